"""The room of an agreement over Ana's vault or Ben's, each with files in a folder of their own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from peerbuddy.ui.agreement.room import AgreementRoom
from tests.pairs import Person
from tests.ui.ask_from_list import AskFromList
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import settle

Enter = Callable[[Person], AgreementRoom]


@pytest.fixture
def enter(qtbot: QtBot) -> Enter:
    """The room of one person about the other; each question for a folder is answered with their own."""

    def entered(person: Person) -> AgreementRoom:
        jobs = InlineJobs(person.computer, person.session)
        made = AgreementRoom(person.computer, jobs, AskFromList(*[person.folder] * 9))
        jobs.failed.connect(made.tell)
        qtbot.addWidget(made)
        made.resize(1192, 800)
        made.show()
        with qtbot.waitActive(made):
            made.activateWindow()
        made.enter(person.buddy_id)
        settle()
        return made

    return entered
