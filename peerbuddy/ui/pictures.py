"""Pictures from outside, made safe to keep: looked at before decoding, then drawn anew without metadata."""

from __future__ import annotations

import re
from collections.abc import Callable
from math import sqrt

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter

from peerbuddy.model.errors import BadPicture

MOST_BYTES = 64 * 1024 * 1024
MOST_PIXELS = 40_000_000
LONGEST_SIDE = 4096
KEPT_BYTES = 16 * 1024 * 1024
JPEG_QUALITY = 90

# What a file of each kind begins with. Qt is told the kind: left to itself it would try all it knows.
_BEGINNINGS = {b"\x89PNG\r\n\x1a\n": b"png", b"\xff\xd8\xff": b"jpeg"}
_SCAN, _END = b"\xda", b"\xd9"
# Among the pixels, an FF that begins nothing is followed by a zero or by a number of its own kind.
_MARKER = re.compile(rb"\xff[\x02-\xcf\xd9-\xfe]")
MOST_SCANS = 100  # ten or so are usual, and each goes over all pixels once more


def clean_picture(foreign: bytes) -> tuple[str, bytes]:
    """`png` or `jpeg`, and its bytes: upright, without metadata, at most 4,096 pixels a side (R94).

    Raises BadPicture for anything but a whole PNG, JPEG or WebP of at most 40 megapixels. On any thread.
    """
    return _encoded(_decoded(foreign, _fitting))


def shown_picture(kept: bytes, room: QSize, most_pixels: int) -> QImage:
    """Small enough for the screen: within `room`, and of at most so many pixels in all. Raises BadPicture."""

    def fit(size: QSize) -> QSize:
        w, h = size.width(), size.height()
        scale = min(1.0, room.width() / w, room.height() / h, sqrt(most_pixels / (w * h)))
        return QSize(max(1, round(w * scale)), max(1, round(h * scale)))

    return _decoded(kept, fit)


def as_png(image: QImage) -> bytes:
    """A picture that another program gave as pixels. Raises BadPicture. On any thread."""
    if image.isNull() or image.width() * image.height() > MOST_PIXELS:
        raise BadPicture
    return _written(image, "png", MOST_BYTES)


def _decoded(foreign: bytes, fit: Callable[[QSize], QSize]) -> QImage:
    kind = _kind_of(foreign)
    if kind is None or len(foreign) > MOST_BYTES or (kind == b"jpeg" and not _is_whole_jpeg(foreign)):
        raise BadPicture
    buffer = QBuffer()
    buffer.setData(QByteArray(foreign))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isEmpty() or size.width() * size.height() > MOST_PIXELS:
        raise BadPicture
    fitting = fit(size)
    if fitting != size:
        reader.setScaledSize(fitting)
    image = reader.read()
    if image.isNull():
        raise BadPicture
    return image


def _kind_of(data: bytes) -> bytes | None:
    for beginning, kind in _BEGINNINGS.items():
        if data.startswith(beginning):
            return kind
    return b"webp" if data[:4] == b"RIFF" and data[8:12] == b"WEBP" else None


def _is_whole_jpeg(data: bytes) -> bool:
    """Whether the picture has an end: Qt would fill with grey what is cut off. And whether that comes before
    so many scans that a small file would keep the program busy for hours."""
    at, scans = 2, 0
    while scans <= MOST_SCANS and (found := _MARKER.search(data, at)):
        marker, at = found[0][1:], found.end()
        if marker == _END:
            return scans > 0
        scans += marker == _SCAN
        at += int.from_bytes(data[at : at + 2])
    return False


def _fitting(size: QSize) -> QSize:
    if max(size.width(), size.height()) <= LONGEST_SIDE:
        return size
    return size.scaled(LONGEST_SIDE, LONGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio)


def _encoded(image: QImage) -> tuple[str, bytes]:
    """The pixels alone, in an image that never held a text or a profile of the source."""
    if image.colorSpace().isValid():
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    seen_through = image.hasAlphaChannel()
    kept = QImage.Format.Format_ARGB32 if seen_through else QImage.Format.Format_RGB32
    drawn = image.convertToFormat(kept)
    bare = QImage(drawn.constBits(), drawn.width(), drawn.height(), drawn.bytesPerLine(), kept).copy()
    name = "png" if seen_through else "jpeg"
    return name, _written(bare, name, KEPT_BYTES)


def _written(image: QImage, name: str, most: int) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(name.encode()))
    if name == "jpeg":
        writer.setQuality(JPEG_QUALITY)
    if not writer.write(image) or data.size() > most:
        raise BadPicture
    return data.data()
