"""The table of recommendations as Word, Excel or CSV, which `importers.recommendations` reads back as the same records.

Ids come from codes again, items of a list must hold no semicolon, and Word joins the lines of a text.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from workbench.errors import UnusableInput
from workbench.exporters import blocks, files, spreadsheet
from workbench.exporters.blocks import Page, Table
from workbench.exporters.word import Template, Written
from workbench.law.recommendation import Acceptance, Priority, Progress, Recommendation

SUFFIXES = (".docx", ".xlsx", ".csv")

_FORMULA = re.compile(r"'*[=+@-]")

_TITLE = "Рекомендации"
_COLUMNS: tuple[tuple[str, str, float], ...] = (
    ("code", "Код", 1.5),
    ("text:rus", "Рекомендация (рус)", 5.0),
    ("text:kaz", "Ұсыным (қаз)", 5.0),
    ("text:eng", "Recommendation (eng)", 5.0),
    ("source", "Источник", 2.5),
    ("body", "Орган", 2.0),
    ("date", "Дата", 1.8),
    ("paragraph", "Пункт", 1.2),
    ("theme", "Тема", 2.0),
    ("legal_basis", "Основание", 2.5),
    ("provisions", "Положения", 3.0),
    ("addressee", "Ответственный", 2.5),
    ("co_executors", "Соисполнители", 2.5),
    ("priority", "Приоритет", 1.8),
    ("deadline", "Срок", 1.8),
    ("acceptance", "Решение", 2.0),
    ("acceptance_reason", "Причина решения", 2.5),
    ("progress", "Статус", 2.0),
    ("evidence", "Подтверждение", 3.0),
)
_ALWAYS = ("code", "text:rus")
_WORDS = {
    Priority.HIGH: "высокий",
    Priority.MEDIUM: "средний",
    Priority.LOW: "низкий",
    Acceptance.OPEN: "рассматривается",
    Acceptance.ACCEPTED: "принято",
    Acceptance.ACCEPTED_IN_PART: "принято частично",
    Acceptance.NOTED: "принято к сведению",
    Acceptance.REJECTED: "отклонено",
    Progress.NOT_STARTED: "не начато",
    Progress.IN_PROGRESS: "в работе",
    Progress.IMPLEMENTED: "исполнено",
    Progress.NOT_RELEVANT: "не актуально",
}


def compose(recommendations: Iterable[Recommendation]) -> Page:
    """Return the table as a page, one recommendation a row; columns in which nothing is said are left out."""
    columns, rows = _table(recommendations)
    widths = tuple(width for _, _, width in columns)
    head = (tuple(header for _, header, _ in columns),)
    body = Table(widths, head, [blocks.row(*row) for row in rows])
    return Page(_TITLE, (blocks.paragraph("Title", _TITLE), body))


def write(recommendations: Iterable[Recommendation], path: Path, *, day: date | None = None) -> Written:
    """Write the table; the ending of the name, .docx, .xlsx or .csv, tells the format.

    Raises UnusableInput for another ending, WorkbenchError where the file cannot be written.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise UnusableInput(f"{path.name} is no table", f"Give a name ending in {', '.join(SUFFIXES)}.")
    if suffix == ".csv":
        files.save_whole(path, _csv(recommendations))
        return Written(path)
    page = compose(recommendations)
    if suffix == ".xlsx":
        return spreadsheet.write(page, path)
    return Template.of("concordance_table", None).page(page, path, language="rus", day=day)


def _no_formula(cell: str) -> str:
    """Return the cell so that a spreadsheet takes it for text: '=1+1' gets an apostrophe, which reading takes off."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _csv(recommendations: Iterable[Recommendation]) -> bytes:
    """Return the table with semicolons and a byte order mark, as Excel in Kazakhstan opens it by itself."""
    columns, rows = _table(recommendations)
    text = io.StringIO(newline="")
    safe = [[_no_formula(cell) for cell in row] for row in rows]
    csv.writer(text, delimiter=";").writerows([[header for _, header, _ in columns], *safe])
    return text.getvalue().encode("utf-8-sig")


def _table(
    recommendations: Iterable[Recommendation],
) -> tuple[Sequence[tuple[str, str, float]], Sequence[tuple[str, ...]]]:
    rows = [tuple(_cell(each, name) for name, _, _ in _COLUMNS) for each in recommendations]
    kept = [at for at, (name, _, _) in enumerate(_COLUMNS) if name in _ALWAYS or any(row[at] for row in rows)]
    return [_COLUMNS[at] for at in kept], [tuple(row[at] for at in kept) for row in rows]


def _cell(recommendation: Recommendation, name: str) -> str:
    if name.startswith("text:"):
        return recommendation.text.get(name[5:], "")
    value = getattr(recommendation, name)
    if isinstance(value, tuple):
        return "; ".join(value)
    if isinstance(value, date):
        return value.isoformat()
    return _WORDS.get(value, value or "")
