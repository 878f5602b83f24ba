"""Guided pages and look-backs alike: begun, kept half done, left without a trace, finished as one page.

A run lives in the hands of whoever shows its cards. It lies in the vault only once it is kept.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from peerbuddy.actions.content import words_of_the_program
from peerbuddy.actions.guide_parts import Parts, make_parts
from peerbuddy.actions.guide_text import page_text
from peerbuddy.actions.journal import sitting_of
from peerbuddy.actions.wording import title_in_own_words
from peerbuddy.model.entry import new_entry
from peerbuddy.model.errors import AnswerMissing, UnknownId
from peerbuddy.model.guide import MONTHLY, TURNING_POINT, WEEKLY, Run
from peerbuddy.model.guide_words import BEEN_THERE, Finished, Guide
from peerbuddy.model.look_back import LookBack
from peerbuddy.model.mention import Person
from peerbuddy.model.page_mark import RAW_FOR, PageMark
from peerbuddy.model.template import Card, Template
from peerbuddy.session import Session

_SHOWN = "card_shown:"
BURN = "burn"


# --- what there is ----------------------------------------------------------------------------------


def guide_of(session: Session, id: str, *, answered: Collection[str] = ()) -> Guide:
    """A template by its id, or `weekly`, `monthly`, `turning_point`; its cards are those due this time, and
    those of the keys `answered`, for a run that was begun when others were due.

    Raises UnknownId, ContentDamaged.
    """
    book = words_of_the_program(session.computer.language).look_backs
    match id:
        case "weekly" | "T-7":
            return _look_back(session, WEEKLY, book.weekly, answered)
        case "monthly":
            return _look_back(session, MONTHLY, book.monthly, answered)
        case "turning_point":
            then = book.monthly if book.turning_point.then == MONTHLY else book.weekly
            guide = _look_back(session, TURNING_POINT, then, answered)
            first = Card("what_changed", book.turning_point.first, "text", required=False)
            title = book.turning_point.title
            return replace(guide, title=title, cards=(first, *guide.cards), offers_rest=True)
        case _:
            return _template(session, id)


def _template(session: Session, id: str) -> Guide:
    for template in words_of_the_program(session.computer.language).templates.templates:
        if template.id == id:
            return _template_guide(session, template)
    raise UnknownId


def _look_back(session: Session, id: str, words: LookBack, answered: Collection[str]) -> Guide:
    return Guide(
        id,
        words.title,
        words.minutes,
        tuple(card for card in words.steps if card.key in answered or _is_due(session, card)),
        contexts=words.contexts,
        raw=words.raw,
        privacy=words.privacy,
        finish=words.finish,
        timer_hint=words.heavy_timer_hint_minutes,
    )


def _template_guide(session: Session, words: Template) -> Guide:
    return Guide(
        words.id,
        title_in_own_words(session, words),
        words.minutes,
        words.steps,
        contexts=words.contexts,
        opt_in=words.opt_in,
        order_fixed=words.order_fixed,
        raw=words.raw,
        privacy=words.privacy,
        makes=words.makes,
        finish=words.finish,
        empty_ok=words.empty_ok,
        landing=words.landing,
        repeat_door=words.repeat_door,
    )


def _is_due(session: Session, card: Card) -> bool:
    """A card that comes every so many months is due when it was not there for as long."""
    shown = session.vault.settings.get(_SHOWN + card.key)
    if not card.every_months or not shown:
        return True
    last, today = date.fromisoformat(shown), session.today()
    return (today.year - last.year) * 12 + today.month - last.month >= card.every_months


# --- on its way -------------------------------------------------------------------------------------


def begin(session: Session, guide: str) -> Run:
    """A run of its own. Nothing is written. Raises UnknownId, ContentDamaged."""
    guide_of(session, guide)
    return Run(session.computer.new_id(), WEEKLY if guide == "T-7" else guide, session.now())


def under_way(session: Session) -> tuple[Run, ...]:
    """What was kept half done, last changed first."""
    return session.vault.guides.under_way()


def keep(session: Session, run: Run) -> None:
    """For another time: after each card of a look-back, and of a template only when asked for.

    One that is finished stays so.
    """
    if session.vault.guides.entry_of(run.id) is not None:
        return
    with session.vault.transaction():
        session.vault.guides.keep(replace(run, finished=None, entry=None), session.now())


def leave(session: Session, id: str) -> None:
    """Without saving: nothing of it is kept, nor anything that was kept before."""
    with session.vault.transaction():
        session.vault.guides.remove(id)


def finish(session: Session, run: Run) -> Finished:
    """One page of the journal with its parts linked, and what the cards ask to be made.

    Where nothing was answered, or the page was let go for good, nothing is made and nothing kept. A run that
    is finished already gives its page again and makes nothing.
    Raises AnswerMissing, NothingToWrite, TextTooLong, BadField, BadName and what saving a page raises.
    """
    before = session.vault.guides.entry_of(run.id)
    if before is not None:
        return Finished(session.vault.entries.line_of(before))
    guide = guide_of(session, run.guide, answered=run.answers)
    text = page_text(guide, run.answers, words_of_the_program(session.computer.language))
    if not text or _was_let_go(run):
        leave(session, run.id)
        return Finished()
    _check_required(guide, run)
    parts = make_parts(session, guide, run)
    with session.vault.transaction():
        return _finished(session, guide, run, text, parts)


def _was_let_go(run: Run) -> bool:
    return any(answer.choice == BURN for answer in run.answers.values())


def _check_required(guide: Guide, run: Run) -> None:
    for card in guide.cards:
        if card.required and card.key not in run.answers:
            raise AnswerMissing(card.key)


def _finished(session: Session, guide: Guide, run: Run, text: str, parts: Parts) -> Finished:
    vault, now = session.vault, session.now()
    id = session.computer.new_id()
    people = tuple(Person(name) for name in parts.people) or None
    entry = new_entry(id, session.today(), text, title=guide.title, people=people)
    vault.entries.save(entry, sitting_of(session))
    vault.entries.set_privacy(id, guide.privacy)
    if guide.raw:
        vault.page_links.mark(id, PageMark.RAW, now, until=now + RAW_FOR)
    parts.put(session, id)
    for card in guide.cards:
        if card.every_months:
            vault.settings.set(_SHOWN + card.key, session.today().isoformat())
    answers = run.answers if guide.makes == BEEN_THERE else {}
    vault.guides.keep(replace(run, finished=now, entry=id, answers=answers), now)
    return Finished(
        vault.entries.line_of(id),
        parts.goal.id if parts.goal else None,
        parts.plan.id if parts.plan else None,
        parts.rested,
        tuple(one.strength for one in parts.evidence),
    )
