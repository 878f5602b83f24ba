"""What the program is made of: names, versions and licence texts, read from what is installed here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from peerbuddy.paths import resources

# As in pyproject.toml; what these need in turn is found by their own lists.
PACKAGES = (
    "PySide6-Essentials",
    "sqlcipher3",
    "cryptography",
    "keyring",
    "msgspec",
    "platformdirs",
    "markdown-it-py",
    "zxcvbn",
    "PyYAML",
    "pyenchant",
)
_DRAWN = {
    "inter": "Inter",
    "lucide": "Lucide",
    "source-serif-4": "Source Serif 4",
    "safety_words": "python-mnemonic",
}
_KINDS = {"lucide": "ISC", "safety_words": "MIT"}
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_IS_LICENCE = re.compile(r"(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)
_SAYS_NOTHING = "The package brings no text of its licence."


@dataclass(frozen=True, slots=True)
class Licence:
    """`kind` is the short name of the licence, or "" if the package gives none."""

    name: str
    version: str
    kind: str
    text: str


def licences(version: str) -> tuple[Licence, ...]:
    """The program, in this `version`, first; then fonts and icons, then packages by name."""
    packages = sorted((_of_package(found) for found in _installed()), key=lambda one: one.name.lower())
    return (_own(version), *_fonts_and_icons(), *packages)


def _own(version: str) -> Licence:
    text = ""
    with suppress(OSError):
        text = (resources().parent / "LICENSE").read_text("utf-8")
    if not text:
        with suppress(PackageNotFoundError):
            text = _texts(distribution("peerbuddy"))
    return Licence("PeerBuddy", version, "GPL-3.0-or-later", text or "GPL-3.0-or-later")


def _fonts_and_icons() -> Iterator[Licence]:
    for file in sorted((resources() / "licences").glob("*.txt")):
        with suppress(OSError, UnicodeDecodeError):
            kind = _KINDS.get(file.stem, "OFL-1.1")
            yield Licence(_DRAWN.get(file.stem, file.stem), "", kind, file.read_text("utf-8"))


def _installed() -> list[Distribution]:
    found: dict[str, Distribution] = {}
    wanted: list[str] = list(PACKAGES)
    while wanted:
        name = wanted.pop()
        with suppress(PackageNotFoundError):
            package = distribution(name)
            key = package.metadata["Name"].lower().replace("_", "-")
            if key not in found:
                found[key] = package
                wanted += _needed(package)
    return list(found.values())


def _needed(package: Distribution) -> Iterator[str]:
    for line in package.requires or []:
        name = _NAME.match(line)
        if name and "extra ==" not in line:
            yield name[0]


def _of_package(package: Distribution) -> Licence:
    fields = package.metadata
    stated = [*(fields.get_all("License-Expression") or []), *(fields.get_all("License") or [])]
    kind = stated[0] if stated else ""
    if not kind or "\n" in kind:
        classes = fields.get_all("Classifier") or []
        kind = ", ".join(c.rsplit(" :: ", 1)[-1] for c in classes if c.startswith("License"))
    return Licence(fields["Name"], package.version, kind, _texts(package) or _SAYS_NOTHING)


def _texts(package: Distribution) -> str:
    files = [file for file in package.files or [] if _IS_LICENCE.search(str(file))]
    texts: list[str] = []
    for file in files:
        with suppress(OSError, UnicodeDecodeError):
            texts.append(file.read_text("utf-8").strip())
    return "\n\n".join(texts)
