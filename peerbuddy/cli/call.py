"""One call of a command: what was asked, on which computer, through which console."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from peerbuddy.cli.console import Console
from peerbuddy.cli.options import Options
from peerbuddy.cli.refusals import UsageRefused
from peerbuddy.computer import Computer


@dataclass(frozen=True, slots=True)
class Call:
    options: Options
    computer: Computer
    console: Console


def vault_of(call: Call) -> Path:
    """The vault that was named, else the one remembered last. Raises UsageRefused."""
    if call.options.vault is not None:
        return call.options.vault
    from peerbuddy.actions import preferences

    remembered = preferences.load(call.computer.places).remembered
    if not remembered:
        raise UsageRefused("Which vault? None is remembered on this computer. Name one with --vault DIR.")
    return remembered[0]
