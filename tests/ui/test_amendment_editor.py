"""An amendment in its editor: typed, stored by itself, undone, shown in every text it has."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from showing import put
from small_law import WORK

from workbench.app import dress
from workbench.law.amendment import Action, Status
from workbench.law.change import Changes
from workbench.settings import Settings
from workbench.ui.panels.amendment import AmendmentEditor
from workbench.ui.splitting import PartedTogether
from workbench.workspace import amendments as use_cases


@pytest.mark.parametrize("moved", ["in_force", "proposed"])
def test_the_text_in_force_and_the_proposed_one_scroll_together(qtbot, busy, moved):
    panel = put(qtbot, AmendmentEditor(busy))
    panel.resize(1000, 700)
    busy.show(busy.workspace.get("am-1"))
    panel.in_force.setPlainText("слово\n" * 200)
    panel.proposed.setPlainText("слово\n" * 260)
    one, other = getattr(panel, moved), panel.proposed if moved == "in_force" else panel.in_force
    for share in (0.5, 1.0, 0.0):
        bar, follows = one.verticalScrollBar(), other.verticalScrollBar()
        bar.setValue(round(bar.maximum() * share))
        assert follows.value() == pytest.approx(follows.maximum() * share, abs=1.5)


def test_an_amendment_opens_with_its_texts_and_clauses(qtbot, busy):
    panel = put(qtbot, AmendmentEditor(busy))
    busy.show(busy.workspace.get("am-1"))
    assert panel.in_force.toPlainText() == "2. Граждане участвуют."
    assert panel.proposed.toPlainText() == "2. Граждане и дети участвуют."
    qtbot.waitUntil(lambda: "дополнить" in panel.clauses.toPlainText() or "изложить" in panel.clauses.toPlainText())
    assert "Kazakh ○" in [panel.tabs.tabText(at) for at in range(panel.tabs.count())]


def test_the_redline_follows_as_one_types(qtbot, busy):
    panel = put(qtbot, AmendmentEditor(busy))
    busy.show(busy.workspace.get("am-1"))
    panel.proposed.setPlainText("2. Граждане и қызықты дети участвуют.")
    assert "қызықты" in panel.redline.toPlainText()


def test_what_was_typed_is_stored_by_itself_and_undone(qtbot, busy):
    panel = put(qtbot, AmendmentEditor(busy))
    busy.show(busy.workspace.get("am-1"))
    panel.proposed.setPlainText("2. Граждане и волонтеры участвуют.")
    qtbot.waitUntil(
        lambda: busy.workspace.get("am-1").wording["rus"] == "2. Граждане и волонтеры участвуют.", timeout=3000
    )
    busy.undo_stack.undo()
    assert panel.proposed.toPlainText() == "2. Граждане и дети участвуют."


@pytest.mark.parametrize("field", ["proposed", "justification"])
def test_who_types_without_a_pause_has_it_stored_all_the_same(qtbot, busy, field):
    panel = put(qtbot, AmendmentEditor(busy))
    busy.show(busy.workspace.get("am-1"))
    assert panel._at_latest.interval() <= 2000  # what a crash may cost
    panel._at_latest.setInterval(300)
    edited = getattr(panel, field)
    stored: list[str] = []
    busy.changed.connect(lambda _changes: stored.append(edited.toPlainText()))
    for word in range(12):
        edited.insertPlainText(f"{word} ")
        qtbot.wait(60)  # far less than the pause after which it is stored anyway
    assert stored
    amendment = busy.workspace.get("am-1")
    kept = amendment.wording["rus"] if field == "proposed" else amendment.justification["rus"]
    assert kept in stored
    assert edited.toPlainText().startswith("0 1 2 3 4 5 6 7 8 9 10 11 ")


def test_the_other_language_is_worded_on_its_own_page(qtbot, busy):
    panel = put(qtbot, AmendmentEditor(busy))
    busy.show(busy.workspace.get("am-1"))
    panel.tabs.setCurrentIndex([panel.tabs.tabData(at) for at in range(panel.tabs.count())].index("kaz"))
    assert panel.in_force.toPlainText() == "2. Азаматтар қатысады."
    panel.proposed.setPlainText("2. Азаматтар мен балалар қатысады.")
    panel.tabs.setCurrentIndex(0)
    assert busy.workspace.get("am-1").wording == {
        "rus": "2. Граждане и дети участвуют.", "kaz": "2. Азаматтар мен балалар қатысады.",
    }  # fmt: skip


def test_a_reason_typed_right_after_the_wording_is_not_lost(qtbot, busy):
    panel = put(qtbot, AmendmentEditor(busy))
    panel.show_subject(busy.workspace.get("am-1"))
    panel.proposed.setPlainText("2. Граждане, дети и матери участвуют.")
    panel.justification.setPlainText("Матери участвуют.")
    panel.store()
    stored = busy.workspace.get("am-1")
    assert (stored.wording["rus"], stored.justification["rus"]) == (panel.proposed.toPlainText(), "Матери участвуют.")
    assert panel.justification.toPlainText() == "Матери участвуют."
    assert busy.undo_stack.count() == 1


def test_justification_and_status_are_edits(qtbot, busy):
    panel = put(qtbot, AmendmentEditor(busy))
    busy.show(busy.workspace.get("am-1"))
    panel.justification.setPlainText("Так велит Конвенция.")
    panel.status.setCurrentIndex(list(Status).index(Status.AGREED))
    panel.status.activated.emit(panel.status.currentIndex())
    stored = busy.workspace.get("am-1")
    assert (stored.justification["rus"], stored.status) == ("Так велит Конвенция.", Status.AGREED)


def test_the_table_row_names_the_element_in_the_language_of_the_law(qtbot, busy):
    panel = put(qtbot, AmendmentEditor(busy))
    busy.show(busy.workspace.get("am-1"))
    qtbot.waitUntil(lambda: "Пункт 2 статьи 2" in panel.row.toPlainText())
    assert "Дети участвуют." in panel.row.toPlainText()


def test_the_table_row_breaks_no_word_and_needs_no_moving_sideways(qtbot, busy):
    panel = put(qtbot, AmendmentEditor(busy))
    panel.resize(720, 700)
    old, long = busy.workspace.get("am-1"), "2. Граждане и несовершеннолетние участвуют."
    busy.do("Wording", Changes.replaced(old, replace(old, wording={**old.wording, "rus": long})))
    busy.show(busy.workspace.get("am-1"))
    panel._details.setCurrentWidget(panel.row)
    qtbot.waitUntil(lambda: "несовершеннолетние" in panel.row.toPlainText())
    assert panel.row.horizontalScrollBar().maximum() == 0
    found = panel.row.document().find("несовершеннолетние")
    first, last = (panel.row.cursorRect(at) for at in _ends(panel, found))
    assert first.y() == last.y()  # on one line


def _ends(panel, found):
    for at in (found.selectionStart(), found.selectionEnd() - 1):
        cursor = panel.row.textCursor()
        cursor.setPosition(at)
        yield cursor


def test_only_a_new_wording_begins_with_the_text_in_force(qtbot, busy):
    panel = put(qtbot, AmendmentEditor(busy))
    busy.show(busy.workspace.get("am-1"))
    assert panel._start.isEnabled()
    old = busy.workspace.get("am-1")
    made = replace(old, id="am-2", action=Action.INSERT, ref=replace(old.ref, eid="art_2__para_3"))
    busy.do("Insert", Changes.added(made))
    busy.show(busy.workspace.get(made.id))
    assert not panel._start.isEnabled()


def test_long_names_are_read_from_their_beginning(qtbot, busy):
    panel = put(qtbot, AmendmentEditor(busy))
    old, ministry = busy.workspace.get("am-1"), "Министерство по чрезвычайным ситуациям Республики Казахстан"
    busy.do("Body", Changes.replaced(old, replace(old, body=ministry)))
    busy.show(busy.workspace.get("am-1"))
    assert panel.body.cursorPosition() == 0
    assert panel.body.toolTip() == ministry


def test_a_deleted_amendment_leaves_the_editor_empty(qtbot, busy):
    panel = put(qtbot, AmendmentEditor(busy))
    busy.show(busy.workspace.get("am-1"))
    busy.do("Delete", Changes.removed(busy.workspace.get("am-1")))
    assert panel.amendment is None
    busy.undo_stack.undo()
    assert busy.workspace.get("am-1") is not None


def test_a_repeal_has_nothing_to_type(qtbot, busy):
    panel = put(qtbot, AmendmentEditor(busy))
    made = use_cases.repeal(busy.workspace.act(WORK, "rus"), "art_5")
    busy.do("Repeal", Changes.added(made))
    busy.show(made)
    assert panel.proposed.isReadOnly()
    assert panel.proposed.toPlainText() == ""
    assert made.action is Action.REPEAL


LONG = "\n".join(f"{number}) обязанность номер {number}, исполняемая в срок;" for number in range(1, 201))


@pytest.fixture
def long_text(qtbot, busy):
    """The editor on an amendment whose wording has 200 lines, read at its end."""
    panel = put(qtbot, AmendmentEditor(busy))
    panel.resize(1000, 700)
    busy.do("Wording", use_cases.reword(busy.workspace.get("am-1"), "rus", LONG))
    busy.show(busy.workspace.get("am-1"))
    bar = panel.proposed.verticalScrollBar()
    bar.setValue(bar.maximum())
    return panel


def test_the_redline_of_a_long_text_stays_at_the_words_that_are_typed(long_text):
    cursor = long_text.proposed.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    long_text.proposed.setTextCursor(cursor)
    for letter in "дети":
        long_text.proposed.insertPlainText(letter)
        bar = long_text.redline.verticalScrollBar()
        assert bar.value() == bar.maximum() > 1000
    assert long_text.redline.toPlainText().endswith("дети")


def test_undoing_an_edit_of_a_long_text_leaves_its_reader_where_he_reads(busy, long_text):
    bar = long_text.proposed.verticalScrollBar()
    cursor = long_text.proposed.textCursor()
    cursor.setPosition(long_text.proposed.toPlainText().index("номер 190"))
    long_text.proposed.setTextCursor(cursor)
    bar.setValue(bar.maximum() - 3)
    for text in (LONG.replace("номер 3,", "номер 𝟛,"), LONG.replace("номер 3,", "номер три,")):
        before, stood = busy.workspace.get("am-1"), bar.value()
        busy.do("Other words", use_cases.reword(before, "rus", text))
        assert long_text.proposed.toPlainText() == text
        assert bar.value() == stood
        busy.undo_stack.undo()
        assert long_text.proposed.toPlainText() == LONG
        assert bar.value() == stood
        assert long_text.proposed.textCursor().position() == LONG.index("номер 190")


def test_another_amendment_is_shown_from_its_beginning(busy, long_text):
    other = replace(busy.workspace.get("am-1"), id="am-2", wording={"rus": LONG.replace("обязанность", "право")})
    busy.do("Another", Changes.added(other))
    busy.show(other)
    assert "право номер 1," in long_text.proposed.toPlainText()
    assert [view.verticalScrollBar().value() for view in (long_text.proposed, long_text.redline)] == [0, 0]


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_the_halves_of_an_amendment_stand_under_each_other_in_every_width(qtbot, qapp, busy, language):
    dress(qapp, Settings(language=language))
    panel = put(qtbot, AmendmentEditor(busy))
    busy.show(busy.workspace.get("am-1"))

    def parted_at(widget: QWidget) -> int:
        return widget.mapTo(panel, widget.rect().topRight()).x()

    for width in (900, 640, 1200, 700):
        panel.resize(width, 600)
        qtbot.waitUntil(lambda: parted_at(panel.redline) == parted_at(panel.in_force))
    upper, lower = panel.findChild(PartedTogether).parent(), panel.redline.parentWidget().parentWidget()
    lower.moveSplitter(420, 1)
    assert upper.sizes() == lower.sizes()
    assert parted_at(panel.redline) == parted_at(panel.in_force)
