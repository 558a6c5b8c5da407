"""Make resources/templates: one Word template a paper, each with the named styles its paper is written in.

    python build_spec/make_templates.py [FOLDER]

The looks follow the department's practice: Times New Roman 14, margins 3 / 1.5 / 2 / 2 cm, justified,
first line 1.25 cm, page number at the top in the middle from the second page on; tables in Times New Roman 11,
landscape where they are wide.
"""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path
from typing import Any, NamedTuple

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Emu, Pt

LEFT, CENTRE, RIGHT, BOTH = (
    WD_ALIGN_PARAGRAPH.LEFT,
    WD_ALIGN_PARAGRAPH.CENTER,
    WD_ALIGN_PARAGRAPH.RIGHT,
    WD_ALIGN_PARAGRAPH.JUSTIFY,
)
FONT = "Times New Roman"


class Look(NamedTuple):
    """A paragraph style: alignment, size in points, first line and left indent in cm, space around in points."""

    align: WD_ALIGN_PARAGRAPH = BOTH
    size: float = 14
    first: float = 1.25
    left: float = 0
    before: float = 0
    after: float = 0
    bold: bool = False
    italic: bool = False
    with_next: bool = False
    outline: int | None = None


TITLES = {
    "Form note": Look(RIGHT, first=0, size=12, after=6),
    "Title": Look(CENTRE, first=0, bold=True, before=6, after=6, with_next=True),
    "Subtitle": Look(CENTRE, first=0, after=10, with_next=True),
    "Body": Look(),
    "Signature": Look(LEFT, first=0, before=18, bold=True),
    "Table end": Look(LEFT, size=6, first=0),
}
TABLE = {
    "Table head": Look(CENTRE, size=10, first=0, bold=True),
    "Table text": Look(LEFT, size=11, first=0),
    "Table head small": Look(CENTRE, size=8.5, first=0, bold=True),
    "Table text small": Look(LEFT, size=9, first=0),
    "Table banner": Look(CENTRE, size=11, first=0, bold=True, before=3, after=3, with_next=True),
}
BILL = {
    "Draft mark": Look(RIGHT, first=0, after=12),
    "Form of act": Look(CENTRE, first=0, bold=True, after=12),
    "Preamble": Look(),
    "Article": Look(before=12, with_next=True),
    "Amended act": Look(before=6, with_next=True),
    "Amending item": Look(),
    "Amending clause": Look(),
    "Quoted text": Look(),
}
LAW = {
    "Title": Look(CENTRE, first=0, bold=True, before=24, after=6, with_next=True, outline=1),
    "Act requisites": Look(CENTRE, first=0, after=12),
    "Group heading": Look(CENTRE, first=0, bold=True, before=14, after=8, with_next=True, outline=2),
    "Article heading": Look(BOTH, bold=True, before=10, after=4, with_next=True, outline=3),
    "Law text": Look(),
    "Law signature": Look(LEFT, first=0, bold=True, before=18),
    "Annex heading": Look(RIGHT, first=0, before=18, after=8),
    "Omission": Look(LEFT),
}
NOTE = {
    "Question": Look(bold=True, before=8, after=2, with_next=True),
    "Answer": Look(),
    "Agenda item": Look(before=6),
}

PAPERS: dict[str, tuple[dict[str, Look], bool]] = {  # styles, landscape
    "bill": (TITLES | BILL | TABLE, False),
    "comparative_table": (TITLES | TABLE, True),
    "redline": (TITLES | TABLE | LAW, False),
    "clean_text": (TITLES | TABLE | LAW, False),
    "concordance_table": (TITLES | TABLE, True),
    "explanatory_note": (TITLES | NOTE | TABLE, False),
    "disagreements": (TITLES | TABLE, True),
    "proposals": (TITLES | TABLE, True),
    "minutes": (TITLES | NOTE | TABLE, False),
    "by_laws": (TITLES | TABLE, True),
    "reference_sheet": (TITLES | TABLE, False),
}


def make(folder: Path) -> list[Path]:
    """Write every template into the folder and return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    return [_template(folder / f"{name}.docx", looks, landscape) for name, (looks, landscape) in PAPERS.items()]


def _template(path: Path, looks: dict[str, Look], landscape: bool) -> Path:
    document = Document()
    _forget_default_styles(document)
    _lay_out_page(document.sections[0], landscape)
    _set_normal(document)
    for name, look in looks.items():
        _add_style(document, name, look)
    _number_pages(document)
    _simplify_settings(document)
    _forget_origin(document)
    package = io.BytesIO()
    document.save(package)
    _save_timeless(package, path)
    return path


def _save_timeless(package: io.BytesIO, path: Path) -> None:
    """Save the package without the times of its parts: the same template is the same file."""
    with zipfile.ZipFile(package) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(name))


def _forget_default_styles(document: Any) -> None:
    """Leave only the styles a page needs: a drafter who opens the list of styles sees ours."""
    keep = {"Normal", "Default Paragraph Font", "Normal Table", "Table Normal", "No List", "Header", "Footer"}
    root = document.styles.element
    for style in list(root.iterchildren(qn("w:style"))):
        if style.find(qn("w:name")).get(qn("w:val")).lower() not in {name.lower() for name in keep}:
            root.remove(style)
    for style in root.iterchildren(qn("w:style")):
        for link in style.findall(qn("w:link")):
            style.remove(link)
    root.remove(root.find(qn("w:latentStyles")))


def _lay_out_page(section: Any, landscape: bool) -> None:
    short, long = Cm(21), Cm(29.7)
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (long, short) if landscape else (short, long)
    section.left_margin, section.right_margin = (Cm(2), Cm(1.5)) if landscape else (Cm(3), Cm(1.5))
    section.top_margin, section.bottom_margin = (Cm(2.5), Cm(1.5)) if landscape else (Cm(2), Cm(2))
    section.header_distance = section.footer_distance = Cm(1)
    section.gutter = Emu(0)


def _set_normal(document: Any) -> None:
    defaults = document.styles.element.find(qn("w:docDefaults"))
    fonts = defaults.find(".//" + qn("w:rFonts"))
    fonts.attrib.clear()
    for name in ("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"):
        fonts.set(qn(name), FONT)
    spacing = defaults.find(".//" + qn("w:pPrDefault"))
    spacing.clear()
    lang = defaults.find(".//" + qn("w:lang"))
    lang.attrib.clear()
    lang.set(qn("w:val"), "ru-RU")
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(14)
    normal.paragraph_format.space_after = normal.paragraph_format.space_before = Pt(0)
    normal.paragraph_format.line_spacing = 1.0


def _add_style(document: Any, name: str, look: Look) -> None:
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    style.quick_style = True
    style.font.size, style.font.bold, style.font.italic = Pt(look.size), look.bold or None, look.italic or None
    layout = style.paragraph_format
    layout.alignment = look.align
    layout.first_line_indent, layout.left_indent = Cm(look.first), Cm(look.left) if look.left else None
    layout.space_before, layout.space_after = Pt(look.before), Pt(look.after)
    layout.keep_with_next = look.with_next or None
    layout.widow_control = True
    if look.outline is not None:
        level = OxmlElement("w:outlineLvl")
        level.set(qn("w:val"), str(look.outline - 1))
        style.element.get_or_add_pPr().append(level)


def _number_pages(document: Any) -> None:
    """Put the page number at the top in the middle, from the second page on."""
    section = document.sections[0]
    section.different_first_page_header_footer = True
    paragraph = section.header.paragraphs[0]
    paragraph.alignment = CENTRE
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    run, text = OxmlElement("w:r"), OxmlElement("w:t")
    text.text = "2"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)


def _simplify_settings(document: Any) -> None:
    """Leave of the settings what a page needs; the default ones carry identifiers and an unknown zoom."""
    settings = document.settings.element
    keep = {"w:zoom", "w:defaultTabStop", "w:characterSpacingControl", "w:compat", "w:decimalSymbol", "w:listSeparator"}
    for child in list(settings):
        if child.tag not in {qn(name) for name in keep}:
            settings.remove(child)
    zoom = settings.find(qn("w:zoom"))
    zoom.attrib.clear()
    zoom.set(qn("w:percent"), "100")
    compat = settings.find(qn("w:compat"))
    for child in list(compat):
        if child.tag != qn("w:compatSetting"):
            compat.remove(child)
        elif child.get(qn("w:name")) == "compatibilityMode":
            child.set(qn("w:val"), "15")


def _forget_origin(document: Any) -> None:
    properties = document.core_properties
    properties.author = properties.comments = properties.title = properties.last_modified_by = ""
    package = document.part.package
    for rel_id, rel in list(package.rels.items()):
        if rel.reltype.endswith(("/thumbnail", "/extended-properties")):
            del package.rels[rel_id]
    for rel_id, rel in list(document.part.rels.items()):
        if rel.reltype.endswith(("/customXml", "/stylesWithEffects", "/numbering", "/webSettings")):
            del document.part.rels[rel_id]


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1] / "resources" / "templates"
    for made in make(target):
        print(made.name)
