"""What can go wrong around strengths and the moments that show them."""

from __future__ import annotations

from peerbuddy.model.errors import PeerBuddyError


class BadStrength(PeerBuddyError):
    """A strength whose name is empty or longer than 40 characters, or whose other words are too long."""


class UnknownStrength(PeerBuddyError):
    """No strength with this id."""


class EvidenceMissing(PeerBuddyError):
    """A strength without the one sentence that shows it."""


class EvidenceTooLong(PeerBuddyError):
    """A sentence of more than 200 characters that is to show a strength."""


class BadFrontSet(PeerBuddyError):
    """Fewer than five strengths to lean on, or more than seven."""
