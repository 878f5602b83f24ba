"""What can be typed after `collect` and `inbox`."""

from __future__ import annotations

from typing import Any

from peerbuddy.cli import values


def add_inbox(command: Any) -> None:
    collect = command("collect", "[--vault DIR] PATH… [--json]", "take sealed files into the inbox")
    collect.add_argument(
        "paths",
        type=values.place,
        metavar="PATH",
        nargs="+",
        help="a sealed file, or a folder with some; none is altered or deleted",
    )
    inbox = command("inbox", "[--vault DIR] [--open ID] [--json]", "list what came from buddies")
    inbox.add_argument(
        "--open", dest="item", metavar="ID", default=None, help="read one now, also one that a boundary holds"
    )
