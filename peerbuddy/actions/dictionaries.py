"""The dictionaries of this computer, through Enchant. What a person writes is looked up and kept nowhere."""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Iterable
from contextlib import suppress
from itertools import chain, zip_longest
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from enchant import Broker, Dict

    from peerbuddy.model.spelling import SpellingChoice

# Enchant would make a folder with a list of words in it; below a device no folder can be made.
_NO_FOLDER = "/dev/null/no-words"
_TAG = re.compile(r"[a-z]{2,3}(?:_[A-Za-z0-9]+)*")
MOST_SUGGESTIONS = 7


class Speller(Protocol):
    def knows(self, word: str) -> bool: ...

    def suggestions(self, word: str) -> tuple[str, ...]: ...


class Shelf(Protocol):
    """Where dictionaries stand. Tags are as `en_GB` or `de`."""

    def tags(self) -> tuple[str, ...]: ...

    def open(self, tags: tuple[str, ...]) -> Speller: ...


class SystemShelf:
    """Enchant and its dictionaries, as far as they are installed. Each call may take a tenth of a second."""

    def tags(self) -> tuple[str, ...]:
        """In the order of the alphabet; none without Enchant."""
        broker = _broker()
        if broker is None:
            return ()
        return tuple(sorted({tag for tag in broker.list_languages() if _TAG.fullmatch(tag)}))

    def open(self, tags: tuple[str, ...]) -> Speller:
        """Those of `tags` that are installed. What comes back may be used by one thread at a time."""
        return _Dictionaries(tags)


class _Dictionaries:
    """With a broker of its own: Enchant is not made for several threads."""

    def __init__(self, tags: tuple[str, ...]) -> None:
        self._broker = _broker()
        self._found: list[Dict] = []
        if self._broker is not None:
            from enchant import errors

            for tag in tags:
                with suppress(errors.Error):
                    self._found.append(self._broker.request_dict(tag))

    def knows(self, word: str) -> bool:
        """Without any dictionary every word is known."""
        plain = word.replace("’", "'")
        return not self._found or any(one.check(plain) for one in self._found)

    def suggestions(self, word: str) -> tuple[str, ...]:
        plain = word.replace("’", "'")
        found = in_turn(one.suggest(plain) for one in self._found)
        curled = (s.replace("'", "’") if "’" in word else s for s in found)
        return tuple(dict.fromkeys(curled))[:MOST_SUGGESTIONS]


def in_turn(lists: Iterable[list[str]]) -> list[str]:
    """The best of each, then the second best of each, and so on."""
    return [one for one in chain.from_iterable(zip_longest(*lists)) if one is not None]


def closest(language: str, tags: tuple[str, ...]) -> str:
    """The dictionary for a language as `en_GB`: its own, else another of the same language, else ""."""
    if language in tags:
        return language
    return next((tag for tag in tags if tag.split("_")[0] == language.split("_", maxsplit=1)[0]), "")


def in_use(choice: SpellingChoice, tags: tuple[str, ...], language: str) -> tuple[str, ...]:
    """Those that were chosen and are here, else the one for the language; none when it is off."""
    if choice.is_on is False:
        return ()
    chosen = tuple(tag for tag in choice.dictionaries if tag in tags)
    nearest = closest(language, tags)
    return chosen or ((nearest,) if nearest else ())


def keep_words_out_of_files() -> None:
    """Before the first thread is started: the environment is not safe to be changed beside others."""
    if os.environ.get("ENCHANT_CONFIG_DIR") != _NO_FOLDER:
        os.environ["ENCHANT_CONFIG_DIR"] = _NO_FOLDER
    for name in ("PYENCHANT_LIBRARY_PATH", "PYENCHANT_ENCHANT_PREFIX", "PYENCHANT_VERBOSE_FIND"):
        os.environ.pop(name, None)  # no library is loaded because the environment says so


def _broker() -> Broker | None:
    keep_words_out_of_files()
    if sys.platform == "linux" and not _loads("libenchant-2.so.2"):
        return None  # pyenchant would ask a compiler where it is
    try:
        import enchant
    except (ImportError, OSError):
        return None
    return enchant.Broker()


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
