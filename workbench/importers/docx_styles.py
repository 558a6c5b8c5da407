"""Paragraph styles of a .docx: names, outline levels and what they say about numbering and look."""

from __future__ import annotations

from dataclasses import dataclass, replace

from lxml import etree

from workbench.importers.ooxml import VAL, W, integer, is_on

_BODY_TEXT = 9  # the outline level that is none


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style with what it inherits. `outline` is 1 for the highest heading, 0 for body text."""

    name: str = ""
    outline: int = 0
    centred: bool = False
    bold: bool = False
    hidden: bool = False
    num_id: str = ""
    level: int | None = None


PLAIN = Style()


class Styles:
    """The paragraph styles by id."""

    def __init__(self, root: etree._Element | None) -> None:
        self._own: dict[str, tuple[str, etree._Element]] = {}
        self._read: dict[str, Style] = {}
        self.default = PLAIN
        self.lists: dict[str, str] = {}  # numbering style -> the list it stands for
        for style in root.iterchildren(W + "style") if root is not None else ():
            if style.get(W + "type") == "numbering":
                num_id = style.find(f"{W}pPr/{W}numPr/{W}numId")
                self.lists[style.get(W + "styleId", "")] = "" if num_id is None else num_id.get(VAL, "")
            if style.get(W + "type", "paragraph") != "paragraph":
                continue
            style_id = style.get(W + "styleId", "")
            based_on = style.find(W + "basedOn")
            self._own[style_id] = ("" if based_on is None else based_on.get(VAL, ""), style)
            if is_on(style.get(W + "default", "0")):
                self.default = replace(self.of(style_id), name="")

    def of(self, style_id: str) -> Style:
        """Return the style with this id; an id the file does not define names itself."""
        known = self._read.get(style_id)
        if known is None:
            known = self._read[style_id] = self._flattened(style_id)
        return known

    def _flattened(self, style_id: str) -> Style:
        chain: list[etree._Element] = []
        seen: set[str] = set()
        at = style_id
        while at in self._own and at not in seen:
            seen.add(at)
            at, style = self._own[at]
            chain.append(style)
        flat = PLAIN
        for style in reversed(chain):
            flat = _with_own(flat, style)
        return replace(flat, name=flat.name if chain else style_id)


def _with_own(inherited: Style, style: etree._Element) -> Style:
    name = style.find(W + "name")
    flat = replace(inherited, name="" if name is None else name.get(VAL, ""))
    properties = style.find(W + "pPr")
    for found in properties if properties is not None else ():
        if found.tag == W + "outlineLvl":
            flat = replace(flat, outline=outline(found))
        elif found.tag == W + "jc":
            flat = replace(flat, centred=found.get(VAL) == "center")
        elif found.tag == W + "numPr":
            num_id, level = found.find(W + "numId"), found.find(W + "ilvl")
            flat = replace(
                flat,
                num_id=flat.num_id if num_id is None else num_id.get(VAL, ""),
                level=flat.level if level is None else integer(level.get(VAL), least=0, most=8),
            )
    run = style.find(W + "rPr")
    for found in run if run is not None else ():
        if found.tag == W + "b":
            flat = replace(flat, bold=is_on(found.get(VAL)))
        elif found.tag == W + "vanish":
            flat = replace(flat, hidden=is_on(found.get(VAL)))
    return flat


def outline(element: etree._Element) -> int:
    """Return the outline level of a `w:outlineLvl`: 1 the highest heading, 0 none."""
    level = integer(element.get(VAL), _BODY_TEXT)
    return level + 1 if 0 <= level < _BODY_TEXT else 0
