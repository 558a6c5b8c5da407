"""Thousands of random edits, worded as an amending law, read back and applied.

Run as `python -m tests.campaigns.clause_round_trip 5000`.

Prints every failure with its seed; `--seed N` runs one again and prints the law that was written.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from tests.campaigns.edits import direct, edited
from tests.campaigns.tables import rows_edited, with_table
from workbench.comparison.modifications import modifications
from workbench.drafting.bill import bill_text, draft_bill
from workbench.drafting.draft import Draft
from workbench.errors import UnusableInput
from workbench.importers import import_act
from workbench.law.act import GROUPS, Act, Kind, Provision
from workbench.law.amended_act import AmendedAct
from workbench.law.amendment import Amendment, Granularity, Modification
from workbench.law.consolidation import consolidate
from workbench.law.eid import assign
from workbench.law.project import Project
from workbench.workspace.amendments import repeal_act
from workbench.workspace.drafts import prove_text
from workbench.workspace.effects import effect
from workbench.workspace.moving import move

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
    parts = {one.work: part_of(one, dice) for one in acts}
    amended = [each for each in (_amended(one, dice, made) for one in parts.values()) if each.modifications]
    stated = sum(len(each.modifications) for each in amended)
    if not amended:
        return Outcome(seed, name, made, 0, "", "")
    project = Project(subject={"rus": "гражданской защиты", "kaz": "азаматтық қорғау"})
    law = bill_text(draft_bill(Draft(act.language, project, tuple(amended))))
    return Outcome(seed, name, made, stated, law, _problem(law, amended, act.language))


def _amended(base: Act, dice: random.Random, made: list[str]) -> AmendedAct:
    base = replace(base, contents=dice.random() < 0.25)
    base = with_table(base, dice) if dice.random() < 0.3 else base
    way = dice.random()
    if way < 0.04:
        made.append("repeal the act")
        return effect(base, [repeal_act(base)]).amended
    if way < 0.16:
        return _moved(base, dice, made)
    if way < 0.25:
        stated, told = direct(base, dice), ["direct"]
    else:
        proposed, told = edited(base, dice, most=dice.choice((3, 5, 9)))
        granularity = dice.choice((*[Granularity.AUTO] * 3, *Granularity))
        if any(unit.kind is Kind.TABLE for unit in base.walk()):
            proposed, of_tables = rows_edited(proposed if dice.random() < 0.5 else base, dice)
            told += of_tables
        stated = modifications(base, proposed, granularity=granularity)
    told += [f"row {each.operation}" for each in stated if "__row_" in each.target.eid or _adds_rows(each)]
    made += told
    wanted = consolidate(base, stated)
    assert not wanted.failed, wanted.failed
    return AmendedAct(base, wanted.act, stated, ())


def _adds_rows(modification: Modification) -> bool:
    return any(unit.kind is Kind.ROW for unit in modification.content)


def _moved(base: Act, dice: random.Random, made: list[str]) -> AmendedAct:
    """Move a few provisions to places chosen at random, as a drafter does by one edit each."""
    moves: list[Amendment] = []
    for _ in range(dice.randint(1, 3)):
        units = [unit for unit in base.walk() if unit.kind in _HOLDERS and not unit.excluded]
        if not units:
            break
        unit = dice.choice(units)
        holders = [each for each in base.walk() if each.kind in _HOLDERS[unit.kind] and not each.excluded]
        holder = dice.choice(holders) if holders else None
        siblings = [each for each in holder.children if each.kind is unit.kind] if holder else []
        after = dice.choice(siblings).eid if siblings and dice.random() < 0.7 else ""
        with suppress(UnusableInput):  # a place the provision cannot have
            moves.append(move(base, unit.eid, holder.eid if holder else "", after=after))
    amended = effect(base, moves).amended  # of moves that meet one stands
    made += [f"move {each.ref.eid} to {each.to}" for each in moves]
    return amended


_HOLDERS = {
    Kind.ARTICLE: GROUPS,
    Kind.PARAGRAPH: (Kind.ARTICLE,),
    Kind.POINT: (Kind.ARTICLE, Kind.PARAGRAPH),
    Kind.SUBPARAGRAPH: (Kind.ARTICLE, Kind.PARAGRAPH),
    Kind.INDENT: (Kind.ARTICLE, Kind.POINT),
}


def _problem(law: str, amended: Sequence[AmendedAct], language: str) -> str:
    """Return what keeps the written law from giving the acts and contents as proposed, or ''."""
    disproofs = prove_text(law, amended, language).disproofs
    return "; ".join(f"{each.ref.eid}: {each.reason}"[:300] for each in disproofs[:3])


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
    kinds = Counter(told.partition(" ")[0] for outcome in outcomes for told in outcome.made)
    kinds["contents"] = sum("оглавлении:" in outcome.law or "мазмұнында:" in outcome.law for outcome in outcomes)
    print(", ".join(f"{kind} {count}" for kind, count in kinds.most_common()))
    print(
        f"{len(outcomes) - len(failed)} of {len(outcomes)} drafts proved, {stated} modifications, {spent:.0f} s of CPU"
    )
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
