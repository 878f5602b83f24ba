"""What people type → 64 bytes of key, by Argon2id (RFC 9106); bounds are checked before memory is taken."""

from __future__ import annotations

import os
import time
import unicodedata
from dataclasses import dataclass

from peerbuddy.model.errors import AbsurdKdfFigures, BadPassphrase
from peerbuddy.sealing.labels import COMMIT_BYTES, KEY_BYTES

MAX_PASSPHRASE_BYTES = 1024

# The bounds a slot may ask for (R30). The ceiling is documented and never lowered (R31).
M_KIB_BOUNDS = (64 * 1024, 1024 * 1024)
T_BOUNDS = (3, 10)
P_BOUNDS = (1, 8)

# Nanoseconds each derivation of this process took: `--timings` leaves them out of a command's time.
durations: list[int] = []


@dataclass(frozen=True, slots=True)
class KdfPolicy:
    """Argon2id figures for new slots: memory in KiB, passes, lanes. Never taken from a file (R32)."""

    m_kib: int
    t: int = 3
    p: int = 4


FLOOR = KdfPolicy(M_KIB_BOUNDS[0])
ROOMY = KdfPolicy(256 * 1024)


def policy_for_this_machine() -> KdfPolicy:
    """256 MiB where the machine has at least 4 GiB of memory in all, else the floor."""
    try:
        memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):  # not a POSIX system: it does not say
        return FLOOR
    return ROOMY if memory >= 4 * 1024**3 else FLOOR


def check_bounds(m_kib: int, t: int, p: int) -> None:
    """Raises AbsurdKdfFigures, which names the value and its limits."""
    for name, value, (low, high) in (("m", m_kib, M_KIB_BOUNDS), ("t", t, T_BOUNDS), ("p", p, P_BOUNDS)):
        if not low <= value <= high:
            raise AbsurdKdfFigures(name, value, low, high)


def passphrase_bytes(passphrase: str) -> bytearray:
    """NFC, nothing trimmed, 1–1,024 bytes of UTF-8. Raises BadPassphrase."""
    try:
        data = bytearray(unicodedata.normalize("NFC", passphrase).encode())
    except UnicodeEncodeError:
        raise BadPassphrase from None
    if not 1 <= len(data) <= MAX_PASSPHRASE_BYTES:
        raise BadPassphrase
    return data


def derive(passphrase: str, salt: bytes, *, m_kib: int, t: int, p: int) -> bytearray:
    """64 bytes: a key-encrypting key and its commitment. Takes about a second; lets other threads run."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # slow; no locked window waits for it

    check_bounds(m_kib, t, p)
    secret = passphrase_bytes(passphrase)
    key = bytearray(KEY_BYTES + COMMIT_BYTES)
    kdf = Argon2id(salt=salt, length=len(key), iterations=t, lanes=p, memory_cost=m_kib)
    started = time.perf_counter_ns()
    kdf.derive_into(secret, key)
    durations.append(time.perf_counter_ns() - started)
    wipe(secret)
    return key


def wipe(secret: bytearray) -> None:
    """Python cannot wipe `str` or `bytes`; a bytearray it can."""
    secret[:] = bytes(len(secret))
