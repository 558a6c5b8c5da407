"""How text of a web page looks inside the elements that are open: what makes it bold, red, raised, centred."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from lxml import etree

HEADINGS = {f"h{level}": level for level in range(1, 7)}
_STYLED = frozenset({"p", "li", *HEADINGS})
_BOLD = frozenset({"b", "strong", "th", *HEADINGS})
_RED = re.compile(
    r"(?:^|[;\s])color\s*:\s*(?:red|#f00\b|#ff0000|#c00000|rgb\(\s*255\s*,\s*0\s*,\s*0)|^(?:red|#ff0000|#f00|#c00000)$",
    re.IGNORECASE,
)
_HEAVY = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_LIGHT = re.compile(r"font-weight\s*:\s*(?:normal|[1-4]00)", re.IGNORECASE)
_CENTRED = re.compile(r"text-align\s*:\s*center", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Look:
    """How text looks inside the elements that are open."""

    style: str = ""
    outline: int = 0
    centred: bool = False
    bold: bool = False
    red: bool = False
    raised: bool = False
    verbatim: bool = False


def block_look(element: etree._Element, tag: str, css: str, look: Look) -> Look:
    """Return the look inside this block."""
    classes = element.get("class", "").split()
    look = replace(
        look,
        style=classes[0] if classes and tag in _STYLED else look.style,
        outline=HEADINGS.get(tag, look.outline),
        centred=look.centred
        or tag == "center"
        or element.get("align", "").lower() == "center"
        or bool(_CENTRED.search(css)),
        verbatim=look.verbatim or tag == "pre",
    )
    return inline_look(element, tag, css, look)


def inline_look(element: etree._Element, tag: str, css: str, look: Look) -> Look:
    """Return the look inside this element; most change nothing."""
    bold = tag in _BOLD or bool(css and _HEAVY.search(css))
    light = bool(css and _LIGHT.search(css))
    red = bool(css and _RED.search(css)) or (tag == "font" and bool(_RED.search(element.get("color", ""))))
    superscript = tag == "sup" or "vertical-align:super" in css.replace(" ", "").lower()
    if not (bold or light or red or superscript):
        return look
    return replace(look, bold=(look.bold or bold) and not light, red=look.red or red, raised=look.raised or superscript)
