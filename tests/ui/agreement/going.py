"""What a person does in the room of an agreement, and what they then have in hand."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from peerbuddy.actions import agreeing, agreement_drafts, agreements, me, receiving
from peerbuddy.model.agreement_record import with_fields
from peerbuddy.model.rules.agreement_states import AgreementState
from peerbuddy.ui.agreement.editor.part import PartEdit
from peerbuddy.ui.agreement.room import AgreementRoom
from peerbuddy.ui.agreement.rows import ChangedRole
from tests.pairs import Person, Two, hand_over
from tests.ui.opened_window import settle

Edit = TypeVar("Edit", bound=PartEdit)


def press(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def go_to(room: AgreementRoom, key: str) -> None:
    """By the list, as a click on its row."""
    pages = room.pane.pages
    place = pages.visualRect(pages.rows.index(room.now.keys.index(key))).center()
    QTest.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle()


def field(room: AgreementRoom, name: str, kind: type[Edit]) -> Edit:
    assert room.view.editor is not None
    found = (room.view.editor.shared | room.view.editor.mine)[name]
    assert isinstance(found, kind)
    return found


def say_fine(room: AgreementRoom) -> None:
    """To this page, with the true sentence where one is asked for."""
    if room.view.asked is not None:
        QTest.mouseClick(room.view.asked.true, Qt.MouseButton.LeftButton)
    press(room.view.foot.on)


def say_fine_to_all(room: AgreementRoom) -> None:
    go_to(room, "name")
    for _ in room.now.keys:
        say_fine(room)


def made_file(person: Person, before: set[Path]) -> Path:
    """The one that is new in their folder."""
    (new,) = set(person.folder.iterdir()) - before
    return new


def files(person: Person) -> set[Path]:
    return set(person.folder.iterdir())


def take(path: Path, to: Person) -> None:
    receiving.collect_file(to.session, path)


def state_of(person: Person) -> AgreementState | None:
    return agreements.present(person.session, person.buddy_id).state


def proposed_by_ben(two: Two, note: str = "", **fields: object) -> None:
    ben = two.ben
    words = agreement_drafts.beginning(ben.session, ben.buddy_id)
    words = with_fields(words, me.identity(ben.session).signing_key(), fields)
    hand_over(agreeing.propose(ben.session, ben.buddy_id, words, ben.folder, note=note), two.ana)


def countered_by_ben(two: Two, **fields: object) -> None:
    """What Ana proposed goes back to her with these fields."""
    ben = two.ben
    offered = agreements.present(ben.session, ben.buddy_id).offered
    assert offered is not None
    words = with_fields(offered.agreement, me.identity(ben.session).signing_key(), fields)
    hand_over(agreeing.counter(ben.session, ben.buddy_id, words, ben.folder), two.ana)


def changed_rows(room: AgreementRoom) -> list[str]:
    rows = room.pane.pages.rows
    return [key for n, key in enumerate(room.now.keys) if rows.index(n).data(ChangedRole)]
