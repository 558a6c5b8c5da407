"""What reviewers do to our files in Word, LibreOffice or Google Docs, done to the XML."""

from __future__ import annotations

import copy
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
Edit = Callable[[Any], None]


def reviewed(path: Path, *edits: Edit, comments: str = "") -> Path:
    """Return a copy of the file with these edits made to its body, and comments added to its comments part."""
    out = path.with_name(f"reviewed {path.name}")
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "word/document.xml":
                root = etree.fromstring(content)
                for edit in edits:
                    edit(root)
                content = etree.tostring(root)
            elif name == "word/comments.xml" and comments:
                content = content.replace(b"</w:comments>", f"{comments}</w:comments>".encode())
            target.writestr(name, content)
    return out


def paragraph_with(root: Any, text: str) -> Any:
    """Return the paragraph that reads so with every change accepted."""
    return next(p for p in root.iter(f"{W}p") if reads(p) == text)


def reads(paragraph: Any) -> str:
    texts = (
        t
        for t in paragraph.iter(f"{W}t", f"{W}noBreakHyphen")
        if not any(above.tag == f"{W}del" for above in t.iterancestors())
    )
    return "".join("-" if t.tag == f"{W}noBreakHyphen" else t.text or "" for t in texts)


def retype(text: str, new: str) -> Edit:
    """Type a paragraph anew, without tracking."""

    def edit(root: Any) -> None:
        paragraph = paragraph_with(root, text)
        _empty(paragraph)
        paragraph.append(_run(new))

    return edit


def retype_tracked(text: str, new: str, author: str = "Рецензент", when: str = "2026-12-01T10:00:00Z") -> Edit:
    """Type a paragraph anew with tracked changes."""

    def edit(root: Any) -> None:
        paragraph = paragraph_with(root, text)
        old = reads(paragraph)
        _empty(paragraph)
        for tag, run in (("del", _run(old, "delText")), ("ins", _run(new))):
            mark = etree.SubElement(paragraph, f"{W}{tag}")
            mark.set(f"{W}id", "90001")
            mark.set(f"{W}author", author)
            mark.set(f"{W}date", when)
            mark.append(run)

    return edit


def take_out(text: str) -> Edit:
    """Delete a paragraph, without tracking."""

    def edit(root: Any) -> None:
        paragraph = paragraph_with(root, text)
        paragraph.getparent().remove(paragraph)

    return edit


def add_after(text: str, new: str) -> Edit:
    """Type a new paragraph after another."""

    def edit(root: Any) -> None:
        paragraph = paragraph_with(root, text)
        added = copy.deepcopy(paragraph)
        _empty(added)
        added.append(_run(new))
        paragraph.addnext(added)

    return edit


def comment_on(text: str, number: int) -> Edit:
    """Put the reference of a comment into a paragraph."""

    def edit(root: Any) -> None:
        run = etree.SubElement(paragraph_with(root, text), f"{W}r")
        etree.SubElement(run, f"{W}commentReference").set(f"{W}id", str(number))

    return edit


def accept_all(root: Any) -> None:
    """Accept every change."""
    _resolve(root, "del", "ins")


def reject_all(root: Any) -> None:
    """Reject every change."""
    _resolve(root, "ins", "del")


def lose_bookmarks(root: Any) -> None:
    """Lose every bookmark, as some editors do."""
    for tag in ("bookmarkStart", "bookmarkEnd"):
        for mark in list(root.iter(f"{W}{tag}")):
            mark.getparent().remove(mark)


def _resolve(root: Any, gone: str, kept: str) -> None:
    for row in list(root.iter(f"{W}tr")):
        if row.find(f"{W}trPr/{W}{gone}") is not None:
            row.getparent().remove(row)
    for mark in list(root.iter(f"{W}{gone}")):
        if mark.getparent().tag != f"{W}rPr":
            mark.getparent().remove(mark)
    for mark in list(root.iter(f"{W}{kept}")):
        holder = mark.getparent()
        for child in reversed(mark):
            mark.addnext(child)
        holder.remove(mark)
    for text in root.iter(f"{W}delText"):
        text.tag = f"{W}t"
    for paragraph in list(root.iter(f"{W}p")):
        if paragraph.find(f"{W}pPr/{W}rPr/{W}{gone}") is not None:
            following = paragraph.getnext()
            for place, child in enumerate(child for child in paragraph if child.tag != f"{W}pPr"):
                following.insert(place + 1, child)
            paragraph.getparent().remove(paragraph)


def _empty(paragraph: Any) -> None:
    for child in list(paragraph):
        if child.tag in (f"{W}r", f"{W}ins", f"{W}del"):
            paragraph.remove(child)


def _run(text: str, tag: str = "t") -> Any:
    run = etree.Element(f"{W}r")
    etree.SubElement(run, f"{W}{tag}").text = text
    return run
