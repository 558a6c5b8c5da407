"""Full search: as one types, over provisions, recommendations and amendments, with the words found marked.

What is found can be kept to a kind, an act, a language; each box counts what each choice would find.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from workbench.errors import WorkbenchError
from workbench.law.amendment import Amendment
from workbench.law.change import Changes
from workbench.law.recommendation import Recommendation
from workbench.law.reference import ProvisionRef
from workbench.search import Hit, SearchAnswer
from workbench.ui import html, words
from workbench.ui.cells import unbroken
from workbench.ui.desk import Desk
from workbench.ui.fields import Choice, Chooser
from workbench.ui.jobs import Job
from workbench.ui.ordering import in_order
from workbench.ui.panel import Panel, caption
from workbench.ui.seeking import Seeking
from workbench.ui.theme import current_theme

if TYPE_CHECKING:
    from workbench.workspace.workspace import Workspace

_MOST = 40
_LANGUAGES = ("rus", "kaz", "eng")


class Search(Panel):
    """One box; what is found is shown with its words marked and opens with a click or the return key."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.query = Seeking()
        self.kind, self.act, self.language = Chooser(), Chooser(), Choice()
        self.language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._total = caption(role="muted")
        self.found = QTextBrowser()
        self.found.setOpenLinks(False)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # the cards wrap
        self.found.document().setDocumentMargin(8)
        self._typing = QTimer(self, singleShot=True, interval=120)
        counted = QHBoxLayout()
        counted.addWidget(self._total, 1)
        counted.addWidget(self.language)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        for widget in (self.query, self.kind, self.act):
            layout.addWidget(widget)
        layout.addLayout(counted)
        layout.addWidget(self.found, 1)
        self.query.textChanged.connect(self._typing.start)
        self.query.returnPressed.connect(self._open_first)
        for box in (self.kind, self.act, self.language):
            box.activated.connect(self._on_filter)
        self._typing.timeout.connect(self.search)
        desk.language_chosen.connect(self._on_language)
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
        self._count()
        self.search()

    def on_changed(self, changes: Changes) -> None:
        self.due("_search_soon" if self.query.text().strip() else "_count")

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
            query, limit=_MOST, kind=self.kind.currentData() or None, work=self.act.currentData() or None,
            language=self.language.currentData() or None,
        )  # fmt: skip
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
        self._count()
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
            lines = (html.muted(unbroken(said), theme) if said else "", _snippet(hit.snippet, theme.link))
            parts.append(html.card(self._title(hit, titles), link, lines, theme))
        self.found.setHtml("".join(parts) or html.muted(self.tr("Nothing found."), theme))
        if self._open_found:
            self._open_found = False
            self._open_first()

    def retranslate(self) -> None:
        self.query.setPlaceholderText(self.tr("Search the project"))
        self.query.setAccessibleName(self.tr("Search the project"))
        self.found.setAccessibleName(self.tr("What was found"))
        self.kind.setAccessibleName(self.tr("Kind of what is searched"))
        self.act.setAccessibleName(self.tr("Act that is searched"))
        self.language.setAccessibleName(self.tr("Language of what is searched"))
        self.due("_write")

    def restyle(self) -> None:
        self.due("_write")

    def _count(self) -> None:
        """Say in the boxes what may be chosen, and of a search how much each choice finds."""
        facets = self._answer.facets if self._answer is not None else {}
        workspace = self.desk.workspace
        titles = workspace.titles(self.desk.language) if workspace is not None else {}
        kinds = {
            "": self.tr("Everything"), "act": self.tr("Acts as a whole"), "provision": self.tr("Provisions"),
            "recommendation": self.tr("Recommendations"), "amendment": self.tr("Amendments"),
        }  # fmt: skip
        languages = {"": self.tr("All languages"), **{code: words.law_language(code) for code in _LANGUAGES}}
        acts = {"": self.tr("All acts"), **dict(sorted(titles.items(), key=lambda each: in_order(each[1])))}
        for box, facet, choices in (
            (self.kind, "kind", kinds), (self.act, "act", acts), (self.language, "language", languages)
        ):  # fmt: skip
            _fill(box, choices, facets.get(facet) if self._answer is not None else None)

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

    def _on_language(self, _language: str) -> None:
        self.due("_write")

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


def _fill(box: Choice, choices: Mapping[str, str], counts: Mapping[str, int] | None) -> None:
    """Offer these choices with how much each finds, and keep what is chosen."""
    chosen = box.currentData() or ""
    box.clear()
    for value, name in choices.items():
        counted = f"{name} ({counts.get(value, 0)})" if counts is not None and value else name
        box.addItem(counted, value)
    box.setCurrentIndex(max(box.findData(chosen), 0))


def _snippet(snippet: str, colour: str) -> str:
    """Return a snippet with its marked words (between <b> and </b>) in colour, all else as plain text."""
    text = escape(snippet)
    return text.replace("&lt;b&gt;", f'<b style="color:{colour}">').replace("&lt;/b&gt;", "</b>")


def _caught_up(workspace: Workspace) -> None:
    """Let the index follow the edits; what is wrong with it is put right, or told, by the search that comes next."""
    with suppress(Exception):
        workspace.catch_up()
