"""Any of several words as pills to switch on and off; the shape of the tick says it as well as the colour."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from peerbuddy.ui import icons
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.tab_order import walk_in_order
from peerbuddy.ui.parts.worded_button import BESIDE_ICON, WordedButton
from peerbuddy.ui.style import scaled


class SomeOf(QWidget):
    """`at_most`: how many can be on at once, 0 for any number; the others are then off until one is free."""

    changed = Signal(object)  # the keys that are on, in the order of the options

    def __init__(
        self,
        name: str,
        options: Iterable[tuple[str, str]] = (),
        parent: QWidget | None = None,
        *,
        at_most: int = 0,
    ) -> None:
        super().__init__(parent)
        self._name, self._at_most = name, at_most
        self.setAccessibleName(name)
        self._row = Flow(self, gap=8)
        self.buttons: dict[str, QPushButton] = {}
        self.set_options(options)

    def set_options(self, options: Iterable[tuple[str, str]]) -> None:
        """What was on stays on where it is still there."""
        on = self.keys()
        for made in self.buttons.values():
            self._row.removeWidget(made)
            made.hide()
            made.deleteLater()
        self.buttons = {key: self._pill(words) for key, words in options}
        for made in self.buttons.values():
            self._row.addWidget(made)
            made.show()
        self._let_tab_meet_them_here()
        self.set_keys(on)
        self.updateGeometry()

    def keys(self) -> tuple[str, ...]:
        return tuple(key for key, made in self.buttons.items() if made.isChecked())

    def set_keys(self, keys: Iterable[str]) -> None:
        """Show these as on without telling."""
        wanted = set(keys)
        for key, made in self.buttons.items():
            blocked = QSignalBlocker(made)
            made.setChecked(key in wanted)
            del blocked
        self._settle()

    def _let_tab_meet_them_here(self) -> None:
        """Pills come last in the order of the window; Qt lets nothing follow a part that takes no focus."""
        policy = self.focusPolicy()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        walk_in_order((self, *self.buttons.values()))
        self.setFocusPolicy(policy)

    def _pill(self, words: str) -> QPushButton:
        made = _Pill(words.replace("&", "&&"))
        made.setProperty("kind", "choice")
        made.setAutoDefault(False)
        made.setCheckable(True)
        made.setAccessibleName(self.tr("{name}: {words}").format(name=self._name, words=words))
        made.setIconSize(QSize(scaled(14), scaled(14)))
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        made.clicked.connect(self._clicked)
        return made

    def _clicked(self) -> None:
        self._settle()
        self.changed.emit(self.keys())

    def _settle(self) -> None:
        is_full = bool(self._at_most) and len(self.keys()) >= self._at_most
        for made in self.buttons.values():
            made.setIcon(icons.icon("check", "accent") if made.isChecked() else QIcon())
            made.setEnabled(made.isChecked() or not is_full)


class _Pill(WordedButton):
    """As wide without its tick as with it: the others stay where a hand already goes."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return hint + QSize(self.iconSize().width() + BESIDE_ICON, 0) if self.icon().isNull() else hint
