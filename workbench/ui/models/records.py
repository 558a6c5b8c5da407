"""Tables of records: one row a record, columns as a table of functions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.ui.cells import CELL_ROLE, Cell, Shade
from workbench.ui.ordering import in_order

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex

RECORD_ROLE = Qt.ItemDataRole.UserRole
SORT_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class Column(Generic[R]):
    """A column: its heading (said anew in each language), the text of a record, and how it is sorted, coloured, edited.

    `shade` gives the name of a theme colour, `shades` one for each line of the text, or one for each word of a line.
    `spoken` is the text as it is read aloud, where it is written in signs. `edit` gives the value an editor
    starts from, or None where this record's cell is not to be edited.
    """

    title: Callable[[], str]
    text: Callable[[R], str]
    sort: Callable[[R], Any] | None = None
    shade: Callable[[R], str] | None = None
    shades: Callable[[R], tuple[Shade, ...]] | None = None
    spoken: Callable[[R], str] | None = None
    tip: Callable[[R], str] | None = None
    edit: Callable[[R], Any] | None = None
    bold: bool = False

    def cell(self, record: R) -> Cell:
        """Return what is drawn of a record."""
        shades = (self.shades and self.shades(record)) or (self.shade and (self.shade(record),)) or ()
        return Cell(self.text(record), self.bold, shades)


class RecordTable(QAbstractTableModel, Generic[R]):
    """Records in rows. An edited cell goes to `on_edit(record, column, value)`, which returns whether it was taken."""

    def __init__(self, columns: Sequence[Column[R]], parent: QObject | None = None, *, mime: str = "") -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._records: list[R] = []
        self._mime = mime
        self.on_edit: Callable[[R, int, Any], bool] | None = None

    def set_records(self, records: Sequence[R]) -> None:
        """Show these records."""
        fresh = list(records)
        if fresh == self._records:
            return
        if len(fresh) == len(self._records) and [_key(each) for each in fresh] == [
            _key(each) for each in self._records
        ]:
            self._replace(fresh)
            return
        self.beginResetModel()
        self._records = fresh
        self.endResetModel()

    def record(self, index: Index) -> R | None:
        """Return the record of a row."""
        return self._records[index.row()] if index.isValid() and index.row() < len(self._records) else None

    def records(self) -> tuple[R, ...]:
        """Return all records, in their order."""
        return tuple(self._records)

    def row_of(self, key: str) -> int:
        """Return the row of the record with this id, or -1."""
        return next((row for row, record in enumerate(self._records) if _key(record) == key), -1)

    def retranslate(self) -> None:
        """Say headings and cells again in the interface language of now."""
        if self._columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
        self._touch()

    # --- QAbstractTableModel ---------------------------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._records)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or not 0 <= section < len(self._columns):
            return None
        return self._columns[section].title() if orientation is Qt.Orientation.Horizontal else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        record = self.record(index)
        if record is None:
            return None
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(record)
        if role == CELL_ROLE:
            return column.cell(record)
        if role == Qt.ItemDataRole.EditRole:
            return column.edit(record) if column.edit else column.text(record)
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip(record) if column.tip else column.text(record)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title()}: {(column.spoken or column.text)(record)}"
        if role == RECORD_ROLE:
            return record
        if role == SORT_ROLE:
            return column.sort(record) if column.sort else in_order(column.text(record))
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        record = self.record(index)
        column = self._columns[index.column()]
        if record is None or role != Qt.ItemDataRole.EditRole or self.on_edit is None or column.edit is None:
            return False
        return self.on_edit(record, index.column(), _chosen(column.edit(record), value))

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        record = self.record(index)
        if record is None:
            return flags
        column = self._columns[index.column()]
        if column.edit is not None and column.edit(record) is not None and self.on_edit is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self._mime else flags

    def mimeTypes(self) -> list[str]:
        return [self._mime] if self._mime else super().mimeTypes()

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = sorted({index.row() for index in indexes})
        carried = QMimeData()
        if self._mime:
            carried.setData(self._mime, " ".join(_key(self._records[row]) for row in rows).encode())
        return carried

    def _replace(self, fresh: list[R]) -> None:
        """Take records that stand in the same rows: selection and scrolling stay."""
        self._records = fresh
        self._touch()

    def _touch(self) -> None:
        if self._records and self._columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._records) - 1, len(self._columns) - 1), [])


def _chosen(asked: Any, value: Any) -> Any:
    """Return the value that was chosen of a closed set: on its way through Qt an enum of strings is but a string."""
    choices = asked[1] if isinstance(asked, tuple) else ()
    return next((each for each in choices if each == value), value)


def _key(record: Any) -> str:
    return str(getattr(record, "id", record))
