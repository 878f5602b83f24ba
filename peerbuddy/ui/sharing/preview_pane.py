"""The right half of the bench: exactly what leaves, read from the very bytes, and by name what does not."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peerbuddy.actions.packet_sheets import sheet_of
from peerbuddy.content.library import Library
from peerbuddy.model.sharing import Preview
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.icon_label import IconLabel
from peerbuddy.ui.parts.labels import PlainLabel, breakable
from peerbuddy.ui.parts.paper import Desk, Paper
from peerbuddy.ui.sharing import said

WIDTH = 584  # the paper, and the shadow around it


class PreviewPane(Column):
    def __init__(self, words: Library, name: str, parent: QWidget | None = None) -> None:
        """`name`: of the buddy."""
        super().__init__(WIDTH, parent, top=20)
        self._words = words
        self.setAccessibleName(self.tr("What leaves"))
        self.title = PlainLabel(self.tr("This and nothing else leaves"), "section")
        self.hint = PlainLabel(self.tr("Exactly as {name} will read it").format(name=breakable(name)), "hint")
        self.paper = Paper(mine=True)
        self.not_included = PlainLabel("", "hint")
        self._beside = QWidget()
        row = QHBoxLayout(self._beside)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(12)
        row.addWidget(IconLabel("eye-off"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.not_included, 1)
        for label in (self.title, self.hint):
            label.setContentsMargins(12, 0, 12, 0)
        self.add(self.title, self.hint, Desk(self.paper), self._beside)
        self.rows.addStretch(1)

    def show_preview(self, preview: Preview) -> None:
        if preview.packet is None or preview.is_empty:
            self.paper.show_nothing(self.tr("What you tick stands here, exactly as it would leave."))
        else:
            self.paper.show_sheet(sheet_of(preview.packet, self._words))
        names = said.left_out(preview)
        self._beside.setVisible(bool(names))
        self.not_included.setText(self.tr("Not included: {things}.").format(things=names))

    @Slot()
    def come_forward(self) -> None:
        QTimer.singleShot(0, self.paper, self.paper.setFocus)
