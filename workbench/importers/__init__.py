"""Files in: a file of any format a drafter has becomes an act, and a report of what was unsure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from workbench.errors import UnreadableFile
from workbench.importers.formats import FORMATS
from workbench.importers.lines import ImportNote, Line, ReadLines
from workbench.importers.sandbox import read_act_in_child, read_here, read_in_child, read_words_in_child
from workbench.importers.sniffing import ACTS, OLD_WORD, TEXTS, kind_of
from workbench.law.letters import detect_language

if TYPE_CHECKING:  # a reading process answers with lines: it has no need of acts
    from workbench.law.act import Act


@dataclass(frozen=True, slots=True)
class Imported:
    """An imported act, what was unsure, and how many provisions of each kind it has.

    `front` are the lines that are no law text: title block, table of contents, running heads.
    """

    act: Act
    notes: tuple[ImportNote, ...] = ()
    counts: tuple[tuple[str, int], ...] = ()
    front: tuple[str, ...] = ()


def import_act(
    path: Path,
    *,
    language: str | None = None,
    work: str | None = None,
    expression_date: date | None = None,
    tracked: str = "accepted",
    in_process: bool = False,
    cancelled: Callable[[], bool] | None = None,
) -> Imported:
    """Return the act in this file. Raises UnreadableFile for a file that cannot be used; never refuses a text.

    `language` ("rus", "kaz", "eng") is told from the text when not given; `tracked` says whether tracked changes are
    read as "accepted" or "rejected". A file of any format but plain text is read in a child process with limits, which
    ends when `cancelled` answers True; `in_process` reads it here.
    """
    path = Path(path)
    kind = kind_of(path)
    if kind in ACTS:
        from workbench.importers import akoma_ntoso
        from workbench.law.ids import new_id

        act = akoma_ntoso.read_act(path) if in_process else read_act_in_child(path, cancelled=cancelled)
        act = replace(
            act,
            id=act.id or new_id(),
            language=language or act.language,
            work=work or act.work,
            expression_date=expression_date or act.expression_date,
        )
        return Imported(act, counts=counts(act))
    read = read_file(path, tracked=tracked, in_process=in_process, cancelled=cancelled)
    return act_from_lines(read, path, language=language, work=work, expression_date=expression_date)


def read_file(
    path: Path, *, tracked: str = "accepted", in_process: bool = False, cancelled: Callable[[], bool] | None = None
) -> ReadLines:
    """Return the lines of a file as they stand, whatever it is about, and what was unsure; `import_act` for the rest.

    Raises UnreadableFile for a file that cannot be used.
    """
    kind = kind_of(path)
    if in_process or kind in TEXTS:
        return read_here(path, tracked=tracked, kind=kind)
    return read_in_child(path, tracked=tracked, cancelled=cancelled)


def read_words(path: Path, *, tracked: str = "accepted") -> tuple[str, tuple[ImportNote, ...]]:
    """Return the words of a file, a paragraph or table row a line, and what was unsure: for comparing any two files.

    Raises UnreadableFile for a file that cannot be used.
    """
    kind = kind_of(path)
    if kind in TEXTS or kind in OLD_WORD:
        read = read_file(path, tracked=tracked)
        return read.words, read.notes
    return read_words_in_child(path, kind=kind, tracked=tracked)


def act_from_lines(
    read: ReadLines,
    path: Path,
    *,
    language: str | None = None,
    work: str | None = None,
    expression_date: date | None = None,
) -> Imported:
    """Return the act these lines of a file hold."""
    # the words of three languages take a while to load, and a reading process has no need of them
    from workbench.importers.structure import parse_act
    from workbench.importers.titles import read_name
    from workbench.languages import LANGUAGES

    name = read_name(path)
    code = language or name.language or detect_language([_words(line) for line in read.lines])
    parsed = parse_act(read.lines, LANGUAGES[code], name=name, work=work, expression_date=expression_date)
    return Imported(parsed.act, (*read.notes, *parsed.notes), counts(parsed.act), parsed.front)


def counts(act: Act) -> tuple[tuple[str, int], ...]:
    """Return how many provisions of each kind the act has, in order of first appearance."""
    return tuple(Counter(provision.kind.value for provision in act.walk()).items())


def reader(path: Path) -> ModuleType:
    """Return the module that reads files of this kind. Raises UnreadableFile when there is none."""
    suffix = path.suffix.lower()
    found = next((module for load in FORMATS if suffix in (module := load()).SUFFIXES), None)
    if found is None:
        known = ", ".join(sorted(suffix for load in FORMATS for suffix in load().SUFFIXES))
        raise UnreadableFile(
            f"{path.name} is of a kind that cannot be read", f"Save it as one of {known} and try again."
        )
    return found


def _words(line: Line) -> str:
    return line.text or " ".join(line.cells)
