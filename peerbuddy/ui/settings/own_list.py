"""A list of one's own in the settings: added to, renamed, put away and offered again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.computer import Computer
from peerbuddy.model.asset import MAX_NAME
from peerbuddy.model.changes import Changes
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.words_edit import line_edit
from peerbuddy.ui.room import Unsaved
from peerbuddy.ui.settings.section import Section
from peerbuddy.ui.settings.thing_form import Field, ThingForm
from peerbuddy.ui.settings.things_list import Thing, ThingsView


class OwnListSection(Section):
    """`words_`: the name of the list and a line about it. `ICON` stands before each row."""

    ICON = "tag"
    LIMIT = MAX_NAME

    def __init__(
        self, computer: Computer, jobs: Jobs, ask: Ask, words_: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(computer, jobs, ask, words_, parent)
        self.name = words_[0]
        self._wanted = ""  # whose row is chosen when the list has been read anew
        self.typed = line_edit(self.tr("Add to the list"), limit=self.LIMIT)
        self.typed.setPlaceholderText(self.tr("A new one"))
        self.add = button(self.tr("Add"))
        self.add.setEnabled(False)
        self.list = ThingsView(words_[0], self.ICON)
        self.remark = PlainLabel("", "hint")
        self.form = ThingForm(self.fields())
        self._lay_out()
        self.typed.textChanged.connect(self._look)
        self.typed.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.list.selectionModel().currentChanged.connect(self._show_chosen)
        self.form.kept.connect(self._keep)
        self.form.retire_wanted.connect(self._retire)
        self._jobs.changed.connect(self._lists_changed)

    # --- what each list is ----------------------------------------------------------------------------

    def fields(self) -> tuple[Field, ...]:
        raise NotImplementedError

    def read(self) -> None:
        """Ask for all of it, then `fill`."""
        raise NotImplementedError

    def kept(self, thing: Thing, texts: dict[str, str], *, retired: bool) -> tuple[Callable[..., Any], Any]:
        """How it is saved: the verb and its argument. `thing`: one of the list, or a new one, only an id."""
        raise NotImplementedError

    def save(self, thing: Thing, texts: dict[str, str], *, retired: bool) -> None:
        verb, kept = self.kept(thing, texts, retired=retired)
        self._jobs.run(verb, kept, otherwise=self.tell)

    def save_typed(self) -> None:
        """Something else comes forward: words that were changed and not kept yet are."""
        if (changed := self.form.changed()) is not None:
            thing, texts = changed
            self.save(thing, texts, retired=thing.retired)

    def unsaved(self) -> tuple[Unsaved, ...]:
        """Changed words, and a name that was not added yet."""
        found = [self.form.changed()] if self.form.changed() else []
        if self.add.isEnabled():
            found.append((Thing(self._computer.new_id()), {"name": self.typed.text().strip()}))
        return tuple(self._unsaved(*one) for one in found if one)

    def _unsaved(self, thing: Thing, texts: dict[str, str]) -> Unsaved:
        verb, kept = self.kept(thing, texts, retired=thing.retired)
        title = texts["name"] or thing.name
        words = "\n\n".join(text for key, text in texts.items() if key != "name" and text)
        page = Draft(self._computer.new_id(), self._computer.now().date(), words, title=title)
        return Unsaved(verb, (kept,), page)

    # --- showing --------------------------------------------------------------------------------------

    def begin(self) -> None:
        self.read()

    @Slot(object)
    def _lists_changed(self, changes: Changes) -> None:
        if changes.assets and self.isVisible():
            self.read()

    def fill(self, things: tuple[Thing, ...]) -> None:
        chosen = self.list.chosen()
        wanted, self._wanted = self._wanted or (chosen.id if chosen else ""), ""
        blocked = QSignalBlocker(self.list.selectionModel())  # in between no row is chosen
        self.list.rows.fill(things)
        self.list.fit()
        self.list.choose(wanted)
        del blocked
        self.list.viewport().update()
        self.remark.say("" if things else self.tr("Nothing here yet. That’s fine."))
        self._show_chosen()
        self._look()

    @Slot()
    def _look(self) -> None:
        typed = self.typed.text().strip()
        self.add.setEnabled(bool(typed) and not self.list.rows.has(typed))

    @Slot()
    def _show_chosen(self) -> None:
        thing, changed = self.list.chosen(), self.form.changed()
        if changed is not None and (thing is None or changed[0].id != thing.id):
            self.form.forget()
            self.save(*changed, retired=changed[0].retired)
        self.form.setVisible(thing is not None)
        if thing is not None:
            self.form.show_thing(thing)

    # --- changes --------------------------------------------------------------------------------------

    @Slot()
    def _add(self) -> None:
        if self.add.isEnabled():
            self.add_named(self.typed.text().strip())

    def add_named(self, name: str) -> None:
        self._wanted = self._computer.new_id()
        self.save(Thing(self._wanted), {"name": name}, retired=False)
        self.typed.clear()

    @Slot(object)
    def _keep(self, texts: dict[str, str]) -> None:
        if (thing := self.list.chosen()) is not None:
            self.save(thing, texts, retired=thing.retired)

    @Slot(bool)
    def _retire(self, wanted: bool) -> None:
        if (thing := self.list.chosen()) is not None:
            self._wanted = thing.id
            self.save(thing, thing.texts, retired=wanted)

    def _lay_out(self) -> None:
        above = QWidget()
        across = QHBoxLayout(above)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.typed, 1)
        across.addWidget(self.add)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for part in (above, self.list, self.remark):
            column.addWidget(part)
        self.add_card(self.tr("In the list"), inside)
        self.cards.add(self.form, space=10)
        self.cards.rows.addStretch(1)
