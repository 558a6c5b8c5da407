"""Rows of a table as units: which number each has, which row an address means, and how a sentence names it.

Rows are no nodes of the tree, the table keeps them; all the same they have addresses: `…__table_1__row_5` is the row
with the number 5 in its first cell, `…__row_nth-3` the third row of the table, where a row has no number of its own,
and `…__row_5__cell_2` the second cell of a row. A sentence may also name a row by the words it begins with («строку
"Итого"»): `row_"Итого"` stands for that until the table itself is known.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from workbench.law.eid import FROM_THE_END, clean_num, number_key
from workbench.law.sameness import reads

Rows = Sequence[tuple[str, ...]]

_NTH = "nth-"
_NUMBER = re.compile(r"\d+(?:-\d+)*")
_NUMBERS_ROWS = re.compile(r"№|\bN[o°]?\b|п/п|р/с", re.IGNORECASE)
_MOST_COUNTED = 999
"""The largest count that is said in words."""

_LONGEST_NAME = 100
"""Letters of the longest words a row is named by."""


def nth(count: int) -> str:
    """Return how an address counts a row: 3 -> 'nth-3'."""
    return f"{_NTH}{count}"


def counted(num: str) -> int:
    """Return which row of its table an address counts, 0 where it gives a number or words: 'nth-3' -> 3."""
    count = num.removeprefix(_NTH)
    return int(count) if num.startswith(_NTH) and count.isdecimal() else 0


def by_words(words: str) -> str:
    """Return how an address names a row by the words it begins with: 'Итого' -> '"Итого"'."""
    return f'"{words.replace("__", " ")}"'


def words_of(num: str) -> str:
    """Return the words an address names a row by, or ''."""
    return num[1:-1] if num.startswith('"') else ""


def number(row: Sequence[str]) -> str:
    """Return the number in the first cell of a row, or '': ('5-1.', 'План') -> '5-1'."""
    num = clean_num(row[0]) if row else ""
    return num if _NUMBER.fullmatch(num) else ""


def numbers(rows: Rows) -> tuple[str, ...]:
    """Return for each row its number, '' where it has none.

    A first column numbers the rows where its numbers rise, and begin with 1 or stand under «№»; otherwise they are
    years, codes or sums. A row that numbers the columns (1, 2, 3 …) has no number of its own.
    """
    found = tuple("" if _numbers_columns(row) else number(row) for row in rows)
    given = [num for num in found if num]
    rising = all(number_key(a) < number_key(b) for a, b in pairwise(given))
    begun = given[:1] == ["1"] or (bool(rows) and bool(rows[0]) and bool(_NUMBERS_ROWS.search(rows[0][0])))
    return found if given and rising and begun else ("",) * len(rows)


def place(rows: Rows, num: str) -> int | None:
    """Return the index of the row an address means, or None."""
    count = counted(num)
    if count:
        return count - 1 if count <= len(rows) else None
    own = numbers(rows)
    return own.index(num) if num and num in own else None


def address(rows: Rows, index: int) -> str:
    """Return the number an address gives the row: its own, or its count."""
    return numbers(rows)[index] or nth(index + 1)


def named(rows: Rows, num: str) -> str:
    """Return the number of the row as an address gives it, from how a sentence names the row; '' where it is not clear.

    A count is clear unless another row has that number: «строку третью» of a numbered table below its heading.
    """
    own = numbers(rows)
    if num in FROM_THE_END:
        back = FROM_THE_END[num]
        return address(rows, len(rows) - back) if back <= len(rows) else ""
    words, count = words_of(num), counted(num)
    if words:
        return _only(rows, words)
    if count:
        if str(count) in own:
            return str(count) if own.index(str(count)) == count - 1 else ""
        return address(rows, count - 1) if count <= len(rows) else ""
    if num in own:
        return num
    if any(own):
        return ""
    return _only(rows, num) or (nth(int(num)) if num.isdecimal() and 0 < int(num) <= len(rows) else "")


def name(rows: Rows, num: str) -> str:
    """Return how a sentence names the row at an address, so that `named` finds it again; '' where nothing tells it.

    A row goes by its number. Where no row has one, it is counted, in words (Law "On Legal Acts", art. 25(3)); among
    rows with numbers one without goes by the words it begins with, since a count would be taken for a number.
    """
    words = "" if counted(num) == 0 else _name_in_words(rows, num)
    by_count = num if named(rows, num) == num and counted(num) <= _MOST_COUNTED else ""
    return (words or by_count) if any(numbers(rows)) else (by_count or words)


def _name_in_words(rows: Rows, num: str) -> str:
    index = place(rows, num)
    words = _begins(rows[index], numbers(rows)[index]) if index is not None else ""
    told = bool(words) and len(words) <= _LONGEST_NAME and named(rows, by_words(words)) == num
    return by_words(words) if told else ""


def put(rows: Rows, num: str) -> int | None:
    """Return the index that a new row of this number gets: behind the last lower number; None without numbers."""
    own = numbers(rows)
    if not num or not any(own):
        return None
    lower = [index for index, each in enumerate(own) if each and number_key(each) < number_key(num)]
    return lower[-1] + 1 if lower else next(index for index, each in enumerate(own) if each)


def width(rows: Rows) -> int:
    """Return how many cells a row of the table has."""
    return max(map(len, rows), default=0)


def _numbers_columns(row: Sequence[str]) -> bool:
    return len(row) > 1 and [clean_num(cell) for cell in row] == [str(count + 1) for count in range(len(row))]


def _only(rows: Rows, words: str) -> str:
    """Return the address of the one row that begins with these words, or ''."""
    wanted = reads(words).casefold()
    own = numbers(rows)
    found = [index for index, row in enumerate(rows) if wanted and reads(_begins(row, own[index])).casefold() == wanted]
    return address(rows, found[0]) if len(found) == 1 else ""


def _begins(row: Sequence[str], num: str) -> str:
    """Return the text of the first cell that has one, the number of the row left aside."""
    return next((cell for cell in (row[1:] if num else row) if cell.strip()), "")
