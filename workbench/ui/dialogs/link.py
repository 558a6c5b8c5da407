"""Linking a recommendation to a provision: which, how far it conforms, what is missing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from workbench.law.concordance import Conformity
from workbench.law.reference import ProvisionRef
from workbench.ui import words
from workbench.ui.desk import Desk
from workbench.ui.panel import caption
from workbench.ui.panels.context import recommendation_text
from workbench.workspace import recommendations as use_cases


class Link(QDialog):
    """Links one recommendation to one provision, or assesses the link anew where there is one."""

    def __init__(self, desk: Desk, ref: ProvisionRef, recommendation: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.ref = desk, ref
        self.setWindowTitle(self.tr("Link a recommendation"))
        self.resize(640, 560)
        self.filter, self.found = QLineEdit(), QListWidget()
        self.filter.setPlaceholderText(self.tr("Filter recommendations"))
        self.filter.setAccessibleName(self.tr("Filter recommendations"))
        self.found.setAccessibleName(self.tr("Recommendations"))
        self.found.setWordWrap(True)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setAlternatingRowColors(True)
        self.conformity, self.note = QComboBox(), QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setMaximumHeight(90)
        for value in Conformity:
            self.conformity.addItem(words.marked(value), value)
        self.conformity.setCurrentIndex(list(Conformity).index(Conformity.PARTIAL))
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self._buttons.button(buttons.Ok).setText(self.tr("Link"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("The law conforms"), self.conformity)
        form.addRow(self.tr("What is missing"), self.note)
        layout = QVBoxLayout(self)
        workspace = desk.workspace
        act = workspace.act(ref.work, desk.language) if workspace else None
        layout.addWidget(caption(words.place_in(ref, act.title if act else ""), "heading"))
        layout.addWidget(self.filter)
        layout.addWidget(self.found, 1)
        layout.addLayout(form)
        layout.addWidget(self._buttons)
        self.filter.textChanged.connect(self._on_filter)
        self.found.currentItemChanged.connect(self._on_current)
        self.found.itemActivated.connect(self.accept)
        self._fill(recommendation)

    def accept(self, *_item: object) -> None:
        """Make the link."""
        item, workspace = self.found.currentItem(), self.desk.workspace
        if item is None or workspace is None:
            return
        key = item.data(Qt.ItemDataRole.UserRole)
        conformity = Conformity(self.conformity.currentData())
        make = partial(use_cases.link, workspace, key, self.ref, conformity, self.note.toPlainText().strip())
        if self.desk.edit(self.tr("Link %1").replace("%1", item.data(Qt.ItemDataRole.UserRole + 1)), make):
            super().accept()

    def _fill(self, chosen: str) -> None:
        workspace = self.desk.workspace
        for each in workspace.recommendations() if workspace else ():
            item = QListWidgetItem(f"{each.code} – {recommendation_text(each, self.desk.language)}")
            item.setData(Qt.ItemDataRole.UserRole, each.id)
            item.setData(Qt.ItemDataRole.UserRole + 1, each.code)
            self.found.addItem(item)
            if each.id == chosen or self.found.currentItem() is None:
                self.found.setCurrentItem(item)
        self._on_current()

    def _on_filter(self, text: str) -> None:
        typed = text.casefold().split()
        for row in range(self.found.count()):
            item = self.found.item(row)
            item.setHidden(not all(word in item.text().casefold() for word in typed))
        current = self.found.currentItem()
        if current is None or current.isHidden():  # what return would link must be what is seen
            shown = (self.found.item(row) for row in range(self.found.count()))
            self.found.setCurrentRow(next((row for row, item in enumerate(shown) if not item.isHidden()), -1))

    def _on_current(self, *_items: object) -> None:
        """Start from the assessment there is, where these two are linked already."""
        item, workspace = self.found.currentItem(), self.desk.workspace
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(item is not None)
        if item is None or workspace is None:
            return
        links = workspace.correspondences(recommendation=item.data(Qt.ItemDataRole.UserRole))
        made = next((link for link in links if link.ref == self.ref), None)
        if made is not None:
            self.conformity.setCurrentIndex(list(Conformity).index(made.conformity))
            self.note.setPlainText(made.note)
