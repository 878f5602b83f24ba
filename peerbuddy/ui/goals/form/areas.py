"""The one or two life areas a goal belongs to."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from peerbuddy.model.goal import MAX_AREAS, GoalFields
from peerbuddy.model.goal_page import Around
from peerbuddy.ui.goals.form.fields import FormPart
from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.parts.some_of import SomeOf


class AreasPart(FormPart):
    def __init__(self, fields: GoalFields, around: Around, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        offered = [one for one in around.areas if not one.retired or one.key in fields.areas]
        named = ((one.key, one.name) for one in offered)
        self.pick = SomeOf(self.tr("Life areas"), named, at_most=MAX_AREAS)
        self.pick.set_keys(fields.areas)
        self._before = fields.areas
        known = {one.key for one in offered}
        self._unknown = tuple(key for key in fields.areas if key not in known)
        hint = self.tr("One or two. The list is yours: Settings, Life areas.")
        self.column.addWidget(PlainLabel(hint, "hint"))
        self.column.addWidget(self.pick)
        self.pick.changed.connect(self.touched)

    def into(self, fields: GoalFields) -> GoalFields:
        """In the order in which they were chosen, as far as that is known."""
        chosen = (*self.pick.keys(), *self._unknown)
        kept = tuple(key for key in self._before if key in chosen)
        return replace(fields, areas=tuple(dict.fromkeys((*kept, *chosen)))[:MAX_AREAS])

    def has_words(self) -> bool:
        return bool(self.pick.keys())
