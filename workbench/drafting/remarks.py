"""The remark that stands where a repealed unit stood: «3) исключен;», «3) алып тасталды – ҚР … Заңымен;»."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from workbench.languages.language import Language
from workbench.law.act import AmendingSource, Kind, NoteKind, Provision, ServiceNote, lines

_LISTED = frozenset({Kind.POINT, Kind.INDENT})


def remark_of(language: Language, source: AmendingSource | None = None) -> Callable[[Provision | None], ServiceNote]:
    """Return the function that gives a unit (None: the act) its remark of repeal, as official texts print it.

    `source` is the amending law, where it has a date and a number already.
    """
    sources = (source,) if source is not None else ()

    def remark(unit: Provision | None) -> ServiceNote:
        said = language.amending.excluded(unit.kind if unit is not None else None, source)
        if unit is None:
            return ServiceNote(NoteKind.EXCLUDED, f"{said[:1].upper()}{said[1:]}.", sources)
        text = f"{said}{_mark(unit)}" if unit.kind in _LISTED else f"{said[:1].upper()}{said[1:]}."
        return ServiceNote(NoteKind.EXCLUDED, text, sources)

    return remark


def remarked(unit: Provision, language: Language) -> Provision:
    """Return the unit with a remark for every repealed unit in it that says no more than that: «3) исключен;».

    Which law repealed it and since when is told by the bank's note, which is no text of law and is never quoted.
    """
    children = tuple(remarked(child, language) for child in unit.children)
    notes = unit.notes
    if unit.excluded:
        notes = (*(note for note in notes if note.kind is not NoteKind.EXCLUDED), remark_of(language)(unit))
    return unit if notes is unit.notes and children == unit.children else replace(unit, children=children, notes=notes)


def _mark(unit: Provision) -> str:
    """Return the mark that closes an item of a list: that of the text that goes, where it shows."""
    last = list(lines(unit))[-1:]
    return "." if last and last[0].endswith(".") else ";"
