"""Random edits with undo and redo against a model: python -m tests.reliability.edits [edits]."""

from __future__ import annotations

import sys
import time

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.workspace.test_undo_against_a_model import Edits

STEPS = 100

if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    begun = time.monotonic()
    chosen = settings(
        max_examples=max(1, count // STEPS), stateful_step_count=STEPS, deadline=None,
        suppress_health_check=list(HealthCheck), database=None,
    )  # fmt: skip
    run_state_machine_as_test(Edits, settings=chosen)
    print(f"up to {count} edits in {time.monotonic() - begun:.0f} s, always equal to the model")
