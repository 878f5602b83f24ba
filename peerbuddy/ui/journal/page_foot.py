"""Under the open page: who may ever see it, and the ways to a share and to its earlier versions."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from peerbuddy.actions import journal
from peerbuddy.model.entry import Entry, Privacy
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.filters import privacy_name
from peerbuddy.ui.journal.got_through import GotThrough
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.sharing.share_button import ShareButton


class PageFoot(QWidget):
    """A page that is not in the vault yet has neither: both come with its first save."""

    versions_wanted = Signal()
    share_wanted = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._id = ""
        self._is_saved = self._read_only = False
        self._privacy = Privacy.MINE
        self._group = QButtonGroup(self)
        self.levels: dict[Privacy, QPushButton] = {
            Privacy.SEALED: self._level(Privacy.SEALED, self.tr("Stays here, whatever is shared")),
            Privacy.MINE: self._level(Privacy.MINE, self.tr("Kept to myself")),
            Privacy.MAY_SHARE: self._level(Privacy.MAY_SHARE, self.tr("May be chosen when I share")),
        }
        self.got_through = GotThrough(jobs)
        self.got_through.failed.connect(jobs.failed)
        self.share = ShareButton(jobs, self.tr("Share this page with a buddy"), "quiet")
        self.share.clicked.connect(self.share_wanted)
        self.versions = button(self.tr("Earlier versions"), "quiet")
        self.versions.clicked.connect(self.versions_wanted)
        for privacy, level in self.levels.items():
            level.clicked.connect(partial(self._choose, privacy))
        self._lay_out()
        self.begin("")

    def begin(self, id: str) -> None:
        """A page that nobody has saved yet."""
        self._id = id
        self.got_through.begin(id, is_saved=False)
        self._show(Privacy.MINE, is_saved=False, has_versions=False)

    def show_entry(self, entry: Entry) -> None:
        self._id = entry.id
        self.got_through.begin(entry.id, is_saved=True)
        self._show(entry.privacy, is_saved=True, has_versions=bool(entry.versions))

    def saved(self, id: str) -> None:
        """The page is in the vault; what it said before may be a version now."""
        if id != self._id:
            return
        self._is_saved = True
        self._enable()
        if self.versions.isHidden():
            self._jobs.run(journal.count_versions, id, then=partial(self._counted, id))

    def set_read_only(self) -> None:
        self._read_only = True
        self._enable()

    def _counted(self, id: str, count: int) -> None:
        if id == self._id:
            self.versions.setVisible(bool(count))

    # --- who may see it -----------------------------------------------------------------------------

    def _choose(self, privacy: Privacy) -> None:
        if privacy is self._privacy:
            return
        before, self._privacy = self._privacy, privacy
        self._draw()
        refused = partial(self._not_chosen, self._id, before)
        self._jobs.run(journal.set_privacy, self._id, privacy, otherwise=refused)

    def _not_chosen(self, id: str, before: Privacy, error: Exception) -> None:
        if id == self._id:
            self._privacy = before
            self._draw()
        self._jobs.failed.emit(error)

    def _show(self, privacy: Privacy, *, is_saved: bool, has_versions: bool) -> None:
        self._privacy, self._is_saved = privacy, is_saved
        self.versions.setVisible(has_versions)
        self._enable()
        self._draw()

    def _enable(self) -> None:
        for level in self.levels.values():
            level.setEnabled(self._is_saved and not self._read_only)
        self.got_through.setEnabled(self._is_saved and not self._read_only)
        self.share.look(wanted=self._is_saved and not self._read_only)

    def _draw(self) -> None:
        """The one that counts has an outline of its own, not only a colour."""
        for privacy, level in self.levels.items():
            level.setChecked(privacy is self._privacy)
            level.setProperty("kind", "" if privacy is self._privacy else "quiet")
            level.style().polish(level)
        is_sealed = self._privacy is Privacy.SEALED
        self.share.setEnabled(not is_sealed)
        self.share.setToolTip(self.tr("A sealed page stays here") if is_sealed else "")

    def _level(self, privacy: Privacy, meaning: str) -> QPushButton:
        name = privacy_name(privacy)
        made = button(name)
        made.setCheckable(True)
        made.setToolTip(meaning)
        made.setAccessibleName(self.tr("Who may see it: {level}").format(level=name))
        made.setAccessibleDescription(meaning)
        self._group.addButton(made)
        return made

    def _lay_out(self) -> None:
        row = Flow(self, push=True)
        who = PlainLabel(self.tr("Who may see it"), "hint")
        who.setWordWrap(False)
        who.setContentsMargins(4, 0, 0, 0)  # under the text of the page
        row.addWidget(who)
        for level in self.levels.values():
            row.addWidget(level)
        row.addWidget(self.got_through)
        row.addWidget(self.share)
        row.addWidget(self.versions)
