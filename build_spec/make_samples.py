"""Turn the text sources of `sample_laws/sources` into the Word and Excel files a drafter would have.

    python build_spec/make_samples.py

One line of a source is one paragraph of the document. The files come out the same, byte for byte, each time.
"""

from __future__ import annotations

import re
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import docx
import openpyxl
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from openpyxl.styles import Alignment, Font

SAMPLES = Path(__file__).resolve().parent.parent / "sample_laws"
SOURCES = SAMPLES / "sources"
WRITTEN = datetime(2026, 1, 1)
LOCALES = {"rus": "ru-RU", "kaz": "kk-KZ", "eng": "en-GB"}

HEADINGS = (
    (
        "Heading 1",
        re.compile(r"(?:ОБЩАЯ|ОСОБЕННАЯ) ЧАСТЬ$|(?:ЖАЛПЫ|ЕРЕКШЕ) БӨЛІК$|РАЗДЕЛ \d|\d+(?:-\d+)?-БӨЛІМ\.|SECTION \d"),
    ),
    ("Heading 2", re.compile(r"Глава \d|\d+(?:-\d+)?-тарау\.|Chapter \d")),
    ("Heading 3", re.compile(r"Параграф \d|\d+(?:-\d+)?-параграф\.|Paragraph \d")),
    ("Heading 4", re.compile(r"Статья \d|\d+(?:-\d+)?-бап\.|Article \d")),
)
PENDING = re.compile(r"Примечание ИЗПИ!|ЗҚАИ-ның ескертпесі!|Note of ILLI!")
NOTE = re.compile(r"Сноска\.|Ескерту\.|Footnote\.")
ADOPTED = re.compile(r"(?:Закон|Кодекс) Республики|Қазақстан Республикасының \d{4} жылғы|The (?:Law|Code) of")
SIGNATURE = re.compile(r"Президент Республики|Қазақстан Республикасының Президенті$|President of")

COLUMNS = (
    ("code", "Код", 1.3),
    ("rus", "Рекомендация (рус)", 4.4),
    ("kaz", "Ұсыным (қаз)", 4.4),
    ("eng", "Recommendation (eng)", 4.0),
    ("source", "Источник", 2.7),
    ("body", "Орган", 1.8),
    ("paragraph", "Пункт", 1.4),
    ("theme", "Тема", 2.7),
    ("basis", "Основание", 2.2),
    ("addressee", "Адресат", 2.6),
    ("priority", "Приоритет", 2.0),
    ("deadline", "Срок", 1.8),
    ("provision", "Положение закона", 3.2),
)


def main() -> None:
    for source in sorted(SOURCES.glob("*.txt")):
        save(act_document(source.read_text(encoding="utf-8").splitlines(), source.suffixes[0][1:]), source.stem)
    rows = tuple(recommendations(SOURCES / "recommendations.toml"))
    save(table_document(rows), "recommendations")
    workbook(rows, SAMPLES / "recommendations.xlsx")


def act_document(lines: list[str], language: str) -> Document:
    """Return the act as the official bank's Word file has it: headings by style, service notes set apart."""
    document = new_document(language)
    for style, text in styled(lines):
        document.add_paragraph(text, style=style)
    document.core_properties.title = next(text for style, text in styled(lines) if style == "Title")
    return document


def styled(lines: list[str]) -> Iterator[tuple[str, str]]:
    """Yield each line with the name of its Word style."""
    titled = pending = False
    for line in filter(None, map(str.strip, lines)):
        if pending or NOTE.match(line) or PENDING.match(line):
            yield "Service Note", line
            pending = bool(PENDING.match(line))
        elif not titled:
            titled = True
            yield "Title", line
        elif ADOPTED.match(line):
            yield "Subtitle", line
        else:
            yield heading(line) or ("Signature Block" if SIGNATURE.match(line) else "Normal"), line


def heading(line: str) -> str:
    return next((style for style, pattern in HEADINGS if pattern.match(line)), "")


def new_document(language: str) -> Document:
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(2.5), Cm(1.5)
    section.top_margin = section.bottom_margin = Cm(2)
    styles = document.styles
    shape(styles["Normal"], size=14, align=WD_ALIGN_PARAGRAPH.JUSTIFY, indent=1.25)
    shape(styles["Title"], size=14, bold=True, align=WD_ALIGN_PARAGRAPH.CENTER, before=12, after=6)
    shape(styles["Subtitle"], size=12, align=WD_ALIGN_PARAGRAPH.CENTER, after=12)
    for number in range(1, 4):
        shape(styles[f"Heading {number}"], size=14, bold=True, align=WD_ALIGN_PARAGRAPH.CENTER, before=12, after=6)
    shape(styles["Heading 4"], size=14, bold=True, align=WD_ALIGN_PARAGRAPH.JUSTIFY, before=12, after=6, indent=1.25)
    for name in ("Service Note", "Signature Block"):
        styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = styles["Normal"]
    shape(styles["Service Note"], size=12, align=WD_ALIGN_PARAGRAPH.JUSTIFY, indent=1.25, colour=RGBColor(0xC0, 0, 0))
    shape(styles["Signature Block"], size=14, bold=True, align=WD_ALIGN_PARAGRAPH.LEFT, before=24)
    locale = styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    locale.set(qn("w:val"), LOCALES.get(language, "ru-RU"))
    return document


def shape(
    style: ParagraphStyle,
    *,
    size: float,
    align: WD_ALIGN_PARAGRAPH,
    bold: bool = False,
    before: float = 0,
    after: float = 0,
    indent: float = 0,
    colour: RGBColor | None = None,
) -> None:
    font = style.font
    font.name, font.size, font.bold, font.italic = "Times New Roman", Pt(size), bold, False
    font.color.rgb = colour or RGBColor(0, 0, 0)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), "Times New Roman")
    spacing = style.element.rPr.find(qn("w:spacing"))
    if spacing is not None:
        style.element.rPr.remove(spacing)
    borders = style.element.get_or_add_pPr().find(qn("w:pBdr"))
    if borders is not None:
        style.element.pPr.remove(borders)
    form = style.paragraph_format
    form.alignment, form.line_spacing = align, 1.0
    form.space_before, form.space_after, form.first_line_indent = Pt(before), Pt(after), Cm(indent)


def recommendations(path: Path) -> Iterator[tuple[str, ...]]:
    """Yield the rows of the table, in the order of its columns."""
    for entry in tomllib.loads(path.read_text(encoding="utf-8"))["recommendation"]:
        yield tuple(shown(entry[field]) for field, _, _ in COLUMNS)


def shown(value: object) -> str:
    """Return a value as the table prints it: a date as 31.12.2026."""
    return value.strftime("%d.%m.%Y") if hasattr(value, "strftime") else str(value)


def table_document(rows: tuple[tuple[str, ...], ...]) -> Document:
    document = new_document("rus")
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(42), Cm(29.7)
    document.add_paragraph("Рекомендации по защите прав детей в чрезвычайных ситуациях", style="Title")
    document.add_paragraph("Учебный образец, не является официальным документом", style="Subtitle")
    table = document.add_table(rows=len(rows) + 1, cols=len(COLUMNS), style="Table Grid")
    table.autofit = False
    cells = table._cells
    for place, (_, name, width) in enumerate(COLUMNS):
        table.columns[place].width = Cm(width * 1.1)
        for row in range(len(rows) + 1):
            cell = cells[row * len(COLUMNS) + place]
            cell.width = Cm(width * 1.1)
            paragraph = cell.paragraphs[0]
            paragraph.paragraph_format.first_line_indent = Cm(0)
            paragraph.alignment = WD_ALIGN_PARAGRAPH.LEFT
            run = paragraph.add_run(rows[row - 1][place] if row else name)
            run.font.size, run.font.bold = Pt(9), row == 0
    document.core_properties.title = "Рекомендации по защите прав детей в чрезвычайных ситуациях"
    return document


def save(document: Document, stem: str) -> None:
    properties = document.core_properties
    properties.author, properties.comments = "", "Учебный образец"
    properties.created = properties.modified = WRITTEN
    properties.last_modified_by, properties.revision = "", 1
    path = SAMPLES / f"{stem}.docx"
    document.save(str(path))
    settle(path)
    print(path.name)


def workbook(rows: tuple[tuple[str, ...], ...], path: Path) -> None:
    book = openpyxl.Workbook()
    book.properties.created = book.properties.modified = WRITTEN
    book.properties.creator, book.properties.title = "", "Учебный образец"
    sheet = book.active
    sheet.title = "Рекомендации"
    sheet.append([name for _, name, _ in COLUMNS])
    for row in rows:
        sheet.append(row)
    for place, (_, _, width) in enumerate(COLUMNS, start=1):
        sheet.column_dimensions[sheet.cell(1, place).column_letter].width = width * 7
        sheet.cell(1, place).font = Font(bold=True)
    for cells in sheet.iter_rows():
        for cell in cells:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.freeze_panes = "B2"
    book.save(path)
    settle(path)
    print(path.name)


def settle(path: Path) -> None:
    """Rewrite the package with one fixed time, so that the same sources give the same bytes."""
    with zipfile.ZipFile(path) as package:
        parts = [(entry.filename, package.read(entry)) for entry in package.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts:
            if name == "docProps/core.xml":
                content = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>2026-01-01T00:00:00Z", content)
            entry = zipfile.ZipInfo(name, WRITTEN.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(entry, content)


if __name__ == "__main__":
    sys.exit(main())
