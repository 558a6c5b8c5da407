"""PDF documents with a text layer into lines: printed lines joined to paragraphs, running heads left out.

A PDF keeps glyphs at places, not paragraphs. A paragraph is told by its first line's indent, by a short line before it,
by a gap, or by the number of a structural element.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from workbench.errors import UnreadableFile
from workbench.importers import left_out, limits
from workbench.importers.foreign import refusing
from workbench.importers.lines import ImportNote, Line, ReadLines
from workbench.importers.pieces import raised, starts_unit

SUFFIXES = (".pdf",)

_INDENT = 6.0  # points from the margin that begin a paragraph
_CENTRE = 6.0  # points between the middle of a centred line and of the column
_GAP = 1.6  # of the usual distance of lines, from which a gap parts paragraphs
_SMALL = 0.8  # of its neighbour's size, below which a raised digit is a superscript
_EDGES = 2  # lines at the top and at the foot of a page that may be running heads
_REPEATED = 0.5  # of the pages, on which a running head stands
_PAGE_NUMBER = re.compile(
    r"[-–—\s]*(?:стр\.?|бет|page|p\.)?\s*\d{1,4}(?:\s*(?:/|из|of)\s*\d{1,4})?[-–—\s]*", re.IGNORECASE
)
_HYPHENS = ("\x02", "\ufffe")  # what PDFium makes of a hyphen at the end of a line, and of the line's end
_PIECES = re.compile(r"([^\r\n\x02\ufffe]*)(\r?\n|[\x02\ufffe]|$)")
_HYPHENATED = 0.03  # of the lines, that end with a hyphen where a document is hyphenated
_ENDS = (".", ";", ":", "»", '"', ")", "!", "?")
_NUMBERED = re.compile(r"^\d{1,4}\s+|\s+\d{1,4}$")  # a running head with the page's number in its line
_PARTED = re.compile(r"(?<=\S)[-\u00ad]$")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class _Printed:
    """A printed line: its text, its page, and where on the page it stands, in points."""

    text: str
    page: int
    left: float
    right: float
    top: float
    bottom: float


def read_lines(path: Path, *, tracked: str = "accepted") -> ReadLines:
    """Return the paragraphs of a PDF with a text layer; `tracked` is of no meaning here.

    Raises UnreadableFile for a file that is damaged, locked, too long, or a scan without text.
    """
    limits.check_file(path)
    with refusing(path.name):
        printed, bare = _printed_lines(path)
    if not printed:
        raise UnreadableFile(
            f"{path.name} has no text, only pictures of pages", "Recognise its text (OCR) or find the Word file."
        )
    body, heads = _without_running_heads(printed)
    lines = tuple(_paragraphs(body)) if body else ()
    notes = [*_notes(heads, bare), "A PDF keeps no paragraphs: they were rebuilt from printed lines; check them."]
    return ReadLines(lines, tuple(ImportNote(note) for note in notes))


def _printed_lines(path: Path) -> tuple[list[_Printed], list[int]]:
    """Return the printed lines of all pages, and the pages without text."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise UnreadableFile(
                f"{path.name} is protected by a password", "Save a copy without a password and try again."
            ) from error
        raise UnreadableFile(f"{path.name} is damaged or no PDF", limits.OTHER_COPY) from error
    try:
        if len(document) > limits.PDF_PAGES:
            raise UnreadableFile(f"{path.name} has more than {limits.PDF_PAGES} pages", "Divide it into several files.")
        printed: list[_Printed] = []
        bare = []
        for number in range(len(document)):
            page = document[number]
            text_page = page.get_textpage()
            found = list(_page_lines(text_page, number, pypdfium2.raw))
            printed.extend(found)
            if not found:
                bare.append(number + 1)
            text_page.close()
            page.close()
        return printed, bare
    finally:
        document.close()


def _page_lines(text_page: Any, page: int, raw: Any) -> Iterator[_Printed]:
    text = text_page.get_text_range()
    count = text_page.count_chars()
    at = 0
    for line, end in _PIECES.findall(text):
        start, at = at, at + len(line) + len(end)
        shown = line.strip()
        if not shown or at > count + 2:
            continue
        first = start + line.index(shown[0])
        last = first + len(shown) - 1
        left, bottom, _, top = text_page.get_charbox(first, loose=True)
        right = text_page.get_charbox(last, loose=True)[2]
        shown = _plain(_with_superscripts(shown, first, text_page, raw)).strip()
        if not shown:
            continue
        yield _Printed(f"{shown}\u00ad" if end in _HYPHENS else shown, page, left, right, top, bottom)


def _with_superscripts(text: str, first: int, text_page: Any, raw: Any) -> str:
    """Return the text with digits printed small and raised after a digit as superscript characters."""
    letters = list(text)
    for at in range(1, len(text)):
        if not (text[at].isdigit() and text[at].isascii() and (letters[at - 1].isdigit())):
            continue
        small, full = (raw.FPDFText_GetFontSize(text_page, first + place) for place in (at, at - 1))
        was_raised = letters[at - 1] != text[at - 1]
        if was_raised or (0 < small < full * _SMALL):
            letters[at] = raised(text[at]) if not was_raised or small < full * 1.1 else letters[at]
    return "".join(letters)


def _plain(text: str) -> str:
    return re.sub(r"[ \t]+", " ", text).replace("\u00ad", "")


# running heads


def _without_running_heads(printed: Sequence[_Printed]) -> tuple[list[_Printed], list[str]]:
    """Return the lines without page numbers and running heads, and what those say."""
    pages: dict[int, list[_Printed]] = {}
    for line in printed:
        pages.setdefault(line.page, []).append(line)
    edges = {page: _edges(lines) for page, lines in pages.items()}
    repeated = Counter(key for lines in edges.values() for key in {_key(line) for line in lines})
    least = max(3, len(pages) * _REPEATED)
    body, heads = [], []
    for page, lines in pages.items():
        for line in lines:
            number = _PAGE_NUMBER.fullmatch(line.text) and len(pages) > 1
            if line in edges[page] and (number or repeated[_key(line)] >= least):
                heads.append(line.text)
            else:
                body.append(line)
    return body, heads


def _edges(lines: Sequence[_Printed]) -> list[_Printed]:
    return [*lines[:_EDGES], *lines[max(_EDGES, len(lines) - _EDGES) :]]


def _key(line: _Printed) -> str:
    return f"{_NUMBERED.sub('', line.text)} {round(line.top / 4)}"


# paragraphs


def _paragraphs(printed: Sequence[_Printed]) -> Iterator[Line]:
    """Yield the paragraphs that the printed lines make."""
    column = _Column(printed)
    hyphens = _Hyphens(printed)
    collected: list[_Printed] = []
    for line in printed:
        if collected and column.begins(line, collected[-1]):
            yield _paragraph(collected, column, hyphens)
            collected = []
        collected.append(line)
    if collected:
        yield _paragraph(collected, column, hyphens)


def _paragraph(lines: Sequence[_Printed], column: _Column, hyphens: _Hyphens) -> Line:
    text = lines[0].text
    for line in lines[1:]:
        text = hyphens.joined(text, line.text)
    return Line(text.replace("\u00ad", "").strip(), centred=len(lines) == 1 and column.centred(lines[0]))


class _Column:
    """The column the text stands in: its margins and the usual distance of its lines."""

    def __init__(self, printed: Sequence[_Printed]) -> None:
        lefts = Counter(round(line.left) for line in printed)
        often = max(2, len(printed) // 20)
        self.left = float(min((left for left, count in lefts.items() if count >= often), default=min(lefts)))
        rights = sorted(line.right for line in printed)
        self.right = rights[int(len(rights) * 0.9)] if rights else 0.0
        gaps = Counter(
            round(above.bottom - line.bottom)
            for above, line in pairwise(printed)
            if above.page == line.page and above.bottom > line.bottom
        )
        self._distance = float(gaps.most_common(1)[0][0]) if gaps else 0.0

    def begins(self, line: _Printed, before: _Printed) -> bool:
        """Return whether this line begins a paragraph."""
        if before.text.endswith("\u00ad"):
            return False
        gap = before.bottom - line.bottom
        if before.page == line.page and self._distance and gap > self._distance * _GAP:
            return True
        room = self._had_room(before, line)
        if starts_unit(line.text) and (before.text.endswith(_ENDS) or room):
            return True
        if self.centred(line) and self.centred(before) and abs(line.left - before.left) > _CENTRE / 2:
            return room
        return line.left > self.left + _INDENT or (room and (before.text.endswith(_ENDS) or line.text[0].isupper()))

    def _had_room(self, before: _Printed, line: _Printed) -> bool:
        """Return whether the first word of a line had room on the line before: then the break is not the printer's."""
        width = before.right - before.left
        word = (len(line.text.split(maxsplit=1)[0]) + 1) * width / max(len(before.text), 1)
        start = self.left if self.centred(before) else before.left
        return start + width + word < self.right

    def centred(self, line: _Printed) -> bool:
        """Return whether a line stands in the middle of the column."""
        middle = (line.left + line.right) / 2
        return line.left > self.left + 3 * _INDENT and abs(middle - (self.left + self.right) / 2) <= _CENTRE


class _Hyphens:
    """Tells a hyphen that only broke a line from one that belongs to the word, by the words of the document."""

    def __init__(self, printed: Sequence[_Printed]) -> None:
        self._words = Counter(word.lower() for line in printed for word in _WORD.findall(line.text))
        parted = sum(1 for line in printed if _PARTED.search(line.text))
        self._hyphenated = parted > len(printed) * _HYPHENATED

    def joined(self, text: str, more: str) -> str:
        """Return the text with the next printed line put to it."""
        match = _PARTED.search(text)
        if not match:
            return f"{text} {more}"
        stem = text[: match.start()]
        tail = re.match(r"[^\W\d_]+", more)
        head = re.search(r"[^\W\d_]+$", stem)
        if not head or not tail or not tail[0][0].islower():
            return f"{stem}-{more}"
        whole, parted = self._words[f"{head[0]}{tail[0]}".lower()], self._words[f"{head[0]}-{tail[0]}".lower()]
        keeps = parted > whole or (parted == whole and not self._hyphenated)
        return f"{stem}-{more}" if keeps else f"{stem}{more}"


def _notes(heads: Sequence[str], bare: Sequence[int]) -> Iterator[str]:
    said = dict.fromkeys(head for head in heads if not _PAGE_NUMBER.fullmatch(head))
    numbers = sum(1 for head in heads if _PAGE_NUMBER.fullmatch(head))
    if numbers:
        yield f"Page numbers were left out: {numbers}."
    if said:
        yield f"Running heads were left out: “{left_out.excerpt(' / '.join(said))}”."
    if bare:
        shown = ", ".join(map(str, bare[:10])) + (" …" if len(bare) > 10 else "")
        yield f"Pages without text, only pictures, were not read: {shown}."
