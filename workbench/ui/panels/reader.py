"""The reader: the law in force, one language or Russian and Kazakh side by side, with marks of what touches it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from workbench.analysis.citations import Standing
from workbench.analysis.parity import Disparity
from workbench.law.act import Act
from workbench.law.amendment import Amendment
from workbench.law.change import Changes
from workbench.law.concordance import Correspondence
from workbench.law.eid import split
from workbench.law.recommendation import Recommendation
from workbench.law.reference import ProvisionRef
from workbench.law.revision import RevisedLine
from workbench.ui import dates, words
from workbench.ui.citing import citing_of
from workbench.ui.desk import Desk
from workbench.ui.dropping import Dropping
from workbench.ui.fields import Choice, Elided
from workbench.ui.icons import icon
from workbench.ui.lawdocument import Marks
from workbench.ui.lawlines import ReadLine, Role, Unit, units, with_newcomers
from workbench.ui.lawtips import tip
from workbench.ui.lawview import LawView
from workbench.ui.left_off import Reading, read_reading
from workbench.ui.marking import marks
from workbench.ui.panel import Panel, caption
from workbench.ui.reading_place import SeenLine
from workbench.ui.subject import Subject
from workbench.ui.theme import current_theme
from workbench.ui.two_texts import two_texts
from workbench.ui.worked_out import WorkedOut, never, of_one_act
from workbench.workspace.arriving import COMING, Arrival, arrivals
from workbench.workspace.previews import redlines

if TYPE_CHECKING:
    from workbench.workspace.workspace import Workspace


class Reader(Panel):
    """Shows one act around the provision that was asked for; `in_hand` says which one is read as one scrolls."""

    in_hand = Signal(object)
    amend_wanted = Signal(object)
    insert_wanted = Signal(object)
    repeal_wanted = Signal(object)
    link_wanted = Signal(object)
    move_wanted = Signal(object)
    renumber_wanted = Signal(object)
    context_wanted = Signal()
    dropped = Signal(tuple, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._work = ""
        self._acts: tuple[Act, ...] = ()
        self._units: tuple[Unit, ...] = ()
        self._parting: Mapping[str, tuple[Disparity, ...]] = {}
        self._marked = Marks()
        self.view = LawView()
        self.view.tip = self.tip
        self._dropping = Dropping(self.view)
        self._citing = citing_of(desk)
        self._citing.ready.connect(self._on_cited)
        self._as_proposed = WorkedOut(desk, redlines, of_one_act)
        self._two_texts = WorkedOut(desk, two_texts, never)
        self._arriving = WorkedOut(desk, arrivals, of_one_act)
        for worked_out in (self._as_proposed, self._two_texts, self._arriving):
            worked_out.ready.connect(self._on_cited)
        self._title = Elided("heading")
        self._edition = caption(role="muted")
        self._languages = Choice()
        self._proposed = _toggle(self, "git-compare")
        self._notes = _toggle(self, "note", checked=True)
        self._back, self._forward = _button(self, "arrow-left"), _button(self, "arrow-right")
        self._lay_out()
        self._connect()
        self.retranslate()
        self.reload()

    # --- what is shown ---------------------------------------------------------------------------------------------

    def reload(self) -> None:
        works = self._works()
        if self._work not in works:
            self._work = next(iter(works), "")
        self._fill_languages()
        self._read()

    def on_changed(self, changes: Changes) -> None:
        if changes.touch(Act):
            self.due("reload")
        elif changes.touch(Amendment) or changes.touch(Correspondence):
            self.due("_write")

    def show_subject(self, subject: Subject) -> None:
        """Bring a provision into view; its act first where another one is open, nothing where its act is gone."""
        if not isinstance(subject, ProvisionRef) or subject.work not in self._works():
            return
        if subject.work != self._work:
            self._work = subject.work
            self._fill_languages()
            self._read(subject.eid)
        self.view.show_place(subject.eid)

    def left(self) -> str:
        line = self.view.first_line()
        return json.dumps(
            Reading("+".join(self._codes()), self._notes.isChecked(), self._proposed.isChecked(), line or ())
        )

    def take_up(self, left: str) -> None:
        reading = read_reading(left)
        if reading is not None:
            self._notes.setChecked(reading.notes)
            self.choose(reading.languages, proposed=reading.proposed)

    def take_up_place(self, left: str) -> None:
        """Bring the line that was read to where it stood at the upper edge."""
        reading = read_reading(left)
        if reading is not None:
            self.view.read_on(SeenLine(*reading.line) if reading.line else None)

    def ref(self) -> ProvisionRef | None:
        """Return the address the user is looking at."""
        return ProvisionRef(self._work, self.view.current()) if self._work else None

    def set_look(self, zoom: int) -> None:
        """Set the size of the law's text in per cent."""
        self.view.set_look(zoom=zoom, notes=self._notes.isChecked())

    def choose(self, languages: str, *, proposed: bool = False) -> None:
        """Read in this language ("rus", "kaz", "eng") or two side by side ("rus+kaz"), in force or as proposed."""
        at = self._languages.findData(languages)
        if at >= 0 and at != self._languages.currentIndex():
            self._languages.setCurrentIndex(at)
            self._on_language(at)
        self._proposed.setChecked(proposed)

    def retranslate(self) -> None:
        self._back.setToolTip(self.tr("Back"))
        self._forward.setToolTip(self.tr("Forward"))
        self._languages.setToolTip(self.tr("Language of the law"))
        self._proposed.setText(self.tr("As proposed"))
        self._proposed.setToolTip(self.tr("Show the articles as the amendments propose them, changes marked"))
        self._notes.setText(self.tr("Notes"))
        self._notes.setToolTip(self.tr("Show the service notes of the official bank"))
        self.view.setPlaceholderText(self.tr("No act is here yet. Import one (Ctrl+I), or drop its files here."))
        for widget, name in (
            (self._back, self.tr("Back")), (self._forward, self.tr("Forward")),
            (self._languages, self.tr("Language of the law")), (self.view, self.tr("Text of the law")),
        ):  # fmt: skip
            widget.setAccessibleName(name)
        self._fill_languages()
        self._say_title()
        self.due("_write")

    def restyle(self) -> None:
        self._back.setIcon(icon("arrow-left"))
        self._forward.setIcon(icon("arrow-right"))
        self._proposed.setIcon(icon("git-compare"))
        self._notes.setIcon(icon("note"))
        self.due("_write")

    # --- reading ---------------------------------------------------------------------------------------------------

    def _read(self, at: str | None = None) -> None:
        """Read the acts shown, in the languages chosen."""
        workspace = self.desk.workspace
        codes = self._codes()
        found = [workspace.act(self._work, code) for code in codes] if workspace and self._work else []
        acts = tuple(act for act in found if act is not None)
        if acts != self._acts:
            self._acts, self._units = acts, units(*acts)
        self._say_title()
        self._write(at)

    def _write(self, at: str | None = None) -> None:
        workspace = self.desk.workspace
        if workspace is None or not self._acts:
            self.view.set_law((), ("rus",))
            return
        codes = tuple(act.language for act in self._acts)
        self._proposed.setEnabled(len(codes) == 1)  # side by side the texts in force are read
        proposed = self._redlines(workspace) if self._proposed.isChecked() and len(codes) == 1 else {}
        both = self._two_texts.of(*self._acts) if codes == ("rus", "kaz") else None
        self._parting = both.parting if both is not None else {}
        shown = both.units if both is not None else self._units
        arriving = self._arrivals(workspace)
        follows = _newcomers(proposed, shown, arriving)
        shown = with_newcomers(shown, follows) if follows else shown
        announced = [each for each in arriving if each.eid not in follows]
        self._marked = marks(workspace, self._work, codes[0], current_theme(), self._parting, announced)
        self.view.set_law(shown, codes, self._marked, proposed, self._links, at=at)

    def _redlines(self, workspace: Workspace) -> Mapping[str, tuple[RevisedLine, ...]]:
        """Return the redline of each article the amendments touch, as far as it is worked out."""
        (act,) = self._acts
        return self._as_proposed.of(act, workspace.amendments(work=act.work, live=True)) or {}

    def _arrivals(self, workspace: Workspace) -> tuple[Arrival, ...]:
        """Return where new provisions will stand, as far as it is worked out."""
        act = self._acts[0]
        coming = tuple(each for each in workspace.amendments(work=act.work, live=True) if each.action in COMING)
        return (self._arriving.of(act, coming) if coming else None) or ()

    def _links(self, language: str, line: ReadLine) -> list[tuple[int, int, str, bool]]:
        """Return the citations in a line that lead somewhere in the project."""
        field = "heading" if line.role in (Role.HEADING, Role.GROUP) else "text"
        if line.role is Role.NOTE:
            return []
        found = (each for each in self._citing.in_line(language, self._work, line.eid) if each.field == field)
        return [
            (each.start, each.end, f"law:{each.target}", each.standing is Standing.STANDS)
            for each in found
            if each.target is not None
        ]

    def tip(self, link: str) -> str:
        """Return as rich text what a link or a mark leads to; '' where there is nothing to tell."""
        workspace = self.desk.workspace
        return tip(workspace, link, self._codes()[0], self._parting) if workspace is not None else ""

    def _on_cited(self) -> None:
        """Write again with what was worked out, where nothing is selected that would be lost."""
        if self._acts and not self.view.textCursor().hasSelection():
            self.due("_write")

    def _codes(self) -> tuple[str, ...]:
        chosen = self._languages.currentData()
        return tuple(chosen.split("+")) if chosen else (self.desk.language,)

    def _fill_languages(self) -> None:
        """Offer the languages the act is loaded in, and Russian beside Kazakh where both are."""
        workspace = self.desk.workspace
        loaded = {each.language for each in workspace.acts() if each.work == self._work} if workspace else set()
        kept = self._languages.currentData() or self.desk.language
        self._languages.blockSignals(True)
        self._languages.clear()
        for code in ("rus", "kaz", "eng"):
            if code in loaded:
                self._languages.addItem(words.law_language(code), code)
        if {"rus", "kaz"} <= loaded:
            self._languages.addItem(f"{words.law_language('rus')} | {words.law_language('kaz')}", "rus+kaz")
        at = self._languages.findData(kept)
        self._languages.setCurrentIndex(max(at, 0))
        self._languages.blockSignals(False)

    def _works(self) -> dict[str, None]:
        """Return the works of the project, in the order they were added."""
        workspace = self.desk.workspace
        return dict.fromkeys(each.work for each in workspace.acts()) if workspace else {}

    def _say_title(self) -> None:
        act = self._acts[0] if self._acts else None
        self._title.setText(act.title if act else "")
        self._title.setToolTip(act.title if act else "")
        edition = dates.day(act.expression_date) if act else ""
        self._edition.setText(self.tr("edition of %1").replace("%1", edition) if edition else "")
        self._edition.setVisible(bool(edition))

    # --- events ----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._languages.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        top = QHBoxLayout()
        top.setContentsMargins(8, 6, 8, 4)
        top.setSpacing(8)
        named = QVBoxLayout()
        named.setSpacing(0)
        for label in (self._title, self._edition):
            named.addWidget(label)
        for button in (self._back, self._forward):
            top.addWidget(button)
        top.addLayout(named, 1)
        for tool in (self._notes, self._proposed, self._languages):
            top.addWidget(tool)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self._back.clicked.connect(self._go_back)
        self._forward.clicked.connect(self._go_forward)
        self._languages.activated.connect(self._on_language)
        self._proposed.toggled.connect(self._on_proposed)
        self._notes.toggled.connect(self._on_notes)
        self.view.at.connect(self._on_at)
        self.view.in_hand.connect(self._on_in_hand)
        self.view.followed.connect(self._on_followed)
        self.view.menu_wanted.connect(self._on_menu)
        self._dropping.dropped.connect(self._on_dropped)
        self.desk.shown.connect(self.show_subject)
        self.desk.pointed.connect(self._on_pointed)
        self.desk.language_chosen.connect(self._on_language_chosen)

    def _go_back(self) -> None:
        self.desk.go(-1)

    def _go_forward(self) -> None:
        self.desk.go(1)

    def _on_pointed(self, _subject: Subject) -> None:
        self._back.setEnabled(self.desk.can_go(-1))
        self._forward.setEnabled(self.desk.can_go(1))

    def _on_language(self, _index: int) -> None:
        self.desk.choose_language(self._codes()[0])
        here = self.view.current()
        self._read()
        self.view.show_place(here)

    def _on_language_chosen(self, language: str) -> None:
        if self._codes()[0] != language:
            self._fill_languages()  # a text that has just come is read in before it is drawn
            self._languages.setCurrentIndex(max(self._languages.findData(language), 0))
            here = self.view.current()
            self._read()
            self.view.show_place(here)

    def _on_proposed(self, _on: bool) -> None:
        self._write()

    def _on_notes(self, _on: bool) -> None:
        self.view.set_look(zoom=self.desk.settings.zoom, notes=self._notes.isChecked())

    def _on_at(self, eid: str) -> None:
        self.desk.look_at(ProvisionRef(self._work, eid))

    def _on_in_hand(self, eid: str) -> None:
        self.in_hand.emit(ProvisionRef(self._work, eid))

    def _on_followed(self, link: str) -> None:
        """Go to what is cited; what a mark stands for is shown in the context, with Ctrl on its own page."""
        kind, _, key = link.partition(":")
        workspace = self.desk.workspace
        record = workspace.get(key) if workspace is not None and kind != "parting" else None
        if kind == "law":
            self.desk.show(ProvisionRef.parse(key))
        elif isinstance(record, Correspondence):
            self._take_up(workspace.get(record.recommendation), record.ref.eid)  # type: ignore[union-attr]
        else:
            self._take_up(record, record.ref.eid if isinstance(record, Amendment) else "")

    def _take_up(self, record: object, eid: str) -> None:
        if not isinstance(record, Amendment | Recommendation):
            return
        if QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier:
            self.desk.show(record)
            return
        if self._acts[0].find(eid) is not None:
            self.view.look_at(eid)
        self.desk.point(record)
        self.context_wanted.emit()

    def _on_menu(self, eid: str, where: QPoint) -> None:
        if eid:
            self.menu(ProvisionRef(self._work, eid)).exec(where)

    def menu(self, ref: ProvisionRef) -> QMenu:
        """Return the context menu of a provision."""
        menu = QMenu(self)
        menu.addSection(words.place(ref, self.desk.workspace))
        steps = split(ref.eid)
        for text, picture, signal in (
            (self.tr("Amend"), "pencil", self.amend_wanted),
            (self.tr("Insert a provision…"), "plus", self.insert_wanted),
            (self.tr("Repeal"), "ban", self.repeal_wanted),
            (self.tr("Move to…"), "arrow-right", self.move_wanted),
            (self.tr("Give another number…"), "hash", self.renumber_wanted),
            (self.tr("Link a recommendation…"), "link", self.link_wanted),
        ):
            menu.addAction(icon(picture), text, partial(signal.emit, ref))
        if len(steps) > 1:
            larger = menu.addMenu(icon("list-tree"), self.tr("Amend the larger provision"))
            for count in range(len(steps) - 1, 0, -1):
                up = ProvisionRef(ref.work, "__".join(ref.eid.split("__")[:count]))
                larger.addAction(words.place(up, self.desk.workspace), partial(self.amend_wanted.emit, up))
        menu.addSeparator()
        for mark in self._marked.at(ref.eid):
            if self.tip(mark.link):
                menu.addAction(mark.text, partial(self._on_followed, mark.link))
        menu.addSeparator()
        copy = menu.addAction(icon("copy"), self.tr("Copy"), self.view.copy)
        copy.setEnabled(self.view.textCursor().hasSelection())
        return menu

    def _on_dropped(self, recommendations: tuple[str, ...], eid: str) -> None:
        self.dropped.emit(recommendations, ProvisionRef(self._work, eid))


def _newcomers(proposed: Iterable[str], shown: Iterable[Unit], arriving: Iterable[Arrival]) -> dict[str, str]:
    """Return which of the articles as proposed are new, and after which article in force each stands.

    One amendment may bring several: they follow the first of them.
    """
    known, places = {unit.eid for unit in shown}, {each.eid: each.after for each in arriving if each.apart}
    found: dict[str, str] = {}
    place: str | None = None
    for eid in proposed:
        if eid not in known:
            place = places.get(eid, place)
            if place is not None:
                found[eid] = place
    return found


def _button(parent: QWidget, picture: str) -> QToolButton:
    button = QToolButton(parent)
    button.setIcon(icon(picture))
    button.setAutoRaise(True)
    button.setEnabled(False)
    return button


def _toggle(parent: QWidget, picture: str, *, checked: bool = False) -> QToolButton:
    button = QToolButton(parent)
    button.setIcon(icon(picture))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setCheckable(True)
    button.setChecked(checked)
    button.setAutoRaise(True)
    return button
