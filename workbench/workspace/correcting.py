"""Correcting the structure of an imported act: links and amendments follow their provisions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from workbench.importers.correction import Corrected
from workbench.law.act import Act
from workbench.law.change import Change, Changes
from workbench.law.concordance import Correspondence, fingerprint, linked_text
from workbench.law.eid import followed
from workbench.law.reference import ProvisionRef
from workbench.workspace.acts import known, replace_act
from workbench.workspace.workspace import Workspace


def correct(workspace: Workspace, corrected: Corrected) -> Changes:
    """Return the changes that put the corrected act in its place, what points at its provisions following them.

    An address that another language's text of the act has stays: there it means what it meant. A correction changes
    no law, so a link that was certain stays certain: it remembers the text as it is printed now.
    Raises UnusableInput where the act is no longer in the project.
    """
    old = known(workspace, corrected.act.id)
    moved = {was: now for was, now in corrected.moved.items() if was != now and not _elsewhere(workspace, old, was)}
    changes = replace_act(workspace, corrected.act)
    changes += Changes(tuple(_links(workspace, old, corrected, moved)))
    return changes + Changes(tuple(_amendments(workspace, old, moved)))


def _links(workspace: Workspace, old: Act, corrected: Corrected, moved: Mapping[str, str]) -> Iterator[Change]:
    for link in workspace.correspondences(work=old.work):
        eid = followed(link.ref.eid, moved)
        now = replace(link, ref=ProvisionRef(old.work, eid), fingerprints=_fingerprints(link, old, corrected, eid))
        if now != link:
            yield Change(link, now)


def _fingerprints(link: Correspondence, old: Act, corrected: Corrected, eid: str) -> Mapping[str, str]:
    """Return the link's fingerprints, that of this text made anew where it was right before."""
    before, now = linked_text(old, link.ref.eid), linked_text(corrected.act, eid)
    language = old.language
    if before is None or now is None or link.fingerprints.get(language) != fingerprint(before):
        return link.fingerprints
    return {**link.fingerprints, language: fingerprint(now)}


def _amendments(workspace: Workspace, old: Act, moved: Mapping[str, str]) -> Iterator[Change]:
    for amendment in workspace.amendments(work=old.work):
        now = replace(
            amendment,
            ref=ProvisionRef(old.work, followed(amendment.ref.eid, moved)),
            after=followed(amendment.after, moved),
            to=followed(amendment.to, moved),
        )
        if now != amendment:
            yield Change(amendment, now)


def _elsewhere(workspace: Workspace, act: Act, eid: str) -> bool:
    """Return whether another language's text of the act has this address."""
    languages = {summary.language for summary in workspace.acts() if summary.work == act.work} - {act.language}
    texts = (workspace.act(act.work, language) for language in languages)
    return any(text is not None and text.find(eid) is not None for text in texts)
