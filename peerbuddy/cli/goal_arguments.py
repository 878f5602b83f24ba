"""What can be typed after `goals`, `goal` and `review`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from peerbuddy.model.check_in import Moved, parse_value
from peerbuddy.model.errors import BadField
from peerbuddy.model.goal import GoalKind, GoalState


def add_goals(command: Any, everywhere: Callable[[argparse.ArgumentParser], None]) -> None:
    """`everywhere` gives a parser what every command takes, also behind the second word of one."""
    command("goals", "[--vault DIR] [--json]", "list goals, in the order in which they were made")
    goal = command("goal", "add|check-in|state …", "make a goal, look at one, bring one into another state")
    below = goal.add_subparsers(dest="action", metavar="add|check-in|state", required=True)
    adding = _step(below, "goal add", "--wish T [--kind KIND]", "make a goal; it begins as an idea")
    adding.add_argument("--wish", metavar="T", required=True, help="what you would like to move towards")
    adding.add_argument(
        "--kind",
        choices=[kind.value for kind in GoalKind],
        default=GoalKind.DO.value,
        help="what sort it is (do)",
    )
    looking = _step(
        below, "goal check-in", "ID --moved HOW [--line T] [--value N]", "note how a goal moved, for today"
    )
    looking.add_argument("id", metavar="ID", help="its id, or a beginning that only this one has")
    looking.add_argument(
        "--moved", choices=[moved.value for moved in Moved], required=True, help="how it moved"
    )
    looking.add_argument("--line", metavar="T", default="", help="one line about it")
    looking.add_argument("--value", type=value, metavar="N", default=None, help="its measure, if it has one")
    changing = _step(below, "goal state", "ID STATE", "bring a goal into another state")
    changing.add_argument("id", metavar="ID", help="its id, or a beginning that only this one has")
    states = [state.value for state in GoalState]
    changing.add_argument("state", choices=states, metavar="STATE", help=", ".join(states))

    review = command("review", "weekly", "print the cards of a look-back")
    kinds = review.add_subparsers(dest="action", metavar="weekly", required=True)
    weekly = _step(kinds, "review weekly", "[--json]", "print the cards of the weekly look-back")
    for one in (adding, looking, changing, weekly):
        everywhere(one)


def _step(below: Any, name: str, usage: str, about: str) -> argparse.ArgumentParser:
    return below.add_parser(
        name.split()[1],
        usage=f"peerbuddy {name} {usage}",
        help=about,
        description=about[0].upper() + about[1:] + ".",
        allow_abbrev=False,
    )


def value(text: str) -> Decimal:
    try:
        return parse_value(text)
    except BadField:
        raise argparse.ArgumentTypeError(
            f"“{text}” is not a number from 0 up with at most three decimals"
        ) from None
