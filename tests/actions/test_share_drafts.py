"""Words written on the share bench wait there until they leave; what was ticked does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from peerbuddy.actions import goals, share_drafts, sharing
from peerbuddy.model.agreement import Level
from peerbuddy.model.errors import BadField
from peerbuddy.model.goal import GoalFields
from peerbuddy.model.pair_errors import UnknownBuddy
from peerbuddy.model.sharing import Choice, Hit, Source, Written
from tests import pairs
from tests.pairs import Two


def test_words_are_there_again_after_locking_with_nothing_ticked(agreed: Two) -> None:
    ana = agreed.ana
    share_drafts.keep(
        ana.session, Written(ana.buddy_id, "ask", {"text": "Long nights.", "tried": "", "gone": "x"})
    )
    session = ana.open_again()
    bench = sharing.open_bench(session, ana.buddy_id, "ask", Source())
    assert bench.written == {"text": "Long nights."}
    assert sharing.preview(session, Choice(ana.buddy_id, "ask", written=bench.written)).is_empty
    assert sharing.open_bench(session, ana.buddy_id, "celebrate", Source()).written == {}


def test_what_left_is_no_draft_any_more_and_the_rest_is(agreed: Two) -> None:
    ana = agreed.ana
    words = {"text": "Long nights.", "tried": "Ear plugs."}
    share_drafts.keep(ana.session, Written(ana.buddy_id, "ask", words))
    wanted = Choice(ana.buddy_id, "ask", ticked=("text",), written=words)
    shown = sharing.preview(ana.session, wanted)
    sharing.share(ana.session, wanted, shown.data, ana.folder)
    assert share_drafts.written(ana.session, ana.buddy_id, "ask") == {"tried": "Ear plugs."}


def test_words_of_other_lines_stay_beside_them(agreed: Two) -> None:
    ana = agreed.ana
    share_drafts.keep(ana.session, Written(ana.buddy_id, "ask", {"text": "One.", "tried": "Two."}))
    share_drafts.keep(ana.session, Written(ana.buddy_id, "ask", {"tried": "", "reply_when": "soon"}))
    assert share_drafts.written(ana.session, ana.buddy_id, "ask") == {"text": "One.", "reply_when": "soon"}


def test_words_that_are_taken_out_are_gone(agreed: Two) -> None:
    ana = agreed.ana
    share_drafts.keep(ana.session, Written(ana.buddy_id, "ask", {"text": "Long nights."}))
    share_drafts.keep(ana.session, Written(ana.buddy_id, "ask", {"text": ""}))
    assert share_drafts.written(ana.session, ana.buddy_id, "ask") == {}


def test_only_what_can_be_shared_is_kept(agreed: Two) -> None:
    ana = agreed.ana
    with pytest.raises(BadField):
        share_drafts.keep(ana.session, Written(ana.buddy_id, "reply", {"text": "x"}))
    with pytest.raises(BadField):
        share_drafts.keep(ana.session, Written(ana.buddy_id, "ask", {"text": "x" * 20_001}))
    with pytest.raises(UnknownBuddy):
        share_drafts.keep(ana.session, Written("ff" * 16, "ask", {"text": "x"}))


# --- topics of one's own ----------------------------------------------------------------------------


def test_topics_that_were_typed_wait_with_the_words_and_none_of_them_is_chosen(agreed: Two) -> None:
    ana = agreed.ana
    words = Written(ana.buddy_id, "ask", {"text": "Long nights."}, Source(), ("Faith", "night"))
    share_drafts.keep(ana.session, words)
    session = ana.open_again()
    bench = sharing.open_bench(session, ana.buddy_id, "ask", Source())
    assert (bench.own_topics, bench.topics) == (("Faith", "night"), ())
    assert bench.written == {"text": "Long nights."}
    goal = goals.make_goal(session, "a" * 32, GoalFields(wish="sing"))
    for kind, source in (("celebrate", Source()), ("goal", Source(goal=goal.id))):
        assert sharing.open_bench(session, ana.buddy_id, kind, source).own_topics == ()
    share_drafts.keep(session, Written(ana.buddy_id, "ask", {"text": ""}))
    assert sharing.open_bench(session, ana.buddy_id, "ask", Source()).own_topics == ()


def test_topics_that_were_typed_count_for_the_boundaries_until_they_are_taken_out(two: Two) -> None:
    pairs.agree(two, off_limits=[{"topic": "faith", "level": "ask_first"}])
    ben = two.ben
    wanted = Choice(ben.buddy_id, "light", ticked=("text",), written={"text": "x"}, own_topics=("Faith",))
    shown = sharing.preview(ben.session, wanted)
    assert shown.needs_asking == (Hit("Faith", Level.ASK_FIRST),)
    assert b"Faith" not in shown.data
    nothing = replace(wanted, ticked=())
    assert sharing.preview(ben.session, nothing).needs_asking == ()
    agreed_to = replace(wanted, agreed_to=frozenset({"Faith"}))
    shown = sharing.preview(ben.session, agreed_to)
    assert (shown.needs_asking, shown.agreed_to) == ((), ("Faith",))
    assert shown.can_leave


def test_topics_go_once_the_last_of_the_words_has_left(agreed: Two) -> None:
    ana = agreed.ana
    words = {"text": "Long nights.", "tried": "Ear plugs."}
    wanted = Choice(ana.buddy_id, "ask", ticked=("text",), written=words, own_topics=("night",))
    share_drafts.keep(ana.session, Written(ana.buddy_id, "ask", words, topics=("night",)))
    for ticked, left in (("text", ("night",)), ("tried", ())):
        wanted = replace(wanted, ticked=(ticked,))
        shown = sharing.preview(ana.session, wanted)
        sharing.share(ana.session, wanted, shown.data, ana.folder)
        bench = sharing.open_bench(ana.session, ana.buddy_id, "ask", Source())
        assert bench.own_topics == left
        wanted = replace(wanted, written={"tried": "Ear plugs."})
