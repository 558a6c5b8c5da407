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

from workbench.law.revision import Revised, RevisedLine, Revision, after, before
from workbench.ui.lawlines import ReadLine, Role, Unit, aligned
from workbench.ui.redline import marked
from workbench.ui.theme import Theme

EID = QTextFormat.Property.UserProperty + 1
"""The property of a block that holds the address of its provision."""

_STEP = "000"  # as wide as a level of structure is set in
_HANG = "00-0) "  # as wide as the room for a hanging number; a longer one takes what it needs
_LONGEST = 7  # characters of one
_AFTER_NUMBER = re.compile(r"(?<=\d)-(?=[^\W\d_])")  # № 156-VI, 12-баптың
_SIGNED = re.compile(r"(?<=[№§]) (?=\d)")
_HELD = "\u2011"  # a hyphen at which no line ends
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


def written(text: str) -> str:
    """Return a text as it is written into the document, in as many characters: no line ends within a number.

    >>> [hex(ord(sign)) for sign in written("№ 156-VI") if ord(sign) > 127 and sign != "№"]
    ['0xa0', '0x2011']
    """
    return _SIGNED.sub("\u00a0", _AFTER_NUMBER.sub(_HELD, text.replace("\n", "\u2028")))


def read_off(text: str) -> str:
    """Return a text of the document as it stands in the law: what is copied goes into Word."""
    return text.replace(_HELD, "-")


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


class Writer:
    """Writes law into a document at a cursor, in one font and theme."""

    def __init__(
        self, cursor: QTextCursor, font: QFont, theme: Theme, *, notes: bool = True, links: Links = no_links
    ) -> None:
        self._cursor, self._font, self._theme, self._notes, self._links = cursor, font, theme, notes, links
        metrics = QFontMetricsF(font)
        self._wide = metrics.horizontalAdvance
        self._step, self._hang = self._wide(_STEP), self._wide(_HANG)
        self._language = ""
        self._fresh = not cursor.block().text() and not cursor.blockFormat().hasProperty(EID)

    def unit(self, unit: Unit, languages: tuple[str, ...], marks: Marks) -> None:
        """Write one article or group heading, in one column or in one for each language."""
        if len(languages) == 1:
            self._language = languages[0]
            self._lines(unit.lines.get(languages[0], ()), marks)
        else:
            rows = [row for row in aligned(unit, languages) if self._notes or not _is_note(row)]
            if rows:
                self._columns(rows, languages, marks)
        self.signs(marks.closing.get(unit.eid, ()))

    def line(self, line: ReadLine, marks: Sequence[Mark] = ()) -> None:
        """Write one line as a block of its own, its marks at the end."""
        if line.role is Role.NOTE and not self._notes:
            return
        self._block(self._block_format(line))
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

    def _lines(self, lines: Iterable[ReadLine], marks: Marks) -> None:
        seen: set[str] = set()
        for eid, together in groupby(lines, lambda line: line.eid):
            fresh = eid not in seen
            seen.add(eid)
            beside = marks.beside.get(eid, ()) if fresh else ()
            for line in together:
                is_note = line.role is Role.NOTE
                self.line(line, () if is_note else beside)
                beside = beside if is_note else ()
            if fresh:
                self.signs(marks.after.get(eid, ()), line)

    def redline(self, unit: str, lines: Iterable[RevisedLine]) -> None:
        """Write a unit's revised lines, heading first: deleted words struck, inserted ones underlined."""
        role = Role.HEADING
        for eid, revisions in lines:
            number = _number(revisions) if role is Role.BODY else ""
            line = ReadLine(eid, role, max(0, eid.count("__") - unit.count("__") - 1), number)
            self._block(self._block_format(line))
            for revision in _tabbed(revisions, len(number)) if _hangs(line) else revisions:
                look = self.revised(revision.revised)
                if role is Role.HEADING:
                    look.setFontWeight(QFont.Weight.Bold)
                self._cursor.insertText(revision.text, look)
            role = Role.BODY

    def revised(self, revised: Revised) -> QTextCharFormat:
        """Return the look of kept, inserted or deleted words."""
        return marked(self._look(), revised, self._theme)

    def _columns(self, rows: list[tuple[ReadLine | None, ...]], languages: tuple[str, ...], marks: Marks) -> None:
        theme = self._theme
        shape = QTextTableFormat()
        shape.setBorder(0)
        shape.setCellPadding(3)
        shape.setCellSpacing(0)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        width = 100 / len(rows[0])
        shape.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, width)] * len(rows[0]))
        table = self._cursor.insertTable(len(rows), len(rows[0]), shape)
        followed, seen = _followed(rows), set[str]()
        for number, row in enumerate(rows):
            here = next((line for line in row if line is not None), None)
            eid = _address(row)
            fresh = here is not None and here.role is not Role.NOTE and eid not in seen
            seen |= {eid} if fresh else set()
            for column, line in enumerate(row):
                cursor = table.cellAt(number, column).firstCursorPosition()
                cell = Writer(cursor, self._font, theme, notes=self._notes, links=self._links)
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
        self._block(self._block_format(ReadLine(eid, Role.BODY)))
        look = self._look()
        look.setForeground(QBrush(QColor(self._theme.bad)))
        self._cursor.insertText("— ∅ —", look)

    def _words(self, line: ReadLine) -> None:
        look = self._role_look(line.role)
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
            look.setFontPointSize(self._font.pointSizeF() * 0.85)
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

    def _block_format(self, line: ReadLine) -> QTextBlockFormat:
        shape = QTextBlockFormat()
        shape.setProperty(EID, line.eid)
        shape.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setTopMargin({Role.GROUP: 20, Role.HEADING: 16, Role.NOTE: 2}.get(line.role, 4))
        shape.setBottomMargin({Role.GROUP: 6, Role.HEADING: 4, Role.NOTE: 6}.get(line.role, 2))
        if line.role is Role.GROUP:
            shape.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        elif line.role is Role.NOTE:
            shape.setLeftMargin(line.depth * self._step + 12)
            shape.setBackground(QBrush(QColor(self._theme.note_ground)))
        elif line.role is not Role.HEADING:
            hang = max(self._hang, self._wide(f"{line.number} ")) if _hangs(line) else 0
            # lines without a number stand under their unit's text
            inner = self._hang - self._step if line.depth and not hang else 0
            shape.setLeftMargin(line.depth * self._step + hang + inner)
            shape.setTextIndent(-hang)
            if hang:
                shape.setTabPositions([QTextOption.Tab(hang, QTextOption.TabType.LeftTab)])
        return shape

    def _sign_format(self, depth: int) -> QTextBlockFormat:
        shape = self._block_format(ReadLine("", Role.BODY, depth))
        shape.setTopMargin(6)
        shape.setBottomMargin(6)
        return shape

    def _role_look(self, role: Role) -> QTextCharFormat:
        look, theme = self._look(), self._theme
        size = self._font.pointSizeF()
        if role is Role.GROUP:
            look.setFontPointSize(size * 1.08)
            look.setFontWeight(QFont.Weight.Bold)
            look.setForeground(QBrush(QColor(theme.muted)))
        elif role is Role.HEADING:
            look.setFontPointSize(size * 1.08)
            look.setFontWeight(QFont.Weight.Bold)
        elif role is Role.NOTE:
            look.setFontPointSize(size * 0.8)
            look.setForeground(QBrush(QColor(theme.muted)))
        elif role is Role.EXCLUDED:
            look.setForeground(QBrush(QColor(theme.muted)))
            look.setFontItalic(True)
        return look

    def _look(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFont(self._font)
        look.setForeground(QBrush(QColor(self._theme.text)))
        return look


def _followed(rows: Sequence[tuple[ReadLine | None, ...]]) -> dict[int, str]:
    """Return the rows that end the lines of a provision, its notes apart, and its address in the first text."""
    found: dict[str, int] = {}
    ends = 0
    for eid, together in groupby(rows, _address):
        ends += len(list(together))
        found.setdefault(eid, ends - 1)
    return {number: eid for eid, number in found.items()}


def _address(row: tuple[ReadLine | None, ...]) -> str:
    here = next(line for line in row if line is not None)
    return here.faces or here.eid


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


def _is_note(row: Iterable[ReadLine | None]) -> bool:
    return all(line is None or line.role is Role.NOTE for line in row)
