"""The item models pass Qt's own tester, filter as one types and carry what is dragged."""

from __future__ import annotations

import importlib
import pkgutil
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem
from PySide6.QtTest import QAbstractItemModelTester
from small_law import WORK, law

import workbench.ui
from workbench.law.act import Act, Kind, NoteKind, Provision, ServiceNote
from workbench.law.change import Changes
from workbench.law.eid import with_eids
from workbench.law.recommendation import Recommendation
from workbench.law.reference import ProvisionRef
from workbench.ui.fields import Entries
from workbench.ui.main_window import MainWindow
from workbench.ui.models.acttree import ActTree
from workbench.ui.models.records import RECORD_ROLE, Column, RecordTable
from workbench.ui.panels import PAGES
from workbench.ui.panels.navigator import Navigator

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def texts(model, parent=None):
    parent = parent or QModelIndex()
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        yield index.data()
        yield from texts(model, index)


def worked_tree() -> Iterator[QAbstractItemModel]:
    """Yield a tree before its first act, then as acts, filters and marks change it."""
    model = ActTree(leaves=True)
    yield model
    model.set_acts((law("rus"), law("kaz")))
    model.set_filter("эвакуация")
    model.set_filter("")
    model.set_marks({ProvisionRef(WORK, "art_2"): "✎"})
    model.set_acts((law("kaz"),))
    model.set_acts(())


def worked_table() -> Iterator[QAbstractItemModel]:
    """Yield an empty table, then as records come, change, are edited and go."""
    model = RecordTable(columns(), mime="application/x-test")
    model.on_edit = lambda _record, _column, _value: True
    yield model
    model.set_records(records())
    model.set_records((replace(records()[0], source="иначе"), *records()[1:]))
    model.setData(model.index(0, 1), "новый")
    model.retranslate()
    model.set_records(records()[:3])
    model.set_records(())


def worked_entries() -> Iterator[QAbstractItemModel]:
    """Yield the entries of a box before its first, then as they come, are sought by letters, change and go."""
    model = Entries()
    yield model
    for row, text in enumerate(("✓ Согласовано", "○ Нет", "✓ Отклонено")):
        model.setItem(row, QStandardItem(text))
    found = model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, "о")
    assert [each.row() for each in found] == [2]
    model.item(1).setText("◐ Частично")
    model.removeRow(0)
    model.clear()


MODELS: dict[type[QAbstractItemModel], Callable[[], Iterator[QAbstractItemModel]]] = {
    ActTree: worked_tree,
    RecordTable: worked_table,
    Entries: worked_entries,
}
"""Every item model of the program, with what is done to it while it is tested."""


def known() -> set[type[QAbstractItemModel]]:
    """Return every item model that some module of the window defines."""
    for module in pkgutil.walk_packages(workbench.ui.__path__, "workbench.ui."):
        importlib.import_module(module.name)

    def below(kind: type[QAbstractItemModel]) -> Iterator[type[QAbstractItemModel]]:
        for each in kind.__subclasses__():
            yield each
            yield from below(each)

    return {each for each in below(QAbstractItemModel) if each.__module__.startswith("workbench.")}


def test_every_item_model_there_is_is_tested(qapp):
    assert known() == set(MODELS)


@pytest.mark.parametrize("kind", MODELS, ids=lambda kind: kind.__name__)
def test_an_item_model_passes_the_tester_whatever_is_done_to_it(qapp, kind):
    steps = MODELS[kind]()
    model = next(steps)
    tester = QAbstractItemModelTester(model, FATAL)
    assert type(model) is kind
    assert tester.model() is model
    assert list(steps) == []


@pytest.mark.parametrize("kind", MODELS, ids=lambda kind: kind.__name__)
def test_what_sorts_and_filters_a_model_passes_the_tester_too(qapp, kind):
    steps = MODELS[kind]()
    ordered = QSortFilterProxyModel()
    tester = QAbstractItemModelTester(ordered, FATAL)
    ordered.setSourceModel(next(steps))
    ordered.sort(0, Qt.SortOrder.DescendingOrder)
    assert list(steps) == []
    assert tester.model() is ordered


def test_every_model_of_the_window_at_work_passes_the_tester(qtbot, busy):
    """The models as the panels use them: testers hang on all of them while a drafter edits, undoes and reads on."""
    window = MainWindow(busy)
    qtbot.addWidget(window)
    window.show()
    busy.opened.emit()
    models = window.findChildren(QAbstractItemModel)
    ours = {type(each) for each in models if type(each).__module__.startswith("workbench.")}
    testers = [QAbstractItemModelTester(each, FATAL) for each in models]
    busy.show(ProvisionRef(WORK, "art_2"))
    window.bench.commands.repeal(ProvisionRef(WORK, "art_2__para_1__point_3"))
    for place in PAGES:
        window.bench.page(place.name)
        qtbot.wait(20)
    window.bench.panel(Navigator).filter.setText("эвакуация")
    qtbot.waitUntil(lambda: not busy.jobs.running(), timeout=20_000)
    busy.do("gone", Changes.removed(busy.workspace.get("r-2")))
    busy.undo_stack.undo()
    busy.undo_stack.undo()
    window.projects.close_project()
    assert ours == set(MODELS)
    assert len(testers) > 8


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


def test_marks_draw_only_the_rows_they_change(qapp, qtbot):
    tree = ActTree()
    tree.set_acts((law("rus"),))
    drawn = []
    tree.dataChanged.connect(lambda first, last, _roles: drawn.append((tree.ref(first).eid, tree.ref(last).eid)))
    tree.set_marks({ProvisionRef(WORK, "art_1"): "◦", ProvisionRef(WORK, "art_2"): "✎"})
    assert sorted(drawn) == [("art_1", "art_1"), ("art_2", "art_2")]
    drawn.clear()
    tree.set_marks({ProvisionRef(WORK, "art_1"): "✎", ProvisionRef(WORK, "art_2"): "✎"})
    assert drawn == [("art_1", "art_1")]
    drawn.clear()
    tree.set_marks({ProvisionRef(WORK, "art_1"): "✎"})
    assert drawn == [("art_2", "art_2")]
    drawn.clear()
    tree.set_marks({ProvisionRef(WORK, "art_1"): "✎"})
    assert not drawn


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


def test_a_repealed_provision_says_so_where_its_text_stood(qapp):
    note = ServiceNote(NoteKind.EXCLUDED, "исключен Законом РК от 01.04.2021 № 26-VII;")
    point = Provision(Kind.POINT, "9", "9)", excluded=True, notes=(note,))
    model = ActTree()
    model.set_acts((with_eids(Act("x", "/x", "rus", "Закон", provisions=(point,))),))
    assert list(texts(model))[-1] == "9) исключен Законом РК от 01.04.2021 № 26-VII;"


def columns():
    return (
        Column(lambda: "Code", lambda each: each.code),
        Column(lambda: "Source", lambda each: each.source, edit=lambda each: each.source),
    )


def records():
    return tuple(Recommendation(f"r{n}", f"R-{n}", source=f"с{n}") for n in range(5))


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
