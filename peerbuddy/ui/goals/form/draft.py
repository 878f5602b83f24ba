"""A goal as it stands in the form: what a save is asked with, and which page it can become."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from peerbuddy.actions import goal_page, journal
from peerbuddy.model.goal import Goal, GoalFields
from peerbuddy.model.plan import Milestone, Obstacle
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.room import Unsaved

if TYPE_CHECKING:
    from peerbuddy.session import Session


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

    def words(self) -> tuple[str, ...]:
        fields = self.fields
        listed = (fields.why, fields.sign, fields.keep_well, fields.unit, *fields.scale)
        below = (*(one.text for one in self.obstacles), *(one.title for one in self.milestones))
        return tuple(text.strip() for text in (*listed, *below, *self.typed) if text.strip())

    def as_page(self, id: str, day: date) -> Draft:
        """Of the journal, with the id `id`."""
        return as_page(id, day, self.fields.wish.strip(), self.words())


def keep(session: Session, draft: GoalDraft) -> Goal:
    return goal_page.keep_goal(
        session, draft.id, draft.fields, obstacles=draft.obstacles, milestones=draft.milestones
    )


def as_page(id: str, day: date, title: str, words: tuple[str, ...]) -> Draft:
    return Draft(id, day, "\n\n".join(words), title=" ".join(title.split()))


def kept_as_page(page: Draft) -> tuple[Unsaved, ...]:
    """Words that are nothing whole yet: a page of the journal has room for anything."""
    if page.is_blank:
        return ()
    return (Unsaved(journal.save_entry, page.arguments(), page, page.named()),)
