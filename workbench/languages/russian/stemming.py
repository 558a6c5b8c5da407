"""Russian words reduced to their stems: Snowball, and a short list of words whose forms it tears apart.

Snowball joins no form with another stem: fleeting vowels (отец, отца), suppletion (ребенок, дети) and short words
(день, дня) fall apart. Legal texts need those together and закон apart from законный: see tests/languages.
"""

from __future__ import annotations

from snowballstemmer import stemmer

_SNOWBALL = stemmer("russian")

# stem of a form -> stem of its word; the left sides are what Snowball gives
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
    "поправок": "поправк",
    "утвержд": "утверд",
    "утвержда": "утверд",
    "утвержден": "утверд",
    "утверждён": "утверд",
}


def stem(word: str) -> str:
    """Return the stem of a Russian word in lower case, ё written as е.

    >>> stem("статьями") == stem("статья"), stem("детей") == stem("ребенок")
    (True, True)
    """
    found = str(_SNOWBALL.stemWord(word))
    return _TOGETHER.get(found, found)
