"""Words of a clause in a text: finding them whole, and splicing new ones in their place.

A clause quotes words as they read («слова "пункта 2"»), the text may print them with other dashes, quotation marks or
spaces (LAW.md 2.5). So words are found in the folded text, any run of white space standing for a space, and never
inside a longer word or number: "12" is not found in "12-1".
"""

from __future__ import annotations

import re
from functools import lru_cache

from workbench.law.amendment import Place
from workbench.law.folding import fold

Span = tuple[int, int]

_CLOSING = frozenset(",.;:)]}!?»”…")
_OPENING = frozenset("([{«„")
_QUOTE = '"'
_JOINED = re.compile(r"[-‐‑]\w")


def occurrences(text: str, words: str) -> tuple[Span, ...]:
    """Return where the words stand in the text, overlapping places included.

    >>> occurrences("пункт 12-1 и пункт 12", "12")
    ((19, 21),)

    A suffix joined by a hyphen makes a longer word; where the words stand nowhere by themselves, they are looked for
    before or after such a hyphen, as Kazakh clauses quote a number («"5" деген цифр» of "5-тармақ").
    """
    return folded_occurrences(fold(text), words)


def folded_occurrences(folded: str, words: str) -> tuple[Span, ...]:
    """Return `occurrences` of the words in a text that is folded already."""
    parts = fold(words).split()
    if not parts or parts[0] not in folded:
        return ()
    whole, joined = _patterns(tuple(parts))
    return _all(whole, folded) or _all(joined, folded)


def apart(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return the spans that do not overlap an earlier one."""
    kept: list[Span] = []
    for span in spans:
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return tuple(kept)


def deletion(text: str, span: Span) -> Span:
    """Return the span to cut so that no double or stray space stays behind."""
    start, end = span
    before, after = text[:start], text[end:]
    if after[:1].isspace() and (not before or before[-1].isspace() or _opens(before)):
        return start, end + 1
    if before[-1:].isspace() and (not after or after[0] in _CLOSING):
        return start - 1, end
    return start, end


def insertion(text: str, span: Span, new: str, place: Place) -> tuple[int, str]:
    """Return where new words go beside the anchor at `span`, and the words with the spaces they need there.

    New words get a space, unless they begin with a punctuation mark or a hyphen that joins them, or the anchor ends
    with an opening bracket or quotation mark. Spaces they are quoted with say nothing else.
    """
    new = new.strip()
    at = span[1] if place is Place.AFTER else span[0]
    before, after = text[:at], text[at:]
    if place is Place.AFTER:
        parted = bool(before) and not before[-1].isspace() and not _opens(before)
        lead = " " if parted and new[:1] not in _CLOSING and not _JOINED.match(new) else ""
        tail = " " if after and not after[0].isspace() and after[0] not in _CLOSING and not _closes(text, at) else ""
    else:
        tail = "" if _opens(new) or after[:1].isspace() or after[:1] in _CLOSING else " "
        lead = " " if before and not before[-1].isspace() and not _opens(before) and new[:1] not in _CLOSING else ""
    return at, lead + new + tail


@lru_cache(maxsize=4096)
def _patterns(parts: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    body = r"\s+".join(re.escape(part) for part in parts)
    starts = _is_word(parts[0][0])
    ends = _is_word(parts[-1][-1])
    whole = (r"(?<!\w)(?<!\w-)" if starts else "") + body + (r"(?!\w)(?!-\w)" if ends else "")
    joined = (r"(?<!\w)" if starts else "") + body + (r"(?!\w)" if ends else "")
    return re.compile(whole), re.compile(joined)


def _all(pattern: re.Pattern[str], text: str) -> tuple[Span, ...]:
    found: list[Span] = []
    match = pattern.search(text)
    while match:
        found.append(match.span())
        match = pattern.search(text, match.start() + 1)
    return tuple(found)


def _is_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


def _opens(before: str) -> bool:
    """Return whether the text ends with an opening bracket or quotation mark."""
    if not before:
        return False
    if before[-1] in _OPENING:
        return True
    return fold(before[-1]) == _QUOTE and (len(before) == 1 or before[-2].isspace() or before[-2] in _OPENING)


def _closes(text: str, at: int) -> bool:
    """Return whether a closing quotation mark stands here."""
    return fold(text[at]) == _QUOTE and (at + 1 == len(text) or not _is_word(text[at + 1]))
