"""The session, for a meeting room: one item at a time in large type, the decision on one key, comments beside it."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from workbench.comparison.text import compare_text
from workbench.law.amendment import Amendment
from workbench.law.change import Changes
from workbench.law.recommendation import Recommendation
from workbench.law.review import Comment, Decision, Position, Session
from workbench.ui import html, words
from workbench.ui.desk import Desk
from workbench.ui.dialogs.convene import Convene
from workbench.ui.dialogs.reason import Reason, ask
from workbench.ui.icons import icon
from workbench.ui.noop import QT_TRANSLATE_NOOP
from workbench.ui.panel import Panel, caption
from workbench.ui.panels.context import recommendation_text
from workbench.ui.theme import current_theme, law_font
from workbench.workspace import amendments as use_amendments
from workbench.workspace import review

LARGE = 15
"""Points of the text, so that it is read from the other end of a table."""

OUTCOMES: dict[str, tuple[str, str, str]] = {
    "agreed": (QT_TRANSLATE_NOOP("Outcomes", "Agree"), "✓", "good"),
    "rejected": (QT_TRANSLATE_NOOP("Outcomes", "Reject"), "✕", "bad"),
    "withdrawn": (QT_TRANSLATE_NOOP("Outcomes", "Withdraw"), "–", "neutral"),
    "in_review": (QT_TRANSLATE_NOOP("Outcomes", "Put off"), "◌", "partial"),
    "accepted": (QT_TRANSLATE_NOOP("Outcomes", "Accept"), "✓", "good"),
    "accepted_in_part": (QT_TRANSLATE_NOOP("Outcomes", "Accept in part"), "◐", "partial"),
    "noted": (QT_TRANSLATE_NOOP("Outcomes", "Note"), "–", "neutral"),
}
"""Each outcome with its word, its symbol and the theme's colour."""

OF_AMENDMENTS = ("agreed", "rejected", "withdrawn", "in_review")
OF_RECOMMENDATIONS = ("accepted", "rejected", "accepted_in_part", "noted")
_FOLLOWED = (Amendment, Recommendation, Comment, Decision)
_KEYS = ("F6", "F7", "F8", "F9")  # the same keys in every keyboard layout
_POSITIONS = {
    Position.AGREES: QT_TRANSLATE_NOOP("Outcomes", "agrees"),
    Position.AGREES_WITH_CHANGES: QT_TRANSLATE_NOOP("Outcomes", "agrees with changes"),
    Position.OBJECTS: QT_TRANSLATE_NOOP("Outcomes", "objects"),
}


class SessionView(Panel):
    """Works through the agenda of a session. What is decided and said here is what the minutes print."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.sessions, self.agenda = QComboBox(), QListWidget()
        self.text, self.comments = QTextBrowser(), QTextBrowser()
        for view in (self.text, self.comments):
            view.setOpenLinks(False)
        self._place, self._act, self._state = caption(role="title"), caption(role="muted"), caption(role="heading")
        for label in (self._place, self._act, self._state):
            label.setWordWrap(True)
        self._new, self._show = QPushButton(), QPushButton()
        self.buttons = [QPushButton() for _ in _KEYS]
        self.remark, self.body, self.position = QLineEdit(), QLineEdit(), QComboBox()
        self._say = QPushButton()
        self._comments_label = caption()
        self._lay_out()
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
            self.sessions.addItem(" · ".join(part for part in (each.title, words.moment(each.held)) if part), each.id)
        at = self.sessions.findData(kept)
        self.sessions.setCurrentIndex(at if at >= 0 else self.sessions.count() - 1)
        self.sessions.blockSignals(False)
        self._fill()

    def on_changed(self, changes: Changes) -> None:
        if changes.touch(Session):
            self.reload()
        elif self.sessions.count() and any(
            changes.touch(kind) for kind in (Amendment, Recommendation, Comment, Decision)
        ):
            self._fill()

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

    # --- what is done ----------------------------------------------------------------------------------------------

    def decide(self, outcome: str, reason: str = "") -> None:
        """Decide the item and go to the next one that is open; a rejection asks for its reason first."""
        workspace, session, item = self.desk.workspace, self.session(), self.item()
        if workspace is None or session is None or item is None:
            return
        label = self.tr("Decision: %1").replace("%1", _outcome(outcome))
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

    def convene(self) -> None:
        """Ask for a new session."""
        dialog = Convene(self.desk, self)
        dialog.made.connect(self.choose)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # --- words and look --------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self._new.setText(self.tr("New session…"))
        self._show.setText(self.tr("Open it"))
        self._say.setText(self.tr("Keep the comment"))
        self._comments_label.setText(self.tr("Comments"))
        self.remark.setPlaceholderText(self.tr("What is said of it"))
        self.body.setPlaceholderText(self.tr("Body"))
        for widget, name in (
            (self.sessions, self.tr("Session")), (self.agenda, self.tr("Agenda")), (self.text, self.tr("The proposal")),
            (self.comments, self.tr("Comments")), (self.remark, self.tr("What is said of it")),
            (self.body, self.tr("Body")), (self.position, self.tr("Position")),
        ):  # fmt: skip
            widget.setAccessibleName(name)
        kept = max(self.position.currentIndex(), 0)
        self.position.clear()
        self.position.addItem(self.tr("no position"), "")
        for position, text in _POSITIONS.items():
            self.position.addItem(_said(text), position.value)
        self.position.setCurrentIndex(kept)
        self.reload()

    def restyle(self) -> None:
        self._new.setIcon(icon("users"))
        self._show.setIcon(icon("pencil"))
        self._say.setIcon(icon("message"))
        self._on_item()

    def set_look(self, zoom: int) -> None:
        """Set the size of the text in per cent."""
        self.text.setFont(law_font(zoom, LARGE))
        self._on_item()

    # --- the detail ------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        """List the agenda with what is decided, keeping the place."""
        workspace, session = self.desk.workspace, self.session()
        kept = self.agenda.currentItem().data(Qt.ItemDataRole.UserRole) if self.agenda.currentItem() else None
        self.agenda.blockSignals(True)
        self.agenda.clear()
        still = review.undecided(workspace, session) if workspace and session else ()
        for number, about in enumerate(session.agenda if session else (), start=1):
            record = workspace.get(about) if workspace else None
            if isinstance(record, Amendment | Recommendation):
                outcome = self._decision(about)
                mark = OUTCOMES[outcome.outcome][1] if outcome and outcome.outcome in OUTCOMES else "•"
                item = QListWidgetItem(f"{mark} {number}. {self._name(record)}")
                item.setData(Qt.ItemDataRole.UserRole, about)
                self.agenda.addItem(item)
                if about == kept or (kept is None and about in still and self.agenda.currentItem() is None):
                    self.agenda.setCurrentItem(item)
        if self.agenda.currentItem() is None:
            self.agenda.setCurrentRow(0)
        self.agenda.blockSignals(False)
        self._on_item()

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
        for button, outcome, key in zip(self.buttons, outcomes, _KEYS, strict=True):
            button.setText(f"{OUTCOMES[outcome][1]} {_outcome(outcome)}  {key}")
            button.setShortcut(QKeySequence(key))
            button.setProperty("outcome", outcome)
            button.setEnabled(item is not None and writable)
        for widget in (self.remark, self.body, self.position, self._say):
            widget.setEnabled(item is not None and writable)
        self._show.setEnabled(item is not None)
        self._new.setEnabled(writable)
        if item is None:
            self._place.setText(self.tr("Nothing is on the agenda.") if self.session() else self.tr("No session yet"))
            self._act.clear()
            self._state.clear()
            self.text.clear()
            self.comments.clear()
            return
        self._place.setText(self._name(item))
        self._act.setText(self._about(item))
        decision = self._decision(item.id)
        self._state.setText(
            " ".join((OUTCOMES[decision.outcome][1], _outcome(decision.outcome), decision.reason)).strip()
            if decision and decision.outcome in OUTCOMES
            else ""
        )
        self._state.setVisible(bool(self._state.text()))
        self.text.setHtml(self._proposal(item))
        said = review.threads(workspace, item.id) if workspace else ()
        self.comments.setHtml(
            "".join(self._comment(each.comment) for each in said) or html.muted(self.tr("No comments."), theme)
        )

    def _proposal(self, item: Amendment | Recommendation) -> str:
        """Return the changes of an amendment in each language, with its reasons, or a recommendation's text."""
        workspace, theme = self.desk.workspace, current_theme()
        assert workspace is not None
        if isinstance(item, Recommendation):
            return f"<p>{html.plain(recommendation_text(item, self.desk.language))}</p>"
        parts = []
        for code in dict.fromkeys((self.desk.language, "rus", "kaz")):
            act = workspace.act(item.ref.work, code)
            if act is None or item.only not in ("", code):
                continue
            old, new = use_amendments.in_force_text(act, item), use_amendments.proposed_text(act, item)
            parts.append(html.heading(words.law_language(code), theme))
            parts.append(f"<p>{html.redline(compare_text(old, new), theme)}</p>")
            if item.justification.get(code):
                parts.append(f"<p><i>{html.muted(item.justification[code], theme)}</i></p>")
        return "".join(parts)

    def _comment(self, each: Comment) -> str:
        who = " · ".join(part for part in (each.author, each.body, words.moment(each.made)) if part)
        position = f" – {_said(_POSITIONS[each.position])}" if each.position else ""
        head = html.muted(who + position, current_theme())
        return f'<p style="margin:4px 0">{head}<br>{html.plain(each.text)}</p>'

    def _decision(self, about: str) -> Decision | None:
        workspace, session = self.desk.workspace, self.session()
        found = workspace.decisions(about) if workspace and session else ()
        return next((each for each in found if session is not None and each.session == session.id), None)

    def _name(self, item: Amendment | Recommendation) -> str:
        if isinstance(item, Recommendation):
            return item.code
        return words.place(item.ref.eid) or self.tr("The whole act")

    def _about(self, item: Amendment | Recommendation) -> str:
        workspace = self.desk.workspace
        if isinstance(item, Recommendation):
            return " · ".join(part for part in (item.body, item.source) if part)
        act = workspace.act(item.ref.work, self.desk.language) if workspace else None
        return " · ".join(part for part in (act.title if act else "", item.body, item.author) if part)

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
        self.remark.returnPressed.connect(self.comment)
        self.desk.language_chosen.connect(self._on_item)
        for button in self.buttons:
            button.clicked.connect(self._on_button)

    def _on_session(self, _index: int) -> None:
        self.agenda.clear()
        self._fill()

    def _lay_out(self) -> None:
        self.agenda.setWordWrap(True)
        self.body.setMaximumWidth(180)
        top = QHBoxLayout()
        top.addWidget(self.sessions, 1)
        top.addWidget(self._show)
        top.addWidget(self._new)
        decisions = QHBoxLayout()
        for button in self.buttons:
            button.setMinimumHeight(36)
            decisions.addWidget(button, 1)
        saying = QHBoxLayout()
        for widget in (self.body, self.position, self._say):
            saying.addWidget(widget)
        saying.insertStretch(2, 1)
        right = QWidget()
        side = QVBoxLayout(right)
        side.setContentsMargins(6, 0, 0, 0)
        for label in (self._place, self._act, self._state):
            side.addWidget(label)
        side.addWidget(self.text, 4)
        side.addLayout(decisions)
        side.addWidget(self._comments_label)
        side.addWidget(self.comments, 1)
        side.addWidget(self.remark)
        side.addLayout(saying)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(self.agenda)
        halves.addWidget(right)
        halves.setSizes([240, 760])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.addLayout(top)
        layout.addWidget(halves, 1)
        self.setFocusProxy(self.agenda)
        self.text.setFont(law_font(self.desk.settings.zoom, LARGE))


def _outcome(outcome: str) -> str:
    return _said(OUTCOMES[outcome][0])


def _said(text: str) -> str:
    return QCoreApplication.translate("Outcomes", text)
