"""A revision: a run of text kept, inserted or deleted. What a redline is made of, on screen and in Word alike."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple


class Revised(StrEnum):
    """What happened to a run of text."""

    KEPT = "kept"
    INSERTED = "inserted"
    DELETED = "deleted"


class Revision(NamedTuple):
    """A run of text and what happened to it; a tuple, since a long act has tens of thousands."""

    revised: Revised
    text: str


def before(revisions: Iterable[Revision]) -> str:
    """Return the text as it was: everything but the insertions."""
    return "".join(revision.text for revision in revisions if revision.revised is not Revised.INSERTED)


def after(revisions: Iterable[Revision]) -> str:
    """Return the text as it becomes: everything but the deletions."""
    return "".join(revision.text for revision in revisions if revision.revised is not Revised.DELETED)
