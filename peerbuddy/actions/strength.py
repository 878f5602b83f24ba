"""How hard a passphrase is to guess, estimated on this machine alone (zxcvbn)."""

from __future__ import annotations

from dataclasses import dataclass

LONGEST_LOOKED_AT = 100  # zxcvbn's time grows steeply with length; what is longer is strong anyway


@dataclass(frozen=True, slots=True)
class Strength:
    """`score` 0–4 as zxcvbn gives it. `weak`: someone with a copy of the file could guess it."""

    score: int
    weak: bool


def strength(words: str) -> Strength:
    from zxcvbn import zxcvbn

    if not words:
        return Strength(0, weak=True)
    score = int(zxcvbn(words[:LONGEST_LOOKED_AT], max_length=LONGEST_LOOKED_AT)["score"])
    return Strength(score, weak=score < 3)
