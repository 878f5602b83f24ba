"""Lists of one's own that goals are made with: resources, aspirations, life areas, what helps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from peerbuddy.actions import assets
from peerbuddy.computer import Computer
from peerbuddy.model.asset import MAX_AREA, MAX_NAME, MAX_NOTE, Asset, AssetKind, Help, LifeArea
from peerbuddy.ui import icons
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import button
from peerbuddy.ui.settings.own_list import OwnListSection
from peerbuddy.ui.settings.thing_form import Field
from peerbuddy.ui.settings.things_list import Thing

Kept = tuple[Callable[..., Any], Any]


class AssetSection(OwnListSection):
    def __init__(
        self, computer: Computer, jobs: Jobs, ask: Ask, kind: AssetKind, parent: QWidget | None = None
    ) -> None:
        self._kind = kind
        super().__init__(computer, jobs, ask, (asset_list_name(kind), _asset_lead(kind)), parent)

    def fields(self) -> tuple[Field, ...]:
        return (
            Field("name", self.tr("Name"), "", MAX_NAME),
            Field("note", self.tr("Note"), self.tr("What is good to know of it."), MAX_NOTE),
        )

    def read(self) -> None:
        self._jobs.run(assets.list_assets, self._kind, retired=True, then=self._read, otherwise=self.tell)

    def _read(self, found: tuple[Asset, ...]) -> None:
        listed = ((one, {"name": one.name, "note": one.note}) for one in found)
        self.fill(tuple(Thing(one.id, texts, one.retired, one) for one, texts in listed))

    def kept(self, thing: Thing, texts: dict[str, str], *, retired: bool) -> Kept:
        before = thing.of if isinstance(thing.of, Asset) else Asset(thing.id, self._kind, "")
        return assets.save_asset, replace(before, **_named(thing, texts), retired=retired)


class AreaSection(OwnListSection):
    LIMIT = MAX_AREA

    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, parent: QWidget | None = None) -> None:
        lead = QCoreApplication.translate(
            "OwnLists", "The parts of life that goals and pages belong to. Name them as you would."
        )
        super().__init__(computer, jobs, ask, (areas_name(), lead), parent)

    def fields(self) -> tuple[Field, ...]:
        hint = self.tr("One that was there from the start has its first name again when this is empty.")
        return (Field("name", self.tr("Name"), hint, MAX_AREA),)

    def read(self) -> None:
        self._jobs.run(assets.list_areas, retired=True, then=self._read, otherwise=self.tell)

    def _read(self, found: tuple[LifeArea, ...]) -> None:
        self.fill(tuple(Thing(one.key, {"name": one.name}, one.retired, one) for one in found))

    def kept(self, thing: Thing, texts: dict[str, str], *, retired: bool) -> Kept:
        is_built_in = isinstance(thing.of, LifeArea) and thing.of.is_built_in
        name = texts["name"] if is_built_in else _named(thing, texts)["name"]
        return assets.save_area, LifeArea(thing.id, name, retired)


class HelpSection(OwnListSection):
    """`starters`: beginnings that are not in the list yet, one press each."""

    ICON = "life-buoy"

    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, parent: QWidget | None = None) -> None:
        lead = QCoreApplication.translate(
            "OwnLists", "What does you good when things are rough: when it fits, how it goes, what it costs."
        )
        super().__init__(computer, jobs, ask, (helps_name(), lead), parent)
        self._starters = QWidget()
        self._row = Flow(self._starters, gap=8)
        self.cards.rows.insertWidget(self.cards.rows.indexOf(self.form), self._starters)

    def fields(self) -> tuple[Field, ...]:
        return (
            Field("name", self.tr("Name"), "", MAX_NAME),
            Field("fits", self.tr("When it fits"), "", 300),
            Field("how", self.tr("How it goes"), "", 300),
            Field("cost", self.tr("What it costs"), self.tr("Time, money, strength."), 140),
            Field("note", self.tr("Note"), self.tr("After it was used."), MAX_NOTE),
        )

    def read(self) -> None:
        self._jobs.run(assets.help_starters, then=self._show_starters, otherwise=self.tell)
        self._jobs.run(assets.helps, retired=True, then=self._read, otherwise=self.tell)

    def _read(self, found: tuple[Help, ...]) -> None:
        keys = [field.key for field in self.fields()]
        listed = ((one, {key: getattr(one, key) for key in keys}) for one in found)
        self.fill(tuple(Thing(one.id, texts, one.retired, one) for one, texts in listed))

    def kept(self, thing: Thing, texts: dict[str, str], *, retired: bool) -> Kept:
        before = thing.of if isinstance(thing.of, Help) else Help(thing.id, "")
        return assets.save_help, replace(before, **_named(thing, texts), retired=retired)

    def _show_starters(self, starters: tuple[str, ...]) -> None:
        empty(self._row)
        for words in starters:
            shown = words.replace("*", "")
            made = button(shown.replace("&", "&&"), "chip")
            made.setIcon(icons.icon("plus"))
            made.setAccessibleDescription(self.tr("Add it to the list"))
            made.clicked.connect(partial(self.add_named, words))
            self._row.addWidget(made)
        self._starters.setVisible(bool(starters))


def _named(thing: Thing, texts: dict[str, str]) -> dict[str, str]:
    """Nothing is without a name: one that was emptied stays as it was."""
    return {**texts, "name": texts["name"] or thing.name}


def asset_list_name(kind: AssetKind) -> str:
    if kind is AssetKind.RESOURCE:
        return QCoreApplication.translate("OwnLists", "Resources")
    return QCoreApplication.translate("OwnLists", "Aspirations")


def areas_name() -> str:
    return QCoreApplication.translate("OwnLists", "Life areas")


def helps_name() -> str:
    return QCoreApplication.translate("OwnLists", "What helps")


def _asset_lead(kind: AssetKind) -> str:
    if kind is AssetKind.RESOURCE:
        return QCoreApplication.translate(
            "OwnLists", "People, places, practices, things and knowledge that you can lean on."
        )
    return QCoreApplication.translate("OwnLists", "Where a goal belongs in the long run, in your words.")
