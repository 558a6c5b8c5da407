"""Lines into a tree, one pass: each line is hung where a lawyer would see it (LAW.md 2.1, 2.5).

The open units form a path from the act down to the unit the last line belongs to. A line with a mark closes what its
kind cannot stand in; a line without one is the next part (capital letter) or indent (lower case, list) of an open unit.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from workbench.importers.marks import Mark
from workbench.law.act import GROUPS, Kind, Provision, ServiceNote
from workbench.law.eid import number_key

RANK = {kind: rank for rank, kind in enumerate((*GROUPS, Kind.ARTICLE))}
"""Groups and articles from the largest to the smallest: a heading closes what is not larger."""

_LISTS = frozenset({Kind.PARAGRAPH, Kind.ARTICLE, Kind.NOTE, Kind.ANNEX, Kind.PREAMBLE, *GROUPS})
"""Units whose own list of subpoints a number may continue; lists above them are closed."""

_NUMBERED = frozenset({Kind.ARTICLE, Kind.NOTE, Kind.ANNEX, *GROUPS})
"""Units that hold numbered points."""

_TOP = frozenset({Kind.ANNEX, Kind.SIGNATURE, Kind.PREAMBLE})
_DEEPEST = 24  # subpoints within subpoints; a text that asks for more is no law
_DASHES = "-–—‒•·*"
_QUOTES = '"«“„'


@dataclass(slots=True, eq=False)
class Node:
    """A provision while it grows. `kind` is None for the act itself. `last` and `last_paragraph` are the numbers
    of the last subpoint and the last point hung on it."""

    kind: Kind | None
    num: str = ""
    label: str = ""
    heading: str = ""
    text: str = ""
    children: list[Node] = field(default_factory=list)
    notes: list[ServiceNote] = field(default_factory=list)
    rows: list[tuple[str, ...]] = field(default_factory=list)
    excluded: bool = False
    last: str = ""
    last_paragraph: str = ""
    parted: bool = False  # whether a subpoint of its list has parts of its own
    place: int = 0

    def provision(self) -> Provision:
        """Return the grown provision, notes and all."""
        assert self.kind is not None
        return Provision(
            self.kind,
            self.num,
            self.label,
            self.heading,
            self.text,
            tuple(child.provision() for child in self.children),
            tuple(self.notes),
            tuple(self.rows),
            self.excluded,
        )

    @property
    def empty(self) -> bool:
        """Whether nothing but its number and heading is there yet."""
        return not (self.text or self.children or self.rows)


class Tree:
    """The tree of an act while it is read."""

    def __init__(self) -> None:
        self.root = Node(None)
        self.path = [self.root]
        self.ending = ""  # the last character placed: ':' opens a list, ';' goes on with it
        self.listed = False  # whether the last line was an indent of a list that goes on

    @property
    def top(self) -> Node:
        """The innermost open unit."""
        return self.path[-1]

    @property
    def article(self) -> Node:
        """The article the last line stands in, or the innermost group, annex or the act."""
        return next(node for node in reversed(self.path) if node.kind is None or node.kind in RANK or node.kind in _TOP)

    def open(self, node: Node) -> None:
        """Hang the node below the innermost open unit and open it."""
        self.top.children.append(node)
        self.path.append(node)
        self._ends(node.text)
        self.listed = False

    def heading(self, node: Node) -> None:
        """Open a group or an article in the innermost larger group."""
        assert node.kind is not None
        rank = RANK[node.kind]
        while self.top.kind is not None and self.top.kind is not Kind.ANNEX and RANK.get(self.top.kind, 99) >= rank:
            self.path.pop()
        self.open(node)

    def whole(self, node: Node) -> None:
        """Open a unit that stands in the act itself: an annex, the signature, the preamble."""
        del self.path[1:]
        self.open(node)

    def paragraph(self, node: Node) -> None:
        """Open a numbered point in the article, law note, annex or group that is open."""
        while self.top.kind is not None and self.top.kind not in _NUMBERED:
            self.path.pop()
        if (
            self.top.kind is Kind.NOTE
            and not self.top.last_paragraph
            and _follows(self.path[-2].last_paragraph, node.num)
        ):
            self.path.pop()
        self.top.last_paragraph = node.num
        self.open(node)

    def law_note(self, node: Node) -> None:
        """Open a note that is law text, at the end of its article."""
        while self.top.kind is not None and self.top.kind not in RANK and self.top.kind not in _TOP:
            self.path.pop()
        self.open(node)

    def point(self, node: Node) -> None:
        """Open a subpoint in the list its number continues or begins."""
        del self.path[self._list_for(node.num) + 1 :]
        self.top.last = node.num
        self.open(node)

    def bare(self, text: str, place: int, goes_on: str) -> Node:
        """Hang a line without a mark; `goes_on` is the number of the next subpoint in the article. Return its unit."""
        if self.top.empty and self.top.kind is not None and self.top.kind not in GROUPS and not self.top.excluded:
            self.top.text = text
            node = self.top
        elif self._is_indent(text):
            return self.indent(text, place)
        else:
            self._close_lists(goes_on)
            node = Node(Kind.SUBPARAGRAPH, text=text, place=place)
            if self.top.kind is Kind.POINT:
                self.path[-2].parted = True
            self.open(node)
        self._ends(text)
        self.listed = False
        return node

    def indent(self, text: str, place: int) -> Node:
        """Hang an indent below the innermost open unit. Return that unit."""
        self.top.children.append(Node(Kind.INDENT, text=text, place=place))
        self.listed = text.endswith((";", ","))
        self._ends(text)
        return self.top

    def row(self, cells: tuple[str, ...], place: int, *, follows: bool) -> None:
        """Put a row into the table of the innermost open unit; `follows` says that the line before was a row too."""
        children = self.top.children
        if not (follows and children and children[-1].kind is Kind.TABLE):
            children.append(Node(Kind.TABLE, place=place))
        children[-1].rows.append(cells)
        self.ending, self.listed = "", False

    def _ends(self, text: str) -> None:
        self.ending = text[-1:]

    def _is_indent(self, text: str) -> bool:
        if self.top.kind is Kind.SIGNATURE or text[0] in _DASHES:
            return True
        if self.listed or (self.ending == ":" and (text.endswith(";") or text[0] in _QUOTES)):
            return True
        first = next((letter for letter in text if letter.isalpha()), "")
        return first.islower() and not text[0].isdigit()

    def _close_lists(self, goes_on: str) -> None:
        """Close the list whose last line has been read, so that the next part belongs to the owner of the list."""
        self._close(Kind.SUBPARAGRAPH)
        while self.top.kind is Kind.POINT:
            owner = self.path[-2]
            if owner.kind is None or owner.kind in GROUPS or owner.parted or _continues(owner, goes_on):
                return
            self._close(Kind.POINT)
            self._close(Kind.SUBPARAGRAPH)

    def _close(self, kind: Kind) -> None:
        if self.top.kind is kind:
            self.path.pop()

    def _list_for(self, num: str) -> int:
        """Return the place in the path of the unit that owns the list of this number."""
        first = num in ("1", "а", "a")
        if first and self.ending == ":" and len(self.path) < _DEEPEST:
            return len(self.path) - 1
        last = len(self.path) - 1
        for depth in range(last, -1, -1):
            node = self.path[depth]
            if _continues(node, num):
                return depth
            if node.kind is None or node.kind in _LISTS:
                break
        if num.isalpha() and self.top.kind is Kind.POINT and not self.top.num.isalpha() and len(self.path) < _DEEPEST:
            return last
        while last and self.path[last].kind is Kind.POINT:
            last -= 1
        return last


def grown(mark: Mark, place: int) -> Node:
    """Return a new node for a line with a mark: its rest is the text of a point, the heading of a group."""
    if mark.kind in GROUPS:
        return Node(mark.kind, mark.num, mark.label, heading=mark.rest, place=place)
    return Node(mark.kind, mark.num, mark.label, text=mark.rest, place=place)


def _continues(owner: Node, num: str) -> bool:
    """Return whether the owner's list of subpoints goes on with this number."""
    return owner.last.isalpha() == num.isalpha() and _follows(owner.last, num)


def _follows(last: str, num: str) -> bool:
    return bool(last and num) and number_key(num) > number_key(last)
