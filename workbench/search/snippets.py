"""The part of a text that shows best why it was found, its words marked."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.search.words import WORD, folded, stems_of

LENGTH = 240  # characters, more or less: cut between words
PART = "\x1e"
"""Stands between texts that are no stretch of one another: a wording, its translation, the reason for it."""
_BEFORE = 60


def snippet(text: str, stems: frozenset[str], beginnings: Sequence[str] = (), *, length: int = LENGTH) -> str:
    """Return the stretch of the text with the most different words found, these between <b> and </b>.

    Of a text in parts it is a stretch of the part with the most of them.

    >>> snippet("Защита детей в чрезвычайных ситуациях", frozenset({"дет", "ребенок"}))
    'Защита <b>детей</b> в чрезвычайных ситуациях'
    """
    parts = [(part, _places(part, stems, tuple(beginnings))) for part in text.split(PART)]
    return _stretch(*max(parts, key=lambda each: len({word for _, _, word in each[1]})), length)


def _places(text: str, stems: frozenset[str], beginnings: tuple[str, ...]) -> list[tuple[int, int, str]]:
    """Return where words found stand: first and last character, the word as it is compared."""
    return [
        (match.start(), match.end(), folded(match.group()))
        for match in WORD.finditer(text)
        if _found(folded(match.group()), stems, beginnings)
    ]


def _stretch(text: str, places: list[tuple[int, int, str]], length: int) -> str:
    start = _start(text, places, length)
    end = _end(text, start + length)
    marked, at = [], start
    for first, last, _ in places:
        if start <= first and last <= end:
            marked += [text[at:first], "<b>", text[first:last], "</b>"]
            at = last
    shown = "".join((*marked, text[at:end]))
    return f"{'…' if start else ''}{shown.strip()}{'…' if end < len(text) else ''}".replace("\n", " · ")


def _found(word: str, stems: frozenset[str], beginnings: tuple[str, ...]) -> bool:
    return not stems.isdisjoint(stems_of(word)) or (bool(beginnings) and word.startswith(beginnings))


def _start(text: str, places: list[tuple[int, int, str]], length: int) -> int:
    """Return where to begin: some words before the window that holds the most different words."""
    if len(text) <= length or not places:
        return 0
    best, most = places[0][0], 0
    for index, (first, _, _) in enumerate(places):
        seen = {word for begin, end, word in places[index : index + 40] if end <= first + length - _BEFORE}
        if len(seen) > most:
            best, most = first, len(seen)
    start = max(0, best - _BEFORE)
    if start == 0:
        return 0
    space = text.find(" ", start, best)
    return space + 1 if space >= 0 else best


def _end(text: str, end: int) -> int:
    if end >= len(text):
        return len(text)
    space = text.rfind(" ", end - 40, end)
    return space if space > 0 else end
