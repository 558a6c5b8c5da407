"""What a campaign is asked for on its command line: whole numbers, each with a default."""

from __future__ import annotations

import argparse


def asked(told: str | None, **numbers: int) -> list[int]:
    """Return the numbers given, or their defaults, in this order; `--help` says them and what the campaign does."""
    shape = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=told, formatter_class=shape)
    for name, usual in numbers.items():
        parser.add_argument(name, type=int, nargs="?", default=usual, help=f"otherwise {usual:,}")
    given = vars(parser.parse_args())
    return [given[name] for name in numbers]
