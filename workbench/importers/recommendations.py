"""A table of recommendations in Word, Excel or CSV into records.

Nothing is written, so reading is also the trial run.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from workbench.analysis.instruments import citation_of
from workbench.errors import UnreadableFile
from workbench.importers.lines import ImportNote
from workbench.importers.recommendation_columns import match_columns
from workbench.importers.recommendation_values import (
    acceptance_of,
    date_of,
    items_of,
    priority_of,
    progress_of,
)
from workbench.importers.sandbox import read_tables_in_child
from workbench.importers.tables import Table, read_tables
from workbench.law.recommendation import Acceptance, Instrument, Priority, Progress, Recommendation

Value = TypeVar("Value")

_HEADER_ROWS = 15  # a header is looked for among the first rows of a table
_NUMBERS = re.compile(r"\d{1,2}")
_CODE = re.compile(r"[^\w./()§-]+")
_PLAIN = ("source", "body", "paragraph", "theme", "addressee", "acceptance_reason")
_LISTS = ("legal_basis", "provisions", "evidence", "co_executors")


@dataclass(frozen=True, slots=True)
class ImportedRecommendations:
    """What a table of recommendations holds.

    `columns` says what each column was taken for, header -> field; `notes` name the columns left out, the rows passed
    over and the cells not understood. Show them, correct `columns` and read again before anything is stored.
    """

    recommendations: tuple[Recommendation, ...]
    instruments: tuple[Instrument, ...] = ()
    notes: tuple[ImportNote, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)


def read_recommendations(
    path: Path,
    *,
    columns: Mapping[str, str] | None = None,
    encoding: str | None = None,
    in_process: bool = False,
) -> ImportedRecommendations:
    """Return the recommendations in the tables of a .docx, .xlsx or .csv file, and the instruments they rest on.

    `columns` overrules what headers say: {"Прим.": "evidence", "Лист": ""}. Ids come from codes, so that reading a
    later edition of the table meets the same records. Raises UnreadableFile for a file without such a table.
    """
    path = Path(path)
    tables = read_tables(path, encoding=encoding) if in_process else read_tables_in_child(path, encoding=encoding)
    return recommendations_from(tables, path.name, columns=columns)


def recommendations_from(
    tables: Sequence[Table], name: str, *, columns: Mapping[str, str] | None = None
) -> ImportedRecommendations:
    """Return the recommendations in these tables; `name` is the file's, for messages."""
    reading = _Reading()
    for table in tables:
        reading.read(table, columns)
    if not reading.columns:
        raise UnreadableFile(
            f"{name} has no table of recommendations",
            "Its first row must name the columns, one of them «Рекомендация», «Ұсыным» or “Recommendation”.",
        )
    recommendations = tuple(reading.recommendations.values())
    return ImportedRecommendations(
        recommendations, _instruments(recommendations), tuple(reading.notes), reading.columns
    )


class _Reading:
    """Collects records and notes over the tables of one file; rows are counted through all of them."""

    def __init__(self) -> None:
        self.recommendations: dict[str, Recommendation] = {}
        self.notes: list[ImportNote] = []
        self.columns: dict[str, str] = {}
        self._row = 0
        self._places: dict[int, str] = {}
        self._theme = ""

    def read(self, table: Table, given: Mapping[str, str] | None) -> None:
        header, places = _header(table, given)
        if places:
            self._places, self._theme = places, ""
            self._name_columns(table[header])
        elif not self._continues(table):
            self._row += len(table)
            return
        start = header + 1 if places else 0
        self._row += start
        for row in table[start:]:
            self._row += 1
            self._read_row(row)

    def _continues(self, table: Table) -> bool:
        """Return whether a table without a header goes on with the one before: it has as many columns."""
        return bool(self._places) and bool(table) and len(table[0]) > max(self._places)

    def _name_columns(self, headers: Sequence[str]) -> None:
        for place, header in enumerate(headers):
            title = " ".join(header.split())
            if place in self._places:
                self.columns[title] = self._places[place]
            elif title:
                self._note(f"The column «{title}» was not recognised and is not read.", self._row + 1)

    def _read_row(self, row: Sequence[str]) -> None:
        filled = [cell for cell in row if cell.strip()]
        if not filled or all(_NUMBERS.fullmatch(cell.strip()) for cell in filled):
            return  # blank, or the row that numbers the columns
        cells = {field: row[place].strip() for place, field in self._places.items() if place < len(row)}
        text = {field[5:]: cell for field, cell in cells.items() if field.startswith("text:") and cell}
        if len(set(filled)) == 1 and len(row) > 1 and (len(filled) == len(row) or not text):
            self._theme = " ".join(filled[0].split())  # a row across the table: the heading of a group
            return
        if not text:
            self._note("A row without the text of a recommendation was passed over.", self._row)
            return
        code = " ".join(cells.get("code", "").split()) or f"№ {len(self.recommendations) + 1}"
        if not cells.get("code"):
            self._note(f"A recommendation without a code was given the code {code}.", self._row)
        record = self._record(self._unused(_id(code), code), code, text, cells)
        self.recommendations[record.id] = record

    def _record(self, record_id: str, code: str, text: dict[str, str], cells: Mapping[str, str]) -> Recommendation:
        record = Recommendation(record_id, code, text)
        plain = {name: " ".join(cells[name].split()) for name in _PLAIN if cells.get(name)}
        lists = {name: items_of(cells[name]) for name in _LISTS if cells.get(name)}
        record = replace(record, **plain, **lists)  # type: ignore[arg-type]
        return replace(
            record,
            theme=record.theme or self._theme,
            date=self._value(cells, "date", date_of, None),
            deadline=self._value(cells, "deadline", date_of, None),
            priority=self._value(cells, "priority", priority_of, Priority.MEDIUM),
            acceptance=self._value(cells, "acceptance", acceptance_of, Acceptance.OPEN),
            progress=self._value(cells, "progress", progress_of, Progress.NOT_STARTED),
        )

    def _value(self, cells: Mapping[str, str], name: str, read: Callable[[str], Value | None], default: Value) -> Value:
        cell = cells.get(name, "")
        value = read(cell) if cell else None
        if cell and value is None:
            self._note(f"«{cell[:80]}» was not understood as {name.replace('_', ' ')} and is left out.", self._row)
        return default if value is None else value

    def _unused(self, record_id: str, code: str) -> str:
        if record_id not in self.recommendations:
            return record_id
        self._note(f"The code {code} occurs more than once.", self._row)
        count = 2
        while f"{record_id}~{count}" in self.recommendations:
            count += 1
        return f"{record_id}~{count}"

    def _note(self, text: str, row: int) -> None:
        self.notes.append(ImportNote(text, row))


def _header(table: Table, given: Mapping[str, str] | None) -> tuple[int, dict[int, str]]:
    """Return the row of the header and what its columns hold; no columns where the table has no such header."""
    best: tuple[int, dict[int, str]] = (0, {})
    for at, row in enumerate(table[:_HEADER_ROWS]):
        if sum(1 for cell in row if cell.strip()) < 2:
            continue
        places = match_columns(row, table[at + 1 : at + 21], given=given)
        if any(field.startswith("text:") for field in places.values()) and len(places) > len(best[1]):
            best = (at, places)
    return best if len(best[1]) >= 2 else (0, {})


def _id(code: str) -> str:
    return f"recommendation:{_CODE.sub('-', code.casefold()).strip('-')}"


def _instruments(recommendations: Sequence[Recommendation]) -> tuple[Instrument, ...]:
    """Return the instruments the legal bases cite, each with the numbers cited of it."""
    cited: dict[str, dict[str, Mapping[str, str]]] = {}
    for recommendation in recommendations:
        for basis in recommendation.legal_basis:
            code, num = citation_of(basis)
            numbers = cited.setdefault(code, {})
            if num:
                numbers.setdefault(num, {})
    return tuple(
        Instrument(f"instrument:{_CODE.sub('-', code.casefold())}", code, provisions=numbers)
        for code, numbers in cited.items()
    )
