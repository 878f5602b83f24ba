"""Every action by its name: type a part of it, choose with the arrows, Enter does it. No page is searched."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from peerbuddy.ui import keys
from peerbuddy.ui.parts.labels import PlainLabel, divider
from peerbuddy.ui.parts.search_line import SearchLine
from peerbuddy.ui.shell.overlay import Overlay
from peerbuddy.ui.shell.palette_list import PaletteList, PaletteRow, spoken

_TO_THE_LIST = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class Palette(Overlay):
    """The focus stays in the line; the arrows move in the list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Find an action by name"), parent)
        self.line = _Line(self)
        self.list = QListView()
        self.model = PaletteList(self)
        self._none = PlainLabel(self.tr("No action that can be done here has these words."), "hint")
        self._set_up()
        self._lay_out()
        self.line.textChanged.connect(self._filter)
        self.line.returnPressed.connect(self._do)
        self.list.clicked.connect(self._do)
        self.list.selectionModel().currentChanged.connect(self._tell)

    def open(self) -> None:
        self.model.fill([b for b in keys.bound(self.window()) if b.action.id != "palette"])
        super().open()
        self.line.clear()
        self._filter("")
        self.line.setFocus()

    def close_up(self) -> None:
        """What was typed goes with it: out of sight it would still be there for screen readers."""
        super().close_up()
        self.line.clear()

    @Slot(str)
    def _filter(self, typed: str) -> None:
        self.model.filter(typed)
        self._none.setVisible(not self.model.has_fits)
        self.list.setCurrentIndex(self.model.index(0) if self.model.has_fits else QModelIndex())

    @Slot()
    def _do(self) -> None:
        row = self.list.currentIndex().row()
        if row >= 0:
            chosen = self.model.bound(row)
            self.close_up()
            chosen.do()

    @Slot(QModelIndex)
    def _tell(self, index: QModelIndex) -> None:
        """A screen reader is in the line: it has to be told what the arrows chose."""
        if index.isValid() and self.isVisible():
            told = spoken(self.model.bound(index.row()).action)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.list, told))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _TO_THE_LIST:
            self.list.event(event)
            event.accept()  # at the end of the list it has nowhere to go, and would come back here
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        return True

    # --- set-up -------------------------------------------------------------------------------------

    def _set_up(self) -> None:
        self.line.setProperty("kind", "palette")
        self.line.setPlaceholderText(self.tr("What do you want to do?"))
        self.list.setProperty("kind", "palette")
        self.list.setModel(self.model)
        self.list.setItemDelegate(PaletteRow(self.list))
        self.list.setAccessibleName(self.tr("Actions"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setContentsMargins(8, 8, 8, 8)
        middle.addWidget(self._none)
        middle.addWidget(self.list, 1)
        self._none.setContentsMargins(16, 8, 16, 8)
        foot = PlainLabel(
            self.tr("Arrows choose, Enter does it, Esc closes. Only actions are searched, never your pages."),
            "hint",
        )
        foot.setContentsMargins(24, 10, 24, 12)
        self.rows.setContentsMargins(1, 1, 1, 1)
        self.rows.addWidget(self.line)
        self.rows.addWidget(divider())
        self.rows.addLayout(middle, 1)
        self.rows.addWidget(divider())
        self.rows.addWidget(foot)


class _Line(SearchLine):
    def __init__(self, palette: Palette) -> None:
        super().__init__(palette.accessibleName(), palette)
        self._palette = palette

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Something else took the focus: then this is over. Not when the whole window lost it."""
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.PopupFocusReason,
        ):
            self._palette.close_up()
