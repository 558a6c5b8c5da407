"""Which provision of one language text answers which of the other, where lines are counted and one of them is missing.

Numbered provisions meet at their numbers. Parts and indents have none: where one text has fewer of them, their counted
numbers shift, and what is compared by them is compared with its neighbour.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from math import log

from workbench.languages.numerals import numbers
from workbench.law.act import Act, Kind, Provision, lines
from workbench.law.eid import contains
from workbench.law.folding import fold

_SHIFTING = (Kind.SUBPARAGRAPH, Kind.INDENT)
_APART = 0.2
"""What two lines have to share to be one provision in two languages, where neither text says the same as the other."""

_WORD = re.compile(r"[^\W\d_]{5,}")
_FIGURE = re.compile(r"\d+(?:-\d+)*")


def counterparts(first: Act, second: Act) -> dict[str, Provision]:
    """Return the provisions of the second text by the eId of what they answer in the first, in reading order.

    What answers nothing stands under its own eId; under `+` and its eId, where the first text has another provision
    there.
    """
    one = {provision.eid: provision for provision in first.walk()}
    languages = first.language, second.language
    return dict(_named(second.provisions, None, "", one, languages))


def _named(
    provisions: Sequence[Provision],
    above: Provision | None,
    key: str,
    one: Mapping[str, Provision],
    languages: tuple[str, str],
) -> Iterator[tuple[str, Provision]]:
    facing = one.get(key)
    aligned = _aligned(facing.children, provisions, languages) if facing is not None else {}
    for provision in provisions:
        own = provision.eid
        if own in aligned:
            named = aligned[own]
        elif above is not None and contains(above.eid, own):
            named = key + own[len(above.eid) :]
        else:
            named = own
        yield named, provision
        yield from _named(provision.children, provision, named, one, languages)


def _aligned(first: Sequence[Provision], second: Sequence[Provision], languages: tuple[str, str]) -> dict[str, str]:
    """Return the names of the counted ones of the second text, where the texts count differently."""
    found: dict[str, str] = {}
    for kind in _SHIFTING:
        one, two = ([each for each in side if each.kind is kind] for side in (first, second))
        if [each.num for each in one] == [each.num for each in two] or not one:
            continue
        answers = _matched(one, two, languages)
        for place, each in enumerate(two):
            found[each.eid] = one[answers[place]].eid if place in answers else f"+{each.eid}"
    return found


def _matched(one: Sequence[Provision], two: Sequence[Provision], languages: tuple[str, str]) -> dict[int, int]:
    """Return the places in the first of what answers the second's, in order, so that most of them fit best.

    As many as there are of one side run straight through; otherwise it is the best alignment in order.
    """
    if len(one) == len(two):
        return {place: place for place in range(len(one))}
    best = [[0.0] * (len(two) + 1) for _ in range(len(one) + 1)]
    likes = [[likeness(a, b, languages) - _APART for b in two] for a in one]
    for row, weights in enumerate(likes):
        for column, weight in enumerate(weights):
            best[row + 1][column + 1] = max(best[row][column] + weight, best[row][column + 1], best[row + 1][column])
    found: dict[int, int] = {}
    row, column = len(one), len(two)
    while row and column:
        if best[row][column] == best[row - 1][column]:
            row -= 1
        elif best[row][column] == best[row][column - 1]:
            column -= 1
        else:
            row, column = row - 1, column - 1
            found[column] = row
    return found


def likeness(first: Provision, second: Provision, languages: tuple[str, str]) -> float:
    """Return how far two provisions may be one in two languages, from 0 to 1.

    What tells: the words both languages have («аттестат», «комиссия»), the numbers, the length, whether a list
    follows.
    """
    one, two = _traits(first, languages[0]), _traits(second, languages[1])
    words = len(one[0] & two[0]) / (min(len(one[0]), len(two[0])) or 1)
    said = one[1] | two[1]
    figures = len(one[1] & two[1]) / len(said) if said else 0.5
    length = max(0.0, 1 - abs(log((one[2] + 20) / (two[2] + 20))))
    lists = float(bool(first.children) is bool(second.children))
    return 0.45 * min(1.0, 3 * words) + 0.25 * length + 0.2 * figures + 0.1 * lists


@lru_cache(maxsize=4096)
def _traits(provision: Provision, language: str) -> tuple[frozenset[str], frozenset[str], int]:
    text = fold(" ".join(lines(provision)))
    words = frozenset(word[:5] for word in _WORD.findall(text.lower()))
    said = frozenset((*_FIGURE.findall(text), *map(str, numbers(text, language))))
    return words, said, len(text)
