"""The sheet of keys, and what the program is."""

from __future__ import annotations

import platform
from collections.abc import Sequence

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from workbench import __version__, paths
from workbench.store.migrations import FORMAT
from workbench.ui import html
from workbench.ui.actions import MENUS, Actions, said
from workbench.ui.outcomes import OF_AMENDMENTS, marked_outcome
from workbench.ui.panels.session_form import KEYS as SESSION_KEYS
from workbench.ui.structure import KEYS as STRUCTURE_KEYS
from workbench.ui.theme import current_theme


class Keys(QDialog):
    """Lists every command that has keys, menu by menu, then the keys of single places."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(520, 620)
        menus = (
            (said(menu).replace("&", ""), [
                (said(each.text).replace("&", "").rstrip("…"), actions[each.name].shortcut())
                for each in commands if each is not None and each.keys
            ])
            for menu, commands in MENUS
        )  # fmt: skip
        _lay_out(self, "".join(_section(*each) for each in (*menus, *self._places())), self.tr("Keys"))

    def _places(self) -> tuple[tuple[str, list[tuple[str, QKeySequence]]], ...]:
        """Return the keys that have their sense in one place, by place."""
        outcomes = zip(OF_AMENDMENTS, SESSION_KEYS, strict=True)
        corrections = {
            "promote": self.tr("Raise one level"), "demote": self.tr("Lower into the provision before it"),
            "renumber": self.tr("Give another number"),
        }  # fmt: skip
        return (
            (self.tr("In the session"), [(marked_outcome(each), QKeySequence(key)) for each, key in outcomes]),
            (
                self.tr("Where the structure is corrected"),
                [(corrections[name], QKeySequence(key)) for name, key in STRUCTURE_KEYS.items()],
            ),
            (
                self.tr("Everywhere"),
                [
                    (self.tr("What can be done here"), QKeySequence("Shift+F10")),
                    (self.tr("The next page"), QKeySequence("Ctrl+Tab")),
                    (self.tr("The page before"), QKeySequence("Ctrl+Shift+Tab")),
                    (self.tr("Leave the meeting room"), QKeySequence("Esc")),
                ],
            ),
        )


class About(QDialog):
    """Says what the program is, its versions, and where it keeps things."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About"))
        self.resize(600, 440)
        facts = (
            (self.tr("Version"), __version__),
            ("Python", platform.python_version()),
            ("Qt", f"{qVersion()} (PySide6 {pyside_version}, LGPL-3.0)"),
            (self.tr("Settings"), str(paths.user_config())),
            (self.tr("Search index"), str(paths.user_cache())),
            (self.tr("Log"), str(paths.user_log())),
            (self.tr("Files of the program"), str(paths.resources())),
            (self.tr("Format of projects"), str(FORMAT)),
        )
        rows = "".join(f"<tr><td>{html.plain(name)}</td><td>{html.plain(value)}</td></tr>" for name, value in facts)
        said_first = self.tr(
            "For people who change laws. It never calls home: only a project in your department's database is read and "
            "written over the network."
        )
        name = self.tr("Legislative Harmonisation Workbench")
        text = f"<h3>{html.plain(name)}</h3><p>{html.plain(said_first)}</p>"
        icons = self.tr("Icons: Tabler Icons, MIT licence.")
        licences = self.tr("Licences:")
        notes = f"<p>{html.plain(icons)}</p><p>{html.plain(licences)} {_licences()}</p>"
        _lay_out(self, f"{text}<table cellpadding='3'>{rows}</table>{notes}", self.tr("About"))


def _section(title: str, commands: Sequence[tuple[str, QKeySequence]]) -> str:
    rows = (
        f"<tr><td width='300'>{html.plain(name)}</td>"
        f"<td><b>{html.plain(keys.toString(QKeySequence.SequenceFormat.NativeText))}</b></td></tr>"
        for name, keys in commands
    )
    return html.heading(title, current_theme()) + f"<table cellpadding='2'>{''.join(rows)}</table>"


def _licences() -> str:
    """Return links to the licences that came with the program, the notice of what it is made of first."""
    folder = paths.resources() / "licences"
    files = sorted(folder.glob("*.txt"), key=lambda file: (file.stem != "NOTICE", file.stem))
    links = (f'<a href="{QUrl.fromLocalFile(str(file)).toString()}">{html.plain(file.stem)}</a>' for file in files)
    return " · ".join(links)


def _lay_out(dialog: QDialog, text: str, name: str) -> None:
    view = QTextBrowser()
    view.setHtml(text)
    view.setOpenExternalLinks(True)  # of ours only: the licences beside the program
    view.setAccessibleName(name)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addWidget(view)
    layout.addWidget(buttons)
