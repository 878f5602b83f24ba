"""`write --lines`: JSON objects in, one id a line back, each only after its own commit."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, BinaryIO, cast

from peerbuddy.actions import journal
from peerbuddy.cli import words
from peerbuddy.cli.call import Call
from peerbuddy.cli.opening import unlocked
from peerbuddy.model.entry import parse_day, parse_time
from peerbuddy.model.errors import BadDay, BadTag, DayFull, NothingToWrite, PeerBuddyError, TextTooLong
from peerbuddy.model.text import MAX_TEXT_BYTES
from peerbuddy.session import Session

# A byte of text takes at most six in JSON (\u0001); beside it stand a title, tags and other keys.
LONGEST_LINE = 6 * MAX_TEXT_BYTES + 1024 * 1024
_CHUNK = 1024 * 1024

# What is wrong with one line only: the next one may be right.
_OF_ONE_LINE = (BadDay, BadTag, DayFull, NothingToWrite, TextTooLong)


class BadLine(Exception):
    """A line that is no entry. `sentence` says why."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class LineEntry:
    """What one line asks for. `day` None is today."""

    day: date | None
    time: int | None
    title: str
    text: str
    tags: tuple[str, ...]


def write_lines(call: Call) -> int:
    """An answer for each line that is not blank, in their order. A failing disk ends it after its answer."""
    code = 0
    with unlocked(call) as session:
        for line in read_lines(call.console.stdin):
            if line is not None and not line.strip():
                continue
            try:
                _answer(call, "id", _saved(session, line))
            except BadLine as error:
                _answer(call, "error", error.sentence)
                code = words.FAILED
            except PeerBuddyError as error:
                _answer(call, "error", words.sentence(error))
                if not isinstance(error, _OF_ONE_LINE):
                    raise
                code = words.FAILED
    return code


def _answer(call: Call, kind: str, what: str) -> None:
    if call.options.json:
        call.console.record({kind: what})
    else:
        call.console.line(what if kind == "id" else f"error: {what}")
    call.console.flush()


def _saved(session: Session, line: bytes | None) -> str:
    if line is None:
        raise BadLine("The line is too long.")
    entry = parse_line(line)
    id = session.computer.new_id()
    day = entry.day or session.today()
    journal.save_entry(session, id, day, entry.text, time=entry.time, title=entry.title, tags=entry.tags)
    return id


def read_lines(file: BinaryIO, longest: int = LONGEST_LINE) -> Iterator[bytes | None]:
    """Line by line as they come; None stands for one that is longer, whose rest is passed over unkept."""
    while line := file.readline(longest + 1):
        if len(line) <= longest or line.endswith(b"\n"):
            yield line
            continue
        while (rest := file.readline(_CHUNK)) and not rest.endswith(b"\n"):
            pass
        yield None


def parse_line(line: bytes) -> LineEntry:
    """Raises BadLine, BadDay."""
    try:
        record = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise BadLine("The line is not UTF-8 text.") from None
    except (ValueError, RecursionError):
        raise BadLine("The line is not JSON.") from None
    if not isinstance(record, dict):
        raise BadLine("The line is not a JSON object.")
    fields = cast("dict[str, Any]", record)
    day = _text(fields, "day") or _text(fields, "date")
    time = _text(fields, "time")
    return LineEntry(
        day=parse_day(day) if day else None,
        time=parse_time(time) if time else None,
        title=_text(fields, "title"),
        text=_text(fields, "text"),
        tags=_tags(fields.get("tags")),
    )


def _text(fields: dict[str, Any], name: str) -> str:
    value = fields.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise BadLine(f"“{name}” is not a text.")
    return value


def _tags(value: object) -> tuple[str, ...]:
    if value is None:
        return ()
    listed = cast("list[object]", value) if isinstance(value, list) else None
    if listed is None or not all(isinstance(tag, str) for tag in listed):
        raise BadLine("“tags” is not a list of texts.")
    return tuple(cast("list[str]", listed))
