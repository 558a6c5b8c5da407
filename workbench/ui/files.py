"""Asking for files: each question opens in the folder it was answered from last."""

from __future__ import annotations

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

    folder = folder_for(desk, "project")
    kinds = QCoreApplication.translate("Files", "Projects") + f" (*{SUFFIX})"
    if save:
        chosen, _ = QFileDialog.getSaveFileName(window, title, str(Path(folder) / f"{name}{SUFFIX}"), kinds)
    else:
        chosen, _ = QFileDialog.getOpenFileName(window, title, folder, kinds)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == SUFFIX else path.with_name(f"{path.name}{SUFFIX}")


def ask_acts(window: QWidget, desk: Desk) -> tuple[Path, ...]:
    """Return the files of acts to import, as many as were chosen: the texts of one act in its languages, say."""
    title = QCoreApplication.translate("Files", "Import an act")
    return _ask_some(window, desk, "import", title, QCoreApplication.translate("Files", "Acts"), _ACTS, several=True)


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
    """Return the file chosen, or None where none was."""
    return next(iter(_ask_some(window, desk, use, title, kinds, patterns, keep=keep)), None)


def _ask_some(
    window: QWidget,
    desk: Desk,
    use: str,
    title: str,
    kinds: str,
    patterns: tuple[str, ...],
    *,
    keep: bool = True,
    several: bool = False,
) -> tuple[Path, ...]:
    """Return the files chosen, () for none; `keep` remembers their folder for this use."""
    from PySide6.QtWidgets import QFileDialog  # the window is up before a file is asked for

    shown = f"{kinds} ({' '.join(patterns)});;" + QCoreApplication.translate("Files", "All files") + " (*)"
    settings = desk.settings
    if several:
        chosen, _ = QFileDialog.getOpenFileNames(window, title, folder_for(desk, use), shown)
    else:
        one, _ = QFileDialog.getOpenFileName(window, title, folder_for(desk, use), shown)
        chosen = [one] if one else []
    paths = tuple(Path(each) for each in chosen)
    if keep and paths:
        desk.keep(settings._replace(folders={**settings.folders, use: str(paths[0].parent)}))
    return paths


def folder_for(desk: Desk, use: str) -> str:
    """Return the folder this was answered from last, else the documents; only one that is there still."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    there = (each for each in (desk.settings.folders.get(use), documents) if each and Path(each).is_dir())
    return next(there, str(Path.home()))
