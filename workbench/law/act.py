"""An act as a lawyer sees it: a tree of provisions in one language, as it reads on one date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum


class Kind(StrEnum):
    """The kinds of provision, named as Akoma Ntoso names hierarchical elements (HOUSE, table of kinds)."""

    PART = "part"  # часть (общая, особенная) / бөлік
    SECTION = "section"  # раздел / бөлім
    SUBSECTION = "subsection"  # подраздел / кіші бөлім
    CHAPTER = "chapter"  # глава / тарау
    SUBCHAPTER = "subchapter"  # параграф / параграф
    ARTICLE = "article"  # статья / бап
    PARAGRAPH = "paragraph"  # пункт / тармақ; in codes: часть / бөлік
    POINT = "point"  # подпункт / тармақша
    SUBPARAGRAPH = "subparagraph"  # часть (unnumbered, capital letter) / бөлік
    INDENT = "indent"  # абзац
    PREAMBLE = "preamble"
    ANNEX = "annex"
    TABLE = "table"
    SIGNATURE = "signature"
    NOTE = "note"  # «Примечание.» that is law text
    ROW = "row"  # строка / жол: a row of a table, never a node of the tree (`law.rows`)
    CELL = "cell"  # графа строки / жолдың бағаны: a cell of a row, no node either


GROUPS = (Kind.PART, Kind.SECTION, Kind.SUBSECTION, Kind.CHAPTER, Kind.SUBCHAPTER)
"""Kinds that hold articles, from the largest to the smallest."""


class NoteKind(StrEnum):
    """What a service note («Сноска», «Ескерту», Footnote) says happened to its provision."""

    AMENDED = "amended"
    NEW_WORDING = "new_wording"
    INSERTED = "inserted"
    EXCLUDED = "excluded"
    PENDING = "pending"  # «предусматривается …», «вводится в действие с …»: not in force yet
    SUNSET = "sunset"  # «действует до …»
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class AmendingSource:
    """An amending act as a service note names it: its date, its number, and since when it is in force, where said."""

    date: dt.date | None
    number: str
    in_force: dt.date | None = None


@dataclass(frozen=True, slots=True)
class ServiceNote:
    """A note of the official bank. Data about a provision, never its text and never part of a comparison."""

    kind: NoteKind
    text: str
    sources: tuple[AmendingSource, ...] = ()


@dataclass(frozen=True, slots=True)
class Provision:
    """One structural element of an act.

    `label` is the number as printed ("Статья 12-1.", "12-1-бап.", "2-1.", "5)"), `num` the number as ids write it
    ("12-1"). `text` is the element's own first line, without label; an article's heading is in `heading`.
    The first unnumbered part of a unit and its introductory line are the unit's own `text`: children are counted
    from there, so the second unnumbered part is the child `…__subpara_2` and the line after the introductory one
    `…__indent_2`. A table keeps its rows in `rows`. `excluded` marks a repealed unit that keeps its number.
    """

    kind: Kind
    num: str = ""
    label: str = ""
    heading: str = ""
    text: str = ""
    children: tuple[Provision, ...] = ()
    notes: tuple[ServiceNote, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    excluded: bool = False
    eid: str = ""
    id: str = field(default="", compare=False)

    def walk(self) -> Iterator[Provision]:
        """Yield this provision and all below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class Act:
    """One expression of a work: its text in one language on one date (FRBR).

    `work` is the FRBR URI of the work ("/akn/kz/act/2014-04-11/188-v"), the same for every language and edition.
    `type` is the form of the act: "constitution", "constitutional_law", "code", "law", "decree", "resolution",
    "order", "act". `publication` is the chain of official publication as printed, without brackets. `contents` tells
    that the act has a table of contents, which amending laws amend with its headings (codes; art. 23(10)).
    """

    id: str
    work: str
    language: str
    title: str
    type: str = "law"
    number: str = ""
    date: dt.date | None = None
    expression_date: dt.date | None = None
    bank_id: str = ""
    publication: str = ""
    provisions: tuple[Provision, ...] = ()
    notes: tuple[ServiceNote, ...] = ()
    contents: bool = False

    def walk(self) -> Iterator[Provision]:
        """Yield every provision in reading order."""
        for provision in self.provisions:
            yield from provision.walk()

    @property
    def repealed(self) -> bool:
        """Whether the act as a whole is repealed: nothing of it is in force."""
        return not self.provisions and any(note.kind is NoteKind.EXCLUDED for note in self.notes)

    def find(self, eid: str) -> Provision | None:
        """Return the provision with this eId, or None; '' is the act itself, and no provision."""
        if not eid:
            return None
        found = _below(self.provisions, eid)
        return found or next((provision for provision in self.walk() if provision.eid == eid), None)


def _below(provisions: tuple[Provision, ...], eid: str) -> Provision | None:
    """Return the provision with this eId by way of those whose eId begins it, and of groups, whose eId begins none."""
    for provision in provisions:
        if provision.eid == eid:
            return provision
        if provision.kind in GROUPS or eid.startswith(f"{provision.eid}__"):
            found = _below(provision.children, eid)
            if found is not None:
                return found
    return None


_ON_ONE_LINE = frozenset({Kind.PARAGRAPH, Kind.POINT})
"""Kinds whose remark of exclusion stands beside the number: «2) исключен Законом РК …;»."""


def lines(provision: Provision) -> Iterator[str]:
    """Yield the provision as it is printed: label and heading on one line, then its text and its children's.

    An annex has its heading on a line of its own. An excluded unit has the remark that stands for its text, where a
    note of its exclusion holds one.

    >>> point = Provision(Kind.PARAGRAPH, "1", "1.", text="Дети.")
    >>> list(lines(Provision(Kind.ARTICLE, "5", "Статья 5.", "Права", children=(point,))))
    ['Статья 5. Права', '1. Дети.']
    """
    text = provision.text or remark(provision)
    if provision.kind is Kind.ANNEX:
        yield from (line for line in (provision.label, provision.heading, text) if line)
    elif provision.heading or (text and not provision.text and provision.kind not in _ON_ONE_LINE):
        yield _joined(provision.label, provision.heading)
        if text:
            yield text
    elif provision.label or text:
        yield _joined(provision.label, text)
    for row in provision.rows:
        yield "\t".join(row)
    for child in provision.children:
        yield from lines(child)


def printed(provision: Provision) -> str:
    """Return the provision as it is printed, one structural element a line."""
    return "\n".join(lines(provision))


def rebuild(
    provisions: tuple[Provision, ...], change: Callable[[Provision], Provision | None]
) -> tuple[Provision, ...]:
    """Return the tree with `change` applied to every provision, children first; None takes the provision out."""
    built = []
    for provision in provisions:
        children = rebuild(provision.children, change)
        if children != provision.children:
            provision = replace(provision, children=children)
        changed = change(provision)
        if changed is not None:
            built.append(changed)
    return tuple(built)


def remark(provision: Provision) -> str:
    """Return the remark that stands for the text of an excluded unit, or ''."""
    if not provision.excluded:
        return ""
    return next((note.text for note in provision.notes if note.kind is NoteKind.EXCLUDED), "")


def _joined(label: str, text: str) -> str:
    return f"{label} {text}" if label and text else label or text
