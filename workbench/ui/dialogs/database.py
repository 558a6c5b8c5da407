"""Which project in which database: an address in fields, a password kept nowhere, and the work that needs them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from urllib.parse import urlencode

from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import PasswordNeeded, WorkbenchError
from workbench.places import PROJECT, Database, is_url, read_place
from workbench.ui import html
from workbench.ui.desk import Desk
from workbench.ui.dialogs.question import Question
from workbench.ui.fields import Line, PathLine, fit
from workbench.ui.sentences import spoken
from workbench.ui.theme import current_theme

Work = Callable[[Database, str, bool], Any]
"""What is done with the place, the password, and whether a new project is to be made; runs on a worker."""


class DatabaseDialog(Question):
    """Asks where, does the work on a worker, says in the dialog what was refused, and gives the answer to `done`."""

    def __init__(
        self,
        desk: Desk,
        title: str,
        work: Work,
        finished: Callable[[Any], None],
        parent: QWidget | None = None,
        *,
        place: Database | None = None,
        may_make: bool = False,
    ) -> None:
        super().__init__(desk, parent)
        self._work, self._finished = work, finished
        self.setWindowTitle(title)
        self.server, self.port, self.database = Line(), Line(), Line()
        self.project, self.user, self.password = Line(), Line(), Line()
        self.certificate, self._choose = PathLine(), QPushButton(self.tr("C&hoose…"))
        self.make = QCheckBox(self.tr("&Make a new project of this name"))
        self.make.setVisible(may_make)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.server.setPlaceholderText(self.tr("law.example.kz, or a whole address: postgresql+psycopg://…"))
        self.port.setPlaceholderText("5432")
        self.project.setPlaceholderText(PROJECT)
        self.password.setPlaceholderText(self.tr("empty where .pgpass or the system knows it"))
        self.certificate.setPlaceholderText(
            self.tr("of the authority that signed the server's; empty for the usual one")
        )
        self._others: tuple[tuple[str, str], ...] = ()
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._said.hide()
        does = self.tr("Ope&n") if may_make else self.tr("Mo&ve here")
        self._go, self._cancel = QPushButton(does), QPushButton(self.tr("Cancel"))
        self._go.setDefault(True)
        self._lay_out()
        for field in (self.server, self.port, self.database, self.project, self.user):
            field.textChanged.connect(self._enable)
        self.server.editingFinished.connect(self._on_address)
        self._choose.clicked.connect(self._on_choose)
        self._go.clicked.connect(self.go)
        self._cancel.clicked.connect(self.reject)
        if place is not None:
            self._fill(place)
            self.password.setFocus()
        self._enable()
        fit(self, 620)

    def place(self) -> Database | None:
        """Return the place the fields name; None and the reason in the dialog where they name none."""
        options = dict(self._others)
        options.pop("sslrootcert", None)
        if self.certificate.text().strip():
            options["sslrootcert"] = self.certificate.text().strip()
        port = self.port.text().strip()
        made = Database(
            self.database.text().strip(), self.server.text().strip(), self.user.text().strip(),
            int(port) if port.isdigit() else 0, self.project.text().strip() or PROJECT, tuple(sorted(options.items())),
        )  # fmt: skip
        try:
            if port and not port.isdigit():
                read_place(f"postgresql://x:{urlencode({'': port})}/y")
            found = read_place(str(made))
        except WorkbenchError as error:
            self._say(error)
            return None
        return found if isinstance(found, Database) else None

    def go(self, _checked: bool = False) -> None:
        """Do the work with what the fields say."""
        self._on_address()
        place = self.place()
        if place is None:
            return
        self._go.setEnabled(False)
        self._tell(self.tr("Asking the server…"))
        work = partial(self._work, place, self.password.text(), self.make.isChecked())
        self.run(work, self._on_done, failed=self._on_failed, label=self.windowTitle())

    def refuse(self, error: WorkbenchError) -> None:
        """Say what the server refused, and ask again."""
        self._on_failed(error)

    # --- the detail ------------------------------------------------------------------------------------------------

    def _on_done(self, answer: Any) -> None:
        self.accept()
        self._finished(answer)

    def _on_failed(self, error: WorkbenchError) -> None:
        self._enable()
        self._say(error)
        if isinstance(error, PasswordNeeded):
            self.password.selectAll()
            self.password.setFocus()

    def _say(self, error: WorkbenchError) -> None:
        said, bad = spoken(error), current_theme().bad
        self._tell(f"{html.coloured(said.message, bad)}<br>{html.plain(said.advice)}")

    def _tell(self, text: str) -> None:
        """Show a sentence below the fields, with room for it."""
        self._said.setText(text)
        self._said.show()
        fit(self, self.width())

    def _on_address(self) -> None:
        """Take an address apart that was put into the field of the server."""
        text = self.server.text().strip()
        if not is_url(text):
            return
        try:
            place = read_place(text)
        except WorkbenchError as error:
            self.server.clear()  # it may hold a password
            self._say(error)
            return
        if isinstance(place, Database):
            self._fill(place)

    def _fill(self, place: Database) -> None:
        for field, text in (
            (self.server, place.host), (self.port, str(place.port or "")), (self.database, place.database),
            (self.project, place.project if place.project != PROJECT else ""), (self.user, place.user),
        ):  # fmt: skip
            field.setText(text)
        self._others = place.options
        self.certificate.setText(dict(place.options).get("sslrootcert", ""))

    def _on_choose(self) -> None:
        kinds = self.tr("Certificates") + " (*.crt *.pem *.cer);;" + self.tr("All files") + " (*)"
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Certificate"), self.certificate.text(), kinds)
        if chosen:
            self.certificate.setText(chosen)

    def _enable(self, *_values: object) -> None:
        self._go.setEnabled(bool(self.database.text().strip()) or is_url(self.server.text().strip()))

    def _lay_out(self) -> None:
        form, picked, below = QFormLayout(), QHBoxLayout(), QHBoxLayout()
        picked.addWidget(self.certificate, 1)
        picked.addWidget(self._choose)
        for text, field in (
            (self.tr("Se&rver"), self.server), (self.tr("P&ort"), self.port), (self.tr("&Database"), self.database),
            (self.tr("&Project"), self.project), (self.tr("&User"), self.user), (self.tr("Pass&word"), self.password),
        ):  # fmt: skip
            form.addRow(text, field)
            field.setAccessibleName(text.replace("&", ""))
        certificate = QLabel(self.tr("&Certificate"))
        certificate.setBuddy(self.certificate)
        self.certificate.setAccessibleName(self.tr("Certificate"))
        form.addRow(certificate, picked)
        below.addStretch(1)
        below.addWidget(self._go)
        below.addWidget(self._cancel)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.make)
        layout.addWidget(self._said)
        layout.addStretch(1)
        layout.addLayout(below)
