"""The user's settings: who signs, language, theme, size of the law, templates, the last project. All apply at once."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.settings import THEMES, ZOOM
from workbench.ui.desk import Desk
from workbench.ui.fields import Choice, Line, PathLine, fit, spin_box
from workbench.ui.translations import LANGUAGES


class Preferences(QDialog):
    """Edits the settings; closing by Cancel takes everything back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._before = desk.settings
        self.author, self.body = Line(desk.settings.author), Line(desk.settings.body)
        self.language, self.theme, self.zoom = Choice(), Choice(), spin_box(*ZOOM)
        self.zoom.setSingleStep(10)
        self.zoom.setSuffix(" %")
        self.zoom.setValue(desk.settings.zoom)
        self.own, self._browse, own = PathLine(desk.settings.own, folder=True), QPushButton(), QHBoxLayout()
        self._browse.setAutoDefault(False)
        own.addWidget(self.own, 1)
        own.addWidget(self._browse)
        self.reopen = QCheckBox()
        self.reopen.setChecked(desk.settings.reopen)
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self._form = QFormLayout()
        for field in (self.author, self.body, self.language, self.theme, self.zoom):
            self._form.addRow(" ", field)
        self._form.addRow(" ", own)
        self._own_label = self._form.labelForField(own)
        self._form.addRow(self.reopen)
        layout = QVBoxLayout(self)
        layout.addLayout(self._form)
        layout.addStretch(1)
        layout.addWidget(self._buttons)
        self._say()
        fit(self, 540)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.author.editingFinished.connect(self._keep)
        self.body.editingFinished.connect(self._keep)
        self.language.activated.connect(self._keep)
        self.theme.activated.connect(self._keep)
        self.zoom.valueChanged.connect(self._keep)
        self.own.editingFinished.connect(self._keep)
        self._browse.clicked.connect(self._choose_own)
        self.reopen.toggled.connect(self._keep)

    def accept(self) -> None:
        self._keep()
        super().accept()

    def reject(self) -> None:
        self.desk.keep(self._before)
        super().reject()

    def _choose_own(self) -> None:
        """Let the department's folder be chosen."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("The department's templates"), self.own.text())
        if folder:
            self.own.setText(folder)
            self._keep()

    def _keep(self, *_values: object) -> None:
        language = self.desk.settings.language
        self.desk.keep(
            self.desk.settings._replace(
                author=self.author.text().strip(),
                body=self.body.text().strip(),
                language=str(self.language.currentData()),
                theme=str(self.theme.currentData()),
                zoom=self.zoom.value(),
                reopen=self.reopen.isChecked(),
                own=self.own.text().strip(),
            )
        )
        if language != self.desk.settings.language:
            self._say()
            fit(self, self.width())

    def _say(self) -> None:
        """Say every word in the interface language of now: the dialog follows its own choice."""
        self.setWindowTitle(self.tr("Settings"))
        texts = (
            self.tr("Your name"), self.tr("Your body"), self.tr("Interface language"), self.tr("Theme"),
            self.tr("Size of the law's text"),
        )  # fmt: skip
        for field, text in zip((self.author, self.body, self.language, self.theme, self.zoom), texts, strict=True):
            label = self._form.labelForField(field)
            label.setText(text)  # type: ignore[attr-defined]
            field.setAccessibleName(text)
        own = self.tr("The department's templates")
        self._own_label.setText(own)  # type: ignore[attr-defined]
        self.own.setAccessibleName(own)
        self.own.setPlaceholderText(self.tr("Those that came with the program"))
        self._browse.setText(self.tr("&Choose…"))
        self.reopen.setText(self.tr("&At the start open the project that was open last"))
        self.author.setPlaceholderText(self.tr("Signs edits, amendments and tracked changes"))
        self._fill(
            self.language,
            [(self.tr("As the system"), ""), *((name, code) for code, name in LANGUAGES.items())],
            self.desk.settings.language,
        )
        names = {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        self._fill(self.theme, [(names[theme], theme) for theme in THEMES], self.desk.settings.theme)

    def _fill(self, box: QComboBox, choices: list[tuple[str, str]], chosen: str) -> None:
        box.clear()
        for name, value in choices:
            box.addItem(name, value)
        box.setCurrentIndex(max(box.findData(chosen), 0))
