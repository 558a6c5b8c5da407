"""Rows of tables as units: their numbers, the addresses that mean them, and how sentences name them."""

from __future__ import annotations

import pytest

from workbench.law import rows
from workbench.law.act import Act, Kind, Provision
from workbench.law.addresses import Addresses, Extent
from workbench.law.amendment import Modification, Operation, Scope
from workbench.law.consolidation import consolidate
from workbench.law.edits import Reason
from workbench.law.eid import assign
from workbench.law.reference import ProvisionRef

NUMBERED = (
    ("№ п/п", "Наименование", "Срок"),
    ("1", "2", "3"),
    ("1.", "План эвакуации детей", "10 дней"),
    ("2.", "Перечень пунктов", "5 дней"),
    ("2-1.", "Список", "7 дней"),
    ("", "Итого", "22 дня"),
)
PLAIN = (("Наименование", "Срок"), ("План", "10 дней"), ("План", "5 дней"), ("Итого", "15 дней"))


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (NUMBERED, ("", "", "1", "2", "2-1", "")),
        (PLAIN, ("", "", "", "")),
        ((("Год", "Сумма"), ("2026", "5"), ("2027", "6")), ("", "", "")),
        ((("№", "Сумма"), ("3", "5"), ("4", "6")), ("", "3", "4")),
        ((("1", "а"), ("2", "б"), ("1", "в")), ("", "", "")),
    ],
)
def test_rows_are_numbered_where_their_numbers_rise(table: rows.Rows, expected: tuple[str, ...]) -> None:
    assert rows.numbers(table) == expected


@pytest.mark.parametrize(
    ("table", "said", "address"),
    [
        (NUMBERED, "2-1", "2-1"),
        (NUMBERED, '"Итого"', "nth-6"),
        (NUMBERED, '"итого"', "nth-6"),
        (NUMBERED, '"Список"', "2-1"),
        (NUMBERED, "last", "nth-6"),
        (NUMBERED, "nth-2", ""),  # the second row is not the row with number 2
        (NUMBERED, "7", ""),
        (PLAIN, "nth-3", "nth-3"),
        (PLAIN, "3", "nth-3"),
        (PLAIN, '"План"', ""),  # two rows begin so
        (PLAIN, "last-but-one", "nth-3"),
        (PLAIN, "nth-5", ""),
    ],
)
def test_a_row_is_found_by_what_a_sentence_calls_it(table: rows.Rows, said: str, address: str) -> None:
    assert rows.named(table, said) == address


@pytest.mark.parametrize("table", [NUMBERED, PLAIN, NUMBERED[2:], PLAIN[1:]])
def test_every_row_that_has_a_name_is_found_by_it(table: rows.Rows) -> None:
    for index in range(len(table)):
        address = rows.address(table, index)
        assert rows.place(table, address) == index
        name = rows.name(table, address)
        assert not name or rows.named(table, name) == address


def test_among_numbered_rows_one_without_a_number_goes_by_its_words() -> None:
    assert rows.name(NUMBERED, "nth-6") == '"Итого"'
    assert rows.name(PLAIN, "nth-4") == "nth-4"


def _act(*tables: rows.Rows) -> Act:
    children = tuple(Provision(Kind.TABLE, rows=tuple(table)) for table in tables)
    return Act("a", "/w", "rus", "Закон", provisions=assign((Provision(Kind.ANNEX, "1", children=children),)))


def _change(operation: Operation, eid: str, **fields: object) -> Modification:
    return Modification(operation, Scope.PROVISION, ProvisionRef("/w", eid), **fields)  # type: ignore[arg-type]


def _row(*cells: str) -> tuple[Provision, ...]:
    return (Provision(Kind.ROW, rows.number(cells), rows=(cells,)),)


def test_the_only_table_of_an_annex_need_not_be_named() -> None:
    one, two = Addresses.of(_act(PLAIN).provisions), Addresses.of(_act(PLAIN, NUMBERED).provisions)
    found = one.resolve("annex_1__row_nth-2")
    assert found is not None
    assert (found.extent, found.row) == (Extent.ROW, 1)
    assert two.resolve("annex_1__row_nth-2") is None
    cell = two.resolve("annex_1__table_2__row_2__cell_3")
    assert cell is not None
    assert cell.provision.rows[cell.row][cell.column] == "5 дней"


def test_rows_come_go_and_change_at_once() -> None:
    done = consolidate(
        _act(NUMBERED),
        (
            _change(Operation.REPEAL, "annex_1__table_1__row_1"),
            _change(Operation.SUBSTITUTION, "annex_1__table_1__row_2", content=_row("2.", "Реестр", "6 дней")),
            _change(Operation.INSERTION, "annex_1__table_1", content=(*_row("2-2.", "А", "1"), *_row("3.", "Б", "2"))),
            _change(Operation.INSERTION, "annex_1__table_1", content=_row("1-1.", "В", "3")),
            _change(
                Operation.INSERTION,
                "annex_1__table_1",
                content=_row("", "Примечание", ""),
                after="annex_1__table_1__row_nth-6",
            ),
        ),
    )
    assert done.failed == ()
    assert done.act.provisions[0].children[0].rows == (
        *NUMBERED[:2],
        ("1-1.", "В", "3"),
        ("2.", "Реестр", "6 дней"),
        NUMBERED[4],
        ("2-2.", "А", "1"),
        ("3.", "Б", "2"),
        NUMBERED[5],
        ("", "Примечание", ""),
    )


@pytest.mark.parametrize(
    ("modification", "reason"),
    [
        (_change(Operation.REPEAL, "annex_1__table_1__row_9"), Reason.PLACE_NOT_FOUND),
        (_change(Operation.REPEAL, "annex_1__table_1__row_1__cell_2"), Reason.PLACE_NOT_FOUND),
        (
            _change(Operation.SUBSTITUTION, "annex_1__table_1__row_1", content=_row("1", "План")),
            Reason.NOT_RECOGNISED,
        ),
        (_change(Operation.INSERTION, "annex_1__table_1", content=_row("2", "План", "1 день")), Reason.NUMBER_TAKEN),
        (_change(Operation.INSERTION, "", content=_row("5", "План", "1 день")), Reason.PLACE_NOT_FOUND),
        (
            _change(Operation.INSERTION, "annex_1__table_1", content=_row("5", "А", "Б"), after="annex_1"),
            Reason.PLACE_NOT_FOUND,
        ),
    ],
)
def test_what_the_table_has_no_place_for_is_refused(modification: Modification, reason: Reason) -> None:
    done = consolidate(_act(NUMBERED), (modification,))
    assert [failure.reason for failure in done.failed] == [reason]
    assert done.act == _act(NUMBERED)


def test_words_of_a_row_that_goes_are_refused() -> None:
    words = Modification(
        Operation.SUBSTITUTION, Scope.WORDS, ProvisionRef("/w", "annex_1__table_1__row_1"), "10 дней", "9 дней"
    )
    gone = _change(Operation.REPEAL, "annex_1__table_1__row_1")
    done = consolidate(_act(NUMBERED), (gone, words))
    assert done.applied == (gone,)
    assert [failure.reason for failure in done.failed] == [Reason.OVERLAPS]


def test_words_are_sought_in_the_row_or_cell_alone() -> None:
    def replaced(eid: str) -> list[Reason]:
        words = Modification(Operation.SUBSTITUTION, Scope.WORDS, ProvisionRef("/w", eid), "План", "Реестр")
        return [failure.reason for failure in consolidate(_act(PLAIN), (words,)).failed]

    assert replaced("annex_1__table_1") == [Reason.AMBIGUOUS]
    assert replaced("annex_1__table_1__row_nth-2") == []
    assert replaced("annex_1__table_1__row_nth-2__cell_2") == [Reason.WORDS_NOT_FOUND]
