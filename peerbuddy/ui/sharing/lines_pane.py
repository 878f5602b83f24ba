"""The left half of the bench: everything that could leave, line by line, and nothing of it ticked."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.model.sharing import Bench, Line, Part
from peerbuddy.model.summary_words import FieldType, SummaryBook, SummaryField, SummaryKind
from peerbuddy.ui.dates import day_for_chip, long_day
from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.fold import Fold
from peerbuddy.ui.parts.labels import PlainLabel, breakable, button
from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.sharing.tick_line import TickLine

NEED_NOW = "now"
_MAP_LIMIT = 120  # characters of what one leans on


class LinesPane(QWidget):
    changed = Signal()
    edited = Signal()  # words were written
    wish_wanted = Signal(str)  # one that goes with a beginning that was chosen
    help_wanted = Signal()

    def __init__(self, book: SummaryBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self.lines: dict[str, TickLine] = {}
        self.options: dict[str, OneOf] = {}
        self.starters: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_bench(self, bench: Bench, kind: SummaryKind) -> None:
        empty(self._column)
        self.lines, self.options, self.starters = {}, {}, []
        if kind.key == "page":
            for id in dict.fromkeys(line.entry for line in bench.lines):
                self._add_page(tuple(line for line in bench.lines if line.entry == id))
            return
        for field in kind.fields:
            its = tuple(line for line in bench.lines if line.field == field.key)
            if field.type is FieldType.CHOICE:
                self._add_choice(field)
            elif its:
                self._add_field(field, its, bench.written)

    # --- what is chosen -------------------------------------------------------------------------------

    def ticked(self) -> tuple[str, ...]:
        return tuple(key for key, one in self.lines.items() if one.is_ticked())

    def written(self) -> dict[str, str]:
        """What differs from the words that were offered."""
        return {key: one.text() for key, one in self.lines.items() if one.is_changed()}

    def kept(self) -> dict[str, str]:
        """What is to be there another time: changed words, and "" for those that are as they were offered."""
        own = {key: one for key, one in self.lines.items() if one.words is not None}
        return {key: one.text() if one.is_changed() else "" for key, one in own.items()}

    def picked(self) -> dict[str, str]:
        return {field: one.key() for field, one in self.options.items() if one.key()}

    def untick(self, keys: tuple[str, ...]) -> None:
        for key in keys:
            self.lines[key].tick(on=False)

    def first(self) -> QWidget | None:
        return next((one.box for one in self.lines.values()), None)

    def fill(self, words: dict[str, str]) -> None:
        """Words to begin with, by the field; ticked, since the person asked for just these. Below others that
        wait there, unless they are among them."""
        for one in self.lines.values():
            wanted = words.pop(one.line.field, "") if one.words is not None else ""
            if wanted:
                one.begin_with(wanted)

    # --- a page of the journal ------------------------------------------------------------------------

    def _add_page(self, lines: tuple[Line, ...]) -> None:
        day = next((line.day for line in lines if line.day is not None), None)
        title = next((line.text for line in lines if line.part is Part.TITLE), "")
        name = title or (day_for_chip(day) if day else "")
        head = QHBoxLayout()
        head.addWidget(PlainLabel(breakable(name), "section"), 1)
        texts = [line.key for line in lines if line.part is Part.TEXT]
        if len(texts) > 1:
            whole = button(self.tr("Tick the whole text"), "quiet")
            whole.setAccessibleName(self.tr("Tick the whole text of {page}").format(page=name))
            whole.clicked.connect(partial(self._tick_all, texts))
            self.starters.append(whole)
            head.addWidget(whole)
        self._column.addLayout(head)
        for line in lines:
            self._add_line(line, self._part_name(line), self._part_words(line))
        self._column.addSpacing(10)

    def _part_name(self, line: Line) -> str:
        match line.part:
            case Part.DAY:
                return self.tr("Its day")
            case Part.TITLE:
                return self.tr("Its title")
            case Part.STRENGTH:
                return line.label
            case _:
                return ""

    def _part_words(self, line: Line) -> str:
        return long_day(line.day) if line.part is Part.DAY and line.day else line.text

    def _tick_all(self, keys: list[str]) -> None:
        for key in keys:
            self.lines[key].tick(on=True)

    # --- any other kind -------------------------------------------------------------------------------

    def _add_field(self, field: SummaryField, lines: tuple[Line, ...], written: dict[str, str]) -> None:
        several = len(lines) > 1 or field.type is FieldType.STRENGTHS
        if several:
            self._column.addWidget(PlainLabel(breakable(field.label), "aside"))
        key = ""
        for line in lines:
            key = line.key
            words = written.get(key, line.text) if line.day is None else long_day(line.day)
            title = field.label if not several else "" if words else self.tr("Something else")
            self._add_line(line, title, words, limit=field.max or _MAP_LIMIT)
        if several:
            self._column.addSpacing(6)
        self._add_starters(field, key)

    def _add_line(self, line: Line, title: str, words: str, *, limit: int = 0) -> None:
        made = TickLine(line, title, words, limit=limit)
        made.ticked.connect(self.changed)
        made.edited.connect(self.edited)
        self.lines[line.key] = made
        self._column.addWidget(made)

    def _add_choice(self, field: SummaryField) -> None:
        options = [(option.key, option.label) for option in field.options]
        if field.key == "size":
            options.append((NEED_NOW, self._book.need_now))
        one = OneOf(field.label, options, pills=True, may_be_none=field.key != "size")
        if field.key == "size":
            one.set_key(field.options[0].key)
        one.chosen.connect(partial(self._chosen, field.key))
        self.options[field.key] = one
        self._column.addWidget(PlainLabel(field.label, "aside"))
        self._column.addWidget(one)
        self._column.addSpacing(6)

    def _chosen(self, field: str, key: str) -> None:
        """Who needs somebody now is led to Help now; no packet says so (H-4)."""
        if key == NEED_NOW:
            self.options[field].set_key("listen")
            self.help_wanted.emit()
        self.changed.emit()

    # --- beginnings -----------------------------------------------------------------------------------

    def _add_starters(self, field: SummaryField, key: str) -> None:
        kind = next((one for one in self._book.kinds if field in one.fields), None)
        if kind is None or field.key != "text" or kind.key not in ("ask", "light"):
            return
        starters = [(one.text, one.sets) for one in self._book.ask_starters]
        notes = [(text, "") for text in self._book.light_notes]
        inside = QWidget()
        flow = Flow(inside, gap=6)
        for text, sets in starters if kind.key == "ask" else notes:
            made = button(text.replace("&", "&&"), "chip")
            made.setAccessibleName(self.tr("Begin with: {words}").format(words=text))
            made.clicked.connect(partial(self._begin_with, key, text, sets))
            self.starters.append(made)
            flow.addWidget(made)
        self._column.addWidget(Fold(self.tr("Words to begin with"), inside))
        self._column.addSpacing(6)

    def _begin_with(self, key: str, text: str, sets: str) -> None:
        self.lines[key].insert(text)
        if sets:
            self.wish_wanted.emit(sets)
