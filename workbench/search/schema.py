"""The fields of the Whoosh index, made for speed: stems come ready, places are plain bytes instead of pickles."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from whoosh.fields import ID, STORED, FieldType, Schema
from whoosh.formats import Existence, Format

Posting = tuple[bytes, int, float, bytes]
"""A word, how often it occurs, what that weighs, and where."""

_NO_PLACES = partial(array, "I")


class Places(Format):  # type: ignore[misc]
    """Postings with the places of a word in its text, four bytes each."""

    def word_values(self, value: Any, analyzer: Any, **kwargs: Any) -> Iterator[tuple[str, int, float, bytes]]:
        raise NotImplementedError("stems are indexed by their field")

    def encode(self, places: Sequence[int]) -> bytes:
        return array("I", places).tobytes()

    def decode_positions(self, posting: bytes) -> list[int]:
        return array("I", posting).tolist()

    def decode_frequency(self, posting: bytes) -> int:
        return len(posting) // 4

    def decode_weight(self, posting: bytes) -> float:
        return float(len(posting) // 4)

    def combine(self, postings: Sequence[bytes]) -> bytes:
        return self.encode(sorted({place for posting in postings for place in self.decode_positions(posting)}))


class Stems(FieldType):  # type: ignore[misc]
    """Runs of stems, each with the weight of its words. Runs are set apart: no phrase reaches across."""

    indexed = True
    stored = False
    unique = False
    scorable = True
    vector = None
    analyzer = None
    column_type = None
    _GAP = 100

    def __init__(self) -> None:
        self.format = Places()
        self.field_boost = 1.0

    def index(self, value: Sequence[tuple[float, Sequence[str]]], **kwargs: Any) -> Iterator[Posting]:
        places: defaultdict[str, array[int]] = defaultdict(_NO_PLACES)
        weights: defaultdict[str, float] = defaultdict(float)
        place = 0
        for weight, run in value:
            for place, stem in enumerate(run, start=place):  # noqa: B020 - goes on from run to run
                places[stem].append(place)
                weights[stem] += weight
            place += self._GAP
        return ((stem.encode(), len(at), weights[stem], at.tobytes()) for stem, at in places.items())

    def to_bytes(self, value: Any) -> bytes:
        return value if isinstance(value, bytes) else str(value).encode()

    def from_bytes(self, value: bytes) -> str:
        return value.decode()

    def self_parsing(self) -> bool:
        return False

    def separate_spelling(self) -> bool:
        return False


class Tags(FieldType):  # type: ignore[misc]
    """Whole words that only filter: 'kind:article', 'article:12-1'."""

    indexed = True
    stored = False
    unique = False
    scorable = False
    vector = None
    analyzer = None
    column_type = None

    def __init__(self) -> None:
        self.format = Existence()

    def index(self, value: Sequence[str], **kwargs: Any) -> Iterator[Posting]:
        return ((tag.encode(), 1, 1.0, b"") for tag in value)

    to_bytes = Stems.to_bytes
    from_bytes = Stems.from_bytes
    self_parsing = Stems.self_parsing
    separate_spelling = Stems.separate_spelling


def schema() -> Schema:
    """Return the fields of the index."""
    return Schema(key=ID(unique=True), tag=Tags(), stem=Stems(), shown=STORED)
