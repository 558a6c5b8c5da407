"""Structure is corrected beside the report of the import, and later in the project: what points at it follows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QInputDialog, QMenu
from small_law import WORK

from workbench.law.act import Kind, NoteKind, ServiceNote
from workbench.law.reference import ProvisionRef
from workbench.ui.dialogs.import_act import ImportAct
from workbench.ui.dialogs.structure import Structure
from workbench.ui.main_window import MainWindow

LAW = """Закон Республики Казахстан от 8 августа 2002 года № 345-II
О правах ребенка
Статья 1. Понятия
1. Ребенок – лицо до восемнадцати лет.
2. Детство защищается.
Сведения о детях
хранятся тайно.
Статья 2. Права
1. Каждый ребенок имеет право на жизнь. 2. Ребенок имеет право на имя.
"""


@pytest.fixture
def imported(qtbot, busy, tmp_path):
    path = tmp_path / "закон.txt"
    path.write_text(LAW, "utf-8")
    dialog = ImportAct(busy, path)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.imported is not None, timeout=20000)
    return dialog


def select(editor, eid):
    editor.tree.setCurrentIndex(editor.model.index_of(ProvisionRef(editor.act.work, eid)))
    assert editor.provision().eid == eid


def eids(dialog):
    return [each.eid for each in dialog.imported.act.walk()]


def test_a_text_is_split_where_the_cursor_stands(imported):
    editor = imported.structure
    select(editor, "art_2__para_1")
    cursor = editor.text.textCursor()
    cursor.setPosition(editor.text.toPlainText().index("2. Ребенок"))
    editor.text.setTextCursor(cursor)
    editor.buttons["split"].click()
    assert imported.imported.act.find("art_2__para_2").text == "Ребенок имеет право на имя."
    assert "point: 4" in imported.report.toPlainText()


def test_a_correction_is_taken_back_before_the_import(imported):
    before = eids(imported)
    select(imported.structure, "art_1__para_2")
    imported.structure.buttons["demote"].click()
    assert eids(imported) != before
    imported._take_back.click()
    assert eids(imported) == before
    assert not imported._take_back.isEnabled()


def test_keys_raise_lower_and_take_back_as_in_the_outline_of_a_word_processor(imported, qtbot):
    before = eids(imported)
    select(imported.structure, "art_1__para_2")
    keys = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    imported.activateWindow()
    imported.structure.tree.setFocus()
    qtbot.keyClick(imported.structure.tree, Qt.Key.Key_Right, keys)
    assert imported.structure.provision().eid == "art_1__para_1__point_2"
    qtbot.keyClick(imported.structure.tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert eids(imported) == before
    assert imported.structure.provision().eid == "art_1__para_2"


def test_after_a_line_is_joined_the_cursor_is_in_what_it_was_joined_with(imported):
    select(imported.structure, "art_1__para_2")
    imported.structure.buttons["join"].click()
    assert imported.structure.provision().eid == "art_1__para_1"


def test_a_line_joined_with_one_that_is_folded_away_is_shown_there(imported):
    editor = imported.structure
    select(editor, "art_2")
    editor.tree.collapse(editor.model.index_of(ProvisionRef(editor.act.work, "art_1")))
    editor.buttons["join"].click()
    assert editor.provision().eid == "art_1__para_2__subpara_2__indent_2"
    assert "Статья 2. Права" in editor.text.toPlainText()
    assert editor.tree.visualRect(editor.tree.currentIndex()).isValid()


GAPS = "Статья 1. Понятия\n1. Ребенок.\n3. Детство.\nСтатья 5. Права\nЖизнь.\nСтатья 5. Имя\nИмя."


def press_link(report, place):
    """Press the link of a report that has these words."""
    cursor = report.document().find(place)
    assert not cursor.isNull(), report.toPlainText()
    report.anchorClicked.emit(QUrl(cursor.charFormat().anchorHref()))


def test_a_doubt_of_the_report_leads_to_its_place_and_goes_when_it_is_settled(qtbot, busy, tmp_path):
    path = tmp_path / "закон.txt"
    path.write_text(GAPS, "utf-8")
    dialog = ImportAct(busy, path)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.imported is not None, timeout=20000)
    report, editor = dialog.report, dialog.structure
    assert "Numbers repeat: Article 5." in report.toPlainText()
    press_link(report, "Article 5")
    assert editor.provision().heading == "Имя", "the one that repeats, not the first of the two"
    editor.renumber("6")
    assert "repeat" not in report.toPlainText()
    press_link(report, "Article 1 › point 3")
    assert editor.provision().text == "Детство."
    editor.renumber("2")
    press_link(report, "Article 5")
    editor.renumber("2")
    press_link(report, "Article 6")
    editor.renumber("3")
    assert "Numbers" not in report.toPlainText()
    assert "The text does not say" in report.toPlainText(), "what the file left out is not settled by that"


def test_the_report_stands_beside_the_tree_of_an_act_of_the_project_too(structure):
    assert "✓ Nothing was unsure." in structure.report.toPlainText()
    structure.editor.renumber("7")
    assert "missing" in structure.report.toPlainText()
    select(structure.editor, "art_1")
    press_link(structure.report, "Article 2 › point 7")
    assert structure.editor.provision().eid == "art_2__para_7"
    structure._undo.click()
    assert "✓ Nothing was unsure." in structure.report.toPlainText()


def test_what_is_imported_is_the_corrected_act(imported, busy):
    select(imported.structure, "art_1__para_2")
    imported.structure.renumber("1-1")
    imported.accept()
    act = next(busy.workspace.act(each.work, "rus") for each in busy.workspace.acts() if "ребенка" in each.title)
    assert act.find("art_1__para_1-1").label == "1-1."


def test_every_line_is_in_the_tree(imported):
    shown = imported.structure.model.index_of(ProvisionRef(imported.imported.act.work, "art_1__para_2__subpara_2"))
    assert shown.data() == "Сведения о детях"


def test_what_cannot_be_done_is_said(imported):
    select(imported.structure, "art_1")
    imported.structure.buttons["promote"].click()
    assert "highest level" in imported._state.text()


@pytest.fixture
def structure(qtbot, busy):
    dialog = Structure(busy, busy.workspace.act(WORK, "rus"), "art_2__para_2")
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_the_act_of_the_project_is_corrected_and_can_be_undone(structure, busy):
    assert structure.editor.provision().eid == "art_2__para_2"
    structure.editor.renumber("1-1")
    assert busy.workspace.act(WORK, "rus").find("art_2__para_1-1") is not None
    assert structure.editor.provision().eid == "art_2__para_1-1"
    assert busy.undo_stack.undoText() == "Give another number: Article 2 › point 2"
    busy.undo_stack.undo()
    assert structure.editor.act.find("art_2__para_2") is not None


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("promote", "Raise one level"), ("demote", "Lower into the provision before it"),
        ("join", "Join with the line before it"), ("note", "Take it for a service note of what it follows"),
        ("split", "Split the text at the cursor"),
    ],
)  # fmt: skip
def test_each_correction_has_its_name_in_the_list_of_what_can_be_undone(structure, busy, name, label):
    editor = structure.editor
    cursor = editor.text.textCursor()
    cursor.setPosition(8)
    editor.text.setTextCursor(cursor)
    editor.buttons[name].click()
    assert busy.undo_stack.undoText() == f"{label}: Article 2 › point 2"
    assert structure._state.text() == f"✓ Done: {label}: Article 2 › point 2"


def test_a_text_taken_for_a_note_is_made_text_again_from_the_notes_of_its_provision(structure, busy):
    editor = structure.editor
    before = editor.act
    assert not editor.buttons["text"].isEnabled()
    words = editor.provision().text
    editor.buttons["note"].click()
    assert words not in [each.text for each in editor.act.walk()]
    assert editor.buttons["text"].isEnabled()
    editor.buttons["text"].click()
    menu = next(each for each in editor.findChildren(QMenu) if each.isVisible())
    offered = menu.actions()
    assert len(offered) == 1
    assert words[:20] in offered[0].text()
    offered[0].trigger()
    menu.close()
    assert words in [each.text for each in editor.act.walk()]
    assert editor.provision().text == words
    assert busy.undo_stack.undoText().startswith("Take one of its notes for text of the law: Article 2")
    structure._on_undo()
    structure._on_undo()
    assert editor.act == before


def test_a_note_of_the_act_is_offered_in_its_first_row(structure, busy):
    editor = structure.editor
    editor.tree.setCurrentIndex(editor.model.index(0, 0))
    assert not editor.buttons["text"].isEnabled()
    note = ServiceNote(NoteKind.OTHER, "Настоящий Закон регулирует отношения в области защиты детей.")
    editor.set_act(replace(editor.act, notes=(note,)))
    editor.tree.setCurrentIndex(editor.model.index(0, 0))
    made = []
    editor.corrected.disconnect()
    editor.corrected.connect(lambda label, corrected: made.append((label, corrected.act)))
    editor.buttons["text"].click()
    menu = next(each for each in editor.findChildren(QMenu) if each.isVisible())
    menu.actions()[0].trigger()
    menu.close()
    [(label, act)] = made
    assert label == f"Take one of its notes for text of the law: {act.title}"
    assert (act.notes, act.provisions[0].text) == ((), note.text)


def test_corrections_are_taken_back_in_the_dialog_itself(structure, busy, qtbot):
    structure.editor.renumber("1-1")
    structure.editor.renumber("1-2")
    structure._undo.click()
    assert structure.editor.provision().eid == "art_2__para_1-1"
    structure.activateWindow()
    structure.editor.tree.setFocus()
    qtbot.keyClick(structure.editor.tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert busy.workspace.act(WORK, "rus").find("art_2__para_2") is not None
    assert not structure._undo.isEnabled()


def test_links_and_amendments_follow_where_no_other_language_has_the_address(structure, busy):
    from workbench.law.change import Changes

    busy.do("Russian only", Changes.removed(busy.workspace.act(WORK, "kaz")))
    structure.editor.renumber("1-1")
    assert busy.workspace.get("am-1").ref.eid == "art_2__para_1-1"
    assert [each.ref.eid for each in busy.workspace.correspondences()] == ["art_2__para_1-1"]
    busy.undo_stack.undo()
    assert busy.workspace.get("am-1").ref.eid == "art_2__para_2"


def test_a_number_is_asked_for_with_the_one_it_has(structure):
    structure.editor.buttons["renumber"].click()
    asked = structure.editor.findChild(QInputDialog)
    assert asked.textValue() == "2"
    asked.reject()


def test_the_window_opens_it_at_the_provision_that_is_read(qtbot, busy):
    window = MainWindow(busy)
    qtbot.addWidget(window)
    window.show()
    busy.opened.emit()
    busy.show(ProvisionRef(WORK, "art_2-1"))
    window.actions_["structure"].trigger()
    dialog = window.findChild(Structure)
    assert dialog.editor.provision().eid == "art_2-1"
    dialog.reject()


def test_a_text_that_does_not_say_what_act_it_is_is_taken_for_another_language_of_the_one_with_its_articles(
    qtbot, busy, tmp_path
):
    from workbench.law.change import Changes

    busy.do("Russian only", Changes.removed(busy.workspace.act(WORK, "kaz")))
    path = tmp_path / "заң.txt"
    articles = [each.num for each in busy.workspace.act(WORK, "rus").walk() if each.kind is Kind.ARTICLE]
    path.write_text("\n".join(f"{num}-бап. Тақырып\nҚазақстан Республикасында балалар қорғалады." for num in articles))
    dialog = ImportAct(busy, path)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.imported is not None, timeout=20000)
    assert dialog.work.currentData() == WORK
    assert dialog.fields.number.text() == "188-V"
    assert "another text of that act" in dialog.report.toPlainText()
    dialog.accept()
    assert {each.language for each in busy.workspace.acts() if each.work == WORK} == {"rus", "kaz"}


def test_a_newer_edition_that_does_not_say_what_act_it_is_is_known_by_title_and_articles(qtbot, busy, tmp_path):
    path = tmp_path / "закон.txt"
    articles = [each.num for each in busy.workspace.act(WORK, "rus").walk() if each.kind is Kind.ARTICLE]
    lines = "\n".join(f"Статья {num}. Заголовок\nДети защищаются." for num in articles)
    for title, work in (("О гражданской защите", WORK), ("О транспорте", "")):
        path.write_text(f"Закон Республики Казахстан\n{title}\n{lines}", "utf-8")
        dialog = ImportAct(busy, path)
        qtbot.addWidget(dialog)
        qtbot.waitUntil(lambda dialog=dialog: dialog.imported is not None, timeout=20000)
        assert dialog.imported.act.title == title
        assert dialog.work.currentData() == work
