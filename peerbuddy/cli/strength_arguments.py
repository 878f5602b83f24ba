"""What can be typed after `strengths`, `strength use` and `prompt`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from peerbuddy.cli import values

DIAL = ("less", "right", "more")


def add_strengths(command: Any, everywhere: Callable[[argparse.ArgumentParser], None]) -> None:
    """`everywhere` gives a parser what every command takes, also behind the second word of one."""
    command("strengths", "[--vault DIR] [--json]", "list strengths with the moments that show them")
    usage = "use [--vault DIR] ID --what T [--dial DIAL] [--entry ID] [--day DAY]"
    strength = command("strength", usage, "note a moment in which a strength was used")
    actions = strength.add_subparsers(dest="action", metavar="use", required=True)
    use = actions.add_parser(
        "use",
        usage=f"peerbuddy strength {usage}",
        help="one sentence that shows it",
        description="Note a moment in which a strength was used.",
        allow_abbrev=False,
    )
    use.add_argument("id", metavar="ID", help="the strength, as the command strengths lists it")
    use.add_argument("--what", metavar="T", default="", help="what you did, in one sentence")
    use.add_argument("--dial", choices=DIAL, default=None, help="how the amount fit (not said)")
    use.add_argument("--entry", metavar="ID", default=None, help="the entry that it belongs to (none)")
    use.add_argument("--day", type=values.day, default=None, help="YYYY-MM-DD (the entry's, else today)")
    everywhere(use)
    prompt = command("prompt", "[--vault DIR] [--another] [--json]", "print today's question to write from")
    prompt.add_argument("--another", action="store_true", help="another one instead")
