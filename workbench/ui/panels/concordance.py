"""The concordance: which provision answers which recommendation, how far, and what is missing."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from workbench.law.act import Act
from workbench.law.change import Changes
from workbench.law.concordance import Conformity, Correspondence, Form
from workbench.law.recommendation import Recommendation
from workbench.ui import dates, words
from workbench.ui.choices import ChoiceDelegate
from workbench.ui.desk import Desk
from workbench.ui.icons import icon
from workbench.ui.models.records import RECORD_ROLE, Column, RecordTable
from workbench.ui.ordering import place_order
from workbench.ui.panels.listing import Listing
from workbench.workspace import recommendations as use_cases

_TYPED = {3: "note", 5: "responsible", 7: "reviewer"}
"""The field a column that is typed into changes."""
_FORM, _PLANNED = 4, 6
"""In a narrow window the form stands under the conformity, the day under the body responsible."""
_ASSESSED = 7  # nobody is named yet in most projects, and the dialog for assessing asks for it
_NATIVE = QKeySequence.SequenceFormat.NativeText
_ORDER = {each: place for place, each in enumerate(Conformity)}


class Concordance(Listing[Correspondence]):
    """The links of the project as the table of concordance has them; conformity, note and body are edited in place."""

    confirm_wanted = Signal(str)
    assess_wanted = Signal(object, str)  # the provision and the recommendation of a link to assess anew

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._titles: dict[str, str] = {}
        self._codes: dict[str, str] = {}
        self._suspects: frozenset[str] = frozenset()
        self._assess, self._confirm, self._unlink = QPushButton(), QPushButton(), QPushButton()
        model = RecordTable(self._columns(), self)
        model.on_edit = self._on_edit
        widths = (60, 150, 110, 260, 90, 120, 80, 90)
        self.lay_out(model, widths, self._assess, self._confirm, self._unlink)
        self._choices = ChoiceDelegate(self.table)
        self.table.setItemDelegateForColumn(2, self._choices)
        self.table.setItemDelegateForColumn(_FORM, self._choices)
        self.fold(_PLANNED, _FORM)
        self.table.selectionModel().currentRowChanged.connect(self._on_current)
        self.table.doubleClicked.connect(self._on_opened)
        self._assess.clicked.connect(self._on_assess)
        self._confirm.clicked.connect(self._on_confirm)
        self._unlink.clicked.connect(self._on_unlink)
        key = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table, self._unlink.click)
        key.setContext(Qt.ShortcutContext.WidgetShortcut)  # in a cell that is typed in it deletes a letter
        desk.language_chosen.connect(self._on_language)
        self.retranslate()
        self.restyle()
        self.reload()

    def reload(self) -> None:
        workspace = self.desk.workspace
        if workspace is None:
            self.model.set_records(())
            return
        self._titles = workspace.titles(self.desk.language)
        self._codes = {each.id: each.code for each in workspace.recommendations()}
        links = workspace.correspondences()
        self._suspects = use_cases.suspect_ids(workspace, links)
        self.model.set_records(links)
        self.table.show_column(_ASSESSED, any(each.reviewer for each in links))
        self.model.retranslate()
        self._say_count()
        self._enable()

    def on_changed(self, changes: Changes) -> None:
        if changes.touch(Correspondence) or changes.touch(Act) or changes.touch(Recommendation):
            self.due("reload")

    def confirm(self, link: str) -> None:
        """Confirm a suspect link: the text it was made on is the one in force now."""
        workspace = self.desk.workspace
        found = workspace.get(link) if workspace else None
        if workspace is not None and isinstance(found, Correspondence):
            self.desk.edit(self.tr("Confirm a link"), partial(use_cases.confirm, workspace, found))

    def retranslate(self) -> None:
        self.filter.setPlaceholderText(self.tr("Filter the concordance"))
        self.filter.setAccessibleName(self.tr("Filter the concordance"))
        self.table.setAccessibleName(self.tr("Table of concordance"))
        self._assess.setText(self.tr("Assess…"))
        self._assess.setToolTip(self.tr("Conformity, what is missing as each paper says it, who closes it by when"))
        self._unlink.setText(self.tr("Unlink"))
        self._unlink.setToolTip(QKeySequence(QKeySequence.StandardKey.Delete).toString(_NATIVE))
        self.say_when_empty(
            self.tr(
                "Which provision answers which recommendation, and how far it conforms. Link a recommendation to the "
                "provision that is read with Ctrl+L, or drag it onto one."
            )
        )
        self.model.retranslate()
        self._say_count()
        self._enable()

    def restyle(self) -> None:
        self._assess.setIcon(icon("link"))
        self._confirm.setIcon(icon("check"))
        self._unlink.setIcon(icon("unlink"))

    def _columns(self) -> tuple[Column[Correspondence], ...]:
        return (
            Column(lambda: self.tr("Code"), lambda each: self._codes.get(each.recommendation, ""), bold=True),
            Column(
                lambda: self.tr("Provision"), self._place, sort=lambda each: place_order(each.ref),
                shades=lambda _each: ("text", "muted"),
            ),
            Column(
                lambda: self.tr("Conformity"), self._conformity, sort=lambda each: _ORDER[each.conformity],
                shade=lambda each: words.SHADES[each.conformity], shades=self._conformity_shades, tip=self._tip,
                edit=lambda each: (each.conformity, tuple(Conformity)),
            ),
            Column(lambda: self.tr("What is missing"), lambda each: each.note, edit=lambda each: each.note),
            Column(
                lambda: self.tr("Form"), lambda each: words.word(each.form), edit=lambda each: (each.form, tuple(Form)),
            ),
            Column(
                lambda: self.tr("Responsible"), self._responsible, edit=lambda each: each.responsible,
                shades=self._responsible_shades,
            ),
            Column(
                lambda: self.tr("Planned"), lambda each: dates.day(each.planned),
                sort=lambda each: each.planned.isoformat() if each.planned else "9999",
            ),
            Column(lambda: self.tr("Assessed by"), lambda each: each.reviewer, edit=lambda each: each.reviewer),
        )  # fmt: skip

    def _place(self, each: Correspondence) -> str:
        place = words.place(each.ref, self.desk.workspace) or self.tr("The whole act")
        return f"{place}\n{self._titles.get(each.ref.work, each.ref.work)}"

    def _conformity(self, each: Correspondence) -> str:
        warned = " ▲" if each.id in self._suspects else ""
        form = f"\n{words.word(each.form)}" if _FORM in self._folded else ""
        return f"{words.marked(each.conformity)}{warned}{form}"

    def _responsible(self, each: Correspondence) -> str:
        return "\n".join(part for part in (each.responsible, self._day(each)) if part)

    def _day(self, each: Correspondence) -> str:
        return dates.day(each.planned) if _PLANNED in self._folded else ""

    def _conformity_shades(self, each: Correspondence) -> tuple[str, ...]:
        return (words.SHADES[each.conformity], "muted") if _FORM in self._folded else ()

    def _responsible_shades(self, each: Correspondence) -> tuple[str, ...]:
        if not self._day(each):
            return ()
        return ("text", "muted") if each.responsible else ("muted",)

    def _tip(self, each: Correspondence) -> str:
        changed = self.tr("The text has changed since this link was made. Read it again and confirm the link.")
        return changed if each.id in self._suspects else words.word(each.conformity)

    def _say_count(self) -> None:
        doubtful = len(self._suspects)
        said = self.tr("%n link(s)", "", self.model.rowCount())
        self._count.setText("\n".join((said, self.tr("%n to confirm", "", doubtful))) if doubtful else said)

    def _on_edit(self, record: Correspondence, column: int, value: Any) -> bool:
        if isinstance(value, Conformity):
            changed = replace(record, conformity=value)
        elif isinstance(value, Form):
            changed = replace(record, form=value)
        else:
            changed = replace(record, **{_TYPED[column]: str(value).strip()})  # type: ignore[arg-type]
        return self.desk.do(
            self.tr("Link of %1").replace("%1", self._codes.get(record.recommendation, "")),
            Changes.replaced(record, changed),
        )

    def _on_current(self, index: QModelIndex, _previous: QModelIndex) -> None:
        found = index.data(RECORD_ROLE)
        if isinstance(found, Correspondence):
            self.desk.point(found.ref)
        self._enable()

    def _on_opened(self, index: QModelIndex) -> None:
        found = index.data(RECORD_ROLE)
        if isinstance(found, Correspondence) and not index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.desk.show(found.ref)

    def _on_assess(self) -> None:
        found = self.current()
        if found is not None:
            self.assess_wanted.emit(found.ref, found.recommendation)

    def _on_confirm(self) -> None:
        """Confirm the link and go on to the next that is to be confirmed, or go to it where this one is not."""
        found = self.current()
        if found is not None and found.id in self._suspects:
            row = self.table.currentIndex().row()
            self.confirm(found.id)
            self._to_suspect(row)
        else:
            self._to_suspect(self.table.currentIndex().row())

    def _to_suspect(self, row: int) -> None:
        """Put the cursor on the first link to be confirmed after this row, from the beginning again after the last."""
        rows = self._sorted.rowCount()
        for step in range(1, rows + 1):
            index = self._sorted.index((row + step) % rows, 0)
            if index.data(RECORD_ROLE).id in self._suspects:
                self.table.setCurrentIndex(index)
                self.table.scrollTo(index)
                return

    def _on_unlink(self) -> None:
        found = self.current()
        if found is not None:
            self.desk.edit(self.tr("Unlink"), partial(use_cases.unlink, found))

    def _on_language(self, _language: str) -> None:
        self.due("reload")

    def _enable(self) -> None:
        found = self.current()
        self._assess.setEnabled(found is not None)
        self._unlink.setEnabled(found is not None)
        here = found is not None and found.id in self._suspects
        self._confirm.setText(self.tr("Confirm the link") if here else self.tr("Next to confirm"))
        self._confirm.setEnabled(bool(self._suspects))
