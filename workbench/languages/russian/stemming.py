"""Russian words reduced to their stems: Snowball, and a short list of what it tears apart or throws together in law.

Fleeting vowels (отец, отца), suppletion (ребенок, дети) and short words (день, дня) fall apart in Snowball; правило
meets право there, and законный закон. A lawyer who looks for one does not mean the other: see tests/languages.
"""

from __future__ import annotations

from snowballstemmer import stemmer

_SNOWBALL = stemmer("russian")

_TOGETHER = {
    "ребенк": "ребенок",
    "дет": "ребенок",
    "детьм": "ребенок",
    "отц": "отец",
    "дня": "ден",
    "дне": "ден",
    "дню": "ден",
    "днем": "ден",
    "дни": "ден",
    "орга": "орган",
    "поправок": "поправк",
    "утвержд": "утверд",
    "утвержда": "утверд",
    "утвержден": "утверд",
}
"""What Snowball makes of a form, and the stem of its word."""

_APART = ("правил", "законн")
"""Beginnings of words that are stems of their own."""


def stem(word: str) -> str:
    """Return the stem of a Russian word in lower case, ё written as е.

    >>> stem("статьями") == stem("статья"), stem("детей") == stem("ребенок"), stem("правила") == stem("права")
    (True, True, False)
    """
    if word.startswith(_APART):
        return next(beginning for beginning in _APART if word.startswith(beginning))
    found = str(_SNOWBALL.stemWord(word))
    return _TOGETHER.get(found, found)
