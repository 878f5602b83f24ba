"""What somebody made up noted in eight weeks: enough for every drawing."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from peerbuddy.actions import assets, check_ins, goal_plans, goals, helping, journal, uses
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.model.asset import Asset, AssetKind, Sort
from peerbuddy.model.check_in import CheckIn, Moved, PlanMet
from peerbuddy.model.goal import GoalFields, GoalKind, GoalState, Link, LinkKind
from peerbuddy.model.help_plan import MapEntry, Ring
from peerbuddy.model.plan import Met, Plan
from peerbuddy.session import Session

TODAY = date(2026, 11, 22)
PAGE, SWIM, TALK = "e" * 32, "a" * 32, "b" * 32
COFFEE, LATE = "c" * 32, "d" * 32
STAND_UP = "Said in the stand-up that the estimate was mine, and too small."
WISH, OTHER_WISH, POOL = "Swim again on Sundays", "Talk to the new neighbours", "The pool card"
BAG, TO_THE_POOL = "the bag stands at the door", "go straight to the pool"
LATE_CUE, THURSDAY = "it is later than six", "swim on Thursday instead"
HEADING, WENT_WELL = "The stand-up", "It went well enough."
# Strength, part of life, sentences: the first stands under a page.
MOMENTS = (
    ("honesty", "work", (STAND_UP, "Told Priya the draft was late.", "Named what I don’t know.", "Asked.")),
    ("honesty", "close_people", ("Told mum I was tired.", "Said no to Sunday.")),
    ("curiosity", "learning", ("Took the radio apart.", "Read on.", "Asked the tuner why.", "Looked again.")),
    ("curiosity", "work", ("Asked what the old form was for.",)),
    ("humor", "close_people", ("Two left slippers.", "We laughed until tea.")),
    ("teamwork", "work", ("Shared the rota.", "Swapped shifts.", "Sat in for Ade.", "Cleared the board.")),
    ("teamwork", "family", ("We cooked in turns.",)),
    ("prudence", "body", ("Left the ladder for tomorrow.",)),
)
STEPS = (
    (Moved.LITTLE, "Two lengths, then tea."),
    (Moved.STAYED, ""),
    (Moved.LOT, "The whole hour."),
    (Moved.BACK, "The cold week. I stayed in."),
    (Moved.LITTLE, "With Ade."),
    (Moved.ELSE, "The pool was shut, so I walked."),
    (Moved.LITTLE, "Alone this time."),
    (Moved.LOT, "Slowly, and for long."),
)
PEOPLE = (
    (Ring.SELF, "The back step", "ten minutes alone"),
    (Ring.PEERS, "Ade", "laughing about it"),
    (Ring.PEERS, "Tuesday group", ""),
    (Ring.CLOSE, "Mum", ""),
    (Ring.CLOSE, "Priya", "a straight answer"),
    (Ring.PROFESSIONALS, "Dr Osei", "the long nights"),
    (Ring.SERVICES, "Respite service", "a Sunday off"),
    (Ring.SERVICES, "Library", "quiet"),
)


def note_moments(session: Session) -> None:
    journal.save_entry(session, PAGE, TODAY - timedelta(10), f"# {HEADING}\n\n{WENT_WELL}")
    uses.put_strength(session, PAGE, "honesty", STAND_UP, area="work")
    for number, (strength, area, sentences) in enumerate(MOMENTS):
        for n, sentence in enumerate(sentences):
            if sentence != STAND_UP:
                day = TODAY - timedelta(3 * n + number)
                uses.note_use(session, strength, sentence, day=day, area=area)


def make_goal(session: Session, id: str, wish: str, kind: GoalKind = GoalKind.DO) -> None:
    goals.make_goal(session, id, GoalFields(wish=wish, kind=kind), state=GoalState.ACTIVE)


def look_at_goal(session: Session, steps: tuple[tuple[Moved, str], ...] = STEPS, goal: str = SWIM) -> None:
    """Once a week, with two plans that met their moment or not."""
    pool = Asset("f" * 32, AssetKind.RESOURCE, POOL, Sort.THING)
    assets.save_asset(session, pool)
    for id, cue, action in ((COFFEE, BAG, TO_THE_POOL),
                            (LATE, LATE_CUE, THURSDAY)):  # fmt: skip
        goal_plans.save_plan(session, Plan(id, cue, action, goal=goal))
    met = (Met.DID, Met.DID_ELSE, Met.DID, Met.NOT_YET)
    for n, (moved, line) in enumerate(steps):
        look = CheckIn(
            f"{500 + n:032x}", goal, moved, day=TODAY - timedelta(52 - 7 * n), value=Decimal(n % 3 + 1),
            helped=(Link(LinkKind.STRENGTH, "honesty"), Link(LinkKind.RESOURCE, pool.id)) if n % 2 else (),
            plans=(PlanMet(COFFEE, met[n % 4]), PlanMet(LATE, met[(n + 1) % 3])), line=line,
        )  # fmt: skip
        check_ins.check_in(session, look)


def draw_map(session: Session) -> None:
    for n, (ring, name, good_for) in enumerate(PEOPLE):
        helping.save_map_entry(session, MapEntry(f"{700 + n:032x}", ring, name, good_for))


def own_words() -> tuple[str, ...]:
    """Whatever of it is the person's own, or a word of the content within a sentence."""
    library = words_of_the_program()
    sentences = [sentence for _, _, of in MOMENTS for sentence in of]
    people = [words for _, *of in PEOPLE for words in of if words]
    content = [one.label for one in library.strengths.strengths] + list(library.words.life_areas)
    content += [one.label for one in (*library.goals.check_in.moved, *library.goals.check_in.plan_met)]
    content += [one.label.capitalize() for one in library.words.map_rings]
    plans = [BAG, TO_THE_POOL, LATE_CUE, THURSDAY]
    lines = [line for _, line in STEPS if line]
    wishes = [WISH, OTHER_WISH, POOL, HEADING, WENT_WELL]
    return tuple(sentences + people + content + plans + lines + wishes)


def note_all(session: Session) -> None:
    note_moments(session)
    make_goal(session, SWIM, WISH)
    make_goal(session, TALK, OTHER_WISH)
    look_at_goal(session)
    draw_map(session)
