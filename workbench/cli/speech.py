"""What the command line says, and where: answers on standard output, doubts on standard error."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Sequence

_ORDERS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def say(text: str) -> None:
    """Print an answer."""
    print(harmless(text))


def harmless(text: str) -> str:
    """Return a text as a terminal may be given it: what comes from a file gives it no orders and turns no line round.

    >>> harmless("\\x1b[2Jказ\\u202eақша")
    '[U+001B][2Jказ[U+202E]ақша'
    """
    return _ORDERS.sub(lambda match: f"[U+{ord(match.group()):04X}]", text)


def warn(text: str) -> None:
    """Print a doubt that did not stop the work, as one line on standard error."""
    print(f"warning: {harmless(' '.join(text.split()))}", file=sys.stderr)


def show_json(value: object) -> None:
    """Print a value for another program."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def table(rows: Sequence[Sequence[str]]) -> str:
    """Return rows as text, the columns aligned."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]) - 1)] if rows else []
    return "\n".join(
        "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]]) for row in rows
    )
