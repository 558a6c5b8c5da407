"""Full search: as one types, over provisions, recommendations and amendments, with the words found marked."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTextBrowser, QVBoxLayout, QWidget

from workbench.errors import WorkbenchError
from workbench.law.amendment import Amendment
from workbench.law.change import Changes
from workbench.law.recommendation import Recommendation
from workbench.law.reference import ProvisionRef
from workbench.search import Hit, SearchAnswer
from workbench.ui import html, words
from workbench.ui.desk import Desk
from workbench.ui.fields import Choice, Line
from workbench.ui.icons import icon
from workbench.ui.jobs import Job
from workbench.ui.panel import Panel, caption
from workbench.ui.theme import current_theme

if TYPE_CHECKING:
    from workbench.workspace.workspace import Workspace

_MOST = 40


class Search(Panel):
    """One box; what is found is shown with its words marked and opens with a click or the return key."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.query = Line()
        self.query.setClearButtonEnabled(True)
        self._glass = self.query.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.kind, self.language = Choice(), Choice()
        self._total = caption(role="muted")
        self.found = QTextBrowser()
        self.found.setOpenLinks(False)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # the cards wrap
        self.found.document().setDocumentMargin(8)
        self._typing = QTimer(self, singleShot=True, interval=120)
        filters = QHBoxLayout()
        filters.addWidget(self.kind, 1)
        filters.addWidget(self.language, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.query)
        layout.addLayout(filters)
        layout.addWidget(self._total)
        layout.addWidget(self.found, 1)
        self.query.textChanged.connect(self._typing.start)
        self.query.returnPressed.connect(self._open_first)
        self.kind.activated.connect(self._on_filter)
        self.language.activated.connect(self._on_filter)
        self._typing.timeout.connect(self.search)
        self.found.anchorClicked.connect(self._on_link)
        self._first = ""
        self._open_found = False
        self._job: Job | None = None  # what is searched for
        self._reading: Job | None = None  # the index follows the edits
        self._answer: SearchAnswer | None = None
        self.setFocusProxy(self.query)
        self.retranslate()

    def reload(self) -> None:
        self._open_found, self._reading = False, None
        self.search()

    def on_changed(self, changes: Changes) -> None:
        if self.query.text().strip():
            self.due("_search_soon")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        workspace = self.desk.workspace
        if workspace is not None and self._job is None and self._reading is None:  # while the user thinks of a word
            self._reading = self.desk.run(partial(_caught_up, workspace), self._on_read)

    def search(self) -> None:
        """Search for what is typed on a worker, where the index follows the edits first, and show what is found."""
        self._typing.stop()
        self._first, self._answer = "", None
        if self._job is not None:
            self._job.cancel()
            self._job = None
        workspace, query = self.desk.workspace, self.query.text().strip()
        if workspace is None or not query:
            self._write()
            return
        asked = workspace.asking(
            query, limit=_MOST, kind=self.kind.currentData() or None, language=self.language.currentData() or None
        )
        self._total.setText(self.tr("Reading…"))
        self._job = self.desk.run(asked, self._on_answer, failed=self._on_refused)

    def _on_answer(self, answer: SearchAnswer) -> None:
        self._job, self._answer = None, answer
        self.due("_write")

    def _on_refused(self, error: WorkbenchError) -> None:
        self._job = None
        self._total.clear()
        self.desk.failed.emit(error)

    def _write(self) -> None:
        """Show what was found; where nothing is searched for, what may be typed."""
        answer, theme = self._answer, current_theme()
        if answer is None and self._job is None:
            self._total.clear()
            hint = self.tr('Words, "a phrase", begin* of a word, article:12-1, kind:chapter, status:draft')
            self.found.setHtml(html.muted(hint, theme))
        if answer is None:
            return
        self._total.setText(self.tr("%n found", "", answer.total))
        parts = []
        if answer.suggestion and not answer.hits:
            asked = f'<a href="ask:{escape(answer.suggestion)}">{escape(answer.suggestion)}</a>'
            question = html.plain(self.tr("Did you mean"))
            parts.append(f"<p>{question} {asked}?</p>")
        workspace = self.desk.workspace
        titles = workspace.titles(self.desk.language) if workspace is not None else {}
        for hit in answer.hits:
            link = self._link(hit)
            self._first = self._first or link
            said = self._said(hit)
            lines = (html.muted(said, theme) if said else "", _snippet(hit.snippet, theme.link))
            parts.append(html.card(self._title(hit, titles), link, lines, theme))
        self.found.setHtml("".join(parts) or html.muted(self.tr("Nothing found."), theme))
        if self._open_found:
            self._open_found = False
            self._open_first()

    def retranslate(self) -> None:
        self.query.setPlaceholderText(self.tr("Search the project"))
        self.query.setAccessibleName(self.tr("Search the project"))
        self.found.setAccessibleName(self.tr("What was found"))
        kept = self.kind.currentIndex(), self.language.currentIndex()
        self.kind.clear()
        for name, value in (
            (self.tr("Everything"), ""), (self.tr("Provisions"), "provision"),
            (self.tr("Recommendations"), "recommendation"), (self.tr("Amendments"), "amendment"),
        ):  # fmt: skip
            self.kind.addItem(name, value)
        self.language.clear()
        self.language.addItem(self.tr("All languages"), "")
        for code in ("rus", "kaz", "eng"):
            self.language.addItem(words.law_language(code), code)
        self.kind.setCurrentIndex(max(kept[0], 0))
        self.language.setCurrentIndex(max(kept[1], 0))
        self.kind.setAccessibleName(self.tr("Kind of what is searched"))
        self.language.setAccessibleName(self.tr("Language of what is searched"))
        self.due("_write")

    def restyle(self) -> None:
        self._glass.setIcon(icon("search"))
        self.due("_write")

    def _title(self, hit: Hit, titles: Mapping[str, str]) -> str:
        if hit.kind == "amendment" and hit.ref is not None:
            title = titles.get(hit.ref.work, hit.ref.work)
            return f"{words.place(hit.ref, self.desk.workspace)} · {title}" if hit.ref.eid else title
        if hit.ref is not None and hit.ref.eid:
            return f"{words.place(hit.ref, self.desk.workspace)} · {hit.title}"
        return str(hit.title)

    def _said(self, hit: Hit) -> str:
        """Return what kind of amendment it is, how far it is and whose; nothing of what is no amendment."""
        workspace = self.desk.workspace
        found = workspace.get(hit.record_id) if workspace is not None and hit.kind == "amendment" else None
        if not isinstance(found, Amendment):
            return ""
        return " · ".join(part for part in (words.word(found.action), words.marked(found.status), found.body) if part)

    def _link(self, hit: Hit) -> str:
        if hit.kind in ("recommendation", "amendment"):
            return f"{hit.kind}:{hit.record_id}"
        return f"law:{hit.ref}"

    def _search_soon(self) -> None:
        self._typing.start()

    def _on_read(self, _answer: object) -> None:
        self._reading = None

    def _open_first(self) -> None:
        """Open what is found first; where the index is still reading, when it has been found."""
        if self._typing.isActive():
            self.search()
        if self._first:
            self._on_link(QUrl(self._first))
        else:
            self._open_found = self._job is not None

    def _on_filter(self, _index: int) -> None:
        self.search()

    def _on_link(self, url: QUrl) -> None:
        kind, _, key = url.toString().partition(":")
        workspace = self.desk.workspace
        if workspace is None:
            return
        record = workspace.get(key) if kind in ("amendment", "recommendation") else None
        if isinstance(record, Amendment | Recommendation):
            self.desk.show(record)
        elif kind == "law":
            self.desk.show(ProvisionRef.parse(key))
        elif kind == "ask":
            self.query.setText(key)


def _snippet(snippet: str, colour: str) -> str:
    """Return a snippet with its marked words (between <b> and </b>) in colour, all else as plain text."""
    text = escape(snippet)
    return text.replace("&lt;b&gt;", f'<b style="color:{colour}">').replace("&lt;/b&gt;", "</b>")


def _caught_up(workspace: Workspace) -> None:
    """Let the index follow the edits; what is wrong with it is put right, or told, by the search that comes next."""
    with suppress(Exception):
        workspace.catch_up()
