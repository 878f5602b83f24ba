"""A palette and one style sheet on top of Fusion, both from the same tokens; light and dark follow the system
unless a person chose one of them. The letters are our own: no two computers show them differently."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from peerbuddy.model.settings import LocalSettings
from peerbuddy.paths import resources
from peerbuddy.ui.last_input import watch
from peerbuddy.ui.sheet import sheet
from peerbuddy.ui.tokens import DARK, LIGHT, Tokens

# For Qt itself, among the arguments: asked for later, it would hand over the style as a class, slow to make.
FUSION = ("-style", "Fusion")
SANS, SERIF = "Inter", "Source Serif 4"
BODY = 13

_ROLES = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.BrightText: "text",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Highlight: "sel",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Light: "border",
    QPalette.ColorRole.Midlight: "border",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "border_strong",
    QPalette.ColorRole.Shadow: "border_strong",
}


_current = LIGHT
_scale = 1.0
_moves = True
_look: Look | None = None


def current() -> Tokens:
    """For what paints by itself: read anew at each paint."""
    return _current


def moves() -> bool:
    """Whether anything on the screen may move by itself."""
    return _moves


def scaled(size: int) -> int:
    """A size in pixels that grows with the text: of letters, or of a row of them."""
    return round(size * _scale)


def font(size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """For what paints by itself: `size` in pixels at the usual size of text."""
    return QFont(_font(scaled(size), weight))  # one's own: whoever changes it changes no other painter's


@cache
def _font(pixels: int, weight: QFont.Weight) -> QFont:
    made = QFont(SANS)
    made.setPixelSize(pixels)
    made.setWeight(weight)
    return made


def wear(settings: LocalSettings) -> None:
    """Show the whole program as a person wants it, at once."""
    if _look is not None:
        _look.wear(settings)


class Look(QObject):
    """Keeps the program in the colours of the system, or of the theme that was chosen."""

    def __init__(self, app: QApplication, theme: str = "system") -> None:
        global _look  # noqa: PLW0603 - one program, one look
        super().__init__(app)
        _look = self
        self._app, self._theme, self._text_size = app, theme, 100
        watch(app)
        load_fonts()
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        self._follow(hints.colorScheme())

    def wear(self, settings: LocalSettings) -> None:
        """Only what changes the sheet is done anew: every list is laid out again for it."""
        global _moves  # noqa: PLW0603 - one program, one look
        _moves = not settings.reduced_motion
        if (settings.theme, settings.text_size) != (self._theme, self._text_size):
            self._theme, self._text_size = settings.theme, settings.text_size
            self._follow(self._app.styleHints().colorScheme())

    @Slot(Qt.ColorScheme)
    def _follow(self, scheme: Qt.ColorScheme) -> None:
        """The argument counts: the signal comes before the system's palette has changed."""
        global _current, _scale  # noqa: PLW0603 - one program, one look
        dark = self._theme == "dark" or (self._theme == "system" and scheme == Qt.ColorScheme.Dark)
        _current = DARK if dark else LIGHT
        _scale = self._text_size / 100
        self._app.setStyleSheet("")  # from one sheet to another costs four times as much as by way of none
        self._app.setFont(font(BODY))
        self._app.setPalette(palette(_current))
        mirrored = self._app.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._app.setStyleSheet(sheet(_current, _scale, mirrored=mirrored))


@cache
def load_fonts() -> None:
    """Once: the program then knows them by name."""
    for file in sorted((resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def palette(tokens: Tokens) -> QPalette:
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, QColor(getattr(tokens, name)))
    faint = QColor(tokens.text3)
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        made.setColor(QPalette.ColorGroup.Disabled, role, faint)
    return made
