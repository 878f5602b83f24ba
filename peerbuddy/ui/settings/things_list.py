"""A list of things of one's own in the settings: those that are offered, then those that are put away."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QListView, QWidget

from peerbuddy.ui.parts.picker_rows import PictureRole, PlaceRole
from peerbuddy.ui.settings import short_list

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Thing:
    """`texts` by the keys of their fields, with "name" among them. `of`: what it is in the vault."""

    id: str
    texts: dict[str, str] = field(default_factory=dict[str, str])
    retired: bool = False
    of: Any = None

    @property
    def name(self) -> str:
        return self.texts.get("name", "")


class ThingsModel(QAbstractListModel):
    def __init__(self, icon: str, parent: QObject) -> None:
        super().__init__(parent)
        self._icon = icon
        self._things: list[Thing] = []

    def fill(self, things: tuple[Thing, ...]) -> None:
        self.beginResetModel()
        self._things = sorted(things, key=lambda one: one.retired)
        self.endResetModel()

    def thing(self, row: int) -> Thing | None:
        return self._things[row] if 0 <= row < len(self._things) else None

    def row_of(self, id: str) -> int:
        return next((row for row, one in enumerate(self._things) if one.id == id), -1)

    def has(self, name: str) -> bool:
        return any(one.name.casefold() == name.casefold() for one in self._things)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._things)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        thing = self._things[index.row()]
        away = self.tr("put away") if thing.retired else ""
        return {
            Qt.ItemDataRole.DisplayRole: thing.name,
            Qt.ItemDataRole.AccessibleTextRole: f"{thing.name}, {away}" if away else thing.name,
            PictureRole: self._icon,
            PlaceRole: away,
        }.get(role)


class ThingsView(QListView):
    """As high as its rows, up to nine."""

    def __init__(self, name: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ThingsModel(icon, self)
        short_list.set_up(self, self.rows, name)

    def fit(self) -> None:
        short_list.fit(self)

    def choose(self, id: str) -> None:
        """The first row where this one is not shown."""
        short_list.choose_row(self, self.rows.row_of(id))

    def chosen(self) -> Thing | None:
        return self.rows.thing(self.currentIndex().row())
