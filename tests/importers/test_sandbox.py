"""A foreign file is read in a process of its own, which ends in time, on demand and without a trace."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.importers.word_files import level, lists, num, p, row, table, write_docx
from workbench.errors import UnreadableFile, WorkbenchError
from workbench.importers import docx, import_act, sandbox
from workbench.importers.foreign import Cancelled
from workbench.importers.sandbox import read_in_child, read_tables_in_child, try_in_child

ENVIRONMENT = os.environ | {"PYTHONPATH": str(Path(sandbox.__file__).parents[2])}


def a_law(path: Path) -> Path:
    body = (
        p("Дети", properties=num(1) + '<w:jc w:val="center"/>') + table(row("а", "б")) + p("Родители \U0001f600 \x85")
    )
    return write_docx(path, body, numbering=lists({0: level(0, "Статья %1.")}, {1: (0, "")}))


def test_a_child_reads_what_the_reader_reads(tmp_path: Path) -> None:
    path = a_law(tmp_path / "law.docx")
    assert read_in_child(path) == docx.read_lines(path)
    assert read_tables_in_child(path) == ((("а", "б"),),)


def test_an_act_is_the_same_read_here_and_in_a_child(tmp_path: Path) -> None:
    path = a_law(tmp_path / "law.docx")
    here, there = import_act(path, in_process=True), import_act(path)
    assert (here.act.provisions, here.notes) == (there.act.provisions, there.notes)


def test_a_child_that_takes_too_long_is_ended(tmp_path: Path) -> None:
    path = a_law(tmp_path / "law.docx")
    start = time.monotonic()
    with pytest.raises(UnreadableFile, match="takes too long"):
        read_in_child(path, seconds=0.0)
    assert time.monotonic() - start < 2
    assert not multiprocessing.active_children()


def test_a_child_is_ended_when_the_user_cancels(tmp_path: Path) -> None:
    path = a_law(tmp_path / "law.docx")
    start = time.monotonic()
    with pytest.raises(Cancelled):
        read_in_child(path, cancelled=lambda: True)
    assert time.monotonic() - start < 0.5
    assert not multiprocessing.active_children()


def test_the_reason_of_a_refusal_comes_from_the_child(tmp_path: Path) -> None:
    path = write_docx(tmp_path / "law.docx", "<w:p>")
    with pytest.raises(UnreadableFile, match=r"word/document\.xml is damaged") as refused:
        read_in_child(path)
    assert refused.value.advice


def test_an_answer_that_ends_without_a_word_is_an_unreadable_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sandbox, "_work", _dies)
    with pytest.raises(UnreadableFile, match="its reader failed"):
        read_in_child(a_law(tmp_path / "law.docx"))


def test_a_bug_in_a_reader_is_one_line_for_the_user_and_a_trace_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(WorkbenchError, match=r"could not be read \(TypeError\)"):
        sandbox._ask("lines", a_law(tmp_path / "law.docx"), {"kind": ".docx"}, None, 10)
    assert "importers/sandbox.py" in caplog.text
    assert "law.docx" not in caplog.text


def test_what_a_reader_says_of_a_law_stays_out_of_the_log(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(WorkbenchError):
        sandbox._ask("act", a_law(tmp_path / "Указ.docx"), {"Тайный текст": 1}, None, 10)
    assert "TypeError" in caplog.text
    assert "Тайный" not in caplog.text
    assert "Указ" not in caplog.text


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is limited on Linux only")
@pytest.mark.parametrize(
    ("work", "error"),
    [("bytearray(600_000_000)", "MemoryError"), ("Path('left-behind').write_text('x')", "OSError")],
)
def test_a_child_may_neither_take_much_memory_nor_write_a_file(tmp_path: Path, work: str, error: str) -> None:
    script = (
        f"from pathlib import Path; from workbench.importers.sandbox import _limit; _limit(5, 400 * 1024**2); {work}"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, env=ENVIRONMENT, capture_output=True, text=True
    )
    assert error in ended.stderr
    assert not any(path.stat().st_size for path in tmp_path.iterdir())


def _dies(*_: object) -> None:
    raise SystemExit(3)


def sound(path: Path, *, said: str) -> None:
    """A task of somebody else's that ends well: what it was given has come to it."""
    assert (path.name, said) == ("a.bin", "word")


def endless(_path: Path) -> None:
    while True:
        pass


def greedy(_path: Path) -> None:
    assert len(bytearray(1024**3))


def dying(_path: Path) -> None:
    os._exit(3)


def refusing(path: Path) -> None:
    raise UnreadableFile(f"{path.name} is no bundle", "Choose another.")


def test_a_task_from_above_is_tried_in_a_child() -> None:
    try_in_child(sound, Path("a.bin"), {"said": "word"})
    assert not multiprocessing.active_children()


@pytest.mark.parametrize(
    ("task", "told"),
    [
        (endless, "takes too long"), (dying, "its reader failed"), (refusing, "a.bin is no bundle"),
        pytest.param(
            greedy, "too much memory",
            marks=pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the limit of memory is Linux's"),
        ),
    ],
)  # fmt: skip
def test_a_task_that_does_not_end_well_is_told_in_one_line(task: Callable[[Path], None], told: str) -> None:
    with pytest.raises(UnreadableFile, match=told):
        try_in_child(task, Path("a.bin"), {}, seconds=3.0, memory=300 * 1024**2)
    assert not multiprocessing.active_children()
