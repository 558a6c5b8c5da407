"""A newer edition came: every open amendment and every link carried over to it, as a list to go through."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
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

from workbench.comparison.rebase import RebaseKind
from workbench.comparison.text import compare_text
from workbench.law.act import Act
from workbench.law.amendment import Action, Amendment
from workbench.law.concordance import Correspondence
from workbench.ui import html, words
from workbench.ui.desk import Desk
from workbench.ui.dialogs.question import Question
from workbench.ui.dialogs.reason import Reason, ask
from workbench.ui.fields import Writing, wrap_lines
from workbench.ui.law_texts import set_law_font
from workbench.ui.panel import caption
from workbench.ui.theme import current_theme
from workbench.workspace.amendments import withdraw
from workbench.workspace.rebasing import Carried, CarriedLink, carry_links, carry_over, settle, settle_link
from workbench.workspace.recommendations import unlink
from workbench.workspace.workspace import Workspace

_SYMBOLS = {RebaseKind.CLEAN: "✓", RebaseKind.MERGED: "◐", RebaseKind.CONFLICT: "▲", RebaseKind.GONE: "✕"}


_NOTHING = QSize(560, 160)
"""The dialog where there is nothing to carry over."""


@dataclass
class _Row:
    """An amendment or a link on the list, and whether it is done with."""

    carried: Carried | CarriedLink
    done: bool = False


class CarryOver(Question):
    """Compares each act with the edition before it on a worker, then asks about one amendment or link after another."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.rows: list[_Row] = []
        self.setWindowTitle(self.tr("Amendments and links on the newer edition"))
        self.resize(1040, 680)
        self.list, self.texts, self.text = QListWidget(), QTextBrowser(), Writing()
        wrap_lines(self.list)
        self.text.setTabChangesFocus(True)
        set_law_font(self.text, desk.settings.zoom, 11)
        self._place, self._said, self._state = caption(role="heading"), caption(role="muted"), QLabel()
        self._text_caption = caption(self.tr("Text on the newer edition"))
        self._said.setWordWrap(True)
        self._take, self._withdraw = QPushButton(), QPushButton()
        self._later, self._close = QPushButton(self.tr("&Later")), QPushButton(self.tr("Close"))
        for button, answer in (
            (self._take, self.take), (self._withdraw, self.withdraw), (self._later, self.later),
            (self._close, self.accept),
        ):  # fmt: skip
            button.setAutoDefault(False)
            button.clicked.connect(answer)
        for widget, name in (
            (self.list, self.tr("Amendments and links to carry over")), (self.texts, self.tr("The three texts")),
            (self.text, self.tr("Text on the newer edition")),
        ):  # fmt: skip
            widget.setAccessibleName(name)
        self._lay_out()
        self.list.currentRowChanged.connect(self._on_row)
        self._enable()
        workspace = desk.workspace
        assert workspace is not None
        self._state.setText(self.tr("Comparing the editions…"))
        self._titles = workspace.titles(desk.language)
        self._codes = {each.id: each.code for each in workspace.recommendations()}
        work = partial(_carried, editions_of(workspace), workspace.amendments(), workspace.correspondences())
        self.run(work, self._on_carried, label=self.tr("Comparing the editions…"))

    def row(self) -> _Row | None:
        """Return the amendment or link the cursor is in."""
        at = self.list.currentRow()
        return self.rows[at] if 0 <= at < len(self.rows) else None

    def take(self) -> None:
        """Put the amendment on the newer edition with the text that stands in the field; a link as it is."""
        row, workspace = self.row(), self.desk.workspace
        if row is None or workspace is None:
            return
        if isinstance(row.carried, CarriedLink):
            label, use_case = self.tr("Confirm the link"), partial(settle_link, workspace, row.carried)
            if self.desk.edit(label, use_case):
                self._settled(row)
            return
        now = workspace.get(row.carried.amendment.id)
        if isinstance(now, Amendment):
            carried = replace(row.carried, amendment=now)
            changes = settle(carried, self.text.toPlainText(), now=datetime.now(UTC))
            if not changes or self.desk.do(self.tr("Carry over to the newer edition"), changes):
                self._settled(row)

    def withdraw(self) -> None:
        """Withdraw the amendment: what it changed is gone, or says already what it wanted; or take the link away."""
        row = self.row()
        if row is not None and isinstance(row.carried, CarriedLink):
            if self.desk.edit(self.tr("Unlink"), partial(unlink, row.carried.link)):
                self._settled(row)
        elif row is not None:
            dialog = Reason(self.tr("Why it is withdrawn"), self._place.text(), self)
            dialog.given.connect(self._on_reason)
            ask(dialog)

    def later(self) -> None:
        """Leave the amendment or link as it is and go to the next."""
        self._go_on()

    # --- the detail ------------------------------------------------------------------------------------------------

    def _on_reason(self, reason: str) -> None:
        row, workspace = self.row(), self.desk.workspace
        if row is None or workspace is None or isinstance(row.carried, CarriedLink):
            return
        now = workspace.get(row.carried.amendment.id)
        if isinstance(now, Amendment):
            use_case = partial(withdraw, now, reason, now=datetime.now(UTC))
            if self.desk.edit(self.tr("Withdraw the amendment"), use_case):
                self._settled(row)

    def _on_carried(self, found: tuple[Carried | CarriedLink, ...]) -> None:
        self.rows = [_Row(each) for each in found]
        for row in range(len(self.rows)):
            self.list.addItem(QListWidgetItem())
            self._say(row)
        self._say_state()
        if self.rows:
            self.list.setCurrentRow(0)
            self.list.setFocus()
        else:
            for each in (self._place, self._said, self.list, self._take, self._withdraw, self._later, self._state):
                each.hide()
            self.resize(_NOTHING)
            self._close.setFocus()
            self.texts.setHtml(html.muted(self.tr("Every amendment and every link stands as it is."), current_theme()))

    def _on_row(self, _at: int) -> None:
        row, theme = self.row(), current_theme()
        self._enable()
        if row is None:
            return
        rebased = row.carried.rebased
        self._place.setText(self._name(row.carried))
        self._said.setText(self._kind(row.carried))
        absent = html.muted(self.tr("absent"), theme)
        columns = [
            (self.tr("In force before"), html.plain(rebased.base)),
            (self.tr("In force now"), html.redline(compare_text(rebased.base, rebased.theirs or ""), theme)),
        ]
        if isinstance(row.carried, Carried):
            proposal = html.redline(compare_text(rebased.base, rebased.mine), theme)
            columns.insert(1, (self.tr("Our proposal"), proposal))
        titles, texts = zip(*columns, strict=True)
        self.texts.setHtml(html.table(titles, [[text or absent for text in texts]], theme, equal=True))
        self.text.setPlainText(rebased.text if isinstance(row.carried, Carried) else "")

    def _kind(self, carried: Carried | CarriedLink) -> str:
        said = (
            {
                RebaseKind.CLEAN: self.tr("✓ The provision linked reads the same in another place."),
                RebaseKind.CONFLICT: self.tr("▲ The provision linked reads otherwise. Does the link still hold?"),
                RebaseKind.GONE: self.tr("✕ The provision linked is no longer in the act."),
            }
            if isinstance(carried, CarriedLink)
            else {
                RebaseKind.CLEAN: self.tr("✓ Only one side changed the text: it follows by itself."),
                RebaseKind.MERGED: self.tr(
                    "◐ Both sides changed other words: the two are put together. Read the result."
                ),
                RebaseKind.CONFLICT: self.tr(
                    "▲ Both sides changed the same words. Write the text that is to be proposed."
                ),
                RebaseKind.GONE: self.tr("✕ What the amendment changes is no longer in the act."),
            }
        )
        moved = carried.eid != carried.ref.eid and carried.kind is not RebaseKind.GONE
        new = words.place(replace(carried.ref, eid=carried.eid), self.desk.workspace)
        where = self.tr("It is now %1.").replace("%1", new) if moved else ""
        return f"{said[carried.kind]} {where}".strip()

    def _settled(self, row: _Row) -> None:
        row.done = True
        self._say(self.rows.index(row))
        self._say_state()
        self._go_on()

    def _go_on(self) -> None:
        here = self.list.currentRow()
        following = [*range(here + 1, len(self.rows)), *range(here)]
        goal = next((each for each in following if not self.rows[each].done), None)
        if goal is not None:
            self.list.setCurrentRow(goal)
        else:
            self._enable()
            self._close.setFocus()

    def _say(self, at: int) -> None:
        row = self.rows[at]
        mark = "✓" if row.done else _SYMBOLS[row.carried.kind]
        done = self.tr("done") if row.done else self._kind(row.carried)
        self.list.item(at).setText(f"{mark} {self._name(row.carried)}")
        self.list.item(at).setToolTip(done)
        self.list.item(at).setData(Qt.ItemDataRole.AccessibleTextRole, f"{self._name(row.carried)}: {done}")

    def _say_state(self) -> None:
        still = sum(not row.done for row in self.rows)
        self._state.setText(self.tr("%n place(s) to look at", "", still))

    def _name(self, carried: Carried | CarriedLink) -> str:
        place = words.place(carried.ref, self.desk.workspace)
        if len({row.carried.ref.work for row in self.rows}) > 1:
            place = words.place_in(carried.ref, self._titles.get(carried.ref.work, ""), self.desk.workspace)
        name = f"{place} ({words.in_law_language(carried.language)})"
        if isinstance(carried, Carried):
            return name
        return f"{self._codes.get(carried.link.recommendation, '')} ↔ {name}"

    def _enable(self) -> None:
        row, workspace = self.row(), self.desk.workspace
        carried = row.carried if row is not None else None
        writable = carried is not None and workspace is not None and not workspace.read_only
        gone = carried is not None and carried.kind is RebaseKind.GONE
        of_link = isinstance(carried, CarriedLink)
        self._take.setText(self.tr("&Confirm the link") if of_link else self.tr("&Take this text"))
        self._withdraw.setText(self.tr("&Unlink") if of_link else self.tr("&Withdraw…"))
        self._take.setEnabled(writable and not gone)
        self._withdraw.setEnabled(writable)
        self._later.setEnabled(carried is not None)
        worded = isinstance(carried, Carried) and carried.amendment.action in (Action.REVISE, Action.INSERT)
        for widget in (self._text_caption, self.text):
            widget.setVisible(worded and not gone)
        self.text.setReadOnly(not writable)

    def _lay_out(self) -> None:
        right = QWidget()
        side = QVBoxLayout(right)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self._place)
        side.addWidget(self._said)
        side.addWidget(self.texts, 3)
        side.addWidget(self._text_caption)
        side.addWidget(self.text, 2)
        answers = QHBoxLayout()
        for button in (self._take, self._withdraw, self._later):
            answers.addWidget(button)
        answers.addStretch(1)
        side.addLayout(answers)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(self.list)
        halves.addWidget(right)
        halves.setSizes([280, 760])
        below = QHBoxLayout()
        below.addWidget(self._state)
        below.addStretch(1)
        below.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.addWidget(halves, 1)
        layout.addLayout(below)


def editions_of(workspace: Workspace) -> tuple[tuple[Act, Act], ...]:
    """Return (the edition before, the latest) of each text that has several and that amendments or links are about."""
    meant = {each.ref.work for each in workspace.amendments(live=True)}
    meant |= {each.ref.work for each in workspace.correspondences()}
    found = []
    for work, language in dict.fromkeys((each.work, each.language) for each in workspace.acts()):
        editions = workspace.editions(work, language)
        if work in meant and len(editions) > 1:
            new, old = (workspace.act_by_id(each.id) for each in editions[:2])
            if old is not None and new is not None:
                found.append((old, new))
    return tuple(found)


def _carried(
    editions: tuple[tuple[Act, Act], ...], amendments: tuple[Amendment, ...], links: tuple[Correspondence, ...]
) -> tuple[Carried | CarriedLink, ...]:
    """Return what is to be looked at; runs on a worker."""
    found = (each for old, new in editions for each in carry_over(old, new, amendments))
    linked = (each for old, new in editions for each in carry_links(old, new, links))
    return (*(each for each in found if not _stands(each)), *(each for each in linked if not each.settled))


def _stands(carried: Carried) -> bool:
    """Return whether the amendment says on the newer edition what it says already."""
    amendment, rebased = carried.amendment, carried.rebased
    follows = carried.kind in (RebaseKind.CLEAN, RebaseKind.MERGED)
    same = amendment.wording.get(carried.language, rebased.text) == rebased.text
    return follows and same and carried.eid == amendment.ref.eid
