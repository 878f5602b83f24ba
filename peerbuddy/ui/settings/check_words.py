"""What the self-check found, in the language of the window: the core tells it in English."""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from peerbuddy.model.vault_state import Check

# Names of ciphers are alike in every language and stand in no table.
_TITLES = {
    "cipher": QT_TRANSLATE_NOOP("check_words", "cipher"),
    "database settings": QT_TRANSLATE_NOOP("check_words", "database settings"),
    "new keys": QT_TRANSLATE_NOOP("check_words", "new keys"),
    "key store": QT_TRANSLATE_NOOP("check_words", "key store"),
    "core dumps": QT_TRANSLATE_NOOP("check_words", "core dumps"),
    "swap": QT_TRANSLATE_NOOP("check_words", "swap"),
    "versions": QT_TRANSLATE_NOOP("check_words", "versions"),
    "settings file": QT_TRANSLATE_NOOP("check_words", "settings file"),
    "marks and log": QT_TRANSLATE_NOOP("check_words", "marks and log"),
    "who holds a vault": QT_TRANSLATE_NOOP("check_words", "who holds a vault"),
}
_DETAILS = (
    QT_TRANSLATE_NOOP("check_words", "what is written cannot be read without the key"),
    QT_TRANSLATE_NOOP("check_words", "McGrew and Viega, test case {n}"),
    QT_TRANSLATE_NOOP("check_words", "Argon2id, {size} MiB, {passes} passes, {lanes} lanes"),
    QT_TRANSLATE_NOOP("check_words", "{name}: would be used, and only if you switch it on"),
    QT_TRANSLATE_NOOP(
        "check_words",
        "none of the known key stores answers here; the passphrase and the recovery code need none",
    ),
    QT_TRANSLATE_NOOP("check_words", "switched off for this program"),
    QT_TRANSLATE_NOOP("check_words", "this computer does not move memory to the disk"),
    QT_TRANSLATE_NOOP("check_words", "encrypted"),
    QT_TRANSLATE_NOOP(
        "check_words", "not encrypted: what is open in memory may be written to the disk by the system"
    ),
    QT_TRANSLATE_NOOP(
        "check_words",
        "this program cannot tell whether the system writes memory to the disk readable",
    ),
)


def title(check: Check) -> str:
    known = _TITLES.get(check.name)
    return QCoreApplication.translate("check_words", str(known)) if known else check.name


def detail(check: Check) -> str:
    """Names, versions and places stay as they are."""
    for source in map(str, _DETAILS):
        found = _pattern(source).fullmatch(check.detail)
        if found:
            return QCoreApplication.translate("check_words", source).format(**found.groupdict())
    return check.detail


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(source)))
