"""The main job and the newer dialogs by real key presses and clicks on a virtual screen, in a program of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.benchmark  # minutes of a quiet computer: `-m benchmark -n 0`, or the command by itself
NEEDED = ("Xvfb", "xdotool", "setxkbmap")


@pytest.fixture
def display() -> Iterator[str]:
    """A virtual screen of our own; the server chooses its number, so that two runs never meet on one."""
    if not all(map(shutil.which, NEEDED)):
        pytest.skip(f"needs {', '.join(NEEDED)}")
    told, tells = os.pipe()
    command = ["Xvfb", "-displayfd", str(tells), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[tells], stderr=subprocess.DEVNULL)
    os.close(tells)
    try:
        with os.fdopen(told) as number:
            yield f":{number.readline().strip()}"
    finally:
        server.terminate()
        server.wait(timeout=20)


def by_hand(display, *arguments):
    """Return what the walk said, by an X server of its own."""
    command = [sys.executable, "-m", "tests.journeys.by_hand", *map(str, arguments)]
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    environment |= {"DISPLAY": display, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=1200)
    if "no Qt platform plugin" in done.stderr:
        pytest.skip("Qt has no plugin for X here")
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


def test_from_the_welcome_page_to_word_files_and_on_by_hand(tmp_path, display):
    said = by_hand(display, tmp_path, "--more")
    assert "main job by hand" in said
    assert "with the newer dialogs" in said
    assert len(list(tmp_path.glob("*.png"))) > 15


def test_files_are_dropped_on_every_part_of_the_window_by_hand(tmp_path, display):
    assert "dropping by hand" in by_hand(display, tmp_path, "--drop")


def test_open_matters_of_every_kind_are_settled_by_hand(tmp_path, display):
    said = by_hand(display, tmp_path, "--settle")
    assert "settling by hand" in said
    assert said.count("(") >= 10  # kinds, each with its ways


def test_a_prepared_project_is_worked_on_by_hand(tmp_path, display):
    assert "at the desk by hand" in by_hand(display, tmp_path, "--desk")


def test_the_real_law_is_imported_corrected_linked_amended_and_pictured_by_hand(tmp_path, display):
    laws = ROOT.parent / "shared" / "laws"
    if not laws.is_dir():
        pytest.skip("the real laws are not beside the project")
    assert "on the real law by hand" in by_hand(display, tmp_path, "--real", laws)
    assert len(list(tmp_path.glob("*.png"))) > 15
