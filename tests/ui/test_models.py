"""The item models pass Qt's own tester, filter as one types and carry what is dragged."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from small_law import WORK, law

from workbench.law.act import Act, Kind, Provision
from workbench.law.eid import with_eids
from workbench.law.recommendation import Recommendation
from workbench.law.reference import ProvisionRef
from workbench.ui.models.acttree import ActTree
from workbench.ui.models.records import RECORD_ROLE, Column, RecordTable

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def texts(model, parent=None):
    parent = parent or QModelIndex()
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        yield index.data()
        yield from texts(model, index)


def test_the_tree_of_acts_passes_the_tester(qapp):
    model = ActTree()
    QAbstractItemModelTester(model, FATAL)
    model.set_acts((law("rus"), law("kaz")))
    model.set_filter("эвакуация")
    model.set_filter("")
    model.set_marks({ProvisionRef(WORK, "art_2"): "✎"})
    model.set_acts(())


def test_the_filter_keeps_what_holds_every_word_and_what_it_stands_in(qapp):
    model = ActTree()
    model.set_acts((law("rus"),))
    model.set_filter("эвакуация детей")
    assert list(texts(model)) == [
        "О гражданской защите", "Глава 1. ОБЩИЕ ПОЛОЖЕНИЯ", "Статья 2. Задачи", "1. Задачами являются:",
        "3) эвакуация детей.",
    ]  # fmt: skip
    assert model.found == 1


def test_the_filter_finds_an_article_by_its_number(qapp):
    model = ActTree()
    model.set_acts((law("kaz"),))
    model.set_filter("2-1-бап")
    assert "2-1-бап. Волонтерлер" in list(texts(model))


def test_the_filter_folds_letters_that_look_alike(qapp):
    model = ActTree()
    model.set_acts((law("kaz"),))
    model.set_filter("мiндеттер")  # a Latin i, as real texts have it
    assert model.found > 0


def test_a_place_too_small_for_a_row_is_found_where_it_stands(qapp):
    model = ActTree()
    model.set_acts((law("rus"),))
    index = model.index_of(ProvisionRef(WORK, "art_2__para_1__point_2__indent_4"))
    assert model.ref(index) == ProvisionRef(WORK, "art_2__para_1__point_2")
    assert not model.index_of(ProvisionRef("/akn/kz/act/other")).isValid()


def test_twenty_thousand_provisions_filter_while_one_types(qapp):
    points = tuple(Provision(Kind.POINT, str(n), f"{n})", text=f"слово{n} закона и порядка") for n in range(1, 25))
    articles = tuple(
        Provision(Kind.ARTICLE, str(n), f"Статья {n}.", "О порядке", children=points) for n in range(1, 801)
    )
    model = ActTree()
    model.set_acts((with_eids(Act("x", "/akn/kz/act/x", "rus", "Кодекс", provisions=articles)),))
    started = time.process_time()
    model.set_filter("слово7 закона")
    taken = time.process_time() - started
    assert model.found == 800
    assert taken < 1.0  # a hundred milliseconds on a quiet machine; this only catches a change of order


def columns():
    return (
        Column(lambda: "Code", lambda each: each.code),
        Column(lambda: "Source", lambda each: each.source, edit=lambda each: each.source),
    )


def records():
    return tuple(Recommendation(f"r{n}", f"R-{n}", source=f"с{n}") for n in range(5))


def test_a_table_of_records_passes_the_tester(qapp):
    model = RecordTable(columns(), mime="application/x-test")
    QAbstractItemModelTester(model, FATAL)
    model.set_records(records())
    model.set_records(records()[:3])
    model.set_records(())


def test_a_changed_record_keeps_its_row(qapp, qtbot):
    model = RecordTable(columns())
    model.set_records(records())
    fresh = (replace(records()[0], source="иначе"), *records()[1:])
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.set_records(fresh)
    assert model.index(0, 1).data() == "иначе"


def test_only_columns_with_an_editor_are_edited(qapp):
    model = RecordTable(columns())
    model.set_records(records())
    taken = []
    assert not model.flags(model.index(0, 1)) & Qt.ItemFlag.ItemIsEditable
    model.on_edit = lambda record, column, value: taken.append((record.code, column, value)) or True
    assert model.flags(model.index(0, 1)) & Qt.ItemFlag.ItemIsEditable
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    assert model.setData(model.index(2, 1), "новый")
    assert taken == [("R-2", 1, "новый")]


def test_what_is_dragged_names_its_records(qapp):
    model = RecordTable(columns(), mime="application/x-test")
    model.set_records(records())
    carried = model.mimeData([model.index(row, column) for row in (3, 1) for column in (0, 1)])
    assert bytes(carried.data("application/x-test").data()) == b"r1 r3"


@pytest.mark.parametrize("role", [Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, RECORD_ROLE])
def test_every_cell_answers(qapp, role):
    model = RecordTable(columns())
    model.set_records(records())
    assert all(model.data(model.index(row, column), role) for row in range(5) for column in range(2))
