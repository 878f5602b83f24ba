"""The name of the keyboard layout in use: what is typed unseen may stand on another key than expected.

Qt tells it on Windows and macOS. On Linux its answer is only the language of the session, so X11 is asked
itself; where nothing is known, as under Wayland, nothing is said.
"""

from __future__ import annotations

import ctypes
import os
from ctypes import byref, c_char_p, c_int, c_long, c_ubyte, c_ulong, c_void_p
from functools import cache

from PySide6.QtGui import QGuiApplication

_STRING = 31  # the X11 type of a property that is text
_CORE_KEYBOARD = 0x0100
_LONGEST = 256  # units of four bytes
_STATE_BYTES = 64  # more than XKB writes


def keyboard_layout() -> str:
    """ "" where the platform does not know it. Never raises."""
    platform = QGuiApplication.platformName()
    if platform in ("windows", "cocoa"):
        locale = QGuiApplication.inputMethod().locale()
        return locale.nativeLanguageName()
    if platform == "xcb" and not os.environ.get("WAYLAND_DISPLAY"):
        return layout_of(*_asked_of_x11())
    return ""


def layout_of(names: bytes, group: int) -> str:
    """From what X11 keeps of the layouts (rules, model, layouts, variants, options, each ended by a zero) and
    the number of the one in use, from 0 → as "DE" or "US (dvorak)"."""
    parts = names.split(b"\0")
    if len(parts) < 4:
        return ""
    layouts, variants = (part.decode("ascii", "replace").split(",") for part in parts[2:4])
    layout = layouts[group] if 0 <= group < len(layouts) else ""
    variant = variants[group] if 0 <= group < len(variants) else ""
    if not layout.isprintable() or not variant.isprintable():
        return ""
    return f"{layout.upper()} ({variant})" if layout and variant else layout.upper()


def _asked_of_x11() -> tuple[bytes, int]:
    """The property with the names, and the number of the layout in use."""
    x11 = _x11()
    display = x11.XOpenDisplay(None) if x11 else None
    if not x11 or not display:
        return b"", 0
    try:
        state = (c_ubyte * _STATE_BYTES)()
        x11.XkbGetState(display, _CORE_KEYBOARD, state)
        return _property(x11, display, b"_XKB_RULES_NAMES"), state[0]
    finally:
        x11.XCloseDisplay(display)


def _property(x11: ctypes.CDLL, display: int, name: bytes) -> bytes:
    atom = x11.XInternAtom(display, name, True)
    if not atom:
        return b""
    kind, form, count, left, data = c_ulong(), c_int(), c_ulong(), c_ulong(), c_void_p()
    x11.XGetWindowProperty(
        display, x11.XDefaultRootWindow(display), atom, 0, _LONGEST, False, _STRING,
        byref(kind), byref(form), byref(count), byref(left), byref(data),
    )  # fmt: skip
    if not data.value:
        return b""
    try:
        return ctypes.string_at(data.value, count.value) if form.value == 8 else b""
    finally:
        x11.XFree(data)


@cache
def _x11() -> ctypes.CDLL | None:
    try:
        x11 = ctypes.CDLL("libX11.so.6")
    except OSError:
        return None
    x11.XOpenDisplay.restype, x11.XOpenDisplay.argtypes = c_void_p, [c_char_p]
    x11.XCloseDisplay.argtypes = [c_void_p]
    x11.XkbGetState.argtypes = [c_void_p, ctypes.c_uint, c_void_p]
    x11.XInternAtom.restype, x11.XInternAtom.argtypes = c_ulong, [c_void_p, c_char_p, c_int]
    x11.XDefaultRootWindow.restype, x11.XDefaultRootWindow.argtypes = c_ulong, [c_void_p]
    x11.XGetWindowProperty.argtypes = [
        c_void_p, c_ulong, c_ulong, c_long, c_long, c_int, c_ulong,
        c_void_p, c_void_p, c_void_p, c_void_p, c_void_p,
    ]  # fmt: skip
    x11.XFree.argtypes = [c_void_p]
    return x11
