"""Put the licences of everything delivered beside the program: collect_licences.py FOLDER makes FOLDER/licences.

The texts come out of the installed packages themselves, so they are those of the very versions delivered. The texts of
the LGPL and the notice on Qt are the project's own resources.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from importlib import metadata
from pathlib import Path

from bundled import bundled, carried, licence

ROOT = Path(__file__).resolve().parents[1]
WORDS = ("licen", "copying", "notice", "authors")
FORMS = ("", ".txt", ".md", ".rst")


def main() -> int:
    """Write the folder; 1 where a package or a library of the system has neither a text nor a name of a licence."""
    target = Path(sys.argv[1]) / "licences"
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(ROOT / "resources" / "licences", target)
    shutil.copy(ROOT / "LICENSE", target / "LegislativeWorkbench.txt")
    (target / "Python.txt").write_text(python_licence(), encoding="utf-8")
    nameless = []
    for package in bundled():
        name, called = package.metadata["Name"], licence(package)
        found = [*texts(package), *inside(name)]
        head = f"{name} {package.version}\nLicence: {called}\n"
        (target / f"{name}.txt").write_text("\n\n".join([head, *found]) + "\n", encoding="utf-8")
        if not found and called == "see its licence file":
            nameless.append(name)
        print(f"{name} {package.version}: {called}, {len(found)} texts")
    owners = of_the_system(Path(sys.argv[1]))
    for library, owner in owners.items():
        said = Path("/usr/share/doc") / owner / "copyright"
        if owner and said.is_file():
            shutil.copyfile(said, target / f"system-{owner}.txt")
        else:
            nameless.append(library)
    print(f"{len(owners)} libraries of the system were taken in, of {len(set(owners.values()))} packages")
    for name in nameless:
        print(f"no licence is known of {name}", file=sys.stderr)
    return 1 if nameless else 0


def texts(package: metadata.Distribution) -> list[str]:
    """Return the texts of licences and notices that the package brings."""
    files = [
        file
        for file in package.files or ()
        if (any(word in part.lower() for part in file.parts for word in WORDS) and file.suffix.lower() in FORMS)
        or ".dist-info/licenses/" in file.as_posix()
    ]
    located = [Path(str(file.locate())) for file in files]
    return [path.read_text("utf-8", "replace") for path in located if path.is_file()]


def inside(name: str) -> list[str]:
    """Return a line for each library the package carries inside: which licence it has, and which file here says it."""
    held = [each for each in carried() if each["in"] == name.lower().replace("_", "-")]
    return [f"Carried inside: {each['name']}, {each['licence']}, see {each['text']}" for each in held]


def of_the_system(program: Path) -> dict[str, str]:
    """Return the package of the distribution of each library that a Linux build takes from the system, "" where none.

    A library of a wheel stands in the folder of its package and is only linked to beside the program; Python's own has
    its licence already.
    """
    beside = (program / "_internal").glob("lib*.so*")
    taken = sorted(path.name for path in beside if not path.is_symlink() and not path.name.startswith("libpython"))
    if not taken or not shutil.which("dpkg-query"):
        return dict.fromkeys(taken, "")
    asked = ["dpkg-query", "--search", *(f"*/{name}" for name in taken)]
    lines = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.splitlines()
    owners = {line.rpartition("/")[2]: line.partition(":")[0] for line in lines}
    return {name: owners.get(name, "") for name in taken}


def python_licence() -> str:
    """Return the licence of Python itself, where the installation has its text, else where it is to be found."""
    standard = Path(sysconfig.get_path("stdlib"))
    for path in (standard / "LICENSE.txt", standard.parent / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"):
        if path.is_file():
            return path.read_text("utf-8", "replace")
    return f"Python {sys.version.split()[0]}: PSF License Agreement, with the licences of what it includes.\n"


if __name__ == "__main__":
    sys.exit(main())
