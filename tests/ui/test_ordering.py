"""Lists are in the order of the alphabet: the Kazakh one, which holds the Russian one; numbers by their size."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSortFilterProxyModel

from workbench.ui.models.records import SORT_ROLE, Column, RecordTable
from workbench.ui.ordering import in_order


@pytest.mark.parametrize(
    "words",
    [
        ["апат", "әскер", "бала", "ғылым", "дене", "қорғау", "ну", "ң", "оқу", "өрт", "ұғым", "үкім", "һ", "ым", "іс"],
        ["таза", "тан", "таң", "тао", "төз", "төң"],
        list("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"),
        ["Ежедневно", "Ёлка", "жилище", "защита"],
        ["R-2", "R-10", "Закон", "Кодекс"],
        ["Статья 9", "Статья 10", "Статья 12", "Статья 12-1", "Статья 100"],
    ],
)
def test_words_are_in_the_order_of_the_alphabet(words):
    backwards = words[::-1]
    assert sorted(backwards, key=in_order) == words


def test_a_table_is_sorted_so(qapp):
    table = RecordTable((Column(lambda: "Сөз", lambda each: each),))
    table.set_records(["қорғау", "R-10", "көмек", "R-2", "әскер", "апат"])
    ordered = QSortFilterProxyModel()
    ordered.setSourceModel(table)
    ordered.setSortRole(SORT_ROLE)
    ordered.sort(0)
    shown = [ordered.index(row, 0).data() for row in range(ordered.rowCount())]
    assert shown == ["R-2", "R-10", "апат", "әскер", "көмек", "қорғау"]
