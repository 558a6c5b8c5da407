"""One box for everything: commands, provisions, recommendations, amendments (Ctrl+K); articles by number (Ctrl+G)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.law.act import GROUPS, Kind
from workbench.law.amendment import Amendment
from workbench.law.folding import fold
from workbench.law.reference import ProvisionRef
from workbench.ui import words
from workbench.ui.actions import Actions
from workbench.ui.desk import Desk
from workbench.ui.icons import icon
from workbench.ui.subject import Subject
from workbench.workspace.workspace import Workspace

_MOST = 40


@dataclass(frozen=True)
class Entry:
    """Something the box finds: what it says, its icon, what happens."""

    text: str
    picture: QIcon
    choose: Callable[[], object]
    folded: str
    number: str = ""


class Palette(QDialog):
    """Finds as one types; the return key does it."""

    def __init__(self, desk: Desk, actions: Actions | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(self.tr("Find a command or a place"))
        self.desk = desk
        self._entries = tuple(_entries(desk, actions))
        self.query, self.list = QLineEdit(), QListWidget()
        if actions is None:
            self.query.setPlaceholderText(self.tr("Number of the article: 12-1"))
        else:
            self.query.setPlaceholderText(self.tr("Command, article number, words of a provision, recommendation code"))
        self.query.setAccessibleName(self.windowTitle())
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.query)
        layout.addWidget(self.list)
        self.resize(640, 420)
        self.query.textChanged.connect(self._find)
        self.query.returnPressed.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        self.query.installEventFilter(self)
        self._shown: list[Entry] = []
        self._find("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let up and down move in the list while one types."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), self.list.count() - 1))
                return True
        return super().eventFilter(watched, event)

    def _find(self, text: str) -> None:
        typed = fold(text).casefold().split()
        found = [each for each in self._entries if all(word in each.folded for word in typed)]
        exact = [each for each in found if typed and each.number == typed[-1]]
        others = [each for each in found if each not in exact]
        self._shown = [*exact, *others][:_MOST]
        self.list.clear()
        for each in self._shown:
            self.list.addItem(QListWidgetItem(each.picture, each.text))
        self.list.setCurrentRow(0)

    def _choose(self, *_item: object) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._shown):
            self.accept()
            self._shown[row].choose()


def _entries(desk: Desk, actions: Actions | None) -> Iterator[Entry]:
    if actions is not None:
        for command, action in actions.items():
            if action.isEnabled() and command.name != "palette":
                text = action.toolTip()
                yield Entry(text, action.icon(), action.trigger, fold(text).casefold())
    workspace = desk.workspace
    if workspace is None:
        return
    law, code, pen = icon("scale"), icon("clipboard-list"), icon("pencil")
    for work in _works(desk, workspace):
        loaded = [each.language for each in workspace.acts() if each.work == work]
        act = workspace.act(work, desk.language if desk.language in loaded else loaded[0])
        for provision in act.walk() if act else ():
            if provision.kind is Kind.ARTICLE or (actions is not None and provision.kind in GROUPS):
                assert act is not None
                text = f"{provision.label} {provision.heading} · {act.title}"
                yield Entry(
                    text, law, _Show(desk, ProvisionRef(work, provision.eid)), fold(text).casefold(), provision.num
                )
    if actions is None:
        return
    for found in workspace.recommendations():
        text = f"{found.code} – {found.text.get(desk.language, '') or next(iter(found.text.values()), '')}"
        yield Entry(text, code, _Show(desk, found), fold(text).casefold(), found.code.casefold())
    for amendment in workspace.amendments():
        text = f"{words.word(amendment.action)} · {words.place(amendment.ref, workspace)}"
        yield Entry(text, pen, _Show(desk, amendment), fold(text).casefold())


def _works(desk: Desk, workspace: Workspace) -> list[str]:
    """Return the works of the project, the one that is looked at first: it is the one whose article 15 is meant."""
    here = desk.subject.ref if isinstance(desk.subject, Amendment) else desk.subject
    front = here.work if isinstance(here, ProvisionRef) else ""
    return sorted(dict.fromkeys(each.work for each in workspace.acts()), key=lambda work: work != front)


class _Show:
    """Shows its subject when called."""

    def __init__(self, desk: Desk, subject: Subject) -> None:
        self._desk, self._subject = desk, subject

    def __call__(self) -> None:
        self._desk.show(self._subject)
