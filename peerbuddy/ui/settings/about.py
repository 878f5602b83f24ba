"""About: the version, what is promised and what not, where things lie, and the self-check."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from peerbuddy import __released__, __version__
from peerbuddy.actions import doctor
from peerbuddy.computer import Computer
from peerbuddy.model.vault_state import Check
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.busy_bar import BusyBar
from peerbuddy.ui.parts.labels import button
from peerbuddy.ui.promises.page import PromisesPage
from peerbuddy.ui.promises.promise import Place
from peerbuddy.ui.settings import check_words
from peerbuddy.ui.settings.card import Row
from peerbuddy.ui.settings.licences import LicencesFlow
from peerbuddy.ui.settings.section import Section
from peerbuddy.ui.settings.version_words import said_of

SELF_CHECK = Place("settings", "self-check")  # the one that stands in this section itself


class AboutSection(Section):
    place_wanted = Signal(object)  # Place

    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, parent: QWidget | None = None) -> None:
        lead = self.tr(
            "An encrypted journal on your own computer. It has no network code, no account, no server."
        )
        super().__init__(computer, jobs, ask, (self.tr("About"), lead), parent)
        self.licences = button(self.tr("Show"))
        self.licences.clicked.connect(lambda: self.open_flow(LicencesFlow(jobs)))
        self.promises = button(self.tr("Read them"))
        self.promises.clicked.connect(self._open_promises)
        self.check = button(self.tr("Check now"))
        self.check.clicked.connect(self._check)
        self.busy = BusyBar(self.tr("Checking"))
        released = date.fromisoformat(__released__) if __released__ else None
        self.add_card(
            self.tr("PeerBuddy"),
            Row(self.tr("Version"), said_of(__version__, released, computer.now().date())),
            Row(
                self.tr("Licences"),
                self.tr("Free software, under the GPL; and what it is built of."),
                self.licences,
            ),
        )
        self.add_card(self.tr("How this app keeps its word"), *self._promises())
        self.add_card(self.tr("Where things lie"), *self._places())
        known = self.tr("Tries the encryption with known answers, and looks at this computer.")
        self._check_row = Row(self.tr("Is all as it should be?"), known, self.check)
        self.found = self.add_card(self.tr("Self-check"), self._check_row)
        self.cards.add(self.busy)
        self.cards.rows.addStretch(1)

    def _promises(self) -> list[Row]:
        return [
            Row(
                self.tr("What is promised"),
                self.tr(
                    "Your journal cannot be read without your passphrase, your recovery code or, only if you"
                    " switched it on, this computer’s key store. There is no server, no account and no reset."
                    " Nobody can read it for you, and nobody can get it back for you."
                ),
            ),
            Row(
                self.tr("What is not promised"),
                self.tr(
                    "Nothing here protects against someone who watches the screen, or against being made to"
                    " open the journal. Nor does it against a program that reads the keys or the memory while"
                    " the journal is open. A weak passphrase can be guessed by whoever has a copy. Nobody"
                    " outside has audited this program yet."
                ),
            ),
            Row(
                self.tr("All promises"),
                self.tr("What else holds, and where in the app it is kept."),
                self.promises,
            ),
        ]  # fmt: skip

    def _places(self) -> list[Row]:
        places = self._computer.places
        return [
            Row(self.tr("Settings needed while locked"), str(places.settings)),
            Row(self.tr("Marks of vaults, and the log of faults"), str(places.state)),
            Row(self.tr("Who has a vault open"), str(places.runtime)),
        ]

    @Slot()
    def _open_promises(self) -> None:
        """It stays open when one goes from there to a place: who comes back reads on."""
        page = PromisesPage()
        page.place_wanted.connect(self._leave_for)
        self.open_flow(page)

    @Slot(object)
    def _leave_for(self, place: Place) -> None:
        if place == SELF_CHECK:
            self.close_flow()
        self.place_wanted.emit(place)

    # --- the self-check -----------------------------------------------------------------------------

    @Slot()
    def _check(self) -> None:
        self.busy.set_busy(True)
        self.check.setEnabled(False)
        self._jobs.beside(_all_checks, self._computer, then=self._checked, otherwise=self._failed)

    def _checked(self, found: tuple[Check, ...]) -> None:
        self.busy.set_busy(False)
        self.check.setEnabled(True)
        self.check.setFocus()
        self.show_checks(found)
        wrong = [check_words.title(check) for check in found if not check.ok]
        told = self.tr("All is as it should be.")
        if wrong:
            told = self.tr("Not as it should be: {names}.").format(names=", ".join(wrong))
        self._check_row.line.say(told)
        self.notice.show_notice(told, kind="note" if wrong else "offer")

    def show_checks(self, found: tuple[Check, ...]) -> None:
        self.found.clear(keep=1)
        for check in found:
            state = self.tr("sound") if check.ok else self.tr("not as it should be")
            title = f"{check_words.title(check)}: {state}"
            self.found.add(Row(title, check_words.detail(check)))

    def _failed(self, error: Exception) -> None:
        self.busy.set_busy(False)
        self.check.setEnabled(True)
        self.tell(error)


def _all_checks(computer: Computer) -> tuple[Check, ...]:
    return tuple(doctor.checks(computer))
