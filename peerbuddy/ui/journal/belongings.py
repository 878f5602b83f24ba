"""What a page can belong to beside its people, topics and tags: goals, life areas, feelings."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from peerbuddy.model.mention import Kind, Mention, name_key


class Belongs(StrEnum):
    GOAL = "goal"
    AREA = "area"
    FEELING = "feeling"


@dataclass(frozen=True, slots=True)
class Belonging:
    """`key`: the id of a goal, the key of a life area, the word of a feeling."""

    kind: Belongs
    key: str
    name: str


Mark = Mention | Belonging
AnyKind = Kind | Belongs
# In the order in which a page shows them.
ORDER: dict[AnyKind, int] = {kind: place for place, kind in enumerate((*Kind, *Belongs))}


def identity(mark: Mark) -> tuple[AnyKind, str]:
    """What makes two marks the same one."""
    return (mark.kind, mark.key if isinstance(mark, Belonging) else name_key(mark.name))
