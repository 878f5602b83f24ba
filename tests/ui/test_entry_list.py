"""The timeline's model: Qt's rules, and rows patched in place so that nothing jumps."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel, QObject
from PySide6.QtWidgets import QListView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal
from peerbuddy.session import Session
from peerbuddy.ui.journal.entry_list_model import EntryListModel, IdRole
from peerbuddy.ui.journal.search_list_model import SearchListModel
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import settle

Write = Callable[..., str]
WriteMany = Callable[[Iterable[tuple[str, str]]], None]


@pytest.fixture
def model(inline: InlineJobs, session: Session, qapp: QObject) -> EntryListModel:
    made = EntryListModel(inline, session.today, inline)
    made.start_at(None)
    return made


def save(jobs: InlineJobs, id: str, day: str, text: str) -> None:
    jobs.run(journal.save_entry, id, date.fromisoformat(day), text)
    settle()


def headings(model: EntryListModel) -> list[str]:
    return [model.index(n).data() for n in range(model.rowCount())]


def in_order(session: Session) -> list[str]:
    return [line.heading for line in journal.list_entries(session, limit=0).lines]


def test_the_models_keep_qt_s_rules(
    qtmodeltester: ModelTester, model: EntryListModel, inline: InlineJobs, session: Session, write: Write
) -> None:
    for n in range(5):
        write("2026-11-20", f"day {n}", title="one title" if n == 2 else "")
    save(inline, "a" * 32, "2026-11-21", "the title is not mine")
    qtmodeltester.check(model, force_py=True)
    results = SearchListModel(inline, session.today, inline)
    results.search("title")
    assert results.rowCount() == 4  # two names of sections, two hits
    qtmodeltester.check(results, force_py=True)


def test_rows_come_change_move_and_go_in_the_order_of_the_vault(
    model: EntryListModel, inline: InlineJobs, session: Session
) -> None:
    a, b, c = (f"{n:032x}" for n in (10, 11, 12))
    for id, day, text in (
        (a, "2026-11-20", "a"),
        (b, "2026-11-22", "b"),
        (c, "2026-11-21", "c"),
        (a, "2026-11-20", "a changed"),
        (b, "2026-11-01", "b moved down"),
        (a, "2026-11-30", "a moved up"),
        (c, "2026-11-21", "c the same"),
    ):
        save(inline, id, day, text)
        assert headings(model) == in_order(session)
    inline.run(journal.trash_entry, c)
    settle()
    assert headings(model) == in_order(session) == ["a moved up", "b moved down"]
    inline.run(journal.restore_entry, c)
    settle()
    assert headings(model) == in_order(session)


def test_a_row_that_moves_stays_selected(qtbot: QtBot, model: EntryListModel, inline: InlineJobs) -> None:
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(model)
    ids = [f"{n:032x}" for n in range(20, 25)]
    for n, id in enumerate(ids):
        save(inline, id, f"2026-11-1{n}", f"row {n}")
    row = model.row_of(ids[0])
    view.selectionModel().setCurrentIndex(model.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    save(inline, ids[0], "2026-11-30", "moved to the top")
    assert view.currentIndex().row() == 0
    assert view.currentIndex().data(IdRole) == ids[0]


def test_an_older_entry_waits_for_its_page(
    model: EntryListModel, inline: InlineJobs, session: Session, write_many: WriteMany
) -> None:
    write_many((date.fromordinal(738000 + n).isoformat(), f"day {n}") for n in range(201))
    model.start_at(None)
    assert (model.rowCount(), model.canFetchMore()) == (200, True)
    save(inline, "e" * 32, "1660-01-01", "far below")
    assert model.rowCount() == 200
    model.fetchMore()
    assert headings(model) == in_order(session)


def test_after_a_jump_newer_entries_do_not_appear(model: EntryListModel, inline: InlineJobs) -> None:
    save(inline, "a" * 32, "2026-11-01", "old")
    model.start_at(date(2026, 11, 10))
    save(inline, "b" * 32, "2026-11-20", "new")
    save(inline, "c" * 32, "2026-11-05", "in between")
    assert headings(model) == ["in between", "old"]


def test_an_answer_to_an_earlier_jump_is_not_shown(
    qtbot: QtBot, unlocked_jobs: object, clock: Callable[[], object]
) -> None:
    from peerbuddy.ui.jobs import Jobs

    assert isinstance(unlocked_jobs, Jobs)
    for n, day in enumerate(("2026-11-01", "2026-11-20")):
        unlocked_jobs.run(journal.save_entry, f"{n:032x}", date.fromisoformat(day), day)
    model = EntryListModel(unlocked_jobs, lambda: date(2026, 11, 22))
    filled: list[list[str]] = []
    model.filled.connect(lambda: filled.append(headings(model)))
    model.start_at(None)
    model.start_at(date(2026, 11, 10))
    qtbot.waitUntil(lambda: bool(filled))
    assert filled == [["2026-11-01"]]
