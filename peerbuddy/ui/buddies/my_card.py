"""My card: the name on it, and the two ways to give it to somebody."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from peerbuddy.actions import cards, me
from peerbuddy.computer import Computer
from peerbuddy.model.buddy import MAX_NAME, Buddy
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.help.sub_page import SubPage
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.words_edit import line_edit

_FILE = f"card{cards.SUFFIX}"


class MyCardPage(SubPage):
    """`answers`: whose card it answers, or None."""

    def __init__(
        self, computer: Computer, jobs: Jobs, ask: Ask, answers: Buddy | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("My card"), self._lead(answers), parent)
        self._computer, self._jobs, self._ask = computer, jobs, ask
        self._answers = answers.id if answers else ""
        self.name = line_edit(self.tr("Name on the card"), limit=MAX_NAME)
        self.to_file = button(self.tr("Save as a file"))
        self.as_text = button(self.tr("Copy as text"))
        hint = self.tr("A first name or a nickname is enough. Whoever has the card can read it.")
        self.add_field(self.tr("Name on the card"), self.name, hint)
        ways = Flow(gap=8)
        ways.addWidget(self.to_file)
        ways.addWidget(self.as_text)
        self.add(ways, space=12)
        told = self.tr(
            "On the card are this name, the day, and two public keys. Nothing of your journal is on it. It is"
            " not secret, but give it only to people you trust: it says that you use PeerBuddy."
        )
        self.add(PlainLabel(told, "hint"), space=4)
        self.rows.addStretch(1)
        self._look()
        self.name.textChanged.connect(self._look)
        self.to_file.clicked.connect(self._choose_place)
        self.as_text.clicked.connect(self._copy)

    def begin(self) -> None:
        self._jobs.run(me.my_name, then=self._show_name, otherwise=self.tell)

    def _show_name(self, name: str) -> None:
        if not self.name.text():
            self.name.setText(name)
        (self.to_file if name else self.name).setFocus()

    def _lead(self, answers: Buddy | None) -> str:
        if answers is None:
            return self.tr("Give it to one person you trust: on a stick, in a message, any way you like.")
        return self.tr(
            "This one answers the card of {name}, so that the two belong together. Give it to {name} any way"
            " you like."
        ).format(name=answers.name)

    @Slot()
    def _look(self) -> None:
        for way in (self.to_file, self.as_text):
            way.setEnabled(bool(self.name.text().strip()))

    @Slot()
    def _choose_place(self) -> None:
        start = self._computer.places.documents / _FILE
        self._ask.new_file(self, self.tr("Where is your card to be saved?"), start, self._save_at)

    def _save_at(self, path: Path) -> None:
        self._jobs.run(
            cards.save_my_card,
            path,
            self.name.text(),
            answers=self._answers,
            then=self._saved_at,
            otherwise=self.tell,
        )

    def _saved_at(self, path: Path) -> None:
        told = self.tr("Saved as {name}. It’s on its way only when you hand it over.")
        self.notice.show_notice(told.format(name=path.name), kind="offer")

    @Slot()
    def _copy(self) -> None:
        name, then = self.name.text(), self._copied
        self._jobs.run(cards.copy_my_card, name, answers=self._answers, then=then, otherwise=self.tell)

    def _copied(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        told = self.tr("Copied. It stays on the clipboard for half a minute; paste it into a message.")
        self.notice.show_notice(told, kind="offer")
