"""The main job and the newer dialogs by real key presses and clicks on a virtual screen, in a program of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.benchmark  # minutes of a quiet computer: `-m benchmark -n 0`, or the command by itself
NEEDED = ("xvfb-run", "xdotool", "setxkbmap")


@pytest.mark.skipif(not all(map(shutil.which, NEEDED)), reason=f"needs {', '.join(NEEDED)}")
def test_from_the_welcome_page_to_word_files_and_on_by_hand(tmp_path):
    command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", sys.executable, "-m", "tests.journeys.by_hand"]
    environment = {name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "DISPLAY")}
    done = subprocess.run(
        [*command, str(tmp_path), "--more"], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=1200
    )
    if "could not connect to display" in done.stderr or "no Qt platform plugin" in done.stderr:
        pytest.skip("Qt finds no X server here")
    assert done.returncode == 0, done.stderr[-3000:]
    assert "main job by hand" in done.stdout
    assert "with the newer dialogs" in done.stdout
    assert len(list(tmp_path.glob("*.png"))) > 15
