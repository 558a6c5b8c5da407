"""The pictures: coverage, progress, citations, dates. Each can be pointed at, read as a list, saved and printed."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QSortFilterProxyModel, Qt, QTimer
from PySide6.QtGui import QCursor, QGuiApplication, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.exporters import pictures
from workbench.law.change import Changes
from workbench.law.recommendation import Recommendation
from workbench.law.reference import ProvisionRef
from workbench.ui import drawings, words
from workbench.ui.desk import Desk
from workbench.ui.fields import Choice, Chooser
from workbench.ui.files import folder_for
from workbench.ui.icons import icon
from workbench.ui.jobs import Job
from workbench.ui.models.records import RECORD_ROLE, SORT_ROLE, Column, RecordTable
from workbench.ui.panel import Panel
from workbench.ui.pictured import SPOKEN, Asked, Picture, Row, Shown, Subject, draw
from workbench.ui.pictureview import PictureView
from workbench.ui.recordsview import RecordsView
from workbench.ui.theme import DARK, current_theme
from workbench.ui.translations import chosen_language
from workbench.workspace.snapshot import snapshot

if TYPE_CHECKING:
    from workbench.exporters.word import Written

_WIDTHS = {
    Picture.COVERAGE: (70, 400, 120, 70, 180),
    Picture.PROGRESS: (420, 170, 80),
    Picture.CITATIONS: (330, 330, 70, 80),
    Picture.TIMELINE: (90, 420, 220, 110),
}
_SCALES = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)


class Pictures(Panel):
    """One picture at a time over the list of what it shows. Drawn anew when it is looked at and something changed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._job: Job | None = None
        self._stale = True
        self._shown: Shown | None = None
        self.kind, self.act = Choice(), Chooser()
        for picture in Picture:
            self.kind.addItem("", picture)
        self.view = PictureView()
        self._halves = QSplitter(Qt.Orientation.Vertical, self)
        self._paper = QScrollArea(self._halves)
        self._paper.setWidget(self.view)
        self._paper.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the picture itself takes it
        self._paper.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._paper.setBackgroundRole(QPalette.ColorRole.Base)
        self._lists = QStackedWidget(self._halves)
        self.models = {picture: RecordTable(self._columns(picture), self) for picture in Picture}
        self.tables = {picture: self._table(picture) for picture in Picture}
        self._go, self._save, self._copy = QPushButton(), QPushButton(), QPushButton()
        self._smaller, self._larger = QPushButton(), QPushButton()
        self._later = QTimer(self, singleShot=True, interval=300)
        self._later.timeout.connect(self.draw)
        self._lay_out()
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.act.activated.connect(self._on_wanted)
        self.view.chosen.connect(self._on_mark)
        self.view.opened.connect(self._on_opened)
        self._go.clicked.connect(self.go)
        self._save.clicked.connect(self._on_save)
        self._copy.clicked.connect(self._on_copy)
        self._smaller.clicked.connect(partial(self._zoom, -1))
        self._larger.clicked.connect(partial(self._zoom, 1))
        desk.language_chosen.connect(self._on_wanted)
        self.retranslate()
        self.restyle()
        self.reload()

    def reload(self) -> None:
        self._list_acts()
        self._clear()
        self._wait()

    def on_changed(self, changes: Changes) -> None:
        self._wait()

    def picture(self) -> Picture:
        """Return which picture is chosen."""
        return Picture(self.kind.currentData())

    def choose(self, picture: Picture) -> None:
        """Show another picture."""
        self.kind.setCurrentIndex(self.kind.findData(picture))

    def shown(self) -> Shown | None:
        """Return the picture that is seen."""
        return self._shown

    def draw(self) -> None:
        """Draw what is chosen, on another thread, from the project as it stands now."""
        self._later.stop()
        workspace = self.desk.workspace
        if workspace is None:
            return
        self._stale = False
        asked = Asked(
            self.picture(), self.act.currentData() or "", self.desk.language,
            SPOKEN[chosen_language(self.desk.settings.language)], current_theme() is DARK,
        )  # fmt: skip
        if self._job is not None:
            self._job.cancel()
        work = partial(draw, snapshot(workspace), asked, date.today())
        self._job = self.desk.run(work, partial(self._on_drawn, asked.picture))

    def row(self) -> Row | None:
        """Return the row the cursor is in: what is framed in the picture."""
        found = self.tables[self.picture()].currentIndex().data(RECORD_ROLE)
        return found if isinstance(found, Row) else None

    def menu(self) -> QMenu:
        """Return the places the current row leads to, as a menu."""
        menu = QMenu(self)
        row = self.row()
        for target in row.targets if row is not None else ():
            menu.addAction(self._named(target), partial(self.desk.show, target))
        return menu

    def go(self, _index: QModelIndex | bool = False, *, at: QPoint | None = None) -> None:
        """Show what the current row leads to; where to several places, ask which, at that point of the screen."""
        row = self.row()
        if row is None or not row.targets:
            return
        if len(row.targets) == 1:
            self.desk.show(row.targets[0])
            return
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at or self._go.mapToGlobal(self._go.rect().bottomLeft()))

    def save(self, path: Path) -> Path:
        """Write the picture, on a light ground: PNG for a name that ends so, else SVG."""
        assert self._shown is not None
        drawing = self._shown.on_paper
        if path.suffix.lower() == ".png":
            return drawings.save_png(drawing.svg(), path)
        return pictures.save(drawing, path if path.suffix.lower() == ".svg" else path.with_name(f"{path.name}.svg"))

    def retranslate(self) -> None:
        names = {
            Picture.COVERAGE: self.tr("Coverage of recommendations"), Picture.PROGRESS: self.tr("Progress by body"),
            Picture.CITATIONS: self.tr("Citations within an act"), Picture.TIMELINE: self.tr("Editions and dates"),
        }  # fmt: skip
        for picture, name in names.items():
            self.kind.setItemText(self.kind.findData(picture), name)
            self.tables[picture].setAccessibleName(name)
            self.models[picture].retranslate()
        self.kind.setAccessibleName(self.tr("Picture"))
        self.act.setAccessibleName(self.tr("Act"))
        self._paper.setAccessibleName(self.tr("Picture"))
        self._go.setText(self.tr("Take me there"))
        self._save.setText(self.tr("Save…"))
        self._copy.setText(self.tr("Copy"))
        self._copy.setToolTip(self.tr("Copy the picture, to paste it into Word"))
        self._smaller.setAccessibleName(self.tr("Smaller"))
        self._larger.setAccessibleName(self.tr("Larger"))
        self._smaller.setToolTip(self.tr("Smaller"))
        self._larger.setToolTip(self.tr("Larger"))
        self._wait()

    def restyle(self) -> None:
        for button, name in (
            (self._go, "arrow-right"), (self._save, "file-export"), (self._copy, "copy"),
            (self._smaller, "zoom-out"), (self._larger, "zoom-in"),
        ):  # fmt: skip
            button.setIcon(icon(name))
        self._wait()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._later.start()

    # --- the detail ------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.kind)
        top.addWidget(self.act, 1)
        top.addStretch(0)
        for button in (self._smaller, self._larger, self._go, self._copy, self._save):
            top.addWidget(button)
        self._halves.setStretchFactor(0, 3)
        self._halves.setStretchFactor(1, 1)
        self._halves.setSizes([520, 220])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.addLayout(top)
        layout.addWidget(self._halves, 1)
        self.setFocusProxy(self.view)

    def _table(self, picture: Picture) -> RecordsView:
        ordered = QSortFilterProxyModel(self)
        ordered.setSourceModel(self.models[picture])
        ordered.setSortRole(SORT_ROLE)
        table = RecordsView(ordered, _WIDTHS[picture])
        table.selectionModel().currentRowChanged.connect(self._on_row)
        table.activated.connect(self.go)
        self._lists.addWidget(table)
        return table

    def _columns(self, picture: Picture) -> tuple[Column[Row], ...]:
        titles = {
            Picture.COVERAGE: (
                lambda: self.tr("Code"), lambda: self.tr("Act"), lambda: self.tr("Conformity"),
                lambda: self.tr("Links"), lambda: self.tr("Amendment"),
            ),
            Picture.PROGRESS: (lambda: self.tr("Body"), lambda: self.tr("Progress"), lambda: self.tr("Count")),
            Picture.CITATIONS: (
                lambda: self.tr("Article"), lambda: self.tr("Cites"), lambda: self.tr("Count"),
                lambda: self.tr("Broken"),
            ),
            Picture.TIMELINE: (
                lambda: self.tr("Date"), lambda: self.tr("Act"), lambda: self.tr("What happened"),
                lambda: self.tr("By"),
            ),
        }[picture]  # fmt: skip
        return tuple(
            Column(title, partial(_cell, place), sort=partial(_order, place)) for place, title in enumerate(titles)
        )

    def _list_acts(self) -> None:
        workspace, kept = self.desk.workspace, self.act.currentData()
        self.act.clear()
        for work, title in (workspace.titles(self.desk.language) if workspace is not None else {}).items():
            self.act.addItem(title, work)
        subject = self.desk.subject
        wanted = kept or (subject.work if isinstance(subject, ProvisionRef) else None)
        self.act.setCurrentIndex(max(self.act.findData(wanted), 0))
        self._enable()

    def _wait(self) -> None:
        """Draw anew when the page is looked at."""
        self._stale = True
        if self.isVisible() and self.desk.workspace is not None:
            self._later.start()

    def _clear(self) -> None:
        self._shown = None
        self.view.show_drawing(None)
        for model in self.models.values():
            model.set_records(())
        self._enable()

    def _enable(self) -> None:
        row = self.row()
        self.act.setVisible(self.picture() is Picture.CITATIONS)
        self._go.setEnabled(row is not None and bool(row.targets))
        for button in (self._save, self._copy, self._smaller, self._larger):
            button.setEnabled(self._shown is not None)

    def _zoom(self, step: int) -> None:
        at = min(range(len(_SCALES)), key=lambda place: abs(_SCALES[place] - self.view.scale))
        self.view.set_scale(_SCALES[min(max(at + step, 0), len(_SCALES) - 1)])

    def _named(self, target: Subject) -> str:
        if isinstance(target, Recommendation):
            return target.code or self.tr("Recommendation")
        workspace = self.desk.workspace
        titles = workspace.titles(self.desk.language) if workspace is not None else {}
        return words.place(target, self.desk.workspace) if target.eid else titles.get(target.work, target.work)

    def _on_kind(self, _index: int) -> None:
        self._lists.setCurrentWidget(self.tables[self.picture()])
        self._clear()
        self.draw()

    def _on_wanted(self, *_values: object) -> None:
        self._list_acts()
        self._wait()

    def _on_drawn(self, picture: Picture, shown: Shown) -> None:
        self._job = None
        if picture is not self.picture():
            return
        first = self._shown is None
        self._shown = shown
        self.models[picture].set_records(shown.rows)
        if first:  # the width of the window, within what can be read
            bar = self._paper.verticalScrollBar().sizeHint().width()
            room = (self._paper.width() - bar - 6) / max(shown.drawing.width, 1)
            self.view.scale = min(max(room, 0.67), 1.25)
        self.view.show_drawing(shown.drawing)
        self._enable()

    def _on_mark(self, key: str) -> None:
        row = self.models[self.picture()].row_of(key)
        table = self.tables[self.picture()]
        ordered = table.model()
        assert isinstance(ordered, QSortFilterProxyModel)
        if row >= 0:
            table.setCurrentIndex(ordered.mapFromSource(self.models[self.picture()].index(row, 0)))

    def _on_opened(self, key: str) -> None:
        self._on_mark(key)
        mark = self.view.mark(key)
        middle = self.view.place(mark).center().toPoint() if mark is not None else QPoint()
        self.go(at=QCursor.pos() if self.view.underMouse() else self.view.mapToGlobal(middle))

    def _on_row(self, *_indexes: object) -> None:
        row = self.row()
        self.view.choose(row.id if row is not None else "")
        mark = self.view.mark(row.id) if row is not None else None
        if mark is not None:
            place = self.view.place(mark).center().toPoint()
            self._paper.ensureVisible(place.x(), place.y())
        self._enable()

    def _on_save(self) -> None:
        if self._shown is None:
            return
        kinds = {
            ".png": self.tr("Images") + " (*.png)",
            ".svg": self.tr("Drawings") + " (*.svg)",
            ".docx": self.tr("A Word report with every picture and its figures") + " (*.docx)",
        }
        start = Path(folder_for(self.desk, "print")) / f"{self.kind.currentText()}.png"
        chosen, kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the picture"), str(start), ";;".join(kinds.values())
        )
        if not chosen:
            return
        path, wanted = Path(chosen), next((each for each, shown in kinds.items() if shown == kind), ".png")
        if path.suffix.lower() not in kinds or (path.suffix == start.suffix and wanted != start.suffix):
            path = path.with_suffix(wanted)  # the kind was chosen, and the name offered left as it was
        if path.suffix.lower() == ".docx":
            self._write_report(path)
        else:
            self._say_saved(self.desk.ask(partial(self.save, path)))

    def _write_report(self, path: Path) -> None:
        """Write every picture with its figures into a Word file, on another thread."""
        from workbench.workspace.pictured_report import write_report  # the papers load when first asked for

        workspace = self.desk.workspace
        assert workspace is not None
        language = SPOKEN[chosen_language(self.desk.settings.language)]
        work = partial(
            write_report, snapshot(workspace), path, language=language, day=date.today(), as_png=drawings.png
        )
        self.desk.run(work, self._on_written, label=self.tr("Writing %1").replace("%1", path.name), whole=True)

    def _on_written(self, written: Written) -> None:
        self._say_saved(written.path)

    def _say_saved(self, path: Path | None) -> None:
        if path is not None:
            settings = self.desk.settings
            self.desk.keep(settings._replace(folders={**settings.folders, "print": str(path.parent)}))
            self.desk.said.emit(self.tr("Saved: %1").replace("%1", path.name))

    def _on_copy(self) -> None:
        if self._shown is not None:
            QGuiApplication.clipboard().setImage(drawings.image(self._shown.on_paper.svg()))
            self.desk.said.emit(self.tr("The picture is copied"))


def _cell(place: int, row: Row) -> str:
    return row.cells[place]


def _order(place: int, row: Row) -> object:
    return row.order[place]
