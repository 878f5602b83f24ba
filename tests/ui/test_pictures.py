"""A picture from outside is kept as pixels only; what is no picture is refused before it costs anything."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColor, QImage

from peerbuddy.model.errors import BadPicture
from peerbuddy.ui.pictures import LONGEST_SIDE, MOST_SCANS, as_png, clean_picture, shown_picture
from tests.ui.drawn_pictures import as_file, bomb


def picture(width: int = 40, height: int = 20, *, kind: str = "png", colour: str = "#336699") -> bytes:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(colour))
    image.setText("Comment", "at home, 51.5 N")
    return as_file(image, kind)


def noisy(kind: str) -> bytes:
    """400 by 300, and not flat: what is cut off of it is a part of the picture."""
    pixels = hashlib.shake_128(b"pixels").digest(400 * 300 * 4)
    image = QImage(pixels, 400, 300, QImage.Format.Format_RGB32)
    return as_file(image, kind)


def opened(data: bytes) -> QImage:
    image = QImage.fromData(QByteArray(data))
    assert not image.isNull()
    return image


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
def test_a_picture_keeps_its_size_and_colour_and_loses_what_it_told(kind: str) -> None:
    told, data = clean_picture(picture(kind=kind))
    image = opened(data)
    assert told in ("png", "jpeg")
    assert (image.width(), image.height()) == (40, 20)
    assert abs(image.pixelColor(5, 5).red() - 0x33) < 6
    assert b"at home" not in data
    assert image.textKeys() == []


def test_what_can_be_seen_through_stays_so() -> None:
    told, data = clean_picture(picture(colour="#80336699"))
    assert told == "png"
    assert opened(data).pixelColor(5, 5).alpha() == 0x80


def test_a_long_side_is_made_shorter_and_the_shape_stays() -> None:
    _, data = clean_picture(picture(LONGEST_SIDE * 2, 64))
    assert (opened(data).width(), opened(data).height()) == (LONGEST_SIDE, 32)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"not a picture",
        picture()[:60],
        b"GIF89a" + bytes(100),
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        bomb(100_000, 100_000),
        bomb(7000, 6000),
    ],
    ids=["nothing", "text", "cut off", "gif", "svg", "huge", "over 40 megapixels"],
)
def test_what_is_no_picture_of_ours_is_refused(data: bytes) -> None:
    with pytest.raises(BadPicture):
        clean_picture(data)


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
@pytest.mark.parametrize("share", [0.3, 0.9, 0.999])
@pytest.mark.qt_log_ignore(".")  # what Qt says of broken pictures is its business
def test_a_picture_that_was_cut_off_is_refused(kind: str, share: float) -> None:
    whole = noisy(kind)
    assert clean_picture(whole)[0] in ("png", "jpeg")
    with pytest.raises(BadPicture):
        clean_picture(whole[: int(len(whole) * share)])


def test_a_picture_in_thousands_of_layers_is_refused_before_it_is_drawn() -> None:
    """Each is a pass over all pixels: a file of 16 MB could take hours."""
    layered = as_file(opened(noisy("jpeg")), "jpeg", in_layers=True)
    assert clean_picture(layered)[0] == "jpeg"
    tables = layered.rfind(b"\xff\xc4")
    many = layered[:-2] + layered[tables:-2] * MOST_SCANS + b"\xff\xd9"
    with pytest.raises(BadPicture):
        clean_picture(many)


def test_what_a_telephone_appends_to_a_picture_is_no_reason_to_refuse_it() -> None:
    assert clean_picture(noisy("jpeg") + b"\xff\xda moving pictures")[0] == "jpeg"


@pytest.mark.parametrize(
    ("room", "most", "size"),
    [
        ((100, 900), 10**6, (100, 75)),
        ((900, 30), 10**6, (40, 30)),
        ((5000, 5000), 10**6, (400, 300)),
        ((5000, 5000), 30_000, (200, 150)),
        ((1, 1), 1, (1, 1)),
    ],
)
def test_a_picture_for_the_screen_is_no_larger_than_asked_for(
    room: tuple[int, int], most: int, size: tuple[int, int]
) -> None:
    shown = shown_picture(noisy("png"), QSize(*room), most)
    assert (shown.width(), shown.height()) == size


def test_pixels_become_a_picture_and_too_many_do_not() -> None:
    assert opened(as_png(QImage(7, 5, QImage.Format.Format_RGB32))).width() == 7
    for image in (QImage(), QImage(8000, 5001, QImage.Format.Format_Mono)):
        with pytest.raises(BadPicture):
            as_png(image)


@pytest.mark.qt_log_ignore(".")  # what Qt says of broken pictures is its business
@given(st.binary(max_size=300), st.sampled_from([b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF1234WEBP"]))
def test_no_bytes_do_anything_but_be_refused(data: bytes, beginning: bytes) -> None:
    with pytest.raises(BadPicture):
        clean_picture(beginning + data)
