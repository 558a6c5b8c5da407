"""Lines of a law into the tree a lawyer sees. Never refuses a text, never loses a letter; doubt becomes a note."""

from __future__ import annotations

import gc
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date

from workbench.importers.annexes import join_annex_heads
from workbench.importers.body import read_body
from workbench.importers.contents import find_contents
from workbench.importers.doubts import doubts_of
from workbench.importers.lines import ImportNote, Line
from workbench.importers.marks import Mark, read_mark
from workbench.importers.tidy import tidy
from workbench.importers.titles import FileName, TitleBlock, read_title_block
from workbench.languages.language import Language
from workbench.law.act import GROUPS, Act, Kind, Provision
from workbench.law.eid import assign
from workbench.law.ids import new_id
from workbench.law.work import date_and_number, work_uri

_OPENING = 4000  # characters of the body in which an act calls itself by its form
_BODY = frozenset({*GROUPS, Kind.ARTICLE, Kind.PARAGRAPH, Kind.POINT})
_SLUG = re.compile(r"[^\w]+")


@dataclass(frozen=True, slots=True)
class Parsed:
    """An act read from lines; `front` are those that are no law text: title block, contents, running heads."""

    act: Act
    notes: tuple[ImportNote, ...]
    front: tuple[str, ...] = ()


def parse_act(
    lines: Iterable[Line],
    language: Language,
    *,
    name: FileName | None = None,
    work: str | None = None,
    expression_date: date | None = None,
) -> Parsed:
    """Return the act these lines hold, its provisions with eIds, and what was unsure.

    `name` is what the file's name says; `work` and `expression_date` overrule what is found. Source of the layout:
    Law "On Legal Acts", art. 23-28; the marks of each language are in `languages`.
    """
    with _collector_at_rest():
        return _parsed(lines, language, name or FileName(), work, expression_date)


def _parsed(
    lines: Iterable[Line], language: Language, name: FileName, work: str | None, expression_date: date | None
) -> Parsed:
    markers = language.markers
    rows = tidy(lines, markers)
    marks = [read_mark(row.text, markers, row.folded) if row.kind == "text" else None for row in rows]
    contents, notes = find_contents(rows, marks, markers)
    front = [row.text for at, row in enumerate(rows) if at in contents or row.kind == "header"]
    kept = [at for at, row in enumerate(rows) if at not in contents and row.kind != "header"]
    rows, marks = join_annex_heads([rows[at] for at in kept], [marks[at] for at in kept], markers)

    start = next((at for at, mark in enumerate(marks) if mark and mark.kind in _BODY), len(rows))
    opening = " ".join(row.text for row in rows[:60])[:_OPENING]
    block = read_title_block(rows[:start], markers, opening=opening)
    if len(block.used) == len(rows):
        block = _nothing_used(block)
    front += [rows[at].text for at in sorted(block.used) if not _in_note(at, block)]

    body = [at for at in range(len(rows)) if at not in block.used]
    amending = bool(markers.amending.search(block.title) or markers.amending.search(opening[:1500]))
    read = read_body(
        [rows[at] for at in body],
        [marks[at] for at in body],
        language,
        preamble=start < len(rows),
        amending=amending,
        parted=frozenset(at for at in range(1, len(body)) if body[at] > body[at - 1] + 1),
    )
    provisions = assign(read.provisions)
    day, number = date_and_number(work or "")
    act = Act(
        id=new_id(),
        work=work or _work(block, name),
        language=language.code,
        title=block.title or name.stem,
        type=block.type or "law",
        number=block.number or number,
        date=block.date or day,
        expression_date=expression_date or name.edition or block.edition,
        bank_id=name.bank_id,
        publication=block.publication,
        provisions=provisions,
        notes=(*(note for _, note, _ in block.notes), *read.notes),
        contents=bool(contents) and block.type == "code" and not markers.made_contents.search(opening),
    )
    notes = [*notes, *block.doubts, *_missing(act, block, name), *read.doubts, *doubts_of(act)]
    return Parsed(act, tuple(notes), tuple(front))


def parse_provisions(text: str, language: Language, *, within: Kind | None = None) -> tuple[Provision, ...]:
    """Return the provisions of a text as `law.act.printed` prints it, with eIds counted from nothing.

    A first line without a mark is a part (capital letter) or an indent; `within` names another kind for it: that of
    the unit these lines are (preamble, signature, note, indent …).
    """
    markers = language.markers
    rows = tidy(printed_lines(text), markers)
    marks: list[Mark | None] = [
        read_mark(row.text, markers, row.folded) if row.kind == "text" else None for row in rows
    ]
    amending = any(markers.payload.search(row.text) for row in rows)
    read = read_body(rows, marks, language, amending=amending, within=within, printed=True)
    *others, last = read.provisions
    return assign((*others, replace(last, notes=last.notes + read.notes)))


def _work(block: TitleBlock, name: FileName) -> str:
    """Return the FRBR URI of the work: date and number where known, else a slug of the file's name or the title.

    A country has one constitution, which has no number; its texts in all languages are one work, whoever keeps them.
    """
    country = block.foreign or "kz"
    if block.type == "constitution":
        return f"/akn/{country}/act/constitution"
    if block.date and block.number:
        return work_uri(country, block.date, block.number)
    return f"/akn/{country}/act/{_SLUG.sub('-', (name.stem or block.title or 'act').lower()).strip('-')}"


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Keep the collector of cycles from walking the growing tree again and again: no cycle is made in reading."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def printed_lines(text: str) -> list[Line]:
    """Return the lines of a printed text; lines with tabs, as `printed` writes rows of a table, are rows of one."""
    raw = text.split("\n")
    in_table = table_lines(raw)
    return [
        Line(line, kind="table", cells=tuple(line.strip(" \r").split("\t"))) if is_row else Line(line)
        for line, is_row in zip(raw, in_table, strict=True)
    ]


def table_lines(raw: Sequence[str]) -> list[bool]:
    """Return which lines are rows: those of a run with tabs, one of them between words. A tab in front is an indent."""
    in_table = [False] * len(raw)
    start = 0
    for at in range(len(raw) + 1):
        if at < len(raw) and "\t" in raw[at].strip(" \r"):
            continue
        if any("\t" in line.strip() for line in raw[start:at]):
            in_table[start:at] = [True] * (at - start)
        start = at + 1
    return in_table


def _nothing_used(block: TitleBlock) -> TitleBlock:
    """Return the block with its rows left to the body: a text that is nothing but a title is still a text."""
    return TitleBlock(block.title, block.type, block.number, block.date, block.edition, doubts=block.doubts)


def _in_note(at: int, block: TitleBlock) -> bool:
    return any(first <= at < first + taken for first, _, taken in block.notes)


_MISSING = {
    ("title",): "The text does not say the title of the act; fill in what is missing.",
    ("date",): "The text does not say the date of the act; fill in what is missing.",
    ("number",): "The text does not say the number of the act; fill in what is missing.",
    ("title", "date"): "The text does not say the title or the date of the act; fill in what is missing.",
    ("title", "number"): "The text does not say the title or the number of the act; fill in what is missing.",
    ("date", "number"): "The text does not say the date or the number of the act; fill in what is missing.",
    ("title", "date", "number"): "The text does not say title, date or number of the act; fill in what is missing.",
}


def _missing(act: Act, block: TitleBlock, name: FileName) -> list[ImportNote]:
    told = (("title", block.title), ("date", act.date), ("number", act.number))
    missing = [what for what, found in told if not found]
    if not missing or (block.type == "constitution" and block.title):
        return []
    notes = [ImportNote(_MISSING[tuple(missing)])]
    if not block.title and name.stem:
        notes.append(ImportNote(f"The act is called “{name.stem}” after its file."))
    return notes
