"""Foreign files are read in a child process with hard limits of time and memory, which can be cancelled.

A parser that hangs, eats memory or crashes over a hostile file takes nothing with it: the child ends, the user gets one
line, the log another. What the child answers is JSON, checked here; nothing of it is executed or unpickled.
"""

from __future__ import annotations

import gc
import json
import logging
import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from workbench.errors import UnreadableFile, WorkbenchError
from workbench.importers import limits
from workbench.importers.foreign import Cancelled
from workbench.importers.lines import ImportNote, Line, ReadLines
from workbench.importers.sniffing import NAMES, OLD_WORD, kind_of

if TYPE_CHECKING:  # the child loads this file: what only some tasks need is loaded by them
    from workbench.law.act import Act

_log = logging.getLogger(__name__)


class _Pipe(Protocol):
    """The end of a pipe that listens; Windows has a class of its own for it."""

    def poll(self, timeout: float) -> bool: ...

    def recv_bytes(self, maxlength: int) -> bytes: ...


class _Answers(Protocol):
    """The end of a pipe that speaks."""

    def send_bytes(self, buf: bytes) -> None: ...

    def close(self) -> None: ...


_TICK = 0.05  # seconds between looks at the clock and at `cancelled`


def read_in_child(
    path: Path,
    *,
    tracked: str = "accepted",
    cancelled: Callable[[], bool] | None = None,
    seconds: float = limits.CHILD_SECONDS,
) -> ReadLines:
    """Return the lines of a file, read in a child process by the reader of what the file really is.

    Raises UnreadableFile when it cannot be read within the limits, Cancelled when `cancelled` answers True meanwhile.
    """
    kind = kind_of(path)
    if kind in OLD_WORD:
        from workbench.importers import doc

        with doc.converted(path, cancelled=cancelled) as copy:
            read = read_in_child(copy, tracked=tracked, cancelled=cancelled, seconds=seconds)
        return ReadLines(read.lines, (ImportNote(doc.CONVERTED), *read.notes))
    answer = _ask("lines", path, {"kind": kind, "tracked": tracked}, cancelled, seconds)
    return _lines_of(answer)


def read_words_in_child(path: Path, *, kind: str, tracked: str = "accepted") -> tuple[str, tuple[ImportNote, ...]]:
    """Return the words of a file, a line each, read in a child process, and what was unsure.

    Where nothing but the words is wanted, they come as one text: a third of the time lines take.
    """
    answer = _ask("words", path, {"kind": kind, "tracked": tracked}, None, limits.CHILD_SECONDS)
    return str(answer["text"]), tuple(ImportNote(str(text), int(line)) for text, line in answer["notes"])


def read_here(path: Path, *, tracked: str = "accepted", kind: str = "") -> ReadLines:
    """Return the lines of a file, read in this process: for files one trusts, and inside the child."""
    kind = kind or kind_of(path)
    read: ReadLines = _reader(kind).read_lines(path, tracked=tracked)
    if kind == path.suffix.lower():
        return read
    name = NAMES.get(kind, f"a {kind} file")
    return ReadLines(read.lines, (ImportNote(f"{path.name} is in fact {name} and was read as such."), *read.notes))


def read_act_in_child(
    path: Path, *, cancelled: Callable[[], bool] | None = None, seconds: float = limits.CHILD_SECONDS
) -> Act:
    """Return the act in an Akoma Ntoso file, read in a child process."""
    from workbench.importers.act_json import act_from_json

    return act_from_json(_ask("act", path, {}, cancelled, seconds))


def read_tables_in_child(
    path: Path,
    *,
    encoding: str | None = None,
    cancelled: Callable[[], bool] | None = None,
    seconds: float = limits.CHILD_SECONDS,
) -> tuple[tuple[tuple[str, ...], ...], ...]:
    """Return the tables of a file as `tables.read_tables` does, read in a child process."""
    answer = _ask("tables", path, {"encoding": encoding}, cancelled, seconds)
    return tuple(tuple(tuple(map(str, row)) for row in table) for table in answer)


def try_in_child(
    task: Callable[..., Any],
    path: Path,
    options: Mapping[str, Any],
    *,
    seconds: float = limits.CHILD_SECONDS,
    memory: int = limits.CHILD_BYTES,
) -> None:
    """Let a child process do `task(path, **options)`; returns when it did so within the limits.

    For a reader from above this room, which then reads in this process what has shown itself harmless. The task is a
    function of a module. Raises UnreadableFile as `read_in_child` does.
    """
    _ask(task, path, options, None, seconds, memory)


def _ask(
    task: str | Callable[..., Any],
    path: Path,
    options: Mapping[str, Any],
    cancelled: Callable[[], bool] | None,
    seconds: float,
    memory: int = limits.CHILD_BYTES,
) -> Any:
    """Run a task in a child and return its answer; the child is gone when this returns or raises."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_work, args=(theirs, task, str(path), dict(options), seconds, memory), daemon=True)
    child.start()
    theirs.close()
    try:
        data = _wait(ours, path, cancelled, time.monotonic() + seconds)
    finally:
        child.kill()
        child.join()
        ours.close()
    if data is None:
        _log.warning("The reader of a %s file ended with code %s", path.suffix.lower()[:8], child.exitcode)
        raise UnreadableFile(f"{path.name} could not be read: its reader failed", limits.OTHER_COPY)
    return _checked(data, path)


def _wait(ours: _Pipe, path: Path, cancelled: Callable[[], bool] | None, deadline: float) -> bytes | None:
    """Return the bytes the child sends, or None when it ends without a word."""
    told = False
    while not told:  # the user's word comes first: an answer may be there at once
        if cancelled is not None and cancelled():
            raise Cancelled(path.name)
        if time.monotonic() > deadline:
            _log.warning("The reader of a %s file was stopped: out of time", path.suffix.lower()[:8])
            raise UnreadableFile(f"{path.name} takes too long to read", "Divide it or save it anew in a simpler form.")
        told = ours.poll(_TICK)
    try:
        return ours.recv_bytes(limits.ANSWER_BYTES)
    except EOFError:
        return None
    except OSError as error:
        raise UnreadableFile(f"{path.name} holds too much text", "Divide it into several files.") from error


def _checked(data: bytes, path: Path) -> Any:
    answer = json.loads(data)
    if "answer" in answer:
        return answer["answer"]
    if answer.get("trace"):
        _log.warning("The reader of a %s file failed: %s", path.suffix.lower()[:8], answer["trace"])
    raise UnreadableFile(str(answer["message"]), str(answer["advice"]))


def _lines_of(answer: Any) -> ReadLines:
    return ReadLines(
        tuple(
            Line(
                str(text),
                str(style),
                int(outline),
                str(number),
                tuple(map(str, cells)),
                bool(bold),
                bool(centred),
                str(kind),
            )
            for text, style, outline, number, cells, bold, centred, kind in answer["lines"]
        ),
        tuple(ImportNote(str(text), int(line)) for text, line in answer["notes"]),
    )


# in the child


def _work(
    theirs: _Answers, task: str | Callable[..., Any], path: str, options: dict[str, Any], seconds: float, memory: int
) -> None:
    """Do one task and send its answer, or the error in the user's words."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()  # the process is gone before there is anything to collect
    _limit(seconds, memory)
    file = Path(path)
    try:
        if isinstance(task, str):
            answer: dict[str, Any] = {"answer": _TASKS[task](file, **options)}
        else:
            task(file, **options)
            answer = {"answer": None}
    except WorkbenchError as error:
        answer = {"message": error.message, "advice": error.advice}
    except (MemoryError, RecursionError):
        answer = {
            "message": f"{file.name} needs too much memory to read",
            "advice": "Divide it or save it in a simpler form.",
        }
    except Exception as error:
        from workbench.logs import places

        answer = {
            "message": f"{file.name} could not be read ({type(error).__name__})",
            "advice": limits.OTHER_COPY,
            "trace": "\n".join(places(error, error.__traceback__))[-4000:],
        }
    theirs.send_bytes(json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace"))
    theirs.close()


def _limit(seconds: float, memory: int) -> None:
    """Bound this process: memory, processor time, no files written; on Windows no other process started instead."""
    sys.dont_write_bytecode = True
    if sys.platform == "win32":
        from workbench.importers import job_object

        job_object.bound(memory, seconds + 1)
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (int(seconds) + 1, int(seconds) + 2))
    try:
        taken = int(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")
        resource.setrlimit(resource.RLIMIT_AS, (taken + memory, taken + memory))
    except (OSError, ValueError):  # no such limit on this system: the clock remains
        return


def _read_lines(path: Path, *, kind: str, tracked: str) -> dict[str, Any]:
    read = read_here(path, tracked=tracked, kind=kind)
    lines = [
        (line.text, line.style, line.outline, line.number, line.cells, line.bold, line.centred, line.kind)
        for line in read.lines
    ]
    return {"lines": lines, "notes": [(note.text, note.line) for note in read.notes]}


def _read_words(path: Path, *, kind: str, tracked: str) -> dict[str, Any]:
    read = read_here(path, tracked=tracked, kind=kind)
    return {"text": read.words, "notes": [(note.text, note.line) for note in read.notes]}


def _read_tables(path: Path, *, encoding: str | None) -> Any:
    from workbench.importers.tables import read_tables

    return read_tables(path, encoding=encoding)


def _read_act(path: Path) -> Any:
    from workbench.importers.act_json import act_to_json
    from workbench.importers.akoma_ntoso import read_act

    return act_to_json(read_act(path))


_TASKS: Mapping[str, Callable[..., Any]] = {
    "lines": _read_lines,
    "words": _read_words,
    "tables": _read_tables,
    "act": _read_act,
}


def _reader(kind: str) -> Any:
    from workbench.importers import reader

    return reader(Path(f"file{kind}"))
