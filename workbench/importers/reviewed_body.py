"""A reviewer's copy, paragraph by paragraph: how it reads, its bookmarks, changes and remarks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from lxml import etree

from workbench.errors import UnreadableFile
from workbench.importers import limits
from workbench.importers.ooxml import W, transitional
from workbench.importers.package import Package
from workbench.importers.safe_xml import parse_xml

_GONE = (f"{W}del", f"{W}moveFrom")
_COME = (f"{W}ins", f"{W}moveTo")
_TEXTS = {f"{W}br": " ", f"{W}cr": " ", f"{W}tab": "\t", f"{W}noBreakHyphen": "‑"}


@dataclass(frozen=True, slots=True)
class Change:
    """A tracked change of the copy: who made it, when, and whether it adds (or takes out) the text."""

    author: str
    made: datetime | None
    adds: bool
    text: str


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment of the copy."""

    id: str
    author: str
    made: datetime | None
    text: str
    reply_to: str = ""


@dataclass(frozen=True, slots=True)
class ReturnedLine:
    """A paragraph, or a row of a table with the lines of its cells, as it reads with every change accepted."""

    text: str
    bookmarks: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()
    remarks: tuple[str, ...] = ()
    cells: tuple[tuple[str, ...], ...] = ()


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
        root = parse_xml(transitional(package.read("word/document.xml")), path.name)
        body = root.find(f"{W}body")
        if body is None:
            raise UnreadableFile(f"{path.name} is no Word document: it has no text body", limits.OTHER_COPY)
        comments: tuple[Remark, ...] = ()
        if "word/comments.xml" in package:
            comments = tuple(_remarks(parse_xml(transitional(package.read("word/comments.xml")), path.name)))
    return Returned(tuple(_lines(body)), comments)


def _lines(body: etree._Element) -> Iterator[ReturnedLine]:
    carried: list[etree._Element] = []
    for block in _blocks(body):
        if block.tag == f"{W}tbl":
            yield from (_row(row) for row in block.iter(f"{W}tr") if row.find(f"{W}trPr/{W}del") is None)
            continue
        carried.append(block)
        if not _mark_goes(block):
            yield _line(carried)
            carried = []
    if carried:
        yield _line(carried)


def _blocks(parent: etree._Element) -> Iterator[etree._Element]:
    """Yield paragraphs and tables, those in content controls and custom markup too."""
    for child in parent:
        if child.tag in (f"{W}p", f"{W}tbl"):
            yield child
        elif child.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}customXml", f"{W}ins", f"{W}moveTo"):
            yield from _blocks(child)


def _mark_goes(paragraph: etree._Element) -> bool:
    return any(paragraph.find(f"{W}pPr/{W}rPr/{tag}") is not None for tag in _GONE)


def _line(paragraphs: list[etree._Element]) -> ReturnedLine:
    """Return paragraphs that read as one: a paragraph that goes whole gives the next one its mark, not its bookmark."""
    read = [_text(paragraph) for paragraph in paragraphs]
    named = [one for one, text in zip(paragraphs, read, strict=True) if text or one is paragraphs[-1]]
    return ReturnedLine(
        "".join(read).strip(),
        tuple(_values(named, "bookmarkStart", "name")),
        tuple(change for paragraph in paragraphs for change in _changes(paragraph)),
        tuple(_values(paragraphs, "commentReference", "id")),
    )


def _row(row: etree._Element) -> ReturnedLine:
    cells = tuple(tuple(line.text for line in _lines(cell)) for cell in row.iter(f"{W}tc"))
    inside = list(row.iter(f"{W}p"))
    whole = _line(inside)
    return ReturnedLine(
        "\t".join(" ".join(cell) for cell in cells), whole.bookmarks, whole.changes, whole.remarks, cells
    )


def _values(paragraphs: Iterable[etree._Element], tag: str, name: str) -> Iterator[str]:
    for paragraph in paragraphs:
        for element in paragraph.iter(f"{W}{tag}"):
            yield element.get(f"{W}{name}", "")


def _text(element: etree._Element) -> str:
    out = []
    for node in element.iter(f"{W}t", *_TEXTS):
        if not any(above.tag in _GONE for above in node.iterancestors()):
            out.append(node.text or "" if node.tag == f"{W}t" else _TEXTS[str(node.tag)])
    return "".join(out)


def _changes(paragraph: etree._Element) -> Iterator[Change]:
    for element in paragraph.iter(*_GONE, *_COME):
        text = "".join(node.text or "" for node in element.iter(f"{W}t", f"{W}delText"))
        yield Change(element.get(f"{W}author", ""), _moment(element), element.tag in _COME, text)


def _remarks(root: etree._Element) -> Iterator[Remark]:
    for comment in root.iter(f"{W}comment"):
        text = "\n".join(_text(paragraph) for paragraph in comment.iter(f"{W}p")).strip()
        yield Remark(comment.get(f"{W}id", ""), comment.get(f"{W}author", ""), _moment(comment), text)


def _moment(element: etree._Element) -> datetime | None:
    """Return the moment a mark carries, as local time without zone: so Word writes it whatever the Z says."""
    try:
        moment = datetime.fromisoformat(element.get(f"{W}date", ""))
    except ValueError:
        return None
    return moment.astimezone(UTC).replace(tzinfo=None) if moment.tzinfo is not None else moment
