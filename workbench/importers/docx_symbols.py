"""Signs a Word file takes from symbol fonts, as characters anybody can read."""

from __future__ import annotations

from lxml import etree

from workbench.importers.ooxml import W

_SYMBOLS = {
    "symbol": {
        0x2D: "−",
        0xA3: "≤",
        0xB0: "°",
        0xB1: "±",
        0xB3: "≥",
        0xB4: "×",
        0xB7: "•",
        0xB9: "≠",
        0xBB: "≈",
        0xD7: "·",
    },
    "wingdings": {0x6C: "●", 0x6E: "■", 0x76: "❖", 0x9F: "•", 0xA7: "▪", 0xD8: "➢", 0xFC: "✓", 0xFE: "☑", 0xA8: "☐"},
}


def symbol(element: etree._Element) -> str | None:
    """Return the character of a `w:sym`; '' for one that names none, None for one nobody knows."""
    try:
        code = int(element.get(W + "char", ""), 16)
    except ValueError:
        return ""
    font = element.get(W + "font", "").lower().rstrip("0123456789 ")
    if 0xF000 <= code <= 0xF0FF:
        code -= 0xF000
    known = _SYMBOLS.get(font, {}).get(code)
    if known:
        return known
    if font in _SYMBOLS or not 0x20 <= code <= 0xFFFD or 0xD800 <= code <= 0xDFFF:
        return None
    return chr(code)
