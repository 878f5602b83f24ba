"""Choosing a folder leaves no trace of it in any list (R52)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

CHOOSING = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QFileDialog, QWidget
from peerbuddy.ui.app import new_application
from peerbuddy.ui.ask import AskWithDialogs

app = new_application()
parent, chosen = QWidget(), []
parent.show()
for way in ("folder", "file", "backup_file"):
    getattr(AskWithDialogs(), way)(parent, "Which?", Path(sys.argv[1]), chosen.append)
    dialog = parent.findChild(QFileDialog)
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setDirectory(sys.argv[1])
    if way != "folder":
        dialog.selectFile(sys.argv[1] + "/b.pbbackup")
    dialog.accept()
    dialog.deleteLater()
    app.processEvents()
    app.sendPostedEvents(None, 52)
print(*chosen, sep="\\n")
"""
WITHOUT_CARE = """
import sys
from PySide6.QtWidgets import QApplication, QFileDialog
app = QApplication([])
dialog = QFileDialog(None, "Which?", sys.argv[1])
dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
dialog.setFileMode(QFileDialog.FileMode.Directory)
dialog.show()
dialog.accept()
dialog.deleteLater()
app.sendPostedEvents(None, 52)
"""


WITHOUT_DOCUMENTS = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from peerbuddy.ui.app import new_application
from peerbuddy.ui.ask import AskWithDialogs

app = new_application()
parent = QWidget()
parent.show()
for way in ("folder", "file"):
    getattr(AskWithDialogs(), way)(parent, "Which?", Path(sys.argv[1]) / "none" / "Documents", print)
    dialog = parent.findChild(QFileDialog)
    print(dialog.directory().absolutePath(), repr(dialog.findChild(QLineEdit).text()))
    dialog.reject()
    app.sendPostedEvents(None, 52)
"""


def choose(code: str, home: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, str(folder)],
        cwd=ROOT,
        env=os.environ
        | {
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / ".config"),
            "XDG_DATA_HOME": str(home / ".local/share"),
            "XDG_CACHE_HOME": str(home / ".cache"),
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        text=True,
        check=False,
    )


def everything_in(home: Path) -> str:
    return "".join(f"{p}\n{p.read_text(errors='replace')}" for p in home.rglob("*") if p.is_file())


def test_a_chosen_folder_is_noted_nowhere(tmp_path: Path) -> None:
    home, folder = tmp_path / "home", tmp_path / "private-place"
    home.mkdir()
    folder.mkdir()
    (folder / "b.pbbackup").write_bytes(b"x")
    done = choose(CHOOSING, home, folder)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [str(folder), str(folder / "b.pbbackup"), str(folder / "b.pbbackup")]
    assert "private-place" not in everything_in(home)


def test_without_that_care_it_would_be_noted(tmp_path: Path) -> None:
    """So that the test above is known to look in the right place."""
    home, folder = tmp_path / "home", tmp_path / "private-place"
    home.mkdir()
    folder.mkdir()
    assert choose(WITHOUT_CARE, home, folder).returncode == 0
    assert "private-place" in everything_in(home)


def test_where_the_folder_to_begin_in_is_not_there_the_next_above_is_open_and_no_name_is_put_in(
    tmp_path: Path,
) -> None:
    asked = choose(WITHOUT_DOCUMENTS, tmp_path, tmp_path)
    assert asked.stdout.splitlines() == [f"{tmp_path} ''"] * 2, asked.stderr
