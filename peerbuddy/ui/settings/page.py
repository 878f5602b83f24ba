"""The settings: their sections listed on one side, the chosen one on the other."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from peerbuddy.actions.device import KeyStore
from peerbuddy.computer import Computer
from peerbuddy.model.asset import AssetKind
from peerbuddy.model.mention import Kind
from peerbuddy.model.printed import PrintChoice
from peerbuddy.ui import keys
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.parts.sections_list import SectionsList
from peerbuddy.ui.promises.promise import ACTION, Place
from peerbuddy.ui.room import Room, Unsaved
from peerbuddy.ui.settings.about import AboutSection
from peerbuddy.ui.settings.appearance import AppearanceSection
from peerbuddy.ui.settings.backups import BackupsSection
from peerbuddy.ui.settings.guided import GuidedSection
from peerbuddy.ui.settings.language import LanguageSection
from peerbuddy.ui.settings.lists import ListSection, list_name
from peerbuddy.ui.settings.moving import MovingSection
from peerbuddy.ui.settings.own_lists import AreaSection, AssetSection, HelpSection
from peerbuddy.ui.settings.section import Section
from peerbuddy.ui.settings.security import SecuritySection
from peerbuddy.ui.settings.terms import TermsSection
from peerbuddy.ui.settings.today import TodaySection
from peerbuddy.ui.style import scaled
from peerbuddy.ui.unlock.page import BACKUP_ENDING

LIST_WIDTH = 232  # at the usual size of text
WIDEST_LIST = 280
TITLE_EDGES = 34  # pixels left and right of it


class SettingsPage(Room):
    """`changed` tells LocalSettings that are in force from now on."""

    changed = Signal(object)

    def __init__(
        self,
        computer: Computer,
        jobs: Jobs,
        ask: Ask,
        parent: QWidget | None = None,
        *,
        store: KeyStore | None = None,
    ) -> None:
        super().__init__(parent)
        self.security = SecuritySection(computer, jobs, ask, store=store)
        self.names = SectionsList()
        self._sections = QStackedWidget()
        self._lay_out()
        self.lists = {kind: ListSection(computer, jobs, ask, kind) for kind in Kind}
        self.own_lists = {
            **{kind.value: AssetSection(computer, jobs, ask, kind) for kind in AssetKind},
            "areas": AreaSection(computer, jobs, ask),
            "helps": HelpSection(computer, jobs, ask),
        }
        self.today = TodaySection(computer, jobs, ask)
        self.terms = TermsSection(computer, jobs, ask)
        self.guided = GuidedSection(computer, jobs, ask)
        self.backups = BackupsSection(computer, jobs, ask)
        self.appearance = AppearanceSection(computer, jobs, ask)
        self.language = LanguageSection(computer, jobs, ask)
        self.about = AboutSection(computer, jobs, ask)
        self.moving = MovingSection(computer, jobs, ask)
        for name, section in (
            (self.tr("Security"), self.security),
            (self.tr("Appearance"), self.appearance),
            (self.tr("Language"), self.language),
            (self.tr("Words I use"), self.terms),
            (self.tr("Today"), self.today),
            *((list_name(kind), section) for kind, section in self.lists.items()),
            *((section.name, section) for section in self.own_lists.values()),
            (self.tr("Prompts and guided pages"), self.guided),
            (self.tr("Backups"), self.backups),
            (self.tr("Import and export"), self.moving),
            (self.tr("About"), self.about),
        ):
            self.names.addItem(name)
            self._sections.addWidget(section)
            section.changed.connect(self.changed)
        self.about.place_wanted.connect(self._go_to)
        self.names.setCurrentRow(0)
        self.names.currentRowChanged.connect(self._choose)

    def enter(self, what: object = None) -> None:
        """With a tuple of ids of pages it begins where they are exported; with a PrintChoice,
        printed; with a path, where that can be taken in; with the name of a place, there."""
        exported = what if isinstance(what, tuple) else ()
        self.section().begin()
        self.names.setFocus()
        self.moving.copying_out.limit_to(exported)
        if exported:
            self.names.setCurrentRow(self._sections.indexOf(self.moving))
            self.moving.copying_out.form.setFocus()
        if isinstance(what, PrintChoice):
            self.names.setCurrentRow(self._sections.indexOf(self.moving))
            self.moving.open_print(what).left.connect(partial(self.go_wanted.emit, "journal", None))
        if isinstance(what, str):
            self._show_place(what)
        if isinstance(what, Path):
            self._look_at(what)

    def _look_at(self, handed_over: Path) -> None:
        if handed_over.suffix == BACKUP_ENDING:
            self.choose(self.backups)
            self.backups.restore_file(handed_over)
        else:
            self.choose(self.moving)
            self.moving.taking_in.look_at(handed_over)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # the size of the text may be another one
            self._fit_side()

    def _fit_side(self) -> None:
        """Never narrower than its title: one long word has nowhere to break."""
        self._title.ensurePolished()  # in the letters of a title, also before it is shown
        needed = self._title.fontMetrics().horizontalAdvance(self._title.text()) + TITLE_EDGES
        self._side.setFixedWidth(max(min(scaled(LIST_WIDTH), WIDEST_LIST), needed))

    def choose(self, section: Section) -> None:
        self.names.setCurrentRow(self._sections.indexOf(section))

    @Slot(object)
    def _go_to(self, place: Place) -> None:
        if place.room == ACTION:
            found = (one for one in keys.bound(self.window()) if one.action.id == place.what)
            for possible in found:
                possible.do()
        else:
            self.go_wanted.emit(place.room, place.what)

    def _show_place(self, name: str) -> None:
        """The control that has the focus is scrolled into sight by its section."""
        section, control = self._places()[name]
        self.choose(section)
        control.setFocus()

    def _places(self) -> dict[str, tuple[Section, QWidget]]:
        security, hiding, helps = self.security, self.security.hiding, self.own_lists["helps"]
        people, resources = self.lists[Kind.PERSON], self.own_lists[AssetKind.RESOURCE.value]
        return {
            "passphrase": (security, security.change),
            "lock-after": (security, security.minutes),
            "quick-hide": (security, hiding.quick_hide),
            "window-title": (security, hiding.title),
            "delete": (security, security.delete),
            "text-size": (self.appearance, self.appearance.text_size),
            "language": (self.language, self.names),
            "terms": (self.terms, self.names),
            "leave-me-be": (self.today, self.today.leave_me),
            "today-lines": (self.today, next(iter(self.today.boxes.values()))),
            "people": (people, people.finder),
            "resources": (resources, resources.typed),
            "what-helps": (helps, helps.typed),
            "free-page": (self.guided, self.guided.free_page),
            "backups": (self.backups, self.backups.second.choose),
            "backup-now": (self.backups, self.backups.make),
            "export": (self.moving, self.moving.copying_out.form),
            "on-paper": (self.moving, self.moving.on_paper.go),
            "self-check": (self.about, self.about.check),
        }

    def section(self) -> Section:
        section = self._sections.currentWidget()
        assert isinstance(section, Section)
        return section

    def leave(self) -> None:
        self.terms.save()
        for section in self.own_lists.values():
            section.save_typed()

    def unsaved(self) -> tuple[Unsaved, ...]:
        of_lists = (words for section in self.own_lists.values() for words in section.unsaved())
        return (*self.terms.unsaved(), *of_lists)

    @Slot(object)
    def tell(self, error: Exception) -> None:
        self.section().tell(error)

    @Slot(int)
    def _choose(self, row: int) -> None:
        self._sections.setCurrentIndex(row)
        self.section().begin()

    def _lay_out(self) -> None:
        self.names.setAccessibleName(self.tr("Sections of the settings"))
        self.names.setProperty("kind", "sections")
        self.names.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
        self.names.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side = QWidget()
        side.setProperty("kind", "pane")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(side)
        column.setContentsMargins(10, 22, 10, 16)
        column.setSpacing(14)
        self._side, self._title = side, PlainLabel(self.tr("Settings"), "page")
        self._title.setContentsMargins(10, 0, 0, 0)
        self._fit_side()
        column.addWidget(self._title)
        column.addWidget(self.names)
        column.addStretch(1)
        edge = QFrame()
        edge.setProperty("kind", "line")
        edge.setFixedWidth(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(edge)
        row.addWidget(self._sections, 1)
