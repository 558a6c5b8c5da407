"""Somebody else changed the same place meanwhile: three texts, and which of them is to be kept."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from workbench.comparison.rebase import RebaseKind, rebase_text
from workbench.comparison.text import compare_text
from workbench.law.act import Act
from workbench.ui import html
from workbench.ui.desk import Desk, Refused
from workbench.ui.fields import Writing, wrap_lines
from workbench.ui.law_texts import set_law_font
from workbench.ui.panel import caption
from workbench.ui.recorded import act_text, field_name, kind_name, record_name, value_text
from workbench.ui.theme import current_theme
from workbench.workspace.clashes import Clash, Reconciled, settled

MARKS = {"": "•", "ours": "=", "theirs": "←", "text": "✎"}
"""The sign of a place: open, ours kept, theirs kept, a text of its own."""


class TwoAtOnce(QDialog):
    """Asks about each place both sides changed; “Save” stores what was chosen as one edit that can be undone.

    What is left open stays as the other one wrote it.
    """

    def __init__(self, desk: Desk, refused: Refused, met: Reconciled, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.refused, self.met = desk, refused, met
        self.answers: dict[int, tuple[str, Any]] = {}
        self.setWindowTitle(self.tr("Changed by two at once"))
        self.resize(1040, 640)
        self.list, self.texts, self.text = QListWidget(), QTextBrowser(), Writing()
        wrap_lines(self.list)
        self.texts.setOpenLinks(False)
        self.text.setTabChangesFocus(True)
        set_law_font(self.text, desk.settings.zoom, 11)
        self._headline, self._place, self._said = (
            caption(role="heading"),
            caption(role="heading"),
            caption(role="muted"),
        )
        self._text_caption = caption(self.tr("Text to be kept"))
        self._ours, self._theirs = QPushButton(self.tr("&Ours")), QPushButton(self.tr("&Theirs"))
        self._write = QPushButton(self.tr("T&ake this text"))
        self._state, self._save, self._close = QLabel(), QPushButton(self.tr("&Save")), QPushButton(self.tr("Close"))
        who = refused.by or self.tr("somebody else")
        self._headline.setText(self.tr("%1 changed this while you were editing it.").replace("%1", who))
        for label in (self._headline, self._place, self._said, self._state):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        for widget, name in (
            (self.list, self.tr("Changed on both sides")), (self.texts, self.tr("The three texts")),
            (self.text, self.tr("Text to be kept")),
        ):  # fmt: skip
            widget.setAccessibleName(name)
        for button, answer in (
            (self._ours, partial(self.choose, "ours")), (self._theirs, partial(self.choose, "theirs")),
            (self._write, partial(self.choose, "text")), (self._save, self.save), (self._close, self.reject),
        ):  # fmt: skip
            button.setAutoDefault(False)
            button.clicked.connect(answer)
        self._lay_out()
        for row in range(len(met.clashes)):
            self.list.addItem(QListWidgetItem())
            self._say_item(row)
        self.list.currentRowChanged.connect(self._on_row)
        self.list.setCurrentRow(0)
        self._say_state()

    def choose(self, answer: str, _checked: bool = False) -> None:
        """Keep ours, theirs, or the text in the field, and go to the next open place."""
        row = self.list.currentRow()
        if row < 0:
            return
        clash = self.met.clashes[row]
        values = {"ours": clash.mine, "theirs": clash.theirs, "text": self.text.toPlainText()}
        self.answers[row] = (answer, values[answer])
        self._say_item(row)
        self._say_state()
        count = self.list.count()
        goal = next((at for at in [*range(row + 1, count), *range(row)] if at not in self.answers), None)
        if goal is None:
            self._save.setFocus()
        else:
            self.list.setCurrentRow(goal)

    def save(self, _checked: bool = False) -> None:
        """Store what was chosen; where it was changed once more meanwhile the question comes again."""
        workspace = self.desk.workspace
        if workspace is not None:
            changes = settled(workspace, self.met, {row: value for row, (_, value) in self.answers.items()})
            if changes:
                self.desk.do(self.refused.label, changes)
        self.accept()

    # --- the detail ------------------------------------------------------------------------------------------------

    def _on_row(self, row: int) -> None:
        if row < 0:
            return
        clash = self.met.clashes[row]
        self._place.setText(self._named(clash))
        self._said.setText(self._why(clash))
        self.texts.setHtml(self._three(clash))
        written = isinstance(clash.mine, str) and isinstance(clash.theirs, str)
        for widget in (self._text_caption, self.text, self._write):
            widget.setVisible(written)
        if written:
            kept = self.answers.get(row)
            self.text.setPlainText(kept[1] if kept else self._proposed(clash))

    def _proposed(self, clash: Clash) -> str:
        """Return both changes put together where they are in different places, else ours."""
        rebased = rebase_text(clash.base or "", clash.mine, clash.theirs)
        return rebased.text if rebased.kind in (RebaseKind.MERGED, RebaseKind.CLEAN) else clash.mine

    def _why(self, clash: Clash) -> str:
        if clash.theirs is None:
            return self.tr("▲ It was removed there and changed here.")
        if clash.mine is None:
            return self.tr("▲ It was changed there and removed here.")
        if isinstance(clash.mine, str) and self._proposed(clash) != clash.mine:
            return self.tr("◐ Both sides changed other words: the two are put together. Read the result.")
        return self.tr("▲ Both sides changed the same place. Choose, or write the text that is to be kept.")

    def _three(self, clash: Clash) -> str:
        theme, workspace = current_theme(), self.desk.workspace
        if workspace is None:
            return ""
        if clash.kind is Act:
            base, ours = (act_text(each, clash.theirs or clash.mine) for each in (clash.base, clash.mine))
            theirs = act_text(clash.theirs, clash.mine)
        else:
            values = (clash.base, clash.mine, clash.theirs)
            base, ours, theirs = (value_text(workspace, value, self.desk.language) for value in values)
        titles = (self.tr("Before"), self.tr("Ours"), self.tr("Theirs"))
        shown = (html.plain(base), _redline(base, ours), _redline(base, theirs))
        absent = html.muted(self.tr("absent"), theme)
        return html.table(titles, [[text or absent for text in shown]], theme, equal=True)

    def _named(self, clash: Clash) -> str:
        workspace = self.desk.workspace
        if workspace is None:
            return ""
        record = workspace.get(clash.record) or clash.mine or clash.base
        name = record_name(workspace, record, self.desk.language)
        parts = (kind_name(clash.kind), name, field_name(clash.field) if clash.field else "")
        return " · ".join(part for part in parts if part)

    def _say_item(self, row: int) -> None:
        answer = self.answers.get(row, ("", None))[0]
        names = {
            "": self.tr("open"), "ours": self.tr("ours"), "theirs": self.tr("theirs"), "text": self.tr("own text"),
        }  # fmt: skip
        named, item = self._named(self.met.clashes[row]), self.list.item(row)
        item.setText(f"{MARKS[answer]} {named}")
        item.setToolTip(names[answer])
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{named}: {names[answer]}")

    def _say_state(self) -> None:
        still = len(self.met.clashes) - len(self.answers)
        text = self.tr("%n place(s) still to choose; what stays open stays as the other wrote it", "", still)
        self._state.setText(text if still else "")
        self._save.setEnabled(bool(self.answers))

    def _lay_out(self) -> None:
        answers, below, right = QHBoxLayout(), QHBoxLayout(), QWidget()
        side = QVBoxLayout(right)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self._place)
        side.addWidget(self._said)
        side.addWidget(self.texts, 3)
        side.addWidget(self._text_caption)
        side.addWidget(self.text, 2)
        for button in (self._ours, self._theirs, self._write):
            answers.addWidget(button)
        answers.addStretch(1)
        side.addLayout(answers)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(self.list)
        halves.addWidget(right)
        halves.setSizes([280, 760])
        below.addWidget(self._state, 1)
        below.addWidget(self._save)
        below.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.addWidget(self._headline)
        layout.addWidget(halves, 1)
        layout.addLayout(below)


def _redline(base: str, text: str) -> str:
    return html.redline(compare_text(base, text), current_theme()) if text else ""
