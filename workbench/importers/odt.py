"""OpenDocument texts (LibreOffice) into lines: one walk over content.xml, tracked changes as chosen."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from lxml import etree

from workbench.errors import UnreadableFile
from workbench.importers import limits
from workbench.importers.docx_numbering import number_text
from workbench.importers.lines import ImportNote, Line, ReadLines
from workbench.importers.odt_looks import Look, Looks
from workbench.importers.ooxml import integer
from workbench.importers.package import Package
from workbench.importers.pieces import pieces, raised
from workbench.importers.safe_xml import parse_xml

SUFFIXES = (".odt", ".ott")

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_MANIFEST = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}"

_P, _H, _LIST, _ITEM = _TEXT + "p", _TEXT + "h", _TEXT + "list", _TEXT + "list-item"
_MARKS = {_TEXT + "tab": "\t", _TEXT + "line-break": "\n", _TEXT + "soft-page-break": ""}
_UNSEEN = frozenset(
    {_OFFICE + "annotation-end", _TEXT + "note-citation", _TEXT + "bookmark", _TEXT + "number",
     _TEXT + "tracked-changes", _TEXT + "sequence-decls", _OFFICE + "forms"}
)  # fmt: skip
_FORMATS = {
    "1": "decimal",
    "a": "lowerLetter",
    "A": "upperLetter",
    "i": "lowerRoman",
    "I": "upperRoman",
    "а": "russianLower",
    "А": "russianUpper",
}
_CHANGES = frozenset({_TEXT + "change", _TEXT + "change-start", _TEXT + "change-end"})
_NAMED = (
    ("footnote", "Footnotes stand after their paragraphs as lines of their own: {}."),
    ("endnote", "Endnotes stand after their paragraphs as lines of their own: {}."),
    ("text box", "Text boxes stand after the paragraphs they hang on: {}."),
    ("image", "Pictures are not read; a mark [image] stands for each: {}."),
    ("comment", "Comments are not part of the text: {}."),
    ("bullet", "Bullets before paragraphs are not part of the text: {}."),
)
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
        self._counters: dict[str, list[int]] = {}
        self._number = ""
        self._held: list[str] = []  # text put back before a paragraph that is still to come
        self._padding = limits.TABLE_PADDING

    def blocks(self, element: etree._Element) -> None:
        """Read what stands in this element."""
        for block in element:
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
        if kinds:
            revisions = ", ".join(f"{kind}: {kinds[kind]}" for kind in sorted(kinds))
            authors = {
                author.text or "" for region in self._changes.values() for author in region.iter(_DC + "creator")
            }
            by = ", ".join(sorted(filter(None, authors)))[:200]
            yield f"Tracked changes{f' by {by}' if by else ''} were read as {tracked} ({revisions})."
        for what, sentence in _NAMED:
            if self._counts[what]:
                yield sentence.format(self._counts[what])
        if self._hidden:
            text = " ".join("".join(self._hidden).split())
            yield f"Hidden text, which is not shown, was left out: «{text[:120]}»."

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
            tag = child.tag
            if tag in _MARKS:
                paragraph.parts.append(_MARKS[tag])
            elif tag == _TEXT + "s":
                paragraph.parts.append(" " * integer(child.get(_TEXT + "c"), 1, least=0, most=_SPACES))
            elif tag == _TEXT + "note":
                self._note(child)
            elif tag in _CHANGES:
                self._change(child, paragraph.parts)
            elif tag in (_DRAW + "frame", _DRAW + "custom-shape", _DRAW + "text-box"):
                self._drawing(child)
            elif tag == _OFFICE + "annotation":
                self._counts["comment"] += 1
            elif tag in (_P, _H, _LIST):  # a block where only words may stand
                self._box(child.getparent())
            elif tag not in _UNSEEN:
                inner = child.get(_TEXT + "style-name") if tag == _TEXT + "span" else None
                self._inline(child, paragraph, look if inner is None else self._within(look, inner))
            self._text(child.tail, paragraph, look)

    def _within(self, look: Look, name: str) -> Look:
        own = self._looks.of(name)
        return replace(
            look,
            bold=own.bold or look.bold,
            superscript=own.superscript or look.superscript,
            hidden=own.hidden or look.hidden,
        )

    def _text(self, text: str | None, paragraph: _Paragraph, look: Look) -> None:
        if not text or (self._rejected and self._open):
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
        elif kind == "deletion" and region is not None and self._rejected:
            deleted = region.find(f"{_TEXT}deletion")
            paragraphs = [] if deleted is None else list(deleted.iter(_P, _H))
            parts.append(_BREAK.join("".join(map(str, paragraph.itertext())) for paragraph in paragraphs))

    # what stands inside a paragraph

    def _note(self, note: etree._Element) -> None:
        kind = note.get(_TEXT + "note-class", "footnote")
        body = note.find(_TEXT + "note-body")
        if body is None:
            return
        self._counts[kind] += 1
        text = " ".join(_with_number(line) for line in self._nested(body))
        if text:
            self._after.append(Line(text, style=f"{kind} text", number=str(self._counts[kind]), kind="footnote"))

    def _drawing(self, frame: etree._Element) -> None:
        boxes = list(frame.iter(_DRAW + "text-box"))
        for box in boxes[:1]:  # boxes inside are read with it
            self._box(box)
        if not boxes and next(frame.iter(_DRAW + "image"), None) is not None:
            self._counts["image"] += 1
            name = " ".join((frame.get(_DRAW + "name") or "")[:200].split())
            self._after.append(Line(f"[image: {name}]" if name else "[image]", kind="image"))
        elif not boxes and len(frame):
            self._box(frame)

    def _box(self, element: etree._Element | None) -> None:
        if element is not None:
            lines = self._nested(element)
            self._counts["text box"] += bool(lines)
            self._after.extend(lines)

    def _nested(self, element: etree._Element) -> list[Line]:
        """Return the lines inside an element that stands apart: a cell, a note, a box."""
        self._depth += 1
        if self._depth > limits.TABLE_DEPTH:
            raise UnreadableFile(
                f"The document has tables or boxes more than {limits.TABLE_DEPTH} deep", limits.OTHER_COPY
            )
        outer, self._place = self._place, []
        number, self._number = self._number, ""
        self.blocks(element)
        inner, self._place = self._place, outer
        self._number = number
        self._depth -= 1
        return inner

    # lists

    def _list(self, element: etree._Element, style: str, level: int) -> None:
        style = element.get(_TEXT + "style-name", style)
        if level == 0 and not any(element.get(_TEXT + name) for name in ("continue-numbering", "continue-list")):
            self._counters[style] = []
        for item in element:
            if item.tag == _TEXT + "list-item":
                self._number = self._counted(item, style, level)
            for block in item:
                if block.tag == _LIST:
                    self._list(block, style, level + 1)
                elif block.tag in (_P, _H):
                    self._paragraph(block)
                    self._number = ""
            self._number = ""

    def _counted(self, item: etree._Element, style: str, level: int) -> str:
        """Count on in a list and return the item's number as printed; '' for a bullet."""
        if len(item) and item[0].tag == _LIST:
            return ""  # only a list inside: LibreOffice writes deeper levels so
        look = self._looks.lists.get(style, {})
        counters = self._counters.setdefault(style, [])
        del counters[level + 1 :]
        while len(counters) <= level:
            here = look.get(len(counters) + 1)
            counters.append((1 if here is None else integer(here.get(_TEXT + "start-value"), 1)) - 1)
        start = item.get(_TEXT + "start-value")
        counters[level] = counters[level] + 1 if start is None else integer(start, 1)
        return self._printed(look, counters, level)

    def _printed(self, look: dict[int, etree._Element], counters: list[int], level: int) -> str:
        here = look.get(level + 1)
        if here is None or here.tag != _TEXT + "list-level-style-number":
            self._counts["bullet"] += here is not None
            return ""
        shown = integer(here.get(_TEXT + "display-levels"), 1, least=1, most=level + 1)
        numbers = []
        for at in range(level + 1 - shown, level + 1):
            other = look.get(at + 1, here)
            number_format = other.get(_STYLE + "num-format", "")
            numbers.append(number_text(max(counters[at], 1), _FORMATS.get(number_format[:1], "none")))
        number = ".".join(filter(None, numbers))
        return (
            f"{here.get(_STYLE + 'num-prefix', '')}{number}{here.get(_STYLE + 'num-suffix', '')}".strip()
            if number
            else ""
        )

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
        self._counts["table"] += 1
        style = f"table {self._counts['table']}"
        for row in rows:
            texts: list[str] = []
            for lines, span in row:
                texts.append(" ".join(_with_number(line) for line in lines))
                missing = min(span - 1, self._padding)
                self._padding -= missing
                texts.extend([""] * missing)
            if any(texts):
                self._place.append(Line("", style=style, cells=tuple(texts), kind="table"))
        if self._depth == 0:
            self._place.extend(self._after)
            self._after.clear()


def _kind(region: etree._Element | None) -> str:
    """Return "insertion", "deletion", "format-change" or '' for a region of tracked changes."""
    for child in region if region is not None else ():
        return str(child.tag).rpartition("}")[2]
    return ""


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    """Yield the cells of a row; a repeated cell is an empty one and stands once."""
    return row.iterchildren(_TABLE + "table-cell")


def _owner(row: etree._Element) -> etree._Element | None:
    return next(row.iterancestors(_TABLE + "table"), None)


def _span(cell: etree._Element) -> int:
    return integer(cell.get(_TABLE + "number-columns-spanned"), 1, least=1, most=limits.TABLE_SPAN)


def _with_number(line: Line) -> str:
    text = " ".join(cell for cell in line.cells if cell) if line.cells else line.text
    return f"{line.number} {text}" if line.number else text
