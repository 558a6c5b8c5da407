"""The amendment editor: in force beside proposed; redline, clauses and table rows follow as one types."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QListWidgetItem, QWidget

from workbench.comparison.text import compare_text
from workbench.errors import WorkbenchError
from workbench.law.act import Act
from workbench.law.amendment import Action, Amendment, Granularity, Status
from workbench.law.change import Changes
from workbench.law.recommendation import Recommendation
from workbench.ui import html, words
from workbench.ui.desk import Desk
from workbench.ui.jobs import Job
from workbench.ui.panels.amendment_form import AmendmentForm, choose
from workbench.ui.panels.amendment_live import clauses_html, row_html, shown_in
from workbench.ui.panels.context import recommendation_text
from workbench.ui.scrolling import ScrolledTogether, set_text, write_in_place
from workbench.ui.sentences import told
from workbench.ui.subject import Subject
from workbench.ui.theme import current_theme
from workbench.ui.undo import UndoneInProject
from workbench.workspace import amendments as use_cases
from workbench.workspace.previews import Shown, both_texts, proposed_text

_STORED_AFTER = 900  # milliseconds without a key until what was typed is stored
_STORED_AT_LATEST = 2000  # … and with keys without a pause: what a crash may cost
_SHOWN_AFTER = 60  # … until clause and row are written anew


class AmendmentEditor(AmendmentForm):
    """Edits one amendment in every language of its act. Typing is stored by itself; each burst is one step to undo."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.amendment: Amendment | None = None
        self._acts: dict[str, Act] = {}
        self._language = desk.language
        self._shown: dict[str, Shown] = {}
        self._job: Job | None = None
        self._filling = False
        self._storing = QTimer(self, singleShot=True, interval=_STORED_AFTER)
        self._at_latest = QTimer(self, singleShot=True, interval=_STORED_AT_LATEST)
        self._showing = QTimer(self, singleShot=True, interval=_SHOWN_AFTER)
        self._together = ScrolledTogether(self, self.proposed, self.in_force, self.redline)
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
                if change.after is None and not self.behind():
                    self.desk.show(change.record.ref)  # back to the law: there is nothing here any more
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

    def left(self) -> str:
        if self.amendment is None:
            return ""
        return f"{self.amendment.id} {self.language()} {self._place_of_caret()}"

    def take_up(self, left: str) -> None:
        record, _, place = left.partition(" ")
        language, _, at = place.partition(" ")
        found = self.desk.workspace.get(record) if self.desk.workspace is not None and record else None
        if not isinstance(found, Amendment):
            return
        self.show_subject(found)
        tabs = [self.tabs.tabData(number) for number in range(self.tabs.count())]
        if language in tabs:
            self.tabs.setCurrentIndex(tabs.index(language))
        self._put_caret(int(at) if at.isdecimal() else 0)

    def language(self) -> str:
        """Return the language of law being worded."""
        return self._language if self._language in self._acts else next(iter(self._acts), self.desk.language)

    def store(self) -> None:
        """Store what was typed, if anything was: all fields in one edit, so that none is filled again meanwhile."""
        self._storing.stop()
        amendment = self.amendment
        if amendment is None or self._filling:
            return
        language, now = self.language(), datetime.now(UTC)
        typed, labels = amendment, []
        wording, reason = self.proposed.toPlainText(), self.justification.toPlainText()
        if self._words_can_change() and wording != proposed_text(self._acts[language], amendment):
            typed = _after(use_cases.reword(typed, language, wording, now=now), typed)
            labels.append(self.tr("Wording"))
        if reason != amendment.justification.get(language, ""):
            typed = _after(use_cases.justify(typed, language, reason, now=now), typed)
            labels.append(self.tr("Justification"))
        signed = replace(typed, author=self.author.text().strip(), body=self.body.text().strip())
        if signed != typed:
            labels.append(self.tr("Author"))
        self.desk.do(", ".join(labels), Changes.replaced(amendment, signed))

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
            for view in (self.clauses, self.row):
                view.clear()
        self.variants.show_for(amendment)
        self._fill_tabs(amendment)
        self._fill(amendment, anew=other)
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

    def _fill(self, amendment: Amendment, *, anew: bool) -> None:
        """Put the amendment into the fields, leaving alone what the user is typing; `anew` where it is another text."""
        language = self.language()
        act = self._acts.get(language)
        if act is None:
            self._stack.setCurrentIndex(0)
            return
        self._filling = True
        self._place.setText(words.place(amendment.ref, self.desk.workspace) or self.tr("The whole act"))
        self._act.setText(act.title)
        for label in (self._place, self._act):
            label.setToolTip(label.text())
        self._action.setText(words.word(amendment.action))
        choose(self.status, amendment.status)
        choose(self.granularity, amendment.granularity)
        self.granularity.setEnabled(amendment.action is Action.REVISE)
        old, new = both_texts(act, amendment)
        set_text(self.in_force, "" if amendment.action is Action.INSERT else old, anew=anew)
        changed = set_text(self.proposed, new, anew=anew)
        for view in (self.proposed, self.redline):
            view.setReadOnly(not self._words_can_change() or self._read_only())
        self._start.setEnabled(amendment.action is Action.REVISE and not self._read_only())
        self.proposed.types_tabs = self.redline.types_tabs = "\t" in self.in_force.toPlainText()
        set_text(self.justification, amendment.justification.get(language, ""), anew=anew)
        for field, text in ((self.author, amendment.author), (self.body, amendment.body)):
            if field.text() != text and not field.hasFocus():
                field.setText(text)
                field.setCursorPosition(0)  # a long name is read from its beginning
                field.setToolTip(text)
        self._fill_recommendations(amendment)
        self._filling = False
        self._redline_now(anew=anew)
        if changed is not None and self.desk.turning:
            self._reveal(changed)

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
            self._store_soon()
            self._showing.start()

    def _store_soon(self) -> None:
        self._storing.start()
        if not self._at_latest.isActive():
            self._at_latest.start()

    def _redline_now(self, *, anew: bool = False) -> None:
        revisions = compare_text(self.in_force.toPlainText(), self.proposed.toPlainText())
        with self._together.writing(self.redline):
            self.redline.show_revisions(revisions, anew=anew)

    def _on_written(self, start: int, end: int, words: str) -> None:
        """Put into the proposed text what was written in the redline."""
        cursor = QTextCursor(self.proposed.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words)

    def _reveal(self, place: int) -> None:
        """Show one who writes what was undone or redone: it may stand far from where he writes."""
        if self.redline.hasFocus() or self.proposed.hasFocus():
            self._put_caret(place)

    def _place_of_caret(self) -> int:
        """Return where in the proposed text one writes, in UTF-16 units."""
        if self.redline.hasFocus() or self.in_one_text.isChecked():
            return self.redline.becomes_at(self.redline.textCursor().position())
        return self.proposed.textCursor().position()

    def _put_caret(self, place: int) -> None:
        """Put the caret at this place of the proposed text, where one writes it, or at its end."""
        place = min(place, self.proposed.document().characterCount() - 1)
        if self.redline.hasFocus() or self.in_one_text.isChecked():
            self.redline.go_to(place)
            return
        cursor = self.proposed.textCursor()
        cursor.setPosition(place)
        self.proposed.setTextCursor(cursor)
        self.proposed.ensureCursorVisible()

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
        work = partial(shown_in, tuple(self._acts.values()), amendment, workspace.project, named)
        self._job = self.desk.run(work, self._on_shown, failed=self._on_not_shown)

    def _on_shown(self, found: dict[str, Shown]) -> None:
        self._job = None
        self._shown = found
        self._write_clauses()

    def _on_not_shown(self, error: WorkbenchError) -> None:
        self._job = None
        self.clauses.setHtml(html.coloured(told(error), current_theme().bad))

    def _write_clauses(self) -> None:
        write_in_place(self.clauses, clauses_html(self._acts, self._shown, current_theme()))
        self._write_row()

    def _write_row(self) -> None:
        write_in_place(self.row, row_html(self._shown.get(self.language()), current_theme()))

    # --- edits -----------------------------------------------------------------------------------------------------

    def _on_tab(self, index: int) -> None:
        if self._filling or self.amendment is None:
            return
        self.store()
        self._language = str(self.tabs.tabData(index))
        if self.amendment is not None:
            self._fill(self.amendment, anew=True)
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

    def _on_in_one_text(self, chosen: bool) -> None:
        """Write in the changes alone, or beside the text in force; what was chosen stays chosen."""
        self.part(in_one_text=chosen)
        self.desk.keep(self.desk.settings._replace(in_one_text=chosen))
        if not self._filling:
            self.setFocus()

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
            self.proposed.setFocus()

    def _on_recommendation(self, item: QListWidgetItem) -> None:
        workspace = self.desk.workspace
        found = workspace.get(item.data(Qt.ItemDataRole.UserRole)) if workspace else None
        if isinstance(found, Recommendation):
            self.desk.show(found)

    # --- words and look --------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self._filling = True
        self.say_words()
        self._filling = False
        if self.amendment is not None:
            self._show(self.amendment)

    def restyle(self) -> None:
        self.draw_icons()
        if self.amendment is not None:
            self._redline_now()
            self._write_clauses()

    def _connect(self) -> None:
        self.proposed.textChanged.connect(self._on_typed)
        self.redline.written.connect(self._on_written)
        for field in (self.proposed, self.redline, self.justification):
            UndoneInProject(self.desk, field)
        self.justification.textChanged.connect(self._on_reasoned)
        self.author.editingFinished.connect(self.store)
        self.body.editingFinished.connect(self.store)
        self._storing.timeout.connect(self.store)
        self._at_latest.timeout.connect(self.store)
        self._showing.timeout.connect(self._preview_now)
        self.tabs.currentChanged.connect(self._on_tab)
        self.status.activated.connect(self._on_status)
        self.granularity.activated.connect(self._on_granularity)
        self._go.clicked.connect(self._on_go)
        self._delete.clicked.connect(self._on_delete)
        self._start.clicked.connect(self._on_copy_from_force)
        self.in_one_text.toggled.connect(self._on_in_one_text)
        self.recommendations.itemActivated.connect(self._on_recommendation)
        self.desk.shown.connect(self.show_subject)
        self.desk.storing.connect(self.store)

    def _on_reasoned(self) -> None:
        if not self._filling:
            self._store_soon()


def _after(changes: Changes, before: Amendment) -> Amendment:
    """Return the amendment as it stands after these changes of it."""
    after = next((each.after for each in changes), None)
    return after if isinstance(after, Amendment) else before
