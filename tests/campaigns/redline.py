"""Random acts through redline and comparative table: python -m tests.campaigns.redline [N] [FIRST SEED].

For each pair: accepting all of the file gives the proposed lines, rejecting all the lines in force, the file is clean,
and the comparative table says the same as the acts. Prints the seeds that fail.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "exporters"))

from proving import problems

from tests.asked import asked


def main(number: int = 2000, first: int = 0) -> int:
    """Run the campaign and return how many pairs failed."""
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(first, first + number):
            found = problems(seed, Path(folder) / "r.docx")
            if found:
                failed += 1
                print(f"seed {seed}: {found[0]}")
    print(f"{number - failed} of {number} pairs proved")
    return failed


if __name__ == "__main__":
    sys.exit(bool(main(*asked(__doc__, pairs=2000, first=0))))
