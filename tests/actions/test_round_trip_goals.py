"""Goals and what pages belong to leave with an export and come back with an import."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from peerbuddy.actions import check_ins, goals, journal, keeping, page_links, unlocking
from peerbuddy.actions.exporting import export_steps
from peerbuddy.actions.importing import import_steps
from peerbuddy.computer import Computer
from peerbuddy.model.check_in import CheckIn
from peerbuddy.model.goal import GoalFields
from peerbuddy.model.ids import new_id
from peerbuddy.paths import Places
from peerbuddy.session import Session
from tests.actions import goal_vault
from tests.conftest import MadeVault


@pytest.fixture
def other(computer: Computer, first_vault: MadeVault, tmp_path: Path) -> Iterator[Session]:
    """An empty vault on another computer."""
    shutil.copytree(first_vault.folder, tmp_path / "other")
    home = tmp_path / "elsewhere"
    places = Places(home / "config", home / "state", home / "run", home)
    there = replace(computer, places=places, new_id=new_id)
    session = unlocking.unlock_with_recovery_code(there, tmp_path / "other", first_vault.code)
    yield session
    unlocking.lock(session)


def exported(session: Session, out: Path, **options: Any) -> dict[str, Any]:
    for _ in export_steps(session, out, format="json", **options):
        pass
    return json.loads(out.read_text("utf-8"))


def take(session: Session, path: Path) -> None:
    for _ in import_steps(session, path):
        pass


def test_goals_and_links_come_back_as_they_were(session: Session, other: Session, tmp_path: Path) -> None:
    page = goal_vault.fill(session)
    out = tmp_path / "out.json"
    exported(session, out)
    take(other, out)
    take(other, out)
    lines = goals.list_goals(session)
    assert goals.list_goals(other) == lines
    for line in lines:
        assert goals.read_goal(other, line.id) == goals.read_goal(session, line.id)
        assert check_ins.check_ins(other, line.id) == check_ins.check_ins(session, line.id)
    here, there = journal.read_entry(session, page), journal.read_entry(other, page)
    assert replace(there, created=here.created, modified=here.modified) == here
    assert page_links.is_on_proof_page(other, page)
    assert keeping.check(other) == ()


def test_a_whole_export_names_everything_of_ones_own(session: Session, tmp_path: Path) -> None:
    goal_vault.fill(session)
    whole = exported(session, tmp_path / "whole.json")
    assert [one["wish"] for one in whole["goals"]] == ["sing", "sing louder"]
    assert whole["goals"][0]["plans"][0]["cue"] == "the door is shut"
    assert whole["goals"][0]["check_ins"][0]["value"] == "1.5"
    assert whole["own_words"] == {"slip": "detour"}
    assert whole["help_plans"][0]["sections"][0]["lines"][0]["text"] == "I stop singing"
    assert whole["half_done"][0]["answers"] == {
        "heavy": {"text": "Rain.", "picks": [], "choice": "", "cue": "", "action": "", "rehearsed": False}
    }
    for key in ("assets", "what_helps", "life_areas", "help_cards", "help_people", "support_map", "letters"):
        assert whole[key], key


def test_an_export_of_some_pages_holds_only_those(session: Session, tmp_path: Path) -> None:
    page = goal_vault.fill(session)
    some = exported(session, tmp_path / "some.json", ids=(page,))
    assert set(some) == {"peerbuddy", "entries"}


def test_a_page_whose_goal_is_not_known_comes_without_it(
    session: Session, other: Session, tmp_path: Path
) -> None:
    page = goal_vault.fill(session)
    out = tmp_path / "some.json"
    exported(session, out, ids=(page,))
    take(other, out)
    entry = journal.read_entry(other, page)
    assert (entry.goals, entry.areas, entry.feelings) == ((), ("play",), ("calm",))


def test_what_is_here_already_is_not_changed_by_a_file(session: Session, tmp_path: Path) -> None:
    goal_vault.fill(session)
    out = tmp_path / "out.json"
    whole = exported(session, out)
    first = whole["goals"][0]
    first["wish"] = "something else"
    other = json.loads(json.dumps(first)) | {"id": "e" * 32, "wish": "a stranger's", "successor": None}
    other["plans"][0]["action"] = "something else"
    whole["goals"].append(other)
    out.write_text(json.dumps(whole), "utf-8")
    before = goals.read_goal(session, first["id"])
    take(session, out)
    assert goals.read_goal(session, first["id"]) == before
    taken = goals.read_goal(session, "e" * 32)
    assert (taken.fields.wish, taken.plans, taken.obstacles) == ("a stranger's", (), ())
    assert keeping.check(session) == ()


@pytest.mark.parametrize(
    "change",
    [
        {"id": "no id"},
        {"wish": ""},
        {"wish": 7},
        {"wish": "x" * 141},
        {"kind": "win"},
        {"state": "failed"},
        {"since": "yesterday"},
        {"links": [{"kind": "strength", "id": ""}]},
        {"plans": [{"id": "a" * 32}]},
        {"obstacles": 7},
        {"weekdays": ["monday"], "rhythm": "weekdays"},
        {"created": "9999-99-99"},
    ],
)
def test_a_goal_that_does_not_read_is_left_out_and_the_rest_is_taken(
    session: Session, other: Session, tmp_path: Path, change: dict[str, Any]
) -> None:
    goals.make_goal(session, "a" * 32, GoalFields(wish="sing"))
    goals.make_goal(session, "b" * 32, GoalFields(wish="hum"))
    journal.save_entry(session, "c" * 32, session.today(), "A page.")
    out = tmp_path / "out.json"
    whole = exported(session, out)
    whole["goals"][0] |= change
    out.write_text(json.dumps(whole), "utf-8")
    take(other, out)
    assert [line.wish for line in goals.list_goals(other)] == ["hum"]
    assert keeping.check(other) == ()


def test_a_markdown_export_carries_what_a_page_belongs_to(
    session: Session, other: Session, tmp_path: Path
) -> None:
    page = goal_vault.fill(session)
    for _ in export_steps(session, tmp_path / "pages", format="markdown"):
        pass
    take(other, tmp_path / "pages")
    entry = journal.read_entry(other, page)
    assert (entry.areas, entry.feelings, entry.template, entry.overcame) == (
        ("play",),
        ("calm",),
        "monthly",
        True,
    )


def test_a_look_without_a_word_of_how_it_moved_comes_back_so(
    session: Session, other: Session, tmp_path: Path
) -> None:
    goal = goals.make_goal(session, "a" * 32, GoalFields("sing"))
    look = check_ins.check_in(session, CheckIn("1" * 32, goal.id, line="I forgot it is there."))
    journal.save_entry(session, "b" * 32, session.today(), "a page")
    exported(session, tmp_path / "out.json")
    take(other, tmp_path / "out.json")
    assert check_ins.check_ins(other, goal.id) == (look,)
    assert look.moved is None
