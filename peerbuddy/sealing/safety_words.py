"""Words two people read out to each other, to see that each holds the other's own key, not a stranger's.

Each side's words come from its key alone, stretched, so that a stranger would have to find a second key with
the same words (docs/packet-format.md).
"""

from __future__ import annotations

import hashlib
from functools import cache

from peerbuddy.model.errors import Damaged
from peerbuddy.sealing import packet_labels as labels

WORD_LIST_SHA256 = "07f89cdc67d287f7c4967f00dbe057a0ffee7e8a845a6af4302ecc84086a6818"
_BITS = 11
_DIGIT_GROUPS, _GROUP_BYTES = 6, 5


@cache
def _stretched(signing_key: bytes) -> bytes:
    """512 bits: h₀ = version ‖ key, hᵢ = SHA-512(hᵢ₋₁ ‖ key), 5,200 times."""
    value = bytes((labels.VERSION,)) + signing_key
    for _ in range(labels.SAFETY_ROUNDS):
        value = hashlib.sha512(value + signing_key).digest()
    return value


def word_list(raw: bytes) -> tuple[str, ...]:
    """The 2,048 words, the same in every language. Raises Damaged if they are not the ones they should be."""
    if hashlib.sha256(raw).hexdigest() != WORD_LIST_SHA256:
        raise Damaged("safety words")
    return tuple(raw.decode("ascii").split())


def words_of(signing_key: bytes, words: tuple[str, ...]) -> tuple[str, ...]:
    """Eight of the `word_list`, 88 bits."""
    bits = int.from_bytes(_stretched(signing_key))
    return tuple(
        words[bits >> (512 - _BITS * (n + 1)) & (1 << _BITS) - 1] for n in range(labels.SAFETY_WORDS)
    )


def digits_of(signing_key: bytes) -> tuple[str, ...]:
    """Six groups of five digits, for two people without a language in common."""
    value = _stretched(signing_key)
    groups = (value[n * _GROUP_BYTES : (n + 1) * _GROUP_BYTES] for n in range(_DIGIT_GROUPS))
    return tuple(f"{int.from_bytes(group) % 100_000:05}" for group in groups)
