"""Prompts: the one of today, another one, none, and those a person writes."""

from __future__ import annotations

from datetime import timedelta

from peerbuddy.actions.content import words_of_the_program
from peerbuddy.actions.switches import is_on
from peerbuddy.model.prompt import Depth, Prompt, Shown, clean_prompt
from peerbuddy.model.rules import prompt_rotation as rules
from peerbuddy.model.switch import Switch
from peerbuddy.session import Session
from peerbuddy.vault.stretch import Stretch

NONE_ON = "no_prompt_on"
_REMEMBERED = timedelta(days=rules.NO_REPEAT_DAYS)


def todays_prompt(session: Session, *, contexts: frozenset[str] = frozenset()) -> Prompt | None:
    """The same all day. None after `no_prompt`, and where all were here within fourteen days.

    `contexts` of packs that are switched on come first. Raises ContentDamaged.
    """
    if session.vault.settings.get(NONE_ON) == session.today().isoformat():
        return None
    shown = _shown(session)
    prompt = rules.of_today(all_prompts(session), shown, _moment(session, contexts))
    if prompt is not None and (not shown or shown[-1] != Shown(prompt.id, session.today())):
        _note(session, prompt)
    return prompt


def offered_prompt(session: Session) -> Prompt | None:
    """That of today, unless the person wants none offered. Raises ContentDamaged."""
    return todays_prompt(session) if is_on(session, Switch.PROMPTS) else None


def another_prompt(
    session: Session, *, contexts: frozenset[str] = frozenset(), deep: bool = False
) -> Prompt | None:
    """Another one for today, a deep one with `deep`; None where all were here within fourteen days."""
    moment = _moment(session, contexts)
    prompt = rules.another(all_prompts(session), _shown(session), moment, deep=deep)
    if prompt is not None:
        _note(session, prompt)
    return prompt


def no_prompt(session: Session) -> None:
    """None for the rest of the day, until another one is asked for."""
    with session.vault.transaction():
        session.vault.settings.set(NONE_ON, session.today().isoformat())


def all_prompts(session: Session) -> tuple[Prompt, ...]:
    """Those of the program, then own ones. Raises ContentDamaged."""
    return words_of_the_program(session.computer.language).prompts.prompts + session.vault.prompts.all()


# --- own ones ---------------------------------------------------------------------------------------


def own_prompts(session: Session) -> tuple[Prompt, ...]:
    """In the order in which they were written."""
    return session.vault.prompts.all()


def save_prompt(
    session: Session, id: str, text: str, *, depth: Depth = Depth.LIGHT, strength: str = "", author: str = ""
) -> Prompt:
    """Make or change one of one's own. Raises BadPrompt for none or more than 300 characters."""
    prompt = Prompt(id, clean_prompt(text), depth, strength, author=author, is_own=True)
    with session.vault.transaction():
        session.vault.prompts.save(prompt, session.now())
    return prompt


def remove_prompt(session: Session, id: str) -> None:
    """Raises UnknownId."""
    with session.vault.transaction():
        session.vault.prompts.remove(id)


# --- what the rotation is told ----------------------------------------------------------------------


def _shown(session: Session) -> tuple[Shown, ...]:
    return session.vault.prompts.shown(session.today() - _REMEMBERED)


def _moment(session: Session, contexts: frozenset[str]) -> rules.Moment:
    """Whether the newest page of today or yesterday has the tag that says it was heavy."""
    tag = words_of_the_program(session.computer.language).prompts.rotation.deep_never_after_tag
    since = session.today() - timedelta(days=1)
    newest = session.vault.entries.page(Stretch(since, session.today(), limit=1)).lines
    is_heavy = any(tag == one.casefold() for line in newest for one in line.tags)
    return rules.Moment(session.now(), is_heavy, contexts)


def _note(session: Session, prompt: Prompt) -> None:
    """What was offered, so that it is not offered again soon. A vault that cannot be written is only read."""
    if session.vault.read_only:
        return
    today = session.today()
    with session.vault.transaction():
        session.vault.settings.remove(NONE_ON)
        session.vault.prompts.note_shown(Shown(prompt.id, today), forget_before=today - _REMEMBERED)
