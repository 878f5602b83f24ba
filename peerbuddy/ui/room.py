"""What every page of an opened journal is to the window: it can be entered, left, told of a fault, and asked
for words that are not saved yet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from peerbuddy.ui.journal.draft import Draft
    from peerbuddy.ui.journal.saving import Saving

SETTLED_MS = 200  # from entering the first room until it is painted: then begins what nobody waits for


@dataclass(frozen=True, slots=True)
class Unsaved:
    """Words that are not known to be in the vault: how they are saved, and as which page of a journal they
    can be kept elsewhere if that fails."""

    verb: Callable[..., Any]
    arguments: tuple[Any, ...]
    as_page: Draft
    named: dict[str, Any] = field(default_factory=dict[str, Any])


class HeldPage(Protocol):
    """Where a page is written on. One that stands in two rooms is one page, passed from one to the other."""

    @property
    def saving(self) -> Saving: ...

    def id(self) -> str: ...

    def draft(self) -> Draft: ...

    def take_over(self, draft: Draft, *, unsaved: bool) -> None:
        """As it stood in the other room. `unsaved`: what differs from the vault is saved here from now on."""


class Room(QWidget):
    go_wanted = Signal(str, object)  # to which room, and what should be shown there (or None)

    def enter(self, what: object = None) -> None:
        """It comes forward. `what`: a thing to show there, as the room itself understands it."""

    def leave(self) -> None:
        """Another room comes forward: save what is half done."""

    def tell(self, error: Exception) -> None:
        """Say what went wrong while this room was in sight."""
        raise NotImplementedError

    def held_page(self) -> HeldPage | None:
        """None for a room in which no page of the journal is written on."""
        return None

    def unsaved(self) -> tuple[Unsaved, ...]:
        return ()
