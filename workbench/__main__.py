"""python -m workbench: no arguments opens the window, a subcommand runs without a screen."""

from __future__ import annotations

import gc
import multiprocessing
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # each process that reads a foreign file loads this one again
    import argparse
    from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, or run the subcommand; return the exit code."""
    multiprocessing.freeze_support()
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or (len(given) == 1 and _is_project(given[0])):
        return window(given)
    from workbench.cli import run

    return run(given, {"selftest": _selftest, "picture": _picture, "export": _export})


def _is_project(argument: str) -> bool:
    """Return whether an argument names a project or a bundle rather than a command."""
    return argument.lower().endswith((".lhw", ".lhwr")) or argument.startswith(("postgresql", "postgres:"))


def window(arguments: Sequence[str] | None = None) -> int:
    """Open the window, on the project named where one is."""
    gc.disable()  # nothing of what loads now is rubbish; `app` turns it on again when the window is up
    from workbench.app import open_window

    return open_window(list(sys.argv[1:] if arguments is None else arguments))


def _picture(given: argparse.Namespace) -> int:
    from workbench.cli.harmonising import picture

    return picture(given, _save_png)


def _export(given: argparse.Namespace) -> int:
    from workbench.cli.projects import export

    return export(given, _print_pdf)


def _save_png(svg: str, path: Path) -> Path:
    """Write a drawing as PNG. The library of the window is loaded for this alone."""
    from workbench.ui import drawings, printing

    printing.with_fonts()
    return drawings.save_png(svg, path)


def _print_pdf(html: str, path: Path, landscape: bool) -> None:
    """Print a paper as PDF where LibreOffice is absent."""
    from workbench.ui import printing

    printing.with_fonts()
    printing.write_pdf(html, path, landscape)


def _selftest(given: argparse.Namespace) -> int:
    from workbench import selftest

    selftest.without_screen()
    return selftest.selftest(given)


if __name__ == "__main__":
    sys.exit(main())
