"""The commands `collect` and `inbox`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from peerbuddy.actions import inbox, unlocking
from peerbuddy.model.packet import LightBody, Wish
from tests.cli.command_line import CommandLine
from tests.exchange import sealed, taken
from tests.junk import lay_junk
from tests.pairs import Two


@pytest.fixture
def ben(two: Two) -> Iterator[CommandLine]:
    """Ben's vault, locked, on the command line of his computer."""
    unlocking.lock(two.ben.session)
    line = CommandLine(two.ben.computer, two.ben.made.folder, two.ben.made.code)
    yield line
    line.close()


def test_each_file_is_answered_by_one_word(two: Two, ben: CommandLine) -> None:
    path, junk = sealed(two.ana), two.ana.folder / "junk"
    junk.write_bytes(b"no packet")
    said = ben("collect", path, path, junk)
    assert (said.code, said.lines) == (
        0,
        [f"taken  {path}", f"already-here  {path}", f"damaged  {junk}"],
    )


def test_the_record_of_a_file_says_what_is_known_of_it(two: Two, ben: CommandLine) -> None:
    path, junk = sealed(two.ana), two.ana.folder / "junk"
    junk.write_bytes(b"no packet")
    made = two.ana.session.vault.outbox.of(two.ana.buddy.uid)[-1]
    assert ben("collect", junk, path, "--json").json == {
        "files": [
            {"path": str(junk), "outcome": "damaged", "packet_id": None, "from": None, "kind": None},
            {"path": str(path), "outcome": "taken", "packet_id": made.id, "from": "Ana", "kind": "light"},
        ]
    }


def test_a_folder_is_taken_in_whole(two: Two, ben: CommandLine) -> None:
    paths = sorted(sealed(two.ana, body=LightBody(word)) for word in ("one", "two"))
    (two.ana.folder / "half.pbuddy.part").write_bytes(b"half")
    assert ben("collect", two.ana.folder).lines == [f"taken  {path}" for path in paths]


def test_a_path_that_cannot_be_read_is_exit_one_and_the_others_are_taken(two: Two, ben: CommandLine) -> None:
    path, gone = sealed(two.ana), two.ana.folder / "gone.pbuddy"
    said = ben("collect", gone, path)
    assert (said.code, said.lines) == (1, [f"taken  {path}"])
    assert said.err == f"{gone} could not be read (No such file or directory).\n"


def test_links_and_pipes_are_refused_and_no_fault(two: Two, ben: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(two.ana.folder)
    assert ben("collect", tmp_path / "link").lines == [f"refused  {tmp_path / 'link'}"]


def test_of_a_full_folder_each_sealed_name_has_one_line(two: Two, ben: CommandLine) -> None:
    """Whatever stands in the name: a line end is no second outcome."""
    lay_junk(two.ana.folder, 50)
    sealed(two.ana)
    said = ben("collect", two.ana.folder)
    assert said.code == 0
    words = (line.split(b"  ")[0] for line in said.raw.splitlines())  # the names are no UTF-8
    assert Counter(words) == {b"damaged": 5, b"taken": 1}
    files = ben("collect", "--json", two.ana.folder).json["files"]
    assert Counter(one["outcome"] for one in files) == {"damaged": 5, "already-here": 1}


def test_nothing_yet_is_said_and_no_fault(ben: CommandLine) -> None:
    said = ben("inbox", terminal=True)
    assert (said.code, said.out) == (0, "")
    assert "Nothing came yet" in said.err
    assert ben("inbox", "--json").json == {"items": []}


def test_the_inbox_has_the_body_as_its_sender_previewed_it(two: Two, ben: CommandLine) -> None:
    path = sealed(two.ana, topics=("caring",), wish_back=(Wish.HEAR,), keep_until=date(2027, 2, 20))
    made = two.ana.session.vault.outbox.of(two.ana.buddy.uid)[-1]
    ben("collect", path)
    (item,) = ben("inbox", "--json").json["items"]
    assert len(item.pop("id")) == 32
    assert item == {
        "packet_id": made.id,
        "from": "Ana",
        "kind": "light",
        "day": "2026-11-22",
        "compared": "2026-11-22",
        "keep_until": "2027-02-20",
        "body": {
            "kind": "light",
            "made_on": "2026-11-22",
            "from": "Ana",
            "to": "Ben",
            "topics": ["caring"],
            "wish_back": ["hear"],
            "keep_until": "2027-02-20",
            "text": "Thinking of you.",
        },
        "place": "new",
        "held": [],
        "one_missing": False,
    }


def test_what_came_last_stands_first(two: Two, ben: CommandLine) -> None:
    first, second = (sealed(two.ana, body=LightBody(word)) for word in ("one", "two"))
    ben("collect", second, first)
    items = ben("inbox", "--json").json["items"]
    assert [item["body"]["text"] for item in items] == ["one", "two"]
    assert [item["one_missing"] for item in items] == [False, False]
    assert ben("inbox").lines == [f"{item['id']}  2026-11-22  Ana  light" for item in items]


def test_one_is_read_by_the_beginning_of_its_id(two: Two, ben: CommandLine) -> None:
    ben("collect", sealed(two.ana, body=LightBody("safe\u202eevil")))
    (item,) = ben("inbox", "--json").json["items"]
    said = ben("inbox", "--open", item["id"][:31])
    assert "safe⟨U+202E⟩evil" in said.lines
    assert ben("inbox", "--open", item["id"], "--json").json["body"]["text"] == "safe\u202eevil"
    assert ben("inbox", "--json").json["items"][0]["place"] == "open"
    said = ben("inbox", "--open", "ffff")
    assert (said.code, said.err) == (
        1,
        "Nothing that came has an id that begins so. The command inbox lists it.\n",
    )


def test_whoever_it_is_from_is_called_as_one_calls_them(two: Two, ben: CommandLine) -> None:
    ben("collect", sealed(two.ana, sender="Cem"))
    (item,) = ben("inbox", "--json").json["items"]
    assert "From Ana to Ben, 2026-11-22" in ben("inbox", "--open", item["id"]).lines


def test_the_name_of_a_file_is_no_line_of_its_own(two: Two, ben: CommandLine) -> None:
    (two.ana.folder / "x\ntaken  y.pbuddy").write_bytes(b"no packet")
    assert ben("collect", two.ana.folder).lines == [f"damaged  {two.ana.folder}/x␊taken  y.pbuddy"]


def test_the_command_line_deletes_nothing_that_is_past_its_date(two: Two, ben: CommandLine) -> None:
    ben("collect", sealed(two.ana, keep_until=date(2026, 11, 23)))
    for _ in range(4):
        two.clock.move(days=30)
        assert len(ben("inbox", "--json").json["items"]) == 1


def test_only_labels_are_shown_of_what_a_boundary_holds(two: Two) -> None:
    taken(two.ben, sealed(two.ana, topics=("faith",)))
    (item,) = inbox.items(two.ben.session)
    with two.ben.session.vault.transaction():
        two.ben.session.vault.database.execute("UPDATE inbox SET held = 'faith'")
    unlocking.lock(two.ben.session)
    ben = CommandLine(two.ben.computer, two.ben.made.folder, two.ben.made.code)
    (held,) = ben("inbox", "--json").json["items"]
    assert (held["held"], held["body"]["topics"], "text" in held["body"]) == (["faith"], ["faith"], False)
    assert "Thinking of you." in ben("inbox", "--open", item.item.id).lines
    (opened,) = ben("inbox", "--json").json["items"]
    assert (opened["held"], opened["body"]["text"]) == ([], "Thinking of you.")
    ben.close()


@pytest.mark.parametrize("arguments", [("collect",), ("inbox", "what")])
def test_a_wrong_call_is_exit_two(ben: CommandLine, arguments: tuple[str, ...]) -> None:
    assert ben(*arguments).code == 2
