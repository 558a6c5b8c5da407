"""Make the pictures of the guide anew: the window's own pictures, made small.

    python build_spec/make_guide_pictures.py

Each task of the guide has one picture in each interface language. They come from the picture command
(`python -m tests.pictures`), in a window small enough that its words can be read at the width of a page of the guide,
and with few colours, so that all of them stay under 2 MB. The pictures of the README are made with them, in Russian.
"""

from __future__ import annotations

import os
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
    weight = sum(picture.stat().st_size for picture in PICTURES.glob("*.png"))
    print(f"{len(SCENES) * 3} pictures, {weight / 1_000_000:.2f} MB")
    return 0


def _make(folder: str, scenes: set[str], *options: str) -> None:
    only = [part for scene in sorted(scenes) for part in ("--only", scene)]
    command = [sys.executable, "-m", "tests.pictures", folder, "--theme", "light", *options, *only]
    subprocess.run(command, cwd=ROOT, check=True)


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
