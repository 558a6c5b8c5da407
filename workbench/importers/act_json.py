"""An act as plain values of JSON and back: what a reading process answers, checked field by field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from workbench.law.act import Act, AmendingSource, Kind, NoteKind, Provision, ServiceNote

_TEXTS = ("id", "work", "language", "title", "type", "number", "bank_id", "publication")


def act_to_json(act: Act) -> dict[str, Any]:
    """Return the act as values that JSON can hold."""
    return {
        **{name: getattr(act, name) for name in _TEXTS},
        "date": _day_text(act.date),
        "expression_date": _day_text(act.expression_date),
        "provisions": [_provision_values(provision) for provision in act.provisions],
        "notes": _note_values(act.notes),
        "contents": act.contents,
    }


def act_from_json(values: Mapping[str, Any]) -> Act:
    """Return the act these values describe. Raises KeyError, TypeError or ValueError where they are none."""
    return Act(
        **{name: str(values[name]) for name in _TEXTS},
        date=_day(values["date"]),
        expression_date=_day(values["expression_date"]),
        provisions=tuple(map(_provision, values["provisions"])),
        notes=_notes(values["notes"]),
        contents=bool(values["contents"]),
    )


def _provision_values(provision: Provision) -> list[Any]:
    return [
        provision.kind.value,
        provision.num,
        provision.label,
        provision.heading,
        provision.text,
        provision.eid,
        provision.excluded,
        provision.rows,
        _note_values(provision.notes),
        [_provision_values(child) for child in provision.children],
    ]


def _provision(values: Sequence[Any]) -> Provision:
    kind, num, label, heading, text, eid, excluded, rows, notes, children = values
    return Provision(
        kind=Kind(kind),
        num=str(num),
        label=str(label),
        heading=str(heading),
        text=str(text),
        eid=str(eid),
        excluded=bool(excluded),
        rows=tuple(tuple(map(str, row)) for row in rows),
        notes=_notes(notes),
        children=tuple(map(_provision, children)),
    )


def _note_values(notes: Sequence[ServiceNote]) -> list[Any]:
    return [
        [
            note.kind.value,
            note.text,
            [[_day_text(source.date), source.number, _day_text(source.in_force)] for source in note.sources],
        ]
        for note in notes
    ]


def _notes(values: Sequence[Any]) -> tuple[ServiceNote, ...]:
    return tuple(
        ServiceNote(
            NoteKind(kind),
            str(text),
            tuple(AmendingSource(_day(day), str(number), _day(in_force)) for day, number, in_force in sources),
        )
        for kind, text, sources in values
    )


def _day_text(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
