"""Styles of an OpenDocument text: how paragraphs and words look with what their style inherits, and its lists."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from workbench.importers.ooxml import integer

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_AUTOMATIC = re.compile(r"[PT]\d+")  # names of what a user formats by hand


@dataclass(frozen=True, slots=True)
class Look:
    """A style with what it inherits."""

    name: str = ""
    centred: bool = False
    bold: bool = False
    superscript: bool = False
    hidden: bool = False


class Looks:
    """The styles of paragraphs and text, and the list styles, by name."""

    def __init__(self, *roots: etree._Element | None) -> None:
        self._own: dict[str, etree._Element] = {}
        self._read: dict[str, Look] = {}
        self.lists: dict[str, dict[int, etree._Element]] = {}
        for root in reversed(roots):
            if root is not None:
                self._own.update((style.get(_STYLE + "name", ""), style) for style in root.iter(_STYLE + "style"))
                for style in root.iter(_TEXT + "list-style"):
                    levels = {integer(level.get(_TEXT + "level"), 1): level for level in style}
                    self.lists[style.get(_STYLE + "name", "")] = levels

    def of(self, name: str) -> Look:
        """Return the style of this name; one the file does not define looks like nothing."""
        known = self._read.get(name)
        if known is None:
            known = self._read[name] = self._flattened(name)
        return known

    def _flattened(self, name: str) -> Look:
        chain: list[etree._Element] = []
        seen: set[str] = set()
        at = name
        while at in self._own and at not in seen:
            seen.add(at)
            chain.append(self._own[at])
            at = chain[-1].get(_STYLE + "parent-style-name", "")
        found: dict[str, str] = {}
        for style in reversed(chain):
            for properties in style:
                found.update((str(key), str(value)) for key, value in properties.attrib.items())
        named = next((_name(style) for style in chain if not _AUTOMATIC.fullmatch(style.get(_STYLE + "name", ""))), "")
        return Look(
            named,
            found.get(_FO + "text-align") == "center",
            found.get(_FO + "font-weight") == "bold",
            found.get(_STYLE + "text-position", "").startswith(("super", "3", "4", "5")),
            found.get(_TEXT + "display") == "none",
        )


def _name(style: etree._Element) -> str:
    """Return the name of a style as the user sees it: 'Heading 1' for Heading_20_1."""
    return style.get(_STYLE + "display-name") or style.get(_STYLE + "name", "").replace("_20_", " ")
