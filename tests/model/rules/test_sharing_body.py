"""A body holds what the ticked lines say, and nothing else."""

from __future__ import annotations

from datetime import date

from peerbuddy.model.packet import (
    AskBody,
    AskSize,
    BeenThereBody,
    CelebrateBody,
    GoalBody,
    GrowthBody,
    GrowthWay,
    LightBody,
    PageBody,
    SharedEntry,
    SharedStrength,
    WeeklyBody,
)
from peerbuddy.model.rules.sharing_body import body_of, texts_of, with_texts
from peerbuddy.model.sharing import Line, Part

DAY = date(2026, 5, 3)


def line(field: str, text: str = "", **rest: object) -> Line:
    return Line(f"{field}:{text}", field, text, **rest)  # pyright: ignore[reportArgumentType]


def page(entry: str, part: Part, text: str = "", **rest: object) -> Line:
    return line("entries", text, entry=entry, part=part, **rest)


def test_no_ticked_line_makes_a_body_that_says_nothing() -> None:
    assert body_of("weekly", (), {}, {}) == WeeklyBody()
    assert body_of("page", (), {}, {}) == PageBody()


def test_each_line_stands_in_its_own_field() -> None:
    ticked = (line("heavy", "Rain."), line("strengths", "Zest"), line("strengths", "Hope"))
    assert body_of("weekly", ticked, {}, {}) == WeeklyBody(heavy="Rain.", strengths=("Zest", "Hope"))


def test_several_lines_of_one_field_stand_below_each_other() -> None:
    ticked = (line("obstacle", "shy"), line("obstacle", "tired"), line("look_again", day=DAY))
    assert body_of("goal", ticked, {}, {}) == GoalBody(obstacle="shy\ntired", look_again=DAY)


def test_paragraphs_of_a_page_keep_the_space_between_them() -> None:
    ticked = (line("text", "One.", part=Part.TEXT), line("text", "Two.", part=Part.TEXT))
    assert body_of("ask", ticked, {}, {}) == AskBody(text="One.\n\nTwo.")


def test_a_line_without_words_is_a_yes() -> None:
    assert body_of("been_there", (line("may_keep"),), {}, {}) == BeenThereBody(may_keep=True)


def test_an_option_is_kept_as_what_it_stands_for() -> None:
    assert body_of("ask", (), {"size": "think_with"}, {}) == AskBody(size=AskSize.THINK_WITH)
    assert body_of("growth", (), {"how": "swap"}, {}) == GrowthBody(how=GrowthWay.SWAP)


def test_a_page_takes_along_only_the_parts_that_are_ticked() -> None:
    ticked = (
        page("a", Part.DAY, day=DAY),
        page("a", Part.TEXT, "First."),
        page("a", Part.TEXT, "Third."),
        page("b", Part.TITLE, "A walk"),
        page("b", Part.STRENGTH, "I asked for the way.", label="Courage"),
    )
    assert body_of("page", ticked, {}, {}) == PageBody(
        (
            SharedEntry(day=DAY, text="First.\n\nThird."),
            SharedEntry(title="A walk", strengths=(SharedStrength("Courage", "I asked for the way."),)),
        )
    )


def test_a_page_of_which_all_is_ticked_leaves_just_as_it_was_written() -> None:
    ticked = (page("a", Part.TEXT, "One."), page("a", Part.TEXT, "Two."))
    whole = "One.\n\n\n\nTwo.\n"
    assert body_of("page", ticked, {}, {"a": whole}) == PageBody((SharedEntry(text=whole),))


def test_every_text_is_changed_and_no_name_of_a_strength() -> None:
    entry = SharedEntry(DAY, "Joy", "Joy came.", (SharedStrength("Joy", "Joy and I sang."),))
    assert with_texts(PageBody((entry,)), str.upper) == PageBody(
        (SharedEntry(DAY, "JOY", "JOY CAME.", (SharedStrength("Joy", "JOY AND I SANG."),)),)
    )
    assert with_texts(CelebrateBody("a", strength=("b",)), str.upper) == CelebrateBody("A", strength=("b",))
    assert with_texts(AskBody(leaning_on=("my sister",)), str.title).leaning_on == ("My Sister",)
    assert with_texts(AskBody(size=AskSize.LISTEN), str.upper).size is AskSize.LISTEN


def test_the_texts_of_a_body_are_all_that_could_name_somebody() -> None:
    entry = SharedEntry(DAY, "One", "Two", (SharedStrength("Zest", "Three"),))
    assert texts_of(PageBody((entry,))) == ("One", "Two", "Three")
    assert texts_of(WeeklyBody("a", ("Zest",), "b")) == ("a", "b", "", "")
    assert texts_of(LightBody("hello")) == ("hello",)
