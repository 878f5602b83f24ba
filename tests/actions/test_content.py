"""The words of the program for the verbs: one topic in several languages is one topic."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from peerbuddy.actions import content, sharing
from peerbuddy.actions.content import same_topics
from peerbuddy.model.agreement import Level
from peerbuddy.model.sharing import Hit
from peerbuddy.paths import resources
from tests import pairs
from tests.actions.test_sharing import celebrate
from tests.pairs import Two


def test_a_line_drawn_in_one_language_holds_for_a_label_in_another(two: Two) -> None:
    pairs.agree(two, off_limits=["Alkohol"])
    labelled = celebrate(two.ben, topics=("alcohol",))
    assert sharing.preview(two.ben.session, labelled).needs_asking == (Hit("alcohol", Level.NOT_AT_ALL),)


def test_names_of_a_topic_are_known_with_and_without_accents() -> None:
    same = same_topics()
    assert same["krankheit"] == same["illness"]
    assert same["recht & behorden"] == same["law & authorities"]


def test_where_the_words_are_damaged_nothing_is_said_to_be_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What somebody drew a line at in these very words is still held: the names are only added."""
    shutil.copytree(resources() / "content", tmp_path / "content")
    for language in ("de", "en"):
        (tmp_path / "content" / language / "words.json").write_bytes(b"{")
    monkeypatch.setattr(content, "resources", lambda: tmp_path)
    assert same_topics() == {}
