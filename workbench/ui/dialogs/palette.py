"""One box for everything: commands, provisions, recommendations, amendments (Ctrl+K); provisions by number (Ctrl+G)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.analysis.asked_places import asked_places
from workbench.law.act import GROUPS, Act, Kind, Provision
from workbench.law.amendment import Amendment
from workbench.law.folding import fold
from workbench.law.reference import ProvisionRef
from workbench.ui import words
from workbench.ui.actions import Actions
from workbench.ui.desk import Desk
from workbench.ui.icons import icon
from workbench.ui.seeking import Seeking
from workbench.ui.subject import Subject

_MOST = 40
_SAID = 90  # characters of a provision
_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
_HEADED = (*GROUPS, Kind.ARTICLE, Kind.ANNEX)


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
        self.setProperty("role", "box")
        self.desk = desk
        self._acts = tuple(_acts(desk))
        self._entries = tuple(_entries(desk, self._acts, actions))
        self.query, self.list = Seeking(), QListWidget()
        if actions is None:
            self.query.setPlaceholderText(self.tr("A place by its numbers: 12-1, 70 2, art. 70 point 2, chapter 3"))
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
        """Let the keys that go up and down, by a line or a page, move in the list while one types."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _MOVES:
            QCoreApplication.sendEvent(self.list, event)
            return True
        return super().eventFilter(watched, event)

    def _find(self, text: str) -> None:
        typed = fold(text).casefold().split()
        found = [each for each in self._entries if all(word in each.folded for word in typed)]
        exact = [each for each in found if typed and each.number == typed[-1]]
        self._shown = list({each.text: each for each in (*self._places(text), *exact, *found)}.values())[:_MOST]
        self.list.clear()
        for each in self._shown:
            self.list.addItem(QListWidgetItem(each.picture, each.text))
        self.list.setCurrentRow(0)

    def _places(self, typed: str) -> Iterator[Entry]:
        """Yield the provisions meant by their numbers, those of the act that is looked at first."""
        here = _here(self.desk)
        for act in self._acts:
            within = here.eid if here is not None and here.work == act.work else ""
            for eid in asked_places(act, typed, within):
                found = act.find(eid)
                if found is not None:
                    yield _entry(self.desk, act, found)

    def _choose(self, *_item: object) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._shown):
            self.accept()
            self._shown[row].choose()


def _entries(desk: Desk, acts: Sequence[Act], actions: Actions | None) -> Iterator[Entry]:
    if actions is not None:
        for command, action in actions.items():
            if action.isEnabled() and command.name != "palette":
                text = action.toolTip()
                yield Entry(text, action.icon(), action.trigger, fold(text).casefold())
    workspace = desk.workspace
    if workspace is None:
        return
    for act in acts:
        yield from (_entry(desk, act, each) for each in act.walk() if each.kind in _HEADED and each.label)
    code, pen = icon("clipboard-list"), icon("pencil")
    if actions is None:
        return
    for found in workspace.recommendations():
        text = f"{found.code} – {found.text.get(desk.language, '') or next(iter(found.text.values()), '')}"
        yield Entry(text, code, _Show(desk, found), fold(text).casefold(), found.code.casefold())
    titles = workspace.titles(desk.language)
    for amendment in workspace.amendments():
        title = titles.get(amendment.ref.work, "")
        text = f"{words.word(amendment.action)} · {words.place_in(amendment.ref, title, workspace)}"
        yield Entry(text, pen, _Show(desk, amendment), fold(text).casefold())


def _entry(desk: Desk, act: Act, provision: Provision) -> Entry:
    ref = ProvisionRef(act.work, provision.eid)
    if provision.kind in _HEADED and provision.label:
        said = f"{provision.label} {provision.heading}"
    else:
        said = f"{words.place(ref, desk.workspace)} – {provision.text[:_SAID]}"
    text = f"{said} · {act.title}"
    return Entry(text, icon("scale"), _Show(desk, ref), fold(text).casefold(), provision.num)


def _acts(desk: Desk) -> Iterator[Act]:
    """Yield the acts of the project, the one that is looked at first: it is the one whose article 15 is meant."""
    workspace, here = desk.workspace, _here(desk)
    if workspace is None:
        return
    front = here.work if here is not None else ""
    for work in sorted(dict.fromkeys(each.work for each in workspace.acts()), key=lambda work: work != front):
        loaded = [each.language for each in workspace.acts() if each.work == work]
        act = workspace.act(work, desk.language if desk.language in loaded else loaded[0])
        if act is not None:
            yield act


def _here(desk: Desk) -> ProvisionRef | None:
    """Return the provision that is looked at, or the one an amendment is about."""
    here = desk.subject.ref if isinstance(desk.subject, Amendment) else desk.subject
    return here if isinstance(here, ProvisionRef) else None


class _Show:
    """Shows its subject when called."""

    def __init__(self, desk: Desk, subject: Subject) -> None:
        self._desk, self._subject = desk, subject

    def __call__(self) -> None:
        self._desk.show(self._subject)
