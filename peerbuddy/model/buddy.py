"""A trusted person on another computer: whose card is here, and how well it is known to be theirs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

MAX_NAME = 64
MAX_NAME_BYTES = 64  # as a card carries it
MAX_REACH = 280
WORDS_A_SIDE = 8
# Which of their words are asked for where nothing can be drawn by lot, counted from 1.
WORDS_TO_TYPE: tuple[int, int] = (2, 6)


class Compared(StrEnum):
    """How two people compared their safety words."""

    IN_PERSON = "in-person"
    VOICE = "voice"
    VIDEO = "video"


class Standing(StrEnum):
    """`ended`: nothing is made for them any more; what came is listed to be let go. `blocked`: what comes is
    refused as well."""

    OPEN = "open"
    ENDED = "ended"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class Details:
    """What a person notes of one buddy. `my_name`: "" for the one on the card."""

    id: str
    name: str
    my_name: str = ""
    reach: str = ""


@dataclass(frozen=True, slots=True)
class Buddy:
    """`name`: the one I use, cleaned. `card_name`: as on the card. `my_name`: what I am called between us.
    `compared` is None until the safety words were compared. `reach`: how to reach them besides files.
    `folder`: where the files of this pair lie, "" for none. `earlier`: the id this person had on an earlier
    computer, "" for none."""

    uid: bytes
    name: str
    card_name: str
    my_name: str
    signing_key: bytes
    kem_key: bytes
    added: date
    compared: date | None = None
    how: Compared | None = None
    standing: Standing = Standing.OPEN
    reach: str = ""
    folder: str = ""
    earlier: str = ""

    @property
    def id(self) -> str:
        return self.uid.hex()

    @property
    def is_going_on(self) -> bool:
        """Compared, neither ended nor blocked: something can be sealed for them."""
        return self.compared is not None and self.standing is Standing.OPEN
