"""Rows of tables in amending clauses: the rows a clause quotes, and the row it names as the table of the act has it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from workbench.importers.amending_payload import Unreadable
from workbench.languages.formulae import IN_A_ROW, SEVERAL
from workbench.law import rows
from workbench.law.act import Kind, Provision
from workbench.law.addresses import Addresses, table_of
from workbench.law.amendment import Modification, Operation, Scope
from workbench.law.edits import Reason
from workbench.law.eid import Step, build, split
from workbench.law.reference import ProvisionRef

OF_TABLES = (Kind.ROW, Kind.CELL)

IN_A_COLUMN = "it changes a column of a table; rows are read, and cells of a row"


def row_contents(
    named: Sequence[Step], blocks: Sequence[Sequence[str]], *, renumbering: bool = False
) -> tuple[Provision, ...]:
    """Return the rows or the cell a clause quotes, one for each that its sentence names.

    A line is a row, its cells parted by tabs. Raises Unreadable when there are more or fewer, or of other numbers.
    """
    lines = [line for block in blocks for line in block if line.strip() or "\t" in line]
    if named[0][0] is Kind.CELL:
        if len(named) > 1 or not lines:
            raise Unreadable("the wording quoted does not show which lines are which unit", Reason.AMBIGUOUS)
        return (Provision(Kind.CELL, named[0][1], text=" ".join(lines)),)
    nums = [num for _, num in named]
    nums = [""] * len(lines) if nums == [SEVERAL] else nums
    if len(lines) != len(nums):
        raise Unreadable("the wording quoted does not show which lines are which unit", Reason.AMBIGUOUS)
    found = [tuple(cell.strip() for cell in line.split("\t")) for line in lines]
    for num, row in zip(nums, found, strict=True):
        if num and not renumbering and rows.number(row) != num:
            raise Unreadable(f"the sentence names row {num}, the wording quoted has {rows.number(row) or '–'}")
    return tuple(
        Provision(Kind.ROW, rows.number(row) if num else "", rows=(row,)) for num, row in zip(nums, found, strict=True)
    )


def told_of_rows(steps: Sequence[Step]) -> None:
    """Raise Unreadable where an address names a column without a row, or in a row something else than a cell."""
    kinds = [kind for kind, _ in steps]
    if Kind.CELL in kinds and Kind.ROW not in kinds:
        raise Unreadable(IN_A_COLUMN)
    if Kind.ROW in kinds and kinds[kinds.index(Kind.ROW) + 1 :] not in ([], [Kind.CELL]):
        raise Unreadable(IN_A_ROW)


def row_there(eid: str, addresses: Addresses, there: Callable[[str, Addresses], str]) -> str:
    """Return the address of a row as the table of the act has it; as it was given where that shows no such row.

    `there` finds the unit the table stands in.
    """
    steps = split(eid)
    at = [kind for kind, _ in steps].index(Kind.ROW)
    holder = addresses.resolve(there(build(steps[:at]), addresses))
    table = table_of(holder) if holder is not None else None
    num = rows.named(table.rows, steps[at][1]) if table is not None else ""
    return build((*split(table.eid), (Kind.ROW, num), *steps[at + 1 :])) if table is not None and num else eid


def in_table(modification: Modification, addresses: Addresses) -> Modification:
    """Return a modification of rows with its table; a row that its words do not show to be one stands for the words."""
    resolved = addresses.resolve(modification.target.eid)
    if modification.operation is Operation.INSERTION and modification.scope is Scope.PROVISION:
        table = table_of(resolved) if resolved is not None else None
        return (
            replace(modification, target=ProvisionRef(modification.target.work, table.eid)) if table else modification
        )
    holder, words = _words_in(modification)
    target = addresses.resolve(holder) if holder else None
    if resolved is None and words and target is not None and table_of(target) is None:
        ref = ProvisionRef(modification.target.work, holder)
        return replace(modification, scope=Scope.WORDS, target=ref, old=words)
    return modification


def _words_in(modification: Modification) -> tuple[str, str]:
    """Return the unit whose line is taken out, and the words of the line: «строку "сальдо – 13550" исключить»."""
    *holder, (kind, num) = split(modification.target.eid)
    words = rows.words_of(num) if kind is Kind.ROW else ""
    return (build(holder), words) if modification.operation is Operation.REPEAL else ("", "")
