"""Many pages at once, to the trash and back: a transaction for each hundred, so that nothing waits long."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from peerbuddy.model.errors import UnknownId
from peerbuddy.model.progress import Progress
from peerbuddy.session import Session

STEP = 100


def trash_steps(session: Session, ids: tuple[str, ...]) -> Iterator[Progress]:
    """`Progress` after each transaction. What is in the trash already, or gone, is passed over.

    Raises DiskFull, ReadOnly, StorageFailed; what earlier steps moved stays moved.
    """
    entries = session.vault.entries
    return _steps(session, ids, lambda id: entries.trash(id, session.now()))


def restore_steps(session: Session, ids: tuple[str, ...]) -> Iterator[Progress]:
    """The same way back."""
    return _steps(session, ids, session.vault.entries.restore)


def count_pages(session: Session) -> int:
    """How many there are outside the trash."""
    return session.vault.entries.count()


def _steps(session: Session, ids: tuple[str, ...], move: Callable[[str], None]) -> Iterator[Progress]:
    for start in range(0, len(ids), STEP):
        piece = ids[start : start + STEP]
        with session.vault.transaction():
            for id in piece:
                try:
                    move(id)
                except UnknownId:
                    continue
        yield Progress(start + len(piece), len(ids))
