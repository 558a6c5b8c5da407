r"""What the user types, as a query of the index. Anything typed means something; nothing is a syntax error.

| typed                       | finds                                                   |
|-----------------------------|---------------------------------------------------------|
| защита детей                | both words, in any form                                 |
| защита OR охрана            | either (also | or «или», «немесе»)                      |
| "права ребенка"             | the words side by side                                  |
| "права ребенка"~5           | at most five words apart, in any order                  |
| эваку*                      | words that begin so                                     |
| эвакуацыя~                  | words that are spelt much like it                       |
| -пожар                      | not where this word stands                              |
| article:12-1 kind:point     | only there; also act:, status:, language:, priority:    |
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import reduce

from whoosh.query import And, ConstantScoreQuery, Every, NullQuery, Or, Phrase, Query, Term
from whoosh.query.spans import SpanNear

from workbench.search.lexicon import Lexicon
from workbench.search.without import Without
from workbench.search.words import stems_of, words

_PIECE = re.compile(
    r"""(?P<minus>-(?=\S))?(?:(?P<field>[^\W\d]+):(?=\S))?(?:"(?P<phrase>[^"]*)"?(?:~(?P<slop>\d+))?|(?P<word>[^\s"]+))"""
)
_QUOTES = str.maketrans("«»“”„‟", '""""""')
_OR = frozenset({"or", "или", "немесе", "|"})
FILTERS = {
    "article": "article", "статья": "article", "бап": "article",
    "kind": "kind", "вид": "kind", "түр": "kind",
    "act": "act", "акт": "act",
    "status": "status", "статус": "status", "мәртебе": "status",
    "language": "language", "язык": "language", "тіл": "language",
    "priority": "priority", "приоритет": "priority", "басымдық": "priority",
}  # fmt: skip
"""Names of filters, in the three languages."""

VALUES = {
    "раздел": "section", "бөлім": "section", "глава": "chapter", "тарау": "chapter", "параграф": "subchapter",
    "статья": "article", "бап": "article", "пункт": "paragraph", "тармақ": "paragraph",
    "подпункт": "point", "тармақша": "point", "subpoint": "point", "часть": "subparagraph", "бөлік": "subparagraph",
    "абзац": "indent", "приложение": "annex", "қосымша": "annex", "таблица": "table", "кесте": "table",
    "рекомендация": "recommendation", "ұсыным": "recommendation", "поправка": "amendment", "түзету": "amendment",
    "проект": "draft", "жоба": "draft", "согласована": "agreed", "келісілді": "agreed",
    "отклонена": "rejected", "қабылданбады": "rejected", "отозвана": "withdrawn", "қаралуда": "in_review",
    "исполнено": "implemented", "орындалды": "implemented",
    "высокий": "high", "жоғары": "high", "средний": "medium", "орташа": "medium", "низкий": "low", "төмен": "low",
    "русский": "rus", "орысша": "rus", "казахский": "kaz", "қазақша": "kaz", "английский": "eng", "ағылшынша": "eng",
}  # fmt: skip
"""What kinds, statuses and languages are called on the screen, by what the index calls them."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A query, and what of a text it means: for marking words and for suggesting others.

    `any_word` asks for any of the words where no text has them all.
    """

    query: Query
    any_word: Query | None = None
    stems: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


@dataclass(slots=True)
class _Reading:
    """What has been read of a query so far."""

    groups: list[list[Query]] = field(default_factory=lambda: [[]])
    excluded: list[Query] = field(default_factory=list)
    only: list[Query] = field(default_factory=list)
    stems: set[str] = field(default_factory=set)
    beginnings: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)


def read_query(
    text: str, lexicon: Lexicon, acts: Callable[[Query], Sequence[str]], *, as_you_type: bool = False
) -> Asked:
    """Return what is asked. `acts` looks up the tags of the acts a query finds, for `act:`.

    `as_you_type` takes the last word for a beginning as well.
    """
    text = text.translate(_QUOTES)
    reading = _Reading()
    pieces = list(_PIECE.finditer(text))
    for piece in pieces:
        unfinished = as_you_type and piece is pieces[-1] and piece.end() == len(text)
        _read(piece, reading, lexicon, acts, unfinished=unfinished)
    groups = [group for group in reading.groups if group]
    wanted = _either([And(group) if len(group) > 1 else group[0] for group in groups])
    every = [part for group in groups for part in group]
    any_word = _limited(Or(every), reading) if len(every) > 1 and len(groups) == 1 else None
    return Asked(
        _limited(wanted, reading),
        any_word,
        frozenset(reading.stems),
        tuple(reading.beginnings),
        tuple(reading.unknown),
    )


def tagged(tag: str) -> Term:
    """Return the query for what carries a tag."""
    return Term("tag", tag)


def limited(query: Query | None, limits: Iterable[Query], excluded: Iterable[Query] = ()) -> Query:
    """Return the query (None: everything) kept within limits, which do not weigh in the order of what is found."""
    parts = [] if query is None else [query]
    parts += [ConstantScoreQuery(each, 0.0) for each in limits]
    without = list(excluded)
    within = And(parts) if len(parts) > 1 else parts[0] if parts else Every()
    return Without(within, Or(without)) if without else within


def _limited(wanted: Query | None, reading: _Reading) -> Query:
    if wanted is None and not reading.only and not reading.excluded:
        return NullQuery
    return limited(wanted, reading.only, reading.excluded)


def _read(
    piece: re.Match[str],
    reading: _Reading,
    lexicon: Lexicon,
    acts: Callable[[Query], Sequence[str]],
    *,
    unfinished: bool,
) -> None:
    word, phrase = piece["word"], piece["phrase"]
    if piece["field"] and piece["field"].lower() in FILTERS:
        found = _filter(FILTERS[piece["field"].lower()], word or phrase or "", acts)
        (reading.excluded if piece["minus"] else reading.only).append(found)
        return
    if word and word.lower() in _OR and not piece["field"]:
        reading.groups.append([])
        return
    shown = _Reading() if piece["minus"] else reading
    if phrase is not None:
        query = _phrase(phrase, int(piece["slop"] or 0), shown)
    else:
        query = _words(f"{piece['field'] or ''} {word}", shown, lexicon, unfinished=unfinished)
    if query is not None:
        (reading.excluded if piece["minus"] else reading.groups[-1]).append(query)


def _words(text: str, reading: _Reading, lexicon: Lexicon, *, unfinished: bool) -> Query | None:
    """Return the query for one typed word; one with a hyphen is the words on both sides of it, side by side."""
    beginning, alike = text.endswith("*"), text.endswith("~")
    found = list(words(text))
    if not found:
        return None
    if len(found) > 1:
        return _phrase(text, 0, reading)
    word = found[0]
    stems = dict.fromkeys(stems_of(word))
    if beginning or unfinished:
        reading.beginnings.append(word)
        stems |= dict.fromkeys(lexicon.starting(word))
    if alike:
        stems |= dict.fromkeys(lexicon.near(word))
    elif not lexicon.knows(stems):
        reading.unknown.append(word)
    # what a beginning stands for marks by its beginning, so that the other forms of its stems stay unmarked
    reading.stems.update(stems_of(word) if beginning or unfinished else stems)
    return _any_stem(stems)


def _phrase(text: str, slop: int, reading: _Reading) -> Query | None:
    """Return the query for words side by side, or at most `slop` apart in any order."""
    variants = [stems_of(word) for word in words(text)]
    if not variants:
        return None
    reading.stems.update(stem for variant in variants for stem in variant)
    each_word = [_any_stem(variant) for variant in variants]
    if len(variants) == 1:
        return each_word[0]
    if slop:
        return reduce(lambda first, other: SpanNear(first, other, slop=slop + 1, ordered=False), each_word)
    by_language = dict.fromkeys(zip(*variants, strict=True))
    return _either([Phrase("stem", list(each)) for each in by_language])


def _filter(name: str, value: str, acts: Callable[[Query], Sequence[str]]) -> Query:
    value = value.strip(".,;)").lower()
    if name != "act":
        return tagged(f"{name}:{VALUES.get(value, value)}")
    parts = [_any_stem(stems_of(word)) for word in words(value)]
    found = acts(And(parts)) if parts else ()
    return _either([tagged(tag) for tag in found]) or NullQuery


def _any_stem(stems: Iterable[str]) -> Query:
    return _either([Term("stem", stem) for stem in dict.fromkeys(stems)])


def _either(queries: Sequence[Query]) -> Query | None:
    if not queries:
        return None
    return queries[0] if len(queries) == 1 else Or(list(queries))
