"""The provisions of an act as rows in reading order, and the tree they make."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from isal.isal_zlib import crc32

from workbench.errors import UnusableInput
from workbench.law.act import Kind, Provision, ServiceNote
from workbench.store.records import codec
from workbench.store.tables import PROVISION, SEPARATOR, SUMMED_AS, dumps, loads, seal

Row = tuple[Any, ...]
"""One provision: the values of its columns but the act's id, checksum last."""

COLUMNS = tuple(column.name for column in PROVISION.c)[1:]
DEEPEST = 64
"""How deep provisions may stand in one another: far beyond any act, well within what can be walked and logged."""
_NOTES = codec(tuple[ServiceNote, ...])
_TABLE = codec(tuple[tuple[str, ...], ...])
_KINDS = {kind.value: kind for kind in Kind}
# A frozen record is filled field by field through `object.__setattr__`. An act has thousands of provisions: filling
# their slots directly takes half as long, an eighth of opening an act. A field more or less fails here, on loading.
_new = object.__new__
(
    _set_kind, _set_num, _set_label, _set_heading, _set_text, _set_children, _set_notes, _set_rows, _set_excluded,
    _set_eid, _set_id,
) = (getattr(Provision, field.name).__set__ for field in fields(Provision))  # fmt: skip


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
    places, join = [str(seq) for seq in range(len(rows))], SEPARATOR.join
    below: dict[int | None, list[Provision]] = {}
    for row in reversed(rows):  # from the last: what stands in a provision is made before it
        seq, parent, kind, num, label, heading, text, notes, table, excluded, eid, own_id, written = row
        inside, truth = "None" if parent is None else places[parent], "True" if excluded else "False"
        try:  # as `_sealed` does, without two calls: a twentieth of opening an act
            told = join((places[seq], inside, kind, num, label, heading, text, notes, table, truth, eid, own_id))
        except TypeError as error:
            raise ValueError("a text of it is none") from error
        if written != crc32(told.encode(SUMMED_AS)):
            raise ValueError(f"the checksum of {eid or text[:40]!r} is another")
        children = below.pop(seq, None)
        made = _new(Provision)
        _set_kind(made, _KINDS[kind])
        _set_num(made, num)
        _set_label(made, label)
        _set_heading(made, heading)
        _set_text(made, text)
        _set_children(made, tuple(reversed(children)) if children else ())
        _set_notes(made, _NOTES.decode(loads(notes)) if notes != "[]" else ())
        _set_rows(made, _TABLE.decode(loads(table)) if table != "[]" else ())
        _set_excluded(made, bool(excluded))  # a number where the database has no truth values
        _set_eid(made, eid)
        _set_id(made, own_id)
        if parent in below:
            below[parent].append(made)
        else:
            below[parent] = [made]
    return tuple(reversed(below.get(None, ())))


def _check_places(rows: Sequence[Row]) -> None:
    """Raise ValueError unless each row stands in its place, in one before it, and none deeper than an act can be."""
    depths: list[int] = []
    for place, row in enumerate(rows):
        seq, parent = row[0], row[1]
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
    values = (seq, parent, kind, num, label, heading, text, notes, table, excluded, eid, own_id)
    return (*values, _sealed(*values))


def _sealed(
    seq: int, parent: int | None, kind: str, num: str, label: str, heading: str, text: str, notes: str, table: str,
    excluded: bool, eid: str, own_id: str,
) -> int:  # fmt: skip
    """Return `tables.checksum` of these columns; an act has thousands of rows, and this takes half the time.

    Raises ValueError where a text is none.
    """
    truth = "True" if excluded else "False"
    try:
        return seal((str(seq), str(parent), kind, num, label, heading, text, notes, table, truth, eid, own_id))
    except TypeError as error:
        raise ValueError("a text of it is none") from error
