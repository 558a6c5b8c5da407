"""The field's vocabulary in three languages: which words of a text name which concept."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from workbench import paths
from workbench.errors import UnreadableFile
from workbench.languages import LANGUAGES
from workbench.law.folding import fold

Names = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]
"""The names of one concept in Russian, Kazakh and English."""

CODES = ("rus", "kaz", "eng")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Vocabulary:
    """Concepts by the stems of their names: `names[language]` are pairs of stems in a row and the concept's number."""

    concepts: tuple[Names, ...]
    names: dict[str, dict[tuple[str, ...], int]]

    @classmethod
    def of(cls, concepts: Iterable[Names]) -> Vocabulary:
        """Return the vocabulary of these concepts; of two concepts with one name the first has it."""
        concepts = tuple(concepts)
        names: dict[str, dict[tuple[str, ...], int]] = {code: {} for code in CODES}
        for number, concept in enumerate(concepts):
            for code, said in zip(CODES, concept, strict=True):
                for name in said:
                    names[code].setdefault(stems(name, code), number)
        return cls(concepts, names)

    def concepts_in(self, words: Sequence[str], language: str) -> tuple[int, ...]:
        """Return the concepts that these stems in a row name, as often as they do; the longest name counts."""
        known = self.names.get(language, {})
        found, at = [], 0
        while at < len(words):
            for length in (5, 4, 3, 2, 1):
                number = known.get(tuple(words[at : at + length]))
                if number is not None and at + length <= len(words):
                    found.append(number)
                    at += length
                    break
            else:
                at += 1
        return tuple(found)


def read_vocabulary(path: Path | None = None) -> Vocabulary:
    """Return the vocabulary of a file, that of the workbench where none is given. Raises UnreadableFile."""
    shipped = paths.resources() / "terms.toml"
    path = path or shipped
    content = paths.read_words(path)
    try:
        rows = content["terms"]
        return Vocabulary.of(tuple(tuple(cell.split("|")) for cell in (rus, kaz, eng)) for rus, kaz, eng in rows)  # type: ignore[misc]
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        if path == shipped:
            raise paths.damaged(path.name) from error
        raise UnreadableFile(f"{path.name} cannot be read: {error}", "Give each row three names in quotes.") from error


def terms_of_the_field(vocabulary: Vocabulary) -> tuple[dict[str, tuple[str, ...]], ...]:
    """Return the names a law would define, by concept and language: those of two words and more that name a thing."""
    return tuple(
        {code: tuple(name for name in concept[place] if _names_a_thing(name)) for place, code in enumerate(CODES)}
        for concept in vocabulary.concepts
    )


def _names_a_thing(name: str) -> bool:
    """Return whether a name is a noun with what qualifies it: not «без сопровождения», «еріп жүруінсіз»."""
    return len(name.split()) > 1 and not _QUALIFIES.search(name)


_QUALIFIES = re.compile(
    r"^(?:без|в|до|для|на|от|по|при|с|without) | (?:с|in|кезекте)$|(?:сіз|сыз|ынсыз|інсіз|сипаттағы|ного характера)$"
)


def stems(text: str, language: str) -> tuple[str, ...]:
    """Return the stems of the words of a text, numbers left out."""
    return tuple(_stem(word, language) for word in _WORD.findall(fold(text).lower()))


@lru_cache(maxsize=100_000)
def _stem(word: str, language: str) -> str:
    return LANGUAGES[language].stem(word)
