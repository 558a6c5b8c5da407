from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.store.store_values import AMENDMENT
from workbench.errors import ProjectError
from workbench.law.amendment import Amendment
from workbench.law.change import Changes
from workbench.store import Store

ROOT = Path(__file__).parents[2]
HOLD = """
import sys
import threading
from pathlib import Path
from workbench.store import Store
store = Store.open(Path(sys.argv[1]))
print("open", store.read_only, flush=True)
sys.stdin.read()
store.close()
"""


def holder(path: Path) -> subprocess.Popen[str]:
    """Return another process that has the project open until its input ends."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "open False\n"
    return process


def test_a_project_opened_twice_is_read_only_and_names_its_owner(path: Path, filled: Store) -> None:
    with Store.open(path) as second:
        assert second.read_only
        assert second.owner is not None
        assert second.owner.process == os.getpid()
        assert not second.owner.gone
        assert str(os.getpid()) in second.notice
        assert second.find(Amendment) == (AMENDMENT,)
        with pytest.raises(ProjectError) as raised:
            second.apply(Changes.removed(AMENDMENT), label="Remove")
        assert "open by" in raised.value.advice
    assert not filled.read_only


def test_who_reads_along_sees_the_edits_of_the_owner(path: Path, store: Store) -> None:
    with Store.open(path) as second:
        store.apply(Changes.added(AMENDMENT), label="Add")
        assert second.find(Amendment) == (AMENDMENT,)


def test_a_lock_of_another_process_is_seen_and_freed_by_its_death(path: Path, filled: Store) -> None:
    filled.close()
    process = holder(path)
    with Store.open(path) as second:
        assert second.read_only
        assert second.owner is not None
        assert second.owner.process == process.pid
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert len(list(path.parent.iterdir())) == 3  # what a crash leaves beside the project
    with Store.open(path) as third:
        assert not third.read_only
        third.apply(Changes.removed(AMENDMENT), label="Remove")
    assert list(path.parent.iterdir()) == [path]


def test_a_lock_left_by_another_machine_is_offered_not_taken(path: Path, store: Store) -> None:
    store.close()
    path.with_name(f".{path.name}.owner").write_text(json.dumps({"host": "far", "user": "Болат", "process": 7}))
    with Store.open(path) as second:
        assert second.read_only
        assert "Болат on far" in second.notice
        assert second.owner is not None
        assert second.owner.gone
    with Store.open(path, takeover=True) as third:
        assert not third.read_only
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("note", ["", "[]", "{}", "\x00", '{"host": 1}'])
def test_a_note_that_says_nothing_stops_nobody(path: Path, store: Store, note: str) -> None:
    store.close()
    path.with_name(f".{path.name}.owner").write_text(note)
    with Store.open(path) as again:
        assert not again.read_only


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the administrator may write everywhere")
def test_a_folder_that_cannot_be_written_opens_for_reading(path: Path, store: Store) -> None:
    store.close()
    path.parent.chmod(0o500)
    try:
        with Store.open(path) as again:
            assert again.read_only
            assert "cannot be written" in again.notice
    finally:
        path.parent.chmod(0o700)


def test_a_place_where_no_lock_can_be_made_opens_for_reading(
    path: Path, filled: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled.close()
    monkeypatch.setattr("workbench.store.lock.FileLock.acquire", _refuse)
    with Store.open(path) as again:
        assert again.read_only
        assert "Read-only file system" in again.notice
        assert again.find(Amendment) == (AMENDMENT,)


def _refuse(*_: object, **__: object) -> None:
    raise OSError(30, "Read-only file system")


def test_a_refused_project_is_not_left_locked(path: Path, store: Store) -> None:
    store.close()
    content = path.read_bytes()
    path.write_bytes(content[:4096] + bytes(len(content) - 4096))
    with pytest.raises(ProjectError):
        Store.open(path)
    path.write_bytes(content)
    with Store.open(path) as again:
        assert not again.read_only


def test_a_project_opened_on_one_thread_is_given_back_on_another(tmp_path: Path) -> None:
    path = tmp_path / "a.lhw"
    Store.create(path).close()
    opened: list[Store] = []
    worker = threading.Thread(target=lambda: opened.append(Store.open(path)))
    worker.start()
    worker.join()
    opened[0].close()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.lhw"]
    with Store.open(path) as again:
        assert not again.read_only
