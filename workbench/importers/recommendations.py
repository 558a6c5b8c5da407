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
from workbench.importers.recommendation_columns import counts_rows, match_columns
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
_TOTAL = re.compile(r"(?:итого|всего|барлығы|жиыны|total)\b", re.IGNORECASE)
_BROKEN = re.compile(r"#(?:REF|N/A|VALUE|NAME|DIV/0|NULL|NUM)[!?]?")
_ENDED = (".", ";", ":", "!", "?", "…")
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
            "One of its first rows must name the columns, one of them «Рекомендация», «Ұсыным» or “Recommendation”.",
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
        self._width = 0
        self._theme = ""
        self._last: Recommendation | None = None

    def read(self, table: Table, given: Mapping[str, str] | None) -> None:
        header = _header(table, given)
        if header.places:
            self._places, self._theme, self._width = header.places, "", len(header.names)
            self._row += header.rows
            self._name_columns(header.names)
        elif not self._continues(table):
            self._row += len(table)
            return
        start = header.rows
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
            elif title and not counts_rows(title):
                self._note(f"The column “{title}” was not recognised and is not read.", self._row)

    def _read_row(self, row: Sequence[str]) -> None:
        filled = [cell for cell in row if cell.strip()]
        if not filled or all(_NUMBERS.fullmatch(cell.strip()) for cell in filled):
            return  # blank, or the row that numbers the columns
        cells = self._cells(row)
        text = {field[5:]: cell for field, cell in cells.items() if field.startswith("text:") and cell}
        if len(set(filled)) == 1 and len(row) > 1 and (len(filled) == len(row) or not text):
            if not _TOTAL.match(filled[0].strip()):
                self._theme = " ".join(filled[0].split())  # a row across the table: the heading of a group
            return
        if not text:
            self._note("A row without the text of a recommendation was passed over.", self._row)
            return
        code = " ".join(cells.get("code", "").split())
        if self._last is not None and self._goes_on(self._last, code, text, cells):
            return
        if not code:
            code = f"№ {len(self.recommendations) + 1}"
            self._note(f"A recommendation without a code was given the code {code}.", self._row)
        self._keep(self._record(*self._unused(code), text, cells))

    def _cells(self, row: Sequence[str]) -> dict[str, str]:
        """Return the cells of a row by what they hold; errors of a spreadsheet hold nothing."""
        if any(cell.strip() for cell in row[self._width :]):
            self._note("The row has more cells than the header: what stands in them may be shifted.", self._row)
        cells = {name: row[place].strip() for place, name in self._places.items() if place < len(row)}
        for name, cell in cells.items():
            if _BROKEN.fullmatch(cell):
                self._note(f"{cell} is an error of the spreadsheet; the cell is left out.", self._row)
                cells[name] = ""
        return cells

    def _goes_on(self, last: Recommendation, code: str, text: Mapping[str, str], cells: Mapping[str, str]) -> bool:
        """Take a row into the recommendation before it, where it goes on with it, and say so.

        Its code and text are merged over several rows, or its text is broken by the end of a page.
        """
        if code and code == last.code and all(last.text.get(language) == words for language, words in text.items()):
            lists = {name: items_of(cells[name]) for name in _LISTS if cells.get(name)}
            if cells.get("addressee") and " ".join(cells["addressee"].split()) != last.addressee:
                lists["co_executors"] = (*lists.get("co_executors", ()), " ".join(cells["addressee"].split()))
            joined = {name: tuple(dict.fromkeys((*getattr(last, name), *items))) for name, items in lists.items()}
            self._keep(replace(last, **joined))  # type: ignore[arg-type]
            self._note(f"The row goes on with {code}: what it lists was added to it.", self._row)
            return True
        if not code and all(_broken_off(last.text.get(language, ""), words) for language, words in text.items()):
            self._keep(replace(last, text={**last.text, **{key: f"{last.text[key]} {text[key]}" for key in text}}))
            self._note(f"The row goes on with the text of {last.code} and was joined to it.", self._row)
            return True
        return False

    def _keep(self, record: Recommendation) -> None:
        self.recommendations[record.id] = self._last = record

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
            self._note(f"“{cell[:80]}” was not understood as {name.replace('_', ' ')} and is left out.", self._row)
        return default if value is None else value

    def _unused(self, code: str) -> tuple[str, str]:
        """Return an id and a code for a row: a code that is taken in this table gets a count, nothing is lost."""
        record_id = _id(code)
        if record_id not in self.recommendations:
            return record_id, code
        count = 2
        while f"{record_id}~{count}" in self.recommendations or _id(f"{code} ({count})") in self.recommendations:
            count += 1
        counted = f"{code} ({count})"
        self._note(f"The code {code} occurs more than once; here it was made {counted}.", self._row)
        return f"{record_id}~{count}", counted

    def _note(self, text: str, row: int) -> None:
        self.notes.append(ImportNote(text, row))


@dataclass(frozen=True, slots=True)
class _Header:
    """What the columns of a table hold, how many rows come before its first, and the columns' names."""

    places: dict[int, str] = field(default_factory=dict)
    rows: int = 0
    names: tuple[str, ...] = ()


def _header(table: Table, given: Mapping[str, str] | None) -> _Header:
    """Return the header of a table, of one row or of two; one without columns where the table has no such header."""
    best = _Header()
    for at, row in enumerate(table[:_HEADER_ROWS]):
        if sum(1 for cell in row if cell.strip()) < 2:
            continue
        names = [(1, row)]
        if at + 1 < len(table) and (both := _of_two_rows(row, table[at + 1])):
            names.append((2, both))
        for height, name in names:
            rows = [each for each in table[at + height : at + height + 20] if len({*each} - {""}) > 1]
            places = match_columns(name, rows, given=given)
            better = len(places) > len(best.places) or (height == 2 and len(places) == len(best.places))
            if better and any(each.startswith("text:") for each in places.values()):
                best = _Header(places, at + height, tuple(name))
    return best if len(best.places) >= 2 else _Header()


def _of_two_rows(above: Sequence[str], below: Sequence[str]) -> tuple[str, ...]:
    """Return the names of columns whose header has two rows, «Рекомендация» over «на русском»; () where it has one.

    A name of the upper row stands over several of the lower one; a column without a lower name has the upper one.
    """
    names, over, parted = [], "", False
    for top, under in zip(above, below, strict=False):
        fresh = bool(top.strip()) and top != over
        over = top if top.strip() else over
        if not under.strip() or under == top:
            names.append(top)
            continue
        parted = parted or not fresh
        names.append(f"{over} {under}")
    return tuple(names) if parted else ()


def _broken_off(before: str, after: str) -> bool:
    """Whether the words go on with a text that stops in the middle of a sentence."""
    return len(before.split()) > 2 and not before.rstrip().endswith(_ENDED) and after[:1].islower()


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
