"""What the window shows of an agreement with one buddy."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from peerbuddy.model.agreement import Agreement
from peerbuddy.model.agreement_kept import Present, RenewalAnswers, Signed
from peerbuddy.model.buddy import Buddy
from peerbuddy.model.rules.agreement_states import AgreementState
from peerbuddy.model.told_of_me import ToldOfMe


class Stage(StrEnum):
    """What there is to do: begin, write on, answer, wait for the other, or read."""

    BEGIN = "begin"
    WRITE = "write"
    ANSWER = "answer"
    WAIT = "wait"
    READ = "read"


@dataclass(frozen=True, slots=True)
class AgreementPage:
    """`words`: what is shown, or written on. `before`: the words I signed last, to compare them with.
    `may_seal`: files can be made for this buddy."""

    buddy: Buddy
    now: Present
    words: Agreement
    before: Agreement | None = None
    may_seal: bool = False
    mine: ToldOfMe = field(default_factory=ToldOfMe)
    theirs: ToldOfMe = field(default_factory=ToldOfMe)
    answers: tuple[RenewalAnswers, ...] = ()

    @property
    def stage(self) -> Stage:
        if self.now.draft:
            return Stage.WRITE
        if self.now.unsigned_by_me:
            return Stage.ANSWER
        if self.now.offered:
            return Stage.WAIT
        holds = self.now.in_force is not None and self.now.state is not AgreementState.ENDED
        return Stage.READ if holds else Stage.BEGIN

    @property
    def signed(self) -> Signed | None:
        """The version that is shown, where it is one of those that were signed."""
        if self.stage is Stage.ANSWER:
            return self.now.unsigned_by_me
        return self.now.offered if self.stage is Stage.WAIT else self.now.in_force

    @property
    def is_renewal(self) -> bool:
        """Whether what is written goes on for another while with what holds, or wakes it."""
        return self.now.state in (AgreementState.DUE, AgreementState.PAUSED)
