"""Words replaced throughout an act: the words in force and the words proposed, in each language of the act."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QGroupBox, QLineEdit, QVBoxLayout, QWidget

from workbench.law.act import Act
from workbench.law.amendment import Amendment
from workbench.law.change import Changes
from workbench.ui import words
from workbench.ui.desk import Desk
from workbench.ui.fields import Line, fit
from workbench.ui.panel import caption
from workbench.workspace import amendments as use_cases


class Throughout(QDialog):
    """Makes one amendment «по всему тексту», in every language that has words given."""

    def __init__(
        self, desk: Desk, acts: tuple[Act, ...], words_in_force: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk, self.acts = desk, acts
        self.made: Amendment | None = None
        self.setWindowTitle(self.tr("Replace words throughout the act"))
        layout = QVBoxLayout(self)
        layout.addWidget(caption(acts[0].title, "heading"))
        self.fields: dict[str, tuple[QLineEdit, QLineEdit]] = {}
        for act in acts:
            old, new = Line(), Line()
            if act is acts[0]:
                old.setText(words_in_force)
            self.fields[act.language] = (old, new)
            box = QGroupBox(words.law_language(act.language))
            form = QFormLayout(box)
            form.addRow(self.tr("Words in force"), old)
            form.addRow(self.tr("Words proposed"), new)
            layout.addWidget(box)
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self._buttons.button(buttons.Ok).setText(self.tr("&Replace"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout.addStretch(1)
        layout.addWidget(self._buttons)
        fit(self, 560)

    def accept(self) -> None:
        """Make the amendment."""
        pairs = {code: (old.text().strip(), new.text().strip()) for code, (old, new) in self.fields.items()}
        given = {code: (pair,) for code, pair in pairs.items() if pair[0]}
        first = next((act for act in self.acts if act.language in given), self.acts[0])
        made = self.desk.ask(
            lambda: use_cases.replace_throughout(
                first, given.get(first.language, ()), author=self.desk.settings.author, now=datetime.now(UTC)
            )
        )
        if made is not None:
            made = replace(made, replacements=given)
            if self.desk.do(self.tr("Replace words throughout"), Changes.added(made)):
                self.made = made
                super().accept()
