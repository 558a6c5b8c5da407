"""The redline of the draft: each act, or its changed articles, line by line with what is deleted and inserted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, zip_longest

from workbench.comparison.rows import pair_rows
from workbench.comparison.text import compare_text
from workbench.drafting.alignment import AlignedLine, Part, PrintedLine, aligned
from workbench.drafting.attribution import Attribution
from workbench.drafting.redline_lines import Line, LineRole, RedlineLine, RedlineTable, Row
from workbench.law.act import GROUPS, Kind
from workbench.law.amended_act import AmendedAct
from workbench.law.eid import article_of
from workbench.law.revision import Revised, Revision, after, before

OMISSION = "…"


def redline(act: AmendedAct, *, whole: bool = False) -> tuple[RedlineLine, ...]:
    """Return the act's redline without its title: its changed articles whole, or every line of it.

    Unchanged articles between changed ones are one omission mark. Accepting every revision gives the lines as proposed,
    rejecting the lines in force (`texts`).
    """
    lines = aligned(act.in_force, act.proposed)
    attribution = Attribution(act.amendments)
    shown: list[RedlineLine] = []
    for _, unit in groupby(lines, key=_unit):
        part = tuple(unit)
        if whole or any(line.changed for line in part):
            shown += [_revised(line, attribution) for line in part]
        elif not shown or not _is_omission(shown[-1]):
            shown.append(Line(LineRole.OMISSION, (Revision(Revised.KEPT, OMISSION),)))
    return tuple(shown)


def texts(lines: Iterable[RedlineLine], side: Revised) -> tuple[str, ...]:
    """Return the paragraphs as accepted (INSERTED) or rejected (DELETED); a row of a table is one, by tabs."""
    gone = Revised.DELETED if side is Revised.INSERTED else Revised.INSERTED
    read = after if side is Revised.INSERTED else before
    out = []
    for line in lines:
        if isinstance(line, Line):
            out += [read(line.revisions)] if line.mark is not gone else []
        else:
            out += ["\t".join(map(read, row.cells)) for row in line.rows if row.mark is not gone]
    return tuple(out)


def role_of(line: PrintedLine) -> LineRole:
    """Return what a printed line is on the page."""
    kind = line.provision.kind
    if line.part is Part.FIRST and kind in GROUPS:
        return LineRole.GROUP
    if line.part is Part.FIRST and kind is Kind.ARTICLE and line.provision.heading:
        return LineRole.ARTICLE
    if line.part is Part.FIRST and kind is Kind.ANNEX:
        return LineRole.ANNEX
    return LineRole.SIGNATURE if kind is Kind.SIGNATURE else LineRole.TEXT


def _unit(line: AlignedLine) -> str:
    """Return what a redline shows whole or not at all: an article, else the single provision (a chapter's heading)."""
    provision = line.line
    top = provision.path[0] if provision.path else provision.provision
    return article_of(provision.provision.eid) or (
        provision.provision.eid if top.kind in GROUPS or top.kind is Kind.PARAGRAPH else top.eid
    )


def _is_omission(line: RedlineLine) -> bool:
    return isinstance(line, Line) and line.role is LineRole.OMISSION


def _revised(line: AlignedLine, attribution: Attribution) -> RedlineLine:
    amendment = attribution.of(line) if line.changed else ""
    shown = line.line
    if shown.part is Part.TABLE:
        return RedlineTable(_rows(line), amendment, shown.provision.eid)
    mark = Revised.INSERTED if line.old is None else Revised.DELETED if line.new is None else Revised.KEPT
    return Line(role_of(shown), _compared(line), mark, amendment, shown.provision.eid)


def _compared(line: AlignedLine) -> tuple[Revision, ...]:
    old = line.old.text if line.old is not None else ""
    new = line.new.text if line.new is not None else ""
    return _between(old, new)


def _between(old: str, new: str) -> tuple[Revision, ...]:
    if old == new:
        return (Revision(Revised.KEPT, old),) if old else ()
    if not old or not new:
        return (Revision(Revised.INSERTED, new),) if new else (Revision(Revised.DELETED, old),)
    return compare_text(old, new)


def _rows(line: AlignedLine) -> tuple[Row, ...]:
    """Return the rows of a table, each beside what it becomes; where they change places, what goes, then what comes."""
    old: Sequence[tuple[str, ...]] = line.old.provision.rows if line.old is not None else ()
    new: Sequence[tuple[str, ...]] = line.new.provision.rows if line.new is not None else ()
    return tuple(_beside(old, new, pair_rows(old, new) or {}))


def _beside(old: Sequence[tuple[str, ...]], new: Sequence[tuple[str, ...]], pairs: Mapping[int, int]) -> Iterator[Row]:
    i = j = 0
    for old_next, new_next in (*pairs.items(), (len(old), len(new))):
        yield from (Row(_whole(row, Revised.DELETED), Revised.DELETED) for row in old[i:old_next])
        yield from (Row(_whole(row, Revised.INSERTED), Revised.INSERTED) for row in new[j:new_next])
        if old_next < len(old):
            yield _row(old[old_next], new[new_next])
        i, j = old_next + 1, new_next + 1


def _row(old: tuple[str, ...], new: tuple[str, ...]) -> Row:
    return Row(tuple(_between(was, becomes) for was, becomes in zip_longest(old, new, fillvalue="")))


def _whole(row: tuple[str, ...], revised: Revised) -> tuple[tuple[Revision, ...], ...]:
    return tuple((Revision(revised, text),) if text else () for text in row)
