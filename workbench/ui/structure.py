"""The tree of an act with what corrects it: promote, demote, join, split, renumber, mark as a note."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QGridLayout,
    QInputDialog,
    QMenu,
    QPushButton,
    QSplitter,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import WorkbenchError
from workbench.importers import correction
from workbench.importers.correction import Corrected
from workbench.law.act import Act, Provision, ServiceNote
from workbench.law.parts import numbered_parts
from workbench.law.reference import ProvisionRef
from workbench.ui import words
from workbench.ui.fields import Writing
from workbench.ui.icons import icon
from workbench.ui.models.acttree import ActTree, opened_rows
from workbench.ui.panel import caption


class StructureEditor(QWidget):
    """Shows an act as it was read, every line of it, and corrects it by functions from an act to an act.

    `corrected(label, Corrected)` says what was made; whoever shows the editor decides whether to take it and then
    calls `set_act`. `refused` carries what could not be done.
    """

    corrected = Signal(str, object)
    refused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.act: Act | None = None
        self.model = ActTree(self, leaves=True)
        self.tree, self.text = QTreeView(), Writing()
        self.tree.setModel(self.model)
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.ensurePolished()  # rows are measured once, with the air the style gives them
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._hint = caption(self.tr("Put the cursor where the text is to be split."), "muted")
        self._hint.setWordWrap(True)
        corrections = (
            ("promote", self.tr("&Raise"), self.tr("Raise one level"),
             partial(self._do, "promote", correction.promote)),
            ("demote", self.tr("&Lower"), self.tr("Lower into the provision before it"),
             partial(self._do, "demote", correction.demote)),
            ("join", self.tr("&Join"), self.tr("Join with the line before it"),
             partial(self._do, "join", correction.join)),
            ("split", self.tr("&Split"), self.tr("Split the text at the cursor"), self._split),
            ("renumber", self.tr("Re&number…"), self.tr("Give another number"), self._ask_number),
            ("note", self.tr("&Mark as a note"), self.tr("Take it for a service note of what it follows"),
             partial(self._do, "note", correction.mark_as_note)),
            ("text", self.tr("Note to te&xt…"), self.tr("Take one of its notes for text of the law"), self._ask_note),
        )  # fmt: skip
        self._named = {name: tip for name, _, tip, _ in corrections}
        self.buttons = {each[0]: self._button(*each) for each in corrections}
        self._lay_out()
        self.tree.selectionModel().currentChanged.connect(self._on_current)
        self.tree.setAccessibleName(self.tr("Structure as read"))
        self.text.setAccessibleName(self.tr("Text of the provision"))
        self._enable()

    def set_act(self, act: Act, eid: str = "") -> None:
        """Show this act, at this provision."""
        at_top = self.act is None
        opened = opened_rows(self.tree, self.model)
        self.act = act
        self.model.set_acts((act,))
        if at_top:
            self.tree.expandToDepth(1)
        for ref in opened:
            self.tree.setExpanded(self.model.index_of(ref), True)
        self.tree.setExpanded(self.model.index(0, 0), True)
        if eid:
            self._show(act, eid)
        self._enable()

    def provision(self) -> Provision | None:
        """Return the provision the cursor is in."""
        ref = self.model.ref(self.tree.currentIndex())
        return self.act.find(ref.eid) if self.act is not None and ref is not None and ref.eid else None

    def go_to(self, eid: str) -> None:
        """Put the cursor on this provision, where keys correct it."""
        if self.act is not None:
            self._show(self.act, eid)
            self.tree.setFocus()

    def renumber(self, number: str) -> None:
        """Give the provision the cursor is in this number."""
        self._do("renumber", partial(_renumbered, number))

    # --- the detail ------------------------------------------------------------------------------------------------

    def _show(self, act: Act, eid: str) -> None:
        index = self.model.index_of(ProvisionRef(act.work, eid))
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index)

    def _place(self, provision: Provision) -> str:
        return words.place_at(provision.eid, parts=self.act is not None and numbered_parts(self.act))

    def _do(self, name: str, correct: Callable[[Act, str], Corrected], _checked: bool = False) -> None:
        act, ref = self.act, self.model.ref(self.tree.currentIndex())
        if act is None or ref is None:
            return
        try:
            found = correct(act, ref.eid)
        except WorkbenchError as error:
            self.refused.emit(error)
            return
        provision = act.find(ref.eid)
        place = self._place(provision) if provision is not None else act.title
        self.corrected.emit(f"{self._named[name]}: {place}", found)

    def _split(self) -> None:
        self._do("split", partial(_split_at, self.text.textCursor().position()))

    def _ask_number(self) -> None:
        provision = self.provision()
        if provision is None:
            return
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("Another number"))
        dialog.setLabelText(self.tr("Number of %1").replace("%1", self._place(provision)))
        dialog.setTextValue(provision.num)
        dialog.textValueSelected.connect(self.renumber)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _notes(self) -> tuple[ServiceNote, ...]:
        """Return the notes of the provision the cursor is in, or of the act where it is in its first row."""
        act, ref = self.act, self.model.ref(self.tree.currentIndex())
        if act is None or ref is None:
            return ()
        provision = act.find(ref.eid)
        return provision.notes if provision is not None else act.notes

    def _ask_note(self) -> None:
        """Offer the notes by their first words: none of them is seen in the tree."""
        menu, button = QMenu(self), self.buttons["text"]
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, note in enumerate(self._notes()):
            take = partial(self._do, "text", partial(_note_as_text, number))
            words = self.fontMetrics().elidedText(note.text, Qt.TextElideMode.ElideRight, _WIDEST)
            menu.addAction(words.replace("&", "&&"), take)
        menu.popup(button.mapToGlobal(button.rect().topLeft()))

    def _on_current(self, _index: QModelIndex, _previous: QModelIndex) -> None:
        provision = self.provision()
        self.text.setPlainText(provision.text if provision is not None else "")
        self._enable()

    def _enable(self) -> None:
        provision = self.provision()
        for button in self.buttons.values():
            button.setEnabled(provision is not None)
        self.buttons["text"].setEnabled(bool(self._notes()))
        self.buttons["split"].setEnabled(provision is not None and len(provision.text) > 1)

    def _button(self, name: str, text: str, tip: str, answer: Callable[..., None]) -> QPushButton:
        button = QPushButton(icon(_ICONS[name]), text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setAutoDefault(False)
        button.clicked.connect(answer)
        if name in KEYS:
            key = QShortcut(QKeySequence(KEYS[name]), self, button.click)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            written = key.key().toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{tip} ({written})")
        return button

    def _lay_out(self) -> None:
        tools = QGridLayout()
        for place, button in enumerate(self.buttons.values()):
            tools.addWidget(button, place // 4, place % 4)
        halves = QSplitter(Qt.Orientation.Vertical, self)
        halves.addWidget(self.tree)
        below = QWidget(halves)
        side = QVBoxLayout(below)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self._hint)
        side.addWidget(self.text, 1)
        side.addLayout(tools)
        halves.setSizes([420, 180])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(halves)


KEYS = {"promote": "Alt+Shift+Left", "demote": "Alt+Shift+Right", "renumber": "F2"}
"""As in the outline of a word processor."""

_WIDEST = 480
"""A note is offered by as many of its first words as take so many pixels."""

_ICONS = {
    "promote": "arrow-left", "demote": "arrow-right", "join": "arrow-bar-to-up", "split": "chevron-down",
    "renumber": "hash", "note": "note", "text": "file-text",
}  # fmt: skip


def _renumbered(number: str, act: Act, eid: str) -> Corrected:
    return correction.renumber(act, eid, number)


def _note_as_text(number: int, act: Act, eid: str) -> Corrected:
    return correction.take_note_for_text(act, eid, number)


def _split_at(place: int, act: Act, eid: str) -> Corrected:
    return correction.split(act, eid, place)
