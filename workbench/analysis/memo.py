"""The open matters as a memo: the wrong first, those of one kind together, each with its place and what settles it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from workbench.analysis.matter import Matter, Seriousness, Speech

HEADINGS = {
    "unproved": "The amending law does not give the proposed text",
    "not_applicable": "Amendments that cannot be applied",
    "clashing_proposals": "Several proposals for one provision",
    "other_language_pending": "Amendments drafted in one language only",
    "missing_justification": "Amendments without justification",
    "suspect_link": "Links made to an earlier text",
    "dangling_link": "Links to provisions that do not exist",
    "unlinked_recommendation": "Urgent recommendations without an answer in the law",
    "unanswered_gap": "Gaps without a proposal",
    "mostly_changed": "A new edition instead of amendments",
    "contents_of_code": "The contents list of a code",
    "one_language_loaded": "Acts loaded in one language only",
    "decided_without_reason": "Decisions without a reason",
    "number_clash": "Numbers of new provisions",
    "consequential_change": "Citations of provisions repealed or renumbered",
    "parity_of_draft": "Russian and Kazakh texts of the draft differ",
    "broken_citation": "Broken citations in the acts in force",
    "change_under_citation": "Citations of provisions amended",
    "parity": "Russian and Kazakh texts in force differ",
    "lost_definition": "Terms left without a definition",
    "definition_out_of_order": "The order of definitions",
    "term_conflict": "One term, two definitions",
    "term_under_another_name": "Defined terms called by another name",
    "undefined_term": "New terms without a definition",
    "term_translated_differently": "One term, two translations",
    "unresolved_basis": "Legal bases not found",
}
"""What the matters of each check are about."""

WEIGHTS = {
    Seriousness.ERROR: "Wrong: the package cannot go out with these",
    Seriousness.WARNING: "Incomplete: settle these before handing the package over",
    Seriousness.REMARK: "Worth a look",
}
TITLE, COUNTED, SETTLE, NOTHING = (
    "Memo: open matters of the draft law",
    "Wrong: {}. Incomplete: {}. Worth a look: {}.",
    "What to do: {}",
    "Nothing is open.",
)


@dataclass(frozen=True, slots=True)
class Group:
    """The matters of one check: what they are about, what each says, and what settles them, each way once."""

    seriousness: Seriousness
    check: str
    heading: str
    items: tuple[str, ...]
    advice: tuple[str, ...]


def groups(matters: Sequence[Matter], speech: Speech) -> tuple[Group, ...]:
    """Return the matters, sorted as `open_matters` sorts them, by check in the language of this speech."""
    together = groupby(matters, key=lambda each: (each.seriousness, each.check))
    return tuple(_group(seriousness, check, tuple(those), speech) for (seriousness, check), those in together)


def memo(matters: Sequence[Matter], speech: Speech, subject: str = "") -> Iterator[str]:
    """Yield the lines of the memo; `subject` names the draft. Groups are numbered through."""
    yield speech.word("Memo", TITLE)
    if subject:
        yield subject
    if not matters:
        yield speech.word("Memo", NOTHING)
        return
    counted = Counter(each.seriousness for each in matters)
    yield speech.word("Memo", COUNTED).format(*(counted[weight] for weight in Seriousness))
    last = None
    for number, group in enumerate(groups(matters, speech), start=1):
        if group.seriousness is not last:
            yield ""
            yield speech.word("Memo", WEIGHTS[group.seriousness]).upper()
        last = group.seriousness
        yield ""
        yield f"{number}. {group.heading}"
        yield from (f"   {place}) {item}" for place, item in enumerate(group.items, start=1))
        yield from (f"   → {speech.word('Memo', SETTLE).format(advice)}" for advice in group.advice)


def _group(seriousness: Seriousness, check: str, those: tuple[Matter, ...], speech: Speech) -> Group:
    advice = tuple(dict.fromkeys(each.settled_by(speech) for each in those if each.advice))
    return Group(
        seriousness, check, speech.word("Memo", HEADINGS[check]), tuple(each.said(speech) for each in those), advice
    )
