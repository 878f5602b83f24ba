"""Goals, life areas and feelings of the open page: read with their names, kept by themselves."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from peerbuddy.actions import page_links
from peerbuddy.actions.page_links import Offered
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.belongings import Belonging, Belongs
from peerbuddy.ui.journal.page_marks import PageMarks
from peerbuddy.ui.journal.under_page import UnderPage, Wish

_VERBS = {
    Belongs.GOAL: page_links.set_goals,
    Belongs.AREA: page_links.set_areas,
    Belongs.FEELING: page_links.set_feelings,
}


class PageBelongings(QObject):
    def __init__(
        self, jobs: Jobs, under: UnderPage, marks: PageMarks, page: Callable[[], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._jobs, self._under, self._marks, self._page = jobs, under, marks, page
        marks.belongings_changed.connect(self._keep)

    def begin(self) -> None:
        """A page that belongs to nothing yet."""
        self._marks.show_belongings(())

    def read(self) -> None:
        page = self._page()
        self._jobs.run(page_links.belongings, page, then=partial(self._show, page))

    def _show(self, page: str, found: Offered) -> None:
        if page != self._page():
            return
        belongings = [Belonging(Belongs.GOAL, goal.id, goal.wish) for goal in found.goals]
        belongings += [Belonging(Belongs.AREA, area.key, area.name) for area in found.areas]
        belongings += [Belonging(Belongs.FEELING, word, word) for word in found.feelings]
        self._marks.show_belongings(tuple(belongings))

    @Slot(object)
    def _keep(self, kind: Belongs) -> None:
        page = self._page()
        self._under.want((kind.value, page), Wish(_VERBS[kind], (page, self._marks.belongings(kind))))
