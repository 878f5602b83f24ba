"""The words of Help now; and the few it needs where their file cannot be read, for it has to open anyway."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peerbuddy.actions.content import words_of_the_program
from peerbuddy.model.errors import ContentDamaged
from peerbuddy.model.help_card import (
    DevicePage,
    HelpBook,
    HelpPart,
    LandingWords,
    RoughPlanWords,
    UsedWords,
    WorriedWords,
)


def help_book(language: str) -> HelpBook:
    try:
        return words_of_the_program(language).help
    except ContentDamaged:
        return _without_file()


def honesty(language: str) -> str:
    try:
        return words_of_the_program(language).texts.honesty
    except ContentDamaged:
        return ""


def _without_file() -> HelpBook:
    """Numbers, people and plans of one's own lie in the vault, and need no file of the program."""
    said = {
        "emergency": QCoreApplication.translate("help", "In immediate danger"),
        "lines": QCoreApplication.translate("help", "Talk to a trained person"),
        "people": QCoreApplication.translate("help", "My people"),
        "plan": QCoreApplication.translate("help", "My plan"),
        "landing": QCoreApplication.translate("help", "Get through the next minutes"),
        "proof": QCoreApplication.translate("help", "Proof page"),
    }
    breathe = QCoreApplication.translate("help", "Breathe out as if cooling soup, six times.")
    plan = QCoreApplication.translate("help", "My plan for rough times")
    used = QCoreApplication.translate("help", "I used it")
    return HelpBook(
        order=tuple(HelpPart(n, key, text, locked=True) for n, (key, text) in enumerate(said.items(), 1)),
        card_fields=(),
        stale_after_days=180,
        stale_label="",
        shipped_label="",
        no_number="",
        countries=(),
        country_fields=(),
        elsewhere="",
        landing=LandingWords((breathe,), ""),
        plan=RoughPlanWords(plan, "", "", (), UsedWords(used, ""), ""),
        whose_device=DevicePage("", ()),
        worried=WorriedWords("", "", (), (), ""),
    )
