"""The colours and measures everything on the screen is made of, light and dark."""

from __future__ import annotations

from dataclasses import dataclass

COLUMN = 700  # widest a text column gets
FORM = 420  # unlocking
FLOW = 560  # first steps, rescue


@dataclass(frozen=True, slots=True)
class Tokens:
    """`text` on every background has a contrast of at least 4.5, `border_strong` one of at least 3."""

    bg: str
    surface: str
    sunken: str
    hover: str
    border: str
    border_strong: str
    text: str
    text2: str
    text3: str
    accent: str
    accent_h: str
    on_accent: str
    accent_bg: str
    accent_line: str
    sel: str
    amber: str
    note_bg: str
    note_line: str
    mark: str
    track: str
    raised: str
    peer: str
    peer_bg: str
    peer_line: str
    hues: tuple[str, ...]  # of strengths, by the hue of their family; never without the name


LIGHT = Tokens(
    bg="#F6F4EF",
    surface="#FFFFFF",
    sunken="#EFECE5",
    hover="#EEEAE2",
    border="#E2DDD3",
    border_strong="#8C867A",
    text="#1E211F",
    text2="#57594F",
    text3="#696A61",
    accent="#1B6B52",
    accent_h="#155642",
    on_accent="#FFFFFF",
    accent_bg="#E1EFE8",
    accent_line="#9CC9B5",
    sel="#CFE6DB",
    amber="#8A5A00",
    note_bg="#F8F0DD",
    note_line="#DCC48F",
    mark="#F5E1A4",
    track="#D9D3C7",
    raised="#FFFFFF",
    peer="#2A6191",
    peer_bg="#E8F0F6",
    peer_line="#A9C6DD",
    hues=("#1B6B52", "#B3541E", "#6A4FB3", "#8A5A00", "#1F6FA8", "#A33A67", "#4F6470", "#5F6B1E"),
)

DARK = Tokens(
    bg="#141719",
    surface="#1C2023",
    sunken="#101315",
    hover="#24292C",
    border="#2C3236",
    border_strong="#747C82",
    text="#ECEBE6",
    text2="#B0B3AE",
    text3="#969A97",
    accent="#74D3AE",
    accent_h="#8EE0C0",
    on_accent="#0C1F18",
    accent_bg="#1D352C",
    accent_line="#3A6B57",
    sel="#28503F",
    amber="#E9B65C",
    note_bg="#2E271A",
    note_line="#5D4D2B",
    mark="#5A4A1B",
    track="#3A4145",
    raised="#23282B",
    peer="#8CC4EE",
    peer_bg="#1B2B37",
    peer_line="#3A566B",
    hues=("#74D3AE", "#F0A070", "#B9A4F2", "#E9B65C", "#7FC0EE", "#EE96B7", "#A9BAC4", "#C3CE7A"),
)
