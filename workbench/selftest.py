"""The installed program looks itself over: can it do the whole job on this computer, and what is limited here?

Run by an administrator after installing and by every build, frozen or not. It stands beside the entrance, for it needs
every room.
"""

from __future__ import annotations

import argparse
import os
import platform
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module, metadata
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter
from traceback import format_exc

from workbench import __version__, paths
from workbench.cli.speech import say

_LIBRARIES = (
    *("PySide6-Essentials", "SQLAlchemy", "alembic", "python-docx", "lxml", "openpyxl", "Whoosh-Reloaded"),
    *("cryptography", "psycopg"),
)
_ROOMS = (
    *("cli.projects", "cli.reading", "cli.reviewing", "cli.demo", "workspace.samples", "workspace.review"),
    *("cli.bundles", "cli.database", "cli.harmonising", "cli.meeting", "cli.discussing", "cli.monitoring"),
    *("importers", "exporters", "store", "search", "drafting.bill", "analysis.checks", "comparison.acts", "languages"),
)


@dataclass(frozen=True, slots=True)
class Finding:
    """A check that was made: whether it passed, what it came to or why it failed, and how long it took."""

    name: str
    passed: bool
    told: str
    seconds: float

    def __str__(self) -> str:
        return f"{'passed' if self.passed else 'FAILED'}  {self.name}: {self.told} ({self.seconds:.1f} s)"


def selftest(given: argparse.Namespace) -> int:
    """Run every check in a folder of its own, say what came of each, and return 0, or 1 where one failed.

    `given.report` is a file to write the same lines into: a program without a console has nowhere to say them.
    `given.start` opens the window alone, for whoever measures how long that takes.
    """
    if given.start:
        return _start()
    from workbench.workspace.surroundings import limitations

    lines = [f"Legislative Harmonisation Workbench {__version__}", *versions()]
    lines += [f"limited here: {each}" for each in limitations()]
    for line in lines:
        say(line)
    findings = []
    with tempfile.TemporaryDirectory(prefix="workbench-selftest-", ignore_cleanup_errors=True) as folder:
        for finding in look_over(Path(folder)):
            say(str(finding))
            findings.append(finding)
    passed = sum(each.passed for each in findings)
    verdict = f"{passed} passed, {len(findings) - passed} failed"
    say(verdict)
    if given.report is not None:
        given.report.write_text("\n".join([*lines, *map(str, findings), verdict, ""]), encoding="utf-8")
    return 0 if passed == len(findings) else 1


def _start() -> int:
    """Open the window as its user does, and close it at its first turn."""
    from PySide6.QtCore import QTimer

    from workbench.app import application, open_window

    QTimer.singleShot(0, application().quit)
    return open_window()


def look_over(folder: Path, checks: Iterable[tuple[str, Callable[[Path], str]]] | None = None) -> Iterator[Finding]:
    """Make each check in this folder, in order, and yield what came of it; a failed one does not stop the others."""
    for name, check in CHECKS if checks is None else checks:
        started = perf_counter()
        try:
            passed, told = True, check(folder)
        except Exception as error:
            passed, told = False, f"{type(error).__name__}: {error}\n{format_exc()}"
        yield Finding(name, passed, told, perf_counter() - started)


def versions() -> tuple[str, ...]:
    """Return a line for each thing whose version a report of a fault must tell, and where the program keeps things."""
    found = [f"{name} {metadata.version(name)}" for name in _LIBRARIES if _has(name)]
    kind = "frozen" if getattr(sys, "frozen", False) else "not frozen"
    return (
        f"Python {platform.python_version()} ({kind}), {platform.system()} {platform.release()} {platform.machine()}",
        f"SQLite {sqlite3.sqlite_version}, {', '.join(found)}",
        f"settings {paths.user_config()}, cache {paths.user_cache()}, log {paths.user_log()}",
    )


def _imports(_folder: Path) -> str:
    for room in _ROOMS:
        import_module(f"workbench.{room}")
    return f"{len(_ROOMS)} rooms"


def _sample(folder: Path) -> str:
    from workbench.workspace.samples import sample_project

    with sample_project(folder / "Үлгі.lhw") as workspace:
        return f"{len(workspace.acts())} texts of acts, {len(workspace.amendments(live=True))} amendments"


def _reading(folder: Path) -> str:
    """Read a Word file as an import does: in a child process, with its limits."""
    from workbench.importers import import_act

    sample = paths.sample_laws() / "civil_protection.kaz.docx"
    act = import_act(sample).act
    articles = sum(each.eid.startswith("art_") and "__" not in each.eid for each in act.walk())
    if not articles:
        raise ValueError(f"no article was read from {sample.name}")
    return f"{articles} articles of {sample.name} read in a child process"


def _export(folder: Path) -> str:
    from workbench.workspace import drafts
    from workbench.workspace.workspace import Workspace

    with Workspace.open(folder / "Үлгі.lhw") as workspace:
        exported = drafts.export(workspace, folder / "Құжаттар")
    wrong = [each.proof.language for each in exported if not each.proved]
    if wrong:
        raise ValueError(f"the papers in {', '.join(wrong)} do not agree with the law")
    return f"{sum(len(each.package.files) for each in exported)} Word papers written and proved"


def _search(folder: Path) -> str:
    from workbench.workspace.workspace import Workspace

    with Workspace.open(folder / "Үлгі.lhw", read_only=True) as workspace:
        found = {query: workspace.search(query).total for query in ("защита", "қорғау")}
    if not all(found.values()):
        raise ValueError(f"nothing was found: {found}")
    return ", ".join(f"“{query}” stands in {total} places" for query, total in found.items())


def _memo(folder: Path) -> str:
    """Say the open matters in each language of law, as `check` does, from the catalogues that came with the program."""
    from workbench.analysis.memo import memo
    from workbench.catalogue import catalogue
    from workbench.workspace.matters import matters
    from workbench.workspace.workspace import Workspace

    with Workspace.open(folder / "Үлгі.lhw", read_only=True) as workspace:
        found = matters(workspace)
    titles = [next(memo(found, catalogue(language))) for language in ("eng", "rus", "kaz")]
    if len(set(titles)) < len(titles):
        raise ValueError(f"translations are missing: {titles}")
    return f"{len(found)} of them, under “{'”, “'.join(titles)}”"


def _older_project(folder: Path) -> str:
    """Bring an empty project through every step of the format, which needs Alembic and the steps as files."""
    from workbench.store import migrations

    path = folder / "Ескі.lhw"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version=0")
    migrations.migrate(path, 0)
    return f"an empty project was brought to format {migrations.FORMAT}"


def _bundle(folder: Path) -> str:
    """Carry the project under a password, signed, and take it in elsewhere: this needs the library of ciphers."""
    from workbench.errors import WorkbenchError
    from workbench.workspace import sealing
    from workbench.workspace.bundles import is_locked, pack, read_bundle, write_bundle
    from workbench.workspace.merging import merge
    from workbench.workspace.workspace import Workspace

    path, password = folder / "Топтама.lhwr", "қүпия сөз"
    key = sealing.own_key(folder / "кілт")
    with Workspace.open(folder / "Үлгі.lhw", read_only=True) as workspace:
        write_bundle(pack(workspace, now=datetime.now().astimezone()), path, password=password, key=key)
    if not is_locked(path):
        raise ValueError("the bundle is not locked")
    try:
        read_bundle(path, password=f"{password}!")
    except WorkbenchError:
        carried = read_bundle(path, password=password, signed_by=sealing.public_key(key))
    else:
        raise ValueError("the bundle opens with a wrong password")
    with Workspace.create(folder / "Қабылданған.lhw") as workspace:
        merged = merge(workspace, carried)
    if not merged.edits or merged.conflicts:
        raise ValueError(f"{len(merged.edits)} edits were taken in, {len(merged.conflicts)} conflicts")
    return f"{len(carried.records)} records locked, signed, unlocked and taken in"


def _database(_folder: Path) -> str:
    """Load the driver of PostgreSQL with the library it speaks through; no server is asked."""
    import psycopg
    from sqlalchemy import create_engine

    create_engine("postgresql+psycopg://nobody@nowhere/nothing").dispose()
    libpq = psycopg.pq.version_pretty(psycopg.pq.version())
    return f"psycopg {psycopg.__version__} ({psycopg.pq.__impl__}), libpq {libpq}"


def _page(folder: Path) -> str:
    """Print the papers to PDF as an export does where there is no LibreOffice."""
    from PySide6.QtCore import qVersion

    from workbench.app import application
    from workbench.ui import printing

    application()
    path = folder / "Бет.pdf"
    printing.write_pdf("<h1>5-бап</h1><p>Азаматтық қорғау – Гражданская защита: ӘҒҚҢӨҰҮҺІ</p>", path, landscape=True)
    content = path.read_bytes()
    if not content.startswith(b"%PDF") or b"/FontFile" not in content:
        raise ValueError("the page has no letters")
    return f"{len(content) // 1024} kB of PDF by Qt {qVersion()}"


def _picture(folder: Path) -> str:
    """Draw a picture of the project as SVG and as PNG."""
    from PySide6.QtGui import QImage

    from workbench.app import application
    from workbench.exporters import pictures
    from workbench.ui import drawings
    from workbench.workspace import harmonising
    from workbench.workspace.workspace import Workspace

    application()
    with Workspace.open(folder / "Үлгі.lhw", read_only=True) as workspace:
        drawing = pictures.coverage_map(harmonising.coverage(workspace, "kaz"), "kaz")
    image = QImage(str(drawings.save_png(drawing.svg(), folder / "Сурет.png")))
    width, height = image.width(), image.height()
    seen = {image.pixel(width * x // 60, height * y // 60) for x in range(60) for y in range(60)} if width else set()
    if len(seen) < 3:  # paper alone has one colour
        raise ValueError(f"the picture is empty: {width} × {height}, {len(seen)} colours")
    return f"a coverage map of {width} × {height} dots"


def _window(folder: Path) -> str:
    """Open the window on the sample project in each language and see that it draws."""
    from PySide6.QtCore import QSettings

    from workbench.app import application, dress
    from workbench.settings import Settings
    from workbench.ui.desk import Desk
    from workbench.ui.icons import icon
    from workbench.ui.main_window import MainWindow

    app = application()
    titles = []
    started, first_turn = perf_counter(), 0.0
    for language in ("en", "ru", "kk"):
        settings = Settings(author="А. Серикова", language=language)
        dress(app, settings)
        window = MainWindow(Desk(settings), QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))
        window.show()
        app.processEvents()
        first_turn = first_turn or perf_counter() - started
        window.open_path(folder / "Үлгі.lhw")
        while window.desk.jobs.running() or window.desk.steps.under_way:
            app.processEvents()
        if window.desk.workspace is None:
            raise ValueError(f"the sample project does not open: {window.messages.text()}")
        if window.grab().isNull() or icon("scale").isNull():
            raise ValueError("the window draws nothing")
        titles.append(window.menuBar().actions()[0].text().replace("&", ""))
        window.close()
        app.processEvents()
    if len(set(titles)) != len(titles):
        raise ValueError(f"translations are missing: {titles}")
    return f"up in {first_turn:.2f} s, the sample project drawn; the first menu is called {', '.join(titles)}"


CHECKS: tuple[tuple[str, Callable[[Path], str]], ...] = (
    ("every room loads", _imports),
    ("the sample project is made", _sample),
    ("a Word file is read", _reading),
    ("the package is exported", _export),
    ("the search finds", _search),
    ("the open matters are told in three languages", _memo),
    ("an older project is brought up to date", _older_project),
    ("a bundle is locked and unlocked", _bundle),
    *((("databases can be spoken to", _database),) if find_spec("psycopg") else ()),
    *(
        (("a page is printed", _page), ("a picture is drawn", _picture), ("the window opens", _window))
        if find_spec("PySide6")
        else ()
    ),
)
"""The checks in order; later ones use the sample project. Without driver or screen library theirs are not made."""


def without_screen() -> None:
    """Draw into memory: a self-test opens nothing on the user's screen and runs where there is none."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


def _has(name: str) -> bool:
    try:
        metadata.version(name)
    except metadata.PackageNotFoundError:
        return False
    return True
