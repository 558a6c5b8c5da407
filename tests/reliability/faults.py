"""Let each call that changes a file fail in turn: python -m tests.reliability.faults [at most so many an operation].

A small C library is built and preloaded (`failing_calls.c`): the n-th write, sync, rename, deletion … below one folder
meets an error of input or output, a disk that is full from then on, half a write, or the end of the process. Then the
folder must hold what it held before or what it should hold after; what the user is told is one clear line; nothing is
left over; and doing it again on a sound disk succeeds. Without a compiler there is no such library, which is said.

Beside that every file is cut off at a growing size (`ulimit -f`), and, where a disk in memory may be mounted, all of it
is done on a disk with little room left, from nothing to more than enough.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.asked import asked
from tests.reliability.disks import memory_disk
from tests.reliability.fault_operations import OPERATIONS, Operation, prepare
from workbench.errors import WorkbenchError

SOURCE = Path(__file__).with_name("failing_calls.c")
HOW = {"input/output error": 1, "full disk": 2, "half a write": 3, "killed": 4}
FILLER = "filler"
LEFT = (".tmp", ".part", ".lock", ".owner")


@dataclass
class Answer:
    """How an operation ended: well, with a message, killed, or with anything else, which is a broken promise."""

    said: str = ""
    killed: bool = False
    calls: int = 0
    failed: str = ""  # the name of the call that failed


@dataclass
class Figures:
    """What a campaign came to."""

    runs: int = 0
    refused: int = 0
    broken: list[str] = field(default_factory=list)
    operations: Counter[str] = field(default_factory=Counter)


def compiler() -> str | None:
    """Return the C compiler, or None where there is none for this campaign."""
    return shutil.which("gcc") if sys.platform == "linux" else None


def fail_each_call(most: int, *, operations: tuple[str, ...] = tuple(OPERATIONS)) -> Figures:
    """Run the campaign in a process that has the library preloaded: of each operation at most so many calls fail."""
    gcc = compiler()
    assert gcc is not None
    with tempfile.TemporaryDirectory() as name:
        library = Path(name) / "failing_calls.so"
        subprocess.run([gcc, "-shared", "-fPIC", "-O1", "-o", library, SOURCE, "-ldl"], check=True)
        done = subprocess.run(
            [sys.executable, "-m", "tests.reliability.faults", "--preloaded", str(library), str(most), *operations],
            env={**os.environ, "LD_PRELOAD": str(library)}, cwd=Path(__file__).parents[2], stdout=subprocess.PIPE,
            text=True, check=True,
        )  # fmt: skip
    runs, refused, *broken = done.stdout.splitlines()
    return Figures(int(runs), int(refused), broken)


def _fail_each_call(library: ctypes.CDLL, most: int, names: list[str], figures: Figures) -> None:
    library.fault_disarm.restype = ctypes.c_long
    library.fault_arm.argtypes = [ctypes.c_char_p, ctypes.c_long, ctypes.c_int]
    library.fault_name.restype = ctypes.c_char_p
    with tempfile.TemporaryDirectory(dir=memory_disk()) as place:
        whole, work = Path(place) / "whole", Path(place) / "work"
        prepare(whole, names)
        for name in names:
            operation = OPERATIONS[name]
            held = _held(operation, whole, work)
            calls = _tried(operation, whole, work, held, _arming(library, work, 0, 0), library)[0].calls
            for how, number in HOW.items():
                for at in range(1, calls + 1, max(1, calls // most)):
                    arm = _arming(library, work, at, number)
                    answer, wrong = _tried(operation, whole, work, held, arm, library)
                    figures.runs += 1
                    figures.refused += bool(answer.said)
                    figures.operations[name] += 1
                    where = f"{name}: {how} at call {at} of {calls} ({answer.failed or '-'})"
                    figures.broken += [f"{where}: {each}" for each in wrong]


def cut_off(steps: int, *, operations: tuple[str, ...] = tuple(OPERATIONS)) -> Figures:
    """Cut every file off at a size that grows in so many steps from nothing to more than is needed."""
    figures = Figures()
    with tempfile.TemporaryDirectory(dir=memory_disk()) as place:
        whole, work = Path(place) / "whole", Path(place) / "work"
        prepare(whole, operations)
        largest = 2 * max(file.stat().st_size for file in whole.rglob("*") if file.is_file())
        for name in operations:
            held = _held(OPERATIONS[name], whole, work)
            for step in range(steps):
                limit = largest * step // steps
                answer, wrong = _tried(OPERATIONS[name], whole, work, held, _limiting(limit), None)
                figures.runs += 1
                figures.refused += bool(answer.said)
                figures.broken += [f"{name} cut at {limit}: {each}" for each in wrong]
    return figures


@dataclass
class _Held:
    """What the folder holds before an operation, after its first part, and after all of it."""

    before: object
    halfway: object
    after: Any

    def expected(self, answer: Answer, *, quiet: bool) -> list[object]:
        """Return what the folder may hold after an operation that ended so."""
        if not answer.said and not answer.killed:
            return [self.after, self.before] if quiet else [self.after]
        return _pieces(self.after) if isinstance(self.after, dict) else [self.before, self.halfway, self.after]


@contextmanager
def small_disk(megabytes: int = 64) -> Iterator[Path | None]:
    """Yield a disk of this size in memory, None where none may be mounted."""
    with tempfile.TemporaryDirectory() as name:
        mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", name]
        if sys.platform != "linux" or subprocess.run(mount, capture_output=True).returncode:
            yield None
            return
        try:
            yield Path(name)
        finally:
            subprocess.run(["umount", name], check=True)


def fill(disk: Path, steps: int, *, operations: tuple[str, ...] = tuple(OPERATIONS)) -> Figures:
    """Leave little room on this disk, from nothing to more than is needed in so many steps."""
    figures = Figures()
    with tempfile.TemporaryDirectory(dir=memory_disk()) as place:
        whole, work = Path(place) / "whole", disk / "work"
        prepare(whole, operations)
        most = 2 * max(file.stat().st_size for file in whole.rglob("*") if file.is_file())
        for name in operations:
            held = _held(OPERATIONS[name], whole, work)
            for step in range(steps):
                left = most * step // steps
                answer, wrong = _tried(OPERATIONS[name], whole, work, held, _filling(disk, left), None)
                figures.runs += 1
                figures.refused += bool(answer.said)
                figures.broken += [f"{name} with {left} bytes left: {each}" for each in wrong]
    return figures


def _held(operation: Operation, whole: Path, work: Path) -> _Held:
    before = operation.state(_fresh(whole, work))
    halfway = before
    if operation.parts is not None:
        operation.parts(work)
        halfway = operation.state(work)
    operation.do(_fresh(whole, work))
    return _Held(before, halfway, operation.state(work))


def _tried(
    operation: Operation, whole: Path, work: Path, held: _Held, arm: Callable[[], None], library: ctypes.CDLL | None
) -> tuple[Answer, list[str]]:
    """Do the operation in a child under the fault, then look at the folder, then do it again on a sound disk."""
    answer = _in_child(operation, _fresh(whole, work), arm, library)
    (work.parent / FILLER).unlink(missing_ok=True)
    wrong = [answer.said] if answer.said.startswith("bug: ") else []
    if answer.said.count("\n"):
        wrong.append("the message has more than one line")
    if not answer.killed and not answer.failed.startswith(("unlink", "rmdir")):
        wrong += [f"left over: {file.name}" for file in work.rglob("*") if file.name.endswith(LEFT)]
    try:
        found = operation.state(work)
        if not answer.killed:  # a journal that could not be rolled back on the failing disk is, when it is opened again
            wrong += [f"left over: {file.name}" for file in work.glob("*-journal")]
        if found not in held.expected(answer, quiet=operation.quiet):
            wrong.append("neither as before nor as after")
        if found == held.before:
            operation.do(work)
            if operation.state(work) != held.after:
                wrong.append("done again it is not as after")
    except Exception as error:
        wrong.append(f"afterwards: {error!r}")
    return answer, wrong


def _pieces(papers: dict[str, object]) -> list[object]:
    """Return what may be there of a package whose writing stopped: the first papers of it, each whole."""
    names = sorted(papers, key=lambda name: name.endswith(".json"))  # the list of the papers comes last
    return [{name: papers[name] for name in names[:count]} for count in range(len(names) + 1)]


def _fresh(whole: Path, work: Path) -> Path:
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(whole, work)
    return work


def _in_child(operation: Operation, work: Path, arm: Callable[[], None], library: ctypes.CDLL | None) -> Answer:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        said = ""
        try:
            arm()
            operation.do(work)
        except WorkbenchError as error:
            said = str(error)
        except BaseException as error:  # a bug, told to the parent
            said = f"bug: {error!r}"
        calls, failed = (library.fault_disarm(), library.fault_name().decode()) if library is not None else (0, "")
        os.write(writing, f"{calls} {failed} \0{said}".encode()[:60_000])
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8", errors="replace") as pipe:
        told = pipe.read()
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        killed = os.WTERMSIG(status) == signal.SIGKILL
        return Answer(killed=killed, said="" if killed else f"bug: ended by signal {os.WTERMSIG(status)}")
    counted, _, said = told.partition("\0")
    calls, failed, *_ = counted.split(" ")
    return Answer(said, calls=int(calls), failed=failed)


def _arming(library: ctypes.CDLL, work: Path, at: int, how: int) -> Callable[[], None]:
    def arm() -> None:
        library.fault_arm(os.fsencode(work), at, how)

    return arm


def _filling(disk: Path, left: int) -> Callable[[], None]:
    def arm() -> None:
        free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
        with (disk / FILLER).open("wb") as file:
            os.posix_fallocate(file.fileno(), 0, max(1, free - left))

    return arm


def _limiting(limit: int) -> Callable[[], None]:
    def arm() -> None:
        import resource

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    return arm


if __name__ == "__main__":
    if sys.argv[1:2] == ["--preloaded"]:
        counted = Figures()
        _fail_each_call(ctypes.CDLL(sys.argv[2]), int(sys.argv[3]), sys.argv[4:], counted)
        print(counted.runs, counted.refused, *counted.broken, sep="\n")
        sys.exit(0)
    (most,) = asked(__doc__, times=1000)
    begun = time.monotonic()
    faults: list[str] = []
    if compiler() is not None:
        each = fail_each_call(most)
        faults += each.broken
        print(f"{each.runs} calls failed in turn: {each.refused} told in one clear line, {len(each.broken)} broken")
    else:
        print("No call failed in turn: there is no gcc to build the library with")
    cut = cut_off(min(most, 24))
    faults += cut.broken
    print(f"{cut.runs} cut-offs: {cut.refused} told in one clear line, {len(cut.broken)} broken")
    with small_disk() as mounted:
        if mounted is not None:
            full = fill(mounted, min(most, 24))
            faults += full.broken
            print(f"{full.runs} times little room: {full.refused} told in one clear line, {len(full.broken)} broken")
        else:
            print("No disk with little room: none may be mounted here")
    print(f"in {time.monotonic() - begun:.0f} s", *faults, sep="\n")
    sys.exit(1 if faults else 0)
