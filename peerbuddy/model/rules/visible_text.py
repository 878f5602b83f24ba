"""What somebody else wrote, made safe to look at: nothing in it can hide, turn around, or pile up (R85)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum
from itertools import count

MAX_NAME_LETTERS = 64
MOST_MARKS = 8
_MOST_NAMED = 200  # characters of one text: else it could become eight times as long

# Bidirectional marks and overrides, and every control character but the line end and the tabulator.
_TURNING = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_CONTROL = "\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029"
# What takes no room: joiners, byte-order marks, fillers, tags, the selectors that no emoji needs.
_ROOMLESS = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2065\u206a-\u206f\u3164\ufe00-\ufe0d"
    "\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff"
)
_JOINERS = "\u200c\u200d\ufe0e\ufe0f"
_SHOWN_BY_CODE = re.compile(f"[{_TURNING}{_CONTROL}]")
_LEFT_OUT = re.compile(f"[{_ROOMLESS}]")
_NEVER_IN_A_NAME = re.compile(f"[{_TURNING}{_CONTROL}{_ROOMLESS}{_JOINERS}\\n\\t\ud800-\udfff]")
_HIDDEN_IN_A_NAME = re.compile(_NEVER_IN_A_NAME.pattern.replace("\\n\\t", ""))
_FLOOD = re.compile(f"([{_JOINERS}])[{_JOINERS}]+")
_FIRST_STRONG, _END = "\u2068", "\u2069"

# Letters of other scripts that look like one of Latin.
_LOOKS_LIKE = str.maketrans(
    "аеорсухіјѕԁһԛԝьвкмнтгзпАВЕКМНОРСТУХІЈЅαεικνορτυχγωΑΒΕΖΗΙΚΜΝΟΡΤΥΧօսոհցᴏ01ıℓ",
    "aeopcyxijsdhqwbbkmhtr3nabekmhopctyxijsaeiknoptuxywabezhikmnoptyxounhgoolil",
)
_ONE_STROKE = str.maketrans("i|", "ll")
_TOGETHER = ({"CJK", "HIRAGANA", "KATAKANA", "BOPOMOFO", "HANGUL", "LATIN"},)


class NameWarning(StrEnum):
    """Why a name may not be the one it seems to be."""

    MIXED = "mixed"  # letters of scripts that nobody writes together
    LIKE_ANOTHER = "like-another"  # looks like somebody who is here
    CLEANED = "cleaned"  # something invisible was taken out of it


def clean_name(text: str) -> str:
    """On one line, without what cannot be seen or turns text around, at most 64 letters with at most eight
    marks each. "" if nothing is left."""
    plain = _NEVER_IN_A_NAME.sub("", unicodedata.normalize("NFC", text.replace("\n", " ").replace("\t", " ")))
    letters = "".join(_letters(" ".join(plain.split()), MAX_NAME_LETTERS))
    return letters[:MAX_NAME_LETTERS].strip()


def shown(text: str) -> str:
    """A longer text, its line ends kept: what turns text around or cannot be printed is named, ⟨U+202E⟩, or
    marked where there is much of it; what takes no room is left out."""
    named = count()

    def name(found: re.Match[str]) -> str:
        return f"\u27e8U+{ord(found[0]):04X}\u27e9" if next(named) < _MOST_NAMED else "\ufffd"

    text = _SHOWN_BY_CODE.sub(name, text.replace("\r\n", "\n"))
    return "".join(_letters(_FLOOD.sub(r"\1", _LEFT_OUT.sub("", text))))


def isolated(text: str) -> str:
    """To stand in a sentence of ours without turning it around."""
    return f"{_FIRST_STRONG}{text}{_END}"


def warnings_of(name: str, others: Iterable[str]) -> tuple[NameWarning, ...]:
    """Of a name as it was signed, beside the names that are here already."""
    cleaned = clean_name(name)
    found: list[NameWarning] = []
    composed = unicodedata.normalize("NFC", name)
    if _HIDDEN_IN_A_NAME.search(composed) or cleaned != " ".join(composed.split()):
        found.append(NameWarning.CLEANED)
    if is_mixed(cleaned):
        found.append(NameWarning.MIXED)
    if any(look_alike(cleaned, other) for other in others):
        found.append(NameWarning.LIKE_ANOTHER)
    return tuple(found)


def look_alike(one: str, other: str) -> bool:
    """Whether two names could be taken for one another at a glance."""
    return _skeleton(one) == _skeleton(other)


def is_mixed(name: str) -> bool:
    """Whether its letters come from scripts that are not written together."""
    scripts = {_script(letter) for letter in name if letter.isalpha()}
    return len(scripts) > 1 and not any(scripts <= together for together in _TOGETHER)


def _skeleton(name: str) -> str:
    compatible = unicodedata.normalize("NFKD", clean_name(name).translate(_LOOKS_LIKE))
    bare = "".join(letter for letter in compatible if not unicodedata.combining(letter))
    letters = bare.casefold().translate(_LOOKS_LIKE).translate(_ONE_STROKE)
    return letters.replace("rn", "m").replace("vv", "w").replace(" ", "")


def _script(letter: str) -> str:
    return unicodedata.name(letter, "UNNAMED").split()[0].split("-")[0]


def _letters(text: str, most: int | None = None) -> Iterable[str]:
    """Its characters without those marks that pile up on one of them, at most so many letters."""
    marks = letters = 0
    for character in text:
        if unicodedata.category(character) in ("Mn", "Me"):
            marks += 1
            if marks > MOST_MARKS:
                continue
        else:
            marks, letters = 0, letters + 1
            if most is not None and letters > most:
                return
        yield character
