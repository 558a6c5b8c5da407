"""A PostgreSQL of our own for the tests: started in a folder that is thrown away, where the server is installed.

    python -m tests.postgres

says whether it can be started here. The server of the distribution's package will do; nothing is asked of one that is
running. It listens on a socket in its folder, and for the tests of TLS and passwords on 127.0.0.1.
"""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from workbench.places import Database

ADMINISTRATOR = "administrator"
_SETTINGS = {
    "fsync": "off",  # nothing of it is kept
    "max_connections": "60",
    "shared_buffers": "32MB",
    "log_min_messages": "fatal",
}


class CannotStart(Exception):
    """There is no PostgreSQL to start here; the message says why."""


@dataclass
class Server:
    """A server that runs until `stop`; `folder` holds its socket."""

    folder: Path
    binaries: Path
    port: int
    prefix: tuple[str, ...] = ()
    _numbers: Iterator[int] = field(default_factory=count)
    _watcher: subprocess.Popen[bytes] | None = None

    def place(self, user: str = ADMINISTRATOR, database: str = "drafts", project: str = "") -> Database:
        """Return a place in it: a project nobody has used yet, or the one named."""
        name = project or f"p{os.getpid()}_{next(self._numbers)}"
        return Database(database, str(self.folder), user, self.port, name)

    def run(self, statements: str, *, user: str = ADMINISTRATOR, database: str = "drafts") -> str:
        """Run SQL by psql and return what it prints, errors too."""
        done = subprocess.run(
            [self.binaries / "psql", "-XqAt", "-h", self.folder, "-p", str(self.port), "-U", user, database],
            input=statements,
            capture_output=True,
            text=True,
            timeout=60,
        )  # fmt: skip
        return done.stdout + done.stderr

    def kill(self) -> None:
        """Kill the server as a power cut does, and those that work for it."""
        pid = int((self.folder / "data" / "postmaster.pid").read_text().split()[0])
        subprocess.run([*self.prefix, "kill", "-9", str(pid)], check=True)
        children = subprocess.run(["ps", "--ppid", str(pid), "-o", "pid="], capture_output=True, text=True).stdout
        for child in children.split():
            subprocess.run([*self.prefix, "kill", "-9", child], check=False, capture_output=True)

    def start(self) -> None:
        """Start it, also after it was killed."""
        settings = {**_SETTINGS, "unix_socket_directories": str(self.folder), "listen_addresses": "127.0.0.1"}
        options = " ".join(f"-c {name}='{value}'" for name, value in settings.items()) + f" -p {self.port}"
        for attempt in range(20):  # what a killed one left needs a moment to be gone
            done = self._control("start", "-o", options, "-l", str(self.folder / "log"), "-w", "-t", "30")
            if done.returncode == 0:
                return
            time.sleep(0.2 * (attempt + 1))
        raise CannotStart(f"the server does not start: {(self.folder / 'log').read_text()[-300:]}")

    def watch(self) -> None:
        """Have it stopped and thrown away also where this process is killed: a pipe then comes to its end."""
        stop = [*self.prefix, str(self.binaries / "pg_ctl"), "-D", str(self.folder / "data"), "stop", "-m", "immediate"]
        self._watcher = subprocess.Popen(
            ["sh", "-c", 'read _; cd /; "$@" >/dev/null 2>&1; rm -rf "$FOLDER"', "watch", *stop],
            stdin=subprocess.PIPE,
            env={**os.environ, "FOLDER": str(self.folder)},
            start_new_session=True,
        )

    def stop(self) -> None:
        """Stop it and throw its folder away."""
        if self._watcher is not None:
            self._watcher.kill()
            self._watcher.wait()
        self._control("stop", "-m", "immediate", "-w")
        shutil.rmtree(self.folder, ignore_errors=True)

    def reload(self) -> None:
        """Have it read its settings again."""
        self._control("reload")

    def _control(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [*self.prefix, str(self.binaries / "pg_ctl"), "-D", str(self.folder / "data"), *arguments]
        with (self.folder / "control").open("a") as said:
            return subprocess.run(command, stdout=said, stderr=said, text=True, cwd="/", check=False)


def binaries() -> Path:
    """Return the folder of the server's programs, of the newest where there are several."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[4]))
    on_path = shutil.which("initdb")
    if found:
        return found[-1].parent
    if on_path:
        return Path(on_path).resolve().parent
    raise CannotStart("PostgreSQL is not installed (Debian and Ubuntu: apt-get install postgresql)")


def start() -> Server:
    """Make a server in a new folder and start it. Raises CannotStart."""
    if sys.platform == "win32":
        raise CannotStart("a server of its own is started on POSIX systems only")
    try:
        import psycopg  # noqa: F401
    except ImportError as error:
        raise CannotStart("the driver is not installed: pip install psycopg[binary]") from error
    programs, prefix = binaries(), _as_somebody_else()
    folder = Path(tempfile.mkdtemp(prefix="lhw-pg-", dir="/tmp"))
    try:
        if prefix:
            owner = pwd.getpwnam("postgres")
            os.chown(folder, owner.pw_uid, owner.pw_gid)
        folder.chmod(0o755)
        made = [*prefix, str(programs / "initdb"), "-D", str(folder / "data"), "-U", ADMINISTRATOR, "-A", "trust"]
        subprocess.run([*made, "-E", "UTF8", "--locale=C", "--no-sync"], check=True, capture_output=True, cwd="/")
        server = Server(folder, programs, _free_port(), tuple(prefix))
        server.start()
        server.watch()
    except (subprocess.CalledProcessError, OSError, CannotStart) as error:
        shutil.rmtree(folder, ignore_errors=True)
        said = error.stderr.decode()[-300:] if isinstance(error, subprocess.CalledProcessError) else str(error)
        raise CannotStart(f"PostgreSQL is there and does not start: {said}") from error
    server.run("CREATE DATABASE drafts", database="postgres")
    return server


@contextmanager
def running() -> Iterator[Server]:
    """Yield a server that is gone when the block ends."""
    server = start()
    try:
        yield server
    finally:
        server.stop()


def _as_somebody_else() -> Sequence[str]:
    """Return what runs a command as the user of the package: the server refuses to run for the administrator."""
    if os.geteuid() != 0:
        return ()
    try:
        pwd.getpwnam("postgres")
    except KeyError as error:
        raise CannotStart("the administrator may not run it and there is no user postgres") from error
    if shutil.which("setpriv") is None:
        raise CannotStart("the administrator may not run it and there is no setpriv")
    return ("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--")


def _free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])


if __name__ == "__main__":
    try:
        with running() as served:
            print(f"PostgreSQL starts here: {served.run('SHOW server_version').strip()}")
    except CannotStart as why:
        print(f"No PostgreSQL for the tests: {why}")
