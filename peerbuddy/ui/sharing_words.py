"""What the window says of a share that cannot leave so."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from peerbuddy.model import errors, pair_errors

SHARING_SENTENCES: dict[type[errors.PeerBuddyError], object] = {
    pair_errors.SealedPage: QT_TRANSLATE_NOOP(
        "words",
        "This page is sealed, so it stays here. Sealed can be lifted under the page, if you want that.",
    ),
    pair_errors.NotAgreed: QT_TRANSLATE_NOOP(
        "words",
        "There is no agreement with this person that holds today, so nothing is shared. What is here stays"
        " as it is.",
    ),
    pair_errors.OffLimits: QT_TRANSLATE_NOOP(
        "words",
        "It touches what the other one asked to leave out, so nothing was saved. You can take it out, or ask"
        " first.",
    ),
    pair_errors.NothingTicked: QT_TRANSLATE_NOOP(
        "words", "Nothing is ticked, so there is nothing that could leave. Tick what you want to share."
    ),
    pair_errors.PreviewChanged: QT_TRANSLATE_NOOP(
        "words",
        "Something changed after you looked at what would leave, so nothing was saved. Look at it once more.",
    ),
    errors.UnknownField: QT_TRANSLATE_NOOP(
        "words", "There is no such field in what is to be made. Nothing was written."
    ),
}
