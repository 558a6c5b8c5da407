"""Amendments of the real law made to the end by hand: a provision inserted, one moved."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from workbench.law.amendment import Action
from workbench.ui.bench import Bench
from workbench.ui.dialogs.insert import Insert
from workbench.ui.dialogs.move import Move
from workbench.workspace.workspace import Workspace

if TYPE_CHECKING:
    from tests.journeys.by_hand import Hand

LONG = 300.0
_PAUSE = 5.5  # seconds; what is typed after it is a step of its own


def insert(hand: Hand, workspace: Workspace, bench: Bench) -> None:
    """Insert a point after the last of article 19, in both languages, with its reason; undo it and do it again."""
    known = hand.gui(lambda: len(workspace.amendments()))
    hand.go_to("19 1")
    hand.press("ctrl+shift+m")
    dialog = hand.dialog(Insert)
    hand.click(dialog.list, lambda: dialog.list.visualItemRect(dialog.list.item(0)).center())
    number = hand.gui(dialog.text.toPlainText).strip()
    hand.write(dialog.text, f"{number} Оповещение детей доступно.")
    hand.look("insert")
    hand.ok(dialog)
    editor = bench.editor
    hand.until(lambda: editor.amendment is not None and editor.amendment.action is Action.INSERT, "it is proposed")
    hand.until(lambda: "дополнить" in editor.clauses.toPlainText(), "the Russian clause says what is added", LONG)
    made = hand.gui(lambda: editor.amendment)
    assert made is not None
    word(hand, bench, "kaz", f"{made.ref.eid.rpartition('_')[2]}. Бала.")
    hand.until(lambda: "толықтырылсын" in editor.clauses.toPlainText(), "so does the Kazakh one", LONG)
    reason(hand, bench, "Керек.")
    word(hand, bench, "rus", None)
    reason(hand, bench, "Для детей.")
    hand.look("inserted")
    hand.gui(lambda: bench.reader.choose("rus", proposed=True))
    hand.click(editor._go)
    hand.until(lambda: "Оповещение детей доступно." in bench.reader.view.toPlainText(), "it is read as proposed", LONG)
    hand.look("inserted, as proposed")
    hand.gui(lambda: bench.reader.choose("rus"))
    while hand.gui(lambda: len(workspace.amendments())) > known:
        hand.press("ctrl+z")
    while hand.gui(lambda: hand.window.desk.undo_stack.canRedo()):
        hand.press("ctrl+y")
    stored = hand.gui(lambda: workspace.get(made.id))
    assert set(stored.wording) == set(stored.justification) == {"rus", "kaz"}, stored  # type: ignore[union-attr]


def move(hand: Hand, workspace: Workspace, bench: Bench) -> None:
    """Move a subpoint of article 70 into article 69; both languages say so."""
    hand.go_to("70 2")
    hand.press("ctrl+shift+v")
    dialog = hand.dialog(Move)
    hand.type("article 69")
    hand.until(lambda: dialog.within() == "art_69", "the place is found by its name")
    hand.until(lambda: "69" in dialog._becomes.text(), "what it becomes is said")
    hand.look("move to")
    hand.ok(dialog)
    editor = bench.editor
    hand.until(lambda: editor.amendment is not None and editor.amendment.action is Action.MOVE, "it is proposed")
    hand.until(lambda: "дополнить" in editor.clauses.toPlainText(), "the Russian clauses say so", LONG)
    hand.until(lambda: "толықтырылсын" in editor.clauses.toPlainText(), "the Kazakh ones do", LONG)
    reason(hand, bench, "По содержанию.")
    word(hand, bench, "kaz", None)
    reason(hand, bench, "Ретімен.")
    hand.look("moved")


def word(hand: Hand, bench: Bench, language: str, text: str | None) -> None:
    """Go to a language of the amendment, and write its wording where one is given."""
    editor = bench.editor
    codes = hand.gui(lambda: [editor.tabs.tabData(at) for at in range(editor.tabs.count())])
    hand.click(editor.tabs, lambda: editor.tabs.tabRect(codes.index(language)).center())
    hand.until(lambda: editor.language() == language, f"{language} is worded")
    if text is not None:
        hand.write(editor.proposed, text)
        hand.until(lambda: not editor._storing.isActive(), "the wording is stored")


def in_one_text(hand: Hand, bench: Bench, words: str) -> None:
    """Write these words in the changes alone, strike a word there, restore the words in force; undo all of it."""
    editor = bench.editor
    worded, in_force = hand.gui(editor.proposed.toPlainText), hand.gui(editor.in_force.toPlainText)
    time.sleep(_PAUSE)
    hand.click(editor.in_one_text)
    hand.until(lambda: not editor.proposed.isVisible() and editor.redline.hasFocus(), "the two texts step aside")
    hand.press("ctrl+Home", "End", "Left")
    hand.type(f" {words}")
    hand.until(lambda: f" {words}" in editor.proposed.toPlainText(), "the proposal has the words")
    hand.until(lambda: words in editor.clauses.toPlainText(), "the clause has them", LONG)
    hand.press("ctrl+Home", "ctrl+Right", "ctrl+Right", "ctrl+shift+Right", "BackSpace")
    hand.until(lambda: len(editor.proposed.toPlainText()) < len(worded) + len(words) + 1, "a word is struck")
    struck = hand.gui(lambda: next(each for each in editor.redline.changes() if each.in_force))
    hand.look("in one text")
    view = editor.redline.viewport()

    def in_the_struck_word() -> QPoint:
        cursor = editor.redline.textCursor()
        cursor.setPosition((struck.at + struck.end) // 2)
        return editor.redline.cursorRect(cursor).center()

    hand.click(view, in_the_struck_word, button=3)
    hand.until(lambda: QApplication.activePopupWidget() is not None, "the menu of the change is open")
    hand.look("menu of a change")
    hand.press("Down", "Return")
    hand.until(lambda: struck not in editor.redline.changes(), "the word is restored")
    while hand.gui(editor.proposed.toPlainText) != worded:
        hand.press("ctrl+z")
    assert hand.gui(editor.in_force.toPlainText) == in_force
    hand.click(editor.in_one_text)
    hand.until(editor.proposed.isVisible, "both texts are there again")


def reason(hand: Hand, bench: Bench, text: str) -> None:
    """Write the justification on its page, and come back to the clauses."""
    editor = bench.editor
    bar = editor._details.tabBar()
    hand.click(bar, lambda: bar.tabRect(1).center())
    hand.write(editor.justification, text)
    hand.until(lambda: not editor._storing.isActive(), "the reason is stored")
    hand.click(bar, lambda: bar.tabRect(0).center())


def between_words(text: QPlainTextEdit) -> Callable[[], QPoint]:
    """Return what finds a point between two words of a text."""

    def found() -> QPoint:
        cursor = text.textCursor()
        cursor.setPosition(text.toPlainText().index(" ", min(30, len(text.toPlainText()) // 2)))
        return text.cursorRect(cursor).center()

    return found
