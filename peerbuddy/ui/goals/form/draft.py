"""A goal as it stands in the form: what a save is asked with, and which page it can become."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from peerbuddy.actions import goal_page, journal
from peerbuddy.model.goal import GoalFields
from peerbuddy.model.plan import Milestone, Obstacle
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.room import Unsaved


@dataclass(frozen=True, slots=True)
class GoalDraft:
    """`typed`: names of things to lean on that were not added yet."""

    id: str
    fields: GoalFields
    obstacles: tuple[Obstacle, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    typed: tuple[str, ...] = ()

    @property
    def has_wish(self) -> bool:
        """Without one it is no goal yet."""
        return bool(self.fields.wish.strip())

    def arguments(self) -> tuple[str, GoalFields]:
        return self.id, self.fields

    def named(self) -> dict[str, Any]:
        return {"obstacles": self.obstacles, "milestones": self.milestones}

    def words(self) -> tuple[str, ...]:
        fields = self.fields
        listed = (fields.why, fields.sign, fields.keep_well, fields.unit, *fields.scale)
        below = (*(one.text for one in self.obstacles), *(one.title for one in self.milestones))
        return tuple(text.strip() for text in (*listed, *below, *self.typed) if text.strip())

    def unsaved(self, id: str, day: date) -> tuple[Unsaved, ...]:
        """For locking: as a goal, or where there is no wish yet as a page of the journal with the id `id`."""
        page = as_page(id, day, self.fields.wish.strip(), self.words())
        if self.has_wish:
            return (Unsaved(goal_page.keep_goal, self.arguments(), page, self.named()),)
        return kept_as_page(page)


def as_page(id: str, day: date, title: str, words: tuple[str, ...]) -> Draft:
    return Draft(id, day, "\n\n".join(words), title=" ".join(title.split()))


def kept_as_page(page: Draft) -> tuple[Unsaved, ...]:
    """Words that are nothing whole yet: a page of the journal has room for anything."""
    if page.is_blank:
        return ()
    return (Unsaved(journal.save_entry, page.arguments(), page, page.named()),)
