"""The one rendering of a packet: every kind has a title and its lines; what could hide in them is shown."""

from __future__ import annotations

from datetime import date

import pytest

from peerbuddy.actions.content import words_of_the_program
from peerbuddy.actions.packet_sheets import sheet_of
from peerbuddy.model.packet import (
    BODY_OF,
    AskBody,
    AskSize,
    BeenThereBody,
    Body,
    GoalBody,
    GrowthBody,
    GrowthWay,
    Head,
    LightBody,
    Packet,
    PageBody,
    ReplyBody,
    ReplyField,
    ReplyKind,
    ReplyPart,
    SharedEntry,
    SharedStrength,
    WeeklyBody,
    Wish,
)
from peerbuddy.model.packet_sheet import PacketSheet, SheetPart

DAY = date(2026, 11, 22)
WORDS = words_of_the_program()


def sheet(kind: str, body: Body, **head: object) -> PacketSheet:
    return sheet_of(Packet(kind, Head(DAY, "Ana", "Ben", **head), body), WORDS)  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("kind", [kind for kind in BODY_OF if kind != "reply"])
def test_every_kind_has_a_title_and_says_nothing_where_nothing_was_said(kind: str) -> None:
    shown = sheet(kind, BODY_OF[kind]())
    assert shown.title
    assert shown.parts == ()


def test_lines_stand_in_the_order_of_the_form_with_strengths_before_what_is_hard() -> None:
    shown = sheet("weekly", WeeklyBody(heavy="Rain.", strengths=("Zest", "Hope"), good_moment="Tea."))
    assert shown.parts == (
        SheetPart("One good moment", "Tea."),
        SheetPart("Strengths used", "Zest · Hope"),
        SheetPart("One heavy thing", "Rain."),
    )


def test_an_ask_says_its_size_and_that_files_are_slow() -> None:
    shown = sheet("ask", AskBody(AskSize.THINK_WITH, "x", leaning_on=("a", "b")))
    assert shown.beside_title == "think with me"
    assert shown.header == "A file can wait unopened for days. If you need someone now, open Help now."
    assert shown.parts[1] == SheetPart("What I’m leaning on already", "a\nb")


def test_days_options_and_a_yes_are_told() -> None:
    assert sheet("goal", GoalBody(talk_it_through=True, look_again=DAY)).parts == (
        SheetPart("Shall we talk the plan through?"),
        SheetPart("I look at it again on", day=DAY),
    )
    assert sheet("growth", GrowthBody(how=GrowthWay.WATCH)).parts == (
        SheetPart("Would you do this with me?", "watch me try"),
    )
    assert sheet("been_there", BeenThereBody(may_keep=True)).parts == (SheetPart("You may keep this"),)


def test_a_page_stands_with_its_day_and_its_strengths() -> None:
    entry = SharedEntry(DAY, "A walk", "Rain.", (SharedStrength("Zest", "I walked on."),))
    assert sheet("page", PageBody((entry,))).parts == (
        SheetPart("A walk", "Rain.", DAY, (("Zest", "I walked on."),)),
    )


def test_wishes_are_told_in_words_and_labels_as_they_are() -> None:
    shown = sheet("light", LightBody("x"), wish_back=(Wish.HEAR, Wish.KNOW), topics=("caring",))
    assert (shown.wishes, shown.topics) == (("be heard", "just know it"), ("caring",))


def test_a_reply_is_told_kind_by_kind() -> None:
    heard = (ReplyField("heard", "Long nights."), ReplyField("later", "A field of a later version."))
    body = ReplyBody(bytes(16), (ReplyPart(ReplyKind.HEAR, heard), ReplyPart(ReplyKind.THANKS)))
    shown = sheet("reply", body)
    assert shown.title == "I hear you · Thank you for trusting me"
    assert shown.parts == (
        SheetPart("What I heard", "Long nights.", group="I hear you"),
        SheetPart(text="A field of a later version."),
        SheetPart(group="Thank you for trusting me"),
    )


def test_the_one_line_of_a_kind_stands_there_as_it_is() -> None:
    yes = ReplyPart(ReplyKind.THANKS, (ReplyField("line", "Yes, bring it."),))
    (shown,) = sheet("reply", ReplyBody(bytes(16), (yes,))).parts
    assert (shown.group, shown.heading, shown.text) == ("Thank you for trusting me", "", "Yes, bring it.")


def test_what_turns_text_around_is_named_wherever_it_stands() -> None:
    bad = "safe\u202eevil"
    entry = SharedEntry(DAY, bad, bad, (SharedStrength(bad, bad),))
    shown = sheet("page", PageBody((entry,)), topics=(bad,))
    assert r"\u202e" not in repr(shown)
    assert shown.parts[0].text == "safe⟨U+202E⟩evil"
    for kind, body in (("ask", AskBody(text=bad, leaning_on=(bad,))), ("light", LightBody(bad))):
        assert r"\u202e" not in repr(sheet(kind, body))
