"""Lines that a goal offers for sharing. What came from a guided page has the boundaries of that page."""

from __future__ import annotations

from dataclasses import replace

from peerbuddy.actions import check_ins
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.actions.guide_text import if_then
from peerbuddy.actions.sharing_sources import made_of, says
from peerbuddy.actions.strengths import strengths
from peerbuddy.model.check_in import CheckIn, show_value
from peerbuddy.model.entry import Entry, Privacy
from peerbuddy.model.goal import Goal, LinkKind
from peerbuddy.model.sharing import Line
from peerbuddy.session import Session

_FROM_A_PAGE = ("wish", "obstacle", "plan")  # what a guided page can have said first


def goal_lines(session: Session, goal: Goal) -> list[Line]:
    looks = check_ins.check_ins(session, goal.id, limit=1)
    words = words_of_the_program(session.computer.language)
    lines = [
        said("wish", goal.fields.wish, goal.id),
        said("where_now", _where_now(session, goal, looks[0]) if looks else "", goal.id),
        said("helped", _helped(session, looks[0]) if looks else "", goal.id),
        *(said("obstacle", one.text, one.id) for one in goal.obstacles),
        *(said("plan", if_then(one.cue, one.action, words), one.id) for one in goal.plans),
        said("buddy_line", goal.fields.buddy_line, goal.id),
    ]
    again = Line("look_again", "look_again", day=goal.fields.look_again)
    flag = [Line("talk_it_through", "talk_it_through")] if goal.plans else []
    return [*_within_bounds(session, goal, [line for line in lines if line.text]), again, *flag]


def said(field: str, text: str, by: str) -> Line:
    """`by`: the id of what says it, so that words written about one never stand in another."""
    return Line(f"{field}:{by}", field, text, can_change=True)


def _within_bounds(session: Session, goal: Goal, lines: list[Line]) -> list[Line]:
    """Without what stands on a page that is sealed; any other page counts for what it says."""
    pages = made_of(session, goal.id)
    parts = {f"plan:{one.id}": (one.cue, one.action) for one in goal.plans}
    found: list[Line] = []
    for line in lines:
        behind = _behind(line, parts.get(line.key, (line.text,)), pages)
        if not any(page.privacy is Privacy.SEALED for page in behind):
            found.append(replace(line, taken_from=tuple(page.id for page in behind)))
    return found


def _behind(line: Line, words: tuple[str, ...], pages: tuple[Entry, ...]) -> tuple[Entry, ...]:
    if line.field not in _FROM_A_PAGE:
        return ()
    return tuple(page for page in pages if says(page, *words))


def _where_now(session: Session, goal: Goal, look: CheckIn) -> str:
    """In the person's words, else how it moved; with the measure, if there is one."""
    book = words_of_the_program(session.computer.language).goals.check_in
    moved = next((one.label for one in book.moved if look.moved and one.key == look.moved.value), "")
    measure = look.word
    if look.value is not None and goal.fields.unit:
        measure = f"{show_value(look.value)} {goal.fields.unit}"
    return "\n".join(part for part in (look.line or moved, measure) if part)


def _helped(session: Session, look: CheckIn) -> str:
    known = strengths(session)
    assets = {one.id: one.name for one in session.vault.assets.all()}
    names = (
        known[link.target].label
        if link.kind is LinkKind.STRENGTH and link.target in known
        else assets.get(link.target, "")
        for link in look.helped
    )
    return ", ".join(name for name in names if name)
