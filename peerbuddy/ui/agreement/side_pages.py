"""Pages that stand before the room of an agreement for a while: two cards, paper, three questions."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from peerbuddy.computer import Computer
from peerbuddy.model.agreement_page import AgreementPage
from peerbuddy.model.agreement_words import AgreementBook
from peerbuddy.ui.agreement import pane
from peerbuddy.ui.agreement.renewal_page import GO_ON, REST, RenewalPage
from peerbuddy.ui.agreement.sheet import html_of
from peerbuddy.ui.agreement.told_pages import AboutPage, GroundPage
from peerbuddy.ui.agreement.versions_page import VersionsPage
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.buddies.behind import Behind
from peerbuddy.ui.buddies.ending import EndingPage
from peerbuddy.ui.buddies.holding import END, PAUSE
from peerbuddy.ui.jobs import Jobs


class SidePages(QObject):
    writing_wanted = Signal()
    done = Signal(str)

    def __init__(
        self,
        computer: Computer,
        jobs: Jobs,
        ask: Ask,
        book: AgreementBook,
        views: QStackedWidget,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._computer, self._jobs, self._ask, self._book = computer, jobs, ask, book
        self.behind = Behind(views)

    def open(self, which: str, page: AgreementPage) -> None:
        """`which`: a name of pane.py."""
        if which == pane.PAPER:
            self._print(page)
        elif which == pane.VERSIONS:
            self.behind.open(VersionsPage(self._computer, self._jobs, self._book, page))
        else:
            kind = GroundPage if which == pane.GROUND else AboutPage
            self.behind.open(kind(self._computer, self._jobs, self._ask, page))

    def look_again(self, page: AgreementPage) -> None:
        made = RenewalPage(self._computer, self._jobs, self._book, page)
        made.decided.connect(lambda way: self._decided(way, page))
        self.behind.open(made)

    def _decided(self, way: str, page: AgreementPage) -> None:
        if way == GO_ON:
            self.behind.close()
            self.writing_wanted.emit()
            return
        which = PAUSE if way == REST else END
        ending = EndingPage(self._computer, self._jobs, self._ask, page.buddy, which)
        ending.done.connect(self._ended)
        self.behind.open(ending)

    def _ended(self, told: str) -> None:
        self.behind.close()
        self.done.emit(told)

    def _print(self, page: AgreementPage) -> None:
        from peerbuddy.ui.help.print_page import PrintPage  # Qt's printing is slow to load

        html = html_of(self._book, page)
        self.behind.open(PrintPage(self._computer, self._jobs, self._ask, html, is_private=True))
