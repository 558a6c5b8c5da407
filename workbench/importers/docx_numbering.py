"""Numbers that Word keeps in numbering.xml instead of the text, as they are printed: "Статья 12.", "3)", "б)".

Source: ISO/IEC 29500-1, 17.9. Lists of one abstract definition share their counters; a level restarts when a higher
one counts on, unless `w:lvlRestart` says otherwise; `w:startOverride` restarts at the first paragraph of its list.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from lxml import etree

from workbench.importers.ooxml import VAL, W, integer, is_on
from workbench.law.roman import to_roman

_LEVELS = 9
_MOST_ROMAN = 32_767
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"  # without ё, й, ъ, ь, as Word counts
_REPEATS = 30  # letters past the alphabet are doubled, trebled …: never more than this


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: how its number is written and where it starts."""

    text: str = ""
    format: str = "decimal"
    start: int = 1
    restart: int | None = None  # the level (from 1) whose counting restarts this one; 0 for never; None for any higher
    legal: bool = False  # every number in it Arabic
    style: str = ""


@dataclass(slots=True)
class _List:
    """A list as paragraphs name it: the levels, the definition whose counters it shares, and its own restarts.

    `parts[level]` is the level's text cut at its numbers: "Статья %1." is ("Статья ", 0, ".").
    `restarted[level]` are the levels below that begin anew when this one counts on.
    """

    abstract: str
    levels: tuple[Level, ...]
    starts: dict[int, int]
    parts: tuple[tuple[str | int, ...], ...]
    restarted: tuple[tuple[int, ...], ...]
    plain: tuple[
        tuple[str, str] | None, ...
    ]  # what stands around the number of a level that shows only its own, in Arabic


class Numbering:
    """Counts the numbered paragraphs of one document in reading order."""

    def __init__(self, root: etree._Element | None = None, style_lists: dict[str, str] | None = None) -> None:
        self._lists: dict[str, _List] = {}
        self._counters: dict[str, list[int | None]] = {}
        self._begun: set[str] = set()
        self.bullets = 0
        if root is not None:
            self._load(root, style_lists or {})

    def level_of_style(self, num_id: str, style_id: str) -> int:
        """Return the level a paragraph style is tied to in a list, 0 where none is."""
        found = self._lists.get(num_id)
        levels = found.levels if found else ()
        return next((at for at, level in enumerate(levels) if level.style and level.style == style_id), 0)

    def next(self, num_id: str, level: int) -> str:
        """Count on and return the number of the next paragraph of this list as printed; '' for a bullet or no list."""
        found = self._lists.get(num_id)
        if found is None or not 0 <= level < len(found.levels):
            return ""
        counters = self._counters.setdefault(found.abstract, [None] * _LEVELS)
        if num_id not in self._begun:
            self._begun.add(num_id)
            for at in found.starts:
                counters[at] = None
        here = found.levels[level]
        before = counters[level]
        counters[level] = found.starts.get(level, here.start) if before is None else before + 1
        for at in found.restarted[level]:
            counters[at] = None
        if here.format == "bullet":
            self.bullets += 1
            return ""
        return self._printed(found, counters, level)

    def _printed(self, found: _List, counters: list[int | None], level: int) -> str:
        around = found.plain[level]
        if around is not None:
            return f"{around[0]}{counters[level]}{around[1]}"
        legal = found.levels[level].legal
        printed = []
        for part in found.parts[level]:
            if isinstance(part, str):
                printed.append(part)
                continue
            other, value = found.levels[part], counters[part]
            number = other.start if value is None else value
            printed.append(str(number) if legal or other.format == "decimal" else number_text(number, other.format))
        return "".join(printed).strip()

    def _load(self, root: etree._Element, style_lists: dict[str, str]) -> None:
        abstracts = {found.get(W + "abstractNumId", ""): found for found in root.iterchildren(W + "abstractNum")}
        nums = {found.get(W + "numId", ""): found for found in root.iterchildren(W + "num")}
        for num_id, num in nums.items():
            abstract_id = _child(num, "abstractNumId")
            abstract = abstracts.get(abstract_id)
            link = _child(abstract, "numStyleLink") if abstract is not None else ""
            linked = nums.get(style_lists.get(link, "")) if link else None
            if linked is not None:
                abstract_id = _child(linked, "abstractNumId")
                abstract = abstracts.get(abstract_id)
            if abstract is not None:
                self._lists[num_id] = _overridden(abstract_id, _levels(abstract), num)


def number_text(number: int, number_format: str) -> str:
    """Return a number in a format of Word: 4 as 'iv' (lowerRoman), 'г' (russianLower), '04' (decimalZero).

    A format that is not known is written in Arabic.
    """
    if number_format == "none":
        return ""
    if number_format == "decimalZero":
        return f"{number:02d}"
    if number_format == "numberInDash":
        return f"- {number} -"
    if number > 0 and number_format in _LETTERED:
        written = _LETTERED[number_format](number)
        return written.upper() if number_format.startswith("upper") or number_format.endswith("Upper") else written
    return str(number)


def _roman(number: int) -> str:
    return to_roman(number).lower() if number <= _MOST_ROMAN else str(number)


def _letters(number: int, alphabet: str) -> str:
    repeats, letter = divmod(number - 1, len(alphabet))
    return alphabet[letter] * (repeats + 1) if repeats < _REPEATS else str(number)


_LETTERED: dict[str, Callable[[int], str]] = {
    "lowerRoman": _roman,
    "upperRoman": _roman,
    "lowerLetter": partial(_letters, alphabet=_LATIN),
    "upperLetter": partial(_letters, alphabet=_LATIN),
    "russianLower": partial(_letters, alphabet=_RUSSIAN),
    "russianUpper": partial(_letters, alphabet=_RUSSIAN),
}


def _child(element: etree._Element, name: str) -> str:
    found = element.find(W + name)
    return "" if found is None else found.get(VAL, "")


def _levels(abstract: etree._Element) -> tuple[Level, ...]:
    levels = [Level(format="none")] * _LEVELS
    for found in abstract.iterchildren(W + "lvl"):
        at = integer(found.get(W + "ilvl"), -1)
        if 0 <= at < _LEVELS:
            levels[at] = _level(found)
    return tuple(levels)


def _level(element: etree._Element) -> Level:
    restart = element.find(W + "lvlRestart")
    legal = element.find(W + "isLgl")
    return Level(
        text=_child(element, "lvlText"),
        format=_child(element, "numFmt") or "decimal",
        start=integer(_child(element, "start"), 1, least=0, most=1_000_000),
        restart=None if restart is None else integer(restart.get(VAL), 0, least=0, most=_LEVELS),
        legal=legal is not None and is_on(legal.get(VAL)),
        style=_child(element, "pStyle"),
    )


def _overridden(abstract_id: str, levels: tuple[Level, ...], num: etree._Element) -> _List:
    own = list(levels)
    starts = {}
    for override in num.iterchildren(W + "lvlOverride"):
        at = integer(override.get(W + "ilvl"), -1)
        if not 0 <= at < _LEVELS:
            continue
        level, start = override.find(W + "lvl"), override.find(W + "startOverride")
        if level is not None:
            own[at] = _level(level)
        if start is not None:
            starts[at] = integer(start.get(VAL), 1, least=0, most=1_000_000)
            own[at] = replace(own[at], start=starts[at])
    return _List(
        abstract_id,
        tuple(own),
        starts,
        parts=tuple(_parts(level.text, at) for at, level in enumerate(own)),
        restarted=tuple(_restarted(own, at) for at in range(_LEVELS)),
        plain=tuple(_plain(level, at) for at, level in enumerate(own)),
    )


def _parts(text: str, level: int) -> tuple[str | int, ...]:
    """Cut the text of a level at the numbers it shows: its own and those above it."""
    pieces = re.split(r"%([1-9])", text)
    return tuple(
        piece if at % 2 == 0 else int(piece) - 1 if int(piece) <= level + 1 else "" for at, piece in enumerate(pieces)
    )


def _plain(level: Level, at: int) -> tuple[str, str] | None:
    match _parts(level.text, at):
        case (str(before), int(shown), str(after)) if shown == at and (level.format == "decimal" or level.legal):
            return before.lstrip(), after.rstrip()
    return None


def _restarted(levels: list[Level], level: int) -> tuple[int, ...]:
    return tuple(
        at for at in range(level + 1, _LEVELS) if levels[at].restart is None or level < (levels[at].restart or 0)
    )
