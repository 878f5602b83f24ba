"""Prompts and guided pages: which of them are offered, and the prompts a person wrote."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.actions import guides, prompts, switches
from peerbuddy.computer import Computer
from peerbuddy.model.changes import Changes
from peerbuddy.model.guide import FREE_PAGE
from peerbuddy.model.guide_words import Guide
from peerbuddy.model.prompt import MAX_PROMPT_LENGTH, Prompt
from peerbuddy.model.switch import Switch
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.labels import PlainLabel, button, divider
from peerbuddy.ui.parts.switch import Switch as SwitchBox
from peerbuddy.ui.parts.words_edit import line_edit
from peerbuddy.ui.settings.card import Row
from peerbuddy.ui.settings.section import Section


class GuidedSection(Section):
    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, parent: QWidget | None = None) -> None:
        lead = self.tr("Questions that can help to begin. Each is an offer, and none has to be answered.")
        super().__init__(computer, jobs, ask, (self.tr("Prompts and guided pages"), lead), parent)
        self._prompts: tuple[Prompt, ...] = ()
        self._changing: Prompt | None = None  # whose text stands in the line
        self.offer, self.free_page = SwitchBox(), SwitchBox()
        offered = self.tr("A question above a new page, which goes as soon as you write.")
        self.add_card(self.tr("On a new page"), Row(self.tr("Offer a prompt"), offered, self.offer))
        self._free_row = Row(
            self.tr("Free page"), self.tr("Fifteen minutes of writing as it comes."), self.free_page
        )
        self.add_card(self.tr("Only if you want it"), self._free_row)
        self.line = line_edit(self.tr("A prompt of your own"), limit=MAX_PROMPT_LENGTH)
        self.line.setPlaceholderText(self.line.accessibleName())
        self.add = button(self.tr("Add"))
        self.remark = PlainLabel("", "hint")
        self._rows = QVBoxLayout()
        self.add_card(self.tr("My prompts"), self._own())
        self.cards.rows.addStretch(1)
        self.offer.toggled.connect(partial(self._turn, Switch.PROMPTS))
        self.free_page.toggled.connect(partial(self._turn, Switch.FREE_PAGE))
        self.line.returnPressed.connect(self._save)
        self.add.clicked.connect(self._save)
        jobs.changed.connect(self._changed)

    def begin(self) -> None:
        self._jobs.run(switches.all_switches, then=self._show_switches, otherwise=self.tell)
        self._jobs.run(guides.guide_of, FREE_PAGE, then=self._show_free_page, otherwise=self.tell)
        self._jobs.run(prompts.own_prompts, then=self._show_prompts, otherwise=self.tell)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if changes.prompts and self.isVisible():
            self._jobs.run(prompts.own_prompts, then=self._show_prompts, otherwise=self.tell)

    # --- switches -------------------------------------------------------------------------------------

    def _show_switches(self, on: dict[Switch, bool]) -> None:
        for switch, box in ((Switch.PROMPTS, self.offer), (Switch.FREE_PAGE, self.free_page)):
            blocked = QSignalBlocker(box)
            box.setChecked(on[switch])
            del blocked

    def _show_free_page(self, guide: Guide) -> None:
        """What is known about writing like that is said before it is switched on."""
        self._free_row.line.say(guide.cards[0].text)

    def _turn(self, switch: Switch, on: bool) -> None:
        self._jobs.run(switches.turn, switch, on=on, otherwise=self._not_turned)

    def _not_turned(self, error: Exception) -> None:
        self.tell(error)
        self._jobs.run(switches.all_switches, then=self._show_switches)

    # --- own prompts ----------------------------------------------------------------------------------

    def _show_prompts(self, found: tuple[Prompt, ...]) -> None:
        self._prompts = found
        empty(self._rows)
        for one in found:
            self._rows.addWidget(divider())
            self._rows.addWidget(self._row(one))
        self.remark.say("" if found else self.tr("What you write here comes up like any other prompt."))

    def _row(self, one: Prompt) -> QWidget:
        change, remove = button(self.tr("Change"), "quiet"), button(self.tr("Take it out"), "quiet")
        change.setAccessibleName(self.tr("Change “{prompt}”").format(prompt=one.text))
        remove.setAccessibleName(self.tr("Take out “{prompt}”").format(prompt=one.text))
        change.clicked.connect(partial(self._begin_change, one))
        remove.clicked.connect(partial(self._remove, one))
        made = QWidget()
        across = QHBoxLayout(made)
        across.setContentsMargins(0, 6, 0, 6)
        across.addWidget(PlainLabel(one.text, "said"), 1)
        across.addWidget(change)
        across.addWidget(remove)
        return made

    @Slot()
    def _save(self) -> None:
        text, before = self.line.text(), self._changing
        if not text.strip():
            return
        if before is None:
            self._keep(self._computer.new_id(), text)
        else:
            self._keep(before.id, text, depth=before.depth, strength=before.strength, author=before.author)

    def _keep(self, id: str, text: str, **more: object) -> None:
        self._jobs.run(prompts.save_prompt, id, text, then=self._saved, otherwise=self.tell, **more)

    def _saved(self, _: Prompt) -> None:
        self._changing = None
        self.line.clear()
        self.add.setText(self.tr("Add"))

    def _begin_change(self, one: Prompt) -> None:
        self._changing = one
        self.line.setText(one.text)
        self.add.setText(self.tr("Keep it so"))
        self.line.setFocus()

    def _remove(self, one: Prompt) -> None:
        if self._changing is not None and self._changing.id == one.id:
            self._saved(one)
        self._jobs.run(prompts.remove_prompt, one.id, then=partial(self._removed, one), otherwise=self.tell)

    def _removed(self, one: Prompt, _: object) -> None:
        self.notice.show_notice(
            self.tr("The prompt is out of the list. Your pages stay as they are."),
            kind="plain",
            ways=((self.tr("Undo"), partial(self._put_back, one)),),
        )
        self.cards.ensureWidgetVisible(self.notice)

    def _put_back(self, one: Prompt) -> None:
        self._jobs.run(
            prompts.save_prompt, one.id, one.text, depth=one.depth, strength=one.strength, author=one.author
        )

    # --- set-up ---------------------------------------------------------------------------------------

    def _own(self) -> QWidget:
        across = QHBoxLayout()
        across.setSpacing(8)
        across.addWidget(self.line, 1)
        across.addWidget(self.add)
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(18, 14, 18, 12)
        column.setSpacing(8)
        column.addLayout(across)
        column.addWidget(self.remark)
        column.addLayout(self._rows)
        return made
