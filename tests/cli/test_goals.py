"""The commands `goals`, `goal` and `review`."""

from __future__ import annotations

import pytest

from tests.cli.command_line import CommandLine


def added(peerbuddy: CommandLine, *options: str) -> str:
    said = peerbuddy("goal", "add", "--wish", "sing again", *options)
    assert said.code == 0, said.err
    return said.out.strip()


def test_a_goal_is_made_and_listed(peerbuddy: CommandLine) -> None:
    first, second = added(peerbuddy), added(peerbuddy, "--kind", "become")
    listed = peerbuddy("goals")
    assert listed.lines == [f"{first}  idea  sing again", f"{second}  idea  sing again"]
    assert peerbuddy("goals", "--json").json == {
        "goals": [
            {
                "id": id,
                "wish": "sing again",
                "state": "idea",
                "kind": kind,
                "look_again": "2026-12-06",
                "strengths": [],
            }
            for id, kind in ((first, "do"), (second, "become"))
        ]
    }


def test_no_goals_yet_is_said_and_no_fault(peerbuddy: CommandLine) -> None:
    listed = peerbuddy("goals", terminal=True)
    assert (listed.code, listed.out) == (0, "")
    assert "no goals yet" in listed.err
    assert peerbuddy("goals", "--json").json == {"goals": []}


def test_every_step_answers_with_an_id(peerbuddy: CommandLine) -> None:
    made = peerbuddy("goal", "add", "--wish", "sing", "--json").json
    assert list(made) == ["id"]
    assert len(made["id"]) == 32
    looked = peerbuddy("goal", "check-in", made["id"], "--moved", "little", "--json").json
    assert len(looked["id"]) == 32
    assert peerbuddy("goal", "state", made["id"], "active", "--json").json == made


@pytest.mark.parametrize("moved", ["lot", "little", "stayed", "back", "else"])
def test_a_look_at_a_goal_takes_a_line_and_a_value(peerbuddy: CommandLine, moved: str) -> None:
    id = added(peerbuddy)
    said = peerbuddy(
        "goal", "check-in", id[:31], "--moved", moved, "--line", "In the kitchen.", "--value", "2,5"
    )
    assert (said.code, said.err) == (0, "")


def test_a_goal_goes_through_its_states(peerbuddy: CommandLine) -> None:
    id = added(peerbuddy)
    for state in ("active", "resting", "active", "reached", "active", "let_go", "idea"):
        assert peerbuddy("goal", "state", id, state).code == 0
        assert peerbuddy("goals", "--json").json["goals"][0]["state"] == state


def test_a_state_that_is_not_possible_is_refused_with_those_that_are(peerbuddy: CommandLine) -> None:
    id = added(peerbuddy)
    said = peerbuddy("goal", "state", id, "reached")
    assert (said.code, said.out) == (1, "")
    assert said.err == (
        "This goal is idea; from there it can become active or let_go. Nothing was changed.\n"
    )
    assert peerbuddy("goals", "--json").json["goals"][0]["state"] == "idea"


def test_a_reshaped_goal_names_the_one_that_took_its_place_and_stays_so(peerbuddy: CommandLine) -> None:
    id = added(peerbuddy)
    peerbuddy("goal", "state", id, "active")
    said = peerbuddy("goal", "state", id, "reshaped", terminal=True)
    old, new = peerbuddy("goals", "--json").json["goals"]
    assert (old["state"], new["state"]) == ("reshaped", "active")
    assert new["id"] in said.err
    refused = peerbuddy("goal", "state", id, "active")
    assert (refused.code, refused.err) == (1, "This goal is reshaped, and stays so. Nothing was changed.\n")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("goal", "add", "--wish", ""), "The wish is empty. Nothing was written."),
        (("goal", "add", "--wish", "x" * 200), "The wish has at most 140 characters. Nothing was written."),
        (("goal", "check-in", "ff", "--moved", "lot"), "No goal has an id that begins so."),
        (("goal", "state", "ff", "active"), "No goal has an id that begins so."),
    ],
)
def test_what_cannot_be_done_is_one_plain_sentence(
    peerbuddy: CommandLine, arguments: tuple[str, ...], sentence: str
) -> None:
    said = peerbuddy(*arguments)
    assert (said.code, said.out, said.err) == (1, "", sentence + "\n")


def test_a_line_that_is_too_long_is_refused(peerbuddy: CommandLine) -> None:
    id = added(peerbuddy)
    said = peerbuddy("goal", "check-in", id, "--moved", "lot", "--line", "x" * 281)
    assert (said.code, said.err) == (1, "The line has at most 280 characters. Nothing was written.\n")


@pytest.mark.parametrize(
    "arguments",
    [
        ("goal",),
        ("goal", "add"),
        ("goal", "add", "--wish", "x", "--kind", "win"),
        ("goal", "check-in", "ff"),
        ("goal", "check-in", "ff", "--moved", "up"),
        ("goal", "check-in", "ff", "--moved", "lot", "--value", "many"),
        ("goal", "state", "ff"),
        ("goal", "state", "ff", "failed"),
        ("review",),
        ("review", "yearly"),
    ],
)
def test_a_wrong_call_is_exit_two(peerbuddy: CommandLine, arguments: tuple[str, ...]) -> None:
    said = peerbuddy(*arguments)
    assert (said.code, said.out) == (2, "")
    assert said.err


def test_the_weekly_look_back_is_read(peerbuddy: CommandLine) -> None:
    cards = peerbuddy("review", "weekly", "--json").json["cards"]
    assert len(cards) == 10
    assert cards[0] == {"key": "arrive", "text": "Arrive: one slow breath, or skip."}
    assert all(list(card) == ["key", "text"] for card in cards)
    said = peerbuddy("review", "weekly")
    assert said.lines[8] == "9. What is yours to do next?"
