# ruff: noqa: E501 – patterns read best unbroken
"""Proposals of a public discussion from a table in Word, Excel or CSV, or from our own summary table answered.

Nothing is written, so reading is also the trial run. Which provision a row means is told by the project that takes it
in (`workspace.discussion`): here it stays in the table's words.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from workbench.errors import UnreadableFile
from workbench.importers.lines import ImportNote
from workbench.importers.recommendation_values import acceptance_of, date_of
from workbench.importers.sandbox import read_tables_in_child
from workbench.importers.tables import Table, read_tables
from workbench.law.discussion import WHOLE_DRAFT, Submission
from workbench.law.folding import fold
from workbench.law.recommendation import Acceptance

_COLUMNS: tuple[tuple[str, str], ...] = (
    # the first that matches counts, so the narrower stand above: «автор предложения» before «предложение»
    ("author", r"автор|ф\.?\s*и\.?\s*о|заявител|гражданин|от кого|аты-жөні|тегі|кімнен|author|\bname\b|\bfrom\b"),
    ("wording", r"редакци|wording|proposed text"),
    ("position", r"позици|решени|ответ разработ|ұстаным|шешім|\bposition\b|decision"),
    ("reason", r"обоснован|причин|мотив|негіздеме|себеп|reason|justification"),
    ("received", r"\bдата|получен|поступ|күні|\bdate\b|received"),
    ("where", r"структурн|элемент|норм|стать|положени|құрылымдық|\bбап|ереже|provision|article|element"),
    ("number", r"^(?:№|n|no|nr|номер|р/с|п/п)[\s.№]*(?:п/п|р/с)?\b|^№|номер|регистрац|тіркеу|^number"),
    ("body", r"организац|\bорган|ұйым|\bbody\b|organi[sz]ation"),
    ("source", r"источник|портал|канал|дереккөз|\bsource\b|channel"),
    ("text", r"предложени|замечани|комментари|содержани|\bтекст|ұсыныс|ескерту|пікір|мәтін|proposal|comment|remark|\btext\b"),
)  # fmt: skip
_PATTERNS = tuple((name, re.compile(pattern)) for name, pattern in _COLUMNS)
_HEADER_ROWS = 15
_NUMBERS = re.compile(r"\d{1,2}\.?")
_SLUG = re.compile(r"[^\w./()-]+")

FIELDS = tuple(name for name, _ in _COLUMNS)
"""What a column may hold."""


@dataclass(frozen=True, slots=True)
class ReadSubmission:
    """A row of the table: the proposal, its address not known yet, and the words that name its provision."""

    submission: Submission
    where: str


@dataclass(frozen=True, slots=True)
class ImportedSubmissions:
    """What a table of proposals holds; `columns` says what each column was taken for, header -> field."""

    rows: tuple[ReadSubmission, ...]
    notes: tuple[ImportNote, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)


def read_submissions(
    path: Path, *, columns: Mapping[str, str] | None = None, in_process: bool = False
) -> ImportedSubmissions:
    """Return the proposals in the tables of a .docx, .xlsx or .csv file.

    `columns` overrules what headers say: {"Прим.": "reason", "Лист": ""}. Ids come from the numbers of the proposals,
    else from their words, so that reading the table again meets the same records. Raises UnreadableFile for a file
    without such a table.
    """
    tables = read_tables(path) if in_process else read_tables_in_child(path)
    return submissions_from(tables, path.name, columns=columns)


def submissions_from(
    tables: Sequence[Table], name: str, *, columns: Mapping[str, str] | None = None
) -> ImportedSubmissions:
    """Return the proposals in these tables; `name` is the file's, for messages and as their source."""
    rows: dict[str, ReadSubmission] = {}
    notes: list[ImportNote] = []
    known: dict[str, str] = {}
    for table in tables:
        at, places = _header(table, columns)
        if not places:
            continue
        for place, header in enumerate(table[at]):
            title = " ".join(header.split())
            if place in places:
                known[title] = places[place]
            elif title:
                notes.append(ImportNote(f"The column “{title}” was not recognised and is not read.", at + 1))
        for number, row in enumerate(table[at + 1 :], start=at + 2):
            read = _row(row, places, name, number, notes)
            if read is not None:
                rows[read.submission.id] = read
    if not known:
        raise UnreadableFile(
            f"{name} has no table of proposals",
            "Its first row must name the columns, one of them «Предложение», «Ұсыныс» or “Proposal”.",
        )
    return ImportedSubmissions(tuple(rows.values()), tuple(notes), known)


def _header(table: Table, given: Mapping[str, str] | None) -> tuple[int, dict[int, str]]:
    """Return the row of the header and what its columns hold; no columns where the table has no such header."""
    best: tuple[int, dict[int, str]] = (0, {})
    for at, row in enumerate(table[:_HEADER_ROWS]):
        places = _places(row, given or {})
        if "text" in places.values() and len(places) > max(len(best[1]), 1):
            best = (at, places)
    return best


def _places(headers: Sequence[str], given: Mapping[str, str]) -> dict[int, str]:
    overruled = {_words(header): name for header, name in given.items()}
    taken: dict[int, str] = {}
    for place, header in enumerate(headers):
        words = _words(header)
        told = next((name for name, pattern in _PATTERNS if pattern.search(words)), "") if words else ""
        name = overruled.get(words, told)
        if name and name not in taken.values():
            taken[place] = name
    return taken


def _row(
    row: Sequence[str], places: Mapping[int, str], name: str, number: int, notes: list[ImportNote]
) -> ReadSubmission | None:
    filled = [cell.strip() for cell in row if cell.strip()]
    if not filled or all(_NUMBERS.fullmatch(cell) for cell in filled) or (len(set(filled)) == 1 and len(row) > 1):
        return None  # blank, the row that numbers the columns, or a heading across the table
    cells = {field: row[place].strip() for place, field in places.items() if place < len(row)}
    if not cells.get("text"):
        notes.append(ImportNote("A row without the words of a proposal was passed over.", number))
        return None
    received = date_of(cells["received"]) if cells.get("received") else None
    if cells.get("received") and received is None:
        notes.append(ImportNote(f"“{cells['received'][:80]}” was not understood as received and is left out.", number))
    position = _position(cells.get("position", ""), number, notes)
    registered = " ".join(cells.get("number", "").split()).strip(".")
    told = {each: " ".join(cells.get(each, "").split()) for each in ("author", "body")}
    made = Submission(
        _id(registered, cells),
        WHOLE_DRAFT,
        cells["text"],
        **told,
        number=registered,
        received=received,
        wording=cells.get("wording", ""),
        position=position,
        reason=cells.get("reason", ""),
        source=" ".join(cells.get("source", "").split()) or name,
    )
    return ReadSubmission(made, " ".join(cells.get("where", "").split()))


def _position(words: str, number: int, notes: list[ImportNote]) -> Acceptance:
    found = acceptance_of(words) if words else None
    if words and found is None:
        notes.append(ImportNote(f"“{words[:80]}” was not understood as position and is left out.", number))
    return found or Acceptance.OPEN


def _id(registered: str, cells: Mapping[str, str]) -> str:
    """Return the id of a row: from its number, with whose it is, for every table counts from one; else its words."""
    who = "|".join(" ".join(cells.get(each, "").split()) for each in ("author", "body"))
    told = f"{who}|{registered}" if registered and who else f"{who}|{' '.join(cells['text'].split())}"
    slug = _SLUG.sub("-", registered.casefold()).strip("-")
    return f"submission:{slug}:{hashlib.sha256(told.encode()).hexdigest()[:12]}"


def _words(header: str) -> str:
    return " ".join(fold(header).lower().split())
