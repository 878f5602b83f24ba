"""The rooms of an opened journal: each is made when it is first entered, and one of them is in sight."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from peerbuddy.computer import Computer
from peerbuddy.model.errors import ContentDamaged
from peerbuddy.ui import keys, words
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.jobs import Jobs, Opened
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.room import SETTLED_MS, HeldPage, Room, Unsaved
from peerbuddy.ui.shell.pages import Pages

if TYPE_CHECKING:
    from peerbuddy.ui.agreement.room import AgreementRoom
    from peerbuddy.ui.buddies.room import BuddiesRoom
    from peerbuddy.ui.goals.page import GoalsPage
    from peerbuddy.ui.guides.in_palette import GuideActions
    from peerbuddy.ui.guides.page_made import PageMade
    from peerbuddy.ui.guides.room import GuideRoom
    from peerbuddy.ui.inbox.page import ItemRoom
    from peerbuddy.ui.insights.room import InsightsRoom
    from peerbuddy.ui.journal.page import JournalPage
    from peerbuddy.ui.lessons.room import LessonRoom
    from peerbuddy.ui.own_terms import OwnTerms
    from peerbuddy.ui.settings.page import SettingsPage
    from peerbuddy.ui.sharing.room import ShareRoom
    from peerbuddy.ui.strengths.quick_note import QuickNote
    from peerbuddy.ui.strengths.room import StrengthsRoom
    from peerbuddy.ui.today.page import TodayPage

FIRST = "today"
PEOPLE = "buddies"
# Rooms behind that one: what they show is needed to enter them, so no key leads there.
BEHIND = ("item", "share", "agreement", "lesson")
HELP = "help"  # no room: it stands over all of them


class Rooms(QObject):
    """`opened` is None while the journal is locked: then there is nothing to enter."""

    settings_changed = Signal(object)  # LocalSettings
    hide_wanted = Signal()
    help_wanted = Signal(object)  # which part of it, or None
    vault_gone = Signal(bool)  # it was deleted: whether nothing of it is left

    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, pages: Pages) -> None:
        super().__init__(pages)
        self._computer, self._jobs, self._ask, self._pages = computer, jobs, ask, pages
        self.opened: Opened | None = None
        self.made: dict[str, Room] = {}
        self._makers: dict[str, Callable[[Opened], Room]] = {
            "today": self._today,
            "journal": self._journal,
            "goals": self._goals,
            "strengths": self._strengths,
            "buddies": self._buddies,
            "insights": self._insights,
            "settings": self._settings,
            "guide": self._guide,
            "item": self._item,
            "share": self._share,
            "lesson": self._lesson,
            "agreement": self._agreement,
        }
        self._own_terms: OwnTerms | None = None
        self._guides: GuideActions | None = None
        self._held: HeldPage | None = None  # the page that was written on last
        pages.page_chosen.connect(self.go)
        ways = {name: partial(self.go, name) for name in self._makers if name not in BEHIND}
        new_goal = partial(self.go, "goals", "new")
        keys.bind(pages.rail, {**ways, "quick-note": self.note_quickly, "new-goal": new_goal})
        self._note: QuickNote | None = None

    def open(self, opened: Opened) -> None:
        """The first of them, and nothing else in the window."""
        self.opened = opened
        self._begin_own_terms()
        first = self._room(FIRST, opened)
        self._pages.show_only(first)
        self._pages.show_rail(FIRST)
        self._held = first.held_page()
        first.enter()
        QTimer.singleShot(SETTLED_MS, self, self._begin_guides)

    @Slot(str)
    @Slot(str, object)
    def go(self, name: str, what: object = None) -> None:
        if name == HELP:
            self.help_wanted.emit(what)
            return
        if self.opened is None:
            return
        before = self.in_sight()
        try:
            room = self._room(name, self.opened)
        except ContentDamaged as error:  # words of the program that this room cannot do without
            self._pages.show_rail(self._pages.rail_page)
            self.notice_bar().show_notice(words.sentence(error))
            return
        if before is not None and before is not room:
            before.leave()
        self._pages.show_page(room)
        self._pages.show_rail(self._rail_page_of(name))
        self._pass_page_to(room)
        room.enter(what)

    def _rail_page_of(self, name: str) -> str:
        if name in self._pages.rail.pages:
            return name
        return PEOPLE if name in BEHIND else self._pages.rail_page

    def _pass_page_to(self, room: Room) -> None:
        """What was written last in one room is there at once in the other, saved or not."""
        before, held = self._held, room.held_page()
        if held is None:
            return
        self._held = held
        if before is not None and before is not held and before.id() == held.id():
            held.take_over(before.draft(), unsaved=not before.saving.is_saved())
            before.saving.begin()

    def notice_bar(self) -> NoticeBar:
        """Where the window can say something: the room in sight, else the first one. Only while open."""
        bar = getattr(self.in_sight(), "notice", None) or getattr(self.made[FIRST], "notice", None)
        assert isinstance(bar, NoticeBar)
        return bar

    def in_sight(self) -> Room | None:
        shown = self._pages.beneath()
        return shown if isinstance(shown, Room) else None

    def close(self) -> tuple[Unsaved, ...]:
        """Locking begins: what was not saved yet. The window takes the rooms themselves away."""
        unsaved = tuple(words for room in self.made.values() for words in room.unsaved())
        if self._note is not None:
            unsaved += self._note.unsaved()
            self._note.deleteLater()
            self._note = self._pages.quick_note = None
        self.opened = self._held = None
        if self._own_terms is not None:
            self._own_terms.end()
        self.made.clear()
        return unsaved

    @Slot()
    def note_quickly(self) -> None:
        """Over the room in sight. The same key puts it away again; what is written in it stays."""
        from peerbuddy.ui.strengths.quick_note import QuickNote

        if self.opened is not None and not self.opened.read_only:
            self._note = self._note or QuickNote(self._computer, self._jobs, self._ask, self._pages)
            self._pages.show_quick_note(self._note)

    # --- making them: each is imported when it is first wanted ------------------------------------------

    def _room(self, name: str, opened: Opened) -> Room:
        if name not in self.made:
            self.made[name] = self._makers[name](opened)
            self.made[name].go_wanted.connect(self.go)
        return self.made[name]

    def _today(self, opened: Opened) -> TodayPage:
        from peerbuddy.ui.today.page import TodayPage

        room = TodayPage(self._computer, self._jobs)
        room.settings_changed.connect(self.settings_changed)
        room.begin(opened)
        return room

    def _journal(self, opened: Opened) -> JournalPage:
        from peerbuddy.ui.journal.page import JournalPage

        room = JournalPage(self._computer, self._jobs, self._ask)
        room.focus_mode.changed.connect(self._pages.fold_rail)
        self._pages.show_page(room)  # what has the cursor in it has to be in the window
        room.begin(replace(opened, older_copy=None))  # the first room tells of it
        return room

    def _goals(self, opened: Opened) -> GoalsPage:
        from peerbuddy.ui.goals.page import GoalsPage

        room = GoalsPage(self._computer, self._jobs, self._ask)
        if opened.read_only:
            room.set_read_only()
        return room

    def _strengths(self, opened: Opened) -> StrengthsRoom:
        from peerbuddy.ui.strengths.room import StrengthsRoom

        room = StrengthsRoom(self._computer, self._jobs)
        if opened.read_only:
            room.set_read_only()
        return room

    def _buddies(self, opened: Opened) -> BuddiesRoom:
        from peerbuddy.ui.buddies.room import BuddiesRoom

        room = BuddiesRoom(self._computer, self._jobs, self._ask)
        if opened.read_only:
            room.set_read_only()
        return room

    def _insights(self, opened: Opened) -> InsightsRoom:
        from peerbuddy.ui.insights.room import InsightsRoom

        room = InsightsRoom(self._computer, self._jobs)
        if opened.read_only:
            room.set_read_only()
        return room

    def _settings(self, _: Opened) -> SettingsPage:
        from peerbuddy.ui.settings.page import SettingsPage

        room = SettingsPage(self._computer, self._jobs, self._ask)
        room.changed.connect(self.settings_changed)
        room.security.hiding.hide_wanted.connect(self.hide_wanted)
        room.security.vault_gone.connect(self.vault_gone)
        return room

    def _guide(self, opened: Opened) -> GuideRoom:
        from peerbuddy.ui.guides.room import GuideRoom

        room = GuideRoom(self._computer, self._jobs, opened)
        room.left.connect(self._go_back)
        room.page_made.connect(self._show_made)
        return room

    @Slot()
    def _go_back(self) -> None:
        """To the room that the rail shows: a guided page has none of its own there."""
        self.go(self._pages.rail_page)

    @Slot(object)
    def _show_made(self, made: PageMade) -> None:
        from peerbuddy.ui.guides.page_made import tell_made

        if made.share:
            self._share_made(made)
            return
        self.go("journal", made.id)
        tell_made(cast("JournalPage", self.made["journal"]), made, partial(self.go, "goals"))

    def _share_made(self, made: PageMade) -> None:
        from peerbuddy.ui.sharing.wanted import ShareWanted

        self.go("share", ShareWanted(kind=made.share, entries=(made.id,), back=("journal", made.id)))

    def _begin_own_terms(self) -> None:
        from peerbuddy.ui.own_terms import OwnTerms

        self._own_terms = self._own_terms or OwnTerms(self._jobs, self)
        self._own_terms.begin()

    def _item(self, opened: Opened) -> ItemRoom:
        from peerbuddy.ui.inbox.page import ItemRoom

        room = ItemRoom(self._computer, self._jobs, self._ask)
        if opened.read_only:
            room.set_read_only()
        return room

    def _lesson(self, opened: Opened) -> LessonRoom:
        from peerbuddy.ui.lessons.room import LessonRoom

        room = LessonRoom(self._computer, self._jobs)
        if opened.read_only:
            room.set_read_only()
        return room

    def _agreement(self, opened: Opened) -> AgreementRoom:
        from peerbuddy.ui.agreement.room import AgreementRoom

        room = AgreementRoom(self._computer, self._jobs, self._ask)
        if opened.read_only:
            room.set_read_only()
        return room

    def _share(self, _: Opened) -> ShareRoom:
        from peerbuddy.ui.sharing.room import ShareRoom

        return ShareRoom(self._computer, self._jobs, self._ask)

    @Slot()
    def _begin_guides(self) -> None:
        if self.opened is None:
            return
        from peerbuddy.ui.guides.in_palette import GuideActions

        begin = partial(self.go, "guide")
        self._guides = self._guides or GuideActions(self._jobs, begin, self._pages.rail)
        self._guides.read()
