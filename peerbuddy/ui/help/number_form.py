"""A number or place of one's own for Help now: written once, checked from time to time."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit

from peerbuddy.actions import helping
from peerbuddy.computer import Computer
from peerbuddy.model.help_plan import CardPart, OwnHelpCard, Way
from peerbuddy.ui.dates import long_day
from peerbuddy.ui.help.cards import way_name
from peerbuddy.ui.help.sub_page import SubPage
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.kept import Kept
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.parts.some_of import SomeOf
from peerbuddy.ui.parts.words_edit import WordsEdit, line_edit


class NumberForm(SubPage):
    """`removed` with the card as it was, so that it can be put back."""

    removed = Signal(object)

    def __init__(self, computer: Computer, jobs: Jobs, card: OwnHelpCard, *, is_new: bool) -> None:
        super().__init__(self.tr("A number to turn to"), self.tr("It saves itself."))
        self._computer, self._jobs, self._card, self._is_new = computer, jobs, card, is_new
        self.part = OneOf(self.tr("Where it stands"), self._parts(), may_be_none=False)
        self.name = line_edit(self.tr("Name"), limit=140)
        self.number = line_edit(self.tr("Number"), limit=80)
        self.what_for = WordsEdit(self.tr("What it is for"), limit=300)
        self.ways = SomeOf(self.tr("How"), ((way, way_name(way)) for way in Way))
        self.hours = line_edit(self.tr("When somebody is there"), limit=140)
        self.language = line_edit(self.tr("In which language"), limit=140)
        self.cost = line_edit(self.tr("What it costs"), limit=140)
        self.source = line_edit(self.tr("Where I have it from"), limit=300)
        self.checked = PlainLabel("", "hint")
        self.check = button(self.tr("I checked it today"))
        self.remove = button(self.tr("Take it away"))
        self._lay_out()
        self._show()
        self.keep_with(Kept(jobs, helping.save_card, self.card, self._as_page, self))
        self._listen()

    def begin(self) -> None:
        (self.name if self._is_new else self.number).setFocus()

    def card(self) -> OwnHelpCard | None:
        """As it stands here. A number without a name is called by its number; without both it is none."""
        name = self.name.text().strip() or self.number.text().strip()[:140]
        if not name:
            return None
        return replace(
            self._card,
            part=CardPart(self.part.key()),
            name=name,
            number=self.number.text(),
            what_for=self.what_for.words(),
            ways=tuple(map(Way, self.ways.keys())),
            hours=self.hours.text(),
            language=self.language.text(),
            cost=self.cost.text(),
            source=self.source.text(),
        )

    # --- set-up -------------------------------------------------------------------------------------

    def _parts(self) -> tuple[tuple[str, str], ...]:
        return (
            (CardPart.EMERGENCY, self.tr("In immediate danger")),
            (CardPart.LINES, self.tr("To talk to a trained person")),
        )

    def _lines(self) -> tuple[QLineEdit, ...]:
        return self.name, self.number, self.hours, self.language, self.cost, self.source

    def _lay_out(self) -> None:
        for field in (self.part, self.name, self.number, self.what_for, self.ways):
            self.add_field(field.accessibleName(), field)
        for field in (self.hours, self.language, self.cost, self.source):
            self.add_field(field.accessibleName(), field)
        foot = Flow(gap=8)
        foot.addWidget(self.check)
        foot.addWidget(self.remove)
        self.add(self.checked, space=12)
        self.add(foot)
        self.rows.addStretch(1)

    def _show(self) -> None:
        card = self._card
        self.part.set_key(card.part)
        texts = (card.name, card.number, card.hours, card.language, card.cost, card.source)
        for line, text in zip(self._lines(), texts, strict=True):
            line.setText(text)
        self.what_for.set_words(card.what_for)
        self.ways.set_keys(card.ways)
        self.remove.setVisible(not self._is_new)
        self._show_check()

    def _listen(self) -> None:
        assert self._kept is not None
        touched = self._kept.touched
        for line in self._lines():
            line.textEdited.connect(touched)
        self.what_for.edited.connect(touched)
        self.ways.changed.connect(touched)
        self.part.chosen.connect(touched)
        self.check.clicked.connect(self._check)
        self.remove.clicked.connect(self._remove)

    # --- checking and taking away ---------------------------------------------------------------------

    @Slot()
    def _check(self) -> None:
        self._card = replace(self._card, checked=self._computer.now().date())
        self._show_check()
        assert self._kept is not None
        self._kept.touched()
        self._kept.save()

    def _show_check(self) -> None:
        day = self._card.checked
        said = self.tr("Last checked on {day}.").format(day=long_day(day)) if day else ""
        self.checked.setText(said or self.tr("Not checked yet. Please check this number now."))

    @Slot()
    def _remove(self) -> None:
        assert self._kept is not None
        card = self.card() or self._card
        self._kept.forget()
        self._jobs.run(
            helping.delete_card, card.id, then=lambda _: self.removed.emit(card), otherwise=self.tell
        )

    def _as_page(self) -> Draft:
        lines = [self.name.text(), self.number.text(), self.what_for.words(), self.hours.text()]
        text = "\n".join(line for line in lines if line)
        return Draft(self._computer.new_id(), self._computer.now().date(), text)
