"""Before it is printed: the pages as they will come out, to be printed or saved as PDF."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.errors import WorkbenchError
from workbench.ui.desk import Desk
from workbench.ui.dialogs.question import Question
from workbench.ui.fields import Choice, Chooser, spin_box
from workbench.ui.files import folder_for
from workbench.ui.icons import icon
from workbench.ui.jobs import Job
from workbench.ui.pagesview import PagesView
from workbench.ui.panel import caption
from workbench.ui.printing import Laid, Sheet, hand_over, lay_out, page_layout, print_pages, save_pdf
from workbench.ui.sentences import spoken
from workbench.ui.sheets import Printable


class Preview(Question):
    """Shows one of several things to print at a time, laid out on a worker."""

    def __init__(self, desk: Desk, printables: Sequence[Printable], parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._printables = tuple(printables)
        self._job: Job | None = None
        self.laid: Laid | None = None
        self.setWindowTitle(self.tr("Print preview"))
        self.resize(1000, 680)
        self.what, self.page, self.scale = Chooser(28), spin_box(1, 1), Choice()
        self.view = PagesView()
        self._of, self._state = QLabel(), caption(role="muted")
        self._pages = QStackedWidget()
        self._print, self._save = QPushButton(), QPushButton()
        self._fill()
        self._lay_out()
        self.what.currentIndexChanged.connect(self.lay_out)
        self.page.valueChanged.connect(self._on_page)
        self.scale.activated.connect(self._on_scale)
        self.view.turned.connect(self._on_turned)
        self._print.clicked.connect(self._on_print)
        self._save.clicked.connect(self._on_save)
        self.lay_out()

    def lay_out(self, _index: int = 0) -> None:
        """Lay out what is chosen, on another thread."""
        self.laid = None
        self.view.show_laid(None)
        self._say(self.tr("Laying out the pages…"))
        if self._job is not None:
            self.desk.jobs.cancel(self._job)
        chosen = self._printables[max(self.what.currentIndex(), 0)]
        work = partial(_laid, chosen)
        self._job = self.run(work, self._on_laid, label=self.tr("Laying out the pages"), failed=self._on_failed)
        self._enable()

    def print_on(self, printer: QPrinter) -> None:
        """Print the pages asked for on this printer, on another thread."""
        assert self.laid is not None
        copies = 1 if printer.supportsMultipleCopies() else max(printer.copyCount(), 1)
        pages = _asked(printer, self.laid.pages, self.view.page()) * copies
        self.run(partial(_printed, printer, self.laid.sheet, pages), self._on_printed, label=self.tr("Printing"))

    def save(self, path: Path) -> None:
        """Write the pages as PDF, on another thread; what it is refused for stands in the window's bar."""
        assert self.laid is not None
        wanted = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
        self.run(partial(save_pdf, self.laid.sheet, wanted), self._on_saved, label=self.tr("Writing the PDF"))

    # --- the detail ------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        for printable in self._printables:
            self.what.addItem(printable.name)
        self.what.setAccessibleName(self.tr("What is printed"))
        self.page.setAccessibleName(self.tr("Page"))
        for name, scale in ((self.tr("Page width"), 0.0), (self.tr("Whole page"), -1.0)):
            self.scale.addItem(name, scale)
        for percent in (50, 75, 100, 125, 150, 200):
            self.scale.addItem(f"{percent} %", percent / 100)
        self.scale.setAccessibleName(self.tr("Size on the screen"))
        self.view.setAccessibleName(self.tr("Pages"))
        self._print.setText(self.tr("&Print…"))
        self._print.setIcon(icon("printer"))
        self._print.setDefault(True)
        self._save.setText(self.tr("&Save as PDF…"))
        self._save.setIcon(icon("file-export"))
        self._save.setAutoDefault(False)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.what, 1)
        page = QLabel(self.tr("Page"))
        page.setBuddy(self.page)
        for widget in (page, self.page, self._of, self.scale):
            top.addWidget(widget)
        self._pages.addWidget(self.view)
        waiting = QWidget()
        middle = QVBoxLayout(waiting)
        middle.addWidget(self._state)
        middle.addStretch(1)
        self._pages.addWidget(waiting)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self._print, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self._save, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self._pages, 1)
        layout.addWidget(buttons)

    def _say(self, text: str) -> None:
        """Say something in the place of the pages; '' shows them."""
        self._state.setText(text)
        self._pages.setCurrentIndex(1 if text else 0)

    def _enable(self) -> None:
        for widget in (self._print, self._save, self.page, self.scale):
            widget.setEnabled(self.laid is not None)

    def _on_laid(self, laid: Laid) -> None:
        self._job, self.laid = None, laid
        self._say("")
        self.page.setRange(1, max(laid.pages, 1))
        self._of.setText(self.tr("of %1").replace("%1", str(laid.pages)))
        self._of.setMinimumWidth(self._of.sizeHint().width())
        self.view.show_laid(laid)
        self._enable()

    def _on_failed(self, error: WorkbenchError) -> None:
        self._job = None
        told = spoken(error)
        self._say(f"{told.message}\n{told.advice}".strip())
        self._enable()

    def _on_turned(self, page: int, _pages: int) -> None:
        self.page.blockSignals(True)
        self.page.setValue(page + 1)
        self.page.blockSignals(False)

    def _on_page(self, page: int) -> None:
        self.view.go_to(page - 1)

    def _on_scale(self, _index: int) -> None:
        self.view.set_scale(float(self.scale.currentData()))

    def _on_print(self) -> None:
        if self.laid is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout(self.laid.sheet.landscape))
        printer.setDocName(self.laid.sheet.title)
        dialog = QPrintDialog(printer, self)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintCurrentPage, True)
        dialog.setMinMax(1, self.laid.pages)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self.print_on(printer)

    def _on_printed(self, _nothing: None) -> None:
        self.desk.said.emit(self.tr("Sent to the printer"))

    def _on_save(self) -> None:
        if self.laid is None:
            return
        start = Path(folder_for(self.desk, "print")) / f"{self.laid.sheet.title}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save as PDF"), str(start), "PDF (*.pdf)")
        if chosen:
            self.save(Path(chosen))

    def _on_saved(self, path: Path) -> None:
        settings = self.desk.settings
        self.desk.keep(settings._replace(folders={**settings.folders, "print": str(path.parent)}))
        self.desk.said.emit(self.tr("Saved: %1").replace("%1", path.name))


def _laid(printable: Printable) -> Laid:
    return hand_over(lay_out(printable.make()))


def _printed(printer: QPrinter, sheet: Sheet, pages: tuple[int, ...]) -> None:
    """Lay the sheet out again: what is on the screen may not be drawn from two threads."""
    print_pages(printer, lay_out(sheet), pages)


def _asked(printer: QPrinter, pages: int, current: int) -> tuple[int, ...]:
    """Return the pages to print, counted from 0, as the printer's dialog was answered."""
    if printer.printRange() is QPrinter.PrintRange.CurrentPage:
        return (current,)
    if printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage():
        return tuple(range(printer.fromPage() - 1, min(printer.toPage() or pages, pages)))
    return tuple(range(pages))
