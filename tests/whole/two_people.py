"""Two people who only have the command line, and files that they carry to each other."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol


class Command(Protocol):
    """Calls one command on one person's vault: its exit code, what it said, and what it complained of."""

    def __call__(self, *arguments: str, stdin: bytes = b"") -> tuple[int, bytes, str]: ...


@dataclass
class Person:
    """`made`: where this one's files lie. `other`: what the other one is called here."""

    name: str
    other: str
    command: Command
    made: Path
    carried: int = 0

    def ask(self, *arguments: str | Path, fields: object = None) -> Any:
        """What a command answers with --json; it has to go well."""
        given = b"" if fields is None else json.dumps(fields).encode()
        code, out, err = self.command(*map(str, arguments), "--json", stdin=given)
        assert code == 0, err
        return json.loads(out)

    def fails(self, *arguments: str | Path, fields: object = None) -> tuple[int, str]:
        given = b"" if fields is None else json.dumps(fields).encode()
        code, _, err = self.command(*map(str, arguments), stdin=given)
        assert code != 0
        return code, err

    def writes(self, text: str, *options: str) -> str:
        """The id of the entry."""
        code, out, err = self.command("write", *options, stdin=text.encode())
        assert code == 0, err
        return out.decode().strip()

    def seals(self, kind: str, *more: str, **fields: object) -> Path:
        sealed = self.ask("seal", "--to", self.other, "--kind", kind, *more, self.made, fields=fields)
        return Path(sealed["path"])

    def previews(self, kind: str, *more: str, **fields: object) -> Any:
        return self.ask("seal", "--to", self.other, "--kind", kind, *more, "--preview", fields=fields)

    def agrees(self, step: str, **fields: object) -> Path:
        return Path(self.ask("agreement", step, "--to", self.other, self.made, fields=fields)["path"])

    def shown_agreement(self) -> Any:
        return self.ask("agreement", "show", "--to", self.other)

    def replies(self, item: str, kind: str, **fields: object) -> Path:
        return Path(self.ask("reply", "--to-item", item, "--kind", kind, self.made, fields=fields)["path"])

    def takes(self, *paths: Path) -> list[str]:
        """The outcome word of each, carried over as a file of another name in a folder of one's own."""
        copies: list[Path] = []
        for path in paths:
            self.carried += 1
            copy = self.made.parent / f"came-{self.carried}.pbuddy"
            shutil.copyfile(path, copy)
            copies.append(copy)
        return [one["outcome"] for one in self.ask("collect", *copies)["files"]]

    def bodies(self, kind: str) -> list[Any]:
        """What came of this kind, the oldest first."""
        items = reversed(self.ask("inbox")["items"])
        return [item["body"] for item in items if item["kind"] == kind]

    def item(self, kind: str) -> str:
        """The id of the latest."""
        return next(item["id"] for item in self.ask("inbox")["items"] if item["kind"] == kind)


def become_a_pair(one: Person, other: Person, folder: Path) -> None:
    """Cards, safety words by voice, and nothing can be made for somebody before that."""
    card = Path(one.ask("buddy", "card", folder / "one.pbcard", "--name", one.name)["path"])
    assert other.ask("buddy", "add", card)["compared"] is None
    answer = folder / "other.pbcard"
    other.ask("buddy", "card", answer, "--name", other.name, "--answers", card)
    one.ask("buddy", "add", answer)
    assert other.fails("agreement", "propose", "--to", other.other, other.made, fields={})[0] == 1
    for mine, theirs in ((one, other), (other, one)):
        words = theirs.ask("buddy", "words", theirs.other)["mine"]
        assert mine.ask("buddy", "words", mine.other)["theirs"] == words
        two = f"{words[1]} {words[5]}"
        wrong = f"{words[1]} {words[1]}"
        assert mine.fails("buddy", "confirm", mine.other, "--how", "voice", "--words", wrong)[0] == 1
        assert mine.ask("buddy", "confirm", mine.other, "--how", "voice", "--words", two)["how"] == "voice"


def agree(one: Person, other: Person) -> None:
    assert other.takes(one.agrees("propose", off_limits=["money"])) == ["taken"]
    assert one.takes(other.agrees("counter", keeping={"keep": "30"})) == ["taken"]
    assert other.takes(one.agrees("accept")) == ["taken"]
    of_one, of_other = one.shown_agreement(), other.shown_agreement()
    assert (of_one["state"], of_other["state"]) == ("active", "active")
    assert of_one["hash"] == of_other["hash"]
