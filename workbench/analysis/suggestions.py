"""Provisions that may answer a recommendation, and recommendations a provision may answer: ranked, with the reason.

Articles are ranked by BM25 over stems (k1 = 1.2, b = 0.5; Robertson and Zaragoza 2009) and over the concepts of the
field's vocabulary, which are the same in every language: a recommendation in English finds an article in Russian. An
article that has more of what is asked for comes before one that repeats a part of it. Nothing leaves the computer.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from workbench.analysis.vocabulary import CODES, Vocabulary, stems
from workbench.law.act import Act, Kind, Provision, lines
from workbench.law.recommendation import Recommendation
from workbench.law.reference import ProvisionRef

_K1, _B = 1.2, 0.5
_CONCEPT = 1.6  # a concept says more than a word: its names were chosen
_HEADING = 2  # a word of the heading counts as so many
_UNSEEN = 3.0  # the weight of what no article has, as that of a word two or three articles in a hundred have
_SHOWN = 8  # words
_BEST_UNIT = 0.7  # how much the best single unit of an article adds to the article as a whole

_IDLE = {
    "rus": "и в во на по о об с со к для из от до при а или не их его ее за том числе иной который этот свой также",
    "kaz": "және мен пен бен үшін бойынша туралы немесе өзге осы олар оның жөнінде ретінде оларды болған",
    "eng": "the of and a an in to for on by with or is are be that this his her their its as at from shall which who",
}


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An article that may answer, its unit that says most, and the words both have: what is shown to the user.

    `words` are from the provision's text, in its language; `score` orders suggestions and means nothing else.
    """

    ref: ProvisionRef
    unit: ProvisionRef
    score: float
    words: tuple[str, ...]
    language: str


@dataclass(frozen=True, slots=True)
class SuggestedRecommendation:
    """A recommendation a provision may answer, and the words both have."""

    recommendation: str
    score: float
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Text:
    ref: ProvisionRef
    language: str
    terms: Counter[str]
    units: tuple[tuple[ProvisionRef, Counter[str]], ...]
    length: int
    printed: str


class Suggester:
    """The articles of some acts, made ready to be ranked."""

    def __init__(self, acts: Iterable[Act], vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._idle = {language: frozenset(stems(words, language)) for language, words in _IDLE.items()}
        self._texts = tuple(self._text(article, act) for act in acts for article in _articles(act))
        self._shares: dict[str, dict[str, float]] = {}
        by_language: dict[str, list[_Text]] = defaultdict(list)
        for text in self._texts:
            by_language[text.language].append(text)
        for language, texts in by_language.items():
            seen = Counter(term for text in texts for term in text.terms)
            self._shares[language] = {
                term: math.log(1 + (len(texts) - count + 0.5) / (count + 0.5)) for term, count in seen.items()
            }
        self._mean = {
            language: sum(text.length for text in texts) / len(texts) for language, texts in by_language.items()
        }

    def provisions(self, wording: Mapping[str, str], *, theme: str = "", limit: int = 10) -> tuple[Suggestion, ...]:
        """Return the articles that may answer this text, given in one or more languages, the best first.

        `theme` is what the recommendation is filed under, in whatever language.
        """
        asked = {
            language: self._terms(f"{text} {theme}", language) for language, text in wording.items() if text.strip()
        }
        best: dict[ProvisionRef, list[Suggestion]] = defaultdict(list)
        for text in self._texts:
            query = asked.get(text.language) or _concepts(asked.values())
            score = self._score(query, text.terms, text.language, text.length)
            if score <= 0:
                continue
            unit, gain = self._best_unit(query, text)
            best[text.ref].append(Suggestion(text.ref, unit, score + _BEST_UNIT * gain, (), text.language))
        shown = sorted(map(_merged, best.values()), key=lambda each: (-each.score, each.ref))[:limit]
        texts = {(text.ref, text.language): text for text in self._texts}
        return tuple(
            replace(each, words=self._shared(asked.get(each.language) or _concepts(asked.values()), text))
            for each in shown
            for text in (texts[each.ref, each.language],)
        )

    def recommendations(
        self, ref: ProvisionRef, among: Sequence[Recommendation], *, limit: int = 10
    ) -> tuple[SuggestedRecommendation, ...]:
        """Return the recommendations the article of this provision may answer, the best first."""
        texts = [text for text in self._texts if text.ref.work == ref.work and _holds(text.ref.eid, ref.eid)]
        found = []
        for recommendation in among:
            asked = {lang: self._terms(text, lang) for lang, text in recommendation.text.items() if text.strip()}
            scored = [
                (
                    self._score(query, text.terms, text.language, text.length) / math.sqrt(query.total() or 1),
                    place,
                    query,
                )
                for place, text in enumerate(texts)
                for query in (asked.get(text.language) or _concepts(asked.values()),)
            ]
            score, place, query = max(scored, key=lambda each: each[:2], default=(0.0, 0, Counter()))
            if score > 0:
                words = self._shared(query, texts[place])
                found.append(SuggestedRecommendation(recommendation.id, score, words))
        return tuple(sorted(found, key=lambda each: -each.score)[:limit])

    def _text(self, article: Provision, act: Act) -> _Text:
        units = tuple(
            (ProvisionRef(act.work, unit.eid), self._terms(" ".join(lines(unit)), act.language))
            for unit in (article.children or (article,))
        )
        heading = " ".join([article.heading] * _HEADING)
        terms = self._terms(f"{heading} {article.text}", act.language)
        for _, counted in units if article.children else ():
            terms += counted
        own = ProvisionRef(act.work, article.eid)
        return _Text(own, act.language, terms, units, sum(terms.values()), " ".join(lines(article)))

    def _terms(self, text: str, language: str) -> Counter[str]:
        """Return the stems and concepts of a text, each as often as it is there; concepts are «#3»."""
        words = stems(text, language)
        terms = Counter(word for word in words if len(word) > 1 and word not in self._idle.get(language, ()))
        terms.update(f"#{number}" for number in self._vocabulary.concepts_in(words, language))
        return terms

    def _score(self, query: Counter[str], terms: Counter[str], language: str, length: int) -> float:
        norm = _K1 * (1 - _B + _B * length / self._mean[language])
        asked_for = found = score = 0.0
        for term, asked in query.items():
            weight = self._weight(term, language)
            asked_for += weight
            if term in terms:
                found += weight
                score += weight * terms[term] * (_K1 + 1) / (terms[term] + norm) * min(asked, 2)
        return score * math.sqrt(found / asked_for) if score else 0.0

    def _weight(self, term: str, language: str) -> float:
        """Return how much a word or concept says: the rarer in the acts of this language, the more."""
        return (_CONCEPT if term[0] == "#" else 1.0) * self._shares[language].get(term, _UNSEEN)

    def _best_unit(self, query: Counter[str], text: _Text) -> tuple[ProvisionRef, float]:
        scored = (
            (self._score(query, terms, text.language, sum(terms.values()) * 3), -place, ref)
            for place, (ref, terms) in enumerate(text.units)
        )
        score, _, ref = max(scored)
        return (ref, score) if score else (text.ref, 0.0)

    def _shared(self, query: Counter[str], text: _Text) -> tuple[str, ...]:
        """Return the words of the text that both have, the rarest first; a concept is told by its name."""
        shares = self._shares[text.language]
        common = sorted((term for term in query if term in text.terms), key=lambda term: -shares.get(term, 0.0))
        words = _as_written(text.printed, text.language)
        place = CODES.index(text.language) if text.language in CODES else 2
        named = [self._vocabulary.concepts[int(term[1:])][place][0] for term in common if term[0] == "#"]
        within = {stem for name in named for stem in stems(name, text.language)}
        single = [words.get(term, term) for term in common if term[0] != "#" and term not in within]
        return tuple(dict.fromkeys([*named, *single]))[:_SHOWN]


def _as_written(text: str, language: str) -> dict[str, str]:
    """Return the words of a text by their stems, each as it is first written."""
    written: dict[str, str] = {}
    for word in re.findall(r"[^\W\d_]+", text):
        for stem in stems(word, language):
            written.setdefault(stem, word.lower())
    return written


def _merged(found: Sequence[Suggestion]) -> Suggestion:
    """Return one suggestion of an article found in several languages: the best, with what the others add."""
    first, *others = sorted(found, key=lambda each: -each.score)
    score = first.score + 0.3 * sum(each.score for each in others)
    return Suggestion(first.ref, first.unit, score, first.words, first.language)


def _concepts(asked: Iterable[Counter[str]]) -> Counter[str]:
    """Return the concepts alone: what a text in another language has in common with these."""
    return Counter({term for terms in asked for term in terms if term[0] == "#"})


def _articles(act: Act) -> Iterable[Provision]:
    own = [each for each in act.walk() if each.kind is Kind.ARTICLE and not each.excluded]
    return own or [each for each in act.walk() if each.kind is Kind.PARAGRAPH and not each.excluded]


def _holds(article: str, eid: str) -> bool:
    return eid == article or eid.startswith(f"{article}__")
