"""Hands that do anything at all to the real window, and remember every word that stood on a page."""

from __future__ import annotations

import string
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QWidget,
)

from peerbuddy.actions import journal
from peerbuddy.ui import keys
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.journal.editor import Editor
from peerbuddy.ui.journal.page import JournalPage
from peerbuddy.ui.journal.saving import SaveState
from peerbuddy.ui.today.page import TodayPage
from peerbuddy.ui.today.quick_page import QuickPage
from tests.ui.opened_window import OpenedWindow

NEVER_DONE = {"quit", "lock"}  # locking is a thing of its own here
NEVER_PRESSED = ("Lock", "Try it now", "Let them go")
PIECES = ("- [ ] ", "# ", "> ", "1. ", "**", "`", "#tag ", "\n", "\n\n", "* ", "---\n", "[a](b)", "  ")
PASTED = (
    "<p>pasted <b>web</b> page</p>",
    "plain é ß 漢字 🙂\r\nsecond line\u2029third\ttabbed",
    "<ul><li>one<li>two</ul>",
    "x" * 3_000,
)
K = Qt.Key
KEYS = (
    K.Key_Return, K.Key_Tab, K.Key_Backtab, K.Key_Escape, K.Key_Backspace, K.Key_Delete, K.Key_Up,
    K.Key_Down, K.Key_Left, K.Key_Right, K.Key_Home, K.Key_End, K.Key_PageUp, K.Key_PageDown, K.Key_Space,
)  # fmt: skip
WITH_CONTROL = (K.Key_Z, K.Key_Y, K.Key_A, K.Key_X, K.Key_C, K.Key_V, K.Key_Home, K.Key_End, K.Key_Backspace)
SIZES = ((720, 480), (900, 600), (1280, 800), (1600, 500), (760, 1000))


class NobodyAnswers:
    """Every question is dismissed."""

    def folder(self, parent: QWidget, title: str, start: Path, then: Callable[[Path], None]) -> None: ...

    file = backup_file = picture_file = new_file = folder

    def confirm(self, parent: QWidget, question: str, yes: str, then: Callable[[], None]) -> None: ...

    def printer(self, parent: QWidget, size: QPageSize, then: Callable[[QPrinter], None]) -> None: ...


class Remembered:
    """What stood on each page last, and what may be gone because the trash was emptied."""

    def __init__(self) -> None:
        self.last: dict[str, Draft] = {}
        self.emptied_to: set[str] = set()
        self.seen: dict[str, list[str]] = {}
        self.saved: set[str] = set()
        self.given_up: set[str] = set()

    def note(self, draft: Draft) -> None:
        if draft.is_blank:
            if draft.id in self.last:
                self.emptied_to.add(draft.id)  # what was kept is one of its earlier texts
            return
        self.emptied_to.discard(draft.id)
        self.last[draft.id] = draft
        texts = self.seen.setdefault(draft.id, [])
        if not texts or texts[-1] != draft.text:
            texts.append(draft.text)

    def may_be_missing(self, id: str) -> bool:
        """Emptied before it was ever saved, or with the trash."""
        return id in self.given_up or (id in self.emptied_to and id not in self.saved)

    def is_kept(self, id: str, text: str) -> bool:
        return text in self.seen[id] if id in self.emptied_to else text == self.last[id].text


class Hands:
    def __init__(self, opened: OpenedWindow, random: Random, memory: Remembered) -> None:
        self._opened, self._random, self._memory = opened, random, memory
        self._word = len(memory.last)
        self._page = ""
        self.done: list[str] = []
        self._ways: tuple[tuple[int, Callable[[], str]], ...] = (
            (30, self.type),
            (14, self._press_key),
            (10, self._do_bound),
            (14, self._press_button),
            (8, self._press_row),
            (4, self._fill_line),
            (4, self._choose),
            (4, self._paste),
            (4, self._new_page),
            (3, self._pause),
            (3, self._settings),
            (2, self._resize),
        )

    def act_and_rest(self) -> None:
        """One thing, and now and then the next before the window has come to rest."""
        weights = [weight for weight, _ in self._ways]
        self.act(self._random.choices(self._ways, weights)[0][1])
        if self._random.random() < 0.8:
            self.rest()

    def act(self, way: Callable[[], str]) -> None:
        self._look()
        self.done.append(way())
        self._look()

    def is_over(self) -> bool:
        """The hands found one of the many ways to lock or quit."""
        return self._opened.window._is_ending

    def rest(self) -> None:
        """All that was asked for is answered; what stands over the window is dismissed."""
        for _ in range(2):
            answered: list[bool] = []
            self._opened.jobs.when_done(lambda answered=answered: answered.append(True))
            wait_for(lambda answered=answered: bool(answered) or self.is_over())
            QCoreApplication.processEvents()
        for top in QApplication.topLevelWidgets():
            if isinstance(top, QDialog | QMenu) and top.isVisible():
                top.close()
        self._look()

    def _look(self) -> None:
        """What stands on the page in sight. One that was opened again stands there as it was left."""
        page = self._page_in_sight()
        if page is None or not page.id():
            return
        draft = page.draft()
        if draft.id != self._page:
            known = self._memory.last.get(draft.id)
            self._page = draft.id
            if known is not None:
                assert self._memory.is_kept(draft.id, draft.text), f"opened again: {draft} was {known}"
        self._memory.note(draft)
        if page.saving.state is SaveState.SAVED:
            self._memory.saved.add(draft.id)

    def _page_in_sight(self) -> Editor | QuickPage | None:
        room = self._opened.window.rooms.in_sight()
        if isinstance(room, JournalPage):
            return room.editor
        return room.quick if isinstance(room, TodayPage) else None

    # --- what hands do --------------------------------------------------------------------------------

    def type(self) -> str:
        page = self._page_in_sight()
        if page is None or not page.text.isVisible():
            return self._do_one(self._random.choice(("journal", "today", "new", "read")))
        self._word += 1
        words = f"w{self._word} "
        if self._random.random() < 0.25:
            words = self._random.choice(PIECES) + words
        if self._random.random() < 0.9:
            page.text.setFocus()
        self._keys(words)
        return f"typed {words!r}"

    def _keys(self, words: str) -> None:
        for letter in words:
            target = self._target()
            if letter == "\n":
                QTest.keyClick(target, Qt.Key.Key_Return)
            else:
                QTest.keyClicks(target, letter)

    def _target(self) -> QWidget:
        return QApplication.focusWidget() or self._opened.window

    def _press_key(self) -> str:
        control = self._random.random() < 0.4
        key = self._random.choice(WITH_CONTROL if control else KEYS)
        kind = Qt.KeyboardModifier
        shifted = kind.ShiftModifier if self._random.random() < 0.2 else kind.NoModifier
        modifiers = (kind.ControlModifier if control else kind.NoModifier) | shifted
        QTest.keyClick(self._target(), key, modifiers)
        return f"pressed {modifiers.name} {key.name}"

    def _do_bound(self) -> str:
        possible = [one for one in keys.bound(self._opened.window) if one.action.id not in NEVER_DONE]
        if not possible:
            return "nothing to do"
        chosen = self._random.choice(possible)
        chosen.do()
        return f"did {chosen.action.id}"

    def _press_button(self) -> str:
        found = [b for b in self._shown(QAbstractButton) if not says(b).endswith(NEVER_PRESSED)]
        if not found:
            return "no button"
        button = self._random.choice(found)
        told = f"button {says(button)!r} of {type(button.parent()).__name__}"
        if "mpty" in says(button) or "elete" in says(button):
            self._opened.jobs.run(journal.list_trash, then=self._forgive)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        return told

    def _forgive(self, lines: tuple[Any, ...]) -> None:
        self._memory.given_up |= {line.id for line in lines}

    def _press_row(self) -> str:
        views = [view for view in self._shown(QAbstractItemView) if view.model() and view.model().rowCount()]
        if not views:
            return "no row"
        view = self._random.choice(views)
        row = self._random.randrange(min(view.model().rowCount(), 40))
        place = view.visualRect(view.model().index(row, 0)).center()
        kept = self._random.choice(
            (Qt.KeyboardModifier.NoModifier,) * 4 + (Qt.KeyboardModifier.ControlModifier,)
        )
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, kept, place)
        return f"row {row} of {view.accessibleName()}"

    def _fill_line(self) -> str:
        lines = [line for line in self._shown(QLineEdit) if not line.isReadOnly()]
        if not lines:
            return "no line"
        line = self._random.choice(lines)
        line.setFocus()
        letters = string.ascii_lowercase + ",1 -"
        typed = "".join(self._random.choices(letters, k=self._random.randrange(1, 6)))
        self._keys(self._random.choice((typed, f"w{self._random.randrange(1, self._word + 2)}")))
        if self._random.random() < 0.5:
            QTest.keyClick(self._target(), Qt.Key.Key_Return)
        return f"line {line.accessibleName()!r}"

    def _choose(self) -> str:
        boxes = [box for box in self._shown(QComboBox) if box.count()]
        if not boxes:
            return "no list to choose from"
        box = self._random.choice(boxes)
        box.setCurrentIndex(self._random.randrange(box.count()))
        return f"chose {box.currentText()!r} of {box.accessibleName()!r}"

    def _paste(self) -> str:
        data, text = QMimeData(), self._random.choice(PASTED)
        (data.setHtml if text.startswith("<") else data.setText)(text)
        QGuiApplication.clipboard().setMimeData(data)
        QTest.keyClick(self._target(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        return f"pasted {text[:20]!r}"

    def _new_page(self) -> str:
        return self._do_one("new")

    def _settings(self) -> str:
        return self._do_one(self._random.choice(("settings", "journal", "today", "palette", "find")))

    def _do_one(self, id: str) -> str:
        chosen = next((one for one in keys.bound(self._opened.window) if one.action.id == id), None)
        if chosen is not None:
            chosen.do()
        return f"did {id}"

    def _pause(self) -> str:
        """As long as it takes until a page saves itself."""
        page = self._page_in_sight()
        if page is not None and page.saving.pauses.is_awaited():
            page.saving.pauses.due.emit()
        return "paused"

    def _resize(self) -> str:
        size = self._random.choice(SIZES)
        self._opened.window.resize(*size)
        return f"resized to {size}"

    def _shown(self, kind: type[Any]) -> list[Any]:
        """Those that a hand can reach: enabled, and not covered by something else."""
        window = self._opened.window
        found = [w for w in window.findChildren(kind) if w.isVisible() and w.isEnabled()]
        return [w for w in found if is_uncovered(w, window)]


def is_uncovered(widget: QWidget, window: QWidget) -> bool:
    middle = widget.mapTo(window, QPoint(widget.width() // 2, widget.height() // 2))
    at = window.childAt(middle)
    return at is not None and (at is widget or widget.isAncestorOf(at))


def says(button: QAbstractButton) -> str:
    return button.accessibleName() or button.text()


def wait_for(said: Callable[[], bool]) -> None:
    """Woken by what happens, so that no time passes for nothing. Raises TimeoutError after a minute."""
    clock = QElapsedTimer()
    clock.start()
    while not said():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if clock.hasExpired(60_000):
            raise TimeoutError
