"""Which part of the journal a list or a search looks at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peerbuddy.model.entry import Privacy
from peerbuddy.model.mention import Kind
from peerbuddy.vault.places import PLACES_A_DAY, first_of

_NO_END = 1 << 62
# What no index knows is looked for among so many entries at a time: a page may then be short, with more
# behind it, and no single job takes longer the larger the journal is.
LOOKED_AT = 4_000


@dataclass(frozen=True, slots=True)
class Stretch:
    """`before` is the `pos` of the last line already shown."""

    first: date | None = None
    last: date | None = None
    tag: str | None = None
    person: str | None = None
    topic: str | None = None
    strength: str | None = None
    goal: str | None = None
    template: str | None = None
    before: int | None = None
    limit: int = 50
    has_attachment: bool = False
    privacy: Privacy | None = None

    def bounds(self) -> tuple[int, int]:
        """`low` <= pos < `high`."""
        low = first_of(self.first) if self.first else 0
        high = first_of(self.last) + PLACES_A_DAY if self.last else _NO_END
        return low, min(high, self.before if self.before is not None else _NO_END)

    @property
    def names(self) -> tuple[tuple[Kind, str], ...]:
        """The person, topic and tag that are asked for."""
        asked = ((Kind.PERSON, self.person), (Kind.TOPIC, self.topic), (Kind.TAG, self.tag))
        return tuple((kind, name) for kind, name in asked if name is not None)

    @property
    def is_narrow(self) -> bool:
        """Whether more is asked for than days and one name."""
        others = (self.strength, self.goal, self.template)
        names = len(self.names) + sum(one is not None for one in others)
        return self.has_attachment or self.privacy is not None or names > 1

    def narrowed(self, entry: str) -> tuple[str, tuple[str, ...]]:
        """Conditions on the table named `entry` that no index answers, and their arguments."""
        conditions, arguments = "", ()
        if self.has_attachment:
            conditions += f" AND EXISTS (SELECT 1 FROM attachment a WHERE a.entry = {entry}.uid)"
        if self.privacy is not None:
            conditions += f" AND {entry}.privacy = ?"
            arguments = (self.privacy.value,)
        return conditions, arguments
