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
    name = given.command
    if name == "compare" and given.redline:
        from workbench.cli.redlining import redline

        return redline
    if name == "demo":
        from workbench.cli.demo import demo

        return demo
    if name in ("read", "compare", "apply"):
        from workbench.cli import reading

        return {"read": reading.read, "compare": reading.compare, "apply": reading.apply}[name]
    if name in ("bundle", "merge"):
        from workbench.cli import bundles

        return {"bundle": bundles.bundle, "merge": bundles.merge}[name]
    if name in ("database", "move"):
        from workbench.cli import database

        return {"database": database.database, "move": database.move}[name]
    if name in ("session", "discussion"):
        from workbench.cli import discussing, meeting

        return {"session": meeting.session, "discussion": discussing.discussion}[name]
    if name == "review":
        from workbench.cli.reviewing import review

        return review
    if name == "about":
        from workbench.cli.about import about

        return about
    if name in ("instruments", "monitor", "references"):
        from workbench.cli import monitoring

        return {
            "instruments": monitoring.instruments,
            "monitor": monitoring.monitor,
            "references": monitoring.references,
        }[name]
    if name in ("picture", "glossary", "suggest", "consequences"):
        from workbench.cli import harmonising

        return {
            "picture": harmonising.picture,
            "glossary": harmonising.glossary,
            "suggest": harmonising.suggest,
            "consequences": harmonising.consequences,
        }[name]
    if name == "parity":
        from workbench.cli.parity import parity

        return parity
    if name in ("amend", "bill"):
        from workbench.cli import amending

        return {"amend": amending.amend, "bill": amending.bill}[name]
    if name in ("history", "backups"):
        from workbench.cli import keeping

        return {"history": keeping.history, "backups": keeping.backups}[name]
    from workbench.cli import projects

    return {
        "new": projects.new,
        "import": projects.bring,
        "describe": projects.describe,
        "recommend": projects.recommend,
        "link": projects.link,
        "check": projects.check,
        "search": projects.search,
        "export": projects.export,
    }[name]


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
