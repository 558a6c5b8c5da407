"""What a schema does not see in a Word file: deleted text tagged as text, ids used twice, comments in the air."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PPR = (
    "pStyle",
    "keepNext",
    "keepLines",
    "pageBreakBefore",
    "widowControl",
    "spacing",
    "ind",
    "jc",
    "outlineLvl",
    "rPr",
)
TBLPR = ("tblStyle", "tblW", "jc", "tblBorders", "tblLayout", "tblCellMar")
TCPR = ("tcW", "gridSpan", "vMerge")
TRPR = ("cantSplit", "tblHeader", "ins", "del")
ORDERS = {"pPr": PPR, "tblPr": TBLPR, "tcPr": TCPR, "trPr": TRPR}


def faults(path: Path) -> list[str]:
    """Return what is wrong with the file, nothing when it is clean."""
    with zipfile.ZipFile(path) as package:
        assert package.testzip() is None
        parts = {name: package.read(name) for name in package.namelist()}
    for name, content in parts.items():
        if name.endswith((".xml", ".rels")):
            etree.fromstring(content)
    root = etree.fromstring(parts["word/document.xml"])
    styles = etree.fromstring(parts["word/styles.xml"])
    comments = etree.fromstring(parts["word/comments.xml"]) if "word/comments.xml" in parts else None
    return [
        *_texts(root),
        *_ids(root, comments),
        *_anchors(root, comments),
        *_orders(root),
        *_shape(root, styles),
        *_leaks(parts),
    ]


def _texts(root: etree._Element) -> list[str]:
    out = [f"w:t within w:del: {t.text!r}" for deleted in root.iter(f"{W}del") for t in deleted.iter(f"{W}t")]
    out += [
        f"w:delText within w:ins: {t.text!r}" for inserted in root.iter(f"{W}ins") for t in inserted.iter(f"{W}delText")
    ]
    return out + [
        f"w:delText outside w:del: {t.text!r}"
        for t in root.iter(f"{W}delText")
        if not any(above.tag == f"{W}del" for above in t.iterancestors())
    ]


def _ids(root: etree._Element, comments: etree._Element | None) -> list[str]:
    found = [e.get(f"{W}id") for e in root.iter(f"{W}ins", f"{W}del", f"{W}bookmarkStart")]
    found += [e.get(f"{W}id") for e in comments.iter(f"{W}comment")] if comments is not None else []
    names = [e.get(f"{W}name") for e in root.iter(f"{W}bookmarkStart")]
    out = [f"an id is used twice: {id}" for id in set(found) if found.count(id) > 1]
    out += [f"a bookmark's name is used twice: {name}" for name in set(names) if names.count(name) > 1]
    out += [
        f"no name for a bookmark: {name}"
        for name in names
        if not re.fullmatch(r"[A-Za-z]\w{0,39}", name or "", re.ASCII)
    ]
    return out + [f"a mark without author: {e.tag}" for e in root.iter(f"{W}ins", f"{W}del") if not e.get(f"{W}author")]


def _anchors(root: etree._Element, comments: etree._Element | None) -> list[str]:
    def ids(tag: str) -> list[str | None]:
        return sorted(e.get(f"{W}id") or "" for e in root.iter(f"{W}{tag}"))

    known = sorted(e.get(f"{W}id") or "" for e in comments.iter(f"{W}comment")) if comments is not None else []
    out = [] if ids("bookmarkStart") == ids("bookmarkEnd") else ["bookmarks open that do not close"]
    for tag in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        out += [] if ids(tag) == known else [f"{tag}: {ids(tag)} but comments {known}"]
    return out


def _orders(root: etree._Element) -> list[str]:
    out = []
    for name, order in ORDERS.items():
        for element in root.iter(f"{W}{name}"):
            children = [child.tag.removeprefix(W) for child in element]
            places = [order.index(child) for child in children if child in order]
            out += (
                [f"{name} out of order: {children}"] if places != sorted(places) or len(places) != len(children) else []
            )
    return out


def _shape(root: etree._Element, styles: etree._Element) -> list[str]:
    known = {style.get(f"{W}styleId") for style in styles.iter(f"{W}style")}
    out = [f"no style {e.get(f'{W}val')}" for e in root.iter(f"{W}pStyle") if e.get(f"{W}val") not in known]
    for table in root.iter(f"{W}tbl"):
        columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
        for row in table.iter(f"{W}tr"):
            spans = [cell.find(f"{W}tcPr/{W}gridSpan") for cell in row.iter(f"{W}tc")]
            width = sum(int(span.get(f"{W}val") or 1) if span is not None else 1 for span in spans)
            out += [] if width == columns else [f"a row of {width} columns in a table of {columns}"]
    out += ["a cell without paragraph" for cell in root.iter(f"{W}tc") if cell.find(f"{W}p") is None]
    body = root.find(f"{W}body")
    assert body is not None
    tables = [place for place, child in enumerate(body) if child.tag == f"{W}tbl"]
    return out + ["a table without a paragraph after it" for place in tables if body[place + 1].tag != f"{W}p"]


def _leaks(parts: dict[str, bytes]) -> list[str]:
    core = etree.fromstring(parts["docProps/core.xml"])
    named = {
        etree.QName(e).localname: e.text for e in core if etree.QName(e).localname in ("creator", "lastModifiedBy")
    }
    out = [f"{name} names {text}" for name, text in named.items() if text]
    for name, content in parts.items():
        out += [f"{name} links outside" for _ in re.findall(rb'TargetMode="External"', content)]
        out += [
            f"{name} has a path of the machine" for _ in re.findall(rb"(?:/home/|/tmp/|file://|[A-Z]:\\\\)", content)
        ]
    return out
