"""Sentences about faults, checks and imports, and questions, in the language nobody speaks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QMessageBox

from peerbuddy.actions import doctor
from peerbuddy.computer import Computer
from peerbuddy.formats import detection
from peerbuddy.model import errors
from peerbuddy.model.imported import Skipped
from peerbuddy.model.vault_state import Check, Finding
from peerbuddy.ui import words
from peerbuddy.ui.ask import AskWithDialogs, close_all_questions
from peerbuddy.ui.settings import check_words, left_out
from peerbuddy.ui.settings.format_names import format_name
from peerbuddy.ui.style import Look
from tests.ui.opened_window import OpenedWindow, settle
from tests.ui.pseudo_language import CIPHERS, OWN, left_plain, pseudo, spoken
from tests.ui.test_words import KINDS
from tests.ui.test_words import made as made_error


@pytest.fixture
def speaking(qapp: QApplication, look: Look) -> Iterator[None]:
    """Before anything is made that shows words."""
    with spoken(qapp):
        yield


@pytest.mark.usefixtures("speaking")
def test_every_format_of_an_import_has_a_name() -> None:
    named = {one: format_name(one) for one in (*detection.FORMATS, "json")}
    assert [one for one, name in named.items() if left_plain(name)] == []
    assert len(set(named.values())) == len(named)


@pytest.mark.usefixtures("speaking")
def test_everything_the_self_check_may_say_is_marked(computer: Computer) -> None:
    found = [
        *doctor.checks(computer),
        *(Check("swap", ok=True, detail=said) for said in doctor._SWAP.values()),
    ]
    found += [
        Check("key store", ok=True, detail="SecretService: would be used, and only if you switch it on")
    ]
    wrong = [
        (one.name, one.detail)
        for one in found
        if left_plain(check_words.title(one), CIPHERS)
        or (one.name != "database settings" and left_plain(check_words.detail(one), CIPHERS))
    ]
    assert wrong == []


@pytest.mark.usefixtures("speaking")
def test_every_sentence_about_a_fault() -> None:
    told = [words.sentence(made_error(kind)) for kind in KINDS]
    told += [words.sentence(RuntimeError("garden")), words.read_only(), words.weak_passphrase()]
    told += [words.older_copy(date(2026, 11, 22)), words.conflict_copies(("vault",))]
    told += [words.findings((Finding("slots", "", ""),)), words.findings((Finding("pages", "", ""),))]
    told += [words.sentence(errors.RecoveryCodeMistyped(3)), words.sentence(errors.InUse("tansy"))]
    told += [left_out.told(Skipped("vault", why)) for why in (*left_out.WHOLE, *left_out.IN_PART)]
    wrong = [text for text in told if left_plain(text, OWN)]
    assert wrong == []
    assert len(told) > 40


@pytest.mark.usefixtures("speaking")
def test_questions_and_their_answers(locked: OpenedWindow, computer: Computer) -> None:
    ask, asked, home = AskWithDialogs(), list[Path](), computer.places.documents
    for way in (ask.folder, ask.file, ask.backup_file, ask.picture_file, ask.new_file):
        way(locked.window, pseudo("Where?"), home, asked.append)
    ask.confirm(locked.window, pseudo("Really?"), pseudo("Yes"), lambda: asked.append(home))
    settle()
    dialogs = locked.window.findChildren(QDialog)
    assert len(dialogs) == 6
    filters = [name for one in dialogs if isinstance(one, QFileDialog) for name in one.nameFilters()]
    wrong = [left_plain(name.split("(")[0]) for name in filters]
    box = next(one for one in dialogs if isinstance(one, QMessageBox))
    wrong += [left_plain(label.text()) for label in box.findChildren(QLabel)]
    wrong += [left_plain(button.text()) for button in box.buttons()]
    assert [words for words in wrong if words] == []
    close_all_questions(locked.window)
