"""Taking sealed files in: the outcome of each, what is kept of it, and what it cannot do."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec
import pytest

from peerbuddy.actions import buddies, exporting, inbox, journal, letting_go, receiving
from peerbuddy.actions.receiving import FolderLook
from peerbuddy.model.outcome import Outcome
from peerbuddy.model.packet import GentlerBody, LightBody, Packet
from peerbuddy.model.received import NEWER, Place
from peerbuddy.sealing import payload
from tests.exchange import HELLO, given, sealed, taken
from tests.pairs import Person, Two


def collected(one: Person, folder: Path, before: FolderLook | None = None) -> FolderLook:
    *_, last = receiving.collect_folder(one.session, folder, before)
    assert isinstance(last, FolderLook)
    return last


def outcomes(look: FolderLook) -> list[Outcome]:
    return [one.outcome for one in look.taken]


# --- one file ---------------------------------------------------------------------------------------


def test_what_came_is_what_was_sealed_to_the_byte(two: Two) -> None:
    path = sealed(two.ana, topics=("caring", "tired"))
    made = two.ana.session.vault.outbox.of(two.ana.buddy.uid)[-1]
    said = taken(two.ben, path)
    item = inbox.items(two.ben.session)[0]
    assert item.item.body == made.body
    assert (said.packet_id, said.sender, said.kind) == (made.id, two.ben.buddy_id, "light")
    assert (item.item.packet_id, item.buddy.name, item.item.place) == (made.id, "Ana", Place.NEW)
    assert item.packet is not None and item.packet.head.topics == ("caring", "tired")


def test_the_file_stays_as_it_was(two: Two) -> None:
    path = sealed(two.ana)
    before, state = path.read_bytes(), path.stat()
    taken(two.ben, path)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (before, state.st_mtime_ns)


def test_the_same_file_again_is_one_item_under_any_name(two: Two) -> None:
    path = sealed(two.ana)
    taken(two.ben, path)
    other = path.with_name("renamed")
    other.write_bytes(path.read_bytes())
    for again in (path, other):
        assert receiving.collect_file(two.ben.session, again).outcome is Outcome.ALREADY_HERE
    assert len(inbox.items(two.ben.session)) == 1


def test_what_is_here_is_known_although_a_salvage_lost_the_list_of_all_that_came(two: Two) -> None:
    path = sealed(two.ana)
    taken(two.ben, path)
    with two.ben.session.vault.transaction():
        two.ben.session.vault.database.execute("DELETE FROM seen_packet")
    assert receiving.collect_file(two.ben.session, path).outcome is Outcome.ALREADY_HERE


def test_what_was_let_go_never_comes_back(two: Two) -> None:
    path = sealed(two.ana)
    taken(two.ben, path)
    letting_go.let_go(two.ben.session, [one.item.id for one in inbox.items(two.ben.session)])
    assert receiving.collect_file(two.ben.session, path).outcome is Outcome.ALREADY_HERE
    assert inbox.items(two.ben.session) == ()


def test_my_own_file_is_not_for_me(two: Two) -> None:
    assert receiving.collect_file(two.ana.session, sealed(two.ana)).outcome is Outcome.NOT_FOR_ME


def test_one_changed_byte_is_never_taken_in(two: Two) -> None:
    path = sealed(two.ana)
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    assert receiving.collect_bytes(two.ben.session, bytes(data)).outcome in (
        Outcome.DAMAGED,
        Outcome.NOT_FOR_ME,
    )
    assert inbox.items(two.ben.session) == ()


def test_a_blocked_buddy_is_refused(two: Two) -> None:
    buddies.block(two.ben.session, two.ben.buddy_id)
    assert receiving.collect_file(two.ben.session, sealed(two.ana)).outcome is Outcome.REFUSED


def test_what_is_over_or_lies_ahead_is_not_taken_in(two: Two) -> None:
    path = sealed(two.ana)
    two.clock.move(days=-2)
    assert receiving.collect_file(two.ben.session, path).outcome is Outcome.EXPIRED
    two.clock.move(days=2 + 61)
    assert receiving.collect_file(two.ben.session, path).outcome is Outcome.EXPIRED
    two.clock.move(days=-1)
    assert receiving.collect_file(two.ben.session, path).outcome is Outcome.TAKEN


@pytest.mark.parametrize("kind", ["link", "pipe", "sparse"])
def test_what_is_no_plain_file_of_a_fitting_size_is_refused_unread(two: Two, kind: str) -> None:
    path = two.ben.folder / "x.pbuddy"
    match kind:
        case "link":
            path.symlink_to(sealed(two.ana))
        case "pipe":
            os.mkfifo(path)
        case _:
            with path.open("wb") as file:
                file.truncate(2 * 1024**3)
    assert receiving.collect_file(two.ben.session, path).outcome is Outcome.REFUSED


# --- a kind that only a later version knows ---------------------------------------------------------


def test_a_newer_kind_is_kept_and_read_once_it_is_known(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    later: bytes = msgspec.msgpack.encode(["postcard", ["2026-11-22", "Ana", "Ben", [], [], None], ["Hello"]])

    def of_a_later_version(packet: Packet) -> bytes:
        return later if packet else b""

    monkeypatch.setattr("peerbuddy.actions.sealing_packets.to_bytes", of_a_later_version)
    path = sealed(two.ana)
    monkeypatch.undo()
    said = receiving.collect_file(two.ben.session, path)
    assert (said.outcome, said.sender) == (Outcome.NEWER_APP, two.ben.buddy_id)
    (item,) = inbox.items(two.ben.session)
    assert (item.item.kind, item.packet, item.item.body) == (NEWER, None, later)
    assert receiving.collect_file(two.ben.session, path).outcome is Outcome.ALREADY_HERE
    monkeypatch.setitem(payload.BODY_OF, "postcard", LightBody)
    (item,) = inbox.items(two.ben.session)
    assert item.packet is not None and item.packet.body == LightBody("Hello")


# --- gaps -------------------------------------------------------------------------------------------


def test_a_page_that_never_came_is_named_until_it_comes(two: Two) -> None:
    first, second, third = (sealed(two.ana, body=LightBody(word)) for word in ("one", "two", "three"))
    taken(two.ben, first)
    assert not inbox.items(two.ben.session)[0].one_missing
    taken(two.ben, third)
    newest = inbox.items(two.ben.session)[0]
    assert newest.one_missing
    taken(two.ben, second)
    assert not any(item.one_missing for item in inbox.items(two.ben.session))


# --- what it is about -------------------------------------------------------------------------------


def test_an_answer_knows_what_it_is_about_and_a_made_up_one_nothing(two: Two) -> None:
    mine = given(two.ben, two.ana)
    about = bytes.fromhex(mine.item.packet_id)
    answer = given(two.ana, two.ben, "gentler", GentlerBody(about, "Could you?"))
    assert answer.item.answers == mine.item.packet_id
    stranger = given(two.ana, two.ben, "gentler", GentlerBody(b"x" * 16, "Could you?"))
    assert stranger.item.answers == ""


# --- folders ----------------------------------------------------------------------------------------


def test_a_folder_is_collected_file_by_file_and_each_once(two: Two) -> None:
    for word in ("one", "two", "three"):
        sealed(two.ana, body=LightBody(word))
    (two.ana.folder / "junk.pbuddy").write_bytes(b"no packet")
    (two.ana.folder / "zero.pbuddy").symlink_to("/dev/zero")
    first = collected(two.ben, two.ana.folder)
    assert sorted(outcomes(first)) == [Outcome.DAMAGED, Outcome.TAKEN, Outcome.TAKEN, Outcome.TAKEN]
    assert len(inbox.items(two.ben.session)) == 3
    again = collected(two.ben, two.ana.folder, first)
    assert outcomes(again) == []
    fresh = collected(two.ben, two.ana.folder)
    assert fresh.taken and Outcome.TAKEN not in outcomes(fresh)


def test_a_watched_folder_waits_until_a_file_stands_still(two: Two) -> None:
    path = sealed(two.ana)
    whole = path.read_bytes()
    path.write_bytes(whole[:1000])
    empty = FolderLook()
    first = collected(two.ben, two.ana.folder, empty)
    path.write_bytes(whole)
    second = collected(two.ben, two.ana.folder, first)
    third = collected(two.ben, two.ana.folder, second)
    assert (outcomes(first), outcomes(second), outcomes(third)) == ([], [], [Outcome.TAKEN])
    assert [look.more_to_come for look in (first, second, third)] == [True, True, False]


def test_files_that_i_made_are_passed_over_in_a_folder_of_both(two: Two) -> None:
    sealed(two.ana)
    assert outcomes(collected(two.ana, two.ana.folder)) == []


def test_a_folder_of_many_asks_once_what_i_made(two: Two) -> None:
    for number in range(20):
        (two.ben.folder / f"{number}.pbuddy").write_bytes(b"PBPACKET")
    asked: list[str] = []
    two.ben.session.vault.database.set_trace_callback(asked.append)
    assert len(collected(two.ben, two.ben.folder).taken) == 20
    two.ben.session.vault.database.set_trace_callback(None)
    assert sum("SELECT file FROM outbox" in one for one in asked) == 1


def test_an_emptied_folder_changes_nothing_here(two: Two) -> None:
    path = sealed(two.ana)
    first = collected(two.ben, two.ana.folder)
    path.unlink()
    collected(two.ben, two.ana.folder, first)
    assert len(inbox.items(two.ben.session)) == 1


def test_a_look_that_is_given_up_closes_the_folder(two: Two) -> None:
    sealed(two.ana)
    before = len(list(Path("/proc/self/fd").iterdir()))
    steps = receiving.collect_folder(two.ben.session, two.ana.folder)
    next(steps)
    steps.close()
    assert len(list(Path("/proc/self/fd").iterdir())) == before


# --- its own lane -----------------------------------------------------------------------------------


def test_what_came_is_in_no_search_and_in_no_export(two: Two, tmp_path: Path) -> None:
    given(two.ana, two.ben, body=LightBody("zanzibar"))
    assert journal.search(two.ben.session, "zanzibar").total == 0
    for form, name in (("json", "all.json"), ("html", "all.html"), ("markdown", "pages")):
        list(exporting.export_steps(two.ben.session, tmp_path / name, format=form))
        files = [tmp_path / name, *(tmp_path / name).rglob("*")]
        assert all(b"zanzibar" not in file.read_bytes() for file in files if file.is_file())


def test_a_crash_between_leaves_all_or_nothing(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    path = sealed(two.ana, body=HELLO)

    def fails(*_: object) -> None:
        raise OSError("power")

    monkeypatch.setattr(two.ben.session.vault.inbox, "add", fails)
    with pytest.raises(OSError, match="power"):
        receiving.collect_file(two.ben.session, path)
    monkeypatch.undo()
    assert receiving.collect_file(two.ben.session, path).outcome is Outcome.TAKEN
