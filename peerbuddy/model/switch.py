"""What a person switches on or off for themselves, in the vault. Each has one default, and one place."""

from __future__ import annotations

from enum import StrEnum


class Switch(StrEnum):
    """`free_page` (T-5) and `feelings` are off until somebody wants them. A prompt on a new page, notes in
    the margin of a reply and each nudge can be switched off; that of a strength that was quiet for a while
    comes only when switched on."""

    FREE_PAGE = "free_page"
    FEELINGS = "feelings"
    PROMPTS = "prompts"
    NUDGE_WELCOME = "nudge_welcome"
    NUDGE_LETTER = "nudge_letter"
    NUDGE_WAKE = "nudge_wake"
    NUDGE_NEW_WAY = "nudge_new_way"
    NUDGE_DOOR = "nudge_door"
    NUDGE_QUIET = "nudge_quiet"
    REPLY_NOTES = "reply_notes"


OFF_AT_FIRST = frozenset({Switch.FREE_PAGE, Switch.FEELINGS, Switch.NUDGE_QUIET})


def setting_of(switch: Switch) -> str:
    """The name under which the vault keeps it."""
    return f"switch:{switch.value}"
