"""The variants of the proposal that is open: which there are, whose, and which goes into the package."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from workbench.law.amendment import Amendment
from workbench.law.change import Changes
from workbench.ui.desk import Desk
from workbench.ui.fields import Choice, Terse
from workbench.ui.icons import icon
from workbench.ui.panel import Panel, caption
from workbench.workspace import variants as use_cases


class Variants(Panel):
    """A row over the editor, seen where there are several; `more` proposes another and stands where the editor puts it.

    It goes to another variant through the desk, so that the editor stores what was typed.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.amendment: Amendment | None = None
        self.list = Choice()
        self._label, self._take, self.more = caption(role="muted"), QPushButton(), Terse()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._label)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._take)
        self.list.activated.connect(self._on_chosen)
        self._take.clicked.connect(self.take)
        self.more.clicked.connect(self.propose)
        self.retranslate()
        self.restyle()

    def show_for(self, amendment: Amendment | None) -> None:
        """List the variants of this proposal."""
        self.amendment = amendment
        workspace = self.desk.workspace
        if amendment is None or workspace is None:
            return
        found = use_cases.variants(workspace, amendment)
        self.list.clear()
        for number, each in enumerate(found, start=1):
            self.list.addItem(f"{'★' if each.chosen else '☆'} {number}. {_whose(each)}".rstrip(), each.id)
        self.list.setCurrentIndex(self.list.findData(amendment.id))
        self.setVisible(len(found) > 1)
        writable = not workspace.read_only
        only = amendment.chosen and sum(each.chosen for each in found) == 1
        self._take.setEnabled(writable and not only)
        self.more.setEnabled(writable)

    def on_changed(self, changes: Changes) -> None:
        if changes.touch(Amendment) and self.amendment is not None and self.desk.workspace is not None:
            found = self.desk.workspace.get(self.amendment.id)
            self.show_for(found if isinstance(found, Amendment) else None)

    def behind(self) -> bool:
        """Return that it never waits: its button `more` is seen on the editor also where there are no variants."""
        return False

    def take(self) -> None:
        """Put this variant into the package, the others stay beside it."""
        workspace, amendment = self.desk.workspace, self.amendment
        if workspace is not None and amendment is not None:
            use_case = partial(use_cases.take, workspace, amendment, now=datetime.now(UTC))
            self.desk.edit(self.tr("Choose the variant"), use_case)

    def propose(self) -> None:
        """Begin another variant from the wording of this one."""
        if self.amendment is not None:
            settings = self.desk.settings
            made = use_cases.beside(self.amendment, author=settings.author, body=settings.body, now=datetime.now(UTC))
            if self.desk.do(self.tr("Propose a variant"), Changes.added(made)):
                self.desk.show(made)

    def retranslate(self) -> None:
        self._label.setText(self.tr("Variant"))
        self.list.setAccessibleName(self.tr("Variants of the proposal"))
        self.list.setToolTip(self.tr("★ goes into the package"))
        self._take.setText(self.tr("Take into the package"))
        self.more.say(self.tr("Propose a variant"))

    def restyle(self) -> None:
        self._take.setIcon(icon("check"))
        self.more.setIcon(icon("pencil-plus"))

    def _on_chosen(self, _index: int) -> None:
        workspace = self.desk.workspace
        found = workspace.get(self.list.currentData()) if workspace is not None else None
        if isinstance(found, Amendment) and found.id != (self.amendment.id if self.amendment else ""):
            self.desk.show(found)


def _whose(amendment: Amendment) -> str:
    return " · ".join(part for part in (amendment.body, amendment.author, amendment.source) if part)
