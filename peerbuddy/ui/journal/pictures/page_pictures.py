"""Pictures come to the open page, are shown, described, copied out and removed: what each of these takes."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from peerbuddy.actions import journal, pictures
from peerbuddy.computer import Computer
from peerbuddy.model.entry import AttachmentLine
from peerbuddy.model.picture import RemovedPicture, mark_of
from peerbuddy.session import Session
from peerbuddy.ui import words
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.journal.editor import Editor
from peerbuddy.ui.journal.pictures import marks
from peerbuddy.ui.journal.pictures.offered import Offered, file_offered
from peerbuddy.ui.journal.pictures.picture_sheet import PictureSheet
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.style import scaled

_ROOM_FOR_BOTH = 600


class PagePictures(QObject):
    trash_wanted = Signal(str)  # the id of the page

    def __init__(
        self, computer: Computer, jobs: Jobs, ask: Ask, editor: Editor, notice: NoticeBar, page: QWidget
    ) -> None:
        super().__init__(page)
        self._computer, self._jobs, self._ask = computer, jobs, ask
        self._editor, self._notice = editor, notice
        self._asked_from = page
        self.sheet = PictureSheet(jobs, page)
        kept, asked = editor.pictures, editor.describing
        editor.text.pictures_offered.connect(self.add)
        editor.tools.picture_wanted.connect(self._choose)
        kept.fold.toggled.connect(self._leave_asking)
        kept.show_wanted.connect(self._show)
        kept.words_wanted.connect(self._ask_for_words)
        kept.mark_wanted.connect(self._put_in)
        kept.copy_wanted.connect(self._ask_where)
        kept.removal_wanted.connect(self._remove)
        asked.described.connect(self._describe)
        asked.shown.connect(self._fold_list)
        asked.left.connect(self._back_to_text)

    # --- coming -------------------------------------------------------------------------------------

    @Slot()
    def _choose(self) -> None:
        title = self.tr("Which picture? PNG, JPEG and WebP can be kept.")
        start = self._computer.places.documents
        self._ask.picture_file(self._asked_from, title, start, lambda path: self.add((file_offered(path),)))

    @Slot(object)
    def add(self, offered: tuple[Offered, ...]) -> None:
        """Each is kept with the page first, then named where the cursor stood when it was offered."""
        if self._editor.text.isReadOnly():
            return
        self._editor.saving.save()
        draft = self._editor.draft()
        for one in offered:
            id = self._computer.new_id()
            page = replace(draft, text=mark_of(id)) if draft.is_blank else draft
            place = QTextCursor(self._editor.text.textCursor())
            then = partial(self._added, page.id, place)
            self._jobs.run(_keep, page, id, one, then=then, otherwise=self._refused)

    def _added(self, page: str, place: QTextCursor, line: AttachmentLine) -> None:
        if page != self._editor.id():
            self._notice.show_notice(
                self.tr("The picture is kept with the page it was added to, listed below its text."),
                kind="plain",
            )
            return
        self._put_at(place, line.id)
        self._editor.text.ensureCursorVisible()
        self._editor.saving.save()
        self._editor.describing.ask(line.id)

    def _put_at(self, place: QTextCursor, id: str) -> None:
        """What is chosen there is chosen no longer: the mark would join it, and the next key take both."""
        chosen = self._editor.text.textCursor()
        if chosen.selectionEnd() == place.selectionEnd():
            chosen.setPosition(chosen.selectionEnd())
            self._editor.text.setTextCursor(chosen)
        marks.put_in(place, id)

    def _refused(self, error: Exception) -> None:
        self._notice.show_notice(words.sentence(error, self._computer.places.log))

    # --- words for it ---------------------------------------------------------------------------------

    @Slot(str)
    def _ask_for_words(self, id: str) -> None:
        self._editor.describing.ask_now(id, self._editor.pictures.words_of(id))

    @Slot(str, str)
    def _describe(self, id: str, alt: str) -> None:
        marks.describe(self._editor.text, id, alt)

    @Slot()
    def _back_to_text(self) -> None:
        (self._editor.text if self._editor.text.isVisible() else self._editor.reading).setFocus()

    @Slot(str)
    def _put_in(self, id: str) -> None:
        self._editor.read.setChecked(False)
        self._put_at(self._editor.text.textCursor(), id)
        self._editor.text.setFocus()

    @Slot(bool)
    def _leave_asking(self, unfolded: bool) -> None:
        if unfolded and self._is_short():
            self._editor.describing.leave()

    @Slot(bool)
    def _fold_list(self, asking: bool) -> None:
        if asking and self._is_short():
            self._editor.pictures.fold.setChecked(False)

    def _is_short(self) -> bool:
        """Beside the text there is room for the question or for the list, not for both."""
        return self._editor.height() < scaled(_ROOM_FOR_BOTH)

    # --- seeing it, and a copy elsewhere --------------------------------------------------------------

    @Slot(str)
    def _show(self, id: str) -> None:
        self.sheet.show_picture(self._editor.id(), id, self._editor.pictures.name_of(id))

    @Slot(str)
    def _ask_where(self, id: str) -> None:
        page = self._editor.id()
        self._jobs.run(pictures.picture_ending, page, id, then=partial(self._ask_where_to, page, id))

    def _ask_where_to(self, page: str, id: str, ending: str) -> None:
        """The name says nothing of the picture: whoever sees the folder sees it."""
        title = self.tr("Where should the copy lie? It is not encrypted: anyone who finds it can see it.")
        name = self.tr("picture")
        start = self._computer.places.documents / f"{name}.{ending}"
        self._ask.new_file(self._asked_from, title, start, partial(self._copy, page, id))

    def _copy(self, page: str, id: str, target: Path) -> None:
        self._jobs.run(pictures.save_picture, page, id, target, then=self._tell_copy, otherwise=self._refused)

    def _tell_copy(self, target: Path) -> None:
        told = self.tr("A copy of the picture lies at {path}. It is not encrypted.").format(path=target)
        self._notice.show_notice(told, kind="offer")

    # --- going, and coming back -----------------------------------------------------------------------

    @Slot(str)
    def _remove(self, id: str) -> None:
        self._editor.saving.leave(partial(self._remove_from, self._editor.id(), id))

    def _remove_from(self, page: str, id: str) -> None:
        """Picture and marks; what the page says without them is saved first."""
        text = self._editor.text
        before = text.exact_text()
        after = marks.would_stay(before, id)
        if before.strip() and replace(self._editor.draft(), text=after).is_blank:
            self._tell_it_is_all(page)
            return
        if after != before:
            marks.take_out(text, id)
            self._editor.saving.save()
        self._editor.describing.forget(id)
        then = partial(self._removed, before, after)
        self._jobs.run(pictures.remove_picture, page, id, then=then, otherwise=self._refused)

    def _tell_it_is_all(self, page: str) -> None:
        self._notice.show_notice(
            self.tr("This picture is all that stands on the page. In the trash the page keeps it."),
            kind="plain",
            ways=((self.tr("Move the page to the trash"), partial(self.trash_wanted.emit, page)),),
        )

    def _removed(self, before: str, after: str, removed: RemovedPicture) -> None:
        self._notice.show_notice(
            self.tr("The picture is removed. Undo brings it back as long as this stands here."),
            kind="plain",
            ways=((self.tr("Undo"), partial(self._take_back, before, after, removed)),),
        )

    def _take_back(self, before: str, after: str, removed: RemovedPicture) -> None:
        if before == after:
            self._jobs.run(pictures.put_back_picture, removed, otherwise=self._refused)
        elif self._editor.id() == removed.entry:
            then = partial(self._put_back, before, after, removed)
            self._jobs.run(pictures.put_back_picture, removed, then=then, otherwise=self._refused)
        else:
            self._jobs.run(pictures.put_back_with_mark, removed, before, after, otherwise=self._refused)

    def _put_back(self, before: str, after: str, removed: RemovedPicture, _: object) -> None:
        if self._editor.id() == removed.entry:
            marks.put_back(self._editor.text, removed.line.id, before, after)
            self._editor.saving.save()


def _keep(session: Session, page: Draft, id: str, offered: Offered) -> AttachmentLine:
    new, foreign = page.as_new_entry(), offered.foreign()
    return journal.attach_picture(session, new.id, offered.name, foreign, id=id, page=new)
