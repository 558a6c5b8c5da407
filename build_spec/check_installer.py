"""Install, upgrade and uninstall under wine, and look at files and registry each time.

    python build_spec/check_installer.py [--folder FOLDER]

Needs makensis and wine (Debian: nsis wine64 wine). The payload is checked in kind: the real layout with the shipped
resources and two stand-ins for the programs, for those are made on Windows alone.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
KEY = "LegislativeWorkbench"
CLASSES = r"HKCU\Software\Classes"
UNINSTALL = rf"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\{KEY}"
STAND_IN = ("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows/notepad.exe", "/usr/lib64/wine/x86_64-windows/notepad.exe")


def main() -> int:
    """Run the whole drill and say what was checked; 1 where something was not as it should be."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--folder", type=Path, help="work here and leave it, otherwise in a folder thrown away")
    given = asked.parse_args()
    if shutil.which("makensis") is None or shutil.which("wine") is None:
        print("makensis and wine are needed: apt-get install nsis wine64 wine")
        return 2
    with tempfile.TemporaryDirectory(prefix="workbench-installer-") as temporary:
        drill = Drill((given.folder or Path(temporary)).resolve())
        try:
            drill.run()
        finally:
            drill.wine("wineboot", "-k")
    print(f"{drill.passed} passed, {drill.failed} failed")
    return 1 if drill.failed else 0


class Drill:
    """An installer, a fresh wine and what was found so far."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.passed, self.failed = folder, 0, 0
        self.environment = {**os.environ, "WINEPREFIX": str(folder / "wine"), "WINEDEBUG": "-all", "DISPLAY": ""}
        self.environment |= {"WINEDLLOVERRIDES": "mscoree,mshtml=", "LANG": "C.UTF-8"}

    def run(self) -> None:
        """Install, upgrade, install elsewhere, refuse what must be refused, uninstall."""
        self.wine("wineboot", "-i")
        first, second = self.installer("0.1.0", "first.txt"), self.installer("0.2.0", "second.txt")
        self.check("installs silently", self.wine(first, "/S") == 0)
        home = next((self.folder / "wine" / "drive_c" / "users").glob("*/AppData/Local"), Path("/nowhere"))
        program = home / "Programs" / KEY
        for name in ("workbench.exe", "workbench-gui.exe", "uninstall.exe", "sbom.cdx.json", "licences/NOTICE.txt"):
            self.check(f"brings {name}", (program / name).is_file())
        brought = program / "_internal" / "workbench" / "_resources" / "templates" / "bill.docx"
        self.check("brings the templates", brought.is_file())
        for extension, kind in ((".lhw", "Project"), (".lhwr", "Bundle")):
            self.check(f"associates {extension}", self.value(rf"{CLASSES}\{extension}") == f"{KEY}.{kind}")
            command = self.value(rf"{CLASSES}\{KEY}.{kind}\shell\open\command") or ""
            self.check(f"opens {extension}", command.endswith('workbench-gui.exe" "%1"'))
        self.check("stands among the programs", self.value(UNINSTALL, "DisplayVersion") == "0.1.0")
        self.check("asks for no administrator", not (home.parents[3] / "Program Files" / KEY).exists())

        settings = home / KEY / "settings.toml"
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text('author = "А. Серікова"\n', encoding="utf-8")
        (program / "Менің жобам.lhw").write_bytes(b"a project that somebody left here")
        self.check("upgrades in place", self.wine(second, "/S") == 0)
        self.check("takes away what the old version had", not (program / "_internal" / "first.txt").exists())
        self.check("brings what the new version has", (program / "_internal" / "second.txt").is_file())
        self.check("keeps settings", "Серікова" in settings.read_text(encoding="utf-8"))
        self.check("keeps a foreign file", (program / "Менің жобам.lhw").is_file())
        self.check("tells the new version", self.value(UNINSTALL, "DisplayVersion") == "0.2.0")

        full = self.folder / "wine" / "drive_c" / "full"
        full.mkdir()
        (full / "other.txt").write_text("not ours")
        self.check("refuses a folder of others", self.wine(second, "/S", r"/D=C:\full") == 4)
        self.check("leaves it as it was", [each.name for each in full.iterdir()] == ["other.txt"])

        self.wine(str(program / "uninstall.exe"), "/S")
        for _ in range(100):  # it goes on from a copy of itself
            if not (program / "uninstall.exe").exists() and self.value(UNINSTALL, "DisplayVersion") is None:
                break
            time.sleep(0.2)
        left = sorted(each.name for each in program.iterdir()) if program.exists() else []
        self.check("uninstalls", left == ["Менің жобам.lhw"])
        self.check("leaves settings", settings.is_file())
        for extension in (".lhw", ".lhwr"):
            self.check(f"dissociates {extension}", self.value(rf"{CLASSES}\{extension}") is None)
        self.check("is gone from the programs", self.value(UNINSTALL, "DisplayVersion") is None)

    def installer(self, version: str, file: str) -> str:
        """Build an installer of this version and return its path; `file` stands in this version only."""
        payload = self.folder / f"payload-{version}"
        inner = payload / "_internal"
        inner.mkdir(parents=True)
        (inner / file).write_text(version)
        shutil.copytree(ROOT / "resources", inner / "workbench" / "_resources")
        shutil.copytree(ROOT / "resources" / "licences", payload / "licences")
        (payload / "sbom.cdx.json").write_text("{}")
        stand_in = next(path for path in STAND_IN if Path(path).is_file())
        for program in ("workbench.exe", "workbench-gui.exe"):
            shutil.copy(stand_in, payload / program)
        target = self.folder / f"LegislativeWorkbench-{version}.exe"
        defined = {"VERSION": version, "PAYLOAD": payload, "OUTFILE": target, "ICON": ROOT / "resources/icons/app.ico"}
        command = ["makensis", "-V1", *(f"-D{name}={value}" for name, value in defined.items())]
        subprocess.run([*command, str(ROOT / "build_spec" / "installer.nsi")], check=True)
        return str(target)

    def wine(self, *command: str) -> int:
        """Run a Windows program to its end and return its exit code."""
        return subprocess.run(["wine", *command], env=self.environment, capture_output=True, timeout=300).returncode

    def value(self, key: str, name: str = "") -> str | None:
        """Return a value of the registry, or None where there is none."""
        command = ["wine", "reg", "query", key, *(["/v", name] if name else ["/ve"])]
        found = subprocess.run(command, env=self.environment, capture_output=True, timeout=120)
        text = found.stdout.decode("utf-8", "replace")
        values = [line.split("REG_SZ", 1)[1].strip() for line in text.splitlines() if "REG_SZ" in line]
        return values[0] if found.returncode == 0 and values and values[0] != "(value not set)" else None

    def check(self, claim: str, holds: bool) -> None:
        """Note whether a claim holds, and say so."""
        self.passed, self.failed = self.passed + holds, self.failed + (not holds)
        print(f"{'passed' if holds else 'FAILED'}  it {claim}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
