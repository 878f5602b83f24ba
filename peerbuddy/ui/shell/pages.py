"""The inside of the window: the rail and one page beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QWidget

from peerbuddy.ui import keys
from peerbuddy.ui.shell.rail import Rail
from peerbuddy.ui.style import scaled

if TYPE_CHECKING:
    from peerbuddy.ui.shell.overlay import Overlay
    from peerbuddy.ui.shell.palette import Palette
    from peerbuddy.ui.shell.shortcuts import Shortcuts

NARROW = 640  # below this many pixels at the usual size of text the rail shows icons alone


class Pages(QWidget):
    """While locked there is no rail: nothing to go to."""

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
        self.finder: Palette | None = None
        self.shortcuts: Shortcuts | None = None
        keys.bind(self.rail, {"palette": self.show_palette, "shortcuts": self.show_shortcuts})
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._edge)
        row.addWidget(self._stack, 1)
        self.show_rail("")

    def show_rail(self, page: str) -> None:
        """`page`: which one of the rail stands beside it, "" for no rail at all."""
        self.rail.setVisible(bool(page))
        self._edge.setVisible(bool(page))
        if page:
            self.rail.show_page(page)
        else:
            self._close_overlays()

    @Slot(bool)
    def fold_rail(self, folded: bool) -> None:
        """Out of sight for a while; its actions stay within reach."""
        self.rail.set_folded(folded)
        self._edge.setVisible(not folded and self.rail.isVisible())
        self._fit_rail()

    def currentWidget(self) -> QWidget | None:
        return self._stack.currentWidget()

    def show_page(self, page: QWidget) -> None:
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def show_only(self, page: QWidget) -> None:
        self.show_page(page)
        for old in [self._stack.widget(n) for n in range(self._stack.count())]:
            if old is not None and old is not page:
                self.drop(old)

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

    def _toggle(self, overlay: Overlay) -> None:
        opens = overlay.isHidden()
        self._close_overlays()
        if opens:
            overlay.open()

    def _close_overlays(self) -> None:
        for overlay in (self.finder, self.shortcuts):
            if overlay is not None:
                overlay.close_up()

    # --- how wide -----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rail()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # the size of the text may be another one
            self._fit_rail()

    def _fit_rail(self) -> None:
        self.rail.set_narrow(self.width() < scaled(NARROW))
