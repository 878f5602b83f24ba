"""Pages of a damaged database read one by one, whatever they say of each other (R25, R82)."""

from __future__ import annotations

from peerbuddy.vault import salvage

USABLE = 4096 - 80
LETTERS = 50_000_000


def varint(number: int) -> bytes:
    """As SQLite writes it, up to 28 bits."""
    parts = [number >> shift & 0x7F for shift in (21, 14, 7, 0)]
    return bytes(part | 0x80 for part in parts[:-1]) + bytes(parts[-1:])


def leaf_with_a_long_text() -> bytes:
    """One row, most of whose only value lies in other pages, from page 2 on."""
    header = b"\x05" + varint(2 * LETTERS + 13)
    length = len(header) + LETTERS
    here = header + b"a" * (salvage._local_bytes(length, USABLE) - len(header))
    cell = varint(length) + varint(1) + here + (2).to_bytes(4, "big")
    place = (USABLE - len(cell)).to_bytes(2, "big")
    head = b"\x0d\0\0\0\1" + place + b"\0" + place
    return head + bytes(USABLE - len(cell) - len(head)) + cell


def test_pages_that_lead_back_to_themselves_have_an_end() -> None:
    """Else a small file fills the memory."""
    pages = {
        1: bytes(100) + b"\0" * (USABLE - 100),
        2: (3).to_bytes(4, "big") + b"b" * (USABLE - 4),
        3: (2).to_bytes(4, "big") + b"c" * (USABLE - 4),
        4: leaf_with_a_long_text(),
    }
    [row] = salvage.rows(pages.get, 4, USABLE)
    assert not row.whole
    [text] = row.values
    assert isinstance(text, str)
    assert set(text) == set("abc")
    assert len(text) < 3 * USABLE
