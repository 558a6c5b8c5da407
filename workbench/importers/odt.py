"""OpenDocument texts (LibreOffice) into lines: one walk over content.xml, tracked changes as chosen."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from lxml import etree

from workbench.errors import UnreadableFile
from workbench.importers import left_out, limits
from workbench.importers.cells import Tables, in_one_line
from workbench.importers.lines import ImportNote, Line, ReadLines, picture_mark
from workbench.importers.odt_lists import Lists
from workbench.importers.odt_looks import Look, Looks
from workbench.importers.ooxml import integer
from workbench.importers.package import Package
from workbench.importers.pieces import pieces, raised
from workbench.importers.safe_xml import parse_xml

SUFFIXES = (".odt", ".ott")

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_MANIFEST = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}"

_P, _H, _LIST, _ITEM = _TEXT + "p", _TEXT + "h", _TEXT + "list", _TEXT + "list-item"
_BLOCKS = frozenset({_P, _H, _LIST, _TABLE + "table"})
_MARKS = {_TEXT + "tab": "\t", _TEXT + "line-break": "\n", _TEXT + "soft-page-break": ""}
_UNSEEN = frozenset(
    {_OFFICE + "annotation-end", _TEXT + "note-citation", _TEXT + "bookmark", _TEXT + "number",
     _TEXT + "tracked-changes", _TEXT + "sequence-decls", _OFFICE + "forms"}
)  # fmt: skip
_CHANGES = frozenset({_TEXT + "change", _TEXT + "change-start", _TEXT + "change-end"})
_STANDING_APART = frozenset({_TEXT + "note", _OFFICE + "annotation"})
_BREAK = "\u2029"  # ends a paragraph inside text that is put back
_WHITE = re.compile(r"[ \t\r\n]+")
_SPACES = 1_000  # one text:s stands for so many spaces at most


def read_lines(path: Path, *, tracked: str = "accepted") -> ReadLines:
    """Return the paragraphs and table rows of an OpenDocument text; `tracked` is "accepted" or "rejected".

    Raises UnreadableFile for a file that is damaged, encrypted, hostile or no OpenDocument text.
    """
    with Package(path) as package:
        if "content.xml" not in package:
            raise UnreadableFile(f"{path.name} is no OpenDocument text", "Save it as .odt or .docx and try again.")
        if "META-INF/manifest.xml" in package:
            manifest = parse_xml(package.read("META-INF/manifest.xml"), f"{path.name}: manifest.xml")
            if next(manifest.iter(_MANIFEST + "encryption-data"), None) is not None:
                raise UnreadableFile(
                    f"{path.name} is protected by a password", "Save a copy without a password and try again."
                )
        content = parse_xml(package.read("content.xml"), f"{path.name}: content.xml")
        styles = parse_xml(package.read("styles.xml"), f"{path.name}: styles.xml") if "styles.xml" in package else None
    body = content.find(f"{_OFFICE}body/{_OFFICE}text")
    if body is None:
        raise UnreadableFile(f"{path.name} is no OpenDocument text", "Save it as .odt or .docx and try again.")
    changes = {region.get(_TEXT + "id", ""): region for region in body.iter(_TEXT + "changed-region")}
    reader = _Reader(Looks(content, styles), changes, rejected=tracked == "rejected")
    reader.blocks(body)
    return ReadLines(tuple(reader.lines), tuple(ImportNote(note) for note in reader.notes(tracked)))


@dataclass(slots=True)
class _Paragraph:
    parts: list[str]
    bold: bool = True


class _Reader:
    """Reads the blocks of one document in order."""

    def __init__(self, looks: Looks, changes: dict[str, etree._Element], *, rejected: bool) -> None:
        self.lines: list[Line] = []
        self._place = self.lines
        self._looks = looks
        self._changes = changes
        self._rejected = rejected
        self._open: set[str] = set()  # insertions the walk stands in
        self._counts: Counter[str] = Counter()
        self._hidden: list[str] = []
        self._after: list[Line] = []
        self._depth = 0
        self._lists = Lists(looks.lists)
        self._number = ""
        self._held: list[str] = []  # text put back before a paragraph that is still to come
        self._tables = Tables()

    @property
    def _left_out(self) -> bool:
        """Whether the walk stands in an insertion that is rejected."""
        return self._rejected and bool(self._open)

    def blocks(self, blocks: Iterable[etree._Element]) -> None:
        """Read these blocks, or those in an element."""
        for block in blocks:
            tag = block.tag
            if tag in (_P, _H):
                self._paragraph(block)
            elif tag == _LIST:
                self._list(block, "", 0)
            elif tag == _TABLE + "table":
                self._table(block)
            elif tag in _CHANGES:
                self._change(block, self._held)
            elif tag not in _UNSEEN:
                self.blocks(block)

    def notes(self, tracked: str) -> Iterator[str]:
        """Yield what was left out or changed, in plain sentences."""
        kinds = Counter(kind for kind in map(_kind, self._changes.values()) if kind)
        authors = (author.text or "" for region in self._changes.values() for author in region.iter(_DC + "creator"))
        yield from left_out.revised(tracked, kinds, authors)
        yield from left_out.counted({**self._counts, "bullet": self._lists.bullets})
        yield from left_out.hidden(self._hidden)

    # paragraphs

    def _paragraph(self, element: etree._Element) -> None:
        look = self._looks.of(element.get(_TEXT + "style-name", ""))
        goes_on = self._rejected and bool(self._open and self._place)  # its beginning was inserted: it has none
        paragraph = _Paragraph(self._held)
        self._held = []
        self._inline(element, paragraph, look)
        outline = integer(element.get(_TEXT + "outline-level"), 1, least=0, most=9) if element.tag == _H else 0
        number, self._number = self._number, ""
        texts = [piece for part in "".join(paragraph.parts).split(_BREAK) for piece in pieces(part)]
        if goes_on and self._place[-1].kind == "text":
            before = self._place.pop()
            self._place.append(replace(before, text=f"{before.text}{texts[0] if texts else ''}"))
            texts = texts[1:]
        for text in texts:
            self._place.append(Line(text, look.name, outline, number, (), paragraph.bold, look.centred))
            number = ""
        if self._depth == 0 and self._after:
            self._place.extend(self._after)
            self._after.clear()

    def _inline(self, element: etree._Element, paragraph: _Paragraph, look: Look) -> None:
        self._text(element.text, paragraph, look)
        for child in element:
            if child.tag in _CHANGES:
                self._change(child, paragraph.parts)
            elif not self._left_out:
                self._within(child, paragraph, look)
            elif child.tag not in _STANDING_APART:  # a change may end in it
                self._inline(child, paragraph, look)
            self._text(child.tail, paragraph, look)

    def _within(self, child: etree._Element, paragraph: _Paragraph, look: Look) -> None:
        """Read what stands between the words of a paragraph."""
        tag = child.tag
        if tag in _MARKS:
            paragraph.parts.append(_MARKS[tag])
        elif tag == _TEXT + "s":
            paragraph.parts.append(" " * integer(child.get(_TEXT + "c"), 1, least=0, most=_SPACES))
        elif tag == _TEXT + "note":
            self._note(child)
        elif str(tag).startswith(_DRAW):
            self._drawing(child)
        elif tag == _OFFICE + "annotation":
            self._counts["comment"] += 1
        elif tag in _BLOCKS:  # a block where only words may stand
            self._box((child,))
        elif tag not in _UNSEEN:
            inner = child.get(_TEXT + "style-name") if tag == _TEXT + "span" else None
            self._inline(child, paragraph, look if inner is None else self._looked(look, inner))

    def _looked(self, look: Look, name: str) -> Look:
        own = self._looks.of(name)
        return replace(
            look,
            bold=own.bold or look.bold,
            superscript=own.superscript or look.superscript,
            hidden=own.hidden or look.hidden,
        )

    def _text(self, text: str | None, paragraph: _Paragraph, look: Look) -> None:
        if not text or self._left_out:
            return
        if look.hidden:
            self._hidden.append(text)
            return
        text = _WHITE.sub(" ", text)  # white space of the file, as ODF counts it
        if look.superscript:
            text = raised(text)
        if not look.bold and text.strip():
            paragraph.bold = False
        paragraph.parts.append(text)

    def _change(self, mark: etree._Element, parts: list[str]) -> None:
        """Enter or leave a revision; a deletion that is rejected is put back where its mark stands."""
        change = mark.get(_TEXT + "change-id", "")
        region = self._changes.get(change)
        kind = _kind(region)
        if kind == "insertion":
            if mark.tag == _TEXT + "change-start":
                self._open.add(change)
            else:
                self._open.discard(change)
        elif kind == "deletion" and region is not None and self._rejected and not self._open:
            parts.append(_BREAK.join(self._put_back(paragraph) for paragraph in _paragraphs(region)))

    def _put_back(self, deleted: etree._Element) -> str:
        paragraph = _Paragraph([])
        self._inline(deleted, paragraph, self._looks.of(deleted.get(_TEXT + "style-name", "")))
        return "".join(paragraph.parts)

    # what stands inside a paragraph

    def _note(self, note: etree._Element) -> None:
        kind = note.get(_TEXT + "note-class", "footnote")
        body = note.find(_TEXT + "note-body")
        if body is None:
            return
        self._counts[kind] += 1
        text = in_one_line(self._nested(body))
        if text:
            self._after.append(Line(text, style=f"{kind} text", number=str(self._counts[kind]), kind="footnote"))

    def _drawing(self, drawing: etree._Element) -> None:
        """Read the text in a frame, a shape or a group of them; one without any is a picture and leaves a mark."""
        boxes = list(_boxes(drawing))
        for box in boxes:
            self._box(box)
        if not boxes and next(drawing.iter(_DRAW + "image"), None) is not None:
            self._counts["image"] += 1
            self._after.append(picture_mark(drawing.get(_DRAW + "name") or ""))

    def _box(self, blocks: Iterable[etree._Element]) -> None:
        lines = self._nested(blocks)
        self._counts["text box"] += bool(lines)
        self._after.extend(lines)

    def _nested(self, blocks: Iterable[etree._Element]) -> list[Line]:
        """Return the lines of what stands apart: a cell, a note, a box."""
        self._depth += 1
        if self._depth > limits.TABLE_DEPTH:
            raise UnreadableFile(
                f"The document has tables or boxes more than {limits.TABLE_DEPTH} deep", limits.OTHER_COPY
            )
        outer, self._place = self._place, []
        number, self._number = self._number, ""
        self.blocks(blocks)
        inner, self._place = self._place, outer
        self._number = number
        self._depth -= 1
        return inner

    # lists

    def _list(self, element: etree._Element, style: str, level: int) -> None:
        style = element.get(_TEXT + "style-name", style)
        if level == 0 and not any(element.get(_TEXT + name) for name in ("continue-numbering", "continue-list")):
            self._lists.begin(style)
        for item in element:
            if item.tag == _ITEM:
                self._number = "" if _only_a_list(item) else self._lists.next(item, style, level)
            for block in item:
                if block.tag == _LIST:
                    self._list(block, style, level + 1)
                elif block.tag in (_P, _H):
                    self._paragraph(block)
                    self._number = ""
            self._number = ""

    # tables

    def _table(self, table: etree._Element) -> None:
        rows = [
            [(self._nested(cell), _span(cell)) for cell in _cells(row)]
            for row in table.iter(_TABLE + "table-row")
            if _owner(row) is table
        ]
        if all(len(row) <= 1 for row in rows):
            for row in rows:
                for lines, _ in row:
                    self._place.extend(lines)
            return
        self._place.extend(self._tables.rows(rows))
        if self._depth == 0:
            self._place.extend(self._after)
            self._after.clear()


def _kind(region: etree._Element | None) -> str:
    """Return "insertion", "deletion", "format-change" or '' for a region of tracked changes."""
    for child in region if region is not None else ():
        return str(child.tag).rpartition("}")[2]
    return ""


def _only_a_list(item: etree._Element) -> bool:
    """Return whether an item begins with another list: LibreOffice writes deeper levels so, and they have no number."""
    return len(item) > 0 and item[0].tag == _LIST


def _paragraphs(region: etree._Element) -> Iterator[etree._Element]:
    """Yield the paragraphs a deletion took out, those of comments and notes in them left where they stand."""
    for child in region:
        if child.tag in (_P, _H):
            yield child
        elif child.tag != _OFFICE + "change-info":
            yield from _paragraphs(child)


def _boxes(drawing: etree._Element) -> Iterator[etree._Element]:
    """Yield the outermost elements of a drawing that hold blocks of text."""
    if any(child.tag in _BLOCKS for child in drawing):
        yield drawing
    else:
        for child in drawing:
            yield from _boxes(child)


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    """Yield the cells of a row; a repeated cell is an empty one and stands once."""
    return row.iterchildren(_TABLE + "table-cell")


def _owner(row: etree._Element) -> etree._Element | None:
    return next(row.iterancestors(_TABLE + "table"), None)


def _span(cell: etree._Element) -> int:
    return integer(cell.get(_TABLE + "number-columns-spanned"), 1, least=1, most=limits.TABLE_SPAN)
