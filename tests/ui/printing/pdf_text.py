"""Reads back what stands on the sheets of a PDF as Qt writes them: text by its fonts' own tables."""

from __future__ import annotations

import re
import zlib
from pathlib import Path


class Pdf:
    """`sheets`: the text of each, glyph by glyph, without the blanks Qt leaves between pieces."""

    def __init__(self, path: Path) -> None:
        self.bytes = path.read_bytes()
        found = re.finditer(rb"(?s)\n(\d+) 0 obj\n(.*?)\nendobj", self.bytes)
        self._objects = {int(one[1]): one[2] for one in found}
        self._letters = {name: self._table(font) for name, font in self._fonts().items()}
        pages = [body for body in self._objects.values() if b"/Type /Page\n" in body]
        self.sheets = [self._text(body) for body in pages]

    def fonts(self) -> set[str]:
        return {one.decode() for one in re.findall(rb"/BaseFont /(\S+)", self.bytes)}

    def _fonts(self) -> dict[bytes, bytes]:
        named: dict[bytes, int] = {}
        for body in self._objects.values():
            named |= {name: int(number) for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", body)}
        return {name: self._objects[number] for name, number in named.items()}

    def _stream(self, number: int) -> bytes:
        head, start = self._objects[number].split(b"stream\n", 1)
        return zlib.decompressobj().decompress(start) if b"/FlateDecode" in head else start

    def _table(self, font: bytes) -> dict[bytes, str]:
        number = re.search(rb"/ToUnicode (\d+) 0 R", font)
        assert number is not None
        text = self._stream(int(number[1]))
        table: dict[bytes, str] = {}
        for block in re.findall(rb"(?s)beginbfrange(.*?)endbfrange", text):
            for low, _, many, one in re.findall(rb"<(\w+)> <(\w+)> (?:\[(.*?)\]|<(\w+)>)", block):
                letters = re.findall(rb"<(\w+)>", many) if many else [one]
                for n, letter in enumerate(letters):
                    glyph = b"%04x" % (int(low, 16) + n)
                    table[glyph] = bytes.fromhex(letter.decode()).decode("utf-16-be")
        return table

    def _text(self, page: bytes) -> str:
        contents = re.search(rb"/Contents (\d+) 0 R", page)
        assert contents is not None
        found: list[str] = []
        letters: dict[bytes, str] = {}
        for font, shown in re.findall(rb"/(F\d+) \S+ Tf|<(\w+)> Tj", self._stream(int(contents[1]))):
            if font:
                letters = self._letters[font]
            found += [letters.get(shown[n : n + 4].lower(), "") for n in range(0, len(shown), 4)]
        return "".join(found).replace("\t", " ")
