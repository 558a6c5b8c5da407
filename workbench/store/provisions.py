"""The provisions of an act as rows in reading order, and the tree they make."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import Any

from workbench.errors import UnusableInput
from workbench.law.act import Kind, Provision, ServiceNote
from workbench.store.records import codec
from workbench.store.tables import PROVISION, dumps, loads

Row = tuple[Any, ...]
"""One provision: the values of its columns but the act's id, checksum last."""

COLUMNS = tuple(column.name for column in PROVISION.c)[1:]
DEEPEST = 64
"""How deep provisions may stand in one another: far beyond any act, well within what can be walked and logged."""
_NOTES = codec(tuple[ServiceNote, ...])
_TABLE = codec(tuple[tuple[str, ...], ...])
_KINDS = {kind.value: kind for kind in Kind}


def rows_of(provisions: Sequence[Provision]) -> list[Row]:
    """Return a row for each provision in reading order: its place, the place of what it stands in, its columns.

    Raises UnusableInput where they stand in one another deeper than can be kept.
    """
    rows: list[Row] = []
    _flatten(provisions, None, rows, 0)
    return rows


def tree_of(rows: Sequence[Row]) -> tuple[Provision, ...]:
    """Return the tree that rows in reading order make.

    Raises ValueError for rows that make none, or whose checksum is another than when they were written.
    """
    _check_places(rows)
    below: dict[int | None, list[Provision]] = {}
    for place in range(len(rows) - 1, -1, -1):  # from the last: what stands in a provision is made before it
        row = rows[place]
        seq, parent = row[0], row[1]
        children = below.pop(seq, None)
        made = _provision(row, tuple(reversed(children)) if children else ())
        if parent in below:
            below[parent].append(made)
        else:
            below[parent] = [made]
    return tuple(reversed(below.get(None, ())))


def _check_places(rows: Sequence[Row]) -> None:
    """Raise ValueError unless each row stands in its place, in one before it, and none deeper than an act can be."""
    depths: list[int] = []
    for place, (seq, parent, *_) in enumerate(rows):
        if type(seq) is not int or seq != place or not (parent is None or (type(parent) is int and 0 <= parent < seq)):
            raise ValueError("its provisions are out of order")
        depths.append(0 if parent is None else depths[parent] + 1)
    if depths and max(depths) > DEEPEST:
        raise ValueError(f"its provisions stand more than {DEEPEST} deep")


def _flatten(provisions: Sequence[Provision], parent: int | None, rows: list[Row], depth: int) -> None:
    if depth > DEEPEST:
        raise UnusableInput(f"The act has provisions more than {DEEPEST} deep in one another", "Look at its file.")
    for provision in provisions:
        seq = len(rows)
        rows.append(_row(seq, parent, provision))
        if provision.children:
            _flatten(provision.children, seq, rows, depth + 1)


def _row(seq: int, parent: int | None, provision: Provision) -> Row:
    num, label, heading, text = provision.num, provision.label, provision.heading, provision.text
    if not type(num) is type(label) is type(heading) is type(text) is str:
        raise TypeError(f"Provision {provision.eid!r:.80}: its number, label, heading or text is no str")
    kind = provision.kind.value
    notes = dumps(_NOTES.encode(provision.notes)) if provision.notes else "[]"
    table = dumps(_TABLE.encode(provision.rows)) if provision.rows else "[]"
    excluded, eid, own_id = bool(provision.excluded), provision.eid, provision.id
    written = _checksum(seq, parent, kind, num, label, heading, text, notes, table, excluded, eid, own_id)
    return (seq, parent, kind, num, label, heading, text, notes, table, excluded, eid, own_id, written)


def _provision(row: Row, children: tuple[Provision, ...]) -> Provision:
    seq, parent, kind, num, label, heading, text, notes, table, excluded, eid, own_id, written = row
    excluded = bool(excluded)  # a number where the database has no truth values
    if not type(kind) is type(num) is type(label) is type(heading) is type(text) is type(eid) is type(own_id) is str:
        raise ValueError("a text of it is none")
    if written != _checksum(seq, parent, kind, num, label, heading, text, notes, table, excluded, eid, own_id):
        raise ValueError(f"the checksum of {eid or text[:40]!r} is another")
    return Provision(
        _KINDS[kind],
        num,
        label,
        heading,
        text,
        children,
        _NOTES.decode(loads(notes)) if notes != "[]" else (),
        _TABLE.decode(loads(table)) if table != "[]" else (),
        excluded,
        eid,
        own_id,
    )


def _checksum(
    seq: int,
    parent: int | None,
    kind: str,
    num: str,
    label: str,
    heading: str,
    text: str,
    notes: str,
    table: str,
    excluded: bool,
    eid: str,
    own_id: str,
) -> int:
    """Return `tables.checksum` of a row. An act has thousands of them: the columns are spelt out, which takes half."""
    return zlib.crc32(
        f"{seq}\x1f{parent}\x1f{kind}\x1f{num}\x1f{label}\x1f{heading}\x1f{text}\x1f{notes}\x1f{table}"
        f"\x1f{excluded}\x1f{eid}\x1f{own_id}".encode()
    )
