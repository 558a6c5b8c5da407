"""Does the frozen program start in bad surroundings, and does it say what is limited? For Linux.

    python build_spec/check_surroundings.py FOLDER

FOLDER is the frozen program. It is copied, spoilt and run by a user who may do nothing: without write access to its
folder, without a profile that can be written, with a locked cache, a damaged and a missing template, a damaged file of
words, a clock in the past (where faketime is found), and with a profile on a disk that maps no files and ignores
rights, as network shares do (where bindfs is found). Each time `about` must say what is limited, a project be made,
searched and exported as far as that goes, and the window open. Run it as root: nobody else can be locked out.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

NOBODY = 65534
PAPERS = "bill,comparative_table"


def main() -> int:
    """Try each and say what came of it; 1 where one is not as it should be."""
    program = Path(sys.argv[1]).resolve()
    if os.geteuid():
        print("run it as root")
        return 2
    cases: list[tuple[str, Callable[[Place], str]]] = [
        ("nothing is limited, and the folder of the program is read-only", lambda _place: ""),
        ("the profile cannot be written", unwritable),
        ("the cache folder is locked", locked_cache),
        ("a template is damaged", damaged_template),
        ("a template is missing", missing_template),
        ("a file of words is damaged", damaged_words),
    ]
    if shutil.which("faketime"):
        cases.append(("the clock stands in the past", past))
    if shutil.which("bindfs"):
        cases.append(("the profile lies on a share", share))
    failed = 0
    for name, spoil in cases:
        with tempfile.TemporaryDirectory(prefix="workbench-surroundings-") as folder:
            place = Place(Path(folder), program)
            try:
                expected = spoil(place)
                wrong = look(place, expected)
            finally:
                place.close()
        failed += bool(wrong)
        print(f"{'FAILED' if wrong else 'passed'}  {name}: {wrong or expected or 'nothing to say'}", flush=True)
    print(f"{len(cases) - failed} passed, {failed} failed")
    return 1 if failed else 0


class Place:
    """A copy of the program that its user cannot write, a profile, and how commands are run."""

    def __init__(self, folder: Path, program: Path) -> None:
        folder.chmod(0o755)
        self.program, self.home, self.work = folder / "Бағдарлама", folder / "Үй", folder / "жұмыс"
        shutil.copytree(program, self.program)
        for mine in (self.home, self.work):
            mine.mkdir()
            os.chown(mine, NOBODY, NOBODY)
        self.before: list[str] = []
        self.mounted: list[Path] = []
        self.papers_fail = False

    def run(self, name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run one of the programs as the user who may do nothing."""
        environment = {"HOME": str(self.home), "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin"}
        environment["TMPDIR"] = str(self.work)
        return subprocess.run(
            [*self.before, str(self.program / name), *arguments], env=environment, cwd=self.work, text=True,
            capture_output=True, timeout=300, user=NOBODY, group=NOBODY, extra_groups=[],
        )  # fmt: skip

    def close(self) -> None:
        """Take off what was mounted."""
        for mounted in self.mounted:
            subprocess.run(["umount", str(mounted)], check=False)


def unwritable(place: Place) -> str:
    os.chown(place.home, 0, 0)
    return "The settings cannot be kept"


def locked_cache(place: Place) -> str:
    cache = place.home / ".cache"
    cache.mkdir(mode=0o000)
    return "The search index is made anew each time"


def damaged_template(place: Place) -> str:
    template = place.program / "_internal" / "workbench" / "_resources" / "templates" / "minutes.docx"
    template.write_bytes(template.read_bytes()[:2000])
    return "The template minutes.docx is missing or damaged"


def missing_template(place: Place) -> str:
    (place.program / "_internal" / "workbench" / "_resources" / "templates" / "bill.docx").unlink()
    place.papers_fail = True
    return "The template bill.docx is missing or damaged"


def damaged_words(place: Place) -> str:
    words = place.program / "_internal" / "workbench" / "_resources" / "pictures.toml"
    words.write_bytes(words.read_bytes()[:2000])
    return "The file pictures.toml is missing or damaged"


def past(place: Place) -> str:
    place.before = [shutil.which("faketime") or "", "2001-01-01 10:00:00"]
    return "The clock of this computer is wrong: it says 2001-01-01"


def share(place: Place) -> str:
    os.chown(place.home, 0, 0)
    options = ["--chown-ignore", "--chmod-ignore", f"--force-user={NOBODY}", f"--force-group={NOBODY}"]
    rights = ["--perms=0777", "-o", "direct_io,allow_other"]
    subprocess.run(["bindfs", *options, *rights, str(place.home), str(place.home)], check=True)
    place.mounted.append(place.home)
    place.work = place.home  # projects and papers lie on the share too
    return ""


def look(place: Place, expected: str) -> str:
    """Return what is not as it should be, '' where everything is."""
    about = place.run("workbench", "about")
    warned = [line for line in about.stderr.splitlines() if line.startswith("warning: ")]
    if about.returncode or (any(expected in line for line in warned) if expected else not warned) is not True:
        return f"about ended with {about.returncode} and said {about.stderr!r}"
    project = str(place.work / "Жоба.lhw")
    text = str(place.program / "_internal" / "workbench" / "_sample_laws" / "civil_protection.kaz.docx")
    for command in (("new", project), ("import", project, text), ("search", project, "қорғау")):
        done = place.run("workbench", *command)
        if done.returncode or (command[0] == "search" and "бап" not in done.stdout):
            return f"{command[0]} ended with {done.returncode}: {done.stdout}{done.stderr}"
    change = ("amend", project, "art_12__para_2__point_2", "--language", "kaz", "--repeal")
    papers = ("export", project, "--out", str(place.work / "құжаттар"), "--language", "kaz", "--papers", PAPERS)
    for command in (change, papers):
        done = place.run("workbench", *command)
        if place.papers_fail and command is papers:
            said = [line for line in done.stderr.splitlines() if line.startswith("error: ")]
            if done.returncode != 3 or len(said) != 1 or "bill.docx is missing or damaged" not in said[0]:
                return f"the export ended with {done.returncode} and said {done.stderr!r}"
        elif done.returncode:
            return f"{command[0]} ended with {done.returncode}: {done.stdout}{done.stderr}"
    window = place.run("workbench-gui", "selftest", "--start")
    return f"the window ended with {window.returncode}: {window.stderr}" if window.returncode else ""


if __name__ == "__main__":
    sys.exit(main())
