"""Whatever is drawn from a page goes through the checks of that page: moments, look-backs, goals."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Unpack

import pytest

from peerbuddy.actions import (
    goals,
    guides,
    journal,
    mentions,
    people,
    reviews,
    share_drafts,
    sharing,
    sharing_fields,
    uses,
)
from peerbuddy.model.agreement import Level
from peerbuddy.model.entry import Marks, Privacy
from peerbuddy.model.goal import GoalFields
from peerbuddy.model.guide import Answer, Pick
from peerbuddy.model.mention import Kind, Role
from peerbuddy.model.pair_errors import OffLimits, SealedPage
from peerbuddy.model.sharing import Choice, Hit, LeftOut, Line, Source, Written
from peerbuddy.session import Session
from tests import pairs
from tests.pairs import Person, Two
from tests.raw_pages import mark_raw

TODAY = date(2026, 11, 22)


@pytest.fixture
def ben(two: Two) -> Person:
    """Whose buddy wants nothing of alcohol, and to be asked about faith."""
    pairs.agree(two, off_limits=["alcohol", {"topic": "faith", "level": "ask_first"}])
    return two.ben


def page(session: Session, text: str = "A long night.", **marks: Unpack[Marks]) -> str:
    id = session.computer.new_id()
    journal.save_entry(session, id, session.today(), text, **marks)
    return id


def moment_of(session: Session, entry: str, what: str = "I poured it away.") -> str:
    return uses.put_strength(session, entry, "kindness", what).id


def finished(session: Session, guide: str, **answers: Answer) -> str:
    run = guides.begin(session, guide)
    for key, answer in answers.items():
        run = run.answered(key, answer)
    made = guides.finish(session, run)
    assert made.entry is not None
    return made.entry.id


def lines(who: Person, kind: str, source: Source) -> tuple[Line, ...]:
    return sharing.open_bench(who.session, who.buddy_id, kind, source).lines


def all_ticked(who: Person, kind: str, source: Source) -> Choice:
    return Choice(who.buddy_id, kind, source, tuple(line.key for line in lines(who, kind, source)))


# --- a moment ---------------------------------------------------------------------------------------


def test_a_moment_touches_what_the_page_it_stands_under_is_about(ben: Person) -> None:
    session = ben.session
    source = Source(moment=moment_of(session, page(session, topics=("alcohol",))))
    for kind in ("celebrate", "weekly"):
        wanted = all_ticked(ben, kind, source)
        shown = sharing.preview(session, wanted)
        assert shown.needs_asking == (Hit("alcohol", Level.NOT_AT_ALL),)
        with pytest.raises(OffLimits):
            sharing.share(session, wanted, shown.data, ben.folder)
    tagged = Source(moment=moment_of(session, page(session, tags=("Faith",))))
    assert sharing.preview(session, all_ticked(ben, "celebrate", tagged)).needs_asking == (
        Hit("Faith", Level.ASK_FIRST),
    )
    alone = Source(moment=uses.note_use(session, "kindness", "I sat with him.").id)
    assert sharing.preview(session, all_ticked(ben, "celebrate", alone)).can_leave


def test_the_bench_knows_the_page_behind_a_moment(ben: Person) -> None:
    session = ben.session
    entry = page(session, topics=("alcohol", "night"))
    mark_raw(session, entry)
    bench = sharing.open_bench(session, ben.buddy_id, "celebrate", Source(moment=moment_of(session, entry)))
    assert bench.touches == {entry: ("alcohol", "night")}
    assert bench.topics == ("alcohol", "night")
    assert bench.raw_until == session.now() + timedelta(hours=24)
    shown = sharing.preview(session, all_ticked(ben, "celebrate", bench.source))
    assert {LeftOut.PAGE, LeftOut.TAGS} <= set(shown.left_out)


def test_people_in_a_moment_become_initials(ben: Person) -> None:
    mentions.add_mention(ben.session, Kind.PERSON, "Lia")
    people.set_role(ben.session, "Lia", Role.CHILD)
    source = Source(moment=moment_of(ben.session, page(ben.session), "Lia laughed."))
    shown = sharing.preview(ben.session, all_ticked(ben, "celebrate", source))
    assert b"L. laughed." in shown.data
    assert b"Lia" not in shown.data


def test_words_written_about_one_moment_do_not_stand_in_another(ben: Person) -> None:
    session = ben.session
    first = Source(moment=moment_of(session, page(session)))
    key = next(line.key for line in lines(ben, "celebrate", first) if line.field == "happened")
    share_drafts.keep(session, Written(ben.buddy_id, "celebrate", {key: "I poured it away, all of it."}))
    second = Source(moment=uses.note_use(session, "zest", "I danced.").id)
    for other in (second, Source()):
        assert sharing.open_bench(session, ben.buddy_id, "celebrate", other).written == {}
    assert sharing.open_bench(session, ben.buddy_id, "celebrate", first).written == {
        key: "I poured it away, all of it."
    }


def test_a_strength_of_the_week_touches_its_page_unless_it_showed_elsewhere(ben: Person) -> None:
    session = ben.session
    moment_of(session, page(session, topics=("alcohol",)))
    wanted = all_ticked(ben, "weekly", Source())
    assert sharing.preview(session, wanted).needs_asking == (Hit("alcohol", Level.NOT_AT_ALL),)
    mark_raw(session, page(session))
    assert sharing.open_bench(session, ben.buddy_id, "weekly", Source()).raw_until is None
    uses.note_use(session, "kindness", "I sat with him.")
    assert sharing.preview(session, wanted).needs_asking == ()


# --- a look-back ------------------------------------------------------------------------------------


def weekly_of(session: Session, what: str = "I poured it away.") -> str:
    picks = (Pick("kindness", "Kindness", "right", what), Pick("zest", "Zest", "right", "I danced."))
    return finished(session, "weekly", strengths=Answer(picks=picks), heavy=Answer("Rain."))


def monthly_of(session: Session, entry: str, said: str) -> str:
    picks = (Pick(entry, "Sunday, 22 November", said=said),)
    return finished(session, "monthly", page_of_month=Answer(picks=picks), giving=Answer("Much."))


def test_what_a_look_back_took_from_a_page_touches_what_that_page_is_about(ben: Person) -> None:
    session = ben.session
    entry = page(session, "First.\n\n- [x] poured it away", topics=("alcohol",))
    moment_of(session, entry)
    for look_back in (weekly_of(session), monthly_of(session, entry, "poured it away")):
        source = Source((look_back,))
        every = lines(ben, "page", source)
        (taken,) = (line for line in every if "poured it away" in line.text)
        wanted = Choice(ben.buddy_id, "page", source, (taken.key,))
        assert sharing.preview(session, wanted).needs_asking == (Hit("alcohol", Level.NOT_AT_ALL),)
        rest = tuple(line.key for line in every if line is not taken)
        assert sharing.preview(session, Choice(ben.buddy_id, "page", source, rest)).can_leave
        mark_raw(session, entry)
        bench = sharing.open_bench(session, ben.buddy_id, "page", source)
        assert bench.touches[entry] == ("alcohol",)
        assert bench.raw_until is not None
        assert sharing_fields.with_taken(session, (look_back,)) == (look_back, entry)


def test_what_a_look_back_took_from_a_page_that_is_sealed_stays_here(ben: Person) -> None:
    session = ben.session
    entry = page(session, "First.\n\n> poured it away")
    moment_of(session, entry)
    weekly, monthly = weekly_of(session), monthly_of(session, entry, "poured it away")
    journal.set_privacy(session, entry, Privacy.SEALED)
    for look_back, stays in ((weekly, b"Rain."), (monthly, b"Much.")):
        shown = sharing.preview(session, all_ticked(ben, "page", Source((look_back,))))
        assert b"poured it away" not in shown.data
        assert stays in shown.data
        (whole,) = sharing_fields.whole_pages(session, (look_back,)).entries
        assert "poured it away" not in whole.text
    assert b"I danced." in sharing.preview(session, all_ticked(ben, "page", Source((weekly,)))).data


def test_a_look_back_does_not_take_over_what_is_sealed(ben: Person) -> None:
    session = ben.session
    entry = page(session)
    moment_of(session, entry)
    assert [one.entry for one in reviews.moments_of_the_week(session)] == [entry]
    journal.set_privacy(session, entry, Privacy.SEALED)
    assert reviews.moments_of_the_week(session) == ()


# --- a goal -----------------------------------------------------------------------------------------


def wished(session: Session) -> tuple[str, str]:
    """The page, and the goal that was made of it."""
    entry = finished(
        session,
        "T-4",
        wish=Answer("Evenings without wine"),
        obstacle=Answer("the empty hours"),
        plan=Answer(cue="the clock strikes six", action="put the kettle on"),
        goal=Answer(choice="goal"),
    )
    (goal,) = journal.read_entry(session, entry).goals
    return entry, goal


def test_a_goal_touches_what_the_page_is_about_that_it_was_made_of(ben: Person) -> None:
    session = ben.session
    entry, goal = wished(session)
    before = journal.read_entry(session, entry)
    journal.save_entry(session, entry, before.day, before.text, title=before.title, topics=("alcohol",))
    source = Source(goal=goal)
    for field in ("wish", "obstacle", "plan"):
        (line,) = (line for line in lines(ben, "goal", source) if line.field == field)
        wanted = Choice(ben.buddy_id, "goal", source, (line.key,))
        assert sharing.preview(session, wanted).needs_asking == (Hit("alcohol", Level.NOT_AT_ALL),)
    again = Choice(ben.buddy_id, "goal", source, ("look_again",))
    assert sharing.preview(session, again).needs_asking == ()


def test_of_a_goal_nothing_leaves_that_stands_on_a_page_that_is_sealed(ben: Person) -> None:
    session = ben.session
    entry, goal = wished(session)
    journal.set_privacy(session, entry, Privacy.SEALED)
    source = Source(goal=goal)
    data = sharing.preview(session, all_ticked(ben, "goal", source)).data
    for words in (b"wine", b"empty hours", b"kettle"):
        assert words not in data
    fields = goals.read_goal(session, goal).fields
    assert fields.wish == "Evenings without wine"
    wish = next(line for line in lines(ben, "goal", source) if line.field == "wish")
    assert (wish.text, wish.can_change) == ("", True)


def test_words_written_about_one_goal_do_not_stand_in_another(ben: Person) -> None:
    session = ben.session
    _, goal = wished(session)
    key = next(line.key for line in lines(ben, "goal", Source(goal=goal)) if line.field == "wish")
    share_drafts.keep(session, Written(ben.buddy_id, "goal", {key: "Calm evenings"}))
    other = goals.make_goal(session, "a" * 32, GoalFields(wish="sing"))
    bench = sharing.open_bench(session, ben.buddy_id, "goal", Source(goal=other.id))
    assert bench.written == {}


def test_a_sealed_page_behind_a_moment_keeps_it_here(ben: Person) -> None:
    session = ben.session
    entry = page(session)
    source = Source(moment=moment_of(session, entry))
    wanted = all_ticked(ben, "celebrate", source)
    data = sharing.preview(session, wanted).data
    journal.set_privacy(session, entry, Privacy.SEALED)
    with pytest.raises(SealedPage):
        sharing.share(session, wanted, data, ben.folder)
