"""The one who reads the kept packets: a real vault with the keys and the buddies of the kit."""

from __future__ import annotations

import shutil
from itertools import count
from pathlib import Path

from peerbuddy.actions import buddies, cards, receiving, unlocking
from peerbuddy.computer import Computer
from peerbuddy.model.outcome import Collected
from peerbuddy.paths import Places
from peerbuddy.sealing.passphrase import FLOOR
from peerbuddy.session import Session
from tests.conftest import Clock, MadeVault
from tests.kept import sealed_kit as kit

BY_NAME = {case.name: case for case in kit.PACKETS}


def vault_of_the_reader(first: MadeVault, folder: Path, clock: Clock) -> Session:
    """Unlocked on the day on which the kept packets were made. The caller locks it."""
    shutil.copytree(first.folder, folder / "vault")
    places = Places(folder / "config", folder / "state", folder / "run", folder)
    numbers = count(1)
    computer = Computer(places, kdf=FLOOR, now=clock, new_id=lambda: f"{next(numbers):032x}", program="kept")
    session = unlocking.unlock_with_recovery_code(computer, folder / "vault", first.code)
    people = kit.people()
    me = people[kit.READER]
    with session.vault.transaction():
        session.vault.identity.keep(me.signing_seed, me.kem_seed, session.today())
        session.vault.identity.set_name(kit.READER)
    for name in kit.BUDDIES:
        buddy = cards.add(session, people[name].card).buddy
        if name in kit.BLOCKED:
            buddies.block(session, buddy.id)
        if name in kit.ABOUT["his_key_for"]:
            with session.vault.transaction():
                session.vault.pair_keys.add(buddy.uid, kit.key_for(name), session.today())
    return session


def collected(session: Session, clock: Clock, case: kit.KeptCase) -> Collected:
    """On its day, after what has to come before it."""
    for name in case.after:
        collected(session, clock, BY_NAME[name])
    before = clock.value
    clock.move(days=(case.today - kit.TODAY).days)
    try:
        return receiving.collect_file(session, case.path)
    finally:
        clock.value = before
