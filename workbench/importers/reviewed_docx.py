"""Our own redline or comparative table coming back from a reviewer: what he made of each provision, as proposals.

Lines are matched by the bookmarks written at export, by their text where those were destroyed, by likeness between
matched neighbours. Nothing is taken over by itself: each change is a proposal with its author, time and source file;
what could not be matched is listed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from workbench.drafting.authorship import stamps
from workbench.drafting.draft import Draft
from workbench.importers.reviewed_body import Change, Returned, ReturnedLine, read_returned
from workbench.importers.reviewed_matching import (
    Outcome,
    Sent,
    compared,
    known_texts,
    left_column_changes,
    sent_lines,
    table_lines,
)
from workbench.law.ids import new_id
from workbench.law.reference import ProvisionRef
from workbench.law.review import Comment

Ours = frozenset[tuple[str, datetime | None]]
"""Author and minute of the changes and remarks we sent ourselves."""


@dataclass(frozen=True, slots=True)
class ReviewedProposal:
    """What a reviewer made of a provision.

    `wording` is the whole provision as his copy has it ('' where he takes it out), `sent` as we sent it. `amendment`
    is the amendment it belongs to, '' for a provision we left alone. `restores`: he went back to the text in force.
    """

    ref: ProvisionRef
    amendment: str
    language: str
    sent: str
    wording: str
    restores: bool = False
    author: str = ""
    made: datetime | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What a reviewer's copy holds: proposals, comments on amendments, what could not be matched, and doubts."""

    proposals: tuple[ReviewedProposal, ...] = ()
    comments: tuple[Comment, ...] = ()
    unmatched: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def read_reviewed(path: Path, draft: Draft) -> Reviewed:
    """Return what a reviewer's copy of the draft's redline or comparative table asks for.

    Raises UnreadableFile for a file that is damaged or no Word document.
    """
    returned = read_returned(path)
    sent = sent_lines(draft)
    lines, about = table_lines(returned, draft)
    if lines:
        outcome = compared(sent, lines, known_texts(draft), about)
        outcome.unmatched += left_column_changes(returned, draft)
    else:
        lines = [line for line in returned.lines if not line.cells]
        outcome = compared(sent, lines, known_texts(draft))
    ours = frozenset(_signature(stamp.author, stamp.made) for stamp in stamps(draft, "").values())
    notes = () if outcome.matched else (f"No line of {path.name} is one we sent.",)
    return Reviewed(
        tuple(_proposals(draft.language, sent, outcome, path.name, ours)),
        tuple(_comments(returned, lines, sent, outcome, path.name, ours)),
        tuple(outcome.unmatched),
        notes,
    )


def _proposals(
    language: str, sent: Sequence[Sent], outcome: Outcome, source: str, ours: Ours
) -> Iterator[ReviewedProposal]:
    """Yield a proposal for each amendment and each other provision whose lines read otherwise.

    Beside a changed line of a provision we left alone stand lines of our amendments: they keep to their own proposals.
    """
    owners = {i: _owner(sent[i]) for i in sorted({*outcome.texts, *outcome.added})}
    for ref, amendment in dict.fromkeys(owners.values()):
        inside = [k for k, line in enumerate(sent) if line.act.in_force.work == ref.work and _belongs(line, ref.eid)]
        mine = inside if amendment else [k for k in inside if owners.get(k) == (ref, amendment)]
        was = [sent[k].text for k in inside if not sent[k].gone]
        now = [text for k in inside for text in (_now(k, sent, outcome) if k in mine else _as_sent(sent[k]))]
        in_force = [old.text.strip() for k in inside if (old := sent[k].line.old) is not None]
        reviewer = _reviewer([change for k in mine for change in outcome.changes.get(k, ())], ours)
        yield ReviewedProposal(
            ref, amendment, language, "\n".join(was), "\n".join(now), now == in_force,
            reviewer.author if reviewer else "", reviewer.made if reviewer else None, source,
        )  # fmt: skip


def _owner(line: Sent) -> tuple[ProvisionRef, str]:
    """Return what a proposal about this line is about, and its amendment: so that each line is told once.

    That is the provision of the line's amendment. An amendment of the whole act has none: then the provision another
    amendment brings this line with, or the line's own.
    """
    own = next((each for each in line.act.amendments if each.id == line.amendment and each.ref.eid), None)
    if own is None and line.amendment:
        own = next((each for each in line.act.amendments if each.ref.eid and _belongs(line, each.ref.eid)), None)
    if own is not None:
        return own.ref, own.id
    provision = line.line.old.provision if line.line.old is not None else line.line.line.provision
    return ProvisionRef(line.act.in_force.work, provision.eid), line.amendment


def _belongs(line: Sent, eid: str) -> bool:
    """Return whether a line is one of the provision's, by its address in force or, where it is new, as proposed."""
    return line.line.old.within(eid) if line.line.old is not None else line.line.line.within(eid)


def _now(k: int, sent: Sequence[Sent], outcome: Outcome) -> list[str]:
    text = outcome.texts.get(k, None if sent[k].gone else sent[k].text)
    return [*([text] if text is not None else []), *outcome.added.get(k, ())]


def _as_sent(line: Sent) -> list[str]:
    return [] if line.gone else [line.text]


def _reviewer(changes: Iterable[Change], ours: Ours) -> Change | None:
    return next((change for change in changes if _signature(change.author, change.made) not in ours), None)


def _signature(author: str, made: datetime | None) -> tuple[str, datetime | None]:
    """Return author and minute of a mark: Word and LibreOffice keep no more, and no zone."""
    return author, made.replace(second=0, microsecond=0, tzinfo=None) if made is not None else None


def _comments(
    returned: Returned, lines: Sequence[ReturnedLine], sent: Sequence[Sent], outcome: Outcome, source: str, ours: Ours
) -> Iterator[Comment]:
    """Yield the reviewers' comments on lines of amendments; our own, with the reasons, stay out."""
    about = {
        remark: sent[outcome.matched[j]].amendment
        for j, line in enumerate(lines)
        if j in outcome.matched
        for remark in line.remarks
    }
    for remark in returned.remarks:
        if remark.id in about and _signature(remark.author, remark.made) not in ours:
            yield Comment(
                new_id(), about[remark.id], remark.text, author=remark.author, made=remark.made, source=source
            )
