"""What a line of a reviewer's copy is about: the amendment, the provision, or a new unit that has none yet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from workbench.importers.reviewed_matching import Sent
from workbench.importers.structure import parse_provisions
from workbench.languages import LANGUAGES
from workbench.law.act import Provision, lines
from workbench.law.eid import COUNTED, THROUGH_THE_ACT, build, contains, split
from workbench.law.reference import ProvisionRef


def owner_of(line: Sent) -> tuple[ProvisionRef, str]:
    """Return what a proposal about this line is about, and its amendment: so that each line is told once.

    That is the provision of the line's amendment. An amendment of the whole act has none: then the provision another
    amendment brings this line with, or the line's own.
    """
    own = next((each for each in line.act.amendments if each.id == line.amendment and each.ref.eid), None)
    if own is None and line.amendment:
        own = next((each for each in line.act.amendments if each.ref.eid and belongs(line, each.ref.eid)), None)
    if own is not None and belongs(line, own.ref.eid):
        return own.ref, own.id
    return ProvisionRef(line.act.in_force.work, _provision(line).eid), line.amendment


def belongs(line: Sent, eid: str) -> bool:
    """Return whether a line is one of the provision's, by its address in force or, where it is new, as proposed."""
    return line.line.old.within(eid) if line.line.old is not None else line.line.line.within(eid)


class NewUnits(NamedTuple):
    """Lines added after a line: those that go on with what it is about, and the numbered units that stand beside it.

    A unit has the address it would get and its wording.
    """

    inside: tuple[str, ...]
    beside: tuple[tuple[str, str], ...]


def new_units(line: Sent, added: Sequence[str]) -> NewUnits:
    """Return what lines added after this one are: «3) …» after the second subpoint is a provision of its own.

    Lines whose number is taken, or that begin with none, belong to what they follow.
    """
    owner, _ = owner_of(line)
    inside: list[str] = []
    for start in range(len(added)):
        units = tuple(_addressed(line, added[start:]))
        if units and not any(contains(owner.eid, eid) or _taken(line, eid) for eid, _ in units):
            return NewUnits(tuple(inside), units)
        inside.append(added[start])
    return NewUnits(tuple(inside), ())


def _addressed(line: Sent, added: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield each unit these lines hold with the address it gets; nothing where they do not begin with a number."""
    shown = line.line.line
    language = LANGUAGES[line.act.in_force.language]
    for holder in (shown.provision, *reversed(shown.path), None):
        units = parse_provisions("\n".join(added), language, within=holder.kind if holder is not None else None)
        if not units or any(unit.kind in COUNTED or not unit.num for unit in units):
            return
        if any(unit.kind is units[0].kind for unit in (holder.children if holder is not None else ())) or (
            units[0].kind in THROUGH_THE_ACT
        ):
            for unit in units:
                within = () if unit.kind in THROUGH_THE_ACT or holder is None else split(holder.eid)
                yield build((*within, (unit.kind, unit.num))), "\n".join(lines(unit))
            return


def _taken(line: Sent, eid: str) -> bool:
    return any(act.find(eid) is not None for act in (line.act.in_force, line.act.proposed))


def _provision(line: Sent) -> Provision:
    return line.line.old.provision if line.line.old is not None else line.line.line.provision
