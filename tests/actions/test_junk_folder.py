"""A folder of a pair that is full of what is no sealed file: what is one is found, and nothing waits."""

from __future__ import annotations

import tracemalloc
from collections import Counter

import pytest

from peerbuddy.actions import inbox, receiving
from peerbuddy.actions.receiving import FolderLook
from peerbuddy.model.outcome import Outcome
from peerbuddy.model.progress import Progress
from tests.exchange import sealed
from tests.junk import OF_TEN, lay_junk
from tests.pairs import Two

MOST_MIB = 50
FULL = [2_000, pytest.param(110_000, marks=pytest.mark.long)]


@pytest.mark.parametrize("count", FULL)
def test_the_one_sealed_file_of_a_full_folder_is_found(two: Two, count: int) -> None:
    folder = two.ana.folder
    lay_junk(folder, count)
    sealed(two.ana)
    tracemalloc.start()
    *steps, found = receiving.collect_folder(two.ben.session, folder)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert isinstance(found, FolderLook)
    assert Counter(one.outcome for one in found.taken) == {Outcome.DAMAGED: count // OF_TEN, Outcome.TAKEN: 1}
    assert len(inbox.items(two.ben.session)) == 1
    assert most < MOST_MIB * 1024**2
    *_, again = receiving.collect_folder(two.ben.session, folder, found)
    assert isinstance(again, FolderLook)
    assert again.taken == ()
    assert steps_of_looking(steps) > count // 1000


def steps_of_looking(steps: list[Progress | FolderLook]) -> int:
    """Between two of them a save that was asked for meanwhile is done."""
    return sum(isinstance(step, Progress) and step.total is None for step in steps)


def test_looking_is_given_up_between_two_steps(two: Two) -> None:
    lay_junk(two.ana.folder, 3_000)
    steps = receiving.collect_folder(two.ben.session, two.ana.folder)
    assert next(steps) == Progress(0, None)
    steps.close()
    assert list(steps) == []
