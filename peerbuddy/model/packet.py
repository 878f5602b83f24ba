"""What one sealed file says: a head that every packet has, and a body of its kind.

Kinds and fields: docs/packet-format.md. Only what a person ticked is in a body; all else is empty. Limits
stand beside the fields, and `sealing/payload.py` makes its strict reader from them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

MAX_BODY_BYTES = 1024 * 1024
MAX_PAGES = 10
MAX_PARTS = 3
ID_BYTES = 16


class Wish(StrEnum):
    """What would do the sender good to get back."""

    KNOW = "know"
    HEAR = "hear"
    CELEBRATE = "celebrate"
    STRENGTHS = "strengths"
    QUESTIONS = "questions"
    STORY = "story"
    IDEAS = "ideas"


class ReplyKind(StrEnum):
    HEAR = "hear"
    STRENGTH = "strength"
    GLAD = "glad"
    WONDER = "wonder"
    NEAR = "near"
    THANKS = "thanks"
    IDEAS = "ideas"
    LOW_ROOM = "low_room"
    WORRIED = "worried"
    REPAIR = "repair"


class AskSize(StrEnum):
    """There is no "now": who needs somebody now is led to Help now, and no packet says so."""

    LISTEN = "listen"
    THINK_WITH = "think_with"


class GrowthWay(StrEnum):
    NOT_SAID = ""
    PRACTISE = "practise"
    WATCH = "watch"
    SWAP = "swap"


def _text(most: int) -> str:
    return field(default="", metadata={"most": most})


def _texts(most: int, *, each: int) -> tuple[str, ...]:
    return field(default=(), metadata={"most": most, "each": each})


def _id() -> bytes:
    return field(default=bytes(ID_BYTES), metadata={"length": ID_BYTES})


@dataclass(frozen=True, slots=True)
class Head:
    """`sender`, `recipient`: the names they use between them. `topics`: neutral labels for whoever opens it.
    `keep_until`: the day on which it is to be let go, None where the agreement says until the end."""

    made_on: date
    sender: str = _text(64)
    recipient: str = _text(64)
    topics: tuple[str, ...] = _texts(12, each=64)
    wish_back: tuple[Wish, ...] = field(default=(), metadata={"most": 7})
    keep_until: date | None = None


@dataclass(frozen=True, slots=True)
class SharedStrength:
    label: str = _text(64)
    line: str = _text(280)


@dataclass(frozen=True, slots=True)
class SharedEntry:
    """A page, or the paragraphs of it that were ticked."""

    day: date | None = None
    title: str = _text(200)
    text: str = _text(20_000)
    strengths: tuple[SharedStrength, ...] = field(default=(), metadata={"most": 24})


@dataclass(frozen=True, slots=True)
class PageBody:
    entries: tuple[SharedEntry, ...] = field(default=(), metadata={"most": MAX_PAGES})


@dataclass(frozen=True, slots=True)
class WeeklyBody:
    good_moment: str = _text(1200)
    strengths: tuple[str, ...] = _texts(24, each=64)
    heavy: str = _text(400)
    mine_to_do_next: str = _text(500)
    thank_you: str = _text(500)


@dataclass(frozen=True, slots=True)
class GoalBody:
    wish: str = _text(140)
    where_now: str = _text(500)
    helped: str = _text(500)
    obstacle: str = _text(280)
    plan: str = _text(500)
    talk_it_through: bool = False
    buddy_line: str = _text(280)
    look_again: date | None = None


@dataclass(frozen=True, slots=True)
class AskBody:
    size: AskSize = AskSize.LISTEN
    text: str = _text(1200)
    tried: str = _text(600)
    leaning_on: tuple[str, ...] = _texts(12, each=120)
    reply_when: str = _text(140)
    mine_to_do_next: str = _text(280)


@dataclass(frozen=True, slots=True)
class CelebrateBody:
    happened: str = _text(1200)
    my_part: str = _text(600)
    strength: tuple[str, ...] = _texts(5, each=64)
    who_else: str = _text(280)
    matters: str = _text(600)


@dataclass(frozen=True, slots=True)
class LightBody:
    text: str = _text(280)


@dataclass(frozen=True, slots=True)
class MirrorBody:
    """`front_set`: the names of one's strengths, empty if they stay hidden."""

    text: str = _text(500)
    front_set: tuple[str, ...] = _texts(7, each=64)


@dataclass(frozen=True, slots=True)
class BeenThereBody:
    lived: str = _text(1200)
    helped: str = _text(1200)
    to_myself: str = _text(1200)
    may_keep: bool = False
    questions_welcome: bool = False


@dataclass(frozen=True, slots=True)
class GrowthBody:
    better_at: str = _text(280)
    how: GrowthWay = GrowthWay.NOT_SAID


@dataclass(frozen=True, slots=True)
class AboutBody:
    """What somebody tells this one buddy of themselves."""

    chosen_name: str = _text(64)
    pronouns: str = _text(64)
    text: str = _text(1200)
    words: tuple[str, ...] = _texts(12, each=64)


@dataclass(frozen=True, slots=True)
class GroundBody:
    """`knows`: "I know something about…". `dont_ask`: "please don't ask me about…"."""

    knows: tuple[str, ...] = _texts(7, each=140)
    dont_ask: tuple[str, ...] = _texts(7, each=140)


@dataclass(frozen=True, slots=True)
class AgreementBody:
    """`agreement`: the bytes that both sign, empty for a pause or an end. `signature`: over them."""

    agreement: bytes = field(default=b"", metadata={"most": 64 * 1024})
    signature: bytes = field(default=b"", metadata={"most": 64})
    note: str = _text(500)


@dataclass(frozen=True, slots=True)
class GentlerBody:
    """Could you give me this one in lighter form?"""

    item: bytes = _id()
    text: str = _text(280)


@dataclass(frozen=True, slots=True)
class CorrectBody:
    item: bytes = _id()
    text: str = _text(1200)


@dataclass(frozen=True, slots=True)
class PleaseDeleteBody:
    items: tuple[bytes, ...] = field(default=(), metadata={"most": 100, "length": ID_BYTES})
    text: str = _text(280)


@dataclass(frozen=True, slots=True)
class ResealBody:
    """After a restored backup: please seal again what came after this day, as far as it is still meant."""

    since: date | None = None


@dataclass(frozen=True, slots=True)
class ReplyField:
    key: str = _text(32)
    text: str = _text(1200)


@dataclass(frozen=True, slots=True)
class ReplyPart:
    kind: ReplyKind
    fields: tuple[ReplyField, ...] = field(default=(), metadata={"most": 12})


@dataclass(frozen=True, slots=True)
class ReplyBody:
    item: bytes = _id()
    parts: tuple[ReplyPart, ...] = field(default=(), metadata={"most": MAX_PARTS})


Body = (
    PageBody
    | WeeklyBody
    | GoalBody
    | AskBody
    | CelebrateBody
    | LightBody
    | MirrorBody
    | BeenThereBody
    | GrowthBody
    | AboutBody
    | GroundBody
    | AgreementBody
    | GentlerBody
    | CorrectBody
    | PleaseDeleteBody
    | ResealBody
    | ReplyBody
)

AGREEMENT_STEPS = ("propose", "counter", "accept", "narrow", "pause", "renew", "end")
BODY_OF: dict[str, type[Body]] = {
    "page": PageBody,
    "weekly": WeeklyBody,
    "goal": GoalBody,
    "ask": AskBody,
    "celebrate": CelebrateBody,
    "light": LightBody,
    "mirror": MirrorBody,
    "been_there": BeenThereBody,
    "growth": GrowthBody,
    "about": AboutBody,
    "common_ground": GroundBody,
    **{f"agreement_{step}": AgreementBody for step in AGREEMENT_STEPS},
    "gentler": GentlerBody,
    "correct": CorrectBody,
    "please_delete": PleaseDeleteBody,
    "reseal": ResealBody,
    "reply": ReplyBody,
}
SUMMARY_KINDS = ("page", "weekly", "goal", "ask", "celebrate", "light", "mirror", "been_there", "growth")


@dataclass(frozen=True, slots=True)
class Packet:
    """`kind`: a key of BODY_OF, whose type `body` has."""

    kind: str
    head: Head
    body: Body
