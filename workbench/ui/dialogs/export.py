"""Exporting the package: papers, languages, open matters before; progress and the list of files after."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from workbench.analysis.matter import Matter, Seriousness
from workbench.errors import WorkbenchError
from workbench.exporters import EXPORTERS, Package, export_package
from workbench.exporters.files import staged
from workbench.ui import html, said, words
from workbench.ui.cells import unbroken
from workbench.ui.desk import Desk
from workbench.ui.dialogs.preview import Preview
from workbench.ui.dialogs.question import Question
from workbench.ui.fields import PathLine
from workbench.ui.jobs import Job, Stop
from workbench.ui.noop import QT_TRANSLATE_NOOP
from workbench.ui.panel import caption
from workbench.ui.printing import write_pdf
from workbench.ui.sentences import sentence, spoken
from workbench.ui.sheets import of_papers
from workbench.ui.theme import current_theme
from workbench.workspace import drafts
from workbench.workspace.drafts import Proof, prove
from workbench.workspace.matters import matters
from workbench.workspace.snapshot import snapshot
from workbench.workspace.workspace import Workspace

PAPER_NAMES = {
    "bill": QT_TRANSLATE_NOOP("Papers", "Amending law"),
    "comparative_table": QT_TRANSLATE_NOOP("Papers", "Comparative table"),
    "explanatory_note": QT_TRANSLATE_NOOP("Papers", "Explanatory note"),
    "redline": QT_TRANSLATE_NOOP("Papers", "Text with tracked changes"),
    "clean_text": QT_TRANSLATE_NOOP("Papers", "Text as amended"),
    "concordance_table": QT_TRANSLATE_NOOP("Papers", "Concordance table"),
    "disagreements": QT_TRANSLATE_NOOP("Papers", "Remarks of state bodies"),
    "proposals": QT_TRANSLATE_NOOP("Papers", "Proposals of the discussion"),
    "minutes": QT_TRANSLATE_NOOP("Papers", "Minutes of sessions"),
    "by_laws": QT_TRANSLATE_NOOP("Papers", "List of by-laws"),
    "reference_sheet": QT_TRANSLATE_NOOP("Papers", "Reference sheet"),
}


@dataclass(frozen=True)
class Exported:
    """What an export gave: the packages written, and the proof of each amending law."""

    packages: tuple[Package, ...]
    proofs: tuple[Proof, ...]


class Stopped(WorkbenchError):
    """The user stopped the export; no file was written."""


class _Progress(QObject):
    """Carries the name of the paper being written from the worker to the dialog."""

    told = Signal(str)


class Export(Question):
    """Chooses what is written and where, writes it on a worker, and lists what was written."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._job: Job | None = None
        self._stop = Stop()
        self._progress = _Progress(self)
        self._progress.told.connect(self._on_told)
        self.setWindowTitle(self.tr("Export the package"))
        self.resize(940, 640)
        self._make_widgets()
        self._lay_out()
        self._list_matters()
        self._enable()

    def start(self) -> None:
        """Write the package on another thread, from the project as it stands now."""
        workspace = self.desk.workspace
        if workspace is None:
            return
        folder = Path(self.folder.text()).expanduser()
        languages = [code for code, box in self.languages.items() if box.isChecked()]
        self._stop = Stop()
        self._pages.setCurrentIndex(1)
        self._result.clear()
        self._bar.show()
        self._enable()
        work = partial(
            _written, snapshot(workspace), tuple(languages), folder, self._chosen(),
            self.spreadsheets.isChecked(), self.pdfs.isChecked(), self.desk.settings.own_folder,
            self._progress.told.emit, self._stop,
        )  # fmt: skip
        self._job = self.run(work, self._on_written, label=self.tr("Exporting the package"), failed=self._on_failed)
        self._enable()

    def preview(self) -> None:
        """Show the papers chosen as they would be printed, the one the cursor is in first."""
        workspace, current = self.desk.workspace, self.papers.currentItem()
        if workspace is None:
            return
        first = current.data(Qt.ItemDataRole.UserRole) if current is not None else ""
        titles = {exporter.name: paper_name(exporter.name, exporter.title) for exporter in EXPORTERS}
        papers = sorted(((name, titles[name]) for name in self._chosen()), key=lambda each: each[0] != first)
        languages = [code for code, box in self.languages.items() if box.isChecked()]
        sheets = of_papers(snapshot(workspace), papers, languages, self.desk.settings.own_folder)
        dialog = Preview(self.desk, sheets, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def stop(self) -> None:
        """Have the writing end after the paper it is at; what was written by then is thrown away."""
        self._stop.asked = True
        self._on_progress(self.tr("Stopping…"))
        self._enable()

    def reject(self) -> None:
        """Stop what is being written; close the dialog where nothing is."""
        if self._job is None:
            super().reject()
        else:
            self.stop()

    # --- the detail ------------------------------------------------------------------------------------------------

    def _make_widgets(self) -> None:
        self.papers = QListWidget()
        self.papers.setAccessibleName(self.tr("Papers"))
        for exporter in EXPORTERS:
            item = QListWidgetItem(paper_name(exporter.name, exporter.title))
            item.setData(Qt.ItemDataRole.UserRole, exporter.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.papers.addItem(item)
        self.papers.itemChanged.connect(self._on_chosen)
        loaded = {each.language for each in self.desk.workspace.acts()} if self.desk.workspace else set()
        self.languages = {
            code: QCheckBox(f"&{words.law_language(code)}") for code in ("rus", "kaz", "eng") if code in loaded
        }
        for code, box in self.languages.items():
            box.setChecked(code != "eng")
            box.toggled.connect(self._on_chosen)
        self.spreadsheets = QCheckBox(self.tr("&Tables in Excel too"))
        self.pdfs = QCheckBox(self.tr("P&DF of every paper"))
        self.folder, self._browse = PathLine(folder=True), QPushButton(self.tr("&Choose…"))
        self.folder.setAccessibleName(self.tr("Folder"))
        self.folder.setText(self._usual_folder())
        self.folder.textChanged.connect(self._on_chosen)
        self._browse.setAutoDefault(False)
        self._browse.clicked.connect(self._on_browse)
        self.matters = QTextBrowser()
        self.matters.setAccessibleName(self.tr("Open matters"))
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.hide()
        self._result = QTextBrowser()
        self._result.setAccessibleName(self.tr("What was written"))
        self._result.setOpenLinks(False)
        self._result.anchorClicked.connect(self._on_link)
        self._step = caption(role="muted")
        self._step.hide()
        self._preview = QPushButton(self.tr("&Preview…"))
        self._preview.setAutoDefault(False)
        self._preview.clicked.connect(self.preview)
        self._go = QPushButton(self.tr("E&xport"))
        self._go.setDefault(True)
        self._go.clicked.connect(self.start)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._closing = self._buttons.button(QDialogButtonBox.StandardButton.Close).text()
        self._buttons.addButton(self._go, QDialogButtonBox.ButtonRole.ActionRole)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        left = QWidget()
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(caption(self.tr("Papers")))
        side.addWidget(self.papers, 1)
        side.addWidget(caption(self.tr("Languages")))
        row = QHBoxLayout()
        for box in self.languages.values():
            row.addWidget(box)
        row.addStretch(1)
        side.addLayout(row)
        side.addWidget(self.spreadsheets)
        side.addWidget(self.pdfs)
        side.addWidget(self._preview, 0, Qt.AlignmentFlag.AlignLeft)
        right = QWidget()
        other = QVBoxLayout(right)
        other.setContentsMargins(0, 0, 0, 0)
        before, after = QWidget(), QWidget()
        first, second = QVBoxLayout(before), QVBoxLayout(after)
        for layout in (first, second):
            layout.setContentsMargins(0, 0, 0, 0)
        first.addWidget(caption(self.tr("Open matters before you hand it over")))
        first.addWidget(self.matters, 1)
        second.addWidget(caption(self.tr("What was written")))
        second.addWidget(self._bar)
        second.addWidget(self._step)
        second.addWidget(self._result, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(before)
        self._pages.addWidget(after)
        other.addWidget(self._pages, 1)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(left)
        halves.addWidget(right)
        halves.setSizes([340, 580])
        where = QGridLayout()
        label = QLabel(self.tr("Folder"))
        label.setBuddy(self.folder)
        where.addWidget(label, 0, 0)
        where.addWidget(self.folder, 0, 1)
        where.addWidget(self._browse, 0, 2)
        layout = QVBoxLayout(self)
        layout.addWidget(halves, 1)
        layout.addLayout(where)
        layout.addWidget(self._buttons)

    def _usual_folder(self) -> str:
        """Return where this project was exported to last, or a folder beside it: never another project's."""
        folders, workspace = self.desk.settings.folders, self.desk.workspace
        if workspace is None:
            return ""
        if folders.get("exported") == str(workspace.path) and folders.get("export"):
            return folders["export"]
        return str(workspace.path.with_name(self.tr("%1 – export").replace("%1", workspace.path.stem)))

    def _chosen(self) -> tuple[str, ...]:
        items = [self.papers.item(row) for row in range(self.papers.count())]
        return tuple(
            item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() is Qt.CheckState.Checked
        )

    def _list_matters(self) -> None:
        """Look for open matters on another thread and list them when they are found."""
        workspace = self.desk.workspace
        if workspace is not None:
            self.matters.setHtml(html.muted(self.tr("Checking…"), current_theme()))
            reader = said.reader(self.desk.settings.language)
            look = partial(matters, snapshot(workspace), proved=False, reader=reader, naming=self.desk.language)
            self.run(look, self._on_matters)

    def _on_matters(self, found: tuple[Matter, ...]) -> None:
        theme = current_theme()
        if not found:
            self.matters.setHtml(html.coloured(self.tr("✓ Nothing is open."), theme.good))
            return
        colours = {Seriousness.ERROR: theme.bad, Seriousness.WARNING: theme.partial, Seriousness.REMARK: theme.neutral}
        symbols = {Seriousness.ERROR: "✕", Seriousness.WARNING: "▲", Seriousness.REMARK: "○"}
        self.matters.setHtml(
            "".join(
                f'<p style="margin:4px 0">{html.coloured(symbols[each.seriousness], colours[each.seriousness])} '
                f"{html.plain(unbroken(said.matter(each)))}</p>"
                for each in found
            )
        )

    def _on_browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the package"), self.folder.text())
        if folder:
            self.folder.setText(folder)

    def _on_chosen(self, *_values: object) -> None:
        self._enable()

    def _enable(self) -> None:
        some = bool(self._chosen()) and any(box.isChecked() for box in self.languages.values())
        self._preview.setEnabled(some)
        self._go.setEnabled(some and bool(self.folder.text().strip()) and self._job is None)
        close = self._buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("&Stop") if self._job is not None else self._closing)
        close.setEnabled(self._job is None or not self._stop.asked)

    def _on_told(self, title: str) -> None:
        """Name the paper that is being written, in the interface language."""
        if not self._stop.asked:
            name = next((each.name for each in EXPORTERS if each.title == title), "")
            self._on_progress(paper_name(name, title))

    def _on_progress(self, title: str) -> None:
        self._step.setText(title)
        self._step.setVisible(bool(title))

    def _on_written(self, exported: Exported) -> None:
        self._job = None
        self._bar.hide()
        self._on_progress("")
        self._result.setHtml(self._said(exported))
        self._enable()
        workspace, settings = self.desk.workspace, self.desk.settings
        if exported.packages and workspace is not None:
            where = {"export": self.folder.text().strip(), "exported": str(workspace.path)}
            self.desk.keep(settings._replace(folders={**settings.folders, **where}))
        self.desk.said.emit(self.tr("%n file(s) written", "", sum(len(each.papers) for each in exported.packages)))

    def _said(self, exported: Exported) -> str:
        theme = current_theme()
        if not exported.packages:
            return html.coloured(self.tr("There is nothing to export: no amendment changes anything."), theme.bad)
        parts = []
        for package, proof in zip(exported.packages, exported.proofs, strict=True):
            parts.append(html.heading(words.law_language(package.language), theme))
            if proof.proved:
                text = self.tr("✓ Proved: %n clause(s) read back give the proposed text.", "", proof.clauses)
                parts.append(f"<p>{html.coloured(text, theme.good)}</p>")
            for each in proof.disproofs:
                workspace = self.desk.workspace
                as_parts = workspace is not None and workspace.naming.numbered_parts(each.ref.work)
                why = f"{words.place(each.ref, workspace)}: {sentence(each.reason, parts=as_parts)}"
                text = self.tr("✕ Not proved: %1").replace("%1", why)
                parts.append(f"<p>{html.coloured(text, theme.bad)}</p>")
            for paper in package.papers:
                link = QUrl.fromLocalFile(str(paper.path)).toString()
                shown = html.plain(f"{paper_name(paper.name, paper.name)} – {paper.path.name}")
                parts.append(f'<div style="margin:2px 0">✓ <a href="{link}">{shown}</a></div>')
            for paper in package.papers:
                for warning in paper.warnings:
                    said = f"▲ {paper.path.name}: {sentence(warning)}"
                    parts.append(f"<div>{html.coloured(said, theme.partial)}</div>")
            left = ", ".join(paper_name(name, name) for name, _ in package.left_out)
            if left:
                said_left = self.tr("Left out, the project has nothing for them: %1").replace("%1", left)
                parts.append(f"<p>{html.muted(said_left, theme)}</p>")
        folder = QUrl.fromLocalFile(str(Path(self.folder.text()).expanduser())).toString()
        invitation = html.plain(self.tr("Open the folder"))
        parts.append(f'<p><a href="{folder}">{invitation}</a></p>')
        return "".join(parts)

    def _on_failed(self, error: WorkbenchError) -> None:
        self._job = None
        self._bar.hide()
        self._on_progress("")
        if isinstance(error, Stopped):
            self._result.setHtml(html.muted(self.tr("Stopped. No file was written."), current_theme()))
            self._enable()
            return
        error = spoken(error)
        self._result.setHtml(
            f"<p>{html.coloured(error.message, current_theme().bad)}</p><p>{html.plain(error.advice)}</p>"
        )
        self._enable()

    def _on_link(self, url: QUrl) -> None:
        if url.isLocalFile():  # only what we have written
            QDesktopServices.openUrl(url)


def paper_name(name: str, title: str) -> str:
    """Return the name of a paper in the interface language."""
    return QCoreApplication.translate("Papers", PAPER_NAMES[name]) if name in PAPER_NAMES else title


def _written(
    workspace: Workspace,
    languages: tuple[str, ...],
    folder: Path,
    papers: tuple[str, ...],
    spreadsheets: bool,
    pdfs: bool,
    own: Path | None,
    progress: Callable[[str], None],
    stop: Stop,
) -> Exported:
    """Write the packages and prove them. Runs on a worker. Raises Stopped, nothing written, where that is asked."""

    def go_on(title: str = "") -> None:
        if stop():
            raise Stopped("The export was stopped")
        progress(title)

    packages, proofs = [], []
    told = [draft for code in languages if (draft := drafts.draft(workspace, code)[0]).acts]
    if not told:
        return Exported((), ())
    with staged(folder) as staging:  # the languages come together, or none does
        for draft in told:
            packages.append(
                export_package(
                    draft, staging, papers, own=own, spreadsheets=spreadsheets, pdfs=pdfs, print_pdf=write_pdf,
                    progress=go_on,
                )
            )  # fmt: skip
            go_on()
            proofs.append(prove(draft))
        go_on()
    return Exported(tuple(package.moved(folder) for package in packages), tuple(proofs))
