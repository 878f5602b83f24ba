"""Appearance: light or dark, the size of text; what the journal shows, how many earlier texts are kept."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QWidget

from peerbuddy.actions import on_this_day, preferences, versions_kept
from peerbuddy.computer import Computer
from peerbuddy.model.settings import LocalSettings
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.calm_edits import CalmComboBox
from peerbuddy.ui.parts.switch import Switch
from peerbuddy.ui.settings.card import Row
from peerbuddy.ui.settings.choice import NumberChoice
from peerbuddy.ui.settings.section import Section

SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
VERSIONS = (5, 10, 20, 50, 100)


class AppearanceSection(Section):
    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, parent: QWidget | None = None) -> None:
        title, lead = self.tr("Appearance"), self.tr("Changes show at once.")
        super().__init__(computer, jobs, ask, (title, lead), parent)
        self.theme = CalmComboBox()
        for name, told in (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            self.theme.addItem(told, name)
        self.text_size = NumberChoice(SIZES, lambda n: self.tr("{n} %").format(n=n))
        self.still = Switch()
        self.versions = NumberChoice(VERSIONS, str)
        self.add_card(
            self.tr("Look"),
            Row(self.tr("Light or dark"), self.tr("Of this window alone."), self.theme),
            Row(self.tr("Size of text"), self.tr("100 % is the usual size."), self.text_size),
            Row(self.tr("Reduce motion"), self.tr("Bars that show waiting stand still."), self.still),
        )
        self.this_day = Switch()
        told = self.tr(
            "On Today and above the list of the journal stand pages of the same day in other years, never"
            " sealed ones. Each day they can be put away."
        )
        self.add_card(self.tr("Journal"), Row(self.tr("On this day"), told, self.this_day))
        kept = self.tr(
            "One is kept for each sitting in which a page changed. A smaller number takes hold of a page when"
            " it is next changed."
        )
        row = Row(self.tr("Earlier texts kept of a page"), kept, self.versions)
        self.add_card(self.tr("Editor"), row)
        self.cards.rows.addStretch(1)
        self.theme.currentIndexChanged.connect(self._set_theme)
        self.text_size.chosen.connect(lambda size: self._set(text_size=size))
        self.still.toggled.connect(lambda on: self._set(reduced_motion=on))
        self.versions.chosen.connect(self._set_versions)
        self.this_day.toggled.connect(self._set_this_day)

    def begin(self) -> None:
        self._jobs.call(preferences.load, self._computer.places, then=self._show)
        self._jobs.run(versions_kept.versions_kept, then=self.versions.show_number, otherwise=self.tell)

        self._jobs.run(on_this_day.shows_on_this_day, then=self._show_this_day, otherwise=self.tell)

    def _show_this_day(self, shown: bool) -> None:
        blocked = QSignalBlocker(self.this_day)
        self.this_day.setChecked(shown)
        blocked.unblock()

    @Slot(bool)
    def _set_this_day(self, wanted: bool) -> None:
        self._jobs.run(on_this_day.show_on_this_day, wanted=wanted, otherwise=self._refused)

    def _show(self, settings: LocalSettings) -> None:
        blocked = (QSignalBlocker(self.theme), QSignalBlocker(self.still))
        self.theme.setCurrentIndex(self.theme.findData(settings.theme))
        self.still.setChecked(settings.reduced_motion)
        del blocked
        self.text_size.show_number(settings.text_size)

    @Slot()
    def _set_theme(self) -> None:
        self._set(theme=self.theme.currentData())

    def _set(self, **value: Any) -> None:
        places = self._computer.places
        self._jobs.call(preferences.change, places, then=self.changed.emit, otherwise=self._refused, **value)

    @Slot(int)
    def _set_versions(self, number: int) -> None:
        self._jobs.run(versions_kept.keep_versions, number, otherwise=self._refused)

    def _refused(self, error: Exception) -> None:
        self.begin()
        self.tell(error)
