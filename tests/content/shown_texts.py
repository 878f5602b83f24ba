"""Every text that can be shown to a person: the strings of the interface, the commands, and the content."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

ROOT = Path(__file__).parents[2]
CONTENT = ROOT / "resources/content/en"
# Notes for whoever builds a page, shown to nobody: the docstrings of their values say so.
NOTES = {
    "form", "hint", "holds", "when", "rules", "deep", "fields", "worry_about_someone", "makes", "offers",
    "examples", "why_pattern", "every_plot_has", "n", "type", "uses", "cue_of", "then", "what",
}  # fmt: skip
KEYS = {"id", "key", "strength", "family", "field", "also", "contexts", "code", "links", "measures", "states"}
_TR = {"tr", "translate", "QT_TRANSLATE_NOOP", "QT_TR_NOOP"}


def of_the_window() -> Iterator[tuple[str, str]]:
    """(place, text) of each string that goes through tr or translate."""
    for path in sorted((ROOT / "peerbuddy/ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name not in _TR or not node.args:
                continue
            texts = node.args[:1] if name in ("tr", "QT_TR_NOOP") else node.args[1:2]
            for text in (found for part in texts for found in ast.walk(part)):
                if isinstance(text, ast.Constant) and isinstance(text.value, str):
                    yield f"{path.relative_to(ROOT)}:{node.lineno}", text.value


def of_the_commands() -> Iterator[tuple[str, str]]:
    """Sentences of the command line: literals with a space in them, no docstrings and no JSON."""
    for path in sorted((ROOT / "peerbuddy/cli").rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in docs:
                continue
            if " " in node.value.strip() and node.value[:1].isupper():
                yield f"{path.relative_to(ROOT)}:{node.lineno}", node.value


def of_the_content() -> Iterator[tuple[str, str]]:
    for path in sorted(CONTENT.glob("*.json")):
        if path.name != "tone.json":
            yield from _texts(json.loads(path.read_text("utf-8")), path.name)


def _texts(value: Any, place: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, inside in cast("dict[str, Any]", value).items():
            if key not in NOTES | KEYS:
                yield from _texts(inside, f"{place}.{key}")
    elif isinstance(value, list):
        for number, inside in enumerate(cast("list[Any]", value)):
            yield from _texts(inside, f"{place}[{number}]")
    elif isinstance(value, str):
        yield place, value


def everything() -> list[tuple[str, str]]:
    return [*of_the_window(), *of_the_commands(), *of_the_content()]
