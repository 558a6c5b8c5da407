"""A Word file from a template: python-docx keeps package, styles and footers, the body is spliced in as text.

A template owns the look: page, margins, page numbers, named styles. The department may put its own file of the same
name into a folder of templates; a style that is missing there is named with advice.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from docx import Document
from docx.opc.exceptions import OpcError
from docx.opc.part import Part
from docx.oxml.ns import qn
from lxml import etree

from workbench import paths
from workbench.errors import UnreadableFile, WorkbenchError
from workbench.exporters import gate
from workbench.exporters.blocks import Page
from workbench.exporters.files import save_whole
from workbench.exporters.packing import packed
from workbench.exporters.wordml import Writer

LOCALES = {"rus": "ru-RU", "kaz": "kk-KZ", "eng": "en-GB"}
_MARK = "spliced"
_NO_DAY = date(2000, 1, 1)
_SERVES_FOR = {"Table text": "Quoted text", "Table end": "Quoted text"}
"""Only a bill that quotes a table needs these: a department's template made without them writes it in the other one."""


@dataclass(frozen=True)
class Written:
    """A file written, and what had to be replaced in its text on the way."""

    path: Path
    warnings: tuple[str, ...] = ()


class Template:
    """A paper's template, opened: gives style ids, the width of its text, and saves a body in its look."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._spliced: dict[str, bytes] = {}
        self._served: dict[str, str] = {}
        try:
            self._document = Document(str(path))
        except (OSError, KeyError, ValueError, OpcError, etree.XMLSyntaxError) as error:
            raise UnreadableFile(
                f"The template {path.name} is not a Word document",
                "Save it as .docx in Word, or take it away: the template that came with the workbench serves then.",
            ) from error

    @classmethod
    def of(cls, paper: str, folder: Path | None = None) -> Template:
        """Return the template of a paper ("bill"): the department's own from `folder`, else the shipped one."""
        own = folder / f"{paper}.docx" if folder is not None else None
        if own is not None and own.is_file():
            return cls(own)
        shipped = paths.resources() / "templates" / f"{paper}.docx"
        try:
            return cls(shipped)
        except UnreadableFile as error:
            raise UnreadableFile(
                f"The template {shipped.name} is missing or damaged", "Install the program anew."
            ) from error

    def style_id(self, name: str) -> str:
        """Return the id Word knows the style by, or that of the style which serves for it; a warning says so.

        Raises WorkbenchError when the template has neither.
        """
        other = _SERVES_FOR.get(name, "")
        if name not in self._style_ids and other in self._style_ids:
            self._served[name] = other
            name = other
        try:
            return self._style_ids[name]
        except KeyError:
            raise WorkbenchError(
                f"The template {self.path.name} has no style “{name}”",
                "Add a paragraph style of this name in Word, or restore the template that came with the workbench.",
            ) from None

    @property
    def part(self) -> Any:
        """The main part of the package: what pictures hang on."""
        return self._document.part

    @property
    def width(self) -> int:
        """The width of the text on the page, in twentieths of a point."""
        section = self._document.sections[-1]
        width, left, right = section.page_width, section.left_margin, section.right_margin
        if width is None or left is None or right is None:
            return 9356  # A4 portrait, margins 3 and 1.5 cm
        return int((width - left - right) / 635)

    def page(self, page: Page, path: Path, *, language: str, day: date | None = None) -> Written:
        """Write a page of blocks."""
        body = Writer(self.style_id, self.width).body(page.blocks)
        return self.save(path, body, title=page.title, language=language, day=day)

    def save(
        self, path: Path, body: str, *, title: str, language: str, day: date | None = None, comments: str = ""
    ) -> Written:
        """Write the body into the template's look and save the file whole.

        `body` is WordprocessingML text of paragraphs and tables, `comments` the text of `w:comment` elements.
        The properties name the paper and its date, nobody and no place.
        """
        self._describe(title, language, day)
        warnings = [
            f"The template {self.path.name} has no style “{name}”; “{other}” serves for it."
            for name, other in self._served.items()
        ]
        warnings += self._splice(self._document.part, self._emptied_body(), body)
        if comments:
            part = self._document.part._comments_part
            part.element.insert(0, etree.Comment(_MARK))
            warnings += self._splice(part, part.element, comments)
        save_whole(path, self._package())
        return Written(path, tuple(dict.fromkeys(warnings)))

    @cached_property
    def _style_ids(self) -> dict[str, str]:
        styles = self._document.styles.element.iterchildren(qn("w:style"))
        return {name: style.get(qn("w:styleId")) for style in styles for name in _names(style)}

    def _forget_origin(self) -> None:
        """Take out what a template tells of where it was made: company, custom properties, the path it hangs on."""
        _drop(self._document.part.package.rels, ("/extended-properties", "/custom-properties", "/thumbnail"))
        settings = self._document.settings.element
        for element in settings.findall(qn("w:attachedTemplate")):
            settings.remove(element)
        _drop(self._document.part._settings_part.rels, ("/attachedTemplate",))

    def _emptied_body(self) -> Any:
        """Return the document's root with the mark in place of what the template's body says; its section stays."""
        body = self._document.element.body
        for child in list(body):
            if child.tag != qn("w:sectPr"):
                body.remove(child)
        body.insert(0, etree.Comment(_MARK))
        return self._document.element

    def _splice(self, part: Part, root: Any, xml: str) -> tuple[str, ...]:
        """Let the part be saved as its root with the mark replaced by this text: neither parsed nor written again."""
        content, warnings = gate.encoded(xml)
        frame = etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
        self._spliced[str(part.partname).lstrip("/")] = frame.replace(f"<!--{_MARK}-->".encode(), content, 1)
        part.__class__ = type("SplicedPart", (type(part),), {"blob": b""})
        return warnings

    def _package(self) -> bytes:
        """Return the file: python-docx's package with the spliced parts in their places, the same bytes every time."""
        plain = io.BytesIO()
        self._document.save(plain)
        with zipfile.ZipFile(plain) as source:
            return packed((name, self._spliced.get(name) or source.read(name)) for name in source.namelist())

    def _describe(self, title: str, language: str, day: date | None) -> None:
        properties = self._document.core_properties
        made = datetime.combine(day or _NO_DAY, datetime.min.time(), UTC)
        properties.title = gate.clean(title)[0][:255]
        properties.author = properties.last_modified_by = properties.comments = properties.keywords = ""
        properties.category = properties.subject = properties.content_status = properties.version = ""
        properties.created = properties.modified = made
        properties.language = LOCALES.get(language, "")
        properties.revision = 1
        self._forget_origin()
        for lang in self._document.styles.element.iter(qn("w:lang")):
            lang.set(qn("w:val"), LOCALES.get(language, "ru-RU"))


def _drop(rels: Any, kinds: tuple[str, ...]) -> None:
    for name in [name for name, rel in rels.items() if rel.reltype.endswith(kinds)]:
        del rels[name]


def _names(style: Any) -> Iterator[str]:
    """Yield the names of a paragraph style: its own, and the other ones the department gave it."""
    if style.get(qn("w:type")) != "paragraph":
        return
    for tag in ("w:name", "w:aliases"):
        for element in style.iterchildren(qn(tag)):
            yield from element.get(qn("w:val"), "").split(",")
