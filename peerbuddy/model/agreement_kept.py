"""What a vault keeps of an agreement: each version of its text, and where the two people stand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peerbuddy.model.agreement import Agreement, Keep, OffLimit
from peerbuddy.model.packet import ReplyKind
from peerbuddy.model.rules.agreement_states import AgreementState


@dataclass(frozen=True, slots=True)
class Version:
    """`text`: the bytes that both sign. `step`: how it came up. A signature that is not there is b""."""

    hash: bytes
    text: bytes
    step: str
    by_me: bool
    day: date
    my_signature: bytes = b""
    their_signature: bytes = b""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """`state`: as it was put, without what time makes of it. `in_force`, `offered`: hashes of versions.
    `taken`: the sequence of the newest step of theirs. `draft`: unsigned bytes that are being written.
    `looked`: the keys of its pages that were looked at."""

    state: AgreementState
    since: date
    by_me: bool = True
    note: str = ""
    in_force: bytes | None = None
    offered: bytes | None = None
    offered_by_me: bool = True
    taken: int = 0
    draft: bytes | None = None
    looked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Signed:
    """A version, read. `hash`: of the bytes both sign, in hex. `me`, `them`: who signed it."""

    agreement: Agreement
    hash: str
    step: str
    by_me: bool
    day: date
    me: bool
    them: bool
    note: str = ""


@dataclass(frozen=True, slots=True)
class Present:
    """Where the two stand today. `state`: None where there is nothing yet. `by_me`, `note`: of a pause or an
    end. `due`: when it is to be looked at again. `crossed`: other words that both signed at the same time as
    those that hold. `from_before_the_end`: words that came and count no more. `is_apart`: what is offered
    holds with them, who signed it when I had taken it back."""

    me: bytes
    state: AgreementState | None = None
    since: date | None = None
    by_me: bool = True
    note: str = ""
    in_force: Signed | None = None
    offered: Signed | None = None
    due: date | None = None
    draft: Agreement | None = None
    looked: tuple[str, ...] = ()
    offered_by_me: bool = True
    crossed: Signed | None = None
    from_before_the_end: Signed | None = None
    is_apart: bool = False

    @property
    def offered_to_me(self) -> Signed | None:
        return None if self.offered_by_me else self.offered

    @property
    def unsigned_by_me(self) -> Signed | None:
        """What waits for my signature: an offer of theirs, else what they tightened."""
        if self.offered_to_me:
            return self.offered
        if self.in_force is None or self.state is AgreementState.ENDED:
            return None
        return self.in_force if self.in_force.them and not self.in_force.me else None


@dataclass(frozen=True, slots=True)
class InShort:
    """The five lines of an agreement in force: confidentiality, off limits, replies, a sign, keeping."""

    state: AgreementState
    their_name: str
    my_off_limits: tuple[OffLimit, ...]
    their_off_limits: tuple[OffLimit, ...]
    welcome: tuple[ReplyKind, ...]
    sign_days: int | None
    keep: Keep
    look_again: date


@dataclass(frozen=True, slots=True)
class AgreementLine:
    """How a list shows one in force. `buddy`: the id, with the `name` they have here."""

    buddy: str
    name: str
    look_again: date


@dataclass(frozen=True, slots=True)
class RenewalAnswers:
    """Of the day on which an agreement was due: they stay here."""

    day: date
    well: str = ""
    change: str = ""
