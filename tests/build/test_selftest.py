"""The self-test tells what works and what does not, wherever it may say it."""

from __future__ import annotations

import subprocess
import sys
from argparse import Namespace
from pathlib import Path

from workbench import selftest
from workbench.selftest import CHECKS, look_over


def fails(_folder: Path) -> str:
    raise ValueError("no Kazakh letters here")


def works(_folder: Path) -> str:
    return "fine"


def test_a_check_that_fails_does_not_stop_the_others(tmp_path):
    first, second = look_over(tmp_path, [("first", fails), ("second", works)])
    assert (first.passed, second.passed) == (False, True)
    assert "ValueError: no Kazakh letters here" in str(first)
    assert str(second).startswith("passed  second: fine")


def test_a_failed_check_makes_the_exit_code_one_and_stands_in_the_report(tmp_path, monkeypatch):
    monkeypatch.setattr(selftest, "CHECKS", (("first", fails), ("second", works)))
    report = tmp_path / "есеп.txt"
    assert selftest.selftest(Namespace(report=report, start=False)) == 1
    assert report.read_text("utf-8").splitlines()[-1] == "1 passed, 1 failed"


def test_a_program_without_a_console_writes_its_report(tmp_path, monkeypatch):
    monkeypatch.setattr(selftest, "CHECKS", (("second", works),))
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    from workbench.__main__ import main

    report = tmp_path / "report.txt"
    assert main(["selftest", "--report", str(report)]) == 0
    assert "1 passed, 0 failed" in report.read_text("utf-8")


def test_the_whole_self_test_passes():
    done = subprocess.run([sys.executable, "-m", "workbench", "selftest"], capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{len(CHECKS)} passed, 0 failed" in done.stdout


def test_the_window_opens_and_closes_where_only_its_start_is_measured():
    done = subprocess.run(
        [sys.executable, "-m", "workbench", "selftest", "--start"], capture_output=True, encoding="utf-8", timeout=120
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
