from __future__ import annotations

from peerbuddy.actions import unlocking
from peerbuddy.actions.timing import key_derivation_ns
from peerbuddy.computer import Computer
from tests.conftest import MadeVault


def test_only_a_passphrase_costs_key_derivation(computer: Computer, made: MadeVault) -> None:
    before = key_derivation_ns()
    unlocking.lock(unlocking.unlock_with_recovery_code(computer, made.folder, made.code))
    after_code = key_derivation_ns()
    unlocking.lock(unlocking.unlock(computer, made.folder, made.passphrase))

    assert after_code == before
    assert key_derivation_ns() > after_code
