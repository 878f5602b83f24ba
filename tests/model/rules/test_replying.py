"""Which kinds of reply are open, in which order they stand, and what makes one whole."""

from __future__ import annotations

import pytest

from peerbuddy.actions.content import words_of_the_program
from peerbuddy.model.packet import ReplyBody, ReplyKind, ReplyPart, Wish
from peerbuddy.model.pair_errors import ReplyNotAllowed
from peerbuddy.model.reply import Openness
from peerbuddy.model.rules import replying
from tests.answering import part

BOOK = words_of_the_program().replies
PACKET = bytes(range(16))
ALWAYS = {ReplyKind.THANKS, ReplyKind.LOW_ROOM, ReplyKind.WORRIED}


def kinds(*wishes: Wish, trained: bool = True, welcome: frozenset[ReplyKind] | None = None):
    return replying.offered(BOOK, wishes, trained=trained, welcome=welcome)


def open_in(
    *wishes: Wish, trained: bool = True, welcome: frozenset[ReplyKind] | None = None
) -> set[ReplyKind]:
    found = kinds(*wishes, trained=trained, welcome=welcome)
    return {one.kind for one in found if one.openness is Openness.OPEN}


def whole(*parts: ReplyPart, wishes: tuple[Wish, ...] = (), packet_kind: str = "ask") -> ReplyBody:
    return replying.whole_reply(BOOK, kinds(*wishes), PACKET, parts, packet_kind)


def refused(*parts: ReplyPart, wishes: tuple[Wish, ...] = ()) -> tuple[str, str, str]:
    with pytest.raises(ReplyNotAllowed) as caught:
        whole(*parts, wishes=wishes)
    return caught.value.reason, caught.value.kind, caught.value.field


# --- which are open ---------------------------------------------------------------------------------


def test_before_the_lessons_only_thanks_low_on_room_and_worry_are_open() -> None:
    assert open_in(Wish.HEAR, Wish.IDEAS, trained=False) == ALWAYS
    assert open_in() == set(ReplyKind) - {ReplyKind.IDEAS}


@pytest.mark.parametrize("wish", [one for one in Wish if one is not Wish.IDEAS])
def test_e2_ideas_are_open_only_where_they_were_asked_for(wish: Wish) -> None:
    assert ReplyKind.IDEAS not in open_in(wish)
    assert {one.openness for one in kinds(wish) if one.kind is ReplyKind.IDEAS} == {Openness.NOT_ASKED}
    assert ReplyKind.IDEAS in open_in(wish, Wish.IDEAS)


def test_what_the_agreement_leaves_out_is_closed_unless_this_item_asks_for_it() -> None:
    welcome = frozenset({ReplyKind.HEAR})
    assert open_in(welcome=welcome) == ALWAYS | {ReplyKind.HEAR, ReplyKind.REPAIR}
    assert ReplyKind.NEAR in open_in(Wish.STORY, welcome=welcome)


def test_the_kinds_that_were_wished_for_stand_first() -> None:
    order = [one.kind for one in kinds(Wish.QUESTIONS, Wish.STRENGTHS)]
    assert order[:3] == [ReplyKind.WONDER, ReplyKind.STRENGTH, ReplyKind.HEAR]
    assert sorted(order) == sorted(ReplyKind)


def test_s05_hearing_is_open_at_first_and_being_glad_for_good_news() -> None:
    assert replying.preselected(BOOK, "ask", kinds()) is ReplyKind.HEAR
    assert replying.preselected(BOOK, "celebrate", kinds()) is ReplyKind.GLAD
    assert replying.preselected(BOOK, "ask", kinds(trained=False)) is None


def test_every_kind_belongs_to_one_of_the_three_families() -> None:
    assert {kind.family for kind in BOOK.kinds} == {"understanding", "assistance", "guidance"}


# --- what makes one whole ---------------------------------------------------------------------------


def test_parts_and_fields_stand_in_their_order_and_empty_ones_go() -> None:
    body = whole(
        part(ReplyKind.WONDER, questions=("What was it like?", "  ")),
        part(ReplyKind.HEAR, check="Is that it?", heard=" Long nights.\r\n", felt=""),
    )
    assert body.item == PACKET
    assert body.parts == (
        part(ReplyKind.HEAR, heard="Long nights.", check="Is that it?"),
        part(ReplyKind.WONDER, questions="What was it like?"),
    )


def test_a_thank_you_needs_no_words() -> None:
    assert whole(part(ReplyKind.THANKS)).parts == (ReplyPart(ReplyKind.THANKS),)
    assert refused(part(ReplyKind.HEAR, heard=" ")) == ("empty", "hear", "")
    assert refused() == ("nothing", "", "")


def test_up_to_three_kinds_each_once() -> None:
    three = (part(ReplyKind.THANKS), part(ReplyKind.HEAR, heard="x"), part(ReplyKind.GLAD, joy="x"))
    assert len(whole(*three).parts) == 3
    assert refused(*three, part(ReplyKind.WONDER, questions="x"))[0] == "too-many"
    assert refused(part(ReplyKind.HEAR, heard="x"), part(ReplyKind.HEAR, heard="y"))[0] == "twice"


@pytest.mark.parametrize("kind", [ReplyKind.LOW_ROOM, ReplyKind.WORRIED, ReplyKind.REPAIR])
def test_low_on_room_worry_and_a_bump_stand_alone(kind: ReplyKind) -> None:
    text = {"low_room": "text", "worried": "words", "repair": "read"}[kind]
    alone = part(kind, **{text: "x"})
    assert whole(alone).parts == (alone,)
    assert refused(alone, part(ReplyKind.THANKS)) == ("alone", kind, "")
    assert not replying.may_repeat(kind, "mirror")


def test_a_strength_needs_its_moment() -> None:
    assert refused(part(ReplyKind.STRENGTH, strength="kindness")) == ("missing", "strength", "moment")
    assert refused(part(ReplyKind.STRENGTH, moment="You rang")) == ("missing", "strength", "strength")


def test_three_moments_can_be_told_only_to_who_asked_for_them() -> None:
    three = tuple(part(ReplyKind.STRENGTH, moment=text, strength="hope") for text in "abc")
    assert len(whole(*three, packet_kind="mirror").parts) == 3
    assert refused(*three)[0] == "twice"


@pytest.mark.parametrize(
    ("one", "reason"),
    [
        (part(ReplyKind.NEAR, heard="x", story="word " * 121), "too-many-words"),
        (part(ReplyKind.WONDER, questions=("a?", "b?", "c?")), "too-many-lines"),
        (part(ReplyKind.HEAR, heard="x" * 1201), "too-long"),
        (part(ReplyKind.HEAR, heard="x", body="y"), "unknown"),
        (part(ReplyKind.LOW_ROOM, when="in May"), "does-not-fit"),
        (part(ReplyKind.LOW_ROOM, elsewhere="perhaps"), "does-not-fit"),
        (part(ReplyKind.WORRIED, ask="why"), "does-not-fit"),
        (part(ReplyKind.IDEAS, heard="x", ideas="y"), "not-asked"),
    ],
)
def test_what_does_not_fit_its_form_is_named(one: ReplyPart, reason: str) -> None:
    assert refused(one)[:2] == (reason, one.kind)


def test_a_frame_that_nobody_filled_in_does_not_leave() -> None:
    frame = BOOK.kind(ReplyKind.WORRIED).fields[0].start
    assert whole(part(ReplyKind.WORRIED, words=frame, ask="safe")).parts == (
        part(ReplyKind.WORRIED, ask="safe"),
    )
    assert whole(part(ReplyKind.HEAR, check="Did I get it right?")).parts


def test_the_forms_to_their_limits() -> None:
    near = part(ReplyKind.NEAR, heard="x", story="word " * 120)
    low = part(ReplyKind.LOW_ROOM, when="2026-12-01", elsewhere="yes")
    assert whole(near).parts[0].fields[1].text == "word " * 119 + "word"
    assert whole(low).parts == (low,)
    assert whole(part(ReplyKind.IDEAS, heard="x", ideas=("y", "z")), wishes=(Wish.IDEAS,))
