"""Writing in the redline: what is deleted stays, struck; what is written is underlined; the proposal follows."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QGuiApplication, QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from showing import put

from workbench.comparison.text import compare_text
from workbench.law.amendment import Action
from workbench.law.change import Changes
from workbench.law.revision import Revised
from workbench.ui.panels.amendment import AmendmentEditor
from workbench.ui.redline import Redline
from workbench.ui.scrolling import units

OLD = "2. Граждане имеют право на защиту жизни, здоровья и имущества.\n3. Дети эвакуируются первыми."


def typed(widget: QWidget, text: str) -> None:
    """Type a text in any script; QTest knows only Latin keys."""
    for sign in text:
        QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign))


class Proposal:
    """A redline of a text in force, and the proposal that follows what is written in it."""

    def __init__(self, qtbot, old: str, new: str | None = None) -> None:
        self.old = old
        self.text = old if new is None else new
        self.redline = put(qtbot, Redline())
        self.redline.resize(600, 300)
        self.redline.written.connect(self._on_written)
        self.show()

    def show(self) -> None:
        self.redline.show_revisions(compare_text(self.old, self.text))

    def _on_written(self, start: int, end: int, words: str) -> None:
        kept = self.text.encode("utf-16-le")
        self.text = (kept[: 2 * start] + words.encode("utf-16-le") + kept[2 * end :]).decode("utf-16-le")
        self.show()

    def put_caret(self, place: int, to: int | None = None) -> None:
        cursor = self.redline.textCursor()
        cursor.setPosition(place)
        if to is not None:
            cursor.setPosition(to, QTextCursor.MoveMode.KeepAnchor)
        self.redline.setTextCursor(cursor)

    def caret(self) -> tuple[str, str]:
        """Return the shown text before and behind the caret."""
        shown, at = self.redline.toPlainText(), self.redline.textCursor().position()
        return shown[:at], shown[at:]

    def shown(self) -> list[tuple[Revised, str]]:
        """Return what the document shows, run by run, told by its looks."""
        found: list[tuple[Revised, str]] = []
        cursor = QTextCursor(self.redline.document())
        place = 0
        for sign in self.redline.toPlainText():
            place += units(sign)
            cursor.setPosition(place)
            look = cursor.charFormat()
            plain = Revised.INSERTED if look.fontUnderline() else Revised.KEPT
            own = Revised.DELETED if look.fontStrikeOut() else plain
            if sign == "\n":  # its look is the next block's
                own = found[-1][0] if found else own
            if found and found[-1][0] is own:
                found[-1] = (own, found[-1][1] + sign)
            else:
                found.append((own, sign))
        return found


def test_a_word_typed_is_underlined_and_the_caret_stands_behind_it(qtbot):
    proposal = Proposal(qtbot, OLD)
    proposal.put_caret(OLD.index(" имеют"))
    typed(proposal.redline, " и дети")
    assert proposal.text == OLD.replace("Граждане", "Граждане и дети")
    assert (Revised.INSERTED, " и дети") in proposal.shown() or (Revised.INSERTED, "и дети ") in proposal.shown()
    assert proposal.caret() == ("2. Граждане и дети", OLD[OLD.index(" имеют") :])


def test_words_deleted_backwards_stay_struck_behind_the_caret(qtbot):
    proposal = Proposal(qtbot, OLD)
    at = OLD.index(", здоровья")
    proposal.put_caret(at + len(", здоровья"))
    for _ in ", здоровья":
        QTest.keyClick(proposal.redline, Qt.Key.Key_Backspace)
    assert proposal.text == OLD.replace(", здоровья", "")
    assert (Revised.DELETED, ", здоровья") in proposal.shown()
    assert proposal.caret()[0].endswith("жизни")


def test_words_deleted_forwards_stay_struck_before_the_caret(qtbot):
    proposal = Proposal(qtbot, OLD)
    proposal.put_caret(OLD.index("здоровья "))
    for _ in "здоровья ":
        QTest.keyClick(proposal.redline, Qt.Key.Key_Delete)
    assert proposal.text == OLD.replace("здоровья ", "")
    assert (Revised.DELETED, "здоровья ") in proposal.shown()
    assert proposal.caret()[0].endswith("здоровья ")


def test_a_selection_typed_over_is_struck_and_what_is_typed_follows_it(qtbot):
    proposal = Proposal(qtbot, OLD)
    proposal.put_caret(OLD.index("Граждане"), OLD.index("Граждане") + len("Граждане"))
    typed(proposal.redline, "Люди")
    assert proposal.text == OLD.replace("Граждане", "Люди")
    assert proposal.shown()[1:3] == [(Revised.DELETED, "Граждане"), (Revised.INSERTED, "Люди")]
    assert proposal.caret()[0] == "2. ГражданеЛюди"


def test_struck_words_cannot_be_deleted_again_but_are_passed(qtbot):
    proposal = Proposal(qtbot, "до слово после", "до после")
    shown = proposal.redline.toPlainText()
    struck = shown.index("слово")
    proposal.put_caret(struck + len("слово"))
    for _ in "слово":
        QTest.keyClick(proposal.redline, Qt.Key.Key_Backspace)
    assert (proposal.text, proposal.redline.toPlainText()) == ("до после", shown)
    assert proposal.redline.textCursor().position() == struck
    for _ in "слово":
        QTest.keyClick(proposal.redline, Qt.Key.Key_Delete)
    assert (proposal.text, proposal.redline.textCursor().position()) == ("до после", struck + len("слово"))


def test_what_was_written_goes_without_a_trace_when_deleted(qtbot):
    proposal = Proposal(qtbot, OLD)
    proposal.put_caret(OLD.index(" имеют"))
    typed(proposal.redline, " и дети")
    for _ in " и дети":
        QTest.keyClick(proposal.redline, Qt.Key.Key_Backspace)
    assert (proposal.text, proposal.redline.toPlainText()) == (OLD, OLD)


def test_a_line_is_parted_and_joined(qtbot):
    proposal = Proposal(qtbot, OLD)
    proposal.put_caret(OLD.index(" здоровья"))
    QTest.keyClick(proposal.redline, Qt.Key.Key_Return)
    assert proposal.text == OLD.replace(", здоровья", ",\n здоровья")
    QTest.keyClick(proposal.redline, Qt.Key.Key_Backspace)
    assert proposal.text == OLD


def test_words_pasted_are_plain_and_files_are_not_words(qtbot):
    proposal = Proposal(qtbot, OLD)
    pasted = QMimeData()
    pasted.setHtml("<b>важно</b>")
    pasted.setText("важно\r\nочень ")
    proposal.put_caret(3)
    proposal.redline.insertFromMimeData(pasted)
    assert proposal.text == "2. важно\nочень " + OLD[3:]
    file = QMimeData()
    file.setUrls([QUrl.fromLocalFile("/laws/act.docx")])
    assert not proposal.redline.canInsertFromMimeData(file)


def test_copied_words_are_as_they_are_to_read(qtbot):
    proposal = Proposal(qtbot, "один два три", "один четыре три")
    proposal.redline.selectAll()
    proposal.redline.copy()
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == "один четыре три"
    assert "line-through" in clipboard.mimeData().html()
    struck = proposal.redline.toPlainText().index("два")
    proposal.put_caret(struck, struck + 3)
    proposal.redline.copy()
    assert clipboard.text() == "два"


def test_cutting_strikes_what_is_cut(qtbot):
    proposal = Proposal(qtbot, OLD)
    proposal.put_caret(OLD.index("жизни, "), OLD.index("здоровья"))
    proposal.redline.cut()
    assert proposal.text == OLD.replace("жизни, ", "")
    assert (Revised.DELETED, "жизни, ") in proposal.shown()


def test_words_in_force_are_restored_from_the_menu_where_one_points(qtbot):
    proposal = Proposal(qtbot, OLD, OLD.replace("Граждане", "Люди").replace("первыми", "сразу"))
    first, second = proposal.redline.changes()
    restore = proposal.redline.menu_at(first.at + 2, QPoint()).actions()[0]
    assert restore.isEnabled()
    restore.trigger()
    assert proposal.text == OLD.replace("первыми", "сразу")
    assert not proposal.redline.menu_at(1, QPoint()).actions()[0].isEnabled()
    proposal.redline.setReadOnly(True)
    assert not proposal.redline.menu_at(proposal.redline.changes()[0].at, QPoint()).actions()[0].isEnabled()
    assert second.in_force == "первыми"


def test_one_goes_from_change_to_change(qtbot):
    proposal = Proposal(qtbot, OLD, OLD.replace("Граждане", "Люди").replace("первыми", "сразу"))
    selected = []
    for step in (1, 1, 1, -1):
        actions = proposal.redline.menu_at(0, QPoint()).actions()
        actions[1 if step == 1 else 2].trigger()
        selected.append(proposal.redline.textCursor().selectedText())
    assert selected == ["ГражданеЛюди", "первымисразу", "первымисразу", "ГражданеЛюди"]


def test_what_is_composed_of_several_keys_is_taken_when_it_is_done(qtbot):
    proposal = Proposal(qtbot, "до слово после", "до после")
    shown = proposal.redline.toPlainText()
    place = shown.index("после")
    proposal.put_caret(place)
    for composed in ("´", "´e"):
        QApplication.sendEvent(proposal.redline, QInputMethodEvent(composed, []))
        assert (proposal.text, proposal.redline.toPlainText()) == ("до после", shown)
    done = QInputMethodEvent("", [])
    done.setCommitString("é ")
    QApplication.sendEvent(proposal.redline, done)
    assert proposal.text == "до é после"
    assert (Revised.DELETED, "слово") in proposal.shown() or (Revised.DELETED, "слово ") in proposal.shown()
    assert proposal.caret()[0].endswith("é ")


def test_nothing_written_by_hand_stays_where_nobody_takes_it(qtbot):
    redline = put(qtbot, Redline())
    redline.show_revisions(compare_text("один два", "один три"))
    typed(redline, "слово")
    assert redline.toPlainText() == "один дватри"


_KEYS = (
    (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier),
)


@pytest.mark.parametrize("seed", range(12))
def test_any_run_of_keys_leaves_redline_and_proposal_saying_the_same(qtbot, seed):
    """The proposal is what stands in the redline unstruck, the text in force what stands there not underlined."""
    chance = random.Random(seed)
    proposal = Proposal(qtbot, OLD + "\n\n𝟛) знак 𝟜 и а а аа.", OLD.replace("Дети", "Дети и матери"))
    for _ in range(60):
        redline = proposal.redline
        stands = redline.toPlainText()
        first = chance.randint(0, len(stands))
        second = first + chance.randint(0, 12) if chance.random() < 0.3 else first
        proposal.put_caret(units(stands[:first]), units(stands[:second]))
        start = redline.textCursor().selectionStart()
        over = redline.becomes_at(start), redline.becomes_at(redline.textCursor().selectionEnd())
        before = proposal.text.encode("utf-16-le")
        if chance.random() < 0.5:
            word = chance.choice(("а", "слово ", "𝟛", "аа", ", "))
            for sign in word:
                if len(sign.encode("utf-16-le")) == 2:
                    typed(redline, sign)
                else:
                    redline.insertPlainText(sign)
            expected = before[: 2 * over[0]] + word.encode("utf-16-le") + before[2 * over[1] :]
            assert proposal.text == expected.decode("utf-16-le")
            assert redline.becomes_at(redline.textCursor().position()) == over[0] + units(word)
        else:
            QTest.keyClick(redline, *chance.choice(_KEYS))
        runs = proposal.shown()
        shown = "".join(text for _, text in runs)
        assert shown == "".join(each.text for each in compare_text(proposal.old, proposal.text))
        in_force = "".join(text for revised, text in runs if revised is not Revised.INSERTED)
        becomes = "".join(text for revised, text in runs if revised is not Revised.DELETED)
        assert (in_force.replace("\n", ""), becomes.replace("\n", "")) == (
            proposal.old.replace("\n", ""),
            proposal.text.replace("\n", ""),
        )


# --- in the editor of an amendment ------------------------------------------------------------------------------------


@pytest.fixture
def editor(qtbot, busy):
    panel = put(qtbot, AmendmentEditor(busy))
    panel.resize(1000, 700)
    panel.show()
    busy.show(busy.workspace.get("am-1"))
    return panel


def test_what_is_written_in_the_redline_is_worded_and_stored(qtbot, busy, editor):
    shown = editor.redline.toPlainText()
    cursor = editor.redline.textCursor()
    cursor.setPosition(shown.index(" участвуют"))
    editor.redline.setTextCursor(cursor)
    typed(editor.redline, " всегда")
    assert editor.proposed.toPlainText() == "2. Граждане и дети всегда участвуют."
    qtbot.waitUntil(
        lambda: busy.workspace.get("am-1").wording["rus"] == "2. Граждане и дети всегда участвуют.", timeout=4000
    )
    at = editor.redline.textCursor().position()
    assert editor.redline.toPlainText()[:at].endswith(" всегда")


def test_cells_are_parted_by_the_tab_key_and_only_in_a_table(busy, editor):
    worded = editor.proposed.toPlainText()
    QTest.keyClick(editor.redline, Qt.Key.Key_Tab)
    assert editor.proposed.toPlainText() == worded
    editor.redline.types_tabs = True
    QTest.keyClick(editor.redline, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert editor.proposed.toPlainText() == worded
    QTest.keyClick(editor.redline, Qt.Key.Key_Tab)
    assert editor.proposed.toPlainText() == "\t" + worded


def test_a_repeal_has_nothing_to_write_in_its_redline(qtbot, busy, editor):
    amendment = busy.workspace.get("am-1")
    repeal = replace(amendment, id="am-9", action=Action.REPEAL, wording={})
    busy.do("Repeal", Changes.added(repeal))
    busy.show(repeal)
    shown = editor.redline.toPlainText()
    typed(editor.redline, "слово")
    assert editor.redline.isReadOnly()
    assert editor.redline.toPlainText() == shown


@pytest.mark.parametrize("field", ["proposed", "redline"])
def test_the_keys_of_undo_turn_the_steps_of_the_project_and_show_where(qtbot, busy, editor, field):
    edited = getattr(editor, field)
    edited.setFocus()
    edited.moveCursor(QTextCursor.MoveOperation.End)
    typed(edited, " Всегда.")
    QTest.keyClick(edited, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.proposed.toPlainText() == "2. Граждане и дети участвуют."
    assert busy.undo_stack.redoText().startswith("Wording · Article 2")
    QTest.keyClick(edited, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert editor.proposed.toPlainText() == "2. Граждане и дети участвуют. Всегда."
    assert busy.workspace.get("am-1").wording["rus"] == "2. Граждане и дети участвуют. Всегда."


def test_undo_shows_what_it_took_back_where_one_writes(qtbot, busy, editor):
    long = "\n".join(f"{number}) обязанность;" for number in range(1, 200))
    editor.proposed.setPlainText(long)
    editor.store()
    QTest.qWait(5)
    editor.redline.setFocus()
    qtbot.waitUntil(editor.redline.hasFocus)
    editor.redline.go_to(0)
    typed(editor.redline, "Важно ")
    editor.store()
    editor.redline.moveCursor(QTextCursor.MoveOperation.End)
    editor.redline.ensureCursorVisible()
    assert editor.redline.verticalScrollBar().value() > 100
    busy.undo()
    assert editor.redline.verticalScrollBar().value() < 100
    assert editor.redline.textCursor().position() < 50


def test_the_menu_of_a_field_takes_back_what_the_project_took_back(qtbot, busy, editor):
    editor.proposed.setPlainText("2. Люди участвуют.")
    editor.store()
    for field in (editor.proposed, editor.redline):
        menu = field.createStandardContextMenu()
        field.menu_wanted.emit(menu)
        undo, redo = (menu.findChild(QAction, name) for name in ("edit-undo", "edit-redo"))
        assert (undo.isEnabled(), redo.isEnabled()) == (True, False)
        assert undo.text().startswith("&Undo “Wording · Article 2")
        undo.trigger()
        assert editor.proposed.toPlainText() == "2. Граждане и дети участвуют."
        menu.deleteLater()
        busy.redo()
        assert editor.proposed.toPlainText() == "2. Люди участвуют."


def test_a_long_burst_is_taken_back_in_pieces(busy, editor, monkeypatch):
    from workbench.ui import undo

    now = 100.0
    monkeypatch.setattr(undo, "monotonic", lambda: now)
    for word in range(14):
        editor.proposed.insertPlainText(f"{word} ")
        editor.store()
        now += 3
    assert 1 < busy.undo_stack.count() < 5


def test_the_two_texts_step_aside_and_that_is_remembered(qtbot, busy, editor):
    editor.in_one_text.click()
    assert not editor.proposed.isVisible()
    assert editor.redline.isVisible()
    assert busy.settings.in_one_text
    qtbot.waitUntil(editor.redline.hasFocus)
    again = put(qtbot, AmendmentEditor(busy))
    again.show()
    busy.show(busy.workspace.get("am-1"))
    assert not again.proposed.isVisible()
    editor.in_one_text.click()
    assert editor.proposed.isVisible()
    assert not busy.settings.in_one_text


@pytest.mark.parametrize("in_one_text", [False, True])
def test_the_caret_comes_back_where_one_wrote(qtbot, busy, editor, in_one_text):
    editor.in_one_text.setChecked(in_one_text)
    place = editor.proposed.toPlainText().index(" участвуют")
    if in_one_text:
        editor.redline.go_to(place)
    else:
        cursor = editor.proposed.textCursor()
        cursor.setPosition(place)
        editor.proposed.setTextCursor(cursor)
    left = editor.left()
    again = put(qtbot, AmendmentEditor(busy))
    again.take_up(left)
    assert again.amendment.id == "am-1"
    assert again.left() == left
    for spoilt in ("", "am-1", "am-1 rus many", "am-1 rus 99999", "gone rus 3"):
        again.take_up(spoilt)
        assert again.amendment.id == "am-1"
