"""Parts of the agreement that know nothing of it: marked words, and a sentence to choose."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from peerbuddy.model.rules.word_changes import word_changes
from peerbuddy.ui.parts.marked_words import MarkedWords
from peerbuddy.ui.parts.sentence_box import SentenceBox
from peerbuddy.ui.style import current

LONG = "We keep what we receive for {} days, and then let go of it, whatever it was and whoever wrote it."


def marked(qtbot: QtBot, old: str, new: str) -> MarkedWords:
    made = MarkedWords(word_changes(old, new), f"from {old} to {new}")
    qtbot.addWidget(made)
    made.resize(640, made.heightForWidth(640))
    made.show()
    return made


def colours(made: MarkedWords) -> set[str]:
    image = made.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_new_words_have_their_colour_and_old_ones_theirs(qtbot: QtBot) -> None:
    both = colours(marked(qtbot, LONG.format(90), LONG.format(30)))
    assert current().peer.lower() in both
    assert current().text2.lower() in both
    assert current().peer.lower() not in colours(marked(qtbot, LONG.format(90), LONG.format(90)))


def test_a_screen_reader_hears_both_versions(qtbot: QtBot) -> None:
    made = marked(qtbot, "ninety", "thirty")
    assert made.accessibleName() == "from ninety to thirty"


def test_tags_in_the_words_are_words(qtbot: QtBot) -> None:
    made = marked(qtbot, "", "<b>bold</b> & <img src=x>")
    assert made.text() == "<b>bold</b> & <img src=x>"
    assert made.textFormat() is Qt.TextFormat.PlainText


def test_it_is_higher_where_there_is_less_room(qtbot: QtBot) -> None:
    made = marked(qtbot, LONG.format(90), LONG.format(30))
    assert made.heightForWidth(200) > made.heightForWidth(800) > 0


def test_letters_beyond_the_first_plane_are_marked_in_their_place(qtbot: QtBot) -> None:
    made = marked(qtbot, "🌧 rain 90 days long", "🌧 rain 30 days long")
    text = made.text().encode("utf-16-le")
    found = [
        text[2 * one.start : 2 * (one.start + one.length)].decode("utf-16-le").strip()
        for one in made._formats()
    ]
    assert found == ["90", "30"]


def test_a_sentence_is_chosen_anywhere_in_its_box(qtbot: QtBot) -> None:
    box = SentenceBox("The app cannot make my buddy’s computer forget something.")
    qtbot.addWidget(box)
    box.resize(220, box.heightForWidth(220))
    box.show()
    assert box.accessibleName() == box.words()
    assert box.heightForWidth(160) > box.heightForWidth(600)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 3, box.height() // 2))
    assert box.isChecked()
