"""What can be typed after `seal`."""

from __future__ import annotations

from typing import Any

from peerbuddy.cli.options import Options
from peerbuddy.cli.pair_folder import add_folder
from peerbuddy.cli.refusals import UsageRefused
from peerbuddy.model.packet import MAX_PAGES, SUMMARY_KINDS


def add_sharing(command: Any) -> None:
    seal = command(
        "seal",
        "[--vault DIR] --to NAME --kind KIND [--entry ID]… [--preview] [OUTDIR] [--json]",
        "make a sealed file for a buddy, the fields as one JSON object on standard input",
    )
    seal.add_argument(
        "--to", dest="name", metavar="NAME", required=True, help="the buddy, by the name you use"
    )
    seal.add_argument("--kind", choices=SUMMARY_KINDS, required=True, help="what kind of packet it is")
    seal.add_argument(
        "--entry",
        dest="entries",
        metavar="ID",
        action="append",
        default=[],
        help="an entry, with its day, its title and its text; for the kind page",
    )
    seal.add_argument(
        "--asked", action="store_true", help="you asked first about what they want to be asked about"
    )
    seal.add_argument(
        "--keep-name",
        dest="keep_names",
        metavar="NAME",
        action="append",
        default=[],
        help="a name of the people list that is to stay as it is; a child's else becomes initials",
    )
    seal.add_argument("--preview", action="store_true", help="print exactly what would leave, write nothing")
    add_folder(seal)


def check_sharing(options: Options) -> None:
    """Raises UsageRefused."""
    if options.entries and options.kind != "page":
        raise UsageRefused("--entry goes with --kind page. Of another kind only the fields given leave.")
    if len(set(options.entries)) > MAX_PAGES:
        raise UsageRefused(f"A page from your journal holds at most {MAX_PAGES} entries.")
