"""Which installed packages are delivered: the project's own dependencies, followed to the end, and the loader.

The driver of databases is delivered too, so what is asked for with an extra (`psycopg[binary]`) counts.
"""

from __future__ import annotations

import tomllib
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement

PROJECT = "legislative-workbench"
EXTRA = "postgres"
CARRIED = Path(__file__).resolve().parents[1] / "resources" / "licences" / "carried.toml"


def bundled() -> tuple[metadata.Distribution, ...]:
    """Return every package the program is delivered with, in the order of their names, the project itself left out.

    PyInstaller counts: its loader is in the programs.
    """
    found: dict[str, metadata.Distribution] = {}
    waiting = [(PROJECT, ("", EXTRA))]
    seen = set()
    while waiting:
        asked = waiting.pop()
        if asked in seen:
            continue
        seen.add(asked)
        distribution = metadata.distribution(asked[0])
        found[distribution.metadata["Name"].lower()] = distribution
        waiting += [(need.name, ("", *sorted(need.extras))) for need in needs(distribution, asked[1])]
    del found[PROJECT]
    found["pyinstaller"] = metadata.distribution("pyinstaller")
    return tuple(found[name] for name in sorted(found))


def needs(distribution: metadata.Distribution, extras: tuple[str, ...] = ("", EXTRA, "binary")) -> list[Requirement]:
    """Return what a package asks for on this system, with these of its extras."""
    asked = [Requirement(line) for line in distribution.requires or ()]
    return [
        need for need in asked if need.marker is None or any(need.marker.evaluate({"extra": each}) for each in extras)
    ]


def carried() -> tuple[dict[str, str], ...]:
    """Return the libraries that packages carry inside them, as the file describes them."""
    return tuple(tomllib.loads(CARRIED.read_text("utf-8"))["library"])


def licence(distribution: metadata.Distribution) -> str:
    """Return what the package calls its licence: the expression, else its classifiers, else its first line."""
    described = distribution.metadata
    expression = described.get("License-Expression")
    if expression:
        return str(expression)
    classifiers = [
        line.rpartition(" :: ")[2]
        for line in described.get_all("Classifier") or ()
        if line.startswith("License ::") and not line.endswith("OSI Approved")
    ]
    return ", ".join(classifiers) or (described.get("License") or "see its licence file").strip().splitlines()[0]
