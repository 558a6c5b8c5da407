"""What a bundle holds: records as they are, and the edits that made them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from workbench.importers import limits
from workbench.law.change import Change, Record
from workbench.store import LogEntry

SUFFIX = ".lhwr"
FORMAT = 1

# The limits of a bundle: far above what a draft of twenty codes needs, and they bound what a hostile one may cost.
PART_BYTES = 32 * limits.MB  # of JSON in one part
BUNDLE_BYTES = 128 * limits.MB  # of JSON in all parts
VALUES = 1_000_000  # lists and objects in all parts
TEXTS = 12_000_000  # quotation marks in all parts: two for each name and each text

MANIFEST, SIGNATURE = "manifest.json", "signature.json"
PROGRAM = "legislative-workbench"
OTHER_COPY = "Ask who sent it for another copy."


@dataclass(frozen=True, slots=True)
class Edit:
    """What one edit did to a record, and who made it, when, called what; of an act (too large) only that."""

    uid: str
    at: datetime
    author: str
    label: str
    change: Change = field(default_factory=partial(Change, None, None))

    @property
    def entry(self) -> LogEntry:
        """The entry of the change log; the project it comes into numbers it."""
        return LogEntry(0, self.at, self.author, self.label, uid=self.uid)


@dataclass(frozen=True, slots=True)
class Carried:
    """A record in a bundle: as it is (None: removed), the edits that made it, and what was taken in of others'."""

    kind: type[Record]
    id: str
    record: Record | None
    edits: tuple[Edit, ...] = ()
    taken: tuple[tuple[str, str], ...] = ()
    read_only: bool = False


@dataclass(frozen=True, slots=True)
class Bundle:
    """What a bundle holds. `signed_by` is the public key that signed it, '' for none; whose it is, it cannot say."""

    title: str
    author: str
    made: datetime
    records: tuple[Carried, ...]
    signed_by: str = ""
