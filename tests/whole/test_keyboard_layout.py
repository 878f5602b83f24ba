"""The keyboard layout of a real X11 screen is named, also after it was changed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

from tests.whole.screen import MISSING, PROJECT, screen

SAYS = (
    "import os, subprocess; from PySide6.QtWidgets import QApplication\n"
    "from peerbuddy.ui.desktop.keyboard_layout import keyboard_layout\n"
    "app = QApplication(['other'])\n"
    "for layout, variant in (('us', ''), ('de', 'neo')):\n"
    "    subprocess.run(['setxkbmap', layout, '-variant', variant], check=True)\n"
    "    print(keyboard_layout())\n"
    "os.environ['WAYLAND_DISPLAY'] = 'wayland-0'\n"
    "print(keyboard_layout())\n"
)
pytestmark = [
    pytest.mark.skipif(bool(MISSING), reason="needs the packages " + ", ".join(MISSING)),
    pytest.mark.skipif(shutil.which("setxkbmap") is None, reason="needs the package x11-xkb-utils"),
]


def test_the_layout_is_named_as_it_is_now_and_not_guessed_under_wayland() -> None:
    with screen() as shown:
        environment = {key: value for key, value in os.environ.items() if key != "WAYLAND_DISPLAY"}
        environment |= {"DISPLAY": shown.display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(PROJECT)}
        done = subprocess.run(
            [sys.executable, "-c", SAYS], env=environment, capture_output=True, text=True, check=True
        )
    assert done.stdout.split("\n") == ["US", "DE (neo)", "", ""]
