"""A card: who somebody is, as a file or as text to paste into a mail. It proves itself, not whom it belongs
to: that is what comparing safety words is for."""

from __future__ import annotations

import base64
import binascii
import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from peerbuddy.model.pair_errors import BadCard
from peerbuddy.sealing import packet_labels as labels
from peerbuddy.sealing.identity import Identity, has_signed, hash_of, kem_public
from peerbuddy.sealing.signing_keys import is_signing_key

NO_CARD = bytes(labels.HASH_BYTES)
_FIRST_LINE = "-----BEGIN PEERBUDDY CARD-----"
_LAST_LINE = "-----END PEERBUDDY CARD-----"
_LINE = 64
_BEFORE_NAME = (
    len(labels.CARD_MAGIC) + 1 + labels.SIGNING_KEY_BYTES + labels.KEM_KEY_BYTES + 4 + labels.HASH_BYTES
)
MAX_CARD_BYTES = _BEFORE_NAME + 1 + labels.MAX_NAME_BYTES + labels.SIGNATURE_BYTES


@dataclass(frozen=True, slots=True)
class Card:
    """`name` as it was signed: it has to be cleaned before it is shown. `in_reply_to`: the hash of the card
    it answers, or NO_CARD. `hash`: of the whole card, by which an answer names it."""

    signing_key: bytes
    kem_key: bytes
    created: date
    in_reply_to: bytes
    name: str
    hash: bytes


def write_card(identity: Identity, name: str, created: date, in_reply_to: bytes = NO_CARD) -> bytes:
    """Raises BadCard for a name that is empty or longer than 64 bytes."""
    named = unicodedata.normalize("NFC", name.strip()).encode()
    if not 0 < len(named) <= labels.MAX_NAME_BYTES:
        raise BadCard("name")
    unsigned = b"".join(
        (
            labels.CARD_MAGIC,
            bytes((labels.VERSION,)),
            identity.signing_key(),
            identity.kem.public(),
            created.toordinal().to_bytes(4),
            in_reply_to,
            bytes((len(named),)),
            named,
        )
    )
    return unsigned + identity.sign(_signed(unsigned))


def read_card(data: bytes) -> Card:
    """Raises BadCard. What it answers is for the reader to check: only they know which cards they issued."""
    if len(data) > MAX_CARD_BYTES or not data.startswith(labels.CARD_MAGIC):
        raise BadCard("not a card")
    if len(data) <= _BEFORE_NAME:
        raise BadCard("cut short")
    if (version := data[len(labels.CARD_MAGIC)]) != labels.VERSION:
        raise BadCard("newer" if version > labels.VERSION else "not a card")
    rest = memoryview(data)[len(labels.CARD_MAGIC) + 1 : _BEFORE_NAME].tobytes()
    signing, kem, created, answered = _cut(
        rest, labels.SIGNING_KEY_BYTES, labels.KEM_KEY_BYTES, 4, labels.HASH_BYTES
    )
    end = _BEFORE_NAME + 1 + data[_BEFORE_NAME]
    if len(data) != end + labels.SIGNATURE_BYTES:
        raise BadCard("length")
    if not is_signing_key(signing) or not has_signed(signing, _signed(data[:end]), data[end:]):
        raise BadCard("signature")
    try:
        kem_public(kem)
        day = date.fromordinal(int.from_bytes(created))
        name = data[_BEFORE_NAME + 1 : end].decode()
    except (ValueError, OverflowError) as error:
        raise BadCard("contents") from error
    if not name.strip():
        raise BadCard("name")
    return Card(signing, kem, day, answered, name, hash_of(data))


def to_text(data: bytes) -> str:
    """To be pasted into a mail."""
    lines = base64.b64encode(data).decode("ascii")
    rows = [lines[n : n + _LINE] for n in range(0, len(lines), _LINE)]
    return "\n".join((_FIRST_LINE, *rows, _LAST_LINE, ""))


def from_text(text: str) -> bytes:
    """The card in a text, whatever stands before and after it; mail programs may quote and indent it.

    Raises BadCard if there is none, or more than one.
    """
    _, *found = text.split(_FIRST_LINE)  # no pattern: one that waits for an end may search for very long
    if len(found) > 1:
        raise BadCard("several")
    pasted, last_line, _ = "".join(found).partition(_LAST_LINE)
    if not last_line:
        raise BadCard("no card")
    letters = re.sub(r"[\s>]", "", pasted)
    try:
        return base64.b64decode(letters, validate=True)
    except binascii.Error as error:
        raise BadCard("not a card") from error


def _signed(unsigned: bytes) -> bytes:
    return labels.CARD + b"\0" + unsigned


def _cut(data: bytes, *lengths: int) -> tuple[bytes, ...]:
    pieces: list[bytes] = []
    at = 0
    for length in lengths:
        pieces.append(data[at : at + length])
        at += length
    return tuple(pieces)
