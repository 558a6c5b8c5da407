"""Folding of letters that look alike, for comparing; what is shown is always the text as it stands.

Kazakh texts mix Latin 'i' with Cyrillic 'і' (негiзгi), law numbers mix Latin 'V' with Cyrillic 'І' (№ 188-VІ), dashes
and quotation marks alternate (LAW.md 2.5, nos. 5-7). `fold` maps character for character: positions stay.
"""

from __future__ import annotations

import re
from functools import lru_cache

_LATIN_TO_CYRILLIC = str.maketrans("aceiopxyhəABCEHIKMOPTXYƏ", "асеіорхуһәАВСЕНІКМОРТХУӘ")
_TO_ROMAN = str.maketrans("ІХСМ", "IXCM")
_MARKS = {
    ord("\u00a0"): " ", ord("\u202f"): " ", ord("\u2007"): " ", ord("\u2028"): " ", ord("\t"): " ",
    ord("«"): '"', ord("»"): '"', ord("“"): '"', ord("”"): '"', ord("„"): '"', ord("‟"): '"',
    ord("’"): "'", ord("‘"): "'", ord("ʼ"): "'",
    ord("–"): "-", ord("—"): "-", ord("‒"): "-", ord("‑"): "-", ord("‐"): "-", ord("−"): "-",
    ord("ё"): "е", ord("Ё"): "Е",
}  # fmt: skip
_MARK = re.compile("[" + "".join(map(chr, _MARKS)) + "]")
_ROMAN = re.compile(r"[IVXLCMІХСМ]++")
_LATIN = re.compile(r"[A-Za-zəƏ]++")
_LONG = 2000  # characters of texts that are folded anew each time


def fold(text: str) -> str:
    """Return the text with look-alike letters, dashes, quotation marks and spaces made one; the same length.

    Cyrillic letters in a Roman number become Latin, Latin letters in a Cyrillic word become Cyrillic.

    >>> fold("негiзгi ұғымдар") == fold("негізгі ұғымдар")
    True
    >>> fold("№ 241-VІ") == fold("№ 241-VI")
    True
    """
    return _folded(text) if len(text) > _LONG else _kept(text)


def _folded(text: str) -> str:
    folded = _MARK.sub(_as_mark, text)
    if text.isascii():
        return folded
    return _LATIN.sub(_as_cyrillic, _ROMAN.sub(_as_roman, folded))


_kept = lru_cache(maxsize=8192)(_folded)  # the texts of an act: each clause looks for its words in all of them


def _as_mark(match: re.Match[str]) -> str:
    return _MARKS[ord(match.group())]


def _as_roman(match: re.Match[str]) -> str:
    """Return the Roman number in Latin letters: a whole word of more than one letter, or a lone Cyrillic І."""
    number, text, start, end = match.group(), match.string, match.start(), match.end()
    in_a_word = (start and text[start - 1].isalpha()) or text[end : end + 1].isalpha()
    return number.translate(_TO_ROMAN) if not in_a_word and (len(number) > 1 or number == "І") else number


def _as_cyrillic(match: re.Match[str]) -> str:
    """Return the letters in Cyrillic where a Cyrillic letter stands beside them."""
    text, start, end = match.string, match.start(), match.end()
    if (start and "\u0400" <= text[start - 1] <= "\u04ff") or "\u0400" <= text[end : end + 1] <= "\u04ff":
        return match.group().translate(_LATIN_TO_CYRILLIC)
    return match.group()
