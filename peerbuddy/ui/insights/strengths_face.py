"""IN-1: dots where a strength and a part of life met."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peerbuddy.model.insight import StrengthsInLife
from peerbuddy.model.text import folded
from peerbuddy.ui.insights import said
from peerbuddy.ui.insights.behind import Behind, Rows, Way
from peerbuddy.ui.insights.face import Face, blank, lines_of, listed, sizes
from peerbuddy.ui.insights.matrix import Cell, Matrix
from peerbuddy.ui.insights.plot import Plot


def face_of(insight: StrengthsInLife) -> Face:
    labels = {dot.strength: dot.label for dot in insight.dots}
    strengths = sorted(labels, key=lambda id: (folded(labels[id]), id))
    areas = sorted({dot.area for dot in insight.dots}, key=lambda area: (not area, folded(area)))
    dots = sorted(insight.dots, key=lambda dot: (strengths.index(dot.strength), areas.index(dot.area)))
    behind = tuple(
        Behind(
            QCoreApplication.translate("insights", "{strength}, {area}: {size}").format(
                strength=dot.label, area=said.area_words(dot.area), size=said.size_words(dot.size)
            ),
            lines_of(dot.moments),
            Way(
                QCoreApplication.translate("insights", "Go to {strength}").format(strength=dot.label),
                "strengths",
                dot.strength,
            ),
        )
        for dot in dots
    )
    cells = tuple(
        Cell(strengths.index(dot.strength), areas.index(dot.area), dot.size, of)
        for dot, of in zip(dots, behind, strict=True)
    )
    rows = Rows(
        (
            QCoreApplication.translate("insights", "Strength"),
            QCoreApplication.translate("insights", "Part of life"),
            QCoreApplication.translate("insights", "Moments"),
        ),
        tuple((dot.label, said.area_words(dot.area), said.size_words(dot.size)) for dot in dots),
        tuple(range(len(dots))),
    )
    names, columns = [labels[id] for id in strengths], [said.area_words(area) for area in areas]

    def plot(name: str) -> Plot:
        return Matrix(name, names, columns, cells)

    return Face(
        said.answer(insight), None if insight.is_list else plot, behind, rows, listed(behind), sizes(),
        blank(),
    )  # fmt: skip
