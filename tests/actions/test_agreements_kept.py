"""Agreements come through a salvage; a readable copy has one's own side and no word of the other's."""

from __future__ import annotations

import json
from pathlib import Path

from peerbuddy.actions import (
    agreement_alone,
    agreement_drafts,
    agreements,
    exporting,
    keeping,
    restoring,
    salvaging,
    told_of_me,
    unlocking,
)
from peerbuddy.model.packet import AboutBody, GroundBody
from peerbuddy.model.told_of_me import ToldOfMe
from tests.conftest import MadeVault
from tests.pairs import Person, Two, agree, hand_over, opened


def with_everything(two: Two) -> None:
    """An agreement with words of both, a card of each, and the answers of a renewal."""
    agree(two, off_limits=["work"], hopes={"hopes": "Company.", "offers": "Time."})
    ana, ben = two.ana, two.ben
    for person, word in ((ana, "Night shifts"), (ben, "Gardens")):
        told = ToldOfMe(GroundBody((word,)), AboutBody(text=f"{word} and more"))
        told_of_me.save(person.session, person.buddy_id, told)
    hand_over(told_of_me.seal_ground(ben.session, ben.buddy_id, ben.folder), ana)
    agreement_drafts.keep_answers(ana.session, ana.buddy_id, "The walks.", "")
    beginning = agreement_drafts.beginning(ana.session, ana.buddy_id)
    agreement_drafts.save_draft(ana.session, ana.buddy_id, beginning)


def kept_of(person: Person) -> object:
    session, id = person.session, person.buddy_id
    return (
        agreements.present(session, id),
        agreements.versions(session, id),
        agreements.renewals(session, id),
        told_of_me.mine(session, id),
        told_of_me.theirs(session, id),
    )


def test_they_come_through_a_salvage(two: Two, tmp_path: Path) -> None:
    with_everything(two)
    ana, before = two.ana, kept_of(two.ana)
    unlocking.lock(ana.session)
    salvaging.salvage_with_code(ana.computer, ana.made.folder, tmp_path / "saved", ana.made.code)
    ana.session = opened(ana.computer, MadeVault(tmp_path / "saved", ana.made.passphrase, ana.made.code))
    assert kept_of(ana) == before
    assert keeping.check(ana.session) == ()


def test_they_come_back_from_a_backup(two: Two, tmp_path: Path) -> None:
    with_everything(two)
    copy = keeping.back_up_to(two.ana.session, tmp_path / "ana.pbbackup").path
    before = kept_of(two.ana)
    agreement_alone.end_quietly(two.ana.session, two.ana.buddy_id)
    unlocking.lock(two.ana.session)
    restoring.restore_with_code(two.ana.computer, copy, tmp_path / "again", two.ana.made.code)
    two.ana.session = opened(
        two.ana.computer, MadeVault(tmp_path / "again", two.ana.made.passphrase, two.ana.made.code)
    )
    assert kept_of(two.ana) == before


def test_a_readable_copy_has_my_side_and_no_word_of_theirs(two: Two, tmp_path: Path) -> None:
    with_everything(two)
    for person, mine, theirs in (
        (two.ana, "Company.", "Gardens"),
        (two.ben, "Gardens", "Company."),
    ):
        path = tmp_path / f"{person.name}.json"
        list(exporting.export_steps(person.session, path, format="json"))
        copy = path.read_text("utf-8")
        assert mine in copy
        assert theirs not in copy
    (said,) = json.loads((tmp_path / "Ana.json").read_text("utf-8"))["agreements"]
    assert said["mine"]["off_limits"] == [{"topic": "work", "level": "not_at_all"}]
    assert said["renewals"] == [{"day": "2026-11-22", "well": "The walks.", "change": ""}]
    assert said["common_ground"]["knows"] == ["Night shifts"]
    assert "signing_key" not in said["mine"]
