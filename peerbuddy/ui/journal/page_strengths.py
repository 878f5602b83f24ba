"""Under the text: the strengths that show in a page, each with the sentence that shows it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.actions import strengths, uses
from peerbuddy.model.changes import Changes
from peerbuddy.model.strength import Evidence, Family, Strength, StrengthLine
from peerbuddy.ui.icons import icon
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.under_page import UnderPage, Wish
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.low_area import LowArea
from peerbuddy.ui.parts.tab_order import walk_in_order
from peerbuddy.ui.pauses import AFTER_LAST_KEY_MS
from peerbuddy.ui.style import scaled

if TYPE_CHECKING:  # most pages are opened without either
    from peerbuddy.ui.journal.evidence_row import EvidenceRow
    from peerbuddy.ui.parts.strength_pop_up import StrengthPopUp

SHARE = 20  # hundredths of the window: the text is what the page is for


class PageStrengths(QWidget):
    """`page`: the id of the open page. What is said here is kept by `under`, at once and after the page."""

    taken_off = Signal(str, object)  # the id of the page and the Evidence that stood there
    shown = Signal()

    def __init__(
        self, jobs: Jobs, under: UnderPage, page: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs, self._under, self._page = jobs, under, page
        self._known: dict[str, Strength] = {}
        self._kept: dict[str, Evidence] = {}
        self._read_only = self._can_add = False
        self.rows: list[EvidenceRow] = []
        self.picker: StrengthPopUp | None = None
        self.title = PlainLabel(self.tr("Strengths in this page"), "label")
        self.add = button(self.tr("Add a strength"), "quiet")
        self.add.setProperty("flush", True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_LAST_KEY_MS)
        self._soon.timeout.connect(self.save)
        self._lay_out()
        self.add.clicked.connect(self.open_picker)
        jobs.changed.connect(self._changed)
        self._draw()

    # --- what the page has --------------------------------------------------------------------------

    def begin(self) -> None:
        """How the strengths are called. Damaged content was told at the start; the journal goes on."""
        self._jobs.run(strengths.strengths, then=self._know, otherwise=lambda _: None)

    def show_strengths(self, found: tuple[Evidence, ...]) -> None:
        """Of another page; what was typed under the one before is kept with that."""
        for row in self.rows:
            self._put_away(row)
        self.rows = [self._row(one) for one in found]
        self._kept = {one.strength: one for one in found}
        self._soon.stop()
        self._draw()

    def let_add(self, can_add: bool) -> None:
        """Whether there is a page to put something under."""
        self._can_add = can_add
        self.add.setEnabled(can_add and not self._read_only)

    def set_read_only(self) -> None:
        self._read_only = True
        self.add.hide()
        for row in self.rows:
            row.set_read_only()

    def names(self) -> tuple[str, ...]:
        return tuple(row.strength.label for row in self.rows)

    def _know(self, known: dict[str, Strength]) -> None:
        self._known = known
        for row in self.rows:
            row.show_evidence(self._strength(row.strength.id), row.evidence())
        self.shown.emit()

    def _strength(self, id: str) -> Strength:
        return self._known.get(id) or Strength(id, "", Family.OWN)

    # --- keeping ------------------------------------------------------------------------------------

    @Slot()
    def save(self) -> None:
        """Each sentence that is not in the vault as it stands."""
        self._soon.stop()
        for row in self.rows:
            one = row.evidence()
            if one.what and one != self._kept.get(one.strength):
                self._kept[one.strength] = one
                self.put(self._page(), one)

    def put(self, page: str, one: Evidence) -> None:
        said = {"dial": one.dial, "area": one.area, "went_to": one.went_to, "energy": one.energy}
        words = f"{self._strength(one.strength).label}: {one.what}"
        self._under.want(
            ("strength", page, one.strength),
            Wish(uses.put_strength, (page, one.strength, one.what), said, words),
        )

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if not changes.strengths:
            return
        self.begin()
        if self._page() in changes.entries and self._under.is_saved() and not self._is_being_written():
            page = self._page()
            self._jobs.run(
                uses.strengths_of_page, page, then=partial(self._show_again, page), otherwise=lambda _: None
            )

    def _show_again(self, page: str, found: tuple[Evidence, ...]) -> None:
        """Somewhere else something was said of this page."""
        is_other = {one.strength: one for one in found} != self._kept
        if is_other and page == self._page() and self._under.is_saved() and not self._is_being_written():
            self.show_strengths(found)

    def _is_being_written(self) -> bool:
        """Also: a strength was chosen and still waits for its sentence."""
        return any(row.evidence() != self._kept.get(row.strength.id) for row in self.rows)

    # --- adding -------------------------------------------------------------------------------------

    @Slot()
    def open_picker(self) -> None:
        if self._read_only or not self._can_add:
            return
        from peerbuddy.ui.parts.strength_pop_up import StrengthPopUp

        if self.picker is None:
            self.picker = StrengthPopUp(lambda: {row.strength.id for row in self.rows}, self.add)
            self.picker.chosen.connect(self.add_strength)
        self.picker.open()
        self._jobs.run(strengths.list_strengths, then=self._offer)

    def _offer(self, lines: tuple[StrengthLine, ...]) -> None:
        if self.picker is not None:
            self._known |= {line.strength.id: line.strength for line in lines}
            self.picker.fill(lines)

    @Slot(str)
    def add_strength(self, id: str) -> None:
        """The page is saved now, so that there is something to put it under."""
        self._under.save_page()
        row = self._row(Evidence(id, ""))
        self.rows.append(row)
        self._draw()
        self._area.ensureWidgetVisible(row)
        row.line.setFocus()

    def put_back(self, page: str, one: Evidence) -> None:
        """Undo of taking it off; its page need not be the open one any more."""
        if page == self._page() and one.strength not in {row.strength.id for row in self.rows}:
            self.rows.append(self._row(one))
            self._kept[one.strength] = one
            self._draw()
        self.put(page, one)

    # --- a row --------------------------------------------------------------------------------------

    def _take_off(self, row: EvidenceRow) -> None:
        place, kept = self.rows.index(row), self._kept.pop(row.strength.id, None)
        had_focus = row.isAncestorOf(self.window().focusWidget() or self)
        self.rows.remove(row)
        self._put_away(row)
        self._draw()
        if had_focus:
            nearest = self.rows[min(place, len(self.rows) - 1)].take if self.rows else self.add
            nearest.setFocus()
        if kept is not None:
            page = self._page()
            key = ("strength", page, kept.strength)
            self._under.want(key, Wish(uses.take_strength, (page, kept.strength)))
            self.taken_off.emit(page, kept)

    def _finished(self, row: EvidenceRow) -> None:
        """No sentence, no strength: an emptied one goes, and can come back."""
        if not row.evidence().what and row.strength.id in self._kept and row in self.rows:
            self._take_off(row)
        else:
            self.save()

    def _row(self, one: Evidence) -> EvidenceRow:
        from peerbuddy.ui.journal.evidence_row import EvidenceRow

        row = EvidenceRow(self._strength(one.strength), one)
        row.edited.connect(self._soon.start)
        row.chosen.connect(partial(self._finished, row))
        row.next_wanted.connect(self.open_picker)
        row.taken_off.connect(partial(self._take_off, row))
        if self._read_only:
            row.set_read_only()
        return row

    def _put_away(self, row: EvidenceRow) -> None:
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    # --- layout -------------------------------------------------------------------------------------

    def _draw(self) -> None:
        for row in self.rows:
            self._column.addWidget(row)
            row.show()
        walk_in_order((self.add, *(part for row in self.rows for part in row.stops())))
        self.title.setVisible(bool(self.rows))
        self._area.setVisible(bool(self.rows))
        self.updateGeometry()
        self.shown.emit()

    def _lay_out(self) -> None:
        self.add.setIcon(icon("plus", "accent"))
        self.add.setIconSize(QSize(scaled(14), scaled(14)))
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.add)
        head.addStretch(0)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._area = LowArea(inside, SHARE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self._area)
