"""The command `reply`: fields on standard input, what would leave, one sealed file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from peerbuddy.actions import buddies, inbox, lessons, receiving, unlocking
from peerbuddy.model.packet import MirrorBody, Wish
from tests.answering import asked
from tests.cli.command_line import CommandLine, Said
from tests.exchange import given
from tests.pairs import Two


@dataclass
class Answering:
    """Ben's locked vault with one thing to answer."""

    line: CommandLine
    two: Two
    item: str

    def __call__(self, *arguments: str | Path, fields: object = None) -> Said:
        given = b"" if fields is None else json.dumps(fields).encode()
        return self.line("reply", "--to-item", self.item[:12], *arguments, stdin=given)

    @property
    def out(self) -> Path:
        return self.two.ben.folder


@pytest.fixture
def ben(two: Two) -> Iterator[Answering]:
    item = asked(two, Wish.HEAR, Wish.IDEAS)
    lessons.declare(two.ben.session)
    unlocking.lock(two.ben.session)
    line = CommandLine(two.ben.computer, two.ben.made.folder, two.ben.made.code)
    yield Answering(line, two, item)
    line.close()


def test_a_reply_is_one_sealed_file_and_its_fields_are_what_arrives(ben: Answering) -> None:
    said = ben("--kind", "hear", ben.out, "--json", fields={"heard": "Long nights.", "felt": "tired"})
    assert (said.code, said.err) == (0, "")
    record = said.json
    path = Path(record.pop("path"))
    assert path.parent == ben.out
    assert (record["kind"], record["items"], len(record["packet_id"])) == ("reply", 1, 32)
    collected = receiving.collect_file(ben.two.ana.session, path)
    assert collected.packet_id == record["packet_id"]
    (arrived,) = inbox.items(ben.two.ana.session)
    body = inbox.body_as_json(arrived)
    assert body is not None
    assert body["parts"] == [
        {
            "kind": "hear",
            "fields": [{"key": "heard", "text": "Long nights."}, {"key": "felt", "text": "tired"}],
        }
    ]


def test_the_preview_is_the_body_and_writes_nothing(ben: Answering) -> None:
    fields = {"heard": "Long nights.", "ideas": ["ask your sister", "a nap at noon"]}
    body = ben("--kind", "ideas", "--preview", "--json", fields=fields).json
    assert body["to"] == "Ana"
    assert [one["text"] for one in body["parts"][0]["fields"]] == [fields["heard"], *fields["ideas"]]
    assert list(ben.out.iterdir()) == []
    shown = ben("--kind", "ideas", "--preview", fields=fields)
    assert shown.code == 0
    assert "a nap at noon" in shown.out


def test_several_kinds_have_an_object_each(ben: Answering) -> None:
    fields = {"strength": {"moment": "You rang.", "strength": "Kindness"}, "thanks": {}}
    body = ben("--kind", "strength", "--kind", "thanks", "--preview", "--json", fields=fields).json
    assert [one["kind"] for one in body["parts"]] == ["thanks", "strength"]


def test_three_moments_for_who_asked_for_them(two: Two) -> None:
    item = given(two.ana, two.ben, "mirror", MirrorBody("Three moments?")).item.id
    unlocking.lock(two.ben.session)
    line = CommandLine(two.ben.computer, two.ben.made.folder, two.ben.made.code)
    moments = [{"moment": text, "strength": "hope"} for text in ("You rang.", "You stayed.", "You sang.")]
    fields = json.dumps({"strength": moments}).encode()
    kinds = ["--kind", "strength"] * 2
    said = line("reply", "--to-item", item, *kinds, "--preview", "--json", stdin=fields)
    line.close()
    assert [part["fields"][0]["text"] for part in said.json["parts"]] == [one["moment"] for one in moments]


def test_a_thank_you_needs_nothing_on_standard_input(ben: Answering) -> None:
    said = ben("--kind", "thanks", ben.out)
    assert said.code == 0
    assert Path(said.lines[0]).exists()


def test_low_on_room_with_a_day_and_somebody_else(ben: Answering) -> None:
    fields = {"when": "2026-12-01", "elsewhere": True, "text": None}
    body = ben("--kind", "low_room", "--preview", "--json", fields=fields).json
    assert [one["text"] for one in body["parts"][0]["fields"]] == ["2026-12-01", "yes"]


def test_fields_that_are_none_are_named(ben: Answering) -> None:
    refused: list[tuple[object, str]] = [
        ({"hard": "x"}, "has no field “hard”"),
        ({"heard": 7}, "“heard” is a text"),
        ([], "JSON object"),
        ("words", "JSON object"),
    ]
    for fields, word in refused:
        said = ben("--kind", "hear", ben.out, fields=fields)
        assert (said.code, said.out) == (2, "")
        assert word in said.err
    for data in (b"{", b"\xff", b"[" * 5000):
        said = ben.line("reply", "--to-item", ben.item, "--kind", "hear", ben.out, stdin=data)
        assert (said.code, said.out) == (2, "")
    assert list(ben.out.iterdir()) == []


def test_what_does_not_fit_is_exit_one(ben: Answering) -> None:
    for kinds, fields, sentence in (
        (["hear"], {}, "A reply of the kind hear has at least one field with words in it."),
        (["strength"], {"moment": "x"}, "A reply of the kind strength has its field strength."),
        (["worried", "hear"], {"hear": {"heard": "x"}}, "The kind worried goes alone."),
        (["near"], {"heard": "x", "story": "x " * 121}, "The field story has at most 120 words."),
    ):
        named = [word for kind in kinds for word in ("--kind", kind)]
        said = ben(*named, ben.out, fields=fields)
        assert (said.code, said.err) == (1, f"{sentence} Nothing was written.\n")
    assert list(ben.out.iterdir()) == []


def test_an_unknown_item_is_exit_one(ben: Answering) -> None:
    said = ben.line("reply", "--to-item", "f" * 32, "--kind", "thanks", ben.out)
    assert said.code == 1
    assert "Nothing that came" in said.err


def test_ideas_nobody_asked_for_are_refused(two: Two) -> None:
    item = asked(two, Wish.HEAR)
    unlocking.lock(two.ben.session)
    line = CommandLine(two.ben.computer, two.ben.made.folder, two.ben.made.code)
    said = line("reply", "--to-item", item, "--kind", "ideas", two.ben.folder, stdin=b'{"heard": "x"}')
    line.close()
    assert (said.code, "Ideas were not asked for here." in said.err) == (1, True)
    assert "Two short pages" in said.err


def test_without_a_folder_the_file_goes_where_the_two_exchange_theirs(two: Two, tmp_path: Path) -> None:
    item = asked(two)
    between = tmp_path / "between"
    between.mkdir()
    buddies.set_folder(two.ben.session, two.ben.buddy_id, between)
    lessons.declare(two.ben.session)
    unlocking.lock(two.ben.session)
    line = CommandLine(two.ben.computer, two.ben.made.folder, two.ben.made.code)
    said = line("reply", "--to-item", item, "--kind", "thanks")
    line.close()
    assert Path(said.lines[0]).parent == between


def test_without_any_folder_it_is_exit_two(ben: Answering) -> None:
    assert ben("--kind", "thanks").code == 2
