"""One page of a SQLCipher 4 database, opened without SQLCipher: for salvage, where nothing else opens it.

Layout (zetetic.net/sqlcipher/design): ciphertext ‖ IV 16 ‖ HMAC-SHA512 64, AES-256-CBC, the page number as
four little-endian bytes inside the HMAC. Page 1 begins with the salt in the clear.
"""

from __future__ import annotations

import hashlib
import hmac

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

PAGE_BYTES = 4096
IV_BYTES = 16
MAC_BYTES = 64
USABLE_BYTES = PAGE_BYTES - IV_BYTES - MAC_BYTES
_HEADER = b"SQLite format 3\0"
# The page at byte 2³⁰ is where SQLite locks: it is never used and may be all zeros.
UNUSED_PAGE = (1 << 30) // PAGE_BYTES + 1
_SALT_MASK = 0x3A
_MAC_ROUNDS = 2


class PageKeys:
    """What the pages of one database are opened with: its raw key and its salt."""

    def __init__(self, database_key: bytes, salt: bytes) -> None:
        self._key = database_key
        mac_salt = bytes(byte ^ _SALT_MASK for byte in salt)
        self._mac_key = hashlib.pbkdf2_hmac("sha512", database_key, mac_salt, _MAC_ROUNDS, 32)

    def open_page(self, number: int, page: bytes) -> bytes | None:
        """The plain bytes of page `number` (from 1), or None if it is not what was written there."""
        if len(page) != PAGE_BYTES:
            return None
        start = len(_HEADER) if number == 1 else 0
        covered, mac = page[start:-MAC_BYTES], page[-MAC_BYTES:]
        expected = hmac.digest(self._mac_key, covered + number.to_bytes(4, "little"), "sha512")
        if not hmac.compare_digest(mac, expected):
            return None
        decryptor = Cipher(AES(self._key), CBC(covered[-IV_BYTES:])).decryptor()
        plain = decryptor.update(covered[:-IV_BYTES]) + decryptor.finalize()
        return _HEADER + plain if number == 1 else plain
