"""Cards with one line for each of several things: the three senses, the life areas."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from peerbuddy.actions import assets
from peerbuddy.model.asset import LifeArea
from peerbuddy.model.guide import MAX_PICKS, Answer, Pick
from peerbuddy.model.template import Card
from peerbuddy.ui.guides.asked import label
from peerbuddy.ui.guides.face import Face, Place
from peerbuddy.ui.parts.labels import labelled
from peerbuddy.ui.parts.words_edit import line_edit

MAX_LINE = 500


class LinesFace(Face):
    """`lines` by key; a line that was answered stays answered until it is emptied."""

    def __init__(self, card: Card, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(card, place, parent)
        self.rows.setSpacing(6)
        self._before: dict[str, Pick] = {}
        self._labels: dict[str, str] = {}
        self.lines: dict[str, QLineEdit] = {}

    def begin(self, answer: Answer) -> None:
        self._before = {pick.id: pick for pick in answer.picks}

    def answer(self) -> Answer:
        picks = dict(self._before)
        for key, line in self.lines.items():
            picks[key] = Pick(key, self._labels[key], said=line.text())
        return Answer(picks=tuple(pick for pick in picks.values() if pick.said.strip())[:MAX_PICKS])

    def add_line(self, key: str, name: str) -> None:
        line = line_edit(name, limit=MAX_LINE)
        line.setText(self._before[key].said if key in self._before else "")
        line.textEdited.connect(self.changed)
        self.lines[key], self._labels[key] = line, name
        self.rows.addWidget(labelled(name.replace("&", "&&"), line))
        self.rows.addWidget(line)
        self.rows.addSpacing(4)
        self.first = self.first or line


class LandingFace(LinesFace):
    def begin(self, answer: Answer) -> None:
        super().begin(answer)
        self.add_line("see", self.tr("I see"))
        self.add_line("hear", self.tr("I hear"))
        self.add_line("feel", self.tr("I feel on my skin"))


class AreasFace(LinesFace):
    def begin(self, answer: Answer) -> None:
        super().begin(answer)
        self.place.jobs.run(assets.list_areas, then=self._take)

    def _take(self, areas: tuple[LifeArea, ...]) -> None:
        for area in areas:
            self.add_line(area.key, label(area.name))
