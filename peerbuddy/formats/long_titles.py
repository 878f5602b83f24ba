"""A title longer than a page may have becomes the beginning of its text, so that no word of it is lost."""

from __future__ import annotations

from peerbuddy.model.entry import MAX_TITLE_LENGTH
from peerbuddy.model.text import one_line


def with_title(title: str, text: str) -> tuple[str, str]:
    """The title and the text as a page of ours can hold them."""
    if len(title) <= MAX_TITLE_LENGTH or len(one_line(title)) <= MAX_TITLE_LENGTH:
        return title, text
    return "", f"{title}\n\n{text}" if text else title
