"""What the formats of other journals are called. Most are names of programs, alike in every language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

_PROGRAMS = {
    "jrnl": "jrnl",
    "markdown": "Markdown",
    "dayone": "Day One",
    "rednotebook": "RedNotebook",
    "minidiary": "Mini Diary",
    "minidiarium": "Mini Diarium",
    "daylio": "Daylio",
    "json": "JSON",
}


def format_name(format_: str) -> str:
    """`format_` as an ImportResult has it; one that is not known here is shown as it is."""
    if format_ == "jsonl":
        return QCoreApplication.translate("format_names", "JSON lines")
    return _PROGRAMS.get(format_, format_)
