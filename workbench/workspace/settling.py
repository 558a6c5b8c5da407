"""What settles an open matter at once: ways that a person chooses, each one edit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from workbench.analysis.impact import Consequence, Outcome
from workbench.analysis.matter import Matter, Tongues
from workbench.errors import UnusableInput, WorkbenchError
from workbench.importers.structure import parse_provisions
from workbench.languages import LANGUAGES
from workbench.law.act import Provision
from workbench.law.amendment import LIVE, Amendment, Granularity
from workbench.law.change import Change, Changes
from workbench.law.concordance import Conformity, Correspondence
from workbench.law.eid import build, contains, parent, split
from workbench.law.numbering import next_number, siblings
from workbench.law.rebuilding import relabelled
from workbench.law.recommendation import Progress, Recommendation
from workbench.law.reference import ProvisionRef
from workbench.workspace import amendments, harmonising, recommendations
from workbench.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Way:
    """One way to settle a matter: `name` says which, `make` gives the changes for the words a person writes.

    `asks` is whether words are needed: a reason, a justification. `value` tells ways of one name apart: an author,
    a language.
    """

    name: str
    make: Callable[[str], Changes]
    asks: bool = False
    value: str = ""


def ways(workspace: Workspace, matter: Matter) -> tuple[Way, ...]:
    """Return the ways to settle this matter, the likeliest first; none where only work on the text helps."""
    if workspace.read_only or matter.check not in _WAYS:
        return ()
    return tuple(_WAYS[matter.check](workspace, matter))


def checks() -> tuple[str, ...]:
    """Return the checks whose matters can be settled at once."""
    return tuple(_WAYS)


def _of_suspect_link(workspace: Workspace, matter: Matter) -> Iterator[Way]:
    link = _link(workspace, matter)
    if link is not None:
        yield Way("confirm_link", lambda _words: recommendations.confirm(workspace, link))
        yield Way("unlink", lambda _words: recommendations.unlink(link))


def _of_dangling_link(workspace: Workspace, matter: Matter) -> Iterator[Way]:
    link = _link(workspace, matter)
    if link is not None:
        yield Way("unlink", lambda _words: recommendations.unlink(link))


def _of_gap(workspace: Workspace, matter: Matter) -> Iterator[Way]:
    link = _link(workspace, matter)
    if link is not None:
        yield Way("not_applicable", partial(_not_applicable, workspace, link), asks=True)
        yield Way("unlink", lambda _words: recommendations.unlink(link))


def _not_applicable(workspace: Workspace, link: Correspondence, why: str) -> Changes:
    conformity = Conformity.NOT_APPLICABLE
    return recommendations.link(workspace, link.recommendation, link.ref, conformity=conformity, note=why)


def _of_clash(workspace: Workspace, matter: Matter) -> Iterator[Way]:
    variants = [
        each
        for each in workspace.amendments()
        if matter.ref is not None and each.ref == matter.ref and each.status in LIVE and each.chosen
    ]
    for variant in variants:
        who = variant.body or variant.author or next((text for text in variant.wording.values() if text), "")[:60]
        yield Way("choose", partial(_chosen, variant, tuple(variants)), value=who)


def _chosen(variant: Amendment, variants: tuple[Amendment, ...], _words: str) -> Changes:
    return amendments.choose(variant, variants)


def _of_pending_language(workspace: Workspace, matter: Matter) -> Iterator[Way]:
    amendment = _amendment(workspace, matter)
    worded = [*amendment.wording, *amendment.replacements] if amendment is not None else []
    if amendment is not None and len(set(worded)) == 1:
        single = replace(amendment, only=worded[0])
        yield Way("one_language", lambda _words: Changes.replaced(amendment, single), value=worded[0])


def _of_missing_reason(workspace: Workspace, matter: Matter) -> Iterator[Way]:
    amendment = _amendment(workspace, matter)
    tongues = [value for value in matter.values if isinstance(value, Tongues)]
    if amendment is not None:
        for language in (code for each in tongues for code in each.codes):
            yield Way("justify", partial(amendments.justify, amendment, language), asks=True, value=language)


def _of_decision(workspace: Workspace, matter: Matter) -> Iterator[Way]:
    amendment = _amendment(workspace, matter)
    if amendment is not None:
        yield Way("reason", partial(amendments.set_status, amendment, amendment.status), asks=True)


def _of_inapplicable(workspace: Workspace, matter: Matter) -> Iterator[Way]:
    amendment = _amendment(workspace, matter)
    if amendment is not None:
        yield Way("withdraw", partial(amendments.withdraw, amendment), asks=True)


def _of_disproof(workspace: Workspace, matter: Matter) -> Iterator[Way]:
    for amendment in workspace.amendments(work=matter.ref.work, live=True) if matter.ref is not None else ():
        if amendment.chosen and matter.ref is not None and _near(amendment.ref.eid, matter.ref.eid):
            for name, granularity in (
                ("whole_provision", Granularity.PROVISION),
                ("whole_article", Granularity.ARTICLE),
            ):
                if amendment.granularity is not granularity:
                    stated = replace(amendment, granularity=granularity)
                    yield Way(name, partial(_replaced, amendment, stated))


def _replaced(before: Amendment, after: Amendment, _words: str) -> Changes:
    return Changes.replaced(before, after)


def _of_unlinked(workspace: Workspace, matter: Matter) -> Iterator[Way]:
    found = workspace.get(matter.record)
    if isinstance(found, Recommendation):
        yield Way("not_relevant", partial(_not_relevant, found), asks=True)


def _not_relevant(recommendation: Recommendation, words: str) -> Changes:
    settled = replace(recommendation, progress=Progress.NOT_RELEVANT, acceptance_reason=words)
    return Changes.replaced(recommendation, settled)


def _of_consequences(workspace: Workspace, matter: Matter) -> Iterator[Way]:
    if matter.sure:
        yield Way("put_right", partial(_put_right, workspace, matter))


def _put_right(workspace: Workspace, matter: Matter, _words: str) -> Changes:
    """Return the consequential amendments of one cause, each in every language whose text is sure.

    Raises UnusableInput where nothing sure is proposed, or all is in the hands of other amendments.
    """
    by_cause: dict[ProvisionRef, list[Consequence]] = defaultdict(list)
    for each in harmonising.all_consequences(workspace):
        if each.outcome in (Outcome.CITATION_BREAKS, Outcome.CITATION_MOVES):
            by_cause[each.cause].append(each)
    ready = [each for found in by_cause.values() if found[0].ref == matter.ref for each in found if each.proposal]
    edits: dict[ProvisionRef, Change] = {}
    refusal: WorkbenchError = UnusableInput("This must be worded by hand", "Open the provision and amend it.")
    for each in ready:
        try:
            edits[each.ref] = _with(workspace, edits.get(each.ref), each)
        except WorkbenchError as error:
            refusal = error
    if not edits:
        raise refusal
    return Changes(tuple(edits.values()))


def _with(workspace: Workspace, earlier: Change | None, consequence: Consequence) -> Change:
    """Return the edit of a provision with one consequence more carried out."""
    (change,) = harmonising.accept(workspace, consequence)
    if earlier is None:
        return change
    before, now = earlier.after, change.after
    if isinstance(before, Amendment) and isinstance(now, Amendment) and consequence.language not in before.wording:
        reasons = {**before.justification, **now.justification}
        return Change(earlier.before, replace(before, wording={**before.wording, **now.wording}, justification=reasons))
    return earlier


def _of_number(workspace: Workspace, matter: Matter) -> Iterator[Way]:
    amendment = _amendment(workspace, matter)
    act = next((act for code in ("rus", "kaz") if amendment and (act := workspace.act(amendment.ref.work, code))), None)
    if amendment is None or act is None:
        return
    steps = split(amendment.ref.eid)
    kind, num = steps[-1]
    within = parent(amendment.ref.eid)
    holder = act.find(within) if within else None
    others = [
        split(each.ref.eid)[-1][1]
        for each in workspace.amendments(work=act.work, live=True)
        if each.id != amendment.id and each.ref.eid and split(each.ref.eid)[:-1] == steps[:-1]
    ]
    taken = [each.num for each in siblings(act, holder, kind)]
    after = act.find(amendment.after) if amendment.after else None
    free = next_number([*taken, *others], after.num if after is not None else None)
    if free == num:
        return
    within_kind = split(within)[-1][0] if within else None
    numbered = replace(
        amendment,
        ref=ProvisionRef(act.work, build((*steps[:-1], (kind, free)))),
        wording={
            code: _under_number(text, num, free, parse_provisions(text, LANGUAGES[code], within=within_kind))
            for code, text in amendment.wording.items()
        },
    )
    yield Way("next_number", partial(_replaced, amendment, numbered), value=free)


def _under_number(text: str, num: str, free: str, read: Sequence[Provision]) -> str:
    """Return a wording under the free number, where it begins with the other one."""
    if not read or read[0].num != num or not text.startswith(read[0].label):
        return text
    label = read[0].label
    return relabelled(label, free) + text[len(label) :]


_WAYS: dict[str, Callable[[Workspace, Matter], Iterator[Way]]] = {
    "suspect_link": _of_suspect_link,
    "dangling_link": _of_dangling_link,
    "unanswered_gap": _of_gap,
    "clashing_proposals": _of_clash,
    "other_language_pending": _of_pending_language,
    "missing_justification": _of_missing_reason,
    "decided_without_reason": _of_decision,
    "not_applicable": _of_inapplicable,
    "unproved": _of_disproof,
    "unlinked_recommendation": _of_unlinked,
    "consequential_change": _of_consequences,
    "number_clash": _of_number,
}
"""The ways by the check that found the matter."""


def _link(workspace: Workspace, matter: Matter) -> Correspondence | None:
    found = workspace.get(matter.record) if matter.record else None
    return found if isinstance(found, Correspondence) else None


def _amendment(workspace: Workspace, matter: Matter) -> Amendment | None:
    found = workspace.get(matter.record) if matter.record else None
    return found if isinstance(found, Amendment) else None


def _near(eid: str, other: str) -> bool:
    return contains(eid, other) or contains(other, eid)
