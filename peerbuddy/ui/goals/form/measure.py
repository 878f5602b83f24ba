"""What kind of goal it is, and how it is seen: only measures that fit the kind are offered."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.model.goal import (
    MAX_SCALE,
    MAX_SCALE_WORD,
    MAX_SIGN,
    MAX_UNIT,
    MEASURES,
    GoalFields,
    GoalKind,
    Measure,
    Reach,
)
from peerbuddy.ui.goals import said
from peerbuddy.ui.goals.form.fields import FormPart
from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.parts.words_edit import WordsEdit, line_edit
from peerbuddy.ui.style import scaled


class MeasurePart(FormPart):
    def __init__(self, fields: GoalFields, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        book = said.book()
        kinds = ((one.key, one.label) for one in book.kinds)
        self.kind = OneOf(self.tr("Kind of goal"), kinds, may_be_none=False)
        self.kind_hint = PlainLabel("", "hint")
        self.measures: dict[GoalKind, OneOf] = {
            kind: OneOf(
                self.tr("How I look at it"),
                said.options(book.measures, [one.value for one in MEASURES[kind]]),
                pills=True,
            )
            for kind in GoalKind
        }
        self.unit = line_edit(self.tr("Of what"), limit=MAX_UNIT, hint=self.tr("pages, songs, evenings"))
        self.unit.setMaximumWidth(scaled(260))
        numbered = [self.tr("Word {n} of the scale").format(n=n) for n in range(1, MAX_SCALE + 1)]
        self.scale = [line_edit(name, limit=MAX_SCALE_WORD) for name in numbered]
        self.sign = WordsEdit(said.help_of("sign"), limit=MAX_SIGN, lines=2)
        self.stretch = OneOf(self.tr("How far I stretch"), said.options(book.stretch), pills=True)
        self._lay_out()
        self._show(fields)
        self._connect()

    def into(self, fields: GoalFields) -> GoalFields:
        measure = self.measure()
        return replace(
            fields,
            kind=self._kind(),
            measure=measure,
            unit=self.unit.text(),
            scale=self._words() if measure is Measure.WORDS else (),
            sign=self.sign.words(),
            stretch=Reach(self.stretch.key()) if self.stretch.key() else None,
        )

    def measure(self) -> Measure | None:
        key = self.measures[self._kind()].key()
        return Measure(key) if key else None

    def has_words(self) -> bool:
        return bool(self.sign.words() or self.stretch.key() or self.measure())

    def _kind(self) -> GoalKind:
        return GoalKind(self.kind.key())

    def _words(self) -> tuple[str, ...]:
        """Each once: of two that are alike the second is left out."""
        typed = (" ".join(field.text().split()) for field in self.scale)
        return tuple(dict.fromkeys(word for word in typed if word))

    def _show(self, fields: GoalFields) -> None:
        self.kind.set_key(fields.kind.value)
        self.measures[fields.kind].set_key(fields.measure.value if fields.measure else "")
        self.unit.setText(fields.unit)
        for field, word in zip(self.scale, fields.scale, strict=False):
            field.setText(word)
        self.sign.set_words(fields.sign)
        self.stretch.set_key(fields.stretch.value if fields.stretch else "")
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Only what belongs to what was chosen."""
        kind, measure = self._kind(), self.measure()
        self.kind_hint.setText(said.kind_hint(kind))
        for of, choice in self.measures.items():
            choice.setVisible(of is kind)
        for part in (self.unit, self._unit_label):
            part.setVisible(measure is Measure.AMOUNT)
        for part in (self._scale, self._scale_label):
            part.setVisible(measure is Measure.WORDS)

    def _connect(self) -> None:
        for choice in (self.kind, *self.measures.values()):
            choice.chosen.connect(self._fit)
        for choice in (self.kind, *self.measures.values(), self.stretch):
            choice.chosen.connect(self.touched)
        for field in (self.unit, *self.scale):
            field.textEdited.connect(self.touched)
        self.sign.edited.connect(self.touched)

    def _lay_out(self) -> None:
        self.field(self.tr("Kind of goal"), self.kind, self.kind_hint)
        self.field(said.capital(said.help_of("sign")), self.sign)
        self.field(self.tr("How I look at it"), *self.measures.values())
        self._unit_label = self.field(self.tr("Of what"), self.unit)
        self._scale = QWidget()
        words = QVBoxLayout(self._scale)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(6)
        for field in self.scale:
            field.setMaximumWidth(scaled(260))
            words.addWidget(field)
        told = self.tr("Three to five words of my own, from one end to the other")
        self._scale_label = self.field(told, self._scale)
        self.field(self.tr("How far I stretch"), self.stretch)
