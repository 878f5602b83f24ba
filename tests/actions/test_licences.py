"""Who made what the program stands on is told whole, from what is installed here."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from peerbuddy.actions.licences import PACKAGES, licences


def test_every_package_the_program_asks_for_is_named() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text())["project"]
    asked = {re.split(r"[<>=! ]", line)[0] for line in project["dependencies"]}
    assert set(PACKAGES) == asked


def test_each_has_a_licence_and_what_they_bring_is_there_too() -> None:
    told = {one.name.replace("_", "-"): one for one in licences("1.0")}
    assert set(PACKAGES) <= set(told)
    assert {"PeerBuddy", "Inter", "Source Serif 4", "Lucide", "cffi", "mdurl"} <= set(told)
    assert all(one.text for one in told.values())
    assert "GNU GENERAL PUBLIC LICENSE" in told["PeerBuddy"].text
    assert "Permission is hereby granted" in told["keyring"].text
    assert "SIL OPEN FONT LICENSE" in told["Inter"].text.upper()


def test_nothing_used_only_for_working_on_the_code_is_named() -> None:
    assert {one.name for one in licences("1.0")}.isdisjoint({"pytest", "ruff", "pyright", "hypothesis"})
