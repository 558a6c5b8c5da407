"""Our own redline or comparative table coming back from a reviewer: what he made of each provision, as proposals.

Lines are matched by the bookmarks written at export, by their text where those were destroyed, by likeness between
matched neighbours. Nothing is taken over by itself: each change is a proposal with its author, time and source file;
what could not be matched is listed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from workbench.drafting.authorship import stamps
from workbench.drafting.draft import Draft
from workbench.importers.reviewed_body import Change, Remark, Returned, read_returned
from workbench.importers.reviewed_matching import Outcome, Sent, as_lines, compared, known_texts, sent_lines
from workbench.importers.reviewed_owning import belongs, new_units, owner_of
from workbench.importers.reviewed_table import NO_WORDS, Reason, Words, compared_table
from workbench.law.amendment import Action
from workbench.law.ids import new_id
from workbench.law.reference import ProvisionRef
from workbench.law.review import Comment

Ours = frozenset[tuple[str, datetime | None]]
"""Author and minute of the changes and remarks we sent ourselves."""


@dataclass(frozen=True, slots=True)
class ReviewedProposal:
    """What a reviewer made of a provision.

    `wording` is the whole provision as his copy has it ('' where he takes it out), `sent` as we sent it ('' where he
    adds a provision there was not). `amendment` is the amendment it belongs to, '' for a provision we left alone.
    `restores`: he went back to the text in force.
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
class ReviewedReason:
    """A justification of ours a reviewer worded otherwise, in the last column of the comparative table."""

    amendment: str
    language: str
    sent: str
    text: str
    author: str = ""
    made: datetime | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What a reviewer's copy holds: proposals, reasons reworded, comments, what could not be matched, and doubts."""

    proposals: tuple[ReviewedProposal, ...] = ()
    comments: tuple[Comment, ...] = ()
    unmatched: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    reasons: tuple[ReviewedReason, ...] = ()


def read_reviewed(path: Path, draft: Draft, words: Words = NO_WORDS) -> Reviewed:
    """Return what a reviewer's copy of the draft's redline or comparative table asks for.

    `draft` is the one the paper was made of, `words` those the papers have of their own.
    Raises UnreadableFile for a file that is damaged or no Word document.
    """
    return reviewed(read_returned(path), draft, path.name, words)


def reviewed(returned: Returned, draft: Draft, source: str, words: Words = NO_WORDS) -> Reviewed:
    """Return what a copy that was read asks for; `source` is the name of its file."""
    sent = sent_lines(draft)
    table = compared_table(returned, draft, sent, words)
    outcome = table.lines if table is not None else compared(sent, as_lines(returned.lines), known_texts(draft))
    ours = frozenset(_signature(stamp.author, stamp.made) for stamp in stamps(draft, words.developer).values())
    reading = _Reading(draft, sent, outcome, source, ours)
    known = table is not None or outcome.matched
    comments, loose = reading.comments(returned.remarks)
    return Reviewed(
        tuple(reading.proposals()),
        comments,
        (*outcome.unmatched, *loose),
        () if known else (f"No line of {source} is one we sent.",),
        tuple(map(reading.reason, table.reasons)) if table is not None else (),
    )


@dataclass(frozen=True)
class _Reading:
    """What became of the lines of a draft, told as proposals and comments."""

    draft: Draft
    sent: Sequence[Sent]
    outcome: Outcome
    source: str
    ours: Ours

    def proposals(self) -> Iterator[ReviewedProposal]:
        """Yield a proposal for each amendment and each other provision whose lines read otherwise, or are new.

        Beside a changed line of a provision we left alone stand lines of our amendments: they keep to their own
        proposals. A numbered unit added beside a provision is a proposal of its own.
        """
        fresh = {i: new_units(self.sent[i], lines) for i, lines in self.outcome.added.items()}
        inside = {i: found.inside for i, found in fresh.items() if found.inside}
        owners = {i: owner_of(self.sent[i]) for i in sorted({*self.outcome.texts, *inside})}
        for ref, amendment in dict.fromkeys(owners.values()):
            yield from self._about(ref, amendment, owners, inside)
        for i in sorted(fresh):
            reviewer = self._reviewer([i])
            for eid, wording in fresh[i].beside:
                ref = ProvisionRef(self.sent[i].act.in_force.work, eid)
                yield self._proposal(ref, "", "", wording, False, reviewer)

    def _about(
        self,
        ref: ProvisionRef,
        amendment: str,
        owners: dict[int, tuple[ProvisionRef, str]],
        added: dict[int, tuple[str, ...]],
    ) -> Iterator[ReviewedProposal]:
        lines = [k for k, line in enumerate(self.sent) if line.act.in_force.work == ref.work and belongs(line, ref.eid)]
        mine = lines if amendment else [k for k in lines if owners.get(k) == (ref, amendment)]
        if amendment in self._repeals():  # what is left of the unit in print («3) исключен») is no wording of ours
            was: list[str] = []
            touched = {*self.outcome.texts, *added}
            kept = [k for k in mine if k in touched or not self.sent[k].line.changed] if touched & {*mine} else []
            now = [text for k in kept for text in self._now(k, added)]
        else:
            was = [text for k in lines for text in self._as_sent(k)]
            now = [text for k in lines for text in (self._now(k, added) if k in mine else self._as_sent(k))]
        in_force = [
            old.text.strip() for k in lines if (old := self.sent[k].line.old) is not None and not self.sent[k].table
        ]
        if was != now:
            yield self._proposal(ref, amendment, "\n".join(was), "\n".join(now), now == in_force, self._reviewer(mine))

    def _proposal(
        self, ref: ProvisionRef, amendment: str, sent: str, wording: str, restores: bool, reviewer: Change | None
    ) -> ReviewedProposal:
        return ReviewedProposal(
            ref, amendment, self.draft.language, sent, wording, restores,
            reviewer.author if reviewer else "", reviewer.made if reviewer else None, self.source,
        )  # fmt: skip

    def reason(self, reason: Reason) -> ReviewedReason:
        """Return a justification that was worded otherwise."""
        reviewer = self._not_ours(reason.line.changes)
        return ReviewedReason(
            reason.amendment, self.draft.language, reason.sent, reason.text,
            reviewer.author if reviewer else "", reviewer.made if reviewer else None, self.source,
        )  # fmt: skip

    def _repeals(self) -> frozenset[str]:
        amendments = (each for act in self.draft.acts for each in act.amendments)
        return frozenset(each.id for each in amendments if each.action is Action.REPEAL)

    def _now(self, k: int, added: dict[int, tuple[str, ...]]) -> list[str]:
        text = self.outcome.texts[k] if k in self.outcome.texts else next(iter(self._as_sent(k)), None)
        return [*([text] if text is not None else []), *added.get(k, ())]

    def _as_sent(self, k: int) -> list[str]:
        return [] if self.sent[k].gone or self.sent[k].table else [self.sent[k].text]

    def _reviewer(self, lines: Sequence[int]) -> Change | None:
        return self._not_ours([change for k in lines for change in self.outcome.changes.get(k, ())])

    def _not_ours(self, changes: Sequence[Change]) -> Change | None:
        return next((each for each in changes if _signature(each.author, each.made) not in self.ours), None)

    def comments(self, remarks: Sequence[Remark]) -> tuple[tuple[Comment, ...], list[str]]:
        """Return the reviewers' comments, each about an amendment, replies with what they answer; and loose ones.

        Our own, with the reasons, stay out. A comment on a line we left alone is about the next amendment of its
        article; one on nothing of ours is told in words.
        """
        kept: dict[str, Comment] = {}
        loose: list[str] = []
        about = {remark: self._amendment_near(i) for remark, i in self.outcome.about.items()}
        for remark in remarks:
            record = about[remark.id] = about.get(remark.id) or about.get(remark.reply_to, "")
            if _signature(remark.author, remark.made) in self.ours or not remark.text:
                continue
            if not record:
                loose.append(f"{remark.author}: {remark.text}")
                continue
            answered = kept[remark.reply_to].id if remark.reply_to in kept else ""
            kept[remark.id] = Comment(
                new_id(), record, remark.text, author=remark.author, made=remark.made, reply_to=answered,
                source=self.source,
            )  # fmt: skip
        return tuple(kept.values()), loose

    def _amendment_near(self, i: int) -> str:
        line = self.sent[i]
        same = [k for k, each in enumerate(self.sent) if each.unit == line.unit and each.amendment]
        return line.amendment or (self.sent[min(same, key=lambda k: abs(k - i))].amendment if same else "")


def _signature(author: str, made: datetime | None) -> tuple[str, datetime | None]:
    """Return author and minute of a mark: Word and LibreOffice keep no more, and no zone."""
    return author, made.replace(second=0, microsecond=0, tzinfo=None) if made is not None else None
