"""Nothing leaves without a press on Save (R95, H-2): not by ticking, leaving, locking or coming back."""

from __future__ import annotations

import inspect
from pathlib import Path

from PySide6.QtCore import Qt

from peerbuddy.actions import share_care, share_drafts, sharing, sharing_fields, sharing_room
from peerbuddy.model.packet import SUMMARY_KINDS
from tests.ui.opened_window import settle
from tests.ui.sharing.conftest import Sharing


def everything_outside(one: Sharing) -> tuple[set[Path], int]:
    """Files that are there, and packets that were sealed."""
    session = one.session
    return set(one.who.folder.iterdir()), len(session.vault.outbox.of(one.who.buddy.uid))


def test_ticking_writing_and_leaving_make_no_file(ana: Sharing) -> None:
    entry = ana.write_entry("Rain.\n\nTea.", "A day", topics=("caring",))
    before = everything_outside(ana)
    for kind in SUMMARY_KINDS:
        ana.open(kind, entries=(entry,) if kind != "goal" else (), goal="")
        if ana.room.bench is None:  # a goal is asked for first
            continue
        for line in ana.bench.side.lines.lines.values():
            line.tick(on=True)
        settle()
        ana.room.leave()
        ana.room.hide()
        ana.room.show()
        for unsaved in ana.room.unsaved():
            unsaved.verb(ana.session, *unsaved.arguments, **unsaved.named)
        ana.room.enter(None)
        ana.qtbot.keyClick(ana.room, Qt.Key.Key_Return)
        ana.qtbot.keyClick(ana.bench, Qt.Key.Key_Escape)
        settle()
    assert everything_outside(ana) == before


def test_every_verb_that_makes_a_file_makes_one_for_one_person() -> None:
    """There is none for all buddies, for several packets, or for a later day."""
    verbs = [
        verb
        for module in (sharing, sharing_fields, sharing_room, share_care, share_drafts)
        for verb in vars(module).values()
        if inspect.isfunction(verb) and verb.__module__ == module.__name__
    ]
    sealing = {verb.__name__: verb for verb in verbs if "folder" in inspect.signature(verb).parameters}
    assert set(sealing) == {"share", "seal_preview", "seal_care"}
    for verb in sealing.values():
        assert inspect.signature(verb).return_annotation == "SealedFile"
        assert not {"when", "day", "at", "buddies"} & set(inspect.signature(verb).parameters)
