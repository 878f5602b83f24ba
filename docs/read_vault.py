"""Read a PeerBuddy vault or backup without PeerBuddy: python -I read_vault.py VAULT

Written from docs/vault-format.md alone; the headings below are the sections of that page. Needs Python 3.11
or newer and the package `cryptography` 44 or newer. Close PeerBuddy first, or work on a copy.

It prints one JSON object a line for each entry, trashed ones too, oldest day first. Nothing decrypted goes to
a disk unless you ask for it with --out or --attachments, and nothing in the vault is changed. What does not
hold is said on standard error. Exit codes: 0 all holds, 1 refused, 2 called the wrong way, 3 wrong passphrase
or recovery code, 4 something does not hold.
"""

from __future__ import annotations

import argparse
import getpass
import hashlib
import hmac
import json
import os
import re
import sqlite3
import struct
import sys
import unicodedata
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

SCHEMA = 10  # later ones only add tables
PAGE = 4096
NEVER_USED_PAGE = 262_145
JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
PASSPHRASE, RECOVERY_CODE = 1, 2
# A forged slot could ask for all memory of the computer. A later version may raise these, and so may you.
MOST_MEMORY_KIB, MOST_PASSES, MOST_LANES = 1_048_576, 10, 8

findings: list[str] = []  # what did not hold


class Stop(Exception):
    """Why nothing more can be read, and the exit code."""

    def __init__(self, why: str, code: int) -> None:
        super().__init__(why)
        self.code = code


class Text(bytes):
    """A TEXT value as its UTF-8 bytes. The state seal needs the exact bytes, and TEXT told from BLOB."""


def finding(what: str) -> None:
    """Say at once that something does not hold, and remember it for the exit code."""
    findings.append(what)
    sys.stderr.write(f"Does not hold: {what}\n")


# --- The folder --- Backup files ---


def read_folder(folder: Path) -> tuple[dict[str, bytes], bytearray, bytes]:
    """The slot files by their names, the database, the journal of an interrupted save (mostly empty)."""
    names = ("slots-a.json", "slots-b.json", "vault.db", "vault.db-journal")
    found = {name: (folder / name).read_bytes() for name in names if (folder / name).is_file()}
    if "vault.db" not in found:
        raise Stop(f"{folder} is neither a vault folder nor a backup file.", 1)
    slot_files = {name: found[name] for name in names[:2] if name in found}
    if len(slot_files) < 2:
        finding("slots-a.json or slots-b.json is missing.")
    return slot_files, bytearray(found["vault.db"]), found.get("vault.db-journal", b"")


def read_backup(path: Path) -> tuple[dict[str, bytes], bytearray, bytes]:
    """The same of a backup. A wrong sum is said, not fatal: every page has a code of its own."""
    data = path.read_bytes()
    if len(data) < 45 or data[:9] != b"PBBACKUP\x01":
        raise Stop(f"{path} is not a backup of version 1.", 1)
    if hashlib.sha256(data[:-32]).digest() != data[-32:]:
        finding("the SHA-256 at the end of the backup: the file is damaged or cut off.")
    end = 13 + int.from_bytes(data[9:13], "big")
    return {"the slot file in the backup": data[13:end]}, bytearray(data[end:-32]), b""


# --- Keys ---


def subkey(vault_key: bytes, label: str) -> bytes:
    return hmac.digest(vault_key, label.encode() + b"\x01", "sha256")


# --- The slot files ---


def canonical(value: dict[str, Any]) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode() + b"\n"


def covered_form(slots: dict[str, Any]) -> bytes:
    return canonical({key: value for key, value in slots.items() if key not in ("mac", "sha256")})


def choose_slots(slot_files: dict[str, bytes], fits: str) -> dict[str, Any]:
    """Which of the two slot files counts."""
    sound: list[dict[str, Any]] = []
    for name, data in slot_files.items():
        try:
            slots = json.loads(data)
            whole = canonical(slots) == data
            if whole and hashlib.sha256(covered_form(slots)).hexdigest() == slots["sha256"]:
                sound.append(slots)
                continue
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            pass
        finding(f"{name} is damaged: it is not in canonical form or its sha256 does not fit.")
    if not sound:
        raise Stop("No slot file is sound, and without one no key can be found.", 4)
    chosen = max(sound, key=lambda slots: (slots["db_salt"] == fits, slots["generation"]))
    if chosen["format"] != 1:
        raise Stop(f"A newer version wrote this vault: its format is {chosen['format']}, not 1.", 1)
    return chosen


def derive_64(kind: int, secret: bytes, slot: dict[str, Any]) -> bytes:
    """From a secret to 64 bytes: Argon2id of a passphrase, the whole of HKDF-SHA256 of a recovery code."""
    salt = bytes.fromhex(slot["salt"])
    if kind == RECOVERY_CODE:
        extracted = hmac.digest(salt, secret, "sha256")
        first = hmac.digest(extracted, b"peerbuddy v1 recovery\x01", "sha256")
        return first + hmac.digest(extracted, first + b"peerbuddy v1 recovery\x02", "sha256")
    memory, passes, lanes = slot["m_kib"], slot["t"], slot["p"]
    if memory > MOST_MEMORY_KIB or passes > MOST_PASSES or lanes > MOST_LANES:
        raise Stop("A slot asks for more memory or passes than the format allows.", 4)
    return Argon2id(salt=salt, length=64, iterations=passes, lanes=lanes, memory_cost=memory).derive(secret)


def unwrap(slots: dict[str, Any], slot: dict[str, Any], derived: bytes) -> bytes:
    """From 64 bytes to the vault key."""
    numbers = (slot[key] for key in ("kind", "kdf", "m_kib", "t", "p", "created"))
    associated = b"peerbuddy v1 slot\0" + bytes.fromhex(slots["vault_id"] + slot["id"])
    associated += struct.pack(">BBIIII", *numbers) + bytes.fromhex(slot["salt"])
    nonce, wrapped = bytes.fromhex(slot["nonce"]), bytes.fromhex(slot["wrapped"])
    try:
        return AESGCM(derived[:32]).decrypt(nonce, wrapped, associated)
    except InvalidTag:
        raise Stop("The secret is right, but its slot is damaged: the tag of `wrapped`.", 4) from None


def find_vault_key(slots: dict[str, Any], kind: int, secret: bytes) -> bytes:
    """Try each slot of that kind until one fits, then check `mac`."""
    for slot in slots["slots"]:
        derived = derive_64(kind, secret, slot) if slot["kind"] == kind else b""
        if hmac.compare_digest(derived[32:], bytes.fromhex(slot["commit"])):
            key = unwrap(slots, slot, derived)
            mac = hmac.digest(subkey(key, "peerbuddy v1 slots mac"), covered_form(slots), "sha256")
            if not hmac.compare_digest(mac, bytes.fromhex(slots["mac"])):
                finding("the mac of the slot file: somebody without the key changed a slot.")
            return key
    name = {PASSPHRASE: "passphrase", RECOVERY_CODE: "recovery code"}[kind]
    raise Stop(f"This {name} does not open this vault.", 3)


# --- The recovery code ---


def times(a: int, b: int) -> int:
    """Multiply in GF(32): polynomials over GF(2) modulo x⁵ + x² + 1."""
    product = 0
    while b:
        product ^= a if b & 1 else 0
        a, b = a << 1 ^ (0b100101 if a & 16 else 0), b >> 1
    return product


def recovery_code_bytes(code: str) -> bytes:
    """The 16 bytes that a code stands for."""
    plain = re.sub(r"[\s\-\u2010-\u2015]", "", code).upper().translate(str.maketrans("OIL", "011"))
    symbols = ["0123456789ABCDEFGHJKMNPQRSTVWXYZ".find(character) for character in plain]
    if len(symbols) != 28 or -1 in symbols:
        raise Stop("A recovery code has 28 letters and digits, and no U among them.", 3)
    high = low = number = 0
    for symbol in symbols[:26]:
        carry = symbol ^ high
        high, low = low ^ times(6, carry), times(8, carry)
        number = number << 5 | symbol
    if [high, low] != symbols[26:] or number & 3:
        raise Stop("There is a mistake in this recovery code: its check characters do not fit.", 3)
    return (number >> 2).to_bytes(16, "big")


# --- The database file ---


def undo_interrupted_save(database: bytearray, journal: bytes) -> None:
    """If a vault.db-journal lies there: put every page back as it was, in memory."""
    at, size, fits = 0, len(database) // PAGE, True
    while fits and journal[at : at + 8] == JOURNAL_MAGIC and len(journal) >= at + 28:
        records, nonce, pages, sector, _ = struct.unpack_from(">5I", journal, at + 8)
        size = pages if at == 0 else size
        at += sector
        for _ in range(records):
            number, page = int.from_bytes(journal[at : at + 4], "big"), journal[at + 4 : at + 4 + PAGE]
            check = journal[at + 4 + PAGE : at + 8 + PAGE]
            fits = check == ((nonce + sum(page[96::200])) % 2**32).to_bytes(4, "big") and 0 < number <= size
            if not fits:
                break
            database.extend(bytes(max(0, number * PAGE - len(database))))
            database[(number - 1) * PAGE : number * PAGE] = page
            at += PAGE + 8
        at += -at % sector
    del database[size * PAGE :]


class Pages:
    """The pages of a database, with the keys for this vault key and salt."""

    def __init__(self, database: bytes, vault_key: bytes, salt: bytes) -> None:
        self.database = database
        self.page_key = subkey(vault_key, "peerbuddy v1 database")
        mac_salt = bytes(byte ^ 0x3A for byte in salt)
        self.mac_key = hashlib.pbkdf2_hmac("sha512", self.page_key, mac_salt, 2, 32)

    def parts(self, number: int) -> tuple[bytes, bytes, bytes]:
        """Ciphertext, IV and MAC. On page 1 the salt stands before the ciphertext."""
        page = self.database[(number - 1) * PAGE : number * PAGE]
        return page[16 if number == 1 else 0 : 4016], page[4016:4032], page[4032:]

    def holds(self, number: int) -> bool:
        ciphertext, iv, mac = self.parts(number)
        message = ciphertext + iv + number.to_bytes(4, "little")
        return hmac.compare_digest(hmac.digest(self.mac_key, message, "sha512"), mac)

    def plain(self, number: int) -> bytes:
        """The page as it stands in an ordinary SQLite file."""
        if number == NEVER_USED_PAGE:
            return bytes(PAGE)
        ciphertext, iv, _ = self.parts(number)
        text = Cipher(algorithms.AES(self.page_key), modes.CBC(iv)).decryptor().update(ciphertext)
        return (b"SQLite format 3\0" if number == 1 else b"") + text + bytes(80)


def decrypt_database(database: bytes, vault_key: bytes, db_salt: bytes, despite_damage: bool) -> bytes:
    """The database as an ordinary SQLite file, in memory. Every page is checked before any is decrypted."""
    count, before = len(database) // PAGE, len(findings)
    if not count:
        raise Stop("vault.db is empty.", 4)
    pages = Pages(database, vault_key, database[:16])
    if database[:16] != db_salt:
        finding("vault.db does not begin with the salt that the slot file names.")
        if not pages.holds(1):  # perhaps only these 16 bytes are damaged
            pages, before = Pages(database, vault_key, db_salt), len(findings)
    bad = [n for n in range(1, count + 1) if n != NEVER_USED_PAGE and not pages.holds(n)]
    if bad:
        some = ", ".join(map(str, bad[:20])) + (" …" if len(bad) > 20 else "")
        finding(f"the MAC of {len(bad):,} of {count:,} pages of vault.db, number {some}.")
    image = b"".join(map(pages.plain, range(1, count + 1)))
    # SQLite opens nothing shorter than its header says; what is missing is only asked for where it is needed.
    named = int.from_bytes(image[28:32], "big") if 1 not in bad else count
    if count < named or len(database) % PAGE:
        finding(f"vault.db is cut off: {len(database):,} bytes, but {named:,} pages.")
    if len(findings) > before and not despite_damage:
        raise Stop("Nothing was read. With --despite-damage what can be read is read.", 4)
    return image + bytes(max(0, named - count) * PAGE)


def open_database(image: bytes) -> sqlite3.Connection:
    database = sqlite3.connect(":memory:")
    database.text_factory = Text
    database.deserialize(image)
    (schema,) = database.execute("PRAGMA user_version").fetchone()
    if schema > SCHEMA:
        told = (
            f"The schema is {schema}; this program was written for up to {SCHEMA} and tries all the same.\n"
        )
        sys.stderr.write(told)
    return database


# --- What the database holds ---


def rows(database: sqlite3.Connection, query: str, *values: Any) -> Iterator[Any]:
    """The rows of a query; where a damaged page ends it early, that is said."""
    try:
        yield from database.execute(query, values)
    except sqlite3.DatabaseError as error:
        what = query.partition(" FROM ")[2].replace("?", "".join(map(str, values)))
        finding(f"{what} cannot be read to its end: {error}.")


def by_entry(database: sqlite3.Connection, query: str) -> dict[bytes, list[Any]]:
    """Rows by the entry that their first column names."""
    found: dict[bytes, list[Any]] = {}
    for uid, *rest in rows(database, query):
        found.setdefault(uid, []).append(rest)
    return found


def moment(milliseconds: int) -> str:
    at = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=milliseconds)
    return at.isoformat(timespec="milliseconds")


def text(value: bytes) -> str:
    """As a string. Only on a damaged page is text no UTF-8; a mark stands in the place of what is not."""
    return value.decode("utf-8", "replace")


def as_object(row: Any, lists: tuple[list[Any], ...]) -> dict[str, Any]:
    tags, people, topics, strengths, goals, areas, feelings, versions, pictures = lists
    uid, day, minute, title, body, privacy, created, modified, trashed = row
    return {
        "id": uid.hex(),
        "day": date.fromordinal(day).isoformat(),
        "time": None if minute is None else f"{minute // 60:02}:{minute % 60:02}",
        "title": text(title),
        "text": text(body),
        "tags": [text(name) for (name,) in tags],
        "people": [
            {"name": text(name), "role": text(role), "other_names": text(others).splitlines()}
            for name, role, others in people
        ],
        "topics": [text(name) for (name,) in topics],
        "strengths": [
            {
                "id": text(strength),
                "what": text(what),
                "dial": text(dial) or None,
                "area": text(area),
                "went_to": text(went_to) or None,
                "energy": text(energy) or None,
            }
            for strength, what, dial, area, went_to, energy in strengths
        ],
        "goals": [goal.hex() for (goal,) in goals],
        "areas": [text(area) for (area,) in areas],
        "feelings": [text(word) for (word,) in feelings],
        "privacy": text(privacy),
        "created": moment(created),
        "modified": moment(modified),
        "trashed": None if trashed is None else moment(trashed),
        "versions": [
            {"saved": moment(at), "title": text(old), "text": text(was)} for at, old, was in versions
        ],
        "attachments": [
            {"id": picture.hex(), "name": text(name), "kind": text(kind), "size": size}
            for picture, name, kind, size in pictures
        ],
    }


def entries(database: sqlite3.Connection) -> Iterator[dict[str, Any]]:
    """All entries in the order of the journal, trashed ones too."""
    all_tags = "SELECT uid, name FROM entry_tag JOIN tag ON tag.id = entry_tag.tag ORDER BY entry_tag.id"
    tags = by_entry(database, all_tags)
    people: dict[bytes, list[Any]] = {}
    topics: dict[bytes, list[Any]] = {}
    strengths: dict[bytes, list[Any]] = {}
    if list(rows(database, "SELECT 1 FROM sqlite_master WHERE name = 'person'")):  # from schema 2 on
        all_people = (
            "SELECT entry_person.uid, name, role, other_names FROM entry_person"
            " JOIN person ON person.id = entry_person.person ORDER BY place, entry_person.id"
        )
        all_topics = (
            "SELECT entry_topic.uid, name FROM entry_topic"
            " JOIN topic ON topic.id = entry_topic.topic ORDER BY entry_topic.id"
        )
        people, topics = by_entry(database, all_people), by_entry(database, all_topics)
    if list(rows(database, "SELECT 1 FROM sqlite_master WHERE name = 'strength_use'")):  # from schema 3 on
        uses = "SELECT entry, strength, what, dial, area, went_to, energy FROM strength_use"
        strengths = by_entry(database, uses + " WHERE entry IS NOT NULL ORDER BY id")
    goals: dict[bytes, list[Any]] = {}
    areas: dict[bytes, list[Any]] = {}
    feelings: dict[bytes, list[Any]] = {}
    if list(rows(database, "SELECT 1 FROM sqlite_master WHERE name = 'entry_goal'")):  # from schema 4 on
        goals = by_entry(database, "SELECT uid, goal FROM entry_goal ORDER BY id")
        areas = by_entry(database, "SELECT uid, area FROM entry_area ORDER BY id")
        feelings = by_entry(database, "SELECT uid, word FROM entry_feeling ORDER BY id")
    versions = by_entry(database, "SELECT uid, saved, title, body FROM version ORDER BY id")
    pictures = by_entry(database, "SELECT entry, uid, name, kind, size FROM attachment ORDER BY id")
    # By the index and by the table, from both ends, then one by one: a damaged page costs only what is on it.
    found = {pos for (pos,) in rows(database, "SELECT pos FROM entry ORDER BY uid")}
    found |= {pos for (pos,) in rows(database, "SELECT pos FROM entry ORDER BY uid DESC")}
    found |= {pos for (pos,) in rows(database, "SELECT pos FROM entry ORDER BY pos")}
    found |= {pos for (pos,) in rows(database, "SELECT pos FROM entry ORDER BY pos DESC")}
    one = "SELECT uid, day, minute, title, body, privacy, created, modified, trashed FROM entry WHERE pos = ?"
    for pos in sorted(found):
        for row in rows(database, one, pos):
            try:
                lists = (tags, people, topics, strengths, goals, areas, feelings, versions, pictures)
                entry = as_object(row, tuple(of.get(row[0], []) for of in lists))
            except (ValueError, TypeError, AttributeError, OverflowError) as error:
                finding(f"entry WHERE pos = {pos} is not what the format says: {error}.")
            else:
                yield entry


def write_pictures(database: sqlite3.Connection, folder: Path) -> None:
    """Each as ID-NAME: the id keeps two of one name apart, and of the name only harmless characters stay."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for id, uid, name, size in list(rows(database, "SELECT id, uid, name, size FROM attachment ORDER BY id")):
        pieces = "SELECT bytes FROM attachment_piece WHERE attachment = ? ORDER BY n"
        data = b"".join(piece for (piece,) in rows(database, pieces, id))
        if len(data) != size:
            finding(f"picture {uid.hex()} has {len(data):,} bytes, not {size:,}.")
        safe = re.sub(r"[^\w. -]", "_", text(name))[-50:]
        with new_file(folder / f"{uid.hex()}-{safe}") as file:
            file.write(data)


def other_rows(database: sqlite3.Connection) -> Iterator[dict[str, Any]]:
    """Goals, guided pages, help: each row of a table of schema 4 with the names of its columns."""
    for (name,) in list(rows(database, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")):
        columns = [text(row[1]) for row in rows(database, f'PRAGMA table_info("{text(name)}")')]
        if columns[1:2] == ["shape"]:
            for row in rows(database, f'SELECT * FROM "{text(name)}" ORDER BY id'):  # noqa: S608 (no input)
                yield dict(zip(columns, map(plain_value, row), strict=True))


def plain_value(value: Any) -> Any:
    if isinstance(value, Text):
        return text(value)
    return value.hex() if isinstance(value, bytes) else value


# --- The state seal ---


def sealed_form(value: Any) -> bytes:
    """One value of a row."""
    if value is None:
        return b"N"
    if isinstance(value, int):
        return b"I" + struct.pack(">q", value)
    if isinstance(value, float):
        return b"R" + struct.pack(">d", value)
    return (b"T" if isinstance(value, Text) else b"B") + struct.pack(">I", len(value)) + value


def check_state_seal(database: sqlite3.Connection, vault_key: bytes) -> None:
    key, total, count = subkey(vault_key, "peerbuddy v1 state seal"), 0, 0
    for (name,) in list(rows(database, "SELECT name FROM sqlite_master WHERE type = 'table'")):
        if name == b"state" or name.startswith((b"search", b"sqlite_")):
            continue
        for row in rows(database, f'SELECT * FROM "{text(name)}"'):  # noqa: S608 (no input)
            message = name + b"\0" + b"".join(map(sealed_form, row))
            total += int.from_bytes(hmac.digest(key, message, "sha256"), "big")
            count += 1
    sealed = list(rows(database, 'SELECT total, "rows" FROM state'))
    if sealed != [((total % 2**256).to_bytes(32, "big"), count)]:
        finding("the state seal: something was changed other than by saving, or is missing.")


# --- Reading a vault, step by step ---


def new_file(path: Path) -> BinaryIO:
    """Never over another file, and only its owner may read it: what goes in is not encrypted."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb")


def ask(what: str, descriptor: int | None) -> str:
    """A secret from the terminal, or one line of a descriptor; its LF or CR LF is not part of it."""
    if descriptor is None:
        return getpass.getpass(f"{what}: ")
    with os.fdopen(descriptor, "rb", closefd=False) as file:
        line, end, _ = file.readline().decode("utf-8", "replace").partition("\n")
    return line.removesuffix("\r") if end else line


def ask_secret(options: argparse.Namespace) -> tuple[int, bytes]:
    """Its kind of slot, and the bytes to derive from."""
    if options.recovery_code or options.recovery_code_fd is not None:
        return RECOVERY_CODE, recovery_code_bytes(ask("Recovery code", options.recovery_code_fd))
    passphrase = unicodedata.normalize("NFC", ask("Passphrase", options.passphrase_fd))
    return PASSPHRASE, passphrase.encode("utf-8", "replace")  # what is no text opens nothing


def read_vault(options: argparse.Namespace) -> None:
    read = read_backup if options.vault.is_file() else read_folder
    slot_files, database, journal = read(options.vault)
    slots = choose_slots(slot_files, database[:16].hex())
    vault_key = find_vault_key(slots, *ask_secret(options))
    undo_interrupted_save(database, journal)
    db_salt = bytes.fromhex(slots["db_salt"])
    plain = open_database(decrypt_database(bytes(database), vault_key, db_salt, options.despite_damage))
    check_state_seal(plain, vault_key)
    with new_file(options.out) if options.out else os.fdopen(1, "wb", closefd=False) as out:
        for entry in entries(plain):
            out.write(json.dumps(entry, ensure_ascii=False).encode() + b"\n")
    if options.rest:
        with new_file(options.rest) as out:
            for row in other_rows(plain):
                out.write(json.dumps(row, ensure_ascii=False).encode() + b"\n")
    if options.attachments:
        write_pictures(plain, options.attachments)


def main() -> int:
    parser = argparse.ArgumentParser(description="Read a PeerBuddy vault or backup without PeerBuddy.")
    parser.add_argument("vault", type=Path, help="a vault folder or a backup file")
    parser.add_argument("--out", type=Path, metavar="FILE", help="write the entries there, NOT ENCRYPTED")
    parser.add_argument("--attachments", type=Path, metavar="DIR", help="write the pictures there, likewise")
    parser.add_argument(
        "--rest", type=Path, metavar="FILE", help="write goals, help and the like there, likewise"
    )
    parser.add_argument("--despite-damage", action="store_true", help="read what a damaged vault still holds")
    secret = parser.add_mutually_exclusive_group()
    secret.add_argument("--recovery-code", action="store_true", help="ask for it instead of the passphrase")
    secret.add_argument("--recovery-code-fd", type=int, metavar="N", help="read it as one line from there")
    secret.add_argument("--passphrase-fd", type=int, metavar="N", help="read it as one line from there")
    options = parser.parse_args()
    try:
        read_vault(options)
    except Stop as stop:
        sys.stderr.write(f"{stop}\n")
        return stop.code
    except OSError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except (sqlite3.Error, ValueError, LookupError, TypeError, AttributeError, OverflowError) as error:
        sys.stderr.write(f"Something in this vault is not what the format says: {error!r}.\n")
        return 4
    return 4 if findings else 0


if __name__ == "__main__":
    raise SystemExit(main())
