"""On paper: our page, numbered, heads of tables repeated; previewed, saved and printed as it was previewed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from threading import Thread

import pypdfium2
import pytest
from PySide6.QtCore import QModelIndex, QSortFilterProxyModel
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from small_law import WORK, law
from test_accessible import unreached

from workbench.errors import WorkbenchError
from workbench.exporters import pdf
from workbench.exporters.blocks import Page, Table, paragraph, row
from workbench.exporters.html_page import page_html
from workbench.law.reference import ProvisionRef
from workbench.ui import sheets
from workbench.ui.dialogs.export import Export
from workbench.ui.dialogs.preview import Preview
from workbench.ui.in_front import printables
from workbench.ui.main_window import MainWindow
from workbench.ui.pagesview import PagesView
from workbench.ui.panels.recommendations import Recommendations
from workbench.ui.printing import Sheet, draw_page, hand_over, lay_out, page_layout, print_pages, save_pdf, write_pdf
from workbench.ui.sheets import Printable


def long_table(rows: int = 120) -> str:
    table = Table((1.0, 3.0), (("№", "Әрекет"), ("1", "2")), [row(str(at), f"жол {at} " * 9) for at in range(rows)])
    return page_html(Page("Кесте", (paragraph("Title", "Кесте"), table)))


def texts(path):
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(path)]


@pytest.fixture
def window(qtbot, busy):
    made = MainWindow(busy)
    qtbot.addWidget(made)
    made.resize(1400, 900)
    made.show()
    busy.opened.emit()
    return made


def test_the_head_of_a_table_stands_on_every_page_and_pages_are_numbered_from_the_second(qapp, tmp_path):
    write_pdf(long_table(), tmp_path / "кесте.pdf", True)
    pages = texts(tmp_path / "кесте.pdf")
    assert len(pages) > 3
    assert all("Әрекет" in page for page in pages)
    assert [page.split()[0] == str(at) for at, page in enumerate(pages, 1)] == [False] + [True] * (len(pages) - 1)
    assert all(sum(f"жол {at} " in page for page in pages) >= 1 for at in range(120))


@pytest.mark.parametrize(("landscape", "size"), [(False, (595, 842)), (True, (842, 595))])
def test_a_page_is_a4(qapp, tmp_path, landscape, size):
    write_pdf("<p>Мәтін</p>", tmp_path / "a.pdf", landscape)
    (page,) = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    assert tuple(map(round, page.get_size())) == size


def test_margins_and_first_lines_are_those_of_the_templates(qapp):
    sheet = Sheet("x", page_html(Page("x", (paragraph("Body", "Ж" * 3), paragraph("Signature", "Ж" * 3)))))
    page = QImage(210 * 4, 297 * 4, QImage.Format.Format_RGB32)
    page.fill("white")
    painter = QPainter(page)
    painter.scale(4, 4)
    draw_page(painter, lay_out(sheet), 0)
    painter.end()
    dark = [(x, y) for y in range(page.height()) for x in range(page.width()) if page.pixelColor(x, y).lightness() < 90]
    top = min(y for _, y in dark)
    first = min(x for x, y in dark if y < top + 12)
    last = min(x for x, _ in dark)
    assert 20 <= top / 4 <= 23
    assert last / 4 == pytest.approx(30, abs=1)
    assert first / 4 == pytest.approx(42.5, abs=1)


def test_pages_are_laid_out_on_any_thread(qapp, tmp_path):
    made = []
    worker = Thread(target=lambda: made.append(hand_over(lay_out(Sheet("x", long_table(), True)))))
    worker.start()
    worker.join()
    assert made[0].document.thread() is qapp.thread()
    assert made[0].pages == lay_out(Sheet("x", long_table(), True)).pages


def test_the_pages_asked_for_are_printed(qapp, tmp_path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "p.pdf"))
    printer.setPageLayout(page_layout(True))
    print_pages(printer, lay_out(Sheet("x", long_table(), True)), (1, 2))
    assert [page.split()[0] for page in texts(tmp_path / "p.pdf")] == ["2", "3"]


def test_a_file_that_cannot_be_written_is_named(qapp, tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(WorkbenchError, match=r"x\.pdf"):
        save_pdf(Sheet("x", "<p>x</p>"), tmp_path / "file" / "x.pdf")


def test_a_picture_fills_the_page(qapp):
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><rect width="200" height="100"/></svg>'
    page = QImage(297, 210, QImage.Format.Format_RGB32)
    page.fill("white")
    painter = QPainter(page)
    draw_page(painter, lay_out(sheets.picture_sheet(svg, "x", True)), 0)
    painter.end()
    dark = sum(page.pixelColor(x, y).lightness() < 30 for x in range(297) for y in range(210))
    assert dark / (297 * 210) > 0.5


def test_a_picture_of_many_dots_stays_fine_where_it_is_shown_in_few(qapp):
    lines = QImage(3000, 2000, QImage.Format.Format_RGB32)
    lines.fill(0xFFFFFF)
    for x in range(0, lines.width(), 5):  # one column of five is black, as in the small letters of a drawing
        for y in range(lines.height()):
            lines.setPixel(x, y, 0)
    shown = QImage(300, 212, QImage.Format.Format_RGB32)
    shown.fill(0xFFFFFF)
    laid = lay_out(Sheet("Схема", landscape=True, picture=lines))
    painter = QPainter(shown)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.scale(shown.width() / laid.size.width(), shown.width() / laid.size.width())
    draw_page(painter, laid, 0)
    painter.end()
    greys = {shown.pixelColor(x, 100).lightness() for x in range(100, 200)}
    assert min(greys) > 150  # every dot is as grey as the lines it stands for: four fifths of white
    assert max(greys) < 250


def test_the_law_is_printed_as_it_is_and_as_it_would_read(busy):
    workspace = busy.workspace
    found = {each.name: each for each in sheets.of_law(workspace, ProvisionRef(WORK, "art_2__para_2"), "rus")}
    assert list(found) == [
        "Article 2", "Article 2 as proposed, changes marked", "Article 2 in Russian and Kazakh",
        "The whole act", "The whole act as proposed, changes marked", "The whole act in Russian and Kazakh",
    ]  # fmt: skip
    article = found["Article 2"].make().html
    assert "эвакуация" in article
    assert "Право 20" not in article
    assert "<u style" not in article
    assert "Право 20" in found["The whole act"].make().html
    assert "<u style" in found["Article 2 as proposed, changes marked"].make().html
    both = found["Article 2 in Russian and Kazakh"].make()
    assert both.landscape
    assert "Russian" in both.html
    assert law("kaz").find("art_2").heading in both.html


def test_an_amendment_is_printed_with_its_row_and_clauses_in_both_languages(busy):
    workspace = busy.workspace
    sheet = sheets.of_amendment(workspace, workspace.get("am-1"), "rus")[0].make()
    assert "In force" in sheet.html
    assert sheet.html.count("(Russian)") == sheet.html.count("(Kazakh)") == 1
    assert "пункт 2 статьи 2" in sheet.html


def test_a_table_is_printed_as_it_is_filtered(qtbot, busy):
    panel = Recommendations(busy)
    qtbot.addWidget(panel)
    panel.resize(1600, 600)  # no column is folded into another
    panel.show()
    panel.filter.setText("волонтер")
    assert isinstance(panel.table.model(), QSortFilterProxyModel)
    assert panel.table.model().rowCount(QModelIndex()) == 1
    (printable,) = sheets.of_table(panel.table, "Recommendations")
    html = printable.make().html
    assert "R-02" in html
    assert "R-01" not in html
    assert "Deadline" in html


@pytest.mark.parametrize(
    ("page", "first"),
    [("law", "Article 2"), ("amendment", "The amendment"), ("recommendations", "Recommendations")],
)
def test_control_p_prints_what_is_in_front(window, page, first):
    bench, desk = window.bench, window.desk
    desk.show(desk.workspace.get("am-1"))
    desk.show(ProvisionRef(WORK, "art_2"))
    bench.page(page)
    assert printables(bench, bench.panels[page], first)[0].name == first


def test_the_preview_shows_pages_and_saves_them(qtbot, busy, tmp_path):
    dialog = Preview(busy, (Printable("table", partial(Sheet, "кесте", long_table(), True)),))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.laid is not None, timeout=10000)
    assert dialog.page.maximum() == dialog.laid.pages > 3
    assert unreached(dialog) == []
    dialog.page.setValue(3)
    assert dialog.view.page() == 2
    dialog.view.verticalScrollBar().setValue(0)
    assert dialog.page.value() == 1
    dialog.save(tmp_path / "кесте")
    qtbot.waitUntil(lambda: (tmp_path / "кесте.pdf").is_file(), timeout=10000)
    assert len(texts(tmp_path / "кесте.pdf")) == dialog.laid.pages
    qtbot.waitUntil(lambda: busy.settings.folders.get("print") == str(tmp_path), timeout=5000)


def test_the_preview_prints_on_another_thread(qtbot, busy, tmp_path):
    dialog = Preview(busy, (Printable("table", partial(Sheet, "кесте", long_table(), True)),))
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.laid is not None, timeout=10000)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "p.pdf"))
    printer.setPageLayout(page_layout(True))
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 2)
    with qtbot.waitSignal(busy.said, timeout=10000):
        dialog.print_on(printer)
    assert [page.split()[0] for page in texts(tmp_path / "p.pdf")] == ["2"]


def test_what_has_nothing_for_it_says_so_in_the_preview(qtbot, busy):
    dialog = Preview(busy, sheets.of_papers(busy.workspace, [("minutes", "Minutes")], ["rus"]))
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: "nothing for this paper" in dialog._state.text(), timeout=10000)
    assert not dialog._print.isEnabled()


def test_the_pages_are_fitted_to_the_view_and_only_a_few_are_kept(qtbot):
    view = PagesView()
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    view.show_laid(lay_out(Sheet("x", long_table(400), True)))
    assert view._page_size().width() == pytest.approx(view.viewport().width() - 28, abs=1)
    view.set_scale(-1)
    assert view._page_size().height() <= view.viewport().height()
    for page in range(view._laid.pages):
        view._page(page)
    assert len(view._drawn) == 8


def test_the_export_previews_the_papers_chosen(qtbot, busy):
    dialog = Export(busy)
    qtbot.addWidget(dialog)
    dialog.papers.setCurrentRow(1)
    dialog.preview()
    (preview,) = dialog.findChildren(Preview)
    assert preview.what.itemText(0) == "Comparative table – Russian"
    qtbot.waitUntil(lambda: preview.laid is not None, timeout=20000)
    assert preview.laid.sheet.landscape
    preview.reject()


def test_pdf_is_written_without_libreoffice(qtbot, busy, tmp_path, monkeypatch):
    monkeypatch.setattr(pdf, "converter", lambda: None)
    dialog = Export(busy)
    qtbot.addWidget(dialog)
    dialog.folder.setText(str(tmp_path / "out"))
    dialog.pdfs.setChecked(True)
    dialog.start()
    qtbot.waitUntil(lambda: dialog._job is None, timeout=60000)
    made = sorted(tmp_path.glob("out/*.pdf"))
    assert {path.stem for path in made} == {path.stem for path in tmp_path.glob("out/*.docx")}
    assert "2 статьи 2" in "".join(texts(next(path for path in made if path.name.startswith("01"))))


def test_a_law_on_paper_tells_its_full_name_its_number_and_its_edition(qapp):
    act = replace(law("rus"), expression_date=date(2026, 11, 1))
    printed = sheets.law_sheet(act, "art_2").html
    assert "Закон Республики Казахстан от 11 апреля 2014 года" in printed
    assert "№\u00a0188-V · edition of 01/11/2026" in printed
    assert "edition" not in sheets.law_sheet(law("rus"), "art_2").html
