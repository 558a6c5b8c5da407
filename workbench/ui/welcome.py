"""The welcome page: start a draft, go on with one, or look at the sample."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCommandLinkButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import WorkbenchError
from workbench.places import Database, is_url, read_place
from workbench.settings import Recent
from workbench.ui.dates import moment
from workbench.ui.desk import Desk
from workbench.ui.icons import icon
from workbench.ui.panel import Panel, caption
from workbench.ui.theme import current_theme


class Welcome(Panel):
    """What is seen before a project is open."""

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    database_wanted = Signal()
    chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._title, self._subtitle = caption(role="title"), QLabel()
        self._subtitle.setProperty("role", "muted")
        self._subtitle.setWordWrap(True)
        self._new, self._open, self._sample = QCommandLinkButton(), QCommandLinkButton(), QCommandLinkButton()
        self._database = QCommandLinkButton()
        self._recent_title, self._nothing = caption(role="heading"), caption(role="muted")
        self._nothing.setWordWrap(True)
        self._recent = QListWidget()
        self._recent.setFrameShape(QFrame.Shape.NoFrame)
        self._recent.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._recent.setWordWrap(False)
        self._recent.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._lay_out()
        self._new.clicked.connect(self.new_wanted)
        self._open.clicked.connect(self.open_wanted)
        self._sample.clicked.connect(self.sample_wanted)
        self._database.clicked.connect(self.database_wanted)
        self._recent.itemActivated.connect(self._on_activated)
        self._recent.itemClicked.connect(self._on_activated)
        self.desk.settings_changed.connect(self._on_settings)
        self.retranslate()
        self.restyle()

    def reload(self) -> None:
        """List the recent projects that are still there."""
        self._recent.clear()
        for recent in self.desk.settings.recent:
            if is_url(recent.path):
                self._list_database(recent)
                continue
            path = Path(recent.path)
            if path.is_file():
                when = moment(recent.opened or datetime.fromtimestamp(path.stat().st_mtime).astimezone())
                item = QListWidgetItem(icon("file-text"), f"{path.stem}\n{path.parent} · {when}")
                item.setData(Qt.ItemDataRole.UserRole, str(path))
                item.setToolTip(str(path))
                self._recent.addItem(item)
        rows = range(self._recent.count())
        self._recent.setMaximumHeight(sum(self._recent.sizeHintForRow(row) for row in rows))  # no empty ground below
        self._recent.setVisible(self._recent.count() > 0)
        self._nothing.setVisible(self._recent.count() == 0)

    def _list_database(self, recent: Recent) -> None:
        try:
            place = read_place(recent.path)
        except WorkbenchError:  # written by hand into the settings
            return
        user = place.user if isinstance(place, Database) else ""
        when = moment(recent.opened) if recent.opened else ""
        below = " · ".join(part for part in (user, when) if part)
        item = QListWidgetItem(icon("users"), f"{place.name}\n{below}")
        item.setData(Qt.ItemDataRole.UserRole, recent.path)
        item.setToolTip(recent.path)
        self._recent.addItem(item)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Legislative Harmonisation Workbench"))
        self._subtitle.setText(
            self.tr("From recommendations to an amending law: read, link, amend, prove, hand over in Word.")
        )
        self._new.setText(self.tr("New project"))
        self._new.setDescription(self.tr("Start a draft law from the acts it changes"))
        self._open.setText(self.tr("Open a project"))
        self._open.setDescription(self.tr("Go on with a .lhw file"))
        self._database.setText(self.tr("Open a department's project"))
        self._database.setDescription(self.tr("Work with others in one database (PostgreSQL)"))
        self._sample.setText(self.tr("Open the sample project"))
        self._sample.setDescription(self.tr("A copy to try everything on: eight acts, recommendations, amendments"))
        self._recent_title.setText(self.tr("Recent projects"))
        self._nothing.setText(self.tr("Projects you open are listed here. You can also drop a file onto this window."))
        self._recent.setAccessibleName(self.tr("Recent projects"))
        self.reload()

    def restyle(self) -> None:
        accent = current_theme().text
        for button, picture in (
            (self._new, "plus"), (self._open, "folder-open"), (self._database, "users"), (self._sample, "school"),
        ):  # fmt: skip
            button.setIcon(icon(picture, accent))
        self.reload()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(4)
        for button in (self._new, self._open, self._database, self._sample):
            button.setMinimumWidth(330)
            left.addWidget(button)
        left.addStretch(1)
        card = QFrame()
        card.setProperty("role", "card")
        right = QVBoxLayout(card)
        right.setContentsMargins(16, 14, 16, 14)
        for widget in (self._recent_title, self._nothing, self._recent):
            right.addWidget(widget)
        columns = QHBoxLayout()
        columns.setSpacing(28)
        columns.addLayout(left)
        columns.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)  # as high as what it lists
        page = QVBoxLayout()
        page.setSpacing(6)
        page.addWidget(self._title)
        page.addWidget(self._subtitle)
        page.addSpacing(18)
        page.addLayout(columns, 1)
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        outer.addLayout(page, 4)
        outer.addStretch(1)
        outer.setContentsMargins(24, 60, 24, 60)

    def _on_activated(self, item: QListWidgetItem) -> None:
        self.chosen.emit(read_place(item.data(Qt.ItemDataRole.UserRole)))

    def _on_settings(self, _settings: object) -> None:
        self.due("reload")
