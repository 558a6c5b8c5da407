"""A small window of another program that files are dragged from, as from a file manager.

    python -m tests.journeys.drag_source X Y FILE …

Says `ready` when it can be dragged from, and after a drop what became of it: `copy`, `move`, `ignored`.
"""

from __future__ import annotations

import os
import sys

os.environ["QT_QPA_PLATFORM"] = "xcb"

from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

_TOLD = {Qt.DropAction.CopyAction: "copy", Qt.DropAction.MoveAction: "move", Qt.DropAction.IgnoreAction: "ignored"}


class Files(QLabel):
    """Files that are dragged away from it."""

    def __init__(self, x: int, y: int, files: list[str]) -> None:
        super().__init__(" files")
        self._files = files
        self.setWindowFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.BypassWindowManagerHint)
        self.setGeometry(x, y, 90, 36)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(each) for each in self._files])
        drag = QDrag(self)
        drag.setMimeData(data)
        took = drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.CopyAction)
        print(_TOLD.get(took, str(took)), flush=True)


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    shown = Files(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])
    shown.show()
    shown.raise_()
    QTimer.singleShot(300, lambda: print("ready", flush=True))
    sys.exit(app.exec())
