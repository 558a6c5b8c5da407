"""Numbers that laws write in words: «десяти календарных дней», «күнтізбелік он күн», "ten calendar days".

One alone is left out: its words mean «some» and «the same» as often; so is «семью», which is a family. Ordinals are no
numbers here: they name parts of a text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from workbench.law.folding import fold

_RUSSIAN = {
    2: "два две двух двум двумя двое двоих оба обе обоих обеих обоим обеим обоими обеими дважды дву",
    3: "три трех трем тремя трое троих трижды треть трети третью третей третям третями третях",
    4: "четыре четырех четырем четырьмя четверо четверть четверти четвертью четвертей четвертям четвертями четвертях",
    5: "пять пяти пятью",
    6: "шесть шести шестью",
    7: "семь семи",
    8: "восемь восьми восемью восьмью",
    9: "девять девяти девятью",
    10: "десять десяти десятью",
    11: "одиннадцать одиннадцати одиннадцатью",
    12: "двенадцать двенадцати двенадцатью",
    13: "тринадцать тринадцати тринадцатью",
    14: "четырнадцать четырнадцати четырнадцатью",
    15: "пятнадцать пятнадцати пятнадцатью",
    16: "шестнадцать шестнадцати шестнадцатью",
    17: "семнадцать семнадцати семнадцатью",
    18: "восемнадцать восемнадцати восемнадцатью",
    19: "девятнадцать девятнадцати девятнадцатью",
    20: "двадцать двадцати двадцатью",
    30: "тридцать тридцати тридцатью",
    40: "сорок сорока",
    50: "пятьдесят пятидесяти пятьюдесятью",
    60: "шестьдесят шестидесяти шестьюдесятью",
    70: "семьдесят семидесяти",
    80: "восемьдесят восьмидесяти",
    90: "девяносто девяноста",
    100: "сто ста",
    200: "двести двухсот двумстам",
    300: "триста трехсот тремстам",
    400: "четыреста четырехсот",
    500: "пятьсот пятисот",
    1000: "тысяча тысячи тысяч тысячу тысячью",
}
_KAZAKH = {
    2: "екі екеуі екеу", 3: "үш үшеу", 4: "төрт төртеу", 5: "бес бесеу", 6: "алты алтау", 7: "жеті жетеу", 8: "сегіз",
    9: "тоғыз", 10: "он", 20: "жиырма", 30: "отыз", 40: "қырық", 50: "елу", 60: "алпыс", 70: "жетпіс", 80: "сексен",
    90: "тоқсан", 100: "жүз", 1000: "мың",
}  # fmt: skip
_ENGLISH = {
    2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten", 11: "eleven",
    12: "twelve", 13: "thirteen", 14: "fourteen", 15: "fifteen", 16: "sixteen", 17: "seventeen", 18: "eighteen",
    19: "nineteen", 20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty",
    90: "ninety", 100: "hundred", 1000: "thousand",
}  # fmt: skip
_TABLES = {"rus": _RUSSIAN, "kaz": _KAZAKH, "eng": _ENGLISH}
_ONE = {"rus": "один одна одно одного одной одному одним одну", "kaz": "бір", "eng": "one"}
"""One counts within a number: «двадцати одного», «он бір»."""

_WORD = re.compile(r"[^\W\d_]+")
_COMPOUND = re.compile(r"(?P<number>[а-я]+)(?:дневн|суточн|недельн|месячн|летн|часов|кратн|процентн)\w*")
"""Russian adjectives made of a number: «десятидневный срок»."""
_FROM = r"(?:[дтн]ан|[дтн]ен)"
_OWN = r"(?:н(?:ің|ың|де|да|е|а)?|мен)?"
_INFLECTED = re.compile(rf"(?P<number>он|жүз|мың|\w+?)(?:{_FROM}|[ғқ]а|[гк]е|с[іы]{_OWN}|[іы]{_OWN})")
"""Kazakh numbers in their cases: «жиырмадан астам», «үштен екісі»."""
_FOR = fold("үшін")
_PARTS = {
    "втор": "двух", "трет": "трех", "четверт": "четырех", "пят": "пяти", "шест": "шести", "седьм": "семи",
    "восьм": "восьми", "девят": "девяти", "десят": "десяти", "сот": "ста", "тысячн": "тысячи",
}  # fmt: skip
"""What a Russian fraction is divided by, said with an ordinal: «одной четвертой», «двух третьих»."""
_OTHERWISE = re.compile(
    rf"\b(?:{fold('тоқсан')} {fold('сайын')}\w*|(?P<each>[^\W\d_]+)-(?P=each)"
    rf"|(?P<taken>одн(?:а|ой|у)|дв(?:е|ух|ум|умя)|тр(?:и|ех|ем|емя)|четыр(?:е|ех|ем|ьмя)|пят(?:ь|и|ью)) "
    rf"(?P<part>{'|'.join(_PARTS)})(?:ая|ой|ую|ых|ыми?|ья|ью|ьей|ьих|ьими?))\b"
)
"""«Every quarter» is no ninety, and what a fraction is divided by is said with an ordinal."""
_BARE = frozenset({"он", "жүз", "мың", "тоқсан"})
"""With a possessive these are other words: «оны» is «it», «жүзі» its face, «тоқсанына» every quarter."""


def numbers(text: str, language: str) -> Iterator[int]:
    """Yield the numbers a text gives in words, those of several words as one.

    >>> list(numbers("в течение двадцати пяти дней", "rus")), list(numbers("жиырма бес күн ішінде", "kaz"))
    ([25], [25])
    """
    known, ones = _words(language), _ones(language)
    total, last, end = 0, 0, -1
    for match in _WORD.finditer(_OTHERWISE.sub(_spoken, fold(text).lower())):
        near = bool(last) and match.start() - end == 1
        value = 1 if near and 10 <= last < 100 and match.group() in ones else _value(match.group(), known, language)
        together = near and (value in (100, 1000) or 0 < value < _room(last))
        if last and not together:
            yield total
            total = 0
        if value in (100, 1000) and total:
            total = total * 1000 if value == 1000 else total - last + last * 100
        else:
            total += value
        last, end = value, match.end()
    if last:
        yield total


def _spoken(match: re.Match[str]) -> str:
    """Return a phrase as its numbers say it: «одной пятой» as «пяти», «двух третьих» as «двух – трех».

    «Үш-үш» is three each, «тоқсан сайын» no number.
    """
    if match["each"]:
        return match["each"]
    if not match["part"]:
        return "-"
    divided = _PARTS[match["part"]]
    return divided if match["taken"].startswith("одн") else f"{match['taken']} - {divided}"


def _room(last: int) -> int:
    """Return what the next word of a number must stay below: «двадцать пять» goes on, «два пять» does not."""
    return 10 if 10 <= last < 100 else 100 if 100 <= last < 1000 else 1000 if last == 1000 else 0


def _value(word: str, known: Mapping[str, int], language: str) -> int:
    if word in known:
        return known[word]
    made = {"rus": _COMPOUND, "kaz": _INFLECTED}.get(language)
    match = made.fullmatch(word) if made else None
    if match is None or word == _FOR or (match["number"] in _BARE and not re.search(f"{_FROM}$", word)):
        return 0
    return known.get(match["number"], 0)


@cache
def _ones(language: str) -> frozenset[str]:
    return frozenset(fold(word) for word in _ONE.get(language, "").split())


@cache
def _words(language: str) -> Mapping[str, int]:
    table = _TABLES.get(language, {})
    return {fold(word).lower(): number for number, words in table.items() for word in words.split()}
