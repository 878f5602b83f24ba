"""Cards: mine for somebody else, theirs for me. What a card says is believed only after comparing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from peerbuddy.actions import buddies, me
from peerbuddy.files import write_whole
from peerbuddy.formats.regular_file import read_regular
from peerbuddy.model.buddy import Buddy, Standing
from peerbuddy.model.errors import StorageFailed
from peerbuddy.model.pair_errors import AlreadyBuddy, BadCard, NotAnIssuedCard, OwnCard
from peerbuddy.model.rules.visible_text import NameWarning, clean_name, warnings_of
from peerbuddy.sealing.card import NO_CARD, Card, from_text, read_card, to_text, write_card
from peerbuddy.sealing.identity import hash_of
from peerbuddy.session import Session
from peerbuddy.vault.uids import uid_of

SUFFIX = ".pbcard"
_MAGIC = b"PBCARD"
# A mail with a card pasted into it is longer than the card.
_LONGEST = 256 * 1024


@dataclass(frozen=True, slots=True)
class Added:
    """`warnings`: why the name may not be what it seems."""

    buddy: Buddy
    warnings: tuple[NameWarning, ...] = ()


# --- mine -------------------------------------------------------------------------------------------


def my_card(session: Session, *, answers: str = "", name: str = "") -> bytes:
    """`answers`: the id of the buddy whose card it answers, "" for none. `name`: for this card only, "" for
    the one I gave myself. What is made here counts as given out.

    Raises BadField without a name, UnknownBuddy.
    """
    answered = hash_of(session.vault.buddies.card_of(answers)) if answers else NO_CARD
    return _issued(session, answered, name)


def my_card_text(session: Session, *, answers: str = "", name: str = "") -> str:
    """To be pasted into a mail. As `my_card`."""
    return to_text(my_card(session, answers=answers, name=name))


def write_my_card(session: Session, path: Path, answers: Path | None = None, *, name: str = "") -> Path:
    """`answers`: the file of the card it answers. Raises BadCard, BadField, AlreadyThere, DiskFull, ReadOnly,
    StorageFailed."""
    answered = NO_CARD
    if answers is not None:
        data = _card_bytes(_bytes_of(answers))
        read_card(data)
        answered = hash_of(data)
    write_whole(path, _issued(session, answered, name))
    return path


def save_my_card(session: Session, path: Path, name: str, *, answers: str = "") -> Path:
    """Under this name, which becomes mine. Raises as `my_card` and `write_my_card`."""
    me.set_my_name(session, name)
    write_whole(path, my_card(session, answers=answers))
    return path


def copy_my_card(session: Session, name: str, *, answers: str = "") -> str:
    """As a text, under this name, which becomes mine. Raises as `my_card`."""
    me.set_my_name(session, name)
    return my_card_text(session, answers=answers)


def _issued(session: Session, answered: bytes, name: str) -> bytes:
    """Noted before it is given out: an answer to it is never refused as an answer to nothing."""
    shown = me.checked_name("name", name or me.my_name(session))
    data = write_card(me.identity(session), shown, session.today(), answered)
    with session.vault.transaction():
        session.vault.identity.note_issued(hash_of(data), answered, session.today())
    return data


# --- theirs -----------------------------------------------------------------------------------------


def add_from_file(session: Session, path: Path) -> Added:
    """As `add`; also StorageFailed."""
    return add(session, _bytes_of(path))


def add(session: Session, data: bytes) -> Added:
    """A card as a file holds it, or a text with one in it. Whoever had ended begins again.

    Raises BadCard, OwnCard, NotAnIssuedCard, AlreadyBuddy.
    """
    whole = _card_bytes(data)
    card = read_card(whole)
    if card.signing_key == me.identity(session).signing_key():
        raise OwnCard
    if card.in_reply_to != NO_CARD and not session.vault.identity.has_issued(card.in_reply_to):
        raise NotAnIssuedCard
    here = session.vault.buddies.with_key(card.signing_key)
    if here is not None:
        return Added(_begun_again(session, here))
    return _added(session, card, whole)


def _begun_again(session: Session, here: Buddy) -> Buddy:
    if here.standing is not Standing.ENDED or here.id not in {one.id for one in buddies.buddies(session)}:
        raise AlreadyBuddy(here.name)
    return buddies.begin_again(session, here.id)


def _added(session: Session, card: Card, whole: bytes) -> Added:
    name = clean_name(card.name)
    if not name:
        raise BadCard("name")
    warnings = warnings_of(card.name, (one.name for one in session.vault.buddies.all()))
    id = session.computer.new_id()
    added = Buddy(
        uid=uid_of(id),
        name=buddies.free_name(session, name),
        card_name=name,
        my_name="",
        signing_key=card.signing_key,
        kem_key=card.kem_key,
        added=session.today(),
    )
    with session.vault.transaction():
        session.vault.buddies.add(added, whole)
    return Added(session.vault.buddies.get(id), warnings)


def _card_bytes(data: bytes) -> bytes:
    """Of a file or of a text with a card in it. Raises BadCard."""
    if data.startswith(_MAGIC):
        return data
    try:
        return from_text(data.decode())
    except UnicodeDecodeError as error:
        raise BadCard("not a card") from error


def _bytes_of(path: Path) -> bytes:
    read = read_regular(path, _LONGEST)
    if read == "unreadable":
        raise StorageFailed
    if isinstance(read, str):
        raise BadCard("not a card")
    return read
