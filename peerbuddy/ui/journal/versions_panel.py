"""Earlier versions of the open page: what each of them would change, and bringing one back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from peerbuddy.model.entry import Version
from peerbuddy.ui.dates import clock_of, short_day
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.difference import Kind, Piece, difference
from peerbuddy.ui.journal.difference_text import DifferenceText
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.parts.labels import PlainLabel, button, divider

_TOLD = 20  # changes read out one by one


class VersionsPanel(QWidget):
    restore_wanted = Signal(object)  # Version
    left = Signal()

    def __init__(self, jobs: Jobs, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._jobs, self._today = jobs, today
        self._now: Draft | None = None
        self._versions: tuple[Version, ...] = ()
        self._pieces: tuple[Piece, ...] = ()
        self._read_only = False
        self.back = button(self.tr("Back"))
        self.back.setAccessibleName(self.tr("Back to the page"))
        self.restore = button(self.tr("Restore this version"))
        self.moments = QListWidget()
        self.moments.setAccessibleName(self.tr("Earlier versions, newest first"))
        self.moments.setMaximumWidth(220)
        self.moments.setWordWrap(True)
        self.summary = PlainLabel("", "hint")
        self.text = DifferenceText()
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.restore.clicked.connect(self._restore)
        self.moments.currentRowChanged.connect(self._compare)

    def show_versions(self, now: Draft, versions: tuple[Version, ...]) -> None:
        """Compared with the page as it stands now."""
        self._now, self._versions = now, versions
        self.moments.clear()
        for version in versions:
            item = QListWidgetItem(_moment(version, self._today()))
            item.setSizeHint(QSize(0, 2 * self.fontMetrics().lineSpacing() + 14))
            self.moments.addItem(item)
        self.restore.setEnabled(False)
        self.moments.setCurrentRow(0)

    def clear(self) -> None:
        self._now, self._versions, self._pieces = None, (), ()
        self.moments.clear()
        self.text.clear()

    def set_read_only(self) -> None:
        self._read_only = True

    # --- comparing ----------------------------------------------------------------------------------

    @Slot(int)
    def _compare(self, row: int) -> None:
        self.restore.setEnabled(False)
        if self._now is not None and 0 <= row < len(self._versions):
            version = self._versions[row]
            told = partial(self._show, version)
            self._jobs.beside(_compared, self._now, version, then=told)

    def _show(self, version: Version, pieces: tuple[Piece, ...]) -> None:
        row = self.moments.currentRow()
        if not (0 <= row < len(self._versions)) or self._versions[row] is not version:
            return
        self._pieces = pieces
        self.text.show_pieces(pieces)
        differs = any(piece.kind is not Kind.SAME for piece in pieces)
        self.restore.setEnabled(differs and not self._read_only)
        if differs:
            self.summary.say(
                self.tr(
                    "Underlined: comes back with this version. Struck through: stands there now and goes."
                )
            )
        else:
            self.summary.say(self.tr("This version says the same as the page does now."))
        self.text.setAccessibleDescription(self._told(pieces))

    def _told(self, pieces: tuple[Piece, ...]) -> str:
        """For a screen reader, which does not tell how a text is drawn."""
        comes, goes = self.tr("Comes back: {text}"), self.tr("Goes: {text}")
        changed = [piece for piece in pieces if piece.kind is not Kind.SAME]
        told = [
            (comes if piece.kind is Kind.COMES else goes).format(text=" ".join(piece.text.split()))
            for piece in changed[:_TOLD]
        ]
        if len(changed) > _TOLD:
            told.append(self.tr("%n further changes", "", len(changed) - _TOLD))
        return "\n".join(told)

    @Slot()
    def _restore(self) -> None:
        row = self.moments.currentRow()
        if 0 <= row < len(self._versions):
            self.restore_wanted.emit(self._versions[row])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._pieces:
            self.text.show_pieces(self._pieces)

    # --- layout -------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(24, 12, 20, 12)
        head.setSpacing(8)
        head.addWidget(PlainLabel(self.tr("Earlier versions"), "section"), 1)
        head.addWidget(self.restore)
        head.addWidget(self.back)
        reading = QVBoxLayout()
        reading.setSpacing(8)
        reading.addWidget(self.summary)
        reading.addWidget(self.text, 1)
        both = QHBoxLayout()
        both.setContentsMargins(16, 12, 20, 8)
        both.setSpacing(16)
        both.addWidget(self.moments, 1)
        both.addLayout(reading, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(divider())
        column.addLayout(both, 1)


def _moment(version: Version, today: date) -> str:
    saved = version.saved.astimezone()
    return f"{short_day(saved.date(), today)}\n{clock_of(saved)}"


def _compared(now: Draft, version: Version) -> tuple[Piece, ...]:
    return difference(_whole(now.title, now.text), _whole(version.title, version.text))


def _whole(title: str, text: str) -> str:
    return f"{title}\n\n{text}" if title else text
