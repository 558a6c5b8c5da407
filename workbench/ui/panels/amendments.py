"""The list of amendments: where, how far and what, in which languages."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from workbench.law.act import Act
from workbench.law.amendment import Amendment
from workbench.law.change import Changes
from workbench.ui import words
from workbench.ui.desk import Desk
from workbench.ui.models.records import RECORD_ROLE, Column, RecordTable
from workbench.ui.ordering import place_order
from workbench.ui.panels.listing import Listing
from workbench.ui.subject import Subject
from workbench.workspace.amendments import pending_languages


class Amendments(Listing[Amendment]):
    """All amendments of the project; a row opens in the editor."""

    opened = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._titles: dict[str, str] = {}
        self._languages: dict[str, tuple[str, ...]] = {}
        self.lay_out(RecordTable(self._columns(), self), (250,), margins=(6, 6))
        self.table.horizontalHeader().hide()
        self.table.clicked.connect(self._on_chosen)
        self.table.activated.connect(self._on_chosen)
        desk.shown.connect(self._on_shown)
        desk.language_chosen.connect(self._on_language)
        self.retranslate()
        self.restyle()
        self.reload()

    def reload(self) -> None:
        workspace = self.desk.workspace
        self._titles = workspace.titles(self.desk.language) if workspace else {}
        loaded: dict[str, set[str]] = {}
        for summary in workspace.acts() if workspace else ():
            loaded.setdefault(summary.work, set()).add(summary.language)
        self._languages = {
            work: tuple(code for code in ("rus", "kaz") if code in codes) for work, codes in loaded.items()
        }
        self.model.set_records(workspace.amendments() if workspace else ())
        self.model.retranslate()
        self._count.setText(self.tr("%n amendment(s)", "", self.model.rowCount()))

    def on_changed(self, changes: Changes) -> None:
        if changes.touch(Amendment) or changes.touch(Act):
            self.due("reload")

    def retranslate(self) -> None:
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter amendments"))
        self.table.setAccessibleName(self.tr("Amendments"))
        self.say_when_empty(self.tr("What is proposed is listed here. Go to a provision and amend it with Ctrl+M."))
        self.model.retranslate()
        self._count.setText(self.tr("%n amendment(s)", "", self.model.rowCount()))

    def _columns(self) -> tuple[Column[Amendment], ...]:
        return (
            Column(
                lambda: self.tr("Amendments"), self._lines, sort=lambda each: place_order(each.ref),
                shades=lambda each: ("text", "muted", words.SHADES[each.status], "muted"),
            ),
        )  # fmt: skip

    def _lines(self, each: Amendment) -> str:
        """Return where, in which act, how far and what, in which languages: a line each."""
        place = words.place(each.ref, self.desk.workspace) or self.tr("The whole act")
        change = f"{words.marked(each.status)} · {words.word(each.action)}"
        return "\n".join((place, self._titles.get(each.ref.work, ""), change, self._worded(each)))

    def _worded(self, each: Amendment) -> str:
        languages = self._languages.get(each.ref.work, ())
        pending = pending_languages(each, languages)
        if each.only:
            return words.LANGUAGE_CODES.get(each.only, each.only)
        return "  ".join(f"{words.LANGUAGE_CODES[code]} {'○' if code in pending else '✓'}" for code in languages)

    def _on_chosen(self, index: QModelIndex) -> None:
        found = index.data(RECORD_ROLE)
        if isinstance(found, Amendment):
            self.desk.show(found)

    def _on_shown(self, _subject: Subject) -> None:
        self.due("_follow")

    def _follow(self) -> None:
        """Put the cursor into the row of what is shown."""
        subject = self.desk.subject
        if isinstance(subject, Amendment):
            self._go_to(subject.id)

    def _on_language(self, _language: str) -> None:
        self.due("reload")
