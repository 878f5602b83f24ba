"""What can be typed after `agreement`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from peerbuddy.cli.pair_folder import add_folder

_STEPS = {
    "propose": "propose an agreement, or a change of the one that holds",
    "counter": "answer what was proposed with other words",
    "accept": "sign what was proposed, or what was tightened",
    "narrow": "make it tighter; on your side it holds at once",
    "pause": "rest from it, at once",
    "renew": "go on for another while, once both have signed",
    "end": "end it",
}
_WITHOUT_FIELDS = ("accept", "end", "pause")


def add_agreement(command: Any, everywhere: Callable[[argparse.ArgumentParser], None]) -> None:
    """`everywhere` gives a parser what every command takes, also behind the second word of one."""
    names = "|".join((*_STEPS, "show"))
    agreement = command("agreement", f"{names} --to NAME …", "agree with a buddy on how you share")
    below = agreement.add_subparsers(dest="action", metavar=names, required=True)
    for name, about in _STEPS.items():
        quietly = " [--quietly]" if name == "end" else ""
        step = _step(below, name, f"--to NAME{quietly} [OUTDIR]", about + _input_of(name))
        add_folder(step)
        if name == "end":
            step.add_argument(
                "--quietly",
                action="store_true",
                help="write no file, whatever folder is named: it just stops",
            )
        everywhere(step)
    everywhere(_step(below, "show", "--to NAME [--json]", "print it as both of you read it"))


def _input_of(name: str) -> str:
    if name == "accept":
        return ""
    what = "a “note”" if name in _WITHOUT_FIELDS else "its fields"
    return f"; {what} as one JSON object on standard input"


def _step(below: Any, name: str, usage: str, about: str) -> argparse.ArgumentParser:
    step = below.add_parser(
        name,
        usage=f"peerbuddy agreement {name} {usage}",
        help=about,
        description=about[0].upper() + about[1:] + ".",
        allow_abbrev=False,
    )
    step.add_argument(
        "--to", dest="name", metavar="NAME", required=True, help="the buddy, by the name you use"
    )
    return step
