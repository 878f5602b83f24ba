"""Words written on the share bench wait there until they leave; what was ticked does not."""

from __future__ import annotations

import pytest

from peerbuddy.actions import share_drafts, sharing
from peerbuddy.model.errors import BadField
from peerbuddy.model.pair_errors import UnknownBuddy
from peerbuddy.model.sharing import Choice, Source, Written
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
    share_drafts.keep(ana.session, Written(ana.buddy_id, "ask", {"text": "Long nights."}))
    share_drafts.let_go(ana.session, ana.buddy_id, "ask")
    assert share_drafts.written(ana.session, ana.buddy_id, "ask") == {}


def test_only_what_can_be_shared_is_kept(agreed: Two) -> None:
    ana = agreed.ana
    with pytest.raises(BadField):
        share_drafts.keep(ana.session, Written(ana.buddy_id, "reply", {"text": "x"}))
    with pytest.raises(BadField):
        share_drafts.keep(ana.session, Written(ana.buddy_id, "ask", {"text": "x" * 20_001}))
    with pytest.raises(UnknownBuddy):
        share_drafts.keep(ana.session, Written("ff" * 16, "ask", {"text": "x"}))
