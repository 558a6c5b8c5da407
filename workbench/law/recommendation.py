"""Recommendations of experts and the international instruments they come from."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Priority(StrEnum):
    """How urgent the recommending body holds it."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Acceptance(StrEnum):
    """The state's answer to a recommendation."""

    OPEN = "open"
    ACCEPTED = "accepted"
    ACCEPTED_IN_PART = "accepted_in_part"
    NOTED = "noted"
    REJECTED = "rejected"


class Progress(StrEnum):
    """How far the recommendation is carried out."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    IMPLEMENTED = "implemented"
    NOT_RELEVANT = "not_relevant"


@dataclass(frozen=True, slots=True)
class Instrument:
    """An international instrument: a treaty, commitments, concluding observations, a decision of a meeting.

    `provisions` are those that matter here: number -> text, by language ("19" -> {"rus": "…"}).
    """

    id: str
    code: str  # as cited: "CRC", "CCC 2020", "CRC/C/KAZ/CO/5-6"
    title: Mapping[str, str] = field(default_factory=dict)
    body: str = ""
    date: dt.date | None = None
    ratified: bool = False
    provisions: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Recommendation:
    """One recommendation, as the table of an expert body has it (LAW.md 5.4). `text` is by language."""

    id: str
    code: str
    text: Mapping[str, str] = field(default_factory=dict)
    source: str = ""  # the document it stands in
    body: str = ""  # who recommends: UNICEF, CESDRR, a committee
    date: dt.date | None = None
    paragraph: str = ""  # where in the document
    theme: str = ""
    legal_basis: tuple[str, ...] = ()  # "CRC art. 19", "CCC 2020 §2.3.5/2"
    addressee: str = ""  # lead body
    co_executors: tuple[str, ...] = ()
    priority: Priority = Priority.MEDIUM
    deadline: dt.date | None = None
    acceptance: Acceptance = Acceptance.OPEN
    acceptance_reason: str = ""
    progress: Progress = Progress.NOT_STARTED
    provisions: tuple[str, ...] = ()  # as the table prints them: "ст. 18 Закона «О гражданской защите»"
    evidence: tuple[str, ...] = ()
