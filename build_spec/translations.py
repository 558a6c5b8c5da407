"""Bring the catalogues of the interface up to date: texts out of the code, compiled catalogues beside them.

python build_spec/translations.py            collects texts into workbench_*.ts and compiles them
python build_spec/translations.py --check    says what is not translated yet; changes nothing
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"en": "en_GB", "ru": "ru_RU", "kk": "kk_KZ"}
"""English is a catalogue too: of plural forms only."""


def main() -> int:
    """Collect and compile, or check."""
    if "--check" not in sys.argv[1:]:
        for code in LANGUAGES:
            collect(FOLDER / f"workbench_{code}.ts", code)
            compile_catalogue(FOLDER / f"workbench_{code}.ts", FOLDER / f"workbench_{code}.qm")
    missing = {code: unfinished(FOLDER / f"workbench_{code}.ts") for code in LANGUAGES}
    for code, texts in missing.items():
        for text in texts:
            print(f"{code}: {text}")
    return 1 if any(missing.values()) else 0


def collect(catalogue: Path, code: str) -> None:
    """Take every text of the window into the catalogue; translations stay, texts no longer used go."""
    sources = sorted(str(path) for path in (ROOT / "workbench" / "ui").rglob("*.py"))
    with tempfile.NamedTemporaryFile("w", suffix=".lst", encoding="utf-8") as listed:
        listed.write("\n".join(sources))
        listed.flush()
        options = ["-locations", "none", "-no-obsolete", "-target-language", LANGUAGES[code]]
        options += ["-pluralonly"] if code == "en" else []
        tool = Path(sys.executable).with_name("pyside6-lupdate")
        command = [str(tool), *options, f"@{listed.name}", "-ts", str(catalogue)]
        subprocess.run(command, check=True, capture_output=True)


def compile_catalogue(catalogue: Path, target: Path) -> None:
    """Compile a catalogue into what the program loads.

    The file is put in place whole: a window that runs has its catalogue mapped and dies when that is written over.
    """
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    fresh = target.with_name(f".{target.name}")
    subprocess.run([str(tool), str(catalogue), "-qm", str(fresh)], check=True, capture_output=True)
    fresh.replace(target)


def unfinished(catalogue: Path) -> list[str]:
    """Return the texts of a catalogue that are not translated, or not in every plural form."""
    found = []
    for message in ElementTree.parse(catalogue).iter("message"):
        translation = message.find("translation")
        forms = translation.findall("numerusform") if translation is not None else []
        texts = [form.text for form in forms] if forms else [translation.text if translation is not None else None]
        if translation is None or translation.get("type") == "unfinished" or not all(texts):
            found.append(message.findtext("source") or "")
    return found


if __name__ == "__main__":
    sys.exit(main())
