"""The folder with the program, its Python and its part of Qt, made by PyInstaller from peerbuddy.spec."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from stopped import Stopped

# What a journal without network code must not carry, and formats that nobody reads (R88).
FORBIDDEN = ("QtNetwork", "libQt6Network", "QtQml", "libQt6Qml", "libQt6Quick", "libQt6Sql", "_ssl.")
FORBIDDEN_FOLDERS = ("plugins/tls", "plugins/networkinformation", "plugins/sqldrivers")
IMAGE_FORMATS = {"libqjpeg.so", "libqwebp.so"}  # PNG is part of Qt itself


def make(root: Path, build: Path, python: Path) -> Path:
    """→ the folder. Raises Stopped if something is inside that must not be."""
    made = build / "bundle"
    shutil.rmtree(made, ignore_errors=True)
    options = [
        "--noconfirm",
        "--clean",
        "--log-level",
        "ERROR",
        "--distpath",
        made,
        "--workpath",
        build / "work",
    ]
    command = [python, "-m", "PyInstaller", *options, root / "packaging" / "peerbuddy.spec"]
    subprocess.run(command, check=True, cwd=build, stdout=sys.stderr)
    folder = made / "peerbuddy"
    for metadata in sorted(folder.glob("_internal/*.dist-info")):
        list_what_is_there(metadata)
    if found := forbidden(folder):
        raise Stopped(f"The bundle carries what it must not: {', '.join(found)}")
    return folder


def list_what_is_there(metadata: Path) -> None:
    """What pip wrote down tells of the folder of the build. The program finds the licences of packages by it,
    so the list stays, with only the files that are here."""
    for name in ("direct_url.json", "INSTALLER", "REQUESTED"):
        (metadata / name).unlink(missing_ok=True)
    files = sorted(f.relative_to(metadata.parent).as_posix() for f in metadata.rglob("*") if f.is_file())
    (metadata / "RECORD").write_text("".join(f"{file},,\n" for file in files), "utf-8")


def forbidden(folder: Path) -> list[str]:
    files = [file.relative_to(folder).as_posix() for file in folder.rglob("*")]
    formats = {file.name for file in folder.glob("_internal/PySide6/Qt/plugins/imageformats/*")}
    return [
        *(f for f in files if f.rsplit("/", 1)[-1].startswith(FORBIDDEN)),
        *(f for f in files if any(name in f for name in FORBIDDEN_FOLDERS)),
        *sorted(formats - IMAGE_FORMATS),
    ]


def _is_binary(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def needed_from_system(folder: Path) -> set[str]:
    """Names of the libraries that files in the bundle ask for and that are not in it. The plug-in for
    printers is left out: without its library Qt prints to PDF, and the package only recommends it."""
    files = [f for f in folder.rglob("*") if f.is_file() and not f.is_symlink()]
    binaries = [f for f in files if _is_binary(f) and "printsupport" not in f.parts]
    here = {file.name for file in folder.rglob("*")}
    needed: set[str] = set()
    for file in binaries:
        said = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=True).stdout
        needed |= {line.split()[1] for line in said.splitlines() if line.strip().startswith("NEEDED")}
    return needed - here
