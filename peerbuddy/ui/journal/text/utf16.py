"""Qt counts a character beyond the first 65,536 as two; here a text gets as many characters as Qt counts."""

from __future__ import annotations

from array import array


def as_counted(text: str) -> str:
    """The same text with positions as Qt has them: an emoji becomes its two halves."""
    if text.isascii() or max(text) <= "\uffff":
        return text
    return "".join(map(chr, array("H", text.encode("utf-16-le", "surrogatepass"))))


def as_written(counted: str) -> str:
    """Back again: the two halves become one character."""
    if counted.isascii():
        return counted
    return counted.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
