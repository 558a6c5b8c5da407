"""An act in a list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as day

from sqlalchemy import Connection, select

from workbench.store.tables import ACT


@dataclass(frozen=True, slots=True)
class ActSummary:
    """An act of the project without its provisions, for lists; `articles` counts its articles."""

    id: str
    work: str
    language: str
    title: str
    type: str
    number: str
    date: day | None
    expression_date: day | None
    articles: int


def act_summaries(connection: Connection) -> tuple[ActSummary, ...]:
    """Return the acts in the order they were added."""
    names = ("id", "work", "language", "title", "type", "number", "date", "expression_date", "articles")
    query = select(*(ACT.c[name] for name in names)).order_by(ACT.c.added)
    return tuple(
        ActSummary(**{**row, "date": _day(row["date"]), "expression_date": _day(row["expression_date"])})
        for row in connection.execute(query).mappings()
    )


def _day(text: str | None) -> day | None:
    return day.fromisoformat(text) if text else None
