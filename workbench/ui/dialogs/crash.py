"""What is shown when the program itself is wrong: a report to copy, nothing of the law in it."""

from __future__ import annotations

import platform
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from workbench import __version__


def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Return the report of a bug: versions, the kind of error, where it happened.

    The message of an error may quote the law or a name, so only its kind is told, and of paths only the last parts.
    """
    lines = [f"Legislative Harmonisation Workbench {__version__}"]
    lines += [f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.release()}", ""]
    for frame in traceback.extract_tb(trace):
        lines.append(f"{'/'.join(Path(frame.filename).parts[-3:])}:{frame.lineno} {frame.name}")
    return "\n".join([*lines, f"{kind.__name__}"])


def write_log(folder: Path, text: str) -> Path | None:
    """Add a report to the log on this computer and return the file, or None where it cannot be written."""
    path = folder / "workbench.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as file:
            file.write(f"--- {datetime.now().astimezone().isoformat(timespec='seconds')}\n{text}\n")
    except OSError:
        return None
    return path


class Crash(QDialog):
    """Says that something went wrong and offers the report. Work is stored already: every edit is on the disk."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(640, 420)
        explained = QLabel(
            self.tr(
                "The program made a mistake. What you did before is stored. You can go on; "
                "if it happens again, send this report."
            )
        )
        explained.setWordWrap(True)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(explained)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text.toPlainText())
