"""The window: menus, tools, the welcome page, the message bar; the bench comes with the first project."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSettings, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLabel,
    QMainWindow,
    QMenu,
    QProgressBar,
    QStackedWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import WorkbenchError
from workbench.law.reference import ProvisionRef
from workbench.settings import ZOOM, Settings
from workbench.ui.actions import MENUS, TOOLS, Actions, said
from workbench.ui.desk import Desk, Subject
from workbench.ui.dialogs.keys import About, Keys
from workbench.ui.dialogs.preferences import Preferences
from workbench.ui.icons import icon
from workbench.ui.jobs import Job
from workbench.ui.messages import MessageBar
from workbench.ui.translations import chosen_language
from workbench.ui.welcome import Welcome

if TYPE_CHECKING:
    from workbench.ui.bench import Bench
    from workbench.workspace.backups import Backup

SUFFIX = ".lhw"
_ACTS = ("*.docx", "*.txt", "*.md", "*.html", "*.htm", "*.rtf", "*.odt", "*.pdf", "*.xml", "*.doc")
_SHOW_PROGRESS_AFTER = 500  # milliseconds


class MainWindow(QMainWindow):
    """Everything around the desk. `state` remembers size and layout between runs."""

    def __init__(self, desk: Desk, state: QSettings | None = None) -> None:
        super().__init__()
        self.desk, self._state = desk, state
        self.bench: Bench | None = None
        self.setAcceptDrops(True)
        self.setDockNestingEnabled(True)
        self.resize(1440, 900)
        self.setMinimumSize(800, 560)
        self.actions_ = Actions(self)
        self.messages = MessageBar()
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
        self._make_tools()
        self._make_status()
        self._connect()
        self.retranslate()
        self._enable()
        if state is not None and state.contains("geometry"):
            self.restoreGeometry(state.value("geometry"))

    # --- the project -----------------------------------------------------------------------------------------------

    def new_project(self) -> None:
        """Ask for a file and start a project in it."""
        name = self._ask_file(self.tr("New project"), self.tr("draft law"), save=True)
        if name is not None:
            self.messages.hide()
            if self.desk.create(name, title=name.stem):
                self._remember(name)

    def open_project(self) -> None:
        """Ask for a project and open it."""
        name = self._ask_file(self.tr("Open project"), "", save=False)
        if name is not None:
            self.open_path(name)

    def open_path(self, path: Path) -> None:
        """Open this project."""
        self.messages.hide()
        if self.desk.open(path):
            self._remember(path)
            notice = self.desk.workspace.notice if self.desk.workspace else ""
            if notice:
                self.messages.show_error(WorkbenchError(notice))

    def open_sample(self) -> None:
        """Ask where the copy of the sample project goes, put it together there and open it."""
        name = self._ask_file(self.tr("Where to put the sample project"), self.tr("sample project"), save=True)
        if name is not None:
            self.make_sample(name)

    def make_sample(self, path: Path) -> None:
        """Put the sample project together at this path, on a worker, and open it."""
        self.messages.hide()
        self.desk.run(
            partial(_make_sample, path), self._on_sample_made, label=self.tr("Putting the sample project together")
        )

    def close_project(self) -> None:
        """Put the project away and show the welcome page."""
        if self.bench is not None:
            self.bench.editor.store()
        self.desk.close()

    def restore_backup(self, backup: Backup) -> None:
        """Put a backup in the place of the project that is open; the project as it is now is kept as another."""
        from workbench.workspace.backups import restore

        workspace = self.desk.workspace
        if workspace is None:
            return
        path = workspace.path
        self.desk.close(backup=False)  # one of closing would thin out another of the same day: perhaps the one chosen
        try:
            restore(backup, path)
        except WorkbenchError as error:
            self.open_path(path)
            self.messages.show_error(error)
            return
        self.open_path(path)

    def help(self) -> None:
        """Open the guide at the page that fits what is in front."""
        from workbench.ui.dialogs.help import HOME, PAGES, Help

        page = PAGES.get(self.bench.page_in_front(), HOME) if self.bench is not None else "start.md"
        self._open(Help(chosen_language(self.desk.settings.language), page, self))

    def drop_file(self, path: Path) -> None:
        """Open a project, or import what else was dropped."""
        if path.suffix.lower() == SUFFIX:
            self.open_path(path)
        elif self.desk.workspace is not None and self.bench is not None:
            self.bench.drop_file(path)
        else:
            advice = self.tr("Open a project or start a new one, then drop the file again.")
            self.messages.show_error(WorkbenchError(self.tr("No project is open"), advice))

    # --- words, look, state ----------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say every word of the window again."""
        self.actions_.retranslate()
        for menu, (title, _) in zip(self._menus, MENUS, strict=True):
            menu.setTitle(said(title))
        self._tools.setWindowTitle(self.tr("Tools"))
        self._cancel.setToolTip(self.tr("Stop waiting"))
        self._cancel.setAccessibleName(self.tr("Stop waiting"))
        self._busy.setAccessibleName(self.tr("Progress"))
        self._panels_menu.setTitle(self.tr("&Panels"))
        self.say_title()
        if self.bench is not None:
            self.bench.retranslate()

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
        elif event.type() == QEvent.Type.PaletteChange:
            self.actions_.restyle()
            self._cancel.setIcon(icon("x"))
            if self.bench is not None:
                self.bench.restyle()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.close_project()
        self.desk.jobs.drain()
        if self._state is not None:
            self._state.setValue("geometry", self.saveGeometry())
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.drop_file(Path(url.toLocalFile()))
        event.acceptProposedAction()

    # --- the detail ------------------------------------------------------------------------------------------------

    def _make_menus(self) -> None:
        self._menus: list[QMenu] = []
        for title, commands in MENUS:
            menu = self.menuBar().addMenu(said(title))
            for command in commands:
                if command is None:
                    menu.addSeparator()
                else:
                    menu.addAction(self.actions_[command.name])
            self._menus.append(menu)
        self._panels_menu = QMenu(self)
        self._menus[3].addMenu(self._panels_menu)
        self._panels_menu.aboutToShow.connect(self._fill_panels_menu)

    def _make_tools(self) -> None:
        self._tools = QToolBar()
        self._tools.setObjectName("tools")
        self._tools.setMovable(False)
        for name in TOOLS:
            if name:
                self._tools.addAction(self.actions_[name])
            else:
                self._tools.addSeparator()
        for name in ("import", "import_recommendations", "amend", "insert", "link", "export"):
            button = self._tools.widgetForAction(self.actions_[name])
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.addToolBar(self._tools)

    def _make_status(self) -> None:
        self._job_label, self._busy, self._cancel = QLabel(), QProgressBar(), QToolButton()
        self._busy.setRange(0, 0)
        self._busy.setFixedWidth(120)
        self._busy.setTextVisible(False)
        self._cancel.setAutoRaise(True)
        self._cancel.setIcon(icon("x"))
        self._cancel.clicked.connect(self._on_cancel)
        for widget in (self._job_label, self._busy, self._cancel):
            widget.hide()
            self.statusBar().addPermanentWidget(widget)
        self._show_busy = QTimer(self, singleShot=True, interval=_SHOW_PROGRESS_AFTER)
        self._show_busy.timeout.connect(self._on_busy)

    def _connect(self) -> None:
        desk, welcome = self.desk, self.welcome
        desk.opened.connect(self._on_opened)
        desk.closed.connect(self._on_closed)
        desk.changed.connect(self._on_changed)
        desk.pointed.connect(self._on_pointed)
        desk.failed.connect(self.messages.show_error)
        desk.said.connect(self._on_said)
        desk.jobs.started.connect(self._on_job)
        desk.jobs.ended.connect(self._on_job)
        desk.undo_stack.undoTextChanged.connect(self._on_undo_text)
        desk.undo_stack.redoTextChanged.connect(self._on_undo_text)
        desk.undo_stack.indexChanged.connect(self._on_undo_text)
        welcome.new_wanted.connect(self.new_project)
        welcome.open_wanted.connect(self.open_project)
        welcome.sample_wanted.connect(self.open_sample)
        welcome.chosen.connect(self.open_path)
        self.actions_.connect_all(
            {
                "new": self.new_project, "open": self.open_project, "sample": self.open_sample,
                "close": self.close_project, "quit": self.close, "settings": self._on_settings_wanted,
                "import": self._on_import, "import_recommendations": self._on_import_recommendations,
                "take_back": self._on_take_back,
                "undo": self._on_undo, "redo": self._on_redo, "palette": self._on_palette, "go_to": self._on_go_to,
                "help": self.help, "keys": self._on_keys, "about": self._on_about, "zoom_in": partial(self._zoom, 10),
                "zoom_out": partial(self._zoom, -10), "zoom_reset": partial(self._zoom, 0),
                "reset_layout": self._on_reset_layout,
            }
        )  # fmt: skip

    def _ask_file(self, title: str, name: str, *, save: bool) -> Path | None:
        folder = self.desk.settings.folders.get("project") or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        kinds = self.tr("Projects") + f" (*{SUFFIX})"
        if save:
            chosen, _ = QFileDialog.getSaveFileName(self, title, str(Path(folder) / f"{name}{SUFFIX}"), kinds)
        else:
            chosen, _ = QFileDialog.getOpenFileName(self, title, folder, kinds)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix.lower() == SUFFIX else path.with_name(f"{path.name}{SUFFIX}")

    def _remember(self, path: Path) -> None:
        settings = self.desk.settings.opened(path, datetime.now(UTC))
        self.desk.keep(replace(settings, folders={**settings.folders, "project": str(path.parent)}))

    def _on_opened(self) -> None:
        from workbench.ui.bench import Bench

        if self.bench is None:
            self.bench = Bench(self, self.desk, self.actions_)
            self.bench.restore_wanted.connect(self.restore_backup)
            self.middle.addWidget(self.bench.pages)
            if self._state is not None and self._state.contains("layout"):
                self.restoreState(self._state.value("layout"))
        self.middle.setCurrentWidget(self.bench.pages)
        self.bench.set_visible(True)
        self._tools.show()
        self.say_title()
        self._enable()
        workspace = self.desk.workspace
        works = [each.work for each in workspace.acts()] if workspace else []
        if works:
            self.desk.show(ProvisionRef(works[0]))

    def _on_closed(self) -> None:
        if self.bench is not None:
            if self._state is not None:
                self._state.setValue("layout", self.saveState())
            self.bench.set_visible(False)
        self.middle.setCurrentWidget(self.welcome)
        self.welcome.reload()
        self.messages.hide()
        self.say_title()
        self._enable()

    def _on_changed(self, _changes: object) -> None:
        self.say_title()
        self._enable()

    def _on_pointed(self, _subject: Subject) -> None:
        self._enable()

    def _enable(self) -> None:
        workspace, subject = self.desk.workspace, self.desk.subject
        writable = workspace is not None and not workspace.read_only
        at = self.bench.reader.ref() if self.bench is not None else None
        provision = (isinstance(subject, ProvisionRef) and bool(subject.eid)) or (at is not None and bool(at.eid))
        self.actions_.enable(project=workspace is not None, provision=writable and provision)
        for name in ("import", "import_recommendations", "take_back", "throughout", "structure", "carry_over"):
            self.actions_[name].setEnabled(writable)
        self.actions_["back"].setEnabled(self.desk.can_go(-1))
        self.actions_["forward"].setEnabled(self.desk.can_go(1))
        self._on_undo_text()

    def _on_undo_text(self, *_values: object) -> None:
        stack, undo, redo = self.desk.undo_stack, self.actions_["undo"], self.actions_["redo"]
        undo.setEnabled(stack.canUndo())
        redo.setEnabled(stack.canRedo())
        undo.setText(self.tr("Undo “%1”").replace("%1", stack.undoText()) if stack.canUndo() else self.tr("Undo"))
        redo.setText(self.tr("Redo “%1”").replace("%1", stack.redoText()) if stack.canRedo() else self.tr("Redo"))
        undo.setToolTip(f"{undo.text()} ({undo.shortcut().toString()})")
        redo.setToolTip(f"{redo.text()} ({redo.shortcut().toString()})")

    def _on_undo(self) -> None:
        if self.bench is not None:
            self.bench.editor.store()
        self.desk.undo_stack.undo()

    def _on_redo(self) -> None:
        self.desk.undo_stack.redo()

    def _on_import(self) -> None:
        kinds = self.tr("Acts") + f" ({' '.join(_ACTS)});;" + self.tr("All files") + " (*)"
        self._import(self.tr("Import an act"), kinds, recommendations=False)

    def _on_take_back(self) -> None:
        folder = self.desk.settings.folders.get("export", "")
        kinds = self.tr("Word documents") + " (*.docx);;" + self.tr("All files") + " (*)"
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Take back a reviewed copy"), folder, kinds)
        if chosen and self.bench is not None:
            self.bench.take_back(Path(chosen))

    def _on_import_recommendations(self) -> None:
        kinds = self.tr("Tables") + " (*.docx *.xlsx *.csv);;" + self.tr("All files") + " (*)"
        self._import(self.tr("Import recommendations"), kinds, recommendations=True)

    def _import(self, title: str, kinds: str, *, recommendations: bool) -> None:
        settings = self.desk.settings
        chosen, _ = QFileDialog.getOpenFileName(self, title, settings.folders.get("import", ""), kinds)
        if chosen and self.bench is not None:
            path = Path(chosen)
            self.desk.keep(replace(settings, folders={**settings.folders, "import": str(path.parent)}))
            if recommendations:
                self.bench.import_recommendations(path)
            else:
                self.bench.import_file(path)

    def _on_palette(self) -> None:
        from workbench.ui.dialogs.palette import Palette

        self._open(Palette(self.desk, self.actions_, self))

    def _on_go_to(self) -> None:
        from workbench.ui.dialogs.palette import Palette

        self._open(Palette(self.desk, None, self))

    def _on_keys(self) -> None:
        self._open(Keys(self.actions_, self))

    def _on_about(self) -> None:
        self._open(About(self))

    def _on_settings_wanted(self) -> None:
        self._open(Preferences(self.desk, self))

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _zoom(self, step: int) -> None:
        settings: Settings = self.desk.settings
        zoom = min(max(settings.zoom + step, ZOOM[0]), ZOOM[1]) if step else 100
        self.desk.keep(replace(settings, zoom=zoom))

    def _on_reset_layout(self) -> None:
        if self.bench is not None:
            self.bench.arrange()

    def _fill_panels_menu(self) -> None:
        self._panels_menu.clear()
        for dock in self.bench.docks.values() if self.bench is not None else ():
            self._panels_menu.addAction(dock.toggleViewAction())

    def _on_sample_made(self, path: Path) -> None:
        self.open_path(path)

    def _on_said(self, text: str) -> None:
        self.statusBar().showMessage(text, 6000)

    def _on_job(self, _job: Job) -> None:
        named = [job for job in self.desk.jobs.running() if job.label]
        if named:
            self._show_busy.start()
        else:
            self._show_busy.stop()
            for widget in (self._job_label, self._busy, self._cancel):
                widget.hide()

    def _on_busy(self) -> None:
        named = [job for job in self.desk.jobs.running() if job.label]
        if named:
            self._job_label.setText(named[0].label)
            for widget in (self._job_label, self._busy, self._cancel):
                widget.show()

    def _on_cancel(self) -> None:
        for job in self.desk.jobs.running():
            if job.label:
                self.desk.jobs.cancel(job)


def _make_sample(path: Path) -> Path:
    """Put the sample project together; runs on a worker, with a workspace of its own."""
    from workbench.workspace.samples import sample_project

    path.parent.mkdir(parents=True, exist_ok=True)
    sample_project(path).close()
    return path
