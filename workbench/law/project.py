"""The project: the draft law being prepared, as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Commencement(StrEnum):
    """When the amending law enters into force (LAW.md 3.3)."""

    TEN_DAYS = "ten_days"  # ten calendar days after the day of first official publication
    ON_SIGNATURE = "on_signature"
    ON_DATE = "on_date"


PROJECT_ID = "project"


@dataclass(frozen=True, slots=True)
class Project:
    """What the draft law is about. One record of this kind, `PROJECT_ID`, in every project file.

    `subject` is the matter after «по вопросам», in the genitive, by language: {"rus": "защиты детей в чрезвычайных
    ситуациях"}; in Kazakh before «мәселелері бойынша».
    """

    id: str = PROJECT_ID
    title: str = ""
    subject: Mapping[str, str] = field(default_factory=dict)
    commencement: Commencement = Commencement.TEN_DAYS
    commencement_date: date | None = None
    publication_chain: bool = True  # whether the amending law prints each act's chain of publication
    developer: Mapping[str, str] = field(default_factory=dict)  # the ministry that prepares the draft
    notes: Mapping[str, str] = field(
        default_factory=dict
    )  # answers to the questions of the explanatory note: "rus:3" -> text
