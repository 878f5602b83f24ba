"""Every version that came up between the two, the latest first, each to be unfolded and read."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.actions import agreements
from peerbuddy.computer import Computer
from peerbuddy.model.agreement_kept import Signed
from peerbuddy.model.agreement_page import AgreementPage
from peerbuddy.model.agreement_words import AgreementBook
from peerbuddy.model.rules.agreement_text import pages
from peerbuddy.ui.agreement.said import day_in_text
from peerbuddy.ui.dates import short_day
from peerbuddy.ui.help.sub_page import SubPage
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.fold import Fold
from peerbuddy.ui.parts.labels import PlainLabel, breakable


class VersionsPage(SubPage):
    def __init__(self, computer: Computer, jobs: Jobs, book: AgreementBook, page: AgreementPage) -> None:
        lead = self.tr("Nothing of what was offered or signed is lost. It stays in this vault.")
        super().__init__(self.tr("Versions"), lead)
        self._computer, self._jobs, self._book, self._buddy = computer, jobs, book, page.buddy
        self._holds = page.now.in_force.hash if page.now.in_force else ""
        self.folds: list[Fold] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.add(self._list, space=8)
        self.rows.addStretch(1)

    def begin(self) -> None:
        super().begin()
        self._jobs.run(agreements.versions, self._buddy.id, then=self._fill, otherwise=self.tell)

    def _fill(self, versions: tuple[Signed, ...]) -> None:
        for one in reversed(versions):
            fold = Fold(self._named(one), self._text(one))
            fold.unfolded.connect(lambda fold=fold: self.bring_in_sight(fold))
            self.folds.append(fold)
            self._list.addWidget(fold)

    def _named(self, one: Signed) -> str:
        day = short_day(one.day, self._computer.now().date())
        whose = self.tr("from you") if one.by_me else self.tr("from {name}").format(name=self._buddy.name)
        told = self.tr("{day}, {whose}, {signed}").format(day=day, whose=whose, signed=self._signed(one))
        return self.tr("{version} · holds now").format(version=told) if one.hash == self._holds else told

    def _signed(self, one: Signed) -> str:
        if one.me and one.them:
            return self.tr("signed by both")
        return self.tr("signed by one") if one.me or one.them else self.tr("not signed")

    def _text(self, one: Signed) -> QWidget:
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(24, 0, 0, 12)
        rows.setSpacing(4)
        for page in pages(self._book, one.agreement, day_in_text):
            if page.passages:
                rows.addWidget(PlainLabel(page.title, "aside"))
                text = " ".join(passage.text for passage in page.passages)
                rows.addWidget(PlainLabel(breakable(text), "said"))
        return body
