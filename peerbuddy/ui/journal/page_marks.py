"""Below the text: people, topics, tags, goals and the like as chips, and the way to add more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QPoint, QSize, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from peerbuddy.actions import journal, mentions, page_links, people
from peerbuddy.actions.page_links import MAX_AREAS, MAX_GOALS, Offered
from peerbuddy.model.changes import Changes
from peerbuddy.model.entry import Entry
from peerbuddy.model.mention import Kind, Mention, Person, Role
from peerbuddy.model.page_mark import MAX_FEELINGS
from peerbuddy.ui.icons import icon
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.belongings import ORDER, AnyKind, Belonging, Belongs, Mark, identity
from peerbuddy.ui.journal.mark_chip import MarkChip
from peerbuddy.ui.journal.mention_list import offered
from peerbuddy.ui.journal.mention_picker import MentionPicker
from peerbuddy.ui.journal.mentions_said import role_name
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import button
from peerbuddy.ui.style import scaled

MOST_CHIPS = 60  # an import can bring thousands of tags to one page
_AT_MOST = {Belongs.GOAL: MAX_GOALS, Belongs.AREA: MAX_AREAS, Belongs.FEELING: MAX_FEELINGS}


class PageMarks(QWidget):
    """`words`: those the text writes as tags, which are offered and never added."""

    changed = Signal()  # people, topics or tags, which are saved with the page
    belongings_changed = Signal(object)  # of which kind: these are kept by themselves
    shown = Signal()  # other marks than before, or the same ones anew
    limit_wanted = Signal(object)  # Mark: the pages that have it

    def __init__(
        self, jobs: Jobs, words: Callable[[], tuple[str, ...]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs, self._words = jobs, words
        self._marks: list[Mark] = []
        self._read_only = self._shows_all = False
        self._saved_page: Callable[[], str] = str
        self.chips: list[MarkChip] = []
        self.picker: MentionPicker | None = None
        self._menu: QMenu | None = None
        self.add = button("", "chip")
        self.add.setIcon(icon("plus", "text2"))
        self.add.setIconSize(QSize(scaled(14), scaled(14)))
        self.add.setAccessibleName(self._add_name())
        self.add.clicked.connect(self.open_picker)
        self.more = button("", "chip")
        self.more.clicked.connect(self._show_all)
        self._row = Flow(self)
        self._row.addWidget(self.add)
        self._draw()

    # --- what the page has --------------------------------------------------------------------------

    def show_marks(self, people: tuple[Person, ...], topics: tuple[str, ...], tags: tuple[str, ...]) -> None:
        """What the page belongs to stays."""
        marks: list[Mark] = [Mention(Kind.PERSON, p.name, 0, p.role, p.other_names) for p in people]
        marks += [Mention(Kind.TOPIC, name) for name in topics]
        marks += [Mention(Kind.TAG, name) for name in tags]
        self._marks = marks + [mark for mark in self._marks if isinstance(mark, Belonging)]
        self._shows_all = False
        self._draw()

    def show_belongings(self, belongings: tuple[Belonging, ...]) -> None:
        self._marks = [*(m for m in self._marks if isinstance(m, Mention)), *belongings]
        self._draw()

    def belongings(self, kind: Belongs) -> tuple[str, ...]:
        """The keys of those of one kind."""
        return tuple(m.key for m in self._marks if isinstance(m, Belonging) and m.kind is kind)

    def people(self) -> tuple[Person, ...]:
        found = (m for m in self._marks if isinstance(m, Mention) and m.kind is Kind.PERSON)
        return tuple(Person(m.name, m.role, m.other_names) for m in found)

    def names(self, kind: Kind) -> tuple[str, ...]:
        return tuple(mark.name for mark in self._marks if mark.kind is kind)

    def _add_name(self) -> str:
        return self.tr("Add people, topics, tags, goals or life areas")

    def all_names(self) -> tuple[str, ...]:
        return tuple(mention.name for mention in self._marks)

    def set_read_only(self) -> None:
        self._read_only = True
        self.add.hide()

    def follow(self, saved_page: Callable[[], str]) -> None:
        """Read the marks anew when a list changed. `saved_page`: "" while the page is unsaved."""
        self._saved_page = saved_page
        self._jobs.changed.connect(self._lists_changed)

    @Slot(object)
    def _lists_changed(self, changes: Changes) -> None:
        if changes.mentions and (id := self._saved_page()):
            self._jobs.run(journal.read_entry, id, then=self._show_again, otherwise=lambda _: None)

    def _show_again(self, entry: Entry) -> None:
        if self._saved_page() == entry.id:
            self.show_marks(entry.people, entry.topics, entry.tags)

    # --- adding -------------------------------------------------------------------------------------

    @Slot()
    def open_picker(self) -> None:
        if self._read_only:
            return
        if self.picker is None:
            self.picker = MentionPicker(self._add_name(), self._taken, self.add)
            self.picker.chosen.connect(self.add_mark)
        self.picker.open()
        self._jobs.run(mentions.all_mentions, then=self._offer)

    def _offer(self, known: tuple[Mention, ...]) -> None:
        without = lambda _: self._offer_all(known, Offered())  # noqa: E731 - damaged content is told at the start
        self._jobs.run(page_links.offered, then=partial(self._offer_all, known), otherwise=without)

    def _offer_all(self, known: tuple[Mention, ...], more: Offered) -> None:
        if self.picker is None:
            return
        belongings = [Belonging(Belongs.GOAL, goal.id, goal.wish) for goal in more.goals]
        belongings += [Belonging(Belongs.AREA, area.key, area.name) for area in more.areas]
        belongings += [Belonging(Belongs.FEELING, word, word) for word in more.feelings]
        known_marks = offered(known, self._words(), belongings)
        self.picker.fill(known_marks, own_feelings=bool(more.feelings))

    def _taken(self) -> set[tuple[AnyKind, str]]:
        full = {(kind, "") for kind, most in _AT_MOST.items() if len(self.belongings(kind)) >= most}
        return {identity(mark) for mark in self._marks} | full

    @Slot(object)
    def add_mark(self, mark: Mark) -> None:
        if identity(mark) not in self._taken():
            self._marks.append(mark)
            self._marks.sort(key=lambda m: ORDER[m.kind])
            self._draw()
            self._tell_of(mark)

    def _tell_of(self, mark: Mark) -> None:
        if isinstance(mark, Belonging):
            self.belongings_changed.emit(mark.kind)
        else:
            self.changed.emit()

    # --- a chip -------------------------------------------------------------------------------------

    def _take_off(self, chip: MarkChip, _: bool = False) -> None:
        if self._read_only:
            return
        place = self.chips.index(chip)
        self._marks.remove(chip.mention)
        self._draw()
        if self.chips:
            self._focus(min(place, len(self.chips) - 1))
        else:
            self.add.setFocus()
        self._tell_of(chip.mention)

    def _walk(self, chip: MarkChip, steps: int) -> None:
        self._focus(max(0, min(self.chips.index(chip) + steps, len(self.chips) - 1)))

    def _focus(self, place: int) -> None:
        self.chips[place].setFocus()

    def _open_menu(self, chip: MarkChip) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(chip.accessibleName())
        menu.aboutToHide.connect(menu.deleteLater)
        mark = chip.mention
        if isinstance(mark, Mention) and mark.kind is Kind.PERSON and not self._read_only:
            for role in Role:
                way = menu.addAction(role_name(role))
                way.setCheckable(True)
                way.setChecked(role is mark.role)
                way.triggered.connect(partial(self._set_role, mark, role))
            menu.addSeparator()
        if isinstance(mark, Mention) or mark.kind is Belongs.GOAL:
            menu.addAction(self.tr("List the pages with this")).triggered.connect(
                partial(self._ask_for_pages, mark)
            )
        if not self._read_only:
            menu.addAction(self.tr("Take off this page")).triggered.connect(partial(self._take_off, chip))
        self._menu = menu
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height())))

    def _ask_for_pages(self, mention: Mark, _: bool = False) -> None:
        self.limit_wanted.emit(mention)

    def _set_role(self, mention: Mention, role: Role, _: bool = False) -> None:
        """At once and everywhere; the page takes the person along when it is saved."""
        if role is mention.role or mention not in self._marks:
            return
        self._replace(mention, replace(mention, role=role))
        refused = partial(self._role_refused, replace(mention, role=role), mention)
        self._jobs.run(people.set_role, mention.name, role, otherwise=refused)

    def _role_refused(self, shown: Mention, before: Mention, error: Exception) -> None:
        self._replace(shown, before)
        self._jobs.failed.emit(error)

    def _replace(self, mention: Mention, by: Mention) -> None:
        self._marks = [by if m == mention else m for m in self._marks]
        self._draw()

    # --- showing ------------------------------------------------------------------------------------

    def _draw(self) -> None:
        focused = next((place for place, chip in enumerate(self.chips) if chip.hasFocus()), None)
        for part in (*self.chips, self.more, self.add):
            self._row.removeWidget(part)
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        shown = self._marks if self._shows_all else self._marks[:MOST_CHIPS]
        self.chips = [self._chip(mention) for mention in shown]
        for part in (*self.chips, self.more, self.add):
            self._row.addWidget(part)
        for chip in self.chips:
            chip.show()
        for part, after in pairwise((self, *self.chips, self.more, self.add)):
            QWidget.setTabOrder(part, after)  # what is new stands last in the order of the window
        self.more.setText(self.tr("and {n} more").format(n=f"{len(self._marks) - len(shown):,}"))
        self.more.setVisible(len(shown) < len(self._marks))
        self.add.setText("" if self.chips else self.tr("People, topics, goals"))
        self.updateGeometry()
        if focused is not None and focused < len(self.chips):
            self._focus(focused)
        self.shown.emit()

    @Slot()
    def _show_all(self) -> None:
        self._shows_all = True
        self._draw()
        self._focus(MOST_CHIPS)

    def _chip(self, mention: Mark) -> MarkChip:
        chip = MarkChip(mention, self)
        chip.clicked.connect(partial(self._open_menu, chip))
        chip.taken_off.connect(partial(self._take_off, chip))
        chip.walked.connect(partial(self._walk, chip))
        return chip
