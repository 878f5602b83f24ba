"""The lists of people, topics and tags: what stands in them, other names for it, two made one, taking out.

What one page is marked with belongs to the page and is saved with it (`journal.save_entry`).
"""

from __future__ import annotations

from peerbuddy.model.mention import Kind, Mention, Undoing, clean_name
from peerbuddy.session import Session


def list_mentions(session: Session, kind: Kind) -> tuple[Mention, ...]:
    """In the order of the alphabet, with how many pages have each."""
    return session.vault.lists.of(kind).mentions()


def all_mentions(session: Session) -> tuple[Mention, ...]:
    return tuple(mention for kind in Kind for mention in list_mentions(session, kind))


def add_mention(session: Session, kind: Kind, name: str) -> None:
    """Into the list, on no page yet; who or what is there already stays as it is. Raises BadName.

    A tag lives on pages only, so it cannot be added here.
    """
    if kind is Kind.TAG:
        raise ValueError("tags come with pages")
    name = clean_name(name)
    with session.vault.transaction():
        session.vault.lists.of(kind).add(name)
        session.vault.changes.note("mentions", kind.value)


def rename_mention(session: Session, kind: Kind, name: str, to: str) -> None:
    """On all pages that have it. Raises BadName, UnknownName, NameTaken."""
    to = clean_name(to)
    with session.vault.transaction():
        session.vault.lists.of(kind).rename(name, to)


def join_mentions(session: Session, kind: Kind, name: str, *, into: str) -> Undoing:
    """Make two one: every page that has `name` has `into` instead. Raises UnknownName, NameTaken."""
    with session.vault.transaction():
        if kind is Kind.PERSON:
            return session.vault.people.join(name, into)
        return session.vault.lists.of(kind).join(name, into)


def remove_mention(session: Session, kind: Kind, name: str) -> Undoing:
    """Out of the list; the pages stay, without it. Raises UnknownName."""
    with session.vault.transaction():
        return session.vault.lists.of(kind).remove(name)


def put_back_mention(session: Session, undoing: Undoing) -> None:
    """Undo `join_mentions` or `remove_mention`. Raises NameTaken if something has the name by now."""
    with session.vault.transaction():
        if undoing.before.kind is Kind.PERSON:
            session.vault.people.put_back(undoing)
        else:
            session.vault.lists.of(undoing.before.kind).put_back(undoing)
