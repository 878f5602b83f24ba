"""One picture as large as the window allows, over the page."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.pictures.canvas import Canvas
from peerbuddy.ui.journal.pictures.loading import PictureLoading
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.shell.overlay import Overlay

_EDGE = 24


class PictureSheet(Overlay):
    def __init__(self, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(self.tr("A picture of this page"), parent)
        self._loading = PictureLoading(jobs, self)
        self.canvas = Canvas()
        self.caption = PlainLabel()
        self.close_button = button(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close the picture"))
        self.close_button.clicked.connect(self.close_up)
        foot = QHBoxLayout()
        foot.addWidget(self.caption, 1)
        foot.addWidget(self.close_button)
        inside = QVBoxLayout()
        inside.setContentsMargins(16, 16, 16, 12)
        inside.setSpacing(12)
        inside.addWidget(self.canvas, 1)
        inside.addLayout(foot)
        self.rows.addLayout(inside)

    def show_picture(self, page: str, id: str, name: str) -> None:
        self.caption.setText(name)
        self.canvas.setAccessibleName(name)
        self.open()
        self.close_button.setFocus()
        room = self._room().size() * self.devicePixelRatioF()
        self._loading.begin(page, (id,), room, self._show)

    def _show(self, _: str, image: QImage | None) -> None:
        self.canvas.show_image(image)
        if image is None:
            self.caption.setText(self.tr("This picture cannot be shown. What is kept of it is untouched."))

    def close_up(self) -> None:
        """What was seen does not stay here unseen."""
        self._loading.stop()
        self.canvas.show_image(None)
        self.caption.setText("")
        super().close_up()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """There is one thing to reach here, and what lies below is out of reach."""
        self.close_button.setFocus()
        return True

    def _room(self) -> QRect:
        return self._ground.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)

    def _fit(self) -> None:
        self.setGeometry(self._ground.rect())
        self._card.setGeometry(self._room())
