"""Pin what a Windows build installs: requirements-win.txt, each package with its version and its hashes.

    python build_spec/pin_wheels.py           writes the list anew from pyproject.toml and tools.in; needs uv
    python build_spec/pin_wheels.py --check   says where the list does not agree with them; needs no network

The newest versions that the ranges of pyproject.toml allow are taken, for 64-bit Windows and the oldest Python.
Afterwards check_wheels.py says whether each has a wheel for every Python.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
LIST = ROOT / "build_spec" / "requirements-win.txt"
TOOLS = ROOT / "build_spec" / "tools.in"
EXTRA = "postgres"
PIN = re.compile(r"([a-z0-9]+(?:-[a-z0-9]+)*)==([\w.!+]+) \\")
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}(?: \\)?")


def main() -> int:
    """Write the list, or check it; 1 where something does not agree."""
    if "--check" not in sys.argv[1:]:
        write()
    found = wrong(LIST.read_text("utf-8"), asked())
    print("\n".join(found) or f"{LIST.name} agrees with pyproject.toml and {TOOLS.name}")
    return 1 if found else 0


def write() -> None:
    """Write the list anew. No address gets into it: where packages come from is the business of whoever builds."""
    command = ["uv", "pip", "compile", "pyproject.toml", str(TOOLS.relative_to(ROOT)), "--extra", EXTRA, "--quiet"]
    command += ["--python-version", "3.11", "--python-platform", "x86_64-pc-windows-msvc", "--upgrade"]
    command += ["--generate-hashes", "--no-header", "--no-annotate", "--output-file", str(LIST)]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def asked() -> tuple[Requirement, ...]:
    """Return what the project asks for itself, with the driver of databases and the tools of the build."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    tools = [line for line in TOOLS.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    lines = (*project["dependencies"], *project["optional-dependencies"][EXTRA], *tools)
    return tuple(Requirement(line) for line in lines)


def wrong(text: str, wanted: tuple[Requirement, ...]) -> list[str]:
    """Return a sentence for each thing in the list that is not as it should be."""
    lines = text.splitlines()
    pins = [found.groups() for line in lines if (found := PIN.fullmatch(line))]
    versions = dict(pins)
    strange = [line for line in lines if not PIN.fullmatch(line) and not HASH.fullmatch(line)]
    said = [f"neither a pinned package nor a hash: {line}" for line in strange]
    if [name for name, _ in pins] != sorted(versions):
        said.append("the packages are not each there once, in the order of their names")
    for need in wanted:
        name = re.sub(r"[-_.]+", "-", need.name).lower()
        if name not in versions:
            said.append(f"{need} is asked for and not in the list")
        elif not need.specifier.contains(versions[name]):
            said.append(f"{need} is asked for, {name} {versions[name]} is in the list")
    return said


if __name__ == "__main__":
    sys.exit(main())
