"""An act as lines to read: what the reader shows, one structural element a line, free of Qt."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property

from workbench.law.act import GROUPS, Act, Kind, Provision, ServiceNote

HELD = "\u2011"
"""A hyphen at which no line ends."""

_AFTER_NUMBER = re.compile(r"(?<=\d)-(?=[^\W\d_])")  # № 156-VI, 12-баптың
_SIGNED = re.compile(r"(?<=[№§]) (?=\d)")


class Role(StrEnum):
    """How a line looks."""

    GROUP = "group"  # heading of a section or chapter
    HEADING = "heading"  # heading of an article
    BODY = "body"
    NOTE = "note"  # service note of the official bank
    TABLE = "table"
    EXCLUDED = "excluded"


@dataclass(frozen=True, slots=True)
class ReadLine:
    """A line of the law: its address, how deep it hangs, its number apart from its text.

    `faces` is the address of the line it stands beside in another language, where that is not its own.
    """

    eid: str
    role: Role
    depth: int = 0
    number: str = ""
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    faces: str = ""


@dataclass(frozen=True)
class Unit:
    """What scrolls as one: an article, or the heading of a group, by language.

    `faced[language]` tells which lines of another text its lines stand beside where those have other addresses.
    """

    eid: str
    kind: Kind
    provisions: Mapping[str, Provision]
    faced: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @cached_property
    def lines(self) -> Mapping[str, tuple[ReadLine, ...]]:
        """The lines to read, by language: made when they are first read, for an act of 850 articles shows a few."""
        return {code: _facing(read_lines(each), self.faced.get(code, {})) for code, each in self.provisions.items()}

    def holds(self, eid: str) -> bool:
        """Return whether this address is one of the unit's, in any language."""
        whole = (each for each in self.provisions.values() if each.kind not in GROUPS)
        return eid == self.eid or any(below.eid == eid for each in whole for below in each.walk())


def written(text: str) -> str:
    """Return a text as it is written into the document, in as many characters: no line ends within a number.

    >>> [hex(ord(sign)) for sign in written("№ 156-VI") if ord(sign) > 127 and sign != "№"]
    ['0xa0', '0x2011']
    """
    return _SIGNED.sub("\u00a0", _AFTER_NUMBER.sub(HELD, text.replace("\n", "\u2028")))


def units(*acts: Act, faced: Mapping[str, str] | None = None) -> tuple[Unit, ...]:
    """Return the units of one act, or of one work in several languages, matched by their addresses.

    A unit that only a later language has stands after the unit it follows there. `faced` tells, by the addresses of
    the second text, which lines of the first its lines stand beside where those are others.
    """
    beside = {acts[1].language: faced} if faced and len(acts) > 1 else {}
    order: list[str] = []
    found: dict[str, dict[str, Provision]] = {}
    for act in acts:
        previous = ""
        for provision in _tops(act.provisions):
            if provision.eid not in found:
                place = len(order) if not previous or order[-1] == previous else order.index(previous) + 1
                order.insert(place, provision.eid)
                found[provision.eid] = {}
            found[provision.eid][act.language] = provision
            previous = provision.eid
    return tuple(Unit(eid, next(iter(found[eid].values())).kind, found[eid], beside) for eid in order)


def with_newcomers(known: tuple[Unit, ...], follows: Mapping[str, str]) -> tuple[Unit, ...]:
    """Return the units with new articles among them, each after the unit it follows ('': first); none is in force."""
    behind: dict[str, list[Unit]] = {}
    for eid, before in follows.items():
        behind.setdefault(before, []).append(Unit(eid, Kind.ARTICLE, {}))
    return (*behind.get("", ()), *(each for unit in known for each in (unit, *behind.get(unit.eid, ()))))


def _facing(lines: tuple[ReadLine, ...], beside: Mapping[str, str]) -> tuple[ReadLine, ...]:
    if not beside:
        return lines
    return tuple(replace(line, faces=beside[line.eid]) if line.eid in beside else line for line in lines)


def read_lines(provision: Provision) -> tuple[ReadLine, ...]:
    """Return the lines of an article with all below it, or the heading of a group with its notes."""
    return tuple(_lines(provision, 0))


def aligned(unit: Unit, languages: tuple[str, ...]) -> tuple[tuple[ReadLine | None, ...], ...]:
    """Return the unit's lines side by side, each beside the one it faces; None where a language has no such line."""
    columns = [{(line.faces or line.eid, line.role): line for line in unit.lines.get(code, ())} for code in languages]
    order: list[tuple[str, Role]] = []
    for column in columns:
        at = 0
        for key in column:
            if key in order:
                at = order.index(key) + 1
            else:
                order.insert(at, key)
                at += 1
    return tuple(tuple(column.get(key) for column in columns) for key in order)


def _tops(provisions: tuple[Provision, ...]) -> Iterator[Provision]:
    """Yield group headings and what stands in them, each once, in reading order."""
    for provision in provisions:
        yield provision
        if provision.kind in GROUPS:
            yield from _tops(provision.children)


def _lines(provision: Provision, depth: int) -> Iterator[ReadLine]:
    kind = provision.kind
    headed = kind in GROUPS or kind in (Kind.ARTICLE, Kind.ANNEX)
    own = (
        Role.GROUP if kind in GROUPS else Role.HEADING if headed else Role.EXCLUDED if provision.excluded else Role.BODY
    )
    if headed and (provision.label or provision.heading):
        yield ReadLine(provision.eid, own, depth, provision.label, provision.heading)
        if provision.text:
            yield ReadLine(provision.eid, Role.BODY, depth, "", provision.text)
    elif provision.rows:
        yield ReadLine(provision.eid, Role.TABLE, depth, provision.label, provision.text, provision.rows)
    elif provision.label or provision.text:
        yield ReadLine(provision.eid, own, depth, provision.label, provision.text)
    if kind not in GROUPS:
        below = depth if headed else depth + 1
        for child in provision.children:
            yield from _lines(child, below)
    yield from _notes(provision.eid, provision.notes, depth)


def _notes(eid: str, notes: tuple[ServiceNote, ...], depth: int) -> Iterator[ReadLine]:
    if notes:
        yield ReadLine(eid, Role.NOTE, depth, "", "\n".join(note.text for note in notes))
