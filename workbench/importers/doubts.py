"""What a reader of the tree would wonder at: numbers that repeat, stand out of order, or are missing.

Places are told by their eIds, which whoever shows them says in words.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from workbench.importers.lines import ImportNote, enumerated
from workbench.law.act import GROUPS, Act, Kind, Provision
from workbench.law.eid import THROUGH_THE_ACT, number_key

_LAST_NUM = re.compile(r"(\d{1,4}(?:-\d{1,4})*)[.)]?$")

Series = list[Provision]


class _Found:
    """The places of a doubt, and what is told of each."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self._eids: list[str] = []

    def add(self, provision: Provision, told: str) -> None:
        self.told.append(told)
        self._eids.append(provision.eid)

    @property
    def places(self) -> tuple[str, ...]:
        return tuple(self._eids)


def doubts_of(act: Act) -> Iterator[ImportNote]:
    """Yield a sentence for numbers that repeat, for those out of order, and for those that are missing."""
    repeated, disordered, missing = _Found(), _Found(), _Found()
    for series in _series(act):
        seen: set[str] = set()
        last = ""
        for provision in series:
            place = provision.eid.partition("~")[0]
            if provision.num in seen:
                repeated.add(provision, place)
            elif last and number_key(provision.num) < number_key(last):
                disordered.add(provision, place)
            elif _gap(last, provision.num):
                missing.add(provision, f"{place} follows {last}" if last else f"{place} comes first")
            seen.add(provision.num)
            last = max(last, _last_num(provision), key=number_key) if last else _last_num(provision)
    if repeated.told:
        yield ImportNote(f"Numbers repeat: {enumerated(repeated.told)}.", places=repeated.places)
    if disordered.told:
        yield ImportNote(f"Numbers are out of order: {enumerated(disordered.told)}.", places=disordered.places)
    if missing.told:
        said = f"Numbers are missing, perhaps excluded without trace: {enumerated(missing.told)}."
        yield ImportNote(said, places=missing.places)


def _series(act: Act) -> Iterator[Series]:
    """Yield the runs of provisions that are numbered together."""
    yield from _below(act.provisions)


def _below(provisions: Iterable[Provision]) -> Iterator[Series]:
    through: dict[Kind, Series] = defaultdict(list)
    scope = tuple(_scope(provisions))
    for provision in scope:
        if _is_numbered(provision) and (provision.kind in THROUGH_THE_ACT or provision.kind is Kind.PARAGRAPH):
            through[provision.kind].append(provision)
    yield from through.values()
    for provision in scope:
        if provision.kind is Kind.ANNEX:
            yield from _below(provision.children)
        elif provision.kind not in GROUPS:
            yield from _restarting(provision)
        else:
            yield from _of_kind(provision.children, (Kind.SUBSECTION, Kind.SUBCHAPTER, Kind.POINT))


def _scope(provisions: Iterable[Provision]) -> Iterator[Provision]:
    """Yield groups and what stands directly in them, and annexes as one thing."""
    for provision in provisions:
        yield provision
        if provision.kind in GROUPS:
            yield from _scope(provision.children)


def _restarting(provision: Provision) -> Iterator[Series]:
    """Yield the series below an article or point."""
    yield from _of_kind(provision.children, (Kind.PARAGRAPH, Kind.POINT))
    for child in provision.children:
        yield from _restarting(child)


def _of_kind(children: Iterable[Provision], kinds: tuple[Kind, ...]) -> Iterator[Series]:
    for kind in kinds:
        series = [child for child in children if child.kind is kind and _is_numbered(child)]
        if series:
            yield series


def _is_numbered(provision: Provision) -> bool:
    return provision.num.replace("-", "").isdigit()


def _gap(last: str, num: str) -> bool:
    base = int(num.partition("-")[0])
    return base > (int(last.partition("-")[0]) if last else 0) + 1


def _last_num(provision: Provision) -> str:
    """Return the number the unit ends with: '22' for the excluded units '16) - 22)'."""
    match = _LAST_NUM.search(provision.label) if provision.excluded else None
    return match[1] if match and number_key(match[1]) > number_key(provision.num) else provision.num
