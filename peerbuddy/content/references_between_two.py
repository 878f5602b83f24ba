"""The same of the words that two people share: summaries, replies, agreements and the lessons on them.

In a file of its own: a journal that opens does not wait for all that packets need.
"""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from peerbuddy.content.references import all_known, one_known
from peerbuddy.model.agreement_record import OF_EACH, PAGES, SHARED
from peerbuddy.model.errors import ContentDamaged
from peerbuddy.model.lesson import LessonState
from peerbuddy.model.packet import BODY_OF, SUMMARY_KINDS, ReplyKind, Wish

if TYPE_CHECKING:
    from peerbuddy.model.agreement_words import AgreementBook
    from peerbuddy.model.lesson import LessonBook
    from peerbuddy.model.reply_words import ReplyBook
    from peerbuddy.model.summary_words import SummaryBook


def check_summaries(book: SummaryBook) -> None:
    """Every kind of packet is there, and each of its lines is a field of its body."""
    kinds, others = {one.key for one in book.kinds}, {one.key for one in book.others}
    all_known(SUMMARY_KINDS, kinds, "summaries.json", "kinds")
    all_known(kinds, SUMMARY_KINDS, "summaries.json", "kinds")
    all_known(BODY_OF, kinds | others | {"reply"}, "summaries.json", "others")
    all_known(others, BODY_OF, "summaries.json", "others")
    for kind in (*book.kinds, *book.others):
        in_the_body = {part.name for part in fields(BODY_OF[kind.key])}
        all_known((one.key for one in kind.fields), in_the_body, "summaries.json", f"kinds.{kind.key}")


def check_replies(book: ReplyBook) -> None:
    """Each kind and wish has its words, and each kind that can go with others its place."""
    all_known(ReplyKind, {one.key for one in book.kinds}, "replies.json", "kinds")
    all_known(Wish, {one.key for one in book.wishes}, "replies.json", "wishes")
    all_known(Wish, book.kind_for_wish, "replies.json", "kind_for_wish")
    together = {one.key for one in book.kinds if not one.alone}
    all_known(together, {key for row in book.order for key in row}, "replies.json", "order")
    all_known((*book.default_wish, *book.preselected), {*BODY_OF, "*"}, "replies.json", "preselected")
    one_known("*", book.preselected, "replies.json", "preselected")


def check_lessons(book: LessonBook) -> None:
    all_known(book.gate.lessons, {one.id for one in book.lessons}, "lessons.json", "gate.lessons")
    all_known(LessonState, {one.key for one in book.states}, "lessons.json", "states")
    for lesson in book.lessons:
        choices = {one.key for one in lesson.practice.choices}
        for scene in lesson.practice.scenes:
            where = f"{lesson.id}.{scene.key}"
            all_known((scene.fits, *scene.answers), choices, "lessons.json", where)
            all_known(choices, scene.answers, "lessons.json", where)


def check_agreement(book: AgreementBook) -> None:
    """Its pages are those of an agreement, in their order, and each part of them has its words."""
    keys = [page.key for page in book.fields]
    if keys != list(PAGES):
        raise ContentDamaged("agreement.json", "fields")
    for page in book.fields:
        parts = [*SHARED.get(page.key, {}), *OF_EACH.get(page.key, {})]
        if [part.key for part in page.parts] != parts:
            raise ContentDamaged("agreement.json", f"fields.{page.key}")
