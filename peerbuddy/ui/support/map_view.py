"""The support map: rings and list side by side, or one of them; and the form for one name."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from peerbuddy.actions import helping
from peerbuddy.computer import Computer
from peerbuddy.model.help_plan import MapEntry, Ring
from peerbuddy.ui import icons
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.empty_state import EmptyState
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.room import Unsaved
from peerbuddy.ui.style import scaled
from peerbuddy.ui.support.map_form import MapForm
from peerbuddy.ui.support.map_list import MapList
from peerbuddy.ui.support.rings import Rings

WIDE, BOTH = 1040, 1100  # pixels at the usual size of text; BOTH: of the window
RINGS, LIST = "rings", "list"


class MapView(QStackedWidget):
    failed = Signal(object)  # an error

    def __init__(self, computer: Computer, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._computer, self._jobs = computer, jobs
        self._may_change = True
        self._entries: tuple[MapEntry, ...] = ()
        self.form: MapForm | None = None
        self.notice = NoticeBar(self)
        self.rings, self.list = Rings(), MapList()
        self.new = button(self.tr("Add somebody or something"))
        self.new.setIcon(icons.icon("plus", "text"))
        self.shown = OneOf(
            self.tr("Show as"), ((RINGS, self.tr("Rings")), (LIST, self.tr("List"))), may_be_none=False
        )
        self.crowded = PlainLabel(
            self.tr("Some names have no room in the rings. All of them are in the list."), "hint"
        )
        self._lay_out()
        self._connect()

    def begin(self) -> None:
        """It comes forward."""
        self.read_again()

    def read_again(self) -> None:
        self._jobs.run(helping.support_map, then=self._show, otherwise=self.failed.emit)

    def leave(self) -> None:
        if self.form is not None:
            self.form.save()

    def unsaved(self) -> tuple[Unsaved, ...]:
        return () if self.form is None else self.form.unsaved()

    def set_read_only(self) -> None:
        self._may_change = False
        self.new.setEnabled(False)
        self._blank_new.setEnabled(False)

    def _show(self, entries: tuple[MapEntry, ...]) -> None:
        self._entries = entries
        self.rings.show_entries(entries)
        self.list.show_entries(entries, may_change=self._may_change)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        has_any = bool(self._entries)
        both = self.window().width() >= scaled(BOTH)
        as_list = self.shown.key() == LIST
        self.blank.setVisible(not has_any)
        self.new.setVisible(has_any)
        self.shown.setVisible(has_any and not both)
        self._drawn.setVisible(has_any and (both or not as_list))
        self.list.setVisible(has_any and (both or as_list))

    # --- one name -----------------------------------------------------------------------------------

    def _open_form(self, entry: MapEntry, *, is_new: bool) -> None:
        if not self._may_change:
            return
        self._drop_form()
        self.form = MapForm(self._computer, self._jobs, entry, is_new=is_new)
        self.form.left.connect(self._come_back)
        self.form.removed.connect(self._form_removed)
        self.addWidget(self.form)
        self.setCurrentWidget(self.form)
        self.form.begin()

    @Slot()
    def add_new(self) -> None:
        self._add_to(Ring.CLOSE)

    def _add_to(self, ring: Ring) -> None:
        self._open_form(MapEntry(self._computer.new_id(), ring, ""), is_new=True)

    def _change(self, entry: MapEntry) -> None:
        self._open_form(entry, is_new=False)

    def _come_back(self) -> None:
        self.setCurrentWidget(self.front)
        self._drop_form()
        (self.new if self._entries else self._blank_new).setFocus()
        self.read_again()

    def _drop_form(self) -> None:
        form, self.form = self.form, None
        if form is not None:
            self.removeWidget(form)
            form.hide()
            form.deleteLater()

    def _form_removed(self, entry: MapEntry) -> None:
        self._come_back()
        self._offer_back(entry)

    def _remove(self, entry: MapEntry) -> None:
        def removed(_: object) -> None:
            self.read_again()
            self._offer_back(entry)

        self._jobs.run(helping.delete_map_entry, entry.id, then=removed, otherwise=self.failed.emit)

    def _offer_back(self, entry: MapEntry) -> None:
        def put_back() -> None:
            self._jobs.run(
                helping.save_map_entry,
                entry,
                then=lambda _: self.read_again(),
                otherwise=self.failed.emit,
            )

        told = self.tr("“{name}” is off the map. Whatever you wrote elsewhere stays.").format(name=entry.name)
        self.notice.show_notice(told, kind="plain", ways=((self.tr("Put it back"), put_back),))
        self.notice.focus_first_way()

    # --- set-up -------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.new.clicked.connect(self.add_new)
        self._blank_new.clicked.connect(self.add_new)
        self.list.add_wanted.connect(self._add_to)
        self.list.change_wanted.connect(self._change)
        self.list.remove_wanted.connect(self._remove)
        self.rings.open_wanted.connect(self._change)
        self.rings.crowded.connect(self.crowded.setVisible)
        self.shown.chosen.connect(self._arrange)

    def _lay_out(self) -> None:
        self.front = Column(WIDE, top=24)
        self.front.setAccessibleName(self.tr("Support map"))
        lead = self.tr(
            "Who and what is around you, from yourself to services. Nobody has to stand anywhere, and a blank"
            " ring means nothing."
        )
        tools = QWidget()
        across = Flow(tools, gap=8)
        across.addWidget(self.new)
        across.addWidget(self.shown)
        self._blank_new = button(self.tr("Add somebody or something"))
        self.blank = EmptyState(
            "users",
            self.tr("Nobody stands here yet"),
            self.tr("People, places, services, and you yourself. That’s fine as it is, too."),
            self._blank_new,
        )
        self._drawn = QWidget()
        drawn = QVBoxLayout(self._drawn)
        drawn.setContentsMargins(0, 0, 0, 0)
        drawn.addWidget(self.rings)
        drawn.addWidget(self.crowded)
        drawn.addStretch(1)
        self.crowded.hide()
        both = QWidget()
        self._across = QHBoxLayout(both)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(28)
        self._across.addWidget(self._drawn, 3)
        self._across.addWidget(self.list, 2)
        self.shown.set_key(RINGS)
        self.front.add(
            PlainLabel(self.tr("Support map"), "title"), PlainLabel(lead, "lead"), self.notice, tools
        )
        self.front.add(self.blank, both, space=8)
        self.front.rows.addStretch(1)
        self.addWidget(self.front)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
