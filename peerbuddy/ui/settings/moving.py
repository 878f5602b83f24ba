"""Import, export and printing, each in a card of its own."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from peerbuddy.computer import Computer
from peerbuddy.model.printed import PrintChoice
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.printing.flow import PrintFlow
from peerbuddy.ui.settings.copying_out import CopyingOut
from peerbuddy.ui.settings.on_paper import OnPaper
from peerbuddy.ui.settings.section import Section
from peerbuddy.ui.settings.taking_in import TakingIn


class MovingSection(Section):
    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, parent: QWidget | None = None) -> None:
        title = self.tr("Import and export")
        lead = self.tr("Your words are yours: they come in from elsewhere and leave again whole.")
        super().__init__(computer, jobs, ask, (title, lead), parent)
        self.taking_in = TakingIn(computer, jobs, ask)
        self.copying_out = CopyingOut(computer, jobs, ask)
        self.copying_out.flow_wanted.connect(self.open_flow)
        self.add_card(self.tr("Take in another journal"), self.taking_in)
        self.on_paper = OnPaper()
        self.on_paper.print_wanted.connect(self.open_print)
        self.add_card(self.tr("Write a readable copy"), self.copying_out)
        self.add_card(self.tr("On paper or as a PDF"), self.on_paper)
        self.cards.rows.addStretch(1)

    @Slot(object)
    def open_print(self, choice: PrintChoice) -> PrintFlow:
        """The page where it is printed from; one that is at work stays."""
        shown = self.currentWidget()
        if isinstance(shown, PrintFlow) and shown.is_busy:
            return shown
        flow = PrintFlow(self._computer, self._jobs, self._ask, choice)
        self.open_flow(flow)
        flow.begin()
        return flow
