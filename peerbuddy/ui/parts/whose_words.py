"""What can be said of whose device this is, and what is then worth knowing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peerbuddy.model.whose_device import Whose


def answers() -> tuple[tuple[Whose, str], ...]:
    return (
        (Whose.OWN, QCoreApplication.translate("whose", "Nobody looks at it without asking")),
        (Whose.LOOKED_AT, QCoreApplication.translate("whose", "Somebody might, or I am not sure")),
        (Whose.OTHERS, QCoreApplication.translate("whose", "It belongs to work or to a school")),
    )


def neutral_title() -> str:
    return QCoreApplication.translate("whose", "Notes")


def advice(whose: Whose) -> str:
    """Empty where there is nothing to say."""
    pace = QCoreApplication.translate(
        "whose", "A sudden change of habits can be noticed, too. Go at your own pace."
    )
    if whose is Whose.LOOKED_AT:
        suits = QCoreApplication.translate(
            "whose",
            "Paper, another device, or an advocate may suit better than any app. If you stay: a folder with a"
            " name that says little, on a stick you keep, can help.",
        )
        return f"{suits} {pace}"
    if whose is Whose.OTHERS:
        watched = QCoreApplication.translate(
            "whose",
            "Work or school devices may be monitored by their owner. Paper or a device of your own may suit"
            " better.",
        )
        return f"{watched} {pace}"
    return ""


def consequences(whose: Whose) -> str:
    """What is set by an answer."""
    if whose.asks_care():
        return QCoreApplication.translate(
            "whose",
            "With this answer the journal locks after one minute without key or mouse, Esc pressed twice"
            " hides it at once, and the window is called {title}. Opening with this computer’s key store is"
            " not offered. Each can be changed under Settings, Security.",
        ).format(title=neutral_title())
    return ""
