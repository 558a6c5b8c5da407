"""Lines of law written into a text document: numbers hanging, notes apart, changes in colour."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableFormat,
)

from workbench.law.revision import Revised, Revision, after, before
from workbench.ui.lawlines import HELD, ReadLine, Role, written
from workbench.ui.lawpieces import Piece, Row, address
from workbench.ui.redline import marked
from workbench.ui.theme import Theme

EID = QTextFormat.Property.UserProperty + 1
"""The property of a block that holds the address of its provision."""

_STEP = "000"  # as wide as a level of structure is set in
_HANG = "00-0) "  # as wide as the room for a hanging number; a longer one takes what it needs
_LONGEST = 7  # characters of one
_NUMBERED = re.compile(r"(?:\d[\d-]*[.)]|\w\)) ")  # «2. », «1-1) », «а) »

MARK = QTextFormat.Property.UserProperty + 2
"""The property of words that are no words of the law: they are left out where the law is copied."""


class Mark(NamedTuple):
    """A sign with a word or two, what it leads to, and its colour."""

    text: str
    link: str
    colour: str


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks by the address of what they stand at: a line, or an article with all below it ('': the act)."""

    beside: Mapping[str, Sequence[Mark]] = field(default_factory=dict)  # at the end of the line
    after: Mapping[str, Sequence[Mark]] = field(default_factory=dict)  # in a line of their own, after it
    closing: Mapping[str, Sequence[Mark]] = field(default_factory=dict)  # after the article; '': before the first

    def at(self, eid: str) -> tuple[Mark, ...]:
        """Return the marks beside a provision and after it."""
        return tuple(mark for each in (self.beside, self.after, self.closing) for mark in each.get(eid, ()))


Links = Callable[[str, ReadLine], Sequence[tuple[int, int, str, bool]]]
"""For a language and a line: (start, end, link, whether its target is there) of the citations in its text."""


def no_links(_language: str, _line: ReadLine) -> tuple[tuple[int, int, str, bool], ...]:
    """Return no citations."""
    return ()


def read_off(text: str) -> str:
    """Return a text of the document as it stands in the law: what is copied goes into Word."""
    return text.replace(HELD, "-")


def leave_out_marks(document: QTextDocument) -> None:
    """Take the marks out of a text, with the lines that hold nothing else."""
    cursor = QTextCursor(document)
    for start, end in reversed(list(_marked(document))):  # from the last one: the places before it stay
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()


def _marked(document: QTextDocument) -> Iterator[tuple[int, int]]:
    """Yield from where to where marks stand."""
    block = document.begin()
    while block.isValid():
        pieces = list(_pieces(block))
        marks = [each for each in pieces if each.charFormat().hasProperty(MARK)]
        if marks and len(marks) == len(pieces):
            yield max(block.position() - 1, 0), block.position() + block.length() - 1
        else:
            yield from ((each.position(), each.position() + each.length()) for each in marks)
        block = block.next()


def _pieces(block: QTextBlock) -> Iterator[QTextFragment]:
    """Yield the runs of a block that look alike."""
    each = block.begin()
    while not each.atEnd():
        yield each.fragment()
        each += 1


class Looks:
    """How lines of law look in one font and theme; each look is made once, for an article asks for it a hundredfold."""

    def __init__(self, font: QFont, theme: Theme) -> None:
        self.theme = theme
        self._size = font.pointSizeF()
        self._wide = QFontMetricsF(font).horizontalAdvance
        self._step, self._hang = self._wide(_STEP), self._wide(_HANG)
        self._plain = QTextCharFormat()
        self._plain.setFont(font)
        self._plain.setForeground(QBrush(QColor(theme.text)))
        self._roles: dict[Role, QTextCharFormat] = {}
        self._shapes: dict[tuple[Role, int, str], QTextBlockFormat] = {}

    def plain(self) -> QTextCharFormat:
        """Return the look of words, to be changed at will."""
        return QTextCharFormat(self._plain)

    def small(self) -> float:
        """Return the size of the type of marks."""
        return self._size * 0.85

    def role(self, role: Role) -> QTextCharFormat:
        """Return the look of the words of such a line."""
        if role not in self._roles:
            self._roles[role] = self._of_role(role)
        return self._roles[role]

    def shape(self, line: ReadLine) -> QTextBlockFormat:
        """Return the shape of a line as a block."""
        number = line.number if _hangs(line) else ""
        key = (line.role, line.depth, number)
        if key not in self._shapes:
            self._shapes[key] = self._of_line(line.role, line.depth, number)
        shape = QTextBlockFormat(self._shapes[key])
        shape.setProperty(EID, line.eid)
        return shape

    def _of_line(self, role: Role, depth: int, number: str) -> QTextBlockFormat:
        shape = QTextBlockFormat()
        shape.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setTopMargin({Role.GROUP: 20, Role.HEADING: 16, Role.NOTE: 2}.get(role, 4))
        shape.setBottomMargin({Role.GROUP: 6, Role.HEADING: 4, Role.NOTE: 6}.get(role, 2))
        if role is Role.GROUP:
            shape.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        elif role is Role.NOTE:
            shape.setLeftMargin(depth * self._step + 12)
            shape.setBackground(QBrush(QColor(self.theme.note_ground)))
        elif role is not Role.HEADING:
            hang = max(self._hang, self._wide(f"{number} ")) if number else 0
            # lines without a number stand under their unit's text
            inner = self._hang - self._step if depth and not hang else 0
            shape.setLeftMargin(depth * self._step + hang + inner)
            shape.setTextIndent(-hang)
            if hang:
                shape.setTabPositions([QTextOption.Tab(hang, QTextOption.TabType.LeftTab)])
        return shape

    def _of_role(self, role: Role) -> QTextCharFormat:
        look, muted = self.plain(), QBrush(QColor(self.theme.muted))
        if role is Role.GROUP:
            look.setFontPointSize(self._size * 1.08)
            look.setFontWeight(QFont.Weight.Bold)
            look.setForeground(muted)
        elif role is Role.HEADING:
            look.setFontPointSize(self._size * 1.08)
            look.setFontWeight(QFont.Weight.Bold)
        elif role is Role.NOTE:
            look.setFontPointSize(self._size * 0.8)
            look.setForeground(muted)
        elif role is Role.EXCLUDED:
            look.setForeground(muted)
            look.setFontItalic(True)
        return look


class Writer:
    """Writes law into a document at a cursor."""

    def __init__(self, cursor: QTextCursor, looks: Looks, *, notes: bool = True, links: Links = no_links) -> None:
        self._cursor, self._looks, self._notes, self._links = cursor, looks, notes, links
        self._theme, self._look = looks.theme, looks.plain
        self._language = ""
        self._fresh = not cursor.block().text() and not cursor.blockFormat().hasProperty(EID)

    def piece(self, piece: Piece, languages: tuple[str, ...], marks: Marks) -> None:
        """Write a piece of an article or a group heading, in one column or in one for each language."""
        if piece.revised is not None:
            self.redline(piece)
        elif len(languages) == 1:
            self._language = languages[0]
            self._lines(piece, marks)
        elif piece.rows:
            self._columns(piece, languages, marks)
        if piece.last:
            self.signs(marks.closing.get(piece.unit.eid, ()))

    def line(self, line: ReadLine, marks: Sequence[Mark] = ()) -> None:
        """Write one line as a block of its own, its marks at the end."""
        if line.role is Role.NOTE and not self._notes:
            return
        self._block(self._looks.shape(line))
        self._words(line)
        for mark in marks:
            self._cursor.insertText("\u2002", self._mark_look(mark, link=False))
            self._mark(mark, QFont.Weight.Bold)
        if line.rows:
            self._table(line.rows)

    def signs(self, marks: Sequence[Mark], line: ReadLine | None = None) -> None:
        """Write each mark as a block of its own, as deep as the line it follows; it belongs to no provision."""
        for mark in marks:
            self._block(self._sign_format(line.depth if line is not None else 0))
            self._mark(mark, QFont.Weight.Normal)  # a line of it is loud enough

    def _lines(self, piece: Piece, marks: Marks) -> None:
        seen = set(piece.before)
        for eid, together in groupby(piece.lines, lambda line: line.eid):
            fresh = eid not in seen
            seen.add(eid)
            beside = marks.beside.get(eid, ()) if fresh else ()
            for line in together:
                is_note = line.role is Role.NOTE
                self.line(line, () if is_note else beside)
                beside = beside if is_note else ()
            if fresh:
                self.signs(marks.after.get(eid, ()), line)

    def redline(self, piece: Piece) -> None:
        """Write a unit's revised lines, heading first: deleted words struck, inserted ones underlined."""
        unit = piece.unit.eid
        role = Role.HEADING if piece.first else Role.BODY
        for eid, revisions in piece.revised or ():
            number = _number(revisions) if role is Role.BODY else ""
            line = ReadLine(eid, role, max(0, eid.count("__") - unit.count("__") - 1), number)
            self._block(self._looks.shape(line))
            for revision in _tabbed(revisions, len(number)) if _hangs(line) else revisions:
                look = self.revised(revision.revised)
                if role is Role.HEADING:
                    look.setFontWeight(QFont.Weight.Bold)
                self._cursor.insertText(revision.text, look)
            role = Role.BODY

    def revised(self, revised: Revised) -> QTextCharFormat:
        """Return the look of kept, inserted or deleted words."""
        return marked(self._look(), revised, self._theme)

    def _columns(self, piece: Piece, languages: tuple[str, ...], marks: Marks) -> None:
        rows = piece.rows
        shape = QTextTableFormat()
        shape.setBorder(0)
        shape.setCellPadding(3)
        shape.setCellSpacing(0)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        width = 100 / len(rows[0])
        shape.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, width)] * len(rows[0]))
        table = self._cursor.insertTable(len(rows), len(rows[0]), shape)
        followed, seen = _followed(rows, piece.before), set(piece.before)
        for number, row in enumerate(rows):
            here = next((line for line in row if line is not None), None)
            eid = address(row)
            fresh = here is not None and here.role is not Role.NOTE and eid not in seen
            seen |= {eid} if fresh else set()
            for column, line in enumerate(row):
                cursor = table.cellAt(number, column).firstCursorPosition()
                cell = Writer(cursor, self._looks, notes=self._notes, links=self._links)
                cell._language = languages[column]
                if line is not None:
                    cell.line(line, marks.beside.get(eid, ()) if fresh and line is here else ())
                    if line is here and number in followed:
                        cell.signs(marks.after.get(followed[number], ()), line)
                elif here is not None and here.role is not Role.NOTE:
                    cell.missing(here.eid)
        self._leave(table)

    def missing(self, eid: str) -> None:
        """Write the sign that this language has no such line."""
        self._block(self._looks.shape(ReadLine(eid, Role.BODY)))
        look = self._look()
        look.setForeground(QBrush(QColor(self._theme.bad)))
        self._cursor.insertText("— ∅ —", look)

    def _words(self, line: ReadLine) -> None:
        look = self._looks.role(line.role)
        if line.number:
            number = QTextCharFormat(look)
            if line.role in (Role.BODY, Role.EXCLUDED):
                number.setForeground(QBrush(QColor(self._theme.muted)))
            self._cursor.insertText(line.number, number)
            self._cursor.insertText("\t" if _hangs(line) else " ", look)
        self._cited(line, look)

    def _cited(self, line: ReadLine, look: QTextCharFormat) -> None:
        """Write the text of a line, its citations as links; one whose target is not there in the colour of faults."""
        at = 0
        for start, end, link, there in self._links(self._language, line):
            if start < at:
                continue
            self._cursor.insertText(written(line.text[at:start]), look)
            shape = QTextCharFormat(look)
            shape.setAnchor(True)
            shape.setAnchorHref(link)
            shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            shape.setUnderlineColor(QColor(self._theme.muted if there else self._theme.bad))
            if not there:
                shape.setForeground(QBrush(QColor(self._theme.bad)))
            self._cursor.insertText(written(line.text[start:end]), shape)
            at = end
        self._cursor.insertText(written(line.text[at:]), look)

    def _mark(self, mark: Mark, weight: QFont.Weight) -> None:
        look = self._mark_look(mark, link=True)
        look.setFontWeight(weight)
        self._cursor.insertText(mark.text, look)

    def _mark_look(self, mark: Mark, *, link: bool) -> QTextCharFormat:
        look = self._look()
        look.setProperty(MARK, True)
        if link:
            look.setFontPointSize(self._looks.small())
            look.setForeground(QBrush(QColor(mark.colour)))
            look.setAnchor(True)
            look.setAnchorHref(mark.link)
        return look

    def _table(self, rows: tuple[tuple[str, ...], ...]) -> None:
        shape = QTextTableFormat()
        shape.setBorder(0.5)
        shape.setBorderCollapse(True)
        shape.setCellPadding(4)
        table = self._cursor.insertTable(len(rows), max(len(row) for row in rows), shape)
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                table.cellAt(number, column).firstCursorPosition().insertText(text, self._look())
        self._leave(table)

    def _leave(self, table: QTextTable) -> None:
        """Go on in the empty block that follows a table."""
        self._cursor.setPosition(table.lastCursorPosition().position())
        self._cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
        self._fresh = True

    def _block(self, shape: QTextBlockFormat) -> None:
        if self._fresh:
            self._cursor.setBlockFormat(shape)
            self._fresh = False
        else:
            self._cursor.insertBlock(shape)
        self._cursor.setBlockCharFormat(self._look())

    def _sign_format(self, depth: int) -> QTextBlockFormat:
        shape = self._looks.shape(ReadLine("", Role.BODY, depth))
        shape.setTopMargin(6)
        shape.setBottomMargin(6)
        return shape


def _followed(rows: Sequence[Row], earlier: frozenset[str]) -> dict[int, str]:
    """Return the rows that end the lines of a provision, its notes apart, and its address in the first text.

    What stands in earlier rows already is followed there.
    """
    found: dict[str, int] = {}
    ends = 0
    for eid, together in groupby(rows, address):
        ends += len(list(together))
        found.setdefault(eid, ends - 1)
    return {number: eid for eid, number in found.items() if eid not in earlier}


def _hangs(line: ReadLine) -> bool:
    """Return whether the number hangs before the text: those of points do, «Примечание.» is too long."""
    return line.role in (Role.BODY, Role.EXCLUDED) and 0 < len(line.number) <= _LONGEST


def _number(revisions: Sequence[Revision]) -> str:
    """Return the number a revised line begins with, as it was and as it becomes; '' where it has none."""
    if not any(_NUMBERED.match(side) for side in (before(revisions), after(revisions))):
        return ""
    return "".join(revision.text for revision in revisions).partition(" ")[0]


def _tabbed(revisions: Iterable[Revision], number: int) -> Iterator[Revision]:
    """Yield the revisions with a tab in place of the space after a number of so many characters."""
    for revision in revisions:
        here, text = number, revision.text
        number -= len(text)
        yield revision._replace(text=f"{text[:here]}\t{text[here + 1 :]}") if 0 <= here < len(text) else revision
