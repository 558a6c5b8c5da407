"""International instruments as trees, the legal bases of recommendations looked up in them, and the way back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.law.concordance import Correspondence
from workbench.law.recommendation import Instrument, Recommendation


class Failing(StrEnum):
    """Why a legal basis leads nowhere."""

    INSTRUMENT = "instrument"  # the project has no instrument of this code
    PROVISION = "provision"  # the instrument has no provision of this number


@dataclass(frozen=True, slots=True)
class Basis:
    """A legal basis looked up: "CRC art. 19" is provision "19" of the Convention; "" is the instrument as a whole.

    `num` is the provision found: of "37(b)" it is "37" where the instrument knows no "37(b)".
    """

    instrument: Instrument
    num: str


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A legal basis that leads nowhere, and why."""

    recommendation: Recommendation
    basis: str
    failing: Failing


@dataclass(frozen=True, slots=True)
class Branch:
    """One provision of an instrument with what stands below it: "2.3.5" holds "2.3.5/1" and "2.3.5/2"."""

    num: str
    text: Mapping[str, str]
    branches: tuple[Branch, ...] = ()


@dataclass(frozen=True, slots=True)
class Resting:
    """What rests on one provision of an instrument: the recommendations, and the links that carry them into law."""

    instrument: Instrument
    num: str
    recommendations: tuple[Recommendation, ...]
    links: tuple[Correspondence, ...]


_CITATION = re.compile(
    r"^(?P<code>.*?[^\s,;.])[\s,.]*"
    r"(?:\b(?:art(?:icle)?s?|ст(?:ать[яией]+)?|para(?:graph)?s?|пункты?|п|§)\b\.?|§)\s*(?P<num>\d[\w./()-]*)",
    re.IGNORECASE,
)
_CITATION_KAZAKH = re.compile(r"^(?P<code>.*?[^\s,;])[\s,]+(?P<num>\d+(?:-\d+)?)-?\s?(?:бап|тармақ)\w*$", re.IGNORECASE)
_LAST_STEP = re.compile(r"(?:[./]\w+|\(\w+\))$")
_STEP = re.compile(r"\d+|[^\W\d_]+")


def citation_of(basis: str) -> tuple[str, str]:
    """Return the instrument and the number a legal basis cites: 'CRC art. 19' -> ('CRC', '19'), 'CRC' -> ('CRC', '').

    >>> citation_of("CCC 2020 §2.3.5/2")
    ('CCC 2020', '2.3.5/2')
    """
    match = _CITATION.match(basis.strip()) or _CITATION_KAZAKH.match(basis.strip())
    return (match["code"].strip(), match["num"].rstrip(".")) if match else (basis.strip(), "")


def resolve(basis: str, instruments: Iterable[Instrument]) -> Basis | Failing:
    """Return what a legal basis cites, or why it leads nowhere.

    An instrument that tells the text of none of its provisions is known by its title only: every number of it is taken.
    """
    code, num = citation_of(basis)
    instrument = next((each for each in instruments if each.code.casefold() == code.casefold()), None)
    if instrument is None:
        return Failing.INSTRUMENT
    if not num or not any(instrument.provisions.values()):
        return Basis(instrument, num)
    while num and not instrument.provisions.get(num):
        num = above(num)
    return Basis(instrument, num) if num else Failing.PROVISION


def unresolved(recommendations: Iterable[Recommendation], instruments: Sequence[Instrument]) -> Iterator[Unresolved]:
    """Yield the legal bases that lead nowhere, in the order of the recommendations."""
    for each in recommendations:
        for basis in each.legal_basis:
            found = resolve(basis, instruments)
            if isinstance(found, Failing):
                yield Unresolved(each, basis, found)


def resting(
    instruments: Sequence[Instrument],
    recommendations: Sequence[Recommendation],
    links: Sequence[Correspondence],
) -> tuple[Resting, ...]:
    """Return the reverse view: every provision of every instrument, with the recommendations and links that rest on it.

    Provisions come in their natural order; one that nothing rests on is there too, so that gaps are seen.
    """
    by_place: dict[tuple[str, str], list[Recommendation]] = {}
    for each in recommendations:
        for basis in each.legal_basis:
            found = resolve(basis, instruments)
            if isinstance(found, Basis):
                those = by_place.setdefault((found.instrument.id, found.num), [])
                if each not in those:
                    those.append(each)
    return tuple(
        _resting(instrument, num, by_place.get((instrument.id, num), []), links)
        for instrument in instruments
        for num in sorted({*instrument.provisions, *_cited(by_place, instrument)}, key=in_order)
    )


def tree(instrument: Instrument) -> tuple[Branch, ...]:
    """Return the instrument as a tree by its numbers; a number whose holder is not named stands at the top."""
    children: dict[str, list[str]] = {}
    for num in sorted(instrument.provisions, key=in_order):
        holder = above(num)
        while holder and holder not in instrument.provisions:
            holder = above(holder)
        children.setdefault(holder, []).append(num)

    def below(holder: str) -> tuple[Branch, ...]:
        return tuple(Branch(num, instrument.provisions[num], below(num)) for num in children.get(holder, ()))

    return below("")


def above(num: str) -> str:
    """Return the number of what a numbered provision stands in: '2.3.5/1' -> '2.3.5', '36(a)' -> '36', '19' -> ''."""
    shorter = _LAST_STEP.sub("", num)
    return "" if shorter == num else shorter


def in_order(num: str) -> tuple[tuple[int, int, str], ...]:
    """Return what numbers of an instrument are sorted by: 2 before 10, 36(a) before 36(b)."""
    return tuple((0, int(step), "") if step.isdigit() else (1, 0, step) for step in _STEP.findall(num))


def _cited(by_place: Mapping[tuple[str, str], object], instrument: Instrument) -> set[str]:
    return {num for holder, num in by_place if holder == instrument.id}


def _resting(
    instrument: Instrument, num: str, those: Sequence[Recommendation], links: Sequence[Correspondence]
) -> Resting:
    ids = {each.id for each in those}
    return Resting(instrument, num, tuple(those), tuple(link for link in links if link.recommendation in ids))
