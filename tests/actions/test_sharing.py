"""Sharing one packet: nothing ticked leaves nothing, what was looked at is sealed, the checks hold."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Unpack

import pytest

from peerbuddy.actions import (
    buddies,
    inbox,
    journal,
    mentions,
    people,
    sharing,
    uses,
)
from peerbuddy.actions.sealing_packets import SealedFile
from peerbuddy.model.agreement import Level
from peerbuddy.model.entry import Marks, Privacy
from peerbuddy.model.errors import BadField, UnknownId
from peerbuddy.model.mention import Kind, Role
from peerbuddy.model.outcome import Outcome
from peerbuddy.model.packet import CelebrateBody, PageBody, SharedEntry, WeeklyBody, Wish
from peerbuddy.model.pair_errors import (
    BuddyBlocked,
    BuddyEnded,
    NotAgreed,
    NothingTicked,
    OffLimits,
    PreviewChanged,
    SealedPage,
)
from peerbuddy.model.sharing import Choice, FoundPerson, Hit, LeftOut, Part, Source, Treatment
from peerbuddy.session import Session
from tests import pairs
from tests.pairs import Person, Two
from tests.raw_pages import mark_raw

DAY = date(2026, 11, 18)
TEXT = "Mum slept.\n\nI sat with Dele.\n\n\nThen rain."


def write(session: Session, text: str = TEXT, *, title: str = "", **marks: Unpack[Marks]) -> str:
    id = session.computer.new_id()
    journal.save_entry(session, id, DAY, text, title=title, **marks)
    return id


def choice(who: Person, kind: str = "celebrate", *ticked: str, **rest: object) -> Choice:
    return Choice(who.buddy_id, kind, ticked=ticked, **rest)  # pyright: ignore[reportArgumentType]


def share(who: Person, wanted: Choice) -> SealedFile:
    return sharing.share(who.session, wanted, sharing.preview(who.session, wanted).data, who.folder)


def celebrate(who: Person, happened: str = "The letter came.", **rest: object) -> Choice:
    return choice(who, "celebrate", "happened", written={"happened": happened}, **rest)


def files(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


# --- ticking ----------------------------------------------------------------------------------------


def test_nothing_is_ticked_at_first_and_nothing_can_leave(agreed: Two) -> None:
    ana = agreed.ana
    entry = write(ana.session)
    before = files(ana.folder)
    for kind in ("page", "weekly", "ask", "celebrate", "light", "mirror", "been_there", "growth"):
        bench = sharing.open_bench(ana.session, ana.buddy_id, kind, Source((entry,)))
        assert bench.lines
        wanted = choice(ana, kind, source=bench.source)
        assert sharing.preview(ana.session, wanted).is_empty
        with pytest.raises(NothingTicked):
            share(ana, wanted)
    assert files(ana.folder) == before


def test_of_a_page_leaves_what_is_ticked_and_nothing_else(agreed: Two) -> None:
    ana = agreed.ana
    entry = write(ana.session, title="The night", tags=("rain",), topics=("caring",))
    uses.put_strength(ana.session, entry, "kindness", "I sat with him.")
    bench = sharing.open_bench(ana.session, ana.buddy_id, "page", Source((entry,)))
    assert [line.part for line in bench.lines] == [
        Part.DAY, Part.TITLE, Part.TEXT, Part.TEXT, Part.TEXT, Part.STRENGTH,
    ]  # fmt: skip
    assert bench.topics == ("caring", "rain")
    texts = [line.key for line in bench.lines if line.part is Part.TEXT]
    wanted = choice(ana, "page", texts[0], texts[2], source=Source((entry,)))
    shown = sharing.preview(ana.session, wanted)
    assert shown.packet is not None
    assert shown.packet.body == PageBody((SharedEntry(text="Mum slept.\n\nThen rain."),))
    assert shown.packet.head.topics == ()
    assert shown.lines_left_out == 4
    assert LeftOut.LINES in shown.left_out
    assert LeftOut.TAGS in shown.left_out
    assert LeftOut.PAGE not in shown.left_out


def test_a_page_of_which_every_paragraph_is_ticked_leaves_as_it_was_written(agreed: Two) -> None:
    ana = agreed.ana
    entry = write(ana.session)
    bench = sharing.open_bench(ana.session, ana.buddy_id, "page", Source((entry,)))
    texts = [line.key for line in bench.lines if line.part is Part.TEXT]
    shown = sharing.preview(ana.session, choice(ana, "page", *texts, source=Source((entry,))))
    assert shown.packet is not None
    assert shown.packet.body == PageBody((SharedEntry(text=TEXT),))


def test_the_address_of_a_picture_never_leaves(agreed: Two) -> None:
    ana = agreed.ana
    entry = write(ana.session, "Look: ![the sea](attachment:" + "ab" * 16 + ")")
    bench = sharing.open_bench(ana.session, ana.buddy_id, "page", Source((entry,)))
    shown = sharing.preview(ana.session, choice(ana, "page", bench.lines[1].key, source=Source((entry,))))
    assert b"Look: the sea" in shown.data
    assert b"attachment" not in shown.data
    assert LeftOut.PICTURES in shown.left_out


def test_words_of_ones_own_are_written_on_the_bench(agreed: Two) -> None:
    ana = agreed.ana
    wanted = choice(
        ana, "weekly", "good_moment", "heavy", written={"good_moment": " Tea.\r\nTwo. ", "heavy": ""}
    )
    shown = sharing.preview(ana.session, wanted)
    assert shown.packet is not None
    assert shown.packet.body == WeeklyBody(good_moment="Tea.\nTwo.")


def test_what_is_too_long_is_said_and_does_not_leave(agreed: Two) -> None:
    ana = agreed.ana
    wanted = choice(ana, "light", "text", written={"text": "x" * 281})
    shown = sharing.preview(ana.session, wanted)
    assert shown.problem is not None
    assert (shown.problem.field, shown.problem.reason, shown.problem.most) == ("text", "too-long", 280)
    assert not shown.can_leave
    with pytest.raises(BadField):
        share(ana, wanted)


def test_labels_and_wishes_leave_as_they_were_chosen(agreed: Two) -> None:
    ana = agreed.ana
    wanted = celebrate(ana, topics=("letters", "Letters"), wish_back=(Wish.CELEBRATE,))
    shown = sharing.preview(ana.session, wanted)
    assert shown.packet is not None
    assert (shown.packet.head.topics, shown.packet.head.wish_back) == (("letters",), (Wish.CELEBRATE,))


# --- leaving ----------------------------------------------------------------------------------------


def test_what_was_looked_at_is_what_the_buddy_has(agreed: Two) -> None:
    ana, ben = agreed.ana, agreed.ben
    wanted = celebrate(ana)
    shown = sharing.preview(ana.session, wanted)
    made = sharing.share(ana.session, wanted, shown.data, ana.folder)
    assert pairs.hand_over(made, ben) is Outcome.TAKEN
    received = next(one for one in inbox.items(ben.session) if one.item.kind == "celebrate")
    assert received.item.body == shown.data
    assert received.packet == shown.packet
    assert made.path.suffix == ".pbuddy"
    assert "letter" not in made.path.name


def test_what_has_changed_since_it_was_looked_at_does_not_leave(agreed: Two) -> None:
    ana = agreed.ana
    entry = write(ana.session)
    bench = sharing.open_bench(ana.session, ana.buddy_id, "page", Source((entry,)))
    wanted = choice(ana, "page", bench.lines[1].key, source=Source((entry,)))
    shown = sharing.preview(ana.session, wanted)
    before = files(ana.folder)
    journal.save_entry(ana.session, entry, DAY, "Another text.")
    with pytest.raises(PreviewChanged):
        sharing.share(ana.session, wanted, shown.data, ana.folder)
    agreed.clock.move(days=1)
    wanted = celebrate(ana)
    with pytest.raises(PreviewChanged):
        sharing.share(ana.session, wanted, shown.data, ana.folder)
    assert files(ana.folder) == before


def test_the_first_share_is_known_as_the_first(agreed: Two) -> None:
    ana = agreed.ana
    bench = sharing.open_bench(ana.session, ana.buddy_id, "light", Source())
    assert (bench.is_first, bench.is_first_ever) == (True, True)
    share(ana, celebrate(ana))
    bench = sharing.open_bench(ana.session, ana.buddy_id, "light", Source())
    assert (bench.is_first, bench.is_first_ever) == (False, False)


# --- the checks, in their order ---------------------------------------------------------------------


def test_without_an_agreement_nothing_is_shared(two: Two) -> None:
    ana = two.ana
    shown = sharing.preview(ana.session, celebrate(ana))
    assert not shown.is_agreed
    with pytest.raises(NotAgreed):
        share(ana, celebrate(ana))
    assert files(ana.folder) == []


@pytest.mark.parametrize(("step", "error"), [(buddies.end, BuddyEnded), (buddies.block, BuddyBlocked)])
def test_with_whom_it_ended_nothing_is_shared(agreed: Two, step: object, error: type[Exception]) -> None:
    ana = agreed.ana
    wanted = celebrate(ana)
    data = sharing.preview(ana.session, wanted).data
    step(ana.session, ana.buddy_id)  # pyright: ignore[reportCallIssue]
    with pytest.raises((NotAgreed, error)):
        sharing.share(ana.session, wanted, data, ana.folder)


def test_a_topic_that_the_buddy_left_out_keeps_it_here(two: Two) -> None:
    pairs.agree(two, off_limits=["alcohol", {"topic": "faith", "level": "ask_first"}])
    ben = two.ben
    labelled = celebrate(ben, topics=("Alcohol",))
    assert sharing.preview(ben.session, labelled).needs_asking == (Hit("Alcohol", Level.NOT_AT_ALL),)
    with pytest.raises(OffLimits) as caught:
        share(ben, labelled)
    assert (caught.value.topics, caught.value.never) == (("Alcohol",), ("Alcohol",))
    asked = celebrate(ben, topics=("faith",))
    with pytest.raises(OffLimits) as caught:
        share(ben, asked)
    assert caught.value.never == ()
    share(ben, celebrate(ben, topics=("faith",), agreed_to=frozenset({"faith"})))


def test_a_page_about_such_a_topic_counts_without_its_label(two: Two) -> None:
    pairs.agree(two, off_limits=["alcohol"])
    ben = two.ben
    about, other = write(ben.session, "One.", topics=("alcohol",)), write(ben.session, "Two.")
    source = Source((about, other))
    wanted = choice(ben, "page", f"{about}:text:0", f"{other}:text:0", source=source)
    with pytest.raises(OffLimits):
        share(ben, wanted)
    share(ben, choice(ben, "page", f"{other}:text:0", source=source))


def test_a_sealed_page_is_never_on_the_bench(agreed: Two) -> None:
    ana = agreed.ana
    entry = write(ana.session)
    uses.put_strength(ana.session, entry, "kindness", "I sat with him.")
    moment = uses.moments(ana.session, "kindness").moments[0]
    wanted = choice(ana, "page", f"{entry}:text:0", source=Source((entry,)))
    data = sharing.preview(ana.session, wanted).data
    journal.set_privacy(ana.session, entry, Privacy.SEALED)
    for kind, source in (
        ("page", Source((entry,))),
        ("ask", Source((entry,))),
        ("celebrate", Source(moment=moment.id)),
    ):
        with pytest.raises(SealedPage):
            sharing.open_bench(ana.session, ana.buddy_id, kind, source)
    with pytest.raises(SealedPage):
        sharing.share(ana.session, wanted, data, ana.folder)
    # Not even the name of a strength comes from there.
    bench = sharing.open_bench(ana.session, ana.buddy_id, "weekly", Source())
    assert [line for line in bench.lines if line.field == "strengths"] == []


def test_a_page_in_the_trash_is_not_offered(agreed: Two) -> None:
    ana = agreed.ana
    entry = write(ana.session)
    journal.trash_entry(ana.session, entry)
    with pytest.raises(UnknownId):
        sharing.open_bench(ana.session, ana.buddy_id, "page", Source((entry,)))


def test_people_of_the_list_become_initials_or_go(agreed: Two) -> None:
    ana = agreed.ana
    for name, role in (("Mum", Role.CARED_FOR), ("Dele", Role.FRIEND), ("Ben", Role.BUDDY)):
        mentions.add_mention(ana.session, Kind.PERSON, name)
        people.set_role(ana.session, name, role)
    text = "Mum rang Dele, and Ben knows."
    shown = sharing.preview(ana.session, celebrate(ana, text))
    assert shown.people == (
        FoundPerson("Mum", "M.", Treatment.INITIALS),
        FoundPerson("Dele", "Dele", Treatment.KEEP),
    )
    assert shown.packet is not None
    assert shown.packet.body == CelebrateBody("M. rang Dele, and Ben knows.")
    treated = {"Mum": Treatment.KEEP, "Dele": Treatment.REMOVE}
    shown = sharing.preview(ana.session, celebrate(ana, text, treated=treated))
    assert shown.packet is not None
    assert shown.packet.body == CelebrateBody("Mum rang …, and Ben knows.")


def test_fresh_words_are_said_to_be_fresh_for_a_day(agreed: Two) -> None:
    ana = agreed.ana
    entry = write(ana.session)
    mark_raw(ana.session, entry)
    until = sharing.open_bench(ana.session, ana.buddy_id, "ask", Source((entry,))).raw_until
    assert isinstance(until, datetime)
    assert until - ana.session.now() == timedelta(hours=24)
    agreed.clock.move(hours=25)
    assert sharing.open_bench(ana.session, ana.buddy_id, "ask", Source((entry,))).raw_until is None


def test_what_is_only_hard_gets_a_soft_hint_and_can_leave(agreed: Two) -> None:
    ana = agreed.ana
    wanted = choice(ana, "ask", "text", written={"text": "Long nights."})
    assert sharing.preview(ana.session, wanted).is_all_hard
    share(ana, wanted)


# --- what a buddy knows -----------------------------------------------------------------------------


def test_the_ledger_says_what_was_shared_and_when(agreed: Two) -> None:
    ana = agreed.ana
    first = share(ana, celebrate(ana, "One."))
    agreed.clock.move(days=1)
    second = share(ana, choice(ana, "light", "text", written={"text": "Two."}))
    newest, oldest = sharing.ledger(ana.session, ana.buddy_id)
    assert (newest.packet_id, newest.kind, newest.day) == (second.packet_id, "light", date(2026, 11, 23))
    assert (oldest.packet_id, oldest.kind, oldest.day) == (first.packet_id, "celebrate", date(2026, 11, 22))
    assert oldest.packet.body == CelebrateBody("One.")
    assert (oldest.answers, oldest.asked_back) == ((), None)
    assert sharing.ledger(agreed.ben.session, agreed.ben.buddy_id) == ()
