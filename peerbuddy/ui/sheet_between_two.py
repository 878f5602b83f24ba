"""The rules of the style sheet for what goes from one person to another: papers, labels, lines to tick."""

from __future__ import annotations

BETWEEN_TWO = """
QLabel[kind="letter"] {{ font-family: "Source Serif 4"; font-size: 17sp; }}
QLabel[kind="pill-good"] {{
    font-size: 12sp; font-weight: 600; color: {accent}; padding: 3px 10px; border-radius: 11px;
    background: {accent_bg}; border: 1px solid transparent;
}}
QLabel[kind="pill-peer"] {{
    font-size: 12sp; font-weight: 600; color: {peer}; padding: 4px 10px; border-radius: 12px;
    background: {peer_bg}; border: 1px solid transparent;
}}
QPushButton[kind="even"] {{ padding: 0 5px; }}
QPushButton[kind="even"]:focus {{ padding: 0 4px; }}
QFrame[kind="paper"] {{ background: {surface}; border: 1px solid {border}; border-radius: 14px; }}
QFrame[kind="paper"]:focus {{ border: 2px solid {accent}; }}
QFrame[kind="tick-line"] {{ background: transparent; border: 1px solid transparent; border-radius: 10px; }}
QFrame[kind="tick-line"][ticked="true"] {{ background: {surface}; border: 1px solid {border}; }}
QFrame[kind="tick-line"][focused="true"] {{ border: 2px solid {accent}; }}
"""
