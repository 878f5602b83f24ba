"""Imports may only point down: ui, cli → actions → vault, sealing, formats, content → model."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent / "peerbuddy"
# Files at the top of the package that any layer above the model may use: they know the system, not the app.
SYSTEM = {"files", "paths", "log", "process", "swap", "computer", "session"}
BELOW: dict[str, set[str]] = {
    "model": set(),
    "files": {"model"},
    "paths": set(),
    "log": set(),
    "process": set(),
    "swap": set(),
    "sealing": {"model"},
    "content": {"model"},
    "formats": {"model", "files"},
    "vault": {"model", "files"},
    "computer": {"model", "sealing", "paths"},
    "session": {"model", "vault", "computer"},
    "actions": {"model", "sealing", "vault", "formats", "content"} | SYSTEM,
    "cli": {"model", "actions", "__init__"} | SYSTEM,
    "ui": {"model", "actions", "content", "__init__"} | SYSTEM,
    "__main__": {"cli", "ui", "actions", "__init__"} | SYSTEM,
    "__init__": set(),
}
# A library is named by one layer only; a file is named where one file alone may.
NAMED_BY = {
    "PySide6": ("ui",),
    "shiboken6": ("ui",),
    "cryptography": ("sealing",),
    "sqlcipher3": ("vault",),
    "keyring": ("actions/device.py",),
    "zxcvbn": ("actions/strength.py",),
    "markdown_it": ("formats/reading.py",),
    "yaml": ("formats",),
    "msgspec": ("formats", "sealing", "content"),
    "platformdirs": ("paths.py",),
    "enchant": ("actions/dictionaries.py",),
}
# No network code (R59); nothing that runs what it reads; chance only from the operating system (R43).
BANNED = {
    "socketserver", "http", "urllib.request", "ftplib", "smtplib", "xmlrpc", "asyncio", "ssl", "select",
    "pickle", "marshal", "shelve", "random", "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtWebSockets",
}  # fmt: skip


def sources() -> list[Path]:
    return sorted(ROOT.rglob("*.py"))


def place_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def layer_of(path: Path) -> str:
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are written in full"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("path", sources(), ids=place_of)
def test_imports_point_down(path: Path) -> None:
    layer, wrong = layer_of(path), []
    for name in imported(path):
        parts = name.split(".")
        if parts[0] != "peerbuddy":
            continue
        other = "__init__" if parts[1].startswith("__") else parts[1]
        if other != layer and other not in BELOW[layer]:
            wrong.append(name)
    assert wrong == []


@pytest.mark.parametrize("path", sources(), ids=place_of)
def test_a_library_is_named_in_one_place(path: Path) -> None:
    wrong = []
    for name in imported(path):
        for library, allowed in NAMED_BY.items():
            inside = any(place_of(path) == a or place_of(path).startswith(a + "/") for a in allowed)
            if (name == library or name.startswith(library + ".")) and not inside:
                wrong.append(name)
        if any(name == b or name.startswith(b + ".") for b in BANNED):
            wrong.append(name)
    assert wrong == []


@pytest.mark.parametrize("path", [p for p in sources() if layer_of(p) == "model"], ids=place_of)
def test_the_model_needs_only_the_standard_library(path: Path) -> None:
    tops = {name.split(".")[0] for name in imported(path)} - {"peerbuddy"}
    assert tops <= sys.stdlib_module_names


@pytest.mark.parametrize("path", sources(), ids=place_of)
def test_names_say_what_a_file_is_for(path: Path) -> None:
    empty_words = {
        "util",
        "utils",
        "common",
        "helper",
        "helpers",
        "misc",
        "manager",
        "handler",
        "base",
        "data",
        "info",
    }
    words = set(path.stem.split("_"))
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ClassDef):
            words |= {w.lower() for w in "".join(f" {c}" if c.isupper() else c for c in node.name).split()}
    assert not words & empty_words


@pytest.mark.parametrize("path", sources(), ids=place_of)
def test_no_invisible_or_reordering_characters_in_the_source(path: Path) -> None:
    hidden = [
        c
        for c in path.read_text("utf-8")
        if c in "\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
    ]
    assert hidden == []


def test_the_core_and_the_command_line_run_without_qt() -> None:
    code = (
        "import sys, pkgutil, importlib, peerbuddy.actions, peerbuddy.cli\n"
        "for package in (peerbuddy.actions, peerbuddy.cli):\n"
        "    for found in pkgutil.iter_modules(package.__path__, package.__name__ + '.'):\n"
        "        importlib.import_module(found.name)\n"
        "sys.exit(any(m.startswith('PySide6') for m in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT.parent, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
