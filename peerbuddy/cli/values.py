"""What stands behind an option, as a value; what does not fit is said in words."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from peerbuddy.model.entry import clean_tags, parse_day, parse_time
from peerbuddy.model.errors import BadDay, BadTag

MOST = 10**9


def day(text: str) -> date:
    try:
        return parse_day(text)
    except BadDay:
        raise argparse.ArgumentTypeError(f"“{text}” is not a day like 2026-05-03") from None


def time(text: str) -> int:
    try:
        return parse_time(text)
    except BadDay:
        raise argparse.ArgumentTypeError(f"“{text}” is not a time of day like 18:30") from None


def tag(text: str) -> str:
    try:
        return clean_tags((text,))[0]
    except BadTag:
        raise argparse.ArgumentTypeError(
            f"“{text}” cannot be a tag: 1 to 64 characters, without a comma"
        ) from None


def number(text: str) -> int:
    if not (text.isascii() and text.isdigit()) or len(text) > 18:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number from 0 up")
    return min(int(text), MOST)


def place(text: str) -> Path:
    if not text:
        raise argparse.ArgumentTypeError("the name is empty")
    return Path(text)
