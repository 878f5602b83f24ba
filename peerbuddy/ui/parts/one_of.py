"""One of a few answers, or none yet, as words in a frame or as pills. Arrows move; Tab stops once."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.worded_button import WordedButton

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class OneOf(QFrame):
    """`options` are keys and the words for them. What is chosen can be taken back by choosing it again if
    `may_be_none`; nothing is chosen at the start."""

    chosen = Signal(str)  # the key, "" for none; only when a person chose

    def __init__(
        self,
        name: str,
        options: Iterable[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        pills: bool = False,
        may_be_none: bool = True,
    ) -> None:
        super().__init__(parent)
        self._may_be_none = may_be_none
        self.setAccessibleName(name)
        self.buttons: dict[str, QPushButton] = {}
        row = self._row(pills)
        for key, words in options:
            made = _Answer(words.replace("&", "&&"))
            made.setProperty("kind", "choice" if pills else "segment")
            made.setAutoDefault(False)
            made.setCheckable(True)
            made.setAccessibleName(self.tr("{name}: {words}").format(name=name, words=words))
            made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            made.clicked.connect(partial(self._clicked, key))
            self.buttons[key] = made
            row.addWidget(made)
        self._let_tab_stop_once()

    def key(self) -> str:
        """Empty if none is chosen."""
        return next((key for key, made in self.buttons.items() if made.isChecked()), "")

    def set_key(self, key: str) -> None:
        """Show it as chosen without telling."""
        for of, made in self.buttons.items():
            blocked = QSignalBlocker(made)
            made.setChecked(of == key)
            del blocked
        self._let_tab_stop_once()

    def _row(self, pills: bool) -> QHBoxLayout | Flow:
        if pills:
            return Flow(self, gap=8)
        self.setProperty("kind", "segments")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        return row

    def _clicked(self, key: str) -> None:
        kept = key if self.buttons[key].isChecked() or not self._may_be_none else ""
        self.set_key(kept)
        self.chosen.emit(kept)

    def _let_tab_stop_once(self) -> None:
        stop = self.key() or next(iter(self.buttons), "")
        for key, made in self.buttons.items():
            policies = Qt.FocusPolicy
            made.setFocusPolicy(policies.StrongFocus if key == stop else policies.ClickFocus)

    def focus_chosen(self) -> None:
        self.buttons[self.key() or next(iter(self.buttons))].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """An arrow a button did not use: on to the next, which is looked at and not chosen yet."""
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft and event.key() in (
            Qt.Key.Key_Left,
            Qt.Key.Key_Right,
        ):
            step = -step
        all_of = [made for made in self.buttons.values() if not made.isHidden()]
        at = next((n for n, made in enumerate(all_of) if made.hasFocus()), 0)
        all_of[(at + step) % len(all_of)].setFocus()


class _Answer(WordedButton):
    """Qt would let an arrow go to any neighbour at all."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)
