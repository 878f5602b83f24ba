"""Why a goal matters, whose wish it is, and what is to stay well meanwhile."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from peerbuddy.model.goal import MAX_KEEP_WELL, MAX_WHY, GoalFields, Whose
from peerbuddy.ui.goals import said
from peerbuddy.ui.goals.form.fields import FormPart
from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.parts.words_edit import WordsEdit, line_edit


class WhyPart(FormPart):
    def __init__(self, fields: GoalFields, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.why = WordsEdit(self.tr("Why it matters"), limit=MAX_WHY, lines=2)
        self.whose = OneOf(said.help_of("why"), said.options(said.book().whose), pills=True)
        self.follow_up = PlainLabel("", "hint")
        self.keep_well = line_edit(said.help_of("keep_well"), limit=MAX_KEEP_WELL)
        self.field(self.tr("Why it matters"), self.why)
        self.field(said.help_of("why"), self.whose, self.follow_up)
        self.field(said.help_of("keep_well"), self.keep_well)
        self.why.set_words(fields.why)
        self.whose.set_key(fields.whose.value if fields.whose else "")
        self.keep_well.setText(fields.keep_well)
        self._follow_up()
        self.why.edited.connect(self.touched)
        self.whose.chosen.connect(self._follow_up)
        self.whose.chosen.connect(self.touched)
        self.keep_well.textEdited.connect(self.touched)

    def into(self, fields: GoalFields) -> GoalFields:
        whose = Whose(self.whose.key()) if self.whose.key() else None
        return replace(fields, why=self.why.words(), whose=whose, keep_well=self.keep_well.text())

    def has_words(self) -> bool:
        return bool(self.why.words() or self.whose.key() or self.keep_well.text())

    @Slot()
    def _follow_up(self) -> None:
        """To a wish of somebody else: it may be kept, and there may be a part that is one's own."""
        is_other = self.whose.key() == Whose.OTHER
        told = next((one.if_other for one in said.book().fields if one.key == "why"), "")
        self.follow_up.say(told if is_other else "")
