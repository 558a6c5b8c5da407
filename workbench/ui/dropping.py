"""Recommendations dragged onto the law: over its text the provision beneath is marked, and the text scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QLabel

from workbench.ui.lawview import LawView
from workbench.ui.recordsview import RecordsView

RECOMMENDATION_MIME = "application/x-workbench-recommendation"

_BESIDE = QPoint(-14, -6)
"""The label stands below the pointer, to its right."""

_EDGE, _STEP, _EVERY = 36, 24, 40
"""So near an edge (pixels) the text scrolls by so many pixels every so many milliseconds."""


class DraggedFrom(RecordsView):
    """A table whose rows are dragged under a label with their first cells, which hides little of where they go."""

    def startDrag(self, actions: Qt.DropAction) -> None:
        rows = sorted(self.selectionModel().selectedRows(), key=QModelIndex.row)
        label = QLabel(", ".join(str(each.data()) for each in rows))
        label.setMargin(4)
        label.setAutoFillBackground(True)
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData(rows))
        drag.setPixmap(label.grab())
        drag.setHotSpot(_BESIDE)
        drag.exec(actions)


def dragged(data: QMimeData) -> tuple[str, ...]:
    """Return the recommendations that are dragged, by id; () where it is anything else."""
    return tuple(bytes(data.data(RECOMMENDATION_MIME).data()).decode().split())


class Dropping(QObject):
    """Lets recommendations be dropped onto the text of a law. `dropped(recommendations, eid)` says where."""

    dropped = Signal(tuple, str)

    def __init__(self, view: LawView) -> None:
        super().__init__(view)
        self._view, self._at = view, QPoint()
        self._scrolling = QTimer(self, interval=_EVERY)
        self._scrolling.timeout.connect(self._scroll)
        view.setAcceptDrops(True)
        view.viewport().setAcceptDrops(True)
        view.viewport().installEventFilter(self)

    def eventFilter(self, _viewport: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DragLeave:
            self._end()
        if not isinstance(event, QDragEnterEvent | QDragMoveEvent | QDropEvent) or not dragged(event.mimeData()):
            return False
        self._at = event.position().toPoint()
        if event.type() is QEvent.Type.Drop:
            eid = self._view.eid_at(self._at)
            self._end()
            if eid:
                self.dropped.emit(dragged(event.mimeData()), eid)
        else:
            self._view.mark_under(self._view.eid_at(self._at))
            self._scrolling.start()
        event.acceptProposedAction()
        return True

    def _scroll(self) -> None:
        """Scroll while the mouse rests near an edge."""
        height = self._view.viewport().height()
        step = -_STEP if self._at.y() < _EDGE else _STEP if self._at.y() > height - _EDGE else 0
        if step:
            bar = self._view.verticalScrollBar()
            bar.setValue(bar.value() + step)
            self._view.mark_under(self._view.eid_at(self._at))

    def _end(self) -> None:
        self._scrolling.stop()
        self._view.mark_under("")
