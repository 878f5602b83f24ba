"""Language: what the window speaks, and the spell check with its dictionaries and the person's own words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QSignalBlocker, Slot
from PySide6.QtWidgets import QWidget

from peerbuddy.actions import preferences, spelling
from peerbuddy.actions.dictionaries import Shelf, SystemShelf, in_use
from peerbuddy.computer import Computer
from peerbuddy.model.changes import Changes
from peerbuddy.model.settings import LocalSettings
from peerbuddy.model.spelling import SpellingChoice
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.dates import clock_of, long_day
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.language import SOURCE, offered, own_name, translations
from peerbuddy.ui.parts.calm_edits import CalmComboBox
from peerbuddy.ui.parts.switch import Switch
from peerbuddy.ui.parts.tick_box import TickBox
from peerbuddy.ui.settings.card import Row
from peerbuddy.ui.settings.own_words import OwnWords
from peerbuddy.ui.settings.section import Section


class LanguageSection(Section):
    """`shelf` is looked at each time the section is shown."""

    def __init__(
        self,
        computer: Computer,
        jobs: Jobs,
        ask: Ask,
        parent: QWidget | None = None,
        *,
        folder: Path | None = None,
    ) -> None:
        lead = self.tr("What the window speaks, and how the words of your pages are looked up.")
        super().__init__(computer, jobs, ask, (self.tr("Language"), lead), parent)
        self.shelf: Shelf = SystemShelf()
        self._choice = SpellingChoice()
        self._tags: tuple[str, ...] = ()
        self.interface = CalmComboBox()
        self._days = Row(self.tr("Days and times"), self.tr("As this computer writes them."))
        self.add_card(self.tr("Window"), self._interface_row(offered(folder or translations())), self._days)
        self.check = Switch()
        self._check_row = Row(
            self.tr("Check spelling"),
            self.tr(
                "Words that no dictionary knows get a wavy line. They are looked up on this computer alone,"
                " and what you write is kept in no list outside the journal."
            ),
            self.check,
        )
        self.dictionaries = self.add_card(self.tr("Spell check"), self._check_row)
        self.ticks: dict[str, TickBox] = {}
        self.words = OwnWords()
        self.add_card(self.tr("My words"), self.words)
        self.cards.rows.addStretch(1)
        self.interface.currentIndexChanged.connect(self._set_interface)
        self.check.toggled.connect(self._set_check)
        self.words.remove_wanted.connect(lambda word: self._change(spelling.remove_word, word))
        jobs.changed.connect(self._heard)

    def begin(self) -> None:
        now = self._computer.now()
        self._days.line.say(
            self.tr("As this computer writes them: {day}, {time}.").format(
                day=long_day(now.date()), time=clock_of(now)
            )
        )
        self._jobs.call(preferences.load, self._computer.places, then=self._show_interface)
        self._jobs.beside(self.shelf.tags, then=self._take_tags)

    # --- the window ---------------------------------------------------------------------------------

    def _interface_row(self, languages: tuple[str, ...]) -> Row:
        """A choice only where there is one."""
        title = self.tr("Language of the window")
        if languages == (SOURCE,):
            return Row(title, own_name(SOURCE))
        self.interface.addItem(self.tr("As the system says"), "")
        for language in languages:
            self.interface.addItem(own_name(language), language)
        line = self.tr("Another language is spoken from the next lock on.")
        return Row(title, line, self.interface)

    def _show_interface(self, settings: LocalSettings) -> None:
        with QSignalBlocker(self.interface):
            self.interface.setCurrentIndex(max(0, self.interface.findData(settings.language)))

    @Slot()
    def _set_interface(self) -> None:
        self._jobs.call(
            preferences.change,
            self._computer.places,
            language=self.interface.currentData(),
            then=self.changed.emit,
            otherwise=self._refused,
        )

    # --- the spell check ----------------------------------------------------------------------------

    @Slot(object)
    def _heard(self, changes: Changes) -> None:
        if "spelling" in changes.settings and self.isVisible():
            self._read()

    def _read(self) -> None:
        self._jobs.run(spelling.spelling, then=self._show, otherwise=self.tell)

    def _take_tags(self, tags: tuple[str, ...]) -> None:
        if tags != self._tags or not tags:
            self._tags = tags
            self._lay_out_dictionaries()
        self._read()

    def _lay_out_dictionaries(self) -> None:
        self.dictionaries.clear(keep=1)
        self.ticks = {}
        for tag in self._tags:
            self.ticks[tag] = tick = TickBox(self.tr("Use"))
            tick.toggled.connect(self._set_dictionaries)
            self.dictionaries.add(Row(own_name(tag), "", tick))
        self.check.setEnabled(bool(self._tags))
        if not self._tags:
            self.dictionaries.add(
                Row(
                    self.tr("No dictionary is installed"),
                    self.tr(
                        "Dictionaries belong to the system. On Debian and Ubuntu the packages {library} and,"
                        " for British English, {words} bring one; then this page lists it."
                    ).format(library="libenchant-2-2", words="hunspell-en-gb"),
                )
            )

    def _show(self, choice: SpellingChoice) -> None:
        self._choice = choice
        used = in_use(choice, self._tags, QLocale().name())
        with QSignalBlocker(self.check):
            self.check.setChecked(bool(used))
        for tag, tick in self.ticks.items():
            with QSignalBlocker(tick):
                tick.setChecked(tag in used)
            tick.setEnabled(bool(used))
        self.words.show_words(choice.words)

    @Slot(bool)
    def _set_check(self, on: bool) -> None:
        self._change(spelling.check_spelling, is_on=on)
        would_use = in_use(SpellingChoice(True, self._choice.dictionaries), self._tags, QLocale().name())
        if on and not would_use:  # none for the language: then the first there is
            self._change(spelling.choose_dictionaries, self._tags[:1])

    @Slot()
    def _set_dictionaries(self) -> None:
        """Without the last one nothing is left to check by."""
        chosen = tuple(tag for tag, tick in self.ticks.items() if tick.isChecked())
        if chosen:
            self._change(spelling.choose_dictionaries, chosen)
        else:
            self._change(spelling.check_spelling, is_on=False)

    def _change(self, verb: Any, *arguments: Any, **named: Any) -> None:
        self._jobs.run(verb, *arguments, otherwise=self._refused, **named)

    def _refused(self, error: Exception) -> None:
        self.begin()
        self.tell(error)
