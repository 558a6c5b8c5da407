"""The acts of the project and their structure as a tree that filters as one types."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QTreeView

from workbench.law.act import GROUPS, Act, Kind, Provision, remark
from workbench.law.eid import contains
from workbench.law.folding import fold
from workbench.law.reference import ProvisionRef
from workbench.ui.dropping import RECOMMENDATION_MIME, dragged

Index = QModelIndex | QPersistentModelIndex

REF_ROLE = Qt.ItemDataRole.UserRole
KIND_ROLE = Qt.ItemDataRole.UserRole + 1
MARK_ROLE = Qt.ItemDataRole.UserRole + 2

_LEAVES = frozenset({Kind.INDENT, Kind.SUBPARAGRAPH, Kind.TABLE, Kind.SIGNATURE, Kind.NOTE})
_SHOWN = 160  # characters of a provision's first words


@dataclass(slots=True, eq=False)
class _Node:
    """A row of the tree: where it points, what it says, and its rows below."""

    ref: ProvisionRef
    kind: Kind | None
    text: str
    parent: _Node | None = None
    row: int = 0
    children: list[_Node] = field(default_factory=list)
    shown: list[_Node] = field(default_factory=list)  # of the children, what passes the filter
    _folded: str | None = None

    @property
    def folded(self) -> str:
        """What a filter is compared with, folded when the first one is typed."""
        if self._folded is None:
            self._folded = fold(self.text).casefold()
        return self._folded


class ActTree(QAbstractItemModel):
    """Acts, and below each its sections, chapters, articles and numbered units.

    With `leaves` also its unnumbered lines, tables and notes. `set_filter` keeps the provisions whose number or words
    hold every word typed, with what they stand in.
    """

    def __init__(self, parent: QObject | None = None, *, leaves: bool = False) -> None:
        super().__init__(parent)
        self._leaves = leaves
        self._all: list[_Node] = []
        self._rows: list[_Node] = []
        self._filter: tuple[str, ...] = ()
        self._marks: Mapping[ProvisionRef, str] = {}
        self.found = 0
        self.on_drop: Callable[[tuple[str, ...], ProvisionRef], None] | None = None

    def set_acts(self, acts: Sequence[Act]) -> None:
        """Show these acts, in this order."""
        self.beginResetModel()
        self._all = [_tree(act, frozenset() if self._leaves else _LEAVES) for act in acts]
        self._choose()
        self.endResetModel()

    def set_filter(self, text: str) -> None:
        """Keep what holds every word of the text; nothing typed keeps everything."""
        typed = tuple(fold(text).casefold().split())
        if typed != self._filter:
            self.beginResetModel()
            self._filter = typed
            self._choose()
            self.endResetModel()

    def set_marks(self, marks: Mapping[ProvisionRef, str]) -> None:
        """Put these marks behind the provisions: '✎' where an amendment is."""
        changed = [ref for ref in {*marks, *self._marks} if marks.get(ref) != self._marks.get(ref)]
        self._marks = marks
        for ref in changed:
            row = self.index_of(ref)
            if row.isValid():
                self.dataChanged.emit(row, row, [])

    def index_of(self, ref: ProvisionRef) -> QModelIndex:
        """Return the row of this provision, or of the nearest one it stands in."""
        best: _Node | None = None
        for root in self._rows:
            if root.ref.work == ref.work:
                best = _nearest(root, ref.eid) or root
        return self.createIndex(best.row, 0, best) if best is not None else QModelIndex()

    def ref(self, index: Index) -> ProvisionRef | None:
        """Return where a row points."""
        return self._node(index).ref if index.isValid() else None

    # --- QAbstractItemModel ----------------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        rows = self._below(parent)
        if column == 0 and 0 <= row < len(rows):
            return self.createIndex(row, 0, rows[row])
        return QModelIndex()

    def parent(self, index: Index | None = None) -> Any:
        if index is None:
            return super().parent()
        above = self._node(index).parent if index.isValid() else None
        return self.createIndex(above.row, 0, above) if above is not None else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.column() > 0 else len(self._below(parent))

    def columnCount(self, parent: Index | None = None) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        node = self._node(index)
        if role == Qt.ItemDataRole.DisplayRole:
            mark = self._marks.get(node.ref, "")
            return f"{node.text}  {mark}" if mark else node.text
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return node.text
        if role == REF_ROLE:
            return node.ref
        if role == KIND_ROLE:
            return node.kind
        return self._marks.get(node.ref, "") if role == MARK_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        taken = index.isValid() and self.on_drop is not None and bool(self._node(index).ref.eid)
        return flags | Qt.ItemFlag.ItemIsDropEnabled if taken else flags

    def mimeTypes(self) -> list[str]:
        return [RECOMMENDATION_MIME]

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index) -> bool:
        """Say which recommendations were dropped onto which provision."""
        ref, recommendations = self.ref(parent), dragged(data)
        if self.on_drop is None or ref is None or not ref.eid or not recommendations:
            return False
        self.on_drop(recommendations, ref)
        return True

    # --- the detail ------------------------------------------------------------------------------------------------

    def _node(self, index: Index) -> _Node:
        node: _Node = index.internalPointer()
        return node

    def _below(self, parent: Index | None) -> list[_Node]:
        return self._node(parent).shown if parent is not None and parent.isValid() else self._rows

    def _choose(self) -> None:
        """Choose the rows to show. Nothing is copied: thousands of fresh nodes a key would call the collector."""
        self.found = 0
        if self._filter:
            self._rows = [node for node in self._all if self._passes(node)]
        else:
            self._rows = self._all
            for node in self._all:
                _show_all(node)
        for row, node in enumerate(self._rows):
            node.row = row

    def _passes(self, node: _Node) -> bool:
        """Return whether the node, or anything below it, passes the filter, and note which of its children do."""
        shown = [child for child in node.children if self._passes(child)]
        for row, child in enumerate(shown):
            child.row = row
        node.shown = shown
        folded = node.folded
        matches = all(word in folded for word in self._filter)
        self.found += matches
        return matches or bool(shown)


def opened_rows(tree: QTreeView, model: ActTree) -> list[ProvisionRef]:
    """Return what the open rows of a tree point at, the outer before the inner: to open them again after a reset."""
    found: list[ProvisionRef] = []

    def look(parent: QModelIndex) -> None:
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            ref = model.ref(index)
            if ref is not None and tree.isExpanded(index):
                found.append(ref)
                look(index)

    look(QModelIndex())
    return found


def _show_all(node: _Node) -> None:
    node.shown = node.children
    for row, child in enumerate(node.children):
        child.row = row
        _show_all(child)


def _tree(act: Act, hidden: frozenset[Kind]) -> _Node:
    root = _Node(ProvisionRef(act.work), None, act.title)
    root.children = list(_nodes(act.provisions, act.work, root, hidden))
    return root


def _nodes(provisions: Sequence[Provision], work: str, parent: _Node, hidden: frozenset[Kind]) -> Iterator[_Node]:
    row = 0
    for provision in provisions:
        if provision.kind in hidden:
            continue
        node = _Node(ProvisionRef(work, provision.eid), provision.kind, _said(provision), parent, row)
        node.children = list(_nodes(provision.children, work, node, hidden))
        row += 1
        yield node


def _said(provision: Provision) -> str:
    words = provision.heading or (provision.text if provision.kind not in GROUPS else "") or remark(provision)
    text = f"{provision.label} {words}".strip() or provision.text
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()}…"


def _nearest(node: _Node, eid: str) -> _Node | None:
    """Return the deepest node that is this address or holds it."""
    holds = bool(node.ref.eid) and contains(node.ref.eid, eid)
    if holds or node.kind is None or node.kind in GROUPS:  # what stands in anything else has an eId that begins with it
        for child in node.shown:
            found = _nearest(child, eid)
            if found is not None:
                return found
    return node if holds else None
