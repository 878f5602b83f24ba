"""Words that came although they were signed before an end: they count no more, and the person is told so."""

from __future__ import annotations

from peerbuddy.actions.agreement_holding import read
from peerbuddy.model.agreement_kept import Kept, Version
from peerbuddy.model.buddy import Buddy
from peerbuddy.model.packet import AgreementBody
from peerbuddy.model.received import Item
from peerbuddy.model.rules.agreement_signings import LastEnd
from peerbuddy.model.rules.agreement_states import IN_FORCE
from peerbuddy.sealing.identity import hash_of
from peerbuddy.sealing.payload import from_bytes
from peerbuddy.session import Session

_WITH_WORDS = tuple(f"agreement_{step}" for step in ("propose", "counter", "renew", "accept"))


def from_before_the_end(session: Session, buddy: Buddy, kept: Kept) -> Version | None:
    """The words of theirs that came last, where they are from before an end and never held; None as soon as
    newer ones of theirs lie on the table, or something holds."""
    end = session.vault.signings.last_end(buddy.uid)
    waits = kept.offered is not None and not kept.offered_by_me
    if kept.state in IN_FORCE or waits or end == LastEnd():
        return None
    came = [item for kind in _WITH_WORDS for item in session.vault.inbox.of_kind(buddy.id, kind)]
    if not came:
        return None
    version = _version_of(session, buddy, max(came, key=lambda item: (item.arrived, item.sequence)))
    return version if version is not None and not version.my_signature else None


def _version_of(session: Session, buddy: Buddy, item: Item) -> Version | None:
    """None for words that are not from before the end."""
    body = from_bytes(item.body).body
    text_hash = hash_of(body.agreement) if isinstance(body, AgreementBody) else None
    words = read(session, buddy, text_hash)
    if text_hash is None or words is None:
        return None
    made = min(words.made_on, item.made)
    if not session.vault.signings.last_end(buddy.uid).is_before(item.sequence, made):
        return None
    return session.vault.agreements.version(buddy.uid, text_hash)
