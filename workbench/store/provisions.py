"""The provisions of an act as rows in reading order, and the tree they make."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from workbench.law.act import Kind, Provision, ServiceNote
from workbench.store.records import codec
from workbench.store.tables import PROVISION, checksum, dumps

Row = tuple[Any, ...]
"""One provision: the values of its columns but the act's id, checksum last."""

COLUMNS = tuple(column.name for column in PROVISION.c)[1:]
_NOTES = codec(tuple[ServiceNote, ...])
_TABLE = codec(tuple[tuple[str, ...], ...])
_KINDS = {kind.value: kind for kind in Kind}


def rows_of(provisions: Sequence[Provision]) -> list[Row]:
    """Return a row for each provision in reading order: its place, the place of what it stands in, its columns."""
    rows: list[Row] = []
    _flatten(provisions, None, rows)
    return rows


def tree_of(rows: Sequence[Row]) -> tuple[Provision, ...]:
    """Return the tree that rows in reading order make.

    Raises ValueError for rows that make none, or whose checksum is another than when they were written.
    """
    children: defaultdict[int | None, list[Provision]] = defaultdict(list)
    places = [(seq, parent) for seq, parent, *_ in rows]
    if any(
        seq != place or (parent is not None and not 0 <= parent < seq) for place, (seq, parent) in enumerate(places)
    ):
        raise ValueError("its provisions are out of order")
    for row in reversed(rows):
        below = children.pop(row[0], None)
        children[row[1]].append(_provision(row, tuple(reversed(below)) if below else ()))
    return tuple(reversed(children.get(None, ())))


def _flatten(provisions: Sequence[Provision], parent: int | None, rows: list[Row]) -> None:
    for provision in provisions:
        seq = len(rows)
        rows.append(_row(seq, parent, provision))
        if provision.children:
            _flatten(provision.children, seq, rows)


def _row(seq: int, parent: int | None, provision: Provision) -> Row:
    values = (
        seq,
        parent,
        provision.kind.value,
        *_texts(provision),
        dumps(_NOTES.encode(provision.notes)) if provision.notes else "[]",
        dumps(_TABLE.encode(provision.rows)) if provision.rows else "[]",
        bool(provision.excluded),
        provision.eid,
        provision.id,
    )
    return (*values, checksum(values))


def _texts(provision: Provision) -> Iterator[str]:
    for name in ("num", "label", "heading", "text"):
        value = getattr(provision, name)
        if not isinstance(value, str):
            raise TypeError(f"Provision.{name}: {value!r:.80} is no str")
        yield value


def _provision(row: Row, children: tuple[Provision, ...]) -> Provision:
    _, _, kind, num, label, heading, text, notes, table, excluded, eid, own_id, written = row
    if written != checksum(row[:-1]):
        raise ValueError(f"the checksum of {eid or text[:40]!r} is another")
    return Provision(
        _KINDS[kind],
        num,
        label,
        heading,
        text,
        children,
        _NOTES.decode(json.loads(notes)) if notes != "[]" else (),
        _TABLE.decode(json.loads(table)) if table != "[]" else (),
        excluded,
        eid,
        own_id,
    )
