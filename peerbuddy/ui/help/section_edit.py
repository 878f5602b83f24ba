"""One heading of a plan and the lines below it, each with what its heading asks for."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from peerbuddy.model.help_plan import MAX_LINE, MAX_LINES, MAX_TITLE, Likely, PlanLine, Section
from peerbuddy.ui import icons
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.parts.words_edit import WordsEdit, line_edit

MYSELF, TELL = "myself", "tell"
MOST_OFFERS = 12


class SectionEdit(QFrame):
    edited = Signal()
    removed = Signal(object)  # itself
    line_removed = Signal(object)  # how it is put back
    lines_added = Signal()

    def __init__(self, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(section.title)
        self._key, self._was = section.key, section.title
        self.title = line_edit(self.tr("Heading"), limit=MAX_TITLE)
        self.title.setText(section.title)
        self.lines: list[LineEdit] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(10)
        self._offers = Flow(gap=6)
        self.more = button(self.tr("Add a line"), "tool")
        self.more.setIcon(icons.icon("plus"))
        self.more.setAccessibleDescription(section.title)
        self.remove = button(self.tr("Take this heading away"), "tool")
        self.remove.setAccessibleDescription(section.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 12)
        column.setSpacing(8)
        column.addWidget(self.title)
        hint = _hints().get(section.key, "")
        if hint:
            column.addWidget(PlainLabel(hint, "hint"))
        column.addLayout(self._column)
        column.addLayout(self._offers)
        foot = Flow(gap=4)
        foot.addWidget(self.more)
        foot.addWidget(self.remove)
        column.addLayout(foot)
        for line in section.lines or (PlanLine(""),):
            self._add(line)
        self.title.textEdited.connect(self.edited)
        self.more.clicked.connect(self._add_one)
        self.remove.clicked.connect(lambda: self.removed.emit(self))

    @property
    def key(self) -> str:
        return self._key

    def section(self) -> Section:
        """A heading that was emptied is the one it was before."""
        title = self.title.text().strip() or self._was
        return Section(self._key, title, tuple(one.line() for one in self.lines))

    def first_field(self) -> QWidget:
        return self.lines[0].text if self.lines else self.title

    def offer(self, words: tuple[str, ...]) -> None:
        """What could stand here, one press each; what stands here already is not offered."""
        there = {one.line().text.strip() for one in self.lines}
        for said in [one for one in words if one not in there][:MOST_OFFERS]:
            way = button(self.tr("Add: {line}").format(line=said.replace("&", "&&")), "chip")
            way.clicked.connect(partial(self._take, said, way))
            self._offers.addWidget(way)

    def _take(self, words: str, way: QPushButton) -> None:
        """Into the last line, if nothing is there yet."""
        if not self.lines or self.lines[-1].line().text.strip():
            self._add(PlanLine("")).show()
            self.lines_added.emit()
        self.lines[-1].text.set_words(words)
        way.hide()
        self.lines[-1].text.setFocus()
        self.edited.emit()

    def _add(self, line: PlanLine) -> LineEdit:
        made = LineEdit(line, self._key, self._was)
        made.edited.connect(self.edited)
        made.removed.connect(self._take_away)
        self.lines.append(made)
        self._column.addWidget(made)
        self.more.setEnabled(len(self.lines) < MAX_LINES)
        return made

    @Slot()
    def _add_one(self) -> None:
        made = self._add(PlanLine(""))
        made.show()  # what is not shown yet takes no focus
        self.lines_added.emit()
        made.text.setFocus()

    @Slot(object)
    def _take_away(self, line: LineEdit) -> None:
        place = self.lines.index(line)
        self.lines.remove(line)
        line.hide()
        self.more.setEnabled(True)
        self.more.setFocus()
        self.edited.emit()
        self.line_removed.emit(partial(self._put_back, line, place))

    def _put_back(self, line: LineEdit, place: int) -> None:
        self.lines.insert(place, line)
        line.show()
        line.text.setFocus()
        self.edited.emit()


class LineEdit(QWidget):
    """What somebody would do themselves is likely or a maybe; whom they would tell has a number."""

    edited = Signal()
    removed = Signal(object)  # itself

    def __init__(self, line: PlanLine, key: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line, self._key = line, key
        self.text = WordsEdit(self.tr("Line under {title}").format(title=title), limit=MAX_LINE, lines=1)
        self.likely = OneOf(self.tr("Would I do it"), _likely())
        self.easier = WordsEdit(self.tr("What would make it easier?"), limit=300, lines=1)
        self.phone = line_edit(self.tr("Number"), limit=80, hint=self.tr("Number"))
        self.say = WordsEdit(self.tr("What I would say"), limit=300, lines=1)
        self.remove = button("×", "tool")
        self.remove.setAccessibleName(self.tr("Take this line away"))
        self.remove.setToolTip(self.tr("Take this line away"))
        self.easier.setPlaceholderText(self.easier.accessibleName())
        self.say.setPlaceholderText(self.say.accessibleName())
        self._show()
        self._lay_out()
        for field in (self.text, self.easier, self.say):
            field.edited.connect(self.edited)
        self.phone.textEdited.connect(self.edited)
        self.likely.chosen.connect(self._chosen)
        self.remove.clicked.connect(lambda: self.removed.emit(self))

    def line(self) -> PlanLine:
        likely = self.likely.key()
        return PlanLine(
            self.text.words(),
            Likely(likely) if likely else None,
            self.easier.words() if likely == Likely.MAYBE else self._line.easier,
            self.phone.text(),
            self.say.words(),
        )

    def _show(self) -> None:
        self.text.set_words(self._line.text)
        self.easier.set_words(self._line.easier)
        self.likely.set_key(self._line.likely or "")
        self.phone.setText(self._line.phone)
        self.say.set_words(self._line.say)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.text, 1)
        row.addWidget(self.remove)
        column.addLayout(row)
        for field in (self.likely, self.easier, self.phone, self.say):
            column.addWidget(field)
        self.likely.setVisible(self._key == MYSELF)
        self._show_easier()
        for field in (self.phone, self.say):
            field.setVisible(self._key == TELL)

    @Slot()
    def _chosen(self) -> None:
        self._show_easier()
        self.edited.emit()

    def _show_easier(self) -> None:
        self.easier.setVisible(self._key == MYSELF and self.likely.key() == Likely.MAYBE)


def _likely() -> tuple[tuple[str, str], ...]:
    return (
        (Likely.LIKELY, QCoreApplication.translate("help", "likely")),
        (Likely.MAYBE, QCoreApplication.translate("help", "maybe")),
    )


def _hints() -> dict[str, str]:
    """What may stand under a heading of the content, for whoever looks at an empty line."""
    return {
        "notice": QCoreApplication.translate("help", "Thoughts, body, behaviour, a situation."),
        "services": QCoreApplication.translate("help", "The numbers of Help now stand here by themselves."),
        "safer": QCoreApplication.translate("help", "What I’ll put out of reach, and who helps with it."),
        "keeps": QCoreApplication.translate("help", "Reasons, people, something still to come."),
    }
