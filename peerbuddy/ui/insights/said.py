"""What is said of insights: plain answers, names of columns, and what no drawing of notes can tell."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from peerbuddy.model.check_in import Moved
from peerbuddy.model.insight import (
    GoalPath,
    Insight,
    LivedMyWay,
    NoticedBy,
    NoticedByWhom,
    PathStep,
    PlanMoments,
    StrengthsInLife,
)
from peerbuddy.model.plan import Met
from peerbuddy.model.text import folded
from peerbuddy.model.wording import InsightWords
from peerbuddy.ui.program_words import program_words

MOST_NAMED = 3


def words_of(id: str) -> InsightWords:
    return next(one for one in program_words().insights.insights if one.id == id)


def answer(insight: Insight, names: Iterable[str] = ()) -> str:
    """One plain sentence. `names`: of what helped on the way."""
    if insight.said.key == "nothing_noted":
        return QCoreApplication.translate("insights", "Nothing noted here yet. That’s fine.")
    match insight:
        case StrengthsInLife():
            return _of_strengths(insight)
        case NoticedByWhom():
            return _of_others(insight)
        case GoalPath():
            return _of_path(insight, names)
        case PlanMoments():
            return _of_plans(insight)
        case LivedMyWay():
            figures = dict(insight.said.figures)
            days = QLocale().toString(int(figures["days"]))
            return QCoreApplication.translate(
                "insights", "Days lived your way so far: {n}. They stay, whatever comes next."
            ).format(n=days)


def _of_strengths(insight: StrengthsInLife) -> str:
    areas = alphabetical({dot.area for dot in insight.dots if dot.area})
    if not areas:
        named = alphabetical({dot.label for dot in insight.dots})
        return QCoreApplication.translate(
            "insights", "You noted {strengths}, and named no part of life with it."
        ).format(strengths=listed(named))
    most = max(dot.size for dot in insight.dots if dot.area)
    where = {
        area: listed(alphabetical(dot.label for dot in insight.dots if (dot.area, dot.size) == (area, most)))
        for area in areas
    }
    told = [
        QCoreApplication.translate("insights", "{strengths} in {area}").format(strengths=names, area=area)
        for area, names in where.items()
        if names
    ]
    return QCoreApplication.translate("insights", "You noted most often: {places}.").format(
        places="; ".join(told[:MOST_NAMED])
    )


def _of_others(insight: NoticedByWhom) -> str:
    if insight.said.key == "nobody_told":
        return QCoreApplication.translate(
            "insights", "Nobody told you of a strength in this time. This is what you noticed yourself."
        )
    others = alphabetical(one.label for one in insight.strengths if one.by is NoticedBy.OTHERS)
    if not others:
        return QCoreApplication.translate("insights", "What others notice of you, you notice as well.")
    return QCoreApplication.translate("insights", "Others notice {strengths}.").format(
        strengths=listed(others)
    )


def noticed_words(by: NoticedBy) -> str:
    return {
        NoticedBy.ME: QCoreApplication.translate("insights", "by me"),
        NoticedBy.BOTH: QCoreApplication.translate("insights", "by both"),
        NoticedBy.OTHERS: QCoreApplication.translate("insights", "by others"),
    }[by]


def noticed_titles() -> tuple[str, str, str]:
    return (
        QCoreApplication.translate("insights", "Noticed by me"),
        QCoreApplication.translate("insights", "Noticed by both"),
        QCoreApplication.translate("insights", "Noticed by others"),
    )


def _of_path(insight: GoalPath, names: Iterable[str]) -> str:
    forward = int(dict(insight.said.figures)["forward"])
    if not forward:
        told = QCoreApplication.translate(
            "insights", "You looked at it, and it took no step forward in this time."
        )
    else:
        told = QCoreApplication.translate("insights", "Steps forward in this time: {n}.").format(
            n=QLocale().toString(forward)
        )
    helped = listed(alphabetical(names))
    if not helped:
        return told
    return told + " " + QCoreApplication.translate("insights", "What helped: {names}.").format(names=helped)


def _of_plans(insight: PlanMoments) -> str:
    worked = [tiles.plan.cue for tiles in insight.plans if tiles.did]
    if not worked:
        return QCoreApplication.translate(
            "insights", "No plan has been done in its moment in this time. A plan can be changed."
        )
    return QCoreApplication.translate(
        "insights", "You did what you had planned when this came: {cues}."
    ).format(cues=listed(alphabetical(worked)))


def alphabetical(names: Iterable[str]) -> list[str]:
    return sorted(set(names), key=lambda name: (folded(name), name))


def listed(names: list[str]) -> str:
    """The first few, and that there are others."""
    shown = QLocale().createSeparatedList(names[:MOST_NAMED])
    if len(names) <= MOST_NAMED:
        return shown
    return QCoreApplication.translate("insights", "{names} and others").format(
        names=", ".join(names[:MOST_NAMED])
    )


def cannot_tell(id: str) -> str:
    return {
        "IN-1": QCoreApplication.translate(
            "insights",
            "This shows what you wrote down, not all that you did. A larger dot stands for more notes, not"
            " for more strength. A blank place says nothing at all.",
        ),
        "IN-2": QCoreApplication.translate(
            "insights",
            "Others tell what they happened to notice. What nobody named may be there all the same, and a"
            " strength that only you notice is yours no less.",
        ),
        "IN-6": QCoreApplication.translate(
            "insights",
            "These are your notes of the road, not the road. They can’t tell why something moved, or what"
            " comes next. Going back is part of many roads.",
        ),
        "IN-7": QCoreApplication.translate(
            "insights",
            "A plan whose moment hasn’t come is as good as any other. Nobody can tell what would have"
            " happened without it.",
        ),
        "IN-8": QCoreApplication.translate(
            "insights",
            "This holds the days that you noted. Days without a note are not empty days, and no day here"
            " weighs more than another.",
        ),
    }[id]


def nothing_yet(id: str) -> str:
    """What would make it show something."""
    return {
        "IN-1": QCoreApplication.translate(
            "insights", "Moments with a strength, under a page or as a quick note, come together here."
        ),
        "IN-2": QCoreApplication.translate(
            "insights", "What you notice of yourself, and what others told you of, stand side by side here."
        ),
        "IN-6": QCoreApplication.translate("insights", "The check-ins of a goal come together here."),
        "IN-7": QCoreApplication.translate(
            "insights", "A check-in can say whether the moment of a plan came. That comes together here."
        ),
        "IN-8": QCoreApplication.translate(
            "insights", "Check-ins of something you do or keep come together here, day by day."
        ),
    }[id]


def size_words(size: int) -> str:
    return (
        QCoreApplication.translate("insights", "once"),
        QCoreApplication.translate("insights", "a few times"),
        QCoreApplication.translate("insights", "often"),
    )[size - 1]


def area_words(area: str) -> str:
    return area or QCoreApplication.translate("insights", "no part named")


def met_words(met: Met) -> str:
    options = program_words().goals.check_in.plan_met
    return next((one.label for one in options if one.key == met.value), "")


def met_column(met: Met) -> str:
    return {
        Met.DID: QCoreApplication.translate("insights", "did it"),
        Met.DID_ELSE: QCoreApplication.translate("insights", "did something else"),
        Met.NOT_YET: QCoreApplication.translate("insights", "it hasn’t come"),
    }[met]


def moved_words(moved: Moved) -> str:
    options = program_words().goals.check_in.moved
    return next((one.label for one in options if one.key == moved.value), "")


def step_words(step: PathStep, amount: str, helped: Iterable[str]) -> str:
    """What was noted with one look at a goal, in one line."""
    parts = [moved_words(step.moved), amount, step.line]
    if names := alphabetical(helped):
        parts.append(
            QCoreApplication.translate("insights", "helped: {names}").format(
                names=QLocale().createSeparatedList(names)
            )
        )
    return " · ".join(part for part in parts if part)
