"""The life of an agreement: its states, when both look at it again, what it is today."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from enum import StrEnum

from peerbuddy.model.agreement import Agreement, Length

PAUSE_AFTER_DUE_DAYS = 14


class AgreementState(StrEnum):
    DRAFT = "draft"
    PROPOSED = "proposed"
    COUNTERED = "countered"
    ACTIVE = "active"
    DUE = "due"
    PAUSED = "paused"
    ENDED = "ended"


_S = AgreementState
IN_FORCE = (_S.ACTIVE, _S.DUE, _S.PAUSED)
MAY_SHARE = (_S.ACTIVE, _S.DUE)
UNSIGNED = (_S.DRAFT, _S.PROPOSED, _S.COUNTERED)


def due_on(agreement: Agreement) -> date:
    """The day on which both look at it again."""
    if agreement.length is Length.WEEKS_4:
        return agreement.made_on + timedelta(weeks=4)
    months = 3 if agreement.length is Length.MONTHS_3 else 6
    return _months_later(agreement.made_on, months)


def state_on(today: date, kept: AgreementState, due: date | None) -> AgreementState:
    """What an agreement is today: once its day has come it is due, and fourteen days after it rests. No
    program needs to run for that, and a clock that is put right puts it right."""
    if kept is not AgreementState.ACTIVE or due is None or today < due:
        return kept
    resting = today >= due + timedelta(days=PAUSE_AFTER_DUE_DAYS)
    return AgreementState.PAUSED if resting else AgreementState.DUE


def _months_later(day: date, months: int) -> date:
    """The same day of a later month, or its last one."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
