"""Tables in acts and random edits of their rows: words and cells changed, rows reworded, taken out, added."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

from tests.campaigns.edits import NEW_WORDS, SENTENCES
from workbench.law.act import Act, Kind, Provision
from workbench.law.eid import assign

Row = tuple[str, ...]
Rows = tuple[Row, ...]

_HEADS = {
    "rus": ("№ п/п", "Наименование", "Исполнитель", "Срок"),
    "kaz": ("Р/с №", "Атауы", "Орындаушы", "Мерзімі"),
}
_TOTAL = {"rus": "Итого", "kaz": "Барлығы"}
_ANNEX = {"rus": "Приложение {}", "kaz": "{}-қосымша"}
_SHORT = ("10", "2 500", "12,5 %", "№ 188-V", "", "–", "01.01.2027", "А-1", "5-1")


def with_table(act: Act, dice: random.Random) -> Act:
    """Return the act with an annex that holds a table, now and then two, or with a table in its last article."""
    tables = tuple(_table(act.language, dice) for _ in range(dice.choice((1, 1, 1, 2))))
    if dice.random() < 0.25 and act.provisions and act.provisions[-1].kind is Kind.ARTICLE:
        *others, last = act.provisions
        return replace(act, provisions=assign((*others, replace(last, children=(*last.children, tables[0])))))
    text = SENTENCES[act.language][0].capitalize().replace(";", ".")
    children = (tables[0], *(Provision(Kind.SUBPARAGRAPH, text=text, children=(table,)) for table in tables[1:]))
    annex = Provision(Kind.ANNEX, "9", _ANNEX[act.language].format(9), children=children)
    return replace(act, provisions=assign((*act.provisions, annex)))


def rows_edited(act: Act, dice: random.Random) -> tuple[Act, list[str]]:
    """Return the act with a few random edits in its tables, and what they were."""
    made: list[str] = []

    def changed(unit: Provision) -> Provision:
        children = tuple(map(changed, unit.children))
        if children != unit.children:
            unit = replace(unit, children=children)
        if unit.kind is not Kind.TABLE:
            return unit
        rows = unit.rows
        for _ in range(dice.randint(1, 3)):
            edit = dice.choice(EDITS)
            rows = edit(rows, act.language, dice)
            made.append(f"table {edit.__name__}")
        return replace(unit, rows=rows)

    return replace(act, provisions=assign(tuple(map(changed, act.provisions)))), made


def change_words(rows: Rows, language: str, dice: random.Random) -> Rows:
    at, column = dice.randrange(len(rows)), dice.randrange(1, len(rows[0]))
    words = rows[at][column].split(" ")
    start = dice.randrange(len(words))
    words[start : start + dice.randint(0, 2)] = [dice.choice(NEW_WORDS[language])]
    return _with(rows, at, _with_cell(rows[at], column, " ".join(words)))


def change_cell(rows: Rows, language: str, dice: random.Random) -> Rows:
    at, column = dice.randrange(len(rows)), dice.randrange(1, len(rows[0]))
    return _with(rows, at, _with_cell(rows[at], column, _text(language, dice)))


def reword_row(rows: Rows, language: str, dice: random.Random) -> Rows:
    at = dice.randrange(len(rows))
    return _with(rows, at, (rows[at][0], *(_text(language, dice) for _ in rows[at][1:])))


def remove_rows(rows: Rows, language: str, dice: random.Random) -> Rows:
    at = dice.randrange(1, len(rows))
    kept = rows[:at] + rows[at + dice.randint(1, 2) :]
    return kept if len(kept) > 2 else rows


def add_rows(rows: Rows, language: str, dice: random.Random) -> Rows:
    """Add rows behind one, with numbers that follow its own where it has one: 5-1, 5-2."""
    at = dice.randrange(1, len(rows))
    num, numbered = rows[at][0], rows[at][0][:1].isdigit()
    first = int(num.partition("-")[2] or 0) + 1 if numbered else 0
    new = tuple(
        (
            f"{num.partition('-')[0]}-{first + count}" if numbered else _text(language, dice),
            *(_text(language, dice) for _ in rows[0][1:]),
        )
        for count in range(dice.randint(1, 2))
    )
    taken = {row[0] for row in rows} & {row[0] for row in new} if numbered else ()
    return rows if taken else rows[: at + 1] + new + rows[at + 1 :]


def add_last(rows: Rows, language: str, dice: random.Random) -> Rows:
    numbers = [int(row[0]) for row in rows if row[0].isdigit()]
    first = str(max(numbers) + 1) if numbers else dice.choice(("", _text(language, dice)))
    return (*rows, (first, *(_text(language, dice) for _ in rows[0][1:])))


def renumber_row(rows: Rows, language: str, dice: random.Random) -> Rows:
    at = dice.randrange(1, len(rows))
    return _with(rows, at, _with_cell(rows[at], 0, f"{rows[at][0]}-9")) if rows[at][0].isdigit() else rows


def add_column(rows: Rows, language: str, dice: random.Random) -> Rows:
    return tuple((*row, _text(language, dice)) for row in rows) if dice.random() < 0.2 else rows


EDITS: tuple[Callable[[Rows, str, random.Random], Rows], ...] = (
    change_words,
    change_words,
    change_words,
    change_cell,
    reword_row,
    remove_rows,
    add_rows,
    add_rows,
    add_last,
    renumber_row,
    add_column,
)


def _table(language: str, dice: random.Random) -> Provision:
    """Return a table of rows with numbers or without; with a head, a row of column numbers, a total, or not."""
    width = dice.randint(2, 4)
    numbered = dice.random() < 0.7
    head = _HEADS[language][:width] if numbered else _HEADS[language][1 : width + 1]
    width = len(head)
    rows: list[Row] = [head] if dice.random() < 0.85 else []
    if numbered and rows and dice.random() < 0.2:
        rows.append(tuple(str(column + 1) for column in range(width)))
    mark = dice.choice(("", "", ".", ")"))
    for number in range(1, dice.randint(4, 12)):
        first = f"{number}{mark}" if numbered else _text(language, dice)
        rows.append((first, *(_text(language, dice) for _ in range(width - 1))))
        if numbered and dice.random() < 0.1:
            rows.append(("", _text(language, dice), *[""] * (width - 2)))
    if dice.random() < 0.4:
        rows.append((("",) if numbered else ()) + (_TOTAL[language], *(["100"] * (width - 1 - numbered))))
    return Provision(Kind.TABLE, rows=tuple(row for row in rows if any(row)))


def _text(language: str, dice: random.Random) -> str:
    """Return what a cell says: a figure, a few words, a sentence, or nothing."""
    way = dice.random()
    if way < 0.35:
        return dice.choice(_SHORT)
    if way < 0.6:
        return dice.choice(NEW_WORDS[language]).strip(" ,;")
    return dice.choice(SENTENCES[language]).rstrip(" ;.")


def _with(rows: Rows, at: int, row: Row) -> Rows:
    return (*rows[:at], row, *rows[at + 1 :]) if any(row) else rows


def _with_cell(row: Row, column: int, text: str) -> Row:
    return (*row[:column], text.strip(), *row[column + 1 :])
