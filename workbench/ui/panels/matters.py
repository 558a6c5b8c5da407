"""The open matters: what a careful lawyer would settle before handing the package over, each with a way there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from workbench.analysis.matter import Matter, Seriousness
from workbench.law.amendment import Amendment
from workbench.law.change import Changes
from workbench.law.concordance import Correspondence
from workbench.law.recommendation import Recommendation
from workbench.ui import said
from workbench.ui.desk import Desk
from workbench.ui.dialogs.reason import Reason, ask
from workbench.ui.icons import icon
from workbench.ui.jobs import Job
from workbench.ui.models.records import RECORD_ROLE, SORT_ROLE, Column, RecordTable
from workbench.ui.panel import Panel
from workbench.ui.recordsview import RecordsView
from workbench.workspace.matters import matters
from workbench.workspace.settling import Way, ways
from workbench.workspace.snapshot import snapshot

_SHADES = {Seriousness.ERROR: "bad", Seriousness.WARNING: "partial", Seriousness.REMARK: "neutral"}
_SYMBOLS = {Seriousness.ERROR: "✕", Seriousness.WARNING: "▲", Seriousness.REMARK: "○"}


class Matters(Panel):
    """The list of open matters, read anew a moment after each edit."""

    counted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._job: Job | None = None
        self._checked = False
        self.model: RecordTable[Matter] = RecordTable(self._columns(), self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.model)
        self._sorted.setSortRole(SORT_ROLE)
        self.table = RecordsView(self._sorted, (110, 430, 380))
        self._said, self._go, self._again = QLabel(), QPushButton(), QPushButton()
        self._settle = QPushButton()
        self._said.setProperty("role", "muted")
        self._later = QTimer(self, singleShot=True, interval=700)
        self._later.timeout.connect(self.check)
        top = QHBoxLayout()
        top.addWidget(self._said, 1)
        top.addWidget(self._settle)
        top.addWidget(self._go)
        top.addWidget(self._again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self._go.clicked.connect(self.go)
        self._settle.clicked.connect(self._on_settle)
        self._again.clicked.connect(self.check)
        self.table.selectionModel().currentChanged.connect(self._on_current)
        self._sorted.modelReset.connect(self._on_current)
        self.table.activated.connect(self.go)
        desk.language_chosen.connect(self._on_language)
        self.retranslate()
        self.restyle()
        self.reload()

    def reload(self) -> None:
        self._checked = False
        self.model.set_records(())
        self._say()
        if self.desk.workspace is not None:
            self._later.start()

    def on_changed(self, changes: Changes) -> None:
        self._later.start()

    def check(self) -> None:
        """Look for open matters, on another thread, in the project as it stands now."""
        self._later.stop()
        workspace = self.desk.workspace
        if workspace is None:
            return
        if self._job is not None:
            self._job.cancel()
        reader = said.reader(self.desk.settings.language)
        look = partial(matters, snapshot(workspace), proved=False, reader=reader, naming=self.desk.language)
        self._job = self.desk.run(look, self._on_checked)

    def matters(self) -> tuple[Matter, ...]:
        """Return the matters found last."""
        return self.model.records()

    def ways(self) -> tuple[Way, ...]:
        """Return what settles the matter the cursor is in."""
        matter, workspace = self._matter(), self.desk.workspace
        return ways(workspace, matter) if matter is not None and workspace is not None else ()

    def settle(self, way: Way) -> None:
        """Settle the matter the cursor is in this way, asking for words where they are needed."""
        matter = self._matter()
        if matter is None:
            return
        label = said.way(way)
        if not way.asks:
            self.desk.edit(label, partial(way.make, ""))
            return
        dialog = Reason(label, said.matter(matter), self)
        dialog.given.connect(partial(self._on_words, label, way))
        ask(dialog)

    def menu(self) -> QMenu:
        """Return the ways to settle the matter the cursor is in, as a menu."""
        menu = QMenu(self)
        for way in self.ways():
            menu.addAction(said.way(way), partial(self.settle, way))
        return menu

    def go(self, _index: QModelIndex | bool = False) -> None:
        """Show the place of the matter the cursor is in."""
        matter, workspace = self._matter(), self.desk.workspace
        if matter is None or workspace is None:
            return
        record = workspace.get(matter.record) if matter.record else None
        if isinstance(record, Amendment | Recommendation):
            self.desk.show(record)
        elif isinstance(record, Correspondence):
            self.desk.show(record.ref)
        elif matter.ref is not None:
            self.desk.show(matter.ref)

    def retranslate(self) -> None:
        self._settle.setText(self.tr("Settle it…"))
        self._go.setText(self.tr("Take me there"))
        self._again.setText(self.tr("Check again"))
        self.table.setAccessibleName(self.tr("Open matters"))
        self.model.retranslate()
        self._say()
        if self._checked:
            self._later.start()  # places are named in the language of the interface

    def restyle(self) -> None:
        self._settle.setIcon(icon("check"))
        self._go.setIcon(icon("arrow-right"))
        self._again.setIcon(icon("refresh"))

    def _columns(self) -> tuple[Column[Matter], ...]:
        names = {
            Seriousness.ERROR: lambda: self.tr("Wrong"),
            Seriousness.WARNING: lambda: self.tr("Incomplete"),
            Seriousness.REMARK: lambda: self.tr("Worth a look"),
        }
        return (
            Column(
                lambda: self.tr("Weight"),
                lambda each: _in_one_line(_SYMBOLS[each.seriousness], names[each.seriousness]()),
                sort=lambda each: int(each.seriousness), shade=lambda each: _SHADES[each.seriousness],
            ),
            Column(lambda: self.tr("Matter"), said.matter),
            Column(lambda: self.tr("What settles it"), said.advice),
        )  # fmt: skip

    def _matter(self) -> Matter | None:
        found = self.table.currentIndex().data(RECORD_ROLE)
        return found if isinstance(found, Matter) else None

    def _on_current(self, *_indexes: object) -> None:
        self._go.setEnabled(self._matter() is not None)
        self._settle.setEnabled(bool(self.ways()))

    def _on_language(self, _language: str) -> None:
        if self._checked:
            self._later.start()  # acts are named in the language that is read

    def _on_settle(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._settle.mapToGlobal(self._settle.rect().bottomLeft()))

    def _on_words(self, label: str, way: Way, words: str) -> None:
        self.desk.edit(label, partial(way.make, words))

    def _on_checked(self, found: tuple[Matter, ...]) -> None:
        self._job = None
        self._checked = True
        row = self.table.currentIndex().row()
        self.model.set_records(found)
        if row >= 0 and self.model.rowCount():  # the next matter, where the one before is settled
            self.table.setCurrentIndex(self._sorted.index(min(row, self.model.rowCount() - 1), 0))
        self._say()
        self.counted.emit(len(found))

    def _say(self) -> None:
        count = self.model.rowCount()
        if not self._checked:
            self._said.setText(self.tr("Not checked yet"))
        else:
            self._said.setText(self.tr("%n open matter(s)", "", count) if count else self.tr("Nothing is open."))
        self._on_current()


def _in_one_line(symbol: str, name: str) -> str:
    return f"{symbol} {name}".replace(" ", "\u00a0")
