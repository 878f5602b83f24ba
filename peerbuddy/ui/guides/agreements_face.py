"""The card of a look-back that asks whether boundaries are still right: agreements that hold, and words."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from peerbuddy.actions import agreement_room
from peerbuddy.model.agreement_kept import AgreementLine
from peerbuddy.model.template import Card
from peerbuddy.ui.dates import long_day
from peerbuddy.ui.guides.face import Place
from peerbuddy.ui.guides.looking_face import LookingFace
from peerbuddy.ui.parts.door import Door


class AgreementsFace(LookingFace):
    """Each agreement opens, and the way back is where the look-back was left."""

    def __init__(self, card: Card, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(card, place, parent)
        self.doors: dict[str, Door] = {}
        self.add_words(self.tr("What is right for you, in your words"))

    def read(self) -> None:
        self.place.jobs.run(agreement_room.agreements_that_hold, then=self._take)

    def _take(self, lines: tuple[AgreementLine, ...]) -> None:
        for line in lines:
            again = self.tr("Look again on {day}").format(day=long_day(line.look_again))
            door = self.doors[line.buddy] = Door(line.name, again)
            door.clicked.connect(partial(self.go_wanted.emit, "agreement", line.buddy))
            self.shown.addWidget(door)
        if not lines:
            self.say(self.tr("There is no agreement with anybody in this journal."))
