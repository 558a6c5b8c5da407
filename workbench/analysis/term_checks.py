"""Checks of terms: lost, clashing, renamed, undefined and differently translated ones, and their order.

Source: Law "On Legal Acts", art. 23(7), 24.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from workbench.analysis.impact import Outcome
from workbench.analysis.matter import Matter, Seriousness, Tongues
from workbench.analysis.situation import Situation, quoted
from workbench.analysis.terms import (
    Definition,
    ShortName,
    defined_nowhere,
    defined_twice,
    definitions,
    other_names,
    translated_differently,
)
from workbench.analysis.text_checks import caused, listed, places_of
from workbench.languages.kazakh.alphabet import alphabet_key
from workbench.law.act import Act
from workbench.law.amendment import Action
from workbench.law.reference import ProvisionRef


def lost_definitions(situation: Situation) -> Iterator[Matter]:
    """Yield terms that lose their definition and stay in use."""
    for languages, cause, found in caused(situation, {Outcome.TERM_LOST}):
        words = next((each.words for each in found if each.language == situation.reader), found[0].words)
        yield Matter(
            "lost_definition", Seriousness.WARNING, "{} ({}): “{}” loses its definition but is still used in: {}",
            (situation.titled(cause), languages, words, places_of(situation, cause, found)),
            "Keep the definition, or replace the term wherever it is used.", cause,
        )  # fmt: skip


def term_conflicts(situation: Situation) -> Iterator[Matter]:
    """Yield terms that two acts, as they will read, define in different words."""
    together: dict[tuple[ProvisionRef, ProvisionRef], list[Definition]] = defaultdict(list)
    for acts in as_proposed(situation).values():
        for found in defined_twice(acts):
            together[found.first.ref, found.second.ref].append(found.first)
    for (first, second), defined in together.items():
        languages = Tongues(tuple(each.language for each in defined))
        yield Matter(
            "term_conflict", Seriousness.REMARK, "“{}” ({}) is defined differently in {} and {}",
            (_read(defined, situation.reader).term, languages, situation.titled(first), situation.titled(second)),
            "Use one definition, or refer to it.", first,
        )  # fmt: skip


def terms_under_other_names(situation: Situation) -> Iterator[Matter]:
    """Yield short names that articles give to what the act defines already."""
    worked_on = {each.ref.work for each in situation.live}
    together: dict[ProvisionRef, list[tuple[ShortName, Definition]]] = defaultdict(list)
    for acts in as_proposed(situation).values():
        for act in acts:
            for given, definition in other_names(act) if act.work in worked_on else ():
                together[given.ref].append((given, definition))
    for ref, named in together.items():
        read = _read([definition for _, definition in named], situation.reader)
        name = next(given.name for given, definition in named if definition is read)
        yield Matter(
            "term_under_another_name", Seriousness.REMARK, "{}: “{}” is used for the defined term “{}”",
            (situation.titled(ref), name, read.term), "Use the defined term.", ref,
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
                    "{}: “{}” is not in Kazakh alphabetical order",
                    (situation.titled(definition.ref), definition.term),
                    "It belongs after “{}”." if rightly else "It belongs before all others.",
                    definition.ref, amendment.id, (rightly.term,) if rightly else (),
                )  # fmt: skip


def undefined_terms(situation: Situation) -> Iterator[Matter]:
    """Yield terms of the field that the draft brings in and no loaded act defines, names or uses already."""
    together: dict[int, dict[str, tuple[str, tuple[ProvisionRef, ...]]]] = defaultdict(dict)
    for language, amended in situation.amended.items():
        concepts = {name: number for number, names in enumerate(situation.terms) for name in names.get(language, ())}
        for name, refs in defined_nowhere(tuple(concepts), amended, situation.acts.get(language, ())):
            together[concepts[name]].setdefault(language, (name, refs))
    for found in together.values():
        name, refs = found.get(situation.reader) or next(iter(found.values()))
        yield Matter(
            "undefined_term", Seriousness.REMARK, "“{}” ({}) is new in the draft and is not defined anywhere: {}",
            (name, Tongues(tuple(found)), listed([situation.titled(ref) for ref in refs])),
            "Define it in the article of definitions, or use a term that is defined.", refs[0],
        )  # fmt: skip


def terms_translated_differently(situation: Situation) -> Iterator[Matter]:
    """Yield terms that stand for two in the other language: one Russian term has two Kazakh ones, or the reverse."""
    acts = as_proposed(situation)
    for term, language, others in translated_differently(acts.get("rus", ()), acts.get("kaz", ())):
        told = [f"{quoted(each.term, situation.reader)} – {situation.titled(each.ref)}" for each in others]
        yield Matter(
            "term_translated_differently", Seriousness.REMARK,
            "“{}” ({}) has different terms in the other language: {}",
            (term, Tongues((language,)), listed(told)),
            "Use one term in both acts (Law “On Legal Acts”, art. 24(3)).", others[0].ref,
        )  # fmt: skip


TERM_CHECKS = (
    lost_definitions,
    definitions_out_of_order,
    term_conflicts,
    terms_under_other_names,
    undefined_terms,
    terms_translated_differently,
)


def _read(defined: Sequence[Definition], reader: str) -> Definition:
    """Return the definition in the reader's language, else the first."""
    return next((each for each in defined if each.language == reader), defined[0])


def as_proposed(situation: Situation) -> dict[str, tuple[Act, ...]]:
    """Return the acts by language, each as it reads with the draft."""
    return {
        language: tuple(
            next((each.proposed for each in situation.amended.get(language, ()) if each.in_force.id == act.id), act)
            for act in acts
        )
        for language, acts in situation.acts.items()
    }
