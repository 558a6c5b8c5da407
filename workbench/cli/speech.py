"""What the command line says, and where: answers on standard output, doubts on standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence


def say(text: str) -> None:
    """Print an answer."""
    print(text)


def warn(text: str) -> None:
    """Print a doubt that did not stop the work, as one line on standard error."""
    print(f"warning: {' '.join(text.split())}", file=sys.stderr)


def show_json(value: object) -> None:
    """Print a value for another program."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def table(rows: Sequence[Sequence[str]]) -> str:
    """Return rows as text, the columns aligned."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]) - 1)] if rows else []
    return "\n".join(
        "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]]) for row in rows
    )
