"""Asking for files: each question opens in the folder it was answered from last."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QWidget

from workbench.ui.desk import Desk

SUFFIX, BUNDLE = ".lhw", ".lhwr"
_ACTS = ("*.docx", "*.txt", "*.md", "*.html", "*.htm", "*.rtf", "*.odt", "*.pdf", "*.xml", "*.doc")
_TABLES = ("*.docx", "*.xlsx", "*.csv")


def ask_project(window: QWidget, desk: Desk, title: str, name: str, *, save: bool) -> Path | None:
    """Return the project file chosen, to be opened or to be made under this name; None where none was."""
    from PySide6.QtWidgets import QFileDialog

    folder = _folder(desk, "project")
    kinds = QCoreApplication.translate("Files", "Projects") + f" (*{SUFFIX})"
    if save:
        chosen, _ = QFileDialog.getSaveFileName(window, title, str(Path(folder) / f"{name}{SUFFIX}"), kinds)
    else:
        chosen, _ = QFileDialog.getOpenFileName(window, title, folder, kinds)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == SUFFIX else path.with_name(f"{path.name}{SUFFIX}")


def ask_act(window: QWidget, desk: Desk) -> Path | None:
    """Return the file of an act to import."""
    title = QCoreApplication.translate("Files", "Import an act")
    return _ask(window, desk, "import", title, QCoreApplication.translate("Files", "Acts"), _ACTS)


def ask_recommendations(window: QWidget, desk: Desk) -> Path | None:
    """Return the file of a table of recommendations to import."""
    title = QCoreApplication.translate("Files", "Import recommendations")
    return _ask(window, desk, "import", title, QCoreApplication.translate("Files", "Tables"), _TABLES)


def ask_reviewed(window: QWidget, desk: Desk) -> Path | None:
    """Return a reviewer's copy of one of our papers; it is looked for where the papers were exported to."""
    title = QCoreApplication.translate("Files", "Take back a reviewed copy")
    kinds = QCoreApplication.translate("Files", "Word documents")
    return _ask(window, desk, "export", title, kinds, ("*.docx",), keep=False)


def ask_submissions(window: QWidget, desk: Desk) -> Path | None:
    """Return the file of a table of proposals to import."""
    title = QCoreApplication.translate("Files", "Import proposals")
    return _ask(window, desk, "import", title, QCoreApplication.translate("Files", "Tables"), _TABLES)


def ask_bundle(window: QWidget, desk: Desk) -> Path | None:
    """Return a colleague's bundle to take in."""
    title = QCoreApplication.translate("Files", "Take a bundle in")
    return _ask(window, desk, "bundle", title, QCoreApplication.translate("Files", "Bundles"), (f"*{BUNDLE}",))


def _ask(
    window: QWidget, desk: Desk, use: str, title: str, kinds: str, patterns: tuple[str, ...], *, keep: bool = True
) -> Path | None:
    from PySide6.QtWidgets import QFileDialog  # the window is up before a file is asked for

    shown = f"{kinds} ({' '.join(patterns)});;" + QCoreApplication.translate("Files", "All files") + " (*)"
    settings = desk.settings
    chosen, _ = QFileDialog.getOpenFileName(window, title, _folder(desk, use), shown)
    if not chosen:
        return None
    path = Path(chosen)
    if keep:
        desk.keep(replace(settings, folders={**settings.folders, use: str(path.parent)}))
    return path


def _folder(desk: Desk, use: str) -> str:
    """Return the folder this was answered from last, else the documents; only one that is there still."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    there = (each for each in (desk.settings.folders.get(use), documents) if each and Path(each).is_dir())
    return next(there, str(Path.home()))
