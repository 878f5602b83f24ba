"""IN-6: the looks at a goal, as a path of steps."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from peerbuddy.model.insight import GoalPath, Seen
from peerbuddy.ui.dates import short_day
from peerbuddy.ui.insights import said
from peerbuddy.ui.insights.behind import Behind, Line, Rows
from peerbuddy.ui.insights.face import Face, Key, day_cell, listed, to_goal
from peerbuddy.ui.insights.path import LOOKS, PathPlot, said_of
from peerbuddy.ui.insights.plot import Plot


def face_of(insight: GoalPath, seen: Seen, today: date) -> Face:
    way = to_goal(insight.goal)
    helped = [[seen.names[link] for link in step.helped if link in seen.names] for step in insight.steps]
    words = [
        said.step_words(step, said_of(step), names) for step, names in zip(insight.steps, helped, strict=True)
    ]
    behind = tuple(
        Behind(f"{short_day(step.day, today)}: {said.moved_words(step.moved)}", (Line(step.day, told),), way)
        for step, told in zip(insight.steps, words, strict=True)
    )
    rows = _without_empty(
        (
            QCoreApplication.translate("insights", "Day"),
            QCoreApplication.translate("insights", "How it moved"),
            QCoreApplication.translate("insights", "So far"),
            QCoreApplication.translate("insights", "Helped"),
            QCoreApplication.translate("insights", "Your line"),
        ),
        tuple(
            (
                day_cell(step.day, today),
                said.moved_words(step.moved),
                said_of(step),
                ", ".join(said.alphabetical(names)),
                step.line,
            )
            for step, names in zip(insight.steps, helped, strict=True)
        ),
    )
    used = {step.moved for step in insight.steps}
    keys = tuple(Key(*LOOKS[moved], said.moved_words(moved)) for moved in LOOKS if moved in used)
    names = {name for of in helped for name in of}
    remark = (
        QCoreApplication.translate("insights", "Its date, which you set: {day}").format(
            day=short_day(insight.real_date, today)
        )
        if insight.real_date
        else ""
    )

    def plot(name: str) -> Plot:
        return PathPlot(name, insight, behind, today)

    return Face(
        said.answer(insight, names), None if insight.is_list else plot, behind, rows, listed(behind), keys,
        remark,
    )  # fmt: skip


def _without_empty(columns: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> Rows:
    kept = [n for n in range(len(columns)) if any(row[n] for row in rows)]
    return Rows(
        tuple(columns[n] for n in kept),
        tuple(tuple(row[n] for n in kept) for row in rows),
        tuple(range(len(rows))),
    )
