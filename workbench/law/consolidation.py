"""Applying modifications: the act as it would read, and what could not be applied and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from workbench.law.act import Act, Kind, NoteKind, ServiceNote
from workbench.law.addresses import Addresses
from workbench.law.amendment import Modification
from workbench.law.edits import Added, Edit, Headed, Reason, Refused, Renumbered, RepealedAct, Splice, place_of
from workbench.law.eid import assign
from workbench.law.locating import edits_of
from workbench.law.overlaps import overlapping
from workbench.law.placing import Placed, Places
from workbench.law.rebuilding import Remark, rebuilt, spliced


@dataclass(frozen=True, slots=True)
class Failure:
    """A modification that was not applied, its reason and one sentence about it."""

    modification: Modification
    reason: Reason
    message: str


@dataclass(frozen=True, slots=True)
class Consolidation:
    """An act after modifications: as it reads, what was applied, what was not."""

    act: Act
    applied: tuple[Modification, ...]
    failed: tuple[Failure, ...]


def consolidate(act: Act, modifications: Sequence[Modification], *, remark: Remark | None = None) -> Consolidation:
    """Return the act with the modifications applied; each that cannot be is left out and explained.

    Every target is an address in the act as given. A repealed numbered unit stays as excluded with its number; an
    unnumbered one (part, indent) goes, and the eIds of what follows are counted anew. Of two modifications that
    overlap the later one is left out, or the one inside what the other restates or repeals. An act that is repealed as
    a whole has no provisions any more, and a note that says so (`Act.repealed`). `remark` gives a repealed
    unit the note that it is («исключен»).
    """
    addresses = Addresses.of(act.provisions)
    planned: dict[int, tuple[Edit, ...]] = {}
    refused: dict[int, Refused] = {}
    for index, modification in enumerate(modifications):
        try:
            planned[index] = edits_of(modification, act, addresses)
        except Refused as refusal:
            refused[index] = refusal
    refused |= overlapping(planned, addresses)
    placed = _placed(planned, refused, act, addresses)
    standing = {index: edits for index, edits in planned.items() if index not in refused}
    return Consolidation(
        _carried_out(act, standing, placed, addresses, remark),
        tuple(modification for index, modification in enumerate(modifications) if index in standing),
        tuple(
            Failure(modifications[index], refusal.reason, refusal.message) for index, refusal in sorted(refused.items())
        ),
    )


def _placed(
    planned: Mapping[int, tuple[Edit, ...]], refused: dict[int, Refused], act: Act, addresses: Addresses
) -> tuple[Placed, ...]:
    """Return where every new provision goes; modifications that find no place join the refused."""
    places = Places(act, addresses, _renumbered(planned, refused, act, addresses))
    placed: dict[int, tuple[Placed, ...]] = {}
    for index, edits in planned.items():
        if index in refused:
            continue
        try:
            placed[index] = places.place(tuple(edit for edit in edits if isinstance(edit, Added)))
        except Refused as refusal:
            refused[index] = refusal
    refused |= _miscounted(placed, addresses)
    return tuple(each for index, group in placed.items() if index not in refused for each in group)


def _renumbered(
    planned: Mapping[int, tuple[Edit, ...]], refused: dict[int, Refused], act: Act, addresses: Addresses
) -> dict[str, str]:
    """Return the new numbers by the unit that gets them; modifications whose number is taken join the refused.

    Numbers may be passed on within one law (5 becomes 6, 6 becomes 7), so one refusal can be the reason of another.
    """
    while True:
        renumbered = {
            index: edit
            for index, edits in planned.items()
            for edit in edits
            if isinstance(edit, Renumbered) and index not in refused
        }
        places = Places(act, addresses, {edit.eid: edit.num for edit in renumbered.values()})
        for index, edit in reversed(renumbered.items()):
            try:
                places.renumber(edit)
            except Refused as refusal:
                refused[index] = refusal
                break
        else:
            return dict(places.renumbered)


def _miscounted(placed: Mapping[int, tuple[Placed, ...]], addresses: Addresses) -> dict[int, Refused]:
    """Return the insertions of an indent or part whose number lies beyond the next one."""
    refused: dict[int, Refused] = {}
    counted = sorted(
        (
            (int(each.provision.num), index, each)
            for index, group in placed.items()
            for each in group
            if each.provision.kind in (Kind.INDENT, Kind.SUBPARAGRAPH)
            and each.provision.num.isdigit()
            and each.holder
            and not each.after
        ),
        key=lambda entry: entry[:2],
    )
    ends: dict[tuple[str, Kind], int] = {}
    for num, index, each in counted:
        key = each.holder, each.provision.kind
        if key not in ends:
            lines = addresses.units[each.holder].children
            if each.provision.kind is Kind.SUBPARAGRAPH:
                lines = tuple(line for line in lines if line.kind is Kind.SUBPARAGRAPH)
            ends[key] = 1 + len(lines)
        ends[key] += 1
        if not 2 <= num <= ends[key]:
            message = f"{each.holder} has no place for {each.provision.kind} {num}: the next one is {ends[key]}."
            refused[index] = Refused(Reason.PLACE_NOT_FOUND, message)
    return refused


def _carried_out(
    act: Act,
    standing: Mapping[int, tuple[Edit, ...]],
    placed: tuple[Placed, ...],
    addresses: Addresses,
    remark: Remark | None,
) -> Act:
    edits = [edit for group in standing.values() for edit in group]
    if not edits:
        return act
    changed = {place_of(edit) for edit in edits} | {each.holder for each in placed}
    around = {eid for place in changed for eid in (place, *addresses.around(place))}
    provisions = rebuilt(act.provisions, edits, placed, around, remark)
    notes = act.notes
    if any(isinstance(edit, RepealedAct) for edit in edits):
        notes = (*notes, remark(None) if remark is not None else ServiceNote(NoteKind.EXCLUDED, ""))
    return replace(act, title=_title(act.title, edits), provisions=assign(provisions), notes=notes)


def _title(title: str, edits: Sequence[Edit]) -> str:
    for edit in edits:
        if isinstance(edit, Headed) and not edit.eid:
            title = edit.heading
    return spliced(title, [edit for edit in edits if isinstance(edit, Splice) and not edit.spot.eid])
