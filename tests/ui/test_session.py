"""The session in a meeting room: an agenda, one item at a time, a decision on one key, comments, minutes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox
from small_law import WORK

from workbench.drafting.minutes import minutes
from workbench.law.amendment import Status
from workbench.law.change import Changes
from workbench.law.recommendation import Acceptance
from workbench.law.reference import ProvisionRef
from workbench.law.review import Position
from workbench.ui.dialogs.convene import Convene, participants
from workbench.ui.dialogs.reason import Reason
from workbench.ui.panels.session import SessionView
from workbench.workspace import amendments, drafts, review


@pytest.fixture
def view(qtbot, busy):
    busy.do("session", review.convene("Рабочая группа", agenda=["am-1", "r-2"]))
    panel = SessionView(busy)
    qtbot.addWidget(panel)
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    return panel


def test_the_agenda_shows_one_item_at_a_time_in_large_type(view):
    assert [view.agenda.item(row).text() for row in range(2)] == ["• 1. Article 2 › point 2", "• 2. R-02"]
    assert "и дети" in view.text.toPlainText()
    assert view.text.font().pointSizeF() >= 15


def test_a_language_in_which_nothing_is_proposed_yet_is_told(view):
    shown = view.text.toPlainText()
    assert shown.count("Not worded yet") == 1
    assert shown.index("Kazakh") < shown.index("Not worded yet")


def test_words_replaced_throughout_are_called_so_and_each_place_is_named(qtbot, busy):
    act = busy.workspace.act(WORK, "rus")
    made = amendments.replace_throughout(act, [("Волонтеры", "Добровольцы"), ("Граждане", "Жители")])
    busy.do("amend", Changes.added(made))
    busy.do("session", review.convene("Рабочая группа", agenda=[made.id]))
    panel = SessionView(busy)
    qtbot.addWidget(panel)
    panel.show()
    assert panel.agenda.item(0).text() == "• 1. Words replaced throughout"
    convened = Convene(busy)
    qtbot.addWidget(convened)
    offered = [convened.agenda.item(row).text() for row in range(convened.agenda.count())]
    assert "О гражданской защите · Words replaced throughout" in offered  # not the act alone
    shown = panel.text.toPlainText()
    places = [shown.index(each) for each in ("Article 2 › point 2", "Граждане", "Article 2-1", "Волонтеры")]
    assert places == sorted(places)


def test_an_agenda_of_several_acts_names_the_act_of_each_amendment(qtbot, busy):
    other = replace(
        busy.workspace.act(WORK, "rus"), id="other", work="/akn/kz/act/2002/345-ii", title="О правах ребенка"
    )
    second = replace(busy.workspace.get("am-1"), id="am-2", ref=ProvisionRef(other.work, "art_2"))
    busy.do("another act", Changes.added(other, second))
    busy.do("session", review.convene("Рабочая группа", agenda=["am-1", "am-2", "r-2"]))
    panel = SessionView(busy)
    qtbot.addWidget(panel)
    panel.show()
    own = busy.workspace.titles("rus")[WORK]
    listed = [panel.agenda.item(row).text() for row in range(panel.agenda.count())]
    assert listed == [f"• 1. Article 2 › point 2 · {own}", "• 2. Article 2 · О правах ребенка", "• 3. R-02"]


def test_one_key_decides_and_the_next_item_comes(qtbot, view, busy):
    qtbot.keyClick(view.agenda, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: busy.workspace.get("am-1").status is Status.AGREED)
    assert view.agenda.item(0).text().startswith("✓ 1.")
    assert view.item().id == "r-2"
    assert "Accept in part" in view.buttons[2].text()
    qtbot.keyClick(view.agenda, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: busy.workspace.get("r-2").acceptance is Acceptance.ACCEPTED_IN_PART)
    busy.undo_stack.undo()
    busy.undo_stack.undo()
    assert busy.workspace.get("am-1").status is Status.DRAFT


def test_a_rejection_asks_for_its_reason(view, busy):
    view.buttons[1].click()
    assert busy.workspace.get("am-1").status is Status.DRAFT
    dialog = view.findChild(Reason)
    dialog.text.setPlainText("Нет финансирования.")
    dialog.accept()
    assert (busy.workspace.get("am-1").status, busy.workspace.get("am-1").reason) == (
        Status.REJECTED, "Нет финансирования.",
    )  # fmt: skip


def test_what_is_said_is_kept_with_the_position_of_its_body(view, busy):
    view.body.setText("МЮ")
    view.remark.setText("Возражаем.")
    view.position.setCurrentIndex(view.position.findData(Position.OBJECTS.value))
    view.comment()
    (said,) = busy.workspace.comments("am-1")
    assert (said.text, said.body, said.position) == ("Возражаем.", "МЮ", Position.OBJECTS)
    assert "Возражаем." in view.comments.toPlainText()
    assert view.remark.text() == ""
    assert not view.position.currentData()  # the next to speak has a position of their own


def test_the_minutes_come_from_what_was_decided_and_said(view, busy):
    view.remark.setText("Поддержать.")
    view.comment()
    view.decide("agreed")
    (printed,) = minutes(drafts.draft(busy.workspace, "rus")[0])
    assert [each.outcome for each in printed.items[0].decisions] == ["agreed"]
    assert [each.text for each in printed.items[0].comments] == ["Поддержать."]


def test_a_session_is_convened_with_the_live_amendments_on_its_agenda(qtbot, busy):
    dialog = Convene(busy)
    qtbot.addWidget(dialog)
    ok = dialog._buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    dialog.title.setText("Первое заседание")
    dialog.participants.setPlainText("А. Серикова – МЧС\nБ. Омаров - МЮ")
    with qtbot.waitSignal(dialog.made):
        ok.click()
    (made,) = busy.workspace.sessions()
    assert (made.title, made.agenda) == ("Первое заседание", ("am-1",))
    assert made.participants == (("А. Серикова", "МЧС"), ("Б. Омаров", "МЮ"))


@pytest.mark.parametrize(("text", "read"), [("", ()), ("А. С.", (("А. С.", ""),)), (" А – Б – В ", (("А", "Б – В"),))])
def test_participants_are_read_a_line_each(text, read):
    assert participants(text) == read


def test_an_empty_project_says_there_is_no_session(qtbot, busy):
    panel = SessionView(busy)
    qtbot.addWidget(panel)
    assert panel._place.text() == "No session yet"
    assert "New session…" in panel._act.text()
    assert not panel.buttons[0].isEnabled()


def test_what_is_gone_from_the_project_is_gone_from_the_agenda(view, busy):
    busy.do("delete", Changes.removed(busy.workspace.get("am-1")))
    assert [view.agenda.item(row).text() for row in range(view.agenda.count())] == ["• 2. R-02"]
