"""Sheets fill up from the top: every line is on one of them, whole, in the letters of the program."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPdfWriter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peerbuddy.formats.reading import html_pieces
from peerbuddy.model.printed import PageHead, PagePart
from peerbuddy.ui.printing.paper import Paper
from peerbuddy.ui.printing.typeset import paper_size
from peerbuddy.ui.style import Look
from tests.ui.drawn_pictures import as_file
from tests.ui.printing.pdf_text import Pdf

HEAD = PageHead(date(2026, 5, 3), None, "")
LETTER_PAGES = 4


def drawn(target: Path, *parts: PagePart) -> Pdf:
    size = paper_size("A4")
    writer = QPdfWriter(str(target))
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    paper = Paper(writer, size.size(QPageSize.Unit.Point), writer.newPage)
    assert paper.begin()
    for part in parts:
        paper.add(part)
    paper.finish()
    return Pdf(target)


def page(text: str, head: PageHead = HEAD) -> list[PagePart]:
    heads = [head]
    return [PagePart(html, heads.pop() if heads else None) for html in html_pieces(text)]


def picture(width: int, height: int, colour: str) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return as_file(image, "png")


def test_day_title_text_tags_and_number_stand_on_the_sheet(qtbot: QtBot, tmp_path: Path) -> None:
    head = PageHead(date(2026, 5, 3), 14 * 60 + 5, "Herons & <b>others</b>")
    pdf = drawn(tmp_path / "a.pdf", *page("The *lake* was still.", head), PagePart(tags=("water", "birds")))
    (sheet,) = pdf.sheets
    assert sheet.startswith("1Sunday, 3 May 2026")
    assert "Herons & <b>others</b>" in sheet
    assert "The lake was still." in sheet
    assert sheet.endswith("water · birds")
    assert {"Inter-Regular", "SourceSerif4-Regular"} <= pdf.fonts()


def test_people_and_topics_stand_below_the_tags(qtbot: QtBot, tmp_path: Path) -> None:
    foot = PagePart(tags=("water",), people=("Ade", "Mum"), topics=("<b>money</b>",))
    (sheet,) = drawn(tmp_path / "a.pdf", *page("The lake."), foot).sheets
    assert sheet.endswith("waterPeople: Ade, MumTopics: <b>money</b>")  # a line each, on paper


def test_every_line_is_on_exactly_one_sheet(qtbot: QtBot, tmp_path: Path) -> None:
    words = [f"w{n}z" for n in range(4_000)]
    text = "\n\n".join(" ".join(words[n : n + 250]) for n in range(0, len(words), 250))
    sheets = drawn(tmp_path / "a.pdf", *page(text)).sheets
    assert len(sheets) > 3
    together = "".join(sheets)
    assert [word for word in words if together.count(word) != 1] == []
    assert [sheet.startswith(str(n)) for n, sheet in enumerate(sheets, 1)] == [True] * len(sheets)


def test_a_heading_is_not_left_alone_at_the_foot(qtbot: QtBot, tmp_path: Path) -> None:
    text = "\n\n".join(f"# Heading {n}\n\nline below {n}." for n in range(100))
    for sheet in drawn(tmp_path / "a.pdf", *page(text)).sheets:
        assert sheet.endswith(".")


def test_short_pages_share_a_sheet_and_one_does_not_begin_at_its_very_foot(
    qtbot: QtBot, tmp_path: Path
) -> None:
    parts = [part for n in range(60) for part in page(f"entry {n}\n\nits last line {n}.")]
    sheets = drawn(tmp_path / "a.pdf", *parts).sheets
    assert 2 < len(sheets) < 20
    for sheet in sheets:
        assert sheet.count("Sunday, 3 May 2026") == sheet.count("its last line")


def test_a_table_and_code_go_on_over_sheets_whole(qtbot: QtBot, tmp_path: Path) -> None:
    rows = "\n".join(f"| west{n}z | east{n}z |" for n in range(150))
    code = "\n".join(f"code{n}z" for n in range(150))
    pdf = drawn(tmp_path / "a.pdf", *page(f"| a | b |\n|---|---|\n{rows}\n\n```\n{code}\n```"))
    together = "".join(pdf.sheets)
    for n in range(150):
        for word in (f"west{n}z", f"east{n}z", f"code{n}z"):
            assert word in together


def test_a_long_line_of_code_is_broken_not_cut_off(qtbot: QtBot, tmp_path: Path) -> None:
    (sheet,) = drawn(tmp_path / "a.pdf", *page("```\n" + "abcdefghi " * 40 + "end\n```")).sheets
    wide = Paper(QImage(10, 10, QImage.Format.Format_RGB32), QSizeF(595, 842))
    assert sheet.endswith("end")
    assert wide.sheets == 1


@pytest.mark.parametrize("size", [(3000, 200), (200, 6000), (40, 40)])
def test_a_picture_is_never_larger_than_its_room(qtbot: QtBot, tmp_path: Path, size: tuple[int, int]) -> None:
    address = "attachment:" + "a" * 32
    part = PagePart(f'<p><img src="{address}"></p>', HEAD, pictures=((address, picture(*size, "red")),))
    pdf = drawn(tmp_path / "a.pdf", part, *page("after it"))
    assert b"/Subtype /Image" in pdf.bytes
    assert len(pdf.sheets) <= 2


def test_nothing_is_loaded_that_was_not_handed_over(qtbot: QtBot, tmp_path: Path) -> None:
    outside = tmp_path / "outside.png"
    outside.write_bytes(picture(30, 30, "red"))
    part = PagePart(f'<p><img src="{outside.as_uri()}"><img src="{outside}"> words</p>', HEAD)
    pdf = drawn(tmp_path / "a.pdf", part)
    assert "words" in pdf.sheets[0]
    assert b"/Width 30" not in pdf.bytes


def test_the_first_sheet_alone_ends_when_it_is_full(qtbot: QtBot) -> None:
    image = QImage(595, 842, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    paper = Paper(image, QSizeF(595, 842) * 72 / image.logicalDpiX())
    assert paper.begin()
    for part in page("\n\n".join(f"paragraph {n}" for n in range(200))):
        paper.add(part)
    paper.finish()
    assert paper.is_full
    assert any(QColor(image.pixel(x, y)) != QColor("white") for x in range(595) for y in range(80, 120))


def test_the_ink_is_dark_whatever_the_window_wears(qtbot: QtBot, qapp: QApplication) -> None:
    dark = Look(qapp, "dark")
    image = QImage(600, 850, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    paper = Paper(image, QSizeF(600, 850))
    assert paper.begin()
    paper.add(PagePart("<p>walk to the canal, and back by the road</p>"))
    paper.finish()
    dark.deleteLater()
    Look(qapp, "light").deleteLater()
    text = [image.pixelColor(x, y).lightness() for x in range(50, 550) for y in range(60, 300)]
    assert min(text) < 100
