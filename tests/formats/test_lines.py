from __future__ import annotations

from io import BytesIO

from peerbuddy.formats.lines import numbered_lines


def lines(data: bytes, longest: int = 100) -> list[tuple[int, bytes | None]]:
    return list(numbered_lines(BytesIO(data), longest))


def test_line_ends_of_every_system_and_a_byte_order_mark_are_dropped() -> None:
    assert lines(b"\xef\xbb\xbfone\r\ntwo\n\nfour") == [(1, b"one"), (2, b"two"), (3, b""), (4, b"four")]


def test_a_line_that_is_too_long_costs_only_itself() -> None:
    long = b"x" * 3_000_000
    assert lines(b"a\n" + long + b"\nb\n" + long) == [(1, b"a"), (2, None), (3, b"b"), (4, None)]


def test_the_longest_line_allowed_is_read_whole_with_any_end() -> None:
    for end in (b"", b"\n", b"\r\n"):
        assert lines(b"x" * 100 + end) == [(1, b"x" * 100)]
        assert lines(b"x" * 101 + end + b"") == [(1, None)]
    assert lines(b"x" * 101 + b"\nnext") == [(1, None), (2, b"next")]
    assert lines(b"x" * 101 + b"\r\nnext") == [(1, None), (2, b"next")]
