"""The list of amendments: where, what, in which languages, how far."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workbench.law.act import Act
from workbench.law.amendment import Amendment
from workbench.law.change import Changes
from workbench.law.eid import number_key, split
from workbench.ui import words
from workbench.ui.desk import Desk
from workbench.ui.icons import icon
from workbench.ui.models.records import RECORD_ROLE, SORT_ROLE, Column, RecordTable
from workbench.ui.panel import Panel, caption
from workbench.ui.recordsview import RecordsView
from workbench.ui.subject import Subject
from workbench.workspace.amendments import pending_languages


class Amendments(Panel):
    """All amendments of the project; a row opens in the editor."""

    opened = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._titles: dict[str, str] = {}
        self._languages: dict[str, tuple[str, ...]] = {}
        self.model: RecordTable[Amendment] = RecordTable(self._columns(), self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.model)
        self._sorted.setSortRole(SORT_ROLE)
        self._sorted.setFilterKeyColumn(-1)
        self._sorted.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self._glass = self.filter.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._count = caption(role="muted")
        self.table = RecordsView(self._sorted, (150, 105, 56))
        top = QHBoxLayout()
        top.addWidget(self.filter, 1)
        top.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        self.filter.textChanged.connect(self._sorted.setFilterFixedString)
        self.table.clicked.connect(self._on_chosen)
        self.table.activated.connect(self._on_chosen)
        desk.shown.connect(self._on_shown)
        desk.language_chosen.connect(self._on_language)
        self.retranslate()
        self.restyle()
        self.reload()

    def reload(self) -> None:
        workspace = self.desk.workspace
        self._titles = {}
        loaded: dict[str, set[str]] = {}
        for summary in workspace.acts() if workspace else ():
            loaded.setdefault(summary.work, set()).add(summary.language)
            if summary.language == self.desk.language or summary.work not in self._titles:
                self._titles[summary.work] = summary.title
        self._languages = {
            work: tuple(code for code in ("rus", "kaz") if code in codes) for work, codes in loaded.items()
        }
        self.model.set_records(workspace.amendments() if workspace else ())
        self.model.retranslate()
        self._count.setText(self.tr("%n amendment(s)", "", self.model.rowCount()))

    def on_changed(self, changes: Changes) -> None:
        if changes.touch(Amendment) or changes.touch(Act):
            self.reload()

    def retranslate(self) -> None:
        self.filter.setPlaceholderText(self.tr("Filter amendments"))
        self.filter.setAccessibleName(self.tr("Filter amendments"))
        self.table.setAccessibleName(self.tr("Amendments"))
        self.model.retranslate()
        self._count.setText(self.tr("%n amendment(s)", "", self.model.rowCount()))

    def restyle(self) -> None:
        self._glass.setIcon(icon("search"))

    def _columns(self) -> tuple[Column[Amendment], ...]:
        return (
            Column(lambda: self.tr("Provision"), self._place, sort=self._order),
            Column(
                lambda: self.tr("Change"), lambda each: f"{words.word(each.action)}\n{words.marked(each.status)}",
                sort=lambda each: f"{each.status.value} {each.action.value}",
                shade=lambda each: words.SHADES[each.status],
            ),
            Column(lambda: self.tr("Worded"), self._worded),
        )  # fmt: skip

    def _place(self, each: Amendment) -> str:
        place = words.place(each.ref, self.desk.workspace) or self.tr("The whole act")
        return f"{place}\n{self._titles.get(each.ref.work, '')}"

    def _order(self, each: Amendment) -> str:
        """Return a text that sorts as the acts and articles stand."""
        try:
            steps = [
                f"{kind.value}{key[0]:06d}{key[1]}" for kind, num in split(each.ref.eid) for key in number_key(num)
            ]
        except ValueError:
            steps = [each.ref.eid]
        return " ".join((each.ref.work, *steps))

    def _worded(self, each: Amendment) -> str:
        languages = self._languages.get(each.ref.work, ())
        pending = pending_languages(each, languages)
        if each.only:
            return words.LANGUAGE_CODES.get(each.only, each.only)
        return "\n".join(f"{words.LANGUAGE_CODES[code]} {'○' if code in pending else '✓'}" for code in languages)

    def _on_chosen(self, index: QModelIndex) -> None:
        found = index.data(RECORD_ROLE)
        if isinstance(found, Amendment):
            self.desk.show(found)

    def _on_shown(self, subject: Subject) -> None:
        if isinstance(subject, Amendment):
            row = self.model.row_of(subject.id)
            if row >= 0:
                self.table.setCurrentIndex(self._sorted.mapFromSource(self.model.index(row, 0)))

    def _on_language(self, _language: str) -> None:
        self.reload()
