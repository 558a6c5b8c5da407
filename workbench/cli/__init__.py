"""The same use cases from a terminal.

Exit codes: 0 done (doubts are lines `warning: …` on standard error), 1 open matters found by a check, 2 usage, 3 an
input that cannot be used: exactly one line `error: what – what to do` on standard error.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module

from workbench.cli.parser import parser
from workbench.cli.speech import harmless
from workbench.errors import WorkbenchError

Command = Callable[[argparse.Namespace], int]

DONE, OPEN_MATTERS, USAGE, UNUSABLE = 0, 1, 2, 3


def run(arguments: Sequence[str], others: Mapping[str, Command] | None = None) -> int:
    """Run one subcommand and return its exit code; never a traceback for what the user can act on.

    `others` are commands of rooms above this one, which it may not import.
    """
    _speak_utf8()
    try:
        chosen = parser().parse_args(arguments)
    except SystemExit as stop:
        return USAGE if stop.code else DONE
    except WorkbenchError as error:  # an address that names nothing
        return _refused(str(error))
    try:
        command = (others or {}).get(chosen.command) or _command(chosen)
        return command(chosen)
    except WorkbenchError as error:
        return _refused(str(error))
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
        return DONE
    except OSError as error:
        what = f"{error.filename}: {error.strerror}" if error.filename else str(error)
        return _refused(f"{what} – Check the name, the folder and your rights, and try again.")
    except KeyboardInterrupt:
        return _refused("stopped – nothing was left half-written")


def _command(given: argparse.Namespace) -> Command:
    """Return what the subcommand does; only what it needs is imported, so that each starts quickly."""
    module, _, function = given.does.partition(":")
    command: Command = getattr(import_module(f"workbench.cli.{module}"), function)
    return command


def _refused(sentence: str) -> int:
    from workbench.drafting.addresses import in_words
    from workbench.languages import LANGUAGES

    said = harmless(" ".join(in_words(sentence, LANGUAGES["eng"]).split()))
    print(f"error: {said}", file=sys.stderr)
    return UNUSABLE


def _speak_utf8() -> None:
    """Write UTF-8 whatever the console's code page is, so that Kazakh letters survive a pipe."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


__all__ = ["run"]
