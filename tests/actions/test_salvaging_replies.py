"""Replies under way, lessons, and what was decided of a noticed strength come through a salvage."""

from __future__ import annotations

from pathlib import Path

from peerbuddy.actions import keeping, lessons, noticing, replies, salvaging, strengths, unlocking
from peerbuddy.model.lesson import LessonNotes
from peerbuddy.model.packet import ReplyKind
from peerbuddy.model.reply import AfterOffer, Noticed
from tests.answering import answered, asked, part, trained
from tests.conftest import MadeVault
from tests.pairs import Two, opened

BEGUN = (part(ReplyKind.HEAR, heard="Half a sen"),)


def test_what_was_written_and_decided_around_replies_comes_through(two: Two, tmp_path: Path) -> None:
    trained(two)
    ana = two.ana
    seen = part(ReplyKind.STRENGTH, moment="You rang her.", strength="kindness")
    item = answered(two, asked(two), seen)
    noticing.keep_as_moment(ana.session, item, 0, "kindness", "I rang her.")
    replies.keep_draft(ana.session, item, BEGUN)
    replies.let_offer_be(ana.session, item, AfterOffer.BRING)
    kept = lessons.keep_practice(
        ana.session, LessonNotes("L1", practice=(("", "Is that it?"),), line="Hear.")
    )
    unlocking.lock(ana.session)

    salvaging.salvage_with_code(ana.computer, ana.made.folder, tmp_path / "saved", ana.made.code)
    again = opened(ana.computer, MadeVault(tmp_path / "saved", ana.made.passphrase, ana.made.code))
    try:
        assert replies.compose(again, item).parts == BEGUN
        assert replies.after_offers(again, item) == (AfterOffer.TOOK,)
        assert noticing.noticed_view(again, item).noticed[0].choice is Noticed.KEPT
        assert strengths.read_strength(again, "kindness").is_noticed
        assert lessons.lesson(again, "L1")[1] == kept
        assert keeping.check(again) == ()
    finally:
        unlocking.lock(again)
