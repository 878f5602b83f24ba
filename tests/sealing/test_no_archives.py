"""What takes packets, cards, slots and backups apart unpacks no archive and runs nothing of them (R83)."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2] / "peerbuddy"
FORBIDDEN = {
    "bz2", "code", "ctypes", "gzip", "lzma", "marshal", "pickle", "runpy", "shelve", "subprocess", "tarfile",
    "xml", "yaml", "zipfile", "zlib",
}  # fmt: skip
READING = [
    *sorted((ROOT / "sealing").glob("*.py")),
    *(ROOT / "actions" / f"{name}.py" for name in ("cards", "inbox", "opening_packets", "receiving")),
    *(ROOT / "formats" / f"{name}.py" for name in ("regular_file", "sealed_files")),
    *(ROOT / "vault" / f"{name}.py" for name in ("backup", "slots")),
]


@pytest.mark.parametrize("path", READING, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_it_unpacks_no_archive_and_runs_nothing(path: Path) -> None:
    used: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            used |= {name.name.partition(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            used.add((node.module or "").partition(".")[0])
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in ("eval", "exec", "compile", "__import__")
    assert used & FORBIDDEN == set()
