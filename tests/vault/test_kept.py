"""A vault of every released schema opens with today's program and holds what was written then (R31, R101)."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from peerbuddy.actions import journal, keeping, unlocking, uses
from peerbuddy.computer import Computer
from peerbuddy.model.entry import Privacy

KEPT = sorted((Path(__file__).parents[1] / "kept").glob("schema-*"))
FIRST, LAST, GONE = (f"{number:032x}" for number in (1, 2, 3))


@pytest.mark.parametrize("kept", KEPT, ids=lambda kept: kept.name)
def test_a_kept_vault_opens_and_holds_everything(kept: Path, computer: Computer, tmp_path: Path) -> None:
    shutil.copytree(kept, tmp_path / "vault")
    code = (kept / "recovery-code.txt").read_text()
    session = unlocking.unlock_with_recovery_code(computer, tmp_path / "vault", code)
    try:
        first = journal.read_entry(session, FIRST)
        assert (first.text, first.title, first.day, first.time) == (
            "Blessed be God",
            "Lord's day",
            date(1660, 1, 1),
            570,
        )
        assert (first.tags, first.privacy, first.versions) == (("Home", "Café"), Privacy.MAY_SHARE, 1)
        assert journal.versions(session, FIRST)[0].text == "Blessed be God,\nat the end of the last year."
        assert journal.read_attachment(session, first.attachments[0].id) == bytes(range(256)) * 300
        assert journal.read_entry(session, LAST).text == "日本 \U0001f426 \u202eRTL\u202c\ttab"
        assert [line.id for line in journal.list_trash(session)] == [GONE]
        assert journal.search(session, "blessed").total == 1
        assert first.strengths == ()
        uses.put_strength(session, FIRST, "hope", "Went on")
        assert [line.id for line in journal.list_entries(session, strength="hope").lines] == [FIRST]
        assert keeping.check(session) == ()
    finally:
        unlocking.lock(session)


def test_a_kept_vault_opens_with_its_passphrase(computer: Computer, tmp_path: Path) -> None:
    shutil.copytree(KEPT[0], tmp_path / "vault")
    unlocking.lock(unlocking.unlock(computer, tmp_path / "vault", "seven quiet herons wade"))
