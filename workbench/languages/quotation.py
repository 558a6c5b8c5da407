"""Quotation marks of amending laws: putting texts between them, and finding where a quoted text ends.

Marks nest, and straight ones do not say whether they open or close: `"О статусе "Назарбаев Университет"` is
unbalanced by design (LAW.md 2.5, no. 7). Laws put straight marks around every text all the same, and so do we; the
reader goes by what follows a mark. Only where a reader could not find the end of a text does it stand between «».
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from workbench.law.folding import fold

MARKS = ('""', "«»", "“”")
"""Pairs of marks in the order of preference."""

MASK = "[\ue000-\uf8ff]"
"""Matches what stands for one quoted text in a masked line: a private character that carries its number."""

_FIRST_MASK = 0xE000
_MOST_MASKS = 0x18FF
_MOST_FAILURES = 50
"""So many marks that open nothing make a line no sentence; bounds the work on an odd line."""
_OPENING = '"«“„'
_ALL = '"«»“”„'
MARKED = re.compile(f"[{_ALL}]")
"""Matches a quotation mark."""

_CLOSING = {'"': '"', "«": "»", "“": "”", "„": "“”"}
_BLOCK_END = re.compile(r"(?P<mark>[\"»”“])\s*[;.,]?\s*$")


def quote(text: str, follows: re.Pattern[str]) -> str:
    """Return the text between marks that a reader who knows what `follows` a mark can tell from its own.

    >>> quote('Закона "О защите"', re.compile("заменить|$"))
    '"Закона "О защите""'
    """
    straight = _between(MARKS[0], (text,))[0]
    if mask(straight, follows).quoted == (text,):
        return straight
    return _between(marks_for(text), (text,))[0]


def quoted_name(words: str) -> str:
    """Return the words a unit is named by between marks that do not stand in them."""
    return _between(marks_for(words), (words,))[0]


def quote_block(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the lines of a quoted wording: the first opens the marks, the last closes them.

    Straight marks are enough where they balance and no earlier line could be taken for the last.
    """
    straight = _between(MARKS[0], lines)
    balanced = sum(line.count('"') for line in straight) % 2 == 0
    if balanced and block_end(straight, 0, lambda _: True) == len(lines) - 1:
        return straight
    return _between(marks_for("\n".join(lines)), lines)


def quote_title(title: str) -> str:
    """Return the title of an act between straight marks, whatever marks it has: its end shows from what follows."""
    return _between(MARKS[0], (title,))[0]


def _between(marks: str, lines: Sequence[str]) -> tuple[str, ...]:
    marked = [marks[0] + lines[0], *lines[1:]]
    marked[-1] += marks[1]
    return tuple(marked)


def marks_for(text: str) -> str:
    """Return the pair of marks that can be told from the marks within the text."""
    return next((marks for marks in MARKS if _told_apart(text, marks)), MARKS[0])


def _told_apart(text: str, marks: str) -> bool:
    opening, closing = marks[0], marks[1]
    if opening == closing:
        return opening not in text
    depth = 0
    for char in text:
        depth += (char == opening) - (char == closing)
        if depth < 0:
            return False
    return depth == 0


def several_masks(conjunction: str) -> str:
    """Return a pattern of one quoted text or a list of them: «"А", "Б" и "В"»."""
    return rf"{MASK}(?:\s*,\s*{MASK})*(?:\s+{conjunction}\s+{MASK})?"


@dataclass(frozen=True, slots=True)
class Masked:
    """A line, look-alikes folded, with a private character for every quoted text; `quoted` has them in order."""

    text: str
    quoted: tuple[str, ...]

    def texts(self, part: str) -> tuple[str, ...]:
        """Return the quoted texts that this part of the masked line stands for, in order."""
        return tuple(self.quoted[ord(char) - _FIRST_MASK] for char in part if re.match(MASK, char))


def mask(line: str, follows: re.Pattern[str]) -> Masked:
    """Return the line with its quoted texts masked; `follows` matches what may stand after a closing mark."""
    folded = "".join(char if char in _ALL else alike for char, alike in zip(line, fold(line), strict=True))
    masked, at = "", 0
    quoted: list[str] = []
    marks = [index for index, char in enumerate(line) if char in _ALL]
    ends = {index for index in marks if follows.match(folded, index + 1)}
    failures = 0
    for number, start in enumerate(marks):
        if start < at or line[start] not in _OPENING or failures > _MOST_FAILURES or len(quoted) > _MOST_MASKS:
            continue
        end = _closing(line, start, marks[number + 1 :], ends)
        if end is None:
            failures += 1
            continue
        masked += folded[at:start] + mask_of(len(quoted))
        quoted.append(line[start + 1 : end])
        at = end + 1
    return Masked(masked + folded[at:], tuple(quoted))


def mask_of(number: int) -> str:
    """Return the private character that stands for the quoted text of this number."""
    return chr(_FIRST_MASK + number)


def _closing(line: str, start: int, marks: Sequence[int], ends: set[int]) -> int | None:
    """Return where the text opened at `start` is closed: balanced if it can be, and followed by what may follow."""
    opening, closing = line[start], _CLOSING[line[start]]
    depth, fallback = 1, None
    for index in marks:
        if line[index] in closing and index > start + 1:
            depth -= opening not in closing
            if index in ends:
                if opening in closing or depth == 0:
                    return index
                fallback = index if fallback is None else fallback
        elif line[index] == opening:
            depth += 1
    return fallback


def opens_block(line: str) -> bool:
    """Return whether a quoted wording may begin with this line."""
    return line[:1] in tuple(_OPENING)


_FURTHER = 500
"""Lines looked at behind a likely end for one where the marks balance too."""


def block_end(lines: Sequence[str], start: int, begins_anew: Callable[[str], bool]) -> int | None:
    """Return the index of the line that closes the wording opened on line `start`, or None when nothing does.

    `begins_anew` tells whether a line can follow a quoted wording; it decides where marks alone do not.
    """
    opening = lines[start][0]
    closing = _CLOSING[opening]
    depth, straight, likely, possible = 0, 0, None, None
    for index in range(start, len(lines)):
        if likely is not None and index - likely > _FURTHER:
            break
        line = lines[index]
        depth += line.count(opening) - sum(line.count(mark) for mark in closing if mark != opening)
        straight += line.count('"')
        end = _BLOCK_END.search(line)
        if end is None or end["mark"] not in closing or (index == start and end.start() == 0):
            continue
        anew = index + 1 == len(lines) or begins_anew(lines[index + 1])
        if anew and (straight % 2 == 0 if opening in closing else depth == 0):
            return index
        likely = index if likely is None and anew else likely
        possible = index if possible is None else possible
    return likely if likely is not None else possible


def unquote_block(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the lines of a quoted wording without its marks and what closes the clause after them."""
    bare = list(lines)
    end = _BLOCK_END.search(bare[-1])
    bare[-1] = bare[-1][: end.start()] if end else bare[-1]
    bare[0] = bare[0][1:]
    return tuple(bare)
