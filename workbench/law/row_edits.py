"""What a modification does to rows and cells of a table."""

from __future__ import annotations

from workbench.law import rows as table_rows
from workbench.law.act import Provision
from workbench.law.addresses import Addresses, Extent, Resolved, table_of
from workbench.law.amendment import Modification
from workbench.law.edits import Edit, NewRows, Reason, Refused, Splice, Spot


def restated(modification: Modification, target: Resolved) -> Edit:
    """Return the edit that gives a row or cell its new wording. Raises Refused where it does not fit the table."""
    table, content = target.provision, modification.content
    if target.extent is Extent.CELL:
        cell = table.rows[target.row][target.column]
        return Splice(Spot(table.eid, "cell", target.row, target.column), 0, len(cell), content[0].text)
    return NewRows(table.eid, target.row, target.row + 1, _fitting(content, table))


def removed(modification: Modification, target: Resolved) -> Edit:
    """Return the edit that takes a row out; the others keep their numbers. Raises Refused for a cell."""
    if target.extent is Extent.CELL:
        message = f"{modification.target.eid} is one cell of a row: its words can go, the cell stays."
        raise Refused(Reason.PLACE_NOT_FOUND, message)
    return NewRows(target.provision.eid, target.row, target.row + 1, ())


def added(modification: Modification, target: Resolved | None, addresses: Addresses) -> tuple[Edit, ...]:
    """Return the edits that put new rows in their places: behind the row named, each by its number, or last.

    Raises Refused where there is no such table or row, where a number is taken, or a row does not fit the table.
    """
    table = table_of(target) if target is not None else None
    if table is None:
        raise Refused(
            Reason.PLACE_NOT_FOUND, f"{modification.target.eid or 'The act'} does not show which table is meant."
        )
    rows = _fitting(modification.content, table)
    own = table_rows.numbers(table.rows)
    given = [unit.num for unit in modification.content if unit.num]
    taken = next((num for num in given if num in own or given.count(num) > 1), "")
    if taken:
        raise Refused(Reason.NUMBER_TAKEN, f"The number {taken} is taken by a row of {table.eid}.")
    if modification.after:
        at = _behind(modification.after, table, addresses)
        return (NewRows(table.eid, at, at, rows),)
    places = [table_rows.put(table.rows, unit.num) for unit in modification.content for _ in unit.rows]
    ends = [len(table.rows) if at is None else at for at in places]
    return tuple(NewRows(table.eid, at, at, (row,)) for at, row in zip(ends, rows, strict=True))


def _behind(eid: str, table: Provision, addresses: Addresses) -> int:
    after = addresses.resolve(eid)
    if after is None or after.extent is not Extent.ROW or after.provision is not table:
        raise Refused(Reason.PLACE_NOT_FOUND, f"The act has no {eid} to put a new row after.")
    return after.row + 1


def _fitting(content: tuple[Provision, ...], table: Provision) -> tuple[tuple[str, ...], ...]:
    rows = tuple(row for unit in content for row in unit.rows)
    width = table_rows.width(table.rows)
    odd = next((row for row in rows if len(row) != width), None)
    if odd is not None or not rows:
        message = f"A row of {table.eid} has {width} cells, the one quoted {len(odd) if odd is not None else 0}."
        raise Refused(Reason.NOT_RECOGNISED, message)
    return rows
