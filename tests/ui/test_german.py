"""The German of the window: whole, with the same fields as the English, and in the same calm voice."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from statistics import median
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from peerbuddy.paths import resources
from peerbuddy.ui import language
from tests.ui.test_translating import UI, tool

GERMAN = resources() / "i18n/peerbuddy_de.ts"
ENGLISH = resources() / "i18n/peerbuddy_en.ts"
RULES: dict[str, Any] = json.loads((resources() / "content/de/tone.json").read_text("utf-8"))
FORMS = 2  # one, several: in German as in English
_PUT_IN = re.compile(r"\{\w+\}|%L?n|</?\w+>|\n|\(\*[^)]*\)")
_END = re.compile(r"[.?:…]?$")
# "Sie" that no sentence begins with is a stranger's form; at its beginning it is "they".
_FORMAL = re.compile(r"(?<=[\w,;–] )(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)\b")
_STRAIGHT_QUOTES = re.compile(r"[\"'`]|“[^“„]*”|\.\.\.| - ")
# The same word in both languages, or nothing but fields and "in".
ALIKE = frozenset(
    {"Code", "Esc", "Form", "Link", "Name", "Orange", "Passphrase", "Pause", "PeerBuddy", "Person"}
    | {"Person: {name}", "Ring", "Text", "Version", "{strengths} in {area}"}
)


@dataclass(frozen=True, slots=True)
class Told:
    context: str
    source: str
    forms: tuple[str, ...]
    is_plural: bool
    state: str


@cache
def messages(file: Path) -> tuple[Told, ...]:
    return tuple(_read(ElementTree.parse(file).getroot()))  # noqa: S314 - our own file


def _read(root: ElementTree.Element) -> Iterator[Told]:
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield Told(
                context.findtext("name", ""),
                message.findtext("source", ""),
                tuple(forms) if plural else (translation.text or "",),
                plural,
                translation.get("type", "finished"),
            )


def german() -> Iterator[tuple[str, str]]:
    for told in messages(GERMAN):
        for form in told.forms:
            yield told.source, form


# --- whole ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("file", [GERMAN, ENGLISH])
def test_it_has_every_text_of_the_window_and_no_other(file: Path, tmp_path: Path) -> None:
    """As docs/translating.md says it is done."""
    fresh = tmp_path / "fresh.ts"
    command = [tool("lupdate"), "-silent", *map(str, sorted(UI.rglob("*.py"))), "-ts", str(fresh)]
    only = ["-pluralonly"] if file == ENGLISH else []
    subprocess.run([*command, "-target-language", "de", "-locations", "none", *only], check=True)
    wanted = {(one.context, one.source, one.is_plural) for one in messages(fresh)}
    held = {(one.context, one.source, one.is_plural) for one in messages(file)}
    assert (wanted - held, held - wanted) == (set(), set())


@pytest.mark.parametrize("file", [GERMAN, ENGLISH])
def test_nothing_is_unfinished_empty_or_out_of_date(file: Path) -> None:
    assert len(messages(file)) > (2000 if file == GERMAN else 3)
    wrong = [
        told
        for told in messages(file)
        if told.state != "finished"
        or not all(form.strip() for form in told.forms)
        or len(told.forms) != (FORMS if told.is_plural else 1)
    ]
    assert wrong == []


@pytest.mark.parametrize("file", [GERMAN, ENGLISH])
def test_what_the_program_reads_is_made_from_what_translators_write(file: Path, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    subprocess.run([tool("lrelease"), "-silent", str(file), "-qm", str(made)], check=True)
    assert made.read_bytes() == file.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("file", [GERMAN, ENGLISH])
def test_each_field_of_a_text_is_in_its_translation(file: Path) -> None:
    wrong = [
        (told.source, form)
        for told in messages(file)
        for form in told.forms
        if sorted(_PUT_IN.findall(form)) != sorted(_PUT_IN.findall(told.source))
    ]
    assert wrong == []


def test_a_sentence_ends_as_its_original_does() -> None:
    """A colon leads to something, a label has no full stop."""
    assert [(source, form) for source, form in german() if ends(source) != ends(form)] == []


def ends(text: str) -> str:
    found = _END.search(text)
    return found[0] if found else ""


# --- German ---------------------------------------------------------------------------------------------


def test_no_text_was_left_in_english() -> None:
    left = {source for source, form in german() if source == form and re.search(r"[^\W\d_]{2}", bare(source))}
    assert left - ALIKE == set()


def bare(text: str) -> str:
    return re.sub(r"\{\w+\}", "", text)


def test_nobody_is_addressed_as_a_stranger() -> None:
    assert _FORMAL.search("Hier finden Sie Hilfe.")
    assert [form for _, form in german() if _FORMAL.search(form)] == []


def test_quotes_and_dashes_are_german() -> None:
    assert [form for _, form in german() if _STRAIGHT_QUOTES.search(form)] == []
    assert [form for _, form in german() if form.count("„") != form.count("“")] == []


# --- tone -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rule", ["TONE-1", "TONE-6"])
def test_no_word_blames_ranks_diagnoses_or_claims(rule: str) -> None:
    banned = re.compile(rf"\b(?:{'|'.join(RULES[rule]['words'])})\b", re.IGNORECASE)
    assert [form for _, form in german() if banned.search(bare(form))] == []


def test_no_exclamation_mark_and_no_protected_name() -> None:
    names = re.compile(rf"\b(?:{'|'.join(map(re.escape, RULES['never_in_interface']))})\b")
    assert [form for _, form in german() if "!" in form or names.search(form)] == []


def test_sentences_are_short() -> None:
    counted = [(part, len(part.split())) for _, form in german() for part in re.split(r"[.?:;…]\s+|\n", form)]
    sentences = [(part, words) for part, words in counted if words > 1]
    assert median(words for _, words in sentences) <= RULES["TONE-3"]["median_words_at_most"]
    assert [part for part, words in sentences if words > RULES["TONE-3"]["words_at_most"]] == []


# --- spoken ---------------------------------------------------------------------------------------------


@pytest.fixture
def _put_back(qapp: QApplication) -> Iterator[None]:
    usual = QLocale()
    yield
    for translator in qapp.findChildren(language.Translator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(usual)


def found(count: int) -> str:
    return QCoreApplication.translate("ListPane", "%n found, newest first", "", count)


@pytest.mark.usefixtures("_put_back")
def test_the_window_speaks_german_with_the_words_and_plurals_of_german(qapp: QApplication) -> None:
    assert language.put_on(qapp, "de") == "de"
    assert QCoreApplication.translate("Rail", "Help now") == "Hilfe jetzt"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert found(1) == "1 gefunden"
    assert found(2) == "2 gefunden, neueste zuerst"
    assert QLocale().language() == QLocale.Language.German


@pytest.mark.usefixtures("_put_back")
def test_english_has_its_own_plurals_and_is_offered_once(qapp: QApplication) -> None:
    assert language.offered(language.translations()) == ("en", "de")
    assert language.put_on(qapp, "en") == "en"
    assert found(1) == "1 found"
    assert found(2) == "2 found, newest first"
    further = [QCoreApplication.translate("VersionsPanel", "%n further changes", "", n) for n in (1, 2)]
    assert further == ["1 further change", "2 further changes"]
