"""The body of an act: rows with their marks into provisions, quoted wording and service notes told apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from workbench.importers.attaching import Noted, attach
from workbench.importers.lines import ImportNote
from workbench.importers.marks import Mark
from workbench.importers.notes import named, note_at, read_note
from workbench.importers.quoted import Quoted
from workbench.importers.tidy import Row
from workbench.importers.tree import Node, Tree, grown
from workbench.languages.language import Language
from workbench.law.act import GROUPS, Kind, NoteKind, Provision, ServiceNote
from workbench.law.folding import fold

_LONGEST_TITLE = 250  # characters a heading may go on over in its next line
_SIGNATURE = 6  # lines a signature may have
_HEADINGS = frozenset({*GROUPS, Kind.ARTICLE, Kind.ANNEX})
_LISTS_END = frozenset({*_HEADINGS, Kind.PARAGRAPH, Kind.NOTE})
_OF_THE_ARTICLE = frozenset({NoteKind.AMENDED, NoteKind.NEW_WORDING, NoteKind.INSERTED, NoteKind.EXCLUDED})
_ENDS = (".", ";", ":", ",")


@dataclass(frozen=True, slots=True)
class Body:
    """The provisions of an act, without eIds, the service notes about it as a whole, and what was unsure."""

    provisions: tuple[Provision, ...]
    notes: tuple[ServiceNote, ...] = ()
    doubts: tuple[ImportNote, ...] = ()


def read_body(
    rows: Sequence[Row],
    marks: Sequence[Mark | None],
    language: Language,
    *,
    preamble: bool = False,
    amending: bool = False,
    within: Kind | None = None,
    printed: bool = False,
    parted: frozenset[int] = frozenset(),
) -> Body:
    """Return the provisions of these rows.

    `preamble`: lines before the first mark are one. `within`: the kind of lines before the first mark otherwise;
    within INDENT every line is one.
    `printed`: the rows are as `law.act.lines` prints them, one structural element a line, no heading broken.
    `parted`: places of rows that do not go on with the row before, because what stood between was taken out.
    """
    first = Kind.PREAMBLE if preamble else within
    reading = _Reading(rows, marks, language, first=first, amending=amending, printed=printed, parted=parted)
    reading.read()
    return reading.result()


@dataclass
class _Reading:
    rows: Sequence[Row]
    marks: Sequence[Mark | None]
    language: Language
    first: Kind | None = None  # the kind of the lines before the first mark
    amending: bool = False
    printed: bool = False
    parted: frozenset[int] = frozenset()
    tree: Tree = field(default_factory=Tree)
    notes: list[Noted] = field(default_factory=list)
    act_notes: list[ServiceNote] = field(default_factory=list)
    doubts: list[ImportNote] = field(default_factory=list)
    fresh: Node | None = None  # the heading just read, that may go on in the next line
    trailing: list[Row] = field(default_factory=list)  # lines after the signature, of no known kind yet
    signed: bool = False

    def __post_init__(self) -> None:
        self.markers = self.language.markers
        self.quoted = Quoted(self.rows, self.markers)
        self.next_points = _next_points(self.marks)

    def read(self) -> None:
        """Hang every row."""
        at, first = 0, self.first
        if first in (Kind.PREAMBLE, Kind.SIGNATURE) and self.rows and self.marks[0] is None:
            self.tree.whole(Node(first, place=self.rows[0].place))
        self.signed = first is Kind.SIGNATURE
        while at < len(self.rows):
            at += self._take(at)

    def _take(self, at: int) -> int:
        """Hang the row, with those that belong to it; return how many rows were taken."""
        row, mark = self.rows[at], self.marks[at]
        if self.first is Kind.INDENT and row.kind == "text":
            self.tree.indent(row.text, row.place)
            return 1
        quoted = self.quoted.taken(at, after_colon=self.tree.ending == ":", amending=self.amending)
        if quoted:
            for inner in self.rows[at : at + quoted]:
                self._quote(inner)
            self.tree.ending, self.tree.listed = ";", True
            return quoted
        if row.kind == "table":
            self._row(at)
            return 1
        text, taken = note_at(self.rows, at, self.markers)
        if taken:
            self._note(text, at, taken)
            return taken
        if mark:
            self._marked(mark, at)
        else:
            self._bare(at)
        return 1

    def _marked(self, mark: Mark, at: int) -> None:
        row = self.rows[at]
        node = grown(mark, row.place)
        self._end_trailing(node)
        self.fresh = None
        if mark.kind is Kind.ANNEX:
            self._annex(node, mark)
        elif mark.kind in GROUPS:
            self._leave_whole()
            self.tree.heading(node)
            self.fresh = node
        elif mark.kind is Kind.ARTICLE:
            self._leave_whole()
            self._article(node, at)
        elif mark.kind is Kind.NOTE:
            self.tree.law_note(node)
        else:
            self._numbered(node, mark, at)

    def _article(self, node: Node, at: int) -> None:
        if node.text and self.markers.excluded.match(fold(node.text)):
            self._excluded_article(node, self.rows[at].text)
            return
        if self._is_heading(node.text, at):
            node.heading, node.text = node.text, ""
            self.fresh = node
        self.tree.heading(node)

    def _excluded_article(self, node: Node, line: str) -> None:
        """Note the exclusion at the article just opened, where the line repeats its number, else at a new one."""
        top, remark = self.tree.top, node.text
        if top.kind is Kind.ARTICLE and top.num == node.num and top.empty:
            self._exclude(top, line)
        else:
            node.text = ""
            self.tree.heading(node)
            self._exclude(node, remark)

    def _is_heading(self, rest: str, at: int) -> bool:
        """Return whether what follows an article's number is its heading: no sentence, no clause of an amending law."""
        if not rest or not rest.endswith(_ENDS):
            return not (self.amending and rest and self.markers.enacting.match(fold(rest)))
        following = self.marks[at + 1] if at + 1 < len(self.marks) else None
        return (
            rest.endswith(".")
            and len(rest) < _LONGEST_TITLE
            and following is not None
            and following.kind is Kind.PARAGRAPH
            and not self.markers.enacting.match(fold(rest))
        )

    def _numbered(self, node: Node, mark: Mark, at: int) -> None:
        if mark.kind is Kind.PARAGRAPH:
            self._leave_whole()
            self.tree.paragraph(node)
        else:
            if self.tree.top.kind is Kind.SIGNATURE:
                self._leave_whole()
            self.tree.point(node)
        if not mark.rest:
            node.excluded = self.printed or not self._text_follows(at)
        elif self.markers.excluded.match(fold(mark.rest)):
            node.text = ""
            self._exclude(node, mark.rest)

    def _exclude(self, node: Node, remark: str) -> None:
        read = read_note(remark, self.markers)
        node.notes.append(ServiceNote(NoteKind.EXCLUDED, read.text, read.sources))
        node.excluded = True
        self.tree.ending = ";"

    def _text_follows(self, at: int) -> bool:
        return at + 1 < len(self.rows) and self.marks[at + 1] is None and self.rows[at + 1].kind == "text"

    def _annex(self, node: Node, mark: Mark) -> None:
        node.heading, node.text = mark.rest, ""
        self.tree.whole(node)
        self.signed = False
        self.fresh = node

    def _leave_whole(self) -> None:
        """Close a preamble or signature: what comes now stands in the act."""
        if self.tree.path[-1].kind in (Kind.PREAMBLE, Kind.SIGNATURE) or (
            len(self.tree.path) > 1 and self.tree.path[1].kind in (Kind.PREAMBLE, Kind.SIGNATURE)
        ):
            del self.tree.path[1:]

    def _bare(self, at: int) -> None:
        row = self.rows[at]
        folded = row.folded
        if self.fresh is not None and at not in self.parted and self._goes_on(at):
            self._join(self.fresh, row)
            return
        self.fresh = None
        if self.signed and not self.tree.top.empty:
            self._after_signature(row, folded)
        elif self._signs(at, folded):
            self._sign(row)
        elif self._excludes(folded):
            self._exclude(self.tree.top, row.text)
        elif row.kind == "footnote":
            label, _, text = row.text.partition(" ")
            self.tree.law_note(Node(Kind.NOTE, label=label, text=text, place=row.place))
        else:
            self.tree.bare(row.text, row.place, self.next_points[at])

    def _goes_on(self, at: int) -> bool:
        """Return whether the row goes on with the heading before it (LAW.md 2.5, no. 2)."""
        node, row = self.fresh, self.rows[at]
        assert node is not None
        text = row.text
        if len(text) > _LONGEST_TITLE or text.endswith((".", ";", ":")) or text[0] in "-–—":
            return False
        if node.kind is Kind.ANNEX:
            return not (self.printed and node.heading)
        if self.printed:
            return False
        first = next((letter for letter in text if letter.isalpha()), "")
        if not node.heading:
            return not (first.islower() or text.endswith(","))
        if node.kind in GROUPS:
            return True
        return (first.islower() or text.startswith("(") or node.heading.endswith((",", "-"))) and not text.endswith(",")

    def _join(self, node: Node, row: Row) -> None:
        if node.kind is Kind.ANNEX and not node.heading and self._refers(row):
            node.label = f"{node.label} {row.text}"
        else:
            node.heading = f"{node.heading} {row.text}" if node.heading else row.text

    def _refers(self, row: Row) -> bool:
        """Return whether the row goes on saying to which act an annex belongs: «к Правилам», lower case."""
        first = next((letter for letter in row.text if letter.isalpha()), "")
        return first.islower() or bool(self.markers.annex_reference.match(row.folded))

    def _excludes(self, folded: str) -> bool:
        top = self.tree.top
        return (
            top.kind in (Kind.ARTICLE, Kind.PARAGRAPH, Kind.POINT)
            and top.empty
            and bool(self.markers.excluded.match(folded))
        )

    def _signs(self, at: int, folded: str) -> bool:
        """Return whether the signature begins here: who signs, then a name or the end."""
        if (
            self.tree.top.kind is Kind.SIGNATURE
            or not self.markers.signature.match(folded)
            or (self.tree.top.kind is None and not self.printed)
            or (self.printed and self.first not in (None, Kind.SIGNATURE))
        ):
            return False
        below = self.rows[at + 1 : at + _SIGNATURE]
        named_here = any(self.markers.signer.search(row.folded) for row in (self.rows[at], *below[:3]))
        ends = len(self.rows) - at <= _SIGNATURE and all(mark is None for mark in self.marks[at:])
        return ends or named_here

    def _sign(self, row: Row) -> None:
        self.tree.whole(Node(Kind.SIGNATURE, text=row.text, place=row.place))
        self.signed = True

    def _after_signature(self, row: Row, folded: str) -> None:
        signature = self.tree.top
        if (
            not self.trailing
            and len(signature.children) < _SIGNATURE
            and (self.printed or self.markers.signer.match(folded))
        ):
            self.tree.indent(row.text, row.place)
        else:
            self.trailing.append(row)

    def _end_trailing(self, node: Node) -> None:
        """Give the lines after the signature their place: the head of an annex when structure follows, else notes."""
        if self.signed and node.kind is not Kind.ANNEX and self.trailing:
            first, *rest = self.trailing
            annex = Node(Kind.ANNEX, text=first.text, place=first.place)
            annex.children = [Node(Kind.INDENT, text=row.text, place=row.place) for row in rest]
            self.tree.whole(annex)
            self.doubts.append(
                ImportNote(
                    "Text goes on after the signature without the word for an annex; it is kept as one.", first.place
                )
            )
        elif self.trailing:
            self._leave_trailing()
        self.trailing, self.signed = [], False

    def _leave_trailing(self) -> None:
        lines = [row.text for row in self.trailing]
        self.act_notes.extend(ServiceNote(NoteKind.OTHER, text) for text in lines)
        shown = "; ".join(text[:60] for text in lines[:3])
        said = (
            f"One line after the signature could not be placed; see the notes of the act: {shown}."
            if len(lines) == 1
            else f"{len(lines)} lines after the signature could not be placed; see the notes of the act: {shown}."
        )
        self.doubts.append(ImportNote(said, self.trailing[0].place))
        self.trailing = []

    def _row(self, at: int) -> None:
        row = self.rows[at]
        follows = at > 0 and self.rows[at - 1].kind == "table"
        joined = " ".join(cell for cell in row.cells if cell)
        if not follows and not self.signed and self._signs(at, fold(joined)):
            self._sign(replace(row, text=joined))
            return
        if self.signed and not self.trailing and self._signs_in_table(at):
            self.tree.indent(joined, row.place)
            return
        self.fresh = None
        self.tree.row(row.cells, row.place, follows=follows)

    def _signs_in_table(self, at: int) -> bool:
        return bool(self.markers.signer.match(fold(" ".join(self.rows[at].cells))))

    def _quote(self, row: Row) -> None:
        self.fresh = None
        if row.kind == "table":
            self.tree.row(row.cells, row.place, follows=True)
        else:
            self.tree.indent(row.text, row.place)

    def _note(self, text: str, at: int, taken: int) -> None:
        note = read_note(text, self.markers)
        top = self.tree.top
        after = at + taken
        ends = after >= len(self.rows) or ((mark := self.marks[after]) is not None and mark.kind in _HEADINGS)
        follows = self.tree.article if ends and note.kind in _OF_THE_ARTICLE else top
        self.notes.append(Noted(note, named(text, self.markers), follows, self.tree.article, self.rows[at].place))
        if self.fresh is not None and not self.fresh.heading:
            return
        self.fresh = None

    def result(self) -> Body:
        """Return what was read, every note at its provision."""
        if self.trailing:
            self._leave_trailing()
        self.act_notes.extend(attach(self.notes, self.tree.root))
        if not self.tree.root.children:
            self.tree.root.children.append(Node(Kind.SUBPARAGRAPH))
            self.doubts.append(ImportNote("The file holds no text of a law."))
        provisions = tuple(node.provision() for node in self.tree.root.children)
        return Body(provisions, tuple(self.act_notes), tuple(self.doubts))


def _next_points(marks: Sequence[Mark | None]) -> list[str]:
    """Return for each row the number of the next subpoint, unless a point or a heading comes first."""
    following = [""] * len(marks)
    num = ""
    for at in range(len(marks) - 1, -1, -1):
        following[at] = num
        mark = marks[at]
        if mark and mark.kind is Kind.POINT:
            num = mark.num if not mark.num.isalpha() else num
        elif mark and mark.kind in _LISTS_END:
            num = ""
    return following
