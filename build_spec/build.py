"""Build what a department installs, with one command: `build.ps1` on Windows, `build.sh` on Linux call this.

    python build_spec/build.py [--out FOLDER]

Makes a virtual environment in the folder, installs the project into it (on Windows by requirements-win.txt, with
hashes), freezes it, adds licences and bill of materials, lets the frozen program test itself, reports size and start,
packs the portable archive and, where makensis is found, the installer. Standard library only.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SPEC = ROOT / "build_spec"
WINDOWS = os.name == "nt"
NAME = "LegislativeWorkbench"
VERSION = re.search(r'__version__ = "(.+)"', (ROOT / "workbench" / "__init__.py").read_text("utf-8")).group(1)
END = ".exe" if WINDOWS else ""


def main() -> int:
    """Build everything into the folder and say what was made."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--out", type=Path, default=ROOT / "build" / "delivery")
    out = asked.parse_args().out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    python = environment(out)
    program = freeze(out, python)
    for script in ("collect_licences.py", "bill_of_materials.py"):
        run(python, SPEC / script, program)
    sign(*program.glob(f"workbench*{END}"))
    test(program)
    report(program)
    say(f"portable: {pack(out, program)}")
    made = installer(out, program)
    say(f"installer: {made or 'it carries Windows programs and is made on Windows, with makensis; none was made'}")
    return 0


def environment(out: Path) -> Path:
    """Return the Python of a virtual environment that holds the project, what it needs and the tools of the build."""
    folder = out / "venv"
    python = folder / ("Scripts" if WINDOWS else "bin") / f"python{END}"
    if not python.exists():
        venv.create(folder, with_pip=True)
    pip = [python, "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    if WINDOWS:
        run(*pip, "--require-hashes", "--only-binary", ":all:", "-r", SPEC / "requirements-win.txt")
        with tempfile.TemporaryDirectory() as place:
            run(*pip, "--no-deps", "--no-build-isolation", "--force-reinstall", copied(Path(place)))
    else:
        run(*pip, "-r", SPEC / "tools.in")
        with tempfile.TemporaryDirectory() as place:
            project = copied(Path(place))
            run(*pip, "--no-build-isolation", f"{project}[postgres]")
            run(*pip, "--no-build-isolation", "--no-deps", "--force-reinstall", project)
    return python


def copied(place: Path) -> Path:
    """Return a copy of the project without what tests and builds left behind; nothing is written into the original."""
    target = place / "project"
    target.mkdir()
    for name in ("workbench", "resources", "sample_laws"):
        shutil.copytree(ROOT / name, target / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, target)
    return target


def freeze(out: Path, python: Path) -> Path:
    """Freeze the project and return the folder of the program."""
    shutil.rmtree(out / "frozen", ignore_errors=True)
    version = out / "version.txt"
    version.write_text(version_resource(VERSION), encoding="utf-8")
    command = [python, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    command += ["--distpath", out / "frozen", "--workpath", out / "work", SPEC / "workbench.spec"]
    # what is frozen is the installed project: the one in the folder where the build is called has no data in it
    run(*command, PYTHONSAFEPATH="1", WORKBENCH_VERSION_FILE=str(version) if WINDOWS else "")
    return out / "frozen" / NAME


def version_resource(version: str) -> str:
    """Return what Windows shows under Properties – Details, in the form PyInstaller reads."""
    numbers = tuple(int(part) for part in (*version.split("."), "0"))
    texts = {
        "CompanyName": "Legislative Harmonisation Workbench",
        "FileDescription": "Legislative Harmonisation Workbench",
        "FileVersion": version,
        "InternalName": NAME,
        "LegalCopyright": "MIT licence",
        "ProductName": "Legislative Harmonisation Workbench",
        "ProductVersion": version,
    }
    lines = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in texts.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0, OS=0x40004, "
        "fileType=1, subtype=0, date=(0, 0)), kids=[StringFileInfo([StringTable('040904B0', "
        f"[{lines}])]), VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


def test(program: Path) -> None:
    """Let both programs test themselves, from a folder with Kazakh letters and with almost no environment."""
    with tempfile.TemporaryDirectory() as place:
        home = Path(place) / "Үйлестіру жұмыс"
        home.mkdir()
        bare = {"HOME": str(home), "LC_ALL": "C", "PATH": os.defpath if WINDOWS else "/nonexistent"}
        if WINDOWS:
            bare |= {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP") if name in os.environ}
            bare |= {"LOCALAPPDATA": str(home), "APPDATA": str(home), "USERPROFILE": str(home)}
        moved = home / "Бағдарлама"
        shutil.copytree(program, moved)
        for name in ("workbench", "workbench-gui"):
            written = home / f"{name}.txt"
            command = [str(moved / f"{name}{END}"), "selftest", "--report", str(written)]
            done = subprocess.run(command, env=bare, cwd=home, capture_output=True, timeout=600)
            say(f"{name}: {written.read_text('utf-8').splitlines()[-1] if written.exists() else 'no report'}")
            if done.returncode:
                print(written.read_text("utf-8") if written.exists() else done.stderr.decode("utf-8", "replace"))
                raise SystemExit(f"{name} failed its self-test ({done.returncode})")


def report(program: Path) -> None:
    """Say how large the program is on the disk, its largest parts, and how fast it starts."""
    sizes = {each: each.stat().st_size for each in program.rglob("*") if each.is_file() and not each.is_symlink()}
    say(f"installed size: {sum(sizes.values()) / 1e6:.0f} MB in {len(sizes)} files")
    parts: dict[str, int] = {}
    for each, size in sizes.items():
        inner = each.relative_to(program).parts
        part = inner[1] if len(inner) > 1 and inner[0] == "_internal" else inner[0]
        parts[part] = parts.get(part, 0) + size
    largest = sorted(parts.items(), key=lambda pair: -pair[1])[:6]
    say("of it: " + ", ".join(f"{name} {size / 1e6:.0f} MB" for name, size in largest))
    for what, *command in (
        ("the command line", "workbench", "--version"),
        ("the window, opened and closed in memory", "workbench-gui", "selftest", "--start"),
    ):
        times = [seconds(str(program / f"{command[0]}{END}"), *command[1:]) for _ in range(6)]
        say(f"start of {what}: {times[0]:.2f} s at first, then {statistics.median(times[1:]):.2f} s")


def seconds(*command: str) -> float:
    """Return how long a command takes from its start to its end."""
    started = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - started


def pack(out: Path, program: Path) -> Path:
    """Pack the portable archive, .zip on Windows and .tar.gz elsewhere, and return it."""
    target = out / f"{NAME}-{VERSION}-portable"
    form = "zip" if WINDOWS else "gztar"
    return Path(shutil.make_archive(str(target), form, root_dir=program.parent, base_dir=program.name))


def installer(out: Path, program: Path) -> Path | None:
    """Make the installer from the folder of the program and return it; None without makensis, and off Windows."""
    usual = Path(os.environ.get("PROGRAMFILES(X86)", "/nowhere")) / "NSIS" / "makensis.exe"
    found = shutil.which("makensis") or (str(usual) if usual.is_file() else None)
    if not WINDOWS or found is None:
        return None
    target = out / f"{NAME}-{VERSION}-setup.exe"
    icon = ROOT / "resources" / "icons" / "app.ico"
    defined = {"VERSION": VERSION, "PAYLOAD": program, "OUTFILE": target, "ICON": icon}
    run(found, "-V2", *(f"-D{name}={value}" for name, value in defined.items()), SPEC / "installer.nsi")
    sign(target)
    return target


def sign(*files: Path) -> None:
    """Sign Windows programs with the certificate that WORKBENCH_SIGN names, where it names one; see SIGNING.md."""
    certificate, stamp = os.environ.get("WORKBENCH_SIGN"), os.environ.get("WORKBENCH_TIMESTAMP")
    if WINDOWS and certificate:
        stamped = ["/tr", stamp, "/td", "sha256"] if stamp else []
        run("signtool", "sign", "/sha1", certificate, "/fd", "sha256", *stamped, *files)


def run(*command: object, **environment: str) -> None:
    """Run a command; stop the build where it fails."""
    say(" ".join(map(str, command)))
    surroundings = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    subprocess.run([str(part) for part in command], check=True, env={**surroundings, **environment})


def say(text: str) -> None:
    print(f"== {text}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
