"""The proof of the clauses: random edits are worded, the law is read back and applied, and gives the proposed text.

A sample of the campaign (`python -m tests.campaigns.clause_round_trip 5000`); every failure it found is a table test
in its room.
"""

from __future__ import annotations

import pytest

from tests.campaigns.clause_round_trip import round_trip, sources
from workbench.law.act import Act

SAMPLE = 400


@pytest.fixture(scope="module")
def laws() -> list[tuple[str, Act]]:
    return list(sources().items())


def test_written_clauses_read_back_and_applied_give_the_proposed_text(laws: list[tuple[str, Act]]) -> None:
    outcomes = [round_trip(laws, seed) for seed in range(SAMPLE)]
    assert [(outcome.seed, outcome.name, outcome.problem) for outcome in outcomes if outcome.problem] == []
    assert sum(outcome.modifications for outcome in outcomes) > SAMPLE
    assert {outcome.name.rpartition(".")[2] for outcome in outcomes if outcome.law} == {"rus", "kaz"}
