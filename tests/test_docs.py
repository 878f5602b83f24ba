"""What the pages for people and for readers of the format say is what the program does."""

from __future__ import annotations

import hashlib
import hmac
import re
import shlex
import sqlite3
import unicodedata
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from peerbuddy.cli import arguments
from peerbuddy.model.slot import SlotSet
from peerbuddy.model.vault_state import SlotKind
from peerbuddy.sealing import keys, keyslot, labels, passphrase, recovery_code
from peerbuddy.sealing.pages import PageKeys
from peerbuddy.vault import folder, marks, migrations, slots, state_seal

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
FORMAT = (ROOT / "docs/vault-format.md").read_text("utf-8")
EXAMPLE = FORMAT[FORMAT.index("## Worked example") :]


def counting(first: int, count: int) -> bytes:
    return bytes(range(first, first + count))


def value(name: str) -> str:
    """What the worked example gives for a name at the beginning of a line."""
    found = re.search(rf"^{re.escape(name)}\s+(\S.*)$", EXAMPLE, re.MULTILINE)
    assert found, f"the worked example has no {name}"
    return found[1]


VAULT_KEY = bytearray.fromhex(value("vault key"))
KEYS = keys.subkeys(VAULT_KEY)
DATABASE_SALT = counting(0xE0, 16)


def example_slots() -> SlotSet:
    text = re.search(r"```json\n(.*?\n)```", EXAMPLE, re.DOTALL)
    assert text and len(text[1]) == 1002
    return slots.decode(text[1].encode()).set


# --- the worked example of the vault format ---------------------------------------------------------------


def test_the_subkeys_of_the_example() -> None:
    for label, key in (
        (labels.DATABASE, KEYS.database),
        (labels.SLOTS_MAC, KEYS.slots_mac),
        (labels.STATE_SEAL, KEYS.state_seal),
        (labels.OUTSIDE_MARKS, KEYS.outside_marks),
    ):
        assert value("subkey " + label.decode()) == key.hex()
        assert hmac.digest(bytes(VAULT_KEY), label + b"\x01", "sha256") == key


def test_the_slot_file_of_the_example_opens_with_its_passphrase_and_its_code() -> None:
    held = example_slots()
    assert held.db_salt == DATABASE_SALT
    by_passphrase, by_code = held.slots
    assert keyslot.open_with_passphrase(by_passphrase, held.vault_id, "grüne Heide 7") == VAULT_KEY
    secret = recovery_code.from_code(value("recovery code"))
    assert keyslot.open_with_secret(by_code, held.vault_id, secret) == VAULT_KEY
    mac = re.search(r'"mac":"([0-9a-f]+)"', EXAMPLE)
    assert mac and mac[1] == slots.mac_of(held, KEYS.slots_mac).hex()


def test_the_steps_between_secret_and_vault_key_of_the_example() -> None:
    held = example_slots()
    typed = unicodedata.normalize("NFD", "grüne Heide 7")
    assert value("passphrase in UTF-8") == passphrase.passphrase_bytes(typed).hex()
    one = held.of_kind(SlotKind.PASSPHRASE)[0]
    derived = passphrase.derive(typed, one.salt, m_kib=one.m_kib, t=one.t, p=one.p)
    assert value("Argon2id") == derived.hex()
    other = held.of_kind(SlotKind.RECOVERY)[0]
    secret = bytes.fromhex(value("its 16 bytes"))
    assert recovery_code.to_code(secret) == value("recovery code")
    assert value("HKDF") == keys.stretch(secret, other.salt, labels.RECOVERY).hex()
    bound = re.findall(r"^associated data\s+(\S+)$", EXAMPLE, re.MULTILINE)
    assert bound == [keyslot.bound_to(slot, held.vault_id).hex() for slot in (one, other)]


def test_the_page_of_the_example() -> None:
    salt = bytes.fromhex(value("salt of the MAC key"))
    assert salt == bytes(byte ^ 0x3A for byte in DATABASE_SALT)
    mac_key = hashlib.pbkdf2_hmac("sha512", KEYS.database, salt, 2, 32)
    assert value("page MAC key") == mac_key.hex()
    iv = counting(0xF0, 16)
    encryptor = Cipher(AES(KEYS.database), CBC(iv)).encryptor()
    covered = encryptor.update(bytes(4016)) + encryptor.finalize() + iv
    mac = hmac.digest(mac_key, covered + (2).to_bytes(4, "little"), "sha512")
    assert value("first 16 bytes of it") == covered[:16].hex()
    assert value("MAC of the page") == mac.hex()
    assert PageKeys(KEYS.database, DATABASE_SALT).open_page(2, covered + mac) == bytes(4016)


def test_the_sealed_row_and_the_mark_file_of_the_example() -> None:
    row = (1, "theme", "grün")
    assert value("message of the HMAC") == (b"setting\0" + state_seal.canonical(row)).hex()
    mark = state_seal.row_mark(KEYS.state_seal, "setting", row)
    assert value("HMAC") == mark.to_bytes(32, "big").hex()
    outside = marks.OutsideMark(counting(0x10, 16), counting(0x20, 16), counting(0x30, 16), 304, 739945)
    assert value("mark file") == marks.encode(outside, KEYS.outside_marks).hex()


# --- what else the format page says -----------------------------------------------------------------------


def test_every_table_and_column_is_described() -> None:
    db = sqlite3.connect(":memory:")
    for number, script in migrations.steps():
        assert f"schema {number}" in FORMAT
        for statement in migrations.statements(script):
            db.execute(statement)
    tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    assert len(tables) > 10
    for table in tables:
        assert f"`{table}`" in FORMAT or f" {table}," in FORMAT or f", `{table}`" in FORMAT, table
        if not table.startswith("search"):
            for _, column, *_ in db.execute(f"PRAGMA table_info({table})"):
                assert f"`{column}`" in FORMAT, f"{table}.{column}"


def test_every_file_of_a_vault_is_named() -> None:
    for name in (*folder.FILES, folder.UNFINISHED, folder.BACKUPS + "/"):
        assert f"`{name}`" in FORMAT
    for label in vars(labels).values():
        assert not isinstance(label, bytes) or label.decode() in FORMAT


def test_the_bounds_of_the_key_derivation_are_published() -> None:
    told = re.search(r"([\d,]+) ≤ `m_kib` ≤ ([\d,]+), (\d+) ≤ `t` ≤ (\d+), (\d+) ≤ `p` ≤ (\d+)", FORMAT)
    assert told
    bounds = [int(number.replace(",", "")) for number in told.groups()]
    assert bounds == [*passphrase.M_KIB_BOUNDS, *passphrase.T_BOUNDS, *passphrase.P_BOUNDS]


# --- all pages ----------------------------------------------------------------------------------------------


def anchors(page: Path) -> set[str]:
    """As the usual viewers make them of headings."""
    headings = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text("utf-8")):
        if target.startswith("https://"):
            continue
        name, _, anchor = target.partition("#")
        other = (page.parent / name).resolve() if name else page
        assert other.is_file(), target
        assert not anchor or anchor in anchors(other), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_files_of_the_project_that_a_page_names_are_there(page: Path) -> None:
    named = re.findall(
        r"`((?:tests|peerbuddy|docs)/[\w./]+|[\w.]+\.(?:py|lock|toml))`", page.read_text("utf-8")
    )
    code = ROOT / "peerbuddy"
    assert [name for name in named if not (ROOT / name).exists() and not (code / name).exists()] == []


def commands(page: Path) -> list[list[str]]:
    """What a page tells people to type, without pipes and redirections."""
    text = page.read_text("utf-8")
    blocks = re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
    typed = [line for block in blocks for line in block.splitlines()]
    typed += re.findall(r"`(peerbuddy (?!v1)[^`\n]+)`", text)
    found: list[list[str]] = []
    for part in (part for line in typed for part in line.split("|")):
        words = shlex.split(re.sub(r"\d?<.*", "", part), comments=True)
        if words[:1] == ["peerbuddy"]:
            found.append(words[1:])
        elif words[:3] == ["python3", "run.py", "--"]:
            found.append(words[3:])
    return [words for words in found if not {"…", "--help", "--version"} & set(words)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_that_a_page_names_can_be_typed(page: Path) -> None:
    for words in commands(page):
        if words[1:] or words[0] == "doctor":
            assert arguments.parse(words).command == words[0]
        else:
            assert words[0] in {"restore", "recover"}, "named without its arguments"


def test_the_commands_of_the_first_steps_are_found_by_this_test() -> None:
    assert {words[0] for words in commands(ROOT / "README.md")} >= {"create", "write", "search", "backup"}
    assert {words[0] for words in commands(ROOT / "docs/guide.md")} >= {"restore", "passphrase", "check"}


def test_every_number_in_a_comment_is_explained() -> None:
    explained = set(
        re.findall(r"^\| (R\d+) \|", (ROOT / "docs/requirements.md").read_text("utf-8"), re.MULTILINE)
    )
    sources = [*(ROOT / "peerbuddy").rglob("*.py"), *(ROOT / "tests").rglob("*.py")]
    used = {number for path in sources for number in re.findall(r"\bR\d+\b", path.read_text("utf-8"))}
    assert used - explained == set()
