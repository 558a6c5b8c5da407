"""Every code point through every place of a redline: python -m tests.campaigns.code_points.

Text in force and proposed, comments, authors and title hold all 1,114,112 code points; the file must open and be clean.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "exporters"))

from all_characters import pieces_of_all, problems

from tests.asked import asked


def main() -> int:
    """Write the file and return how many faults it has."""
    pieces = pieces_of_all()
    with tempfile.TemporaryDirectory() as folder:
        found = problems(pieces, Path(folder) / "all.docx")
    for each in found[:10]:
        print(each)
    print(f"{sum(map(len, pieces)):,} code points, {len(found)} faults")
    return len(found)


if __name__ == "__main__":
    asked(__doc__)
    sys.exit(bool(main()))
