"""The bench: the pages in the middle, the docks around them, and the commands that act on the law.

It is built when the first project opens, so that the window is up before the store, the search and the papers load.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QDockWidget, QMainWindow, QTabWidget, QUndoView, QWidget

from workbench.law.act import Act, printed
from workbench.law.amendment import LIVE, Amendment
from workbench.law.change import Changes
from workbench.law.recommendation import Recommendation
from workbench.law.reference import ProvisionRef
from workbench.settings import Settings
from workbench.ui import words
from workbench.ui.actions import Actions
from workbench.ui.desk import Desk, Subject
from workbench.ui.dialogs.about_draft import AboutDraft
from workbench.ui.dialogs.backups import Backups
from workbench.ui.dialogs.carry_over import CarryOver, editions_of
from workbench.ui.dialogs.import_act import ImportAct
from workbench.ui.dialogs.import_recommendations import ImportRecommendations
from workbench.ui.dialogs.insert import Insert
from workbench.ui.dialogs.link import Link
from workbench.ui.dialogs.structure import Structure
from workbench.ui.dialogs.take_back import TakeBack
from workbench.ui.dialogs.throughout import Throughout
from workbench.ui.icons import icon
from workbench.ui.panel import Panel
from workbench.ui.panels import DOCKS, PAGES, Place
from workbench.ui.panels.amendment import AmendmentEditor
from workbench.ui.panels.concordance import Concordance
from workbench.ui.panels.context import Context
from workbench.ui.panels.matters import Matters
from workbench.ui.panels.reader import Reader
from workbench.ui.panels.recommendations import Recommendations
from workbench.ui.panels.search import Search
from workbench.ui.panels.session import SessionView
from workbench.workspace import amendments as use_cases
from workbench.workspace.coming_back import sent_by_us

_AREAS = {"left": Qt.DockWidgetArea.LeftDockWidgetArea, "right": Qt.DockWidgetArea.RightDockWidgetArea}
TABLES = frozenset({".xlsx", ".csv"})
"""Files that are tables of recommendations when dropped; everything else is an act."""


class Bench(QObject):
    """Builds pages and docks, and answers the commands that need a project."""

    restore_wanted = Signal(object)

    def __init__(self, window: QMainWindow, desk: Desk, actions: Actions) -> None:
        super().__init__(window)
        self.window, self.desk, self.actions = window, desk, actions
        self.pages = QTabWidget()
        self.pages.setDocumentMode(True)
        self.panels: dict[str, Panel] = {}
        self.docks: dict[str, QDockWidget] = {}
        for place in PAGES:
            self.panels[place.name] = panel = place.panel(desk)
            self.pages.addTab(panel, "")
        for place in DOCKS:
            self.panels[place.name] = panel = place.panel(desk)
            self._dock(place.name, panel, _AREAS[place.area])
        self.history = QUndoView(desk.undo_stack)
        self._dock("history", self.history, Qt.DockWidgetArea.RightDockWidgetArea)
        self.reader: Reader = self._panel("law", Reader)
        self.editor: AmendmentEditor = self._panel("amendment", AmendmentEditor)
        self._matters = 0
        self.arrange()
        self._connect()
        self.retranslate()
        self.restyle()
        self.on_settings(desk.settings)

    # --- layout ----------------------------------------------------------------------------------------------------

    def arrange(self) -> None:
        """Put the docks where they are first found."""
        window, docks = self.window, self.docks
        for dock in docks.values():
            window.removeDockWidget(dock)
        for place in DOCKS:
            window.addDockWidget(_AREAS[place.area], docks[place.name])
            docks[place.name].show()
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, docks["history"])
        window.tabifyDockWidget(docks["navigator"], docks["amendments"])
        window.tabifyDockWidget(docks["amendments"], docks["search"])
        window.tabifyDockWidget(docks["context"], docks["history"])
        for name in ("navigator", "context"):
            docks[name].raise_()
        docks["history"].hide()
        window.resizeDocks([docks["navigator"], docks["context"]], [310, 310], Qt.Orientation.Horizontal)

    def set_visible(self, visible: bool) -> None:
        """Show or hide the docks with the project."""
        for name, dock in self.docks.items():
            dock.setVisible(visible and (name != "history" or dock.property("wanted") is True))
        if visible:
            self.docks["navigator"].raise_()

    def page(self, name: str) -> None:
        """Bring a page of the middle to the front."""
        self.pages.setCurrentWidget(self.panels[name])
        self.panels[name].setFocus()

    def page_in_front(self) -> str:
        """Return the name of the page that is seen, or of the panel that has the focus."""
        for name, dock in self.docks.items():
            if dock.isAncestorOf(self.window.focusWidget() or self.window):
                return name
        return PAGES[self.pages.currentIndex()].name

    # --- words and look --------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Name pages and docks in the interface language of now."""
        for number, place in enumerate(PAGES):
            self.pages.setTabText(number, self._title(place))
        for place in DOCKS:
            self.docks[place.name].setWindowTitle(QCoreApplication.translate("Places", place.title))
        self.docks["history"].setWindowTitle(self.tr("Undo"))
        self.history.setEmptyLabel(self.tr("As it was opened"))
        self.history.setAccessibleName(self.tr("What can be undone"))
        self.pages.setAccessibleName(self.tr("Pages"))

    def restyle(self) -> None:
        """Draw the icons of the pages in the theme of now."""
        for number, place in enumerate(PAGES):
            self.pages.setTabIcon(number, icon(place.icon))

    def on_settings(self, settings: Settings) -> None:
        """Follow the size of the law's text."""
        self.reader.set_look(settings.zoom)
        self.editor.set_look(settings.zoom)
        session: SessionView = self._panel("session", SessionView)
        session.set_look(settings.zoom)

    # --- commands --------------------------------------------------------------------------------------------------

    def import_file(self, path: Path) -> None:
        """Open the dialog that fits the file."""
        dialog = ImportRecommendations if path.suffix.lower() in TABLES else ImportAct
        self._open(dialog(self.desk, path, self.window))

    def drop_file(self, path: Path) -> None:
        """Offer to take a paper of ours back, and import what else was dropped."""
        if path.suffix.lower() == ".docx":
            self.desk.run(partial(sent_by_us, path), partial(self._on_dropped_file, path))
        else:
            self.import_file(path)

    def take_back(self, path: Path, *, dropped: bool = False) -> None:
        """Open the dialog on a reviewer's copy, typing stored."""
        self.editor.store()
        dialog = TakeBack(self.desk, path, self.window, dropped=dropped)
        dialog.import_wanted.connect(self.import_file)
        self._open(dialog)

    def import_recommendations(self, path: Path) -> None:
        """Open the dialog for a table of recommendations, whatever its format."""
        self._open(ImportRecommendations(self.desk, path, self.window))

    def amend(self, ref: ProvisionRef | None = None) -> None:
        """Open the amendment of a provision, or begin one with the text in force."""
        act, ref = self._looked_at(ref)
        if act is None or ref is None:
            return
        workspace = self.desk.workspace
        assert workspace is not None
        live = [each for each in workspace.amendments(work=ref.work) if each.ref == ref and each.status in LIVE]
        if live:
            self.desk.show(live[0])
            return
        found = act.find(ref.eid)
        text = printed(found) if found is not None else ""
        made = self.desk.ask(
            partial(use_cases.revise, act, ref.eid, text, author=self.desk.settings.author, now=datetime.now(UTC))
        )
        self._add(self.tr("Amend %1").replace("%1", words.place(ref.eid)), made)

    def repeal(self, ref: ProvisionRef | None = None) -> None:
        """Propose to repeal a provision."""
        act, ref = self._looked_at(ref)
        if act is None or ref is None:
            return
        made = self.desk.ask(
            partial(use_cases.repeal, act, ref.eid, author=self.desk.settings.author, now=datetime.now(UTC))
        )
        self._add(self.tr("Repeal %1").replace("%1", words.place(ref.eid)), made)

    def insert(self, ref: ProvisionRef | None = None) -> None:
        """Ask where a new provision stands."""
        act, ref = self._looked_at(ref)
        if act is not None and ref is not None:
            dialog = Insert(self.desk, act, ref, self.window)
            dialog.accepted.connect(partial(self._show_made, dialog))
            self._open(dialog)

    def throughout(self) -> None:
        """Ask for words to replace in the whole act."""
        workspace = self.desk.workspace
        ref = self.reader.ref()
        if workspace is None or ref is None:
            return
        found = [workspace.act(ref.work, code) for code in ("rus", "kaz")]
        acts = tuple(act for act in found if act is not None)
        if acts:
            dialog = Throughout(self.desk, acts, self.reader.view.textCursor().selectedText(), self.window)
            dialog.accepted.connect(partial(self._show_made, dialog))
            self._open(dialog)

    def structure(self) -> None:
        """Open the structure of the act that is read, to correct it."""
        workspace, ref = self.desk.workspace, self.reader.ref()
        act = workspace.act(ref.work, self.desk.language) if workspace is not None and ref is not None else None
        if act is not None and ref is not None:
            self.editor.store()
            self._open(Structure(self.desk, act, ref.eid, self.window))

    def carry_over(self) -> None:
        """Open the list of amendments to carry over to newer editions."""
        if self.desk.workspace is not None:
            self.editor.store()
            self._open(CarryOver(self.desk, self.window))

    def link(self, ref: ProvisionRef | None = None, recommendation: str = "") -> None:
        """Ask for the recommendation to link to a provision."""
        _act, ref = self._looked_at(ref)
        if ref is not None:
            self._open(Link(self.desk, ref, recommendation, self.window))

    def export(self) -> None:
        """Open the export dialog, typing stored."""
        from workbench.ui.dialogs.export import Export  # the papers load when first asked for

        self.editor.store()
        self._open(Export(self.desk, self.window))

    def backups(self) -> None:
        """Open the list of backups."""
        self.editor.store()
        dialog = Backups(self.desk, self.window)
        dialog.restore_wanted.connect(self.restore_wanted)
        self._open(dialog)

    def about_draft(self) -> None:
        """Open the dialog on the draft law as a whole."""
        self._open(AboutDraft(self.desk, self.window))

    def find(self) -> None:
        """Put the cursor into the search box."""
        dock = self.docks["search"]
        dock.show()
        dock.raise_()
        search: Search = self._panel("search", Search)
        search.query.setFocus()
        search.query.selectAll()

    # --- the detail ------------------------------------------------------------------------------------------------

    def _open(self, dialog: QDialog) -> None:
        """Open a dialog over the window; it goes when it is closed."""
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _dock(self, name: str, widget: QWidget, area: Qt.DockWidgetArea) -> None:
        dock = QDockWidget(self.window)
        dock.setObjectName(f"dock_{name}")
        dock.setWidget(widget)
        self.window.addDockWidget(area, dock)
        self.docks[name] = dock

    def _panel(self, name: str, kind):  # type: ignore[no-untyped-def]
        panel = self.panels[name]
        assert isinstance(panel, kind)
        return panel

    def _connect(self) -> None:
        reader = self.reader
        reader.amend_wanted.connect(self.amend)
        reader.insert_wanted.connect(self.insert)
        reader.repeal_wanted.connect(self.repeal)
        reader.link_wanted.connect(self.link)
        reader.dropped.connect(self._on_dropped)
        context: Context = self._panel("context", Context)
        concordance: Concordance = self._panel("concordance", Concordance)
        recommendations: Recommendations = self._panel("recommendations", Recommendations)
        matters: Matters = self._panel("matters", Matters)
        context.link_wanted.connect(self.link)
        context.confirm_wanted.connect(concordance.confirm)
        recommendations.link_wanted.connect(partial(self.link, None))
        recommendations.import_wanted.connect(self.actions["import_recommendations"].trigger)
        matters.counted.connect(self._on_counted)
        self.desk.shown.connect(self._on_shown)
        self.desk.changed.connect(self._on_changed)
        self.desk.settings_changed.connect(self.on_settings)
        self.actions.connect_all(
            {
                "amend": self._amend_here, "insert": self._insert_here, "repeal": self._repeal_here,
                "link": self._link_here, "throughout": self.throughout, "export": self.export, "find": self.find,
                "project": self.about_draft, "structure": self.structure,
                "carry_over": self.carry_over, "backups": self.backups,
                "back": partial(self.desk.go, -1), "forward": partial(self.desk.go, 1),
                "next": partial(self.reader.view.step, 1), "previous": partial(self.reader.view.step, -1),
                **{f"page_{place.name}": partial(self.page, place.name) for place in PAGES},
            }
        )  # fmt: skip

    def _amend_here(self) -> None:
        self.amend()

    def _insert_here(self) -> None:
        self.insert()

    def _repeal_here(self) -> None:
        self.repeal()

    def _link_here(self) -> None:
        self.link()

    def _looked_at(self, ref: ProvisionRef | None) -> tuple[Act | None, ProvisionRef | None]:
        """Return the provision meant, by default the one the reader is at, with its act in the language read."""
        workspace = self.desk.workspace
        ref = ref or self.reader.ref()
        if workspace is None or ref is None or not ref.eid:
            return None, None
        act = workspace.act(ref.work, self.desk.language)
        loaded = [each.language for each in workspace.acts() if each.work == ref.work]
        return act or (workspace.act(ref.work, loaded[0]) if loaded else None), ref

    def _add(self, label: str, made: Amendment | None) -> None:
        if made is not None:
            made = self._signed(made)
            if self.desk.do(label, Changes.added(made)):
                self.desk.show(made)

    def _signed(self, made: Amendment) -> Amendment:
        return replace(made, body=self.desk.settings.body) if self.desk.settings.body else made

    def _show_made(self, dialog: Insert | Throughout) -> None:
        if dialog.made is not None:
            self.desk.show(dialog.made)

    def _on_dropped_file(self, path: Path, ours: bool) -> None:
        if ours:
            self.take_back(path, dropped=True)
        else:
            self.import_file(path)

    def _on_dropped(self, recommendation: str, ref: ProvisionRef) -> None:
        self.link(ref, recommendation)

    def _on_shown(self, subject: Subject) -> None:
        """Bring the page that shows the subject to the front."""
        if isinstance(subject, ProvisionRef):
            self.page("law")
        elif isinstance(subject, Amendment):
            self.page("amendment")
        elif isinstance(subject, Recommendation):
            self.page("recommendations")

    def _on_changed(self, changes: Changes) -> None:
        """Offer to carry the amendments over where a newer edition came."""
        came = {each.after.work for each in changes if each.before is None and isinstance(each.after, Act)}
        workspace = self.desk.workspace
        if came and workspace is not None and any(new.work in came for _, new in editions_of(workspace)):
            QTimer.singleShot(0, self, self.carry_over)  # after the dialog that brought it has closed

    def _on_counted(self, count: int) -> None:
        self._matters = count
        self.retranslate()

    def _title(self, place: Place) -> str:
        title = QCoreApplication.translate("Places", place.title)
        return f"{title} ({self._matters})" if place.name == "matters" and self._matters else title
