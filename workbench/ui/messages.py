"""The bar that says what could not be done, and what to do about it. Never a dialog in the way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from workbench.errors import WorkbenchError
from workbench.ui.icons import icon
from workbench.ui.theme import current_theme


class MessageBar(QFrame):
    """Shows the last error with its advice until it is put away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._picture = QLabel()
        self._message, self._advice = QLabel(), QLabel()
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.clicked.connect(self.hide)
        for label in (self._message, self._advice):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._message)
        words.addWidget(self._advice)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 6, 6, 6)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._name()
        self.hide()

    def show_error(self, error: WorkbenchError, *, parts: bool = False) -> None:
        """Show what happened and what to do; `parts`: in an act that calls its numbered points parts."""
        from workbench.ui.sentences import spoken

        error = spoken(error, parts=parts)
        self._message.setText(error.message)
        self._advice.setText(error.advice)
        self._advice.setVisible(bool(error.advice))
        self.setAccessibleName(str(error))
        self._dress()
        self.show()

    def text(self) -> str:
        """Return what the bar says; '' when it is put away."""
        return f"{self._message.text()} {self._advice.text()}".strip() if not self.isHidden() else ""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        elif event.type() == QEvent.Type.PaletteChange and not self.isHidden():
            self._dress()
        super().changeEvent(event)

    def _name(self) -> None:
        self._close.setToolTip(self.tr("Put away"))
        self._close.setAccessibleName(self.tr("Put the message away"))

    def _dress(self) -> None:
        """Draw the pictures in the theme of now; only where there is something to say."""
        self._picture.setPixmap(icon("alert-triangle", current_theme().bad).pixmap(20, 20))
        self._close.setIcon(icon("x"))
