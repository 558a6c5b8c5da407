"""What else must change if a provision does: citations that break, terms that lose their definition, twins, links.

Everything is read off two texts of each act, in force and proposed: a citation that found its target before and does
not find it after is broken by the draft, wherever it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from workbench.analysis.citations import Citation, Library, Standing, citations
from workbench.analysis.terms import Definition, definitions, term_key, uses
from workbench.law.act import Act, printed
from workbench.law.addresses import Addresses, Resolved
from workbench.law.amended_act import AmendedAct
from workbench.law.amendment import Amendment, Modification, Operation
from workbench.law.concordance import Correspondence
from workbench.law.eid import article_of, build, contains, split
from workbench.law.reference import ProvisionRef


class Outcome(StrEnum):
    """What an amendment does to something that stands elsewhere."""

    CITATION_BREAKS = "citation_breaks"  # what is cited is repealed or gone
    CITATION_MOVES = "citation_moves"  # what is cited gets another number
    CITED_TEXT_CHANGES = "cited_text_changes"  # read whether the citation still says what it should
    TERM_LOST = "term_lost"  # a term in use loses its definition
    TERM_CHANGES = "term_changes"  # a term in use is defined in other words
    LINKED = "linked"  # a recommendation is linked to what changes
    ALSO_AMENDED = "also_amended"  # another amendment of the same provision
    OTHER_LANGUAGE = "other_language"  # the text in the other language is not amended yet


@dataclass(frozen=True, slots=True)
class Consequence:
    """One thing to look at because of a change of `cause`.

    `ref` is where it stands, `words` what stands there. `proposal` is the provision's text put right, where that can
    be said for sure: it replaces `field` ("text" or "heading") of `ref`. `record` is the link or amendment concerned,
    `target` the new address of what moved.
    """

    outcome: Outcome
    ref: ProvisionRef
    cause: ProvisionRef
    language: str = ""
    words: str = ""
    field: str = "text"
    proposal: str = ""
    record: str = ""
    target: ProvisionRef | None = None


def consequences(
    amended: Sequence[AmendedAct],
    acts: Iterable[Act],
    amendments: Sequence[Amendment] = (),
    correspondences: Sequence[Correspondence] = (),
    languages: Sequence[str] = ("rus", "kaz"),
) -> tuple[Consequence, ...]:
    """Return what the amended acts of one language ask for elsewhere, the citations first.

    `acts` are the acts in force of that language, the amended ones among them; `amendments` the live ones.
    """
    return (
        *_of_citations(amended, tuple(acts)),
        *(each for one in amended for each in _of_terms(one)),
        *_of_records(amended, amendments, correspondences, languages),
    )


def of_amendment(found: Iterable[Consequence], amendment: Amendment) -> tuple[Consequence, ...]:
    """Return the consequences of one amendment: those whose cause is its provision or stands in it."""
    ref = amendment.ref
    return tuple(
        each
        for each in found
        if each.record != amendment.id and each.cause.work == ref.work and _touch(each.cause.eid, ref.eid)
    )


def _of_citations(amended: Sequence[AmendedAct], acts: tuple[Act, ...]) -> Iterator[Consequence]:
    """Yield the citations, in the texts as proposed, whose target was there in force and changes."""
    proposed = {each.in_force.id: each.proposed for each in amended}
    changed = {each.in_force.work: each for each in amended}
    before, library = Library(acts), Library(proposed.get(act.id, act) for act in acts)
    for act in acts:
        for citation in citations(proposed.get(act.id, act), library):
            target = citation.target
            one = changed.get(target.work) if target is not None else None
            if one is None or target is None or not target.eid:
                continue
            was = before.addresses(one.in_force).resolve(target.eid)
            if was is None or was.provision.excluded:
                continue
            consequence = _of_citation(citation, target, was, one, proposed.get(act.id, act), library)
            if consequence is not None:
                yield consequence


def _of_citation(
    citation: Citation, target: ProvisionRef, was: Resolved, one: AmendedAct, act: Act, library: Library
) -> Consequence | None:
    said = partial(
        Consequence, ref=citation.source, cause=target, language=citation.language, words=citation.words,
        field=citation.field,
    )  # fmt: skip
    moved = _moved(target, one.modifications)
    text = _own_text(citation, act, library.addresses(act))
    if moved is not None:
        right = _put_right(citation, text, target, moved)
        return said(Outcome.CITATION_MOVES, proposal=right, target=moved)
    if citation.standing in (Standing.MISSING, Standing.REPEALED):
        right = _put_right(citation, text, target, None)
        return said(Outcome.CITATION_BREAKS, proposal=right)
    now = library.addresses(one.proposed).resolve(target.eid)
    inside = citation.source.work == target.work and contains(target.eid, citation.source.eid)
    if now is not None and not inside and printed(now.provision) != printed(was.provision):
        return said(Outcome.CITED_TEXT_CHANGES)
    return None


def _moved(target: ProvisionRef, modifications: Iterable[Modification]) -> ProvisionRef | None:
    """Return the address of a provision that itself, or with what it stands in, gets another number."""
    for each in modifications:
        if each.operation is Operation.RENUMBERING and contains(each.target.eid, target.eid):
            steps = split(each.target.eid)
            eid = build((*steps[:-1], (steps[-1][0], each.new)))
            return ProvisionRef(target.work, eid + target.eid[len(each.target.eid) :])
    return None


def _own_text(citation: Citation, act: Act, addresses: Addresses) -> str:
    unit = addresses.units[citation.source.eid]
    return unit.heading if citation.field == "heading" else unit.text


def _put_right(citation: Citation, text: str, target: ProvisionRef, moved: ProvisionRef | None) -> str:
    """Return the text with the number of the citation changed, or taken out of a list of three or more; else ''."""
    pairs = zip(split(target.eid), split(moved.eid), strict=True) if moved else ()
    old, new = next(((a[1], b[1]) for a, b in pairs if a != b), (split(target.eid)[-1][1], ""))
    words = with_number(citation.words, old, new) if new else without_number(citation.words, old)
    return text[: citation.start] + words + text[citation.end :] if words else ""


_LIST = re.compile(r"\d+(?:-\d+)*\)?(?:(?:,\s*|\s+(?:и|және|and)\s+)\d+(?:-\d+)*\)?)+")
_NUMBER = re.compile(r"\d+(?:-\d+)*\)?")


def with_number(words: str, old: str, new: str) -> str:
    """Return a citation with another number, or '' where it has the old number not exactly once.

    >>> with_number("пунктом 2 статьи 12", "12", "14")
    'пунктом 2 статьи 14'
    """
    whole = re.compile(rf"(?<![\d-]){re.escape(old)}(?!\d|-\d)")
    return whole.sub(new, words) if len(whole.findall(words)) == 1 else ""


def without_number(words: str, num: str) -> str:
    """Return a citation without one number of three or more, or '' where grammar would have to change with it.

    >>> without_number("пунктами 3, 4 и 5 статьи 7", "4")
    'пунктами 3 и 5 статьи 7'
    """
    for found in _LIST.finditer(words):
        numbers = _NUMBER.findall(found.group())
        rest = [each for each in numbers if each.rstrip(")") != num]
        if len(numbers) > 2 and len(rest) == len(numbers) - 1:
            conjunction = re.findall(r"и|және|and", found.group())
            if conjunction:
                said = f"{', '.join(rest[:-1])} {conjunction[-1]} {rest[-1]}"
                return words[: found.start()] + said + words[found.end() :]
    return ""


def _of_terms(amended: AmendedAct) -> Iterator[Consequence]:
    """Yield the terms in use whose definition goes or changes."""
    now = {term_key(each.term): each for each in definitions(amended.proposed)}
    for was in definitions(amended.in_force):
        standing = now.get(term_key(was.term))
        if standing is not None and standing.meaning == was.meaning:
            continue
        used = _used(was, amended.proposed)
        if used:
            outcome = Outcome.TERM_LOST if standing is None else Outcome.TERM_CHANGES
            for ref in used[:1] if outcome is Outcome.TERM_CHANGES else used:
                yield Consequence(outcome, ref, was.ref, was.language, was.term)


def _used(definition: Definition, act: Act) -> tuple[ProvisionRef, ...]:
    """Return the articles that use a term, and other definitions, each once; headings of groups are left out."""
    refs = (ref.eid for ref in uses(definition.term, act) if ref.eid != definition.ref.eid)
    own = article_of(definition.ref.eid)
    places = (eid if article_of(eid) == own else article_of(eid) for eid in refs)
    return tuple(ProvisionRef(act.work, eid) for eid in dict.fromkeys(places) if eid)


def _of_records(
    amended: Sequence[AmendedAct],
    amendments: Sequence[Amendment],
    correspondences: Sequence[Correspondence],
    languages: Sequence[str],
) -> Iterator[Consequence]:
    works = {each.in_force.work for each in amended}
    live = [each for each in amendments if each.ref.work in works and each.ref.eid]
    for link in correspondences:
        for amendment in live:
            if link.ref.work == amendment.ref.work and link.ref.eid and _touch(link.ref.eid, amendment.ref.eid):
                yield Consequence(Outcome.LINKED, link.ref, amendment.ref, record=link.id)
    for place, first in enumerate(live):
        for second in live[place + 1 :]:
            if first.ref.work == second.ref.work and _touch(first.ref.eid, second.ref.eid):
                yield Consequence(Outcome.ALSO_AMENDED, second.ref, first.ref, record=second.id)
        missing = [each for each in languages if first.wording and not first.only and each not in first.wording]
        for language in missing:
            yield Consequence(Outcome.OTHER_LANGUAGE, first.ref, first.ref, language)


def _touch(first: str, second: str) -> bool:
    return contains(first, second) or contains(second, first)
