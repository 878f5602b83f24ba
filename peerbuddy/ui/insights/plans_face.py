"""IN-7: for every plan three places: it was done, something else was done, its moment has not come."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peerbuddy.model.insight import MomentSeen, PlanMoments, PlanTiles, size_of
from peerbuddy.model.plan import Met
from peerbuddy.model.text import folded
from peerbuddy.ui.insights import said
from peerbuddy.ui.insights.behind import Behind, Rows
from peerbuddy.ui.insights.face import Face, blank, lines_of, listed, sizes, to_goal
from peerbuddy.ui.insights.matrix import Cell, Matrix
from peerbuddy.ui.insights.plot import Plot
from peerbuddy.ui.insights.spot import Mark

MARKS = {Met.DID: Mark.FULL, Met.DID_ELSE: Mark.HALF, Met.NOT_YET: Mark.OPEN}


def face_of(insight: PlanMoments) -> Face:
    plans = sorted(insight.plans, key=lambda tiles: (folded(tiles.plan.cue), tiles.plan.id))
    met = [
        (row, tiles, one, _moments(tiles, one))
        for row, tiles in enumerate(plans)
        for one in Met
        if _moments(tiles, one)
    ]
    behind = tuple(
        Behind(
            QCoreApplication.translate("insights", "{cue}: {met}, {size}").format(
                cue=tiles.plan.cue, met=said.met_words(one), size=said.size_words(size_of(len(moments)))
            ),
            lines_of(moments),
            to_goal(tiles.plan.goal) if tiles.plan.goal else None,
        )
        for _, tiles, one, moments in met
    )
    cells = tuple(
        Cell(row, list(Met).index(one), size_of(len(moments)), of, MARKS[one])
        for (row, _, one, moments), of in zip(met, behind, strict=True)
    )
    rows = Rows(
        (
            QCoreApplication.translate("insights", "If"),
            QCoreApplication.translate("insights", "Then"),
            QCoreApplication.translate("insights", "How it went"),
            QCoreApplication.translate("insights", "Moments"),
        ),
        tuple(
            (tiles.plan.cue, tiles.plan.action, said.met_words(one), said.size_words(size_of(len(moments))))
            for _, tiles, one, moments in met
        ),
        tuple(range(len(met))),
    )

    def plot(name: str) -> Plot:
        said_plans = [
            QCoreApplication.translate("insights", "If {cue}, then {action}").format(
                cue=tiles.plan.cue, action=tiles.plan.action
            )
            for tiles in plans
        ]
        return Matrix(name, said_plans, map(said.met_column, Met), cells, side=190, across=70, tiled=True)

    return Face(
        said.answer(insight), None if insight.is_list else plot, behind, rows, listed(behind), sizes(),
        blank(),
    )  # fmt: skip


def _moments(tiles: PlanTiles, met: Met) -> tuple[MomentSeen, ...]:
    return {Met.DID: tiles.did, Met.DID_ELSE: tiles.did_else, Met.NOT_YET: tiles.not_yet}[met]
