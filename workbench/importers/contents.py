"""The table of contents of an act: found, checked against the body, and not read twice (LAW.md 2.5, no. 1)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from workbench.importers.lines import ImportNote, enumerated
from workbench.importers.marks import Mark
from workbench.importers.tidy import Row
from workbench.languages.markers import Markers
from workbench.law.act import GROUPS, Kind
from workbench.law.folding import fold

_LOOSE = 3  # lines a heading of a table of contents may run over
_FEWEST = 3  # headings that make a table of contents
_NAMED = 5  # differences told one by one
_PAGE = re.compile(r"[\s.…_\t]*\d*\s*$")
_HEADINGS = frozenset({*GROUPS, Kind.ARTICLE})

Key = tuple[Kind, str]


def find_contents(
    rows: Sequence[Row], marks: Sequence[Mark | None], markers: Markers
) -> tuple[frozenset[int], list[ImportNote]]:
    """Return the rows of the table of contents and what it and the body disagree about.

    A table of contents is a run of headings with nothing between them whose first heading comes once more, or lines in
    the styles Word gives to one.
    """
    headings = [at for at, mark in enumerate(marks) if mark and mark.kind in _HEADINGS]
    run = _run(rows, marks, headings)
    if not run:
        return _titled(rows, markers), []
    body = {_key(marks[at]): at for at in reversed(headings) if at > run[-1]}
    taken = _taken(rows, marks, run, body)
    taken |= {at for at in range(run[0]) if markers.contents.match(rows[at].folded)}
    return frozenset(taken), _compared(rows, marks, run, body)


def _run(rows: Sequence[Row], marks: Sequence[Mark | None], headings: list[int]) -> list[int]:
    """Return the headings of the first run if the body repeats its first one, else nothing."""
    if not headings:
        return []
    first = _key(marks[headings[0]])
    run = headings[:1]
    for at in headings[1:]:
        between = range(run[-1] + 1, at)
        if _key(marks[at]) == first:
            return run if len(run) >= _FEWEST and not any(marks[inner] for inner in between) else []
        if len(between) > _LOOSE or any(
            marks[inner] or rows[inner].text.endswith((".", ";", ":")) for inner in between
        ):
            return []
        run.append(at)
    return []


def _taken(rows: Sequence[Row], marks: Sequence[Mark | None], run: list[int], body: dict[Key, int]) -> set[int]:
    """Return the rows of the run: its headings, and the lines a heading goes on over, as far as the body's goes."""
    taken = set(range(run[0], run[-1] + 1))
    full = _text_of(rows, marks, body.get(_key(marks[run[-1]]), run[-1]))
    read = _squeezed(rows[run[-1]].text)
    for at in range(run[-1] + 1, min(run[-1] + 1 + _LOOSE, len(rows))):
        read += _squeezed(rows[at].text)
        if marks[at] or not full.startswith(read):
            break
        taken.add(at)
    return taken


def _titled(rows: Sequence[Row], markers: Markers) -> frozenset[int]:
    """Return the lines in Word's styles of a table of contents, and a heading «Содержание» that nothing follows."""
    styled = {at for at, row in enumerate(rows) if row.style.lower().startswith(("toc", "оглавление"))}
    return frozenset(styled | {at for at, row in enumerate(rows[:60]) if markers.contents.match(row.folded)})


def _compared(
    rows: Sequence[Row], marks: Sequence[Mark | None], run: list[int], body: dict[Key, int]
) -> list[ImportNote]:
    listed = {_key(marks[at]): at for at in run}
    notes = []
    absent = [rows[at].text for key, at in listed.items() if key not in body]
    unlisted = [rows[at].text for key, at in body.items() if key not in listed and key[0] is Kind.ARTICLE]
    differing = [
        rows[at].text
        for key, at in listed.items()
        if key in body and not _agree(_text_of(rows, marks, at), _text_of(rows, marks, body[key]))
    ]
    for sentence, headings in (
        ("The table of contents lists headings the text does not have: {}.", absent),
        ("The table of contents does not list headings the text has: {}.", list(reversed(unlisted))),
        ("The table of contents words headings otherwise than the text: {}.", differing),
    ):
        if headings:
            notes.append(ImportNote(sentence.replace("{}", enumerated(headings, _NAMED)), rows[run[0]].place))
    return notes


def _text_of(rows: Sequence[Row], marks: Sequence[Mark | None], at: int) -> str:
    """Return the heading at this row, squeezed, with the lines it may go on over."""
    text = _squeezed(rows[at].text)
    for inner in range(at + 1, min(at + 1 + _LOOSE, len(rows))):
        if marks[inner] or rows[inner].text.endswith((".", ";", ":", "!", ",")):
            break
        text += _squeezed(rows[inner].text)
    return text


def _agree(listed: str, text: str) -> bool:
    return listed.startswith(text) or text.startswith(listed)


def _squeezed(text: str) -> str:
    return "".join(fold(_PAGE.sub("", text)).lower().split())


def _key(mark: Mark | None) -> Key:
    assert mark is not None
    return mark.kind, mark.num
