"""What becomes of chosen pages, or of the open one, once what was typed in it is saved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from peerbuddy.model.printed import PrintChoice
from peerbuddy.ui.journal.editor import Editor
from peerbuddy.ui.journal.selection_bar import SelectionBar
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.sharing.wanted import ShareWanted


class ChosenPages(QObject):
    """`begin_page` puts a new page in place of one that goes to the trash."""

    print_wanted = Signal(object)  # PrintChoice
    share_wanted = Signal(object)  # ShareWanted

    def __init__(
        self,
        selection: SelectionBar,
        editor: Editor,
        notice: NoticeBar,
        begin_page: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._selection, self._editor, self._notice = selection, editor, notice
        self._begin_page = begin_page
        selection.trash_wanted.connect(self._trash)
        selection.moved.connect(self._trashed)
        selection.print_wanted.connect(self._print)

    @Slot()
    def trash(self) -> None:
        """By the Delete key of a list: several or the open page, as their own button would."""
        several = not self._selection.isHidden()
        (self._selection.trash if several else self._editor.trash).click()

    @Slot(object)
    def _trash(self, ids: tuple[str, ...]) -> None:
        self._editor.saving.leave(partial(self._trash_saved, ids))

    def _trash_saved(self, ids: tuple[str, ...]) -> None:
        if self._editor.id() in ids:
            self._begin_page()
        self._selection.move_to_trash(ids)

    @Slot(object)
    def _trashed(self, ids: tuple[str, ...]) -> None:
        told = self.tr("Pages in the trash now: {n}. Nothing there is deleted by itself.")
        self._notice.show_notice(
            told.format(n=len(ids)),
            kind="plain",
            ways=((self.tr("Undo"), partial(self._selection.take_back, ids)),),
        )

    @Slot()
    def print_open_page(self) -> None:
        self._print((self._editor.id(),))

    @Slot(object)
    def _print(self, ids: tuple[str, ...]) -> None:
        self._editor.saving.leave(partial(self.print_wanted.emit, PrintChoice(ids)))

    @Slot()
    def share_open_page(self) -> None:
        id = self._editor.id()
        wanted = ShareWanted(entries=(id,), back=("journal", id))
        self._editor.saving.leave(partial(self.share_wanted.emit, wanted))
