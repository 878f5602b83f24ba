"""What a goal leans on, by name: strengths with their dots, resources and aspirations without."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from peerbuddy.model.goal import Link, LinkKind
from peerbuddy.model.goal_page import Around
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.parts.strength_chip import StrengthChip


class Leaned(QFrame):
    """A resource or an aspiration. Nothing to press."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "leaned")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 10, 4)
        self.label = PlainLabel(name)
        self.label.setWordWrap(False)
        row.addWidget(self.label)


def leaned_row(links: Iterable[Link], around: Around) -> QWidget | None:
    """None where nothing of it has a name any more."""
    chips = [chip for link in links if (chip := _chip(link, around)) is not None]
    if not chips:
        return None
    row = QWidget()
    flow = Flow(row, gap=6)
    for chip in chips:
        flow.addWidget(chip)
    return row


def _chip(link: Link, around: Around) -> QWidget | None:
    if link.kind is LinkKind.STRENGTH and link.target in around.strengths:
        return StrengthChip(around.strengths[link.target])
    name = around.name(link)
    return Leaned(name) if name else None
