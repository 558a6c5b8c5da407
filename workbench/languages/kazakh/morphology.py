"""Kazakh endings by vowel harmony and final sound: тармақ – тармағының, бөлік – бөлігінде, тарау – тараумен.

Covers the nouns of structure and the names of acts; possessive stems (бап – бабы) come from the noun's own entry.
"""

from __future__ import annotations

_BACK = frozenset("аоұыяё")
_FRONT = frozenset("әеөүіэ")
_VOWELS = _BACK | _FRONT | frozenset("уюи")
_VOICELESS = frozenset("пфкқтсшщчцхһбвгд")
_NASAL = frozenset("мнң")
_SIBILANT = frozenset("зж")


def is_back(word: str) -> bool:
    """Return whether endings with back vowels follow: тарау, цифр (back), бөлім (front); и and у are neither."""
    for char in reversed(word.lower()):
        if char in _BACK:
            return True
        if char in _FRONT:
            return False
    return True


def plural(word: str) -> str:
    """Return the plural: бап -> баптар, сөз -> сөздер, бөлім -> бөлімдер, жол -> жолдар, цифр -> цифрлар."""
    last = word[-1].lower()
    onset = "т" if last in _VOICELESS else "д" if last in _NASAL | _SIBILANT | {"л"} else "л"
    return word + onset + _vowel(word, "ар", "ер")


def genitive(word: str) -> str:
    """Return the genitive: бап -> баптың, бөлім -> бөлімнің, тарау -> тараудың, абзацы -> абзацының."""
    return word + _onset(word, vowel="н", nasal="н") + _vowel(word, "ың", "ің")


def accusative(word: str, *, possessive: bool = False) -> str:
    """Return the accusative: бап -> бапты, тармағы (possessive) -> тармағын."""
    if possessive:
        return f"{word}н"
    return word + _onset(word, vowel="н", nasal="н") + _vowel(word, "ы", "і")


def dative(word: str, *, possessive: bool = False) -> str:
    """Return the dative: бап -> бапқа, заңы (possessive) -> заңына."""
    if possessive:
        return word + _vowel(word, "на", "не")
    hard = word[-1].lower() in _VOICELESS
    return word + (_vowel(word, "қа", "ке") if hard else _vowel(word, "ға", "ге"))


def locative(word: str, *, possessive: bool = False) -> str:
    """Return the locative: бап -> бапта, тармағы (possessive) -> тармағында."""
    if possessive:
        return word + _vowel(word, "нда", "нде")
    onset = "т" if word[-1].lower() in _VOICELESS else "д"
    return word + onset + _vowel(word, "а", "е")


def attributive(word: str, *, possessive: bool = False) -> str:
    """Return what stands in the unit: бап -> баптағы, тармағы (possessive) -> тармағындағы."""
    return locative(word, possessive=possessive) + _vowel(word, "ғы", "гі")


def ablative(word: str, *, possessive: bool = False) -> str:
    """Return the ablative: сөз -> сөзден, сөздер -> сөздерден, белгісі (possessive) -> белгісінен."""
    if possessive:
        return word + _vowel(word, "нан", "нен")
    last = word[-1].lower()
    onset = "т" if last in _VOICELESS else "н" if last in _NASAL else "д"
    return word + onset + _vowel(word, "ан", "ен")


def instrumental(word: str) -> str:
    """Return the instrumental: бап -> баппен, тарау -> тараумен, сөз -> сөзбен, бөлім -> бөліммен."""
    last = word[-1].lower()
    return word + ("пен" if last in _VOICELESS else "бен" if last in _SIBILANT else "мен")


def _onset(word: str, *, vowel: str, nasal: str) -> str:
    last = word[-1].lower()
    if last in _VOICELESS:
        return "т"
    if last in _NASAL:
        return nasal
    return vowel if last in _VOWELS and last not in "уюи" else "д"


def _vowel(word: str, back: str, front: str) -> str:
    return back if is_back(word) else front
