"""Spoil a project in many ways and open it: python -m tests.reliability.damage [times]."""

from __future__ import annotations

import random
import sys
import tempfile
import time
from pathlib import Path

from tests.asked import asked
from tests.store.store_values import ACT, AMENDMENT
from tests.store.test_opening import damaged, read_all
from workbench.errors import WorkbenchError
from workbench.law.change import Changes
from workbench.store import Store


def run(times: int, *, seed: int = 1) -> tuple[int, list[str]]:
    """Return how many spoilt projects were refused, and what was broken: tracebacks, and texts that read otherwise."""
    chance = random.Random(seed)
    refused, broken = 0, []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "whole.lhw"
        with Store.create(path) as store:
            store.apply(Changes.added(AMENDMENT, ACT), label="Import")
            whole = read_all(store)[:3]
        content = path.read_bytes()
        for number in range(times):
            copy = Path(folder) / f"{number}.lhw"
            copy.write_bytes(damaged(content, chance))
            try:
                with Store.open(copy) as store:
                    if read_all(store)[:3] != whole:
                        broken.append(f"damage {number}: reads otherwise than it was written")
            except WorkbenchError:
                refused += 1
            except Exception as error:
                broken.append(f"damage {number}: {error!r}")
            copy.unlink(missing_ok=True)
    return refused, broken


if __name__ == "__main__":
    (count,) = asked(__doc__, times=1000)
    begun = time.monotonic()
    noticed, faults = run(count)
    print("\n".join(faults))
    print(
        f"{count} spoilt projects in {time.monotonic() - begun:.0f} s: {noticed} refused, {len(faults)} promises broken"
    )
    sys.exit(1 if faults else 0)
