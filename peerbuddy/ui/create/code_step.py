"""Third step: the recovery code, shown this once, and proven by typing two of its groups from paper (R35)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from secrets import randbelow

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from peerbuddy.ui.create.code_copies import CodeCopies
from peerbuddy.ui.parts.labels import PlainLabel, button, labelled
from peerbuddy.ui.parts.notice_bar import NoticeBar

GROUPS = 7
LENGTH = 4
TRIES = 3

_FORGIVEN = str.maketrans("OIL", "011")


def two_groups() -> tuple[int, int]:
    """Two different numbers from 1 to 7, the lower first."""
    first = randbelow(GROUPS)
    second = (first + 1 + randbelow(GROUPS - 1)) % GROUPS
    return min(first, second) + 1, max(first, second) + 1


def as_read(typed: str) -> str:
    """Case, spaces, dashes, O for 0 and I or L for 1 make no difference."""
    return "".join(c for c in typed.upper() if c.isalnum()).translate(_FORGIVEN)


class CodeStep(QWidget):
    changed = Signal()
    entered = Signal()
    uncovered = Signal()

    def __init__(
        self,
        copies: CodeCopies,
        parent: QWidget | None = None,
        *,
        choose: Callable[[], tuple[int, int]] = two_groups,
    ) -> None:
        super().__init__(parent)
        self.copies, self._choose = copies, choose
        self._groups: list[str] = []
        self._asked: tuple[int, ...] = ()
        self._tries = 0
        self._wrong: set[int] = set()
        self._cells = [PlainLabel() for _ in range(GROUPS)]
        self.covered = False
        self._prove = QWidget(self)
        self._heading = PlainLabel(self.tr("Type two groups from your copy"), "section")
        self._explain = PlainLabel("", "hint")
        self.fields = [QLineEdit(), QLineEdit()]
        self._labels = [labelled("", field) for field in self.fields]
        self._remarks = [PlainLabel("", "hint") for _ in self.fields]
        self.uncover = button(self.tr("Uncover all"))
        self.uncover.clicked.connect(self.show_all)
        self.notice = NoticeBar(self)
        self._lay_out()
        copies.told.connect(lambda told, kind: self.notice.show_notice(told, kind=kind))

    def show_code(self, code: str) -> None:
        self._groups = code.split("-")
        self.copies.hold(tuple(self._groups))
        self._tries = 0
        self.show_all()

    def forget(self) -> None:
        self._groups = [""] * GROUPS
        self.copies.hold(())
        self.notice.clear()
        self.show_all()

    @Slot()
    def show_all(self) -> None:
        self._asked = ()
        self.covered = False
        self._prove.hide()
        self._show_cells()
        self.changed.emit()
        self.uncovered.emit()

    def cover(self) -> None:
        """Ask for two groups, which are covered so that they are read from paper."""
        self._asked = self._choose()
        self.covered = True
        self._wrong.clear()
        self.notice.clear()
        for number, label, field, remark in zip(
            self._asked, self._labels, self.fields, self._remarks, strict=True
        ):
            name = self.tr("Group {n}").format(n=number)
            label.setText(name)
            field.setAccessibleName(name)
            field.clear()
            remark.setText("")
        first, second = self._asked
        self._explain.setText(
            self.tr(
                "Groups {first} and {second} are covered for a moment, so that you read them from paper."
                " Large or small letters and dashes make no difference; O counts as 0."
            ).format(first=first, second=second)
        )
        self._prove.show()
        self._show_cells()
        self.fields[0].setFocus()
        self.changed.emit()

    def is_proven(self) -> bool:
        return bool(self._asked) and all(
            as_read(field.text()) == self._groups[number - 1]
            for number, field in zip(self._asked, self.fields, strict=True)
        )

    # --- inside -------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.notice)
        cells = QGridLayout()
        cells.setSpacing(6)
        for n, cell in enumerate(self._cells):
            cell.setMinimumHeight(50)
            cell.setWordWrap(False)
            cell.setAlignment(Qt.AlignmentFlag.AlignCenter)
            number = PlainLabel(str(n + 1), "hint")
            number.setAlignment(Qt.AlignmentFlag.AlignCenter)
            cells.addWidget(cell, 0, n)
            cells.addWidget(number, 1, n)
            cells.setColumnStretch(n, 1)
        column.addLayout(cells)
        column.addWidget(self.copies)
        risky = self.tr(
            "Beside the computer is a risky place for it. A drawer at a friend’s, a safe or a wallet are"
            " kinder choices."
        )
        column.addWidget(PlainLabel(risky, "hint"))
        column.addWidget(self._prove)
        prove = QVBoxLayout(self._prove)
        prove.setContentsMargins(0, 24, 0, 0)
        prove.setSpacing(8)
        prove.addWidget(self._heading)
        prove.addWidget(self._explain)
        prove.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(24)
        for n, field in enumerate(self.fields):
            row.addLayout(self._field_column(n, field), 1)
        prove.addLayout(row)
        prove.addSpacing(8)
        prove.addWidget(self.uncover, alignment=Qt.AlignmentFlag.AlignLeading)
        self.fields[0].returnPressed.connect(self.fields[1].setFocus)
        self.fields[1].returnPressed.connect(self.entered)

    def _field_column(self, n: int, field: QLineEdit) -> QVBoxLayout:
        field.setProperty("kind", "code")
        field.setProperty("tall", True)
        field.setMaxLength(16)
        field.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        field.textEdited.connect(partial(self._edited, n))
        column = QVBoxLayout()
        column.setSpacing(6)
        self._remarks[n].setWordWrap(False)
        for widget in (self._labels[n], field, self._remarks[n]):
            column.addWidget(widget)
        column.addStretch(1)
        return column

    def _show_cells(self) -> None:
        for number, (cell, group) in enumerate(zip(self._cells, self._groups, strict=True), start=1):
            hidden = number in self._asked
            cell.setText(self.tr("covered") if hidden else group)
            cell.set_kind("covered" if hidden else "code")
            said = self.tr("covered") if hidden else " ".join(group)
            cell.setAccessibleName(self.tr("Group {n}: {letters}").format(n=number, letters=said))

    def _edited(self, n: int, _: str) -> None:
        if not self.covered:
            return
        number, typed, remark = self._asked[n], as_read(self.fields[n].text()), self._remarks[n]
        missing = LENGTH - len(typed)
        if typed == self._groups[number - 1]:
            remark.setText(self.tr("Matches"))
            remark.set_kind("good")
        elif missing > 0:
            remark.setText(self.tr("Characters missing: {n}").format(n=missing) if typed else "")
            remark.set_kind("hint")
        else:
            remark.setText(self.tr("That is not group {n}").format(n=number))
            remark.set_kind("amber")
            self._count_try(n)
            return
        self._wrong.discard(n)
        self.changed.emit()

    def _count_try(self, n: int) -> None:
        """After three tries the whole code is shown again: a slip in writing is mended, nobody locked out."""
        self._tries += n not in self._wrong
        self._wrong.add(n)
        self.changed.emit()
        if self._tries >= TRIES:
            self._tries = 0
            self.show_all()
            self.notice.show_notice(
                self.tr("That does not match. Here is the whole code again: compare it with what you wrote.")
            )
