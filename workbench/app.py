"""Builds settings, desk and window. The only file that knows all. What loads long comes after the window."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from importlib import import_module
from types import TracebackType

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from workbench import logs, paths, settings
from workbench.errors import WorkbenchError
from workbench.places import read_place
from workbench.settings import Settings
from workbench.ui.desk import Desk
from workbench.ui.fitting import Fitting
from workbench.ui.main_window import MainWindow
from workbench.ui.steps import Steps
from workbench.ui.theme import chosen_theme, wear
from workbench.ui.translations import chosen_language, speak

_CORE = (
    "workbench.workspace.workspace",
    "workbench.exporters",
    "workbench.exporters.pictures",
    "workbench.workspace.drafts",
    "workbench.workspace.matters",
    "workbench.workspace.settling",
    "workbench.workspace.acts",
    "workbench.workspace.backups",
    "workbench.workspace.coming_back",
    "workbench.workspace.correcting",
    "workbench.workspace.discussion",
    "workbench.workspace.moving",
    "workbench.workspace.inserting",
    "workbench.workspace.rebasing",
    "workbench.workspace.review",
    "workbench.workspace.snapshot",
    "workbench.workspace.variants",
    "workbench.importers.recommendations",
    "workbench.importers.submissions",
    "workbench.analysis.asked_places",
)
"""What is loaded on a worker when the window is up."""

_SCREENS = (
    "PySide6.QtPrintSupport",
    "workbench.ui.cells",
    "workbench.ui.fields",
    "workbench.ui.recordsview",
    "workbench.ui.lawview",
    "workbench.ui.models.acttree",
    "workbench.ui.pictured",
    "workbench.ui.pictureview",
    "workbench.ui.two_texts",
    "workbench.ui.printing",
    "workbench.ui.dialogs.answer",
    "workbench.ui.sheets",
    "workbench.ui.panels",
    "workbench.ui.bench",
    "workbench.ui.dialogs.export",
    "workbench.ui.dialogs.palette",
)
"""What is loaded after it, in steps of the window's own thread."""

_UP_AFTER = 150  # milliseconds until the window is drawn: whatever loads before would hold the drawing up


def open_window(arguments: Sequence[str] = ()) -> int:
    """Open the window, on the project named where one is, and return the exit code when it is closed."""
    app = application()
    loaded = settings.load(paths.user_config())
    dress(app, loaded.settings)
    desk = Desk(loaded.settings)
    window = MainWindow(desk, QSettings(str(paths.user_config() / "window.ini"), QSettings.Format.IniFormat))
    follow_settings(app, desk)
    answer_crashes(window)
    Fitting(app)
    window.fit(window.screen().availableSize())
    window.show()
    look_after_a_crash(window)
    if loaded.warning:
        window.messages.show_error(WorkbenchError(loaded.warning))
    named = arguments[0] if arguments else ""
    QTimer.singleShot(_UP_AFTER, window, partial(_look_round, desk, window, named))
    ended = app.exec()
    logs.forget_crashes(paths.user_log())
    return ended


def _look_round(desk: Desk, window: MainWindow, name: str) -> None:
    """Load what the first project needs and say what is limited here, on workers, now that the window is up.

    The project of this name is opened when all is loaded; where there is none the last one, if that is wanted.
    """
    gc.enable()
    desk.run(_warm_up, partial(_on_warm, window, name))
    desk.run(_limitations, partial(say_limits, window))


def _open_named(window: MainWindow, name: str) -> None:
    """Open what the command line names: a file, or a project in a database."""
    try:
        place = read_place(name)
    except WorkbenchError as error:
        window.messages.show_error(error)
        return
    window.open_path(place)


def dress(app: QApplication, chosen: Settings, steps: Steps | None = None) -> None:
    """Give the application the theme and the language of these settings, where they are not what it has.

    Where there are `steps`, what is on the screen follows in them.
    """
    theme, language = chosen_theme(chosen.theme), chosen_language(chosen.language)
    if app.property("theme") != theme.name:
        if steps is not None:
            steps.begin()
        wear(app, theme, steps)
    if app.property("language") != language:
        if steps is not None:
            steps.begin()
        speak(app, language)
        if steps is not None:  # within a step, or what it is to be followed by would not be taken in steps
            steps.do(partial(app.sendPostedEvents, None, QEvent.Type.LanguageChange.value))


def follow_settings(app: QApplication, desk: Desk) -> None:
    """Follow and keep the settings from now on, and the colours of the system where they are followed."""
    follower = _Follower(app, desk)
    desk.settings_changed.connect(follower.kept)
    app.styleHints().colorSchemeChanged.connect(follower.again)


def say_limits(window: MainWindow, limits: Sequence[str]) -> None:
    """Say in the window what is limited on this computer, where there is anything and nothing else is being said."""
    if limits and not window.messages.text():
        from workbench.ui.sentences import sentence

        first, *more = map(sentence, limits)  # each is a sentence of its own: together they would not be recognised
        window.messages.show_error(WorkbenchError(first, " ".join(more)))


def answer_crashes(window: MainWindow) -> None:
    """Show bugs in a dialog with a report, and keep the report in the log of this computer."""

    def answer(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if isinstance(error, WorkbenchError):  # a known error that nobody caught is still the user's to act on
            window.messages.show_error(error)
            return
        from workbench.ui.dialogs.crash import Crash, report

        text = report(error.with_traceback(trace))
        logs.write_log(paths.user_log(), text)
        if sys.stderr is not None:  # which a desktop keeps in a file as well
            print(text, file=sys.stderr)
        Crash(text, window, message=str(error)).open()

    def answer_unraisable(missed: sys.UnraisableHookArgs) -> None:
        error = missed.exc_value
        if error is not None:
            logs.write_log(paths.user_log(), logs.report(error, missed.exc_traceback))

    def answer_thread(missed: threading.ExceptHookArgs) -> None:
        error = missed.exc_value
        if error is not None:
            logs.write_log(paths.user_log(), logs.report(error, missed.exc_traceback))

    sys.excepthook = answer
    sys.unraisablehook = answer_unraisable
    threading.excepthook = answer_thread


def look_after_a_crash(window: MainWindow) -> None:
    """Offer the report of a crash that tore the program down the last time, and let the next one be written down."""
    crashed = logs.left_by_a_crash(paths.user_log())
    logs.keep(paths.user_log())
    logs.write_down_crashes(paths.user_log())
    if crashed:
        from workbench.ui.dialogs.crash import Crash

        logs.write_log(paths.user_log(), crashed)
        Crash(crashed, window).open()


class _Follower(QObject):
    """Dresses the application again when settings or the system's colours change; lives as long as the desk."""

    def __init__(self, app: QApplication, desk: Desk) -> None:
        super().__init__(desk)
        self._app, self._desk = app, desk

    def kept(self, chosen: Settings) -> None:
        self._dress(chosen)
        with suppress(OSError):  # a read-only profile: the choice holds for this run
            settings.keep(chosen, paths.user_config())

    def again(self, *_scheme: object) -> None:
        self._dress(self._desk.settings)

    def _dress(self, chosen: Settings) -> None:
        seen = any(window.isVisible() for window in self._app.topLevelWidgets())
        dress(self._app, chosen, self._desk.steps if seen else None)


def application() -> QApplication:
    """Return the application, made in the style our palettes are for where there is none yet."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication([*sys.argv[:1], "-style", "fusion"])
    app.setApplicationName("LegislativeWorkbench")
    app.setDesktopFileName("legislative-workbench")
    app.setWindowIcon(QIcon(str(paths.resources() / "icons" / "app.png")))
    return app


def _limitations() -> tuple[str, ...]:
    """Look round on this computer; loaded late, for it opens every template."""
    from workbench.workspace.surroundings import limitations

    return limitations()


def _warm_up() -> None:
    """Load what the first project needs of the core, on a worker, while the user looks at the welcome page.

    Nothing of Qt: a module of it, or of ours that makes classes of its classes, that is loaded on one thread while the
    window is being built on another ends the program every second time.
    """
    for name in _CORE:
        import_module(name)


def _on_warm(window: MainWindow, name: str, _answer: object) -> None:
    """Load the screens and build the bench in steps, then open what is named, or the last project."""
    steps = window.desk.steps
    steps.begin()
    for screen in _SCREENS:
        steps.do(partial(import_module, screen))
    steps.do(window.prepare)
    if name:
        steps.last(partial(_open_named, window, name))
    else:
        steps.last(window.reopening.begin)
