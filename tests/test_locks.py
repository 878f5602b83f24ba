"""pyproject.toml, uv.lock and the two hashed requirement files say the same; each package has its reason."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCKED: dict[str, dict[str, Any]] = {
    package["name"]: package for package in tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))["package"]
}
RUNTIME = [Requirement(line) for line in PROJECT["project"]["dependencies"]]
DEVELOPMENT = [Requirement(line) for line in PROJECT["dependency-groups"]["dev"]]
# The name by which a package is imported, where it is another one.
IMPORTED_AS = {
    "pyside6-essentials": "PySide6",
    "markdown-it-py": "markdown_it",
    "pyyaml": "yaml",
    "pyenchant": "enchant",
}


@dataclass(frozen=True, slots=True)
class Pinned:
    """One entry of a requirements file."""

    name: str
    version: str
    marker: str
    hashes: frozenset[str]


def pinned(file: str) -> dict[str, Pinned]:
    text = re.sub(r"^\s*#.*\n", "", (ROOT / file).read_text("utf-8"), flags=re.MULTILINE)
    entries: dict[str, Pinned] = {}
    for line in text.replace("\\\n", " ").splitlines():
        stated, _, hashes = line.partition("--hash=")
        one = Requirement(stated.strip())
        version = re.fullmatch(r"==([^=*,]+)", str(one.specifier))
        assert version, f"{one.name} is not pinned to one version"
        found = frozenset(re.findall(r"sha256:[0-9a-f]{64}", hashes))
        entries[canonicalize_name(one.name)] = Pinned(
            canonicalize_name(one.name), version[1], str(one.marker or ""), found
        )
    return entries


def needed(wanted: list[Requirement]) -> set[str]:
    """The names of what is wanted and of all that it brings with it, as the lock has resolved it."""
    todo = [(canonicalize_name(one.name), tuple(one.extras)) for one in wanted]
    done: set[tuple[str, tuple[str, ...]]] = set()
    while todo:
        name, extras = todo.pop()
        if (name, extras) in done:
            continue
        done.add((name, extras))
        package = LOCKED[name]
        further = list(package.get("dependencies", ()))
        for extra in extras:
            further += package["optional-dependencies"][extra]
        todo += [(one["name"], tuple(one.get("extra", ()))) for one in further]
    return {name for name, _ in done}


def imports() -> Iterator[str]:
    """Names that the program imports, also those it names as text for `import_module`."""
    for path in (ROOT / "peerbuddy").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield node.module or ""
            elif isinstance(node, ast.Constant) and re.fullmatch(r"\w+(\.\w+)+", str(node.value)):
                yield str(node.value)


@pytest.mark.parametrize("wanted", RUNTIME + DEVELOPMENT, ids=str)
def test_what_is_locked_is_within_the_bounds(wanted: Requirement) -> None:
    assert wanted.specifier.contains(LOCKED[canonicalize_name(wanted.name)]["version"])


def test_the_lock_was_made_from_these_dependencies() -> None:
    ours = LOCKED["peerbuddy"]
    stated = {(one["name"], one["specifier"]) for one in ours["metadata"]["requires-dist"]}
    tools = {(one["name"], one["specifier"]) for one in ours["metadata"]["requires-dev"]["dev"]}
    for requirements, locked in ((RUNTIME, stated), (DEVELOPMENT, tools)):
        wanted = {(canonicalize_name(one.name), one.specifier) for one in requirements}
        assert wanted == {(name, Requirement(name + bounds).specifier) for name, bounds in locked}


@pytest.mark.parametrize(
    ("file", "wanted"), [("requirements.lock", RUNTIME), ("requirements-dev.lock", DEVELOPMENT)]
)
def test_a_requirements_file_holds_what_the_lock_holds(file: str, wanted: list[Requirement]) -> None:
    entries = pinned(file)
    assert set(entries) == needed(wanted)
    for name, one in entries.items():
        files = [*LOCKED[name]["wheels"], *([LOCKED[name]["sdist"]] if "sdist" in LOCKED[name] else [])]
        assert one.version == LOCKED[name]["version"]
        assert one.hashes == {file["hash"] for file in files}, name


def test_every_file_comes_from_the_public_index() -> None:
    """A private index or a path of somebody's machine would not be there for others."""
    for package in LOCKED.values():
        if package["name"] == "peerbuddy":
            continue
        assert package["source"] == {"registry": "https://pypi.org/simple"}
        for file in [*package["wheels"], package.get("sdist", package["wheels"][0])]:
            assert file["url"].startswith("https://files.pythonhosted.org/packages/")
    for file in ("requirements.lock", "requirements-dev.lock"):
        assert not re.search(r"://|--(extra-)?index-url|--find-links| @ ", (ROOT / file).read_text("utf-8"))


def test_the_constraint_on_what_keyring_brings_holds() -> None:
    constraints = [Requirement(line) for line in PROJECT["tool"]["uv"]["constraint-dependencies"]]
    for one in constraints:
        assert one.specifier.contains(LOCKED[canonicalize_name(one.name)]["version"])
    assert "lazy-importer" not in LOCKED


@pytest.mark.parametrize("wanted", RUNTIME, ids=lambda one: one.name)
def test_every_package_has_its_reason_and_its_use(wanted: Requirement) -> None:
    name = canonicalize_name(wanted.name)
    reasons = (ROOT / "docs/dependencies.md").read_text("utf-8")
    row = re.search(
        rf"^\| {re.escape(wanted.name)}(?: [^|]*)?\| ([^|]+)\| ([^|]+)\| ([^|]+)\|", reasons, re.MULTILINE
    )
    assert row and all(cell.strip() for cell in row.groups()), (
        f"{wanted.name} has no row in docs/dependencies.md"
    )
    module = IMPORTED_AS.get(name, name)
    used = any(one == module or one.startswith(module + ".") for one in imports())
    assert used, module


def test_everything_that_is_brought_along_is_named() -> None:
    text = (ROOT / "docs/dependencies.md").read_text("utf-8").lower()
    unnamed = [name for name in needed(RUNTIME) if name not in text and name.replace("-", ".") not in text]
    assert unnamed == []
