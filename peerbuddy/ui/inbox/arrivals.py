"""Sealed files and cards that come to the window while a journal is open: taken in at once, told calmly, and
led to. A file is never altered."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from peerbuddy.actions import waiting
from peerbuddy.computer import Computer
from peerbuddy.model.outcome import Collected, Outcome
from peerbuddy.model.sealed_name import has_card, is_card
from peerbuddy.ui import keys, words
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.inbox import said
from peerbuddy.ui.inbox.dropping import paths_in
from peerbuddy.ui.inbox.folder_watch import FolderWatch
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.room import SETTLED_MS
from peerbuddy.ui.rooms import Rooms

ROOM, PEOPLE = "item", "buddies"
# In a folder that both use lies much that is not for this one; only what asks for something is told.
_WORTH_TELLING = (Outcome.UNKNOWN_SENDER, Outcome.DAMAGED, Outcome.NEWER_APP, Outcome.EXPIRED)


class Arrivals(QObject):
    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, rooms: Rooms, rail: QWidget) -> None:
        """`rail`: its keys hold while that is shown."""
        super().__init__(rail)
        self._computer, self._jobs, self._ask, self._rooms = computer, jobs, ask, rooms
        self.watch = FolderWatch(jobs, self)
        self.watch.came.connect(self._tell_watched)
        keys.bind(rail, {"paste-file": self.paste, "open-file": self.choose})
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._begin)
        self._soon.start(SETTLED_MS)

    @Slot()
    def _begin(self) -> None:
        self._jobs.run(waiting.let_go_of_listed)
        self.watch.begin()

    @Slot()
    def stop(self) -> None:
        self._soon.stop()
        self.watch.stop()

    def take(self, paths: tuple[Path, ...]) -> None:
        """Files that a person handed over: a card is looked at by its room, sealed files here."""
        cards = [path for path in paths if is_card(path)]
        sealed = tuple(path for path in paths if path not in cards)
        if sealed:
            from peerbuddy.actions import receiving  # slow to load

            self._jobs.run(receiving.collect_files, sealed, then=self._tell, otherwise=self._tell_error)
        if cards:
            self._rooms.go(PEOPLE, cards[0])

    @Slot()
    def choose(self) -> None:
        title = self.tr("Which file? A sealed one, or a card.")
        over = self._rooms.in_sight()
        if over is not None:
            self._ask.file(over, title, self._computer.places.documents, lambda path: self.take((path,)))

    @Slot()
    def paste(self) -> None:
        """Files that were copied in a file manager, or the text of a card."""
        copied: QMimeData | None = QGuiApplication.clipboard().mimeData()  # none before anything was copied
        text = copied.text() if copied else ""
        if paths := paths_in(copied) if copied else ():
            self.take(paths)
        elif has_card(text):
            self._rooms.go(PEOPLE, text.encode("utf-8", "replace"))
        else:
            told = self.tr("What was copied is no sealed file and no card.")
            self._rooms.notice_bar().show_notice(told, kind="plain")

    def _tell(self, collected: tuple[Collected, ...]) -> None:
        """One item is led to. Of several files, what came and what did not."""
        taken = [one for one in collected if one.item]
        left = [one for one in collected if not one.item]
        if len(taken) == 1 and not left:
            self._rooms.go(ROOM, taken[0].item)
            return
        sentences = list(dict.fromkeys(said.outcome(one.outcome) for one in left))
        if taken:
            self._tell_taken(tuple(taken), sentences)
        else:
            self._rooms.notice_bar().show_notice(" ".join(sentences))

    def _tell_taken(self, taken: tuple[Collected, ...], others: list[str]) -> None:
        def named(senders: tuple[str, ...]) -> None:
            told = " ".join((said.came(len(taken), senders), *others))
            way = (self.tr("Look at it"), self._way_to(taken))
            self._rooms.notice_bar().show_notice(told, kind="offer", ways=(way,))

        from peerbuddy.actions import receiving  # slow to load

        self._jobs.run(receiving.senders, taken, then=named)

    def _way_to(self, taken: tuple[Collected, ...]) -> Callable[[], None]:
        if len(taken) == 1:
            return partial(self._rooms.go, ROOM, taken[0].item)
        return partial(self._rooms.go, PEOPLE, taken[-1].sender)

    @Slot(object)
    def _tell_watched(self, collected: tuple[Collected, ...]) -> None:
        """Nothing is opened and no page is turned: somebody may be in the midst of a sentence."""
        if self._rooms.opened is None:
            return
        taken = tuple(one for one in collected if one.item)
        if taken:
            self._tell_taken(taken, [])
            return
        told = [said.outcome(one.outcome) for one in collected if one.outcome in _WORTH_TELLING]
        if told and not self._rooms.notice_bar().text():
            self._rooms.notice_bar().show_notice(" ".join(dict.fromkeys(told)), kind="plain")

    def _tell_error(self, error: Exception) -> None:
        self._rooms.notice_bar().show_notice(words.sentence(error))
