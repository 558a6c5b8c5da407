"""python -m workbench: no arguments opens the window, a subcommand runs without a screen."""

from __future__ import annotations

import gc
import multiprocessing
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # each process that reads a foreign file loads this one again
    import argparse


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, or run the subcommand; return the exit code."""
    multiprocessing.freeze_support()
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or (len(given) == 1 and given[0].lower().endswith((".lhw", ".lhwr"))):
        return window(given)
    from workbench.cli import run

    return run(given, {"selftest": _selftest})


def window(arguments: Sequence[str] | None = None) -> int:
    """Open the window, on the project named where one is."""
    gc.disable()  # nothing of what loads now is rubbish; `app` turns it on again when the window is up
    from workbench.app import open_window

    return open_window(list(sys.argv[1:] if arguments is None else arguments))


def _selftest(given: argparse.Namespace) -> int:
    from workbench import selftest

    selftest.without_screen()
    return selftest.selftest(given)


if __name__ == "__main__":
    sys.exit(main())
