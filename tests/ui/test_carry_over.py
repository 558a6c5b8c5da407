"""A newer edition: the amendments it touches are gone through one by one, nothing guessed, everything undoable."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from small_law import WORK, law

from workbench.comparison.rebase import RebaseKind
from workbench.law.amendment import Status
from workbench.law.change import Changes
from workbench.ui.dialogs.carry_over import CarryOver
from workbench.ui.dialogs.reason import Reason
from workbench.ui.main_window import MainWindow
from workbench.workspace import recommendations as use_recommendations


def newer(text: str):
    """The small law a year later: point 2 of article 2 reads so, or is gone where nothing is given."""

    def changed(provision):
        children = tuple(changed(child) for child in provision.children if text or child.eid != "art_2__para_2")
        own = text if provision.eid == "art_2__para_2" else provision.text
        return replace(provision, text=own, children=children)

    act = law("rus")
    provisions = tuple(changed(each) for each in act.provisions)
    return replace(act, id="newer", expression_date=date(2026, 1, 1), provisions=provisions)


def opened(qtbot, desk, text):
    desk.do("edition", Changes.added(newer(text)))
    dialog = CarryOver(desk)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: dialog._state.text() != "Comparing the editions…", timeout=20000)
    return dialog


def test_changes_in_other_words_are_put_together(qtbot, busy):
    dialog = opened(qtbot, busy, "Граждане участвуют добровольно.")
    row, _of_link = dialog.rows
    assert row.carried.kind is RebaseKind.MERGED
    assert dialog.text.toPlainText() == "2. Граждане и дети участвуют добровольно."
    dialog._take.click()
    assert busy.workspace.get("am-1").wording["rus"] == "2. Граждане и дети участвуют добровольно."
    assert dialog._state.text() == "1 place to look at"
    busy.undo_stack.undo()
    assert busy.workspace.get("am-1").wording["rus"] == "2. Граждане и дети участвуют."


def test_a_conflict_is_settled_by_what_a_person_writes(qtbot, busy):
    dialog = opened(qtbot, busy, "Граждане и старики участвуют.")
    assert dialog.rows[0].carried.kind is RebaseKind.CONFLICT
    assert all(words in dialog.texts.toPlainText() for words in ("дети", "старики", "In force before"))
    dialog.text.setPlainText("2. Граждане, старики и дети участвуют.")
    dialog._take.click()
    assert busy.workspace.get("am-1").wording["rus"] == "2. Граждане, старики и дети участвуют."


def test_what_is_gone_can_only_be_withdrawn_with_a_reason(qtbot, busy):
    dialog = opened(qtbot, busy, "")
    assert dialog.rows[0].carried.kind is RebaseKind.GONE
    assert not dialog._take.isEnabled()
    dialog._withdraw.click()
    asked = dialog.findChild(Reason)
    asked.text.setPlainText("Пункт исключен.")
    asked.accept()
    assert (busy.workspace.get("am-1").status, busy.workspace.get("am-1").reason) == (
        Status.WITHDRAWN, "Пункт исключен.",
    )  # fmt: skip


def test_a_link_whose_text_reads_otherwise_is_confirmed_or_taken_away(qtbot, busy):
    dialog = opened(qtbot, busy, "Граждане участвуют добровольно.")
    dialog.list.setCurrentRow(1)
    assert dialog.list.item(1).text() == "▲ R-01 ↔ Article 2 › point 2 (in Russian)"
    assert (dialog._take.text(), dialog._withdraw.text()) == ("&Confirm the link", "&Unlink")
    assert "добровольно" in dialog.texts.toPlainText()
    assert "Our proposal" not in dialog.texts.toPlainText()
    assert not dialog.text.isVisible()
    dialog._take.click()
    assert use_recommendations.suspects(busy.workspace) == ()
    busy.undo_stack.undo()
    assert len(use_recommendations.suspects(busy.workspace)) == 1
    dialog.list.setCurrentRow(1)
    dialog._withdraw.click()
    assert busy.workspace.correspondences() == ()


def test_a_link_to_what_is_gone_can_only_be_taken_away(qtbot, busy):
    dialog = opened(qtbot, busy, "")
    dialog.list.setCurrentRow(1)
    assert dialog.rows[1].carried.kind is RebaseKind.GONE
    assert not dialog._take.isEnabled()
    assert dialog._withdraw.isEnabled()


def test_an_edition_that_leaves_the_provision_alone_asks_nothing(qtbot, busy):
    dialog = opened(qtbot, busy, "Граждане участвуют.")
    assert dialog.rows == []
    assert "stands as it is" in dialog.texts.toPlainText()
    seen = [each for each in (dialog.text, dialog.list, dialog._take, dialog._later, dialog._state) if each.isVisible()]
    assert not seen
    assert dialog._close.width() < dialog.width() / 2


@pytest.mark.parametrize("same_work", [True, False])
def test_the_window_offers_the_list_when_a_newer_edition_comes(qtbot, busy, same_work):
    window = MainWindow(busy)
    qtbot.addWidget(window)
    window.show()
    busy.opened.emit()
    act = newer("Граждане участвуют добровольно.")
    busy.do("edition", Changes.added(act if same_work else replace(act, work="/akn/kz/act/2020-01-01/1")))
    qtbot.wait(50)
    assert (window.findChild(CarryOver) is not None) is same_work
    assert busy.workspace.act(WORK, "rus").id == ("newer" if same_work else "act-rus")
