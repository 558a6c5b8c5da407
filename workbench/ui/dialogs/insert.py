"""Inserting a provision: where it stands, with the number the rule proposes, and how it begins in each language."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from functools import partial

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.analysis.terms import definitions
from workbench.errors import WorkbenchError
from workbench.law.act import Act
from workbench.law.amendment import Amendment
from workbench.law.change import Changes
from workbench.law.eid import article_of
from workbench.law.reference import ProvisionRef
from workbench.ui import words
from workbench.ui.desk import Desk
from workbench.ui.fields import Line, Writing, wrap_lines
from workbench.ui.law_texts import set_law_font
from workbench.ui.panel import caption
from workbench.workspace import amendments as use_cases
from workbench.workspace.inserting import InsertPlace, definition_place, places, starting_text


class Insert(QDialog):
    """Offers the places for a new provision near the one looked at and makes the amendment."""

    def __init__(self, desk: Desk, act: Act, ref: ProvisionRef, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.act = desk, act
        self.made: Amendment | None = None
        self.setWindowTitle(self.tr("Insert a provision"))
        self.resize(620, 480)
        self._places = desk.ask(partial(places, act, ref.eid)) or ()
        self.list, self.text = QListWidget(), Writing()
        wrap_lines(self.list)
        self.list.setAccessibleName(self.tr("Place"))
        self.text.setAccessibleName(self.tr("Wording"))
        self.text.setTabChangesFocus(True)
        set_law_font(self.text, desk.settings.zoom, 11)
        self._offered = self._places
        self._term_label, self.term = caption(self.tr("The Kazakh term, where it is a definition")), Line()
        self.term.setAccessibleName(self.tr("The Kazakh term, where it is a definition"))
        self._kazakh = self._with_definitions(ref)
        for widget in (self._term_label, self.term):
            widget.setVisible(self._kazakh is not None)
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self._buttons.button(buttons.Ok).setText(self.tr("&Insert"))
        self._buttons.button(buttons.Ok).setEnabled(bool(self._places))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(caption(words.place_in(ref, act.title, self.desk.workspace), "heading"))
        layout.addWidget(caption(self.tr("Where it will stand; the number is the one the rule gives")))
        layout.addWidget(self._term_label)
        layout.addWidget(self.term)
        layout.addWidget(self.list, 1)
        layout.addWidget(caption(self.tr("Wording (%1)").replace("%1", words.in_law_language(act.language))))
        layout.addWidget(self.text, 1)
        layout.addWidget(self._buttons)
        self.list.currentRowChanged.connect(self._on_row)
        self.term.textChanged.connect(self._on_term)
        self._article = article_of(ref.eid)
        self._on_term("")

    def accept(self) -> None:
        """Make the amendment."""
        place = self._places[self.list.currentRow()]
        author = self.desk.settings.author
        made = self.desk.ask(
            lambda: use_cases.insert(
                self.act, place.eid, self.text.toPlainText().strip(), after=place.after, author=author,
                now=datetime.now(UTC),
            )
        )  # fmt: skip
        label = self.tr("New %1").replace("%1", self._named(place.eid))
        if made is not None and self.desk.do(label, Changes.added(made)):
            self.made = made
            super().accept()

    def _with_definitions(self, ref: ProvisionRef) -> Act | None:
        """Return the Kazakh text where the article defines terms: its alphabet gives the place of a new one."""
        workspace = self.desk.workspace
        kazakh = workspace.act(ref.work, "kaz") if workspace is not None else None
        article = article_of(ref.eid)
        if kazakh is None or not any(article_of(each.ref.eid) == article for each in definitions(kazakh)):
            return None
        return kazakh

    def _on_term(self, term: str) -> None:
        """Offer first the place the Kazakh alphabet gives the definition of this term."""
        self._places = self._offered
        if term.strip() and self._kazakh is not None:
            with suppress(WorkbenchError):
                by_alphabet = definition_place(self._kazakh, self._article, term.strip())
                others = tuple(each for each in self._offered if each.eid != by_alphabet.eid)
                self._places = (by_alphabet, *others)
        self.list.clear()
        for place in self._places:
            self.list.addItem(QListWidgetItem(self._said(place)))
        self.list.setCurrentRow(0)

    def _on_row(self, row: int) -> None:
        if 0 <= row < len(self._places):
            self.text.setPlainText(starting_text(self.act, self._places[row]))

    def _named(self, eid: str) -> str:
        return words.place(ProvisionRef(self.act.work, eid), self.desk.workspace)

    def _said(self, place: InsertPlace) -> str:
        new = self._named(place.eid)
        if place.after:
            return self.tr("%1 – after %2").replace("%1", new).replace("%2", self._named(place.after))
        return self.tr("%1 – at the end of %2").replace("%1", new).replace("%2", self._named(place.within))
