"""The table of contents of an act: its lines follow the headings, and an amending law amends them with those.

Source: Law "On Legal Acts", art. 23(10): codes have a table of contents, which changes with their headings.
"""

from __future__ import annotations

from collections.abc import Iterator

from workbench.law.act import GROUPS, Act, Kind, Provision
from workbench.law.amendment import Modification, Operation, Scope
from workbench.law.reference import ProvisionRef
from workbench.law.sameness import reads_same


def contents_of(act: Act) -> dict[str, str]:
    """Return the lines of the table of contents by the eId of the unit: 'Статья 5. Права ребенка'."""
    return {unit.eid: heading_line(unit) for unit in _listed(act.provisions) if not unit.excluded}


def heading_line(unit: Provision) -> str:
    """Return the unit as the table of contents lists it: its number and heading."""
    return f"{unit.label} {unit.heading}".strip()


def contents_changes(old: Act, new: Act) -> tuple[Modification, ...]:
    """Return how the table of contents of an act that has one changes with its headings, in the order of the act."""
    if not old.contents or not new.provisions:
        return ()
    before, after = contents_of(old), contents_of(new)
    return tuple(_changes(old.work, before, after))


def _changes(work: str, before: dict[str, str], after: dict[str, str]) -> Iterator[Modification]:
    for eid in _merged(list(before), list(after)):
        one, other = before.get(eid), after.get(eid)
        if one is None:
            yield _change(Operation.INSERTION, work, eid, other or "")
        elif other is None:
            yield _change(Operation.REPEAL, work, eid)
        elif not reads_same(one, other):
            yield _change(Operation.SUBSTITUTION, work, eid, other)


def _change(operation: Operation, work: str, eid: str, line: str = "") -> Modification:
    return Modification(operation, Scope.CONTENTS, ProvisionRef(work, eid), new=line)


def _merged(old: list[str], new: list[str]) -> Iterator[str]:
    """Yield the eIds of both in reading order; what goes stands before what comes in its place."""
    kept = set(old) & set(new)
    at = 0
    for eid in new:
        while at < len(old) and old[at] not in kept:
            yield old[at]
            at += 1
        at += eid in kept
        yield eid
    yield from (eid for eid in old[at:] if eid not in kept)


def _listed(provisions: tuple[Provision, ...]) -> Iterator[Provision]:
    """Yield what a table of contents lists: groups and articles with a heading; annexes have their own."""
    for unit in provisions:
        if unit.kind in GROUPS or unit.kind is Kind.ARTICLE:
            if unit.heading:
                yield unit
            yield from _listed(unit.children)
