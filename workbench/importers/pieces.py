"""A paragraph with line breaks inside: which breaks divide structural elements, and which only the page."""

from __future__ import annotations

import re

_NUM = r"(?:\d{1,4}(?:[-–‑]\d{1,3})*|[IVXLCІХС]+)"
_STARTS = re.compile(
    rf"""["«“]?(?:
        (?:Статья|Глава|Раздел|Подраздел|Параграф|Часть|Приложение|Article|Chapter|Section|Part|Annex)\s+{_NUM}
      | §\s*\d
      | {_NUM}\s?-?\s?(?:бап|тарау|бөлім|бөлiм|кіші\s+бөлім|бөлік|параграф|қосымша)\b
      | {_NUM}[.)]\s
      | \d{{1,4}}(?:[-–‑]\d{{1,3}})*\)
      | [а-яәғқңөұүһіa-z]\)\s
      | [СC]носка\b | Ескерту\b | Footnote\b
      | Примечани[ея]\b | РҚАО | ЗҚАИ
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_SUPERSCRIPTS = str.maketrans("0123456789-–−+()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁻⁺⁽⁾ⁿ")
_RAISABLE = re.compile(r"[-–−]?\d+")


def pieces(text: str) -> list[str]:
    """Return the paragraph's lines, those joined that a line break inside a sentence or heading had parted.

    >>> pieces("Статья 1. Право\\nна жизнь\\nСтатья 2. Честь")
    ['Статья 1. Право на жизнь', 'Статья 2. Честь']
    """
    found: list[str] = []
    for piece in text.split("\n"):
        piece = piece.strip()
        if not piece:
            continue
        if found and not starts_unit(piece):
            found[-1] = f"{found[-1]} {piece}"
        else:
            found.append(piece)
    return found


def starts_unit(text: str) -> bool:
    """Return whether this text begins like a structural element or a service note, in any of the languages."""
    return _STARTS.match(text) is not None


def raised(text: str) -> str:
    """Return superscript digits as characters of their own, so that статья 12 with a raised 1 reads 12¹ and not 121.

    Other superscript text stays as it is.
    """
    return text.translate(_SUPERSCRIPTS) if _RAISABLE.fullmatch(text.strip()) else text
