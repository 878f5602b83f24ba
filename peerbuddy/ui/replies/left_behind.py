"""Replies that were left for another one before they were known to be kept: they are kept in the meantime."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from peerbuddy.actions import replies
from peerbuddy.model.packet import ReplyPart
from peerbuddy.model.pair_errors import UnknownItem
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.pauses import TRY_AGAIN_MS

Parts = tuple[ReplyPart, ...]


class LeftBehind(QObject):
    """What cannot be kept stays here until locking, which keeps it elsewhere."""

    failed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.parts: dict[str, Parts] = {}  # by their items
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(TRY_AGAIN_MS)
        self._again.timeout.connect(self._keep)

    def add(self, item: str, parts: Parts) -> None:
        self.parts[item] = parts
        self._keep()

    def take(self, item: str) -> Parts | None:
        """It is gone on with: whoever takes it keeps it from here on."""
        return self.parts.pop(item, None)

    @Slot()
    def _keep(self) -> None:
        for item, parts in tuple(self.parts.items()):
            self._jobs.run(
                replies.keep_draft, item, parts,
                then=partial(self._kept, item, parts), otherwise=self._not_kept,
            )  # fmt: skip

    def _kept(self, item: str, parts: Parts, _: object) -> None:
        if self.parts.get(item) == parts:
            del self.parts[item]

    def _not_kept(self, error: Exception) -> None:
        self.failed.emit(error)
        if not isinstance(error, UnknownItem):  # the item was let go: trying again would not help
            self._again.start()
