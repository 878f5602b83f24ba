"""Names of the people list in a text that is to leave: found as whole words, shortened, taken out or kept."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from peerbuddy.model.mention import Person, Role
from peerbuddy.model.sharing import FoundPerson, Treatment

# Who cannot be asked is not named (S-22): a child, and somebody one cares for.
_SHORTENED_AT_FIRST = (Role.CHILD, Role.CARED_FOR)
TAKEN_OUT = "…"


class Names:
    """The people list, ready to be looked for in many texts."""

    def __init__(self, people: Iterable[Person], treated: Mapping[str, Treatment]) -> None:
        """`treated`: what was decided, by the name of the list."""
        self._people: dict[str, Person] = {}
        self._treated = {name.casefold(): treatment for name, treatment in treated.items()}
        written: set[str] = set()
        for person in people:
            for name in (person.name, *person.other_names):
                self._people.setdefault(_key(name), person)
                written |= _spellings(name)
        longest_first = sorted(written, key=lambda name: (-len(name), name))
        names = "|".join(re.escape(name) for name in longest_first)
        self._pattern = re.compile(rf"(?<!\w)(?:{names})(?!\w)", re.IGNORECASE) if names else None

    def found(self, texts: Iterable[str]) -> tuple[FoundPerson, ...]:
        """Each person once, in the order in which they first stand there."""
        if self._pattern is None:
            return ()
        people: dict[str, FoundPerson] = {}
        for text in texts:
            for match in self._pattern.finditer(text):
                person = self._people.get(_key(match[0]))
                if person is not None and person.name not in people:
                    people[person.name] = self._found(person)
        return tuple(people.values())

    def treat(self, text: str) -> str:
        """As it is to leave."""
        return self._pattern.sub(self._becomes, text) if self._pattern is not None else text

    def _found(self, person: Person) -> FoundPerson:
        treatment = self._treatment(person)
        becomes = {
            Treatment.INITIALS: initials(person.name),
            Treatment.REMOVE: TAKEN_OUT,
            Treatment.KEEP: person.name,
        }
        return FoundPerson(person.name, becomes[treatment], treatment)

    def _becomes(self, match: re.Match[str]) -> str:
        person = self._people.get(_key(match[0]))
        if person is None or self._treatment(person) is Treatment.KEEP:
            return match[0]
        if self._treatment(person) is Treatment.REMOVE:
            return TAKEN_OUT
        rest = match.string[match.end() : match.end() + 2]
        ends_sentence = rest[:1] == "." and rest != ".."
        return initials(person.name).removesuffix(".") if ends_sentence else initials(person.name)

    def _treatment(self, person: Person) -> Treatment:
        usual = Treatment.INITIALS if person.role in _SHORTENED_AT_FIRST else Treatment.KEEP
        return self._treated.get(person.name.casefold(), usual)


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _spellings(name: str) -> set[str]:
    """A text is kept byte for byte: its accents may stand by themselves, and SS for ß."""
    as_written = unicodedata.normalize("NFC", name)
    forms = {as_written.lower(), as_written.casefold()}
    if len(as_written.lower()) != len(as_written):  # as İ, whose small letter takes two
        forms.add(as_written)
    return {unicodedata.normalize(form, one) for form in ("NFC", "NFD") for one in forms}


def initials(name: str) -> str:
    """ "Anna Maria" → "A. M."; what begins with no letter or digit goes."""
    firsts = (re.search(r"\w", word) for word in name.split())
    return " ".join(f"{first[0].upper()}." for first in firsts if first) or TAKEN_OUT
