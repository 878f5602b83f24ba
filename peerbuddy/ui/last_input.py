"""Whether keys or the mouse were used last: a ring around what has the focus helps only whoever goes by keys,
and on something that came up by itself it looks like a choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from peerbuddy.ui.window_watch import WindowWatch

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOption

_keys = False
_watching: LastInput | None = None
_MOUSE = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)


def keys_were_last() -> bool:
    return _keys


def shows_ring(widget: QWidget) -> bool:
    """For what draws its own ring."""
    return _keys and widget.hasFocus()


def hide_ring(option: QStyleOption) -> None:
    """Draw it as if it had no focus, unless keys are used."""
    if not _keys:
        from PySide6.QtWidgets import QStyle  # slow to make: the first paint needs none of it

        option.state &= ~QStyle.StateFlag.State_HasFocus


def watch(app: QApplication) -> None:
    """From now on; once is enough."""
    global _watching  # noqa: PLW0603 - one program, one person before it
    _watching = _watching or LastInput(app)


class LastInput(WindowWatch):
    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            self._note(by_keys=True)
        elif kind in _MOUSE:
            self._note(by_keys=False)
        return False

    def _note(self, *, by_keys: bool) -> None:
        global _keys  # noqa: PLW0603 - one program, one person before it
        if by_keys != _keys:
            _keys = by_keys
            focused = self._app.focusWidget()
            if focused is not None:
                focused.update()
