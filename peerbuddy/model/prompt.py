"""A question to write from, and what decides which one is offered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from peerbuddy.model.errors import BadPrompt
from peerbuddy.model.text import one_line
from peerbuddy.model.wording import Option

MAX_PROMPT_LENGTH = 300


class Depth(StrEnum):
    LIGHT = "L"
    MEDIUM = "M"
    DEEP = "D"


@dataclass(frozen=True, slots=True)
class Prompt:
    """`strength` is the id of the one it looks for, "" for none. `author`: who wrote an own one, else ""."""

    id: str
    text: str
    depth: Depth
    strength: str = ""
    contexts: tuple[str, ...] = ()
    author: str = ""
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """A prompt was offered on this day."""

    prompt: str
    day: date


@dataclass(frozen=True, slots=True)
class DepthWord:
    """`minutes` from and to, empty if nothing is said of them."""

    key: Depth
    label: str
    minutes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class RotationWords:
    """The rule of rotation as the content states it; `model/rules/prompt_rotation.py` keeps it."""

    no_repeat_days: int
    deep: str
    deep_never_suggested_after: str
    deep_never_after_tag: str
    always_shown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PromptBook:
    contexts: tuple[Option, ...]
    depths: tuple[DepthWord, ...]
    rotation: RotationWords
    prompts: tuple[Prompt, ...]


def clean_prompt(text: str) -> str:
    """On one line. Raises BadPrompt if it is empty or longer than 300 characters."""
    text = one_line(text)
    if not 0 < len(text) <= MAX_PROMPT_LENGTH:
        raise BadPrompt
    return text
