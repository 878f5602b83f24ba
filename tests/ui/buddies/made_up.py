"""Amara, whose vault it is, with Jonas: an agreement, and some things that went both ways."""

from __future__ import annotations

from peerbuddy.actions import cards, comparing, inbox, me
from peerbuddy.model.buddy import Compared
from peerbuddy.model.packet import (
    AskBody,
    GoalBody,
    ReplyBody,
    ReplyField,
    ReplyKind,
    ReplyPart,
    Wish,
)
from peerbuddy.sealing.card import write_card
from peerbuddy.sealing.identity import Identity, KemKey
from tests import pairs
from tests.pairs import Two

NIGHTS = (
    "The nights are long again. M. calls out every hour, and I lie awake in between, waiting for the next"
    " one."
)
HEARD = (
    "It is less the waking than lying there afterwards, listening. I imagine that wears thin. Did I get it"
    " right?"
)
# What these people have written, or are called.
OWN = ("Amara", "Jonas", "Rosa", "Mei-Lin", NIGHTS, HEARD, "caring", "tired", "work", "Swim on Sundays")


def key(n: int) -> Identity:
    """The same in every run, and so its safety words."""
    return Identity(bytes((n,)) * 32, KemKey(bytes((n + 1,)) * 32))


def pair(two: Two) -> None:
    """Of two strangers: Amara and Jonas, and at Amara's Rosa and Mei-Lin as well."""
    for n, (person, name) in enumerate(((two.ana, "Amara"), (two.ben, "Jonas"))):
        made = key(10 * n + 1)
        with person.session.vault.transaction():
            person.session.vault.database.execute(
                "UPDATE identity SET signing_seed = ?, kem_seed = ?", (made.signing_seed, made.kem.seed)
            )
        me.set_my_name(person.session, name)
    pairs.exchange_cards(two)
    pairs.compare_words(two)
    session = two.ana.session
    rosa = cards.add(session, write_card(key(31), "Rosa", session.today())).buddy
    cards.add(session, write_card(key(41), "Mei-Lin", session.today()))
    words = comparing.safety_words(session, rosa.id).theirs
    comparing.confirm(session, rosa.id, {1: words[0], 2: words[1]}, Compared.IN_PERSON)


def exchange(two: Two) -> None:
    """An agreement, an ask that was answered, and a goal to which nothing came back yet."""
    pairs.agree(two)
    amara, jonas = two.ana, two.ben
    ask = AskBody(text=NIGHTS)
    asked = pairs.seal(amara, "ask", ask, topics=("caring", "tired"), wish_back=(Wish.HEAR,))
    pairs.hand_over(asked, jonas)
    two.clock.move(days=1)
    heard = ReplyField("heard", HEARD)
    answer = ReplyBody(bytes.fromhex(asked.packet_id), (ReplyPart(ReplyKind.HEAR, (heard,)),))
    pairs.hand_over(pairs.seal(jonas, "reply", answer), amara)
    came = next(one.item for one in inbox.items(amara.session) if one.item.kind == "reply")
    inbox.open_item(amara.session, came.id)
    two.clock.move(days=2)
    goal = GoalBody(
        wish="Swim on Sundays",
        where_now="Went twice; the plan met its moment both times.",
        talk_it_through=True,
    )
    pairs.seal(amara, "goal", goal)
    pairs.hand_over(pairs.seal(jonas, "ask", AskBody(text="Something of mine."), topics=("work",)), amara)
