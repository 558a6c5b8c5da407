"""eIds after the Akoma Ntoso naming convention: `art_5__para_2__point_3`.

An eId is made of kind and number, not of words, so the Russian, Kazakh and English text of one act meet at the same
address. The one table of kinds; see HOUSE, "Kinds and eIds".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache, lru_cache

from workbench.law.act import GROUPS, Act, Kind, Provision

PREFIXES = {
    Kind.PART: "part",
    Kind.SECTION: "sec",
    Kind.SUBSECTION: "subsec",
    Kind.CHAPTER: "chp",
    Kind.SUBCHAPTER: "subchp",
    Kind.ARTICLE: "art",
    Kind.PARAGRAPH: "para",
    Kind.POINT: "point",
    Kind.SUBPARAGRAPH: "subpara",
    Kind.INDENT: "indent",
    Kind.PREAMBLE: "preamble",
    Kind.ANNEX: "annex",
    Kind.TABLE: "table",
    Kind.SIGNATURE: "signature",
    Kind.NOTE: "note",
    Kind.ROW: "row",
    Kind.CELL: "cell",
}
KINDS = {prefix: kind for kind, prefix in PREFIXES.items()}

THROUGH_THE_ACT = frozenset(
    {Kind.PART, Kind.SECTION, Kind.CHAPTER, Kind.ARTICLE, Kind.ANNEX, Kind.PREAMBLE, Kind.SIGNATURE}
)
"""Kinds numbered through the act: their eId carries no parent (within an annex it carries the annex).

So is a point (`para_7`) that stands in a chapter without an article, as in acts that consist of points only.
"""

COUNTED = frozenset({Kind.SUBPARAGRAPH, Kind.INDENT, Kind.TABLE, Kind.NOTE})
"""Kinds without a printed number: their number is counted within the parent."""

Step = tuple[Kind, str]

FROM_THE_END = {"last": 1, "last-but-one": 2}
"""Numbers of steps that a text counts from the end: «последний абзац», «предпоследнее предложение»."""


def clean_num(num: str) -> str:
    """Return a printed number as ids write it: '12-1.' -> '12-1', '5)' -> '5', '12–1' -> '12-1'."""
    return re.sub(r"[-‐‑‒–—]+", "-", num.strip()).strip(" .)(:№-").lower()


def build(steps: Iterable[Step]) -> str:
    """Return the eId of these steps: [(article, '5'), (paragraph, '2')] -> 'art_5__para_2'."""
    return "__".join(f"{PREFIXES[kind]}_{num}" if num else PREFIXES[kind] for kind, num in steps)


@cache
def split(eid: str) -> tuple[Step, ...]:
    """Return the steps of an eId: 'art_5__para_2' -> ((article, '5'), (paragraph, '2')).

    Raises ValueError for a text that is no eId.
    """
    return tuple(_step(part) for part in eid.split("__")) if eid else ()


def parent(eid: str) -> str:
    """Return the eId one step up: 'art_5__para_2' -> 'art_5', 'art_5' -> ''."""
    return eid.rpartition("__")[0]


def contains(outer: str, inner: str) -> bool:
    """Return whether `inner` is `outer` or stands below it by its eId; the act ('') contains everything."""
    return not outer or inner == outer or inner.startswith(f"{outer}__")


def followed(eid: str, moved: Mapping[str, str]) -> str:
    """Return an address after units moved; one that names no unit itself follows the unit that holds it.

    >>> followed("art_5__para_2", {"art_5": "art_6"})
    'art_6__para_2'
    """
    holder = eid
    while holder:
        if holder in moved:
            return moved[holder] + eid[len(holder) :]
        holder = parent(holder)
    return eid


def article_of(eid: str) -> str:
    """Return the eId of the article this address stands in, or '': 'art_5__para_2' -> 'art_5'."""
    first = eid.partition("__")[0]
    return first if first.startswith("art_") else ""


@lru_cache(maxsize=8192)
def number_key(num: str) -> tuple[tuple[int, str], ...]:
    """Return a key that sorts numbers as drafters do: 5 < 5-1 < 5-2 < 6 < 10 < 10-1."""
    return tuple((int(part), "") if part.isdecimal() else (0, part) for part in re.split(r"[-~]", num) if part)


def assign(provisions: tuple[Provision, ...], within: str = "") -> tuple[Provision, ...]:
    """Return the tree with every eId set from kind and number; a repeated number gets '~2', '~3'.

    `within` is the eId of what the provisions stand in: '' for the body of an act.
    """
    return _assign(provisions, within, _annex_of(within), {})


def with_eids(act: Act) -> Act:
    """Return the act with every eId set."""
    return replace(act, provisions=assign(act.provisions))


def _assign(
    provisions: tuple[Provision, ...], within: str, annex: str, seen: dict[str, int], *, in_group: bool = False
) -> tuple[Provision, ...]:
    counted: dict[Kind, int] = {}
    built = []
    for position, provision in enumerate(provisions, start=2):
        kind = provision.kind
        num = _counted(provision, position, counted) if kind in COUNTED else provision.num
        through = kind in THROUGH_THE_ACT or (in_group and kind is Kind.PARAGRAPH)
        base = annex if through else within
        own = f"{PREFIXES[kind]}_{num}" if num else PREFIXES[kind]
        eid = _unique(f"{base}__{own}" if base else own, seen)
        children = _assign(provision.children, eid, eid if kind is Kind.ANNEX else annex, seen, in_group=kind in GROUPS)
        built.append(_addressed(provision, eid, num, children))
    return tuple(built)


def _addressed(provision: Provision, eid: str, num: str, children: tuple[Provision, ...]) -> Provision:
    """Return the provision at this eId: itself where nothing of it changes, so that unchanged trees cost nothing."""
    same = all(new is old for new, old in zip(children, provision.children, strict=True))
    if same and provision.eid == eid and provision.num == num:
        return provision
    return replace(provision, eid=eid, num=num, children=children)


def _counted(provision: Provision, position: int, counted: dict[Kind, int]) -> str:
    """Return the number of an unnumbered unit, as drafters count.

    Parts count themselves, the unit's own text being the first; indents count lines, the introductory line being the
    first; tables and notes count themselves from one.
    """
    kind = provision.kind
    if kind is Kind.INDENT:
        return str(position)
    counted[kind] = counted.get(kind, 1 if kind is Kind.SUBPARAGRAPH else 0) + 1
    return str(counted[kind])


def _unique(eid: str, seen: dict[str, int]) -> str:
    seen[eid] = seen.get(eid, 0) + 1
    return eid if seen[eid] == 1 else f"{eid}~{seen[eid]}"


def _annex_of(eid: str) -> str:
    first = eid.partition("__")[0]
    return first if first.startswith("annex") else ""


def _step(part: str) -> Step:
    prefix, _, num = part.partition("_")
    if prefix not in KINDS:
        raise ValueError(f"{part!r} is no step of an eId")
    return KINDS[prefix], num
