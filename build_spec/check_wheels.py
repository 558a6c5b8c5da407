"""Can every package of requirements-win.txt be installed on 64-bit Windows without a compiler, for each Python?

    python build_spec/check_wheels.py

Asks pip for each Python from 3.11 to 3.14: a wheel for win_amd64 or a pure one, with a hash that the list allows.
Nothing is installed. PyInstaller's own parts are for the build only and count all the same.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

LIST = Path(__file__).with_name("requirements-win.txt")
PYTHONS = ("3.11", "3.12", "3.13", "3.14")


def main() -> int:
    """Say for each Python what was found; 1 where a package has no wheel or one whose hash is not in the list."""
    wanted = listed(LIST.read_text("utf-8"))
    failed = False
    for python in PYTHONS:
        found = resolve(python)
        if isinstance(found, str):
            print(f"Python {python}: FAILED\n{found}")
            failed = True
            continue
        pure = sum(name.endswith("-none-any.whl") for name, _ in found.values())
        strange = sorted(name for name, (_, digest) in found.items() if digest not in wanted.get(name, ()))
        missing = sorted(set(wanted) - set(found))
        print(f"Python {python}: {pure} pure wheels, {len(found) - pure} for Windows of {len(wanted)} packages", end="")
        print(f"; not in the list: {strange}; not found: {missing}" if strange or missing else "; all hashes listed")
        failed |= bool(strange or missing)
    return int(failed)


def listed(text: str) -> dict[str, set[str]]:
    """Return the packages of a list of requirements with the hashes it allows."""
    entries = re.split(r"\n(?=\S)", text.strip())
    return {entry.partition("==")[0].strip(): set(re.findall(r"sha256:([0-9a-f]{64})", entry)) for entry in entries}


def resolve(python: str) -> dict[str, tuple[str, str]] | str:
    """Return file and hash of the wheel pip would take for each package, or what pip says where it finds none."""
    with tempfile.TemporaryDirectory() as place:
        report = Path(place) / "report.json"
        command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--dry-run", "--quiet"]
        command += ["--target", place, "--ignore-installed", "--no-deps", "--only-binary", ":all:"]
        command += ["--platform", "win_amd64", "--implementation", "cp", "--python-version", python]
        command += ["--report", str(report), "--requirement", str(LIST)]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            return done.stderr.strip()
        rows = json.loads(report.read_text("utf-8"))["install"]
    return {normal(row["metadata"]["name"]): wheel(row["download_info"]) for row in rows}


def wheel(told: dict[str, object]) -> tuple[str, str]:
    """Return the name of a wheel and its SHA-256."""
    archive = told["archive_info"]
    assert isinstance(archive, dict)
    return str(told["url"]).rpartition("/")[2], str(archive["hashes"]["sha256"])


def normal(name: str) -> str:
    """Return the name as the list writes it."""
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    sys.exit(main())
