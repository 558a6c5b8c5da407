"""The session, for a meeting room: one item at a time in large type, the decision on one key, comments beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QListWidgetItem,
    QWidget,
)

from workbench.comparison.text import compare_text
from workbench.law.amendment import Action, Amendment
from workbench.law.change import Changes
from workbench.law.recommendation import Recommendation
from workbench.law.review import Comment, Decision, Position, Session, Task
from workbench.ui import dates, html, words
from workbench.ui.desk import Desk
from workbench.ui.dialogs.convene import Convene
from workbench.ui.dialogs.give_task import GiveTask
from workbench.ui.dialogs.reason import Reason, ask
from workbench.ui.outcomes import (
    OF_AMENDMENTS,
    OF_RECOMMENDATIONS,
    OUTCOMES,
    marked_outcome,
    outcome_word,
    position_word,
)
from workbench.ui.panels.context import recommendation_text
from workbench.ui.panels.session_form import KEYS, SessionForm
from workbench.ui.theme import current_theme
from workbench.workspace import review
from workbench.workspace.previews import texts_by_place

_ID = Qt.ItemDataRole.UserRole


class SessionView(SessionForm):
    """Works through the agenda of a session. What is decided and said here is what the minutes print."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._connect()
        self.retranslate()
        self.restyle()
        self.reload()

    # --- what is shown ---------------------------------------------------------------------------------------------

    def reload(self) -> None:
        workspace = self.desk.workspace
        kept = self.sessions.currentData()
        self.sessions.blockSignals(True)
        self.sessions.clear()
        for each in workspace.sessions() if workspace else ():
            self.sessions.addItem(" · ".join(part for part in (each.title, dates.moment(each.held)) if part), each.id)
        at = self.sessions.findData(kept)
        self.sessions.setCurrentIndex(at if at >= 0 else self.sessions.count() - 1)
        self.sessions.blockSignals(False)
        self._fill()

    def on_changed(self, changes: Changes) -> None:
        if changes.touch(Session):
            self.due("reload")
        elif self.sessions.count() and any(
            changes.touch(kind) for kind in (Amendment, Recommendation, Comment, Decision, Task)
        ):
            self.due("_fill")

    def session(self) -> Session | None:
        """Return the session that is held."""
        workspace = self.desk.workspace
        key = self.sessions.currentData()
        found = workspace.get(key) if workspace and key else None
        return found if isinstance(found, Session) else None

    def item(self) -> Amendment | Recommendation | None:
        """Return the item of the agenda that is talked about."""
        workspace, current = self.desk.workspace, self.agenda.currentItem()
        found = workspace.get(current.data(Qt.ItemDataRole.UserRole)) if workspace and current is not None else None
        return found if isinstance(found, Amendment | Recommendation) else None

    def choose(self, session: str) -> None:
        """Take up this session, at the first item that is not decided."""
        self.sessions.setCurrentIndex(self.sessions.findData(session))

    def left(self) -> str:
        session, item = self.session(), self.item()
        return f"{session.id} {item.id if item is not None else ''}" if session is not None else ""

    def take_up(self, left: str) -> None:
        session, _, item = left.partition(" ")
        if self.sessions.findData(session) >= 0:
            self.choose(session)
            places = (row for row in range(self.agenda.count()) if self.agenda.item(row).data(_ID) == item)
            self.agenda.setCurrentRow(next(places, self.agenda.currentRow()))

    # --- what is done ----------------------------------------------------------------------------------------------

    def decide(self, outcome: str, reason: str = "") -> None:
        """Decide the item and go to the next one that is open; a rejection asks for its reason first."""
        workspace, session, item = self.desk.workspace, self.session(), self.item()
        if workspace is None or session is None or item is None:
            return
        label = self.tr("Decision: %1").replace("%1", outcome_word(outcome))
        if outcome == "rejected" and not reason:
            dialog = Reason(self.tr("Why it is rejected"), self._name(item), self)
            dialog.given.connect(partial(self.decide, outcome))
            ask(dialog)
            return
        use_case = partial(
            review.decide, workspace, session, item.id, outcome, reason=reason, decided=datetime.now(UTC)
        )
        if self.desk.edit(label, use_case):
            self._go_on()

    def comment(self) -> None:
        """Keep what was said of the item, with the position of the body that said it."""
        workspace, session, item = self.desk.workspace, self.session(), self.item()
        if workspace is None or session is None or item is None:
            return
        position = self.position.currentData()
        use_case = partial(
            review.comment, workspace, item.id, self.remark.text().strip(), author=self.desk.settings.author,
            body=self.body.text().strip(), session=session.id, made=datetime.now(UTC),
            position=Position(position) if position else None,
        )  # fmt: skip
        if self.desk.edit(self.tr("Comment"), use_case):
            self.remark.clear()
            self.position.setCurrentIndex(0)  # the next to speak has a position of their own

    def reply(self, comment: str, text: str = "") -> None:
        """Answer a comment; what is answered is asked first."""
        workspace, session, item = self.desk.workspace, self.session(), self.item()
        answered = workspace.get(comment) if workspace is not None else None
        if workspace is None or session is None or item is None or not isinstance(answered, Comment):
            return
        if not text:
            dialog = Reason(self.tr("Reply"), answered.text, self)
            dialog.given.connect(partial(self.reply, comment))
            ask(dialog)
            return
        use_case = partial(
            review.comment, workspace, item.id, text, author=self.desk.settings.author,
            body=self.desk.settings.body, session=session.id, made=datetime.now(UTC), reply_to=comment,
        )  # fmt: skip
        self.desk.edit(self.tr("Reply"), use_case)

    def settle(self, comment: str) -> None:
        """Settle a comment, or open it again."""
        workspace = self.desk.workspace
        found = workspace.get(comment) if workspace is not None else None
        if workspace is not None and isinstance(found, Comment):
            label = self.tr("Open the comment again") if found.resolved else self.tr("Settle the comment")
            self.desk.edit(label, partial(review.resolve, workspace, comment, not found.resolved))

    def give_task(self) -> None:
        """Ask for what is to be done because of the item, by whom and by when."""
        session, item = self.session(), self.item()
        if session is not None and item is not None:
            dialog = GiveTask(self.desk, session, item.id, self._name(item), self)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def finish(self, task: str) -> None:
        """Say that a task is done, or open again."""
        workspace = self.desk.workspace
        found = workspace.get(task) if workspace is not None else None
        if workspace is not None and isinstance(found, Task):
            label = self.tr("Task open again") if found.done else self.tr("Task done")
            self.desk.edit(label, partial(review.finish, workspace, task, not found.done))

    def convene(self) -> None:
        """Ask for a new session."""
        dialog = Convene(self.desk, self)
        dialog.made.connect(self.choose)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # --- words and look --------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.say_words()
        self.reload()

    def restyle(self) -> None:
        self.draw_icons()
        self.due("_on_item")

    # --- the detail ------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        """List the agenda with what is decided, keeping the place."""
        workspace, session = self.desk.workspace, self.session()
        kept = self.agenda.currentItem().data(Qt.ItemDataRole.UserRole) if self.agenda.currentItem() else None
        self.agenda.blockSignals(True)
        self.agenda.clear()
        still = review.undecided(workspace, session) if workspace and session else ()
        records = {about: workspace.get(about) for about in session.agenda} if workspace and session else {}
        several = len({each.ref.work for each in records.values() if isinstance(each, Amendment)}) > 1
        for number, (about, record) in enumerate(records.items(), start=1):
            if isinstance(record, Amendment | Recommendation):
                outcome = self._decision(about)
                mark = OUTCOMES[outcome.outcome][1] if outcome and outcome.outcome in OUTCOMES else "•"
                title = self._title(record) if several and isinstance(record, Amendment) else ""
                item = QListWidgetItem(" · ".join(filter(None, (f"{mark} {number}. {self._name(record)}", title))))
                item.setData(Qt.ItemDataRole.UserRole, about)
                self.agenda.addItem(item)
                if about == kept or (kept is None and about in still and self.agenda.currentItem() is None):
                    self.agenda.setCurrentItem(item)
        if self.agenda.currentItem() is None:
            self.agenda.setCurrentRow(0)
        self.agenda.blockSignals(False)
        self.due("_on_item")

    def _go_on(self) -> None:
        workspace, session = self.desk.workspace, self.session()
        still = review.undecided(workspace, session) if workspace and session else ()
        rows = range(self.agenda.count())
        here = self.agenda.currentRow()
        order = sorted(rows, key=lambda row: (row <= here, row))
        goal = next((row for row in order if self.agenda.item(row).data(Qt.ItemDataRole.UserRole) in still), None)
        if goal is not None:
            self.agenda.setCurrentRow(goal)

    def _on_item(self, _row: int = -1) -> None:
        item, workspace, theme = self.item(), self.desk.workspace, current_theme()
        writable = workspace is not None and not workspace.read_only
        outcomes = OF_RECOMMENDATIONS if isinstance(item, Recommendation) else OF_AMENDMENTS
        for button, outcome, key in zip(self.buttons, outcomes, KEYS, strict=True):
            button.setText(f"{marked_outcome(outcome)}  {key}")
            button.setShortcut(QKeySequence(key))
            button.setProperty("outcome", outcome)
            button.setEnabled(item is not None and writable)
        for widget in (self.remark, self.body, self.position, self._say, self._give):
            widget.setEnabled(item is not None and writable)
        self._show.setEnabled(item is not None)
        self._new.setEnabled(writable)
        if item is None:
            self._place.setText(self.tr("Nothing is on the agenda.") if self.session() else self.tr("No session yet"))
            begin = self.tr("A session goes through amendments one by one. Begin one with “New session…”.")
            self._act.setText("" if self.session() else begin)
            self._state.clear()
            for label in (self._act, self._state):
                label.setVisible(bool(label.text()))
            self.text.clear()
            self.comments.clear()
            return
        self._place.setText(self._name(item))
        self._act.setText(self._about(item))
        self._act.show()
        decision = self._decision(item.id)
        self._state.setText(
            " – ".join(part for part in (marked_outcome(decision.outcome), decision.reason) if part)
            if decision and decision.outcome in OUTCOMES
            else ""
        )
        self._state.setVisible(bool(self._state.text()))
        self.text.setHtml(self._proposal(item))
        self.text.fit()
        said = review.threads(workspace, item.id) if workspace else ()
        tasks = [each for each in workspace.tasks() if each.about == item.id] if workspace else []
        shown = [self._comment(each, reply=reply) for thread in said for each, reply in _spoken(thread)]
        shown += [self._task(each) for each in tasks]
        self.comments.setHtml("".join(shown) or html.muted(self.tr("No comments."), theme))

    def _proposal(self, item: Amendment | Recommendation) -> str:
        """Return the changes of an amendment in each language, with its reasons, or a recommendation's text."""
        workspace, theme = self.desk.workspace, current_theme()
        assert workspace is not None
        if isinstance(item, Recommendation):
            return f"<p>{html.plain(recommendation_text(item, self.desk.language))}</p>"
        parts, pending = [], self.tr("Not worded yet")
        for code in dict.fromkeys((self.desk.language, "rus", "kaz")):
            act = workspace.act(item.ref.work, code)
            if act is None or item.only not in ("", code):
                continue
            parts.append(html.heading(words.law_language(code), theme))
            for eid, old, new in texts_by_place(act, item):
                if eid:  # of several one is told where each stands
                    where = words.place(replace(item.ref, eid=eid), workspace)
                    parts.append(f"<p>{html.muted(where, theme)}</p>")
                parts.append(f"<p>{html.redline(compare_text(old, new), theme)}</p>")
            if item.action in (Action.REVISE, Action.INSERT) and not item.wording.get(code):
                parts.append(f"<p>{html.coloured(pending, theme.partial)}</p>")
            if item.justification.get(code):
                parts.append(f"<p><i>{html.muted(item.justification[code], theme)}</i></p>")
        return "".join(parts)

    def _comment(self, each: Comment, *, reply: bool) -> str:
        who = " · ".join(part for part in (each.author, each.body, dates.moment(each.made)) if part)
        position = f" – {position_word(each.position)}" if each.position else ""
        mark = self.tr("settled")
        settled = f" ✓ {mark}" if each.resolved else ""
        head = html.muted(who + position + settled, current_theme())
        shown = f"{head}<br>{html.plain(each.text)}"
        if reply:
            return f'<p style="margin:2px 0 2px 24px">{shown}</p>'
        turn = self.tr("open again") if each.resolved else self.tr("settle")
        links = self._links((f"reply:{each.id}", self.tr("reply")), (f"settle:{each.id}", turn))
        return f'<p style="margin:4px 0">{shown}<br>{links}</p>'

    def _task(self, each: Task) -> str:
        due = self.tr("by %1").replace("%1", dates.day(each.due)) if each.due else ""
        told = " · ".join(part for part in (each.responsible, due) if part)
        turn = self.tr("open again") if each.done else self.tr("done")
        links = self._links((f"task:{each.id}", turn))
        mark = "☑" if each.done else "☐"
        head = html.muted(told, current_theme())
        return f'<p style="margin:4px 0">{mark} {html.plain(each.text)} {head} {links}</p>'

    def _links(self, *links: tuple[str, str]) -> str:
        if self.desk.workspace is None or self.desk.workspace.read_only:
            return ""
        return " · ".join(f'<a href="{html.plain(link)}">{html.plain(text)}</a>' for link, text in links)

    def _decision(self, about: str) -> Decision | None:
        workspace, session = self.desk.workspace, self.session()
        found = workspace.decisions(about) if workspace and session else ()
        return next((each for each in found if session is not None and each.session == session.id), None)

    def _name(self, item: Amendment | Recommendation) -> str:
        if isinstance(item, Recommendation):
            return item.code
        if item.action is Action.REPLACE_THROUGHOUT:
            return words.word(item.action)
        return words.place(item.ref, self.desk.workspace) or self.tr("The whole act")

    def _about(self, item: Amendment | Recommendation) -> str:
        if isinstance(item, Recommendation):
            return " · ".join(part for part in (item.body, item.source) if part)
        return " · ".join(part for part in (self._title(item), item.body, item.author) if part)

    def _title(self, amendment: Amendment) -> str:
        """Return the title of the act it amends."""
        workspace = self.desk.workspace
        return workspace.titles(self.desk.language).get(amendment.ref.work, "") if workspace else ""

    def _on_link(self, url: QUrl) -> None:
        what, _, record = url.toString().partition(":")
        answers = {"reply": self.reply, "settle": self.settle, "task": self.finish}
        if what in answers:
            answers[what](record)

    def _on_button(self) -> None:
        self.decide(str(self.sender().property("outcome")))

    def _on_show(self) -> None:
        item = self.item()
        if item is not None:
            self.desk.show(item)

    def _connect(self) -> None:
        self.sessions.currentIndexChanged.connect(self._on_session)
        self.agenda.currentRowChanged.connect(self._on_item)
        self._new.clicked.connect(self.convene)
        self._show.clicked.connect(self._on_show)
        self._say.clicked.connect(self.comment)
        self._give.clicked.connect(self.give_task)
        self.comments.anchorClicked.connect(self._on_link)
        self.remark.returnPressed.connect(self.comment)
        self.desk.language_chosen.connect(self._on_language)
        for button in self.buttons:
            button.clicked.connect(self._on_button)

    def _on_language(self, _language: str) -> None:
        self.due("_on_item")

    def _on_session(self, _index: int) -> None:
        self.agenda.clear()
        self._fill()


def _spoken(thread: review.Thread) -> tuple[tuple[Comment, bool], ...]:
    """Return a comment and the replies to it, each with whether it is one."""
    return ((thread.comment, False), *((each, True) for each in thread.replies))
