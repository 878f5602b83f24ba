"""What one sentence changes of another, word by word: what goes, what comes, what stays."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_WORDS = re.compile(r"\s+|[^\s]+")
# Below this share of common words the old sentence goes as a whole: crumbs of it would only confuse.
_ALIKE = 0.5


class Fate(StrEnum):
    STAYS = "stays"
    GOES = "goes"
    COMES = "comes"


@dataclass(frozen=True, slots=True)
class WordChange:
    text: str
    fate: Fate


def word_changes(old: str, new: str) -> tuple[WordChange, ...]:
    """Put together, what stays and comes is `new`; what stays and goes is `old`, but for blanks at a seam."""
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    if old and new and matcher.ratio() < _ALIKE:
        return (WordChange(old, Fate.GOES), WordChange(" ", Fate.STAYS), WordChange(new, Fate.COMES))
    found: list[WordChange] = []
    for kind, first, last, start, end in matcher.get_opcodes():
        if kind == "equal":
            found.append(WordChange("".join(after[start:end]), Fate.STAYS))
            continue
        goes, comes = "".join(before[first:last]), "".join(after[start:end])
        if goes:
            found.append(WordChange(goes, Fate.GOES))
        if goes and comes and not (goes[-1:].isspace() or comes[:1].isspace()):
            found.append(WordChange(" ", Fate.STAYS))
        if comes:
            found.append(WordChange(comes, Fate.COMES))
    return tuple(found)
