"""Variants of a proposal: listed with whose they are; the one that is taken goes into the package, no other."""

from __future__ import annotations

import pytest
from small_law import WORK

from workbench.ui.panels.amendment import AmendmentEditor
from workbench.workspace import drafts
from workbench.workspace.amendments import reword


@pytest.fixture
def editor(qtbot, busy):
    panel = AmendmentEditor(busy)
    qtbot.addWidget(panel)
    panel.show()
    busy.show(busy.workspace.get("am-1"))
    return panel


def test_one_proposal_has_no_list_of_variants(editor):
    assert not editor.variants.list.isVisibleTo(editor)
    assert editor.variants.more.isVisibleTo(editor)


def test_a_variant_begins_with_the_wording_there_is_and_stays_beside_it(editor, busy):
    editor.variants.propose()
    assert editor.amendment.id != "am-1"
    assert editor.proposed.toPlainText() == "2. Граждане и дети участвуют."
    assert [editor.variants.list.itemText(row) for row in range(2)] == ["★ 1. А. Серикова", "☆ 2. А. Серикова"]
    assert [each.chosen for each in busy.workspace.amendments(work=WORK)] == [True, False]


def test_the_variant_that_is_taken_is_what_the_law_says(editor, busy):
    editor.variants.propose()
    made = editor.amendment
    busy.edit("Wording", lambda: reword(made, "rus", "2. Граждане и старики участвуют."))
    editor.variants._take.click()
    assert [each.chosen for each in busy.workspace.amendments(work=WORK)] == [False, True]
    assert not editor.variants._take.isEnabled()
    text = drafts.text_of(drafts.draft(busy.workspace, "rus")[0])
    assert "старики" in text
    assert "дети" not in text
    busy.undo_stack.undo()
    assert "дети" in drafts.text_of(drafts.draft(busy.workspace, "rus")[0])


def test_going_to_another_variant_stores_what_was_typed(editor, busy):
    editor.variants.propose()
    editor.proposed.setPlainText("2. Граждане и матери участвуют.")
    editor.variants.list.setCurrentIndex(0)
    editor.variants._on_chosen(0)
    assert editor.amendment.id == "am-1"
    assert [each.wording["rus"] for each in busy.workspace.amendments(work=WORK)] == [
        "2. Граждане и дети участвуют.", "2. Граждане и матери участвуют.",
    ]  # fmt: skip
