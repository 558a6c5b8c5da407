"""Taking in a bundle: who sent it, what it would change, and what both sides changed, to choose one by one."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from workbench.comparison.text import compare_text
from workbench.errors import WorkbenchError
from workbench.law.act import Act
from workbench.ui import dates, html
from workbench.ui.desk import Desk
from workbench.ui.dialogs.name_key import NameKey
from workbench.ui.dialogs.take_in_form import TakeInForm
from workbench.ui.edits import edit
from workbench.ui.recorded import act_text, field_name, kind_name, record_name, value_text
from workbench.ui.sentences import spoken
from workbench.ui.theme import current_theme
from workbench.workspace import sealing
from workbench.workspace.bundles import Bundle, is_locked, read_foreign_bundle
from workbench.workspace.conflicts import Conflict, Merged, settled
from workbench.workspace.merging import again, merge
from workbench.workspace.workspace import Workspace

MARKS: dict[bool | None, str] = {None: "•", True: "←", False: "="}
"""The sign of a conflict: open, theirs taken, ours kept."""
_SHOWN = 400  # edits listed one by one


class TakeIn(TakeInForm):
    """Reads the bundle on a worker; nothing is written before “Take in”, which is one step to undo."""

    def __init__(self, desk: Desk, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.path = path
        self.bundle: Bundle | None = None
        self.merged = Merged()
        self.choices: dict[int, bool] = {}
        self.variants: set[int] = set()  # places whose other wording is kept beside the one chosen
        self.anew = False  # what is shown was taken in before and undone since
        self.setWindowTitle(self.tr("Take in %1").replace("%1", path.name))
        self._connect()
        self._on_row(-1)
        self._begin()

    def answer(self, theirs: bool | None, _checked: bool = False) -> None:
        """Choose for the conflict that is shown, and go to the next one that is open."""
        row = self.conflicts.currentRow()
        if row < 0:
            return
        if theirs is None:
            self.choices.pop(row, None)
        else:
            self.choices[row] = theirs
        self._say_item(row)
        count = self.conflicts.count()
        following = [*range(row + 1, count), *range(row)]
        goal = next((each for each in following if each not in self.choices), None)
        if goal is not None and theirs is not None:
            self.conflicts.setCurrentRow(goal)
        self._say_state()

    def take(self) -> None:
        """Take the bundle in with the choices made; what is left open is asked again when the bundle comes again."""
        workspace = self.desk.workspace
        if workspace is None or self.bundle is None:
            return
        label = self.windowTitle()
        author = self.desk.settings.author
        whole = settled(workspace, self.merged, self.choices, label, variants=self.variants, author=author)
        if whole.edits and not self._backed_up():
            return
        if self.desk.take_in(label, whole):
            self.desk.said.emit(self.tr("%n edit(s) taken in", "", len(self.merged.edits)))
            self.accept()

    def name_key(self) -> None:
        """Ask whose key it is that signed, and remember it."""
        if self.bundle is not None and self.bundle.signed_by:
            dialog = NameKey(self.desk, self.bundle.signed_by, self.bundle.author, self)
            dialog.named.connect(self._say_signature)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    # --- reading ---------------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        try:
            locked = is_locked(self.path)
        except WorkbenchError as error:
            self._on_failed(error)
            return
        if locked:
            self._asking.show()
            self._state.setText(self.tr("The bundle is under a password."))
            self.password.setFocus()
        else:
            self._read()

    def _read(self) -> None:
        self._open.setEnabled(False)
        self._state.setText(self.tr("Reading…"))
        self.run(
            partial(read_foreign_bundle, self.path, password=self.password.text()), self._on_read,
            failed=self._on_failed, label=self.tr("Reading the bundle"),
        )  # fmt: skip

    def _on_read(self, bundle: Bundle) -> None:
        workspace = self.desk.workspace
        if workspace is None:
            return
        merged = self.desk.ask(partial(merge, workspace, bundle))
        if merged is not None and not merged.edits and not merged.conflicts:
            merged = self.desk.ask(partial(self._undone, workspace, bundle, merged))
        if merged is None:
            self.reject()
            return
        self.bundle, self.merged = bundle, merged
        self._asking.hide()
        said = (bundle.title, bundle.author, dates.moment(bundle.made))
        self.headline.setText(" · ".join(part for part in said if part))
        self._say_signature()
        for label in (self.headline, self.signature):
            label.show()
        for row in range(len(merged.conflicts)):
            self.conflicts.addItem(QListWidgetItem())
            self._say_item(row)
        for widget in (self._disputed, self._disputed_caption):
            widget.setVisible(bool(merged.conflicts))
        self._say_edits()
        self._say_state()
        self.conflicts.setCurrentRow(0)
        (self.conflicts if merged.conflicts else self._take).setFocus()

    def _undone(self, workspace: Workspace, bundle: Bundle, known: Merged) -> Merged:
        """Return the bundle as known, with what was taken in before and undone since as an edit to take in again."""
        label = self.tr("Take in %1 again").replace("%1", self.path.name)
        anew = again(workspace, bundle, label, author=self.desk.settings.author)
        self.anew = bool(anew.edits)
        return replace(known, edits=anew.edits)

    def _on_failed(self, error: WorkbenchError) -> None:
        error = spoken(error)
        self._state.clear()
        self._open.setEnabled(True)
        self.password.selectAll()
        bad = current_theme().bad
        self.edits.setHtml(f"<p>{html.coloured(error.message, bad)}</p><p>{html.plain(error.advice)}</p>")

    # --- what is shown ---------------------------------------------------------------------------------------------

    def _say_signature(self) -> None:
        assert self.bundle is not None
        key = self.bundle.signed_by
        name = self.desk.settings.signers.get(key, "")
        if not key:
            self.signature.setText(self.tr("▲ Not signed: who wrote it cannot be told."))
        elif name:
            self.signature.setText(self.tr("✓ Signed by %1").replace("%1", name))
        else:
            text = self.tr("▲ Signed by a key you do not know. Compare its fingerprint with the sender: %1")
            self.signature.setText(text.replace("%1", sealing.fingerprint(key)))
        self._name_key.setVisible(bool(key) and not name)

    def _say_edits(self) -> None:
        workspace, theme = self.desk.workspace, current_theme()
        assert workspace is not None
        parts = []
        if self.anew:
            parts.append(html.muted(self.tr("Taken in before and undone since; it can be taken in again:"), theme))
        for entry, changes in self.merged.edits[:_SHOWN]:
            head = " · ".join(part for part in (entry.author or self.tr("no name"), dates.moment(entry.at)) if part)
            shown = []
            for change in changes:
                name = record_name(workspace, change.record, self.desk.language)
                kind = kind_name(type(change.record))
                mark = "+" if change.before is None else "–" if change.after is None else "~"
                shown.append(html.plain(f"{mark} {kind}: {name}", 160))
            parts.append(html.card(edit(entry.label), "", (html.muted(head, theme), *shown), theme))
        if len(self.merged.edits) > _SHOWN:
            rest = len(self.merged.edits) - _SHOWN
            parts.append(html.muted(self.tr("… and %n more edit(s)", "", rest), theme))
        for each in self.merged.left_out:
            text = self.tr("%1 is a record of another kind here and is left out.").replace("%1", each)
            parts.append(f"<p>{html.coloured('▲', theme.partial)} {html.plain(text)}</p>")
        nothing = self.tr("Everything in it is known here already.")
        self.edits.setHtml("".join(parts) or html.muted(nothing, theme))

    def _say_item(self, row: int) -> None:
        conflict, item = self.merged.conflicts[row], self.conflicts.item(row)
        choice = self.choices.get(row)
        names = {None: self.tr("open"), True: self.tr("theirs"), False: self.tr("ours")}
        author = conflict.author or self.tr("no name")
        item.setText(f"{MARKS[choice]} {self._named(conflict)}\n    {author}")
        item.setToolTip(names[choice])
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{self._named(conflict)}: {names[choice]}")

    def _named(self, conflict: Conflict) -> str:
        workspace = self.desk.workspace
        assert workspace is not None
        record = conflict.mine or conflict.theirs or conflict.base
        stored = workspace.get(conflict.record) if conflict.field else record
        name = record_name(workspace, stored, self.desk.language)
        parts = (kind_name(conflict.kind), name, field_name(conflict.field) if conflict.field else "")
        return " · ".join(part for part in parts if part)

    def _on_row(self, row: int) -> None:
        shown = 0 <= row < len(self.merged.conflicts)
        self._variant.setVisible(shown and bool(self.merged.conflicts[row].language))
        self._variant.setChecked(row in self.variants)
        for button in (self._theirs, self._ours, self._later):
            button.setEnabled(shown and self._writable())
        self._variant.setEnabled(self._writable())
        if not shown:
            self._place.clear()
            self._by.clear()
            self.texts.clear()
            return
        conflict = self.merged.conflicts[row]
        self._place.setText(self._named(conflict))
        self._by.setText(self._why(conflict))
        self.texts.setHtml(self._three(conflict))

    def _why(self, conflict: Conflict) -> str:
        who = " · ".join(part for part in (conflict.author, dates.moment(conflict.at)) if part)
        if conflict.guarded:
            return self.tr("▲ %1 changed what was sent to be read only.").replace("%1", who)
        if conflict.theirs is None:
            return self.tr("▲ %1 removed what was changed here.").replace("%1", who)
        if conflict.mine is None:
            return self.tr("▲ %1 changed what was removed here.").replace("%1", who)
        return self.tr("▲ %1 changed it too: three texts, one to choose.").replace("%1", who)

    def _three(self, conflict: Conflict) -> str:
        """Return the value both sides began with, ours and theirs side by side, what each changed marked."""
        theme, workspace = current_theme(), self.desk.workspace
        assert workspace is not None
        values = (conflict.base, conflict.mine, conflict.theirs)
        if conflict.kind is Act:
            base, ours, theirs = (act_text(each, conflict.theirs or conflict.mine) for each in values)
            theirs = act_text(conflict.theirs, conflict.mine)
        else:
            base, ours, theirs = (value_text(workspace, value, self.desk.language) for value in values)
        titles = (self.tr("Before"), self.tr("Ours"), self.tr("Theirs"))
        shown = (html.plain(base), _redline(base, ours), _redline(base, theirs))
        absent = html.muted(self.tr("absent"), theme)
        return html.table(titles, [[text or absent for text in shown]], theme, equal=True)

    def _say_state(self) -> None:
        still = len(self.merged.conflicts) - len(self.choices)
        self._state.setText(
            self.tr("%n place(s) still to choose; what stays open stays as it is here", "", still) if still else ""
        )
        something = bool(self.merged.edits or self.merged.conflicts or self.merged.carried)
        self._take.setEnabled(self.bundle is not None and something and self._writable())
        if self.bundle is not None and not self._writable():
            self._state.setText(self.tr("The project is open for reading only: nothing can be taken in."))

    # --- the rest --------------------------------------------------------------------------------------------------

    def _backed_up(self) -> bool:
        """Copy the project before it is merged, as before every risky step; False where that cannot be done."""
        from workbench.workspace.backups import back_up

        workspace = self.desk.workspace
        if workspace is None or not workspace.log(limit=1):
            return workspace is not None
        try:
            back_up(workspace, "before merging")
        except WorkbenchError as error:
            self._on_failed(error)
            return False
        return True

    def _on_variant(self, kept: bool) -> None:
        (self.variants.add if kept else self.variants.discard)(self.conflicts.currentRow())

    def _writable(self) -> bool:
        return self.desk.workspace is not None and not self.desk.workspace.read_only

    def _connect(self) -> None:
        for button, choice in ((self._theirs, True), (self._ours, False), (self._later, None)):
            button.clicked.connect(partial(self.answer, choice))
        self._variant.clicked.connect(self._on_variant)
        self._take.clicked.connect(self.take)
        self._take.setEnabled(False)
        self._close.clicked.connect(self.reject)
        self._open.clicked.connect(self._read)
        self.password.returnPressed.connect(self._read)
        self._name_key.clicked.connect(self.name_key)
        self.conflicts.currentRowChanged.connect(self._on_row)


def _redline(base: str, text: str) -> str:
    return html.redline(compare_text(base, text), current_theme()) if text else ""
