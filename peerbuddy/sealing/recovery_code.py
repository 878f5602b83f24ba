"""The recovery code: 128 random bits as 28 characters that notice their own typing errors (R36).

130 bits (128 and two zero bits) are 26 symbols of 5 bits, most significant first. Two check symbols
follow: the remainder of a Reed–Solomon code over GF(32) (x⁵ + x² + 1, α = 2) with the generator
(x + α)(x + α²) = x² + 6x + 8. Every one or two wrong characters and every swap are noticed.
"""

from __future__ import annotations

import re
import secrets

from peerbuddy.model.errors import RecoveryCodeMistyped

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford base 32
SECRET_BYTES = 16
GROUPS = 7
GROUP_LENGTH = 4

_DATA_SYMBOLS = 26
_UPPER = {c: n for n, c in enumerate(ALPHABET)} | {"O": 0, "I": 1, "L": 1}
# Not by `str.upper`, which makes two letters of one that no code has (ß → SS).
_VALUES = _UPPER | {c.lower(): n for c, n in _UPPER.items()}


def _powers() -> list[int]:
    powers = [1]
    for _ in range(30):
        doubled = powers[-1] << 1
        powers.append(doubled ^ 0b100101 if doubled & 32 else doubled)
    return powers


_EXP = _powers()
_LOG = {value: n for n, value in enumerate(_EXP[:31])}


def _times(a: int, b: int) -> int:
    return 0 if not a or not b else _EXP[(_LOG[a] + _LOG[b]) % 31]


def new_secret() -> bytes:
    while True:
        secret = secrets.token_bytes(SECRET_BYTES)
        if any(secret):
            return secret


def to_code(secret: bytes) -> str:
    """16 bytes → seven groups of four joined by `-`. All zeros is refused."""
    if len(secret) != SECRET_BYTES or not any(secret):
        raise ValueError("a recovery secret is 16 bytes that are not all zero")
    bits = int.from_bytes(secret, "big") << 2
    symbols = [bits >> 5 * (_DATA_SYMBOLS - 1 - n) & 31 for n in range(_DATA_SYMBOLS)]
    letters = "".join(ALPHABET[s] for s in symbols + _check_symbols(symbols))
    return "-".join(letters[n : n + GROUP_LENGTH] for n in range(0, len(letters), GROUP_LENGTH))


def _check_symbols(symbols: list[int]) -> list[int]:
    high = low = 0
    for symbol in symbols:
        carry = symbol ^ high
        high, low = low ^ _times(6, carry), _times(8, carry)
    return [high, low]


def from_code(typed: str) -> bytes:
    """The 16 bytes of a typed code. Case, spaces, dashes, O/0 and I/L/1 are forgiven.

    Raises RecoveryCodeMistyped, naming the group that does not fit if a single wrong character explains
    it. Nothing is corrected silently.
    """
    letters = re.sub(r"[\s\-\u2010-\u2015]", "", typed)
    for n, letter in enumerate(letters):
        if letter not in _VALUES:
            raise RecoveryCodeMistyped(n // GROUP_LENGTH + 1 if n < GROUPS * GROUP_LENGTH else None)
    if len(letters) != GROUPS * GROUP_LENGTH:
        raise RecoveryCodeMistyped
    symbols = [_VALUES[letter] for letter in letters]
    s1, s2 = _syndrome(symbols, 1), _syndrome(symbols, 2)
    if s1 or s2:
        raise RecoveryCodeMistyped(_group_in_error(s1, s2))
    bits = 0
    for symbol in symbols[:_DATA_SYMBOLS]:
        bits = bits << 5 | symbol
    secret = (bits >> 2).to_bytes(SECRET_BYTES, "big")
    if bits & 3 or not any(secret):
        raise RecoveryCodeMistyped
    return secret


def _syndrome(symbols: list[int], root: int) -> int:
    value = 0
    for symbol in symbols:
        value = _times(value, _EXP[root]) ^ symbol
    return value


def _group_in_error(s1: int, s2: int) -> int | None:
    """A single wrong character e at power k gives s1 = e·αᵏ and s2 = e·α²ᵏ, so s2/s1 = αᵏ."""
    if not s1 or not s2:
        return None
    power = (_LOG[s2] - _LOG[s1]) % 31
    place = GROUPS * GROUP_LENGTH - 1 - power
    return place // GROUP_LENGTH + 1 if place >= 0 else None
