"""Fields of something that is to be made, as one JSON object on standard input."""

from __future__ import annotations

import json
from typing import Any, cast

from peerbuddy.cli.call import Call
from peerbuddy.cli.refusals import UsageRefused

LONGEST_INPUT = 4 * 1024 * 1024


def given_object(call: Call) -> dict[str, Any]:
    """Nothing at all is an object without fields. Raises UsageRefused."""
    if call.console.in_is_terminal:
        call.console.hint("The fields as one JSON object; Ctrl+D on an empty line ends it.")
    data = call.console.stdin.read(LONGEST_INPUT + 1)
    if len(data) > LONGEST_INPUT:
        raise UsageRefused("What came in is longer than 4 MiB.")
    if not data.strip():
        return {}
    try:
        given = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_each_once)
    except UnicodeDecodeError:
        raise UsageRefused("What came in is not UTF-8 text.") from None
    except (ValueError, RecursionError):
        raise UsageRefused("What came in is not one JSON object.") from None
    if not isinstance(given, dict):
        raise UsageRefused("What came in is not one JSON object.")
    return cast("dict[str, Any]", given)


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise UsageRefused("One field was given twice.")
    return found
