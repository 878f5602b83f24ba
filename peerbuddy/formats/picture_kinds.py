"""The kinds of pictures a vault keeps, as endings of file names and as media types."""

from __future__ import annotations

_MEDIA_TYPES = {"png": "image/png", "jpg": "image/jpeg", "webp": "image/webp"}


def ending_of(kind: str) -> str:
    """`kind` as kept with a picture: a media type, or the word behind its slash. Unknown ones are `bin`."""
    word = kind.lower().rpartition("/")[2].replace("jpeg", "jpg")
    return word if word in _MEDIA_TYPES else "bin"


def media_type_of(kind: str) -> str:
    """ "" for what no page should show."""
    return _MEDIA_TYPES.get(ending_of(kind), "")
