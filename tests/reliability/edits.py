"""Random edits with undo and redo against a model: python -m tests.reliability.edits [edits] [seed].

The model is hypothesis' state machine of `tests.workspace.test_undo_against_a_model`; what is counted are edits that
were written, undone ones and those done again, not the steps that found nothing to do.
"""

from __future__ import annotations

import tempfile
import time

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.asked import asked
from tests.reliability.disks import memory_disk
from tests.workspace.test_undo_against_a_model import Edits

STEPS, BATCH = 100, 20


class Counted(Edits):
    """Counts what was written, in whatever machine of this kind."""

    written = 0

    def teardown(self) -> None:
        if hasattr(self, "workspace"):
            Counted.written += self.workspace._store.sequence()
        super().teardown()


def run(count: int, *, first: int = 1, report: bool = False) -> int:
    """Let at least so many edits be written; return how many were. Raises where a project is not as the model says."""
    Counted.written = 0
    chosen = settings(
        max_examples=BATCH, stateful_step_count=STEPS, deadline=None, suppress_health_check=list(HealthCheck),
        database=None, phases=(Phase.generate, Phase.shrink),
    )  # fmt: skip
    batch = first
    while Counted.written < count:
        run_state_machine_as_test(seed(batch)(Counted), settings=chosen)
        batch += 1
        if report:
            print(Counted.written, flush=True)
    return Counted.written


if __name__ == "__main__":
    tempfile.tempdir = memory_disk()
    edits, first = asked(__doc__, edits=10_000, seed=1)
    begun = time.monotonic()
    made = run(edits, first=first, report=True)
    print(f"{made} edits written, undone and redone in {time.monotonic() - begun:.0f} s, always equal to the model")
