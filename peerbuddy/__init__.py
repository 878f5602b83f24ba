"""PeerBuddy: an encrypted journal of strengths and goals, shared page by page with one trusted peer."""

__version__ = "0.1.0"
__released__ = ""  # YYYY-MM-DD, the day that CHANGELOG.md gives it; empty until then
