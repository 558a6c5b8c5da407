"""What addresses in sentences have in common, whatever their language: shortening, restoring and grouping."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from workbench.languages.formulae import ROW_NAME, SEVERAL, Citation
from workbench.law.act import Kind
from workbench.law.amendment import Scope
from workbench.law.eid import COUNTED, FROM_THE_END, THROUGH_THE_ACT, Step, build
from workbench.law.rows import counted as count_of
from workbench.law.rows import nth, words_of

Steps = tuple[Step, ...]
Unit = tuple[Kind, tuple[str, ...]]
"""A kind of provision with one or more numbers: «пункты 2 и 3»."""

_RANKS = {
    Kind.ANNEX: -1,
    Kind.PART: 0,
    Kind.SECTION: 1,
    Kind.SUBSECTION: 2,
    Kind.CHAPTER: 3,
    Kind.SUBCHAPTER: 4,
    Kind.PREAMBLE: 5,
    Kind.SIGNATURE: 5,
    Kind.ARTICLE: 5,
    Kind.PARAGRAPH: 6,
    Kind.NOTE: 7,
    Kind.TABLE: 7,
    Kind.POINT: 7,
    Kind.SUBPARAGRAPH: 7,
    Kind.INDENT: 8,
    Kind.ROW: 9,
    Kind.CELL: 10,
}


ALONE = frozenset({Kind.NOTE, Kind.TABLE})
"""Units that are cited without a number while there is one of them: «примечание к статье 5»."""


_UNNUMBERED = COUNTED | {Kind.ANNEX, Kind.PREAMBLE, Kind.SIGNATURE}


def unsaid(kind: Kind, *, added: bool = False, several: bool = False) -> tuple[str, ...]:
    """Return the number of a unit cited without one, or () where a unit of its kind is never cited so.

    `added` tells that its noun stands in the case of what is added («подпунктом»), `several` that it does in the
    plural: what is added shows its numbers in the wording quoted.
    """
    if several:
        return (SEVERAL,)
    if kind in ALONE:
        return ("1",)
    return ("",) if added or kind in _UNNUMBERED else ()


def in_context(context: Steps, steps: Steps) -> Steps:
    """Return the full address of units named below others: within article 84, «пункт 3» is point 3 of article 84.

    A unit stands in those of the context that are larger. Parts hold points and points hold parts, so either stands
    within the other; a unit of a kind the context has takes that one's place.
    """
    if not steps:
        return context
    kind, num = steps[0]
    if not num and kind in dict(context) and len(steps) == 1:
        return context[: [each for each, _ in context].index(kind) + 1]
    for index, (outer, _) in enumerate(context):
        if outer is kind or _RANKS[outer] > _RANKS[kind] or (kind in THROUGH_THE_ACT and outer is Kind.ARTICLE):
            return context[:index] + steps
    return context + steps


def eid_of(steps: Steps) -> str:
    """Return the eId of an address in words; what is numbered through the act needs no larger unit."""
    first = max((index for index, (kind, _) in enumerate(steps) if kind in THROUGH_THE_ACT), default=0)
    annex = steps[:1] if first and steps[0][0] is Kind.ANNEX else ()
    return build(annex + steps[first:])


def citations(
    chains: Sequence[Sequence[Unit]],
    scopes: Sequence[Scope],
    sentences: Sequence[tuple[str, ...]] = (),
    *,
    text: bool = False,
) -> tuple[Citation, ...]:
    """Return one citation per unit named; each chain runs from the largest unit to the smallest.

    `sentences` are the numbers of the sentences meant of each, where its scope is a sentence; `text` tells that one
    unit is named, and of it the text alone.
    """
    found = []
    for chain, scope, counted in zip(chains, scopes, sentences or [()] * len(chains), strict=True):
        paths: list[Steps] = [()]
        for kind, numbers in chain:
            paths = [(*path, (kind, number)) for path in paths for number in numbers]
        found += [Citation(path, scope, _count(number)) for path in paths for number in counted or ("0",)]
    return (replace(found[0], text=True),) if text and len(found) == 1 else tuple(found)


def _count(number: str) -> int:
    """Return the number of a sentence; from the end it is negative: the last is -1."""
    return -FROM_THE_END[number] if number in FROM_THE_END else int(number)


def grouped(cited: Sequence[Citation]) -> tuple[tuple[Citation, tuple[str, ...]], ...]:
    """Return neighbours of one kind and parent together: the first of them, and the numbers of all."""
    groups: list[tuple[Citation, tuple[str, ...]]] = []
    for _, members in groupby(
        cited, key=lambda each: (each.steps[:-1], each.steps[-1:] and called(each.steps[-1]), each.scope)
    ):
        first, *rest = members
        if not first.steps or first.scope not in (Scope.PROVISION, Scope.CONTENTS):
            groups += [(each, (each.steps[-1][1],) if each.steps else ()) for each in (first, *rest)]
        else:
            groups.append((first, tuple(each.steps[-1][1] for each in (first, *rest))))
    return tuple(groups)


def called(step: Step) -> tuple[Kind, str]:
    """Return the kind of a unit and what it is called by: rows have a number, are counted, or begin with words."""
    kind, num = step
    if kind is not Kind.ROW:
        return kind, ""
    return kind, "words" if words_of(num) else "count" if count_of(num) or num in FROM_THE_END else "number"


def row_names(tokens: Sequence[str], at: int, between: Collection[str]) -> tuple[str, ...]:
    """Return what stands for the words that name rows from here on, `between` them commas and conjunctions."""
    names: list[str] = []
    while True:
        ahead = at + bool(names and tokens[at : at + 1] and tokens[at] in between)
        name = "".join(tokens[ahead : ahead + 1])
        if not re.fullmatch(ROW_NAME, name) or (names and ahead == at):
            return tuple(names)
        names.append(name)
        at = ahead + 1


def counted_rows(kind: Kind, numbers: tuple[str, ...]) -> tuple[str, ...]:
    """Return numbers said in words as an address has them: of rows they are counts, of anything else numbers."""
    if kind is not Kind.ROW:
        return numbers
    return tuple(nth(int(number)) if number.isdecimal() else number for number in numbers)


def shortened(citation: Citation, neighbour: Citation | None) -> Citation:
    """Return the citation without the larger units its neighbour names, where they are understood from there."""
    if neighbour is None or citation.scope is not Scope.PROVISION:
        return citation
    for cut in range(len(citation.steps) - 1, 0, -1):
        short = citation.steps[cut:]
        if citation.steps[:cut] == neighbour.steps[:cut] and in_context(neighbour.steps[:-1], short) == citation.steps:
            return replace(citation, steps=short)
    return citation


def restored(short: Sequence[Unit], neighbour: Sequence[Unit]) -> Sequence[Unit]:
    """Return the chain with the larger units of its neighbour that `shortened` left out."""
    context = tuple((kind, str(index)) for index, (kind, _) in enumerate(neighbour[:-1]))
    whole = in_context(context, tuple((kind, "!") for kind, _ in short))
    return [*neighbour[: len(whole) - len(short)], *short]


def joined(parts: Sequence[str], conjunction: str) -> str:
    """Return the parts as a list in words: '2', '3' and '4' -> '2, 3 и 4'."""
    return f"{', '.join(parts[:-1])} {conjunction} {parts[-1]}" if len(parts) > 1 else "".join(parts)


def expanded(first: str, last: str) -> tuple[str, ...]:
    """Return the numbers of a range: '2', '5' -> '2', '3', '4', '5'; '8-1', '8-3' -> '8-1', '8-2', '8-3'."""
    stem, _, start = first.rpartition("-")
    other, _, end = last.rpartition("-")
    if stem != other or not (start.isdigit() and end.isdigit()) or int(end) < int(start):
        return (first, last)
    return tuple(f"{stem}-{number}".lstrip("-") for number in range(int(start), int(end) + 1))


def as_range(numbers: tuple[str, ...], *, several: bool) -> tuple[str, ...]:
    """Return '1-3' as 1, 2 and 3 where the noun says that it means several units: «пункты 1-3»."""
    if not several or len(numbers) != 1 or "-" not in numbers[0]:
        return numbers
    first, _, last = numbers[0].partition("-")
    return expanded(first, last)


@dataclass
class Context:
    """What is spoken of while a law is read or written line by line: the item's unit, the unit opened within it.

    The writer uses it to say no more than the reader needs, so both agree on what a short address means.
    """

    item: Steps = ()
    inner: Steps = ()
    spoken: Steps = ()

    def open(self, steps: Steps, *, item: bool) -> None:
        """Take the unit a line with a colon opens: the item's own, or one within it."""
        if item:
            self.item = self.inner = in_context((), steps)
        else:
            self.inner = in_context(self.inner, steps)
            if self.inner[: len(self.item)] != self.item:
                self.inner = in_context(self.item, steps)
        self.spoken = self.inner

    def line(self) -> None:
        """Begin a new line: what it says without an address is said of the unit opened last."""
        self.spoken = self.inner

    def locate(self, paths: Sequence[Steps]) -> tuple[Steps, ...]:
        """Return the full addresses of the units this line names, or the unit spoken of where it names none."""
        found = tuple(in_context(self.spoken, steps) for steps in paths) or (self.spoken,)
        if found[0][: len(self.inner)] != self.inner:
            self.inner = self.item
        self.spoken = found[-1]
        return found

    def holder(self, added: Kind) -> Steps:
        """Return the unit that is supplemented where the line does not say it: none smaller than what is added."""
        return in_context(self.spoken, ((added, "?"),))[:-1]
