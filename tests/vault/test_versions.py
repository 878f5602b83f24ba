"""Earlier texts of a page: one for each sitting, up to a limit."""

from __future__ import annotations

from collections.abc import Callable

from peerbuddy.actions import journal, unlocking
from peerbuddy.session import Session
from tests.conftest import Clock
from tests.vault.journal_pages import write


def texts(session: Session, id: str) -> list[str]:
    return [version.text for version in journal.versions(session, id)]


def new_sitting(session: Session, clock: Clock) -> None:
    clock.move(minutes=31)


def test_within_one_sitting_no_version_is_kept(session: Session, clock: Clock) -> None:
    id = write(session, "a")
    for text in ("ab", "abc", "abcd"):
        clock.move(seconds=4)
        write(session, text, id=id)
    assert texts(session, id) == []
    assert journal.read_entry(session, id).versions == 0


def test_half_an_hour_of_writing_is_one_sitting_and_a_pause_of_more_begins_another(
    session: Session, clock: Clock
) -> None:
    id = write(session, "a")
    clock.move(minutes=30)
    write(session, "b", id=id)
    clock.move(minutes=30)
    write(session, "c", id=id)
    assert texts(session, id) == []
    clock.move(minutes=30, seconds=1)
    write(session, "d", id=id)
    assert texts(session, id) == ["c"]


def test_opening_the_vault_again_begins_another_sitting(reopen: Callable[[], Session]) -> None:
    first = reopen()
    id = write(first, "before locking", title="old title")
    unlocking.lock(first)
    second = reopen()
    write(second, "after locking", id=id)
    write(second, "after locking, longer", id=id)
    (version,) = journal.versions(second, id)
    assert (version.title, version.text) == ("old title", "before locking")
    assert version.saved == first.now()
    assert journal.read_entry(second, id).versions == 1


def test_saving_without_a_change_in_a_later_sitting_loses_no_version(session: Session, clock: Clock) -> None:
    id = write(session, "as it was")
    new_sitting(session, clock)
    write(session, "as it was", id=id, tags=("looked at",))
    write(session, "as it is now", id=id)
    assert texts(session, id) == ["as it was"]


def test_a_version_tells_when_its_text_was_written(session: Session, clock: Clock) -> None:
    written = clock.value
    id = write(session, "as it was")
    clock.move(minutes=20)
    write(session, "as it was", id=id, time=5)
    new_sitting(session, clock)
    write(session, "as it is now", id=id)
    assert [version.saved for version in journal.versions(session, id)] == [written]


def test_a_changed_title_is_a_changed_page(session: Session, clock: Clock) -> None:
    id = write(session, "text", title="one")
    new_sitting(session, clock)
    write(session, "text", id=id, title="two")
    assert [version.title for version in journal.versions(session, id)] == ["one"]


def test_the_newest_versions_stay_when_there_are_more_than_the_limit(session: Session, clock: Clock) -> None:
    with session.vault.transaction():
        session.vault.settings.set("versions_kept", "3")
    id = write(session, "text 0")
    for n in range(1, 6):
        new_sitting(session, clock)
        write(session, f"text {n}", id=id)
    assert texts(session, id) == ["text 4", "text 3", "text 2"]


def test_without_a_setting_fifty_versions_are_kept(session: Session, clock: Clock) -> None:
    id = write(session, "text 0")
    for n in range(1, 53):
        new_sitting(session, clock)
        write(session, f"text {n}", id=id)
    assert texts(session, id) == [f"text {n}" for n in range(51, 1, -1)]


def test_a_person_can_have_no_versions_kept(session: Session, clock: Clock) -> None:
    with session.vault.transaction():
        session.vault.settings.set("versions_kept", "0")
    id = write(session, "a")
    new_sitting(session, clock)
    write(session, "b", id=id)
    assert texts(session, id) == []


def test_a_restored_version_keeps_the_text_it_replaces(session: Session, clock: Clock) -> None:
    id = write(session, "old words", title="old", tags=("kept",), time=30)
    new_sitting(session, clock)
    write(session, "new words", id=id, title="new", tags=("kept",), time=30)
    (version,) = journal.versions(session, id)
    journal.begin_sitting(session)
    write(session, version.text, id=id, title=version.title, tags=("kept",), time=30)
    assert texts(session, id) == ["new words", "old words"]


def test_restoring_pages_one_after_the_other_never_loses_a_text(session: Session, clock: Clock) -> None:
    """A sitting must not come back: the text written in it would then seem to be of the same one."""
    ids = [write(session, f"old {n}") for n in range(3)]
    new_sitting(session, clock)
    for n, id in enumerate(ids):
        write(session, f"new {n}", id=id)
    before = [journal.versions(session, id)[0].text for id in ids]
    journal.begin_sitting(session)
    write(session, before[0], id=ids[0])
    write(session, "written between two restorings", id=ids[1])
    for n in (2, 1):
        journal.begin_sitting(session)
        write(session, before[n], id=ids[n])
    assert "written between two restorings" in texts(session, ids[1])
