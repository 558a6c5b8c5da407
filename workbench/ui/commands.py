"""What the commands on the law do: each asks what it needs, calls a use case, and shows what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog, QMainWindow

from workbench.law.act import Act, printed
from workbench.law.amendment import LIVE, Amendment
from workbench.law.change import Changes
from workbench.law.reference import ProvisionRef
from workbench.ui import words
from workbench.ui.desk import Desk
from workbench.ui.dialogs.about_act import AboutAct
from workbench.ui.dialogs.about_draft import AboutDraft
from workbench.ui.dialogs.backups import Backups
from workbench.ui.dialogs.carry_over import CarryOver, editions_of
from workbench.ui.dialogs.import_act import ImportAct
from workbench.ui.dialogs.import_recommendations import ImportRecommendations
from workbench.ui.dialogs.insert import Insert
from workbench.ui.dialogs.link import Link
from workbench.ui.dialogs.move import Move
from workbench.ui.dialogs.renumber import Renumber
from workbench.ui.dialogs.structure import Structure
from workbench.ui.dialogs.take_back import TakeBack
from workbench.ui.dialogs.throughout import Throughout
from workbench.ui.panels.reader import Reader
from workbench.workspace import amendments as use_cases
from workbench.workspace.coming_back import sent_by_us

TABLES = frozenset({".xlsx", ".csv"})
"""Files that are tables of recommendations when dropped; everything else is an act."""


class Commands(QObject):
    """Answers the commands that need a project, at the place the reader is at where none is named."""

    restore_wanted = Signal(object)

    def __init__(self, window: QMainWindow, desk: Desk, reader: Reader) -> None:
        super().__init__(window)
        self.window, self.desk, self.reader = window, desk, reader
        desk.changed.connect(self._on_changed)

    def import_file(self, path: Path) -> None:
        """Open the dialog that fits the file."""
        self.import_files([path])

    def import_files(self, paths: Sequence[Path]) -> None:
        """Open the dialog that fits each file, one after another."""
        self._one_by_one([partial(_importing(path), self.desk, path, self.window) for path in paths])

    def drop_files(self, paths: Sequence[Path]) -> None:
        """Offer to take papers of ours back, and import what else was dropped, one after another."""
        if any(path.suffix.lower() == ".docx" for path in paths):
            self.desk.run(partial(_ours, paths), partial(self._on_dropped, paths))
        else:
            self.import_files(paths)

    def take_back(self, path: Path) -> None:
        """Open the dialog on a reviewer's copy."""
        self._open(self._taking_back(path))

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
        self._add(self.tr("Amend %1").replace("%1", words.place(ref, self.desk.workspace)), made)

    def repeal(self, ref: ProvisionRef | None = None) -> None:
        """Propose to repeal a provision."""
        act, ref = self._looked_at(ref)
        if act is None or ref is None:
            return
        made = self.desk.ask(
            partial(use_cases.repeal, act, ref.eid, author=self.desk.settings.author, now=datetime.now(UTC))
        )
        self._add(self.tr("Repeal %1").replace("%1", words.place(ref, self.desk.workspace)), made)

    def repeal_act(self) -> None:
        """Propose to repeal the act that is read, as a whole."""
        ref = self.reader.ref()
        workspace = self.desk.workspace
        act = workspace.act(ref.work, self.desk.language) if workspace is not None and ref is not None else None
        if act is not None:
            author = self.desk.settings.author
            made = self.desk.ask(partial(use_cases.repeal_act, act, author=author, now=datetime.now(UTC)))
            self._add(self.tr("Repeal “%1”").replace("%1", act.title), made)

    def move(self, ref: ProvisionRef | None = None) -> None:
        """Ask where a provision moves to."""
        act, ref = self._looked_at(ref)
        if act is not None and ref is not None:
            dialog = Move(self.desk, act, ref, self.window)
            dialog.accepted.connect(partial(self._show_made, dialog))
            self._open(dialog)

    def renumber(self, ref: ProvisionRef | None = None) -> None:
        """Ask for another number of a provision."""
        act, ref = self._looked_at(ref)
        if act is not None and ref is not None:
            dialog = Renumber(self.desk, act, ref, self.window)
            dialog.accepted.connect(partial(self._show_made, dialog))
            self._open(dialog)

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

    def about_act(self) -> None:
        """Ask what act the text that is read is: title, form, number, date."""
        workspace, ref = self.desk.workspace, self.reader.ref()
        act = workspace.act(ref.work, self.desk.language) if workspace is not None and ref is not None else None
        if act is not None:
            self.desk.store_typed()
            self._open(AboutAct(self.desk, act, self.window))

    def structure(self) -> None:
        """Open the structure of the act that is read, to correct it."""
        workspace, ref = self.desk.workspace, self.reader.ref()
        act = workspace.act(ref.work, self.desk.language) if workspace is not None and ref is not None else None
        if act is not None and ref is not None:
            self.desk.store_typed()
            self._open(Structure(self.desk, act, ref.eid, self.window))

    def carry_over(self) -> None:
        """Open the list of amendments to carry over to newer editions."""
        if self.desk.workspace is not None:
            self.desk.store_typed()
            self._open(CarryOver(self.desk, self.window))

    def link(self, ref: ProvisionRef | None = None, recommendation: str = "") -> None:
        """Ask for the recommendation to link to a provision."""
        _act, ref = self._looked_at(ref)
        if ref is not None:
            self._open(Link(self.desk, ref, recommendation, self.window))

    def link_dropped(self, recommendations: Sequence[str], ref: ProvisionRef) -> None:
        """Ask for the link of each recommendation that was dropped onto a provision, one after another."""
        self._one_by_one([partial(Link, self.desk, ref, each, self.window) for each in recommendations])

    def export(self) -> None:
        """Open the export dialog, typing stored."""
        from workbench.ui.dialogs.export import Export  # the papers load when first asked for

        self.desk.store_typed()
        self._open(Export(self.desk, self.window))

    def send_bundle(self) -> None:
        """Open the dialog on what is carried to a colleague, typing stored."""
        from workbench.ui.dialogs.send_bundle import SendBundle  # cryptography loads when first asked for

        self.desk.store_typed()
        self._open(SendBundle(self.desk, self.window))

    def take_in(self, path: Path) -> None:
        """Open the dialog on a colleague's bundle, typing stored."""
        from workbench.ui.dialogs.take_in import TakeIn

        self.desk.store_typed()
        self._open(TakeIn(self.desk, path, self.window))

    def backups(self) -> None:
        """Open the list of backups."""
        self.desk.store_typed()
        dialog = Backups(self.desk, self.window)
        dialog.restore_wanted.connect(self.restore_wanted)
        self._open(dialog)

    def about_draft(self) -> None:
        """Open the dialog on the draft law as a whole."""
        self._open(AboutDraft(self.desk, self.window))

    # --- the detail ------------------------------------------------------------------------------------------------

    def _open(self, dialog: QDialog) -> None:
        """Open a dialog over the window; it goes when it is closed."""
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _one_by_one(self, dialogs: Sequence[Callable[[], QDialog]]) -> None:
        """Open these dialogs, each when the one before it is answered."""
        if dialogs:
            first, *others = dialogs
            dialog = first()
            dialog.finished.connect(partial(self._go_on, others))
            self._open(dialog)

    def _go_on(self, dialogs: Sequence[Callable[[], QDialog]], _result: int) -> None:
        if self.desk.workspace is not None:
            QTimer.singleShot(0, self, partial(self._one_by_one, dialogs))  # when the one before has closed

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

    def _show_made(self, dialog: Insert | Move | Renumber | Throughout) -> None:
        if dialog.made is not None:
            self.desk.show(dialog.made)

    def _on_dropped(self, paths: Sequence[Path], ours: Sequence[Path]) -> None:
        self._one_by_one([
            partial(self._taking_back, path, dropped=True) if path in ours
            else partial(_importing(path), self.desk, path, self.window)
            for path in paths
        ])  # fmt: skip

    def _taking_back(self, path: Path, *, dropped: bool = False) -> TakeBack:
        """Return the dialog on a reviewer's copy, typing stored."""
        self.desk.store_typed()
        dialog = TakeBack(self.desk, path, self.window, dropped=dropped)
        dialog.import_wanted.connect(self.import_file)
        return dialog

    def _on_changed(self, changes: Changes) -> None:
        """Offer to carry the amendments over where a newer edition came."""
        came = {each.after.work for each in changes if each.before is None and isinstance(each.after, Act)}
        workspace = self.desk.workspace
        if came and workspace is not None and any(new.work in came for _, new in editions_of(workspace)):
            QTimer.singleShot(0, self, self.carry_over)  # after the dialog that brought it has closed


def _ours(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Return which of these files are papers of ours."""
    return tuple(path for path in paths if path.suffix.lower() == ".docx" and sent_by_us(path))


def _importing(path: Path) -> type[ImportAct] | type[ImportRecommendations]:
    """Return the dialog that fits a file."""
    return ImportRecommendations if path.suffix.lower() in TABLES else ImportAct
