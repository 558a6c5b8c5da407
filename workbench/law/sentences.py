"""Sentences of a text, as clauses count them: «предложение второе пункта 3», «3-тармақтың екінші сөйлемі».

A sentence ends with a full stop, a question or exclamation mark before a capital letter. After an initial or a
word that laws shorten («г. Алматы», «ж. Жоспар») a full stop may end nothing: then the text does not show how many
sentences it has, and nobody guesses.
"""

from __future__ import annotations

import re

from workbench.law.words import Span

_SHORTENED = re.compile(
    r"\w|гг|вв|ст|стр|пп|тт|др|пр|см|ср|им|ул|обл|тыс|млн|млрд|руб|тг|мин|макс|жж|бб|т\.б", re.IGNORECASE
)
_END = re.compile(r"[.!?…]+[\"»”)]*(?=\s+[\"«“(]?[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ])")
_LAST_WORD = re.compile(r"[\w.-]*\w$")


def sentences(text: str) -> tuple[Span, ...] | None:
    """Return where the sentences of the text stand, or None where a full stop may end one or not.

    >>> sentences("Орган ведет учет. Учет открыт.")
    ((0, 17), (18, 30))
    """
    found: list[Span] = []
    start = 0
    for end in _END.finditer(text):
        if end.group()[0] == "." and _may_be_shortened(text[: end.start()]):
            return None
        found.append((start, end.end()))
        start = end.end() + len(text[end.end() :]) - len(text[end.end() :].lstrip())
    return (*found, (start, len(text))) if text[start:].strip() else tuple(found)


def _may_be_shortened(before: str) -> bool:
    last = _LAST_WORD.search(before)
    return bool(last and _SHORTENED.fullmatch(last.group()) and not last.group().isdigit())
