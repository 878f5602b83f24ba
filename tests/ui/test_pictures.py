"""A picture from outside is kept as pixels only; what is no picture is refused before it costs anything."""

from __future__ import annotations

import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage

from peerbuddy.model.errors import BadPicture
from peerbuddy.ui.pictures import LONGEST_SIDE, clean_picture


def picture(width: int = 40, height: int = 20, *, kind: str = "png", colour: str = "#336699") -> bytes:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(colour))
    image.setText("Comment", "at home, 51.5 N")
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return data.data()


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


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it is enormous."""

    def piece(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = piece(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + piece(b"IDAT", zlib.compress(bytes(1000))) + piece(b"IEND", b"")


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


@pytest.mark.qt_log_ignore(".")  # what Qt says of broken pictures is its business
@given(st.binary(max_size=300), st.sampled_from([b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF1234WEBP"]))
def test_no_bytes_do_anything_but_be_refused(data: bytes, beginning: bytes) -> None:
    with pytest.raises(BadPicture):
        clean_picture(beginning + data)
