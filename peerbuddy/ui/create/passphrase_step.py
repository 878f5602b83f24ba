"""Second step: a passphrase, typed twice, its strength worked out on this computer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.actions import suggesting
from peerbuddy.actions.strength import Strength, strength
from peerbuddy.ui import icons, words
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.busy_bar import BusyBar
from peerbuddy.ui.parts.labels import PlainLabel, button, labelled
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.parts.passphrase_field import PassphraseField, SecretLine
from peerbuddy.ui.parts.strength_bar import StrengthBar

ESTIMATE_AFTER_MS = 200


class PassphraseStep(QWidget):
    changed = Signal()
    entered = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget | None = None, *, label: str = "") -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.suggest = button(self.tr("Suggest five words"), "quiet")
        self.suggest.setProperty("flush", True)
        self.suggest.setIcon(icons.icon("rotate-ccw", "accent"))
        self.suggest.clicked.connect(self._ask_words)
        self.first = PassphraseField(label or self.tr("Passphrase"), shown=True, beside=self.suggest)
        self.first.changed.connect(self._typed)
        self.bar = StrengthBar()
        self.second = SecretLine()
        self.second.setAccessibleName(self.tr("Type it once more"))
        self.second.textChanged.connect(self._compare)
        self.second.returnPressed.connect(self.entered)
        self.first.entered.connect(self.second.setFocus)
        self.remark = PlainLabel("", "good")
        self.remark.hide()
        self.busy = BusyBar(self.tr("Making the vault"))
        self.notice = NoticeBar(self)
        self.warning = NoticeBar(self)
        self.warning.show_notice(
            self.tr(
                "If the passphrase and the recovery code are both gone, nothing can open this vault again."
                " Not us, not anyone. The recovery code comes next."
            ),
            can_close=False,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.notice)
        column.addWidget(self.first)
        column.addWidget(self.bar)
        column.addSpacing(12)
        column.addWidget(labelled(self.tr("Type it once more"), self.second))
        column.addWidget(self.second)
        column.addWidget(self.remark)
        column.addWidget(self.busy)
        column.addSpacing(8)
        column.addWidget(self.warning)
        self.setFocusProxy(self.first)
        self._estimate_soon = QTimer(self)
        self._estimate_soon.setSingleShot(True)
        self._estimate_soon.setInterval(ESTIMATE_AFTER_MS)
        self._estimate_soon.timeout.connect(self._estimate)

    def words(self) -> str:
        return self.first.text()

    def is_ready(self) -> bool:
        return bool(self.words()) and self.words() == self.second.text()

    def refuse(self, error: Exception) -> None:
        self.set_busy(False)
        self.notice.show_notice(words.sentence(error), can_close=False)

    def set_busy(self, busy: bool) -> None:
        self.busy.set_busy(busy)
        self.first.set_busy(busy)
        self.suggest.setEnabled(not busy)
        self.second.setReadOnly(busy)
        if busy:
            self.notice.clear()

    @Slot()
    def _ask_words(self) -> None:
        self._jobs.call(suggesting.five_words, then=self._put_in, otherwise=self.refuse)

    def _put_in(self, suggested: str) -> None:
        """Into the first field alone, where it can be changed: the second one is typed, and so remembered."""
        self.notice.clear()
        self.first.line.setText(suggested)
        self.second.clear()
        self.first.setFocus()

    @Slot()
    def _typed(self) -> None:
        self._estimate_soon.start()
        self._compare()

    @Slot()
    def _compare(self) -> None:
        typed = self.second.text()
        if not typed:
            self.remark.say("")
        elif self.is_ready():
            self.remark.say(self.tr("Both are the same"), "good")
        elif not self.words().startswith(typed):
            self.remark.say(self.tr("They differ so far"), "amber")
        else:
            self.remark.say(self.tr("Go on"), "hint")
        self.changed.emit()

    @Slot()
    def _estimate(self) -> None:
        typed = self.words()
        if typed:
            self._jobs.call(strength, typed, then=partial(self._show_strength, typed))
        else:
            self.bar.clear()

    def _show_strength(self, of: str, estimated: Strength) -> None:
        if of == self.words():
            self.bar.show_strength(estimated)
