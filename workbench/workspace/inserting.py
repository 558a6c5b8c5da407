"""Where a new provision can stand near another one, and how its wording begins."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.analysis.terms import definitions
from workbench.errors import UnusableInput
from workbench.languages.kazakh.alphabet import alphabet_key
from workbench.law.act import GROUPS, Act, Kind, Provision
from workbench.law.eid import COUNTED, article_of, parent, split
from workbench.law.numbering import preceding, siblings
from workbench.workspace.proposing import propose_eid

_ENDS = {Kind.PARAGRAPH: ".", Kind.POINT: ")"}
_AFTER = frozenset(
    {*GROUPS, Kind.ARTICLE, Kind.PARAGRAPH, Kind.POINT, Kind.SUBPARAGRAPH, Kind.INDENT}
)  # kinds one more of which can follow
_WITHIN = {
    Kind.ARTICLE: (Kind.PARAGRAPH, Kind.POINT, Kind.SUBPARAGRAPH, Kind.INDENT),
    Kind.PARAGRAPH: (Kind.POINT, Kind.SUBPARAGRAPH, Kind.INDENT),
    Kind.POINT: (Kind.INDENT, Kind.SUBPARAGRAPH),
    Kind.SUBPARAGRAPH: (Kind.POINT, Kind.INDENT),
}


@dataclass(frozen=True, slots=True)
class InsertPlace:
    """A place for a new provision: its kind, what it stands in, the sibling it follows ('' at the end), its address."""

    kind: Kind
    within: str
    after: str
    eid: str


def places(act: Act, eid: str) -> tuple[InsertPlace, ...]:
    """Return the places for a new provision near this one, the nearest first.

    After it and after each unit it stands in, up to its chapter; then at the end of it, one for each kind it can hold.
    The number is the one the rule proposes (`law.numbering`).
    """
    found = dict.fromkeys((*_following(act, eid), *_inside(act, eid)))
    return tuple({place.eid: place for place in reversed(found)}.values())[::-1]


def starting_text(act: Act, place: InsertPlace) -> str:
    """Return how the wording of a provision at this place begins: the number as the act prints it.

    >>> from workbench.law.act import Provision
    >>> act = Act("", "w", "kaz", "", provisions=(Provision(Kind.ARTICLE, "12", "12-бап.", "Құзырет", eid="art_12"),))
    >>> starting_text(act, InsertPlace(Kind.ARTICLE, "", "art_12", "art_12-1"))
    '12-1-бап. '
    """
    _, num = split(place.eid)[-1]
    if place.kind in (Kind.SUBPARAGRAPH, Kind.INDENT):
        return ""
    for provision in _like(act, place):
        head, found, tail = provision.label.partition(provision.num)
        if found:
            return f"{head}{num}{tail} "
    return f"{num}{_ENDS.get(place.kind, '.')} "


def definition_place(act: Act, article: str, term: str) -> InsertPlace:
    """Return the place of a new definition in the Kazakh text: by the Kazakh alphabet, the number as the rule has it.

    The Russian text follows the Kazakh order (Law "On Legal Acts", art. 23(7)), so the same address serves both.
    Raises UnusableInput where the article is not there or defines nothing.
    """
    holder = act.find(article)
    defined = [each for each in definitions(act) if article_of(each.ref.eid) == article]
    if holder is None or not defined:
        raise UnusableInput(
            f"{article or 'The act'} holds no definitions", "Choose the article of the basic definitions."
        )
    before = [each for each in defined if alphabet_key(each.term) < alphabet_key(term)]
    kind = split(defined[0].ref.eid)[-1][0]
    within = parent(defined[0].ref.eid)
    if not before:  # first of all: the number before the first one cannot be had, so it takes a suffix after it
        return InsertPlace(kind, within, "", propose_eid(act, within, kind, defined[0].ref.eid))
    after = max(before, key=lambda each: alphabet_key(each.term)).ref.eid
    new = propose_eid(act, within, kind, after)
    return InsertPlace(kind, within, _before(act, within, new) or after, new)


def _following(act: Act, eid: str) -> Iterator[InsertPlace]:
    while eid:
        kind = split(eid)[-1][0]
        if kind in _AFTER and act.find(eid) is not None:
            within = parent(eid) if kind not in (*GROUPS, Kind.ARTICLE) else ""
            new = propose_eid(act, within, kind, eid)
            yield InsertPlace(kind, within, _before(act, within, new) or eid, new)
        eid = parent(eid) or (_group_of(act, eid) if kind is Kind.ARTICLE else "")


def _inside(act: Act, eid: str) -> Iterator[InsertPlace]:
    provision = act.find(eid)
    if provision is None or provision.excluded:
        return
    held = {child.kind for child in provision.children}
    kinds = _WITHIN.get(provision.kind, ())
    for kind in sorted(kinds, key=lambda kind: kind not in held):
        if kind in held or kind is not Kind.PARAGRAPH or not held:
            yield InsertPlace(kind, eid, "", propose_eid(act, eid, kind))


def _before(act: Act, within: str, new: str) -> str:
    """Return the eId of the sibling a numbered provision comes to follow: 12-2 follows 12-1, not 12."""
    kind, num = split(new)[-1]
    if kind in COUNTED:
        return ""
    before = preceding(siblings(act, act.find(within) if within else None, kind), num)
    return before.eid if before is not None else ""


def _group_of(act: Act, article: str) -> str:
    """Return the eId of the smallest group an article stands in."""
    for provision in act.walk():
        if provision.kind in GROUPS and any(child.eid == article for child in provision.children):
            return provision.eid
    return ""


def _like(act: Act, place: InsertPlace) -> Iterator[Provision]:
    """Yield numbered provisions of the same kind, those of the same article first."""
    article = article_of(place.eid)
    alike = [each for each in act.walk() if each.kind is place.kind and each.label and each.num]
    yield from sorted(alike, key=lambda each: article_of(each.eid) != article)
