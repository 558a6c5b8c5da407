"""Logs stay on this computer and say nothing of the law: mistakes that quote it are made, and the logs are read."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench import logs

SECRET = "Тайный текст закона"


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger()
    before = list(root.handlers)
    root.handlers = [each for each in before if not isinstance(each, logs.Discreet)]
    logs.keep(tmp_path / "log")
    yield tmp_path / "log" / logs.FILE
    root.handlers = before


def failing(text: str) -> None:
    try:
        {}[text]  # type: ignore[var-annotated]
    except KeyError as error:
        raise ValueError(f"cannot read {text}") from error


def test_a_report_tells_where_each_error_happened_and_none_of_their_words() -> None:
    with pytest.raises(ValueError) as raised:
        failing(SECRET)
    text = logs.report(raised.value, raised.value.__traceback__, "Qt 6")
    assert SECRET not in text
    assert text.index("KeyError") < text.index("ValueError")
    assert "tests/test_logs.py" in text
    assert "failing" in text


def test_what_we_log_is_kept_and_what_libraries_say_is_not(kept: Path) -> None:
    logging.getLogger("workbench.importers.sandbox").warning("The reader of a %s file failed", ".docx")
    logging.getLogger("pdfium").warning("bad glyph in %s", SECRET)
    logs.Discreet(kept.parent).emit(logging.makeLogRecord({"name": "workbench.x", "msg": "%d", "args": (SECRET,)}))
    logging.getLogger("workbench.x").info(SECRET)
    text = kept.read_text("utf-8")
    assert "The reader of a .docx file failed" in text
    assert "WARNING pdfium: test_logs.py:" in text
    assert SECRET not in text


def test_an_error_that_is_logged_tells_its_kind_and_place_only(kept: Path) -> None:
    for name in ("workbench.x", "sqlalchemy"):
        try:
            failing(SECRET)
        except ValueError:
            logging.getLogger(name).exception("A mistake")
    text = kept.read_text("utf-8")
    assert text.count("ValueError") == 2
    assert SECRET not in text


def test_the_log_does_not_grow_without_end(tmp_path: Path) -> None:
    for _ in range(30):
        logs.write_log(tmp_path, "x" * 100_000)
    sizes = [file.stat().st_size for file in tmp_path.iterdir()]
    assert len(sizes) == 2
    assert max(sizes) < 2 * logs.LARGEST


def test_a_log_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("in the way", "utf-8")
    assert logs.write_log(tmp_path / "log", "report") is None
    logs.write_down_crashes(tmp_path / "log")
    logs.forget_crashes(tmp_path / "log")


def test_a_process_that_is_torn_down_leaves_where_it_was_and_no_values(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from workbench import logs\n"
        f"def reading(text='{SECRET}'):\n"
        "    import ctypes; ctypes.string_at(0)\n"
        "logs.write_down_crashes(Path(sys.argv[1])); reading()"
    )
    ended = subprocess.run([sys.executable, "-c", script, str(tmp_path)], cwd=Path(__file__).parents[1])
    assert ended.returncode != 0
    text = logs.left_by_a_crash(tmp_path)
    assert "reading" in text
    assert SECRET not in text
    assert logs.left_by_a_crash(tmp_path) == ""


def test_a_good_end_leaves_no_crash_behind(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from workbench import logs\n"
        "logs.write_down_crashes(Path(sys.argv[1])); logs.forget_crashes(Path(sys.argv[1]))"
    )
    subprocess.run([sys.executable, "-c", script, str(tmp_path)], cwd=Path(__file__).parents[1], check=True)
    assert list(tmp_path.iterdir()) == []
