"""What is kept of a person beside the name: a role, and other names for them in texts."""

from __future__ import annotations

from peerbuddy.model.mention import Role, clean_name, clean_names
from peerbuddy.session import Session


def set_role(session: Session, name: str, role: Role) -> None:
    """Wherever the person is named. Somebody new comes into the list. Raises BadName."""
    name = clean_name(name)
    with session.vault.transaction():
        session.vault.people.set_role(name, role)


def set_other_names(session: Session, name: str, other_names: tuple[str, ...]) -> None:
    """Raises BadName, UnknownName."""
    other_names = clean_names(other_names)
    with session.vault.transaction():
        session.vault.people.set_other_names(name, other_names)
