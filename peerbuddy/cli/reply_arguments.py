"""What can be typed after `reply`, and what its fields on standard input can be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from peerbuddy.cli.pair_folder import add_folder
from peerbuddy.cli.refusals import UsageRefused
from peerbuddy.model.packet import ReplyField, ReplyKind, ReplyPart
from peerbuddy.model.reply_words import ReplyBook
from peerbuddy.model.rules.replying import YES

NO_OBJECT = "Of each kind, give the fields as one JSON object."


def add_reply(command: Any) -> None:
    reply = command(
        "reply",
        "[--vault DIR] --to-item ID --kind KIND… [--preview] [OUTDIR] [--json]",
        "answer something that came; the fields as one JSON object on standard input",
    )
    reply.add_argument(
        "--to-item", dest="item", metavar="ID", required=True, help="what it answers; a beginning is enough"
    )
    reply.add_argument(
        "--kind",
        dest="kinds",
        action="append",
        choices=[kind.value for kind in ReplyKind],
        required=True,
        help="up to three; with several, the JSON object has an object for each kind",
    )
    reply.add_argument("--preview", action="store_true", help="print what would leave, write nothing")
    add_folder(reply)


def parts_of(given: dict[str, Any], kinds: list[str], book: ReplyBook) -> tuple[ReplyPart, ...]:
    """Of one kind the fields; of several an object for each, and a list of them where one is named again.

    Raises UsageRefused.
    """
    if len(kinds) == 1:
        return (_part(kinds[0], given, book),)
    for name in given:
        if name not in kinds:
            raise UsageRefused(f"“{name}” is none of the kinds that were named.")
    parts: list[ReplyPart] = []
    for kind in dict.fromkeys(kinds):
        fields = given.get(kind, {})
        objects = cast("list[object]", fields) if isinstance(fields, list) else [fields]
        parts += (_part(kind, one, book) for one in objects)
    return tuple(parts)


def _part(kind: str, fields: object, book: ReplyBook) -> ReplyPart:
    words = book.kind(ReplyKind(kind))
    found: list[ReplyField] = []
    for key, value in _object(fields).items():
        if words.field(key) is None:
            known = ", ".join(one.key for one in words.fields)
            raise UsageRefused(f"A reply of the kind {kind} has no field “{key}”. It has: {known}.")
        found += (ReplyField(key, text) for text in _texts(key, value))
    return ReplyPart(words.key, tuple(found))


def _texts(key: str, value: object) -> Iterator[str]:
    match value:
        case None | False:
            return
        case True:
            yield YES
        case str():
            yield value
        case list():
            for one in cast("list[object]", value):
                yield from _texts(key, one)
        case _:
            raise UsageRefused(f"“{key}” is a text, or a list of texts.")


def _object(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise UsageRefused(NO_OBJECT)
    return cast("dict[str, object]", value)
