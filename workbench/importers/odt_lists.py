"""Numbers of an OpenDocument text's lists, as they are printed: '2.', '2.1)', 'а)'."""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from workbench.importers.docx_numbering import number_text
from workbench.importers.ooxml import integer

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_FORMATS = {
    "1": "decimal",
    "a": "lowerLetter",
    "A": "upperLetter",
    "i": "lowerRoman",
    "I": "upperRoman",
    "а": "russianLower",
    "А": "russianUpper",
}


class Lists:
    """Counts the items of the lists of one document; `bullets` are those that have a sign for a number."""

    def __init__(self, styles: Mapping[str, Mapping[int, etree._Element]]) -> None:
        self.bullets = 0
        self._styles = styles
        self._counters: dict[str, list[int]] = {}

    def begin(self, style: str) -> None:
        """Begin a list of this style anew."""
        self._counters[style] = []

    def next(self, item: etree._Element, style: str, level: int) -> str:
        """Count on and return the item's number as printed; '' for a bullet. `level` is 0 for the outermost list."""
        look = self._styles.get(style, {})
        counters = self._counters.setdefault(style, [])
        del counters[level + 1 :]
        while len(counters) <= level:
            here = look.get(len(counters) + 1)
            counters.append((1 if here is None else integer(here.get(_TEXT + "start-value"), 1)) - 1)
        start = item.get(_TEXT + "start-value")
        counters[level] = counters[level] + 1 if start is None else integer(start, 1)
        return self._printed(look, counters, level)

    def _printed(self, look: Mapping[int, etree._Element], counters: list[int], level: int) -> str:
        here = look.get(level + 1)
        if here is None or here.tag != _TEXT + "list-level-style-number":
            self.bullets += here is not None
            return ""
        shown = integer(here.get(_TEXT + "display-levels"), 1, least=1, most=level + 1)
        numbers = []
        for at in range(level + 1 - shown, level + 1):
            other = look.get(at + 1, here)
            number_format = other.get(_STYLE + "num-format", "")
            numbers.append(number_text(max(counters[at], 1), _FORMATS.get(number_format[:1], "none")))
        number = ".".join(filter(None, numbers))
        if not number:
            return ""
        return f"{here.get(_STYLE + 'num-prefix', '')}{number}{here.get(_STYLE + 'num-suffix', '')}".strip()
