"""Segments of the Whoosh index: which are merged, and what queries find in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from whoosh.matching import Matcher
from whoosh.query import Or, Query, Term
from whoosh.reading import SegmentReader
from whoosh.searching import SearchContext, Searcher
from whoosh.writing import SegmentWriter

_TIERS = (0, 32, 1024, 32768)  # documents of a segment; a tier lies between two
_TIER_FULL = 8  # segments


def merge_tiers(writer: SegmentWriter, segments: list[Any]) -> list[Any]:
    """Merge segments with others of their size once there are many, and drop empty ones; return those that stay.

    So an edit never waits for the merging of all there is.
    """
    staying = [segment for segment in segments if segment.doc_count() > 0]
    for least, most in pairwise(_TIERS):
        tier = [segment for segment in staying if least < segment.doc_count_all() <= most]
        if len(tier) >= _TIER_FULL:
            for segment in tier:
                with closing(SegmentReader(writer.storage, writer.schema, segment)) as reader:
                    writer.add_reader(reader)
            staying = [segment for segment in staying if segment not in tier]
    return staying


@dataclass(frozen=True, slots=True)
class Found:
    """What a query finds: the best documents as (score, number), how many there are, how they spread over tags."""

    best: tuple[tuple[float, int], ...]
    total: int
    facets: Mapping[str, Mapping[str, int]]


class Finder:
    """Runs queries in one pass over what they match, and counts by tags.

    The documents of a tag are the bits of a number, kept for each segment as long as it lives.
    """

    def __init__(self, groups: Mapping[str, str]) -> None:
        """`groups` are prefixes of the tags that are counted, by name: {"kind": "type:"}."""
        self._groups = groups
        self._tags: dict[Any, dict[str, int]] = {}

    def find(self, searcher: Searcher, query: Query, limit: int) -> Found:
        """Return the best documents a query finds and the counts of all.

        Of words alone Whoosh passes over what cannot be among the best, so these are found by themselves; what takes
        the places of words into account is gone through only once.
        """
        facets: Counter[str] = Counter()
        best: list[tuple[float, int]] = []
        total = 0
        living = {}
        skips = _only_words(query)
        context = SearchContext(weighting=searcher.weighting, top_query=query, limit=limit)
        for leaf, offset in searcher.leaf_searchers() if searcher.doc_count_all() else ():
            scored = [] if skips else list(_scored(query.matcher(leaf, context)))
            best += ((score, number + offset) for score, number in scored)
            numbers = list(query.docs(leaf)) if skips else [number for _, number in scored]
            total += len(numbers)
            found = _bits(numbers)
            name = leaf.reader().segment().segment_id()
            living[name] = self._tags.get(name) or _tagged(leaf, self._groups.values())
            for tag, carrying in living[name].items():
                facets[tag] += (carrying & found).bit_count()
        self._tags = living
        if skips:
            best = searcher.search(query, limit=limit).top_n
        first = sorted(best, key=lambda each: (-each[0], each[1]))[:limit]
        return Found(tuple(first), total, self._grouped(facets))

    def _grouped(self, counts: Mapping[str, int]) -> dict[str, dict[str, int]]:
        return {
            name: {tag.removeprefix(prefix): count for tag, count in counts.items() if count and tag.startswith(prefix)}
            for name, prefix in self._groups.items()
        }


def _only_words(query: Query) -> bool:
    parts = query.subqueries if isinstance(query, Or) else [query]
    return all(isinstance(part, Term) for part in parts)


def _scored(matcher: Matcher) -> Iterator[tuple[float, int]]:
    while matcher.is_active():
        yield matcher.score(), matcher.id()
        matcher.next()


def _tagged(leaf: Searcher, prefixes: Iterable[str]) -> dict[str, int]:
    """Return the documents of one segment by tag."""
    tags = [tag.decode() for prefix in prefixes for tag in leaf.reader().expand_prefix("tag", prefix)]
    return {tag: _bits(Term("tag", tag).docs(leaf)) for tag in tags}


def _bits(numbers: Iterable[int]) -> int:
    """Return document numbers as the bits of one number."""
    listed = list(numbers)
    raised = bytearray(max(listed, default=-1) // 8 + 1)
    for number in listed:
        raised[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(raised, "little")
