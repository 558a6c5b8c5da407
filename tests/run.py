"""Run every check of the project on a bare machine: python tests/run.py [arguments for pytest].

Standard library only. Makes the virtual environment `.venv`, installs the project with its `dev` extra, installs the
Debian or Ubuntu libraries that Qt needs where they are missing (Windows and macOS need none), and PostgreSQL, then runs
ruff, mypy, lint-imports and pytest. Ends with the first failure's exit code.

The tests start a PostgreSQL of their own from the installed programs, in a folder that is thrown away; where there is
none they skip what needs one, and say so.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import time
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}


def main(arguments: list[str]) -> int:
    """Set up and run all checks; return the exit code of the first that fails, or 0."""
    os.chdir(ROOT)
    if sys.version_info < (3, 11):  # noqa: UP036 – this file runs before the project is installed
        print(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.", file=sys.stderr)
        return 2
    install_qt_libraries()
    install_postgresql()
    install_project()
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    for command in commands(arguments):
        started = time.monotonic()
        say(" ".join(command))
        code = subprocess.call([str(SCRIPTS / command[0]), *command[1:]], env=environment)
        say(f"{command[0]}: {'passed' if code == 0 else f'failed ({code})'} in {time.monotonic() - started:.0f} s")
        if code:
            return code
    return 0


def commands(arguments: list[str]) -> list[list[str]]:
    """Return the checks in order, each as a command of the virtual environment and its arguments."""
    workers = [] if any(argument.startswith("-n") for argument in arguments) else ["-n", "auto"]
    return [
        ["ruff", "check", "."],
        ["ruff", "format", "--check", "."],
        ["mypy"],
        ["mypy", "--platform", "win32"],
        ["lint-imports"],
        ["pytest", *workers, *arguments],
    ]


def install_qt_libraries() -> None:
    """Install the system libraries Qt needs on Debian and Ubuntu; say what is done, and what could not be."""
    if not sys.platform.startswith("linux"):
        return
    missing = [package for library, package in QT_LIBRARIES.items() if not loads(library)]
    if missing and not install(missing, "the system libraries Qt needs"):
        say(f"They could not be installed; the tests of the window will fail: {' '.join(missing)}")


def install_postgresql() -> None:
    """Install the server of PostgreSQL where the system's package can be had; say where the tests go without."""
    if any(Path("/usr/lib/postgresql").glob("*/bin/initdb")) or shutil.which("initdb"):
        return
    if not sys.platform.startswith("linux") or not install(["postgresql"], "the server of PostgreSQL"):
        say("There is no PostgreSQL here: the tests of a department's database are skipped")


def install(packages: list[str], what: str) -> bool:
    """Install packages of Debian or Ubuntu; False where that cannot be done."""
    apt = shutil.which("apt-get")
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if apt is None or (sudo and shutil.which("sudo") is None):
        say(f"Install {what} by hand: {' '.join(packages)}")
        return False
    say(f"Installing {what}: {' '.join(packages)}")
    quiet = {"stdout": subprocess.DEVNULL, "env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}}
    subprocess.call([*sudo, apt, "update", "-qq"], **quiet)
    return subprocess.call([*sudo, apt, "install", "-y", "-qq", *packages], **quiet) == 0


def install_project() -> None:
    """Make the virtual environment and install the project into it, once for each state of pyproject.toml."""
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + sys.version.encode()).hexdigest()
    stamp = VENV / "installed"
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == wanted:
        return
    say("Installing the project and its dev extra into .venv")
    if not PYTHON.exists():
        venv.create(VENV, with_pip=True, clear=VENV.exists())
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    subprocess.check_call([*pip, "--editable", ".[dev]"])
    stamp.write_text(wanted)


def loads(library: str) -> bool:
    """Return whether the system's loader finds this shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def say(text: str) -> None:
    print(f"== {text}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
