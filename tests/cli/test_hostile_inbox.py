"""What others wrote is printed as plain text: it drives no terminal, and hides nothing of itself."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from peerbuddy.actions import unlocking
from tests.cli.command_line import CommandLine
from tests.conftest import Clock, MadeVault
from tests.kept import sealed_agreements
from tests.kept import sealed_kit as kit
from tests.kept.sealed_valid import HOSTILE_TEXTS
from tests.kept_reader import vault_of_the_reader

# Control characters but the line end, and those that turn the reading order round.
DRIVING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]")


@pytest.fixture
def line(first_vault: MadeVault, tmp_path: Path, clock: Clock) -> Iterator[CommandLine]:
    session = vault_of_the_reader(first_vault, tmp_path, clock)
    unlocking.lock(session)
    found = CommandLine(session.computer, tmp_path / "vault", first_vault.code)
    yield found
    found.close()


def test_hostile_texts_are_printed_plainly_and_kept_exactly(line: CommandLine) -> None:
    names = [f"valid-{kind}-{text}" for kind in ("ask", "page", "reply") for text in HOSTILE_TEXTS]
    names += ["kind-bidi", "kind-long", "kind-unknown", "valid-not-compared"]
    said = line("collect", *(kit.packet(name) for name in names))
    assert said.code == 0, said.err
    assert not DRIVING.search(said.out)
    items = line("inbox", "--json").json["items"]
    asks = [item["body"]["text"] for item in items if item["kind"] == "ask"]
    assert set(asks) == set(HOSTILE_TEXTS.values())
    assert not DRIVING.search(line("inbox").out)
    for item in items:
        shown = line("inbox", "--open", item["id"])
        assert shown.code == 0, shown.err
        assert not DRIVING.search(shown.out), item["kind"]
        assert not DRIVING.search(shown.err)
        if item["kind"] == "ask" and "<img" in item["body"]["text"]:
            assert HOSTILE_TEXTS["html"] in shown.out


@pytest.mark.parametrize("text", ["bidi", "marks", "html"])
def test_an_agreement_of_hostile_texts_is_printed_plainly(
    line: CommandLine, tmp_path: Path, text: str
) -> None:
    hostile = " ".join(HOSTILE_TEXTS[text].replace("\ufeff", "").split())
    agreed = sealed_agreements.words()
    said = {**agreed, "name": hostile, "together": [hostile], "law": hostile, "last_page": hostile}
    said["sides"] = [
        {**side, "name": hostile[:60].strip(), "hopes": hostile, "off_limits": [], "please_dont": hostile}
        for side in agreed["sides"]
    ]
    path = tmp_path / "agreement.pbuddy"
    path.write_bytes(sealed_agreements.proposed(said))
    assert line("collect", path).out.startswith("taken")
    shown = line("agreement", "show", "--to", "Amara")
    assert (shown.code, shown.err) == (0, "")
    assert "immediate danger" in shown.out
    assert not DRIVING.search(shown.out)
    fields = line("agreement", "show", "--to", "Amara", "--json").json["fields"]
    assert fields["limits"]["law"] == hostile


def test_every_kept_file_is_answered_by_its_word(line: CommandLine) -> None:
    cases = {
        str(case.path): case.outcome for case in kit.PACKETS if not case.after and case.today == kit.TODAY
    }
    said = line("collect", kit.FOLDER / "packets", "--json")
    assert (said.code, said.err) == (0, "")
    found = {one["path"]: one["outcome"] for one in json.loads(said.raw)["files"]}
    assert {path: found.get(path) for path in cases} == cases
