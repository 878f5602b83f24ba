"""What this buddy is told of me: what we may have in common, who I am to them. Nothing leaves by writing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from peerbuddy.actions import told_of_me
from peerbuddy.actions.sealing_packets import SealedFile
from peerbuddy.computer import Computer
from peerbuddy.model.agreement_page import AgreementPage
from peerbuddy.model.packet import AboutBody, GroundBody
from peerbuddy.model.rules.visible_text import shown
from peerbuddy.model.told_of_me import LINE_LENGTH, MOST_LINES, MOST_WORDS, WORD_LENGTH, ToldOfMe
from peerbuddy.session import Session
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.help.sub_page import SubPage
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.kept import Kept
from peerbuddy.ui.parts.edge_card import EdgeCard
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, breakable, button, in_button
from peerbuddy.ui.parts.words_edit import WordsEdit, line_edit


class ToldPage(SubPage):
    """Holds both cards; each of its two kinds writes on one of them."""

    title_of: str
    seal: Callable[[Session, str, Path], SealedFile]

    def __init__(
        self, computer: Computer, jobs: Jobs, ask: Ask, page: AgreementPage, texts: tuple[str, str]
    ) -> None:
        super().__init__(texts[0], texts[1])
        self._computer, self._jobs, self._ask, self._page = computer, jobs, ask, page
        told = self.tr("Save it as a file for {name}")
        self.file = button(told.format(name=in_button(page.buddy.name)))
        self.file.setEnabled(page.may_seal)
        self.file.clicked.connect(self._choose)
        kept = Kept(jobs, _keep, self._record, self._as_page, self)
        self.keep_with(kept)
        self._touch = kept.touched

    def told(self) -> ToldOfMe:
        """Both cards as they stand here now."""
        raise NotImplementedError

    def as_lines(self) -> tuple[str, ...]:
        raise NotImplementedError

    def finish(self, theirs: tuple[tuple[str, str], ...]) -> None:
        """`theirs`: headings and what they wrote, below one's own."""
        hint = self.tr("Nothing leaves by writing. Only the file does, and only when you hand it over.")
        self.add(PlainLabel(hint, "hint"), space=8)
        row = Flow(gap=8)
        row.addWidget(self.file)
        self.add(row, space=4)
        said = [(heading, text) for heading, text in theirs if text]
        if said:
            self.add(_Theirs(self._page.buddy.name, said), space=20)
        self.rows.addStretch(1)

    def _record(self) -> tuple[str, ToldOfMe]:
        return self._page.buddy.id, self.told()

    def _as_page(self) -> Draft:
        text = "\n".join(line for line in self.as_lines() if line)
        return Draft(self._computer.new_id(), self._computer.now().date(), text)

    @Slot()
    def _choose(self) -> None:
        buddy = self._page.buddy
        start = Path(buddy.folder) if buddy.folder else self._computer.places.documents
        self._ask.folder(self, self.tr("Where is the sealed file to be saved?"), start, self._seal)

    def _seal(self, folder: Path) -> None:
        """What was typed last goes first."""
        self._jobs.run(_keep, self._record(), otherwise=self.tell)
        self._jobs.run(type(self).seal, self._page.buddy.id, folder, then=self._sealed, otherwise=self.tell)

    def _sealed(self, file: Any) -> None:
        told = self.tr("Saved as {name}. It’s on its way only when you hand it over.")
        self.notice.show_notice(told.format(name=file.path.name), kind="offer")


class GroundPage(ToldPage):
    seal = staticmethod(told_of_me.seal_ground)

    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, page: AgreementPage) -> None:
        lead = self.tr("A card for this one person, before you agree on anything. All of it can stay empty.")
        super().__init__(computer, jobs, ask, page, (self.tr("What we may have in common"), lead))
        most = MOST_LINES * (LINE_LENGTH + 1)
        self.knows = WordsEdit(self.tr("I know something about"), limit=most, lines=3)
        self.dont_ask = WordsEdit(self.tr("Please don’t ask me about"), limit=most, lines=3)
        ground = page.mine.ground
        hint = self.tr("One a line, up to seven.")
        for name, field, lines in (
            (self.tr("I know something about"), self.knows, ground.knows),
            (self.tr("Please don’t ask me about"), self.dont_ask, ground.dont_ask),
        ):
            field.set_words("\n".join(lines))
            field.edited.connect(self._touch)
            self.add_field(name, field, hint)
        theirs = page.theirs.ground
        self.finish(
            (
                (self.tr("Knows something about"), "\n".join(theirs.knows)),
                (self.tr("Asks not to be asked about"), "\n".join(theirs.dont_ask)),
            )
        )

    def begin(self) -> None:
        self.knows.setFocus()

    def told(self) -> ToldOfMe:
        knows, dont_ask = (_lines(field, MOST_LINES, LINE_LENGTH) for field in (self.knows, self.dont_ask))
        return replace(self._page.mine, ground=GroundBody(knows, dont_ask))

    def as_lines(self) -> tuple[str, ...]:
        return self.knows.words(), self.dont_ask.words()


class AboutPage(ToldPage):
    seal = staticmethod(told_of_me.seal_about)

    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, page: AgreementPage) -> None:
        lead = self.tr("What you tell this one person of yourself. Another buddy has a page of their own.")
        super().__init__(computer, jobs, ask, page, (self.tr("About me"), lead))
        about = page.mine.about
        self.chosen_name = line_edit(self.tr("What I like to be called"), limit=64)
        self.pronouns = line_edit(self.tr("My pronouns"), limit=64)
        self.text = WordsEdit(self.tr("Something about me"), limit=1200, lines=4)
        self.words = WordsEdit(
            self.tr("Words I use for what I live with"), limit=MOST_WORDS * (WORD_LENGTH + 1), lines=2
        )
        self.chosen_name.setText(about.chosen_name)
        self.pronouns.setText(about.pronouns)
        self.text.set_words(about.text)
        self.words.set_words("\n".join(about.words))
        for line in (self.chosen_name, self.pronouns):
            line.textEdited.connect(self._touch)
        for field in (self.text, self.words):
            field.edited.connect(self._touch)
        self.add_field(self.chosen_name.accessibleName(), self.chosen_name)
        self.add_field(self.pronouns.accessibleName(), self.pronouns)
        self.add_field(self.text.accessibleName(), self.text)
        hint = self.tr("One a line, up to twelve.")
        self.add_field(self.words.accessibleName(), self.words, hint)
        theirs = page.theirs.about
        self.finish(
            (
                (self.tr("Likes to be called"), theirs.chosen_name),
                (self.tr("Pronouns"), theirs.pronouns),
                (self.tr("About them"), theirs.text),
                (self.tr("Words they use"), "\n".join(theirs.words)),
            )
        )

    def begin(self) -> None:
        self.chosen_name.setFocus()

    def told(self) -> ToldOfMe:
        words = _lines(self.words, MOST_WORDS, WORD_LENGTH)
        about = AboutBody(self.chosen_name.text(), self.pronouns.text(), self.text.words(), words)
        return replace(self._page.mine, about=about)

    def as_lines(self) -> tuple[str, ...]:
        return self.chosen_name.text(), self.pronouns.text(), self.text.words(), self.words.words()


class _Theirs(EdgeCard):
    def __init__(self, name: str, said: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent, mine=False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(4)
        column.addWidget(PlainLabel(self.tr("From {name}").format(name=name), "peer"))
        for heading, text in said:
            column.addWidget(PlainLabel(heading, "aside"))
            column.addWidget(PlainLabel(breakable(shown(text)), "said"))


def _lines(field: WordsEdit, most: int, length: int) -> tuple[str, ...]:
    typed = [line.strip()[:length] for line in field.words().split("\n")]
    return tuple(line for line in typed if line)[:most]


def _keep(session: Session, record: tuple[str, ToldOfMe]) -> ToldOfMe:
    return told_of_me.save(session, *record)
