"""A language nobody speaks: every translated text gets accents, brackets and a third more length.

What then still holds plain letters never went through translation, or was put into a translated sentence.
"""

from __future__ import annotations

import json
import re
import string
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from math import ceil

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from peerbuddy.paths import resources
from peerbuddy.ui.guides.asked import in_path, plain, title_and_lead

_ACCENTED = "áƀçđéƒĝĥíĵķĺɱñóþʠŕšţúṽŵẋýž" + "ÁƁÇĐÉƑĜĤÍĴĶĹṀÑÓÞɊŔŠŢÚṼŴẊÝŽ"
_LETTERS = str.maketrans(string.ascii_letters, _ACCENTED)
_KEPT = re.compile(r"(\{[^{}]*\}|%[Ln\d]+|<[^<>]+>|\(\*[^()]*\))")
_PLAIN = re.compile(r"[A-Za-z]{2,}")
_MADE_BEFORE = "made before this language"
_PATH = re.compile(r"/[^\s,]+")
# Names of programs, formats and packages, alike in every language.
NAMES = frozenset(
    {"PeerBuddy", "jrnl", "RedNotebook", "Daylio", "Day One", "Mini Diary", "Mini Diarium", "Markdown"}
    | {"JSON", "SQLCipher", "community", "SQLite", "Argon2id", "Python", "GPL-3.0-or-later"}
    | {"libenchant-2-2", "hunspell-en-gb", "English", "Deutsch", "Letter"}
)
CIPHERS = frozenset(
    {"HKDF-SHA256", "AES-256-GCM", "HPKE", "MLKEM768-X25519", "ChaCha20-Poly1305", "RFC", "SecretService"}
)
# What the person of these tests has written, or named.
OWN = frozenset(
    {"vault", "tansy", "garden", "the garden", "walk", "the walk", "Ngozi", "Heading", "gaate", "the gaate"}
    | {"the test", "peerbuddy.log", "en/prompts.json prompts[3].text"}
)
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
MOST_ROWS = 40


class PseudoLanguage(QTranslator):
    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return text if text == "QT_LAYOUT_DIRECTION" else pseudo(text)


def pseudo(text: str) -> str:
    """Fields, marks for numbers and tags stay as they are; so does what is empty."""
    if not text.strip():
        return text
    pieces = _KEPT.split(text)
    marked = [piece if n % 2 else piece.translate(_LETTERS) for n, piece in enumerate(pieces)]
    return "[" + "".join(marked) + "~" * ceil(0.3 * len(text)) + "]"


@contextmanager
def spoken(app: QCoreApplication) -> Iterator[None]:
    translator = PseudoLanguage()
    for left_over in QApplication.topLevelWidgets():  # of tests before, in the language they were made in
        left_over.setProperty(_MADE_BEFORE, True)
    app.installTranslator(translator)
    try:
        yield
    finally:
        app.removeTranslator(translator)


def left_plain(text: str, own: Iterable[str] = ()) -> list[str]:
    """The words of a text that are not translated, less names, days, paths and what is the person's own.

    What lies in `resources/content` has a folder for each language and needs no translation.
    """
    text = text.replace("&&", "&")  # as it is written on a button
    if text in content():
        return []
    left = _plain_words(text, own)
    return left and _plain_words(_from_content().sub("", text), own)


def _plain_words(text: str, own: Iterable[str]) -> list[str]:
    for known in sorted({*own, *NAMES}, key=len, reverse=True):
        text = text.replace(known, "")
    text = _PATH.sub("", text)
    return [word for word in _PLAIN.findall(text) if word not in _names_of_days()]


@cache
def content() -> frozenset[str]:
    files = (resources() / "content" / "en").glob("*.json")  # what the window of these tests speaks
    return frozenset(text for file in files for text in texts_in(json.loads(file.read_text("utf-8"))))


@cache
def _from_content() -> re.Pattern[str]:
    """Any text of it that stands by itself: several words, or one with a capital letter; and any at all where
    a sentence names it."""
    texts = sorted((text for text in content() if len(text) > 1), key=len, reverse=True)
    clear = (text for text in texts if " " in text or text[:1].isupper())
    named = r"(?:(?<=: )|(?<=· )|(?<=“))(?:" + "|".join(map(re.escape, texts)) + r")(?=[~”])"
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, clear)) + r")(?!\w)|" + named)


def texts_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield from (value, value.rstrip(":"), value[:1].upper() + value[1:])  # also where it stands first
        yield from (*title_and_lead(value), in_path(value), plain(value))
    elif isinstance(value, (list, dict)):
        for one in value.values() if isinstance(value, dict) else value:
            yield from texts_in(one)


def _names_of_days() -> set[str]:
    locale, forms = QLocale(), QLocale.FormatType
    names = {locale.dayName(n, form) for n in range(1, 8) for form in forms}
    names |= {locale.monthName(n, form) for n in range(1, 13) for form in forms}
    return names | {locale.amText(), locale.pmText(), "AM", "PM"}


# --- everything that is shown, read out or offered -----------------------------------------------------


def untranslated(own: Iterable[str] = ()) -> list[str]:
    """Of every window there is: where, and the words."""
    found: set[str] = set()
    for top in QApplication.topLevelWidgets():
        if top.property(_MADE_BEFORE):
            continue
        for widget in (top, *top.findChildren(QWidget)):
            for kind, text in texts_of(widget):
                if words := left_plain(text, own):
                    found.add(f"{_where(widget)} {kind}: {words} in {text!r}")
    return sorted(found)


def texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    if _is_inside(widget, QCalendarWidget):
        return
    yield "tool tip", widget.toolTip()
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    if widget.isWindow() and not isinstance(widget, QMenu):
        yield "window title", widget.windowTitle()
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield "text", widget.text()
    if isinstance(widget, (QLineEdit, QTextEdit, QPlainTextEdit)):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QGroupBox):
        yield "title", widget.title()
    if isinstance(widget, QProgressBar):
        yield "format", widget.format().replace("%p", "")
    if isinstance(widget, QTabWidget):
        yield from (("tab", widget.tabText(n)) for n in range(widget.count()))
    if isinstance(widget, QComboBox):
        yield from (("choice", widget.itemText(n)) for n in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _of_rows(widget.model())
    yield from (("action", action.text()) for action in widget.actions() if _is_shown(action))


def _of_rows(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    for row in range(min(model.rowCount(), MOST_ROWS)):
        for role in ROLES:
            value = model.index(row, 0).data(role)
            if isinstance(value, str):
                yield f"row {role.name}", value


def _is_shown(action: QAction) -> bool:
    return action.isVisible() and not action.isSeparator()


def _is_inside(widget: QWidget, kind: type[QWidget]) -> bool:
    parent: QWidget | None = widget
    while parent is not None and not isinstance(parent, kind):
        parent = parent.parentWidget()
    return parent is not None


def _where(widget: QWidget) -> str:
    parent = widget.parentWidget()
    return f"{type(widget).__name__} in {type(parent).__name__}" if parent else type(widget).__name__
