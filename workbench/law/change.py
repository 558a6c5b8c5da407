"""Changes: what an edit did, as pairs of before and after.

Storing, undoing, redrawing, re-indexing, logging and merging all read the same value.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.law.act import Act
from workbench.law.amendment import Amendment
from workbench.law.concordance import Correspondence
from workbench.law.discussion import Submission
from workbench.law.project import Project
from workbench.law.recommendation import Instrument, Recommendation
from workbench.law.review import Comment, Decision, Session, Task

Record = (
    Project
    | Act
    | Amendment
    | Recommendation
    | Instrument
    | Correspondence
    | Session
    | Comment
    | Decision
    | Submission
    | Task
)


@dataclass(frozen=True, slots=True)
class Change:
    """One record before and after: added (before is None), replaced, or removed (after is None)."""

    before: Record | None
    after: Record | None

    @property
    def record(self) -> Record:
        """The record as it is after the change, or as it was where it is gone."""
        record = self.after if self.after is not None else self.before
        assert record is not None
        return record


@dataclass(frozen=True, slots=True)
class Changes:
    """What one edit changes, in order."""

    items: tuple[Change, ...] = ()

    @classmethod
    def added(cls, *records: Record) -> Changes:
        return cls(tuple(Change(None, record) for record in records))

    @classmethod
    def replaced(cls, before: Record, after: Record) -> Changes:
        """Return the change of one record; nothing when it is the same."""
        return cls() if before == after else cls((Change(before, after),))

    @classmethod
    def removed(cls, *records: Record) -> Changes:
        return cls(tuple(Change(record, None) for record in records))

    def __add__(self, other: Changes) -> Changes:
        return Changes(self.items + other.items)

    def __iter__(self) -> Iterator[Change]:
        return iter(self.items)

    def __bool__(self) -> bool:
        return bool(self.items)

    def inverse(self) -> Changes:
        """Return the changes that take these back."""
        return Changes(tuple(Change(change.after, change.before) for change in reversed(self.items)))

    def touch(self, kind: type[Record]) -> bool:
        """Return whether a record of this kind is among them."""
        return any(isinstance(change.record, kind) for change in self.items)
