"""What helped: what the goal leans on first, and everything else after one more press."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peerbuddy.model.asset import AssetKind
from peerbuddy.model.check_in import MAX_HELPED
from peerbuddy.model.goal import GoalFields, Link, LinkKind
from peerbuddy.model.goal_page import Around
from peerbuddy.ui.parts.labels import button
from peerbuddy.ui.parts.some_of import SomeOf


class HelpedPick(QWidget):
    def __init__(
        self, fields: GoalFields, around: Around, helped: Iterable[Link], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._around = around
        leaned = [link for link in fields.links if link.kind is not LinkKind.ASPIRATION]
        front = (Link(LinkKind.STRENGTH, id) for id in around.strengths if id in around.front)
        self._shown = dict.fromkeys((*(leaned or front), *helped))
        self.pills = SomeOf(self.tr("What helped"), at_most=MAX_HELPED)
        self.more = button(self.tr("Something else"), "quiet")
        self.more.setProperty("flush", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.pills, 1)
        row.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._offer()
        self.pills.set_keys(map(key_of, helped))
        self.more.clicked.connect(self._show_all)

    def links(self) -> tuple[Link, ...]:
        return tuple(map(link_of, self.pills.keys()))

    @Slot()
    def _show_all(self) -> None:
        strengths = (Link(LinkKind.STRENGTH, one.id) for one in self._around.offered_strengths())
        resources = self._around.offered_assets(AssetKind.RESOURCE)
        own = (Link(LinkKind.RESOURCE, one.id) for one in resources)
        before = len(self.pills.buttons)
        self._shown = dict.fromkeys((*self._shown, *strengths, *own))
        self._offer()
        self.more.hide()
        if len(self.pills.buttons) > before:
            list(self.pills.buttons.values())[before].setFocus()

    def _offer(self) -> None:
        named = ((key_of(link), self._around.name(link)) for link in self._shown)
        self.pills.set_options((key, name) for key, name in named if name)
        self.pills.setVisible(bool(self.pills.buttons))


def key_of(link: Link) -> str:
    return f"{link.kind.value}:{link.target}"


def link_of(key: str) -> Link:
    kind, _, target = key.partition(":")
    return Link(LinkKind(kind), target)
