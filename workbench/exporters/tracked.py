"""A redline as Word's tracked changes: `w:ins`, `w:del`, marks of paragraphs, rows of tables, comments.

Written from known edits, never from a second comparison. Accepting all gives the proposed text, rejecting all the text
in force, paragraph by paragraph. Every insertion, deletion, bookmark and comment has an id of its own; a paragraph that
comes or goes has its mark inserted or deleted too; a comment on it comes and goes with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count
from typing import NamedTuple

from workbench.drafting.authorship import Stamp, bookmark_name
from workbench.drafting.redline_lines import Line, LineRole, RedlineTable, Row
from workbench.exporters.wordml import StyleId, attribute, peculiar, table_opening, text_xml, twips
from workbench.law.revision import Revised, Revision

STYLES = {
    LineRole.TITLE: "Title",
    LineRole.REQUISITES: "Act requisites",
    LineRole.GROUP: "Group heading",
    LineRole.ARTICLE: "Article heading",
    LineRole.TEXT: "Law text",
    LineRole.ANNEX: "Annex heading",
    LineRole.SIGNATURE: "Law signature",
    LineRole.OMISSION: "Omission",
}
KEPT, INSERTED, DELETED = Revised.KEPT, Revised.INSERTED, Revised.DELETED  # a look-up each in the long loops, else
TAGS = {INSERTED: "w:ins", DELETED: "w:del"}
TEXTS = {INSERTED: "w:t", DELETED: "w:delText"}


class Remark(NamedTuple):
    """A comment of the margin: whose, and its paragraphs."""

    stamp: Stamp
    lines: tuple[str, ...]


class Tracker:
    """Turns lines of a redline into the text of a body, and collects the comments they carry.

    `stamps` and `remarks` are by amendment; what belongs to no amendment has the stamp of ''. An amendment's remark
    stands at the first line it changes.
    """

    def __init__(
        self, style: StyleId, width: int, stamps: Mapping[str, Stamp], remarks: Mapping[str, Remark] | None = None
    ) -> None:
        self._style = style
        self._width = width
        self._who = {amendment: signed(stamp) for amendment, stamp in stamps.items()}
        self._remarks = dict(remarks or {})
        self._ids = count(1)
        self._openings: dict[LineRole, str] = {}
        self._comments: list[str] = []

    @property
    def comments(self) -> str:
        """The `w:comment` elements of the lines written so far."""
        return "".join(self._comments)

    def body(self, lines: Iterable[Line | RedlineTable]) -> str:
        """Return the lines in order, closed by an unmarked paragraph: the last mark of a body must stay."""
        out = []
        for line in joined_insertions(tuple(lines)):
            out.append(self._line(line) if isinstance(line, Line) else "".join(self._table(line)))
        out.append(f'<w:p><w:pPr><w:pStyle w:val="{self._style("Table end")}"/></w:pPr></w:p>')
        return "".join(out)

    def _line(self, line: Line) -> str:
        who = self._who.get(line.amendment) or self._who[""]
        runs = self._runs(line.revisions, who)
        if line.amendment and (line.mark is not KEPT or _changes(line.revisions)):
            runs = "".join(self._anchored(line, runs, who))
        elif line.anchor:
            runs = "".join(self._bookmarked(line.anchor, runs))
        return f"{self._opening(line, who)}{runs}</w:p>"

    def _opening(self, line: Line, who: str) -> str:
        try:
            opening = self._openings[line.role]
        except KeyError:
            opening = f'<w:p><w:pPr><w:pStyle w:val="{self._style(STYLES[line.role])}"/>'
            self._openings[line.role] = opening
        if line.mark is KEPT:
            return f"{opening}</w:pPr>"
        return f'{opening}<w:rPr><{TAGS[line.mark]} w:id="{next(self._ids)}" {who}/></w:rPr></w:pPr>'

    def _runs(self, revisions: Sequence[Revision], who: str) -> str:
        """Return the runs; plain text, which is nearly all, is looked at a line at a time and put in as it is."""
        ids = self._ids
        if peculiar("".join([text for _, text in revisions])):
            return "".join([_peculiar_run(text, revised, ids, who) for revised, text in revisions])
        out = []
        for revised, text in revisions:
            if revised is KEPT:
                out.append(f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>')
            elif revised is INSERTED:
                out.append(f'<w:ins w:id="{next(ids)}" {who}><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:ins>')
            else:
                out.append(
                    f'<w:del w:id="{next(ids)}" {who}><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r>'
                    "</w:del>"
                )
        return "".join(out)

    def _anchored(self, line: Line, runs: str, who: str) -> Iterator[str]:
        """Yield the runs within the bookmark of their amendment, and its remark when this is its first line."""
        remark = self._remarks.pop(line.amendment, None)
        if remark is not None:
            number = self._comment(remark)
            reference = f'<w:r><w:commentReference w:id="{number}"/></w:r>'
            if line.mark is not KEPT:
                tag = TAGS[line.mark]
                reference = f'<{tag} w:id="{next(self._ids)}" {who}>{reference}</{tag}>'
            runs = f'<w:commentRangeStart w:id="{number}"/>{runs}<w:commentRangeEnd w:id="{number}"/>{reference}'
        yield from self._bookmarked(bookmark_name(line.amendment, line.eid), runs)

    def _bookmarked(self, name: str, runs: str) -> Iterator[str]:
        number = next(self._ids)
        yield f'<w:bookmarkStart w:id="{number}" w:name="{name}_{number}"/>{runs}<w:bookmarkEnd w:id="{number}"/>'

    def _comment(self, remark: Remark) -> int:
        number = next(self._ids)
        lines = "".join(f"<w:p><w:r>{text_xml(line)}</w:r></w:p>" for line in remark.lines)
        initials = attribute(remark.stamp.initials)
        self._comments.append(
            f'<w:comment w:id="{number}" {signed(remark.stamp)} w:initials={initials}>{lines}</w:comment>'
        )
        return number

    def _table(self, table: RedlineTable) -> Iterator[str]:
        columns = max(len(row.cells) for row in table.rows)
        widths = twips((1.0,) * columns, self._width)
        yield table_opening(widths)
        for row in table.rows:
            yield from self._row(row, widths, self._who.get(table.amendment) or self._who[""])
        yield "</w:tbl>"
        yield self._line(Line(LineRole.TEXT, (), table.mark, table.amendment))

    def _row(self, row: Row, widths: list[int], who: str) -> Iterator[str]:
        yield "<w:tr>"
        if row.mark is not KEPT:
            # the schema wants a property of the row beside its mark: it may break over pages, as it would anyhow
            yield f'<w:trPr><w:cantSplit w:val="off"/><{TAGS[row.mark]} w:id="{next(self._ids)}" {who}/></w:trPr>'
        cells = row.cells + ((),) * (len(widths) - len(row.cells))
        for width, cell in zip(widths, cells, strict=True):
            style = self._style("Table text")
            yield f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
            yield f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>'
            yield f"{self._runs(cell, who)}</w:p></w:tc>"
        yield "</w:tr>"


def _peculiar_run(text: str, revised: Revised, ids: Iterator[int], who: str) -> str:
    """Return a run whose text may have to be escaped or broken."""
    if revised is KEPT:
        return f"<w:r>{text_xml(text)}</w:r>"
    tag = TAGS[revised]
    return f'<{tag} w:id="{next(ids)}" {who}><w:r>{text_xml(text, TEXTS[revised])}</w:r></{tag}>'


def joined_insertions(lines: Sequence[Line | RedlineTable]) -> list[Line | RedlineTable]:
    """Return the lines with the mark of a paragraph that ends in an insertion inserted too, where paragraphs follow.

    So Word writes it when a drafter types on at the end of a paragraph: the old mark moves down to the last new one.
    LibreOffice takes such neighbours for one insertion, and would reject the old mark with it if it stood between.
    """
    out = list(lines)
    for first, line in enumerate(lines):
        above = first - 1
        if (
            line.mark is not INSERTED
            or not _is_inserted(line)
            or above < 0
            or not _kept_ending_in_insertion(lines[above])
        ):
            continue
        last = first
        while last + 1 < len(lines) and _is_inserted(lines[last + 1]):
            last += 1
        held, down = lines[above], lines[last]
        assert isinstance(held, Line)
        if isinstance(down, Line) and down.role is held.role:  # the mark carries the style
            out[above] = held._replace(mark=INSERTED)
            out[last] = down._replace(mark=KEPT)
    return out


def _kept_ending_in_insertion(line: Line | RedlineTable) -> bool:
    return (
        isinstance(line, Line) and line.mark is KEPT and bool(line.revisions) and line.revisions[-1].revised is INSERTED
    )


def _is_inserted(line: Line | RedlineTable) -> bool:
    """Return whether a paragraph is new whole; one with old words in it only gets a new mark."""
    return (
        isinstance(line, Line)
        and line.mark is INSERTED
        and all(revision.revised is INSERTED for revision in line.revisions)
    )


def _changes(revisions: Iterable[Revision]) -> bool:
    return any(revision.revised is not KEPT for revision in revisions)


def signed(stamp: Stamp) -> str:
    """Return the attributes of a mark: the author, and the date where it is known."""
    day = f' w:date="{stamp.made:%Y-%m-%dT%H:%M:%S}Z"' if stamp.made is not None else ""
    return f"w:author={attribute(stamp.author)}{day}"
