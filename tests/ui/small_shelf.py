"""Dictionaries of a few words, for tests of what the window does with any dictionary."""

from __future__ import annotations

from peerbuddy.actions.dictionaries import Speller


class SmallDictionary:
    def __init__(self, words: str) -> None:
        self.words = words.split()
        self.asked: list[str] = []

    def knows(self, word: str) -> bool:
        self.asked.append(word)
        return word.lower().replace("’", "'") in self.words

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Those that begin alike."""
        return tuple(one for one in self.words if one[:2] == word[:2].lower())


class SmallShelf:
    """Tag → the words of the dictionary. `opened`: what was asked for, each time."""

    def __init__(self, **words: str) -> None:
        self.words = words
        self.opened: list[tuple[str, ...]] = []
        self.dictionary = SmallDictionary("")

    def tags(self) -> tuple[str, ...]:
        return tuple(sorted(self.words))

    def open(self, tags: tuple[str, ...]) -> Speller:
        self.opened.append(tags)
        self.dictionary = SmallDictionary(" ".join(self.words[tag] for tag in tags))
        return self.dictionary
