"""Nothing calls home: no module of the network is used, and the whole job is done with every connection refused."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "workbench"
NETWORK = {
    "aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "nntplib", "poplib", "requests", "smtplib",
    "socketserver", "ssl", "telnetlib", "urllib3", "webbrowser", "xmlrpc",
}  # fmt: skip
SCREEN = {"PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtWebSockets"}

WITHOUT_NETWORK = """
import socket, sys
def refuse(*_):
    raise SystemExit("it asks for the network")
for name in ("connect", "connect_ex", "bind", "sendto"):
    setattr(socket.socket, name, refuse) if hasattr(socket.socket, name) else None
socket.getaddrinfo = socket.gethostbyname = socket.create_connection = refuse
from workbench.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


def imported() -> dict[str, set[str]]:
    """The modules each file of the program imports, by file."""
    found: dict[str, set[str]] = {}
    for path in PACKAGE.rglob("*.py"):
        names = found.setdefault(path.relative_to(PACKAGE).as_posix(), set())
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                names.update(each.name for each in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names.update((node.module, *(f"{node.module}.{each.name}" for each in node.names)))
    return found


def test_no_module_of_the_network_is_imported() -> None:
    for file, names in imported().items():
        roots = {name.split(".")[0] for name in names}
        assert not roots & NETWORK, file
        assert not names & (SCREEN | {"urllib.request"}), file


def test_the_name_of_this_computer_is_all_that_sockets_are_asked_for() -> None:
    asking = {file for file, names in imported().items() if "socket" in {name.split(".")[0] for name in names}}
    for file in asking:
        tree = ast.parse((PACKAGE / file).read_text("utf-8"))
        used = {
            node.attr
            for node in ast.walk(tree)
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "socket"
        }
        assert used <= {"gethostname"}, f"{file}: {used}"


def test_the_whole_job_and_the_self_test_are_done_without_the_network(tmp_path: Path) -> None:
    for command in (("demo", "--out", "demo"), ("check", "demo/sample.lhw"), ("selftest", "--report", "report.txt")):
        done = subprocess.run(
            [sys.executable, "-c", WITHOUT_NETWORK, *command],
            cwd=tmp_path, capture_output=True, encoding="utf-8", timeout=300,
        )  # fmt: skip
        assert done.returncode == (1 if command[0] == "check" else 0), done.stdout + done.stderr
        assert "it asks for the network" not in done.stderr
