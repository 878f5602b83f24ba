"""The Debian package: the bundle, what the desktop wants to know of it, and the licences of all of it."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import sys
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path

import bill
import bundle
from stopped import Stopped

HERE = Path(__file__).resolve().parent
LINUX = HERE / "linux"
ROOT = HERE.parent
BUILD = ROOT / "build"
NOT_LOADED = {"desktop-file-utils", "hicolor-icon-theme", "shared-mime-info"}
REVISION = "-1"  # of the package, raised when only it changes
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
TOOLS = {"objdump": "binutils", "strip": "binutils", "dpkg-deb": "dpkg", "git": "git", "xz": "xz-utils"}


def bring_packages() -> None:
    """Raises Stopped with the line to type, or installs them itself as root. What the program will need is
    needed here, too: it is started once, and asked which package each of its libraries comes from."""
    version = f"3.{sys.version_info[1]}"
    missing = {package for tool, package in TOOLS.items() if not shutil.which(tool)}
    missing |= {entry.split()[0] for entry in declared() if not _is_installed(entry.split()[0])}
    if not _shared_python():
        missing.add(f"libpython{version}")
    if find_spec("ensurepip") is None:
        missing.add(f"python{version}-venv")
    if not missing:
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *sorted(missing)]
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        raise Stopped(f"Building needs more packages. On Debian: sudo {' '.join(command)}")
    subprocess.run(command, check=True, stdout=sys.stderr)


def _is_installed(package: str) -> bool:
    asked = ["dpkg-query", "-W", "-f", "${db:Status-Status}", package]
    return subprocess.run(asked, capture_output=True, text=True, check=False).stdout == "installed"


def _shared_python() -> bool:
    """Whether the library of this very Python can be put into the bundle."""
    import ctypes

    try:
        ctypes.CDLL(f"libpython3.{sys.version_info[1]}.so.1.0")
    except OSError:
        return any(Path(sys.base_prefix, "lib").glob("libpython3*.so*"))
    return True


def make(folder: Path, wheel: Path, day: datetime, out: Path) -> Path:
    version = wheel.name.split("-")[1] + REVISION
    tree = BUILD / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(folder, tree / "usr/lib/peerbuddy", symlinks=True)
    command = tree / "usr/bin/peerbuddy"
    command.parent.mkdir(parents=True)
    command.symlink_to("../lib/peerbuddy/peerbuddy")
    _desktop(tree, version, day)
    _documents(tree, folder, version, day)
    _control(tree, version, needed(folder))
    _tidy(tree, int(day.timestamp()))
    package = out / f"peerbuddy_{version}_{_architecture()}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--threads-max=1", "--build", tree, package],
        check=True,
        stdout=sys.stderr,
    )
    return package


def declared() -> list[str]:
    lines = (LINUX / "depends.txt").read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def needed(folder: Path) -> list[str]:
    """The entries of depends.txt that this bundle asks for: Pythons differ in what they link.

    Raises Stopped if a file asks for something that is not in the list.
    """
    owners: set[str] = set()
    for library in bundle.needed_from_system(folder):
        owners |= _owner(library)
    entries = {entry.split()[0]: entry for entry in declared()}
    if unknown := owners - set(entries):
        raise Stopped(f"The bundle asks for packages that depends.txt does not name: {sorted(unknown)}")
    return [entry for name, entry in entries.items() if name in owners | NOT_LOADED]


def _owner(library: str) -> set[str]:
    """The package that has it."""
    said = subprocess.run(["dpkg", "-S", f"*/{library}"], capture_output=True, text=True, check=False).stdout
    found = {line.split(":")[0] for line in said.splitlines() if not line.startswith("diversion")}
    if len(found) != 1:
        raise Stopped(f"{library} belongs to {sorted(found) or 'no installed package'}.")
    return found


def _desktop(tree: Path, version: str, day: datetime) -> None:
    share = tree / "usr/share"
    _copy(LINUX / "peerbuddy.desktop", share / "applications/peerbuddy.desktop")
    _copy(LINUX / "peerbuddy.xml", share / "mime/packages/peerbuddy.xml")
    about = "org.peerbuddy.PeerBuddy.metainfo.xml"
    _write(share / "metainfo" / about, _filled(LINUX / about, version=version, date=f"{day:%Y-%m-%d}"))
    icons = share / "icons/hicolor"
    _copy(LINUX / "peerbuddy.svg", icons / "scalable/apps/peerbuddy.svg")
    for size in ICON_SIZES:
        place = icons / f"{size}x{size}/apps/peerbuddy.png"
        place.parent.mkdir(parents=True)
        subprocess.run(
            [BUILD / "tools/bin/python", HERE / "icon.py", LINUX / "peerbuddy.svg", str(size), place],
            check=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )


def _documents(tree: Path, folder: Path, version: str, day: datetime) -> None:
    documents = tree / "usr/share/doc/peerbuddy"
    _copy(LINUX / "copyright", documents / "copyright")
    _copy(LINUX / "lintian-overrides", tree / "usr/share/lintian/overrides/peerbuddy")
    _squeezed(documents / "changelog.gz", (ROOT / "CHANGELOG.md").read_text("utf-8"))
    of_package = _filled(LINUX / "changelog", version=version, date=f"{day:%a, %d %b %Y %H:%M:%S +0000}")
    _squeezed(documents / "changelog.Debian.gz", of_package)
    for file in sorted((ROOT / "docs").glob("*.md")):
        _copy(file, documents / file.name)
    bill.write(folder, documents, version, BUILD / "tools/bin/python")
    asked = [folder / "peerbuddy", "--help"]
    said = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    commands = re.findall(r"^ {2,6}([a-z]+)  +(\S.*(?:\n {10,}\S.*)*)", said, re.MULTILINE)
    listed = "\n".join(f".It Cm {name}\n{' '.join(about.split())}" for name, about in commands)
    page = _filled(LINUX / "peerbuddy.1", commands=listed, date=f"{day:%B %-d, %Y}")
    _squeezed(tree / "usr/share/man/man1/peerbuddy.1.gz", page)


def _control(tree: Path, version: str, depends: list[str]) -> None:
    size = sum(f.stat().st_size for f in tree.rglob("*") if f.is_file() and not f.is_symlink())
    _write(
        tree / "DEBIAN/control",
        _filled(
            LINUX / "control",
            version=version,
            architecture=_architecture(),
            kib=str(size // 1024),
            depends=", ".join(depends),
        ),
    )


def _architecture() -> str:
    asked = ["dpkg", "--print-architecture"]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()


def _tidy(tree: Path, moment: int) -> None:
    """The same rights and times wherever it was built."""
    for place in [tree, *tree.rglob("*")]:
        if not place.is_symlink():
            is_program = place.is_dir() or place.stat().st_mode & 0o100
            place.chmod(0o755 if is_program and not _is_library(place) else 0o644)
        os.utime(place, (moment, moment), follow_symlinks=False)


def _is_library(place: Path) -> bool:
    return place.is_file() and ".so" in place.name


def _filled(file: Path, **values: str) -> str:
    text = file.read_text("utf-8")
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", value)
    return text


def _copy(source: Path, place: Path) -> None:
    _write(place, source.read_text("utf-8"))


def _write(place: Path, text: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, "utf-8")


def _squeezed(place: Path, text: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
