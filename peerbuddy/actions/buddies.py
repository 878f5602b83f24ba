"""The people whose cards are here: find them, call them by the name one uses, end, block, begin again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from peerbuddy.actions.me import checked_name, name_between
from peerbuddy.model import limited
from peerbuddy.model.buddy import MAX_NAME, MAX_REACH, Buddy, Details, Standing
from peerbuddy.model.errors import BadField, InsideVault, NameTaken
from peerbuddy.model.pair_errors import BuddyBlocked, BuddyEnded, NotCompared
from peerbuddy.model.rules.visible_text import clean_name
from peerbuddy.session import Session

# --- reading ----------------------------------------------------------------------------------------


def buddies(session: Session) -> tuple[Buddy, ...]:
    """In the order in which their cards came. Who has a newer card stands here once, with that."""
    everybody = session.vault.buddies.all()
    followed = {one.earlier for one in everybody}
    return tuple(one for one in everybody if one.id not in followed)


def buddy(session: Session, id: str) -> Buddy:
    """Raises UnknownBuddy."""
    return session.vault.buddies.get(id)


def by_name(session: Session, name_or_id: str) -> Buddy:
    """By the name I use, without regard to case, or by a whole id. Raises UnknownBuddy."""
    wanted = _same(name_or_id)
    for one in buddies(session):
        if _same(one.name) == wanted:
            return one
    return session.vault.buddies.get(name_or_id.strip().lower())


def earlier_cards(session: Session, id: str) -> tuple[Buddy, ...]:
    """Who this person was on earlier computers, the latest first. Raises UnknownBuddy."""
    found: list[Buddy] = []
    now = session.vault.buddies.get(id)
    while now.earlier:
        now = session.vault.buddies.get(now.earlier)
        found.append(now)
    return tuple(found)


def check_open(buddy: Buddy) -> Buddy:
    """Whether something can be sealed for them. Raises BuddyBlocked, BuddyEnded, NotCompared."""
    if buddy.standing is Standing.BLOCKED:
        raise BuddyBlocked
    if buddy.standing is Standing.ENDED:
        raise BuddyEnded
    if buddy.compared is None:
        raise NotCompared
    return buddy


# --- how they are called and reached ----------------------------------------------------------------


def rename(session: Session, id: str, name: str) -> Buddy:
    """The name I use, on this computer only. Raises UnknownBuddy, BadField, NameTaken."""
    kept = limited.line("name", clean_name(limited.line("name", name, MAX_NAME)), MAX_NAME, required=True)
    if any(_same(one.name) == _same(kept) and one.id != id for one in buddies(session)):
        raise NameTaken
    return _changed(session, replace(buddy(session, id), name=kept))


def set_reach(session: Session, id: str, reach: str) -> Buddy:
    """How to reach them besides files; "" for nothing. Raises UnknownBuddy, BadField."""
    return _changed(session, replace(buddy(session, id), reach=limited.line("reach", reach, MAX_REACH)))


def set_name_between(session: Session, id: str, name: str) -> Buddy:
    """What I am called between the two of us; "" for the name on my card. Raises UnknownBuddy, BadField."""
    kept = checked_name("my_name", name, required=False)
    return _changed(session, replace(buddy(session, id), my_name=kept))


def save_details(session: Session, details: Details) -> Buddy:
    """All three at once, as a form keeps them. Raises UnknownBuddy, BadField, NameTaken."""
    rename(session, details.id, details.name)
    set_name_between(session, details.id, details.my_name)
    return set_reach(session, details.id, details.reach)


def set_folder(session: Session, id: str, folder: Path | None) -> Buddy:
    """Where the files of this pair lie, None for nowhere. Raises UnknownBuddy, BadField if it is no folder,
    InsideVault."""
    if folder is None:
        return _changed(session, replace(buddy(session, id), folder=""))
    if not folder.is_dir():
        raise BadField("folder")
    whole, vault = folder.resolve(), session.vault.place.folder.resolve()
    if whole == vault or vault in whole.parents:
        raise InsideVault
    return _changed(session, replace(buddy(session, id), folder=str(whole)))


# --- ending, blocking, beginning again --------------------------------------------------------------


def block(session: Session, id: str) -> Buddy:
    """What comes from them is refused, and nothing is made for them. Nobody is told. Raises UnknownBuddy."""
    return set_standing(session, id, Standing.BLOCKED)


def end(session: Session, id: str) -> Buddy:
    """Nothing is made for them any more; what was shared stays listed. Raises UnknownBuddy."""
    return set_standing(session, id, Standing.ENDED)


def begin_again(session: Session, id: str) -> Buddy:
    """After an end or a block. That the words were compared still holds. Raises UnknownBuddy."""
    return set_standing(session, id, Standing.OPEN)


def take_away(session: Session, id: str) -> None:
    """A card that was never compared, for good, with whatever came under it.

    Raises UnknownBuddy; BadField for somebody who was compared: there is something to remember of them.
    """
    if buddy(session, id).compared is not None:
        raise BadField("compared")
    with session.vault.transaction():
        session.vault.buddies.remove(id)


def set_standing(session: Session, id: str, standing: Standing) -> Buddy:
    """Raises UnknownBuddy."""
    found = buddy(session, id)
    return found if found.standing is standing else _changed(session, replace(found, standing=standing))


# --- one person, two computers ----------------------------------------------------------------------


def same_person(session: Session, id: str, earlier: str) -> Buddy:
    """Say of a newer card, once its words are compared, whose it is: it takes over the name, how to reach
    them and the folder. The earlier one stays for reading, with all that was shared, and is ended.

    Raises UnknownBuddy, NotCompared, BadField if the earlier one has a newer card already.
    """
    new, old = buddy(session, id), buddy(session, earlier)
    if new.compared is None:
        raise NotCompared
    if old.uid == new.uid or new.earlier or old.id not in {one.id for one in buddies(session)}:
        raise BadField("earlier")
    if new.id in {one.id for one in earlier_cards(session, earlier)}:
        raise BadField("earlier")
    kept = replace(
        new,
        name=old.name,
        my_name=name_between(session, old),
        reach=new.reach or old.reach,
        folder=new.folder or old.folder,
        earlier=old.id,
    )
    with session.vault.transaction():
        session.vault.buddies.change(replace(old, standing=_no_more(old.standing)))
        session.vault.buddies.change(kept)
    return buddy(session, id)


def _no_more(standing: Standing) -> Standing:
    return Standing.ENDED if standing is Standing.OPEN else standing


def free_name(session: Session, name: str) -> str:
    """This name, or with the first free number behind it: two people with one name are told apart."""
    taken = {_same(one.name) for one in buddies(session)}
    number = 2
    found = name
    while _same(found) in taken:
        suffix = f" {number}"
        found, number = name[: MAX_NAME - len(suffix)].rstrip() + suffix, number + 1
    return found


def _same(name: str) -> str:
    return clean_name(name).casefold()


def _changed(session: Session, wanted: Buddy) -> Buddy:
    with session.vault.transaction():
        session.vault.buddies.change(wanted)
    return session.vault.buddies.get(wanted.id)
