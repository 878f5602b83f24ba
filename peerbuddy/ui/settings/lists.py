"""The lists pages are marked from, a section each: names are changed, joined, added, taken out, with Undo."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.actions import mentions, people
from peerbuddy.computer import Computer
from peerbuddy.model.changes import Changes
from peerbuddy.model.mention import Kind, Mention, Role, Undoing
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.search_line import SearchLine
from peerbuddy.ui.settings.name_form import NameForm
from peerbuddy.ui.settings.names_list import NamesView
from peerbuddy.ui.settings.section import Section


class ListSection(Section):
    def __init__(
        self, computer: Computer, jobs: Jobs, ask: Ask, kind: Kind, parent: QWidget | None = None
    ) -> None:
        super().__init__(computer, jobs, ask, (list_name(kind), _lead(kind)), parent)
        self._kind = kind
        self._wanted = ""  # whose row is chosen when the list has been read anew
        self.finder = SearchLine(self.tr("Find a name, or type a new one"))
        self.add = button(self.tr("Add"))
        self.list = NamesView(list_name(kind))
        self.remark = PlainLabel("", "hint")
        self.form = NameForm(kind, self.list.rows.named)
        self._lay_out()
        self._connect()

    def begin(self) -> None:
        self._jobs.run(mentions.list_mentions, self._kind, then=self._fill, otherwise=self.tell)

    @Slot(object)
    def _lists_changed(self, changes: Changes) -> None:
        if self._kind.value in changes.mentions and self.isVisible():
            self.begin()

    def _fill(self, found: tuple[Mention, ...]) -> None:
        chosen = self.list.chosen()
        wanted, self._wanted = self._wanted or (chosen.name if chosen else ""), ""
        self.list.rows.fill(found, self.finder.text())
        self._show(wanted)

    @Slot()
    def _filter(self) -> None:
        chosen = self.list.chosen()
        self.list.rows.filter(self.finder.text())
        self._show(chosen.name if chosen else "")

    def _show(self, name: str) -> None:
        self.list.fit()
        self.list.choose(name)
        typed = self.finder.text().strip()
        self.add.setEnabled(bool(typed) and self.list.rows.named(typed) is None)
        if self.list.rows.is_empty():
            self.remark.say(_nothing_yet(self._kind))
        else:
            self.remark.say("" if self.list.rows.rowCount() else self.tr("No name here has these letters."))
        self._show_chosen()

    @Slot()
    def _show_chosen(self) -> None:
        mention = self.list.chosen()
        self.form.setVisible(mention is not None)
        if mention is not None:
            self.form.show_mention(mention)

    # --- changes ------------------------------------------------------------------------------------

    @Slot()
    def _add(self) -> None:
        if not self.add.isEnabled() or self._kind is Kind.TAG:
            self.list.setFocus()
            return
        name = self.finder.text()
        self._wanted = name
        self._jobs.run(
            mentions.add_mention, self._kind, name, then=lambda _: self.finder.clear(), otherwise=self.tell
        )

    @Slot(str)
    def _rename(self, to: str) -> None:
        if (mention := self.list.chosen()) is not None:
            self._wanted = to
            renamed = partial(self._renamed, mention.name, to)
            self._jobs.run(
                mentions.rename_mention, self._kind, mention.name, to, then=renamed, otherwise=self.tell
            )

    def _renamed(self, name: str, to: str, _: object) -> None:
        told = self.tr("“{name}” is “{to}” now, on every page that has it.").format(name=name, to=to.strip())
        self._tell_done(told, partial(self._name_back, to, name))

    def _name_back(self, name: str, before: str) -> None:
        self._wanted = before
        self._jobs.run(mentions.rename_mention, self._kind, name, before, otherwise=self.tell)

    @Slot(str)
    def _join(self, into: str) -> None:
        if (mention := self.list.chosen()) is not None:
            self._wanted = into
            joined = partial(self._joined, into)
            self._jobs.run(
                mentions.join_mentions, self._kind, mention.name, into=into, then=joined, otherwise=self.tell
            )

    def _joined(self, into: str, undoing: Undoing) -> None:
        told = self.tr("“{name}” and “{into}” are one now. Every page that had either has “{into}”.")
        self._tell_done(told.format(name=undoing.before.name, into=into), partial(self._put_back, undoing))

    @Slot()
    def _remove(self) -> None:
        if (mention := self.list.chosen()) is not None:
            self._jobs.run(
                mentions.remove_mention, self._kind, mention.name, then=self._removed, otherwise=self.tell
            )

    def _removed(self, undoing: Undoing) -> None:
        told = self.tr("“{name}” is out of the list. The pages stay as they are, without it.")
        self._tell_done(told.format(name=undoing.before.name), partial(self._put_back, undoing))
        (self.list if self.list.isVisible() else self.finder).setFocus()

    def _put_back(self, undoing: Undoing) -> None:
        self._wanted = undoing.before.name
        self._jobs.run(mentions.put_back_mention, undoing, otherwise=self.tell)

    @Slot(object)
    def _set_role(self, role: Role) -> None:
        if (mention := self.list.chosen()) is not None:
            self._jobs.run(people.set_role, mention.name, role, otherwise=self._refused)

    @Slot(object)
    def _set_other_names(self, names: tuple[str, ...]) -> None:
        if (mention := self.list.chosen()) is not None:
            self._jobs.run(people.set_other_names, mention.name, names, otherwise=self.tell)

    def _refused(self, error: Exception) -> None:
        self._show_chosen()
        self.tell(error)

    def _tell_done(self, told: str, undo: partial[None]) -> None:
        self.notice.show_notice(told, kind="plain", ways=((self.tr("Undo"), undo),))
        self.cards.ensureWidgetVisible(self.notice)

    # --- set-up -------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.finder.setPlaceholderText(
            self.tr("Find a tag") if self._kind is Kind.TAG else self.tr("Find a name, or type a new one")
        )
        if self._kind is Kind.TAG:
            self.finder.setAccessibleName(self.tr("Find a tag"))
        above = QWidget()
        across = QHBoxLayout(above)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.finder, 1)
        across.addWidget(self.add)
        self.add.setVisible(self._kind is not Kind.TAG)  # not before it has a parent
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for part in (above, self.list, self.remark):
            column.addWidget(part)
        self.add_card(self.tr("In the list"), inside)
        self.form.setAccessibleName(self.tr("The chosen one"))
        self.cards.add(self.form, space=10)
        self.cards.rows.addStretch(1)

    def _connect(self) -> None:
        self.finder.textChanged.connect(self._filter)
        self.finder.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.list.selectionModel().currentChanged.connect(self._show_chosen)
        self.form.rename_wanted.connect(self._rename)
        self.form.join_wanted.connect(self._join)
        self.form.remove_wanted.connect(self._remove)
        self.form.role_chosen.connect(self._set_role)
        self.form.other_names_wanted.connect(self._set_other_names)
        self._jobs.changed.connect(self._lists_changed)


def list_name(kind: Kind) -> str:
    return {
        Kind.PERSON: QCoreApplication.translate("ListSection", "People"),
        Kind.TOPIC: QCoreApplication.translate("ListSection", "Topics"),
        Kind.TAG: QCoreApplication.translate("ListSection", "Tags"),
    }[kind]


def _lead(kind: Kind) -> str:
    return {
        Kind.PERSON: QCoreApplication.translate(
            "ListSection",
            "Who your pages are about, and what they are to you. The list stays in the journal.",
        ),
        Kind.TOPIC: QCoreApplication.translate("ListSection", "What your pages are about, in your words."),
        Kind.TAG: QCoreApplication.translate(
            "ListSection", "Words of your own to find pages by. A tag is here as long as a page has it."
        ),
    }[kind]


def _nothing_yet(kind: Kind) -> str:
    """Why the list is empty, and how something comes into it."""
    return {
        Kind.PERSON: QCoreApplication.translate(
            "ListSection", "No page names anybody yet. People are added here, or with + below a page."
        ),
        Kind.TOPIC: QCoreApplication.translate(
            "ListSection", "No page has a topic yet. Topics are added here, or with + below a page."
        ),
        Kind.TAG: QCoreApplication.translate(
            "ListSection", "No page has a tag yet. Tags are given with + below a page."
        ),
    }[kind]
