"""What is exported comes back as it was, in this vault or in another."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from faults import names
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from peerbuddy.actions import journal, mentions, strengths, unlocking, uses
from peerbuddy.computer import Computer
from peerbuddy.model.entry import Marks, Privacy
from peerbuddy.model.errors import BadTag, NothingToWrite
from peerbuddy.model.mention import Kind, Person, Role
from peerbuddy.model.record import entry_record
from peerbuddy.model.strength import Dial, Energy, WentTo
from peerbuddy.model.vault_state import ExportDone
from peerbuddy.paths import Places
from peerbuddy.sealing.passphrase import FLOOR
from peerbuddy.session import Session
from tests.actions.taking_and_leaving import export, take
from tests.conftest import MadeVault
from tests.vault.journal_pages import DAY, write

HOSTILE = "---\n\n...\n<script>alert(1)</script>\n=cmd|' /C calc'!A0\n\n"

OpenOther = Callable[[], Session]


@pytest.fixture
def other(first_vault: MadeVault, tmp_path: Path) -> Iterator[OpenOther]:
    """Vaults on other computers, empty."""
    opened: list[Session] = []
    numbers = count(1)

    def new() -> Session:
        home = tmp_path / f"other {next(numbers)}"
        shutil.copytree(first_vault.folder, home / "vault")
        places = Places(home / "config", home / "state", home / "run", home)
        computer = Computer(places, kdf=FLOOR)
        opened.append(unlocking.unlock_with_recovery_code(computer, home / "vault", first_vault.code))
        return opened[-1]

    yield new
    for session in opened:
        unlocking.lock(session)


def records(session: Session) -> list[dict[str, Any]]:
    """What every entry is, less what belongs to the day it was taken in."""
    page = journal.list_entries(session, limit=0)
    entries = [entry_record(journal.read_entry(session, line.id)) for line in page.lines]
    return [entry | {"created": "", "modified": ""} for entry in entries]


def filled(session: Session) -> None:
    write(session, "\n\n  leading and trailing \n\n", title='"Yes": no # {', tags=("a: b", "- c", "#d"))
    write(session, HOSTILE, time=0)
    write(session, "first", day=date(1, 1, 1))
    write(session, "last\u2028\x85\ufeff\U0001f426 \u202eabc", day=date.max, time=1439)
    write(session, "", title="Only a title")
    write(session, "same day")
    write(session, "same day")
    journal.set_privacy(session, write(session, "sealed"), Privacy.SEALED)


@pytest.mark.parametrize("format_", ["json", "markdown"])
def test_what_is_exported_comes_back_the_same_in_another_vault(
    session: Session, other: OpenOther, tmp_path: Path, format_: str
) -> None:
    filled(session)
    assert export(session, tmp_path / "out", format_) == ExportDone(tmp_path / "out", 8)
    elsewhere = other()
    assert take(elsewhere, tmp_path / "out").added == 8
    assert records(elsewhere) == records(session)
    assert take(elsewhere, tmp_path / "out").added == 0


@pytest.mark.parametrize("format_", ["json", "markdown"])
def test_taking_ones_own_export_back_adds_nothing(session: Session, tmp_path: Path, format_: str) -> None:
    filled(session)
    export(session, tmp_path / "out", format_)
    journal.trash_entry(session, journal.list_entries(session).lines[0].id)
    result = take(session, tmp_path / "out")
    assert (result.added, result.already_here) == (0, 8)


@pytest.mark.parametrize("format_", ["json", "markdown"])
def test_people_and_topics_come_with_their_page_and_who_is_known_here_stays_as_they_are(
    session: Session, other: OpenOther, tmp_path: Path, format_: str
) -> None:
    people = (Person('"Mum": {', Role.CARED_FOR, ("- Mama", "A.")), Person("#Dele"))
    marks = Marks(tags=("t",), people=people, topics=("food & body", "yes: no", "[x]"))
    journal.save_entry(session, session.computer.new_id(), DAY, "about people", **marks)
    export(session, tmp_path / "out", format_)

    elsewhere = other()
    take(elsewhere, tmp_path / "out")
    assert records(elsewhere) == records(session)
    known = other()
    journal.save_entry(known, "a" * 32, DAY, "own", people=(Person("#dele", Role.FRIEND),))
    take(known, tmp_path / "out")
    listed = mentions.list_mentions(known, Kind.PERSON)
    assert [(m.name, m.role, m.pages) for m in listed] == [
        ('"Mum": {', Role.CARED_FOR, 1),
        ("#dele", Role.FRIEND, 2),
    ]


@pytest.mark.parametrize("format_", ["json", "markdown"])
def test_strengths_come_with_their_page_own_ones_under_their_names(
    session: Session, other: OpenOther, tmp_path: Path, format_: str
) -> None:
    page = write(session, "A day by the river.")
    own = strengths.add_strength(session, 'Patience "and" calm: all').id
    said = uses.Said(dial=Dial.MORE, area="body & health", went_to=WentTo.BOTH, energy=Energy.TOOK)
    uses.put_strength(session, page, own, "Waited: {twice}, [so] — “long”", **said)
    uses.put_strength(session, page, "hope", "Went on")
    export(session, tmp_path / "out", format_)

    elsewhere = other()
    take(elsewhere, tmp_path / "out")
    assert records(elsewhere) == records(session)
    assert strengths.find_strength(elsewhere, own).label == 'Patience "and" calm: all'
    assert strengths.find_strength(elsewhere, own).is_own
    assert [moment.entry for moment in uses.moments(elsewhere, own).moments] == [page]


TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=30)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.dates(), TEXT, TEXT, st.lists(TEXT, max_size=2)), min_size=1, max_size=10))
def test_whatever_was_written_comes_back(
    other: OpenOther, tmp_path: Path, pages: list[tuple[date, str, str, list[str]]]
) -> None:
    session = other()
    for day, text, title, tags in pages:
        try:
            write(session, text, day=day, title=title, tags=tuple(tags))
        except (NothingToWrite, BadTag):
            continue
    for format_ in ("json", "markdown"):
        out = tmp_path / session.computer.new_id()
        export(session, out, format_)
        elsewhere = other()
        take(elsewhere, out)
        assert sorted(records(elsewhere), key=lambda r: str(r["id"])) == sorted(
            records(session), key=lambda r: str(r["id"])
        )
        unlocking.lock(elsewhere)
    unlocking.lock(session)


def test_pictures_go_with_the_page_under_names_of_our_own(
    session: Session, other: OpenOther, tmp_path: Path
) -> None:
    session.clean_picture = lambda data: ("image/png", data)
    id = write(session, "x")
    first = journal.attach_picture(session, id, "../../etc/passwd", b"one")
    journal.attach_picture(session, id, "a\nb.exe", b"two")
    text = f"![lake](attachment:{first.id})"
    journal.save_entry(session, id, DAY, text)
    export(session, tmp_path / "out", "markdown")
    stem = f"{DAY.isoformat()}-{id[:8]}"
    pictures = [f"attachments/{stem}-{n}.png" for n in (1, 2)]
    assert names(tmp_path / "out") == [f"{stem}.md", "attachments", *pictures]
    assert (tmp_path / "out" / "attachments" / f"{stem}-2.png").read_bytes() == b"two"

    elsewhere = other()
    elsewhere.clean_picture = session.clean_picture
    take(elsewhere, tmp_path / "out")
    assert [r | {"versions": 0} for r in records(elsewhere)] == [
        r | {"versions": 0} for r in records(session)
    ]
    assert journal.read_attachment(elsewhere, first.id) == b"one"

    again = other()
    again.clean_picture = session.clean_picture
    export(session, tmp_path / "out.json", "json")
    take(again, tmp_path / "out.json")
    assert journal.read_entry(again, id).attachments == journal.read_entry(session, id).attachments
    assert journal.read_attachment(again, first.id) == b"one"

    export(session, tmp_path / "out.html", "html")
    assert (tmp_path / "out.html").read_text("utf-8").count('<img src="data:image/png;base64,') == 2
