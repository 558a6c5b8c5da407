"""How the change of a table is told: row by row, as an amending law names rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from workbench.comparison.clarity import words_tell
from workbench.comparison.matching import pair_units
from workbench.comparison.wording import WordChange, counter, word_changes
from workbench.law import rows as table_rows
from workbench.law.act import Kind, Provision
from workbench.law.amendment import Granularity, Modification, Operation, Scope
from workbench.law.eid import number_key
from workbench.law.reference import ProvisionRef
from workbench.law.sameness import reads_same, same_cells

_WORDED = (Granularity.AUTO, Granularity.WORDS)

Row = tuple[str, ...]


def row_changes(work: str, old: Provision, new: Provision, granularity: Granularity) -> tuple[Modification, ...] | None:
    """Return the modifications of rows that make the old table the new one, in the order of the table in force.

    None where only the table as a whole tells it: columns come or go, rows change places, or a row that changes
    cannot be named.
    """
    if not old.rows or {len(row) for row in (*old.rows, *new.rows)} != {table_rows.width(old.rows)}:
        return None
    return _Rows(work, old, new, granularity).told()


def pair_rows(old: Sequence[Row], new: Sequence[Row]) -> dict[int, int] | None:
    """Return which row became which, by numbers and words, in order; None where rows change places."""
    pairs = dict(sorted(pair_units(_as_units(old), _as_units(new)).items()))
    return None if any(a > b for a, b in pairwise(pairs.values())) else pairs


@dataclass(frozen=True, slots=True)
class _Rows:
    """Tells one table's change."""

    work: str
    old: Provision
    new: Provision
    granularity: Granularity

    def told(self) -> tuple[Modification, ...] | None:
        pairs = pair_rows(self.old.rows, self.new.rows)
        if pairs is None:
            return None
        found: list[Modification] = []
        for i, row in enumerate(self.old.rows):
            if i not in pairs:
                found.append(self._modification(Operation.REPEAL, i))
            elif not same_cells((row,), (self.new.rows[pairs[i]],)):
                found += self._changed(i, self.new.rows[pairs[i]])
        found += self._added(pairs)
        named = {each.after or each.target.eid for each in found} - {self.old.eid}
        return tuple(found) if all(map(self._can_be_named, named)) else None

    def _can_be_named(self, eid: str) -> bool:
        return bool(table_rows.name(self.old.rows, _row_of(self.old, eid)))

    def _changed(self, index: int, new: Row) -> tuple[Modification, ...]:
        """Return how one row changes: by its words, where they tell it plainly, else restated."""
        if self.granularity in _WORDED:
            ways = [way for way in (self._words(index, new, of_row=True), self._words(index, new, of_row=False)) if way]
            if ways:
                return min(ways, key=lambda way: sum(len(each.old) for each in way))
        return (self._modification(Operation.SUBSTITUTION, index, content=(self._unit(new),)),)

    def _words(self, index: int, new: Row, *, of_row: bool) -> tuple[Modification, ...]:
        """Return the words that change in a row, named in the row as a whole or in each cell; none where they do not
        tell it.
        """
        old = self.old.rows[index]
        changes: list[tuple[int, WordChange]] = []
        for column, (one, other) in enumerate(zip(old, new, strict=True)):
            if reads_same(one, other):
                continue
            found = word_changes(one, other, counter(old if of_row else [one])) if one and other else None
            if not found:
                return ()
            changes += ((column, change) for change in found)
        if not words_tell([change for _, change in changes], " ".join(old), self.granularity):
            return ()
        return tuple(
            self._modification(
                change.operation,
                index,
                "" if of_row else f"__cell_{column + 1}",
                scope=Scope.WORDS,
                old=change.old,
                new=change.new,
                place=change.place,
            )
            for column, change in changes
        )

    def _added(self, pairs: Mapping[int, int]) -> Iterator[Modification]:
        """Yield the new rows, one modification a run; one whose numbers do not tell its place names the row before."""
        for before, run in self._runs(pairs):
            content = self._units(run)
            at = table_rows.put(self.old.rows, content[0].num)
            told = at is not None and not any(i in pairs for i in range(*sorted((at, before + 1))))
            after = "" if (told and _rising(content)) or before < 0 else self._address(before)
            yield Modification(
                Operation.INSERTION,
                Scope.PROVISION,
                ProvisionRef(self.work, self.old.eid),
                content=content,
                after=after,
            )

    def _runs(self, pairs: Mapping[int, int]) -> Iterator[tuple[int, list[Row]]]:
        """Yield the runs of new rows, each with the index of the row in force it follows (-1: none)."""
        counterparts = {j: i for i, j in pairs.items()}
        run: list[Row] = []
        before = -1
        for j, row in enumerate(self.new.rows):
            if j not in counterparts:
                run.append(row)
                continue
            if run:
                yield before, run
                run = []
            before = counterparts[j]
        if run:
            yield before, run

    def _units(self, run: Sequence[Row]) -> tuple[Provision, ...]:
        """Return the new rows; one without a number among them leaves the numbers to the wording quoted."""
        units = tuple(map(self._unit, run))
        return units if all(unit.num for unit in units) else tuple(replace(unit, num="") for unit in units)

    def _unit(self, row: Row) -> Provision:
        num = table_rows.number(row) if any(table_rows.numbers(self.old.rows)) else ""
        return Provision(Kind.ROW, num, rows=(row,))

    def _address(self, index: int) -> str:
        return f"{self.old.eid}__row_{table_rows.address(self.old.rows, index)}"

    def _modification(
        self, operation: Operation, index: int, below: str = "", *, scope: Scope = Scope.PROVISION, **fields: object
    ) -> Modification:
        target = ProvisionRef(self.work, f"{self._address(index)}{below}")
        return Modification(operation, scope, target, **fields)  # type: ignore[arg-type]


def _as_units(rows: Sequence[Row]) -> tuple[Provision, ...]:
    """Return the rows as units that can be matched by their numbers and words."""
    return tuple(
        Provision(Kind.ROW, num, text="\t".join(row)) for row, num in zip(rows, table_rows.numbers(rows), strict=True)
    )


def _row_of(table: Provision, eid: str) -> str:
    return eid.removeprefix(f"{table.eid}__row_").partition("__")[0]


def _rising(content: Sequence[Provision]) -> bool:
    nums = [unit.num for unit in content]
    return all(nums) and nums == sorted(nums, key=number_key)
