"""The self-check of this machine: is the cipher on, do the known answers come out, where do things lie."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from secrets import token_bytes

from peerbuddy import process
from peerbuddy.actions import device, unlocking
from peerbuddy.computer import Computer
from peerbuddy.model.errors import KeyringUnavailable, PeerBuddyError
from peerbuddy.model.vault_state import Check
from peerbuddy.sealing import known_answers
from peerbuddy.sealing.keys import Subkeys
from peerbuddy.swap import Swap, swap
from peerbuddy.vault import sql

_MARKER = "a sentence that must not be readable on the disk"

_ANSWERS: tuple[tuple[str, Callable[[], bool], str], ...] = (
    ("Argon2id", known_answers.argon2id, "RFC 9106"),
    ("HKDF-SHA256", known_answers.hkdf, "RFC 5869"),
    ("AES-256-GCM", known_answers.aes_gcm, "McGrew and Viega, test case 16"),
    ("HPKE", known_answers.hpke_suite, "MLKEM768-X25519, HKDF-SHA256, ChaCha20-Poly1305"),
)


_SWAP = {
    Swap.NONE: "this computer does not move memory to the disk",
    Swap.ENCRYPTED: "encrypted",
    Swap.READABLE: "not encrypted: what is open in memory may be written to the disk by the system",
    Swap.UNKNOWN: "this program cannot tell whether the system writes memory to the disk readable",
}


def checks(computer: Computer) -> Iterator[Check]:
    """Each check by itself: one that fails, even by an unexpected error, does not hide the others."""
    yield _guarded("cipher", _cipher)
    yield _guarded("database settings", _settings)
    for name, answer, source in _ANSWERS:
        yield _guarded(name, lambda answer=answer, source=source: (answer(), source))
    yield _guarded("new keys", lambda: (True, _key_policy(computer)))
    yield _guarded("key store", _key_store)
    yield _guarded("core dumps", lambda: (process.core_dumps_are_off(), "switched off for this program"))
    yield _guarded("swap", lambda: (True, _SWAP[swap()]))
    yield _guarded("versions", lambda: (True, f"Python {sys.version.split()[0]}, {sql.versions()}"))
    for name, place in _places(computer):
        yield Check(name, ok=True, detail=str(place))


def _guarded(name: str, look: Callable[[], tuple[bool, str]]) -> Check:
    try:
        ok, detail = look()
    except Exception as error:  # a self-check reports; it never ends the others
        return Check(name, ok=False, detail=type(error).__name__)
    return Check(name, ok, detail)


def _cipher() -> tuple[bool, str]:
    """A database of our own kind, written and then looked at from outside."""
    with tempfile.TemporaryDirectory(prefix="peerbuddy-") as scratch:
        file = Path(scratch) / "check.db"
        keys = Subkeys(*(token_bytes(32) for _ in range(4)))
        salt = token_bytes(16)
        unlocking.new_database(file, keys, salt)
        db = sql.open_database(file, keys.database, salt)
        db.execute("INSERT INTO setting (name, value) VALUES ('marker', ?)", (_MARKER,))
        db.close()
        data = file.read_bytes()
        hidden = _MARKER.encode() not in data and not data.startswith(sql.PLAIN_HEADER)
        refused = _refuses_another_key(file, salt)
    return hidden and refused, "what is written cannot be read without the key"


def _refuses_another_key(file: Path, salt: bytes) -> bool:
    try:
        sql.open_database(file, token_bytes(32), salt).close()
    except PeerBuddyError:
        return True
    return False


def _settings() -> tuple[bool, str]:
    with tempfile.TemporaryDirectory(prefix="peerbuddy-") as scratch:
        db = sql.open_database(Path(scratch) / "check.db", token_bytes(32), token_bytes(16), create=True)
        names = ("cipher_page_size", "cipher_hmac_algorithm", *sql.setting_names())
        told = ", ".join(f"{name} {sql.setting(db, name)}" for name in names)
        db.close()
    return True, told  # `open_database` has compared every one of them


def _key_policy(computer: Computer) -> str:
    kdf = computer.kdf
    return f"Argon2id, {kdf.m_kib // 1024} MiB, {kdf.t} passes, {kdf.p} lanes"


def _key_store() -> tuple[bool, str]:
    try:
        return True, device.back_end_name() + ": would be used, and only if you switch it on"
    except KeyringUnavailable:
        return (
            True,
            "none of the known key stores answers here; the passphrase and the recovery code need none",
        )


def _places(computer: Computer) -> tuple[tuple[str, Path], ...]:
    places = computer.places
    return (
        ("settings file", places.settings),
        ("marks and log", places.state),
        ("who holds a vault", places.runtime),
    )
