"""Thousands of random edits, worded as an amending law, read back and applied.

Run as `python -m tests.campaigns.clause_round_trip 5000`.

Prints every failure with its seed; `--seed N` runs one again and prints the law that was written.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tests.campaigns.edits import direct, edited
from workbench.comparison.acts import modifications
from workbench.drafting.bill import bill_text, draft_bill
from workbench.drafting.draft import AmendedAct, Draft
from workbench.importers import import_act
from workbench.importers.amending_act import read_amending_act
from workbench.importers.lines import Line
from workbench.importers.structure import parse_act
from workbench.languages import LANGUAGES
from workbench.law.act import GROUPS, Act, Kind, Provision
from workbench.law.amendment import Granularity
from workbench.law.consolidation import consolidate, differences, same_text
from workbench.law.eid import assign
from workbench.law.project import Project

ROOT = Path(__file__).parents[2]
REAL = ROOT.parent / "shared" / "laws"


@dataclass(frozen=True)
class Outcome:
    """What came of one random draft."""

    seed: int
    name: str
    made: list[str]
    modifications: int
    law: str
    problem: str


def sources() -> dict[str, Act]:
    """Return the laws to edit: those of the project and, where they are, the real ones."""
    files = {path.stem: path for path in sorted((ROOT / "sample_laws" / "sources").glob("*.txt"))}
    files |= {f"real.{code}": REAL / code / "kz_civil_protection.md" for code in ("rus", "kaz")}
    return {
        name: import_act(path, language=name.rpartition(".")[2]).act for name, path in files.items() if path.exists()
    }


def round_trip(laws: Sequence[tuple[str, Act]], seed: int) -> Outcome:
    """Edit a part of an act at random, now and then of several, word the edits, read the law, and compare the texts."""
    dice = random.Random(seed)
    name, act = laws[seed % len(laws)]
    others = {each.title: each for _, each in laws if each.language == act.language and each.title != act.title}
    acts = [act, *(dice.sample(list(others.values()), dice.randint(1, 2)) if dice.random() < 0.1 else ())]
    made: list[str] = []
    amended = [each for each in (_amended(part_of(one, dice), dice, made) for one in acts) if each.modifications]
    stated = sum(len(each.modifications) for each in amended)
    if not amended:
        return Outcome(seed, name, made, 0, "", "")
    project = Project(subject={"rus": "гражданской защиты", "kaz": "азаматтық қорғау"})
    law = bill_text(draft_bill(Draft(act.language, project, tuple(amended))))
    return Outcome(seed, name, made, stated, law, _problem(law, amended, act.language))


def _amended(base: Act, dice: random.Random, made: list[str]) -> AmendedAct:
    if dice.random() < 0.1:
        stated, told = direct(base, dice), ["direct"]
    else:
        proposed, told = edited(base, dice, most=dice.choice((3, 5, 9)))
        granularity = dice.choice((*[Granularity.AUTO] * 3, *Granularity))
        stated = modifications(base, proposed, granularity=granularity)
    made += told
    wanted = consolidate(base, stated)
    assert not wanted.failed, wanted.failed
    return AmendedAct(base, wanted.act, stated, ())


def _problem(law: str, amended: Sequence[AmendedAct], language: str) -> str:
    """Return what keeps the written law from giving the acts as proposed, or ''."""
    parsed = parse_act((Line(line) for line in law.splitlines()), LANGUAGES[language]).act
    reading = read_amending_act(parsed, acts=tuple(each.in_force for each in amended))
    unread = [clause for clause in reading.clauses if not clause.recognised]
    if unread:
        return f"not read: {unread[0].text[:300]} ({unread[0].reason})"
    for each in amended:
        result = consolidate(each.in_force, reading.modifications_for(each.in_force))
        if result.failed:
            return f"not applied: {result.failed[0].message}"
        if not same_text(result.act, each.proposed):
            return f"differs at {', '.join(differences(result.act, each.proposed)[:4])}"
    return ""


def part_of(act: Act, dice: random.Random) -> Act:
    """Return the act with a few of its articles only, so that one round trip takes milliseconds; now and then all."""
    if dice.random() < 0.02:
        return act
    articles = [unit.eid for unit in act.walk() if unit.kind is Kind.ARTICLE]
    at = dice.randrange(len(articles))
    kept = set(articles[at : at + dice.randint(1, 4)])
    return replace(act, provisions=assign(tuple(_kept(act.provisions, kept))))


def _kept(provisions: tuple[Provision, ...], articles: set[str]) -> Iterator[Provision]:
    for provision in provisions:
        if provision.eid in articles:
            yield provision
        elif provision.kind in GROUPS:
            children = tuple(_kept(provision.children, articles))
            if children:
                yield replace(provision, children=children)


def run(count: int, first: int = 0) -> list[Outcome]:
    """Return the outcomes of this many round trips over all laws."""
    laws = list(sources().items())
    return [round_trip(laws, seed) for seed in range(first, first + count)]


def main() -> int:
    """Run the campaign and print what failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int, nargs="?", default=5000)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--seed", type=int)
    given = parser.parse_args()
    if given.seed is not None:
        (outcome,) = run(1, given.seed)
        print(outcome.law, "", outcome.name, outcome.made, outcome.problem or "proved", sep="\n")
        return bool(outcome.problem)
    started = time.process_time()
    outcomes = run(given.count, given.first)
    failed = [outcome for outcome in outcomes if outcome.problem]
    for outcome in failed:
        print(f"seed {outcome.seed} {outcome.name}: {outcome.problem} | {'; '.join(outcome.made)}")
    stated = sum(outcome.modifications for outcome in outcomes)
    spent = time.process_time() - started
    print(
        f"{len(outcomes) - len(failed)} of {len(outcomes)} drafts proved, {stated} modifications, {spent:.0f} s of CPU"
    )
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
