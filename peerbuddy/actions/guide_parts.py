"""What a finished guide makes beside its page: evidence, a plan, a goal, a letter, goals that rest."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from peerbuddy.actions.strengths import strengths as all_strengths
from peerbuddy.actions.uses import moments_between
from peerbuddy.model.check_in import Decision
from peerbuddy.model.goal import MAX_WISH, GoalFields, GoalState, checked
from peerbuddy.model.guide import Answer, Pick, Run
from peerbuddy.model.guide_words import STRENGTH_USE, Guide
from peerbuddy.model.letter import Letter, opens_on
from peerbuddy.model.plan import MAX_OBSTACLE, Obstacle, Plan, PlanKind
from peerbuddy.model.strength import MAX_EVIDENCE_LENGTH, Dial, Evidence, evidence
from peerbuddy.model.template import Card
from peerbuddy.model.text import one_line
from peerbuddy.session import Session

MAKE_GOAL = "goal"
LATELY = 60  # days
_PLAN_KINDS = {"T-6": PlanKind.AFTER_SLIP, "T-2": PlanKind.STRENGTH}


@dataclass(frozen=True, slots=True)
class NewGoal:
    id: str
    fields: GoalFields
    obstacle: Obstacle | None


@dataclass(frozen=True, slots=True)
class Parts:
    """All checked before anything is written. `goals`: ids of those the page belongs to."""

    people: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    goals: tuple[str, ...]
    rested: tuple[str, ...]
    plan: Plan | None
    goal: NewGoal | None
    letter: Letter | None

    def put(self, session: Session, entry: str) -> None:
        """Inside the transaction that saves the page."""
        vault, now = session.vault, session.now()
        if self.goal:
            vault.goals.add(self.goal.id, self.goal.fields, GoalState.ACTIVE, now)
            if self.goal.obstacle:
                vault.goals.plans.save_obstacle(self.goal.id, self.goal.obstacle)
        if self.plan:
            vault.goals.plans.save_plan(self.plan, now)
        for id in self.rested:
            vault.goals.set_state(id, GoalState.RESTING, now)
        for one in self.evidence:
            vault.uses.put_under(entry, session.computer.new_id(), one)
        linked = (*self.goals, self.goal.id) if self.goal else self.goals
        if linked:
            vault.page_links.set_goals(entry, linked)
        if self.letter:
            vault.guides.add_letter(self.letter)


def make_parts(session: Session, guide: Guide, run: Run) -> Parts:
    """Raises BadField, UnknownGoal."""
    answered = [(card, run.answers[card.key]) for card in guide.cards if card.key in run.answers]
    goals = _picks(answered, "goal_list")
    active = {line.id for line in session.vault.goals.lines((GoalState.ACTIVE,))}
    known = {line.id for line in session.vault.goals.lines_of(tuple(pick.id for pick in goals))}
    goal = _goal(session, answered)
    return Parts(
        people=tuple(dict.fromkeys(pick.label for pick in _picks(answered, "people") if pick.label)),
        evidence=_evidence(session, guide, answered),
        goals=tuple(dict.fromkeys(pick.id for pick in goals if pick.id in known)),
        rested=tuple(pick.id for pick in goals if pick.word == Decision.REST and pick.id in active),
        plan=_plan(session, guide, answered, goal),
        goal=goal,
        letter=_letter(session, answered),
    )


Answered = list[tuple[Card, Answer]]


def _picks(answered: Answered, field: str) -> list[Pick]:
    return [pick for card, answer in answered if field in (card.field, *card.also) for pick in answer.picks]


def _answer(answered: Answered, key: str) -> Answer:
    return next((answer for card, answer in answered if card.key == key), Answer())


def _evidence(session: Session, guide: Guide, answered: Answered) -> tuple[Evidence, ...]:
    """A strength stands under the page only with a sentence that shows it: the words of its own card, or of
    the card that says what was done. A moment that was only looked back at is not made a second time."""
    known = all_strengths(session)
    before = _moments_lately(session)
    found: dict[str, Evidence] = {}
    for card, answer in answered:
        if not {"strengths", "strength_list"} & {card.field, *card.also}:
            continue
        said = _answer(answered, "did").text if guide.makes == STRENGTH_USE else answer.text
        for pick in answer.picks:
            what = shortened(pick.said or said, MAX_EVIDENCE_LENGTH)
            if what and pick.id in known and (pick.id, what) not in before:
                found[pick.id] = evidence(pick.id, what, dial=_dial(answered, pick))
    return tuple(found.values())


def _moments_lately(session: Session) -> frozenset[tuple[str, str]]:
    """Which strength, and the sentence. A look-back may have been half done for a while."""
    moments = moments_between(session, session.today() - timedelta(LATELY), session.today())
    return frozenset((one.evidence.strength, one.evidence.what) for one in moments)


def _dial(answered: Answered, pick: Pick) -> Dial | None:
    chosen = pick.word or next((answer.choice for card, answer in answered if card.field == "dial"), "")
    return Dial(chosen) if chosen in set(Dial) else None


def _goal(session: Session, answered: Answered) -> NewGoal | None:
    if not any(card.key == "goal" and answer.choice == MAKE_GOAL for card, answer in answered):
        return None
    fields = checked(GoalFields(wish=shortened(_answer(answered, "wish").text, MAX_WISH)), session.today())
    inner = shortened(_answer(answered, "obstacle").text, MAX_OBSTACLE)
    obstacle = Obstacle(session.computer.new_id(), inner) if inner else None
    return NewGoal(session.computer.new_id(), fields, obstacle)


def _plan(session: Session, guide: Guide, answered: Answered, goal: NewGoal | None) -> Plan | None:
    planned = next((answer for _, answer in answered if answer.cue and answer.action), None)
    if planned is None:
        return None
    rehearsed = planned.rehearsed or any(answer.rehearsed for _, answer in answered)
    kind = _PLAN_KINDS.get(guide.id, PlanKind.START)
    strengths = _picks(answered, "strengths")
    return Plan(
        session.computer.new_id(),
        planned.cue,
        planned.action,
        kind,
        goal=goal.id if goal else None,
        obstacle=goal.obstacle.id if goal and goal.obstacle else None,
        strength=strengths[0].id if strengths and kind is PlanKind.STRENGTH else "",
        rehearsed=session.now() if rehearsed else None,
    )


def _letter(session: Session, answered: Answered) -> Letter | None:
    text = next((answer.text for card, answer in answered if card.field == "letter"), "")
    return Letter(session.computer.new_id(), opens_on(session.today()), text) if text else None


def shortened(text: str, most: int) -> str:
    """On one line, and cut after a whole word where it is longer; the page has all of it."""
    line = one_line(text)
    if len(line) <= most:
        return line
    end = line.rfind(" ", most // 2, most)
    return line[: end if end > 0 else most - 1].rstrip() + "…"
