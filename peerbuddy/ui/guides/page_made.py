"""The page that a guide became, as the journal shows it: with what was made, and a way to undo it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from peerbuddy.ui.journal.page import JournalPage


@dataclass(frozen=True, slots=True)
class PageMade:
    """A page of the journal that a guide became, what is said of it, and the goal it made. `share`: the kind
    of packet that is to come of it next, "" for none."""

    id: str
    told: str
    goal: str | None = None
    share: str = ""


def tell_made(journal: JournalPage, made: PageMade, to_goal: Callable[[str], None]) -> None:
    """Undo puts the page into the trash; a goal that came of it stays."""
    undo = QCoreApplication.translate("PageMade", "Undo"), partial(journal.editor.trash_wanted.emit, made.id)
    ways = (undo,)
    if made.goal is not None:
        ways = (undo, (QCoreApplication.translate("PageMade", "Open the goal"), partial(to_goal, made.goal)))
    journal.notice.show_notice(made.told, kind="plain", ways=ways)
