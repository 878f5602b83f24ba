"""The inside of the window: the rail and one page beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from peerbuddy.ui import keys
from peerbuddy.ui.shell.help_strip import HelpStrip
from peerbuddy.ui.shell.rail import Rail
from peerbuddy.ui.style import scaled

if TYPE_CHECKING:
    from peerbuddy.ui.shell.overlay import Overlay
    from peerbuddy.ui.shell.palette import Palette
    from peerbuddy.ui.shell.shortcuts import Shortcuts

NARROW = 640  # below this many pixels at the usual size of text the rail shows icons alone


class Pages(QWidget):
    """While locked there is no rail: nothing to go to but Help now, which has a strip of its own then."""

    page_chosen = Signal(str)
    lock_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rail = Rail()
        self.rail.page_chosen.connect(self.page_chosen)
        self.rail.lock_wanted.connect(self.lock_wanted)
        self._edge = QFrame()
        self._edge.setProperty("kind", "line")
        self._edge.setFixedWidth(1)
        self._stack = QStackedWidget()
        self.help_strip = HelpStrip()
        self._cover: QWidget | None = None
        self._focus_beneath: QWidget | None = None
        self._beneath: QWidget | None = None
        self._note_beneath: Overlay | None = None  # half written
        self.finder: Palette | None = None
        self.shortcuts: Shortcuts | None = None
        self.quick_note: Overlay | None = None  # made by the rooms
        keys.bind(self.rail, {"palette": self.show_palette, "shortcuts": self.show_shortcuts})
        self._lay_out()
        self.show_rail("")

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._edge)
        row.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.help_strip)

    @property
    def rail_page(self) -> str:
        return self._rail_page

    def show_rail(self, page: str) -> None:
        """`page`: which one of the rail stands beside it, "" for no rail at all."""
        self._rail_page = page
        self._fit_to_cover()
        if page:
            self.rail.show_page(page)
        else:
            self._close_overlays()

    def _fit_to_cover(self) -> None:
        shows_rail = bool(self._rail_page) and not self.is_covered()
        self.rail.setVisible(shows_rail)
        self._edge.setVisible(shows_rail and not self.rail.is_folded)
        page = self.currentWidget()
        self.help_strip.fit(has_rail=bool(self._rail_page), is_covered=self.is_covered(), page=page)

    @Slot(bool)
    def fold_rail(self, folded: bool) -> None:
        """Out of sight for a while; its actions stay within reach."""
        self.rail.set_folded(folded)
        self._edge.setVisible(not folded and self.rail.isVisible())
        self._fit_rail()

    def currentWidget(self) -> QWidget | None:
        return self._stack.currentWidget()

    def beneath(self) -> QWidget | None:
        """The page in sight, or the one that will be once nothing covers it."""
        return self._beneath if self.is_covered() else self.currentWidget()

    def show_page(self, page: QWidget) -> None:
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        if self.is_covered():
            self._lie_beneath(page, None)
        else:
            self._stack.setCurrentWidget(page)
            self._fit_to_cover()

    def show_only(self, page: QWidget) -> None:
        """What covers it stays."""
        self.show_page(page)
        for old in [self._stack.widget(n) for n in range(self._stack.count())]:
            if old is not None and old not in (page, self._cover):
                self.drop(old)

    def cover(self, page: QWidget) -> None:
        """Over everything, the rail too, until `uncover`: then everything is as it was."""
        note = self.quick_note
        self._note_beneath = note if note is not None and note.isVisible() else None
        self._close_overlays()
        self._lie_beneath(self._stack.currentWidget(), self.window().focusWidget())
        self._cover = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self._fit_to_cover()

    def _lie_beneath(self, page: QWidget | None, focused: QWidget | None) -> None:
        """Disabled meanwhile, else it could take the focus out of sight, and keys would go to it."""
        if self._beneath is not None and isValid(self._beneath):
            self._beneath.setEnabled(True)
        self._beneath, self._focus_beneath = page, focused
        if page is not None:
            page.setEnabled(False)

    def uncover(self) -> None:
        cover, page, focused = self._cover, self._beneath, self._focus_beneath
        if cover is None:
            return
        self._lie_beneath(None, None)
        self._cover = None
        if page is not None:
            self._stack.setCurrentWidget(page)
        self._fit_to_cover()
        self.drop(cover)
        if focused is not None and isValid(focused) and focused.isVisible():
            focused.setFocus()
        if self._note_beneath is not None and self._rail_page:
            self._note_beneath.open()

    def is_covered(self) -> bool:
        return self._cover is not None

    def drop(self, page: QWidget) -> None:
        """Out of the window, and out of the tree that screen readers see."""
        self._stack.removeWidget(page)
        page.hide()
        page.setParent(None)
        page.deleteLater()

    # --- over the page ------------------------------------------------------------------------------

    @Slot()
    def show_palette(self) -> None:
        """The same key closes it again."""
        from peerbuddy.ui.shell.palette import Palette

        self.finder = self.finder or Palette(self)
        self._toggle(self.finder)

    @Slot()
    def show_shortcuts(self) -> None:
        from peerbuddy.ui.shell.shortcuts import Shortcuts

        self.shortcuts = self.shortcuts or Shortcuts(self)
        self._toggle(self.shortcuts)

    def show_quick_note(self, note: Overlay) -> None:
        self.quick_note = note
        self._toggle(note)

    def _toggle(self, overlay: Overlay) -> None:
        opens = overlay.isHidden()
        self._close_overlays()
        if opens:
            overlay.open()

    def _close_overlays(self) -> None:
        for overlay in (self.finder, self.shortcuts, self.quick_note):
            if overlay is not None:
                overlay.close_up()

    # --- how wide -----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rail()
        self.help_strip.keep_corner()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # the size of the text may be another one
            self._fit_rail()

    def _fit_rail(self) -> None:
        self.rail.set_narrow(self.width() < scaled(NARROW))
