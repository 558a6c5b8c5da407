"""The window: menus, tools, the welcome page, the message bar; the bench comes with the first project."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QMainWindow,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import WorkbenchError
from workbench.places import Database, Place
from workbench.settings import ZOOM, Settings
from workbench.ui.actions import Actions
from workbench.ui.desk import Desk
from workbench.ui.files import BUNDLE, SUFFIX, ask_acts, ask_bundle, ask_recommendations, ask_reviewed
from workbench.ui.guiding import Guiding
from workbench.ui.menus import menus, name_menus, tools
from workbench.ui.messages import MessageBar
from workbench.ui.progress import Progress
from workbench.ui.projects import Projects
from workbench.ui.remembered import Left, Remembered
from workbench.ui.reopening import Reopening
from workbench.ui.room import Room
from workbench.ui.theme import current_theme
from workbench.ui.welcome import Welcome

if TYPE_CHECKING:
    from workbench.law.change import Changes
    from workbench.ui.bench import Bench
    from workbench.ui.departments import Departments
    from workbench.ui.subject import Subject
    from workbench.ui.together import Together


_WRITING = ("import", "import_recommendations", "take_back", "throughout", "repeal_act", "structure", "carry_over")
"""The commands that change the project wherever one is."""


_MANY = 8
"""Records changed by one edit: what is shown after more of them waits until they are drawn."""


class MainWindow(QMainWindow):
    """Everything around the desk. `state` remembers size and layout between runs."""

    def __init__(self, desk: Desk, state: QSettings | None = None) -> None:
        super().__init__()
        self.desk, self.remembered = desk, Remembered(state)
        self._worn = current_theme().name
        self.bench: Bench | None = None
        self._building: Bench | None = None
        self.together: Together | None = None
        self._of_departments: Departments | None = None
        self.setAcceptDrops(True)
        self.setDockNestingEnabled(True)
        self.resize(1440, 900)
        self.setMinimumSize(800, 560)
        self.actions_ = Actions(self)
        self.messages = MessageBar()
        self.guiding = Guiding(self, desk)
        self.room = Room(self)
        self.reopening = Reopening(desk, self.remembered, self.open_path)
        self.projects = Projects(self, desk, self.messages)
        self.welcome = Welcome(desk)
        self.middle = QStackedWidget()
        self.middle.addWidget(self.welcome)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.messages)
        layout.addWidget(self.middle, 1)
        self.setCentralWidget(centre)
        self._make_menus()
        self.tools = tools(self, self.actions_)
        self.tools.hide()  # it comes with the project, as everything on it asks for one
        self._progress = Progress(desk.jobs, self.statusBar())
        self._connect()
        self.retranslate()
        self._enable()
        geometry = self.remembered.bytes("geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)

    def fit(self, screen: QSize) -> None:
        """Take the whole screen where it has no room for the window as it is."""
        if not screen.isEmpty() and (self.width() > screen.width() or self.height() > screen.height()):
            self.resize(self.size().boundedTo(screen))
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)

    # --- what is asked of it ----------------------------------------------------------------------------------------

    def open_path(self, path: Place) -> None:
        """Open this project, of a file or a database, or take this bundle in."""
        if isinstance(path, Database):
            self._departments().open(path)
        elif path.suffix.lower() == BUNDLE:
            self.take_in(path)
        else:
            self.projects.open_path(path)

    def take_in(self, path: Path) -> None:
        """Take a bundle into the project that is open; into which one is asked where none is."""
        if self.desk.workspace is not None and self.bench is not None:
            self.bench.commands.take_in(path)
            return
        from workbench.ui.dialogs.into_which import IntoWhich

        dialog = IntoWhich(self.projects, path, self)
        dialog.opened.connect(partial(self.take_in, path))
        self._open(dialog)

    def help(self) -> None:
        """Open the guide at the page that fits what is in front."""
        from workbench.ui.dialogs.help import HOME, PAGES

        bench = self.bench if self.desk.workspace is not None else None
        self.guiding.open(PAGES.get(bench.page_in_front(), HOME) if bench is not None else "start.md")

    def drop_files(self, *paths: Path) -> None:
        """Open a project, or import what else was dropped, file by file."""
        opened = [path for path in paths if path.suffix.lower() in (SUFFIX, BUNDLE)]
        if opened:
            self.open_path(opened[0])
        elif self.desk.workspace is not None and self.bench is not None:
            self.bench.commands.drop_files(paths)
        else:
            advice = self.tr("Open a project or start a new one, then drop the file again.")
            self.messages.show_error(WorkbenchError(self.tr("No project is open"), advice))

    # --- words, look, state ----------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say every word of the window again, each part as a step of its own where work is taken in steps."""
        do = self.desk.steps.do
        for some in self.actions_.some():
            do(partial(self.actions_.retranslate, some))
        do(self._say_words)
        if self.bench is not None:
            do(self.bench.retranslate)

    def _say_words(self) -> None:
        self._on_undo_text()
        name_menus(self._menus)
        self.tools.setWindowTitle(self.tr("Tools"))
        self._progress.retranslate()
        self._panels_menu.setTitle(self.tr("Pa&nels"))
        self.say_title()
        self.guiding.retranslate()
        if self.together is not None:
            self.together.retranslate()

    def say_title(self) -> None:
        """Say in the title what is open."""
        workspace = self.desk.workspace
        name = self.tr("Legislative Harmonisation Workbench")
        if workspace is None:
            self.setWindowTitle(name)
            return
        only = " – " + self.tr("read only") if workspace.read_only else ""
        title = workspace.project.title or workspace.path.stem
        self.setWindowTitle(f"{title}{only} – {name}")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange and current_theme().name != self._worn:
            self._worn = current_theme().name
            QTimer.singleShot(0, self, self._restyle)  # before anything is drawn: `wear`
        super().changeEvent(event)

    def _restyle(self) -> None:
        for some in self.actions_.some():
            self.desk.steps.do(partial(self.actions_.restyle, some))
        self._progress.restyle()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.reopening.leaving = True
        self.projects.close_project()
        self.desk.jobs.drain()
        self.remembered.keep_bytes("geometry", self.saveGeometry())
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that has the keyboard by the return key too, as in a dialog."""
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QPushButton | QToolButton):
            button.animateClick()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.drop_files(*files)

    # --- the detail ------------------------------------------------------------------------------------------------

    def _make_menus(self) -> None:
        self._menus = menus(self, self.actions_)
        self._panels_menu = QMenu(self)
        self._menus[3].addMenu(self._panels_menu)
        self._panels_menu.aboutToShow.connect(self._fill_panels_menu)

    def _connect(self) -> None:
        desk, welcome = self.desk, self.welcome
        desk.bringing.connect(self._on_bringing)
        desk.opened.connect(self._on_opened)
        desk.closing.connect(self._on_leaving)
        desk.closed.connect(self._on_closed)
        desk.changing.connect(self._on_changing)
        desk.changed.connect(self._on_changed)
        desk.pointed.connect(self._on_pointed)
        desk.failed.connect(self._on_failed)
        desk.said.connect(self._on_said)
        desk.undo_stack.undoTextChanged.connect(self._on_undo_text)
        desk.undo_stack.redoTextChanged.connect(self._on_undo_text)
        desk.undo_stack.indexChanged.connect(self._on_undo_text)
        welcome.new_wanted.connect(self.projects.new_project)
        welcome.open_wanted.connect(self.projects.open_project)
        welcome.sample_wanted.connect(self.projects.open_sample)
        welcome.database_wanted.connect(self._on_database_wanted)
        welcome.chosen.connect(self.open_path)
        self.actions_.connect_all(self._answers())

    def _answers(self) -> dict[str, Callable[[], object]]:
        projects = self.projects
        return {
            "new": projects.new_project, "open": projects.open_project, "sample": projects.open_sample,
            "close": projects.close_project, "quit": self.close, "settings": self._on_settings_wanted,
            "import": self._on_import, "import_recommendations": self._on_import_recommendations,
            "open_database": self._on_database_wanted, "move": self._on_move,
            "take_back": self._on_take_back, "take_in": self._on_take_in,
            "undo": self.desk.undo, "redo": self.desk.redo,
            "palette": self._on_palette, "go_to": self._on_go_to,
            "help": self.help, "keys": self._on_keys, "about": self._on_about,
            "zoom_in": partial(self._zoom, 10), "zoom_out": partial(self._zoom, -10),
            "zoom_reset": partial(self._zoom, 0), "reset_layout": self._on_reset_layout, "room": self.room.switch,
        }  # fmt: skip

    def prepare(self) -> None:
        """Build the bench in steps, before a project is asked for."""
        self.desk.steps.begin()
        self._on_bringing()

    def _on_bringing(self) -> None:
        """Build what is still missing of the bench, each part as a step of its own."""
        from workbench.ui.bench import Bench

        if self.bench is None and self._building is None:
            self._building = Bench(self, self.desk, self.actions_)
            self.middle.addWidget(self._building.pages)  # empty still: moved when full it would put on its style anew
            for part in self._building.parts():
                self.desk.steps.do(part)
            self.desk.steps.do(self._on_built)

    def _on_built(self) -> None:
        self.bench, self._building = self._building, None
        assert self.bench is not None
        self.bench.commands.restore_wanted.connect(self.projects.restore_backup)
        if self.desk.workspace is None:
            self.bench.put_away()

    def _on_opened(self) -> None:
        self._on_bringing()
        workspace, last = self.desk.workspace, self.desk.steps.last
        assert workspace is not None
        left = self.remembered.left(workspace.path)
        if left.language in {each.language for each in workspace.acts()}:
            self.desk.choose_language(left.language)
        last(self._show_bench)
        last(self._arrange)
        for step in ("take_up_reading", "take_up_panels", "take_up_subject", "take_up_place", "take_up_page"):
            last(partial(self._take_up, step, left))
        last(self._on_up)

    def _show_bench(self) -> None:
        if self.desk.workspace is None or self.bench is None:
            return
        self.setUpdatesEnabled(False)  # nothing is drawn before everything stands where it was left
        self.middle.setCurrentWidget(self.bench.pages)

    def _arrange(self) -> None:
        """Put the docks where they were left."""
        if self.desk.workspace is None or self.bench is None:
            return
        layout = self.remembered.bytes("layout")
        if layout is None:
            self.bench.bring_out()
        else:
            self.restoreState(layout)
        self.tools.show()
        self.say_title()

    def _take_up(self, step: str, left: Left) -> None:
        if self.desk.workspace is not None and self.bench is not None:
            getattr(self.bench, step)(left)

    def _on_up(self) -> None:
        self.setUpdatesEnabled(True)
        for dock in self.bench.docks.values() if self.bench is not None else ():
            dock.setUpdatesEnabled(True)  # one that was left floating is a window of its own by now, and stays blank
        if self.desk.workspace is not None:
            if self.desk.workspace.shared:
                self._work_together()
            self._enable()

    def _on_leaving(self) -> None:
        """Remember how things stand before the project is put away."""
        self.room.leave()
        if self.bench is not None and self.desk.workspace is not None:
            self.remembered.keep_left(self.desk.workspace.path, self.bench.left())
            self.remembered.keep_bytes("layout", self.saveState())

    def _on_closed(self) -> None:
        if self.bench is not None:
            self.bench.put_away()
        self.tools.hide()
        self.middle.setCurrentWidget(self.welcome)
        self.welcome.reload()
        self.messages.hide()
        self.say_title()
        self._enable()

    def _on_changing(self, changes: Changes) -> None:
        """Have the panels follow in steps: the sum of them would hold up whoever goes on typing.

        What is shown next waits for them where it may be an act that has just come.
        """
        from workbench.law.act import Act

        if self.isVisible():
            self.desk.steps.begin(waited=changes.touch(Act) or len(changes.items) > _MANY)

    def _on_changed(self, _changes: object) -> None:
        self.say_title()
        self._enable()

    def _on_pointed(self, _subject: Subject) -> None:
        self._enable()

    def _enable(self) -> None:
        workspace = self.desk.workspace
        writable = workspace is not None and not workspace.read_only
        provision = self.bench is not None and self.bench.at_provision()
        self.actions_.enable(project=workspace is not None, provision=writable and provision)
        for name in _WRITING:
            self.actions_[name].setEnabled(writable)
        if workspace is not None and workspace.shared:
            self.actions_["backups"].setEnabled(False)  # copies of a database are its administrator's
        self.actions_["back"].setEnabled(self.desk.can_go(-1))
        self.actions_["forward"].setEnabled(self.desk.can_go(1))
        self._on_undo_text()

    def _on_undo_text(self, *_values: object) -> None:
        stack, undo, redo = self.desk.undo_stack, self.actions_["undo"], self.actions_["redo"]
        undo.setEnabled(stack.canUndo())
        redo.setEnabled(stack.canRedo())
        undo.setText(self.tr("&Undo “%1”").replace("%1", stack.undoText()) if stack.canUndo() else self.tr("&Undo"))
        redo.setText(self.tr("&Redo “%1”").replace("%1", stack.redoText()) if stack.canRedo() else self.tr("&Redo"))
        for action in (undo, redo):
            action.setToolTip(f"{action.text().replace('&', '', 1)} ({action.shortcut().toString()})")

    def _on_import(self) -> None:
        paths = ask_acts(self, self.desk)
        if paths and self.bench is not None:
            self.bench.commands.import_files(paths)

    def _on_import_recommendations(self) -> None:
        path = ask_recommendations(self, self.desk)
        if path is not None and self.bench is not None:
            self.bench.commands.import_recommendations(path)

    def _on_database_wanted(self) -> None:
        self._departments().ask()

    def _on_move(self) -> None:
        self._departments().move()

    def _departments(self) -> Departments:
        """Return what answers for databases; it loads when it is asked for first."""
        if self._of_departments is None:
            from workbench.ui.departments import Departments

            self._of_departments = Departments(self, self.desk, self.messages, self.projects)
        return self._of_departments

    def _work_together(self) -> None:
        if self.together is None:
            from workbench.ui.together import Together

            self.together = Together(self, self.desk)
        self.together.begin()

    def _on_take_back(self) -> None:
        path = ask_reviewed(self, self.desk)
        if path is not None and self.bench is not None:
            self.bench.commands.take_back(path)

    def _on_take_in(self) -> None:
        path = ask_bundle(self, self.desk)
        if path is not None:
            self.take_in(path)

    def _on_palette(self) -> None:
        from workbench.ui.dialogs.palette import Palette

        self._open(Palette(self.desk, self.actions_, self))

    def _on_go_to(self) -> None:
        from workbench.ui.dialogs.palette import Palette

        self._open(Palette(self.desk, None, self))

    def _on_keys(self) -> None:
        from workbench.ui.dialogs.keys import Keys

        self._open(Keys(self.actions_, self))

    def _on_about(self) -> None:
        from workbench.ui.dialogs.keys import About

        self._open(About(self))

    def _on_settings_wanted(self) -> None:
        from workbench.ui.dialogs.preferences import Preferences

        self._open(Preferences(self.desk, self))

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _zoom(self, step: int) -> None:
        settings: Settings = self.desk.settings
        zoom = min(max(settings.zoom + step, ZOOM[0]), ZOOM[1]) if step else 100
        self.desk.keep(settings._replace(zoom=zoom))

    def _on_reset_layout(self) -> None:
        self.room.leave()
        if self.bench is not None:
            self.bench.arrange()

    def _fill_panels_menu(self) -> None:
        self._panels_menu.clear()
        for dock in self.bench.docks.values() if self.bench is not None else ():
            self._panels_menu.addAction(dock.toggleViewAction())

    def _on_failed(self, error: WorkbenchError) -> None:
        """Say what was refused; places in it are named as the act looked at names them."""
        subject, workspace = self.desk.subject, self.desk.workspace
        work = getattr(getattr(subject, "ref", subject), "work", "")
        self.messages.show_error(error, parts=workspace is not None and workspace.naming.numbered_parts(work))

    def _on_said(self, text: str) -> None:
        self.statusBar().showMessage(text, 6000)
