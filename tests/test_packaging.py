"""What the packages are made from fits together; the packages themselves are tried by packaging/smoke.py."""

from __future__ import annotations

import re
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parent.parent
LINUX = ROOT / "packaging" / "linux"


@pytest.fixture
def bundle(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    for name in ("bundle", "stopped"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    return import_module("bundle")


def entries(file: Path) -> dict[str, str]:
    lines = file.read_text("utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line and not line.startswith("#"))


def test_the_menu_entry_opens_the_file_types_that_are_declared() -> None:
    types = ElementTree.parse(LINUX / "peerbuddy.xml").getroot()  # noqa: S314 - our own file
    declared = {one.attrib["type"] for one in types}
    assert set(entries(LINUX / "peerbuddy.desktop")["MimeType"].strip(";").split(";")) == declared
    globs = {one.attrib["pattern"] for one in types.iter() if one.tag.endswith("glob")}
    assert globs == {"*.pbuddy", "*.pbcard"}


def test_the_entry_in_software_centres_names_the_same_things() -> None:
    about = ElementTree.parse(LINUX / "org.peerbuddy.PeerBuddy.metainfo.xml").getroot()  # noqa: S314
    assert about.findtext("launchable") == "peerbuddy.desktop"
    provided = {one.text for one in about.iter("mediatype")}
    assert provided == set(entries(LINUX / "peerbuddy.desktop")["MimeType"].strip(";").split(";"))
    assert about.findtext("project_license") == "GPL-3.0-or-later"


def test_each_package_is_declared_once() -> None:
    lines = (LINUX / "depends.txt").read_text("utf-8").splitlines()
    names = [line.split()[0] for line in lines if line and not line.startswith("#")]
    assert len(names) == len(set(names)) > 30


def test_what_the_bundle_must_not_carry_is_found(bundle: ModuleType, tmp_path: Path) -> None:
    plugins = tmp_path / "_internal/PySide6/Qt/plugins"
    for name in ("tls/libqopensslbackend.so", "imageformats/libqsvg.so", "imageformats/libqjpeg.so"):
        (plugins / name).parent.mkdir(parents=True, exist_ok=True)
        (plugins / name).touch()
    (tmp_path / "_internal/PySide6/QtNetwork.abi3.so").touch()
    (tmp_path / "_internal/PySide6/QtCore.abi3.so").touch()
    found = {name.rsplit("/", 1)[-1] for name in bundle.forbidden(tmp_path)}
    assert found >= {"QtNetwork.abi3.so", "libqopensslbackend.so", "libqsvg.so"}
    assert not found & {"QtCore.abi3.so", "libqjpeg.so"}


def test_the_list_of_a_package_names_no_folder_of_the_build(bundle: ModuleType, tmp_path: Path) -> None:
    metadata = tmp_path / "some-1.0.dist-info"
    (metadata / "licenses").mkdir(parents=True)
    (metadata / "licenses/LICENSE").write_text("Free.")
    (metadata / "RECORD").write_text("../../../home/me/bin/some,sha256=abc,12\n")
    (metadata / "direct_url.json").write_text('{"url": "file:///home/me/some.whl"}')
    bundle.list_what_is_there(metadata)
    assert not (metadata / "direct_url.json").exists()
    assert (metadata / "RECORD").read_text().splitlines() == [
        "some-1.0.dist-info/RECORD,,",
        "some-1.0.dist-info/licenses/LICENSE,,",
    ]


def test_licence_texts_of_what_is_inside_wheels_lie_beside_the_build() -> None:
    extras = re.search(r"for extra in \((.*?)\):", (ROOT / "packaging/bill.py").read_text())
    assert extras
    named = re.findall(r'"([\w.-]+)"', extras[1])
    assert named
    for name in named:
        assert len((ROOT / "packaging/licences" / f"{name}.txt").read_text("utf-8")) > 800
