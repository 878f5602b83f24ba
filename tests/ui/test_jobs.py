"""The contract of the threads, with real ones."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal, keeping, unlocking
from peerbuddy.computer import Computer
from peerbuddy.model.changes import Changes
from peerbuddy.model.errors import Interrupted, NothingToWrite, UnknownId, WrongRecoveryCode
from peerbuddy.model.progress import Progress
from peerbuddy.session import Session
from peerbuddy.ui import opening
from peerbuddy.ui.answers import Hear
from peerbuddy.ui.jobs import Jobs, Opened
from tests.conftest import PASSPHRASE, MadeVault
from tests.ui.opened_window import settle, unlock_with_code

DAY = date(2026, 11, 22)


def save(jobs: Jobs, number: int, *, then: Hear | None = None) -> None:
    jobs.run(journal.save_entry, f"{number:032x}", DAY, f"entry {number}", then=then)


def texts_in(made: MadeVault, computer: Computer) -> list[str]:
    session = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    try:
        return [line.heading for line in journal.list_entries(session).lines]
    finally:
        unlocking.lock(session)


def test_answers_come_back_to_the_window_thread_in_the_order_of_asking(
    qtbot: QtBot, unlocked_jobs: Jobs
) -> None:
    heard: list[tuple[str, bool]] = []
    for n in range(20):
        save(
            unlocked_jobs,
            n,
            then=lambda line: heard.append(
                (line.heading, threading.current_thread() is threading.main_thread())
            ),
        )
    qtbot.waitUntil(lambda: len(heard) == 20)
    assert heard == [(f"entry {n}", True) for n in range(20)]


def test_verbs_run_on_one_thread_that_is_not_the_window_s(qtbot: QtBot, unlocked_jobs: Jobs) -> None:
    threads: list[int] = []
    for _ in range(5):
        unlocked_jobs.run(lambda session: threading.get_ident(), then=threads.append)
    qtbot.waitUntil(lambda: len(threads) == 5)
    assert len(set(threads)) == 1
    assert threads[0] != threading.get_ident()


def test_changes_are_told_after_the_answer(qtbot: QtBot, unlocked_jobs: Jobs) -> None:
    order: list[object] = []
    unlocked_jobs.changed.connect(order.append)
    save(unlocked_jobs, 7, then=lambda line: order.append("answer"))
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order[0] == "answer"
    assert isinstance(order[1], Changes)
    assert order[1].entries == {f"{7:032x}"}


def test_closing_keeps_every_save_that_waits_and_shows_nothing_more(
    unlocked_jobs: Jobs, made: MadeVault, computer: Computer
) -> None:
    shown: list[object] = []
    unlocked_jobs.changed.connect(shown.append)
    for n in range(20):
        save(unlocked_jobs, n, then=shown.append)
    unlocked_jobs.close()
    unlocked_jobs.run(journal.list_entries, then=shown.append)
    unlocked_jobs.call(str, "asked after closing", then=shown.append)
    settle()
    assert shown == []
    assert sorted(texts_in(made, computer)) == sorted(f"entry {n}" for n in range(20))


def test_a_save_that_fails_while_closing_is_still_told(qtbot: QtBot, unlocked_jobs: Jobs) -> None:
    told: list[Exception] = []
    unlocked_jobs.failed.connect(told.append)
    unlocked_jobs.run(journal.save_entry, "0" * 32, DAY, "  ")
    unlocked_jobs.close()
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], NothingToWrite)


def test_an_error_goes_to_the_one_who_asked_and_else_to_everybody(qtbot: QtBot, unlocked_jobs: Jobs) -> None:
    mine: list[Exception] = []
    everybody: list[Exception] = []
    unlocked_jobs.failed.connect(everybody.append)
    unlocked_jobs.run(journal.read_entry, "f" * 32, otherwise=mine.append)
    unlocked_jobs.run(journal.read_entry, "f" * 32)
    qtbot.waitUntil(lambda: bool(everybody))
    assert [type(e) for e in mine + everybody] == [UnknownId, UnknownId]


def test_a_fault_of_the_program_is_noted_without_content(
    qtbot: QtBot, unlocked_jobs: Jobs, computer: Computer
) -> None:
    told: list[Exception] = []
    unlocked_jobs.failed.connect(told.append)

    def faulty(session: Session) -> None:
        raise RuntimeError("what somebody wrote")

    unlocked_jobs.run(faulty)
    qtbot.waitUntil(lambda: bool(told))
    noted = computer.places.log.read_text()
    assert "RuntimeError" in noted
    assert "somebody" not in noted


class Asker(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []

    def hear(self, kind: str, value: object) -> None:
        self.heard.append((kind, value))


def test_an_answer_for_a_page_that_is_gone_is_dropped(qtbot: QtBot, unlocked_jobs: Jobs) -> None:
    asker = Asker()
    later: list[object] = []
    save(unlocked_jobs, 1, then=partial(asker.hear, "saved"))
    shiboken6.delete(asker)
    save(unlocked_jobs, 2, then=later.append)
    qtbot.waitUntil(lambda: bool(later))
    assert asker.heard == []


# --- opening ------------------------------------------------------------------------------------------


def test_a_wrong_code_is_told_and_the_right_one_opens(
    qtbot: QtBot, real_jobs: Jobs, made: MadeVault, computer: Computer, tmp_path: Path
) -> None:
    other, code = unlocking.create(computer, tmp_path / "other", PASSPHRASE)
    unlocking.lock(other)
    told: list[object] = []
    real_jobs.open(opening.unlock_with_code, made.folder, code, then=told.append, otherwise=told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], WrongRecoveryCode)
    assert unlock_with_code(qtbot, real_jobs, made) == Opened(read_only=False, older_copy=None)


def test_giving_up_an_unlocking_locks_the_vault_again_at_once(
    qtbot: QtBot, real_jobs: Jobs, made: MadeVault, computer: Computer
) -> None:
    told: list[object] = []
    real_jobs.open(opening.unlock_with_code, made.folder, made.code, then=told.append, otherwise=told.append)
    real_jobs.give_up()
    done: list[object] = []
    real_jobs.when_done(lambda: done.append(1))
    qtbot.waitUntil(lambda: bool(done))
    real_jobs.call(str, then=done.append)
    qtbot.waitUntil(lambda: len(done) == 2)
    assert told == []
    assert texts_in(made, computer) == []  # nobody holds it any more


def test_a_second_try_after_giving_up_opens(qtbot: QtBot, real_jobs: Jobs, made: MadeVault) -> None:
    told: list[object] = []
    real_jobs.open(opening.unlock_with_code, made.folder, made.code, then=told.append, otherwise=told.append)
    real_jobs.give_up()
    unlock_with_code(qtbot, real_jobs, made)
    save(real_jobs, 1, then=told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert [getattr(t, "heading", t) for t in told] == ["entry 1"]


# --- quiet jobs ---------------------------------------------------------------------------------------


def counting(session: Session, most: int) -> Iterator[Progress | str]:
    for n in range(most):
        yield Progress(n, most)
    yield "the end"


def test_saves_slip_in_between_the_steps_of_a_quiet_job(qtbot: QtBot, unlocked_jobs: Jobs) -> None:
    order: list[object] = []

    def heard(step: Progress) -> bool:
        order.append(step.done)
        if step.done == 2:
            save(unlocked_jobs, 1, then=lambda line: order.append("saved"))
        return True

    unlocked_jobs.run_quietly(counting, 9, progress=heard, then=order.append)
    qtbot.waitUntil(lambda: "the end" in order)
    assert order.index("saved") <= order.index(4)


def test_a_quiet_job_stops_when_it_is_told_to(qtbot: QtBot, unlocked_jobs: Jobs) -> None:
    steps: list[int] = []
    ends: list[object] = []

    def heard(step: Progress) -> bool:
        steps.append(step.done)
        return step.done < 3

    unlocked_jobs.run_quietly(counting, 9, progress=heard, then=ends.append)
    qtbot.waitUntil(lambda: len(steps) == 4)
    unlocked_jobs.call(str, then=ends.append)
    qtbot.waitUntil(lambda: bool(ends))
    assert (steps, ends) == ([0, 1, 2, 3], [""])


def endless(session: Session) -> Iterator[Progress]:
    """One step that would take hours, as the check of a huge vault may take seconds."""
    yield Progress(0, None)
    query = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT max(x) FROM c"
    session.vault.database.execute(query).fetchone()
    yield Progress(1, None)


@pytest.mark.parametrize("number", range(3))
def test_another_job_interrupts_a_quiet_step_and_is_done_itself(
    qtbot: QtBot, unlocked_jobs: Jobs, number: int
) -> None:
    stopped: list[Exception] = []
    saved: list[object] = []
    started: list[Progress] = []

    def heard(step: Progress) -> bool:
        started.append(step)
        return True

    unlocked_jobs.run_quietly(endless, progress=heard, otherwise=stopped.append)
    qtbot.waitUntil(lambda: bool(started) and unlocked_jobs._idle_step_runs)
    save(unlocked_jobs, number, then=saved.append)
    qtbot.waitUntil(lambda: bool(saved) and bool(stopped))
    assert isinstance(stopped[0], Interrupted)


# --- long jobs ----------------------------------------------------------------------------------------


def slow(session: Session) -> Iterator[Progress | str]:
    """A step that takes a while, as taking in five hundred pages does."""
    query = (
        "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 300000) SELECT max(x) FROM c"
    )
    for n in range(3):
        session.vault.database.execute(query).fetchone()
        yield Progress(n, 3)
    yield "the end"


def test_no_other_job_interrupts_a_step_of_a_long_one(qtbot: QtBot, unlocked_jobs: Jobs) -> None:
    order: list[object] = []
    failed: list[Exception] = []

    def heard(step: Progress) -> bool:
        order.append(step.done)
        save(unlocked_jobs, step.done, then=lambda line: order.append("saved"))
        return True

    unlocked_jobs.run_long(slow, progress=heard, then=order.append, otherwise=failed.append)
    qtbot.waitUntil(lambda: "the end" in order)
    assert failed == []
    assert order.count("saved") == 3


def test_long_jobs_that_are_done_are_not_held_on_to(qtbot: QtBot, unlocked_jobs: Jobs) -> None:
    done: list[object] = []
    for _ in range(3):
        unlocked_jobs.run_long(slow, progress=lambda _: True, then=done.append)
        qtbot.waitUntil(lambda: "the end" in done)
        done.clear()
    assert len(unlocked_jobs._unfinished) == 1


def test_closing_gives_up_a_long_job_and_it_cleans_up(qtbot: QtBot, unlocked_jobs: Jobs) -> None:
    started: list[Progress] = []
    cleaned: list[str] = []

    def long(session: Session) -> Iterator[Progress]:
        try:
            while True:
                yield Progress(0, None)
        finally:
            cleaned.append("clean" if session.vault.settings.get("nothing") == "" else "late")

    def heard(step: Progress) -> bool:
        started.append(step)
        return True

    unlocked_jobs.run_long(long, progress=heard)
    qtbot.waitUntil(lambda: bool(started))
    unlocked_jobs.close()
    assert cleaned == ["clean"]


def test_closing_interrupts_a_quiet_step(qtbot: QtBot, unlocked_jobs: Jobs) -> None:
    started: list[Progress] = []

    def heard(step: Progress) -> bool:
        started.append(step)
        return True

    unlocked_jobs.run_quietly(endless, progress=heard)
    qtbot.waitUntil(lambda: bool(started) and unlocked_jobs._idle_step_runs)
    unlocked_jobs.close()  # would not return


def test_a_backup_is_checked_beside_the_vault_thread(
    qtbot: QtBot, unlocked_jobs: Jobs, made: MadeVault
) -> None:
    done: list[object] = []
    save(unlocked_jobs, 1)

    def copied(pending: keeping.PendingBackup) -> None:
        unlocked_jobs.beside(keeping.verify_backup, pending, then=verified)

    def verified(sound: keeping.VerifiedBackup) -> None:
        unlocked_jobs.run(keeping.settle_backup, sound, then=done.append)

    unlocked_jobs.run(keeping.copy_backup, then=copied)
    qtbot.waitUntil(lambda: bool(done))
    assert len(list((made.folder / "backups").glob("*.pbbackup"))) == 1
