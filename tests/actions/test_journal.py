"""Whatever a person does with a journal, in whatever order: lists, searches, tags and the seal stay true."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)

from peerbuddy.actions import journal, unlocking
from peerbuddy.computer import Computer
from peerbuddy.model.errors import UnknownId
from peerbuddy.paths import Places
from peerbuddy.sealing.passphrase import FLOOR
from peerbuddy.vault import health
from tests.conftest import Clock, MadeVault

DAYS = st.sampled_from([date(1, 1, 1), date(2026, 11, 21), date(2026, 11, 22), date.max])
TIMES = st.sampled_from([None, 0, 1, 720, 1439])
VOCABULARY = ("heron", "otter", "fox", "owl")
TEXTS = st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=4).map(" ".join)
TAGS = st.lists(st.sampled_from(("river", "wood")), unique=True).map(tuple)
PAGES = Bundle("pages")


@dataclass(frozen=True)
class Page:
    """What the model knows of a page. `place` orders it within its day."""

    day: date
    time: int | None
    text: str
    tags: tuple[str, ...]
    place: int
    trashed: int = 0


class JournalMachine(RuleBasedStateMachine):
    """A journal beside the simplest model of it."""

    pages = PAGES

    def __init__(self, made: MadeVault, home: Path) -> None:
        super().__init__()
        shutil.rmtree(home, ignore_errors=True)
        self.folder, self.code = home / "vault", made.code
        shutil.copytree(made.folder, self.folder)
        numbers = count(1)
        self.clock = Clock()
        places = Places(home / "config", home / "state", home / "run", home)
        self.computer = Computer(places, FLOOR, now=self.clock, new_id=lambda: f"{next(numbers):032x}")
        self.session = unlocking.unlock_with_recovery_code(self.computer, self.folder, self.code)
        self.model: dict[str, Page] = {}
        self.gone: set[str] = set()
        self.thrown = count(1)

    # --- the model ----------------------------------------------------------------------------------

    def free_place(self, day: date, time: int | None) -> int:
        taken = {page.place for page in self.model.values() if page.day == day}
        if time is None:
            return max(92_160, max(taken, default=-1) + 1)
        return next(n for n in count(time * 64) if n not in taken)

    def shown(self, *, trashed: bool = False) -> list[str]:
        live = [id for id, page in self.model.items() if bool(page.trashed) is trashed]
        return sorted(live, key=lambda id: (self.model[id].day, self.model[id].place), reverse=True)

    def save(self, id: str, page: Page) -> None:
        old = self.model.get(id)
        if old is not None and (old.day, old.time) == (page.day, page.time):
            place = old.place
        else:
            place = self.free_place(page.day, page.time)
        journal.save_entry(self.session, id, page.day, page.text, time=page.time, tags=page.tags)
        self.model[id] = replace(page, place=place)

    # --- what a person does -------------------------------------------------------------------------

    @rule(target=PAGES, day=DAYS, time=TIMES, text=TEXTS, tags=TAGS)
    def write(self, day: date, time: int | None, text: str, tags: tuple[str, ...]) -> str:
        id = self.computer.new_id()
        self.save(id, Page(day, time, text, tags, 0))
        return id

    @rule(id=PAGES, text=TEXTS)
    def rewrite(self, id: str, text: str) -> None:
        if id in self.model:
            self.clock.move(minutes=20)
            self.save(id, replace(self.model[id], text=text))

    @rule(id=PAGES, day=DAYS, time=TIMES)
    def move(self, id: str, day: date, time: int | None) -> None:
        if id in self.model:
            self.save(id, replace(self.model[id], day=day, time=time))

    @rule(id=PAGES, tags=TAGS)
    def tag(self, id: str, tags: tuple[str, ...]) -> None:
        if id in self.model:
            self.save(id, replace(self.model[id], tags=tags))

    @rule(id=PAGES)
    def throw_away(self, id: str) -> None:
        self.clock.move(seconds=1)
        if id not in self.model or self.model[id].trashed:
            self.refused(journal.trash_entry, id)
        else:
            journal.trash_entry(self.session, id)
            self.model[id] = replace(self.model[id], trashed=next(self.thrown))

    @rule(id=PAGES)
    def take_back(self, id: str) -> None:
        if id not in self.model or not self.model[id].trashed:
            self.refused(journal.restore_entry, id)
        else:
            journal.restore_entry(self.session, id)
            self.model[id] = replace(self.model[id], trashed=0)

    @rule(target=PAGES)
    def empty_the_trash(self) -> Any:
        gone = self.shown(trashed=True)
        assert journal.empty_trash(self.session) == len(gone)
        for id in gone:
            del self.model[id]
            self.gone.add(id)
        return multiple()

    @rule(id=PAGES)
    def restore_a_version(self, id: str) -> None:
        kept = journal.versions(self.session, id)
        if kept:
            journal.begin_sitting(self.session)
            page = self.model[id] = replace(self.model[id], text=kept[-1].text)
            journal.save_entry(self.session, id, page.day, page.text, time=page.time, tags=page.tags)

    @rule(id=PAGES, text=TEXTS)
    def fail_in_the_midst_of_a_save(self, id: str, text: str) -> None:
        vault = self.session.vault
        with pytest.raises(UnknownId), vault.transaction():
            vault.entries.save(
                journal.new_entry(id, date(2000, 1, 1), text), journal.sitting_of(self.session)
            )
            vault.entries.empty_trash()
            vault.entries.trash("ff" * 16, self.clock())

    @rule()
    def lock_and_unlock(self) -> None:
        unlocking.lock(self.session)
        self.session = unlocking.unlock_with_recovery_code(self.computer, self.folder, self.code)
        assert self.session.older_copy is None

    def refused(self, verb: Any, id: str) -> None:
        with pytest.raises(UnknownId):
            verb(self.session, id)

    # --- what must hold -----------------------------------------------------------------------------

    @invariant()
    def lists_are_those_of_the_model(self) -> None:
        lines = journal.list_entries(self.session, limit=0).lines
        assert [line.id for line in lines] == self.shown()
        together, before = [], None
        while True:
            page = journal.list_entries(self.session, before=before, limit=3)
            together += page.lines
            if not page.more:
                break
            before = page.lines[-1].pos
        assert tuple(together) == lines
        for line in lines:
            page = self.model[line.id]
            assert (line.day, line.time, line.heading, line.tags) == (
                page.day,
                page.time,
                page.text,
                page.tags,
            )
        thrown = sorted(self.shown(trashed=True), key=lambda id: self.model[id].trashed, reverse=True)
        assert [line.id for line in journal.list_trash(self.session)] == thrown

    @invariant()
    def pages_read_as_written(self) -> None:
        for id, page in self.model.items():
            entry = journal.read_entry(self.session, id)
            assert (entry.text, entry.tags, entry.day, entry.time) == (
                page.text,
                page.tags,
                page.day,
                page.time,
            )
            assert (entry.trashed is not None) == bool(page.trashed)
        for id in self.gone:
            self.refused(journal.read_entry, id)

    @invariant()
    def searches_and_tags_find_what_is_there(self) -> None:
        for word in VOCABULARY:
            hits = journal.search(self.session, word, limit=0).hits
            assert [hit.id for hit in hits] == [
                id for id in self.shown() if word in self.model[id].text.split()
            ]
        for tag in ("river", "WOOD"):
            lines = journal.list_entries(self.session, tag=tag, limit=0).lines
            assert [line.id for line in lines] == [
                id for id in self.shown() if tag.lower() in self.model[id].tags
            ]
        assert set(self.session.vault.tags.names()) == {t for page in self.model.values() for t in page.tags}

    @invariant()
    def the_seal_adds_up(self) -> None:
        assert list(self.session.vault.seal.walk())[-1] is True

    def teardown(self) -> None:
        vault = self.session.vault
        assert [found for found in health.whole(vault.database, vault.seal) if found] == []
        assert sorted(path.name for path in self.folder.iterdir()) == [
            "backups", "slots-a.json", "slots-b.json", "vault.db",
        ]  # fmt: skip
        unlocking.lock(self.session)


@pytest.mark.parametrize(
    "examples", [pytest.param(25, id="short"), pytest.param(400, id="long", marks=pytest.mark.long)]
)
def test_a_journal_stays_true_whatever_is_done_with_it(
    first_vault: MadeVault, tmp_path_factory: pytest.TempPathFactory, examples: int
) -> None:
    home = tmp_path_factory.mktemp("machine") / "home"
    run_state_machine_as_test(
        lambda: JournalMachine(first_vault, home),  # pyright: ignore[reportArgumentType]  # Hypothesis takes whatever makes one
        settings=settings(max_examples=examples, stateful_step_count=30, deadline=None),
    )
