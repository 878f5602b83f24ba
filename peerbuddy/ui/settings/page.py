"""The settings: their sections listed on one side, the chosen one on the other."""

from __future__ import annotations

from functools import partial

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
from peerbuddy.model.printed import PrintChoice
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.room import Room
from peerbuddy.ui.settings.about import AboutSection
from peerbuddy.ui.settings.appearance import AppearanceSection
from peerbuddy.ui.settings.backups import BackupsSection
from peerbuddy.ui.settings.language import LanguageSection
from peerbuddy.ui.settings.moving import MovingSection
from peerbuddy.ui.settings.section import Section
from peerbuddy.ui.settings.security import SecuritySection
from peerbuddy.ui.style import scaled

LIST_WIDTH = 232  # at the usual size of text
WIDEST_LIST = 280


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
        self.names = QListWidget()
        self._sections = QStackedWidget()
        self._lay_out()
        self.backups = BackupsSection(computer, jobs, ask)
        self.appearance = AppearanceSection(computer, jobs, ask)
        self.language = LanguageSection(computer, jobs, ask)
        self.about = AboutSection(computer, jobs, ask)
        self.moving = MovingSection(computer, jobs, ask)
        for name, section in (
            (self.tr("Security"), self.security),
            (self.tr("Appearance"), self.appearance),
            (self.tr("Language"), self.language),
            (self.tr("Backups"), self.backups),
            (self.tr("Import and export"), self.moving),
            (self.tr("About"), self.about),
        ):
            self.names.addItem(name)
            self._sections.addWidget(section)
            section.changed.connect(self.changed)
        self.names.setCurrentRow(0)
        self.names.currentRowChanged.connect(self._choose)

    def enter(self, what: object = None) -> None:
        """With a tuple of ids of pages it begins where they are exported; with a PrintChoice, printed."""
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

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # the size of the text may be another one
            self._fit_side()

    def _fit_side(self) -> None:
        self._side.setFixedWidth(min(scaled(LIST_WIDTH), WIDEST_LIST))

    def choose(self, section: Section) -> None:
        self.names.setCurrentRow(self._sections.indexOf(section))

    def section(self) -> Section:
        section = self._sections.currentWidget()
        assert isinstance(section, Section)
        return section

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
        self._side = side
        self._fit_side()
        column = QVBoxLayout(side)
        column.setContentsMargins(10, 22, 10, 16)
        column.setSpacing(14)
        title = PlainLabel(self.tr("Settings"), "page")
        title.setContentsMargins(10, 0, 0, 0)
        column.addWidget(title)
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
