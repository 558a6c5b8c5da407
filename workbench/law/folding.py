"""Folding of letters that look alike, for comparing; what is shown is always the text as it stands.

Kazakh texts mix Latin 'i' with Cyrillic 'і' (негiзгi), law numbers mix Latin 'V' with Cyrillic 'І' (№ 188-VІ), dashes
and quotation marks alternate (LAW.md 2.5, nos. 5-7). `fold` maps character for character: positions stay.
"""

from __future__ import annotations

import re

_LATIN_TO_CYRILLIC = str.maketrans("aceiopxyhəABCEHIKMOPTXYƏ", "асеіорхуһәАВСЕНІКМОРТХУӘ")
_TO_ROMAN = str.maketrans("ІХСМ", "IXCM")
_MARKS = {
    ord("\u00a0"): " ", ord("\u202f"): " ", ord("\u2007"): " ", ord("\u2028"): " ", ord("\t"): " ",
    ord("«"): '"', ord("»"): '"', ord("“"): '"', ord("”"): '"', ord("„"): '"', ord("‟"): '"',
    ord("’"): "'", ord("‘"): "'", ord("ʼ"): "'",
    ord("–"): "-", ord("—"): "-", ord("‒"): "-", ord("‑"): "-", ord("‐"): "-", ord("−"): "-",
    ord("ё"): "е", ord("Ё"): "Е",
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC = re.compile(r"[\u0400-\u04FF]")
_ROMAN = re.compile(r"[IVXLCMІХСМ]+")
_LATIN = re.compile(r"[A-Za-zəƏ]")


def fold(text: str) -> str:
    """Return the text with look-alike letters, dashes, quotation marks and spaces made one; the same length.

    >>> fold("негiзгi ұғымдар") == fold("негізгі ұғымдар")
    True
    >>> fold("№ 241-VІ") == fold("№ 241-VI")
    True
    """
    if text.isascii():
        return text.translate(_MARKS)
    return _WORD.sub(_fold_word, text.translate(_MARKS))


def _fold_word(match: re.Match[str]) -> str:
    word = match.group()
    if word == "І" or (len(word) > 1 and _ROMAN.fullmatch(word)):
        return word.translate(_TO_ROMAN)
    if _CYRILLIC.search(word) and _LATIN.search(word):
        return word.translate(_LATIN_TO_CYRILLIC)
    return word
