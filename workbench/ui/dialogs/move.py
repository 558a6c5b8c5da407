"""Moving a provision: what will hold it and what it will follow; the number is the one the rule gives."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import WorkbenchError
from workbench.law.act import GROUPS, Act, Kind, Provision
from workbench.law.amendment import Amendment
from workbench.law.change import Changes
from workbench.law.eid import contains, split
from workbench.law.reference import ProvisionRef
from workbench.ui import words
from workbench.ui.desk import Desk
from workbench.ui.fields import Chooser, wrap_lines
from workbench.ui.panel import caption
from workbench.ui.seeking import Seeking
from workbench.ui.sentences import told
from workbench.workspace.moving import move

_PLACE = Qt.ItemDataRole.UserRole + 1
_HOLDERS = frozenset({Kind.ARTICLE, Kind.PARAGRAPH, Kind.POINT, Kind.SUBPARAGRAPH})


class Move(QDialog):
    """Lists the places a provision can move to, filtered as one types, and makes the amendment."""

    def __init__(self, desk: Desk, act: Act, ref: ProvisionRef, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.act, self.ref = desk, act, ref
        self.made: Amendment | None = None
        self.setWindowTitle(self.tr("Move to…"))
        self.resize(620, 520)
        self.filter, self.list, self.after = Seeking(), QListWidget(), Chooser()
        self.list.setLayoutMode(QListView.LayoutMode.Batched)  # a law has a thousand places
        wrap_lines(self.list)
        self.filter.setPlaceholderText(self.tr("Number or words of the new place"))
        self.filter.setAccessibleName(self.tr("Number or words of the new place"))
        self.list.setAccessibleName(self.tr("Where it will stand"))
        self.after.setAccessibleName(self.tr("After"))
        self._becomes = QLabel()
        self._becomes.setWordWrap(True)
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self._buttons.button(buttons.Ok).setText(self.tr("&Move"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(caption(words.place_in(ref, act.title, self.desk.workspace), "heading"))
        layout.addWidget(caption(self.tr("Where it will stand")))
        layout.addWidget(self.filter)
        layout.addWidget(self.list, 1)
        layout.addWidget(caption(self.tr("After")))
        layout.addWidget(self.after)
        layout.addWidget(self._becomes)
        layout.addWidget(self._buttons)
        self._fill()
        self.filter.textChanged.connect(self._on_filter)
        self.list.currentItemChanged.connect(self._on_place)
        self.after.currentIndexChanged.connect(self._on_after)
        self.list.setCurrentRow(0)

    def accept(self) -> None:
        """Make the amendment: taken out here and put in there, as one edit."""
        made = self.desk.ask(self._moved)
        label = self.tr("Move %1").replace("%1", words.place(self.ref, self.desk.workspace))
        if made is not None and self.desk.do(label, Changes.added(made)):
            self.made = made
            super().accept()

    def within(self) -> str:
        """Return the address of what will hold it."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    # --- the detail ------------------------------------------------------------------------------------------------

    def _moved(self) -> Amendment:
        return move(
            self.act, self.ref.eid, self.within(), after=str(self.after.currentData() or ""),
            author=self.desk.settings.author, now=datetime.now(UTC),
        )  # fmt: skip

    def _named(self, eid: str) -> str:
        return words.place(ProvisionRef(self.act.work, eid), self.desk.workspace)

    def _fill(self) -> None:
        provision, workspace = self.act.find(self.ref.eid), self.desk.workspace
        parts = workspace is not None and workspace.naming.numbered_parts(self.act.work)
        for each in self.act.walk() if provision is not None else ():
            if provision is not None and _holds(each, provision):
                shown = self._named(each.eid) if parts else words.place_at(each.eid)
                item = QListWidgetItem(f"{shown}  {each.heading or each.text[:80]}".strip())
                item.setData(Qt.ItemDataRole.UserRole, each.eid)
                item.setData(_PLACE, shown)
                self.list.addItem(item)

    def _on_filter(self, text: str) -> None:
        """Show the places with these words; the one that is called so is chosen, else the first."""
        wanted = text.casefold().split()
        items = [self.list.item(row) for row in range(self.list.count())]
        for item in items:
            item.setHidden(not all(word in item.text().casefold() for word in wanted))
        shown = [item for item in items if not item.isHidden()]
        named = (item for item in shown if _words(str(item.data(_PLACE))) == wanted)
        chosen = next(named, None) or next(iter(shown), None)
        if chosen is not None:
            self.list.setCurrentItem(chosen)

    def _on_place(self, *_items: object) -> None:
        holder, provision = self.act.find(self.within()), self.act.find(self.ref.eid)
        self.after.blockSignals(True)
        self.after.clear()
        self.after.addItem(self.tr("At the end"), "")
        for each in holder.children if holder is not None and provision is not None else ():
            if provision is not None and each.kind is provision.kind and each.eid != provision.eid:
                self.after.addItem(f"{self._named(each.eid)}  {each.heading or each.text[:60]}".strip(), each.eid)
        self.after.blockSignals(False)
        self._on_after()

    def _on_after(self, _index: int = 0) -> None:
        """Say where it comes to stand, or why it cannot."""
        try:
            said = self.tr("It becomes: %1").replace("%1", self._named(self._moved().to))
            possible = True
        except WorkbenchError as error:
            said, possible = told(error), False
        self._becomes.setText(said)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(possible)


def _holds(each: Provision, moved: Provision) -> bool:
    """Return whether a unit can hold what is moved: a group holds articles, an article or a unit of one the rest."""
    if each.excluded or contains(moved.eid, each.eid):
        return False
    if moved.kind is Kind.ARTICLE:
        return each.kind in GROUPS and any(child.kind is Kind.ARTICLE for child in each.children)
    deep = moved.kind is Kind.PARAGRAPH
    return each.kind is Kind.ARTICLE if deep else each.kind in _HOLDERS and bool(split(each.eid))


def _words(place: str) -> list[str]:
    """Return an address as one types it."""
    return place.replace("›", " ").casefold().split()
