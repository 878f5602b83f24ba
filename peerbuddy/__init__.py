"""PeerBuddy: an encrypted journal of strengths and goals, shared page by page with one trusted peer."""

__version__ = "0.1.0"
