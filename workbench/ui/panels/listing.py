"""What panels that list records share: a table, a filter above it, how many there are, what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.ui.desk import Desk
from workbench.ui.models.records import RECORD_ROLE, SORT_ROLE, RecordTable
from workbench.ui.panel import Panel, caption
from workbench.ui.recordsview import RecordsView
from workbench.ui.seeking import Seeking

R = TypeVar("R")


class Listing(Panel, Generic[R]):
    """A table of records that is filtered as one types. `lay_out` puts it on the panel."""

    model: RecordTable[R]
    table: RecordsView

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.filter = Seeking()
        self._count = caption(role="muted")
        self._folded: frozenset[int] = frozenset()
        self._hint = ""

    def lay_out(
        self,
        model: RecordTable[R],
        widths: Sequence[int],
        *buttons: QPushButton,
        view: type[RecordsView] = RecordsView,
        margins: tuple[int, int] = (10, 8),
    ) -> None:
        """Show the records of the model in columns of these widths, the buttons in line with the filter."""
        self.model = model
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(model)
        self._sorted.setSortRole(SORT_ROLE)
        self._sorted.setFilterKeyColumn(-1)
        self._sorted.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.table = view(self._sorted, widths)
        top = QHBoxLayout()
        top.addWidget(self.filter, 1)
        for widget in (self._count, *buttons):
            top.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*margins, *margins)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        self.filter.textChanged.connect(self._sorted.setFilterFixedString)
        self._sorted.modelReset.connect(self._say_hint)
        self.filter.textChanged.connect(self._say_hint)
        self.setFocusProxy(self.table)

    def say_when_empty(self, hint: str) -> None:
        """Say what belongs here while there is nothing; a filter that leaves nothing says so itself."""
        self._hint = hint
        self._say_hint()

    def fold(self, *columns: int) -> None:
        """Leave these columns out where there is no room; `_folded` names them, and they are said elsewhere."""
        self.table.folded.connect(self._on_folded)
        self.table.fold(*columns)

    def current(self) -> R | None:
        """Return the record of the row the cursor is in."""
        found: R | None = self.table.currentIndex().data(RECORD_ROLE)
        return found

    def left(self) -> str:
        return str(getattr(self.current(), "id", ""))

    def take_up(self, left: str) -> None:
        self._go_to(left)

    def _on_folded(self, columns: frozenset[int]) -> None:
        self._folded = columns
        self.model.retranslate()

    def _say_hint(self, *_values: object) -> None:
        nothing = self.tr("Nothing here has these words.") if self.model.rowCount() else self._hint
        self.table.say_when_empty(nothing if not self._sorted.rowCount() else "")

    def _go_to(self, record_id: str) -> None:
        """Put the cursor on the record of this id, where it is listed."""
        row = self.model.row_of(record_id)
        if row >= 0:
            self.table.setCurrentIndex(self._sorted.mapFromSource(self.model.index(row, 0)))
