"""What to lean on: strengths, the front set first; resources and aspirations, with new ones added here."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peerbuddy.model.asset import MAX_NAME, Asset, AssetKind
from peerbuddy.model.goal import GoalFields, Link, LinkKind
from peerbuddy.model.goal_page import Around
from peerbuddy.ui.goals.form.fields import FormPart
from peerbuddy.ui.parts.labels import button
from peerbuddy.ui.parts.some_of import SomeOf
from peerbuddy.ui.parts.words_edit import line_edit

MOST_STRENGTHS, MOST_ASSETS = 12, 6  # together what a goal can be linked to
KINDS = {LinkKind.RESOURCE: AssetKind.RESOURCE, LinkKind.ASPIRATION: AssetKind.ASPIRATION}


class LeanPart(FormPart):
    add_wanted = Signal(object, str)  # AssetKind, its name

    def __init__(self, fields: GoalFields, around: Around, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around, self._before = around, fields.links
        self._nameless = tuple(link for link in fields.links if not around.name(link))
        self.picks = {
            LinkKind.STRENGTH: SomeOf(self.tr("Strengths"), at_most=MOST_STRENGTHS),
            LinkKind.RESOURCE: SomeOf(self.tr("Resources"), at_most=MOST_ASSETS),
            LinkKind.ASPIRATION: SomeOf(self.tr("Aspirations"), at_most=MOST_ASSETS),
        }
        self.more = button(self.tr("All strengths"), "quiet")
        self.adding = {
            kind: _AddLine(name)
            for kind, name in (
                (LinkKind.RESOURCE, self.tr("A new resource")),
                (LinkKind.ASPIRATION, self.tr("A new aspiration")),
            )
        }
        self._offered: dict[LinkKind, dict[str, str]] = {kind: {} for kind in LinkKind}
        self._lay_out()
        self._show(fields)
        self.more.clicked.connect(self._show_all)
        for kind, line in self.adding.items():
            line.wanted.connect(partial(self._ask_for, kind))
        for pick in self.picks.values():
            pick.changed.connect(self.touched)

    def into(self, fields: GoalFields) -> GoalFields:
        """In the order in which they were chosen, as far as that is known."""
        picked = (Link(kind, id) for kind, pick in self.picks.items() for id in tuple(pick.keys()))
        links = (*picked, *self._nameless)
        kept = tuple(link for link in self._before if link in links)
        return replace(fields, links=tuple(dict.fromkeys((*kept, *links))))

    def has_words(self) -> bool:
        return any(pick.keys() for pick in self.picks.values())

    def added(self, asset: Asset) -> None:
        """It is in the vault: offered from now on, and chosen here."""
        kind = next(link for link, of in KINDS.items() if of is asset.kind)
        self.adding[kind].line.clear()
        self._offer(kind, {**self._offered[kind], asset.id: asset.name})
        self.picks[kind].set_keys((*self.picks[kind].keys(), asset.id))
        self.touched.emit()

    def typed(self) -> tuple[str, ...]:
        """Names that were not added yet."""
        return tuple(name for line in self.adding.values() if (name := line.line.text().strip()))

    def _show(self, fields: GoalFields) -> None:
        linked = {kind: fields.linked(kind) for kind in LinkKind}
        strengths = self._around.strengths
        first = [id for id in strengths if id in self._around.front or id in linked[LinkKind.STRENGTH]]
        shown = first or [one.id for one in self._around.offered_strengths()]
        self._offer(LinkKind.STRENGTH, {id: strengths[id].label for id in shown})
        self.more.setVisible(bool(first))
        for kind, of in KINDS.items():
            known = self._around.assets
            offered = {one.id: one.name for one in self._around.offered_assets(of)}
            kept = {id: known[id].name for id in linked[kind] if id in known}
            self._offer(kind, {**offered, **kept})
        for kind, ids in linked.items():
            self.picks[kind].set_keys(ids)

    def _offer(self, kind: LinkKind, named: dict[str, str]) -> None:
        self._offered[kind] = named
        self.picks[kind].set_options(named.items())
        self.picks[kind].setVisible(bool(named))

    @Slot()
    def _show_all(self) -> None:
        kept = self._offered[LinkKind.STRENGTH]
        every = {one.id: one.label for one in self._around.offered_strengths()}
        self._offer(LinkKind.STRENGTH, {**every, **kept})
        self.more.hide()
        next(iter(self.picks[LinkKind.STRENGTH].buttons.values())).setFocus()

    def _ask_for(self, kind: LinkKind, name: str) -> None:
        self.add_wanted.emit(KINDS[kind], name)

    def _lay_out(self) -> None:
        self.field(self.tr("Strengths"), self.picks[LinkKind.STRENGTH], self.more)
        for kind, name in (
            (LinkKind.RESOURCE, self.tr("Resources: people, places, practices, things")),
            (LinkKind.ASPIRATION, self.tr("Aspirations: where it belongs in the long run")),
        ):
            self.field(name, self.picks[kind], self.adding[kind])


class _AddLine(QWidget):
    wanted = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line_edit(name, limit=MAX_NAME, hint=name)
        self.add = button(self.tr("Add"))
        self.add.setAccessibleName(self.tr("Add: {name}").format(name=name))
        self.add.setEnabled(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.add)
        self.line.textChanged.connect(lambda typed: self.add.setEnabled(bool(typed.strip())))
        self.line.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)

    @Slot()
    def _add(self) -> None:
        if name := self.line.text().strip():
            self.wanted.emit(name)
