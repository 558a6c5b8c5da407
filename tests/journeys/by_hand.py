"""The work of a drafter done by hand: real key presses and clicks, from welcome page to Word files.

    python -m tests.journeys.by_hand OUT            the main job on the sample laws
    python -m tests.journeys.by_hand OUT --more     the newer dialogs as well, on the project the main job made
    python -m tests.journeys.by_hand OUT --drop     files dropped from another program instead
    python -m tests.journeys.by_hand OUT --settle   a project with an open matter for every check instead
    python -m tests.journeys.by_hand OUT --real LAWS    the real civil protection law of this folder instead
    python -m tests.journeys.by_hand OUT --desk [--real LAWS]    a prepared project instead: docks, stopping, a newer
                                    edition, a reviewed copy, a session, links, keys alone

Needs a display (`xvfb-run -a -s "-screen 0 1600x1000x24" python -m …`), xdotool and setxkbmap. Nothing of the program
is called to do the work: the script presses keys, types, clicks, and looks. Pictures of the steps are kept in OUT.
"""

from __future__ import annotations

import argparse
import os
import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

os.environ["QT_QPA_PLATFORM"] = "xcb"

from PySide6.QtCore import QObject, QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QFileDialog, QPlainTextEdit, QWidget
from shiboken6 import isValid

from tests.journeys import by_hand_amending, by_hand_desk, by_hand_dropping, by_hand_settling
from tests.journeys import by_hand_on_real_law as on_real_law
from tests.journeys.by_hand_dialogs import newer_dialogs
from workbench import paths
from workbench.app import application, dress, follow_settings
from workbench.settings import Settings
from workbench.ui.desk import Desk
from workbench.ui.dialogs.export import Export
from workbench.ui.dialogs.import_act import ImportAct
from workbench.ui.dialogs.import_recommendations import ImportRecommendations
from workbench.ui.dialogs.link import Link
from workbench.ui.dialogs.palette import Palette
from workbench.ui.main_window import MainWindow
from workbench.ui.panels.matters import Matters

LONG = 300.0  # seconds; files are read in a child process
T = TypeVar("T")
D = TypeVar("D", bound=QDialog)


class Gui(QObject):
    """Asks and does things on the thread of the window, also while a file dialog holds it in a loop of its own."""

    _asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def __call__(self, question: Callable[[], T]) -> T:
        """Return the answer of a function that is called on the thread of the window."""
        answer: queue.Queue[tuple[bool, T]] = queue.Queue()
        self._asked.emit((question, answer))
        good, value = answer.get(timeout=LONG)
        if not good:
            raise AssertionError(value)
        return value

    def _answer(self, asked: tuple[Callable[[], T], queue.Queue[tuple[bool, object]]]) -> None:
        question, answer = asked
        try:
            answer.put((True, question()))
        except Exception as error:
            answer.put((False, error))


class Hand:
    """Presses keys and clicks through the X server, and waits until something is seen. Lives on a thread of its own."""

    def __init__(self, window: MainWindow, pictures: Path, again: Callable[[], MainWindow]) -> None:
        self.window, self.pictures, self._taken, self._again = window, pictures, 0, again
        self.gui = Gui()

    def restart(self) -> None:
        """Close the window, start it again, and wait for the project that was open."""

        def closed_and_shown() -> MainWindow:
            self.window.close()
            window = self._again()
            window.reopening.begin()
            return window

        self.window = self.gui(closed_and_shown)
        desk = self.window.desk
        self.until(lambda: desk.workspace is not None and not desk.steps.under_way, "the project is open again", LONG)

    def press(self, *keys: str) -> None:
        """Press these keys: 'ctrl+n', 'Return'."""
        self._to_front(self.gui(self._in_front))
        for key in keys:
            self._do("xdotool", "key", "--clearmodifiers", key)

    def type(self, text: str, pause: int = 60) -> None:
        """Type this text, so many milliseconds between two keys."""
        self._to_front(self.gui(self._in_front))
        self._do("xdotool", "type", "--clearmodifiers", "--delay", str(pause), text)

    def write(self, field: QPlainTextEdit, text: str) -> None:
        """Write this text into a field; a key the X server took for another is seen, and all is written again."""
        for pause in (60, 120, 240, 240, 240):
            self.click(field)
            self.press("ctrl+a", "BackSpace")
            self.type(text, pause)
            time.sleep(0.2)
            if self.gui(field.toPlainText) == text:
                return
        self.look(f"not written - {text}")
        raise AssertionError(f"{self.gui(field.toPlainText)!r} was written in place of {text!r}")

    def click(self, widget: QWidget, at: Callable[[], QPoint] | None = None, *, button: int = 1) -> None:
        """Click into a widget, in its middle where no place is given."""
        place = self.gui(lambda: widget.mapToGlobal(at() if at is not None else widget.rect().center()))
        self._do("xdotool", "mousemove", str(place.x()), str(place.y()))
        self._do("xdotool", "click", str(button))

    def drag(
        self,
        *way: tuple[QWidget, Callable[[], QPoint]],
        seen: Callable[[], object] | None = None,
    ) -> None:
        """Drag from a place in a widget over others and drop at the last; at each one between rest until `seen`."""
        place = self.gui(lambda: way[0][0].mapToGlobal(way[0][1]()))
        self._do("xdotool", "mousemove", str(place.x()), str(place.y()), "mousedown", "1")
        for number, (widget, at) in enumerate(way[1:], start=2):
            goal = self.gui(lambda widget=widget, at=at: widget.mapToGlobal(at()))
            for part in range(1, 11):
                point = place + (goal - place) * part / 10
                self._do("xdotool", "mousemove", str(point.x()), str(point.y()))
            place = goal
            if seen is not None and number < len(way):
                self.until(seen, "what is dragged over answers")
        self.look("dragged")
        self._do("xdotool", "mouseup", "1")

    def carry(self, place: QPoint, goal: QPoint) -> None:
        """Drag from one place of the screen to another, as slowly as a hand does, and let go."""
        self._do("xdotool", "mousemove", str(place.x()), str(place.y()), "mousedown", "1")
        for part in range(1, 13):
            point = place + (goal - place) * part / 12
            self._do("xdotool", "mousemove", str(point.x()), str(point.y()))
        time.sleep(0.3)
        self._do("xdotool", "mouseup", "1")

    def until(self, seen: Callable[[], object], what: str, seconds: float = 20.0) -> None:
        """Wait until something is so."""
        end = time.monotonic() + seconds
        while not self.gui(seen):
            if time.monotonic() > end:
                self.look(f"not seen - {what}")
                raise AssertionError(f"not seen: {what}; the bar says: {self.gui(self.window.messages.text)!r}")
            time.sleep(0.03)

    def dialog(self, kind: type[D]) -> D:
        """Wait for a dialog of this kind and return it."""
        self.until(lambda: _open(kind), kind.__name__)
        found = self.gui(lambda: _open(kind))
        assert found is not None
        self._to_front(found)
        return found

    def answer(self, path: Path) -> None:
        """Type a path into the file dialog that is open."""
        self.dialog(QFileDialog)
        self.press("ctrl+a")
        self.type(str(path))
        self.press("Return")
        self.until(lambda: _open(QFileDialog) is None, "the file dialog closes")

    def ok(self, dialog: QDialog) -> None:
        """Wait until a dialog can be answered, and answer it by its button."""
        box = self.gui(lambda: dialog.findChild(QDialogButtonBox))
        assert isinstance(box, QDialogButtonBox)
        button = self.gui(lambda: box.button(QDialogButtonBox.StandardButton.Ok))
        name = type(dialog).__name__
        self.until(button.isEnabled, f"{name} can be answered", LONG)
        self.look(name)
        self.click(button)
        self.until(lambda: not _is_open(dialog), f"{name} closes")

    def go_to(self, article: str) -> None:
        """Go to an article by typing its number, or to a point of it: '19 1'."""
        self.press("ctrl+g")
        self.dialog(Palette)
        self.type(article)
        self.press("Return")
        eid = "__para_".join(article.split())
        self.until(
            lambda: self._at().endswith((f"art_{eid}", f"art_{eid}".replace("para", "point"))), f"{article} is read"
        )

    def look(self, name: str) -> None:
        """Keep a picture of the screen, when it is drawn."""
        time.sleep(0.3)
        self._taken += 1
        path = self.pictures / f"{self._taken:02d} {name}.png"
        self.gui(lambda: QApplication.primaryScreen().grabWindow(0).save(str(path)))

    def _at(self) -> str:
        bench = self.window.bench
        return str(bench.reader.ref()) if bench is not None else ""

    def _in_front(self) -> QWidget:
        return _open(QDialog) or self.window

    def _to_front(self, window: QWidget) -> None:
        """Ask for the focus, which is a window manager's part: there is none on the virtual screen."""
        if not self.gui(window.isActiveWindow):
            self.gui(window.activateWindow)
            time.sleep(0.25)

    def _do(self, *command: str) -> None:
        subprocess.run(command, check=True)
        time.sleep(0.06)


def _open(kind: type[D]) -> D | None:
    """Return the dialog of this kind that is open, the last one where several are."""
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]
    modal = QApplication.activeModalWidget()
    return modal if isinstance(modal, kind) else shown[-1] if shown else None


def _is_open(dialog: QDialog) -> bool:
    return isValid(dialog) and dialog.isVisible()


def main_job(hand: Hand, folder: Path) -> Path:
    """Do the main job: project, texts, recommendations, a link, an amendment in two languages, matters, Word files."""
    window, laws = hand.window, paths.sample_laws()
    desk = window.desk
    hand.look("welcome")
    hand.press("ctrl+n")
    hand.answer(folder / "job.lhw")
    hand.until(lambda: desk.workspace is not None, "the project is open")
    workspace, bench = desk.workspace, window.bench
    assert workspace is not None
    assert bench is not None
    for language in ("rus", "kaz"):
        hand.press("ctrl+i")
        hand.answer(laws / f"civil_protection.{language}.docx")
        hand.ok(hand.dialog(ImportAct))
    hand.until(lambda: {each.language for each in workspace.acts()} == {"rus", "kaz"}, "both texts are in")
    hand.press("ctrl+shift+i")
    hand.answer(laws / "recommendations.xlsx")
    hand.ok(hand.dialog(ImportRecommendations))
    code = hand.gui(lambda: workspace.recommendations()[0].code)

    reader, editor = bench.reader, bench.editor
    hand.go_to("12")
    hand.press("alt+Down")
    hand.until(lambda: "__" in str(reader.ref()), "its first unit is looked at")
    hand.press("ctrl+l")
    link = hand.dialog(Link)
    hand.type(code)
    hand.ok(link)
    hand.until(workspace.correspondences, "the link is made")

    hand.press("ctrl+m")
    hand.until(lambda: editor.amendment is not None, "the amendment is open")
    for place, (language, words, reason) in enumerate(
        (("rus", "и детей", "Защита детей."), ("kaz", "және балалар", "Балаларды қорғау."))
    ):
        hand.click(editor.tabs, lambda place=place: editor.tabs.tabRect(place).center())
        hand.until(lambda language=language: editor.language() == language, f"{language} is worded")
        if language == "kaz":
            hand.click(editor._start)
        _reword(hand, words, reason)
    hand.until(lambda: {"rus", "kaz"} <= set(workspace.amendments()[0].wording), "both languages are stored")
    hand.look("amendment")
    by_hand_amending.in_one_text(hand, bench, "және аналар")
    hand.press("ctrl+z")
    hand.press("ctrl+y")
    hand.press("ctrl+5")
    matters = bench.panel(Matters)
    hand.until(lambda: matters._checked and matters._job is None, "the open matters are known", LONG)
    hand.look("open matters")

    hand.press("ctrl+e")
    export = hand.dialog(Export)
    package = folder / "package"
    hand.click(export.folder)
    hand.press("ctrl+a")
    hand.type(str(package))
    hand.click(export._go)
    hand.until(lambda: any(package.glob("*.docx")) and export._go.isEnabled(), "the Word files are there", LONG)
    hand.look("export")
    hand.press("Escape")
    hand.until(lambda: not _is_open(export), "the export closes")
    return package


def _reword(hand: Hand, words: str, reason: str) -> None:
    """Type words before the last sign of the proposed text, and the reason on its page."""
    bench = hand.window.bench
    assert bench is not None
    editor = bench.editor
    hand.click(editor.proposed)
    before = hand.gui(editor.proposed.toPlainText)
    for _ in range(3):  # a loaded X server may lose a key: whoever sees that takes it back and types again
        hand.press("ctrl+Home", "End", "Left")
        hand.type(f" {words}")
        if words in hand.gui(editor.proposed.toPlainText):
            break
        while hand.gui(editor.proposed.toPlainText) != before:
            hand.press("BackSpace")
    hand.until(lambda: words in editor.redline.toPlainText(), "the redline follows")
    bar = editor._details.tabBar()
    hand.click(bar, lambda: bar.tabRect(1).center())
    hand.write(editor.justification, reason)
    hand.until(lambda: words in editor.clauses.toPlainText(), "the clause follows")
    hand.until(lambda: not editor._storing.isActive(), "the wording is stored")


def main() -> int:
    """Do the jobs by hand; the exit code says whether all was done."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("out", type=Path)
    asked.add_argument("--more", action="store_true", help="the newer dialogs as well")
    asked.add_argument("--drop", action="store_true", help="drop files instead")
    asked.add_argument("--desk", action="store_true", help="walk through a prepared project instead")
    asked.add_argument("--settle", action="store_true", help="settle open matters instead")
    asked.add_argument("--real", type=Path, metavar="LAWS", help="the folder with the real laws: walk on them instead")
    asked.add_argument("--language", default="en")
    given = asked.parse_args()
    if given.real is not None and not on_real_law.there(given.real):
        print(f"skipped: the real laws are not in {given.real}")
        return 0
    given.out.mkdir(parents=True, exist_ok=True)
    subprocess.run(["setxkbmap", "-layout", "us,ru,kz"], check=True)
    with tempfile.TemporaryDirectory() as home:
        for name in ("user_cache", "user_config", "user_log"):
            setattr(paths, name, lambda name=name: Path(home) / name)
        app = application()
        settings = Settings(language=given.language, theme="light", author="A. Serikova", body="MES")
        dress(app, settings)
        make = partial(_window, app, settings, Path(home))
        window = make()
        hand = Hand(window, given.out, make)
        failed: list[BaseException] = []
        worker = threading.Thread(target=_work, args=(hand, Path(home), given, failed), daemon=True)
        app.setQuitOnLastWindowClosed(False)  # it is closed and started again
        QTimer.singleShot(500, window, worker.start)
        app.exec()
        if failed:
            raise failed[0]
    return 0


def _window(app: QApplication, settings: Settings, home: Path) -> MainWindow:
    """Show the window as the program does, without a frame, remembering its state in this folder."""
    desk = Desk(settings)
    window = MainWindow(desk, QSettings(str(home / "window.ini"), QSettings.Format.IniFormat))
    follow_settings(app, desk)
    window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    window.setGeometry(0, 0, 1600, 1000)
    window.show()
    window.activateWindow()
    return window


def _work(hand: Hand, home: Path, given: argparse.Namespace, failed: list[BaseException]) -> None:
    begun = time.monotonic()
    try:
        hand.gui(hand.window.activateWindow)
        other = _other_walk(given)
        if other is not None:
            name, walk = other
            walk(hand, home)
            print(f"{name} by hand: {time.monotonic() - begun:.0f} s")
            hand.gui(lambda: QTimer.singleShot(0, _leave))
            return
        package = main_job(hand, home)
        print(f"main job by hand: {time.monotonic() - begun:.0f} s; {len(list(package.glob('*.docx')))} Word files")
        if given.more:
            newer_dialogs(hand, package)
            print(f"with the newer dialogs: {time.monotonic() - begun:.0f} s")
    except BaseException as error:
        failed.append(error)
    hand.gui(lambda: QTimer.singleShot(0, _leave))


def _other_walk(given: argparse.Namespace) -> tuple[str, Callable[[Hand, Path], None]] | None:
    """Return the walk that is asked for instead of the main job, with its name."""
    if given.desk:
        return "at the desk", lambda hand, home: by_hand_desk.walk(hand, home, given.real)
    if given.real is not None:
        return "on the real law", lambda hand, home: on_real_law.walk(hand, home, given.real)
    if given.drop:
        return "dropping", by_hand_dropping.walk
    return ("settling", by_hand_settling.walk) if given.settle else None


def _leave() -> None:
    """Close whatever is open, dialogs first."""
    for widget in reversed(QApplication.topLevelWidgets()):
        widget.close()
    QApplication.quit()


if __name__ == "__main__":
    sys.exit(main())
