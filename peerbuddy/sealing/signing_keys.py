"""Ed25519 keys of other people: which are keys at all. The library takes any 32 bytes, and with a key of
small order one signature fits every message (R69)."""

from __future__ import annotations

from functools import lru_cache

# Curve and encoding as in RFC 8032 §5.1.
_P = 2**255 - 19
_D = -121665 * pow(121666, -1, _P) % _P
_SIGN = 1 << 255
# y of the eight points of small order, without the sign of x: 0, 1, −1 and the two of order eight.
_ORDER_EIGHT = 2707385501144840649318225287225658788936804267575313519463743609750303402022
_SMALL = {0, 1, _P - 1, _ORDER_EIGHT, _P - _ORDER_EIGHT}


@lru_cache(maxsize=256)
def is_signing_key(encoded: bytes) -> bool:
    """Whether these 32 bytes are the one encoding of a point that is good for a key."""
    if len(encoded) != 32:
        return False
    number = int.from_bytes(encoded, "little")
    y = number & (_SIGN - 1)
    return y < _P and y not in _SMALL and _has_x(y)


def has_small_order(encoded: bytes) -> bool:
    """Of the point R in a signature: the library would take it together with a key of small order."""
    y = int.from_bytes(encoded[:32], "little") & (_SIGN - 1)
    return y % _P in _SMALL


def _has_x(y: int) -> bool:
    """Whether the curve has a point at this height: −x² + y² = 1 + d·x²·y²."""
    square = (y * y - 1) * pow(_D * y * y + 1, -1, _P) % _P
    return pow(square, (_P - 1) // 2, _P) == 1
