"""The redline one writes in, as in Word: what is deleted stays to be seen, struck; what is written is underlined."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QBrush,
    QColor,
    QContextMenuEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QTextEdit

from workbench.law.revision import Revised, Revision
from workbench.ui.reading_place import common_beginning
from workbench.ui.scrolling import units
from workbench.ui.theme import Theme, current_theme

_FORWARD = (
    QKeySequence.StandardKey.Delete,
    QKeySequence.StandardKey.DeleteEndOfWord,
    QKeySequence.StandardKey.DeleteEndOfLine,
)
"""The keys that delete what stands after the caret; it then stands after the words it struck."""


class Run(NamedTuple):
    """A revision where it stands: at `at` of the redline and `becomes` of the proposed text, both in UTF-16 units."""

    revision: Revision
    at: int
    becomes: int

    @property
    def end(self) -> int:
        """Where it ends in the redline."""
        return self.at + units(self.revision.text)

    @property
    def becomes_end(self) -> int:
        """Where it ends in the proposed text: struck words take no room there."""
        return self.becomes if self.revision.revised is Revised.DELETED else self.becomes + self.end - self.at


class Edited(NamedTuple):
    """A change of the text in force: from `at` to `end` of the redline, `becomes` to `becomes_end` of the proposal."""

    at: int
    end: int
    becomes: int
    becomes_end: int
    in_force: str


class Redline(QTextEdit):
    """A text with its changes, to be read and to be written in.

    It holds no text of its own. What one types, pastes or deletes is told by `written`: from where to where of the
    proposed text, in UTF-16 units, and the words that go there. Who listens changes the proposal and shows it by
    `show_revisions`; the caret then stands where one writes on. Words in force that are deleted stay, struck;
    deleting struck words does nothing but lead the caret past them. `menu_wanted` gives its menu before it is seen.
    """

    written = Signal(int, int, str)
    menu_wanted = Signal(QMenu)

    def __init__(self) -> None:
        super().__init__()
        self.types_tabs = False
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)  # a dropped file is the window's to take in
        self.viewport().setAcceptDrops(False)
        self._runs: tuple[Run, ...] = ()
        self._theme = ""
        self._showing = False
        self._typed: tuple[int, int, int] | None = None
        self._forward = self._composing = False
        self.document().contentsChange.connect(self._on_contents)
        self.textChanged.connect(self._on_text)

    # --- showing ---------------------------------------------------------------------------------------------------

    def show_revisions(self, revisions: Iterable[Revision], *, anew: bool = False) -> None:
        """Show these revisions: only what differs is written, so that one who reads or writes keeps his place.

        `anew` tells that another text is shown, from its beginning.
        """
        theme = current_theme()
        runs, typed = _placed(revisions), self._typed
        anew = anew or theme.name != self._theme
        if runs == self._runs and typed is None and not anew:
            return
        caret = self.becomes_at(self.textCursor().position())
        head, tail = (0, 0) if anew else _alike(self._runs, runs, typed[:2] if typed else (None, None))
        self._write(runs, head, tail, theme)
        self._runs, self._theme, self._typed = runs, theme.name, None
        if typed is None:
            self._put_caret(self.place_of(caret))

    def go_to(self, offset: int) -> None:
        """Put the caret at this place of the proposed text, in UTF-16 units, where it is seen."""
        self._put_caret(self.place_of(offset))
        self.ensureCursorVisible()

    def becomes_at(self, place: int) -> int:
        """Return where a place of the redline is in the proposed text."""
        run = next((each for each in self._runs if place <= each.end), None)
        if run is None:
            return self._runs[-1].becomes_end if self._runs else 0
        return min(run.becomes + place - run.at, run.becomes_end)

    def place_of(self, offset: int, *, after_struck: bool = False) -> int:
        """Return where a place of the proposed text is in the redline: before struck words that stand there, or after.

        Straight after the word that was written in either case, where one goes on writing.
        """
        if after_struck:
            run = next((each for each in reversed(self._runs) if each.becomes <= offset), None)
            struck = run is not None and run.revision.revised is Revised.DELETED
            return 0 if run is None else run.end if struck else run.at + offset - run.becomes
        run = next((each for each in self._runs if offset <= each.becomes_end), None)
        return run.at + offset - run.becomes if run is not None else self._runs[-1].end if self._runs else 0

    # --- changes ---------------------------------------------------------------------------------------------------

    def changes(self) -> tuple[Edited, ...]:
        """Return the changes in their order; struck words and those written in their place are one."""
        return tuple(
            _edited(tuple(runs))
            for kept, runs in groupby(self._runs, key=lambda run: run.revision.revised is Revised.KEPT)
            if not kept
        )

    def restore(self, change: Edited) -> None:
        """Put the words in force back where this change stands."""
        self._turn(change.becomes, change.becomes_end, change.in_force)

    def go_to_change(self, step: int) -> None:
        """Select the next change (1) or the one before (-1)."""
        cursor = self.textCursor()
        found = [each for each in self.changes() if each.at >= cursor.selectionEnd()]
        if step < 0:
            found = [each for each in reversed(self.changes()) if each.end <= cursor.selectionStart()]
        if found:
            cursor.setPosition(found[0].at)
            cursor.setPosition(found[0].end, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the change that is pointed at, and what one does with any text."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        pointed = self.textCursor() if by_key else self.cursorForPosition(event.pos())
        corner = self.viewport().mapToGlobal(self.cursorRect().bottomLeft()) if by_key else event.globalPos()
        self.menu_at(pointed.position(), event.pos()).popup(corner)

    def menu_at(self, place: int, point: QPoint) -> QMenu:
        """Return the menu for a place of the redline."""
        changes = self.changes()
        inside = [each for each in changes if each.at < place < each.end]
        change = next(iter(inside or (each for each in changes if each.at <= place <= each.end)), None)
        menu = self.createStandardContextMenu(point)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first = menu.actions()[0]
        back, onward, backward = (
            QAction(text, menu)
            for text in (self.tr("Restore the words in force here"), self.tr("Next change"), self.tr("Previous change"))
        )
        back.setEnabled(change is not None and not self.isReadOnly())
        back.triggered.connect(lambda: self.restore(change) if change is not None else None)
        onward.triggered.connect(lambda: self.go_to_change(1))
        backward.triggered.connect(lambda: self.go_to_change(-1))
        for action in (onward, backward):
            action.setEnabled(bool(changes))
        menu.insertActions(first, [back, onward, backward])
        menu.insertSeparator(first)
        self.menu_wanted.emit(menu)
        return menu

    # --- writing ---------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._forward = any(event.matches(key) for key in _FORWARD)
        super().keyPressEvent(event)
        self._forward = False

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Part cells by the tab key where the text has them; Shift+Tab leads out all the same."""
        self.setTabChangesFocus(not (onward and self.types_tabs and not self.isReadOnly()))
        return super().focusNextPrevChild(onward)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return super().canInsertFromMimeData(source) and not any(url.isLocalFile() for url in source.urls())

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.textCursor().insertText(source.text())
        self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return what was selected: with its marks for a program that shows them, as it is to read for the rest."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        standing = self._words(start, end, (Revised.KEPT, Revised.INSERTED))
        data = QMimeData()
        data.setText(standing or self._words(start, end, tuple(Revised)))
        data.setHtml(cursor.selection().toHtml())
        return data

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what is composed of several keys once it is done; until then Qt shows it, and it is not in the text."""
        self._composing = True
        super().inputMethodEvent(event)
        self._composing = False

    def _on_contents(self, at: int, removed: int, added: int) -> None:
        """Note what was edited by hand: from where to where of the redline, and how much stands there now."""
        if self._showing:
            return
        end = min(at + removed, self._runs[-1].end if self._runs else 0)
        now = min(at + added, self.document().characterCount() - 1)  # Qt may count the end of the text in
        if self._composing:  # Qt then tells of the whole paragraph
            before, after = self._words(at, end, tuple(Revised)), self._stands(at, now)
            head = common_beginning(before, after)
            tail = common_beginning(before[head:][::-1], after[head:][::-1])
            at += units(before[:head])
            end -= units(before[len(before) - tail :])
            now -= units(after[len(after) - tail :])
            if at == end == now:
                return
        self._typed = at, end, now

    def _on_text(self) -> None:
        if self._showing or self._typed is None:
            return
        start, end, now = self._typed
        words = self._stands(start, now)
        forward = self._forward and not words
        first, last = self.becomes_at(start), self.becomes_at(end)
        if words or first != last:
            self._turn(first, last, words, after_struck=forward)
            return
        self._show_again()
        self._put_caret(end if forward else start)

    def _turn(self, first: int, last: int, words: str, *, after_struck: bool = False) -> None:
        """Tell what was written; the caret goes after it once it is shown."""
        self.written.emit(first, last, words)
        self._show_again()
        self._put_caret(self.place_of(first + units(words), after_struck=after_struck))
        self.ensureCursorVisible()

    def _show_again(self) -> None:
        """Show what is to be shown where a hand edited it and nobody listened."""
        if self._typed is not None:
            self.show_revisions([run.revision for run in self._runs])

    # --- the detail ------------------------------------------------------------------------------------------------

    def _write(self, runs: Sequence[Run], head: int, tail: int, theme: Theme) -> None:
        """Write all runs but so many at the head and at the tail, which stand already."""
        stands = sum(run.end - run.at for run in runs[len(runs) - tail :])
        self._showing = True
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.setPosition(runs[head - 1].end if head else 0)
        cursor.setPosition(self.document().characterCount() - 1 - stands, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        for run in runs[head : len(runs) - tail]:
            cursor.insertText(run.revision.text, marked(QTextCharFormat(), run.revision.revised, theme))
        cursor.endEditBlock()
        self._showing = False

    def _put_caret(self, place: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def _stands(self, start: int, end: int) -> str:
        """Return what stands between two places of the document of now."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "\n")

    def _words(self, start: int, end: int, which: Sequence[Revised]) -> str:
        """Return the words of these kinds between two places of the redline."""
        return "".join(_cut(run, start, end) for run in self._runs if run.revision.revised in which)


def marked(look: QTextCharFormat, revised: Revised, theme: Theme) -> QTextCharFormat:
    """Return a look with the marks of kept, inserted or deleted words put on it."""
    if revised is Revised.INSERTED:
        look.setForeground(QBrush(QColor(theme.inserted)))
        look.setBackground(QBrush(QColor(theme.inserted_ground)))
        look.setFontUnderline(True)
    elif revised is Revised.DELETED:
        look.setForeground(QBrush(QColor(theme.deleted)))
        look.setBackground(QBrush(QColor(theme.deleted_ground)))
        look.setFontStrikeOut(True)
    return look


def _placed(revisions: Iterable[Revision]) -> tuple[Run, ...]:
    runs: list[Run] = []
    at = becomes = 0
    for revision in revisions:
        runs.append(Run(revision, at, becomes))
        at, becomes = runs[-1].end, runs[-1].becomes_end
    return tuple(runs)


def _alike(before: Sequence[Run], now: Sequence[Run], typed: tuple[int | None, int | None]) -> tuple[int, int]:
    """Return how many runs are the same at the head and at the tail, and were not typed in from here to there."""
    first, last = typed
    most = min(len(before), len(now))
    head = 0
    while head < most and before[head].revision == now[head].revision and (first is None or before[head].end <= first):
        head += 1
    tail = 0
    while tail < most - head:
        one, other = before[-1 - tail], now[-1 - tail]
        if one.revision != other.revision or (last is not None and one.at < last):
            break
        tail += 1
    return head, tail


def _edited(runs: Sequence[Run]) -> Edited:
    in_force = "".join(run.revision.text for run in runs if run.revision.revised is Revised.DELETED)
    return Edited(runs[0].at, runs[-1].end, runs[0].becomes, runs[-1].becomes_end, in_force)


def _cut(run: Run, start: int, end: int) -> str:
    """Return what of a run stands between two places of the redline."""
    first, last = max(start, run.at) - run.at, min(end, run.end) - run.at
    if first >= last:
        return ""
    return run.revision.text.encode("utf-16-le")[2 * first : 2 * last].decode("utf-16-le", "ignore")
