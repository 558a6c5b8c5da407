"""What is shown when the program is wrong: a report to copy, with nothing of the law unless the user adds it."""

from __future__ import annotations

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from workbench import logs
from workbench.ui.fields import Writing


def report(error: BaseException) -> str:
    """Return the report of a bug: versions, the kind of error, where it happened; never its message."""
    return logs.report(error, error.__traceback__, f"Qt {qVersion()}")


class Crash(QDialog):
    """Says that something went wrong and offers the report. Work is stored already: every edit is on the disk.

    `message` is what the error said; it may quote the law or name somebody, so only the user puts it into the report.
    """

    def __init__(self, text: str, parent: QWidget | None = None, *, message: str = "") -> None:
        super().__init__(parent)
        self._message = message
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(640, 460)
        explained = QLabel(
            self.tr(
                "The program made a mistake. What you did before is stored. You can go on; "
                "if it happens again, send this report. It holds no word of the law and no name; you may add to it."
            )
        )
        explained.setWordWrap(True)
        self.text = Writing(text)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Report"))
        self.add = QCheckBox(self.tr("&Add the message of the error (it may quote the law)"))
        self.add.setVisible(bool(message))
        self.add.toggled.connect(self._on_add)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("&Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(explained)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.add)
        layout.addWidget(buttons)

    def _on_add(self, wanted: bool) -> None:
        text = self.text.toPlainText()
        added = f"\n\n{self._message}"
        self.text.setPlainText(text + added if wanted else text.replace(added, ""))

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text.toPlainText())
