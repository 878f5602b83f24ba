"""What is told of the machine's swap areas."""

from __future__ import annotations

from pathlib import Path

import pytest

from peerbuddy.swap import Swap, swap

HEAD = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n"


@pytest.mark.parametrize(
    ("areas", "told"),
    [
        ("", Swap.NONE),
        ("/dev/sda3 partition 8388604 0 -2\n", Swap.READABLE),
        ("/dev/dm-1 partition 8388604 0 -2\n", Swap.ENCRYPTED),
        ("/dev/dm-2 partition 8388604 0 -2\n", Swap.UNKNOWN),
        ("/swapfile file 8388604 0 -2\n", Swap.UNKNOWN),
        ("/dev/zram0 partition 8388604 0 100\n", Swap.NONE),
        ("/dev/zram0 partition 8388604 0 100\n/dev/sda3 partition 8388604 0 -2\n", Swap.READABLE),
    ],
)
def test_the_worst_area_is_told(tmp_path: Path, areas: str, told: Swap) -> None:
    (tmp_path / "swaps").write_text(HEAD + areas)
    for name, uuid in (("dm-1", "CRYPT-PLAIN-swap"), ("dm-2", "LVM-x")):
        folder = tmp_path / "block" / name / "dm"
        folder.mkdir(parents=True)
        (folder / "uuid").write_text(uuid)
    assert swap(tmp_path / "swaps", tmp_path / "block") is told


def test_a_system_that_does_not_say_is_unknown(tmp_path: Path) -> None:
    assert swap(tmp_path / "missing", tmp_path) is Swap.UNKNOWN
