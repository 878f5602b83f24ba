"""What a finished job altered, so that views know what to read again."""

from __future__ import annotations

from dataclasses import dataclass, field, fields


@dataclass(frozen=True, slots=True)
class Changes:
    """Kinds of things and the ids altered by one job."""

    entries: frozenset[str] = frozenset()
    settings: frozenset[str] = frozenset()
    strengths: frozenset[str] = frozenset()  # also what was used, chosen, or found of them
    prompts: frozenset[str] = frozenset()
    goals: frozenset[str] = frozenset()  # also what belongs to them; plans by themselves
    guides: frozenset[str] = frozenset()  # guided pages, look-backs and letters
    help: frozenset[str] = frozenset()
    assets: frozenset[str] = frozenset()  # resources, aspirations, what helps, life areas
    words: frozenset[str] = frozenset()  # the keys of the person's own words
    buddies: frozenset[str] = frozenset()  # also what belongs to the pair: cards, compared or not, keys
    agreements: frozenset[str] = frozenset()  # ids of buddies
    outbox: frozenset[str] = frozenset()  # ids of packets
    inbox: frozenset[str] = frozenset()  # ids of items
    lessons: frozenset[str] = frozenset()
    drafts: frozenset[str] = frozenset()  # ids of buddies for whom something is being put together
    mentions: frozenset[str] = frozenset()  # the kinds whose lists were altered, not by a page

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self))


@dataclass(slots=True)
class ChangeLog:
    """Collects ids while transactions run; `undo` drops what a rolled-back one noted."""

    _kept: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    _open: dict[str, set[str]] = field(default_factory=dict[str, set[str]])

    def note(self, kind: str, id: str) -> None:
        self._open.setdefault(kind, set()).add(id)

    def has_noted(self, kind: str) -> bool:
        """Whether the transaction that is open now has altered anything of this kind."""
        return bool(self._open.get(kind))

    def keep(self) -> None:
        for kind, ids in self._open.items():
            self._kept.setdefault(kind, set()).update(ids)
        self._open.clear()

    def undo(self) -> None:
        self._open.clear()

    def take(self) -> Changes:
        changes = Changes(**{kind: frozenset(ids) for kind, ids in self._kept.items()})
        self._kept.clear()
        return changes
