"""The commands `goals`, `goal` and `review`."""

from __future__ import annotations

from peerbuddy.actions import check_ins, reviews
from peerbuddy.actions import goals as verbs
from peerbuddy.cli import words
from peerbuddy.cli.call import Call
from peerbuddy.cli.opening import unlocked
from peerbuddy.model.check_in import CheckIn, Moved
from peerbuddy.model.goal import GoalFields, GoalKind, GoalState
from peerbuddy.model.goal_record import line_record
from peerbuddy.session import Session


def goals(call: Call) -> int:
    with unlocked(call) as session:
        lines = verbs.list_goals(session)
    if call.options.json:
        call.console.record({"goals": [line_record(line) for line in lines]})
        return 0
    for line in lines:
        call.console.line(f"{line.id}  {line.state.value}  {line.wish}")
    if not lines:
        call.console.hint("There are no goals yet.")
    return 0


def goal(call: Call) -> int:
    step = {"add": _add, "check-in": _check_in, "state": _state}[call.options.action]
    with unlocked(call) as session:
        id = step(call, session)
        if call.options.json:
            call.console.record({"id": id})
        else:
            call.console.line(id)
        call.console.flush()
    return 0


def _add(call: Call, session: Session) -> str:
    fields = GoalFields(wish=call.options.wish, kind=GoalKind(call.options.kind))
    return verbs.make_goal(session, session.computer.new_id(), fields).id


def _check_in(call: Call, session: Session) -> str:
    options = call.options
    goal = verbs.find_goal(session, options.id)
    look = CheckIn(
        session.computer.new_id(), goal.id, Moved(options.moved), value=options.value, line=options.line
    )
    return check_ins.check_in(session, look).id


def _state(call: Call, session: Session) -> str:
    goal = verbs.find_goal(session, call.options.id)
    changed = verbs.change_state(session, goal.id, GoalState(call.options.state))
    if changed.successor and changed.state is GoalState.RESHAPED:
        call.console.hint(words.TOOK_ITS_PLACE.format(id=changed.successor))
    return goal.id


def review(call: Call) -> int:
    with unlocked(call) as session:
        cards = reviews.cards_of(session, call.options.action)
    if call.options.json:
        call.console.record({"cards": [{"key": card.key, "text": card.text} for card in cards]})
        return 0
    for number, card in enumerate(cards, 1):
        call.console.line(f"{number}. {card.text}")
    return 0
