"""Answers that are no reply, each on a page of its own before the item: a gentler version, sealing again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from peerbuddy.actions import inbox, item_pages
from peerbuddy.computer import Computer
from peerbuddy.model.item_page import ItemPage
from peerbuddy.model.packet_sheet import PacketSheet
from peerbuddy.model.rules.visible_text import clean_name
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.goals.form.draft import as_page
from peerbuddy.ui.inbox.gentler_step import GentlerStep
from peerbuddy.ui.inbox.seal_again import SealAgain
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.room import Unsaved

KEPT_AFTER_MS = 800


class SmallAnswers(QObject):
    made = Signal(str)  # a sentence about the file
    closed = Signal()
    failed = Signal(object)

    def __init__(
        self, jobs: Jobs, ask: Ask, computer: Computer, over: QStackedWidget, gentler_words: str
    ) -> None:
        """`over`: before whose widgets the pages stand. `gentler_words`: to begin with."""
        super().__init__(over)
        self._jobs, self._ask, self._computer, self._over = jobs, ask, computer, over
        self._gentler_words = gentler_words
        self._page: ItemPage | None = None
        self._known = ""  # the words as they are in the vault, or as nobody typed them yet
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(KEPT_AFTER_MS)
        self._soon.timeout.connect(self.settle)
        self.gentler, self.again = GentlerStep(), SealAgain()
        for part in (self.gentler, self.again):
            over.addWidget(part)
            part.left.connect(self.close)
        self.gentler.make_wanted.connect(self._make_gentler)
        self.gentler.text.edited.connect(self._soon.start)
        self.again.make_wanted.connect(self._seal_again)

    # --- words that were begun --------------------------------------------------------------------------

    @Slot()
    def settle(self) -> None:
        """What was typed is kept, a moment after the last key and whenever another room comes forward."""
        self._soon.stop()
        if words := self._typed():
            self._jobs.run(inbox.keep_words, *words, then=partial(self._kept, words[1]))

    def _kept(self, text: str, _: object) -> None:
        self._known = text

    def unsaved(self) -> tuple[Unsaved, ...]:
        words = self._typed()
        if words is None:
            return ()
        title = self.gentler.title.text()
        page = as_page(self._computer.new_id(), self._computer.now().date(), title, (words[1],))
        return (Unsaved(inbox.keep_words, words, page),)

    def _typed(self) -> tuple[str, str] | None:
        """What is not known to be in the vault, and of which item."""
        text = self.gentler.text.words()
        if self._page is None or self._over.currentWidget() is not self.gentler or text == self._known:
            return None
        return self._page.received.item.id, text

    # --- the pages --------------------------------------------------------------------------------------

    def is_closed(self) -> bool:
        return self._over.currentWidget() not in (self.gentler, self.again)

    @Slot()
    def close(self) -> None:
        if not self.is_closed():
            self.settle()
            self._over.setCurrentIndex(0)
            self.closed.emit()

    def ask_gentler(self, page: ItemPage) -> None:
        """One that a boundary holds is returned with a note about it."""
        self._page = page
        words, title = self._gentler_words, self.tr("Ask for a gentler version")
        if page.received.is_held:
            topics = ", ".join(map(clean_name, page.received.item.held))
            title = self.tr("Return with a note")
            words = self.tr(
                "This touches something I’d rather leave out between us ({topics}). I’ve let it rest unread."
            ).format(topics=topics)
        begin = partial(self._begin_gentler, page, title, words)
        self._jobs.run(inbox.words_kept, page.received.item.id, then=begin)

    def _begin_gentler(self, page: ItemPage, title: str, words: str, begun: str) -> None:
        """With what was typed before, if there is something."""
        if self._page is page:
            self.gentler.begin(title, begun or words)
            self._known = self.gentler.text.words()
            self._over.setCurrentWidget(self.gentler)
            self.gentler.text.setFocus()

    def seal_again(self, page: ItemPage) -> None:
        self._page = page
        self._jobs.run(item_pages.made_since, page.received.item.id, then=self._show_made)

    def _show_made(self, made: tuple[tuple[str, PacketSheet], ...]) -> None:
        if self._page is not None:
            self.again.begin(self._page.received.buddy.name, made)
            self._over.setCurrentWidget(self.again)

    # --- making the files -------------------------------------------------------------------------------

    @Slot(str)
    def _make_gentler(self, text: str) -> None:
        assert self._page is not None
        make = partial(self._jobs.run, inbox.ask_gentler, self._page.received.item.id, text)
        self._with_folder(lambda folder: make(folder, then=self._one_made, otherwise=self.failed.emit))

    @Slot(object)
    def _seal_again(self, ids: tuple[str, ...]) -> None:
        make = partial(self._jobs.run, item_pages.seal_all_again, ids)
        self._with_folder(lambda folder: make(folder, then=self._several_made, otherwise=self.failed.emit))

    def _with_folder(self, then: Callable[[Path], None]) -> None:
        """The folder of the pair, or one that is chosen now."""
        assert self._page is not None
        kept = self._page.received.buddy.folder
        if kept:
            then(Path(kept))
        else:
            title = self.tr("Where is the sealed file to lie?")
            self._ask.folder(self._over, title, self._computer.places.documents, then)

    def _one_made(self, _: object) -> None:
        self._known = self.gentler.text.words()  # they are in the file, and begun no more
        self._told(1)

    def _several_made(self, made: tuple[object, ...]) -> None:
        self._told(len(made))

    def _told(self, count: int) -> None:
        self.close()
        if count == 1:
            self.made.emit(self.tr("Saved as a file. It’s on its way only when you hand it over."))
        else:
            self.made.emit(self.tr("Saved as %n files. They leave once you hand them over.", None, count))
