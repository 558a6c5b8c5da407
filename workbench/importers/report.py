"""The import report, in the drafter's words: what was read, what was left out, what was unsure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from workbench.drafting.addresses import in_words
from workbench.importers import Imported
from workbench.importers.lines import ImportNote
from workbench.languages import LANGUAGES
from workbench.law.act import Act, Kind, NoteKind

_PLURALS = {
    Kind.PART: ("part", "parts"),
    Kind.SECTION: ("section", "sections"),
    Kind.SUBSECTION: ("subsection", "subsections"),
    Kind.CHAPTER: ("chapter", "chapters"),
    Kind.SUBCHAPTER: ("paragraph (§)", "paragraphs (§)"),
    Kind.ARTICLE: ("article", "articles"),
    Kind.PARAGRAPH: ("point", "points"),
    Kind.POINT: ("subpoint", "subpoints"),
    Kind.SUBPARAGRAPH: ("unnumbered part", "unnumbered parts"),
    Kind.INDENT: ("indent", "indents"),
    Kind.ANNEX: ("annex", "annexes"),
    Kind.TABLE: ("table", "tables"),
    Kind.NOTE: ("note", "notes"),
}
_SAID = {
    NoteKind.AMENDED: "of amendments",
    NoteKind.NEW_WORDING: "of new wording",
    NoteKind.INSERTED: "of insertion",
    NoteKind.EXCLUDED: "of exclusion",
    NoteKind.PENDING: "of changes not in force yet",
    NoteKind.SUNSET: "of limited term",
    NoteKind.OTHER: "other",
}


def import_report(imported: Imported) -> tuple[str, ...]:
    """Return the report, a sentence a line: the act, its parts, its service notes, what was left out, the doubts."""
    return tuple(_sentences(imported))


def _sentences(imported: Imported) -> Iterator[str]:
    act = imported.act
    yield _named(act)
    yield f"It has {_listed(_counted(imported))}."
    excluded = sum(1 for provision in act.walk() if provision.excluded)
    if excluded:
        yield f"Excluded and kept with their numbers: {excluded}."
    if notes := _notes(act):
        yield notes
    if imported.front:
        yield f"Lines of the title block, the contents or the page, not part of the law: {len(imported.front)}."
    for note in imported.notes:
        yield _doubt(note, act)


def _named(act: Act) -> str:
    number = f" No. {act.number}" if act.number else ""
    day = f" of {act.date.isoformat()}" if act.date else ""
    edition = f", edition of {act.expression_date.isoformat()}" if act.expression_date else ""
    return f"“{act.title}”, {act.type.replace('_', ' ')}{day}{number} ({LANGUAGES[act.language].name}){edition}."


def _counted(imported: Imported) -> list[str]:
    counts = dict(imported.counts)
    return [
        f"{counts[kind]} {singular if counts[kind] == 1 else plural}"
        for kind, (singular, plural) in _PLURALS.items()
        if kind in counts
    ] or ["no numbered units"]


def _notes(act: Act) -> str:
    kinds = Counter(note.kind for provision in act.walk() for note in provision.notes)
    kinds.update(note.kind for note in act.notes)
    total = sum(kinds.values())
    if not total:
        return ""
    told = ", ".join(f"{kinds[kind]} {said}" for kind, said in _SAID.items() if kinds[kind])
    return f"{total} service note{'s' if total > 1 else ''} kept apart from the text: {told}."


def _listed(items: list[str]) -> str:
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"


def _doubt(note: ImportNote, act: Act) -> str:
    told = in_words(note.text, LANGUAGES["eng"], act)
    return f"Line {note.line}: {told}" if note.line else told
