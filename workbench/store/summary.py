"""An act in a list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as day
from typing import Any

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
        _sound({**row, "date": _day(row["date"]), "expression_date": _day(row["expression_date"])})
        for row in connection.execute(query).mappings()
    )


def _sound(found: dict[str, Any]) -> ActSummary:
    texts = ("id", "work", "language", "title", "type", "number")
    if any(type(found[name]) is not str for name in texts) or type(found["articles"]) is not int:
        raise ValueError("the list of acts holds something else")
    return ActSummary(**found)


def _day(text: str | None) -> day | None:
    if text is not None and type(text) is not str:
        raise ValueError("a date of the list of acts is none")
    return day.fromisoformat(text) if text else None
