"""Finding what an eId addresses, the first line and the first part of a unit included.

A unit's own text is its first part and its first line, so some addresses name no node of the tree:
`art_5__para_2__subpara_1` is the first part of the point, `art_5__para_2__indent_1` its first line, and
`art_5__para_2__indent_3` its third line, also where that line is a numbered subpoint. `annex_1__table_1__row_5` is a
row of a table, `annex_1__row_5` one of the only table the annex has (`law.rows`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from workbench.law import eid as eids
from workbench.law import rows as table_rows
from workbench.law.act import Act, Kind, Provision


class Extent(StrEnum):
    """How much of a unit an address means."""

    WHOLE = "whole"  # the unit with all below it
    FIRST_PART = "first_part"  # its own text and the children before its second part: «часть первая»
    FIRST_LINE = "first_line"  # its own text alone: «абзац первый»
    ROW = "row"  # one row of the table: «строка, порядковый номер 5»
    CELL = "cell"  # one cell of a row: «графа 3 строки, порядковый номер 5»


@dataclass(frozen=True, slots=True)
class Resolved:
    """What an address means: a unit of the act, the first part or line of one, or a row or cell of a table.

    `row` and `column` are the indices of a row and a cell.
    """

    provision: Provision
    extent: Extent = Extent.WHOLE
    row: int = 0
    column: int = 0

    def members(self) -> tuple[Provision, ...]:
        """Return the direct children the address covers."""
        if self.extent is Extent.WHOLE:
            return self.provision.children
        return first_part(self.provision) if self.extent is Extent.FIRST_PART else ()


def first_part(provision: Provision) -> tuple[Provision, ...]:
    """Return the children that belong to the unit's first part: those before its second one."""
    children = provision.children
    cut = next((i for i, child in enumerate(children) if child.kind is Kind.SUBPARAGRAPH), len(children))
    return children[:cut]


def resolve(act: Act, eid: str) -> Resolved | None:
    """Return what the address means in this act, or None; see `Addresses` for many look-ups."""
    return _resolved(act.find, eid)


@dataclass(frozen=True, slots=True)
class Addresses:
    """Every unit of a tree by its eId, and the eId of the unit that holds it ('' on top)."""

    units: Mapping[str, Provision]
    holders: Mapping[str, str]

    @classmethod
    def of(cls, provisions: Iterable[Provision]) -> Addresses:
        units: dict[str, Provision] = {}
        holders: dict[str, str] = {}
        stack = [("", provision) for provision in provisions]
        while stack:
            holder, provision = stack.pop()
            units[provision.eid] = provision
            holders[provision.eid] = holder
            stack += [(provision.eid, child) for child in provision.children]
        return cls(units, holders)

    def resolve(self, eid: str) -> Resolved | None:
        """Return what the address means, or None when the tree has no such place."""
        return _resolved(self.units.get, eid)

    def around(self, eid: str) -> Iterable[str]:
        """Yield the eIds of the units this one stands in, from the nearest up."""
        while eid := self.holders.get(eid, ""):
            yield eid


def _resolved(find: Callable[[str], Provision | None], eid: str) -> Resolved | None:
    """Return what the address means where `find` gives the units that have an eId."""
    unit = find(eid)
    if unit is not None:
        return Resolved(unit)
    outer, _, last = eid.rpartition("__")
    if not outer:
        return None
    try:
        ((kind, num),) = eids.split(last)
    except ValueError:
        return None
    within = _resolved(find, outer)
    return _step(within, kind, num) if within else None


def _step(within: Resolved, kind: Kind, num: str) -> Resolved | None:
    if kind is Kind.INDENT:
        return _line(within, num)
    if kind is Kind.SUBPARAGRAPH:
        return _part(within, num)
    if kind is Kind.ROW:
        return _row(within, num)
    if kind is Kind.CELL:
        return _cell(within, num)
    return _numbered(within.members(), kind, num)


def table_of(within: Resolved) -> Provision | None:
    """Return the table an address means: itself, or the only one that stands in it."""
    if within.extent is not Extent.WHOLE:
        return None
    tables = [unit for unit in within.provision.walk() if unit.kind is Kind.TABLE]
    return tables[0] if len(tables) == 1 else None


def _row(within: Resolved, num: str) -> Resolved | None:
    table = table_of(within)
    index = table_rows.place(table.rows, num) if table is not None else None
    return Resolved(table, Extent.ROW, index) if table is not None and index is not None else None


def _cell(within: Resolved, num: str) -> Resolved | None:
    if within.extent is not Extent.ROW or not num.isdecimal():
        return None
    column = int(num) - 1
    there = 0 <= column < len(within.provision.rows[within.row])
    return Resolved(within.provision, Extent.CELL, within.row, column) if there else None


def _line(within: Resolved, num: str) -> Resolved | None:
    if num == "1":
        return Resolved(within.provision, Extent.FIRST_LINE)
    members = within.members()
    position = int(num) - 2 if num.isdigit() else -1
    return Resolved(members[position]) if 0 <= position < len(members) else None


def _part(within: Resolved, num: str) -> Resolved | None:
    """Return the nth part; in an article made of numbered parts only (codes) that is the part of this number."""
    unit = within.provision
    if within.extent is not Extent.WHOLE:
        return within if num == "1" else None
    if not unit.text and unit.children and unit.children[0].kind is Kind.PARAGRAPH:
        return _numbered(unit.children, Kind.PARAGRAPH, num)
    return Resolved(unit, Extent.FIRST_PART) if num == "1" else None


def _numbered(members: tuple[Provision, ...], kind: Kind, num: str) -> Resolved | None:
    """Return the numbered unit among these; one inside an unnumbered part is found where only one fits."""
    found = [unit for unit in members if unit.kind is kind and unit.num == num]
    if not found:
        parts = [unit for unit in members if unit.kind is Kind.SUBPARAGRAPH]
        found = [unit for part in parts for unit in part.children if unit.kind is kind and unit.num == num]
    return Resolved(found[0]) if len(found) == 1 else None
