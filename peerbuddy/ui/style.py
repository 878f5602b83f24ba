"""Fusion, a palette and one style sheet, all from the same tokens; light and dark follow the system."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from peerbuddy.ui.tokens import DARK, LIGHT, Tokens

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

_SHEET = """
* {{ outline: 0; }}
QWidget {{ font-size: 13px; color: {text}; }}
QToolTip {{ background: {surface}; color: {text}; border: 1px solid {border_strong}; padding: 4px 6px; }}

QLabel[kind="title"] {{ font-size: 26px; font-weight: 600; }}
QLabel[kind="page"] {{ font-size: 22px; font-weight: 600; }}
QLabel[kind="section"] {{ font-size: 15px; font-weight: 600; }}
QLabel[kind="lead"] {{ font-size: 14px; color: {text2}; }}
QLabel[kind="label"] {{ font-size: 13px; font-weight: 600; }}
QLabel[kind="hint"] {{ font-size: 12px; color: {text2}; }}
QLabel[kind="amber"] {{ font-size: 12px; font-weight: 600; color: {amber}; }}
QLabel[kind="good"] {{ font-size: 12px; font-weight: 600; color: {accent}; }}
QLabel[kind="code"] {{
    font-family: "JetBrains Mono", "DejaVu Sans Mono", monospace; font-size: 18px;
    background: {surface}; border: 1px solid {border}; border-radius: 8px;
}}
QLabel[kind="covered"] {{
    font-size: 12px; color: {text2}; background: {sunken};
    border: 1px dashed {border_strong}; border-radius: 8px;
}}
QFrame[kind="line"] {{ background: {border}; border: 0; }}

QPushButton {{
    min-height: 32px; padding: 0 14px; border-radius: 8px; font-weight: 500;
    background: {surface}; border: 1px solid {border_strong};
}}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed {{ background: {sunken}; }}
QPushButton:checked {{ background: {accent_bg}; border: 1px solid {accent}; color: {accent}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 0 13px; }}
QPushButton:disabled {{ background: {hover}; color: {text3}; border: 1px solid {border}; }}
QPushButton[kind="primary"] {{
    background: {accent}; color: {on_accent}; border: 1px solid {accent}; font-weight: 600;
}}
QPushButton[kind="primary"]:hover {{ background: {accent_h}; border-color: {accent_h}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {text}; }}
QPushButton[kind="primary"]:disabled {{ background: {hover}; color: {text3}; border: 1px solid {border}; }}
QPushButton[kind="quiet"] {{ background: transparent; border: 1px solid transparent; color: {accent}; }}
QPushButton[kind="quiet"]:hover {{ background: {hover}; }}
QPushButton[kind="quiet"]:checked {{ background: {accent_bg}; }}
QPushButton[kind="quiet"]:focus {{ border: 2px solid {accent}; }}
QPushButton[kind="quiet"]:disabled {{ color: {text3}; }}
QPushButton[tall="true"] {{ min-height: 42px; font-size: 14px; }}

QLineEdit, QDateEdit, QTimeEdit {{
    min-height: 32px; padding: 0 11px; border-radius: 8px;
    background: {surface}; border: 1px solid {border_strong};
    selection-background-color: {sel}; selection-color: {text}; placeholder-text-color: {text3};
}}
QLineEdit:focus, QDateEdit:focus, QTimeEdit:focus {{ border: 2px solid {accent}; padding: 0 10px; }}
QLineEdit:disabled, QDateEdit:disabled, QTimeEdit:disabled {{ color: {text3}; background: {hover}; }}
QLineEdit[tall="true"] {{ min-height: 42px; font-size: 15px; }}
QLineEdit[kind="code"] {{ font-family: "JetBrains Mono", "DejaVu Sans Mono", monospace; }}
QLineEdit[kind="title"], QLineEdit[kind="tags"], QDateEdit[kind="bare"], QTimeEdit[kind="bare"] {{
    background: transparent; border: 1px solid transparent; border-radius: 6px;
}}
QLineEdit[kind="title"] {{ font-size: 22px; font-weight: 600; padding: 0 1px; min-height: 36px; }}
QLineEdit[kind="tags"] {{ color: {text2}; padding: 0 1px; }}
QDateEdit[kind="bare"], QTimeEdit[kind="bare"] {{ font-weight: 600; color: {text2}; padding: 0 4px; }}
QLineEdit[kind="title"]:hover, QLineEdit[kind="tags"]:hover, QDateEdit[kind="bare"]:hover,
QTimeEdit[kind="bare"]:hover {{ border: 1px solid {border}; }}
QLineEdit[kind="title"]:focus, QLineEdit[kind="tags"]:focus {{ border: 2px solid {accent}; padding: 0; }}
QDateEdit[kind="bare"]:focus, QTimeEdit[kind="bare"]:focus {{ border: 2px solid {accent}; padding: 0 3px; }}


QListView {{ background: {bg}; border: 0; }}
QTextEdit {{
    background: {surface}; border: 0; placeholder-text-color: {text3};
    selection-background-color: {sel}; selection-color: {text};
}}
/* What a person wrote stands in a serif, what the program says in a sans. */
QTextEdit[kind="page"] {{
    font-family: "Source Serif 4", "Noto Serif", "DejaVu Serif", serif; font-size: 17px;
}}
QScrollArea, QScrollArea > QWidget > QWidget[kind="canvas"] {{ background: transparent; border: 0; }}

QWidget[kind="surface"] {{ background: {surface}; }}
QWidget[kind="pane"] {{ background: {bg}; }}
QFrame[kind="card"] {{ background: {surface}; border: 1px solid {border}; border-radius: 14px; }}
QFrame[kind="note"] {{ background: {note_bg}; border: 1px solid {note_line}; border-radius: 10px; }}
QFrame[kind="offer"] {{ background: {accent_bg}; border: 1px solid {accent_line}; border-radius: 10px; }}
QFrame[kind="plain"] {{ background: {hover}; border: 1px solid {border}; border-radius: 10px; }}

QProgressBar {{ background: {track}; border: 0; border-radius: 2px; max-height: 4px; min-height: 4px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 2px; }}

QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar::handle:vertical {{ background: {track}; border-radius: 4px; min-height: 32px; }}
QScrollBar::handle:vertical:hover {{ background: {border_strong}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QMenu {{ background: {surface}; border: 1px solid {border_strong}; padding: 4px; }}
QMenu::item {{ padding: 6px 16px; border-radius: 6px; }}
QMenu::item:selected {{ background: {accent_bg}; }}
QMenu::item:disabled {{ color: {text3}; }}
"""


_current = LIGHT


def current() -> Tokens:
    """For what paints by itself: read anew at each paint."""
    return _current


class Look(QObject):
    """Keeps the program in the colours of the system, or of the theme that was chosen."""

    def __init__(self, app: QApplication, theme: str = "system") -> None:
        super().__init__(app)
        self._app, self._theme = app, theme
        app.setStyle("Fusion")
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        self._follow(hints.colorScheme())

    @Slot(Qt.ColorScheme)
    def _follow(self, scheme: Qt.ColorScheme) -> None:
        """The argument counts: the signal comes before the system's palette has changed."""
        global _current  # noqa: PLW0603 - one program, one look
        dark = self._theme == "dark" or (self._theme == "system" and scheme == Qt.ColorScheme.Dark)
        _current = DARK if dark else LIGHT
        self._app.setPalette(palette(_current))
        self._app.setStyleSheet(sheet(_current))


def palette(tokens: Tokens) -> QPalette:
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, QColor(getattr(tokens, name)))
    faint = QColor(tokens.text3)
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        made.setColor(QPalette.ColorGroup.Disabled, role, faint)
    return made


def sheet(tokens: Tokens) -> str:
    names = Tokens.__slots__
    return _SHEET.format(**{name: getattr(tokens, name) for name in names})
