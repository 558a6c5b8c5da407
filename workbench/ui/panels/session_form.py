"""The form of a session: the agenda, the item talked about, the buttons of the decision, the comments."""

from __future__ import annotations

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from workbench.ui.desk import Desk
from workbench.ui.fields import Choice, Chooser, Line, wrap_lines
from workbench.ui.icons import icon
from workbench.ui.law_texts import GrowingText
from workbench.ui.outcomes import POSITIONS, position_word
from workbench.ui.panel import Panel, caption

LARGE = 15
"""Points of the text, so that it is read from the other end of a table."""

_GROWS = 1.8
"""In a meeting room a short text grows to so many times its size."""

_LOW = 44
"""Pixels that comments have at least."""

_ON_THE_WALL = """
    QListWidget, QPushButton, QCheckBox, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QLabel,
    #comments { font-size: %spt; }
    QLabel[role="title"] { font-size: %spt; }
"""

KEYS = ("F6", "F7", "F8", "F9")
"""The keys of the decisions: the same in every keyboard layout."""


class SessionForm(Panel):
    """The fields of a session. What they hold is the session view's."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.sessions, self.agenda = Chooser(), QListWidget()
        self.text, self.comments = GrowingText(LARGE), QTextBrowser()
        self.comments.setObjectName("comments")
        self._zoom, self._on_the_wall = desk.settings.zoom, False
        for view in (self.text, self.comments):
            view.setOpenLinks(False)
        self._place, self._act, self._state = caption(role="title"), caption(role="muted"), caption(role="heading")
        for label in (self._place, self._act, self._state):
            label.setWordWrap(True)
        self._new, self._show, self._give = QPushButton(), QPushButton(), QPushButton()
        self.buttons = [QPushButton() for _ in KEYS]
        self.remark, self.body, self.position = Line(), Line(), Choice()
        self._say = QPushButton()
        self._comments_label = caption()
        self._lay_out()

    def say_words(self) -> None:
        """Say every word of the form in the interface language of now."""
        self._new.setText(self.tr("New session…"))
        self._show.setText(self.tr("Open it"))
        self._say.setText(self.tr("Keep the comment"))
        self._give.setText(self.tr("Give a task…"))
        self._comments_label.setText(self.tr("Comments and tasks"))
        self.remark.setPlaceholderText(self.tr("What is said of it"))
        self.body.setPlaceholderText(self.tr("Body"))
        for widget, name in (
            (self.sessions, self.tr("Session")), (self.agenda, self.tr("Agenda")), (self.text, self.tr("The proposal")),
            (self.comments, self.tr("Comments and tasks")), (self.remark, self.tr("What is said of it")),
            (self.body, self.tr("Body")), (self.position, self.tr("Position")),
        ):  # fmt: skip
            widget.setAccessibleName(name)
        kept = max(self.position.currentIndex(), 0)
        self.position.clear()
        self.position.addItem(self.tr("No position"), "")
        for position in POSITIONS:
            self.position.addItem(position_word(position), position.value)
        self.position.setCurrentIndex(kept)

    def draw_icons(self) -> None:
        """Draw the icons in the theme of now."""
        self._new.setIcon(icon("users"))
        self._show.setIcon(icon("pencil"))
        self._say.setIcon(icon("message"))
        self._give.setIcon(icon("checklist"))

    def set_look(self, zoom: int) -> None:
        """Set the size of the text in per cent."""
        self._zoom = zoom
        self._look()

    def put_on_the_wall(self, wall: bool) -> None:
        """Let everything be read from the end of a meeting room, the text as large as there is room for it."""
        self._on_the_wall = wall
        self._look()

    def _look(self) -> None:
        points, zoom = self.font().pointSizeF() * self._zoom / 100, self._zoom
        sheet = _ON_THE_WALL % (round(points, 1), round(1.6 * points, 1)) if self._on_the_wall else ""
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
        self.text.set_zoom(zoom, round(zoom * _GROWS) if self._on_the_wall else zoom)

    def _on_comments(self, size: QSizeF) -> None:
        """Give comments no more height than they fill: the rest is the text's."""
        self.comments.setMaximumHeight(max(_LOW, round(size.height()) + 2 * self.comments.frameWidth()))

    def _lay_out(self) -> None:
        wrap_lines(self.agenda)
        self.body.setMaximumWidth(220)
        top = QHBoxLayout()
        top.addWidget(self.sessions, 1)
        top.addWidget(self._show)
        top.addWidget(self._new)
        decisions = QHBoxLayout()
        for button in self.buttons:
            button.setMinimumHeight(36)
            decisions.addWidget(button, 1)
        saying, keeping = QHBoxLayout(), QHBoxLayout()
        saying.addWidget(self.body, 1)
        saying.addWidget(self.remark, 3)
        for widget in (self.position, self._give, self._say):
            keeping.addWidget(widget)
        keeping.insertStretch(1, 1)
        right = QWidget()
        side = QVBoxLayout(right)
        side.setContentsMargins(6, 0, 0, 0)
        for label in (self._place, self._act, self._state):
            side.addWidget(label)
        side.addWidget(self.text, 4)
        side.addLayout(decisions)
        side.addWidget(self._comments_label)
        side.addWidget(self.comments, 1)
        side.addLayout(saying)
        side.addLayout(keeping)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(self.agenda)
        halves.addWidget(right)
        halves.setSizes([240, 760])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.addLayout(top)
        layout.addWidget(halves, 1)
        self.setFocusProxy(self.agenda)
        self.comments.document().documentLayout().documentSizeChanged.connect(self._on_comments)
        self._look()
