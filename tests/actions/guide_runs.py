"""Guided pages and look-backs for tests, answered card by card."""

from __future__ import annotations

from datetime import date

from peerbuddy.actions import (
    guides,
)
from peerbuddy.model.guide import Answer, Pick, Run
from peerbuddy.session import Session
from peerbuddy.vault.state_seal import Sum

TODAY = date(2026, 11, 22)
IDS = ("T-1", "T-2", "T-3", "T-4", "T-5", "T-6", "T-8", "weekly", "monthly", "turning_point")


def answered(session: Session, guide: str, **answers: Answer) -> Run:
    run = guides.begin(session, guide)
    for key, answer in answers.items():
        run = run.answered(key, answer)
    return run


def filled(session: Session, guide: str) -> Run:
    """Each card with an answer of its own kind."""
    run = guides.begin(session, guide)
    for card in guides.guide_of(session, guide).cards:
        match card.field:
            case "info" | "link" | "show" | "rehearse":
                continue
            case "choice":
                answer = Answer(choice=card.options[0].key)
            case "dial":
                answer = Answer(choice="more")
            case "if_then":
                answer = Answer(cue="the kettle boils", action="write one line")
            case "strengths" | "strength_list":
                answer = Answer(picks=(Pick("zest", "zest", "right"),))
            case "people":
                answer = Answer(picks=(Pick("rosa", "Rosa"),))
            case "checklist":
                answer = Answer(picks=(Pick("questions", "I can bear questions"),))
            case _:
                answer = Answer(text=f"Words for {card.key}.")
        run = run.answered(card.key, answer)
    return run


def kept(session: Session) -> Sum:
    """The seal of everything the vault holds: it changes with any row."""
    return session.vault.seal.known
