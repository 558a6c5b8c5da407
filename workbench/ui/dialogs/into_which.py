"""Into which project a bundle is taken, where none is open: one of the last, another, or a new one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from workbench.ui.panel import caption
from workbench.ui.projects import Projects


class IntoWhich(QDialog):
    """Opens the project that is chosen; `opened` says that one is open."""

    opened = Signal()

    def __init__(self, projects: Projects, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.projects = projects
        self.setWindowTitle(self.tr("Take in %1").replace("%1", path.name))
        self.resize(560, 360)
        self.recent = QListWidget()
        self.recent.setAccessibleName(self.tr("Projects opened last"))
        self._open = QPushButton(self.tr("&Take it into this project"))
        self._other = QPushButton(self.tr("&Another project…"))
        self._new = QPushButton(self.tr("A &new project…"))
        self._cancel = QPushButton(self.tr("Cancel"))
        for button, answer in (
            (self._open, self.accept), (self._other, self._on_other), (self._new, self._on_new),
            (self._cancel, self.reject),
        ):  # fmt: skip
            button.setAutoDefault(False)
            button.clicked.connect(answer)
        below = QHBoxLayout()
        below.addStretch(1)
        for button in (self._new, self._other, self._open, self._cancel):
            below.addWidget(button)
        about = caption(self.tr("A bundle is taken into a project. Into which?"))
        about.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addWidget(self.recent, 1)
        layout.addLayout(below)
        self.recent.itemActivated.connect(self.accept)
        projects.desk.opened.connect(self._on_opened)
        self._fill()

    def accept(self, _item: object = None) -> None:
        """Open the project chosen of the last ones."""
        item = self.recent.currentItem()
        if item is not None:
            self.projects.open_path(Path(item.data(Qt.ItemDataRole.UserRole)))

    def _on_other(self) -> None:
        self.projects.open_project()

    def _on_new(self) -> None:
        self.projects.new_project()

    def _on_opened(self) -> None:
        self.projects.desk.steps.last(self._leave)

    def _leave(self) -> None:
        """Close once a project is shown; where nothing was chosen, or it could not be opened, it asks on."""
        super().accept()
        self.opened.emit()

    def _fill(self) -> None:
        for each in self.projects.desk.settings.recent:
            if Path(each.path).is_file():
                item = QListWidgetItem(Path(each.path).stem)
                item.setData(Qt.ItemDataRole.UserRole, each.path)
                item.setToolTip(each.path)
                self.recent.addItem(item)
        self.recent.setCurrentRow(0)
        self._open.setEnabled(self.recent.count() > 0)
