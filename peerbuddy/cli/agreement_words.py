"""What the command line says of agreements."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from peerbuddy.model import errors, pair_errors
from peerbuddy.model.agreement_kept import Present, Signed
from peerbuddy.model.agreement_record import page_of
from peerbuddy.model.rules.agreement_states import AgreementState

NOTHING_YET = "There is nothing between you two yet. The command agreement propose begins it."
ENDED_QUIETLY = "It has ended on your side. No file was written."
UNSIGNED = "not yet signed"
CROSSED = "You each signed the other's words at the same time. These are the ones that hold for you both."
APART = (
    "Your buddy signed the other words before hearing that you had taken them back: with your buddy they"
    " hold. Yours rest until one of you signs what the other one holds."
)
FROM_BEFORE_THE_END = (
    "Words came that are from before the end, or from its day. They count no more: a new beginning needs"
    " words made after it, by either of you."
)

_STATES = {
    AgreementState.DRAFT: "draft",
    AgreementState.PROPOSED: "proposed",
    AgreementState.COUNTERED: "countered",
    AgreementState.ACTIVE: "active",
    AgreementState.DUE: "due: a good time to talk, renew, change or end",
    AgreementState.PAUSED: "paused",
    AgreementState.ENDED: "ended",
}


def _not_tighter(error: pair_errors.NotTighter) -> str:
    if not error.parts:
        return "This changes nothing of what holds. Nothing was written."
    pages = ", ".join(dict.fromkeys(f"“{page_of(part)}”" for part in error.parts))
    return f"This needs both of you: {pages}. The command agreement propose asks for it. Nothing was written."


AGREEMENT_TOLD: dict[type[errors.PeerBuddyError], str | Callable[[Any], str]] = {
    pair_errors.FromBeforeTheEnd: f"{FROM_BEFORE_THE_END} Nothing was written.",
    pair_errors.NothingProposed: "Nothing waits for an answer. Nothing was written.",
    pair_errors.NotTighter: _not_tighter,
}


def state(now: Present) -> str:
    said = _STATES[now.state or AgreementState.DRAFT]
    look = f", look again on {now.due.isoformat()}" if now.state is AgreementState.ACTIVE and now.due else ""
    return f"State: {said}{look}."


def signatures(signed: Signed) -> str:
    who = [name for name, has in (("you", signed.me), ("your buddy", signed.them)) if has]
    return f"Signed by {' and '.join(who)}." if who else f"This wording is {UNSIGNED}."


def told_besides(now: Present) -> list[str]:
    """What else there is to know of where the two stand."""
    said = ((now.crossed, CROSSED), (now.is_apart, APART), (now.from_before_the_end, FROM_BEFORE_THE_END))
    return [words for is_so, words in said if is_so]


def also_offered(signed: Signed, *, by_me: bool) -> str:
    whose = "You have" if by_me else "Your buddy has"
    return f"{whose} proposed other words on {signed.day.isoformat()}; they hold once both have signed."
