"""What a screen reader asks of a page that scrolls, also when the page has changed since it looked."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleInterface
from pytestqt.qtbot import QtBot

from peerbuddy.ui.desktop import safe_tree
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.labels import PlainLabel


def test_a_part_that_went_away_meanwhile_is_answered_with_nothing(qtbot: QtBot) -> None:
    safe_tree.install()
    column = Column(300)
    qtbot.addWidget(column)
    column.add(PlainLabel("said aloud"))
    column.setAccessibleName("Some page")
    tree = QAccessible.queryAccessibleInterface(column)
    assert tree is not None
    assert tree.role() is QAccessible.Role.Pane, "with Qt's own the next line would end the process"
    assert tree.child(tree.childCount()) is None
    assert tree.text(QAccessible.Text.Name) == "Some page"
    assert "said aloud" in names_below(tree)


def names_below(tree: QAccessibleInterface) -> list[str]:
    names = [tree.text(QAccessible.Text.Name)]
    for n in range(tree.childCount()):
        child = tree.child(n)
        assert child is not None
        names += names_below(child)
    return names
