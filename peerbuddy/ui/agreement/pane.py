"""Beside the page: whose words these are, the eighteen pages, and what else belongs to the two of you."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from peerbuddy.model.agreement_page import AgreementPage, Stage
from peerbuddy.ui import icons
from peerbuddy.ui.agreement import said
from peerbuddy.ui.agreement.rows import PagesView
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button

GROUND, ABOUT, PAPER, VERSIONS, AGAIN = "ground", "about", "paper", "versions", "again"


class AgreementPane(QWidget):
    left = Signal()
    wanted = Signal(str)  # one of the names above

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "pane")
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.back = button("", "bare")
        self.back.setIcon(icons.icon("arrow-right" if mirrored else "arrow-left"))
        self.back.setIconSize(QSize(18, 18))
        self.back.clicked.connect(self.left)
        self.title = PlainLabel(self.tr("Agreement"), "page")
        self.caption, self.signed = PlainLabel("", "caption"), PlainLabel("", "hint")
        self.pages = PagesView()
        self.ways = {
            GROUND: self._way(self.tr("In common"), GROUND),
            ABOUT: self._way(self.tr("About me"), ABOUT),
            PAPER: self._way(self.tr("On paper"), PAPER),
            VERSIONS: self._way(self.tr("Versions"), VERSIONS),
            AGAIN: self._way(self.tr("My file again"), AGAIN),
        }
        self._lay_out()

    def show_page(self, page: AgreementPage, stage: Stage, today: date) -> None:
        self.caption.setText(said.caption(page, stage, today))
        self.signed.say("" if stage is Stage.WRITE else said.signatures(page))
        has_signed = page.signed is not None and page.signed.me
        self.ways[AGAIN].setVisible(stage is Stage.READ and has_signed and page.may_seal)
        self.back.setAccessibleName(self.tr("Back to {name}").format(name=page.buddy.name))
        self.back.setToolTip(self.back.accessibleName())

    def _way(self, words: str, name: str) -> QPushButton:
        made = button(words, "tool")
        made.clicked.connect(lambda: self.wanted.emit(name))
        return made

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        top = QVBoxLayout()
        top.setContentsMargins(14, 20, 14, 8)
        top.setSpacing(4)
        top.addLayout(head)
        under = QVBoxLayout()
        under.setContentsMargins(6, 0, 0, 0)
        under.setSpacing(2)
        under.addWidget(self.caption)
        under.addWidget(self.signed)
        top.addLayout(under)
        inner = QWidget()
        foot = Flow(inner, gap=2)
        for way in self.ways.values():
            foot.addWidget(way)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.pages, 1)
        below = QHBoxLayout()
        below.setContentsMargins(10, 6, 10, 16)
        below.addWidget(inner)
        column.addLayout(below)
