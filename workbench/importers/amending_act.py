"""An amending law's own sentences into modifications; what is not understood is said, never guessed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from workbench.drafting.remarks import remark_of
from workbench.importers.amending_fitting import fitted, is_named, work_of
from workbench.importers.amending_lines import LineReader, Told
from workbench.importers.amending_payload import Unreadable
from workbench.importers.amending_sentences import interpret
from workbench.importers.structure import table_lines
from workbench.languages import LANGUAGES
from workbench.languages.enacting import ActName
from workbench.languages.language import Language
from workbench.law.act import Act, AmendingSource, lines
from workbench.law.addresses import Addresses
from workbench.law.amendment import Modification, Operation, Scope
from workbench.law.consolidation import Consolidation, consolidate
from workbench.law.edits import Reason
from workbench.law.eid import build, split
from workbench.law.reference import ProvisionRef

OTHER_LANGUAGE = "other_language"
"""Why a clause changes nothing here: it says that the text in another language is amended."""

LOST = "it stands under a line that was not understood"


@dataclass(frozen=True, slots=True)
class ReadClause:
    """One clause of an amending law: its text, what it does to which act, or why it was not understood.

    `reason` says in a sentence why it was not understood or changes nothing, `code` in one word (`Reason`,
    OTHER_LANGUAGE).
    """

    text: str
    act: ActName
    work: str
    modifications: tuple[Modification, ...] = ()
    recognised: bool = True
    reason: str = ""
    code: str = ""

    @property
    def act_title(self) -> str:
        return self.act.title


@dataclass(frozen=True, slots=True)
class AmendingReading:
    """All clauses of an amending law, in order; `source` is the law itself, where it has a date and a number."""

    language: str
    clauses: tuple[ReadClause, ...]
    source: AmendingSource | None = None

    @property
    def acts(self) -> tuple[ActName, ...]:
        """Return the acts the law amends, in its order."""
        return tuple(dict.fromkeys(clause.act for clause in self.clauses))

    def clauses_for(self, act: Act) -> tuple[ReadClause, ...]:
        """Return the clauses that amend this act, their modifications fitted to its text."""
        return _fitted([clause for clause in self.clauses if is_named(act, clause.act)], act)

    def modifications_for(self, act: Act) -> tuple[Modification, ...]:
        """Return what the law does to this act, every address fitted to its text."""
        return tuple(each for clause in self.clauses_for(act) for each in clause.modifications)


@dataclass(frozen=True, slots=True)
class AppliedClause:
    """A clause and whether it could be carried out; `reason` says in a sentence why not, `code` in one word."""

    clause: ReadClause
    applied: bool
    reason: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class AppliedLaw:
    """An act after an amending law, with the report clause by clause."""

    act: Act
    clauses: tuple[AppliedClause, ...]


def read_amending_act(law: Act, *, acts: Sequence[Act] = ()) -> AmendingReading:
    """Return what an amending law says, clause by clause; a law that amends nothing has no clauses.

    The acts it amends are found among `acts` by date and title; any other gets a work made of its date and title.
    """
    text = [line for provision in law.provisions for line in lines(provision)]
    source = AmendingSource(law.date, law.number) if law.date and law.number else None
    return replace(read_amending_lines(text, LANGUAGES[law.language], acts=acts), source=source)


def read_amending_lines(text: Iterable[str], language: Language, *, acts: Sequence[Act] = ()) -> AmendingReading:
    """Return what the lines of an amending law say, as `read_amending_act` does."""
    tidy = _tidy(list(text))
    works: dict[ActName, str] = {}
    clauses = []
    for told in LineReader(tidy, language).read():
        work = works.setdefault(told.act, work_of(told.act, acts))
        clauses.append(_clause(told, work, language))
    return AmendingReading(language.code, tuple(clauses))


def _tidy(text: list[str]) -> list[str]:
    """Return the lines that say something without spaces at their ends; rows of a table keep their empty cells."""
    ends = (" " if is_row else None for is_row in table_lines(text))
    return [line.strip(end) for line, end in zip(text, ends, strict=True) if line.strip(end)]


def apply_amending_act(act: Act, reading: AmendingReading) -> AppliedLaw:
    """Return the act with every clause about it applied, and a report clause by clause.

    A law that names one act only is taken to mean the act given, whatever it calls it.
    """
    clauses = reading.clauses_for(act)
    if not clauses and len(reading.acts) == 1:
        clauses = _fitted(reading.clauses, act)
    stated = tuple(each for clause in clauses for each in clause.modifications)
    done = consolidate(act, stated, remark=remark_of(LANGUAGES[reading.language], reading.source))
    return AppliedLaw(done.act, tuple(_report(clause, done) for clause in clauses))


def modifications_json(reading: AmendingReading) -> list[dict[str, Any]]:
    """Return every modification as plain data, one entry for each clause that was not understood or changes nothing."""
    return [entry for clause in reading.clauses for entry in _entries(clause)]


def _fitted(clauses: Sequence[ReadClause], act: Act) -> tuple[ReadClause, ...]:
    addresses = Addresses.of(act.provisions)
    return tuple(
        replace(clause, modifications=tuple(fitted(each, act, addresses) for each in clause.modifications))
        for clause in clauses
    )


def _clause(told: Told, work: str, language: Language) -> ReadClause:
    if told.repeals_act:
        repeal = Modification(Operation.REPEAL, Scope.PROVISION, ProvisionRef(work), clause=told.text)
        return ReadClause(told.text, told.act, work, (repeal,))
    if told.sentences is None:
        why = language.amending.why_not(told.text)
        return _unread(told, work, why, Reason.NOT_RECOGNISED)
    if told.lost:
        return _unread(told, work, LOST, Reason.NOT_RECOGNISED)
    try:
        found = interpret(told, work, language)
    except Unreadable as error:
        return _unread(told, work, str(error), error.reason)
    if not found:
        why = "the text in this language does not change"
        return ReadClause(told.text, told.act, work, reason=why, code=OTHER_LANGUAGE)
    return ReadClause(told.text, told.act, work, tuple(replace(each, clause=told.text) for each in found))


def _unread(told: Told, work: str, why: str, reason: Reason) -> ReadClause:
    return ReadClause(told.text, told.act, work, recognised=False, reason=why, code=reason.value)


def _report(clause: ReadClause, done: Consolidation) -> AppliedClause:
    if not clause.recognised:
        return AppliedClause(clause, False, f"Not recognised: {clause.reason}.", clause.code)
    failed = [failure for failure in done.failed if failure.modification in clause.modifications]
    if not failed:
        return AppliedClause(clause, True, clause.reason, clause.code)
    why = " ".join(dict.fromkeys(failure.message for failure in failed))
    return AppliedClause(clause, False, why, failed[0].reason.value)


def _entries(clause: ReadClause) -> Iterator[dict[str, Any]]:
    common = {
        "clause": clause.text,
        "recognised": clause.recognised,
        "reason": clause.code,
        "message": clause.reason,
    }
    if not clause.modifications:
        yield {
            "act": clause.work,
            "target": "",
            "kind": "",
            "old": "",
            "new": "",
            **common,
            "scope": "",
            "sentence": 0,
            "occurrence": 0,
            "content": [],
        }
    for each in clause.modifications:
        text = "\n".join(line for provision in each.content for line in lines(provision))
        yield {
            "act": clause.work,
            "target": each.target.eid,
            "kind": each.operation.value,
            "old": each.old,
            "new": each.new or text,
            **common,
            "scope": each.scope.value,
            "sentence": each.sentence,
            "occurrence": each.occurrence,
            "content": [build((*split(each.target.eid), (unit.kind, unit.num))) for unit in each.content],
        }
