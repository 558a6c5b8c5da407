"""A reviewer's copy, paragraph by paragraph: how it reads, its bookmarks, changes and remarks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from lxml import etree

from workbench.errors import UnreadableFile
from workbench.importers import limits
from workbench.importers.docx_numbering import Numbering
from workbench.importers.ooxml import VAL, W, transitional
from workbench.importers.package import Package
from workbench.importers.safe_xml import parse_xml

_GONE = (f"{W}del", f"{W}moveFrom")
_COME = (f"{W}ins", f"{W}moveTo")
_TEXTS = {f"{W}br": " ", f"{W}cr": " ", f"{W}tab": "\t", f"{W}noBreakHyphen": "-"}
_NO_BREAK_HYPHEN = "\u2011"  # so LibreOffice and Google Docs write Word's mark of it
_HOLDERS = tuple(f"{W}{tag}" for tag in ("sdt", "sdtContent", "customXml", "ins", "moveTo"))
"""What may stand around paragraphs, rows and cells without being one."""
_PARAGRAPH_ID = "{http://schemas.microsoft.com/office/word/2010/wordml}paraId"
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"


@dataclass(frozen=True, slots=True)
class Change:
    """A tracked change of the copy: who made it, when, and whether it adds (or takes out) the text."""

    author: str
    made: datetime | None
    adds: bool
    text: str


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment of the copy; `reply_to` is the id of the one it answers."""

    id: str
    author: str
    made: datetime | None
    text: str
    reply_to: str = ""


@dataclass(frozen=True, slots=True)
class ReturnedLine:
    """A paragraph, or a row of a table with the lines of its cells, as it reads with every change accepted.

    `remarks` are the ids of comments on it; `table` counts the tables of the file from 1, 0 for a paragraph.
    """

    text: str
    bookmarks: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()
    remarks: tuple[str, ...] = ()
    cells: tuple[tuple[ReturnedLine, ...], ...] = ()
    table: int = 0


@dataclass(frozen=True, slots=True)
class Returned:
    """A reviewer's copy."""

    lines: tuple[ReturnedLine, ...]
    remarks: tuple[Remark, ...]


def read_returned(path: Path) -> Returned:
    """Return the paragraphs, tables and comments of a Word file.

    Raises UnreadableFile for a file that is damaged or no Word document.
    """
    with Package(path) as package:
        if "word/document.xml" not in package:
            raise UnreadableFile(f"{path.name} is no Word document", limits.OTHER_COPY)
        body = _part(package, path, "document").find(f"{W}body")
        if body is None:
            raise UnreadableFile(f"{path.name} is no Word document: it has no text body", limits.OTHER_COPY)
        lists = Numbering(_part(package, path, "numbering")) if "word/numbering.xml" in package else Numbering()
        remarks: tuple[Remark, ...] = ()
        if "word/comments.xml" in package:
            replies = _replies(package, path)
            remarks = tuple(_remarks(_part(package, path, "comments"), replies))
    return Returned(tuple(_Reader(lists).lines(body)), remarks)


def _part(package: Package, path: Path, name: str) -> etree._Element:
    return parse_xml(transitional(package.read(f"word/{name}.xml")), path.name)


class _Reader:
    """One pass over a body: numbers of lists and tables are counted as they come."""

    def __init__(self, lists: Numbering) -> None:
        self._lists = lists
        self._tables = 0

    def lines(self, body: etree._Element) -> Iterator[ReturnedLine]:
        carried: list[etree._Element] = []
        for block in _inside(body, f"{W}p", f"{W}tbl"):
            if block.tag == f"{W}tbl":
                self._tables += 1
                table = self._tables
                for row in _inside(block, f"{W}tr"):
                    if row.find(f"{W}trPr/{W}del") is None:
                        yield self._row(row, table)
                continue
            carried.append(block)
            if not _mark_goes(block):
                yield self._line(carried)
                carried = []
        if carried:
            yield self._line(carried)

    def _line(self, paragraphs: list[etree._Element]) -> ReturnedLine:
        """Return paragraphs that read as one: one that goes whole gives the next one its mark, not its bookmark."""
        read = [_text(paragraph) for paragraph in paragraphs]
        named = [one for one, text in zip(paragraphs, read, strict=True) if text or one is paragraphs[-1]]
        text = "".join(read).strip()
        return ReturnedLine(
            self._numbered(paragraphs[-1], text),
            tuple(_values(named, "bookmarkStart", "name")),
            tuple(change for paragraph in paragraphs for change in _changes(paragraph)),
            tuple(dict.fromkeys(_values(paragraphs, "commentReference", "id"))),
        )

    def _row(self, row: etree._Element, table: int) -> ReturnedLine:
        cells = tuple(tuple(self.lines(cell)) for cell in _inside(row, f"{W}tc"))
        flat = [line for cell in cells for line in cell]
        return ReturnedLine(
            "\t".join(" ".join(line.text for line in cell) for cell in cells),
            tuple(name for line in flat for name in line.bookmarks),
            tuple(change for line in flat for change in line.changes),
            tuple(remark for line in flat for remark in line.remarks),
            cells,
            table,
        )

    def _numbered(self, paragraph: etree._Element, text: str) -> str:
        """Return the text with the number Word gives it by itself: it makes a list of «3) …» as one types it."""
        num_id, level = paragraph.find(f"{W}pPr/{W}numPr/{W}numId"), paragraph.find(f"{W}pPr/{W}numPr/{W}ilvl")
        if num_id is None or not text:
            return text
        at = level.get(VAL, "0") if level is not None else "0"
        number = self._lists.next(num_id.get(VAL, ""), int(at) if at.isdigit() else 0)
        return f"{number} {text}" if number else text


def _inside(parent: etree._Element, *tags: str) -> Iterator[etree._Element]:
    """Yield the elements of these tags, those in content controls and custom markup too."""
    for child in parent:
        if child.tag in tags:
            yield child
        elif child.tag in _HOLDERS:
            yield from _inside(child, *tags)


def _mark_goes(paragraph: etree._Element) -> bool:
    return any(paragraph.find(f"{W}pPr/{W}rPr/{tag}") is not None for tag in _GONE)


def _values(paragraphs: Iterable[etree._Element], tag: str, name: str) -> Iterator[str]:
    for paragraph in paragraphs:
        for element in paragraph.iter(f"{W}{tag}"):
            yield element.get(f"{W}{name}", "")


def _text(element: etree._Element) -> str:
    out = []
    for node in element.iter(f"{W}t", *_TEXTS):
        if not any(above.tag in _GONE for above in node.iterancestors()):
            out.append(node.text or "" if node.tag == f"{W}t" else _TEXTS[str(node.tag)])
    return "".join(out).replace(_NO_BREAK_HYPHEN, "-")


def _changes(paragraph: etree._Element) -> Iterator[Change]:
    for element in paragraph.iter(*_GONE, *_COME):
        text = "".join(node.text or "" for node in element.iter(f"{W}t", f"{W}delText"))
        yield Change(element.get(f"{W}author", ""), _moment(element), element.tag in _COME, text)


def _remarks(root: etree._Element, replies: dict[str, str]) -> Iterator[Remark]:
    known = {paragraph.get(_PARAGRAPH_ID): comment.get(f"{W}id", "") for comment in root for paragraph in comment}
    for comment in root.iter(f"{W}comment"):
        paragraphs = list(comment.iter(f"{W}p"))
        text = "\n".join(map(_text, paragraphs)).strip()
        last = paragraphs[-1].get(_PARAGRAPH_ID, "") if paragraphs else ""
        answered = known.get(replies.get(last, ""), "")
        yield Remark(comment.get(f"{W}id", ""), comment.get(f"{W}author", ""), _moment(comment), text, answered)


def _replies(package: Package, path: Path) -> dict[str, str]:
    """Return which comment answers which, by the ids of their paragraphs."""
    if "word/commentsExtended.xml" not in package:
        return {}
    root = _part(package, path, "commentsExtended")
    pairs = ((each.get(f"{_W15}paraId", ""), each.get(f"{_W15}paraIdParent", "")) for each in root)
    return {own: parent for own, parent in pairs if parent}


def _moment(element: etree._Element) -> datetime | None:
    """Return the moment a mark carries, as local time without zone: so Word writes it whatever the Z says."""
    try:
        moment = datetime.fromisoformat(element.get(f"{W}date", ""))
    except ValueError:
        return None
    return moment.astimezone(UTC).replace(tzinfo=None) if moment.tzinfo is not None else moment
