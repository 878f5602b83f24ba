"""Labels against what somebody asked to leave out."""

from __future__ import annotations

from peerbuddy.model.rules.boundary import touched


def test_a_label_is_the_same_topic_in_any_case_and_with_or_without_accents() -> None:
    assert touched(("Été", "caring"), ("ete",)) == ("Été",)
    assert touched((" Faith ",), ("faith",)) == (" Faith ",)


def test_a_part_of_a_word_is_another_topic() -> None:
    assert touched(("drinking stories",), ("drinking",)) == ()


def test_a_topic_is_the_same_in_another_language() -> None:
    same = {"trauer": "1", "grief": "1", "geld": "2", "money": "2"}
    assert touched(("Trauer", "Geld", "Wetter"), ("grief",), same) == ("Trauer",)
    assert touched(("Grief",), ("trauer ",), same) == ("Grief",)
    assert touched(("Wetter",), ("weather",), same) == ()


def test_without_labels_or_limits_nothing_is_touched() -> None:
    assert touched((), ("faith",)) == touched(("faith",), ()) == ()
