"""The two lanes of a thread, each walked from its newest end by what is next in it, a few rows at a time."""

from __future__ import annotations

from collections import deque

from peerbuddy.actions import inbox
from peerbuddy.model.buddy import Buddy
from peerbuddy.model.received import Item
from peerbuddy.model.thread import Bookmark, Spot, spot_of_mine, spot_of_theirs
from peerbuddy.session import Session
from peerbuddy.vault.outbox import OutboxRow

_AT_A_TIME = 30


class Mine:
    """`below`: all from this number on was taken."""

    def __init__(self, session: Session, buddy: Buddy, mark: Bookmark) -> None:
        self._outbox, self._uid, self.below = session.vault.outbox, buddy.uid, mark.mine
        self._left = self._outbox.count(self._uid, below=self.below)
        self._read: deque[OutboxRow] = deque()

    def spot(self) -> Spot | None:
        """Of the next one; None at the end."""
        if not self._read:
            self._read.extend(self._outbox.newest(self._uid, below=self.below, limit=_AT_A_TIME))
        return spot_of_mine(self._read[0].made, self._left - 1) if self._read else None

    def take(self) -> OutboxRow:
        row = self._read.popleft()
        self.below, self._left = row.number, self._left - 1
        return row


class Theirs:
    """In the order in which it came; what came together, in the order in which it was made. `below`: all from
    this number on was taken, or is in `together`."""

    def __init__(self, session: Session, buddy: Buddy, mark: Bookmark) -> None:
        self._inbox, self._buddy, self.below = session.vault.inbox, buddy.id, mark.theirs
        self._past_on = inbox.past_on(session)
        self._to_read = deque(mark.together)
        self._read: deque[tuple[int, Item]] = deque()

    @property
    def together(self) -> tuple[int, ...]:
        return (*(number for number, _ in self._read), *self._to_read)

    def spot(self) -> Spot | None:
        """Of the next one; None at the end."""
        while not self._read and self._look_further():
            numbers = [self._to_read.popleft() for _ in range(min(_AT_A_TIME, len(self._to_read)))]
            self._read.extend(self._inbox.numbered(numbers).items())
        if not self._read:
            return None
        _, item = self._read[0]
        return spot_of_theirs(item.arrived, item.behind)

    def take(self) -> Item:
        return self._read.popleft()[1]

    def _look_further(self) -> bool:
        """Whether there is anything to read."""
        if not self._to_read:
            found = self._inbox.came_together(self._buddy, below=self.below, past_on=self._past_on)
            self._to_read.extend(found)
            self.below = min(found, default=self.below)
        return bool(self._to_read)
