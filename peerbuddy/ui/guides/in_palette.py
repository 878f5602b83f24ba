"""Every guided page by its title among the actions, as long as it is offered, and the look-backs always."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QWidget

from peerbuddy.model.changes import Changes
from peerbuddy.model.guide import LOOK_BACKS
from peerbuddy.model.guide_words import Guide
from peerbuddy.model.switch import Switch, setting_of
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.keys import Action, Bound, bind

PREFIX = "guide:"


class GuideActions(QObject):
    """`begin` is called with the id of a guide. `holder`: while it is shown they can be done."""

    def __init__(self, jobs: Jobs, begin: Callable[[str], None], holder: QWidget) -> None:
        super().__init__(holder)
        self._jobs, self._begin, self._holder = jobs, begin, holder
        self._bound: list[Bound] = []
        bind(holder, {id: partial(begin, id) for id in LOOK_BACKS})
        jobs.changed.connect(self._changed)

    def read(self) -> None:
        from peerbuddy.actions import templates

        self._jobs.run(templates.list_templates, then=self._bind, otherwise=self._none)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if setting_of(Switch.FREE_PAGE) in changes.settings or changes.words:
            self.read()

    def _none(self, _: Exception) -> None:
        """A damaged file of the content: it is told where they are wanted."""

    def _bind(self, guides: tuple[Guide, ...]) -> None:
        for one in self._bound:
            one.setParent(None)
            one.deleteLater()
        group = QCoreApplication.translate("keys", "Guided pages")
        self._bound = [
            Bound(Action(PREFIX + one.id, group, one.title), partial(self._begin, one.id), self._holder)
            for one in guides
        ]
