"""Review sessions: who met, what was said of which amendment, what was decided."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

OUTCOMES = ("agreed", "rejected", "withdrawn", "in_review", "accepted", "accepted_in_part", "noted")
"""What a session may decide: of an amendment the first four, of a recommendation `rejected` and the last three."""


class Position(StrEnum):
    """What a body says of a proposal."""

    AGREES = "agrees"
    AGREES_WITH_CHANGES = "agrees_with_changes"
    OBJECTS = "objects"


@dataclass(frozen=True, slots=True)
class Session:
    """A meeting of the working group, and its agenda: ids of amendments and recommendations, in order."""

    id: str
    title: str
    held: datetime | None = None
    place: str = ""
    chair: str = ""
    participants: tuple[tuple[str, str], ...] = ()  # name, body
    agenda: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark on a record (`about` is its id); a reply names the comment it answers."""

    id: str
    about: str
    text: str
    author: str = ""
    body: str = ""
    made: datetime | None = None
    reply_to: str = ""
    resolved: bool = False
    session: str = ""
    position: Position | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a session decided on one item of its agenda, and why."""

    id: str
    session: str
    about: str
    outcome: str
    reason: str = ""
    decided: datetime | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """What a session gave somebody to do because of an item (`about` is its id, '' for none), and by when."""

    id: str
    session: str
    about: str
    text: str
    responsible: str = ""
    due: date | None = None
    done: bool = False
