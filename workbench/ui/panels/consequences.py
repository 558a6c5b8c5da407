"""The consequences: what else must change because of an amendment, and the amendments that put it right."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QSplitter, QTextBrowser, QVBoxLayout, QWidget

from workbench.analysis.impact import Consequence, Outcome, of_amendment
from workbench.comparison.text import compare_text
from workbench.law.amendment import Amendment
from workbench.law.change import Changes
from workbench.law.concordance import Correspondence
from workbench.law.eid import contains
from workbench.law.recommendation import Recommendation
from workbench.law.reference import ProvisionRef
from workbench.ui import html, words
from workbench.ui.desk import Desk
from workbench.ui.icons import icon
from workbench.ui.jobs import Job
from workbench.ui.models.records import RECORD_ROLE, SORT_ROLE, Column, RecordTable
from workbench.ui.noop import QT_TRANSLATE_NOOP
from workbench.ui.panel import Panel, caption
from workbench.ui.recordsview import RecordsView
from workbench.ui.subject import Subject
from workbench.ui.theme import current_theme
from workbench.workspace.harmonising import accept, all_consequences
from workbench.workspace.snapshot import snapshot

_LATER = 700  # milliseconds after an edit

OUTCOMES: dict[Outcome, tuple[str, str, str]] = {
    Outcome.CITATION_BREAKS: ("✕", "bad", QT_TRANSLATE_NOOP("Consequences", "Cites what is repealed")),
    Outcome.CITATION_MOVES: ("→", "bad", QT_TRANSLATE_NOOP("Consequences", "Cites the old number")),
    Outcome.TERM_LOST: ("✕", "bad", QT_TRANSLATE_NOOP("Consequences", "Uses a term that loses its definition")),
    Outcome.CITED_TEXT_CHANGES: ("▲", "partial", QT_TRANSLATE_NOOP("Consequences", "Cites what changes")),
    Outcome.TERM_CHANGES: ("▲", "partial", QT_TRANSLATE_NOOP("Consequences", "Uses a term defined anew")),
    Outcome.ALSO_AMENDED: ("✎", "neutral", QT_TRANSLATE_NOOP("Consequences", "Another amendment of the same place")),
    Outcome.LINKED: ("●", "neutral", QT_TRANSLATE_NOOP("Consequences", "A recommendation is linked to it")),
    Outcome.OTHER_LANGUAGE: ("○", "neutral", QT_TRANSLATE_NOOP("Consequences", "The other language is not worded yet")),
}
"""Each outcome with its sign, the theme's colour and its words, the gravest first."""

_ORDER = {outcome: number for number, outcome in enumerate(OUTCOMES)}


class Consequences(Panel):
    """Lists what breaks elsewhere; a consequence with a proposal is accepted with one key, as one step to undo."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._job: Job | None = None
        self._found: tuple[Consequence, ...] = ()
        self._stale = False
        self.model: RecordTable[Consequence] = RecordTable(self._columns(), self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.model)
        self._sorted.setSortRole(SORT_ROLE)
        self.table = RecordsView(self._sorted, (150, 160))
        self.detail = QTextBrowser()
        self.detail.setOpenLinks(False)
        self.all = QCheckBox()
        self._said, self._accept, self._go = caption(role="muted"), QPushButton(), QPushButton()
        self._later = QTimer(self, singleShot=True, interval=_LATER)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.restyle()
        self.reload()

    # --- what is shown ---------------------------------------------------------------------------------------------

    def reload(self) -> None:
        self._found = ()
        self._show_found()
        if self.desk.workspace is not None:
            self._start()

    def on_changed(self, changes: Changes) -> None:
        self._start()

    def check(self) -> None:
        """Look for consequences of the draft as it stands now, on another thread."""
        self._later.stop()
        workspace = self.desk.workspace
        if workspace is None:
            return
        if self._job is not None:
            self._job.cancel()
        self._job = self.desk.run(partial(all_consequences, snapshot(workspace)), self._on_found)

    def shown(self) -> tuple[Consequence, ...]:
        """Return the consequences listed: of what is looked at, or of the whole draft."""
        subject = self.desk.subject
        if self.all.isChecked() or subject is None or isinstance(subject, Recommendation):
            return self._found
        if isinstance(subject, Amendment):
            return of_amendment(self._found, subject)
        return tuple(each for each in self._found if _within(subject, each.cause) or _within(subject, each.ref))

    def current(self) -> Consequence | None:
        """Return the consequence the cursor is in."""
        found = self.table.currentIndex().data(RECORD_ROLE)
        return found if isinstance(found, Consequence) else None

    # --- what is done ----------------------------------------------------------------------------------------------

    def accept(self) -> None:
        """Carry out what is proposed for the consequence the cursor is in, as an amendment of its own."""
        found, workspace = self.current(), self.desk.workspace
        if found is None or workspace is None or not found.proposal:
            return
        label = self.tr("Put right: %1").replace("%1", words.place(found.ref, self.desk.workspace))
        author = self.desk.settings.author
        use_case = partial(accept, workspace, found, author=author, now=datetime.now(UTC))
        if self.desk.edit(label, use_case):
            self._found = tuple(each for each in self._found if each != found)
            self._show_found()

    def go(self, _index: QModelIndex | bool = False) -> None:
        """Show the place of the consequence the cursor is in."""
        found, workspace = self.current(), self.desk.workspace
        if found is None or workspace is None:
            return
        record = workspace.get(found.record) if found.record else None
        if isinstance(record, Correspondence):
            record = workspace.get(record.recommendation)
        self.desk.show(record if isinstance(record, Amendment | Recommendation) else found.ref)

    # --- words and look --------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.all.setText(self.tr("Of the whole &draft"))
        self._accept.setText(self.tr("A&ccept"))
        self._accept.setToolTip(self.tr("Propose the consequential amendment"))
        self._go.setText(self.tr("Take me &there"))
        self.table.setAccessibleName(self.tr("Consequences"))
        self.detail.setAccessibleName(self.tr("What the consequence is"))
        self.model.retranslate()
        self._on_current()
        self._say()

    def restyle(self) -> None:
        self._accept.setIcon(icon("check"))
        self._go.setIcon(icon("arrow-right"))
        self._on_current()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.check()

    # --- the detail ------------------------------------------------------------------------------------------------

    def _start(self) -> None:
        """Look again a moment later; behind another page, when it comes to the front."""
        self._stale = self.behind()
        if not self._stale:
            self._later.start()

    def _on_found(self, found: tuple[Consequence, ...]) -> None:
        self._job, self._stale = None, False
        self._found = found
        self.due("_show_found")

    def _show_found(self, *_values: object) -> None:
        row = self.table.currentIndex().row()
        self.model.set_records(self.shown())
        if self._sorted.rowCount():
            self.table.setCurrentIndex(self._sorted.index(min(max(row, 0), self._sorted.rowCount() - 1), 0))
        self._on_current()
        self._say()

    def _say(self) -> None:
        count, workspace = self.model.rowCount(), self.desk.workspace
        amended = workspace is not None and bool(workspace.amendments(live=True))
        none = self.tr("Nothing else must change.") if amended else ""
        self._said.setText(self.tr("%n consequence(s)", "", count) if count else none)
        self._said.setVisible(bool(self._said.text()))
        self.table.say_when_empty(
            self.tr(
                "What an amendment makes necessary elsewhere is listed here: citations of what it moves or repeals, "
                "terms it defines anew, the other language. Much of it is put right by one key."
            )
        )

    def _on_current(self, *_indexes: object) -> None:
        found, workspace = self.current(), self.desk.workspace
        writable = workspace is not None and not workspace.read_only
        self._accept.setEnabled(found is not None and bool(found.proposal) and writable)
        self._go.setEnabled(found is not None)
        self.detail.setHtml(self._told(found) if found is not None else "")

    def _told(self, found: Consequence) -> str:
        """Return the consequence at length: where, because of what, what stands there and what is proposed."""
        workspace, theme = self.desk.workspace, current_theme()
        language = found.language or self.desk.language
        act = workspace.act(found.ref.work, language) if workspace is not None else None
        shade = OUTCOMES[found.outcome][1]
        provision = act.find(found.ref.eid) if act is not None else None
        parts = [
            f"<p><b>{html.plain(words.place_in(found.ref, act.title if act else '', self.desk.workspace))}</b></p>",
            f"<p>{html.coloured(_outcome(found.outcome), getattr(theme, shade))}</p>",
            f"<p>{html.muted(self._because(found), theme)}</p>",
        ]
        if found.words:
            parts.append(f"<p>{html.plain(words.quoted(found.words))}</p>")
        if found.proposal and provision is not None:
            old = str(getattr(provision, found.field))
            parts.append(html.heading(self.tr("Proposed (%1)").replace("%1", words.in_law_language(language)), theme))
            parts.append(f"<p>{html.redline(compare_text(old, found.proposal), theme)}</p>")
        elif found.outcome in (Outcome.CITATION_BREAKS, Outcome.CITATION_MOVES):
            by_hand = self.tr("This must be worded by hand.")
            parts.append(f"<p>{html.muted(by_hand, theme)}</p>")
        return "".join(parts)

    def _because(self, found: Consequence) -> str:
        cause = words.place(found.cause, self.desk.workspace)
        if found.target is not None:
            moved = self.tr("%1 becomes %2").replace("%2", words.place(found.target, self.desk.workspace))
            return moved.replace("%1", cause)
        return self.tr("because of %1").replace("%1", cause)

    def _columns(self) -> tuple[Column[Consequence], ...]:
        return (
            Column(
                lambda: self.tr("Consequence"), self._said_shortly,
                sort=lambda each: f"{_ORDER[each.outcome]} {each.ref}",
                shade=lambda each: OUTCOMES[each.outcome][1],
            ),
            Column(lambda: self.tr("Where"), self._where),
        )  # fmt: skip

    def _said_shortly(self, each: Consequence) -> str:
        return f"{_outcome(each.outcome)} ✓" if each.proposal else _outcome(each.outcome)

    def _where(self, each: Consequence) -> str:
        code = words.LANGUAGE_CODES.get(each.language, "")
        return f"{words.place(each.ref, self.desk.workspace)} {code}".strip()

    def _connect(self) -> None:
        self._later.timeout.connect(self.check)
        self.all.toggled.connect(self._show_found)
        self._accept.clicked.connect(self.accept)
        self._go.clicked.connect(self.go)
        self.table.activated.connect(self.go)
        self.table.selectionModel().currentRowChanged.connect(self._on_current)
        self._sorted.modelReset.connect(self._on_current)
        self.desk.pointed.connect(self._on_pointed)

    def _on_pointed(self, _subject: Subject) -> None:
        if not self.all.isChecked():
            self.due("_show_found")

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.addWidget(self._accept)
        below.addWidget(self._go)
        below.addStretch(1)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.table)
        halves.addWidget(self.detail)
        halves.setSizes([260, 240])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self._said)
        layout.addWidget(self.all)
        layout.addWidget(halves, 1)
        layout.addLayout(below)
        self.setFocusProxy(self.table)


def _within(outer: ProvisionRef, inner: ProvisionRef) -> bool:
    return outer.work == inner.work and (not outer.eid or contains(outer.eid, inner.eid))


def _outcome(outcome: Outcome) -> str:
    """Return what an amendment does to something else, its sign before it."""
    sign, _, text = OUTCOMES[outcome]
    return f"{sign} {words.said('Consequences', text)}"
