"""Made-up agreements for properties: any that a person could write between the same two people."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from peerbuddy.model.agreement import (
    WELCOME,
    Agreement,
    InDanger,
    Keep,
    Length,
    Level,
    OffLimit,
    PleaseDo,
    Register,
    Shares,
    Side,
    Travel,
    checked,
)

ANA, BEN = b"a" * 32, b"b" * 32
_words = st.text(st.characters(blacklist_categories=("Cs",)), max_size=24)
_topics = st.lists(
    st.builds(
        OffLimit, st.sampled_from(["work", "Sleep", "sleep", "faith", "money"]), st.sampled_from(Level)
    ),
    max_size=4,
).map(tuple)
_pleases = st.lists(
    st.builds(PleaseDo, st.sampled_from(InDanger), _words, _words, st.booleans(), _words), max_size=2
).map(tuple)
_some_replies = st.sets(st.sampled_from(WELCOME)).map(tuple)
_days = st.none() | st.integers(1, 365)


def sides(key: bytes, name: str) -> st.SearchStrategy[Side]:
    return st.builds(
        Side,
        st.just(key),
        st.just(name),
        hopes=_words,
        mention_buddy=st.booleans(),
        own_side=st.booleans(),
        off_limits=_topics,
        welcome=_some_replies,
        please_do=_pleases,
    )


agreements = st.builds(
    Agreement,
    form=st.just(1),
    made_on=st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    sides=st.tuples(sides(ANA, "Ana"), sides(BEN, "Ben")),
    name=_words,
    register=st.sampled_from(Register),
    together=st.lists(_words, max_size=5).map(tuple),
    shares=st.sampled_from(Shares),
    short=st.booleans(),
    sign_days=_days,
    reply_days=_days,
    travel=st.sets(st.sampled_from(Travel)).map(tuple),
    keep=st.sampled_from(Keep),
    keep_single=st.booleans(),
    after_end_days=st.integers(1, 30),
    not_part=_words,
    length=st.sampled_from(Length),
).map(checked)
