"""A revision: a run of text kept, inserted or deleted. What a redline is made of, on screen and in Word alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
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


class RevisedLine(NamedTuple):
    """A line of a redline and the address it stands at."""

    eid: str
    revisions: tuple[Revision, ...]


def before(revisions: Iterable[Revision]) -> str:
    """Return the text as it was: everything but the insertions."""
    return "".join(revision.text for revision in revisions if revision.revised is not Revised.INSERTED)


def after(revisions: Iterable[Revision]) -> str:
    """Return the text as it becomes: everything but the deletions."""
    return "".join(revision.text for revision in revisions if revision.revised is not Revised.DELETED)


def by_line(revisions: Iterable[Revision], was: Sequence[str], becomes: Sequence[str]) -> Iterator[RevisedLine]:
    """Yield the revisions line by line, each line at the address it has in force, or is to have where it is new.

    `was` and `becomes` are the addresses of the lines of the text as it was and as it becomes.
    """
    old = new = 0
    line: list[Revision] = []
    for revision in revisions:
        first, *others = revision.text.split("\n")
        if first:
            line.append(revision._replace(text=first))
        for other in others:
            yield RevisedLine(_address(line, was[old : old + 1], becomes[new : new + 1]), tuple(line))
            old += revision.revised is not Revised.INSERTED
            new += revision.revised is not Revised.DELETED
            line = [revision._replace(text=other)] if other else []
    if line:
        yield RevisedLine(_address(line, was[old : old + 1], becomes[new : new + 1]), tuple(line))


def _address(line: Sequence[Revision], was: Sequence[str], becomes: Sequence[str]) -> str:
    fresh = all(run.revised is Revised.INSERTED for run in line)
    return next(iter((*becomes, *was) if fresh else (*was, *becomes)), "")
