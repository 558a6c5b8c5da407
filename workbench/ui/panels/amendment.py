"""The amendment editor: in force beside proposed; redline, clauses and table rows follow as one types."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QTabWidget,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.comparison.text import compare_text
from workbench.drafting.comparative_table import ColumnLine
from workbench.errors import WorkbenchError
from workbench.law.act import Act
from workbench.law.amendment import Action, Amendment, Granularity, Status
from workbench.law.change import Changes
from workbench.law.project import Project
from workbench.law.recommendation import Recommendation
from workbench.law.revision import Revised
from workbench.ui import html, words
from workbench.ui.desk import Desk, Subject
from workbench.ui.icons import icon
from workbench.ui.jobs import Job
from workbench.ui.panel import Panel, caption
from workbench.ui.panels.context import recommendation_text
from workbench.ui.panels.variants import Variants
from workbench.ui.sentences import sentence, spoken
from workbench.ui.theme import current_theme, law_font
from workbench.workspace import amendments as use_cases
from workbench.workspace.previews import Shown, shown

_STORED_AFTER = 900  # milliseconds without a key until what was typed is stored
_SHOWN_AFTER = 60  # … until clause and row are written anew


class AmendmentEditor(Panel):
    """Edits one amendment in every language of its act. Typing is stored by itself; each burst is one step to undo."""

    go_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.amendment: Amendment | None = None
        self._acts: dict[str, Act] = {}
        self._language = desk.language
        self._shown: dict[str, Shown] = {}
        self._job: Job | None = None
        self._filling = False
        self._make_widgets()
        self._lay_out()
        self._connect()
        self.retranslate()
        self.restyle()
        self._show(None)

    # --- what is shown ---------------------------------------------------------------------------------------------

    def reload(self) -> None:
        self._show(None)

    def on_changed(self, changes: Changes) -> None:
        if self.amendment is None:
            return
        for change in changes:
            if isinstance(change.record, Amendment) and change.record.id == self.amendment.id:
                self._show(change.after if isinstance(change.after, Amendment) else None)
                return
        if changes.touch(Act):
            self._show(self.amendment)

    def show_subject(self, subject: Subject) -> None:
        """Take up an amendment that is to be shown."""
        if isinstance(subject, Amendment):
            self.store()
            workspace = self.desk.workspace
            found = workspace.get(subject.id) if workspace else None
            self._show(found if isinstance(found, Amendment) else None)

    def language(self) -> str:
        """Return the language of law being worded."""
        return self._language if self._language in self._acts else next(iter(self._acts), self.desk.language)

    def store(self) -> None:
        """Store what was typed, if anything was."""
        self._storing.stop()
        amendment = self.amendment
        if amendment is None or self._filling:
            return
        language = self.language()
        wording = self.proposed.toPlainText()
        if self._words_can_change() and wording != use_cases.proposed_text(self._acts[language], amendment):
            self.desk.edit(
                self.tr("Wording"), partial(use_cases.reword, amendment, language, wording, now=datetime.now(UTC))
            )
        amendment = self.amendment
        if amendment is None:
            return
        reason = self.justification.toPlainText()
        if reason != amendment.justification.get(language, ""):
            self.desk.edit(
                self.tr("Justification"), partial(use_cases.justify, amendment, language, reason, now=datetime.now(UTC))
            )
        amendment = self.amendment
        if amendment is not None:
            signed = replace(amendment, author=self.author.text().strip(), body=self.body.text().strip())
            self.desk.do(self.tr("Author"), Changes.replaced(amendment, signed))

    # --- showing ---------------------------------------------------------------------------------------------------

    def _show(self, amendment: Amendment | None) -> None:
        other = amendment is None or self.amendment is None or amendment.id != self.amendment.id
        self.amendment = amendment
        self._stack.setCurrentIndex(0 if amendment is None else 1)
        if amendment is None:
            return
        workspace = self.desk.workspace
        assert workspace is not None
        found = {code: workspace.act(amendment.ref.work, code) for code in ("rus", "kaz", "eng")}
        self._acts = {code: act for code, act in found.items() if act is not None}
        if other:
            self._shown = {}
        self.variants.show_for(amendment)
        self._fill_tabs(amendment)
        self._fill(amendment)
        self._preview_now()

    def _fill_tabs(self, amendment: Amendment) -> None:
        pending = use_cases.pending_languages(amendment, tuple(code for code in self._acts if code != "eng"))
        self._filling = True
        codes = list(self._acts)
        if [self.tabs.tabData(at) for at in range(self.tabs.count())] != codes:
            while self.tabs.count():
                self.tabs.removeTab(0)
            for code in codes:
                self.tabs.setTabData(self.tabs.addTab(""), code)
            if codes:
                self.tabs.setCurrentIndex(codes.index(self.language()))
        for at, code in enumerate(codes):
            mark = " ○" if code in pending else ""
            self.tabs.setTabText(at, f"{words.law_language(code)}{mark}")
            self.tabs.setTabToolTip(at, self.tr("Not worded yet") if mark else "")
        self._filling = False

    def _fill(self, amendment: Amendment) -> None:
        """Put the amendment into the fields, leaving alone what the user is typing."""
        language = self.language()
        act = self._acts.get(language)
        if act is None:
            self._stack.setCurrentIndex(0)
            return
        self._filling = True
        self._place.setText(words.place(amendment.ref.eid) or self.tr("The whole act"))
        self._act.setText(act.title)
        self._action.setText(words.word(amendment.action))
        _choose(self.status, amendment.status)
        _choose(self.granularity, amendment.granularity)
        self.granularity.setEnabled(amendment.action is Action.REVISE)
        _set_text(self.in_force, self._in_force(act, amendment))
        _set_text(self.proposed, use_cases.proposed_text(act, amendment))
        self.proposed.setReadOnly(not self._words_can_change() or self._read_only())
        _set_text(self.justification, amendment.justification.get(language, ""))
        for field, text in ((self.author, amendment.author), (self.body, amendment.body)):
            if field.text() != text and not field.hasFocus():
                field.setText(text)
        self._fill_recommendations(amendment)
        self._filling = False
        self._redline_now()

    def _in_force(self, act: Act, amendment: Amendment) -> str:
        if amendment.action is Action.INSERT:
            return ""
        return use_cases.in_force_text(act, amendment)

    def _fill_recommendations(self, amendment: Amendment) -> None:
        workspace = self.desk.workspace
        assert workspace is not None
        self.recommendations.clear()
        for record in amendment.recommendations:
            found = workspace.get(record)
            if isinstance(found, Recommendation):
                text = recommendation_text(found, self.language())
                item = QListWidgetItem(f"{found.code} – {text}")
                item.setToolTip(text)
                item.setData(Qt.ItemDataRole.UserRole, found.id)
                self.recommendations.addItem(item)

    def _words_can_change(self) -> bool:
        return self.amendment is not None and self.amendment.action in (Action.REVISE, Action.INSERT)

    def _read_only(self) -> bool:
        return self.desk.workspace is None or self.desk.workspace.read_only

    # --- live ------------------------------------------------------------------------------------------------------

    def _on_typed(self) -> None:
        if not self._filling:
            self._redline_now()
            self._storing.start()
            self._showing.start()

    def _redline_now(self) -> None:
        theme = current_theme()
        old, new = self.in_force.toPlainText(), self.proposed.toPlainText()
        shown = html.redline(compare_text(old, new), theme)
        self.redline.setHtml(shown or html.muted(self.tr("No text"), theme))

    def _preview_now(self) -> None:
        """Write clauses and table row for the wording on the screen, on another thread; only the latest is shown."""
        amendment = self.amendment
        if amendment is None:
            return
        if self._words_can_change():
            wording = {**amendment.wording, self.language(): self.proposed.toPlainText()}
            amendment = replace(amendment, wording=wording)
        if self._job is not None:
            self._job.cancel()
        workspace = self.desk.workspace
        assert workspace is not None
        named = tuple(each for each in workspace.recommendations() if each.id in amendment.recommendations)
        work = partial(_shown, tuple(self._acts.values()), amendment, workspace.project, named)
        self._job = self.desk.run(work, self._on_shown, failed=self._on_not_shown)

    def _on_shown(self, found: dict[str, Shown]) -> None:
        self._job = None
        self._shown = found
        self._write_clauses()

    def _on_not_shown(self, error: WorkbenchError) -> None:
        self._job = None
        self.clauses.setHtml(html.coloured(str(spoken(error)), current_theme().bad))

    def _write_clauses(self) -> None:
        theme = current_theme()
        parts: list[str] = []
        for code in self._acts:
            found = self._shown.get(code)
            if found is None:
                continue
            parts.append(html.heading(words.law_language(code), theme))
            parts += [
                f'<p style="margin:2px 0">{html.coloured(sentence(each.message), theme.bad)}</p>'
                for each in found.preview.problems
            ]
            lines = [line for clause in found.preview.clauses for line in clause.lines]
            parts += [f'<p style="margin:2px 0">{html.plain(line)}</p>' for line in lines]
            if not lines and not found.preview.problems:
                parts.append(html.muted(self.tr("Nothing changed in this language."), theme))
        self.clauses.setHtml("".join(parts))
        self._write_row()

    def _write_row(self) -> None:
        """Write the rows of the comparative table: element, in force, proposed, justification."""
        theme, found = current_theme(), self._shown.get(self.language())
        titles = (self.tr("Element"), self.tr("In force"), self.tr("Proposed"), self.tr("Justification"))
        head = "".join(f'<td style="color:{theme.muted}"><b>{html.plain(title)}</b></td>' for title in titles)
        body = []
        for row in found.rows if found is not None else ():
            cells = (
                html.plain(row.element),
                _column(row.in_force, Revised.DELETED) or html.muted(self.tr("absent"), theme),
                _column(row.proposed, Revised.INSERTED) or html.muted(self.tr("to be taken out"), theme),
                html.plain("\n".join(row.reasons.justifications)),
            )
            body.append("".join(f"<td>{cell}</td>" for cell in cells))
        rows = "".join(f"<tr>{cells}</tr>" for cells in (head, *body))
        self.row.setHtml(
            f'<table width="100%" border="1" cellspacing="0" cellpadding="5" style="border-color:{theme.border};'
            f' border-collapse:collapse">{rows}</table>'
        )

    # --- edits -----------------------------------------------------------------------------------------------------

    def _on_tab(self, index: int) -> None:
        if self._filling or self.amendment is None:
            return
        self.store()
        self._language = str(self.tabs.tabData(index))
        if self.amendment is not None:
            self._fill(self.amendment)
            self._write_row()

    def _on_status(self, _index: int) -> None:
        status = Status(self.status.currentData())
        if self.amendment is not None and not self._filling and status is not self.amendment.status:
            self.store()
            self.desk.edit(
                self.tr("Status: %1").replace("%1", words.word(status)),
                partial(use_cases.set_status, self.amendment, status, now=datetime.now(UTC)),
            )

    def _on_granularity(self, _index: int) -> None:
        chosen = Granularity(self.granularity.currentData())
        if self.amendment is not None and not self._filling and chosen is not self.amendment.granularity:
            self.store()
            amendment = self.amendment
            self.desk.do(self.tr("Granularity"), Changes.replaced(amendment, replace(amendment, granularity=chosen)))

    def _on_go(self) -> None:
        if self.amendment is not None:
            self.store()
            self.desk.show(self.amendment.ref)

    def _on_delete(self) -> None:
        if self.amendment is not None:
            self._storing.stop()
            self.desk.do(self.tr("Delete the amendment"), Changes.removed(self.amendment))

    def _on_copy_from_force(self) -> None:
        """Start the wording of this language from the text in force."""
        act = self._acts.get(self.language())
        if act is not None and self.amendment is not None and self._words_can_change():
            self.proposed.setPlainText(self.in_force.toPlainText())

    def _on_recommendation(self, item: QListWidgetItem) -> None:
        workspace = self.desk.workspace
        found = workspace.get(item.data(Qt.ItemDataRole.UserRole)) if workspace else None
        if isinstance(found, Recommendation):
            self.desk.show(found)

    # --- words and look --------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self._empty.setText(
            self.tr("No amendment is open. Choose a provision in the law and press “Amend”, or open one from the list.")
        )
        for label, text in (
            (self._status_label, self.tr("Status")),
            (self._granularity_label, self.tr("State the change by")),
            (self._in_force_label, self.tr("In force")),
            (self._proposed_label, self.tr("Proposed")),
            (self._redline_label, self.tr("Changes")),
            (self._justification_label, self.tr("Justification")),
            (self._author_label, self.tr("Author")),
            (self._body_label, self.tr("Body")),
            (self._recommendations_label, self.tr("Recommendations")),
        ):
            label.setText(text)
        for widget, name in (
            (self.status, self.tr("Status")), (self.granularity, self.tr("State the change by")),
            (self.in_force, self.tr("Text in force")), (self.proposed, self.tr("Proposed text")),
            (self.redline, self.tr("Changes")), (self.clauses, self.tr("Amending clauses")),
            (self.row, self.tr("Row of the comparative table")), (self.justification, self.tr("Justification")),
            (self.author, self.tr("Author")), (self.body, self.tr("Body")),
            (self.recommendations, self.tr("Recommendations")), (self.tabs, self.tr("Language of the wording")),
            (self._details, self.tr("Clauses, justification, table row")),
        ):  # fmt: skip
            widget.setAccessibleName(name)
        self._details.setTabText(0, self.tr("Amending clauses"))
        self._details.setTabText(1, self.tr("Justification"))
        self._details.setTabText(2, self.tr("Table row"))
        self._go.setText(self.tr("Show in the law"))
        self._delete.setToolTip(self.tr("Delete the amendment"))
        self._delete.setAccessibleName(self.tr("Delete the amendment"))
        self._start.setText(self.tr("Take the text in force"))
        for box, values in ((self.status, Status), (self.granularity, Granularity)):
            self._fill_box(box, values)
        if self.amendment is not None:
            self._show(self.amendment)

    def restyle(self) -> None:
        self._go.setIcon(icon("scale"))
        self._delete.setIcon(icon("trash"))
        self._start.setIcon(icon("copy"))
        if self.amendment is not None:
            self._redline_now()
            self._write_clauses()

    def set_look(self, zoom: int) -> None:
        """Set the size of the law's text in per cent."""
        for widget in (self.in_force, self.proposed, self.redline, self.clauses):
            widget.setFont(law_font(zoom, 11))

    def _fill_box(self, box: QComboBox, values: type[Status] | type[Granularity]) -> None:
        self._filling = True
        kept = box.currentData()
        box.clear()
        for value in values:
            box.addItem(words.marked(value) if isinstance(value, Status) else words.word(value), value)
        if kept is not None:
            _choose(box, kept)
        self._filling = False

    def _make_widgets(self) -> None:
        self._empty = caption(role="muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._place, self._act, self._action = caption(role="heading"), caption(role="muted"), caption(role="muted")
        self._act.setWordWrap(True)
        self.status, self.granularity = QComboBox(), QComboBox()
        self._status_label, self._granularity_label = caption(role="muted"), caption(role="muted")
        self._go, self._delete, self._start = QPushButton(), QToolButton(), QPushButton()
        self._start.setFlat(True)
        self._delete.setAutoRaise(True)
        self.variants = Variants(self.desk)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.in_force, self.proposed = QPlainTextEdit(), QPlainTextEdit()
        self.in_force.setReadOnly(True)
        self.proposed.setTabChangesFocus(True)
        self.in_force.setTabChangesFocus(True)
        self._in_force_label, self._proposed_label, self._redline_label = caption(), caption(), caption()
        self.redline, self.clauses, self.row = QTextBrowser(), QTextBrowser(), QTextBrowser()
        self.justification = QPlainTextEdit()
        self.justification.setTabChangesFocus(True)
        self._justification_label, self._recommendations_label = caption(), caption()
        self.author, self.body = QLineEdit(), QLineEdit()
        self._author_label, self._body_label = QLabel(), QLabel()
        self.recommendations = QListWidget()
        self._details = QTabWidget()
        self._storing = QTimer(self, singleShot=True, interval=_STORED_AFTER)
        self._showing = QTimer(self, singleShot=True, interval=_SHOWN_AFTER)
        self.set_look(self.desk.settings.zoom)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._place)
        names.addWidget(self._act)
        top.addLayout(names, 1)
        for button in (self._go, self._delete):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        second = QHBoxLayout()
        second.addWidget(self.tabs)
        second.addStretch(1)
        for widget in (self._action, self._status_label, self.status, self._granularity_label, self.granularity):
            second.addWidget(widget)
        texts = QSplitter(Qt.Orientation.Horizontal)
        texts.addWidget(_titled(self._in_force_label, self.in_force))
        texts.setChildrenCollapsible(False)
        proposed_head = QHBoxLayout()
        proposed_head.addWidget(self._proposed_label, 1)
        proposed_head.addWidget(self._start)
        texts.addWidget(_titled(proposed_head, self.proposed))
        texts.setSizes([500, 500])
        reasons = QWidget()
        form = QFormLayout()
        form.addRow(self._author_label, self.author)
        form.addRow(self._body_label, self.body)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self._justification_label)
        left.addWidget(self.justification, 1)
        right.addLayout(form)
        right.addWidget(self._recommendations_label)
        right.addWidget(self.recommendations, 1)
        both = QHBoxLayout(reasons)
        both.addLayout(left, 3)
        both.addLayout(right, 2)
        for page in (self.clauses, reasons, self.row):
            self._details.addTab(page, "")
        below = QSplitter(Qt.Orientation.Horizontal)
        below.addWidget(_titled(self._redline_label, self.redline))
        below.addWidget(self._details)
        below.setSizes([400, 520])
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(texts)
        halves.addWidget(below)
        halves.setSizes([420, 380])
        editor = QWidget()
        whole = QVBoxLayout(editor)
        whole.setContentsMargins(10, 8, 10, 8)
        whole.addLayout(top)
        whole.addWidget(self.variants)
        whole.addLayout(second)
        whole.addWidget(halves, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(editor)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _connect(self) -> None:
        self.proposed.textChanged.connect(self._on_typed)
        self.justification.textChanged.connect(self._on_reasoned)
        self.author.editingFinished.connect(self.store)
        self.body.editingFinished.connect(self.store)
        self._storing.timeout.connect(self.store)
        self._showing.timeout.connect(self._preview_now)
        self.tabs.currentChanged.connect(self._on_tab)
        self.status.activated.connect(self._on_status)
        self.granularity.activated.connect(self._on_granularity)
        self._go.clicked.connect(self._on_go)
        self._delete.clicked.connect(self._on_delete)
        self._start.clicked.connect(self._on_copy_from_force)
        self.recommendations.itemActivated.connect(self._on_recommendation)
        self.in_force.verticalScrollBar().valueChanged.connect(self.proposed.verticalScrollBar().setValue)
        self.desk.shown.connect(self.show_subject)

    def _on_reasoned(self) -> None:
        if not self._filling:
            self._storing.start()


def _shown(
    acts: tuple[Act, ...], amendment: Amendment, project: Project, recommendations: tuple[Recommendation, ...]
) -> dict[str, Shown]:
    """Return the amendment as each language shows it. Runs on a worker: values in, values out."""
    return {
        act.language: shown(act, amendment, project, recommendations)
        for act in acts
        if amendment.only in ("", act.language)
    }


def _column(lines: tuple[ColumnLine, ...], own: Revised) -> str:
    """Return one column of a row: its own words in bold."""
    return "<br>".join(html.marked_side(line.revisions, own) for line in lines)


def _titled(head: QLabel | QHBoxLayout, widget: QWidget) -> QWidget:
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(3)
    row = QWidget()
    row.setFixedHeight(28)
    if isinstance(head, QLabel):
        inner = QHBoxLayout()
        inner.addWidget(head)
    else:
        inner = head
    inner.setContentsMargins(0, 0, 0, 0)
    row.setLayout(inner)
    layout.addWidget(row)
    layout.addWidget(widget, 1)
    return box


def _choose(box: QComboBox, value: object) -> None:
    at = next((row for row in range(box.count()) if box.itemData(row) == value), -1)
    box.setCurrentIndex(at)


def _set_text(field: QPlainTextEdit, text: str) -> None:
    """Set a text only where it differs: cursor and selection of one who types stay."""
    if field.toPlainText() != text:
        field.setPlainText(text)
