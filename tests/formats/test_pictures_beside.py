"""Pictures that a folder of Markdown holds beside its pages."""

from __future__ import annotations

from pathlib import Path

from peerbuddy.formats import markdown
from peerbuddy.model.imported import FoundEntry, Skipped


def put(path: Path, data: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)


def read(folder: Path) -> tuple[FoundEntry, tuple[Skipped, ...]]:
    pieces = list(markdown.read(folder))
    [page] = [piece for piece in pieces if isinstance(piece, FoundEntry)]
    return page, tuple(piece for piece in pieces if isinstance(piece, Skipped))


def test_a_picture_the_text_names_comes_along(tmp_path: Path) -> None:
    put(tmp_path / "2020-05-01.md", "At the lake\n\n![the lake](pictures/lake.png)\n\nHome")
    put(tmp_path / "pictures" / "lake.png", b"lake bytes")
    page, skipped = read(tmp_path)
    [picture] = page.pictures
    assert (picture.name, picture.data) == ("lake.png", b"lake bytes")
    assert page.text == f"At the lake\n\n![the lake](attachment:{picture.id})\n\nHome"
    assert skipped == ()
    assert read(tmp_path) == (page, ())


def test_places_are_written_in_several_ways_and_one_picture_is_taken_once(tmp_path: Path) -> None:
    marks = ("../assets/my%20dog.JPG", "<../assets/my dog.JPG>", '../assets/my%20dog.JPG "Rex"')
    put(tmp_path / "journals" / "2020_05_01.md", " ".join(f"![]({mark})" for mark in marks))
    put(tmp_path / "assets" / "my dog.JPG", b"dog")
    page, skipped = read(tmp_path)
    [picture] = page.pictures
    own = f"attachment:{picture.id}"
    assert page.text == f'![]({own}) ![]({own}) ![]({own} "Rex")'
    assert skipped == ()


def test_what_cannot_be_taken_keeps_its_place_and_is_named(tmp_path: Path) -> None:
    text = "![](gone.png) ![](../outside.png) ![](link.png) ![](linked/in.png) ![](/etc/x.png) ![](a.heic)"
    put(tmp_path / "outside.png", b"secret")
    put(tmp_path / "far" / "in.png", b"secret")
    put(tmp_path / "in" / "2020-05-01.md", text)
    put(tmp_path / "in" / "a.heic", b"photo")
    (tmp_path / "in" / "link.png").symlink_to(tmp_path / "outside.png")
    (tmp_path / "in" / "linked").symlink_to(tmp_path / "far")
    page, skipped = read(tmp_path / "in")
    assert (page.text, page.pictures) == (text, ())
    assert [one for one in skipped if one.why == "picture"] == [Skipped("2020-05-01.md", "picture")] * 6


def test_pictures_of_the_web_are_let_be(tmp_path: Path) -> None:
    text = "![](https://example.org/a.png) ![](data:image/png;base64,AA) ![](//example.org/b.png)"
    put(tmp_path / "2020-05-01.md", text)
    page, skipped = read(tmp_path)
    assert (page.text, page.pictures, skipped) == (text, (), ())
