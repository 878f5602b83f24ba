"""What stands below a page folds to one line in a low window and in focus mode, and opens by hand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from peerbuddy.ui import keys
from peerbuddy.ui.journal.editor import Editor
from peerbuddy.ui.parts.labels import button
from peerbuddy.ui.style import scaled

LOW = 700  # pixels of the page at the usual size of text
_LONGEST = 40


class FootFold(QObject):
    """`opener` says in a line what is folded away, and opens and folds it."""

    def __init__(self, page: QWidget, editor: Editor, below: QWidget) -> None:
        super().__init__(page)
        self._page, self._marks, self._strengths = page, editor.marks, editor.strengths
        self._folded = (editor.strengths_row, editor.marks, below)
        self._in_focus = self._is_low = False
        self.opener: QPushButton = button("", "quiet")
        self.opener.setCheckable(True)
        self.opener.toggled.connect(self.fold)
        self._marks.shown.connect(self._tell)
        self._strengths.shown.connect(self._tell)
        keys.bind(editor, {"mark": self._add_mark, "add-strength": self._add_strength})
        page.installEventFilter(self)
        self.fold()

    @Slot()
    def _add_mark(self) -> None:
        self.opener.setChecked(not self.opener.isHidden())
        self._marks.open_picker()

    @Slot()
    def _add_strength(self) -> None:
        self.opener.setChecked(not self.opener.isHidden())
        self._strengths.open_picker()

    @Slot(bool)
    def set_focus_mode(self, on: bool) -> None:
        self._in_focus = on
        self.opener.setChecked(False)
        self.fold()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.StyleChange):
            is_low = self._page.height() < scaled(LOW)
            if is_low != self._is_low:
                self._is_low = is_low
                self.fold()
        return False

    @Slot()
    def fold(self) -> None:
        can_fold = self._in_focus or self._is_low
        is_open = not can_fold or self.opener.isChecked()
        for part in self._folded:
            part.setVisible(is_open)
        self.opener.setVisible(can_fold)
        self._tell()

    @Slot()
    def _tell(self) -> None:
        names = " · ".join((*self._strengths.names(), *self._marks.all_names()))
        shown = names if len(names) <= _LONGEST else names[:_LONGEST] + "…"
        if self.opener.isChecked():
            shown = self.tr("Fold away")
        self.opener.setText(shown.replace("&", "&&") or self.tr("Strengths, people, goals"))
        self.opener.setAccessibleName(
            self.tr("Strengths, people, goals and who may see the page: {names}").format(names=names or "–")
        )
