"""Letters of a file and letters of what became of it: the two must be the same, spaces apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from workbench.importers.lines import Line
from workbench.importers.structure import Parsed
from workbench.law.act import Act

_NO_LETTERS = "\ufeff\u200b\u200e\u200f\u00ad"


def letters_of_lines(lines: Iterable[Line]) -> Counter[str]:
    """Return the letters of the lines, without spaces and invisible marks."""
    return _counted(f"{_numbered(line)}{line.text}{' '.join(line.cells)}" for line in lines)


def letters_of(parsed: Parsed) -> Counter[str]:
    """Return the letters of the tree, its notes and rows, and of the lines told to be no law text."""
    return _counted([*_texts(parsed.act), *parsed.front])


def _texts(act: Act) -> Iterator[str]:
    for provision in act.walk():
        yield from (provision.label, provision.heading, provision.text)
        yield from (note.text for note in provision.notes)
        yield from (cell for row in provision.rows for cell in row)
    yield from (note.text for note in act.notes)


def _numbered(line: Line) -> str:
    if line.kind == "footnote":
        return f"[{line.number or '*'}]" if "".join(line.text.split()).strip(_NO_LETTERS) else ""
    return line.number


def _counted(texts: Iterable[str]) -> Counter[str]:
    joined = "".join("".join(texts).split())
    return Counter(joined.translate(dict.fromkeys(map(ord, _NO_LETTERS))))
