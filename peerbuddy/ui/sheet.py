"""The one style sheet of the program, made from the tokens. Sizes in `sp` grow with the text."""

from __future__ import annotations

import re

from peerbuddy.ui.sheet_between_two import BETWEEN_TWO
from peerbuddy.ui.tokens import Tokens

_SHEET = """
* {{ outline: 0; }}
QWidget {{ font-family: "Inter"; font-size: 13sp; color: {text}; }}
QToolTip {{ background: {surface}; color: {text}; border: 1px solid {border_strong}; padding: 4px 6px; }}

QLabel[kind="title"] {{ font-size: 26sp; font-weight: 600; }}
QLabel[kind="page"] {{ font-size: 22sp; font-weight: 600; }}
QLabel[kind="section"] {{ font-size: 15sp; font-weight: 600; }}
QLabel[kind="lead"] {{ font-size: 14sp; color: {text2}; }}
QLabel[kind="label"] {{ font-size: 13sp; font-weight: 600; }}
QLabel[kind="hint"] {{ font-size: 12sp; color: {text2}; }}
QLabel[kind="struck"] {{ font-size: 12sp; color: {text2}; text-decoration: line-through; }}
QLabel[kind="amber"] {{ font-size: 12sp; font-weight: 600; color: {amber}; }}
QLabel[kind="good"] {{ font-size: 12sp; font-weight: 600; color: {accent}; }}
QLabel[kind="code"] {{
    font-family: "JetBrains Mono", "DejaVu Sans Mono", monospace; font-size: 18sp;
    background: {surface}; border: 1px solid {border}; border-radius: 8px;
}}
QLabel[kind="covered"] {{
    font-size: 12sp; color: {text2}; background: {sunken};
    border: 1px dashed {border_strong}; border-radius: 8px;
}}
QFrame[kind="line"] {{ background: {border}; border: 0; }}

QPushButton {{
    min-height: 32sp; padding: 0 14px; border-radius: 8px; font-weight: 500;
    background: {surface}; border: 1px solid {border_strong};
}}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed {{ background: {sunken}; }}
QPushButton:checked {{ background: {accent_bg}; border: 1px solid {accent}; color: {accent}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 0 13px; min-height: 32sp-2; }}
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
QPushButton[kind="tool"] {{
    min-height: 26sp; padding: 0 9px; border-radius: 6px; font-size: 12sp; color: {text2};
    background: transparent; border: 1px solid transparent;
}}
QPushButton[kind="tool"]:hover {{ background: {hover}; }}
QPushButton[kind="tool"]:checked {{ background: {accent_bg}; color: {accent}; }}
QPushButton[kind="tool"]:focus {{ border: 2px solid {accent}; padding: 0 8px; min-height: 26sp-2; }}
QPushButton[kind="tool"]:disabled {{ color: {text3}; }}
QPushButton[kind="chip"] {{
    min-height: 22sp; padding: 0 10px; border-radius: 12px; font-size: 12sp; color: {text2};
    background: transparent; border: 1px solid {border};
}}
QPushButton[kind="chip"]:hover {{ background: {hover}; }}
QPushButton[kind="chip"]:focus {{ border: 2px solid {accent}; padding: 0 9px; min-height: 22sp-2; }}
QPushButton[kind="chip"]:disabled {{ color: {text3}; }}
QPushButton[kind="bare"] {{
    min-height: 24sp; min-width: 26sp; padding: 0; border-radius: 6px;
    background: transparent; border: 1px solid transparent;
}}
QPushButton[kind="bare"]:hover {{ background: {hover}; }}
QPushButton[kind="bare"]:focus {{ border: 2px solid {accent}; min-height: 24sp-2; min-width: 26sp-2; }}
/* One of several things beside a page, the one that is open checked. */
QPushButton[kind="place"] {{
    min-height: 38sp; padding: 0 11px; border-radius: 10px; font-weight: 500; text-align: left;
    background: transparent; border: 1px solid transparent; color: {text2};
}}
QPushButton[kind="place"]:hover {{ background: {hover}; }}
QPushButton[kind="place"]:checked {{
    background: {surface}; color: {text}; font-weight: 600;
    border: 1px solid {border}; border-left: 3px solid {accent};
}}
QPushButton[kind="place"]:focus {{ border: 2px solid {accent}; padding: 0 10px; min-height: 38sp-2; }}
QPushButton[kind="leads"] {{
    min-height: 36sp; padding: 0 9px; border-radius: 10px; font-weight: 600; text-align: left;
    background: transparent; border: 1px solid transparent;
}}
QPushButton[kind="leads"]:hover {{ background: {hover}; }}
QPushButton[kind="leads"]:focus {{ border: 2px solid {accent}; padding: 0 8px; min-height: 36sp-2; }}
QPushButton[kind="row"] {{
    min-height: 26sp; padding: 0 8px; border-radius: 6px; font-weight: 400; text-align: left;
    background: transparent; border: 1px solid transparent;
}}
QPushButton[kind="row"]:hover {{ background: {surface}; }}
QPushButton[kind="row"]:focus {{ border: 2px solid {accent}; padding: 0 7px; min-height: 26sp-2; }}
/* One of a few, side by side: `segment` in a frame of its own, `choice` as a pill. */
QFrame[kind="segments"] {{ background: {sunken}; border: 1px solid {border}; border-radius: 8px; }}
QPushButton[kind="segment"] {{
    min-height: 26sp; padding: 0 11px; border-radius: 6px; font-size: 12sp; color: {text2};
    background: transparent; border: 1px solid transparent;
}}
QPushButton[kind="segment"]:hover {{ background: {hover}; }}
QPushButton[kind="segment"]:checked {{
    background: {raised}; border: 1px solid {border_strong}; color: {text}; font-weight: 600;
}}
QPushButton[kind="segment"]:focus {{ border: 2px solid {accent}; padding: 0 10px; min-height: 26sp-2; }}
QPushButton[kind="choice"] {{
    min-height: 28sp; padding: 0 13px; border-radius: 14px; font-size: 13sp;
    background: {surface}; border: 1px solid {border_strong};
}}
QPushButton[kind="choice"]:hover {{ background: {hover}; }}
QPushButton[kind="choice"]:checked {{ background: {accent_bg}; color: {accent}; font-weight: 600; }}
QPushButton[kind="choice"]:checked, QPushButton[kind="choice"]:focus {{
    border: 2px solid {accent}; padding: 0 12px; min-height: 28sp-2;
}}
QPushButton[kind="choice"]:checked:focus {{ border: 2px solid {text}; }}
QPushButton[kind="choice"]:disabled {{ color: {text3}; border: 1px solid {border}; }}
QPushButton[flush="true"] {{ padding: 0 2px; }}
QPushButton[flush="true"]:focus {{ padding: 0 1px; }}
QPushButton[tall="true"] {{ min-height: 42sp; font-size: 14sp; }}
QPushButton[tall="true"]:focus {{ min-height: 42sp-2; }}

QLineEdit, QDateEdit, QTimeEdit {{
    min-height: 32sp; padding: 0 11px; border-radius: 8px;
    background: {surface}; border: 1px solid {border_strong};
    selection-background-color: {sel}; selection-color: {text}; placeholder-text-color: {text3};
}}
QLineEdit:focus, QDateEdit:focus, QTimeEdit:focus {{ border: 2px solid {accent}; padding: 0 10px; }}
QLineEdit:focus {{ min-height: 32sp-2; }}
QLineEdit:disabled, QDateEdit:disabled, QTimeEdit:disabled {{ color: {text3}; background: {hover}; }}
QLineEdit[tall="true"] {{ min-height: 42sp; font-size: 15sp; }}
QLineEdit[tall="true"]:focus {{ min-height: 42sp-2; }}
QLineEdit[kind="evidence"] {{
    min-height: 26sp; padding: 0 6px; border-radius: 6px; font-family: "Source Serif 4"; font-size: 15sp;
    background: transparent; border: 1px solid transparent;
}}
QLineEdit[kind="evidence"]:hover {{ border: 1px solid {border}; }}
QLineEdit[kind="evidence"]:focus {{ border: 2px solid {accent}; padding: 0 5px; min-height: 26sp-2; }}
QLineEdit[kind="code"] {{ font-family: "JetBrains Mono", "DejaVu Sans Mono", monospace; }}
QLineEdit[kind="title"], QDateEdit[kind="bare"], QTimeEdit[kind="bare"] {{
    background: transparent; border: 1px solid transparent; border-radius: 6px;
}}
QLineEdit[kind="title"] {{ font-size: 22sp; font-weight: 600; padding: 0 1px; min-height: 36sp; }}
QDateEdit[kind="bare"], QTimeEdit[kind="bare"] {{ font-weight: 600; color: {text2}; padding: 0 4px; }}
QLineEdit[kind="title"]:hover, QDateEdit[kind="bare"]:hover,
QTimeEdit[kind="bare"]:hover {{ border: 1px solid {border}; }}
QLineEdit[kind="title"]:focus {{ border: 2px solid {accent}; padding: 0; min-height: 36sp-2; }}
QDateEdit[kind="bare"]:focus, QTimeEdit[kind="bare"]:focus {{ border: 2px solid {accent}; padding: 0 3px; }}

QComboBox {{
    min-height: 32sp; padding: 0 11px; border-radius: 8px; font-weight: 600;
    background: {surface}; border: 1px solid {border_strong};
    selection-background-color: {sel}; selection-color: {text};
}}
QComboBox:focus {{ border: 2px solid {accent}; padding: 0 10px; min-height: 32sp-2; }}
QComboBox:disabled {{ color: {text3}; background: {hover}; }}
QComboBox::drop-down {{ border: 0; width: 24px; }}
QComboBox::down-arrow, QDateEdit[kind="day"]::down-arrow {{ image: none; }}
QDateEdit[kind="day"]::drop-down {{ border: 0; width: 24px; }}
QComboBox QAbstractItemView {{ background: {surface}; border: 1px solid {border_strong}; }}

QListView {{ background: {bg}; border: 0; }}
QListView[kind="names"] {{ background: {surface}; border: 2px solid transparent; border-radius: 10px; }}
QListView[kind="names"]:focus {{ border: 2px solid {accent}; }}
QListView[kind="sections"] {{ border: 2px solid transparent; border-radius: 10px; padding: 1px; }}
QListView[kind="sections"]::item {{ padding: 11px 12px; border-radius: 10px; color: {text2}; }}
QListView[kind="sections"]::item:hover {{ background: {hover}; }}
QListView[kind="sections"]::item:selected {{
    background: {surface}; color: {text}; border: 1px solid {border}; border-left: 3px solid {accent};
}}
QListView[kind="sections"]::item:selected:focus {{ border: 2px solid {accent}; padding: 10px 11px; }}
QListView[kind="pictures"] {{
    background: {surface}; border: 1px solid {border}; border-radius: 10px; padding: 1px;
}}
QListView[kind="pictures"]:focus {{ border: 2px solid {accent}; padding: 0; }}
QListView[kind="pictures"]::item {{ padding: 0 6px; border-radius: 8px; }}
QListView[kind="pictures"]::item:selected {{ background: {accent_bg}; color: {text}; }}
QTableView[kind="rows"] {{ background: transparent; border: 2px solid transparent; border-radius: 8px; }}
QTableView[kind="rows"]:focus {{ border: 2px solid {accent}; }}
QTableView[kind="rows"]::item {{ padding: 5px 6px; border: 0; border-bottom: 1px solid {border}; }}
QTableView[kind="rows"]::item:selected {{ background: {accent_bg}; color: {text}; }}
QHeaderView {{ background: transparent; border: 0; }}
QHeaderView::section {{
    background: transparent; border: 0; border-bottom: 1px solid {border}; padding: 5px 6px;
    font-size: 12sp; font-weight: 600; color: {text2};
}}
QTextEdit {{
    background: {surface}; border: 0; placeholder-text-color: {text3};
    selection-background-color: {sel}; selection-color: {text};
}}
/* What a person wrote stands in a serif, what the program says in a sans. */
QTextEdit[kind="page"] {{
    font-family: "Source Serif 4"; font-size: 17sp;
}}
QTextEdit[kind="words"] {{
    font-family: "Source Serif 4"; font-size: 15sp; padding: 6px 9px; border-radius: 8px;
    border: 1px solid {border_strong};
}}
QTextEdit[kind="words"]:focus {{ border: 2px solid {accent}; padding: 5px 8px; }}
/* One of several in a card: the card is the frame. */
QTextEdit[kind="reply"] {{
    font-family: "Source Serif 4"; font-size: 16sp; padding: 3px 2px; border-radius: 6px;
    background: transparent; border: 1px solid transparent;
}}
QTextEdit[kind="reply"]:hover {{ border: 1px solid {border}; }}
QTextEdit[kind="reply"]:focus {{ border: 2px solid {accent}; padding: 2px 1px; }}
QTextEdit[kind="words"]:disabled {{ color: {text3}; background: {hover}; }}
QLabel[kind="number"] {{ font-size: 28sp; font-weight: 600; }}
QLabel[kind="emergency"] {{ font-size: 40sp; font-weight: 600; }}
QLabel[kind="round"] {{
    font-size: 13sp; font-weight: 600; color: {accent}; background: {accent_bg}; border-radius: 15px;
}}
QPushButton[kind="square"] {{ min-height: 32px; min-width: 32px; padding: 0; }}
QPushButton[kind="square"]:focus {{ padding: 0; }}
QLabel[kind="said"] {{ font-family: "Source Serif 4"; font-size: 16sp; }}
QPlainTextEdit[kind="letter"] {{
    font-family: "Source Serif 4"; font-size: 17sp; background: transparent; padding: 6px 9px;
    border: 1px solid {border_strong}; border-radius: 8px;
    selection-background-color: {sel}; selection-color: {text};
}}
QPlainTextEdit[kind="letter"]:focus {{ border: 2px solid {accent}; padding: 5px 8px; }}
QLabel[kind="said-strong"] {{ font-family: "Source Serif 4"; font-size: 16sp; font-weight: 600; }}
QLabel[kind="question"] {{ font-family: "Source Serif 4"; font-size: 21sp; font-weight: 600; }}
QLabel[kind="ask"] {{ font-family: "Source Serif 4"; font-size: 26sp; font-weight: 600; }}
QLabel[kind="scene"] {{ font-family: "Source Serif 4"; font-size: 25sp; }}
QLabel[kind="day"] {{ font-size: 28sp; font-weight: 600; }}
QLabel[kind="own"] {{ font-size: 13sp; font-weight: 600; color: {accent}; }}
QLabel[kind="peer"] {{ font-size: 13sp; font-weight: 600; color: {peer}; }}
QLabel[kind="caption"] {{ font-size: 12sp; color: {text2}; }}
QLabel[kind="eyebrow"] {{ font-size: 12sp; font-weight: 600; color: {accent}; }}
QLabel[kind="aside"] {{ font-size: 12sp; font-weight: 600; color: {text2}; }}
QLabel[kind="pill"] {{
    font-size: 12sp; color: {text2}; padding: 3px 10px; border-radius: 11px; border: 1px solid {border};
}}
QFrame[kind="leaned"] {{ background: {sunken}; border: 0; border-radius: 10px; }}
QFrame[kind="leaned"] QLabel {{ font-size: 12sp; font-weight: 500; }}
QScrollArea, QScrollArea > QWidget > QWidget[kind="canvas"] {{ background: transparent; border: 0; }}

QWidget[kind="surface"] {{ background: {surface}; }}
QWidget[kind="pane"] {{ background: {bg}; }}
QFrame[kind="card"] {{ background: {surface}; border: 1px solid {border}; border-radius: 14px; }}
QFrame[kind="question"] {{ background: {accent_bg}; border: 0; border-radius: 14px; }}
QFrame[kind="note"] {{ background: {note_bg}; border: 1px solid {note_line}; border-radius: 10px; }}
QFrame[kind="offer"] {{ background: {accent_bg}; border: 1px solid {accent_line}; border-radius: 10px; }}
QFrame[kind="plain"] {{ background: {hover}; border: 1px solid {border}; border-radius: 10px; }}

QFrame[kind="strip"] {{ background: {bg}; border: 0; border-radius: 10px; }}

QWidget[kind="rail"] {{ background: {bg}; }}
QToolButton[kind="rail"] {{
    min-height: 46px; padding: 4px; border: 1px solid transparent; border-radius: 8px;
    font-size: 12sp; font-weight: 500; color: {text2}; background: transparent;
}}
QToolButton[kind="rail"]:hover {{ background: {hover}; }}
QToolButton[kind="rail"]:checked {{ background: {accent_bg}; color: {accent}; }}
QToolButton[kind="rail"]:focus {{ border: 2px solid {accent}; padding: 3px; }}

QLineEdit[kind="palette"], QLineEdit[kind="palette"]:focus {{
    min-height: 56sp; padding: 0 16px; font-size: 18sp; border: 0; border-radius: 14px; background: {surface};
}}
QListView[kind="palette"] {{ background: {surface}; }}
QLabel[kind="key"] {{
    font-size: 12sp; font-weight: 500; padding: 2px 7px; border-radius: 5px;
    background: {sunken}; border: 1px solid {border};
}}

QProgressBar {{ background: {track}; border: 0; border-radius: 2px; max-height: 4px; min-height: 4px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 2px; }}

QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar::handle:vertical {{ background: {track}; border-radius: 4px; min-height: 32px; }}
QScrollBar::handle:vertical:hover {{ background: {border_strong}; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle:horizontal {{ background: {track}; border-radius: 4px; min-width: 32px; }}
QScrollBar::handle:horizontal:hover {{ background: {border_strong}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QMenu {{ background: {surface}; border: 1px solid {border_strong}; padding: 4px; }}
QMenu::item {{ padding: 6px 16px; border-radius: 6px; }}
QMenu::item:selected {{ background: {accent_bg}; }}
QMenu::item:disabled {{ color: {text3}; }}
"""


def sheet(tokens: Tokens, scale: float = 1.0, *, mirrored: bool = False) -> str:
    """`scale`: of the text, 1.0 for its usual size. `mirrored`: read from right to left, which Qt does not do
    for the sides named in a sheet."""
    names = Tokens.__slots__
    coloured = (_SHEET + BETWEEN_TWO).format(**{name: getattr(tokens, name) for name in names})
    if mirrored:
        coloured = coloured.replace("border-left", "border-right")
    return re.sub(r"\b(\d+)sp(-\d+)?\b", lambda size: _pixels(size, scale), coloured)


def _pixels(size: re.Match[str], scale: float) -> str:
    """`32sp` grows with the text; `32sp-2` is two pixels less, where a border of two stands for one of one:
    what is below would move."""
    return f"{round(int(size[1]) * scale) + int(size[2] or 0)}px"
