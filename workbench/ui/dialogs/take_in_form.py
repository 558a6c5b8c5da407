"""The widgets of taking a bundle in, and where they stand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from workbench.ui.desk import Desk
from workbench.ui.dialogs.question import Question
from workbench.ui.fields import Line, wrap_lines
from workbench.ui.panel import caption


class TakeInForm(Question):
    """Who sent it on top, what both sides changed in the middle, what comes in below."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.resize(1040, 680)
        self._make_widgets()
        self._lay_out()

    def _make_widgets(self) -> None:
        self.headline, self.signature = caption(role="heading"), QLabel()
        self._name_key = QPushButton(self.tr("I have compared it: &name this key…"))
        self._name_key.hide()
        self.password, self._open = Line(), QPushButton(self.tr("O&pen"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(self.tr("Password"))
        self.conflicts, self.texts, self.edits = QListWidget(), QTextBrowser(), QTextBrowser()
        wrap_lines(self.conflicts)
        for view in (self.texts, self.edits):
            view.setOpenLinks(False)
        self._place, self._by = caption(role="heading"), caption(role="muted")
        self._theirs, self._ours = QPushButton(self.tr("&Theirs")), QPushButton(self.tr("&Ours"))
        self._later = QPushButton(self.tr("&Leave open"))
        self._variant = QCheckBox(self.tr("Keep the other wording as a &variant"))
        self._state = QLabel(self.tr("Reading…"))
        self._take, self._close = QPushButton(self.tr("Ta&ke in")), QPushButton(self.tr("Close"))
        for label in (self.headline, self.signature, self._place, self._by, self._state):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.signature.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.signature.setAccessibleName(self.tr("Who signed it"))
        for button in (self._name_key, self._open, self._theirs, self._ours, self._later, self._take, self._close):
            button.setAutoDefault(False)
        for widget, name in (
            (self.password, self.tr("Password")), (self.conflicts, self.tr("Changed on both sides")),
            (self.texts, self.tr("The three texts")), (self.edits, self.tr("What comes in")),
        ):  # fmt: skip
            widget.setAccessibleName(name)

    def _lay_out(self) -> None:
        signed, asked, answers, below = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        signed.addWidget(self.signature, 1)
        signed.addWidget(self._name_key)
        self._asking = QWidget()
        self._asking.setLayout(asked)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.addWidget(self.password, 1)
        asked.addWidget(self._open)
        self._asking.hide()
        for button in (self._ours, self._theirs, self._later):
            answers.addWidget(button)
        answers.addStretch(1)
        answers.addWidget(self._variant)
        right = QWidget()
        side = QVBoxLayout(right)
        side.setContentsMargins(0, 0, 0, 0)
        for label in (self._place, self._by):
            side.addWidget(label)
        side.addWidget(self.texts, 1)
        side.addLayout(answers)
        self._disputed = QSplitter(Qt.Orientation.Horizontal)
        self._disputed.addWidget(self.conflicts)
        self._disputed.addWidget(right)
        self._disputed.setSizes([320, 720])
        self._disputed_caption = caption(self.tr("Changed on both sides"))
        below.addWidget(self._state, 1)
        below.addWidget(self._take)
        below.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.headline)
        layout.addLayout(signed)
        layout.addWidget(self._asking)
        layout.addWidget(self._disputed_caption)
        layout.addWidget(self._disputed, 3)
        layout.addWidget(caption(self.tr("What comes in")))
        layout.addWidget(self.edits, 2)
        layout.addLayout(below)
        for widget in (self.headline, self.signature, self._disputed_caption, self._disputed):
            widget.hide()  # until the bundle is read
