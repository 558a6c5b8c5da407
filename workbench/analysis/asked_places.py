"""The provisions of an act that somebody asks for by their numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from workbench.languages.asking import AskedUnit, asked, readings
from workbench.law.act import GROUPS, Act, Kind, Provision
from workbench.law.addresses import Extent, resolve
from workbench.law.eid import build, parent

_LARGEST_FIRST = (*GROUPS, Kind.ANNEX, Kind.PREAMBLE, Kind.ARTICLE)
_MISTAKEN = frozenset({Kind.PARAGRAPH, Kind.POINT, Kind.SUBPARAGRAPH})
"""Kinds of which one is said for another: «ст. 70 п. 2» where the act has a subpoint 2."""

_NUMBERED = frozenset({Kind.PARAGRAPH, Kind.POINT})
_COUNTED = frozenset({Kind.SUBPARAGRAPH, Kind.INDENT})


def asked_places(act: Act, typed: str, within: str = "") -> tuple[str, ...]:
    """Return the eIds of the provisions that are asked for, the likeliest first; () where the act has none such.

    A number alone is that of an article, a further one that of a unit in it. «п. 2» without an article means the one
    looked at, whose eId is `within`.

    >>> asked_places(act, "70 2")
    ('art_70__para_2',)
    """
    here = act.find(within) if within else None
    units = _ordered(asked(typed))
    loosely = units[:1] + tuple(AskedUnit(None if kind in _MISTAKEN else kind, num) for kind, num in units[1:])
    for said in dict.fromkeys((units, loosely)):
        places = (each.eid for reading in readings(said) for each in _found(act, reading, here))
        found = tuple(dict.fromkeys(places))
        if found:
            return found
    return ()


def _ordered(units: tuple[AskedUnit, ...]) -> tuple[AskedUnit, ...]:
    """Return the units with what holds others first: «п. 2 ст. 70» is «ст. 70 п. 2»."""
    if all(each.kind is not None for each in units) and units and units[-1].kind in _LARGEST_FIRST:
        return units[::-1]
    return units


def _found(act: Act, units: Sequence[AskedUnit], here: Provision | None) -> Iterator[Provision]:
    if not units:
        return
    first, *others = units
    for top in _tops(act, first, here):
        yield from _below(act, top, others)


def _tops(act: Act, asked_for: AskedUnit, here: Provision | None) -> list[Provision]:
    """Return where the address may begin: with an article or a group of the act, or within what is looked at."""
    kinds = (asked_for.kind,) if asked_for.kind is not None else (Kind.ARTICLE,)
    through = [each for each in act.walk() if each.kind in kinds and _is(each, asked_for)]
    if asked_for.kind in _LARGEST_FIRST or (asked_for.kind is None and through):
        return through
    while here is not None and asked_for.kind is not None:
        inside = list(_below(act, here, [asked_for]))
        if inside:
            return inside
        here = act.find(parent(here.eid))
    return [each for each in _of_the_act(act.provisions) if _is(each, asked_for)]


def _of_the_act(provisions: Iterable[Provision]) -> Iterator[Provision]:
    """Yield the points that stand in no article, as in an act that consists of points."""
    for each in provisions:
        if each.kind is Kind.PARAGRAPH:
            yield each
        elif each.kind in GROUPS:
            yield from _of_the_act(each.children)


def _below(act: Act, holder: Provision, units: Sequence[AskedUnit]) -> Iterator[Provision]:
    """Yield what the units lead to from here down; one between may be left out: «ст. 5 пп. 3»."""
    if not units:
        yield holder
        return
    first, *others = units
    found = [] if first.kind in _COUNTED else _nearest(holder, first)
    if not found:
        counted = resolve(act, f"{holder.eid}__{build([(first.kind or Kind.SUBPARAGRAPH, first.num)])}")
        said = counted is not None and (first.kind is not None or counted.extent is Extent.WHOLE)
        found = [counted.provision] if counted is not None and said else []
    for each in found:
        yield from _below(act, each, others)


def _nearest(holder: Provision, asked_for: AskedUnit) -> list[Provision]:
    """Return the units of this number that stand the least deep; those counted only where their kind is told."""
    level = holder.children
    while level:
        found = [each for each in level if _is(each, asked_for) and (asked_for.kind or each.kind in _NUMBERED)]
        if found:
            return found
        level = tuple(child for each in level for child in each.children)
    return []


def _is(provision: Provision, asked_for: AskedUnit) -> bool:
    if asked_for.kind is not None and provision.kind is not asked_for.kind:
        return False
    alone = provision.kind in (Kind.ANNEX, Kind.PREAMBLE) and asked_for.num in ("", "1")
    return provision.num == asked_for.num or (alone and provision.num in ("", "1"))
