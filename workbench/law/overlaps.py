"""Which modifications of one law stand in each other's way.

Every target is an address in the act in force, so two modifications of one place, or one inside a unit another restates
or repeals, contradict each other. The one that comes later, or that would be lost inside the other, is refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from workbench.law.act import Kind
from workbench.law.addresses import Addresses, first_part
from workbench.law.edits import (
    Added,
    Edit,
    FirstLine,
    FirstPart,
    Headed,
    NewEdition,
    NewRows,
    Reason,
    Refused,
    Renumbered,
    Repealed,
    RepealedAct,
    Restated,
    Splice,
    Spot,
    place_of,
)

Claim = tuple[str, str]


def overlapping(planned: Mapping[int, tuple[Edit, ...]], addresses: Addresses) -> dict[int, Refused]:
    """Return the modifications (by their place in the law) that overlap another, and how."""
    refused: dict[int, Refused] = {}
    claims: dict[Claim, int] = {}
    for index, edits in planned.items():
        own = [claim for edit in edits for claim in _claims(edit, addresses)]
        taken = next((claim for claim in own if claim in claims), None)
        if taken:
            refused[index] = _overlap(f"{_claimed(taken)} is changed as a whole by another modification too.")
        else:
            claims.update((claim, index) for claim in own)
    for index, edits in planned.items():
        message = next((m for edit in edits if (m := _lost(edit, index, claims, addresses))), "")
        if message and index not in refused:
            refused[index] = _overlap(message)
    standing = ((index, edits) for index, edits in planned.items() if index not in refused)
    return refused | _colliding(standing)


def _claims(edit: Edit, addresses: Addresses) -> Iterator[Claim]:
    """Yield the places an edit has for itself: a whole unit, its own text, its heading, its number."""
    match edit:
        case Restated(eid) | Repealed(eid):
            yield eid, "unit"
        case FirstPart(eid):
            yield eid, "text"
            yield eid, "first part"
            for child in first_part(addresses.units[eid]):
                yield child.eid, "unit"
        case FirstLine(eid):
            yield eid, "text"
        case Headed(eid):
            yield eid, "heading"
        case Renumbered(eid):
            yield eid, "number"
        case NewRows(eid, start, end):
            for index in range(start, end):
                yield eid, _row(index)
        case NewEdition() | RepealedAct():
            yield "", "unit"
        case _:
            return


def _lost(edit: Edit, index: int, claims: Mapping[Claim, int], addresses: Addresses) -> str:
    """Return how this edit would be lost inside what another modification restates or repeals, or ''."""
    eid = place_of(edit)
    if claims.get(("", "unit"), index) != index and not (isinstance(edit, Headed) and not eid):
        return "The whole act is restated or repealed by another modification."
    for around in (eid, *addresses.around(eid)):
        if around and claims.get((around, "unit"), index) != index:
            return f"{_name(eid)} is changed, and {_name(around)} is restated or repealed by another modification."
    if isinstance(edit, Splice) and claims.get((eid, edit.spot.field), index) != index:
        return f"Words of {_name(eid)} are changed, and the text they stand in is restated by another modification."
    if (
        isinstance(edit, Splice)
        and edit.spot.field == "cell"
        and claims.get((eid, _row(edit.spot.row)), index) != index
    ):
        return f"Words of {_name(eid)} are changed, and the row they stand in is changed by another modification."
    in_first_part = isinstance(edit, Added) and edit.provision.kind is not Kind.SUBPARAGRAPH
    if in_first_part and claims.get((eid, "first part"), index) != index:
        return f"{_name(eid)} is supplemented, and its first part is restated by another modification."
    return ""


def _colliding(planned: Iterable[tuple[int, tuple[Edit, ...]]]) -> dict[int, Refused]:
    """Return the modifications whose words touch words another one changes."""
    refused: dict[int, Refused] = {}
    taken: dict[Spot, list[Splice]] = {}
    for index, edits in planned:
        splices = [edit for edit in edits if isinstance(edit, Splice)]
        if any(_collide(splice, other) for splice in splices for other in taken.get(splice.spot, ())):
            refused[index] = _overlap(f"Words of {_name(splices[0].spot.eid)} are changed by another modification too.")
            continue
        for splice in splices:
            taken.setdefault(splice.spot, []).append(splice)
    return refused


def _collide(a: Splice, b: Splice) -> bool:
    if a.start == a.end and b.start == b.end:
        return a.start == b.start
    return a.start < b.end and b.start < a.end


def _row(index: int) -> str:
    return f"row {index}"


def _claimed(claim: Claim) -> str:
    eid, part = claim
    return f"A row of {eid}" if part.startswith("row ") else _name(eid)


def _name(eid: str) -> str:
    return eid or "The act"


def _overlap(message: str) -> Refused:
    return Refused(Reason.OVERLAPS, message)
