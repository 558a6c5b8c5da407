"""The law on the screen: a few articles around the one looked at, more as one scrolls."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import chain
from time import perf_counter
from typing import cast

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRectF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QToolTip, QWidget

from workbench.law.eid import contains
from workbench.law.revision import RevisedLine
from workbench.ui.lawdocument import EID, Links, Looks, Marks, Writer, leave_out_marks, no_links, read_off
from workbench.ui.lawlines import Unit
from workbench.ui.lawpieces import At, Piece, Pieces
from workbench.ui.reading_place import ReadingPlace, SeenLine, Spot, found_again, reading_place
from workbench.ui.theme import current_theme, law_font

_ABOVE = 1000  # characters written before what is shown
_AIR = 12  # pixels above a provision brought to the top
_FOLLOWED = 100  # milliseconds between two looks at what is read while one scrolls
_STEP = 0.01  # seconds of writing until keys and clicks are answered
_MOST = 120_000  # characters in the document before it is written anew around the place looked at
_NONE = Marks()
_BEGINNING: At = (0, 0)


class LawView(QTextBrowser):
    """Shows units of law, one language or several side by side.

    `at` says which provision the user clicked or moved to, `in_hand` which one is read: that one while it is in view,
    then the first in view. `menu_wanted` asks for the context menu of a provision.
    """

    at = Signal(str)
    in_hand = Signal(str)
    followed = Signal(str)
    menu_wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(22)
        self.anchorClicked.connect(self._on_link)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._units: tuple[Unit, ...] = ()
        self._index: dict[str, int] = {}
        self._languages: tuple[str, ...] = ("rus",)
        self._marks = Marks()
        self._redlines: Mapping[str, tuple[RevisedLine, ...]] = {}
        self._links: Links = no_links
        self.tip: Callable[[str], str] | None = None
        self._notes = True
        self._zoom = 100
        self._pieces = Pieces((), self._languages, self._redlines, notes=True)
        self._looks: Looks | None = None
        self._from: At = (0, 0)
        self._to: At = (0, 0)
        self._lag = 0.0
        self._current = self._under = ""
        self._growing = False
        self._held: tuple[QTextCursor, int] | None = None
        self._grow_later = QTimer(self, singleShot=True, interval=0)
        self._grow_later.timeout.connect(self._grow)
        self._hand = ""
        self._follow_later = QTimer(self, singleShot=True, interval=_FOLLOWED)
        self._follow_later.timeout.connect(self._follow)

    def set_law(
        self,
        units: tuple[Unit, ...],
        languages: tuple[str, ...],
        marks: Marks = _NONE,
        redlines: Mapping[str, tuple[RevisedLine, ...]] | None = None,
        links: Links = no_links,
        *,
        at: str | None = None,
    ) -> None:
        """Show these units from now on, at this place, or at the one that was shown where it is still there."""
        place = self._place() if at is None else None
        self._units, self._languages = units, languages
        self._marks, self._redlines, self._links = marks, redlines or {}, links
        self._index = {unit.eid: number for number, unit in enumerate(units)}
        self._cut()
        here = self._piece_of(at or "") if place is None else self._piece_read(place)
        self._write_around(self._piece_of(self._current) if here is None else here)
        if place is not None:
            self._scroll_back(place)
        elif here is not None:
            self._scroll_to(at)

    def set_look(self, *, zoom: int, notes: bool) -> None:
        """Set the size of the text in per cent and whether service notes are shown."""
        if (zoom, notes) != (self._zoom, self._notes):
            self._zoom, self._notes = zoom, notes
            self._cut()
            self.redraw()

    def redraw(self) -> None:
        """Write what is shown again: the theme or the marks have changed."""
        place = self._place()
        self._write_around(self._piece_read(place))
        self._scroll_back(place)

    def show_place(self, eid: str) -> bool:
        """Bring this provision to the top and mark it (the act itself: ''); False where the act has no such place."""
        if not eid and self._units:
            self._current = ""
            if self._from > _BEGINNING:  # else the beginning is written already
                self._write_around(_BEGINNING)
            self.verticalScrollBar().setValue(0)
            self._mark()
            return True
        piece = self._piece_of(eid)
        if piece is None:
            return False
        self._current = eid
        if not self._from <= piece < self._to:
            self._write_around(piece)
        self._scroll_to(eid)
        self._mark()
        return True

    def go_to_beginning(self) -> None:
        """Scroll to the first line of the act, whatever of it is written out."""
        if self._from > _BEGINNING:
            self._write_around(_BEGINNING)
        self.verticalScrollBar().setValue(0)

    def go_to_end(self) -> None:
        """Scroll to the last line of the act, whatever of it is written out."""
        if self._to < self._pieces.end:
            self._write_end()
        self.document().documentLayout().documentSize()  # finishes the layout: the bar reaches as far as the text
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())

    def first_line(self) -> SeenLine | None:
        """Return the first line in view; None at the very beginning."""
        return next(iter(self._place().seen), None)

    def read_on(self, line: SeenLine | None) -> None:
        """Bring a line to where it stood (None: the very beginning), where its provision is still there."""
        if line is None:
            self.go_to_beginning()
            return
        piece = self._piece_saying(line) or self._piece_of(line.eid)
        if piece is not None:
            if not self._from <= piece < self._to:
                self._write_around(piece)
            self._scroll_back(ReadingPlace((line,)))

    def current(self) -> str:
        """Return the address looked at."""
        return self._current

    def mark_under(self, eid: str) -> None:
        """Mark the provision something is dragged over; '' for none."""
        if eid != self._under:
            self._under = eid
            self._mark()

    def step(self, steps: int) -> None:
        """Look at the next provision (1) or the one before (-1), as the lines stand."""
        eid = self._neighbour(steps)
        if eid:
            if not self._in_view(eid):
                self.show_place(eid)
            self.look_at(eid)

    def eid_at(self, point: QPoint) -> str:
        """Return the address of the line at this point of the viewport."""
        return self._eid_of(self.cursorForPosition(point).block())

    # --- writing ---------------------------------------------------------------------------------------------------

    def _cut(self) -> None:
        self._pieces = Pieces(self._units, self._languages, self._redlines, notes=self._notes)

    def _write_around(self, here: At | None) -> None:
        """Write this piece of the law, a little before it and what fills the view after it; `_grow` writes the rest."""
        here = here or _BEGINNING
        self._begin_at(self._pieces.back(here, _ABOVE))
        while self._to < self._pieces.end and (self._to <= here or not self._fills(self.viewport().height())):
            self._append_next()
        self._written()

    def _write_end(self) -> None:
        """Write the last pieces, as many as fill the view."""
        end = self._pieces.end
        self._begin_at(self._pieces.back(self._pieces.before(end), _ABOVE))
        while self._to < end:
            self._append_next()
        while self._from > _BEGINNING and not self._fills(self.viewport().height()):
            self._prepend()
        self._written()

    def _fills(self, height: float) -> bool:
        """Return whether what is written is so many pixels high."""
        return self.document().documentLayout().documentSize().height() >= height

    def _begin_at(self, at: At) -> None:
        self._growing = True
        self._held = None
        self._lag = 0.0
        self._looks = Looks(self._font(), current_theme())
        self.clear()
        self._from = self._to = at

    def _written(self) -> None:
        self._growing = False
        self.setTextCursor(QTextCursor(self.document()))  # or Qt scrolls to where its cursor was pushed
        self.verticalScrollBar().setValue(0)
        self._mark()
        self._grow_later.start()

    def _append_next(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self._write(cursor, self._pieces[self._to])
        self._to = self._pieces.after(self._to)

    def _write(self, cursor: QTextCursor, piece: Piece) -> None:
        assert self._looks is not None
        writer = Writer(cursor, self._looks, notes=self._notes, links=self._links)
        cursor.beginEditBlock()
        if piece.first and piece.unit is self._units[0] and piece.revised is None:
            writer.signs(self._marks.closing.get("", ()))
        writer.piece(piece, self._languages, self._marks)
        cursor.endEditBlock()

    def _prepend(self) -> None:
        """Write the piece before the first one, keeping what is read in its place."""
        bar = self.verticalScrollBar()
        height, value = self.document().size().height(), bar.value()
        start = QTextCursor(self.document())
        start.insertBlock()
        start.movePosition(QTextCursor.MoveOperation.Start)
        start.setBlockFormat(QTextBlockFormat())
        self._from = self._pieces.before(self._from)
        self._write(start, self._pieces[self._from])
        pushed = self.document().size().height() - height + self._lag
        self._lag = pushed - round(pushed)  # the bar knows whole pixels only: what is left goes with the next piece
        bar.setValue(value + round(pushed))

    def _grow(self) -> None:
        """Write more where the reader is near an end, for as long as nobody waits."""
        if self._growing or not self._units:
            return
        bar, page = self.verticalScrollBar(), max(self.viewport().height(), 200)
        until = perf_counter() + _STEP
        self._growing = True
        while below := self._to < self._pieces.end and not self._fills(bar.value() + 3 * page):
            if perf_counter() > until:
                break
            self._append_next()
        above = self._from > _BEGINNING and bar.value() < page // 2
        if above and self.document().characterCount() > _MOST:
            self._growing = False
            self.redraw()
            return
        if above and not below:
            self._prepend()
        self._growing = False
        if above or below:
            self._grow_later.start()

    def _font(self) -> QFont:
        return law_font(self._zoom)

    # --- finding places --------------------------------------------------------------------------------------------

    def _unit_of(self, eid: str) -> int | None:
        """Return the number of the unit this address stands in: its own, one it begins with, or one that holds it."""
        shorter = eid
        while shorter:
            if shorter in self._index:
                return self._index[shorter]
            shorter = shorter.rpartition("__")[0]
        return next((number for number, unit in enumerate(self._units) if eid and unit.holds(eid)), None)

    def _piece_of(self, eid: str) -> At | None:
        """Return the piece this address stands in."""
        number = self._unit_of(eid)
        return None if number is None else self._pieces.place(number, eid)

    def _piece_saying(self, line: SeenLine) -> At | None:
        """Return the piece with these words: those after points that came or went have other addresses."""
        number = self._unit_of(line.eid)
        return None if number is None else self._pieces.saying(number, line.eid, line.words)

    def _places(self, unit: Unit) -> list[str]:
        """Return the addresses of the unit's lines as they stand, each once."""
        return list(dict.fromkeys(line.eid for line in unit.lines.get(self._languages[0], ())))

    def _neighbour(self, steps: int) -> str:
        """Return the next provision (1) or the one before (-1); the first where none is looked at, '' in no act."""
        at = self._unit_of(self._current)
        passed = at is None or self._current not in self._places(self._units[at])
        after = self._units[at or 0 :] if steps > 0 or at is None else reversed(self._units[: at + 1])
        for unit in after:
            places = self._places(unit)
            for eid in places if steps > 0 else reversed(places):
                if passed:
                    return eid
                passed = eid == self._current
        return self._current

    def _block_of(self, eid: str) -> QTextBlock | None:
        while eid:
            block = self.document().begin()
            while block.isValid():
                if block.blockFormat().property(EID) == eid:
                    return block
                block = block.next()
            eid = eid.rpartition("__")[0]
        return None

    def _piece_read(self, place: ReadingPlace) -> At | None:
        """Return the piece that is read at this place; None at the very beginning."""
        said = (self._piece_saying(each) for each in chain(place.seen, place.above))
        there = (self._piece_of(eid) for eid in place.eids)
        return next((at for at in chain(said, there) if at is not None), None)

    def _place(self) -> ReadingPlace:
        return reading_place(self.document(), self.verticalScrollBar().value(), self.viewport().height(), self._eid_of)

    def _eid_of(self, block: QTextBlock) -> str:
        return cast(str, block.blockFormat().property(EID) or "")

    def _in_view(self, eid: str) -> bool:
        block = self._block_of(eid)
        if block is None or self._eid_of(block) != eid:
            return False
        place = self.document().documentLayout().blockBoundingRect(block)
        value = self.verticalScrollBar().value()
        return value <= place.top() and place.bottom() <= value + self.viewport().height()

    def _follow(self) -> None:
        """Say what is in hand now, where it is another provision than before."""
        hand = self._current if self._peeks(self._current) else self._first_in_view()
        if hand and hand != self._hand and self.isVisible():
            self._hand = hand
            self.in_hand.emit(hand)

    def _first_in_view(self) -> str:
        """Return the first provision in view: marks between lines and the edges of columns belong to none."""
        block = self.cursorForPosition(QPoint(0, _AIR)).block()
        while block.isValid() and not self._eid_of(block):
            block = block.next()
        return self._eid_of(block) if block.isValid() else ""

    def _peeks(self, eid: str) -> bool:
        """Return whether a line of this very provision is in view, if only in part."""
        block = self._block_of(eid)
        if block is None or self._eid_of(block) != eid:
            return False
        place = self.document().documentLayout().blockBoundingRect(block)
        value = self.verticalScrollBar().value()
        return place.bottom() > value and place.top() < value + self.viewport().height()

    def _scroll_to(self, eid: str | None) -> None:
        """Bring a provision to the top with some air."""
        block = self._block_of(eid or "")
        if block is not None:
            self._bring(Spot(block, 0, _AIR))

    def _scroll_back(self, place: ReadingPlace) -> None:
        """Bring what was read back to where it stood."""
        spot = found_again(self.document(), place, self._eid_of)
        if spot is not None:
            self._bring(spot)

    def _bring(self, spot: Spot) -> None:
        layout, page = self.document().documentLayout(), self.viewport().height()
        self._growing = True
        while self._to < self._pieces.end and not self._fills(spot.top() - spot.below + page):
            self._append_next()
        self._growing = False
        layout.pageCount()  # finishes the layout, so that the scroll bar reaches as far as the text
        self.verticalScrollBar().setValue(spot.top() - spot.below)
        self._grow_later.start()

    def _read_now(self) -> tuple[QTextCursor, int] | None:
        """Return the place looked at where it is in view, else the first line in view, and its distance from the top.

        None at the very top, which stays there.
        """
        value = self.verticalScrollBar().value()
        if value == 0:
            return None
        block = self._block_of(self._current) if self._in_view(self._current) else None
        cursor = self.cursorForPosition(QPoint(0, 0)) if block is None else QTextCursor(block)
        return cursor, self.cursorRect(cursor).top()

    def _hold(self, cursor: QTextCursor, distance: int) -> None:
        """Bring a line to where it stood; while the width goes on changing it is the same line that is held."""
        layout, bar = self.document().documentLayout(), self.verticalScrollBar()
        self._growing = True
        while self._to < self._pieces.end and bar.maximum() - bar.value() < self.viewport().height():
            self._append_next()
        layout.pageCount()  # finishes the layout: the scroll bar reaches as far as the text
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - distance)
        self._growing = False
        self._held = cursor, distance
        self._grow_later.start()

    def _mark(self) -> None:
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Put a ground and a bar behind the provision looked at, or the one dragged over, then the text."""
        eid = self._under or (self._current if "art_" in self._current else "")
        ground = self._ground(eid) if eid else None
        if ground is not None:
            theme = current_theme()
            painter = QPainter(self.viewport())
            painter.fillRect(ground, QColor(theme.selected))
            painter.fillRect(QRectF(ground.left(), ground.top(), 3, ground.height()), QColor(theme.accent))
            painter.end()
        super().paintEvent(event)

    def _ground(self, marked: str) -> QRectF | None:
        """Return where this provision stands in the viewport, or None when it is not written out."""
        layout = self.document().documentLayout()
        top = bottom = -1.0
        block = self.document().begin()
        while block.isValid():
            eid = self._eid_of(block)
            if eid and contains(marked, eid):
                place = layout.blockBoundingRect(block)
                top = place.top() if top < 0 else min(top, place.top())
                bottom = max(bottom, place.bottom())
            elif top >= 0 and eid and len(self._languages) == 1:
                break
            block = block.next()
        if top < 0:
            return None
        moved = self.verticalScrollBar().value()
        return QRectF(8, top - moved - 2, self.viewport().width() - 16, bottom - top + 4)

    # --- events ----------------------------------------------------------------------------------------------------

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if not self.textCursor().hasSelection() and not self.anchorAt(event.position().toPoint()):
            self.look_at(self._eid_of(self.cursorForPosition(event.position().toPoint()).block()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End, with Ctrl or without, go to the ends of the act, not of what is written out of it."""
        bare = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ends = {Qt.Key.Key_Home: self.go_to_beginning, Qt.Key.Key_End: self.go_to_end}
        if event.key() in ends and bare in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier):
            ends[Qt.Key(event.key())]()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        inside = event.pos() if event.reason() is QContextMenuEvent.Reason.Mouse else self.cursorRect().center()
        block = self.cursorForPosition(inside).block()
        eid = self._eid_of(block) if event.reason() is QContextMenuEvent.Reason.Mouse else self._current
        self.look_at(eid)
        self.menu_wanted.emit(eid, self.viewport().mapToGlobal(inside))

    def look_at(self, eid: str) -> None:
        """Take a provision for the one looked at, where it stands, and say so."""
        if eid:
            self._current = self._hand = eid
            self._mark()
            self.at.emit(eid)

    def _on_link(self, url: QUrl) -> None:
        self.followed.emit(url.toString())

    def _on_scrolled(self, _value: int) -> None:
        if not self._follow_later.isActive():
            self._follow_later.start()
        if not self._growing:
            self._held = None
            self._grow_later.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Say again what is in hand: something else was followed while another page was in front."""
        super().showEvent(event)
        self._hand = ""
        self._follow_later.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is read in its place when lines break elsewhere in another width."""
        rewrapped = event.size().width() != event.oldSize().width()
        held = (self._held or self._read_now()) if rewrapped else None
        growing, self._growing = self._growing, True
        super().resizeEvent(event)
        self._growing = growing
        if held is not None:
            self._hold(*held)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show what a link leads to while the mouse rests on it."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._tell(self.anchorAt(event.pos()), event.globalPos())
            return True
        return super().viewportEvent(event)

    def focusNextPrevChild(self, on: bool) -> bool:
        """Go to the next link by Tab, and show what it leads to as under the mouse."""
        found = super().focusNextPrevChild(on)
        cursor = self.textCursor()
        link = cursor.charFormat().anchorHref() if found and cursor.hasSelection() else ""
        self._tell(link, self.viewport().mapToGlobal(self.cursorRect(cursor).bottomLeft()))
        return found

    def _tell(self, link: str, where: QPoint) -> None:
        QToolTip.showText(where, self.tip(link) if link and self.tip is not None else "", self.viewport())

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return what is selected, to copy it: as it stands in the law, without the marks beside it."""
        copy = QTextDocument()
        QTextCursor(copy).insertFragment(self.textCursor().selection())
        leave_out_marks(copy)
        whole = QTextCursor(copy)
        whole.select(QTextCursor.SelectionType.Document)
        data = QMimeData()
        data.setHtml(read_off(whole.selection().toHtml()))
        data.setText(read_off(whole.selection().toPlainText()))
        return data

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Refuse everything: law text brings no pictures and fetches nothing."""
        return None
