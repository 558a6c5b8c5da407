"""The bench: the pages in the middle and the docks around them, where they stand and how they are named.

It is built when the first project opens, so that the window is up before the store, the search and the papers load.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QDockWidget, QMainWindow, QStackedWidget, QTabWidget, QUndoView

from workbench.law.amendment import Amendment
from workbench.law.recommendation import Recommendation
from workbench.law.reference import ProvisionRef
from workbench.settings import Settings
from workbench.ui.actions import Actions
from workbench.ui.commands import Commands
from workbench.ui.desk import Desk
from workbench.ui.left_off import kept
from workbench.ui.pagetabs import PageTabs
from workbench.ui.panel import Panel
from workbench.ui.panels import DOCKS, PAGES, Place
from workbench.ui.panels.amendment import AmendmentEditor
from workbench.ui.panels.concordance import Concordance
from workbench.ui.panels.context import Context
from workbench.ui.panels.matters import Matters
from workbench.ui.panels.navigator import Navigator
from workbench.ui.panels.reader import Reader
from workbench.ui.panels.recommendations import Recommendations
from workbench.ui.panels.search import Search
from workbench.ui.panels.session import SessionView
from workbench.ui.remembered import Left
from workbench.ui.side_buttons import SideButtons
from workbench.ui.subject import Subject

P = TypeVar("P", bound=Panel)

_LEFT, _RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
_SIDES = {
    _LEFT: [place.name for place in DOCKS if place.area == "left"],
    _RIGHT: [*(place.name for place in DOCKS if place.area == "right"), "history"],
}
"""The docks of each side of the window, as tabs in this order."""

_WIDEST_SIDE = 310
_DOCK_BUTTONS = {"qt_dockwidget_floatbutton": "Float", "qt_dockwidget_closebutton": "Close"}


class Bench(QObject):
    """Builds pages and docks, and connects what they ask for with the commands."""

    def __init__(self, window: QMainWindow, desk: Desk, actions: Actions) -> None:
        super().__init__(window)
        self.window, self.desk, self.actions = window, desk, actions
        self.pages = QTabWidget()
        self.pages.setTabBar(PageTabs())
        self.pages.setDocumentMode(True)
        self.pages.setUsesScrollButtons(False)
        self.pages.tabBar().setAcceptDrops(True)
        self.pages.tabBar().setChangeCurrentOnDrag(True)  # a recommendation is dragged from its page to the law's
        self._side_buttons = SideButtons(
            self, {Qt.MouseButton.BackButton: actions["back"], Qt.MouseButton.ForwardButton: actions["forward"]}
        )
        self.panels: dict[str, Panel] = {}
        self.docks: dict[str, QDockWidget] = {}
        self._matters = 0

    def parts(self) -> Iterator[Callable[[], None]]:
        """Yield what builds the bench, part by part; it is to be used when all are built, in this order."""
        for place in PAGES:
            yield partial(self._build_page, place)
        for place in DOCKS:
            yield partial(self._build_dock, place)
        yield self._put_together

    def _build_page(self, place: Place) -> None:
        held = self.pages.findChild(QStackedWidget)  # where it will stand: moved there it would put on its style anew
        self.panels[place.name] = panel = place.panel(self.desk, held)
        self.pages.addTab(panel, "")

    def _build_dock(self, place: Place) -> None:
        dock = self._dock(place.name)
        self.panels[place.name] = panel = place.panel(self.desk, dock)
        dock.setWidget(panel)

    def _put_together(self) -> None:
        dock = self._dock("history")
        self.history = QUndoView(self.desk.undo_stack, dock)
        dock.setWidget(self.history)
        self.reader, self.editor = self.panel(Reader), self.panel(AmendmentEditor)
        self.commands = Commands(self.window, self.desk, self.reader)
        self.retranslate()  # docks that share a place are named before the window makes their tabs
        self.arrange()
        self._connect()
        self.on_settings(self.desk.settings)

    # --- layout ----------------------------------------------------------------------------------------------------

    def arrange(self) -> None:
        """Put the docks where they are first found."""
        window, docks = self.window, self.docks
        for dock in docks.values():
            dock.setFloating(False)  # or it stays a window of its own, above where it belongs
            window.removeDockWidget(dock)
        for side, names in _SIDES.items():
            for name in names:
                window.addDockWidget(side, docks[name])
                docks[name].setVisible(name != "history")
            for name, following in pairwise(names):
                window.tabifyDockWidget(docks[name], docks[following])
            docks[names[0]].raise_()
        width = min(window.width() // 5, _WIDEST_SIDE)  # the law keeps most of a small screen
        window.resizeDocks([docks["navigator"], docks["context"]], [width, width], Qt.Orientation.Horizontal)

    def bring_out(self) -> None:
        """Show the docks that are seen at first, where they were put away."""
        if not all(dock.isHidden() for dock in self.docks.values()):
            return
        for names in _SIDES.values():
            for name in names:
                self.docks[name].setVisible(name != "history")
            self.docks[names[0]].raise_()

    def put_away(self) -> None:
        """Hide the docks with the project; where they stand is the window's to remember."""
        for dock in self.docks.values():
            dock.hide()

    def left(self) -> Left:
        """Return where the user is, to take it up again another day."""
        subject, workspace, reading = self.desk.subject, self.desk.workspace, self.reader.ref()
        if isinstance(subject, ProvisionRef):
            link = f"law:{subject}"
        elif subject is not None and workspace is not None and workspace.get(subject.id) is not None:
            link = f"record:{subject.id}"
        else:
            link = ""
        page = PAGES[self.pages.currentIndex()].name
        panels = {name: left for name, panel in self.panels.items() if (left := panel.left())}
        read = f"law:{reading}" if reading is not None else ""
        return Left(page, self.desk.language, link, read, json.dumps(panels))

    def take_up_reading(self, left: Left) -> None:
        """Show the place in the law that was left."""
        reading = self._linked(left.reading)
        if isinstance(reading, ProvisionRef):
            self.reader.show_subject(reading)

    def take_up_panels(self, left: Left) -> None:
        """Show in each panel what was left in it; a panel that is not there any more is passed over."""
        for name, panel_left in kept(left.panels).items():
            if name in self.panels:
                self.panels[name].take_up(panel_left)

    def take_up_place(self, left: Left) -> None:
        """Bring the line of the law that was read to where it stood."""
        self.reader.take_up_place(kept(left.panels).get("law", ""))

    def take_up_subject(self, left: Left) -> None:
        """Show what was left, or the first act where that is no longer there."""
        subject, workspace = self._linked(left.subject), self.desk.workspace
        acts = workspace.acts() if workspace is not None else ()
        if isinstance(subject, ProvisionRef | Amendment | Recommendation):
            self.desk.show(subject)
        elif acts:
            self.desk.show(ProvisionRef(acts[0].work))

    def take_up_page(self, left: Left) -> None:
        """Bring the page that was left to the front."""
        if left.page in self.panels:
            self.page(left.page)

    def at_provision(self) -> bool:
        """Return whether a provision is looked at, which the commands on the law act on."""
        subject, at = self.desk.subject, self.reader.ref()
        return (isinstance(subject, ProvisionRef) and bool(subject.eid)) or (at is not None and bool(at.eid))

    def page(self, name: str) -> None:
        """Bring a page of the middle to the front."""
        self.pages.setCurrentWidget(self.panels[name])
        self.panels[name].setFocus()

    def dock(self, name: str) -> None:
        """Bring a panel beside the pages to the front, and the keyboard to it."""
        dock = self.docks[name]
        dock.show()
        dock.raise_()
        if dock.isFloating():
            dock.activateWindow()
        (self.panels.get(name) or self.history).setFocus()

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
            self.pages.setTabToolTip(number, self._title(place))
        for place in DOCKS:
            self.docks[place.name].setWindowTitle(QCoreApplication.translate("Places", place.title))
        self.docks["history"].setWindowTitle(self.tr("What can be undone"))
        for dock in self.docks.values():
            for name, text in _DOCK_BUTTONS.items():  # which Qt names but once
                for button in dock.findChildren(QAbstractButton, name):
                    button.setAccessibleName(QCoreApplication.translate("QDockWidget", text))
        self.history.setEmptyLabel(self.tr("As it was opened"))
        self.history.setAccessibleName(self.tr("What can be undone"))
        self.pages.setAccessibleName(self.tr("Pages"))

    def on_settings(self, settings: Settings) -> None:
        """Follow the size of the law's text."""
        self.reader.set_look(settings.zoom)
        self.editor.set_look(settings.zoom)
        self.panel(SessionView).set_look(settings.zoom)

    def put_on_the_wall(self, wall: bool) -> None:
        """Show the session as it is read from the end of a meeting room."""
        self.panel(SessionView).put_on_the_wall(wall)

    def print_front(self) -> None:
        """Preview what is in front, to print it."""
        from workbench.ui.in_front import print_front  # printing loads when first asked for

        print_front(self)

    def find(self) -> None:
        """Put the cursor into the search box."""
        self.dock("search")
        self.panel(Search).query.selectAll()

    def panel(self, kind: type[P]) -> P:
        """Return the panel of this kind."""
        return next(panel for panel in self.panels.values() if isinstance(panel, kind))

    # --- the detail ------------------------------------------------------------------------------------------------

    def _linked(self, link: str) -> object:
        """Return what a link of `left` leads to, or None where it is no longer there."""
        workspace = self.desk.workspace
        kind, _, key = link.partition(":")
        if workspace is None or not key:
            return None
        if kind != "law":
            return workspace.get(key)
        ref = ProvisionRef.parse(key)
        return ref if ref.work in {each.work for each in workspace.acts()} else None

    def _dock(self, name: str) -> QDockWidget:
        """Return a dock of this name, empty yet."""
        self.docks[name] = dock = QDockWidget(self.window)
        dock.setObjectName(f"dock_{name}")
        dock.topLevelChanged.connect(partial(self._on_floats, dock))
        return dock

    def _bring(self, name: str) -> None:
        """Bring a dock to the front of those it shares its place with."""
        self.docks[name].show()
        self.docks[name].raise_()

    def _on_floats(self, dock: QDockWidget, floats: bool) -> None:
        if floats:
            self._side_buttons.watch(dock)

    def _connect(self) -> None:
        reader, commands = self.reader, self.commands
        self._side_buttons.watch(self.window)
        reader.in_hand.connect(self.panel(Navigator).reveal)
        reader.context_wanted.connect(partial(self._bring, "context"))
        reader.amend_wanted.connect(commands.amend)
        reader.insert_wanted.connect(commands.insert)
        reader.repeal_wanted.connect(commands.repeal)
        reader.link_wanted.connect(commands.link)
        reader.move_wanted.connect(commands.move)
        reader.renumber_wanted.connect(commands.renumber)
        for panel in (reader, self.panel(Navigator)):
            panel.dropped.connect(commands.link_dropped)
        context, recommendations = self.panel(Context), self.panel(Recommendations)
        context.link_wanted.connect(commands.link)
        context.answer_wanted.connect(commands.link)
        context.confirm_wanted.connect(self.panel(Concordance).confirm)
        self.panel(Concordance).assess_wanted.connect(commands.link)
        recommendations.link_wanted.connect(partial(commands.link, None))
        recommendations.import_wanted.connect(self.actions["import_recommendations"].trigger)
        self.panel(Matters).counted.connect(self._on_counted)
        self.desk.shown.connect(self._on_shown)
        self.desk.settings_changed.connect(self.on_settings)
        self.actions.connect_all(self._answers())

    def _answers(self) -> dict[str, Callable[[], object]]:
        commands, desk, view = self.commands, self.desk, self.reader.view
        return {
            "amend": commands.amend, "insert": commands.insert, "repeal": commands.repeal, "link": commands.link,
            "move_to": commands.move, "renumber": commands.renumber, "repeal_act": commands.repeal_act,
            "throughout": commands.throughout, "structure": commands.structure, "carry_over": commands.carry_over,
            "about_act": commands.about_act,
            "project": commands.about_draft, "backups": commands.backups, "export": commands.export,
            "print": self.print_front,
            "send_bundle": commands.send_bundle,
            "find": self.find, "back": partial(desk.go, -1), "forward": partial(desk.go, 1),
            "next": partial(view.step, 1), "previous": partial(view.step, -1),
            **{f"page_{place.name}": partial(self.page, place.name) for place in PAGES},
            **{f"dock_{name}": partial(self.dock, name) for name in self.docks if name != "search"},
        }  # fmt: skip

    def _on_shown(self, subject: Subject) -> None:
        """Bring the page that shows the subject to the front."""
        if isinstance(subject, ProvisionRef):
            self.page("law")
        elif isinstance(subject, Amendment):
            self.page("amendment")
        elif isinstance(subject, Recommendation):
            self.page("recommendations")

    def _on_counted(self, count: int) -> None:
        self._matters = count
        self.retranslate()

    def _title(self, place: Place) -> str:
        title = QCoreApplication.translate("Places", place.title)
        return f"{title} ({self._matters})" if place.name == "matters" and self._matters else title
