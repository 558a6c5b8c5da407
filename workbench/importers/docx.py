"""Word documents into lines: the body over lxml in one pass, numbers from numbering.xml, revisions as chosen.

What does not belong to the text of an act (comments, headers, pictures, formulas …) is named in the notes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from lxml import etree

from workbench.errors import UnreadableFile
from workbench.importers import left_out, limits
from workbench.importers.docx_body import Body, Place
from workbench.importers.docx_numbering import Numbering
from workbench.importers.docx_styles import Styles
from workbench.importers.lines import ImportNote, ReadLines
from workbench.importers.ooxml import RELATIONSHIP, W, transitional
from workbench.importers.package import Package
from workbench.importers.safe_xml import feed_xml, parse_xml

SUFFIXES = (".docx", ".docm", ".dotx", ".dotm")

_CONTENT_TYPES = "[Content_Types].xml"
_MAIN = "word/document.xml"
_REVISIONS = ("insertion", "deletion", "move", "paragraph mark", "table row", "table cell", "formatting")


def read_lines(path: Path, *, tracked: str = "accepted", repeat_merged: bool = False) -> ReadLines:
    """Return the paragraphs and table rows of a Word document; `tracked` is "accepted" or "rejected".

    `repeat_merged` repeats a cell that runs over several rows in each of them. Raises UnreadableFile for a file that is
    damaged, encrypted, hostile or no Word document.
    """
    with Package(path) as package:
        parts = _Parts(package, path.name)
        styles = Styles(parts.related("styles"))
        numbering = Numbering(parts.related("numbering"), styles.lists)
        body = Body(styles, numbering, _footnotes(parts), rejected=tracked == "rejected", repeat_merged=repeat_merged)
        place = Place()
        element = None
        for element in feed_xml(parts.main_chunks(), f"{path.name}: {parts.main}", W + "body"):
            complete = max(len(element) - 1, 0)
            body.read_body(element, complete, place)
            del element[:complete]  # what is taken out frees its memory, and cheaply where nothing refers to it
        if element is None:
            raise UnreadableFile(f"{path.name} is no Word document: it has no text body", limits.OTHER_COPY)
        body.read_body(element, len(element), place)
        body.finish(place)
        notes = (*_body_notes(body, numbering, tracked), *_part_notes(parts))
    return ReadLines(tuple(place.lines), tuple(ImportNote(note) for note in notes))


class _Parts:
    """The parts of a Word package by what they are, found through the relationships of the main document."""

    def __init__(self, package: Package, name: str) -> None:
        self._package = package
        self._name = name
        self.main = self._targets("_rels/.rels", "").get("officeDocument", [_MAIN])[0]
        if _CONTENT_TYPES not in package or self.main not in package:
            raise UnreadableFile(f"{name} is no Word document", "Save it as .docx and try again.")
        folder, _, file = self.main.rpartition("/")
        self._related = self._targets(f"{folder}/_rels/{file}.rels" if folder else f"_rels/{file}.rels", folder)

    def main_chunks(self) -> Iterator[bytes]:
        """Yield the XML of the main document, piece by piece."""
        for number, chunk in enumerate(self._package.chunks(self.main)):
            yield chunk if number else transitional(chunk)

    def related(self, kind: str) -> etree._Element | None:
        """Return the root of the first part of this kind ("styles", "numbering" …), or None."""
        return next(self.all_related(kind), None)

    def all_related(self, kind: str) -> Iterator[etree._Element]:
        """Yield the roots of all parts of this kind."""
        for target in self._related.get(kind, []):
            if target in self._package:
                yield parse_xml(transitional(self._package.read(target)), f"{self._name}: {target}")

    def _targets(self, part: str, folder: str) -> dict[str, list[str]]:
        """Return the targets inside the package by the last word of their relationship's type."""
        found: dict[str, list[str]] = {}
        if part not in self._package:
            return found
        for relationship in parse_xml(self._package.read(part), f"{self._name}: {part}").iter(RELATIONSHIP):
            if relationship.get("TargetMode") != "External":
                target = relationship.get("Target", "")
                kind = relationship.get("Type", "").rpartition("/")[2]
                found.setdefault(kind, []).append(_resolved(folder, target))
        return found


def _resolved(folder: str, target: str) -> str:
    if target.startswith("/"):
        return target.lstrip("/")
    steps: list[str] = []
    for step in PurePosixPath(folder, target).parts:
        if step == "..":
            if steps:
                steps.pop()
        else:
            steps.append(step)
    return "/".join(steps)


def _footnotes(parts: _Parts) -> dict[tuple[str, str], etree._Element]:
    """Return footnotes and endnotes by kind and id, without the lines that separate them."""
    found = {}
    for kind in ("footnote", "endnote"):
        root = parts.related(f"{kind}s")
        for note in root.iterchildren(W + kind) if root is not None else ():
            if note.get(W + "type", "normal") == "normal":
                found[kind, note.get(W + "id", "")] = note
    return found


def _body_notes(body: Body, numbering: Numbering, tracked: str) -> Iterator[str]:
    revisions = {what: body.counts[what] for what in _REVISIONS}
    yield from left_out.revised(tracked, revisions, body.revisions.authors)
    yield from left_out.counted({**body.counts, "bullet": numbering.bullets})
    yield from left_out.hidden(body.hidden)


def _part_notes(parts: _Parts) -> Iterator[str]:
    comments = [comment for root in parts.all_related("comments") for comment in root.iterchildren(W + "comment")]
    if comments:
        by = Counter(comment.get(W + "author", "")[: limits.REMARK_BYTES] or "unknown" for comment in comments)
        authors = ", ".join(f"{author}: {count}" for author, count in sorted(by.items()))
        yield f"Comments are not part of the text: {len(comments)} ({left_out.excerpt(authors)})."
    for kind, name in (("header", "header"), ("footer", "footer")):
        texts = {_plain(root): None for root in parts.all_related(kind)}
        for text in texts:
            if text and not text.isdigit():
                yield f"The page {name} “{left_out.excerpt(text)}” is not part of the text."


def _plain(root: etree._Element) -> str:
    return " ".join(
        " ".join(
            "".join(text.text or "" for text in paragraph.iter(W + "t")) for paragraph in root.iter(W + "p")
        ).split()
    )
