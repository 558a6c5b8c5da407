"""Definitions across acts: what each act calls by which name, and where two acts mean different things by one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from workbench.comparison.text import compare_text
from workbench.languages import LANGUAGES
from workbench.law.act import Act, Kind, Provision
from workbench.law.amended_act import AmendedAct
from workbench.law.folding import fold
from workbench.law.reference import ProvisionRef
from workbench.law.revision import Revision


@dataclass(frozen=True, slots=True)
class Definition:
    """A term an act defines: `term` as printed, `meaning` what follows the dash, `ref` the provision that says so."""

    term: str
    meaning: str
    ref: ProvisionRef
    language: str


@dataclass(frozen=True, slots=True)
class DefinedTwice:
    """One term that two acts of one language define differently, and the words they differ in."""

    first: Definition
    second: Definition
    revisions: tuple[Revision, ...]


@dataclass(frozen=True, slots=True)
class TermPair:
    """A term in the two languages of law: the definitions stand at one address."""

    rus: Definition
    kaz: Definition


_DEFINED = re.compile(r"^(?P<term>[^–—‒;:]{2,160}?)\s+[-–—‒]\s+(?P<meaning>\S.+)$", re.DOTALL)
_IN_BRACKETS = re.compile(r"\s*\((?:далее|бұдан әрі|hereinafter)[^)]*\)", re.IGNORECASE)
_CALLED = re.compile(r"\((?:далее|бұдан әрі|hereinafter)\s*[-–—:]?\s*(?P<name>[^)]{2,120})\)", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_HEADINGS = re.compile(
    r"основные понятия|термины и определения|негізгі ұғымдар|basic (?:definitions|concepts)|definitions", re.I
)


def definitions(act: Act) -> tuple[Definition, ...]:
    """Return what the act defines, in its order: the points and indents of its articles headed as definitions.

    «авария – разрушение зданий …;» defines "авария"; a note in brackets («далее – …») is no part of the term.
    """
    articles = (each for each in act.walk() if each.kind is Kind.ARTICLE and _HEADINGS.search(fold(each.heading)))
    return tuple(found for article in articles for found in _defined(article, act))


def defined_twice(acts: Iterable[Act]) -> tuple[DefinedTwice, ...]:
    """Return the terms that two acts of one language define in different words, once for each pair of acts."""
    by_term: dict[tuple[str, str], list[Definition]] = defaultdict(list)
    for act in acts:
        for definition in definitions(act):
            by_term[(definition.language, term_key(definition.term))].append(definition)
    return tuple(
        DefinedTwice(first, second, compare_text(first.meaning, second.meaning))
        for same in by_term.values()
        for first, second in _pairs(same)
        if first.ref.work != second.ref.work and _read(first.meaning) != _read(second.meaning)
    )


def term_pairs(rus: Act, kaz: Act) -> tuple[TermPair, ...]:
    """Return the Russian and Kazakh terms that are defined at the same address."""
    kazakh = {definition.ref.eid: definition for definition in definitions(kaz)}
    return tuple(
        TermPair(definition, kazakh[definition.ref.eid])
        for definition in definitions(rus)
        if definition.ref.eid in kazakh
    )


def term_key(term: str) -> str:
    """Return the term as terms are compared: folded, lower case, without what stands in brackets."""
    return _read(re.sub(r"\([^)]*\)", " ", term)).lower()


@dataclass(frozen=True, slots=True)
class ShortName:
    """A name an act gives in passing: «(далее – комиссия)», and the provision that gives it."""

    name: str
    ref: ProvisionRef
    language: str


def short_names(act: Act) -> tuple[ShortName, ...]:
    """Return the short names an act gives: «(далее – …)», «(бұдан әрі – …)», "(hereinafter – …)"."""
    return tuple(
        ShortName(said["name"].strip(), ProvisionRef(act.work, provision.eid), act.language)
        for provision in act.walk()
        for said in _CALLED.finditer(provision.text)
    )


def uses(term: str, act: Act) -> tuple[ProvisionRef, ...]:
    """Return the provisions whose own text or heading has the term, in whatever form its words take."""
    wanted = _stems(_named(term), act.language)
    if not wanted:
        return ()
    return tuple(
        ProvisionRef(act.work, each.eid)
        for each in act.walk()
        if _holds(_stems(f"{each.heading} {each.text}", act.language), wanted)
    )


def other_names(act: Act) -> tuple[tuple[ShortName, Definition], ...]:
    """Return the short names an act gives in its articles to what it defines under another name."""
    defined = definitions(act)
    where = {each.ref.eid for each in defined}
    keys = {_stems(_named(each.term), act.language): each for each in defined}
    found = []
    for given in short_names(act):
        provision = act.find(given.ref.eid)
        if given.ref.eid in where or provision is None:
            continue
        clause = re.split(r"[,;:–—]", provision.text.partition("(")[0])[-1]
        same = keys.get(_stems(clause, act.language))
        if same is not None:
            found.append((given, same))
    return tuple(found)


def defined_nowhere(
    names: Sequence[str], amended: Iterable[AmendedAct], acts: Iterable[Act]
) -> tuple[tuple[str, tuple[ProvisionRef, ...]], ...]:
    """Return the terms among these names that a draft brings in undefined, and the provisions that use them.

    A term is new where no act in force uses it. It is defined where an act, as proposed, defines it or a longer term
    that holds it, or gives it as a short name; a term that holds another one of the names stands for both.
    """
    amended, acts = tuple(amended), tuple(acts)
    if not amended or not names:
        return ()
    language = amended[0].in_force.language
    wanted = {name: stems for name in names if (stems := _stems(name, language))}
    firsts = {stems[0] for stems in wanted.values()}
    known = [text for act in acts for text in _texts(act).values() if firsts.intersection(text)]
    proposed = [*(each.proposed for each in amended), *acts]
    known += [_stems(each.term, language) for act in proposed for each in definitions(act)]
    known += [_stems(each.name, language) for act in proposed for each in short_names(act)]
    found: dict[str, list[ProvisionRef]] = defaultdict(list)
    for each in amended:
        before = _texts(each.in_force)
        for eid, text in _texts(each.proposed).items():
            if text == before.get(eid) or not firsts.intersection(text):
                continue
            for name, stems in wanted.items():
                if _holds(text, stems):
                    found[name].append(ProvisionRef(each.proposed.work, eid))
    fresh = [name for name in found if not any(_holds(text, wanted[name]) for text in known)]
    longest = [
        name for name in fresh if not any(other != name and _holds(wanted[other], wanted[name]) for other in fresh)
    ]
    return tuple((name, tuple(found[name])) for name in longest)


def translated_differently(
    rus: Iterable[Act], kaz: Iterable[Act]
) -> tuple[tuple[str, str, tuple[Definition, ...]], ...]:
    """Return the terms that have different terms in the other language: the term, its language, the other terms."""
    kazakh = {act.work: act for act in kaz}
    pairs = [pair for act in rus if act.work in kazakh for pair in term_pairs(act, kazakh[act.work])]
    found = []
    for language, sides in (
        ("rus", [(pair.rus, pair.kaz) for pair in pairs]),
        ("kaz", [(pair.kaz, pair.rus) for pair in pairs]),
    ):
        others: dict[str, dict[str, Definition]] = defaultdict(dict)
        printed: dict[str, str] = {}
        for one, other in sides:
            printed.setdefault(term_key(one.term), one.term)
            others[term_key(one.term)].setdefault(term_key(other.term), other)
        found += [(printed[key], language, tuple(each.values())) for key, each in others.items() if len(each) > 1]
    return tuple(found)


def _texts(act: Act) -> dict[str, tuple[str, ...]]:
    return {each.eid: _stems(f"{each.heading} {each.text}", act.language) for each in act.walk()}


def _named(term: str) -> str:
    return re.sub(r"\([^)]*\)", " ", term)


def _holds(text: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    first, length = wanted[0], len(wanted)
    return any(word == first and text[at : at + length] == wanted for at, word in enumerate(text))


@lru_cache(maxsize=20_000)
def _stems(text: str, language: str) -> tuple[str, ...]:
    return tuple(_stem(word, language) for word in _WORD.findall(fold(text).lower()))


@lru_cache(maxsize=100_000)
def _stem(word: str, language: str) -> str:
    return LANGUAGES[language].stem(word)


def _defined(article: Provision, act: Act) -> Iterator[Definition]:
    for provision in article.walk():
        if provision.kind not in (Kind.POINT, Kind.INDENT, Kind.PARAGRAPH) or provision.excluded:
            continue
        said = _DEFINED.match(_IN_BRACKETS.sub("", provision.text, count=1))
        if said is not None:
            meaning = said["meaning"].strip().rstrip(";.").strip()
            yield Definition(
                said["term"].strip().rstrip(","), meaning, ProvisionRef(act.work, provision.eid), act.language
            )


def _pairs(found: list[Definition]) -> Iterator[tuple[Definition, Definition]]:
    for place, first in enumerate(found):
        for second in found[place + 1 :]:
            yield first, second


def _read(text: str) -> str:
    return " ".join(fold(text).split()).rstrip(";.")
