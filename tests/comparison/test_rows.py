"""The change of a table told row by row, and where only the whole table tells it."""

from __future__ import annotations

import pytest

from workbench.comparison.modifications import modifications
from workbench.law.act import Act, Kind, Provision
from workbench.law.amendment import Granularity, Operation, Scope
from workbench.law.consolidation import consolidate
from workbench.law.eid import assign
from workbench.law.sameness import same_text

Rows = tuple[tuple[str, ...], ...]

HEAD = ("№", "Наименование", "Срок")
TABLE: Rows = (
    HEAD,
    ("1", "План эвакуации детей из зоны чрезвычайной ситуации", "10 дней"),
    ("2", "Перечень пунктов временного размещения", "5 дней"),
    ("3", "Список организаций, которые принимают детей", "10 дней"),
    ("", "Итого", "25 дней"),
)


def _act(rows: Rows) -> Act:
    annex = Provision(Kind.ANNEX, "1", "Приложение 1", children=(Provision(Kind.TABLE, rows=rows),))
    return Act("a", "/w", "rus", "Закон", provisions=assign((annex,)))


def _told(new: Rows, granularity: Granularity = Granularity.AUTO, old: Rows = TABLE) -> list[tuple[str, str, str]]:
    before, after = _act(old), _act(new)
    told = modifications(before, after, granularity=granularity)
    assert same_text(consolidate(before, told).act, after)
    return [(each.operation.value, each.target.eid.removeprefix("annex_1__table_1"), each.old) for each in told]


def test_words_of_one_row_are_told_in_the_row() -> None:
    assert _told((*TABLE[:2], ("2", "Перечень пунктов постоянного размещения", "5 дней"), *TABLE[3:])) == [
        ("substitution", "__row_2", "временного")
    ]


def test_words_that_stand_twice_in_a_row_are_told_in_their_cell() -> None:
    old = (HEAD, ("1", "План на десять дней работы", "десять дней"), ("2", "Перечень", "5 дней"))
    new = (HEAD, ("1", "План на десять дней работы", "девять дней"), ("2", "Перечень", "5 дней"))
    assert _told(new, old=old) == [("substitution", "__row_1__cell_3", "десять")]


@pytest.mark.parametrize(
    ("new", "told"),
    [
        ((*TABLE[:2], *TABLE[3:]), [("repeal", "__row_2", "")]),
        (TABLE[:4], [("repeal", "__row_nth-5", "")]),
        ((*TABLE[:3], ("2-1", "Реестр", "7 дней"), *TABLE[3:]), [("insertion", "", "")]),
        ((*TABLE[:2], ("2", "Реестр волонтеров", "40 часов"), *TABLE[3:]), [("substitution", "__row_2", "")]),
        ((*TABLE[:1], ("1-1", *TABLE[1][1:]), *TABLE[2:]), [("substitution", "__row_1", "1")]),
    ],
)
def test_rows_come_go_and_are_reworded(new: Rows, told: list[tuple[str, str, str]]) -> None:
    assert _told(new) == told


def test_a_new_row_names_the_one_before_it_only_where_its_number_does_not_tell_its_place() -> None:
    by_number = modifications(_act(TABLE), _act((*TABLE[:4], ("4", "Реестр", "1 день"), TABLE[4])))
    by_place = modifications(_act(TABLE), _act((*TABLE, ("", "Примечание", "см. статью 5"))))
    assert [each.after for each in by_number] == [""]
    assert [each.after for each in by_place] == ["annex_1__table_1__row_nth-5"]


@pytest.mark.parametrize(
    "new",
    [
        tuple((*row, "") for row in TABLE),  # a column more
        (TABLE[0], TABLE[2], TABLE[1], *TABLE[3:]),  # rows change places
        (("", "Дети", "план"), *TABLE),  # nothing stands before the new row
    ],
)
def test_what_rows_do_not_tell_is_told_by_the_table(new: Rows) -> None:
    assert [told[:2] for told in _told(new)] in ([("substitution", "")], [("substitution", "annex_1")])


def test_the_drafter_says_how_finely_rows_are_told() -> None:
    new = (*TABLE[:2], ("2", "Перечень пунктов постоянного размещения", "5 дней"), *TABLE[3:])
    assert _told(new, Granularity.WORDS) == [("substitution", "__row_2", "временного")]
    assert _told(new, Granularity.PROVISION) == [("substitution", "__row_2", "")]
    (whole,) = modifications(_act(TABLE), _act(new), granularity=Granularity.ARTICLE)
    assert (whole.operation, whole.scope, whole.target.eid) == (Operation.SUBSTITUTION, Scope.PROVISION, "annex_1")
