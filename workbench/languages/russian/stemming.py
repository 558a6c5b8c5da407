"""Russian words reduced to their stems: Snowball, and what it tears apart or throws together in texts of law.

Fleeting vowels (порядок, порядка; перечень, перечня; отец, отца) and suppletion (ребенок, дети) fall apart in Snowball,
and nouns whose end looks like a verb's (охрана, режим, в системе); правило meets право there, and законный закон. What
is mended was found by comparing the stems of all forms of the nouns and adjectives of real laws.
"""

from __future__ import annotations

import re

from workbench.languages.snowball import snowball

_FLEETING = re.compile("(?<=[бвгджзйклмнпрстфхцчшщ])[ое](?=[кнц]$)")
"""порядок -> порядк, уровен -> уровн, отец -> отц; срок becomes срк in all its forms alike."""

_TOGETHER = {
    "ребенк": "ребенок", "дет": "ребенок", "детьм": "ребенок", "люд": "человк", "людьм": "человк", "лет": "год",
    "дня": "дн", "дне": "дн", "дню": "дн", "днем": "дн", "дни": "дн",
    "времен": "врем", "знамен": "знам", "земел": "земл", "денег": "деньг", "окон": "окн",
    "утвержд": "утверд", "утвержда": "утверд", "утвержден": "утверд",
    "орга": "орган", "охра": "охран", "казахста": "казахстан", "гражда": "граждан", "гражданин": "граждан",
    "защ": "защит", "сист": "систем", "подсист": "подсистем", "реж": "режим", "соста": "состав", "осн": "основ",
    "объ": "объем", "ак": "аким", "сигна": "сигнал", "персона": "персонал", "экзам": "экзамен", "подп": "подпис",
    "нача": "начал", "отд": "отдых", "подр": "подрыв", "случ": "случа",
}  # fmt: skip
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
    found = snowball(word, "russian")
    found = _TOGETHER.get(found, found)
    return _TOGETHER.get(short, short) if (short := _FLEETING.sub("", found)) != found else found
