"""The dictionaries of this computer: found, asked, and nothing of what is asked is kept on the disk."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from peerbuddy.actions.dictionaries import SystemShelf, closest, in_turn, in_use
from peerbuddy.model.spelling import SpellingChoice
from system_packages import lacks_spelling

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("language", "found"),
    [("en_GB", "en_GB"), ("en_NZ", "en_GB"), ("de_AT", "de"), ("de", "de"), ("fr_FR", ""), ("C", "")],
)
def test_a_language_gets_its_own_dictionary_or_its_nearest(language: str, found: str) -> None:
    assert closest(language, ("de", "en_GB", "en_US")) == found


@pytest.mark.parametrize(
    ("choice", "used"),
    [
        (SpellingChoice(), ("en_GB",)),
        (SpellingChoice(is_on=True), ("en_GB",)),
        (SpellingChoice(is_on=False, dictionaries=("de",)), ()),
        (SpellingChoice(dictionaries=("de", "en_US")), ("de", "en_US")),
        (SpellingChoice(dictionaries=("fr_FR", "de")), ("de",)),
        (SpellingChoice(dictionaries=("fr_FR",)), ("en_GB",)),
    ],
)
def test_what_was_chosen_is_used_as_far_as_it_is_here(choice: SpellingChoice, used: tuple[str, ...]) -> None:
    assert in_use(choice, ("de", "en_GB", "en_US"), "en_NZ") == used
    assert in_use(choice, (), "en_NZ") == ()


def test_suggestions_of_several_dictionaries_take_turns() -> None:
    assert in_turn([["a", "b", "c"], [], ["d"]]) == ["a", "d", "b", "c"]


def test_a_dictionary_that_is_not_here_makes_every_word_known() -> None:
    speller = SystemShelf().open(("xx_XX",))
    assert speller.knows("qwrtzpfg")
    assert speller.suggestions("qwrtzpfg") == ()


# --- the real Enchant, in a process of its own with an empty home folder -------------------------------

ASK = """
import sys
from peerbuddy.actions.dictionaries import SystemShelf
assert "enchant" not in sys.modules
shelf = SystemShelf()
tags = shelf.tags()
print(",".join(tags))
if "en_US" in tags:
    speller = shelf.open(("en_US",))
    print(speller.knows("garden"), speller.knows("gardn"), speller.knows("isn’t"))
    print("garden" in speller.suggestions("gardn"), "’" in str(speller.suggestions("isnn’t")))
"""


LACKING = lacks_spelling()
needs_enchant = pytest.mark.skipif(bool(LACKING), reason="needs the packages " + ", ".join(LACKING))


def asked(home: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    home.mkdir()
    return subprocess.run(
        [sys.executable, "-c", ASK],
        cwd=ROOT,
        env={"HOME": str(home), "TMPDIR": str(home), "PYTHONDONTWRITEBYTECODE": "1", **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@needs_enchant
def test_the_dictionaries_of_the_system_answer_and_nothing_is_written(tmp_path: Path) -> None:
    done = asked(tmp_path / "home")
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert "en_US" in lines[0].split(",")
    assert lines[1:] == ["True False True", "True True"]
    assert list((tmp_path / "home").rglob("*")) == []


def test_without_the_library_there_is_no_dictionary_and_not_a_word_about_it(tmp_path: Path) -> None:
    """A library of that name that cannot be loaded stands in front of the real one."""
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "libenchant-2.so.2").write_bytes(b"not a library")
    done = asked(tmp_path / "home", LD_LIBRARY_PATH=str(broken))
    assert (done.returncode, done.stdout, done.stderr) == (0, "\n", "")


@needs_enchant
def test_the_environment_names_no_library_to_be_loaded(tmp_path: Path) -> None:
    done = asked(tmp_path / "home", PYENCHANT_LIBRARY_PATH=os.devnull)
    assert (done.returncode, done.stderr) == (0, "")
    assert "en_US" in done.stdout
