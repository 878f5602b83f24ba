"""What is asked of buddies each time a journal is opened. On most days nothing waits, so what looks closer is
read only where something does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from peerbuddy.model.buddy import Standing
from peerbuddy.session import Session

if TYPE_CHECKING:
    from peerbuddy.model.item_page import OpenThread


def open_thread(session: Session) -> OpenThread | None:
    """The newest that came and was not looked at yet: never more than one. Raises ContentDamaged."""
    if not session.vault.inbox.unopened(1):
        return None
    from peerbuddy.actions import item_pages  # slow to load

    return item_pages.open_thread(session)


def let_go_of_listed(session: Session) -> int:
    """What was listed as past for seven days → how much of it is gone now."""
    if not session.vault.inbox.past(session.today()):
        return 0
    from peerbuddy.actions import letting_go  # slow to load

    return letting_go.let_go_of_listed(session)


def watched_folders(session: Session) -> tuple[Path, ...]:
    """Of every pair that has one and goes on, each once."""
    going_on = (one for one in session.vault.buddies.all() if one.standing is Standing.OPEN and one.folder)
    return tuple(dict.fromkeys(Path(one.folder) for one in going_on))
