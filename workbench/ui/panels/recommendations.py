"""The recommendations: a table to filter, sort, link by drag and drop, and answer."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QPushButton, QWidget

from workbench.law.change import Changes
from workbench.law.concordance import Correspondence
from workbench.law.recommendation import Acceptance, Priority, Progress, Recommendation
from workbench.ui import dates, words
from workbench.ui.choices import ChoiceDelegate
from workbench.ui.desk import Desk
from workbench.ui.dropping import RECOMMENDATION_MIME, DraggedFrom
from workbench.ui.icons import icon
from workbench.ui.models.records import RECORD_ROLE, Column, RecordTable
from workbench.ui.panels.context import recommendation_text
from workbench.ui.panels.listing import Listing
from workbench.ui.subject import Subject

_PRIORITY_ORDER = {Priority.HIGH: 0, Priority.MEDIUM: 1, Priority.LOW: 2}


_DEADLINE = 7
"""In a narrow window the day stands under the progress."""


class Recommendations(Listing[Recommendation]):
    """All recommendations of the project. Drag one onto a provision to link it."""

    link_wanted = Signal(str)
    import_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._links: dict[str, tuple[Correspondence, ...]] = {}
        self._import, self._link = QPushButton(), QPushButton()
        model = RecordTable(self._columns(), self, mime=RECOMMENDATION_MIME)
        model.on_edit = self._on_edit
        widths = (60, 310, 80, 110, 100, 110, 110, 104)
        self.lay_out(model, widths, self._link, self._import, view=DraggedFrom)
        self.table.setDragEnabled(True)
        self.table.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self._choices = ChoiceDelegate(self.table)
        self.table.setItemDelegateForColumn(5, self._choices)
        self.table.setItemDelegateForColumn(6, self._choices)
        self.fold(_DEADLINE)
        self.table.selectionModel().currentRowChanged.connect(self._on_current)
        self._link.clicked.connect(self._on_link)
        self._import.clicked.connect(self.import_wanted)
        desk.shown.connect(self._on_shown)
        desk.language_chosen.connect(self._on_language)
        self.retranslate()
        self.restyle()
        self.reload()

    def reload(self) -> None:
        workspace = self.desk.workspace
        self._links = {}
        if workspace is not None:
            for link in workspace.correspondences():
                self._links[link.recommendation] = (*self._links.get(link.recommendation, ()), link)
        self.model.set_records(workspace.recommendations() if workspace else ())
        self.model.retranslate()
        self._say_count()
        self._link.setEnabled(self.model.rowCount() > 0)

    def on_changed(self, changes: Changes) -> None:
        if changes.touch(Recommendation) or changes.touch(Correspondence):
            self.due("reload")

    def retranslate(self) -> None:
        self.filter.setPlaceholderText(self.tr("Filter recommendations"))
        self.filter.setAccessibleName(self.tr("Filter recommendations"))
        self.table.setAccessibleName(self.tr("Recommendations"))
        self._import.setText(self.tr("Import…"))
        self._link.setText(self.tr("Link to this provision…"))
        self._link.setToolTip(self.tr("Or drag the recommendation onto a provision in the law"))
        self.say_when_empty(
            self.tr(
                "Recommendations are kept here, with what is answered to each and how far it is. Import a table of "
                "them, or drop its file here."
            )
        )
        self.model.retranslate()
        self._say_count()

    def restyle(self) -> None:
        self._import.setIcon(icon("clipboard-list"))
        self._link.setIcon(icon("link"))

    def _columns(self) -> tuple[Column[Recommendation], ...]:
        return (
            Column(lambda: self.tr("Code"), lambda each: each.code, bold=True),
            Column(lambda: self.tr("Recommendation"), self._text),
            Column(
                lambda: self.tr("Conformity"), self._conformity, sort=self._conformity_order,
                shades=self._conformity_shades, spoken=self._conformity_spoken, tip=self._tip,
            ),
            Column(lambda: self.tr("From"), lambda each: each.body or each.source),
            Column(
                lambda: self.tr("Priority"), lambda each: words.marked(each.priority),
                sort=lambda each: _PRIORITY_ORDER[each.priority], shade=lambda each: words.SHADES[each.priority],
            ),
            Column(
                lambda: self.tr("Answer"), lambda each: words.word(each.acceptance),
                edit=lambda each: (each.acceptance, tuple(Acceptance)),
            ),
            Column(
                lambda: self.tr("Progress"), self._progress, edit=lambda each: (each.progress, tuple(Progress)),
                shades=self._progress_shades,
            ),
            Column(
                lambda: self.tr("Deadline"), lambda each: dates.day(each.deadline),
                sort=lambda each: each.deadline.isoformat() if each.deadline else "9999",
            ),
        )  # fmt: skip

    def _progress(self, each: Recommendation) -> str:
        return "\n".join(part for part in (words.word(each.progress), self._day(each)) if part)

    def _progress_shades(self, each: Recommendation) -> tuple[str, ...]:
        return ("text", "muted") if self._day(each) else ()

    def _day(self, each: Recommendation) -> str:
        return dates.day(each.deadline) if _DEADLINE in self._folded else ""

    def _text(self, each: Recommendation) -> str:
        return recommendation_text(each, self.desk.language)

    def _conformity(self, each: Recommendation) -> str:
        links = self._links.get(each.id, ())
        return " ".join(words.SYMBOLS[link.conformity] for link in links) or self.tr("not linked")

    def _conformity_order(self, each: Recommendation) -> int:
        return len(self._links.get(each.id, ()))

    def _conformity_shades(self, each: Recommendation) -> tuple[str | tuple[str, ...], ...]:
        links = self._links.get(each.id, ())
        return (tuple(words.SHADES[link.conformity] for link in links),) if links else ("neutral",)

    def _conformity_spoken(self, each: Recommendation) -> str:
        links = self._links.get(each.id, ())
        return ", ".join(words.word(link.conformity) for link in links) or self.tr("not linked")

    def _tip(self, each: Recommendation) -> str:
        links = self._links.get(each.id, ())
        workspace = self.desk.workspace
        return "\n".join(f"{words.marked(link.conformity)} – {words.place(link.ref, workspace)}" for link in links)

    def _say_count(self) -> None:
        linked = sum(1 for each in self.model.records() if each.id in self._links)
        counted = self.tr("%1 of %2 linked").replace("%1", str(linked)).replace("%2", str(self.model.rowCount()))
        self._count.setText(counted if self.model.rowCount() else "")

    def _on_edit(self, record: Recommendation, _column: int, value: Any) -> bool:
        if isinstance(value, Acceptance):
            return self.desk.do(
                self.tr("Answer to %1").replace("%1", record.code),
                Changes.replaced(record, replace(record, acceptance=value)),
            )
        if isinstance(value, Progress):
            return self.desk.do(
                self.tr("Progress of %1").replace("%1", record.code),
                Changes.replaced(record, replace(record, progress=value)),
            )
        return False

    def _on_current(self, index: QModelIndex, _previous: QModelIndex) -> None:
        found = index.data(RECORD_ROLE)
        if isinstance(found, Recommendation):
            self.desk.point(found)

    def _on_shown(self, _subject: Subject) -> None:
        self.due("_follow")

    def _follow(self) -> None:
        """Put the cursor into the row of what is shown."""
        subject = self.desk.subject
        if isinstance(subject, Recommendation):
            self._go_to(subject.id)

    def _on_link(self) -> None:
        found = self.current()
        if found is not None:
            self.link_wanted.emit(found.id)

    def _on_language(self, _language: str) -> None:
        self.due("retranslate")
