"""Words for a strength: a new one of one's own, or other words for any that is there."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from peerbuddy.actions import journal, strengths
from peerbuddy.computer import Computer
from peerbuddy.model.strength import HUE_OF, MAX_IN_SHORT_LENGTH, MAX_NAME_LENGTH, Family, Pattern, Strength
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.parts.calm_edits import CalmComboBox
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button, labelled
from peerbuddy.ui.parts.words_edit import line_edit
from peerbuddy.ui.room import Unsaved
from peerbuddy.ui.strengths.hue_picker import HuePicker
from peerbuddy.ui.strengths.said import book, capital, family_name
from peerbuddy.ui.tokens import FLOW

_LONGEST_END = 60


class OwnForm(Column):
    kept = Signal(str)  # the id of the strength
    left = Signal()

    def __init__(self, computer: Computer, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(FLOW, parent, top=28)
        self._computer, self._jobs = computer, jobs
        self._of: Strength | None = None
        self._at_first: tuple[Any, ...] = ()
        self.title = PlainLabel("", "page")
        self.hint = PlainLabel("", "hint")
        self.starters: list[QPushButton] = []
        self.name = line_edit(self.tr("Name"), limit=MAX_NAME_LENGTH)
        self.in_short = line_edit(self.tr("In short"), limit=MAX_IN_SHORT_LENGTH)
        self.family = CalmComboBox()
        self.too_little = line_edit(self.tr("Too little of it"), limit=_LONGEST_END)
        self.too_much = line_edit(self.tr("Too much of it"), limit=_LONGEST_END)
        self.look = HuePicker()
        self.keep = button(self.tr("Keep it"), "primary")
        self.leave = button(self.tr("Leave it"))
        self.own_words = button(self.tr("Back to its own words"), "quiet")
        self._lay_out()
        self._connect()
        self._fill(None)

    def begin_new(self) -> None:
        """With what was typed before and not kept, if anything was."""
        if self._of is not None:
            self._fill(None)
        self._show_for_new(is_new=True)
        self.name.setFocus()

    def begin_change(self, one: Strength) -> None:
        self._fill(one)
        self._show_for_new(is_new=False)
        self.name.setFocus()

    def set_used(self, labels: frozenset[str]) -> None:
        """Which starters are there already."""
        for starter in self.starters:
            starter.setVisible(starter.text() not in labels)

    def pending(self) -> Unsaved | None:
        """What is typed here and not kept yet."""
        if self._said() == self._at_first:
            return None
        label = self.name.text().strip()
        texts = (label, self.in_short.text(), self.too_little.text(), self.too_much.text())
        words = "\n".join(text for text in texts if text.strip())
        page = Draft(self._computer.new_id(), self._computer.now().date(), words)
        if self._of is not None:
            named = {"label": label, **self._named()}
            return Unsaved(strengths.change_strength, (self._of.id,), page, named)
        if label:
            return Unsaved(strengths.add_strength, (label,), page, self._named())
        if words:
            return Unsaved(journal.save_entry, page.arguments(), page, page.named())
        return None

    def settle(self) -> None:
        """Changed words are kept at once; a new strength waits here until it is wanted."""
        pending = self.pending()
        if self._of is not None and pending is not None:
            self._jobs.run(pending.verb, *pending.arguments, then=lambda _: self._leave(), **pending.named)

    # --- keeping ------------------------------------------------------------------------------------

    @Slot()
    def _keep(self) -> None:
        pending = self.pending()
        if not self.name.text().strip() and self._of is None:
            self.hint.setText(self.tr("A name is needed, nothing else. Up to 40 characters."))
            self.name.setFocus()
        elif pending is not None:
            self._run(pending)
        elif self._of is not None:
            self._done(self._of)

    def _run(self, pending: Unsaved) -> None:
        self._jobs.run(pending.verb, *pending.arguments, then=self._done, **pending.named)

    def _done(self, one: Strength) -> None:
        self._fill(None)
        self.kept.emit(one.id)

    @Slot()
    def _leave(self) -> None:
        self._fill(None)
        self.left.emit()

    @Slot()
    def _give_own_words(self) -> None:
        """A built-in strength as it came."""
        if self._of is not None:
            named = dict.fromkeys(("label", "in_short", "too_little", "too_much"), "")
            self._jobs.run(strengths.change_strength, self._of.id, then=self._done, **named)

    def _add_starter(self, label: str) -> None:
        """What is half typed in the fields stays there."""
        self._jobs.run(strengths.add_strength, label, then=lambda one: self.kept.emit(one.id))

    # --- what stands in the fields ------------------------------------------------------------------

    def _named(self) -> dict[str, Any]:
        return {
            "in_short": self.in_short.text(),
            "family": Family(self.family.currentData()),
            "too_little": self.too_little.text(),
            "too_much": self.too_much.text(),
            "hue": self.look.hue,
            "pattern": self.look.pattern,
        }

    def _said(self) -> tuple[Any, ...]:
        return (self.name.text(), *self._named().values())

    def _fill(self, one: Strength | None) -> None:
        self._of = one
        self.name.setText(one.label if one else "")
        self.in_short.setText(one.in_short if one else "")
        self.too_little.setText(one.too_little if one else "")
        self.too_much.setText(one.too_much if one else "")
        family = one.family if one else Family.OWN
        self.family.setCurrentIndex(self.family.findData(family.value))
        self.look.show_as(one.hue if one else HUE_OF[family], one.pattern if one else Pattern.PLAIN)
        self._at_first = self._said()

    @Slot()
    def _follow_family(self) -> None:
        """Its colour, as long as it was not chosen otherwise."""
        self.look.show_as(HUE_OF[Family(self.family.currentData())], self.look.pattern)

    def _show_for_new(self, *, is_new: bool) -> None:
        one = self._of
        self.title.setText(
            self.tr("A strength of my own") if one is None else self.tr("Other words for a strength")
        )
        came_with_words = one is not None and not one.is_own
        if came_with_words:
            told = self.tr("Your words are used everywhere. What is left empty keeps the words it came with.")
        else:
            told = self.tr("It works like all the others. Only the name is needed.")
        self.hint.setText(told)
        self._starting.setVisible(is_new)
        self.own_words.setVisible(came_with_words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves it where nothing was typed."""
        if event.key() == Qt.Key.Key_Escape and self._said() == self._at_first:
            self._leave()
        else:
            super().keyPressEvent(event)

    # --- set-up -------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.family.activated.connect(self._follow_family)
        self.keep.clicked.connect(self._keep)
        self.leave.clicked.connect(self._leave)
        self.own_words.clicked.connect(self._give_own_words)
        for field in (self.name, self.in_short, self.too_little, self.too_much):
            field.returnPressed.connect(self._keep)

    def _lay_out(self) -> None:
        for family in book().families:
            self.family.addItem(family_name(family.id), family.id.value)
        self.family.setAccessibleName(self.tr("Family"))
        self._starting = self._starter_part()
        self.add(self.title, self.hint)
        self.add(self._starting, space=8)
        for words, field in self._fields():
            self.add(labelled(words, field), space=6)
            self.rows.addWidget(field, 0, _side_of(field))
        self.add(PlainLabel(self.tr("Colour and pattern"), "label"), space=6)
        self.add(self.look)
        ways = Flow(gap=8)
        for way in (self.keep, self.leave, self.own_words):
            ways.addWidget(way)
        foot = QWidget()
        foot.setLayout(ways)
        self.add(foot, space=16)
        self.rows.addStretch(1)

    def _fields(self) -> tuple[tuple[str, QWidget], ...]:
        return (
            (self.tr("Name"), self.name),
            (self.tr("In short"), self.in_short),
            (self.tr("Family"), self.family),
            (self.tr("Too little of it, if you like"), self.too_little),
            (self.tr("Too much of it, if you like"), self.too_much),
        )

    def _starter_part(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PlainLabel(self.tr("Everyday strengths, added with one press"), "label"))
        pills = QWidget()
        row = Flow(pills, gap=6)
        for label in book().starters:
            starter = button(capital(label), "choice")
            starter.setAccessibleName(self.tr("Add {name}").format(name=label))
            starter.clicked.connect(partial(self._add_starter, capital(label)))
            self.starters.append(starter)
            row.addWidget(starter)
        column.addWidget(pills)
        return made


def _side_of(field: QWidget) -> Qt.AlignmentFlag:
    """A line takes the whole width, a choice what it needs."""
    return Qt.AlignmentFlag(0) if isinstance(field, QLineEdit) else Qt.AlignmentFlag.AlignLeading
