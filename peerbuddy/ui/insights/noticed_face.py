"""IN-2: the strengths that I notice, that others notice, and that both do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peerbuddy.model.insight import NoticedByWhom, StrengthByWhom
from peerbuddy.ui.insights import said
from peerbuddy.ui.insights.behind import Behind, Rows, Way
from peerbuddy.ui.insights.face import Face, lines_of, listed
from peerbuddy.ui.insights.overlap import Named, Overlap
from peerbuddy.ui.insights.plot import Plot
from peerbuddy.ui.parts.source_mark import Shown
from peerbuddy.ui.strengths.said import mark_words


def face_of(insight: NoticedByWhom) -> Face:
    behind = tuple(_behind(one) for one in insight.strengths)
    named = tuple(
        Named(one.label, one.by, _marks(one), of) for one, of in zip(insight.strengths, behind, strict=True)
    )
    rows = Rows(
        (
            QCoreApplication.translate("insights", "Strength"),
            QCoreApplication.translate("insights", "Noticed"),
            QCoreApplication.translate("insights", "Marks"),
        ),
        tuple(
            (one.label, said.noticed_words(one.by), ", ".join(map(mark_words, _marks(one))))
            for one in insight.strengths
        ),
        tuple(range(len(insight.strengths))),
    )

    def plot(name: str) -> Plot:
        return Overlap(name, said.noticed_titles(), named)

    marks = "   ".join(f"{sign} {mark_words(kind)}" for sign, kind in zip("◆●▲", Shown, strict=True))
    lines = listed(behind)
    return Face(said.answer(insight), None if insight.is_list else plot, behind, rows, lines, remark=marks)


def _behind(one: StrengthByWhom) -> Behind:
    told = QCoreApplication.translate("insights", "{strength}, {noticed}")
    name = told.format(strength=one.label, noticed=said.noticed_words(one.by))
    to = QCoreApplication.translate("insights", "Go to {strength}").format(strength=one.label)
    return Behind(name, lines_of(one.moments), Way(to, "strengths", one.strength))


def _marks(one: StrengthByWhom) -> tuple[Shown, ...]:
    has = {Shown.CHOSEN: one.is_chosen, Shown.ENTRIES: one.shows, Shown.OTHERS: one.is_told}
    return tuple(kind for kind in Shown if has[kind])
