"""The navigator: the acts and their structure, filtered as one types."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QSize, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QVBoxLayout, QWidget

from workbench.law.act import GROUPS, Act
from workbench.law.amendment import LIVE, Amendment
from workbench.law.change import Changes
from workbench.law.concordance import Correspondence
from workbench.law.reference import ProvisionRef
from workbench.ui.desk import Desk
from workbench.ui.models.acttree import KIND_ROLE, ActTree, opened_rows
from workbench.ui.panel import Panel, caption
from workbench.ui.seeking import Seeking
from workbench.ui.subject import Subject

_OPENS_AFTER = 500  # milliseconds something is dragged over a row
_OUTLINE = (None, *GROUPS)  # an act and its chapters: what is opened for who scrolls
_OPEN_ALL = 400
"""So many rows found are shown open."""


class Navigator(Panel):
    """The acts of the project as a tree; what is chosen in it is shown everywhere.

    Recommendations may be dropped onto its provisions: `dropped(recommendations, place)`.
    """

    dropped = Signal(tuple, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.model = ActTree(self)
        self.filter = Seeking()
        self._count = caption(role="muted")
        self._count.hide()
        self.tree = QTreeView()
        self.tree.setModel(self.model)
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setIndentation(14)
        self.tree.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.tree.setDragDropOverwriteMode(True)  # onto a provision, never between two
        self.tree.setAutoExpandDelay(_OPENS_AFTER)
        self.model.on_drop = self.dropped.emit
        self.tree.setIconSize(QSize(16, 16))
        self.tree.ensurePolished()  # rows are measured once, with the air the style gives them
        self._typing = QTimer(self, singleShot=True, interval=80)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.filter)
        layout.addWidget(self._count)
        layout.addWidget(self.tree, 1)
        self.setFocusProxy(self.tree)
        self.filter.textChanged.connect(self._typing.start)
        self.filter.returnPressed.connect(self.tree.setFocus)
        self._typing.timeout.connect(self._filter)
        self.tree.clicked.connect(self._on_chosen)
        self.tree.activated.connect(self._on_chosen)
        desk.pointed.connect(self._on_pointed)
        desk.language_chosen.connect(self._on_language)
        self.retranslate()
        self.reload()

    def reload(self) -> None:
        workspace = self.desk.workspace
        works = dict.fromkeys(each.work for each in workspace.acts()) if workspace else {}
        acts: list[Act] = []
        for work in works:
            assert workspace is not None
            loaded = [each.language for each in workspace.acts() if each.work == work]
            language = self.desk.language if self.desk.language in loaded else loaded[0]
            act = workspace.act(work, language)
            if act is not None:
                acts.append(act)
        opened, current = opened_rows(self.tree, self.model), self.model.ref(self.tree.currentIndex())
        self._mark()
        self.model.set_acts(acts)
        if len(acts) == 1:
            self.tree.expand(self.model.index(0, 0))
        for ref in opened:
            self.tree.expand(self.model.index_of(ref))
        if current is not None:
            self._go_to(current)

    def reveal(self, ref: ProvisionRef) -> None:
        """Choose the row of what is read, no deeper below its article than the tree is open; the focus stays."""
        index = self.model.index_of(ref)
        above = index.parent()
        while above.isValid() and above.data(KIND_ROLE) not in _OUTLINE and not self.tree.isExpanded(above):
            index, above = above, above.parent()
        self._choose(index, ref)

    def on_changed(self, changes: Changes) -> None:
        if changes.touch(Act):
            self.due("reload")
        elif changes.touch(Amendment) or changes.touch(Correspondence):
            self.due("_mark")

    def retranslate(self) -> None:
        self.filter.setPlaceholderText(self.tr("Number or words of a provision"))
        self.filter.setAccessibleName(self.tr("Filter the acts"))
        self.tree.setAccessibleName(self.tr("Acts and their structure"))
        self._say_count()

    def _filter(self) -> None:
        self.model.set_filter(self.filter.text())
        if self.filter.text().strip() and self.model.found <= _OPEN_ALL:
            self.tree.expandAll()
        elif self.filter.text().strip():
            for row in range(self.model.rowCount()):  # no deeper: opening thousands of rows would hold up who types
                self.tree.expand(self.model.index(row, 0))
        self._say_count()

    def _say_count(self) -> None:
        self._count.setVisible(bool(self.filter.text().strip()))
        self._count.setText(self.tr("%n provision(s) found", "", self.model.found))

    def _mark(self) -> None:
        workspace = self.desk.workspace
        marks: dict[ProvisionRef, str] = {}
        if workspace is not None:
            for link in workspace.correspondences():
                marks[link.ref] = "◦"
            for amendment in workspace.amendments():
                if amendment.status in LIVE:
                    marks[amendment.ref] = "✎"
        self.model.set_marks(marks)

    def _on_chosen(self, index: QModelIndex) -> None:
        ref = self.model.ref(index)
        if ref is not None:
            self.desk.show(ref)

    def _on_pointed(self, _subject: Subject) -> None:
        self.due("_follow")

    def _follow(self) -> None:
        """Go to what is looked at."""
        subject = self.desk.subject
        ref = subject.ref if isinstance(subject, Amendment) else subject
        if isinstance(ref, ProvisionRef):
            self.desk.steps.do(partial(self._go_to, ref))  # once an act that has just come stands in the tree

    def _go_to(self, ref: ProvisionRef) -> None:
        self._choose(self.model.index_of(ref), ref)

    def _choose(self, index: QModelIndex, ref: ProvisionRef) -> None:
        """Make this row the current one; none where the filter has left no row that holds the provision."""
        found = self.model.ref(index)
        if found is not None and bool(found.eid) == bool(ref.eid):
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)

    def _on_language(self, _language: str) -> None:
        self.due("reload")
