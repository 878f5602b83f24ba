"""Made-up bodies of every kind, as a person would fill them and with nothing in them."""

from __future__ import annotations

from typing import Any, TypeAlias, cast

import msgspec

Value: TypeAlias = Any  # text, bytes, yes or no, nothing, or lists and objects of them
Fields: TypeAlias = dict[str, Value]

MADE = "2026-11-22"
ITEM = bytes(range(0xA0, 0xB0))
_NO_TEXT = {"day", "look_again", "since", "size", "how", "kind", "key"}

HEAD: Fields = {
    "made_on": MADE,
    "sender": "Amara",
    "recipient": "Jonas",
    "topics": ["caring", "tired"],
    "wish_back": ["hear"],
    "keep_until": "2027-02-20",
}
EMPTY_HEAD: Fields = {
    "made_on": MADE,
    "sender": "",
    "recipient": "",
    "topics": [],
    "wish_back": [],
    "keep_until": None,
}
FULL: dict[str, Fields] = {
    "page": {
        "entries": [
            {
                "day": "2026-11-20",
                "title": "A long night",
                "text": "She called out every hour.\n\nAt six the light came.",
                "strengths": [{"label": "Kindness", "line": "Sat with her until she slept"}],
            },
            {"day": None, "title": "", "text": "Only this paragraph.", "strengths": []},
        ]
    },
    "weekly": {
        "good_moment": "The nurse asked how I was, and waited for the answer.",
        "strengths": ["Patience", "Humor"],
        "heavy": "Three nights without sleep.",
        "mine_to_do_next": "Ring the respite service on Thursday",
        "thank_you": "For your note about the bench.",
    },
    "goal": {
        "wish": "Two hours off a week",
        "where_now": "One hour, twice",
        "helped": "My sister came on Sunday",
        "obstacle": "I feel I ought to stay",
        "plan": "If it is Sunday at two, then I put my shoes on",
        "talk_it_through": True,
        "buddy_line": "Ask me about the shoes",
        "look_again": "2026-12-06",
    },
    "ask": {
        "size": "listen",
        "text": "The nights are long again. M. calls out every hour …",
        "tried": "A lamp in the hall",
        "leaning_on": ["my sister on Sundays"],
        "reply_when": "this week is fine",
        "mine_to_do_next": "ring the respite service on Thursday",
    },
    "celebrate": {
        "happened": "She laughed at the radio.",
        "my_part": "I left it on",
        "strength": ["Humor"],
        "who_else": "my sister",
        "matters": "It was her old laugh",
    },
    "light": {"text": "Thinking of you. 🌧"},
    "mirror": {"text": "Three moments where you saw a strength of mine?", "front_set": ["Kindness", "Hope"]},
    "been_there": {
        "lived": "My father, four years ago.",
        "helped": "A list on the fridge",
        "to_myself": "You are allowed to sleep",
        "may_keep": True,
        "questions_welcome": True,
    },
    "growth": {"better_at": "saying no on the phone", "how": "practise"},
    "about": {
        "chosen_name": "Amara",
        "pronouns": "she, her",
        "text": "I care for my mother.",
        "words": ["low days"],
    },
    "common_ground": {"knows": ["long nights"], "dont_ask": ["money"]},
    "gentler": {"item": ITEM, "text": "Could you send this one in lighter form?"},
    "correct": {"item": ITEM, "text": "It was Tuesday, not Monday."},
    "please_delete": {"items": [ITEM, bytes(range(0xB0, 0xC0))], "text": "Please let go of these."},
    "reseal": {"since": "2026-10-01"},
    "reply": {
        "item": ITEM,
        "parts": [
            {"kind": "hear", "fields": [{"key": "heard", "text": "Three nights, and still the school run."}]},
            {"kind": "strength", "fields": [{"key": "moment", "text": "You left the radio on."}]},
            {"kind": "wonder", "fields": [{"key": "question", "text": "What was it like at six?"}]},
        ],
    },
}
EMPTY: dict[str, Fields] = {
    "page": {"entries": []},
    "weekly": {"good_moment": "", "strengths": [], "heavy": "", "mine_to_do_next": "", "thank_you": ""},
    "goal": {
        "wish": "",
        "where_now": "",
        "helped": "",
        "obstacle": "",
        "plan": "",
        "talk_it_through": False,
        "buddy_line": "",
        "look_again": None,
    },
    "ask": {
        "size": "listen",
        "text": "",
        "tried": "",
        "leaning_on": [],
        "reply_when": "",
        "mine_to_do_next": "",
    },
    "celebrate": {"happened": "", "my_part": "", "strength": [], "who_else": "", "matters": ""},
    "light": {"text": ""},
    "mirror": {"text": "", "front_set": []},
    "been_there": {
        "lived": "",
        "helped": "",
        "to_myself": "",
        "may_keep": False,
        "questions_welcome": False,
    },
    "growth": {"better_at": "", "how": ""},
    "about": {"chosen_name": "", "pronouns": "", "text": "", "words": []},
    "common_ground": {"knows": [], "dont_ask": []},
    "gentler": {"item": bytes(16), "text": ""},
    "correct": {"item": bytes(16), "text": ""},
    "please_delete": {"items": [], "text": ""},
    "reseal": {"since": None},
    "reply": {"item": bytes(16), "parts": []},
}


def plain(value: Value) -> Value:
    """The same as arrays: an object becomes the array of its fields."""
    if isinstance(value, dict):
        return [plain(one) for one in cast(Fields, value).values()]
    return [plain(one) for one in cast("list[Value]", value)] if isinstance(value, list) else value


def packed(kind: str, fields: Fields, head: Fields = HEAD) -> bytes:
    return msgspec.msgpack.encode([kind, plain(head), plain(fields)])


def everywhere(text: str) -> dict[str, Fields]:
    """Every kind with this text, of at most 64 characters, wherever a person may write one."""
    return {kind: _with(fields, text, "") for kind, fields in FULL.items()}


def _with(value: Value, text: str, name: str) -> Value:
    if isinstance(value, dict):
        return {key: _with(one, text, key) for key, one in cast(Fields, value).items()}
    if isinstance(value, list):
        return [_with(one, text, name) for one in cast("list[Value]", value)]
    return text if isinstance(value, str) and name not in _NO_TEXT else value
