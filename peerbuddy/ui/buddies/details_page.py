"""What I note of one buddy: the name I use, how to reach them, what they call me, where our files lie."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from peerbuddy.actions import buddies
from peerbuddy.computer import Computer
from peerbuddy.model.buddy import MAX_NAME, MAX_REACH, Buddy, Details, Standing
from peerbuddy.model.buddy_page import BuddyPage
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.buddies import said
from peerbuddy.ui.help.sub_page import SubPage
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.kept import Kept
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, breakable, button, in_button
from peerbuddy.ui.parts.words_edit import line_edit


class DetailsPage(SubPage):
    """`same_wanted` with the id of the earlier card; `block_wanted` to block, or to take that back.
    `agreement_wanted` with the id of a card that was followed by this one."""

    same_wanted = Signal(str)
    agreement_wanted = Signal(str)
    block_wanted = Signal()

    def __init__(
        self, computer: Computer, jobs: Jobs, ask: Ask, shown: BuddyPage, parent: QWidget | None = None
    ) -> None:
        buddy = shown.buddy
        lead = self.tr("It saves itself, and stays on this computer.")
        super().__init__(self.tr("Details of {name}").format(name=buddy.name), lead, parent)
        self._computer, self._jobs, self._ask, self._buddy = computer, jobs, ask, buddy
        self._taken = {one.name.casefold() for one in shown.others}
        self.name = line_edit(self.tr("Name I use"), limit=MAX_NAME)
        self.taken = PlainLabel("", "amber")
        self.reach = line_edit(self.tr("How to reach them"), limit=MAX_REACH)
        self.my_name = line_edit(self.tr("What I am called between us"), limit=MAX_NAME)
        self.choose = button(self.tr("Choose a folder"))
        self.no_folder = button(self.tr("Use none"), "quiet")
        self.folder = PlainLabel()
        self.same: dict[str, QPushButton] = {}
        self.agreed: dict[str, QPushButton] = {}
        self.block = button(self.tr("Unblock") if self._is_blocked() else self.tr("Block"))
        self._lay_out(shown)
        self._fill(shown)
        kept = Kept(jobs, buddies.save_details, self.details, self._as_page, self)
        self.keep_with(kept)
        for field in (self.name, self.reach, self.my_name):
            field.textEdited.connect(kept.touched)
        self._connect()

    def begin(self) -> None:
        self.name.setFocus()

    def details(self) -> Details | None:
        """None while the name cannot be used: then the one before is kept."""
        name = self.name.text().strip()
        if not name or name.casefold() in self._taken:
            return None
        return Details(self._buddy.id, name, self.my_name.text(), self.reach.text())

    def _first_save(self, then: Callable[[], None]) -> None:
        """What leads to another page leaves this one."""
        assert self._kept is not None
        self._kept.leave(then)

    # --- the folder -----------------------------------------------------------------------------------

    @Slot()
    def _choose(self) -> None:
        start = Path(self._buddy.folder) if self._buddy.folder else self._computer.places.documents
        self._ask.folder(self, self.tr("Where do the files of the two of you lie?"), start, self._set_folder)

    def _set_folder(self, folder: Path | None) -> None:
        self._jobs.run(
            buddies.set_folder, self._buddy.id, folder, then=self._show_folder, otherwise=self.tell
        )

    def _show_folder(self, buddy: Buddy) -> None:
        self._buddy = replace(self._buddy, folder=buddy.folder)
        self.folder.setText(buddy.folder or self.tr("None. Files are saved where you say each time."))
        self.no_folder.setVisible(bool(buddy.folder))

    # --- set-up ---------------------------------------------------------------------------------------

    def _fill(self, shown: BuddyPage) -> None:
        self.name.setText(shown.buddy.name)
        self.reach.setText(shown.buddy.reach)
        self.my_name.setText(shown.buddy.my_name)
        self.my_name.setPlaceholderText(shown.my_name)
        self._show_folder(shown.buddy)
        self._look()

    @Slot()
    def _look(self) -> None:
        taken = self.name.text().strip().casefold() in self._taken
        self.taken.say(self.tr("Somebody else in the list has this name.") if taken else "")

    def _connect(self) -> None:
        self.name.textEdited.connect(self._look)
        self.choose.clicked.connect(self._choose)
        self.no_folder.clicked.connect(partial(self._set_folder, None))
        self.block.clicked.connect(partial(self._first_save, self.block_wanted.emit))

    def _is_blocked(self) -> bool:
        return self._buddy.standing is Standing.BLOCKED

    def _lay_out(self, shown: BuddyPage) -> None:
        on_card = self.tr("On their card stands {name}.").format(name=breakable(shown.buddy.card_name))
        self.add_field(self.tr("Name I use"), self.name, on_card)
        self.add(self.taken)
        hint = self.tr("A number, a place, a day of the week: how you meet besides files.")
        self.add_field(self.tr("How to reach them"), self.reach, hint)
        hint = self.tr("Stands on what you seal for them from here on.")
        self.add_field(self.tr("What I am called between us"), self.my_name, hint)
        self.add(PlainLabel(self.tr("Folder for our files"), "label"), self.folder, space=12)
        row = Flow(gap=8)
        row.addWidget(self.choose)
        row.addWidget(self.no_folder)
        self.add(row)
        told = self.tr(
            "A stick or a synced folder. What you seal lies there ready, under a name that says nothing."
        )
        self.add(PlainLabel(told, "hint"))
        self._offer_same(shown)
        self._list_earlier(shown)
        told = self.tr("What comes from them is refused, and nothing is made for them. They are not told.")
        self.add(PlainLabel(told, "hint"), space=20)
        row = Flow(gap=8)
        row.addWidget(self.block)
        self.add(row)
        self.rows.addStretch(1)

    def _offer_same(self, shown: BuddyPage) -> None:
        """Only who was compared can be told to be somebody that was here before."""
        if shown.buddy.compared is None or shown.earlier or not shown.others:
            return
        told = self.tr(
            "Is this somebody you know already, with a new computer? Then what you shared before, and the"
            " name, go on here."
        )
        self.add(PlainLabel(self.tr("The same person as"), "label"), PlainLabel(told, "hint"), space=12)
        row = Flow(gap=8)
        for other in shown.others:
            made = button(in_button(other.name))
            made.setAccessibleName(self.tr("The same person as {name}").format(name=other.name))
            made.clicked.connect(partial(self._first_save, partial(self.same_wanted.emit, other.id)))
            self.same[other.id] = made
            row.addWidget(made)
        self.add(row)

    def _list_earlier(self, shown: BuddyPage) -> None:
        """What was agreed with them before can still be read; what was shared stands in the thread."""
        if not shown.earlier:
            return
        self.add(PlainLabel(self.tr("From an earlier computer"), "label"), space=12)
        for card in shown.earlier:
            row = Flow(gap=8)
            known = PlainLabel(said.compared(card, self._computer.now().date()), "hint")
            known.setWordWrap(False)
            row.addWidget(known)
            made = button(self.tr("Read what we agreed then"))
            made.clicked.connect(partial(self._first_save, partial(self.agreement_wanted.emit, card.id)))
            self.agreed[card.id] = made
            row.addWidget(made)
            self.add(row)

    def _as_page(self) -> Draft:
        lines = (self.name.text(), self.reach.text(), self.my_name.text())
        text = "\n".join(line for line in lines if line)
        return Draft(self._computer.new_id(), self._computer.now().date(), text)
