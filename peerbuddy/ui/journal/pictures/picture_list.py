"""The pictures kept with the open page, under its text: folded away until somebody wants to see them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, QSignalBlocker, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from peerbuddy.actions import pictures
from peerbuddy.model.changes import Changes
from peerbuddy.model.entry import AttachmentLine
from peerbuddy.model.picture import alts_in
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.page_text import PageText
from peerbuddy.ui.journal.pictures.loading import PictureLoading
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import button
from peerbuddy.ui.style import scaled

AFTER_LAST_KEY_MS = 400
_SMALL = 40
_ROWS = 3


class PictureList(QWidget):
    """Each signal but the first carries the id of a picture."""

    shown = Signal(bool)
    show_wanted = Signal(str)
    words_wanted = Signal(str)
    mark_wanted = Signal(str)
    copy_wanted = Signal(str)
    removal_wanted = Signal(str)

    def __init__(self, jobs: Jobs, text: PageText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._text = jobs, text
        self._page = ""
        self._read_only = False
        self._lines: tuple[AttachmentLine, ...] = ()
        self._named: dict[str, str] = {}
        self._loading = PictureLoading(jobs, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_LAST_KEY_MS)
        self.fold = button("", "quiet")
        self.fold.setProperty("flush", True)
        self.fold.setCheckable(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pictures of this page"))
        self.list.setIconSize(QSize(scaled(_SMALL), scaled(_SMALL)))
        self.list.setProperty("kind", "pictures")
        self.list.setWordWrap(False)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.show_one = button(self.tr("Show"))
        self.words = button(self.tr("Describe"))
        self.words.setAccessibleName(self.tr("Describe the picture"))
        self.put_in = button(self.tr("Put into the text"))
        self.copy = button(self.tr("Save a copy"))
        self.remove = button(self.tr("Remove"))
        self.remove.setAccessibleName(self.tr("Remove the picture"))
        self._lay_out()
        self._connect()
        self.hide()

    def begin(self, page: str) -> None:
        """Another page is open."""
        self._page = page
        self.fold.setChecked(False)
        self._fill(page, ())
        self._ask()

    def name_of(self, id: str) -> str:
        """Its words, else the name of the file it came from, else its number."""
        for number, line in enumerate(self._lines, 1):
            if line.id == id:
                return self._named.get(id) or line.name or self.tr("Picture {n}").format(n=number)
        return self.tr("Picture")

    def words_of(self, id: str) -> str:
        return self._named.get(id, "")

    def set_read_only(self) -> None:
        self._read_only = True
        self._tell_ways()

    # --- what is kept -------------------------------------------------------------------------------

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self._page in changes.entries:
            self._ask()

    def _ask(self) -> None:
        if self._page:
            self._jobs.run(pictures.pictures_of, self._page, then=partial(self._fill, self._page))

    def _fill(self, page: str, lines: tuple[AttachmentLine, ...]) -> None:
        if page != self._page:
            return
        if lines != self._lines or not lines:
            self._lines = lines
            self._rebuild()
        self._name_all()
        self.setVisible(bool(lines))
        self.shown.emit(bool(lines))

    def _rebuild(self) -> None:
        row = self.list.currentRow()
        with QSignalBlocker(self.list):  # a way that had the focus would lose it to be off for a moment
            self.list.clear()
            for line in self._lines:
                item = QListWidgetItem()
                item.setData(Qt.ItemDataRole.UserRole, line.id)
                item.setSizeHint(QSize(0, scaled(_SMALL) + 8))
                self.list.addItem(item)
            self.list.setCurrentRow(min(max(row, 0), len(self._lines) - 1))
        rows = min(_ROWS, max(1, len(self._lines)))
        self.list.setMinimumHeight(scaled(_SMALL) + 14)
        self.list.setMaximumHeight(rows * (scaled(_SMALL) + 8) + 6)
        self.fold.setText(self.tr("Pictures: {n}").format(n=QLocale().toString(len(self._lines))))
        self._load()

    @Slot()
    def _name_all(self) -> None:
        """From the text as it stands now."""
        self._named = alts_in(self._text.exact_text()) if self._lines else {}
        for row, line in enumerate(self._lines):
            parts = [self.name_of(line.id), QLocale().formattedDataSize(line.size, 0)]
            if line.id not in self._named:
                parts.append(self.tr("not in the text"))
            elif not self._named[line.id]:
                parts.append(self.tr("not described"))
            self.list.item(row).setText(" · ".join(parts))
        self._tell_ways()

    # --- small pictures, while they are to be seen ----------------------------------------------------

    @Slot()
    def _load(self) -> None:
        folded = not self.fold.isChecked()
        self._inside.setVisible(not folded)
        if folded:
            self._loading.stop()
            return
        room = self.list.iconSize() * self.devicePixelRatioF()
        self._loading.begin(self._page, [line.id for line in self._lines], room, self._show_small)

    def _show_small(self, id: str, image: QImage | None) -> None:
        row = next((n for n, line in enumerate(self._lines) if line.id == id), None)
        if row is not None and image is not None:
            image.setDevicePixelRatio(self.devicePixelRatioF())
            self.list.item(row).setIcon(QIcon(QPixmap.fromImage(image)))

    # --- what can be done -----------------------------------------------------------------------------

    def chosen(self) -> str:
        item = self.list.currentItem()
        return "" if item is None else item.data(Qt.ItemDataRole.UserRole)

    @Slot()
    def _tell_ways(self) -> None:
        id = self.chosen()
        in_text = id in self._named
        for way in (self.show_one, self.copy):
            way.setEnabled(bool(id))
        for way in (self.words, self.put_in, self.remove):
            way.setEnabled(bool(id) and not self._read_only)
        self.words.setVisible(in_text or not id)
        self.put_in.setVisible(bool(id) and not in_text)

    def _connect(self) -> None:
        self._jobs.changed.connect(self._changed)
        self._soon.timeout.connect(self._name_all)
        self._text.document().contentsChanged.connect(self._soon.start)
        self.fold.toggled.connect(self._load)
        self.list.currentRowChanged.connect(self._tell_ways)
        self.list.itemActivated.connect(lambda _: self.show_wanted.emit(self.chosen()))
        for way, wanted in (
            (self.show_one, self.show_wanted),
            (self.words, self.words_wanted),
            (self.put_in, self.mark_wanted),
            (self.copy, self.copy_wanted),
            (self.remove, self.removal_wanted),
        ):
            way.clicked.connect(lambda _=False, wanted=wanted: wanted.emit(self.chosen()))

    def _lay_out(self) -> None:
        self._inside = QWidget()
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        inside.addWidget(self.list)
        ways = Flow()
        for way in (self.show_one, self.words, self.put_in, self.copy, self.remove):
            ways.addWidget(way)
        inside.addLayout(ways)
        self._inside.hide()
        head = Flow()
        head.addWidget(self.fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._inside)
