"""A sentence against the one before it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.model.rules.word_changes import Fate, WordChange, word_changes

_sentences = st.lists(st.sampled_from(["we", "keep", "it", "30", "90", "days.", "then"]), max_size=8).map(
    " ".join
)


def test_only_the_words_that_differ_are_marked() -> None:
    found = word_changes("We keep it for 90 days, and let go.", "We keep it for 30 days, and let go.")
    assert found == (
        WordChange("We keep it for ", Fate.STAYS),
        WordChange("90", Fate.GOES),
        WordChange(" ", Fate.STAYS),
        WordChange("30", Fate.COMES),
        WordChange(" days, and let go.", Fate.STAYS),
    )


def test_a_sentence_that_is_quite_another_goes_as_a_whole() -> None:
    found = word_changes("Not part of this.", "Only presents for birthdays.")
    assert [change.fate for change in found] == [Fate.GOES, Fate.STAYS, Fate.COMES]


def test_a_new_sentence_only_comes_and_one_taken_out_only_goes() -> None:
    assert word_changes("", "We share weekly.") == (WordChange("We share weekly.", Fate.COMES),)
    assert word_changes("We share weekly.", "") == (WordChange("We share weekly.", Fate.GOES),)


@given(_sentences, _sentences)
def test_nothing_of_either_is_lost(old: str, new: str) -> None:
    found = word_changes(old, new)
    assert "".join(one.text for one in found if one.fate is not Fate.GOES).split() == new.split()
    assert "".join(one.text for one in found if one.fate is not Fate.COMES).split() == old.split()
