"""What a reader of the tree would wonder at: numbers that repeat, stand out of order, or are missing."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from workbench.importers.lines import ImportNote
from workbench.law.act import GROUPS, Act, Kind, Provision
from workbench.law.eid import THROUGH_THE_ACT, number_key

WORDS = {
    Kind.PART: "part", Kind.SECTION: "section", Kind.SUBSECTION: "subsection", Kind.CHAPTER: "chapter",
    Kind.SUBCHAPTER: "paragraph (§)", Kind.ARTICLE: "article", Kind.PARAGRAPH: "point", Kind.POINT: "subpoint",
    Kind.SUBPARAGRAPH: "part", Kind.INDENT: "indent", Kind.PREAMBLE: "preamble", Kind.ANNEX: "annex",
    Kind.TABLE: "table", Kind.SIGNATURE: "signature", Kind.NOTE: "note",
}  # fmt: skip
"""The kinds in the drafter's words (HOUSE, table of kinds)."""

_NAMED = 8  # places told one by one
_LAST_NUM = re.compile(r"(\d{1,4}(?:-\d{1,4})*)[.)]?$")

Series = list[tuple[str, Provision]]


def doubts_of(act: Act) -> Iterator[ImportNote]:
    """Yield a sentence for numbers that repeat, for those out of order, and for those that are missing."""
    repeated, disordered, missing = [], [], []
    for series in _series(act):
        seen: set[str] = set()
        last = ""
        for where, provision in series:
            said = f"{WORDS[provision.kind]} {provision.num}{where}"
            if provision.num in seen:
                repeated.append(said)
            elif last and number_key(provision.num) < number_key(last):
                disordered.append(said)
            elif _gap(last, provision.num):
                missing.append(f"{said} follows {last}" if last else f"{said} comes first")
            seen.add(provision.num)
            last = max(last, _last_num(provision), key=number_key) if last else _last_num(provision)
    if repeated:
        yield ImportNote(f"Numbers repeat: {_listed(repeated)}.")
    if disordered:
        yield ImportNote(f"Numbers are out of order: {_listed(disordered)}.")
    if missing:
        yield ImportNote(f"Numbers are missing, perhaps excluded without trace: {_listed(missing)}.")


def _series(act: Act) -> Iterator[Series]:
    """Yield the runs of provisions that are numbered together, each with the words for where it stands."""
    yield from _below(act.provisions, "", tuple(act.provisions))


def _below(provisions: Iterable[Provision], where: str, scope: tuple[Provision, ...]) -> Iterator[Series]:
    through: dict[Kind, Series] = defaultdict(list)
    for provision in _scope(scope):
        if provision.num.replace("-", "").isdigit() and (
            provision.kind in THROUGH_THE_ACT or provision.kind is Kind.PARAGRAPH
        ):
            through[provision.kind].append((where, provision))
    yield from through.values()
    for provision in _scope(scope):
        if provision.kind is Kind.ANNEX:
            yield from _below(provision.children, f" of annex {provision.num}".rstrip(), provision.children)
        elif provision.kind not in GROUPS:
            yield from _restarting(provision, where)
        else:
            yield from _of_kind(
                provision.children, (Kind.SUBSECTION, Kind.SUBCHAPTER, Kind.POINT), _where(provision, where)
            )


def _scope(provisions: Iterable[Provision]) -> Iterator[Provision]:
    """Yield groups and what stands directly in them, and annexes as one thing."""
    for provision in provisions:
        yield provision
        if provision.kind in GROUPS:
            yield from _scope(provision.children)


def _restarting(provision: Provision, where: str) -> Iterator[Series]:
    """Yield the series below an article or point."""
    here = _where(provision, where)
    yield from _of_kind(provision.children, (Kind.PARAGRAPH, Kind.POINT), here)
    for child in provision.children:
        yield from _restarting(child, here)


def _of_kind(children: Iterable[Provision], kinds: tuple[Kind, ...], where: str) -> Iterator[Series]:
    children = tuple(children)
    for kind in kinds:
        series = [(where, child) for child in children if child.kind is kind and child.num.replace("-", "").isdigit()]
        if series:
            yield series


def _where(provision: Provision, where: str) -> str:
    if provision.kind in (Kind.PREAMBLE, Kind.SIGNATURE, Kind.NOTE):
        return f" of the {WORDS[provision.kind]}{where}"
    return f" of {WORDS[provision.kind]} {provision.num}{where}"


def _gap(last: str, num: str) -> bool:
    base = int(num.partition("-")[0])
    return base > (int(last.partition("-")[0]) if last else 0) + 1


def _last_num(provision: Provision) -> str:
    """Return the number the unit ends with: '22' for the excluded units '16) - 22)'."""
    match = _LAST_NUM.search(provision.label) if provision.excluded else None
    return match[1] if match and number_key(match[1]) > number_key(provision.num) else provision.num


def _listed(places: list[str]) -> str:
    more = f" and {len(places) - _NAMED} more" if len(places) > _NAMED else ""
    return f"{'; '.join(places[:_NAMED])}{more}"
