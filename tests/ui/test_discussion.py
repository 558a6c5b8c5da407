"""The public discussion in the window: typed in, imported after a look, answered; sessions with replies and tasks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from small_law import WORK

from workbench.law.recommendation import Acceptance
from workbench.law.reference import ProvisionRef
from workbench.ui.dialogs.answer import Answer
from workbench.ui.dialogs.give_task import GiveTask
from workbench.ui.dialogs.import_submissions import ImportSubmissions
from workbench.ui.dialogs.reason import Reason
from workbench.ui.dialogs.receive import Receive
from workbench.ui.panels.discussion import Discussion
from workbench.ui.panels.session import SessionView
from workbench.workspace import discussion as use_cases
from workbench.workspace import review

REF = ProvisionRef(WORK, "art_2__para_2")


@pytest.fixture
def panel(qtbot, busy):
    made = Discussion(busy)
    qtbot.addWidget(made)
    busy.edit("Receive", lambda: use_cases.receive(busy.workspace, REF, "Не разлучать.", author="Ким В.", number="7"))
    return made


def test_an_empty_panel_says_what_belongs_there_and_a_filter_that_it_found_nothing(qtbot, busy):
    panel = Discussion(busy)
    qtbot.addWidget(panel)
    panel.show()
    blank = panel.table.grab().toImage()
    assert panel.table.hint.startswith("What citizens and bodies propose")
    panel.table.say_when_empty("")
    assert panel.table.grab().toImage() != blank, "the hint is drawn"
    busy.edit("Receive", lambda: use_cases.receive(busy.workspace, REF, "Не разлучать.", author="Ким В.", number="7"))
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1)
    assert panel.table.hint == ""
    panel.filter.setText("эвакуация")
    assert panel.table.hint == "Nothing here has these words."
    panel.filter.clear()
    assert panel.table.hint == ""


def test_a_proposal_is_typed_in_about_what_the_reader_is_at(qtbot, busy):
    panel = Discussion(busy)
    qtbot.addWidget(panel)
    busy.show(REF)
    panel._receive.click()
    (dialog,) = panel.findChildren(Receive)
    assert dialog.about.itemText(0) == "О гражданской защите · Article 2 › point 2"
    ok = dialog._buttons.buttons()[0]
    assert not ok.isEnabled()
    QTest.keyClicks(dialog.author, "Kim")
    dialog.text.setPlainText("Не разлучать.")
    assert ok.isEnabled()
    ok.click()
    (submission,) = busy.workspace.submissions()
    assert (submission.ref, submission.author, submission.text) == (REF, "Kim", "Не разлучать.")
    assert panel.model.rowCount() == 1
    busy.undo_stack.undo()
    assert panel.model.rowCount() == 0


def test_enter_answers_and_a_refusal_needs_its_reason(qtbot, busy, panel):
    panel.show()
    panel.table.setCurrentIndex(panel.table.model().index(0, 0))
    assert panel._count.text() == "1 not answered"
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    (dialog,) = panel.findChildren(Answer)
    dialog.position.setCurrentIndex(dialog.position.findData("rejected"))
    ok = dialog._buttons.buttons()[0]
    assert not ok.isEnabled()
    dialog.reason.setPlainText("Учтено в статье 3.")
    ok.click()
    (answered,) = busy.workspace.submissions()
    assert (answered.position, answered.reason) == (Acceptance.REJECTED, "Учтено в статье 3.")
    assert answered.answered_by == "А. Серикова"
    assert panel._count.text() == "0 not answered"


def test_a_table_is_looked_at_and_its_columns_told_before_it_goes_in(qtbot, busy, tmp_path):
    path = tmp_path / "предложения.csv"
    path.write_text(
        "№;Автор;Норма;Предложение;Отклик\n1;Ким;ст. 2 п. 2;Не разлучать.;x\n2;Ли;ст. 99;Исключить.;y\n", "utf-8"
    )
    dialog = ImportSubmissions(busy, path)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: len(dialog.read.rows) == 2, timeout=20000)
    said = dialog.view.toPlainText()
    assert "Отклик" in said
    assert "“ст. 99” was not found" in said
    assert busy.workspace.submissions() == ()
    box = dialog.columns["Автор"]
    box.setCurrentIndex(box.findData("body"))
    qtbot.waitUntil(lambda: bool(dialog.read.rows) and dialog.read.rows[0].submission.body == "Ким", timeout=20000)
    dialog.accept()
    first, second = busy.workspace.submissions()
    assert (first.ref, first.body, second.ref) == (REF, "Ким", ProvisionRef(WORK))
    assert busy.undo_stack.count() == 1


def test_a_comment_is_answered_and_settled_and_a_task_given_in_the_session(qtbot, busy):
    busy.edit("Convene", lambda: review.convene("Топ", agenda=["am-1"]))
    view = SessionView(busy)
    qtbot.addWidget(view)
    view.remark.setText("Излишне.")
    view.position.setCurrentIndex(view.position.findData("objects"))
    view.comment()
    (comment,) = busy.workspace.comments()
    view.comments.anchorClicked.emit(QUrl(f"reply:{comment.id}"))
    (dialog,) = view.findChildren(Reason)
    dialog.text.setPlainText("Уточняет круг лиц.")
    dialog.accept()
    reply = busy.workspace.comments()[1]
    assert (reply.reply_to, reply.text) == (comment.id, "Уточняет круг лиц.")
    assert "Уточняет круг лиц." in view.comments.toPlainText()
    view.comments.anchorClicked.emit(QUrl(f"settle:{comment.id}"))
    assert busy.workspace.get(comment.id).resolved
    assert "settled" in view.comments.toPlainText()
    view._give.click()
    (giving,) = view.findChildren(GiveTask)
    QTest.keyClicks(giving.text, "Ask the ministry")
    QTest.keyClicks(giving.responsible, "Saparov")
    giving.dated.click()
    giving.accept()
    (task,) = busy.workspace.tasks()
    assert (task.responsible, task.about, task.due is None) == ("Saparov", "am-1", False)
    assert "☐ Ask the ministry" in view.comments.toPlainText()
    view.comments.anchorClicked.emit(QUrl(f"task:{task.id}"))
    assert busy.workspace.get(task.id).done
    assert "☑ Ask the ministry" in view.comments.toPlainText()
