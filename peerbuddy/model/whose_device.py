"""Whether somebody else might look at this computer: what a person said of it, and what follows from it."""

from __future__ import annotations

from enum import StrEnum

from peerbuddy.model.settings import LocalSettings

CAREFUL_MINUTES = 1


class Whose(StrEnum):
    UNSAID = ""
    OWN = "own"
    LOOKED_AT = "looked at"
    OTHERS = "of others"

    def asks_care(self) -> bool:
        return self in (Whose.LOOKED_AT, Whose.OTHERS)


def careful_values(settings: LocalSettings, title: str) -> dict[str, object]:
    """Names and values of the settings for a computer that others look at. What is stricter already stays,
    and so does a title that the person chose. `title`: a neutral one."""
    usual = settings.window_title == LocalSettings().window_title
    return {
        "idle_minutes": min(settings.idle_minutes, CAREFUL_MINUTES),
        "quick_hide": True,
        "window_title": title if usual else settings.window_title,
    }
