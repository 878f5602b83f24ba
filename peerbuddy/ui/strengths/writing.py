"""The form for a moment of the open strength: it saves itself while one writes, and is then kept or left."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from peerbuddy.actions import uses
from peerbuddy.computer import Computer
from peerbuddy.model.strength import Moment, Strength
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.pauses import AFTER_LAST_KEY_MS
from peerbuddy.ui.room import Unsaved
from peerbuddy.ui.strengths.moment_form import MomentForm, Said
from peerbuddy.ui.strengths.moments_card import MomentsCard


class MomentWriting(QObject):
    begun = Signal()
    ended = Signal()

    def __init__(self, computer: Computer, jobs: Jobs, card: MomentsCard) -> None:
        super().__init__(card)
        self._computer, self._jobs, self._card = computer, jobs, card
        self._form: MomentForm | None = None
        self._was_asked = False  # the vault, to keep something of it
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_LAST_KEY_MS)
        self._soon.timeout.connect(self.save)

    @property
    def form(self) -> MomentForm:
        """Made when a moment is written first."""
        if self._form is None:
            self._form = MomentForm(self._computer)
            self._form.keep_wanted.connect(self.keep)
            self._form.left.connect(self.leave)
            self._form.touched.connect(self._soon.start)
            self._card.put_form(self._form)
        return self._form

    def is_open(self) -> bool:
        return self._form is not None and not self._form.isHidden()

    def begin(self, strength: Strength, areas: dict[str, str], moment: Moment | None = None) -> None:
        """A new moment, or one to change."""
        self._was_asked = False
        self.form.begin(strength, areas, moment)
        self.begun.emit()

    def pending(self) -> Unsaved | None:
        return self._form.pending() if self._form is not None else None

    @Slot()
    def save(self) -> None:
        """As it stands now; the form stays."""
        pending = self.pending()
        if pending is not None:
            self._was_asked = True
            kept = partial(self._kept, self.form.said())
            self._jobs.run(pending.verb, *pending.arguments, then=kept, **pending.named)

    def settle(self, then: Callable[[], None]) -> None:
        """Keep it, then go on. Where it cannot be kept nothing goes on, and the words stay."""
        pending = self.pending()
        if pending is None:
            then()
            return
        self._was_asked = True
        go_on = partial(self._settled, self.form.said(), then)
        self._jobs.run(pending.verb, *pending.arguments, then=go_on, **pending.named)

    def _settled(self, said: Said, then: Callable[[], None], kept: Moment) -> None:
        self._kept(said, kept)
        self.settle(then)  # what was typed meanwhile too

    def _kept(self, said: Said, kept: Moment) -> None:
        if self._form is not None:
            self._form.note_kept(kept.id, said)

    @Slot()
    def keep(self) -> None:
        if self.form.has_words:
            self.settle(self._finish)
        else:
            self.form.what.setFocus()

    @Slot()
    def leave(self) -> None:
        """As if it had not been begun: what it saved by itself is taken back."""
        before, id, was_asked = self.form.before, self.form.id(), self._was_asked
        self._finish()
        if was_asked and before is None:
            self._jobs.run(uses.remove_use, id, otherwise=_was_never_kept)
        elif was_asked and before is not None:
            said = before.evidence
            self._jobs.run(
                uses.change_use, id, said.strength, said.what, day=before.day,
                dial=said.dial, area=said.area, went_to=said.went_to, energy=said.energy,
            )  # fmt: skip

    def end(self) -> None:
        """Nothing is written any more; what was kept stays kept."""
        self._soon.stop()
        if self.is_open():
            self.form.end()

    def _finish(self) -> None:
        self.end()
        self.ended.emit()


def _was_never_kept(error: Exception) -> None:
    """Then there is nothing to take back."""
