"""What in the person stands in the way: up to three lines, each an obstacle of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from peerbuddy.model.plan import MAX_OBSTACLE, MAX_OBSTACLES, Obstacle
from peerbuddy.ui.goals.form.fields import FormPart
from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.parts.words_edit import line_edit


class ObstaclesPart(FormPart):
    def __init__(
        self, obstacles: tuple[Obstacle, ...], new_id: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        spare = MAX_OBSTACLES - len(obstacles)
        known = [*obstacles, *(Obstacle(new_id(), "") for _ in range(spare))]
        self._ids = [one.id for one in known]
        self.lines = [
            line_edit(self.tr("Obstacle {n}").format(n=n + 1), limit=MAX_OBSTACLE) for n in range(len(known))
        ]
        hint = self.tr("Something inner, likely, and workable. A plan can answer it later.")
        self.column.addWidget(PlainLabel(hint, "hint"))
        for line, obstacle in zip(self.lines, known, strict=True):
            line.setText(obstacle.text)
            line.textEdited.connect(self.touched)
            self.column.addWidget(line)

    def obstacles(self) -> tuple[Obstacle, ...]:
        """Those with words. One whose line is emptied is taken out."""
        typed = zip(self._ids, (line.text().strip() for line in self.lines), strict=True)
        return tuple(Obstacle(id, text) for id, text in typed if text)

    def has_words(self) -> bool:
        return bool(self.obstacles())
