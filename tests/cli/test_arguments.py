from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from peerbuddy import __version__
from peerbuddy.cli.arguments import parse
from peerbuddy.cli.refusals import TextWanted, UsageRefused
from peerbuddy.cli.values import MOST

COMMANDS = (
    "create", "write", "list", "show", "search", "import", "export", "backup", "restore", "check",
    "passphrase", "recover", "doctor", "strengths", "prompt", "goals",
)  # fmt: skip
GLOBALS = [
    "--vault", "v", "--json", "--passphrase-fd", "3", "--recovery-code-fd", "4", "--new-passphrase-fd", "5",
    "--timings", "--home", "h",
]  # fmt: skip
NEEDED = {
    "show": ["ab"], "search": ["word"], "import": ["file"], "export": ["--format", "json", "out"],
    "backup": ["out"], "restore": ["file", "dir"],
}  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS)
def test_what_every_command_takes_may_stand_before_or_after_its_name(command: str) -> None:
    own = NEEDED.get(command, [])
    before, after = parse([*GLOBALS, command, *own]), parse([command, *own, *GLOBALS])

    assert vars(before) == vars(after)
    assert (before.command, before.vault, before.json, before.timings) == (command, Path("v"), True, True)
    assert (before.passphrase_fd, before.recovery_code_fd, before.new_passphrase_fd) == (3, 4, 5)
    assert before.home == Path("h")


def test_some_before_and_some_after_are_all_kept() -> None:
    options = parse(["--vault", "v", "--passphrase-fd", "3", "list", "--json", "--limit", "7"])

    assert (options.vault, options.passphrase_fd, options.json, options.limit) == (Path("v"), 3, True, 7)


def test_without_a_command_the_window_gets_its_vault_and_its_pipe() -> None:
    options = parse(["--vault", "v", "--resume-fd", "9"])

    assert (options.command, options.vault, options.resume_fd) == (None, Path("v"), 9)


def test_days_and_times_and_limits_are_read() -> None:
    listed = parse(["list", "--from", "0001-01-01", "--to", "9999-12-31", "--limit", "0", "--tag", "Work"])
    written = parse(
        ["write", "--day", "1660-01-01", "--time", "07:05", "--title=-T", "--tag", "a", "--tag=b"]
    )

    assert (listed.first, listed.last, listed.limit, listed.tag) == (date.min, date.max, 0, "Work")
    assert (written.day, written.time, written.title) == (date(1660, 1, 1), 425, "-T")
    assert written.tags == ["a", "b"]
    assert parse(["list"]).limit == parse(["search", "x"]).limit == 50
    assert parse(["list", "--limit", "9" * 18]).limit == MOST


def test_a_query_may_come_as_several_words() -> None:
    assert parse(["search", "two", "words", "--json"]).query == ["two", "words"]
    assert parse(["search", "--", "-not an option-"]).query == ["-not an option-"]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("friend list", "There is no command “friend”."),
        ("list --colour", "Not known here: --colour."),
        ("strength", "Missing: use."),
        ("strength borrow honesty", "use cannot be “borrow”: choose from use."),
        ("strength use", "Missing: ID."),
        ("strength use honesty --dial much", "--dial cannot be “much”: choose from less, right, more."),
        ("strength use honesty --day today", "--day: “today” is not a day like 2026-05-03."),
        ("prompt --deep", "Not known here: --deep."),
        ("list --vau v", "Not known here: --vau v."),
        ("show", "Missing: ID."),
        ("search", "Missing: QUERY."),
        ("restore only-one", "Missing: DIR."),
        ("export out", "Missing: --format."),
        ("list --limit", "--limit needs a value."),
        ("list --limit -1", "--limit: “-1” is not a number from 0 up."),
        ("list --limit ten", "--limit: “ten” is not a number from 0 up."),
        ("list --passphrase-fd x", "--passphrase-fd: “x” is not a number from 0 up."),
        ("list --from 2026-02-30", "--from: “2026-02-30” is not a day like 2026-05-03."),
        ("list --from 26-2-3", "--from: “26-2-3” is not a day like 2026-05-03."),
        ("list --from 2026-02-03 --to 2026-02-02", "--from is a later day than --to."),
        ("write --time 25:00", "--time: “25:00” is not a time of day like 18:30."),
        ("write --tag a,b", "--tag: “a,b” cannot be a tag: 1 to 64 characters, without a comma."),
        (
            "write --lines --day 2026-02-03",
            "With --lines, the day, the time and the title stand in each line.",
        ),
        ("write --lines --time 00:00", "With --lines, the day, the time and the title stand in each line."),
        ("write --lines --tag a", "With --lines, the tags stand in each line."),
        (
            "import --format word x",
            (
                "--format cannot be “word”: choose from auto, jsonl, jrnl, markdown, dayone, rednotebook,"
                " minidiary, minidiarium, daylio."
            ),
        ),
        ("create", "Where is the new vault to be? Name a folder with --vault DIR."),
        ("--json", "--json needs a command."),
        ("backup out more", "Not known here: more."),
    ],
)
def test_a_wrong_call_is_answered_by_one_plain_sentence(line: str, sentence: str) -> None:
    with pytest.raises(UsageRefused) as caught:
        parse(line.split())

    assert caught.value.sentence == sentence


def test_an_empty_name_is_no_folder() -> None:
    with pytest.raises(UsageRefused):
        parse(["list", "--vault", ""])


def test_the_help_names_every_command_and_no_hidden_option() -> None:
    with pytest.raises(TextWanted) as caught:
        parse(["--help"])

    assert all(f"\n    {command} " in caught.value.text for command in COMMANDS)
    assert "--resume-fd" not in caught.value.text


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_its_own_help(command: str) -> None:
    with pytest.raises(TextWanted) as caught:
        parse([command, "--help"])

    assert caught.value.text.startswith(f"usage: peerbuddy {command}")
    assert "--passphrase-fd" in caught.value.text


def test_the_version_is_told() -> None:
    with pytest.raises(TextWanted) as caught:
        parse(["--version"])

    assert caught.value.text == f"PeerBuddy {__version__}\n"


def test_a_use_of_a_strength_takes_what_every_command_takes_on_either_side_of_its_name() -> None:
    own = ["use", "honesty", "--what", "Said so", "--dial", "more", "--entry", "ab", "--day", "2026-02-03"]
    before, after = parse([*GLOBALS, "strength", *own]), parse(["strength", *own, *GLOBALS])
    between = parse(["strength", *GLOBALS, *own])

    assert vars(before) == vars(after) == vars(between)
    assert (after.command, after.action, after.id, after.what) == ("strength", "use", "honesty", "Said so")
    assert (after.dial, after.entry, after.day) == ("more", "ab", date(2026, 2, 3))


def test_lists_and_searches_can_be_limited_to_a_strength() -> None:
    assert parse(["list", "--strength", "hope"]).strength == "hope"
    assert parse(["search", "--strength", "hope", "word"]).strength == "hope"
    assert parse(["list"]).strength is None


# --- a file in place of a command -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "given", "vault"),
    [
        ("/stick/2026-01-02-0123abcd.pbbackup", "/stick/2026-01-02-0123abcd.pbbackup", None),
        ("old.json", "old.json", None),
        ("--vault v ./list", "list", "v"),
        ("./list --vault v", "list", "v"),
        ("--vault=v/w sub/list", "sub/list", "v/w"),
        ("--home h.d diary.zip", "diary.zip", None),
    ],
)
def test_a_file_may_stand_where_a_command_could(line: str, given: str, vault: str | None) -> None:
    options = parse(line.split())

    assert (options.command, options.given) == (None, Path(given))
    assert options.vault == (Path(vault) if vault else None)


@pytest.mark.parametrize("line", ["lst", "exprot", "old.json list", "old.json more.json", "list old.json"])
def test_a_mistyped_command_or_a_second_word_is_no_file(line: str) -> None:
    with pytest.raises(UsageRefused):
        parse(line.split())


@pytest.mark.parametrize(
    "line", ["import ./a.json", "backup --vault v.d out.pbbackup", "search a.b", "show a.b"]
)
def test_what_a_command_takes_stays_its_own(line: str) -> None:
    assert parse(line.split()).given is None
