"""How long this process has spent on deriving keys, so that a command can tell its own time apart from it."""

from __future__ import annotations

from peerbuddy.sealing import passphrase


def key_derivation_ns() -> int:
    return sum(passphrase.durations)
