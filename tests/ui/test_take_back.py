"""A reviewed copy is answered one by one: accepted, kept as a variant, left; three texts where both sides changed."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt

from workbench.app import dress
from workbench.comparison.rebase import Rebased, RebaseKind
from workbench.law.amendment import Status
from workbench.law.change import Changes
from workbench.settings import Settings
from workbench.ui.dialogs.take_back import Answer, TakeBack
from workbench.ui.main_window import MainWindow
from workbench.ui.theme import DARK, LIGHT
from workbench.workspace import amendments, coming_back, drafts

SENT = "2. Граждане и дети участвуют."


@pytest.fixture
def back(busy, tmp_path):
    """Our redline as a reviewer sends it back: the amendment reworded, an article we left alone changed."""
    (sent,) = drafts.export(busy.workspace, tmp_path / "sent", languages=["rus"], papers=["redline"])
    path = sent.package.papers[0].path
    copy = tmp_path / "Замечания МЮ.docx"
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(copy, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "word/document.xml":
                for words, typed in ((">и дети", ">и их дети"), ("эвакуация детей", "эвакуация матерей и детей")):
                    assert data.decode().count(words) == 1
                    data = data.decode().replace(words, typed).encode()
            new.writestr(name, data)
    return copy


def read(qtbot, desk, path):
    dialog = TakeBack(desk, path)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.returned is not None, timeout=20000)
    return dialog


def go_to(dialog, words):
    dialog.proposals.setCurrentRow(
        next(row for row in range(dialog.proposals.count()) if words in dialog.proposals.item(row).text())
    )


def test_a_copy_that_cannot_be_read_is_one_clear_line_and_no_empty_list(qtbot, busy, tmp_path):
    broken = tmp_path / "Замечания.docx"
    broken.write_bytes(b"PK\x03\x04 no document")
    dialog = TakeBack(busy, broken)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: "Замечания.docx" in dialog.texts.toPlainText(), timeout=20000)
    seen = [each for each in (dialog.proposals, dialog.rest, dialog._accept, dialog._undo, dialog._state)
            if each.isVisible()]  # fmt: skip
    assert seen == []
    assert dialog.texts.isVisible()
    assert dialog._close.isVisible()


def test_each_proposal_is_answered_and_the_next_one_comes(qtbot, busy, back):
    dialog = read(qtbot, busy, back)
    assert [dialog.proposals.item(row).text().split("\n")[0] for row in range(2)] == [
        "• Article 2 › point 1 › subpoint 3)", "• Article 2 › point 2",
    ]  # fmt: skip
    assert "матерей и" in dialog.texts.toPlainText()
    assert dialog._place.text() == "О гражданской защите · Article 2 › point 1 › subpoint 3)"
    dialog._keep.click()
    assert dialog.answers == [Answer.KEPT, Answer.OPEN]
    assert dialog.proposals.currentRow() == 1
    assert "и их дети" in dialog.texts.toPlainText()
    dialog._accept.click()
    assert busy.workspace.get("am-1").wording["rus"] == "2. Граждане и их дети участвуют."
    (kept,) = [each for each in busy.workspace.amendments() if each.id != "am-1"]
    assert (kept.ref.eid, kept.chosen, kept.status) == ("art_2__para_1__point_3", False, Status.IN_REVIEW)
    assert dialog._state.text() == "0 proposals not answered"
    busy.undo_stack.undo()
    busy.undo_stack.undo()
    assert [each.wording["rus"] for each in busy.workspace.amendments()] == [SENT]


def test_leaving_a_proposal_changes_nothing(qtbot, busy, back):
    dialog = read(qtbot, busy, back)
    dialog._leave.click()
    dialog._leave.click()
    assert dialog.answers == [Answer.LEFT, Answer.LEFT]
    assert busy.undo_stack.count() == 0


def test_three_texts_stand_side_by_side_where_both_sides_changed_the_same_words(qtbot, busy, back):
    ours = busy.workspace.get("am-1")
    busy.edit("Wording", lambda: amendments.reword(ours, "rus", "2. Граждане и все дети участвуют."))
    dialog = read(qtbot, busy, back)
    go_to(dialog, "Article 2 › point 2")
    assert "three texts" in dialog._kind.text()
    shown = dialog.texts.toPlainText()
    assert [words in shown for words in ("In force", "Ours", "все", "их")] == [True] * 4


def test_three_texts_of_a_new_provision_are_held_against_what_was_sent(qtbot, busy, back):
    dialog = read(qtbot, busy, back)
    rebased = Rebased(RebaseKind.CONFLICT, "", "Слова, как послано.", "Слова, как у них.", "Слова, как у нас.")
    shown = dialog._three(coming_back.Facing("", rebased))
    assert "As it was sent" in shown
    assert "In force" not in shown
    assert re.search(r"line-through[^>]*>[^<]*послано", shown)  # the one word that differs is marked, not the whole


def test_the_act_is_named_in_the_list_where_the_copy_speaks_of_several(qtbot, busy, back):
    dialog = read(qtbot, busy, back)
    assert "О гражданской защите" not in dialog.proposals.item(0).text()
    reviewed = dialog.returned.reviewed
    first, *others = reviewed.proposals
    strange = replace(others[0], ref=replace(others[0].ref, work="/akn/kz/act/2000/1"))
    dialog.returned = replace(dialog.returned, reviewed=replace(reviewed, proposals=(first, strange)))
    dialog._say_item(0)
    assert "О гражданской защите" in dialog.proposals.item(0).text()


def test_an_open_copy_is_shown_in_the_colours_of_another_theme(qtbot, qapp, busy, back):
    dress(qapp, Settings(theme="light"))
    dialog = read(qtbot, busy, back)
    assert LIGHT.inserted_ground in dialog.texts.toHtml()
    dress(qapp, Settings(theme="dark"))
    qtbot.waitUntil(lambda: DARK.inserted_ground in dialog.texts.toHtml())
    assert LIGHT.inserted_ground not in dialog.texts.toHtml()
    assert "их" in dialog.texts.toPlainText() or "матерей" in dialog.texts.toPlainText()
    dress(qapp, Settings(theme="light"))


def test_changes_of_both_sides_in_different_words_are_carried_together(qtbot, busy, back):
    ours = busy.workspace.get("am-1")
    busy.edit("Wording", lambda: amendments.reword(ours, "rus", "2. Все граждане и дети участвуют."))
    dialog = read(qtbot, busy, back)
    go_to(dialog, "Article 2 › point 2")
    dialog._accept.click()
    assert busy.workspace.get("am-1").wording["rus"] == "2. Все граждане и их дети участвуют."


def test_a_changed_mind_rewords_the_amendment_that_was_made_and_makes_no_second(qtbot, busy, back):
    dialog = read(qtbot, busy, back)
    go_to(dialog, "subpoint 3)")
    dialog._accept.click()
    go_to(dialog, "subpoint 3)")
    dialog._accept.click()
    assert [each.ref.eid for each in busy.workspace.amendments()] == ["art_2__para_2", "art_2__para_1__point_3"]


def test_the_last_answers_are_taken_back_one_by_one_by_the_undo_key(qtbot, busy, back):
    dialog = read(qtbot, busy, back)
    before = busy.workspace.amendments()
    undo = partial(qtbot.keyClick, dialog.proposals, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    dialog.activateWindow()
    dialog.proposals.setFocus()
    assert not dialog._undo.isEnabled()
    dialog._accept.click()
    dialog._leave.click()
    go_to(dialog, "point 2")
    dialog._accept.click()
    assert dialog.answers == [Answer.ACCEPTED, Answer.ACCEPTED]
    undo()
    assert dialog.answers == [Answer.ACCEPTED, Answer.LEFT]
    assert busy.workspace.get("am-1").wording["rus"] == SENT
    undo()
    assert dialog.answers == [Answer.ACCEPTED, Answer.OPEN]
    assert len(busy.workspace.amendments()) == 2
    assert dialog.proposals.currentRow() == 1
    dialog.proposals.setCurrentRow(1)
    undo()
    assert dialog.answers == [Answer.OPEN, Answer.OPEN]
    assert dialog.proposals.currentRow() == 0
    assert busy.workspace.amendments() == before
    assert dialog._state.text() == "2 proposals not answered"
    assert "матерей и" in dialog.texts.toPlainText()
    assert not dialog._undo.isEnabled()
    undo()
    dialog._accept.click()  # of what was taken back no amendment is known any more
    assert len(busy.workspace.amendments()) == 2


def test_an_edit_made_before_the_dialog_is_not_taken_back_in_it(qtbot, busy, back):
    busy.edit("Wording", lambda: amendments.reword(busy.workspace.get("am-1"), "rus", "2. Иначе."))
    dialog = read(qtbot, busy, back)
    dialog.activateWindow()
    dialog.proposals.setFocus()
    qtbot.keyClick(dialog.proposals, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert busy.workspace.get("am-1").wording["rus"] == "2. Иначе."


def test_two_answers_about_one_amendment_are_two_steps(qtbot, busy, back):
    dialog = read(qtbot, busy, back)
    go_to(dialog, "Article 2 › point 2")
    dialog._accept.click()
    proposal = dialog.returned.reviewed.proposals[1]
    reworded = replace(proposal, wording=proposal.wording.replace("их дети", "все дети"))
    reviewed = replace(dialog.returned.reviewed, proposals=(dialog.returned.reviewed.proposals[0], reworded))
    dialog.returned = replace(dialog.returned, reviewed=reviewed)
    first = busy.workspace.get("am-1")
    go_to(dialog, "Article 2 › point 2")
    dialog._accept.click()
    dialog.undo()
    assert busy.workspace.get("am-1") == first


def test_a_project_open_for_reading_can_look_but_not_answer(qtbot, busy, back, monkeypatch):
    monkeypatch.setattr(type(busy.workspace), "read_only", property(lambda _self: True))
    dialog = read(qtbot, busy, back)
    assert not dialog._accept.isEnabled()
    assert dialog._leave.isEnabled()


def test_a_paper_of_ours_that_is_dropped_is_offered_to_be_taken_back(qtbot, busy, back):
    window = MainWindow(busy)
    qtbot.addWidget(window)
    window.show()
    busy.opened.emit()
    window.drop_files(back)
    qtbot.waitUntil(lambda: window.findChild(TakeBack) is not None, timeout=5000)
    dialog = window.findChild(TakeBack)
    assert dialog._instead.isVisible()
    qtbot.waitUntil(lambda: dialog.returned is not None, timeout=20000)
    dialog.reject()


def test_what_is_no_paper_of_ours_is_not_taken_for_one(tmp_path, back):
    plain = tmp_path / "law.docx"
    with zipfile.ZipFile(plain, "w") as made:
        made.writestr("word/document.xml", "<w:document/>")
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"PK\x03\x04")
    assert [coming_back.sent_by_us(path) for path in (back, plain, broken, tmp_path / "a.txt")] == [
        True, False, False, False,
    ]  # fmt: skip


def test_a_proposal_for_a_provision_that_is_gone_is_a_conflict(busy, back):
    returned = coming_back.read_copy(busy.workspace, back)
    (alone,) = [each for each in returned.reviewed.proposals if not each.amendment]
    act = busy.workspace.act(alone.ref.work, "rus")
    chapter = replace(act.provisions[0], children=act.provisions[0].children[:1])
    busy.do("Repeal", Changes.replaced(act, replace(act, provisions=(chapter, *act.provisions[1:]))))
    assert coming_back.facing(busy.workspace, alone).conflict
