"""The insights IN-1, IN-2, IN-6, IN-7 and IN-8 as values: a question, its plain answer, what the plot shows.

On demand only, own notes only, the last eight weeks unless asked otherwise; fewer than five moments are a
list.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from peerbuddy.actions.assets import area_names
from peerbuddy.actions.strengths import strengths
from peerbuddy.model.check_in import CheckIn, Moved
from peerbuddy.model.errors import BadField
from peerbuddy.model.goal import GoalKind, GoalLine, GoalState
from peerbuddy.model.insight import (
    LIST_BELOW,
    WINDOW_WEEKS,
    Dot,
    GoalPath,
    LivedMyWay,
    MomentSeen,
    NoticedBy,
    NoticedByWhom,
    PathStep,
    PlanMoments,
    PlanTiles,
    Said,
    StrengthByWhom,
    StrengthsInLife,
    points_of,
    size_of,
)
from peerbuddy.model.plan import Met, Plan
from peerbuddy.model.strength import Moment, UseSource
from peerbuddy.model.text import folded
from peerbuddy.session import Session

SHOWN = ("IN-1", "IN-2", "IN-6", "IN-7", "IN-8")
_HIDDEN = "insight_hidden:"
_FORWARD = {Moved.LOT: 2, Moved.LITTLE: 1}


# --- which are shown --------------------------------------------------------------------------------


def shown(session: Session) -> tuple[str, ...]:
    """Ids of the insights that there are and that were not hidden, in the order of the content."""
    return tuple(id for id in SHOWN if not session.vault.settings.get(_HIDDEN + id))


def hide(session: Session, id: str) -> None:
    """For good, until it is shown again."""
    with session.vault.transaction():
        session.vault.settings.set(_HIDDEN + id, "1")


def show_again(session: Session, id: str) -> None:
    with session.vault.transaction():
        session.vault.settings.remove(_HIDDEN + id)


# --- IN-1 -------------------------------------------------------------------------------------------


def strengths_in_life(session: Session, *, weeks: int = WINDOW_WEEKS) -> StrengthsInLife:
    """In which parts of life do I use which strengths? A moment counts for the area named with it, else for
    those of its page, else for none. Raises ContentDamaged."""
    moments = session.vault.uses.between(*_window(session, weeks))
    labels = {id: one.label for id, one in strengths(session).items()}
    names = area_names(session)
    found: dict[tuple[str, str], list[MomentSeen]] = {}
    for moment in moments:
        for area in _areas(session, moment, names):
            found.setdefault((moment.evidence.strength, area), []).append(_seen(moment))
    dots = tuple(
        Dot(strength, labels.get(strength, strength), area, size_of(len(seen)), tuple(seen))
        for (strength, area), seen in sorted(found.items())
    )
    return StrengthsInLife(_said_in_life(dots), dots, is_list=len(moments) < LIST_BELOW)


def _areas(session: Session, moment: Moment, names: dict[str, str]) -> tuple[str, ...]:
    if moment.evidence.area:
        return (names.get(moment.evidence.area, moment.evidence.area),)
    keys = session.vault.page_links.areas_of(bytes.fromhex(moment.entry)) if moment.entry else ()
    return tuple(names.get(key, key) for key in keys) or ("",)


def _said_in_life(dots: tuple[Dot, ...]) -> Said:
    if not dots:
        return Said("nothing_noted")
    areas = {dot.area for dot in dots if dot.area}
    used = {dot.strength for dot in dots}
    return Said("strengths_in_areas", (("strengths", len(used)), ("areas", len(areas))))


# --- IN-2 -------------------------------------------------------------------------------------------


def noticed_by_whom(session: Session, *, weeks: int = WINDOW_WEEKS) -> NoticedByWhom:
    """What do others notice that I don't? Mine are those chosen and those with a moment of my own in this
    time; those of others are what I kept of it. Raises ContentDamaged."""
    front = session.vault.strengths.front_set()
    chosen = front.strengths if front else frozenset[str]()
    moments = session.vault.uses.between(*_window(session, weeks))
    own = {one.evidence.strength for one in moments if one.source is not UseSource.BUDDY}
    told = {one.evidence.strength for one in moments if one.source is UseSource.BUDDY}
    found: list[StrengthByWhom] = []
    for id, one in strengths(session).items():
        mine = id in chosen or id in own
        if mine or id in told:
            by = NoticedBy.BOTH if mine and id in told else NoticedBy.ME if mine else NoticedBy.OTHERS
            seen = tuple(_seen(moment) for moment in moments if moment.evidence.strength == id)
            found.append(StrengthByWhom(id, one.label, by, id in chosen, id in own, id in told, seen))
    found.sort(key=lambda one: (folded(one.label), one.strength))
    return NoticedByWhom(_said_by_whom(found), tuple(found), is_list=len(moments) < LIST_BELOW)


def _seen(moment: Moment) -> MomentSeen:
    return MomentSeen(moment.day, moment.evidence.what, moment.entry)


def _said_by_whom(found: list[StrengthByWhom]) -> Said:
    if not found:
        return Said("nothing_noted")
    if not any(one.is_told for one in found):
        return Said("nobody_told")
    return Said("others_notice" if any(one.by is NoticedBy.OTHERS for one in found) else "both_notice")


# --- IN-6 -------------------------------------------------------------------------------------------


def goal_path(session: Session, goal: str, *, weeks: int = WINDOW_WEEKS) -> GoalPath:
    """How did it move, and what helped where? Raises UnknownGoal."""
    read = session.vault.goals.get(goal)
    first, last = _window(session, weeks)
    looks = session.vault.goals.check_ins.of(goal, first=first, last=last)[::-1]
    steps = _steps(looks)
    return GoalPath(
        _said_of_path(steps), goal, read.fields.wish, steps, read.fields.real_date, len(steps) < LIST_BELOW
    )


def _steps(looks: tuple[CheckIn, ...]) -> tuple[PathStep, ...]:
    steps: list[PathStep] = []
    height, amount = 0, None
    for look in looks:
        if look.moved is None:  # nothing was said of how it moved
            continue
        height += _FORWARD.get(look.moved, 0)
        if look.value is not None:
            amount = (amount or Decimal(0)) + look.value
        assert look.day is not None
        steps.append(PathStep(look.day, look.moved, height, amount, look.word, look.line, look.helped))
    return tuple(steps)


def _said_of_path(steps: tuple[PathStep, ...]) -> Said:
    if not steps:
        return Said("nothing_noted")
    forward = sum(step.moved in _FORWARD for step in steps)
    return Said("goal_moved", (("forward", forward), ("looks", len(steps))))


# --- IN-7 -------------------------------------------------------------------------------------------


def plan_moments(session: Session, *, weeks: int = WINDOW_WEEKS) -> PlanMoments:
    """Which if–thens work for me? Plans of goals that are not ended, each with the looks that met it."""
    lines = session.vault.goals.lines((GoalState.ACTIVE, GoalState.RESTING, GoalState.REACHED))
    plans = [plan for line in lines for plan in session.vault.goals.plans.plans_of(bytes.fromhex(line.id))]
    window = _window(session, weeks)
    tiles = tuple(filter(_has_any, (_tiles(session, plan, window) for plan in plans)))
    met = sum(len(one.did) for one in tiles)
    count = sum(len(one.did) + len(one.did_else) + len(one.not_yet) for one in tiles)
    said = Said("plans_met", (("plans", len(tiles)), ("did", met))) if tiles else Said("nothing_noted")
    return PlanMoments(said, tiles, is_list=count < LIST_BELOW)


def _tiles(session: Session, plan: Plan, window: tuple[date, date]) -> PlanTiles:
    looks = session.vault.goals.check_ins.of_plan(plan.id, *window)
    seen: dict[Met, list[MomentSeen]] = {met: [] for met in Met}
    for day, met, line in looks:
        seen[met].append(MomentSeen(day, line))
    return PlanTiles(plan, tuple(seen[Met.DID]), tuple(seen[Met.DID_ELSE]), tuple(seen[Met.NOT_YET]))


def _has_any(tiles: PlanTiles) -> bool:
    return bool(tiles.did or tiles.did_else or tiles.not_yet)


# --- IN-8 -------------------------------------------------------------------------------------------


def goals_that_are_lived(session: Session) -> tuple[GoalLine, ...]:
    """Those IN-8 can be asked of: goals of a deed or of keeping, in any state."""
    lines = session.vault.goals.lines(tuple(GoalState))
    return tuple(line for line in lines if line.kind in (GoalKind.DO, GoalKind.KEEP))


def lived_my_way(session: Session, goal: str) -> LivedMyWay:
    """What have I built? Days on which it moved forward, or for a goal of keeping: held; of all time.

    A slip, a gap or a look that went back takes nothing away. Raises UnknownGoal, BadField for another kind.
    """
    read = session.vault.goals.get(goal)
    if read.fields.kind not in (GoalKind.DO, GoalKind.KEEP):
        raise BadField("kind", "does-not-fit")
    with_stayed = read.fields.kind is GoalKind.KEEP
    points = points_of(session.vault.goals.check_ins.forward_days(goal, with_stayed=with_stayed))
    said = Said("days_lived", (("days", len(points)),)) if points else Said("nothing_noted")
    return LivedMyWay(said, goal, read.fields.wish, points, is_list=len(points) < LIST_BELOW)


def _window(session: Session, weeks: int) -> tuple[date, date]:
    last = session.today()
    return last - timedelta(weeks=weeks) + timedelta(days=1), last
