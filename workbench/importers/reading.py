"""What `workbench read` prints: an imported act as plain values for other programs. A promise: keys never change."""

from __future__ import annotations

from typing import Any

from workbench.importers import Imported
from workbench.law.act import Provision, ServiceNote

JSON = dict[str, Any]


def reading_json(imported: Imported) -> JSON:
    """Return the act as values JSON can hold; dates in ISO form or null.

    {"title", "number", "date", "language", "counts": {kind: n}, "notes": [doubts], "provisions": [{"eid", "kind",
    "num", "heading", "text", "notes", "children"}]}; further keys are additions: the act's "type", "work", "edition",
    "bank_id", "publication" and "service_notes", a provision's "label", "excluded" and "rows".
    """
    act = imported.act
    return {
        "title": act.title,
        "number": act.number,
        "date": act.date.isoformat() if act.date else None,
        "language": act.language,
        "counts": dict(imported.counts),
        "notes": [note.text for note in imported.notes],
        "provisions": [_provision(provision) for provision in act.provisions],
        "type": act.type,
        "work": act.work,
        "edition": act.expression_date.isoformat() if act.expression_date else None,
        "bank_id": act.bank_id,
        "publication": act.publication,
        "service_notes": [_note(note) for note in act.notes],
    }


def _provision(provision: Provision) -> JSON:
    values: JSON = {
        "eid": provision.eid,
        "kind": provision.kind.value,
        "num": provision.num,
        "label": provision.label,
        "heading": provision.heading,
        "text": provision.text,
        "notes": [_note(note) for note in provision.notes],
        "children": [_provision(child) for child in provision.children],
    }
    if provision.excluded:
        values["excluded"] = True
    if provision.rows:
        values["rows"] = [list(row) for row in provision.rows]
    return values


def _note(note: ServiceNote) -> JSON:
    return {
        "kind": note.kind.value,
        "text": note.text,
        "sources": [
            {
                "date": source.date.isoformat() if source.date else None,
                "number": source.number,
                "in_force": source.in_force.isoformat() if source.in_force else None,
            }
            for source in note.sources
        ],
    }
