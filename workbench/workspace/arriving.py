"""Where the new provisions of a draft will stand among the lines in force."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from workbench.law.act import GROUPS, Act, Provision
from workbench.law.amendment import Action, Amendment
from workbench.law.consolidation import consolidate
from workbench.law.eid import split
from workbench.workspace.effects import counts, insertion

COMING = (Action.INSERT, Action.MOVE)
"""What an amendment does that brings a provision where there was none."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A new provision: the amendment it comes by, its address, and that of the line in force it follows ('': none).

    `apart` tells that it stands beside articles, not within one: what it follows is a whole article, an annex or the
    heading of a group.
    """

    amendment: str
    eid: str
    after: str
    apart: bool


def arrivals(act: Act, amendments: Sequence[Amendment]) -> tuple[Arrival, ...]:
    """Return where the provisions that these amendments insert or move will stand, in reading order.

    An amendment without a wording in the act's language has its place too; one that finds none is left out, the open
    matters tell why.
    """
    coming = [each for each in amendments if each.action in COMING and counts(each, act)]
    if not coming:
        return ()
    named = replace(act, provisions=tuple(map(_named, act.provisions)))
    ids = {f"{_NEW}{each.id}": (each.id, _eid(each)) for each in coming}
    stated = [insertion(each, _eid(each), (_placeholder(each),)) for each in coming]
    return tuple(_looked_up(consolidate(named, stated).act.provisions, ids))


_NEW = "new:"


def _eid(amendment: Amendment) -> str:
    return amendment.to if amendment.action is Action.MOVE else amendment.ref.eid


def _named(unit: Provision) -> Provision:
    """Return the unit with its address for its id, which it keeps when others come before it."""
    return replace(unit, id=unit.eid, children=tuple(map(_named, unit.children)))


def _placeholder(amendment: Amendment) -> Provision:
    kind, num = split(_eid(amendment))[-1]
    return Provision(kind, num.partition("~")[0], text=f"{_NEW}{amendment.id}")


def _looked_up(provisions: tuple[Provision, ...], ids: dict[str, tuple[str, str]]) -> Iterator[Arrival]:
    """Yield the newcomers by their placeholders; the lines in force are known by their ids, for eIds may have moved."""
    apart = after = ""
    for top in _tops(provisions):
        if top.text in ids:
            yield Arrival(*ids[top.text], apart, apart=True)
            continue
        apart = after = top.id
        for unit in () if top.kind in GROUPS else tuple(top.walk())[1:]:
            if unit.text in ids:
                yield Arrival(*ids[unit.text], after, apart=False)
            else:
                after = unit.id


def _tops(provisions: tuple[Provision, ...]) -> Iterator[Provision]:
    """Yield groups and what stands in them, articles and annexes as wholes."""
    for provision in provisions:
        yield provision
        if provision.kind in GROUPS:
            yield from _tops(provision.children)
