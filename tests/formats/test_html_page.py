from __future__ import annotations

from datetime import UTC, date, datetime

from peerbuddy.formats import html_page
from peerbuddy.formats.picture_kinds import ending_of, media_type_of
from peerbuddy.model.entry import AttachmentLine, Entry, Privacy
from peerbuddy.model.mention import Person
from peerbuddy.model.strength import Evidence

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def shown(
    text: str,
    *,
    title: str = "",
    people: tuple[str, ...] = (),
    topics: tuple[str, ...] = (),
    tags: tuple[str, ...] = (),
    lines: tuple[AttachmentLine, ...] = (),
) -> str:
    entry = Entry(
        "0" * 32,
        date(1660, 1, 1),
        545,
        title,
        "",
        text,
        tags,
        Privacy.MINE,
        created=NOW,
        modified=NOW,
        attachments=lines,
        people=tuple(map(Person, people)),
        topics=topics,
    )
    return "".join(html_page.article(entry, lambda id: f"bytes of {id}".encode()))


def test_nothing_somebody_wrote_becomes_a_mark_of_the_page() -> None:
    hostile = '</h2><script>alert(1)</script>"<'
    html = shown(
        hostile,
        title=hostile,
        people=(hostile,),
        topics=(hostile,),
        tags=(hostile,),
        lines=(AttachmentLine("a" * 32, hostile, "text/x", 1),),
    )
    assert "<script" not in html
    assert html.count("</h2>") == 1


def test_the_day_and_time_stand_above_the_text() -> None:
    assert '<h2 dir="auto">1660-01-01 09:05</h2>' in shown("x")
    assert "1660-01-01 09:05 · home · rain" in shown("x", title="T", tags=("home", "rain"))
    assert '"auto">Mum · caring · home</p>' in shown("x", people=("Mum",), topics=("caring",), tags=("home",))


def test_a_picture_stands_where_the_text_names_it_or_else_below() -> None:
    named = AttachmentLine("a" * 32, "lake", "image/png", 1)
    other = AttachmentLine("b" * 32, "hill", "jpeg", 1)
    html = shown(f"before ![lake](attachment:{'a' * 32}) after", lines=(named, other))
    assert html.count("<img") == 2
    assert html.index("before") < html.index("data:image/png;base64,") < html.index("after")
    assert html.index("after") < html.index("data:image/jpeg;base64,")


def test_a_kind_no_page_should_show_is_only_a_name() -> None:
    html = shown(
        "![x](attachment:" + "a" * 32 + ")", lines=(AttachmentLine("a" * 32, "x.svg", "image/svg+xml", 1),)
    )
    assert "<img" not in html
    assert "x.svg" in html


def test_the_policy_of_the_page_allows_its_own_style_and_nothing_from_elsewhere() -> None:
    assert "default-src 'none'" in html_page.HEAD
    assert "unsafe" not in html_page.HEAD
    assert "http" not in html_page.HEAD.replace("http-equiv", "")


def test_kinds_are_told_by_media_type_or_by_word() -> None:
    assert [ending_of(kind) for kind in ("image/png", "jpeg", "WEBP", "image/svg+xml", "")] == [
        "png",
        "jpg",
        "webp",
        "bin",
        "bin",
    ]
    assert (media_type_of("jpg"), media_type_of("application/pdf")) == ("image/jpeg", "")


def test_strengths_stand_below_the_text_by_their_names_as_plain_words() -> None:
    found = (Evidence("hope", "Went <b>on"), Evidence("zest", "Sang"))
    page = Entry(
        "0" * 32, date(1660, 1, 1), None, "", "", "Text", (), Privacy.MINE, NOW, NOW, strengths=found
    )
    html = "".join(html_page.article(page, lambda _: b"", {"hope": "Hope & more"}))
    assert "<li><b>Hope &amp; more</b> Went &lt;b&gt;on</li>" in html
    assert "<li><b>zest</b> Sang</li>" in html
