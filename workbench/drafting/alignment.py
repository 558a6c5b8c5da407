"""The printed lines of an act in force and as proposed, side by side: what redline and table are made from."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from workbench.comparison.acts import MatchChange, compare_acts
from workbench.law.act import Act, Provision, lines

_BESIDE = frozenset({MatchChange.SPLIT, MatchChange.MERGED})
"""Matches told beside the ordinary ones: their words came from elsewhere, the provisions are not one."""


class Part(StrEnum):
    """Which of a provision's own lines a printed line is."""

    FIRST = "first"  # number with heading, or number with text
    TEXT = "text"  # the text that follows a heading
    TABLE = "table"
    CONTENTS = "contents"  # not of the body: the unit in the act's table of contents


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """One printed line of an act and the provision it belongs to; a table is one line, its cells parted by tabs.

    `path` are the provisions above, from the top of the act down.
    """

    provision: Provision
    part: Part
    text: str
    path: tuple[Provision, ...]

    @property
    def key(self) -> tuple[str, Part]:
        return self.provision.eid, self.part

    def within(self, eid: str) -> bool:
        """Return whether the line belongs to this provision or one below it."""
        return self.provision.eid == eid or any(provision.eid == eid for provision in self.path)


@dataclass(frozen=True, slots=True)
class AlignedLine:
    """A line in force and the one that takes its place; None where there is none."""

    old: PrintedLine | None
    new: PrintedLine | None

    @property
    def changed(self) -> bool:
        """Whether the line comes, goes or reads otherwise."""
        return self.old is None or self.new is None or self.old.text != self.new.text

    @property
    def line(self) -> PrintedLine:
        """The line as proposed, or as in force where it goes."""
        line = self.new if self.new is not None else self.old
        assert line is not None
        return line


def printed_lines(act: Act) -> tuple[PrintedLine, ...]:
    """Return the lines of an act as `law.act.lines` prints them, each with its provision."""
    return tuple(_lines(act.provisions, ()))


def aligned(old: Act, new: Act) -> tuple[AlignedLine, ...]:
    """Return both acts line by line, in reading order: every line of either once.

    Lines of one provision meet. What moved to another place goes here and comes there; a provision that goes where one
    of its kind comes in its place (an indent restated) meets it.
    """
    before, after = printed_lines(old), printed_lines(new)
    pairs = increasing(_pairs(before, after, old, new))
    return tuple(_met(_merged(before, after, pairs)))


def _lines(provisions: Iterable[Provision], path: tuple[Provision, ...]) -> Iterator[PrintedLine]:
    for provision in provisions:
        own = lines(replace(provision, children=(), rows=()))
        for part, text in zip((Part.FIRST, Part.TEXT), own, strict=False):
            yield PrintedLine(provision, part, text, path)
        if provision.rows:
            yield PrintedLine(provision, Part.TABLE, "\n".join("\t".join(row) for row in provision.rows), path)
        yield from _lines(provision.children, (*path, provision))


def _pairs(before: Sequence[PrintedLine], after: Sequence[PrintedLine], old: Act, new: Act) -> list[tuple[int, int]]:
    """Return the places of lines that belong to one provision in both acts, in the order of the act in force."""
    matches = compare_acts(old, new).matches
    repealed = {match.old.eid for match in matches if match.old and match.change is MatchChange.REPEALED}
    counterparts = {
        match.old.eid: match.new.eid
        for match in matches
        if match.old is not None
        and match.new is not None
        and match.change not in _BESIDE
        and not (match.change is MatchChange.MOVED and match.old.eid in repealed)
    }
    places = {line.key: place for place, line in enumerate(after)}
    found = ((place, places.get((counterparts.get(line.key[0], ""), line.part))) for place, line in enumerate(before))
    return [(place, other) for place, other in found if other is not None]


def increasing(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest run of pairs that keeps the order of both acts (patience sorting, n log n)."""
    tails: list[int] = []
    ends: list[int] = []  # index into pairs of the last pair of the best run of each length
    previous: list[int] = []
    for index, (_, place) in enumerate(pairs):
        length = bisect_left(tails, place)
        previous.append(ends[length - 1] if length else -1)
        tails[length : length + 1] = [place]
        ends[length : length + 1] = [index]
    run = []
    index = ends[-1] if ends else -1
    while index >= 0:
        run.append(pairs[index])
        index = previous[index]
    return run[::-1]


def _merged(
    before: Sequence[PrintedLine], after: Sequence[PrintedLine], pairs: Sequence[tuple[int, int]]
) -> Iterator[AlignedLine]:
    """Yield both sequences as one: between two pairs first what goes, then what comes."""
    old_place = new_place = 0
    for old_next, new_next in [*pairs, (len(before), len(after))]:
        yield from (AlignedLine(line, None) for line in before[old_place:old_next])
        yield from (AlignedLine(None, line) for line in after[new_place:new_next])
        if old_next < len(before):
            yield AlignedLine(before[old_next], after[new_next])
        old_place, new_place = old_next + 1, new_next + 1


def _met(lines: Iterable[AlignedLine]) -> Iterator[AlignedLine]:
    """Yield the lines; what goes and comes in one place, alike in kind and parent, is made one."""
    gone: list[PrintedLine] = []
    come: list[PrintedLine] = []
    for line in lines:
        if line.old is not None and line.new is not None:
            yield from _meetings(gone, come)
            gone, come = [], []
            yield line
        elif line.old is not None:
            gone.append(line.old)
        elif line.new is not None:
            come.append(line.new)
    yield from _meetings(gone, come)


def _meetings(gone: Sequence[PrintedLine], come: Sequence[PrintedLine]) -> Iterator[AlignedLine]:
    place = 0
    for line in gone:
        meeting = next((k for k in range(place, len(come)) if _alike(line, come[k])), None)
        if meeting is None:
            yield AlignedLine(line, None)
            continue
        yield from (AlignedLine(None, other) for other in come[place:meeting])
        yield AlignedLine(line, come[meeting])
        place = meeting + 1
    yield from (AlignedLine(None, other) for other in come[place:])


def _alike(old: PrintedLine, new: PrintedLine) -> bool:
    """Return whether the second may be the first restated: same kind, same number, same parent."""
    return (
        old.part is new.part
        and old.provision.kind is new.provision.kind
        and old.provision.num == new.provision.num
        and [provision.eid for provision in old.path[-1:]] == [provision.eid for provision in new.path[-1:]]
    )
