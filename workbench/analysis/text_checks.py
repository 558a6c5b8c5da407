"""Checks that read the texts: citations, terms, the two languages side by side, numbers and order.

What one cause brings about is one matter, however many places it has: a memo names the first few.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from workbench.analysis.citations import Library, broken
from workbench.analysis.impact import Consequence, Outcome
from workbench.analysis.parity import Disparity, disparities
from workbench.analysis.situation import Matter, Seriousness, Situation, said
from workbench.analysis.terms import defined_twice, definitions, other_names
from workbench.languages.kazakh.alphabet import alphabet_key
from workbench.law.act import Act, Kind
from workbench.law.amended_act import AmendedAct
from workbench.law.amendment import Action
from workbench.law.eid import COUNTED, parent, split
from workbench.law.numbering import next_number, siblings
from workbench.law.reference import ProvisionRef

_NAMED = 3  # places a matter names before it says how many more there are


def broken_citations(situation: Situation) -> Iterator[Matter]:
    """Yield acts in force that cite what is not there or is repealed, one matter an act."""
    for acts in situation.acts.values():
        library = Library(acts)
        for act in acts:
            found = broken(act, library)
            if found:
                places = [f"{said(each.source.eid, act.language)}: “{each.words}”" for each in found]
                yield Matter(
                    "broken_citation", Seriousness.WARNING, "“{}” cites what is not there: {}",
                    (act.title, _listed(places)),
                    "Correct the citation while the act is open, or tell who keeps it.", found[0].source,
                )  # fmt: skip


def consequential_changes(situation: Situation) -> Iterator[Matter]:
    """Yield provisions the draft repeals or renumbers while others still cite them, one matter a provision."""
    outcomes = {Outcome.CITATION_BREAKS, Outcome.CITATION_MOVES}
    for languages, cause, found in _caused(situation, outcomes):
        yield Matter(
            "consequential_change", Seriousness.ERROR,
            "{} ({}) goes or gets another number and is still cited: {}",
            (situation.titled(cause), languages, _places(situation, cause, found)),
            "Amend the citations as well: the list of consequences proposes how.", found[0].ref,
        )  # fmt: skip


def lost_definitions(situation: Situation) -> Iterator[Matter]:
    """Yield terms that lose their definition and stay in use."""
    for languages, cause, found in _caused(situation, {Outcome.TERM_LOST}):
        yield Matter(
            "lost_definition", Seriousness.WARNING, "{} ({}): “{}” loses its definition and stays in use: {}",
            (situation.titled(cause), languages, found[0].words, _places(situation, cause, found)),
            "Keep the definition, or put another term wherever this one stands.", cause,
        )  # fmt: skip


def changes_under_citations(situation: Situation) -> Iterator[Matter]:
    """Yield provisions that change while others cite them: whether these still fit, a person must read."""
    for _, cause, found in _caused(situation, {Outcome.CITED_TEXT_CHANGES}):
        yield Matter(
            "change_under_citation", Seriousness.REMARK, "{} changes and is cited: {}",
            (situation.titled(cause), _places(situation, cause, found)),
            "Read whether the citation still says what it should.", cause,
        )  # fmt: skip


def parity_faults(situation: Situation) -> Iterator[Matter]:
    """Yield amended acts whose Kazakh and Russian texts in force part, one matter an act."""
    for rus, kaz in _both(situation):
        found = disparities(rus.in_force, kaz.in_force)
        if found:
            yield _parity(
                found, rus.in_force, Seriousness.REMARK, "“{}”: the Russian and Kazakh texts in force part: {}",
                "Tell who keeps the act; word the amendment so that it fits both texts.",
            )  # fmt: skip


def parity_of_the_draft(situation: Situation) -> Iterator[Matter]:
    """Yield amended acts whose two texts part by the draft: what one says more, and where figures differ."""
    for rus, kaz in _both(situation):
        before = set(disparities(rus.in_force, kaz.in_force))
        single = {each.ref for one in (rus, kaz) for each in (*one.amendments, *one.elsewhere) if each.only}
        found = [
            each
            for each in disparities(rus.proposed, kaz.proposed)
            if each not in before and ProvisionRef(rus.in_force.work, each.eid) not in single
        ]
        if found:
            yield _parity(
                found, rus.proposed, Seriousness.WARNING, "“{}”: the draft says different things in two languages: {}",
                "Word both languages alike (Law “On Legal Acts”, art. 24(3)).",
            )  # fmt: skip


def term_conflicts(situation: Situation) -> Iterator[Matter]:
    """Yield terms that two acts, as they will read, define in different words."""
    for language, acts in _as_proposed(situation).items():
        for found in defined_twice(acts):
            yield Matter(
                "term_conflict", Seriousness.REMARK, "“{}” ({}) is defined differently in {} and {}",
                (found.first.term, language, situation.titled(found.first.ref), situation.titled(found.second.ref)),
                "Take over one definition, or refer to it.", found.first.ref,
            )  # fmt: skip


def terms_under_other_names(situation: Situation) -> Iterator[Matter]:
    """Yield short names that articles give to what the act defines already."""
    worked_on = {each.ref.work for each in situation.live}
    for acts in _as_proposed(situation).values():
        for act in acts:
            for given, definition in other_names(act) if act.work in worked_on else ():
                yield Matter(
                    "term_under_another_name", Seriousness.REMARK, "{} calls “{}” what is defined as “{}”",
                    (situation.titled(given.ref), given.name, definition.term),
                    "Use the defined term.", given.ref,
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
                "number_clash", Seriousness.ERROR, "{}: the number is taken{}",
                (situation.titled(amendment.ref), ", a repealed provision keeps it" if taken.excluded else ""),
                "Take the next free number: numbers never move and are not used again.", amendment.ref, amendment.id,
            )  # fmt: skip
        elif acts and _skips(acts[0], amendment.ref, situation):
            yield Matter(
                "number_clash", Seriousness.REMARK, "{}: numbers before it are left out",
                (situation.titled(amendment.ref),), "Take the next number after the last one.",
                amendment.ref, amendment.id,
            )  # fmt: skip


def definitions_out_of_order(situation: Situation) -> Iterator[Matter]:
    """Yield new definitions that do not stand in the order of the Kazakh alphabet (Law "On Legal Acts", art. 23(7))."""
    added = {each.ref: each for each in situation.live if each.action is Action.INSERT}
    for amended in situation.amended.get("kaz", ()):
        defined = definitions(amended.proposed)
        for place, definition in enumerate(defined):
            amendment = added.get(definition.ref)
            if amendment is None:
                continue
            key = alphabet_key(definition.term)
            before = defined[place - 1] if place else None
            after = defined[place + 1] if place + 1 < len(defined) else None
            if (before and alphabet_key(before.term) > key) or (after and alphabet_key(after.term) < key):
                rightly = max((each for each in defined if alphabet_key(each.term) < key), default=None,
                              key=lambda each: alphabet_key(each.term))  # fmt: skip
                yield Matter(
                    "definition_out_of_order", Seriousness.WARNING,
                    "{}: “{}” does not stand in the order of the Kazakh alphabet",
                    (situation.titled(definition.ref), definition.term),
                    f"It belongs after “{rightly.term}”." if rightly else "It belongs before all others.",
                    definition.ref, amendment.id,
                )  # fmt: skip


TEXT_CHECKS = (
    number_clashes,
    consequential_changes,
    lost_definitions,
    parity_of_the_draft,
    broken_citations,
    definitions_out_of_order,
    changes_under_citations,
    term_conflicts,
    terms_under_other_names,
    parity_faults,
)


def _caused(situation: Situation, outcomes: set[Outcome]) -> Iterator[tuple[str, ProvisionRef, list[Consequence]]]:
    """Yield the consequences of these outcomes together by what causes them, and the languages they are found in."""
    by_cause: dict[ProvisionRef, list[Consequence]] = defaultdict(list)
    for each in situation.consequences:
        if each.outcome in outcomes:
            by_cause[each.cause].append(each)
    for cause, found in by_cause.items():
        yield ", ".join(dict.fromkeys(each.language for each in found)), cause, found


def _places(situation: Situation, cause: ProvisionRef, found: Iterable[Consequence]) -> str:
    """Return where they stand; the act is named where it is another than that of the cause."""
    refs = dict.fromkeys(each.ref for each in found)
    language = next((act.language for acts in situation.acts.values() for act in acts if act.work == cause.work), "")
    return _listed([said(ref.eid, language) if ref.work == cause.work else situation.titled(ref) for ref in refs])


def _listed(places: Sequence[str]) -> str:
    more = len(places) - _NAMED
    return "; ".join(places[:_NAMED]) + (f"; and {more} more" if more > 0 else "")


def _both(situation: Situation) -> Iterator[tuple[AmendedAct, AmendedAct]]:
    kazakh = {each.in_force.work: each for each in situation.amended.get("kaz", ())}
    for rus in situation.amended.get("rus", ()):
        if rus.in_force.work in kazakh:
            yield rus, kazakh[rus.in_force.work]


def _parity(found: Sequence[Disparity], act: Act, weight: Seriousness, template: str, advice: str) -> Matter:
    places = [
        f"{said(each.eid, act.language)} – {each.fault.value}"
        + (f" {each.first or '…'} / {each.second or '…'}" if each.fault.value == "figures" else "")
        for each in found
    ]
    check = "parity_of_draft" if weight is Seriousness.WARNING else "parity"
    ref = ProvisionRef(act.work, found[0].eid)
    counted = Counter(each.fault.value for each in found)
    told = ", ".join(f"{fault} {count}" for fault, count in counted.items())
    listed = f"{told}: {_listed(places)}" if len(found) > _NAMED else _listed(places)
    return Matter(check, weight, template, (act.title, listed), advice, ref)


def _as_proposed(situation: Situation) -> dict[str, tuple[Act, ...]]:
    return {
        language: tuple(
            next((each.proposed for each in situation.amended.get(language, ()) if each.in_force.id == act.id), act)
            for act in acts
        )
        for language, acts in situation.acts.items()
    }


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
