"""The common ground card, About me, and the agreement on paper."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtTest import QTest

from peerbuddy.actions import agreeing, agreements, told_of_me
from peerbuddy.model.packet import AboutBody, GroundBody
from peerbuddy.model.told_of_me import ToldOfMe
from peerbuddy.ui.agreement.pane import ABOUT, GROUND, PAPER, VERSIONS
from peerbuddy.ui.agreement.sheet import html_of
from peerbuddy.ui.agreement.told_pages import AboutPage, GroundPage
from peerbuddy.ui.agreement.versions_page import VersionsPage
from peerbuddy.ui.help.print_page import PrintPage
from peerbuddy.ui.printing import one_sheet
from tests.pairs import Two, agree, hand_over
from tests.ui.agreement.conftest import Enter
from tests.ui.agreement.going import files, made_file, press, take
from tests.ui.opened_window import settle


def test_a_card_is_kept_as_it_is_typed_and_leaves_only_as_a_file(two: Two, enter: Enter) -> None:
    room, before = enter(two.ana), files(two.ana)
    room.none.doors[GROUND].click()
    page = room.side.behind.page
    assert isinstance(page, GroundPage)
    QTest.keyClicks(page.knows, "Night shifts")
    QTest.keyClicks(page.dont_ask, "My father")
    press(page.back)
    assert told_of_me.mine(two.ana.session, two.ana.buddy_id).ground == GroundBody(
        ("Night shifts",), ("My father",)
    )
    assert files(two.ana) == before
    room.none.doors[GROUND].click()
    page = room.side.behind.page
    assert isinstance(page, GroundPage)
    assert page.knows.words() == "Night shifts"
    press(page.file)
    take(made_file(two.ana, before), two.ben)
    assert told_of_me.theirs(two.ben.session, two.ben.buddy_id).ground.knows == ("Night shifts",)
    assert "only when you hand it over" in page.notice.text()


def test_what_was_typed_last_goes_into_the_file(two: Two, enter: Enter) -> None:
    room, before = enter(two.ana), files(two.ana)
    room.none.doors[ABOUT].click()
    page = room.side.behind.page
    assert isinstance(page, AboutPage)
    QTest.keyClicks(page.chosen_name, "Annie")
    QTest.keyClicks(page.words, "the long tired")
    press(page.file)
    take(made_file(two.ana, before), two.ben)
    theirs = told_of_me.theirs(two.ben.session, two.ben.buddy_id).about
    assert theirs == AboutBody("Annie", words=("the long tired",))


def test_what_the_other_told_stands_below(two: Two, enter: Enter) -> None:
    ben = two.ben
    told_of_me.save(ben.session, ben.buddy_id, ToldOfMe(GroundBody(("Gardens", "Night shifts"))))
    hand_over(told_of_me.seal_ground(ben.session, ben.buddy_id, ben.folder), two.ana)
    room = enter(two.ana)
    room.none.doors[GROUND].click()
    page = room.side.behind.page
    assert isinstance(page, GroundPage)
    shown = [label.text() for label in page.findChildren(type(page.title)) if label.isVisibleTo(page)]
    assert "Gardens\nNight shifts" in shown
    assert "From Ben" in shown


def test_an_empty_card_is_not_sealed(two: Two, enter: Enter) -> None:
    room, before = enter(two.ana), files(two.ana)
    room.none.doors[GROUND].click()
    page = room.side.behind.page
    assert isinstance(page, GroundPage)
    press(page.file)
    assert files(two.ana) == before
    assert page.notice.text() != ""


def test_words_are_not_lost_when_the_journal_locks(two: Two, enter: Enter) -> None:
    room = enter(two.ana)
    room.none.doors[ABOUT].click()
    page = room.side.behind.page
    assert isinstance(page, AboutPage)
    QTest.keyClicks(page.text, "I sing.")
    (unsaved,) = room.unsaved()
    unsaved.verb(two.ana.session, *unsaved.arguments)
    assert told_of_me.mine(two.ana.session, two.ana.buddy_id).about.text == "I sing."


def test_on_paper_it_is_one_page(two: Two, enter: Enter) -> None:
    agree(two, off_limits=["work", "<b>sleep</b>"], hopes={"hopes": "Company.", "offers": "Time."})
    room = enter(two.ana)
    press(room.pane.ways[PAPER])
    page = room.side.behind.page
    assert isinstance(page, PrintPage)
    assert room.now.page is not None
    html = html_of(room.now.book, room.now.page)
    assert "&lt;b&gt;sleep&lt;/b&gt;" in html
    assert "Signed by both over the same words" in html
    pdf = one_sheet.as_pdf(html, QPageSize(QPageSize.PageSizeId.A4))
    assert pdf.count(b"/Type /Page\n") == 1


def test_every_version_can_be_read_again(two: Two, enter: Enter) -> None:
    agree(two, not_part="Only cake.")
    held = agreements.holding(two.ben.session, two.ben.buddy)
    assert held is not None
    other = replace(held, not_part="No cake.")
    hand_over(agreeing.propose(two.ben.session, two.ben.buddy_id, other, two.ben.folder), two.ana)
    room = enter(two.ana)
    press(room.pane.ways[VERSIONS])
    page = room.side.behind.page
    assert isinstance(page, VersionsPage)
    newer, older = page.folds
    assert "from Ben, signed by one" in newer.opener.text()
    assert "from you, signed by both · holds now" in older.opener.text()
    press(older.opener)
    said = [label.text() for label in older.findChildren(type(page.title)) if label.isVisible()]
    assert "Only cake." in said
    assert "No cake." not in said


@pytest.mark.parametrize("width", [500, 812])
def test_nothing_is_cut_in_a_narrow_window(agreed: Two, enter: Enter, width: int) -> None:
    room = enter(agreed.ana)
    room.resize(width, 600)
    settle()
    room.two_sides.show_list()
    settle()
    assert room.pane.isVisible()
    room.two_sides.show_page()
    settle()
    for made in (room.view.foot.change, room.view.foot.on):
        assert made.visibleRegion().boundingRect().size() == made.size()
