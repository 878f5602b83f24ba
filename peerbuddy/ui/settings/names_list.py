"""A list of people, topics or tags in the settings: those whose names have what is typed above it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QListView, QWidget

from peerbuddy.model.mention import Kind, Mention, Person, name_key
from peerbuddy.ui.journal.mention_list import Findable, findable
from peerbuddy.ui.journal.mentions_said import ICONS, with_role
from peerbuddy.ui.parts.picker_rows import PictureRole, PlaceRole
from peerbuddy.ui.settings import short_list

AnyIndex = QModelIndex | QPersistentModelIndex


class NamesModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._all: list[Findable[Mention]] = []
        self._shown: list[Mention] = []

    def fill(self, mentions: tuple[Mention, ...], typed: str) -> None:
        self._all = [findable(mention) for mention in mentions]
        self.filter(typed)

    def filter(self, typed: str) -> None:
        parts = name_key(typed).split()
        self.beginResetModel()
        self._shown = [one.mention for one in self._all if one.has(parts)]
        self.endResetModel()

    def mention(self, row: int) -> Mention | None:
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def named(self, name: str) -> Mention | None:
        """Of all of them, also of those that are not shown."""
        key = name_key(name)
        return next((one.mention for one in self._all if one.keys[0] == key), None)

    def row_of(self, name: str) -> int:
        key = name_key(name)
        return next((row for row, m in enumerate(self._shown) if name_key(m.name) == key), -1)

    def is_empty(self) -> bool:
        return not self._all

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        mention = self._shown[index.row()]
        said = mention.name
        if mention.kind is Kind.PERSON:
            said = with_role(Person(mention.name, mention.role))
        pages = self.tr("Pages: {n}").format(n=f"{mention.pages:,}")
        return {
            Qt.ItemDataRole.DisplayRole: said,
            Qt.ItemDataRole.AccessibleTextRole: f"{said}, {pages}",
            PictureRole: ICONS[mention.kind],
            PlaceRole: pages,
        }.get(role)


class NamesView(QListView):
    """As high as its rows, up to nine."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = NamesModel(self)
        short_list.set_up(self, self.rows, name)

    def fit(self) -> None:
        short_list.fit(self)

    def choose(self, name: str) -> None:
        """The first row where this name is not shown."""
        short_list.choose_row(self, self.rows.row_of(name))

    def chosen(self) -> Mention | None:
        return self.rows.mention(self.currentIndex().row())
