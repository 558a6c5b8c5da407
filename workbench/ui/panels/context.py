"""The context of what is looked at: amendments, recommendations, notes and history."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from workbench.analysis.citations import Citation, Standing
from workbench.analysis.suggestions import Suggestion
from workbench.law.act import Provision
from workbench.law.amendment import Amendment
from workbench.law.change import Changes
from workbench.law.concordance import Correspondence
from workbench.law.eid import contains
from workbench.law.recommendation import Recommendation
from workbench.law.reference import ProvisionRef
from workbench.ui import dates, html, words
from workbench.ui.cells import unbroken
from workbench.ui.citing import citing_of
from workbench.ui.desk import Desk
from workbench.ui.edits import edit
from workbench.ui.panel import Panel
from workbench.ui.subject import Subject
from workbench.ui.suggesting import Suggesting
from workbench.ui.theme import current_theme
from workbench.workspace.recommendations import suspect_ids

_MOST, _SUGGESTED = 12, 5  # citations and suggestions listed
_LATEST, _WHOLE = 12, 1000  # edits listed at first, and when asked for


class Context(Panel):
    """Everything that points at the provision, amendment or recommendation the user looks at."""

    link_wanted = Signal(object)
    answer_wanted = Signal(object, str)  # a provision, and the recommendation it may answer
    confirm_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.view = QTextBrowser()
        self.view.setOpenLinks(False)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # the cards wrap
        self.view.document().setDocumentMargin(10)
        self.view.anchorClicked.connect(self._on_link)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.view)
        self.setFocusProxy(self.view)
        self._told_whole = ""  # the record whose whole history was asked for
        self._citing = citing_of(desk)
        self._citing.ready.connect(self._on_cited)
        self._suggesting = Suggesting(desk)
        self._suggesting.ready.connect(self._on_suggested)
        desk.pointed.connect(self._on_pointed)
        desk.language_chosen.connect(self._on_language)
        self.retranslate()

    def reload(self) -> None:
        self._write()

    def on_changed(self, changes: Changes) -> None:
        subject = self.desk.subject
        if isinstance(subject, Amendment | Recommendation):
            for change in changes:
                if change.after is not None and getattr(change.after, "id", "") == subject.id:
                    self.desk.subject = change.after  # type: ignore[assignment]
        self.due("_write_in_place")

    def retranslate(self) -> None:
        self.view.setAccessibleName(self.tr("What belongs to the provision"))
        self.due("_write")

    def restyle(self) -> None:
        self.due("_write")

    def _on_pointed(self, _subject: Subject) -> None:
        self.due("_write")

    def _on_cited(self) -> None:
        self.due("_write")

    def _on_suggested(self) -> None:
        self.due("_write_in_place")

    def _write_in_place(self) -> None:
        """Show what there is now, the reader staying where it is scrolled to."""
        bar = self.view.verticalScrollBar()
        at = bar.value()
        self._write()
        bar.setValue(at)

    def _on_language(self, _language: str) -> None:
        self.due("_write")

    def _write(self) -> None:
        subject, workspace = self.desk.subject, self.desk.workspace
        if workspace is None or subject is None:
            self.view.setHtml(html.muted(self.tr("Choose a provision to see what belongs to it."), current_theme()))
            return
        if isinstance(subject, ProvisionRef):
            self.view.setHtml(self._of_provision(subject))
        elif isinstance(subject, Amendment):
            self.view.setHtml(self._of_provision(subject.ref) + self._history(subject.id))
        else:
            self.view.setHtml(self._of_recommendation(subject))

    def _of_provision(self, ref: ProvisionRef) -> str:
        workspace, theme = self.desk.workspace, current_theme()
        assert workspace is not None
        act, title = workspace.act(ref.work, self.desk.language), self._act_title(ref)
        provision = act.find(ref.eid) if act else None
        parts = [_title(words.place(ref, self.desk.workspace) or title)]
        if title and ref.eid:
            parts.append(f"<div>{html.muted(title, theme)}</div>")
        amendments = [each for each in workspace.amendments(work=ref.work) if _near(ref.eid, each.ref.eid)]
        parts.append(html.heading(self.tr("Amendments (%1)").replace("%1", str(len(amendments))), theme))
        parts += [self._amendment(each) for each in amendments] or [html.muted(self.tr("None yet"), theme)]
        links = [each for each in workspace.correspondences(work=ref.work) if _near(ref.eid, each.ref.eid)]
        parts.append(html.heading(self.tr("Recommendations (%1)").replace("%1", str(len(links))), theme))
        suspects = suspect_ids(workspace, links)
        parts += [self._link(each, suspect=each.id in suspects) for each in links] or [
            html.muted(self.tr("None linked"), theme)
        ]
        invitation = html.plain(self.tr("Link a recommendation…"))
        parts.append(f'<p><a href="link:{ref}">{invitation}</a></p>')
        if provision is not None:
            parts += self._citations(ref)
            parts.append(self._notes(provision))
        return "".join(parts)

    def _citations(self, ref: ProvisionRef) -> list[str]:
        """Return whom the provision cites and who cites it, each a way there."""
        theme, language = current_theme(), self.desk.language
        cites, cited = self._citing.of(ref, language), self._citing.to(ref, language)
        parts = []
        for title, found in (
            (self.tr("Cites (%1)"), [(each.target, each) for each in cites]),
            (self.tr("Cited by (%1)"), [(each.source, each) for each in cited]),
        ):
            if not found:
                continue
            parts.append(html.heading(title.replace("%1", str(len(found))), theme))
            parts += [self._citation(target, each) for target, each in found[:_MOST]]
            if len(found) > _MOST:
                more = self.tr("and %n more", "", len(found) - _MOST)
                parts.append(html.muted(more, theme))
        return parts

    def _act_title(self, ref: ProvisionRef) -> str:
        workspace = self.desk.workspace
        return workspace.titles(self.desk.language).get(ref.work, "") if workspace is not None else ""

    def _citation(self, target: ProvisionRef | None, citation: Citation) -> str:
        workspace, theme = self.desk.workspace, current_theme()
        assert workspace is not None
        if target is None:
            return f"<div>{html.muted(citation.act or citation.words, theme)}</div>"
        here = isinstance(self.desk.subject, ProvisionRef) and self.desk.subject.work == target.work
        place = words.place(target, workspace)
        title = place if here and target.eid else words.place_in(target, self._act_title(target), workspace)
        fault = "" if citation.standing is Standing.STANDS else html.coloured(" ▲", theme.bad)
        return f'<div style="margin:2px 0"><a href="law:{target}">{html.plain(title)}</a>{fault}</div>'

    def _amendment(self, amendment: Amendment) -> str:
        theme = current_theme()
        colour = getattr(theme, words.SHADES[amendment.status])
        reason = amendment.justification.get(self.desk.language, "")
        place = words.place(amendment.ref, self.desk.workspace)
        return html.card(
            " · ".join(part for part in (words.word(amendment.action), place) if part),
            f"amendment:{amendment.id}",
            (
                html.coloured(words.marked(amendment.status), colour)
                + html.muted(f" · {amendment.author}" if amendment.author else "", theme),
                html.plain(reason, 180),
            ),
            theme,
            colour=colour,
        )

    def _link(self, link: Correspondence, *, suspect: bool) -> str:
        workspace, theme = self.desk.workspace, current_theme()
        assert workspace is not None
        found = workspace.get(link.recommendation)
        if not isinstance(found, Recommendation):
            return ""
        colour = getattr(theme, words.SHADES[link.conformity])
        lines = [
            html.coloured(words.marked(link.conformity), colour),
            html.plain(recommendation_text(found, self.desk.language), 240),
        ]
        if link.note:
            lines.append(html.muted(link.note, theme))
        if suspect:
            warning = html.coloured(self.tr("▲ The text has changed since this link was made."), theme.partial)
            confirm = html.plain(self.tr("Confirm"))
            lines.append(f'{warning} <a href="confirm:{link.id}">{confirm}</a>')
        title = f"{found.code} → {words.place(link.ref, self.desk.workspace)}"
        return html.card(title, f"recommendation:{found.id}", lines, theme, colour=colour)

    def _notes(self, provision: Provision) -> str:
        theme = current_theme()
        if not provision.notes:
            return ""
        notes = "".join(f'<p style="margin:4px 0">{html.muted(note.text, theme)}</p>' for note in provision.notes)
        return html.heading(self.tr("Service notes"), theme) + notes

    def _of_recommendation(self, found: Recommendation) -> str:
        workspace, theme = self.desk.workspace, current_theme()
        assert workspace is not None
        parts = [_title(found.code)]
        parts.append(f"<p>{html.plain(recommendation_text(found, self.desk.language))}</p>")
        facts = (
            (self.tr("From"), " · ".join(part for part in (found.body, found.source, found.paragraph) if part)),
            (self.tr("Basis"), ", ".join(found.legal_basis)),
            (self.tr("Addressed to"), ", ".join(part for part in (found.addressee, *found.co_executors) if part)),
            (self.tr("Priority"), words.marked(found.priority)),
            (self.tr("Answer"), words.word(found.acceptance)),
            (self.tr("Progress"), words.word(found.progress)),
            (self.tr("Deadline"), dates.day(found.deadline)),
        )
        parts += [f"<div>{html.muted(name, theme)}: {html.plain(value)}</div>" for name, value in facts if value]
        links = workspace.correspondences(recommendation=found.id)
        parts.append(html.heading(self.tr("Provisions (%1)").replace("%1", str(len(links))), theme))
        titles = workspace.titles(self.desk.language)
        for link in links:
            colour = getattr(theme, words.SHADES[link.conformity])
            lines = (
                html.coloured(words.marked(link.conformity), colour),
                html.muted(titles.get(link.ref.work, ""), theme),
                html.plain(link.note),
            )
            place = words.place(link.ref, self.desk.workspace)
            parts.append(html.card(place, f"law:{link.ref}", lines, theme, colour=colour))
        parts += self._suggestions(found, links)
        amendments = [each for each in workspace.amendments() if found.id in each.recommendations]
        parts.append(html.heading(self.tr("Amendments (%1)").replace("%1", str(len(amendments))), theme))
        parts += [self._amendment(each) for each in amendments]
        return "".join(parts) + self._history(found.id)

    def _suggestions(self, found: Recommendation, links: Sequence[Correspondence]) -> list[str]:
        """Return the provisions that may answer a recommendation and are not linked to it, with the words in common."""
        theme, suggested = current_theme(), self._suggesting.of(found)
        if suggested is None:
            return [html.heading(self.tr("May be answered by"), theme), html.muted(self.tr("Reading…"), theme)]
        fresh = [
            each
            for each in suggested
            if not any(link.ref.work == each.ref.work and _near(each.ref.eid, link.ref.eid) for link in links)
        ]
        parts = [html.heading(self.tr("May be answered by"), theme)] if fresh else []
        return parts + [self._suggestion(found, each) for each in fresh[:_SUGGESTED]]

    def _suggestion(self, found: Recommendation, suggestion: Suggestion) -> str:
        workspace, theme = self.desk.workspace, current_theme()
        assert workspace is not None
        common = self.tr("in common: %1").replace("%1", ", ".join(suggestion.words))
        invitation = html.plain(self.tr("Link…"))
        lines = (
            html.muted(self._act_title(suggestion.ref), theme),
            html.plain(common),
            f'<a href="answer:{suggestion.unit};{found.id}">{invitation}</a>',
        )
        return html.card(words.place(suggestion.unit, workspace), f"law:{suggestion.unit}", lines, theme)

    def _history(self, record: str) -> str:
        workspace, theme = self.desk.workspace, current_theme()
        assert workspace is not None
        most = _WHOLE if self._told_whole == record else _LATEST
        entries = workspace.history(record, most + 1)
        if not entries:
            return ""
        parts = [html.heading(self.tr("History"), theme)]
        for entry in entries[:most]:
            signed = html.muted(f"{entry.signature} · {dates.moment(entry.at)}", theme)
            parts.append(f"<div>{html.plain(edit(entry.label))} {signed}</div>")
        if len(entries) > most:
            earlier = html.plain(self.tr("Earlier edits…"))
            parts.append(f'<p><a href="history:{record}">{earlier}</a></p>')
        return "".join(parts)

    def _on_link(self, url: QUrl) -> None:
        kind, _, key = url.toString().partition(":")
        workspace = self.desk.workspace
        if workspace is None:
            return
        if kind in ("amendment", "recommendation"):
            record = workspace.get(key)
            if isinstance(record, Amendment | Recommendation):
                self.desk.show(record)
        elif kind == "law":
            self.desk.show(ProvisionRef.parse(key))
        elif kind == "link":
            self.link_wanted.emit(ProvisionRef.parse(key))
        elif kind == "answer":
            place, _, recommendation = key.partition(";")
            self.answer_wanted.emit(ProvisionRef.parse(place), recommendation)
        elif kind == "confirm":
            self.confirm_wanted.emit(key)
        elif kind == "history":
            self._told_whole = key
            self._write_in_place()


def recommendation_text(found: Recommendation, language: str) -> str:
    """Return the recommendation's text in this language, or in the first one it has."""
    return found.text.get(language) or next((text for text in found.text.values() if text), "")


def _title(text: str) -> str:
    return f'<p style="font-size:11pt; margin:0"><b>{html.plain(unbroken(text))}</b></p>'


def _near(eid: str, other: str) -> bool:
    """Return whether one address holds the other."""
    return contains(eid, other) or contains(other, eid)
