"""Files made to hurt are refused in one line, in time, and leave nothing behind."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.importers.hostile import SAMPLES, many_bombs
from workbench.errors import UnreadableFile
from workbench.importers import import_act, limits
from workbench.importers.package import Package

WORST_SECONDS = 10.0


@pytest.mark.parametrize(("build", "suffix", "message"), SAMPLES, ids=[build.__name__ for build, _, _ in SAMPLES])
def test_a_hostile_file_is_refused_in_one_line_and_in_time(
    tmp_path: Path, build: Callable[[Path], Path], suffix: str, message: str
) -> None:
    path = build(tmp_path / f"law{suffix}")
    before = path.read_bytes()
    start = time.monotonic()
    with pytest.raises(UnreadableFile, match=message) as refused:
        import_act(path)
    assert time.monotonic() - start < WORST_SECONDS
    assert "\n" not in str(refused.value)
    assert refused.value.advice
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_parts_that_only_together_unpack_to_too_much_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "PACKAGE_BYTES", 3 * limits.MB)
    with Package(many_bombs(tmp_path / "law.docx")) as package, pytest.raises(UnreadableFile, match="far more"):
        list(map(package.read, package.names))


def test_a_file_over_the_limit_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "law.txt"
    with path.open("wb") as file:
        file.truncate(limits.FILE_BYTES + 1)
    with pytest.raises(UnreadableFile, match="too large: 200 MB"):
        import_act(path)


@pytest.mark.parametrize("name", ["", "missing.docx"])
def test_what_is_no_file_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnreadableFile):
        import_act(tmp_path / name)
