"""Moving, renumbering, repealing whole acts, placing a definition: each asked in a dialog, each one edit."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox
from small_law import WORK

from tests.ui.waiting import settled
from workbench.law.act import Kind, Provision
from workbench.law.amendment import Action
from workbench.law.change import Changes
from workbench.law.eid import with_eids
from workbench.law.reference import ProvisionRef
from workbench.ui.dialogs.insert import Insert
from workbench.ui.dialogs.move import Move
from workbench.ui.dialogs.renumber import Renumber
from workbench.ui.main_window import MainWindow


def ok(dialog):
    return dialog._buttons.button(QDialogButtonBox.StandardButton.Ok)


def put(qtbot, dialog):
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def act(busy):
    return busy.workspace.act(WORK, "rus")


def test_a_point_moves_to_the_article_typed_by_keys_alone(qtbot, busy, act):
    dialog = put(qtbot, Move(busy, act, ProvisionRef(WORK, "art_2__para_1__point_2")))
    qtbot.keyClicks(dialog.filter, "Article 2 point 2")
    shown = [dialog.list.item(row) for row in range(dialog.list.count())]
    assert all("Article 2" in each.text() for each in shown if not each.isHidden())
    assert dialog.within() == "art_2__para_2"
    assert dialog._becomes.text() == "It becomes: Article 2 › point 2 › subpoint 1)"
    qtbot.keyClick(ok(dialog), Qt.Key.Key_Return)
    made = busy.workspace.get(dialog.made.id)
    assert made.action is Action.MOVE
    assert made.to == "art_2__para_2__point_1"
    assert busy.undo_stack.undoText() == "Move Article 2 › point 1 › subpoint 2)"


def test_an_article_moves_among_chapters_after_the_article_chosen(qtbot, busy, act):
    dialog = put(qtbot, Move(busy, act, ProvisionRef(WORK, "art_2")))
    assert [dialog.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(2)] == ["chp_1", "chp_2"]
    dialog.list.setCurrentRow(1)
    dialog.after.setCurrentIndex(dialog.after.findData("art_5"))
    assert dialog._becomes.text() == "It becomes: Article 5-1"
    dialog.accept()
    assert busy.workspace.get(dialog.made.id).to == "art_5-1"


def test_nothing_moves_into_itself_or_where_it_cannot_stand(qtbot, busy, act):
    dialog = put(qtbot, Move(busy, act, ProvisionRef(WORK, "art_2__para_1")))
    offered = [dialog.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(dialog.list.count())]
    assert all(eid.startswith("art_") and "__" not in eid for eid in offered)


def test_a_number_that_is_taken_is_told_before_ok(qtbot, busy, act):
    dialog = put(qtbot, Renumber(busy, act, ProvisionRef(WORK, "art_5")))
    assert dialog.number.text() == "5"
    assert dialog._said.isHidden()  # it is its own number
    assert not ok(dialog).isEnabled()
    dialog.number.setText("6")
    assert not ok(dialog).isEnabled()
    assert dialog._said.text() == "The number 6 is taken. Existing numbers never move; take a free one."
    dialog.number.setText("40")
    assert ok(dialog).isEnabled()
    dialog.accept()
    made = busy.workspace.get(dialog.made.id)
    assert (made.action, made.number) == (Action.RENUMBER, "40")


def test_the_commands_open_them_and_repeal_a_whole_act(qtbot, busy):
    window = MainWindow(busy)
    qtbot.addWidget(window)
    window.show()
    busy.opened.emit()
    busy.show(ProvisionRef(WORK, "art_5"))
    for name, kind in (("move_to", Move), ("renumber", Renumber)):
        window.actions_[name].trigger()
        (dialog,) = [each for each in window.findChildren(kind) if each.isVisible()]
        dialog.reject()
    menu = window.bench.reader.menu(ProvisionRef(WORK, "art_5"))
    assert {"Move to…", "Give another number…"} <= {action.text() for action in menu.actions()}
    window.actions_["repeal_act"].trigger()
    settled(qtbot, busy)
    made = window.bench.editor.amendment
    assert (made.action, made.ref) == (Action.REPEAL, ProvisionRef(WORK))
    window.actions_["undo"].trigger()
    assert [each.id for each in busy.workspace.amendments()] == ["am-1"]


def test_a_new_definition_stands_where_the_kazakh_alphabet_puts_it(qtbot, busy):
    terms = (("авария", "авария", "қирау"), ("зардап", "последствие", "салдар"), ("қауіп", "опасность", "ықтимал зиян"))
    for code in ("rus", "kaz"):
        old = busy.workspace.act(WORK, code)
        points = tuple(
            Provision(Kind.POINT, str(number), f"{number})", text=f"{kaz if code == 'kaz' else rus} – {said};")
            for number, (kaz, rus, said) in enumerate(terms, start=1)
        )
        opening = "Осы Заңда мынадай ұғымдар пайдаланылады:" if code == "kaz" else "В Законе используются понятия:"
        chapter, *others = old.provisions
        first, *rest = chapter.children
        first = replace(first, text=opening, children=points)
        new = with_eids(replace(old, provisions=(replace(chapter, children=(first, *rest)), *others)))
        busy.workspace.apply(Changes.replaced(old, new), "definitions")
    dialog = put(qtbot, Insert(busy, busy.workspace.act(WORK, "rus"), ProvisionRef(WORK, "art_1__point_3")))
    assert dialog.term.isVisible()
    dialog.term.setText("дағдарыс")
    assert dialog.list.currentItem().text() == "Article 1 › subpoint 1-1) – after Article 1 › subpoint 1)"
    assert dialog.text.toPlainText() == "1-1) "
    dialog.term.clear()
    assert "subpoint 4" in dialog.list.item(0).text() or "3-1" in dialog.list.item(0).text()
    plain = put(qtbot, Insert(busy, busy.workspace.act(WORK, "rus"), ProvisionRef(WORK, "art_5")))
    assert not plain.term.isVisible()
