"""The address everything points with: a work and an eId."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class ProvisionRef:
    """A provision of a work, in whatever language or edition.

    `ProvisionRef("/akn/kz/act/2014-04-11/188-v", "art_5__para_2")`; an empty `eid` addresses the act itself.
    """

    work: str
    eid: str = ""

    def __str__(self) -> str:
        return f"{self.work}#{self.eid}" if self.eid else self.work

    @classmethod
    def parse(cls, text: str) -> ProvisionRef:
        """Return the reference that `str` wrote: 'work#eid' or 'work'."""
        work, _, eid = text.partition("#")
        return cls(work, eid)
