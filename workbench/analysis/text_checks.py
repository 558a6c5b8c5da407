"""Checks that read the texts: citations, the two languages side by side, numbers.

What one cause brings about is one matter, however many places it has: a memo names the first few.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from workbench.analysis.citations import Citation, Library, broken
from workbench.analysis.impact import Consequence, Outcome
from workbench.analysis.matter import Listing, Matter, Phrase, Seriousness, Tongues, Value, Word
from workbench.analysis.parity import Disparity, Fault, disparities
from workbench.analysis.situation import Situation, quoted
from workbench.law.act import Act, Kind
from workbench.law.amended_act import AmendedAct
from workbench.law.amendment import Action
from workbench.law.eid import COUNTED, parent, split
from workbench.law.numbering import next_number, siblings
from workbench.law.reference import ProvisionRef

_NAMED = 3  # places a matter names before it says how many more there are


def broken_citations(situation: Situation) -> Iterator[Matter]:
    """Yield acts in force that cite what is not there or is repealed, one matter an act."""
    by_act: dict[str, list[Citation]] = defaultdict(list)
    for acts in situation.acts.values():
        library = Library(acts)
        for act in acts:
            by_act[act.work] += broken(act, library)
    for work, found in by_act.items():
        places = {each.source: each.words for each in sorted(found, key=partial(_read_last, situation.reader))}
        told = [f"{situation.place(ref)}: {quoted(words, situation.reader)}" for ref, words in places.items()]
        act_named = situation.named(work)
        if found and act_named is not None:
            languages = Tongues(tuple(dict.fromkeys(each.language for each in found)))
            yield Matter(
                "broken_citation", Seriousness.WARNING, "“{}” ({}) cites provisions that do not exist: {}",
                (act_named.title, languages, listed(told)),
                "Correct the citation in this draft law, or notify the body responsible for the act.", found[0].source,
            )  # fmt: skip


def _read_last(reader: str, citation: Citation) -> int:
    """Return what sorts citations so that the words a reader understands come last: Russian, then his language."""
    return 2 if citation.language == reader else int(citation.language == "rus")


def consequential_changes(situation: Situation) -> Iterator[Matter]:
    """Yield provisions the draft repeals or renumbers while others still cite them, one matter a provision."""
    outcomes = {Outcome.CITATION_BREAKS, Outcome.CITATION_MOVES}
    for languages, cause, found in caused(situation, outcomes):
        sure = any(each.proposal for each in found)
        yield Matter(
            "consequential_change", Seriousness.ERROR,
            "{} ({}) is repealed or renumbered but is still cited in: {}",
            (situation.titled(cause), languages, places_of(situation, cause, found)),
            "Amend the citations as well: the list of consequences proposes how." if sure
            else "Amend the citations as well: how they are to read must be worded by hand.",
            found[0].ref, sure=sure,
        )  # fmt: skip


def changes_under_citations(situation: Situation) -> Iterator[Matter]:
    """Yield provisions that change while others cite them: whether these still fit, a person must read."""
    for _, cause, found in caused(situation, {Outcome.CITED_TEXT_CHANGES}):
        yield Matter(
            "change_under_citation", Seriousness.REMARK, "{} is amended and is cited in: {}",
            (situation.titled(cause), places_of(situation, cause, found)),
            "Check that the citation still has the sense it should.", cause,
        )  # fmt: skip


def parity_faults(situation: Situation) -> Iterator[Matter]:
    """Yield acts whose Kazakh and Russian texts in force part, one matter an act, whether it is amended or not."""
    for act in situation.acts.get("rus", ()):
        found = situation.parting.get(act.work, ())
        if found:
            yield _parity(
                situation, found, act, Seriousness.REMARK, "“{}”: the Russian and Kazakh texts in force differ: {}",
                "Check that both texts are of one edition; notify the body that keeps the act; "
                "draft amendments fit for both.",
            )  # fmt: skip


def parity_of_the_draft(situation: Situation) -> Iterator[Matter]:
    """Yield amended acts whose two texts part by the draft: what one says more, and where figures differ."""
    for rus, kaz in _both(situation):
        before = set(situation.parting[rus.in_force.work])
        single = {each.ref for one in (rus, kaz) for each in (*one.amendments, *one.elsewhere) if each.only}
        found = [
            each
            for each in disparities(rus.proposed, kaz.proposed)
            if each not in before and ProvisionRef(rus.in_force.work, each.eid) not in single
        ]
        if found:
            yield _parity(
                situation, found, rus.proposed, Seriousness.WARNING,
                "“{}”: the Russian and Kazakh texts of the draft differ: {}",
                "Make both texts say the same (Law “On Legal Acts”, art. 24(3)).",
            )  # fmt: skip


def number_clashes(situation: Situation) -> Iterator[Matter]:
    """Yield new provisions whose number is taken, be it by a repealed one, or skips numbers (art. 26(7), 27(6))."""
    for amendment in situation.live:
        steps = split(amendment.ref.eid)
        if amendment.action is not Action.INSERT or not steps or steps[-1][0] in COUNTED:
            continue
        acts = [act for acts in situation.acts.values() for act in acts if act.work == amendment.ref.work]
        taken = next((each for act in acts if (each := act.find(amendment.ref.eid))), None)
        if taken is not None:
            yield Matter(
                "number_clash", Seriousness.ERROR,
                "{}: the number belongs to a repealed provision" if taken.excluded else "{}: the number is taken",
                (situation.titled(amendment.ref),),
                "Take the next free number: numbers do not shift and are not used again.", amendment.ref, amendment.id,
            )  # fmt: skip
        elif acts and _skips(acts[0], amendment.ref, situation):
            yield Matter(
                "number_clash", Seriousness.REMARK, "{}: numbers before it are skipped",
                (situation.titled(amendment.ref),), "Take the next number after the last one.",
                amendment.ref, amendment.id,
            )  # fmt: skip


TEXT_CHECKS = (
    number_clashes,
    consequential_changes,
    parity_of_the_draft,
    broken_citations,
    changes_under_citations,
    parity_faults,
)


def caused(situation: Situation, outcomes: set[Outcome]) -> Iterator[tuple[Tongues, ProvisionRef, list[Consequence]]]:
    """Yield the consequences of these outcomes together by what causes them, and the languages they are found in."""
    by_cause: dict[ProvisionRef, list[Consequence]] = defaultdict(list)
    for each in situation.consequences:
        if each.outcome in outcomes:
            by_cause[each.cause].append(each)
    for cause, found in by_cause.items():
        yield Tongues(tuple(dict.fromkeys(each.language for each in found))), cause, found


def places_of(situation: Situation, cause: ProvisionRef, found: Iterable[Consequence]) -> Listing:
    """Return where they stand; the act is named where it is another than that of the cause."""
    refs = dict.fromkeys(each.ref for each in found)
    return listed([situation.place(ref) if ref.work == cause.work else situation.titled(ref) for ref in refs])


def listed(places: Sequence[str | Value]) -> Listing:
    """Return the first places, and how many more there are."""
    return Listing(tuple(places[:_NAMED]), len(places) - _NAMED)


def _both(situation: Situation) -> Iterator[tuple[AmendedAct, AmendedAct]]:
    kazakh = {each.in_force.work: each for each in situation.amended.get("kaz", ())}
    for rus in situation.amended.get("rus", ()):
        if rus.in_force.work in kazakh:
            yield rus, kazakh[rus.in_force.work]


FAULTS = {
    "missing": "missing in Kazakh",
    "extra": "in Kazakh only",
    "lines": "lines divided otherwise",
    "excluded": "repealed in one language only",
    "amended": "amended in one language only",
    "heading": "headed in one language only",
    "figures": "different figures",
    "dates": "different dates",
    "citations": "different provisions cited",
    "rows": "tables of different size",
}
"""How two texts part, in the words of the catalogue."""


def _parity(
    situation: Situation, found: Sequence[Disparity], act: Act, weight: Seriousness, template: str, advice: str
) -> Matter:
    check = "parity_of_draft" if weight is Seriousness.WARNING else "parity"
    ref = ProvisionRef(act.work, found[0].eid)
    told: Value = listed([_parting(situation, act, each) for each in _telling(found)])
    if len(found) > _NAMED:
        counted = Counter(each.fault.value for each in found)
        kinds = [(", " if place else "", fault, count) for place, (fault, count) in enumerate(counted.items())]
        sums = [part for comma, fault, count in kinds for part in (comma, Word(FAULTS[fault], "Faults"), f" – {count}")]
        told = Phrase((*sums, ": ", told))
    named = situation.named(act.work)
    return Matter(check, weight, template, (named.title if named else act.title, told), advice, ref)


def _telling(found: Sequence[Disparity]) -> list[Disparity]:
    """Return the places, one of each kind first, what is surely wrong before what another edition may explain."""
    firsts: dict[Fault, Disparity] = {}
    for each in found:
        firsts.setdefault(each.fault, each)
    examples = sorted(firsts.values(), key=lambda each: _SUREST.index(each.fault))
    return [*examples, *(each for each in found if firsts[each.fault] is not each)]


_SUREST = (
    Fault.FIGURES, Fault.DATES, Fault.CITATIONS, Fault.MISSING, Fault.EXTRA, Fault.ROWS, Fault.HEADING, Fault.EXCLUDED,
    Fault.LINES, Fault.AMENDED,
)  # fmt: skip


def _parting(situation: Situation, act: Act, each: Disparity) -> Phrase:
    place = situation.place(ProvisionRef(act.work, each.eid))
    return Phrase((f"{place} – ", Word(FAULTS[each.fault.value], "Faults"), _sides(situation, act, each)))


def _sides(situation: Situation, act: Act, each: Disparity) -> str:
    """Return what stands on each side, where figures, dates or citations differ."""
    if each.fault in (Fault.FIGURES, Fault.DATES):
        first, second = each.first, each.second
    elif each.fault is Fault.AMENDED:
        first, second = _latest(each.first), _latest(each.second)
    elif each.fault is Fault.CITATIONS:
        first, second = (
            ", ".join(situation.place(ProvisionRef(act.work, eid)) for eid in side.split())
            for side in (each.first, each.second)
        )
    else:
        return ""
    return f" ({first or '…'} / {second or '…'})"


def _latest(acts: str) -> str:
    """Return the last of some amending acts; the others are behind it."""
    *earlier, last = acts.split(", ")
    return f"… {last}" if earlier else last


def _skips(act: Act, ref: ProvisionRef, situation: Situation) -> bool:
    kind, num = split(ref.eid)[-1]
    holder = act.find(parent(ref.eid)) if parent(ref.eid) else None
    if (parent(ref.eid) and holder is None) or kind not in (Kind.ARTICLE, Kind.PARAGRAPH, Kind.POINT):
        return False
    added = [
        split(each.ref.eid)[-1][1]
        for each in situation.live
        if each.action is Action.INSERT and each.ref != ref and each.ref.work == ref.work
        and parent(each.ref.eid) == parent(ref.eid) and split(each.ref.eid)[-1][0] is kind
    ]  # fmt: skip
    taken = {each.num for each in siblings(act, holder, kind)} | set(added)
    if "-" in num:
        base, _, suffix = num.rpartition("-")
        return base not in taken or (suffix.isdigit() and int(suffix) > 1 and f"{base}-{int(suffix) - 1}" not in taken)
    return num.isdigit() and taken != set() and int(num) > int(next_number(taken).partition("-")[0])
