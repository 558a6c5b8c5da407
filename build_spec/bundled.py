"""Which installed packages are delivered: the project's own dependencies, followed to the end, and the loader."""

from __future__ import annotations

from importlib import metadata

from packaging.requirements import Requirement

PROJECT = "legislative-workbench"


def bundled() -> tuple[metadata.Distribution, ...]:
    """Return every package the program is delivered with, in the order of their names, the project itself left out.

    PyInstaller counts: its loader is in the programs.
    """
    found: dict[str, metadata.Distribution] = {}
    waiting = [PROJECT]
    while waiting:
        distribution = metadata.distribution(waiting.pop())
        name = distribution.metadata["Name"].lower()
        if name in found:
            continue
        found[name] = distribution
        for line in distribution.requires or ():
            needed = Requirement(line)
            if needed.marker is None or needed.marker.evaluate({"extra": ""}):
                waiting.append(needed.name)
    del found[PROJECT]
    found["pyinstaller"] = metadata.distribution("pyinstaller")
    return tuple(found[name] for name in sorted(found))


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
