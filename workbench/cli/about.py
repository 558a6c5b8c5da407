"""What the program is, where it keeps things, and what is limited on this computer."""

from __future__ import annotations

import argparse
import platform

from workbench import __version__, paths
from workbench.cli.speech import say, show_json, table, warn
from workbench.store.migrations import FORMAT
from workbench.workspace.surroundings import limitations


def about(given: argparse.Namespace) -> int:
    """Say version, format of project files, folders and where the licences lie; what is limited is a warning."""
    told = {
        "version": __version__,
        "project_format": FORMAT,
        "python": platform.python_version(),
        "settings": str(paths.user_config()),
        "cache": str(paths.user_cache()),
        "log": str(paths.user_log()),
        "resources": str(paths.resources()),
        "licences": str(paths.resources() / "licences"),
    }
    limited = limitations()
    for each in limited:
        warn(each)
    if given.json:
        show_json({**told, "limited": list(limited)})
    else:
        say(table([(name.replace("_", " "), str(value)) for name, value in told.items()]))
    return 0
