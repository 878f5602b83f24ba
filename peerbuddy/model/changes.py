"""What a finished job altered, so that views know what to read again."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Changes:
    """Kinds of things and the ids altered by one job."""

    entries: frozenset[str] = frozenset()
    settings: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.entries or self.settings)


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
