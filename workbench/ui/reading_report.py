"""The report of an act as it was read, beside its tree: what it has, and every doubt with the places it is about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QTextBrowser, QWidget

from workbench.errors import WorkbenchError
from workbench.importers import counts
from workbench.importers.doubts import doubts_of
from workbench.importers.lines import ImportNote
from workbench.law.act import Act, Kind
from workbench.law.parts import numbered_parts
from workbench.ui import html, words
from workbench.ui.sentences import sentence, spoken
from workbench.ui.theme import current_theme


class ReadingReport(QTextBrowser):
    """Says of an act as it stands what it has and what is doubtful. `place_wanted` gives the eId of a place chosen."""

    place_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Import report"))
        self.anchorClicked.connect(self._on_link)

    def show_act(self, act: Act, notes: Sequence[ImportNote] = (), *told: str) -> None:
        """Say what the act has, these sentences, what its file left unsure, and the doubts of the text as it is now."""
        theme, as_parts = current_theme(), numbered_parts(act)
        found = [*(note for note in notes if not note.places), *doubts_of(act)]
        parts = [f"<p>{html.plain(each)}</p>" for each in (self._counted(act), self._service_notes(act), *told) if each]
        if not found:
            sure = self.tr("✓ Nothing was unsure.")
            parts.append(f"<p>{html.coloured(sure, theme.good)}</p>")
        for note in found:
            where = self.tr("line %1: ").replace("%1", str(note.line)) if note.line else ""
            doubt = html.plain(where) + _linked(sentence(note.text, parts=as_parts), note.places, parts=as_parts)
            parts.append(f'<p style="margin:3px 0">{html.coloured("▲", theme.partial)} {doubt}</p>')
        kept = self.verticalScrollBar().value()
        self.setHtml("".join(parts))
        self.verticalScrollBar().setValue(kept)

    def show_error(self, error: WorkbenchError) -> None:
        """Say why there is no act."""
        error = spoken(error)
        self.setHtml(f"<p>{html.coloured(error.message, current_theme().bad)}</p><p>{html.plain(error.advice)}</p>")

    def _counted(self, act: Act) -> str:
        counted, as_parts = dict(counts(act)), numbered_parts(act)
        return "; ".join(
            f"{words.kind_name(each, parts=as_parts)}: {counted[each]}" for each in Kind if each in counted
        )

    def _service_notes(self, act: Act) -> str:
        kept = sum(len(each.notes) for each in act.walk()) + len(act.notes)
        return self.tr("%n service note(s) kept apart from the text.", "", kept) if kept else ""

    def _on_link(self, url: QUrl) -> None:
        self.place_wanted.emit(url.toString())


def _linked(said: str, places: Sequence[str], *, parts: bool) -> str:
    """Return a sentence with each place it tells made a link to it; the places stand in it in their order."""
    found, rest = [], html.plain(said)
    for eid in places:
        place = html.plain(words.place_at(eid.partition("~")[0], parts=parts))
        before, told, rest_of_it = rest.partition(place)
        if told:
            found.append(f'{before}<a href="{html.plain(eid)}">{place}</a>')
            rest = rest_of_it
    return "".join((*found, rest))
