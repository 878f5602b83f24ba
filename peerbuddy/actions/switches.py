"""What a person switches on or off for themselves."""

from __future__ import annotations

from peerbuddy.model.switch import OFF_AT_FIRST, Switch, setting_of
from peerbuddy.session import Session


def is_on(session: Session, switch: Switch) -> bool:
    kept = session.vault.settings.get(setting_of(switch))
    return kept == "on" if kept in ("on", "off") else switch not in OFF_AT_FIRST


def turn(session: Session, switch: Switch, *, on: bool) -> None:
    with session.vault.transaction():
        session.vault.settings.set(setting_of(switch), "on" if on else "off")


def all_switches(session: Session) -> dict[Switch, bool]:
    return {switch: is_on(session, switch) for switch in Switch}
