"""The command `seal`: fields on standard input, exactly what would leave, one sealed file, every check."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from peerbuddy.actions import inbox, journal, mentions, people, receiving, uses
from peerbuddy.model.entry import Privacy
from peerbuddy.model.mention import Kind, Role
from peerbuddy.model.outcome import Outcome
from tests import pairs
from tests.cli.command_line import CommandLine, Said
from tests.pairs import Two
from tests.raw_pages import mark_raw

ASK: dict[str, Any] = {
    "text": "The nights are long again.",
    "leaning_on": ["my sister on Sundays"],
    "reply_when": "this week is fine",
    "topics": ["caring", "tired"],
    "wish_back": ["hear"],
}


@dataclass
class Sealing:
    """Ben's vault on the command line; for a look into it, it is unlocked and locked again."""

    line: CommandLine
    two: Two

    def __call__(self, kind: str, *arguments: str | Path, fields: object = None, to: str = "Ana") -> Said:
        given = b"" if fields is None else json.dumps(fields).encode()
        return self.line("seal", "--to", to, "--kind", kind, *arguments, stdin=given)

    @property
    def out(self) -> Path:
        return self.two.ben.folder

    def files(self) -> set[Path]:
        return set(self.out.iterdir())

    def inside(self, do: Callable[..., Any], *arguments: Any, **rest: Any) -> Any:
        ben = self.two.ben
        session = ben.open_again()
        try:
            return do(session, *arguments, **rest)
        finally:
            self.two.close()
            self.two.ana.session = pairs.opened(self.two.ana.computer, self.two.ana.made)

    def write(self, text: str = "Rain.\n\nThen tea.\n", title: str = "A walk") -> str:
        def written(session: Any) -> str:
            id = session.computer.new_id()
            journal.save_entry(session, id, session.today(), text, title=title)
            return id

        return self.inside(written)


@pytest.fixture
def ben(two: Two) -> Iterator[Sealing]:
    """Ana asks to leave out alcohol, and to be asked first about faith."""
    pairs.agree(two, off_limits=["alcohol", {"topic": "faith", "level": "ask_first"}])
    two.close()
    two.ana.session = pairs.opened(two.ana.computer, two.ana.made)
    line = CommandLine(two.ben.computer, two.ben.made.folder, two.ben.made.code)
    yield Sealing(line, two)
    line.close()


# --- what leaves ------------------------------------------------------------------------------------


def test_one_sealed_file_whose_body_is_the_preview(ben: Sealing) -> None:
    shown = ben("ask", "--preview", ben.out, "--json", fields=ASK)
    assert (shown.code, shown.err) == (0, "")
    said = ben("ask", ben.out, "--json", fields=ASK)
    record = said.json
    path = Path(record.pop("path"))
    assert path.parent == ben.out
    assert path.suffix == ".pbuddy"
    assert (record["kind"], len(record["packet_id"])) == ("ask", 32)
    assert list(record) == ["packet_id", "kind", "items"]
    collected = receiving.collect_file(ben.two.ana.session, path)
    assert (collected.outcome, collected.packet_id) == (Outcome.TAKEN, record["packet_id"])
    bodies = [inbox.body_as_json(one) for one in inbox.items(ben.two.ana.session)]
    assert shown.json in bodies


def test_the_preview_has_only_what_was_given(ben: Sealing) -> None:
    before = ben.files()
    body = ben("ask", "--preview", ben.out, "--json", fields=ASK).json
    assert body.pop("keep_until") == "2027-02-20"
    assert body == {
        "kind": "ask", "made_on": "2026-11-22", "from": "Ben", "to": "Ana", "size": "listen", **ASK,
    }  # fmt: skip
    assert ben.files() == before


def test_the_preview_reads_as_the_buddy_would_read_it(ben: Sealing) -> None:
    said = ben("ask", "--preview", fields=ASK)
    assert said.lines == [
        "Ask for support · just listen",
        "From Ben to Ana, 2026-11-22",
        "A file can wait unopened for days. If you need someone now, open Help now.",
        "",
        "What’s going on",
        "The nights are long again.",
        "",
        "What I’m leaning on already",
        "my sister on Sundays",
        "",
        "When a reply would help",
        "this week is fine",
        "",
        "Would do me good: be heard",
        "Topics: caring, tired",
        "To be let go by 2027-02-20",
    ]


def test_who_has_no_name_yet_is_left_out_of_the_preview(ben: Sealing) -> None:
    def nameless(session: Any) -> None:
        with session.vault.transaction():
            session.vault.identity.set_name("")

    ben.inside(nameless)
    assert ben("light", "--preview", fields={"text": "Still here."}).lines[1] == "To Ana, 2026-11-22"


def test_without_json_the_path_alone_is_printed(ben: Sealing) -> None:
    said = ben("light", ben.out, fields={"text": "Still here, same chair."})
    assert said.lines == [str(path) for path in ben.files() if str(path) == said.out.strip()]


def test_before_the_first_share_it_is_said_what_sharing_means(ben: Sealing) -> None:
    fields = {"text": "Still here, same chair."}
    assert "You cannot take it back." in ben("light", ben.out, fields=fields).err
    assert ben("light", ben.out, fields=fields).err == ""


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("weekly", {"good_moment": "tea", "strengths": ["Zest"], "thank_you": "for Tuesday"}),
        ("goal", {"wish": "sing again", "talk_it_through": True, "look_again": "2026-12-06"}),
        ("celebrate", {"happened": "the letter", "strength": ["Hope"]}),
        ("light", {"text": "hello"}),
        ("mirror", {"text": "Three moments?", "front_set": ["Zest", "Hope"]}),
        ("been_there", {"lived": "long nights", "may_keep": True}),
        ("growth", {"better_at": "asking", "how": "swap"}),
        ("page", {"entries": [{"day": "2026-05-03", "text": "Rain."}]}),
    ],
)
def test_every_kind_can_be_made(ben: Sealing, kind: str, fields: dict[str, Any]) -> None:
    body = ben(kind, "--preview", "--json", fields=fields).json
    assert {key: body.get(key) for key in fields} == fields
    assert ben(kind, ben.out, fields=fields).code == 0


# --- pages of the journal ---------------------------------------------------------------------------


def test_an_entry_leaves_with_its_day_title_and_text_alone(ben: Sealing) -> None:
    id = ben.write()
    ben.inside(uses.put_strength, id, "zest", "I walked on.")
    body = ben("page", "--entry", id[:31], "--preview", "--json").json
    assert body["entries"] == [{"day": "2026-11-22", "title": "A walk", "text": "Rain.\n\nThen tea.\n"}]
    said = ben("page", "--entry", id, ben.out, "--json")
    assert said.json["items"] == 1


def test_a_sealed_entry_stays_here(ben: Sealing) -> None:
    id = ben.write()
    ben.inside(journal.set_privacy, id, Privacy.SEALED)
    before = ben.files()
    said = ben("page", "--entry", id, ben.out)
    assert (said.code, said.out) == (1, "")
    assert said.err == "This page is sealed, so it stays here. Nothing was written.\n"
    assert ben.files() == before


def test_fresh_words_are_mentioned(ben: Sealing) -> None:
    id = ben.write()
    ben.inside(mark_raw, id)
    said = ben("page", "--entry", id, ben.out)
    assert said.code == 0
    assert "These words are fresh. You could hold them until 2026-11-23" in said.err


def test_a_child_is_not_named(ben: Sealing) -> None:
    def listed(session: Any) -> None:
        mentions.add_mention(session, Kind.PERSON, "Lia")
        people.set_role(session, "Lia", Role.CHILD)

    ben.inside(listed)
    said = ben("light", "--preview", "--json", fields={"text": "Lia sang."})
    assert said.json["text"] == "L. sang."
    assert said.err == "“Lia” is on your people list and becomes “L.”.\n"
    said = ben("light", "--keep-name", "Lia", "--preview", "--json", fields={"text": "Lia sang."})
    assert (said.json["text"], said.err) == ("Lia sang.", "")


# --- what is refused --------------------------------------------------------------------------------


def test_a_topic_that_was_left_out_is_refused(ben: Sealing) -> None:
    before = ben.files()
    said = ben("light", ben.out, fields={"text": "x", "topics": ["Alcohol"]})
    assert (said.code, said.out) == (1, "")
    assert said.err == "Your buddy asked to leave out “Alcohol”. Nothing was written.\n"
    said = ben("light", ben.out, fields={"text": "x", "topics": ["faith"]})
    assert (said.code, said.out) == (1, "")
    assert "Ask first; once they said yes, add --asked." in said.err
    assert ben.files() == before
    assert ben("light", "--asked", ben.out, fields={"text": "x", "topics": ["faith"]}).code == 0
    assert ben("light", "--asked", ben.out, fields={"text": "x", "topics": ["alcohol"]}).code == 1


def test_without_an_agreement_nothing_is_shared(two: Two) -> None:
    two.close()
    line = CommandLine(two.ben.computer, two.ben.made.folder, two.ben.made.code)
    for more in ((), ("--preview",)):
        said = Sealing(line, two)("light", *more, two.ben.folder, fields={"text": "x"})
        assert (said.code, said.out) == (1, "")
        assert said.err.startswith("There is no agreement with this buddy that holds today")
    assert list(two.ben.folder.iterdir()) == []
    line.close()


@pytest.mark.parametrize(
    ("kind", "fields", "sentence"),
    [
        ("light", {}, "Nothing was given that could leave. Nothing was written."),
        ("ask", {"size": "listen"}, "Nothing was given that could leave. Nothing was written."),
        ("ask", {"size": "now"}, "The field “size” is none of those there are. Nothing was written."),
        ("light", {"text": "x" * 281}, "The field “text” has at most 280 characters. Nothing was written."),
        ("light", {"text": 5}, "The field “text” does not fit the rest. Nothing was written."),
    ],
)
def test_what_cannot_leave_is_one_plain_sentence(
    ben: Sealing, kind: str, fields: dict[str, Any], sentence: str
) -> None:
    before = ben.files()
    said = ben(kind, ben.out, fields=fields)
    assert (said.code, said.out, said.err) == (1, "", sentence + "\n")
    assert ben.files() == before


@pytest.mark.parametrize(
    ("kind", "arguments", "given"),
    [
        ("light", (), b'{"mood": "low"}'),
        ("ask", (), b'{"kind": "ask", "text": "x"}'),
        ("light", (), b'{"text": "a", "text": "b"}'),
        ("light", (), b'["x"]'),
        ("light", (), b"not json"),
        ("light", (), b'{"text": "\xff"}'),
        ("light", ("--entry", "ff"), b'{"text": "x"}'),
        ("page", ("--entry", "ff") * 11, b""),
    ],
)
def test_a_wrong_call_is_exit_two(ben: Sealing, kind: str, arguments: tuple[str, ...], given: bytes) -> None:
    before = ben.files()
    arguments = tuple(f"{one}{n}" if one == "ff" else one for n, one in enumerate(arguments))
    said = ben.line("seal", "--to", "Ana", "--kind", kind, *arguments, ben.out, stdin=given)
    assert (said.code, said.out) == (2, "")
    assert said.err
    assert ben.files() == before


def test_an_unknown_key_is_answered_with_those_there_are(ben: Sealing) -> None:
    said = ben("light", ben.out, fields={"mood": "low"})
    assert said.err.startswith("There is no field “mood”. There are: text, topics, wish_back.")


def test_an_unknown_buddy_kind_or_folder_is_refused(ben: Sealing) -> None:
    assert ben("light", ben.out, fields={"text": "x"}, to="Zoe").code == 1
    assert ben("reply", ben.out, fields={"text": "x"}).code == 2
    assert ben("light", fields={"text": "x"}).code == 2
    assert ben("light", ben.out / "missing", fields={"text": "x"}).code == 1
    assert ben("page", "--entry", "ff", ben.out).code == 1
