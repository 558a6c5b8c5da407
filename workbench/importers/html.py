"""Web pages into lines: saved pages of the official bank, and HTML written by Word.

Scripts, styles and the page's furniture are left out (and named); nothing the page links to is ever fetched.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from lxml import etree

from workbench.errors import UnreadableFile
from workbench.importers import left_out, limits
from workbench.importers.cells import Cell, Tables
from workbench.importers.decoding import Decoded, decode
from workbench.importers.docx_numbering import number_text
from workbench.importers.html_looks import HEADINGS, Look, block_look, inline_look
from workbench.importers.lines import ImportNote, Line, ReadLines, picture_mark
from workbench.importers.ooxml import integer
from workbench.importers.pieces import pieces, raised
from workbench.importers.safe_xml import parse_html

SUFFIXES = (".html", ".htm", ".xhtml")

_SKIPPED = frozenset(
    ("script", "style", "noscript", "template", "svg", "head", "title", "object", "embed", "iframe", "button", "select",
     "input", "textarea", "canvas", "audio", "video")
)  # fmt: skip
_FURNITURE = frozenset({"nav", "aside", "footer", "header", "menu"})
_FURNITURE_CLASSES = frozenset(
    {"breadcrumbs", "breadcrumb", "navbar", "sidebar", "menu", "footer", "pagination", "cookie"}
)
_BLOCKS = frozenset(
    ("p", "div", "li", "ul", "ol", "dl", "dt", "dd", "section", "article", "main", "header", "blockquote", "pre",
     "center", "address", "form", "fieldset", "figure", "figcaption", "hr", "body", "html", "caption", "thead", "tbody",
     "tfoot", "details", "summary", *HEADINGS)
)  # fmt: skip
_SPACES = re.compile(r"[ \t\r\n\f]+")
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all", re.IGNORECASE)
_LIST_FORMATS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_DECLARED = re.compile(rb"""charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_LAYOUT_LINES = 100  # lines in one cell from which a table is the page's layout
_MAIN_SHARE = 0.5  # of the page's letters, from which its main element is the document
_SEVERAL = re.compile(r" {2,}")
_REVISIONS = {"ins": "insertion", "del": "deletion"}


def read_lines(path: Path, *, tracked: str = "accepted", encoding: str | None = None) -> ReadLines:
    """Return the paragraphs and table rows of a web page; `tracked` is for pages with <ins> and <del>.

    `encoding` is the user's choice where letters look wrong. Raises UnreadableFile for a page that is too large or
    nested too deep.
    """
    data = limits.read_bytes(path, limits.PART_BYTES)
    decoded = _decoded(data, encoding)
    page = _Page(rejected=tracked == "rejected")
    root = parse_html(decoded.text, path.name)
    if root is not None:
        page.read(root)
    notes = (*decoded.doubts, *page.notes(tracked))
    return ReadLines(tuple(page.lines), tuple(ImportNote(note) for note in notes))


def _decoded(data: bytes, encoding: str | None) -> Decoded:
    """Return the text of a page: what it declares counts, unless the bytes are sound UTF-8 all the same."""
    decoded = decode(data, encoding)
    declared = _DECLARED.search(data[:4096])
    if encoding or not decoded.doubts or not declared:
        return decoded
    try:
        return decode(data, declared[1].decode("ascii", "replace"))
    except UnreadableFile:
        return decoded


@dataclass(slots=True)
class _Paragraph:
    """The paragraph being collected: its text, the look of its first letter, how much of it is bold and red."""

    parts: list[str] = field(default_factory=list)
    look: Look | None = None
    letters: int = 0
    red: int = 0
    bold: int = 0


class _Page:
    """Reads the elements of one page in order."""

    def __init__(self, *, rejected: bool) -> None:
        self.lines: list[Line] = []
        self._place = self.lines  # the page, or the cell being read
        self._paragraph = _Paragraph()
        self._number = ""
        self._dropped = "ins" if rejected else "del"
        self._counts: Counter[str] = Counter()
        self._furniture: list[str] = []
        self._hidden: list[str] = []
        self._tables = Tables()
        self._within: list[str] = []

    def read(self, root: etree._Element) -> None:
        """Read the page, or its main element where that holds most of it."""
        main = _main(root)
        if main is not root:
            self._furniture.extend(_texts_outside(root, main))
        self._element(main, Look())
        self._flush()

    def notes(self, tracked: str) -> Iterator[str]:
        """Yield what was left out or changed, in plain sentences."""
        yield from left_out.revised(tracked, {what: self._counts[tag] for tag, what in _REVISIONS.items()})
        yield from left_out.counted(self._counts)
        furniture = " ".join(" ".join(self._furniture).split())
        if furniture:
            yield f"What surrounds the document on its page was left out: “{left_out.excerpt(furniture)}”."
        yield from left_out.hidden(self._hidden)

    def _element(self, element: etree._Element, look: Look) -> None:
        tag = element.tag
        if not isinstance(tag, str):
            return
        if tag in _SKIPPED:
            return
        css = element.get("style", "")
        if self._is_left_out(element, tag, css):
            return
        if tag == "br":
            self._paragraph.parts.append("\n")
        elif tag == "img":
            self._image(element)
        elif tag == "table":
            self._table(element, look)
        elif tag in _BLOCKS:
            self._flush()
            if tag == "li":
                self._number = _number(element)
            self._inside(element, block_look(element, tag, css, look))
            self._flush()
            self._number = ""
        else:
            self._inside(element, inline_look(element, tag, css, look))

    def _inside(self, element: etree._Element, look: Look) -> None:
        self._text(element.text, look)
        for child in element:
            self._element(child, look)
            self._text(child.tail, look)

    def _text(self, text: str | None, look: Look) -> None:
        if not text:
            return
        if not look.verbatim:
            text = _SPACES.sub(" ", text)
        if look.raised:
            text = raised(text)
        paragraph = self._paragraph
        paragraph.parts.append(text)
        letters = len(text) - text.count(" ") - text.count("\u00a0")
        if letters:
            paragraph.look = paragraph.look or look
            paragraph.letters += letters
            paragraph.red += letters * look.red
            paragraph.bold += letters * look.bold

    def _flush(self) -> None:
        """Put down the paragraph collected so far, if it says anything."""
        paragraph, self._paragraph = self._paragraph, _Paragraph()
        look = paragraph.look
        if look is None:
            return
        style = "note" if paragraph.red == paragraph.letters else look.style
        bold = paragraph.bold == paragraph.letters
        number, self._number = self._number, ""
        for piece in pieces(_SEVERAL.sub(" ", "".join(paragraph.parts))):
            self._place.append(Line(piece, style, look.outline, number, (), bold, look.centred))
            number = ""

    def _image(self, element: etree._Element) -> None:
        name = (element.get("alt") or element.get("title") or "").strip()
        if not name and element.get("src", "").startswith("data:image/gif"):
            return  # a spacer of one point
        self._counts["image"] += 1
        self._flush()
        self._place.append(picture_mark(name))

    # tables

    def _table(self, table: etree._Element, look: Look) -> None:
        self._flush()
        self._within.append("table")
        if len(self._within) > limits.TABLE_DEPTH:
            raise UnreadableFile(f"The page has tables more than {limits.TABLE_DEPTH} deep", limits.OTHER_COPY)
        rows = [self._row(row, look) for row in _rows(table)]
        self._within.pop()
        if all(len(row) <= 1 for row in rows) or any(len(cell) > _LAYOUT_LINES for row in rows for cell, _ in row):
            for row in rows:  # a frame around text, or the page's layout
                for cell, _ in row:
                    self._place.extend(cell)
            return
        self._place.extend(self._tables.rows(rows))

    def _row(self, row: etree._Element, look: Look) -> list[Cell]:
        cells: list[Cell] = []
        outer = self._place
        for cell in row:
            if cell.tag not in ("td", "th"):
                continue
            self._place = []
            self._inside(cell, block_look(cell, cell.tag, cell.get("style", ""), look))
            self._flush()
            cells.append((self._place, _span(cell)))
        self._place = outer
        return cells

    # what is left out

    def _is_left_out(self, element: etree._Element, tag: str, css: str) -> bool:
        if tag in _REVISIONS:
            self._counts[tag] += 1
            return tag == self._dropped
        if tag in _FURNITURE or not _FURNITURE_CLASSES.isdisjoint(element.get("class", "").lower().split()):
            self._furniture.extend(_texts(element))
            return True
        if "hidden" in element.attrib or (css and _HIDDEN.search(css)):
            self._hidden.extend(_texts(element))
            return True
        return False


def _main(root: etree._Element) -> etree._Element:
    """Return the element that holds the document: <main> or <article> where most of the page's letters stand in it."""
    letters = sum(map(len, _texts(root)))
    for tag in ("main", "article"):
        found = list(root.iter(tag))
        if len(found) == 1 and sum(map(len, _texts(found[0]))) > letters * _MAIN_SHARE:
            return found[0]
    return root


def _texts(element: etree._Element) -> Iterator[str]:
    """Yield the texts in an element, those of scripts and styles apart."""
    if element.tag in _SKIPPED:
        return
    for text_element in element.iter(etree.Element):
        if text_element.tag not in _SKIPPED:
            yield text_element.text or ""
        if text_element is not element:
            yield text_element.tail or ""


def _texts_outside(root: etree._Element, main: etree._Element) -> Iterator[str]:
    """Yield the texts of the page that do not stand in its main element."""
    inside = {id(element): element for element in main.iter(etree.Element)}
    for element in root.iter(etree.Element):
        if id(element) not in inside and element.tag not in _SKIPPED:
            yield element.text or ""
        if element is main or id(element) not in inside:
            yield element.tail or ""


def _number(item: etree._Element) -> str:
    """Return the number a browser prints before an item of an ordered list, '' for one of an unordered list."""
    parent = item.getparent()
    if parent is None or parent.tag != "ol":
        return ""
    before = list(item.itersiblings("li", preceding=True))
    number = integer(parent.get("start"), 1) + len(before)
    for distance, other in enumerate((item, *before)):
        if other.get("value"):
            number = integer(other.get("value"), 1) + distance
            break
    return f"{number_text(number, _LIST_FORMATS.get(parent.get('type', ''), 'decimal'))}."


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    for child in table:
        if child.tag == "tr":
            yield child
        elif child.tag in ("thead", "tbody", "tfoot"):
            yield from child.iterchildren("tr")


def _span(cell: etree._Element) -> int:
    return integer(cell.get("colspan"), 1, least=1, most=limits.TABLE_SPAN)
