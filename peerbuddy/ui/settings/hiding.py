"""What others at this computer see of it: quick hide, Help now while locked, the word over every window."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from peerbuddy.actions import set_here
from peerbuddy.model.settings import MAX_WINDOW_TITLE_LENGTH, LocalSettings
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.labels import button
from peerbuddy.ui.parts.switch import Switch
from peerbuddy.ui.settings.card import Row


class Hiding(QObject):
    """Three rows of the security section. `hide_wanted`: the person tries it, and it is no mere show."""

    changed = Signal(object)  # LocalSettings
    failed = Signal(object)
    hide_wanted = Signal()

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._shown = LocalSettings()
        self.quick_hide = Switch()
        self.try_it = button(QCoreApplication.translate("hiding", "Try it now"))
        self.title = QLineEdit()
        self.title.setMaxLength(MAX_WINDOW_TITLE_LENGTH)
        self.title.setFixedWidth(200)
        self.title.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.quick_hide_row = Row(
            QCoreApplication.translate("hiding", "Quick hide"),
            QCoreApplication.translate(
                "hiding",
                "Press Esc twice: the window is gone at once, what you wrote is saved, and the program ends.",
            ),
            self.quick_hide,
            self.try_it,
        )
        self.title_row = Row(
            QCoreApplication.translate("hiding", "Name in the title and task bar"),
            QCoreApplication.translate(
                "hiding",
                "Never the title of a page or the name of a person. The task bar follows at the next lock.",
            ),
            self.title,
        )
        self.help_now = Switch()
        self.help_row = Row(
            QCoreApplication.translate("hiding", "Help now while locked"),
            QCoreApplication.translate(
                "hiding",
                "Off, nothing of it shows before unlocking and F1 does nothing then: for a computer where a"
                " page of help would itself be a risk.",
            ),
            self.help_now,
        )
        self.quick_hide.toggled.connect(lambda on: self._set(quick_hide=on))
        self.help_now.toggled.connect(lambda on: self._set(help_while_locked=on))
        self.try_it.clicked.connect(self.hide_wanted)
        self.title.editingFinished.connect(self._set_title)

    def show_settings(self, settings: LocalSettings) -> None:
        self._shown = settings
        blockers = [QSignalBlocker(box) for box in (self.quick_hide, self.help_now)]
        self.quick_hide.setChecked(settings.quick_hide)
        self.help_now.setChecked(settings.help_while_locked)
        del blockers
        self.title.setText(settings.window_title)

    @Slot()
    def _set_title(self) -> None:
        """Emptied, it is the usual one again. Of a pasted text only what can be seen."""
        typed = "".join(c for c in self.title.text() if c.isprintable())
        title = typed.strip() or LocalSettings().window_title
        self.title.setText(title)
        if title != self._shown.window_title:
            self._set(window_title=title)

    def _set(self, **value: Any) -> None:
        self._jobs.run(set_here.change, then=self._done, otherwise=self._refused, **value)

    def _done(self, settings: LocalSettings) -> None:
        self._shown = settings
        self.changed.emit(settings)

    def _refused(self, error: Exception) -> None:
        self.show_settings(self._shown)
        self.failed.emit(error)
