"""Settings, language: what the window speaks, and the spell check with its dictionaries and own words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from peerbuddy.actions import preferences, spelling
from peerbuddy.actions.dictionaries import Shelf
from peerbuddy.computer import Computer
from peerbuddy.model.spelling import SpellingChoice
from peerbuddy.session import Session
from peerbuddy.ui.settings.language import LanguageSection
from peerbuddy.ui.settings.page import SettingsPage
from tests.ui.ask_from_list import AskFromList
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import settle
from tests.ui.small_shelf import SmallShelf


@pytest.fixture
def show(settings: SettingsPage) -> Callable[[Shelf], LanguageSection]:
    """The section of a computer with these dictionaries."""

    def shown(shelf: Shelf) -> LanguageSection:
        settings.language.shelf = shelf
        settings.choose(settings.language)
        return settings.language

    return shown


@pytest.fixture
def section(show: Callable[[Shelf], LanguageSection]) -> LanguageSection:
    return show(SmallShelf(de_DE="der garten", en_GB="the garden"))


def labels(section: LanguageSection) -> list[str]:
    settle()
    return [label.text() for label in section.findChildren(QLabel) if label.isVisibleTo(section)]


# --- the window -------------------------------------------------------------------------------------


def test_german_is_offered(section: LanguageSection) -> None:
    offered = [section.interface.itemText(n) for n in range(section.interface.count())]
    assert offered == ["As the system says", "English", "Deutsch"]
    assert section.interface.isVisible()


def test_without_another_language_there_is_nothing_to_choose(
    qtbot: QtBot, computer: Computer, inline: InlineJobs, tmp_path: Path
) -> None:
    made = LanguageSection(computer, inline, AskFromList(), folder=tmp_path)
    qtbot.addWidget(made)
    made.show()
    made.begin()
    assert made.interface.count() == 0
    assert not made.interface.isVisible()
    assert "English" in labels(made)


def test_a_language_that_is_there_can_be_chosen_and_is_remembered(
    qtbot: QtBot, computer: Computer, inline: InlineJobs, tmp_path: Path
) -> None:
    (tmp_path / "peerbuddy_de.qm").touch()
    made = LanguageSection(computer, inline, AskFromList(), folder=tmp_path)
    qtbot.addWidget(made)
    made.begin()
    offered = [made.interface.itemText(n) for n in range(made.interface.count())]
    assert offered == ["As the system says", "English", "Deutsch"]
    made.interface.setCurrentIndex(2)
    assert preferences.load(computer.places).language == "de"
    made.begin()
    assert made.interface.currentData() == "de"
    made.interface.setCurrentIndex(0)
    assert preferences.load(computer.places).language == ""


@pytest.mark.parametrize("written", ['"../de"', '"deutsch"', "7", '"de_de"'])
def test_what_is_no_language_is_that_of_the_system(computer: Computer, written: str) -> None:
    computer.places.config.mkdir(parents=True)
    computer.places.settings.write_text('{"language": ' + written + "}")
    assert preferences.load(computer.places).language == ""


# --- the spell check --------------------------------------------------------------------------------


def test_without_a_dictionary_it_says_which_package_brings_one(
    show: Callable[[Shelf], LanguageSection],
) -> None:
    section = show(SmallShelf())
    told = " ".join(labels(section))
    assert "libenchant-2-2" in told
    assert "hunspell-en-gb" in told
    assert not section.check.isEnabled()


def test_every_dictionary_is_listed_and_several_can_be_used(
    section: LanguageSection, session: Session
) -> None:
    assert list(section.ticks) == ["de_DE", "en_GB"]
    assert "Deutsch (Deutschland)" in labels(section)
    section.check.click()  # the language of the tests has no dictionary: the first one is taken
    assert [tag for tag, tick in section.ticks.items() if tick.isChecked()] == ["de_DE"]
    section.ticks["en_GB"].click()
    assert spelling.spelling(session) == SpellingChoice(True, ("de_DE", "en_GB"))
    section.ticks["de_DE"].click()
    assert spelling.spelling(session).dictionaries == ("en_GB",)


def test_without_the_last_dictionary_the_spell_check_is_off(
    section: LanguageSection, session: Session
) -> None:
    section.check.click()
    section.ticks["de_DE"].click()
    assert spelling.spelling(session).is_on is False
    assert not section.check.isChecked()
    assert not any(tick.isEnabled() for tick in section.ticks.values())
    section.check.click()
    assert section.ticks["de_DE"].isChecked()


def test_it_is_on_by_itself_where_the_language_has_a_dictionary(
    show: Callable[[Shelf], LanguageSection], session: Session
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("en_NZ"))
    try:
        section = show(SmallShelf(de_DE="", en_GB=""))
        assert section.check.isChecked()
        assert [tag for tag, tick in section.ticks.items() if tick.isChecked()] == ["en_GB"]
        assert spelling.spelling(session) == SpellingChoice()  # shown, not chosen
        section.check.click()
        assert spelling.spelling(session).is_on is False
    finally:
        QLocale.setDefault(before)


def test_own_words_are_listed_and_taken_out_by_button_and_by_key(
    qtbot: QtBot, section: LanguageSection, session: Session
) -> None:
    for word in ("tansy", "Ngozi", "yarrow"):
        spelling.add_word(session, word)
    section.begin()
    words = section.words
    assert [words.list.item(n).text() for n in range(words.list.count())] == ["Ngozi", "tansy", "yarrow"]
    assert not words.remove.isEnabled()
    words.list.setCurrentRow(1)
    words.remove.click()
    assert spelling.spelling(session).words == ("Ngozi", "yarrow")
    words.list.setFocus()
    qtbot.keyClick(words.list, Qt.Key.Key_Delete)
    qtbot.keyClick(words.list, Qt.Key.Key_Delete)
    assert spelling.spelling(session).words == ()
    assert not words.list.isVisible()
    assert any("Add to my words" in text for text in labels(section))


def test_a_word_added_on_a_page_is_there_at_once(section: LanguageSection, inline: InlineJobs) -> None:
    inline.run(spelling.add_word, "tansy")
    assert section.words.list.item(0).text() == "tansy"
