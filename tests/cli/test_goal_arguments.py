"""What can be typed after `goal` and `review`."""

from __future__ import annotations

from decimal import Decimal

import pytest

from peerbuddy.cli.arguments import parse
from peerbuddy.cli.refusals import TextWanted, UsageRefused

GLOBALS = ["--vault", "v", "--json", "--recovery-code-fd", "4", "--timings"]
CALLS = (
    ["goal", "add", "--wish", "sing"],
    ["goal", "check-in", "ab", "--moved", "back", "--line", "tired", "--value", "2.5"],
    ["goal", "state", "ab", "let_go"],
    ["review", "weekly"],
)


@pytest.mark.parametrize("call", CALLS, ids=lambda call: " ".join(call[:2]))
def test_what_every_command_takes_may_stand_anywhere(call: list[str]) -> None:
    before, after = parse([*GLOBALS, *call]), parse([*call, *GLOBALS])
    between = parse([call[0], *GLOBALS, *call[1:]])
    assert vars(before) == vars(after) == vars(between)
    assert (before.command, before.action, before.json) == (call[0], call[1], True)


def test_a_goal_without_a_kind_is_a_deed_and_a_look_needs_neither_line_nor_value() -> None:
    assert parse(["goal", "add", "--wish", "sing"]).kind == "do"
    looked = parse(["goal", "check-in", "ab", "--moved", "else"])
    assert (looked.line, looked.value) == ("", None)


@pytest.mark.parametrize(
    ("typed", "value"), [("0", "0"), ("2.50", "2.5"), ("2,125", "2.125"), ("1e3", "1000")]
)
def test_values_are_read_exactly(typed: str, value: str) -> None:
    assert parse(["goal", "check-in", "ab", "--moved", "lot", "--value", typed]).value == Decimal(value)


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("goal add", "Missing: --wish."),
        ("goal check-in ab", "Missing: --moved."),
        ("goal check-in --moved lot", "Missing: ID."),
        (
            "goal check-in ab --moved far",
            "--moved cannot be “far”: choose from lot, little, stayed, back, else.",
        ),
        (
            "goal check-in ab --moved lot --value -1",
            "--value: “-1” is not a number from 0 up with at most three decimals.",
        ),
        (
            "goal check-in ab --moved lot --value nan",
            "--value: “nan” is not a number from 0 up with at most three decimals.",
        ),
        (
            "goal add --wish x --kind win",
            "--kind cannot be “win”: choose from do, reach, learn, keep, become.",
        ),
        (
            "goal state ab failed",
            "STATE cannot be “failed”: choose from idea, active, resting, reached, let_go, reshaped.",
        ),
        ("goal state ab", "Missing: STATE."),
        ("review yearly", "weekly cannot be “yearly”: choose from weekly."),
    ],
)
def test_a_wrong_call_is_answered_by_one_plain_sentence(line: str, sentence: str) -> None:
    with pytest.raises(UsageRefused) as caught:
        parse(line.split())
    assert caught.value.sentence == sentence


@pytest.mark.parametrize(
    "words", [["goal"], ["goal", "add"], ["goal", "state"], ["review", "weekly"], ["review"]]
)
def test_every_step_has_its_own_help(words: list[str]) -> None:
    with pytest.raises(TextWanted) as caught:
        parse([*words, "--help"])
    assert caught.value.text.startswith(f"usage: peerbuddy {' '.join(words)}")
