"""The content as it ships holds together, and a file with an error is named with the key that is wrong."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from peerbuddy.actions import content
from peerbuddy.actions.content import content_problems, words_of_the_program
from peerbuddy.content.library import BOOKS, Library, library
from peerbuddy.model.errors import ContentDamaged
from peerbuddy.model.prompt import Depth
from peerbuddy.model.strength import Dial, Energy, Family, Mark, WentTo
from peerbuddy.paths import resources

SHIPPED = resources() / "content"
Change = Callable[[Any], object]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of what ships, to be spoilt."""
    shutil.copytree(SHIPPED, tmp_path / "content")
    return tmp_path / "content"


def spoil(folder: Path, name: str, change: Change) -> ContentDamaged:
    """Change one file; what the library says of it."""
    path = folder / "en" / f"{name}.json"
    content = json.loads(path.read_text("utf-8"))
    change(content)
    path.write_text(json.dumps(content), "utf-8")
    with pytest.raises(ContentDamaged) as caught:
        getattr(Library(folder), name)
    return caught.value


# --- what ships -------------------------------------------------------------------------------------


def test_everything_that_ships_can_be_used() -> None:
    # The tone rules are for the tests alone.
    for language in ("en", "de"):
        assert content_problems(language) == ()
        files = {path.name for path in (SHIPPED / language).iterdir()}
        assert {f"{name}.json" for name in BOOKS} | {"tone.json"} == files


def test_a1_twenty_four_strengths_in_six_families() -> None:
    strengths = words_of_the_program().strengths.strengths
    assert len({one.id for one in strengths}) == len(strengths) == 24
    assert Counter(one.family for one in strengths) == {
        Family.WISDOM: 5,
        Family.COURAGE: 4,
        Family.HUMANITY: 3,
        Family.JUSTICE: 3,
        Family.TEMPERANCE: 4,
        Family.TRANSCENDENCE: 5,
    }
    for one in strengths:
        assert one.in_short and one.scene and one.too_little and one.too_much and one.new_way
        assert not one.is_own and not one.is_retired and not one.marks


def test_one_hue_for_a_family_and_a_free_one_for_own_strengths() -> None:
    hues = {one.family: one.hue for one in words_of_the_program().strengths.strengths}
    assert len(set(hues.values())) == 6


def test_c1_twenty_four_prompts_each_strength_once() -> None:
    words = words_of_the_program()
    prompts = words.prompts.prompts
    assert len({one.id for one in prompts}) == 24
    assert sorted(one.strength for one in prompts) == sorted(one.id for one in words.strengths.strengths)
    assert Counter(one.depth for one in prompts) == {Depth.LIGHT: 11, Depth.MEDIUM: 10, Depth.DEEP: 3}


def test_eight_templates_with_the_weekly_look_back_and_both_look_backs_whole() -> None:
    words = words_of_the_program()
    ids = {one.id for one in words.templates.templates} | {words.look_backs.weekly.id}
    assert ids == {f"T-{n}" for n in range(1, 9)}
    assert (len(words.look_backs.weekly.steps), len(words.look_backs.monthly.steps)) == (10, 11)
    assert all(not card.required for card in words.look_backs.weekly.steps)
    opt_in = [one.id for one in words.templates.templates if one.opt_in]
    assert opt_in == ["T-5"]


def test_the_words_of_every_choice_are_those_the_program_knows() -> None:
    words = words_of_the_program().strengths
    assert [one.key for one in words.dial] == list(Dial)
    assert [one.key for one in words.energy] == list(Energy)
    assert [one.key for one in words.went_to] == list(WentTo)
    assert [one.key for one in words.own_marks] == list(Mark)
    assert {one.id for one in words.families} == set(Family)
    assert len(words.starters) == 12


def test_sixty_feeling_words_in_four_groups() -> None:
    feelings = words_of_the_program().words.feelings
    assert [len(group.words) for group in feelings.groups] == [15] * 4
    assert feelings.max_per_entry == 5


def test_no_help_number_ships_without_source_and_day(folder: Path) -> None:
    card = {"name": "Emergency", "number": "112", "source": "somewhere"}

    def add(content: Any) -> None:
        content["countries"] = [{"code": "DE", "emergency": [card], "lines": []}]

    assert "DE: Emergency" in spoil(folder, "help", add).where
    card["checked_on"] = "2026-11-01"
    path = folder / "en/help.json"
    content = json.loads(path.read_text("utf-8"))
    add(content)
    path.write_text(json.dumps(content), "utf-8")
    assert Library(folder).help.countries[0].emergency[0].number == "112"


# --- what is wrong ----------------------------------------------------------------------------------


def set_key(*path: Any, to: Any) -> Change:
    def change(content: Any) -> None:
        for key in path[:-1]:
            content = content[key]
        content[path[-1]] = to

    return change


@pytest.mark.parametrize(
    ("name", "change", "where"),
    [
        ("strengths", set_key("strengths", 3, "famly", to="wisdom"), "strengths[3].famly"),
        ("strengths", set_key("strengths", 3, "family", to="wise"), "strengths[3].family"),
        ("strengths", set_key("strengths", 3, "label", to=7), "strengths[3].label"),
        ("strengths", set_key("strengths", 3, "id", to="creativity"), "strengths[3]"),
        ("strengths", set_key("starters", 1, to="patience"), "starters[1]"),
        ("prompts", set_key("prompts", 0, "strength", to="cleverness"), "P-01: cleverness"),
        ("prompts", set_key("prompts", 0, "contexts", to=["space"]), "P-01: space"),
        ("prompts", set_key("prompts", 0, "depth", to="X"), "prompts[0].depth"),
        ("templates", set_key("templates", 0, "steps", 0, "field", to="song"), "T-1.scene: song"),
        ("templates", set_key("templates", 0, "privacy", to="open"), "templates[0].privacy"),
        ("look_backs", set_key("weekly", "steps", 0, "field", to="song"), "T-7.arrive: song"),
        ("look_backs", set_key("turning_point", "then", to="yearly"), "turning_point.then: yearly"),
        ("goals", set_key("kinds", 0, "measures", to=["steps"]), "kinds.do: steps"),
        ("goals", set_key("transitions", "idea", to=["failed"]), "transitions.idea: failed"),
        ("texts", set_key("fist_run", to="x"), "fist_run"),
    ],
)
def test_an_error_is_named_with_its_file_and_key(folder: Path, name: str, change: Change, where: str) -> None:
    error = spoil(folder, name, change)
    assert error.file.endswith(f"{name}.json")
    assert error.where == where


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"\xff\xfe", b'{"texts": "\xff"}', b"[" * 100_000])
def test_what_is_no_content_at_all_is_told_by_the_name_of_the_file(folder: Path, data: bytes) -> None:
    (folder / "en/texts.json").write_bytes(data)
    with pytest.raises(ContentDamaged) as caught:
        assert Library(folder).texts
    assert caught.value.file == "en/texts.json"


def test_a_missing_file_is_told_and_the_others_serve(folder: Path) -> None:
    (folder / "en/prompts.json").unlink()
    spoilt = Library(folder)
    assert [(error.file, error.where) for error in spoilt.problems()] == [("en/prompts.json", "")]
    assert len(spoilt.strengths.strengths) == 24
    assert spoilt.texts.leave_me_be


# --- languages --------------------------------------------------------------------------------------


def damage_german(folder: Path, name: str, change: Change) -> Library:
    path = folder / "de" / f"{name}.json"
    content = json.loads(path.read_text("utf-8"))
    change(content)
    path.write_text(json.dumps(content), "utf-8")
    return Library(folder, "de")


def test_a_file_that_a_language_lacks_is_taken_in_english(folder: Path) -> None:
    (folder / "de/strengths.json").unlink()
    german, english = Library(folder, "de"), Library(folder)
    assert german.strengths == english.strengths
    assert german.prompts != english.prompts
    assert german.texts.leave_me_be == "Lass mich in Ruhe"
    assert german.problems() == ()


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"\xff\xfe"])
def test_a_file_that_is_damaged_in_a_language_is_taken_in_english_and_named(
    folder: Path, data: bytes
) -> None:
    (folder / "de/texts.json").write_bytes(data)
    german = Library(folder, "de")
    assert german.texts == Library(folder).texts
    assert german.goals != Library(folder).goals
    assert [(error.file, error.where) for error in german.problems()] == [("de/texts.json", "")]


@pytest.mark.parametrize(
    ("name", "change", "where"),
    [
        ("strengths", set_key("strengths", 3, "label", to=7), "strengths[3].label"),
        ("prompts", set_key("prompts", 0, "strength", to="cleverness"), "P-01: cleverness"),
        ("goals", set_key("transitions", "idea", to=["failed"]), "transitions.idea: failed"),
        ("words", set_key("life_areas", to=["Arbeit"]), "life_areas"),
    ],
)
def test_the_key_that_is_wrong_in_a_language_is_named(
    folder: Path, name: str, change: Change, where: str
) -> None:
    german = damage_german(folder, name, change)
    assert getattr(german, name) == getattr(Library(folder), name)
    assert [(error.file, error.where) for error in german.problems()] == [(f"de/{name}.json", where)]


def test_a_file_that_is_damaged_in_both_languages_is_told_with_both_names(folder: Path) -> None:
    for language in ("de", "en"):
        (folder / language / "texts.json").write_bytes(b"{")
    german = Library(folder, "de")
    with pytest.raises(ContentDamaged):
        assert german.texts
    assert {error.file for error in german.problems()} == {"de/texts.json", "en/texts.json"}


def test_the_window_tells_of_a_damaged_german_file_as_of_any_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(SHIPPED, tmp_path / "content")
    (tmp_path / "content/de/help.json").write_bytes(b"{")
    monkeypatch.setattr(content, "resources", lambda: tmp_path)
    assert [str(error) for error in content_problems("de")] == ["de/help.json"]
    assert content_problems("en") == ()


def test_a_library_is_read_once(folder: Path) -> None:
    first = library(folder)
    assert first.strengths is library(folder).strengths
