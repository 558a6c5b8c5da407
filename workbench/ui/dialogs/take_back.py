"""Taking back a reviewed copy: what the reviewer asks for, one by one, against what stands here now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from enum import Enum
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
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

from workbench.comparison.text import compare_text
from workbench.errors import WorkbenchError
from workbench.importers.reviewed_docx import ReviewedProposal
from workbench.law.amendment import Amendment
from workbench.law.change import Changes
from workbench.ui import dates, html, words
from workbench.ui.desk import Desk
from workbench.ui.dialogs.question import Question
from workbench.ui.fields import wrap_lines
from workbench.ui.icons import icon
from workbench.ui.panel import caption
from workbench.ui.sentences import sentence, spoken
from workbench.ui.theme import current_theme
from workbench.workspace import coming_back
from workbench.workspace.as_sent import past
from workbench.workspace.coming_back import Facing, Returned
from workbench.workspace.snapshot import snapshot

_FAILED = (640, 220)
"""The size of the dialog where there is but a line to say."""


class Answer(Enum):
    """What became of a proposal of the copy."""

    OPEN = "•"
    ACCEPTED = "✓"
    KEPT = "◐"
    LEFT = "–"


class _Step(NamedTuple):
    """What was done here last: whether the project was edited, and what shows the dialog as it stood before."""

    edited: bool
    restore: Callable[[], None]


class TakeBack(Question):
    """Reads the copy on a worker and lists its proposals; each is accepted, kept as a variant, or left.

    The last answer is taken back by Ctrl+Z, and the one before it, and so on.
    """

    import_wanted = Signal(Path)

    def __init__(self, desk: Desk, path: Path, parent: QWidget | None = None, *, dropped: bool = False) -> None:
        super().__init__(desk, parent)
        self.path = path
        self.returned: Returned | None = None
        self.answers: list[Answer] = []
        self._steps: list[_Step] = []
        self.setWindowTitle(self.tr("Reviewed copy: %1").replace("%1", path.name))
        self.resize(1040, 660)
        self._make_widgets(dropped)
        self._lay_out()
        self._enable()
        workspace = desk.workspace
        assert workspace is not None
        before = past(workspace)
        self.run(
            partial(coming_back.read_copy, snapshot(workspace), path, past=before, own=desk.settings.own_folder),
            self._on_read,
            label=self.tr("Reading %1").replace("%1", path.name), failed=self._on_failed,
        )  # fmt: skip

    def proposal(self) -> ReviewedProposal | None:
        """Return the proposal the cursor is in."""
        row = self.proposals.currentRow()
        found = self.returned.reviewed.proposals if self.returned is not None else ()
        return found[row] if 0 <= row < len(found) else None

    def take_over(self) -> None:
        """Make the reviewer's text ours, our later changes carried along where they do not meet his."""
        self._answer(self.tr("Accept the reviewer's text"), coming_back.take_over, Answer.ACCEPTED)

    def keep(self) -> None:
        """Keep the reviewer's text beside ours, as a variant."""
        self._answer(self.tr("Keep the reviewer's text as a variant"), coming_back.keep_beside, Answer.KEPT)

    def leave(self) -> None:
        """Leave the proposal as it is and go to the next."""
        if self.proposal() is not None:
            self._remember_answer(edited=False)
            self._settle(Answer.LEFT)

    def undo(self) -> None:
        """Take back what was done last, with what it changed in the project."""
        if not self._steps:
            return
        step, stack = self._steps.pop(), self.desk.undo_stack
        known = stack.count()
        if step.edited:
            stack.undo()
        if stack.count() == known:  # else it was refused: somebody edited the same meanwhile
            step.restore()
        self._enable()
        self._say_state()

    def keep_comments(self) -> None:
        """Take the reviewer's comments into the project, each once."""
        workspace = self.desk.workspace
        if workspace is None or self.returned is None:
            return
        changes = self.desk.ask(partial(coming_back.keep_comments, workspace, self.returned))
        label = self.tr("Keep the reviewer's comments")
        if changes == Changes() or (changes and self.desk.do(label, changes, alone=True)):
            self._remember(self._offer_comments, edited=bool(changes))
            self._comments.setEnabled(False)
            self._comments.setText(self.tr("Comments kept"))

    def take_reasons(self) -> None:
        """Give our amendments the justifications as the reviewer worded them."""
        workspace = self.desk.workspace
        if workspace is None or self.returned is None:
            return
        now, changes = datetime.now(UTC), Changes()
        for reason in self.returned.reviewed.reasons:
            changes += self.desk.ask(partial(coming_back.take_reason, workspace, reason, now=now)) or Changes()
        label = self.tr("Take over the reviewer's justifications")
        if changes == Changes() or self.desk.do(label, changes, alone=True):
            self._remember(partial(self._reasons.setEnabled, True), edited=bool(changes))
            self._reasons.setEnabled(False)

    # --- the detail ------------------------------------------------------------------------------------------------

    def _answer(self, label: str, use_case: Callable[..., Changes], answer: Answer) -> None:
        workspace, proposal = self.desk.workspace, self.proposal()
        if workspace is None or proposal is None:
            return
        carried = coming_back.carried(workspace, proposal) if answer is Answer.ACCEPTED else proposal
        changes = self.desk.ask(partial(use_case, workspace, carried, now=datetime.now(UTC)))
        if changes is None:
            return
        made = next((each.after for each in changes if each.before is None), None)
        if changes and not self.desk.do(label, changes, alone=True):
            return
        self._remember_answer(edited=bool(changes))
        if isinstance(made, Amendment) and not proposal.amendment and self.returned is not None:
            self._know(proposal, made)
        self._settle(answer)

    def _remember_answer(self, *, edited: bool) -> None:
        row = self.proposals.currentRow()
        self._remember(partial(self._put_back, row, self.answers[row], self.returned), edited=edited)

    def _remember(self, restore: Callable[[], None], *, edited: bool) -> None:
        self._steps.append(_Step(edited, restore))
        self._enable()

    def _put_back(self, row: int, answer: Answer, returned: Returned | None) -> None:
        """Show a proposal as it stood before it was answered."""
        self.returned, self.answers[row] = returned, answer
        self._say_item(row)
        self.proposals.setCurrentRow(row)
        self._on_row(row)
        self.proposals.setFocus()

    def _offer_comments(self) -> None:
        comments = self.returned.reviewed.comments if self.returned is not None else ()
        if comments:
            self._comments.setText(self.tr("Keep %n &comment(s)", "", len(comments)))
        self._comments.setEnabled(bool(comments) and self._writable())

    def _know(self, proposal: ReviewedProposal, made: Amendment) -> None:
        """Remember the amendment that was made of a proposal: changing one's mind rewords it, and makes no second."""
        assert self.returned is not None
        reviewed = self.returned.reviewed
        known = tuple(replace(each, amendment=made.id) if each == proposal else each for each in reviewed.proposals)
        self.returned = replace(self.returned, reviewed=replace(reviewed, proposals=known))

    def _settle(self, answer: Answer) -> None:
        row = self.proposals.currentRow()
        self.answers[row] = answer
        self._say_item(row)
        following = [*range(row + 1, len(self.answers)), *range(row)]
        goal = next((each for each in following if self.answers[each] is Answer.OPEN), None)
        if goal is not None:
            self.proposals.setCurrentRow(goal)
        else:
            self._on_row(row)
            self._close.setFocus()
        self._say_state()

    def _on_read(self, returned: Returned) -> None:
        self.returned = returned
        self.answers = [Answer.OPEN] * len(returned.reviewed.proposals)
        for row in range(len(self.answers)):
            self.proposals.addItem(QListWidgetItem())
            self._say_item(row)
        self._offer_comments()
        self._reasons.setVisible(bool(returned.reviewed.reasons))
        self._reasons.setEnabled(self._writable())
        self._say_rest()
        self._say_state()
        self.proposals.setCurrentRow(0)
        self.proposals.setFocus()
        self._enable()
        if not self.answers:
            self.texts.setHtml(html.muted(self.tr("The copy asks for no change."), current_theme()))

    def _on_failed(self, error: WorkbenchError) -> None:
        error = spoken(error)
        self._state.clear()
        bad = current_theme().bad
        self.texts.setHtml(f"<p>{html.coloured(error.message, bad)}</p><p>{html.plain(error.advice)}</p>")
        for each in (self.proposals, self.rest, self._rest_caption, self._accept, self._keep, self._leave, self._undo,
                     self._comments, self._state):  # fmt: skip
            each.hide()
        self.resize(*_FAILED)
        self._close.setFocus()

    def _on_row(self, _row: int) -> None:
        workspace, proposal = self.desk.workspace, self.proposal()
        self._enable()
        if workspace is None or proposal is None:
            return
        met = coming_back.facing(workspace, proposal)
        act = workspace.act(proposal.ref.work, self.desk.language) or workspace.act(proposal.ref.work, "rus")
        where = words.place_in(proposal.ref, act.title, workspace) if act is not None else self._where(proposal)
        self._place.setText(where)
        for label in (self._place, self._kind):
            label.show()
        self._by.setVisible(bool(proposal.author or proposal.made))
        self._by.setText(" · ".join(part for part in (proposal.author, dates.moment(proposal.made)) if part))
        self._kind.setText(self._said(proposal, met))
        self._kind.setProperty("role", "heading" if met.conflict else "muted")
        self.texts.setHtml(self._three(met) if met.conflict else self._two(proposal, met))

    def _said(self, proposal: ReviewedProposal, met: Facing) -> str:
        if met.conflict:
            return self.tr("▲ Both sides changed the same words: three texts, one to choose.")
        if proposal.restores:
            return self.tr("The reviewer goes back to the text in force.")
        if not proposal.wording:
            return self.tr("The reviewer takes this out.")
        if not proposal.amendment:
            return self.tr("The reviewer changes a provision we left alone.")
        if met.rebased.text != proposal.wording:
            return self.tr("We changed other words since it was sent: both changes are carried together.")
        return self.tr("The reviewer rewords our amendment.")

    def _two(self, proposal: ReviewedProposal, met: Facing) -> str:
        """Return what the reviewer changed, and what comes of it where we changed the text as well."""
        theme = current_theme()
        parts = [html.heading(self.tr("What the reviewer changes"), theme)]
        parts.append(_lines(html.redline(compare_text(met.rebased.base, proposal.wording), theme)))
        if met.rebased.text != proposal.wording:
            parts.append(html.heading(self.tr("What comes of it against our text of now"), theme))
            parts.append(_lines(html.redline(compare_text(met.ours, met.rebased.text), theme)))
        parts.append(html.heading(self.tr("In force"), theme))
        parts.append(_lines(html.plain(met.in_force) or html.muted(self.tr("absent"), theme)))
        return "".join(parts)

    def _three(self, met: Facing) -> str:
        """Return the text in force, ours and the reviewer's side by side, the changes of each marked.

        Of a provision that is new they are held against the text that was sent: all of it would be marked.
        """
        theme, new = current_theme(), not met.in_force
        base = met.rebased.base if new else met.in_force
        titles = (self.tr("As it was sent") if new else self.tr("In force"), self.tr("Ours"), self.tr("The reviewer's"))
        texts = (
            html.plain(base),
            html.redline(compare_text(base, met.ours), theme),
            html.redline(compare_text(base, met.theirs), theme),
        )
        absent = html.muted(self.tr("absent"), theme)
        return html.table(titles, [[text or absent for text in texts]], theme, equal=True)

    def _say_item(self, row: int) -> None:
        assert self.returned is not None
        proposal, item = self.returned.reviewed.proposals[row], self.proposals.item(row)
        names = {
            Answer.OPEN: self.tr("not answered"),
            Answer.ACCEPTED: self.tr("accepted"),
            Answer.KEPT: self.tr("kept as a variant"),
            Answer.LEFT: self.tr("left"),
        }
        answer, author = self.answers[row], proposal.author or self.tr("no name")
        where = " · ".join(filter(None, (self._where(proposal), self._act(proposal))))
        item.setText(f"{answer.value} {where}\n    {author}")
        item.setToolTip(names[answer])
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{self._where(proposal)}: {names[answer]}")

    def _where(self, proposal: ReviewedProposal) -> str:
        return words.place(proposal.ref, self.desk.workspace) or self.tr("The whole act")

    def _act(self, proposal: ReviewedProposal) -> str:
        """Return the title of the act it is about, where the copy speaks of several."""
        workspace = self.desk.workspace
        assert self.returned is not None
        if workspace is None or len({each.ref.work for each in self.returned.reviewed.proposals}) < 2:
            return ""
        return workspace.titles(self.desk.language).get(proposal.ref.work, "")

    def _say_rest(self) -> None:
        """List comments, what could not be matched, and doubts."""
        assert self.returned is not None
        theme, reviewed = current_theme(), self.returned.reviewed
        parts = [f'<p style="margin:3px 0">{html.coloured("▲", theme.partial)} {html.plain(sentence(each))}</p>'
                 for each in reviewed.notes]  # fmt: skip
        for each in reviewed.comments:
            parts.append(f'<p style="margin:3px 0"><b>{html.plain(each.author)}</b>: {html.plain(each.text)}</p>')
        label = self.tr("Justification")
        for reason in reviewed.reasons:
            said = html.redline(compare_text(reason.sent, reason.text), theme)
            parts.append(f'<p style="margin:3px 0"><b>{html.plain(label)}</b>: {said}</p>')
        if reviewed.unmatched:
            parts.append(html.heading(self.tr("Lines of the copy that are not ours"), theme))
            parts += [f'<p style="margin:3px 0">{html.plain(each, 300)}</p>' for each in reviewed.unmatched]
        self.rest.setHtml("".join(parts) or html.muted(self.tr("No comments."), theme))

    def _say_state(self) -> None:
        still = sum(answer is Answer.OPEN for answer in self.answers)
        self._state.setText(self.tr("%n proposal(s) not answered", "", still))

    def _writable(self) -> bool:
        return self.desk.workspace is not None and not self.desk.workspace.read_only

    def _enable(self) -> None:
        some = self.proposal() is not None
        for button in (self._accept, self._keep):
            button.setEnabled(some and self._writable())
        self._leave.setEnabled(some)
        self._undo.setEnabled(bool(self._steps))

    def _make_widgets(self, dropped: bool) -> None:
        self.proposals, self.texts, self.rest = QListWidget(), QTextBrowser(), QTextBrowser()
        wrap_lines(self.proposals)
        self._place, self._by, self._kind = caption(role="heading"), caption(role="muted"), caption(role="muted")
        self._rest_caption = caption(self.tr("Comments and what was not matched"))
        self._kind.setWordWrap(True)
        self._state = QLabel(self.tr("Reading…"))
        self._accept = QPushButton(self.tr("&Accept"))
        self._keep = QPushButton(self.tr("Keep as a &variant"))
        self._leave = QPushButton(self.tr("&Leave"))
        self._undo = QPushButton(icon("arrow-back-up"), self.tr("&Undo the last answer"))
        key = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.undo)
        self._undo.setToolTip(key.key().toString(QKeySequence.SequenceFormat.NativeText))
        self._comments = QPushButton(self.tr("Keep the &comments"))
        self._comments.setEnabled(False)
        self._reasons = QPushButton(self.tr("Take over the &justifications"))
        self._reasons.setVisible(False)
        self._close = QPushButton(self.tr("Close"))
        self._instead = QPushButton(self.tr("&Import it as an act instead…"))
        self._instead.setVisible(dropped)
        for button, answer in (
            (self._accept, self.take_over), (self._keep, self.keep), (self._leave, self.leave),
            (self._undo, self.undo),
            (self._comments, self.keep_comments), (self._reasons, self.take_reasons),
            (self._close, self.accept), (self._instead, self._on_instead),
        ):  # fmt: skip
            button.setAutoDefault(False)
            button.clicked.connect(answer)
        self.proposals.currentRowChanged.connect(self._on_row)
        for widget, name in (
            (self.proposals, self.tr("Proposals of the copy")), (self.texts, self.tr("Texts of the proposal")),
            (self.rest, self.tr("Comments and what was not matched")),
        ):  # fmt: skip
            widget.setAccessibleName(name)

    def _on_instead(self) -> None:
        self.reject()
        self.import_wanted.emit(self.path)

    def _lay_out(self) -> None:
        right = QWidget()
        side = QVBoxLayout(right)
        side.setContentsMargins(0, 0, 0, 0)
        for widget in (self._place, self._by, self._kind):
            side.addWidget(widget)
            widget.hide()
        side.addWidget(self.texts, 3)
        answers = QHBoxLayout()
        for button in (self._accept, self._keep, self._leave):
            answers.addWidget(button)
        answers.addStretch(1)
        answers.addWidget(self._undo)
        side.addLayout(answers)
        side.addWidget(self._rest_caption)
        side.addWidget(self.rest, 1)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(self.proposals)
        halves.addWidget(right)
        halves.setSizes([300, 740])
        below = QHBoxLayout()
        below.addWidget(self._state)
        below.addStretch(1)
        for button in (self._instead, self._comments, self._reasons, self._close):
            below.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addWidget(halves, 1)
        layout.addLayout(below)


def _lines(shown: str) -> str:
    return f'<p style="margin:2px 0 8px 0">{shown}</p>'
