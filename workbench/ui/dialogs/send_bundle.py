"""Carrying a part of the project to a colleague without a network: what goes, what is only to be read."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench import paths
from workbench.errors import WorkbenchError
from workbench.ui import words
from workbench.ui.desk import Desk
from workbench.ui.dialogs.question import Question
from workbench.ui.fields import Line
from workbench.ui.files import folder_for
from workbench.ui.panel import caption
from workbench.ui.recorded import record_name
from workbench.ui.sentences import told
from workbench.workspace import sealing
from workbench.workspace.bundles import SUFFIX, Bundle, note_sent, pack, present, write_bundle

_ID, _FIXED = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class SendBundle(Question):
    """Asks what goes into the bundle; what belongs to it goes with it. The file is written on a worker."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.written: Path | None = None
        self._key = ""
        self._groups: list[QTreeWidgetItem] = []
        self.setWindowTitle(self.tr("Carry to a colleague"))
        self.resize(760, 680)
        self._make_widgets()
        self._lay_out()
        self._fill()
        self._on_choice()

    def chosen(self) -> tuple[str, ...]:
        """Return the ids ticked; none stands for the whole project."""
        if self.whole.isChecked():
            return ()
        return tuple(item.data(0, _ID) for item in self._items() if item.checkState(0) is Qt.CheckState.Checked)

    def read_only(self) -> tuple[str, ...]:
        """Return the ids of what the colleague is to read and leave alone."""
        return tuple(item.data(0, _ID) for item in self._items() if item.data(0, _FIXED))

    def tick(self, ids: Iterable[str]) -> None:
        """Choose these records, and a part of the project with them."""
        wanted = set(ids)
        self.part.setChecked(True)
        for item in self._items():
            item.setCheckState(0, Qt.CheckState.Checked if item.data(0, _ID) in wanted else Qt.CheckState.Unchecked)
        self._on_choice()

    def toggle_read_only(self) -> None:
        """Mark what is current as only to be read, or open to changes again."""
        item = self.tree.currentItem()
        if item is not None and item.data(0, _ID) and item.parent() is not self._acts:
            item.setData(0, _FIXED, not item.data(0, _FIXED))
            self._say_fixed(item)

    def save(self) -> None:
        """Ask for a file and write the bundle into it."""
        folder = folder_for(self.desk, "bundle")
        name = self.title.text().strip() or self.tr("draft law")
        kinds = self.tr("Bundles") + f" (*{SUFFIX})"
        chosen, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), str(Path(folder) / f"{name}{SUFFIX}"), kinds)
        if chosen:
            path = Path(chosen)
            self.write(path if path.suffix.lower() == SUFFIX else path.with_name(f"{path.name}{SUFFIX}"))

    def write(self, path: Path) -> None:
        """Write the bundle into this file."""
        workspace = self.desk.workspace
        if workspace is None:
            return
        try:
            bundle = pack(
                workspace, self.chosen(), title=self.title.text().strip(), author=self.desk.settings.author,
                read_only=self.read_only(), now=datetime.now().astimezone(),
            )  # fmt: skip
            key = sealing.own_key(paths.user_config()) if self.sign.isChecked() else None
        except WorkbenchError as error:
            self._on_failed(error)
            return
        self._save.setEnabled(False)
        self._say(self.tr("Writing…"))
        self.run(
            partial(_written, bundle, path, self.password.text(), key), self._on_written, failed=self._on_failed,
            label=self.tr("Writing the bundle"),
        )  # fmt: skip

    # --- the detail ------------------------------------------------------------------------------------------------

    def _on_written(self, written: tuple[Bundle, Path]) -> None:
        bundle, self.written = written
        workspace, settings = self.desk.workspace, self.desk.settings
        if workspace is not None:
            self.desk.ask(partial(note_sent, workspace, bundle))
        self.desk.keep(settings._replace(folders={**settings.folders, "bundle": str(self.written.parent)}))
        self.desk.said.emit(self.tr("%1 is written.").replace("%1", self.written.name))
        self.accept()

    def _on_failed(self, error: WorkbenchError) -> None:
        self._say(told(error))
        self._save.setEnabled(True)

    def _on_choice(self, *_values: object) -> None:
        """Say how much goes, and whether it can."""
        self._choosing.stop()
        self.tree.setEnabled(self.part.isChecked())
        self._fix.setEnabled(self.part.isChecked())
        workspace = self.desk.workspace
        asked = self.chosen()
        ready = self.whole.isChecked() or bool(asked)
        if self.password.text() != self.again.text():
            self._say(self.tr("The two passwords differ."))
            ready = False
        elif workspace is not None and ready:
            there = len(present(workspace, asked))
            self._say(self.tr("%n record(s) go, with what belongs to them", "", there))
        else:
            self._say(self.tr("Nothing is chosen."))
        self._save.setEnabled(ready)

    def _on_sign(self, signed: bool) -> None:
        """Show the fingerprint the colleague compares; the key is made when first asked for."""
        if signed and not self._key:
            made = self.desk.ask(lambda: sealing.public_key(sealing.own_key(paths.user_config())))
            if made is None:
                self.sign.setChecked(False)
                return
            self._key = made
        self._fingerprint.setText(
            self.tr("Fingerprint of your key: %1. Read it out to your colleague once.").replace(
                "%1", sealing.fingerprint(self._key)
            )
            if signed
            else ""
        )
        self._fingerprint.setVisible(signed)

    def _say(self, text: str) -> None:
        self._state.setText(text)

    def _items(self) -> list[QTreeWidgetItem]:
        return [item for group in self._groups for item in _children(group)]

    def _fill(self) -> None:
        workspace, language = self.desk.workspace, self.desk.language
        if workspace is None:
            return
        self.title.setText(workspace.project.title)
        self.title.setCursorPosition(0)
        self._group(self.tr("Sessions"), [(each.id, each.title) for each in workspace.sessions()])
        self._group(
            self.tr("Amendments"),
            [(each.id, record_name(workspace, each, language)) for each in workspace.amendments()],
        )
        self._group(
            self.tr("Recommendations"),
            [(each.id, record_name(workspace, each, language)) for each in workspace.recommendations()],
        )
        self._acts = self._group(
            self.tr("Acts"),
            [(each.id, f"{each.title} ({words.LANGUAGE_CODES.get(each.language, '')})") for each in workspace.acts()],
        )
        for item in _children(self._acts):  # the text in force is amended, not edited
            item.setData(0, _FIXED, True)
            self._say_fixed(item)

    def _group(self, name: str, records: Iterable[tuple[str, str]]) -> QTreeWidgetItem:
        group = QTreeWidgetItem(self.tree, [name])
        group.setFlags(group.flags() | Qt.ItemFlag.ItemIsAutoTristate | Qt.ItemFlag.ItemIsUserCheckable)
        group.setCheckState(0, Qt.CheckState.Unchecked)
        for record_id, shown in records:
            item = QTreeWidgetItem(group, [shown])
            item.setToolTip(0, shown)
            item.setData(0, _ID, record_id)
            item.setData(0, _FIXED, False)
            item.setCheckState(0, Qt.CheckState.Unchecked)
        group.setHidden(not group.childCount())
        group.setExpanded(True)
        self._groups.append(group)
        return group

    def _say_fixed(self, item: QTreeWidgetItem) -> None:
        item.setText(1, self.tr("only to read") if item.data(0, _FIXED) else "")

    def _make_widgets(self) -> None:
        self.title = Line()
        self.whole, self.part = QRadioButton(self.tr("The &whole project")), QRadioButton(self.tr("A &part of it:"))
        self.part.setChecked(True)
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([self.tr("What goes"), self.tr("For the colleague")])
        self.tree.ensurePolished()  # rows are measured once, with the air the style gives them
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._fix = QPushButton(self.tr("&Only to read"))
        self.password, self.again = Line(), Line()
        for line in (self.password, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Password)
        self.sign = QCheckBox(self.tr("&Sign it with your key"))
        self._fingerprint, self._state = caption(role="muted"), QLabel()
        for label in (self._fingerprint, self._state):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._fingerprint.hide()
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Save | buttons.Cancel)
        self._save = self._buttons.button(buttons.Save)
        self._save.setText(self.tr("Save the &bundle…"))
        for widget, name in (
            (self.title, self.tr("Title")), (self.tree, self.tr("What goes")), (self.password, self.tr("Password")),
            (self.again, self.tr("Password once more")),
        ):  # fmt: skip
            widget.setAccessibleName(name)
        self._fix.setAutoDefault(False)
        self._fix.clicked.connect(self.toggle_read_only)
        self._choosing = QTimer(self, singleShot=True, interval=0)  # a group ticked is many changes
        self._choosing.timeout.connect(self._on_choice)
        self.tree.itemChanged.connect(self._choosing.start)
        self.whole.toggled.connect(self._on_choice)
        for line in (self.password, self.again):
            line.textChanged.connect(self._on_choice)
        self.sign.toggled.connect(self._on_sign)
        self._buttons.accepted.connect(self.save)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        top, below = QFormLayout(), QFormLayout()
        top.addRow(self.tr("Title"), self.title)
        below.addRow(self.tr("Password"), self.password)
        below.addRow(self.tr("Password once more"), self.again)
        beside = QHBoxLayout()
        beside.addWidget(self._fix)
        beside.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.whole)
        layout.addWidget(self.part)
        layout.addWidget(self.tree, 1)
        layout.addLayout(beside)
        layout.addLayout(below)
        for widget in (self.sign, self._fingerprint, self._state, self._buttons):
            layout.addWidget(widget)


def _children(group: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = [group.child(number) for number in range(group.childCount())]
    return [item for item in found if item is not None]


def _written(bundle: Bundle, path: Path, password: str, key: Path | None) -> tuple[Bundle, Path]:
    """Write a bundle; runs on a worker."""
    write_bundle(bundle, path, password=password, key=key)
    return bundle, path
