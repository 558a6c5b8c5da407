"""Kazakh words reduced to light stems: endings of case, possession and number come off, derivation stays.

Endings stand in a fixed order – stem, plural, possessive, case, «-ғы» – and each begins with the sound that what it
follows asks for (бапқа, заңға; міндетті, заңды, баланы). So they are taken from the right, one kind after the other,
and only where the sound before agrees: міндеті is міндет + і, never мінде + ті. What a vowel voiced is hardened again:
құқығы -> құқық. No dictionary, only short lists of what sounds alone do not tell.
"""

from __future__ import annotations

import re
from functools import reduce

_VOWELS = "аәоөұүыіеэяёюиу"
_VOICELESS = "пткқсшщфхцчһвгдб"  # a loan's last в, г, д, б sound so: заводта
_NASALS = "мнң"
_VOICED = "лрйзж" + _NASALS + "уию"

_AFTER = {
    "possessive": "ыі",
    "vowel": _VOWELS,
    "nasal": _NASALS + _VOWELS,
    "voiced": _VOICED,
    "sounding": _VOWELS + _VOICED,
    "voiceless": _VOICELESS,
    "consonant": _VOICELESS + _VOICED,
}

_CASES = (
    ("possessive", "ндағы ндегі нда нде на не нан нен н"),
    ("nasal", "ның нің"),
    ("vowel", "ны ні"),
    ("voiced", "ды ді дың дің"),
    ("sounding", "дағы дегі да де дан ден ға ге мен бен"),
    ("nasal", "нан нен"),
    ("voiceless", "тағы тегі та те тан тен қа ке тың тің ты ті пен"),
)
_POSSESSIVES = (("vowel", "сы сі"), ("consonant", "ы і"))
_PLURALS = (("sounding", "лар лер дар дер"), ("voiceless", "тар тер"))


def _words(*listed: str) -> frozenset[str]:
    return frozenset(word for line in listed for word in line.split())


_SHORT = _words("іс ел үй ұл ай ат ту су ит от ой іш")
"""Words of two letters that take endings; a shorter rest than three letters is otherwise no stem."""

_WHOLE = _words(
    # in н, like органы: орган + ы, not орга + ны
    "орган аудан маман тұрғын алтын толқын ағын құн қан план мүмкін мекен күн заман орман шын жан түн сан жақын",
    "үшін дейін кейін бүтін экран район регион миллион талон вагон қазан телефон микрофон фон тон ұзын",
    # in с, like кеңесі: кеңес + і, not кеңе + сі
    "кеңес қатынас процес процесс серіктес әріптес талас күрес аралас адрес шығыс",
    # like a plural
    "салдар",
)
"""Words whose end looks like an ending, or like the beginning of one."""

_NOUN_IN_S = re.compile("[^шқкғг][ыі]с$")
"""The many nouns made of verbs by -ыс: жұмысы is жұмыс + ы; after ш, қ, ғ the ending is -сы: басшысы, ақысы."""

_REST = {
    "актіс": "акт",
    "объектіс": "объект",
    "субъектіс": "субъект",
    "фактіс": "факт",
    "қорытындыс": "қорытынд",
    "орн": "орын",
    "халқ": "халық",
    "халк": "халық",
    "қауп": "қауіп",
    "әрп": "әріп",
    "құлқ": "құлық",
    "ерк": "ерік",
    "ірк": "ірік",
    "мүлк": "мүлік",
    "көрк": "көрік",
    "бөрк": "бөрік",
    "қырқ": "қырық",
}
"""Loans that take -і- before an ending (актісі), and a vowel that falls out before a possessive: халқы -> халық."""

_HARDENED = str.maketrans("бғг", "пқк")


def _pattern(kinds: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    """Return the pattern of one kind of ending, the longest first, each behind a sound it may follow."""
    endings = [(ending, _AFTER[after]) for after, listed in kinds for ending in listed.split()]
    endings.sort(key=lambda each: -len(each[0]))
    return re.compile("|".join(f"(?<=[{sounds}]){ending}$" for ending, sounds in endings))


_CASE, _POSSESSIVE, _PLURAL = _pattern(_CASES), _pattern(_POSSESSIVES), _pattern(_PLURALS)


def stem(word: str) -> str:
    """Return the light stem of a Kazakh word in lower case, look-alike letters folded.

    >>> {stem(word) for word in "бап бабы бабының бабындағы баптар баптарға".split()}
    {'бап'}
    """
    if len(word) < 3 or not word.isalpha():
        return word
    bare = reduce(_without, (_CASE, _POSSESSIVE, _PLURAL), word)
    if bare[-1] in "ыі" and len(bare) > 3 and bare not in _WHOLE:  # a stem's own: басшы, басшысы, басшылар agree
        bare = bare[:-1]
    bare = _REST.get(bare, bare)
    return bare[:-1] + bare[-1].translate(_HARDENED)


def _without(word: str, ending: re.Pattern[str]) -> str:
    """Return the word without its ending, unless what is left is no stem or the ending is part of one."""
    found = ending.search(word)
    if found is None or word in _WHOLE:
        return word
    bare = word[: found.start()]
    if len(bare) < 3 and bare not in _SHORT:
        return _shorter(word, found, ending)
    kept = bare + found.group()[0]
    torn = kept in _WHOLE or (kept.endswith("с") and _NOUN_IN_S.search(kept))
    return _shorter(word, found, ending) if torn else bare


def _shorter(word: str, found: re.Match[str], ending: re.Pattern[str]) -> str:
    """Return the word without a shorter ending of the same kind than the one found, where there is one."""
    for start in range(found.start() + 1, len(word)):
        if ending.match(word, start):
            bare = word[:start]
            return bare if len(bare) >= 3 or bare in _SHORT else word
    return word
