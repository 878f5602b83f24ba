"""The list beside the page; in a narrow window one of them, with a way back to the list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from peerbuddy.ui import keys
from peerbuddy.ui.parts.labels import button
from peerbuddy.ui.style import scaled

QWIDGETSIZE_MAX = 16_777_215
BOTH = 1000  # the least width of the window, at the usual size of text, that shows both
LIST = (260, 400)  # how narrow and how wide the list gets beside the page
SHARE = 35  # of 128 parts of the width


class TwoSides(QWidget):
    """`begin` takes the focus of a side where nothing in it had it before: left, then right.

    (Not by focus proxies: Tab would pass over all that such a side holds.) `widths` and `share`: of the left
    side, as `LIST` and `SHARE`. `ground`: what the page lies on, "surface" or "pane".
    """

    def __init__(
        self,
        left: QWidget,
        right: QWidget,
        begin: tuple[QWidget, QWidget],
        parent: QWidget | None = None,
        *,
        widths: tuple[int, int] = LIST,
        share: int = SHARE,
        ground: str = "surface",
    ) -> None:
        super().__init__(parent)
        self._widths, self._share, self._ground = widths, share, ground
        self._begin = {left: begin[0], right: begin[1]}
        self._left, self._right = left, right
        self._narrow, self._on_page, self._alone = False, True, False
        self._edge = QFrame()
        self._edge.setProperty("kind", "line")
        self._edge.setFixedWidth(1)
        self.back = button(self.tr("Back to the list"), "quiet")
        self.back.setToolTip(keys.named("back").shown_keys())
        self.back.clicked.connect(self.show_list)
        keys.bind(self.back, {"back": self.show_list})
        self._head = QWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout(self._head)
        head.setContentsMargins(12, 8, 12, 0)
        head.addWidget(self.back)
        head.addStretch(1)
        page = QWidget()
        page.setProperty("kind", self._ground)
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._page = page
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._right, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left, self._share)
        row.addWidget(self._edge)
        row.addWidget(page, 128 - self._share)
        self._arrange()

    # --- which one is shown -------------------------------------------------------------------------

    @Slot()
    def show_list(self) -> None:
        self._choose(on_page=False, side=self._left)

    @Slot()
    def show_page(self) -> None:
        self._choose(on_page=True, side=self._right)

    @Slot(bool)
    def show_notice(self, shown: bool) -> None:
        """It stands above the page, which comes forward where only the list is to be seen."""
        if shown:
            self.show_page()

    @Slot(bool)
    def set_page_alone(self, alone: bool) -> None:
        """Even where both have room."""
        self._alone, self._on_page = alone, self._on_page or alone
        self._arrange()

    def _choose(self, *, on_page: bool, side: QWidget) -> None:
        turned, self._on_page = self._on_page != on_page, on_page
        if self._narrow and turned:
            goes_to = side.focusWidget() or self._begin[side]  # hiding moves the focus somewhere itself
            self._arrange()
            goes_to.setFocus()

    def _arrange(self) -> None:
        both = not self._narrow and not self._alone
        self._left.setVisible(both or not self._on_page)
        self._edge.setVisible(both)
        self._page.setVisible(both or self._on_page)
        self._head.setVisible(self._narrow and not self._alone)
        least, most = self._widths
        self._left.setMinimumWidth(scaled(least))
        self._left.setMaximumWidth(QWIDGETSIZE_MAX if self._narrow else scaled(most))

    # --- how wide the window is ---------------------------------------------------------------------

    def _fit(self) -> None:
        self._narrow = self.window().width() < scaled(BOTH)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # the size of the text may be another one
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._narrow and self._on_page and not self._has_selection():
            self.show_list()
        else:
            super().keyPressEvent(event)

    def _has_selection(self) -> bool:
        inside = self.focusWidget()
        return isinstance(inside, QTextEdit | QPlainTextEdit) and inside.textCursor().hasSelection()
