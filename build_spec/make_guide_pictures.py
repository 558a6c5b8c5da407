"""Make the pictures of the guide anew: the window's own pictures, made small.

    python build_spec/make_guide_pictures.py

Each task of the guide has one picture in each interface language. They come from the picture command
(`python -m tests.pictures`), in a window small enough that its words can be read at the width of a page of the guide,
and with few colours, so that all of them stay under 2 MB. The pictures of the README are made with them, in Russian;
those of the papers where LibreOffice and pdftoppm are found.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "resources" / "help" / "pictures"
SCENES = {
    "start": "welcome",
    "import": "import",
    "search": "search",
    "recommendations": "link",
    "amend": "amendment",
    "insert": "insert",
    "languages": "law_two_languages",
    "matters": "matters",
    "export": "exported",
    "review": "take_back",
}
"""The task's page and the scene of the picture command that shows it."""

COLOURS, APART = 160, 7
"""So many colours a picture keeps, each that far from every other in red, green or blue."""

WINDOW = "1280x800"
SCREENSHOTS = ROOT / "resources" / "screenshots"
SHOWN = {"amendment": "amendment", "concordance": "concordance", "export": "exported"}
"""The README's pictures of the window and their scenes."""
PAPERS = {
    "comparative_table": (("02_sravnitelnaya_tablitsa.rus", 2),),
    "redline_and_law": (("04_tekst_s_pravkami.rus", 2), ("01_zan_zhobasy.kaz", 1)),
}
"""The README's pictures of papers: which pages of the sample package stand side by side."""


def main() -> int:
    """Make every picture and say what they weigh."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        _make(folder, set(SCENES.values()), "--scale", "1", "--window", WINDOW)
        for task, scene in SCENES.items():
            for language in ("en", "ru", "kk"):
                _shrink(Path(folder) / f"{scene}.{language}.light.png", PICTURES / f"{task}.{language}.png")
        _make(folder, set(SHOWN.values()), "--scale", "1", "--language", "ru")
        for name, scene in SHOWN.items():
            _shrink(Path(folder) / f"{scene}.ru.light.png", SCREENSHOTS / f"{name}.png")
        if shutil.which("soffice") and shutil.which("pdftoppm"):
            _papers(Path(folder))
        else:
            print("LibreOffice or pdftoppm is not here: the pictures of the papers stay as they are")
    weight = sum(picture.stat().st_size for picture in PICTURES.glob("*.png"))
    print(f"{len(SCENES) * 3} pictures, {weight / 1_000_000:.2f} MB")
    return 0


def _make(folder: str, scenes: set[str], *options: str) -> None:
    only = [part for scene in sorted(scenes) for part in ("--only", scene)]
    command = [sys.executable, "-m", "tests.pictures", folder, "--theme", "light", *options, *only]
    subprocess.run(command, cwd=ROOT, check=True)


def _papers(folder: Path) -> None:
    """Make the pictures of the papers from the sample package."""
    from PySide6.QtGui import QImage, QPainter

    subprocess.run([sys.executable, "-m", "workbench", "demo", "--out", folder / "demo"], cwd=ROOT, check=True)
    for name, pages in PAPERS.items():
        shown = []
        for paper, page in pages:
            word = folder / "demo" / "package" / f"{paper}.docx"
            subprocess.run(["soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, word], check=True)
            part = ["-r", "90", "-f", str(page), "-l", str(page), "-singlefile"]
            subprocess.run(["pdftoppm", *part, "-png", folder / f"{paper}.pdf", folder / paper], check=True)
            shown.append(QImage(str(folder / f"{paper}.png")))
        width, height = sum(each.width() for each in shown), max(each.height() for each in shown)
        side_by_side = QImage(width, height, QImage.Format.Format_RGB32)
        painter, left = QPainter(side_by_side), 0
        for each in shown:
            painter.drawImage(left, 0, each)
            left += each.width()
        painter.end()
        side_by_side.save(str(folder / f"{name}.png"))
        _shrink(folder / f"{name}.png", SCREENSHOTS / f"{name}.png")


def _shrink(source: Path, target: Path) -> None:
    """Keep the colours the picture has most of, no two alike; every other takes the nearest of them."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    image = QImage(str(source)).convertToFormat(QImage.Format.Format_RGB32)
    kept: list[int] = []
    for colour, _ in Counter(memoryview(image.constBits()).cast("I")).most_common():
        if len(kept) < COLOURS and all(_apart(colour, other) for other in kept):
            kept.append(colour)
    few = image.convertToFormat(QImage.Format.Format_Indexed8, kept, Qt.ImageConversionFlag.ThresholdDither)
    few.save(str(target), "PNG", 0)  # quality 0: compressed as far as PNG goes


def _apart(one: int, other: int) -> bool:
    return any(abs((one >> shift & 255) - (other >> shift & 255)) > APART for shift in (0, 8, 16))


if __name__ == "__main__":
    sys.exit(main())
