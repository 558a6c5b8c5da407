"""What is told while the mouse rests on a link or a mark in a law."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from workbench.analysis.parity import Disparity
from workbench.analysis.text_checks import FAULTS
from workbench.comparison.text import compare_text
from workbench.law.act import printed
from workbench.law.amendment import Action, Amendment
from workbench.law.concordance import Correspondence
from workbench.law.recommendation import Recommendation
from workbench.law.reference import ProvisionRef
from workbench.law.revision import Revised, Revision
from workbench.ui import html, words
from workbench.ui.theme import current_theme
from workbench.workspace.previews import both_texts
from workbench.workspace.recommendations import fingerprints
from workbench.workspace.workspace import Workspace

_AROUND = 60  # characters kept before and after a change
_COMPARED = 6000  # characters of both texts: a longer pair is not compared under the mouse
_MOST = 500


def tip(workspace: Workspace, link: str, language: str, parting: Mapping[str, Sequence[Disparity]]) -> str:
    """Return as rich text what a link in a law read in this language leads to; '' where there is nothing to tell."""
    kind, _, key = link.partition(":")
    if kind == "parting":
        return _of_parting(parting.get(key, ()))
    if kind == "law":
        return _of_place(workspace, ProvisionRef.parse(key), language)
    record = workspace.get(key)
    if isinstance(record, Amendment):
        return _of_amendment(workspace, record, language)
    return _of_link(workspace, record, language) if isinstance(record, Correspondence) else ""


def _of_place(workspace: Workspace, ref: ProvisionRef, language: str) -> str:
    """Return the place in words and the beginning of its text."""
    act = workspace.act(ref.work, language)
    if act is None:
        return ""
    found = act.find(ref.eid) if ref.eid else None
    where = html.plain(words.place_in(ref, act.title, workspace))
    if ref.eid and (found is None or found.excluded):
        absent = QCoreApplication.translate("Reader", "There is no such provision, or it is repealed.")
        return _told(where, html.plain(absent))
    text = html.plain(printed(found), 400) if found is not None else ""
    return _told(f"<b>{where}</b>", text)


def _of_parting(found: Sequence[Disparity]) -> str:
    """Return what each of the two texts has where they part."""
    told = []
    for each in found:
        told.append(f"<b>{html.plain(words.said('Faults', FAULTS[each.fault.value]))}</b>")
        for language, text in (("rus", each.first), ("kaz", each.second)):
            told.append(f"{html.plain(words.law_language(language))}: {html.plain(text or '–', 300)}")
    return _told(*told)


def _of_amendment(workspace: Workspace, amendment: Amendment, language: str) -> str:
    """Return what an amendment does, how far it is and whose it is, what changes, and why."""
    theme = current_theme()
    status = html.coloured(words.marked(amendment.status), getattr(theme, words.SHADES[amendment.status]))
    signed = " · ".join(part for part in (amendment.author, amendment.body) if part)
    codes = [
        found.code for each in amendment.recommendations if isinstance(found := workspace.get(each), Recommendation)
    ]
    return _told(
        f"<b>{html.plain(_title(workspace, amendment))}</b>",
        status + _quiet(f" · {signed}" if signed else ""),
        _change(workspace, amendment, language),
        _quiet(_cut(_in(amendment.justification, language), 200)),
        html.plain(", ".join(codes)),
    )


def _title(workspace: Workspace, amendment: Amendment) -> str:
    place = words.place(amendment.ref, workspace)
    to = {Action.MOVE: words.place(ProvisionRef(amendment.ref.work, amendment.to), workspace)}.get(
        amendment.action, amendment.number
    )
    where = f"{place} → {to}" if to else place
    return " · ".join(part for part in (words.word(amendment.action), where) if part)


def _change(workspace: Workspace, amendment: Amendment, language: str) -> str:
    """Return the words that change, with those around them; the wording of a new provision."""
    codes = (language, *amendment.wording)
    worded = next((code for code in codes if amendment.wording.get(code)), "")
    act = workspace.act(amendment.ref.work, worded)
    if act is None:
        return ""
    old, new = both_texts(act, amendment) if amendment.action is Action.REVISE else ("", amendment.wording[worded])
    if not old or len(old) + len(new) > _COMPARED:
        return html.plain(new, 300)
    return html.redline(_shortened(compare_text(old, new)), current_theme())


def _shortened(revisions: Sequence[Revision]) -> list[Revision]:
    """Return the changes with a few words around each, no longer than a tip may be."""
    found, length, last = list[Revision](), 0, len(revisions) - 1
    for number, each in enumerate(revisions):
        text = each.text
        if each.revised is Revised.KEPT:
            text = _middle_out(text, before=number > 0, after=number < last)
        found.append(each._replace(text=_cut(text, _MOST - length)))
        length += len(text)
        if length >= _MOST:
            break
    return found


def _middle_out(text: str, *, before: bool, after: bool) -> str:
    """Return the ends of kept words that touch a change."""
    head = text[:_AROUND] if before else ""
    tail = text[-_AROUND:] if after else ""
    return text if len(text) <= len(head) + len(tail) + 1 else f"{head}…{tail}"


def _of_link(workspace: Workspace, link: Correspondence, language: str) -> str:
    """Return how far the provision conforms, what is recommended, and what is missing."""
    theme, found = current_theme(), workspace.get(link.recommendation)
    if not isinstance(found, Recommendation):
        return ""
    suspect = QCoreApplication.translate("Context", "▲ The text has changed since this link was made.")
    conforms = html.coloured(words.marked(link.conformity), getattr(theme, words.SHADES[link.conformity]))
    source = " · ".join(part for part in (found.body, found.source, found.paragraph) if part)
    return _told(
        f"<b>{html.plain(found.code)}</b> {conforms}" + _quiet(f" · {source}" if source else ""),
        html.plain(_in(found.text, language), 300),
        _quiet(_cut(link.notes.get(language) or link.note, 200)),
        html.coloured(suspect, theme.partial) if _is_suspect(workspace, link) else "",
    )


def _is_suspect(workspace: Workspace, link: Correspondence) -> bool:
    """Return whether the text of this one link is another than it was made on."""
    now = fingerprints(workspace, link.ref)
    return any(now.get(language) != made_on for language, made_on in link.fingerprints.items())


def _in(texts: Mapping[str, str], language: str) -> str:
    """Return the text in this language, or in the first one it has."""
    return texts.get(language) or next(filter(None, texts.values()), "")


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: max(most, 0)].rstrip()}…"


def _told(*parts: str) -> str:
    """Return paragraphs of rich text, those that say something."""
    return "".join(f"<p>{part}</p>" for part in parts if part)


def _quiet(text: str) -> str:
    return html.muted(text, current_theme()) if text else ""
