"""The file outside the vault: its bytes, and that nothing but what we wrote counts (R24)."""

from __future__ import annotations

import hashlib
import hmac
import struct
from datetime import date
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.vault import marks
from peerbuddy.vault.marks import OutsideMark

KEY = b"k" * 32
MARK = OutsideMark(b"\1" * 16, b"\2" * 16, b"\3" * 16, 7, date(2026, 5, 3).toordinal())


def test_a_mark_is_written_as_documented() -> None:
    body = b"PBMARK1\n" + b"\1" * 16 + b"\2" * 16 + b"\3" * 16 + struct.pack(">QI", 7, MARK.day)
    assert marks.encode(MARK, KEY) == body + hmac.digest(KEY, body, hashlib.sha256)
    assert marks.decode(marks.encode(MARK, KEY), KEY) == MARK
    assert marks.mark_file(Path("/state"), b"\xab" * 16) == Path("/state/vaults") / ("ab" * 16)


@given(st.integers(0, len(marks.encode(MARK, KEY)) - 1), st.integers(1, 255))
def test_a_mark_with_any_byte_changed_is_no_mark(place: int, turned: int) -> None:
    data = bytearray(marks.encode(MARK, KEY))
    data[place] ^= turned
    assert marks.decode(bytes(data), KEY) is None


@given(st.binary(max_size=120))
def test_whatever_else_lies_there_is_no_mark(data: bytes) -> None:
    assert marks.decode(data, KEY) is None
    assert marks.decode(marks.encode(MARK, KEY) + data[:1] + b"x", KEY) is None


def test_a_mark_of_another_vault_is_no_mark() -> None:
    assert marks.decode(marks.encode(MARK, KEY), b"o" * 32) is None
