"""What can be typed after `peerbuddy`: the commands, their options, and their help."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from peerbuddy import __version__
from peerbuddy.cli import values
from peerbuddy.cli.agreement_arguments import add_agreement
from peerbuddy.cli.buddy_arguments import add_buddies
from peerbuddy.cli.goal_arguments import add_goals
from peerbuddy.cli.inbox_arguments import add_inbox
from peerbuddy.cli.options import Options
from peerbuddy.cli.refusals import TextWanted, UsageRefused
from peerbuddy.cli.reply_arguments import add_reply
from peerbuddy.cli.sharing_arguments import add_sharing, check_sharing
from peerbuddy.cli.strength_arguments import add_strengths
from peerbuddy.cli.window_options import is_file

IMPORT_FORMATS = (
    "auto", "jsonl", "jrnl", "markdown", "dayone", "rednotebook", "minidiary", "minidiarium", "daylio",
)  # fmt: skip
_WITH_A_VALUE = {
    "--vault", "--passphrase-fd", "--recovery-code-fd", "--new-passphrase-fd", "--home", "--resume-fd",
}  # fmt: skip
EXPORT_FORMATS = ("json", "markdown", "html")


def parse(arguments: Sequence[str]) -> Options:
    """Raises UsageRefused, TextWanted."""
    words, given = _without_file(arguments)
    options = _parser().parse_args(words, Options())
    options.given = given
    _check(options)
    return options


def _without_file(arguments: Sequence[str]) -> tuple[list[str], Path | None]:
    """A file stands where a command could."""
    skip = False
    for n, word in enumerate(arguments):
        if skip or word.startswith("-"):
            skip = not skip and word in _WITH_A_VALUE
            continue
        if is_file(word):
            return [*arguments[:n], *arguments[n + 1 :]], Path(word)
        break
    return list(arguments), None


def _check(options: Options) -> None:
    match options.command:
        case "write" if options.lines and (options.day or options.time is not None or options.title):
            raise UsageRefused("With --lines, the day, the time and the title stand in each line.")
        case "write" if options.lines and options.tags:
            raise UsageRefused("With --lines, the tags stand in each line.")
        case "create" if options.vault is None:
            raise UsageRefused("Where is the new vault to be? Name a folder with --vault DIR.")
        case "list" | "search" | "export" if options.first and options.last and options.first > options.last:
            raise UsageRefused("--from is a later day than --to.")
        case "seal":
            check_sharing(options)
        case None if options.json:
            raise UsageRefused("--json needs a command.")
        case str() if options.given:
            raise UsageRefused(f"There is no command “{options.given}”.")
        case _:
            return


# --- the parser ---------------------------------------------------------------------------------------

_ABOUT = """\
Your journal, encrypted on this computer. Without a command the window opens; a FILE, a backup or a journal of
another program, is offered there.
"""
_EXAMPLES = """\
examples:
  peerbuddy create --vault ~/journal
  echo "Rain all day." | peerbuddy write --vault ~/journal
  peerbuddy list --vault ~/journal --from 2026-05-01
  peerbuddy backup --vault ~/journal /media/stick/journal.pbbackup

A passphrase is never an argument: it is asked on the terminal, or read as one line from the descriptor
named with --passphrase-fd. Exit codes: 0 done, 1 refused or failed, 2 called the wrong way, 3 wrong
passphrase or recovery code, 4 damaged, 5 in use by another program.
"""


class _Parser(argparse.ArgumentParser):
    """Never prints and never exits: what it has to say goes to whoever called."""

    def error(self, message: str) -> NoReturn:
        raise UsageRefused(plain(message), self.format_usage().strip())

    def print_help(self, file: Any = None) -> None:
        raise TextWanted(self.format_help())


class _Version(argparse.Action):
    def __call__(self, *_: Any, **__: Any) -> None:
        raise TextWanted(f"PeerBuddy {__version__}\n")


def _parser() -> _Parser:
    parser = _Parser(
        prog="peerbuddy",
        usage="peerbuddy [--vault DIR] [FILE | COMMAND …]      peerbuddy --help lists the commands",
        description=_ABOUT,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version")
    parser.add_argument(
        "--resume-fd", type=values.number, metavar="N", default=argparse.SUPPRESS, help=argparse.SUPPRESS
    )

    def command(name: str, usage: str, about: str) -> argparse.ArgumentParser:
        return commands.add_parser(
            name,
            usage=f"peerbuddy {name} {usage}".rstrip(),
            help=about,
            description=about[0].upper() + about[1:] + ".",
            allow_abbrev=False,
        )

    command("create", "--vault DIR", "make a vault; its recovery code is shown once")
    _add_journal(command)
    add_strengths(command, _add_everywhere)
    _add_moving(command)
    _add_keeping(command)
    add_goals(command, _add_everywhere)
    add_buddies(command, _add_everywhere)
    add_agreement(command, _add_everywhere)
    add_sharing(command)
    add_inbox(command)
    add_reply(command)
    for one in (parser, *commands.choices.values()):
        _add_everywhere(one)
    return parser


def _add_everywhere(parser: argparse.ArgumentParser) -> None:
    """Before or after a command's name. SUPPRESS: what was not given overwrites nothing."""
    group = parser.add_argument_group("before or after every command", argument_default=argparse.SUPPRESS)
    group.add_argument(
        "--vault", type=values.place, metavar="DIR", help="the vault (else the one remembered)"
    )
    group.add_argument("--json", action="store_true", help="print JSON on standard output, nothing else")
    for name, what in (
        ("--passphrase-fd", "read the passphrase"),
        ("--recovery-code-fd", "open with the recovery code; read it"),
        ("--new-passphrase-fd", "read the new passphrase"),
    ):
        group.add_argument(
            name, type=values.number, metavar="N", help=f"{what} as one line from file descriptor N"
        )
    group.add_argument("--timings", action="store_true", help="say how long it took, less the key derivation")
    group.add_argument(
        "--home", type=values.place, metavar="DIR", help="keep settings and marks here (for tests)"
    )


def _add_journal(command: Any) -> None:
    write = command(
        "write",
        "[--vault DIR] [--day DAY] [--time HH:MM] [--title T] [--tag T]… | --lines",
        "save an entry, its text from standard input",
    )
    write.add_argument("--day", type=values.day, default=None, help="YYYY-MM-DD (today)")
    write.add_argument("--time", type=values.time, metavar="HH:MM", default=None, help="time of day (none)")
    write.add_argument("--title", metavar="T", default="", help="a title of its own")
    write.add_argument(
        "--tag", dest="tags", type=values.tag, metavar="T", action="append", default=[], help="a tag"
    )
    write.add_argument("--lines", action="store_true", help="one JSON object a line, one id a line back")

    listing = command(
        "list",
        "[--vault DIR] [--from DAY] [--to DAY] [--tag T] [--strength ID] [--limit N] [--json]",
        "list entries, newest first",
    )
    _add_stretch(listing)
    show = command("show", "[--vault DIR] ID [--json]", "print one entry")
    show.add_argument("id", metavar="ID", help="its id, or a beginning that only this one has")
    search = command(
        "search",
        "[--vault DIR] [--from DAY] [--to DAY] [--tag T] [--strength ID] [--limit N] [--json] QUERY",
        "find entries that have every word of a query",
    )
    search.add_argument(
        "query", metavar="QUERY", nargs="+", help='whole words; word* for beginnings; "two words" as a phrase'
    )
    _add_stretch(search)


def _add_stretch(parser: argparse.ArgumentParser) -> None:
    _add_days(parser)
    parser.add_argument(
        "--tag", type=values.tag, metavar="T", default=None, help="only entries with this tag"
    )
    parser.add_argument(
        "--strength", metavar="ID", default=None, help="only entries in which this strength was used"
    )
    parser.add_argument("--limit", type=values.number, metavar="N", default=50, help="at most (50; 0 is all)")


def _add_days(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--from", dest="first", type=values.day, metavar="DAY", default=None, help="first day"
    )
    parser.add_argument("--to", dest="last", type=values.day, metavar="DAY", default=None, help="last day")


def _add_moving(command: Any) -> None:
    taking = command(
        "import",
        "[--vault DIR] [--format FORMAT] [--dry-run] PATH",
        "take over another journal; what is here already is not added again",
    )
    taking.add_argument("--format", choices=IMPORT_FORMATS, default="auto", help="found out if not given")
    taking.add_argument("--dry-run", action="store_true", help="say what would be added, add nothing")
    taking.add_argument("path", type=values.place, metavar="PATH", help="a file or folder")
    leaving = command(
        "export",
        "[--vault DIR] --format FORMAT [--from DAY] [--to DAY] OUT",
        "write a copy that anyone can read, into a new file or folder",
    )
    leaving.add_argument("--format", choices=EXPORT_FORMATS, required=True, help="what to write")
    _add_days(leaving)
    leaving.add_argument("out", type=values.place, metavar="OUT", help="must not exist yet")


def _add_keeping(command: Any) -> None:
    backup = command("backup", "[--vault DIR] OUT", "make an encrypted backup and check all of it")
    backup.add_argument("out", type=values.place, metavar="OUT", help="must not exist yet")
    restore = command("restore", "BACKUP DIR", "make a vault of a backup")
    restore.add_argument("path", type=values.place, metavar="BACKUP", help="the backup file")
    restore.add_argument("folder", type=values.place, metavar="DIR", help="a folder that is missing or empty")
    check = command("check", "[--vault DIR] [--salvage NEW]", "look whether everything is as it was saved")
    check.add_argument(
        "--salvage",
        type=values.place,
        metavar="NEW",
        default=None,
        help="read what can still be read of a damaged vault into a new one in the folder NEW",
    )
    change = command("passphrase", "[--vault DIR] [--exposed]", "change the passphrase")
    change.add_argument(
        "--exposed",
        action="store_true",
        help="somebody may know the old one: make a new vault key and a new recovery code as well",
    )
    command("recover", "[--vault DIR]", "set a new passphrase with the recovery code")
    command("doctor", "", "check this computer: the cipher, known answers, where things lie")


# --- its errors in plain words --------------------------------------------------------------------------

_PLAIN = (
    (r"argument COMMAND: invalid choice: '?(.*?)'? \(choose from .*", r"There is no command “\1”"),
    (
        r"argument (.+?): invalid choice: '?(.*?)'? \(choose from (.*?)\)",
        r"\1 cannot be “\2”: choose from \3",
    ),
    (r"the following arguments are required: (.*)", r"Missing: \1"),
    (r"unrecognized arguments: (.*)", r"Not known here: \1"),
    (r"argument (.+?): expected .*", r"\1 needs a value"),
    (r"argument (.+?): (.*)", r"\1: \2"),
)


def plain(message: str) -> str:
    """One sentence of what argparse says."""
    for pattern, words in _PLAIN:
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found:
            return found.expand(words).replace("'", "") + "."
    return message[:1].upper() + message[1:] + "."
