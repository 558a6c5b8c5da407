"""The tree of an act with edits carried out: one pass, every edit at its place in the act in force."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from workbench.law.act import Kind, Provision, ServiceNote
from workbench.law.addresses import first_part
from workbench.law.arranging import Entry, arranged, listed_on
from workbench.law.edits import (
    Edit,
    FirstLine,
    FirstPart,
    Headed,
    NewEdition,
    NewRows,
    Renumbered,
    Repealed,
    RepealedAct,
    Restated,
    Splice,
    place_of,
)
from workbench.law.eid import clean_num, number_key
from workbench.law.placing import Placed
from workbench.law.roman import from_roman, to_roman
from workbench.law.rows import number
from workbench.law.sameness import numbered

_NUMBER = re.compile(r"\d+(?:[-‐‑‒–—]\d+)*|(?<!\w)[IVXLCDMІХСМ]+(?!\w)")


Remark = Callable[[Provision | None], ServiceNote]
"""Gives a unit that is repealed (None: the act) the note that stands where its text stood."""


@dataclass
class _Work:
    """All edits by the unit they belong to."""

    edits: dict[str, list[Edit]]
    placed: dict[str, list[Placed]]
    busy: set[str]
    remark: Remark | None


def rebuilt(
    provisions: tuple[Provision, ...],
    edits: Iterable[Edit],
    placed: Iterable[Placed],
    around: Iterable[str],
    remark: Remark | None = None,
) -> tuple[Provision, ...]:
    """Return the provisions with the edits carried out and the placed provisions in.

    `around` are the eIds of all units that hold a changed place: what is outside stays the same object. `remark` gives
    a repealed unit the note that it is.
    """
    work = _Work({}, {}, set(around), remark)
    for edit in edits:
        if isinstance(edit, NewEdition):
            return edit.content
        if isinstance(edit, RepealedAct):
            return ()
        work.edits.setdefault(place_of(edit), []).append(edit)
    for each in placed:
        work.placed.setdefault(each.holder, []).append(each)
    return _units(_entries(provisions, work.placed.get("", ()), work))


def spliced(text: str, splices: Sequence[Splice]) -> str:
    """Return the text with the splices carried out, from the last to the first."""
    for splice in sorted(splices, key=lambda each: (each.start, each.end), reverse=True):
        text = text[: splice.start] + splice.text + text[splice.end :]
    return text


def relabelled(label: str, num: str) -> str:
    """Return the printed number with another number in it: ('Статья 12-1.', '13') -> 'Статья 13.'."""
    match = _NUMBER.search(label)
    if match is None:
        return label
    roman = from_roman(clean_num(match.group())) is not None
    shown = to_roman(int(num)) if roman and num.isdigit() else num
    return label[: match.start()] + shown + label[match.end() :]


def _unit(unit: Provision, work: _Work) -> tuple[Provision, ...]:
    """Return what stands in place of the unit: usually itself, changed; nothing where it is taken out."""
    edits, placed = work.edits.get(unit.eid, ()), work.placed.get(unit.eid, ())
    if not edits and not placed and unit.eid not in work.busy:
        return (unit,)
    for edit in edits:
        if isinstance(edit, Restated):
            return edit.content
        if isinstance(edit, Repealed):
            return (excluded(unit, work.remark),) if numbered(unit) else ()
    children = _units(_entries(unit.children, placed, work))
    changed = _own(unit, edits)
    changed = replace(changed, children=children)
    for edit in edits:
        if isinstance(edit, FirstPart):
            changed = _with_first_part(changed, edit.content)
        elif isinstance(edit, FirstLine):
            changed = _with_first_line(changed, edit.text)
    return (changed,)


def excluded(unit: Provision, remark: Remark | None = None) -> Provision:
    """Return the unit as repealed: its number, heading and notes stay (Law "On Legal Acts", art. 27(6))."""
    notes = (*unit.notes, remark(unit)) if remark is not None else unit.notes
    return replace(unit, text="", children=(), rows=(), notes=notes, excluded=True)


def _own(unit: Provision, edits: Iterable[Edit]) -> Provision:
    """Return the unit with its own words, heading and number changed."""
    splices: dict[str, list[Splice]] = {}
    for edit in edits:
        if isinstance(edit, Splice):
            splices.setdefault(edit.spot.field, []).append(edit)
        elif isinstance(edit, Headed):
            unit = replace(unit, heading=edit.heading)
        elif isinstance(edit, Renumbered):
            unit = replace(unit, num=edit.num, label=relabelled(unit.label, edit.num))
    if "text" in splices:
        unit = replace(unit, text=spliced(unit.text, splices["text"]))
    if "heading" in splices:
        unit = replace(unit, heading=spliced(unit.heading, splices["heading"]))
    if "cell" in splices:
        unit = replace(unit, rows=_cells(unit.rows, splices["cell"]))
    new = [edit for edit in edits if isinstance(edit, NewRows)]
    return replace(unit, rows=_rows(unit.rows, new)) if new else unit


def _rows(rows: tuple[tuple[str, ...], ...], edits: Sequence[NewRows]) -> tuple[tuple[str, ...], ...]:
    """Return the rows with the edits carried out, from the last to the first; new ones of one place by their numbers.

    What is restated or goes stands behind what comes in before it.
    """
    for edit in sorted(edits, key=_row_order)[::-1]:
        rows = (*rows[: edit.start], *edit.rows, *rows[edit.end :])
    return rows


def _row_order(edit: NewRows) -> tuple[int, bool, tuple[tuple[int, str], ...]]:
    return edit.start, edit.end > edit.start, number_key(number(edit.rows[0])) if edit.rows else ()


def _cells(rows: tuple[tuple[str, ...], ...], splices: list[Splice]) -> tuple[tuple[str, ...], ...]:
    return tuple(
        tuple(
            spliced(cell, [each for each in splices if (each.spot.row, each.spot.column) == (r, c)])
            for c, cell in enumerate(row)
        )
        for r, row in enumerate(rows)
    )


def _with_first_part(unit: Provision, content: Provision | None) -> Provision:
    rest = unit.children[len(first_part(unit)) :]
    if content is not None:
        return replace(unit, text=content.text, children=content.children + rest)
    if rest:  # the second part becomes the first
        return replace(unit, text=rest[0].text, children=rest[0].children + rest[1:])
    return replace(unit, text="", children=())


def _with_first_line(unit: Provision, text: str | None) -> Provision:
    if text is not None:
        return replace(unit, text=text)
    if unit.children and unit.children[0].kind is Kind.INDENT:  # the second line becomes the first
        first, *rest = unit.children
        return replace(unit, text=first.text, children=(*first.children, *rest))
    return replace(unit, text="")


def _entries(children: tuple[Provision, ...], placed: Sequence[Placed], work: _Work) -> list[Entry]:
    entries = arranged([_entry(child, work) for child in children], placed)
    if placed:
        listed_on(entries)
    return entries


def _entry(child: Provision, work: _Work) -> Entry:
    num = next((e.num for e in work.edits.get(child.eid, ()) if isinstance(e, Renumbered)), child.num)
    return Entry(child.eid, child.kind, num, _unit(child, work))


def _units(entries: list[Entry]) -> tuple[Provision, ...]:
    return tuple(unit for entry in entries for unit in entry.units)
