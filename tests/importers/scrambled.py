"""What other programs make of our files without touching a word: runs split, ids rewritten, marks gone."""

from __future__ import annotations

import copy
from random import Random
from typing import Any

from lxml import etree
from reviewers import W, lose_bookmarks


def as_word(rng: Random) -> Any:
    """Return an edit that saves a body as Word does: runs split with revision ids, proofing marks, controls, tags."""

    def edit(root: Any) -> None:
        _split_runs(root, rng)
        _renumber(root, rng)
        for paragraph in list(root.iter(f"{W}p")):
            paragraph.set(f"{W}rsidR", f"{rng.randrange(16**8):08X}")
            if rng.random() < 0.2:
                paragraph.insert(1, etree.Element(f"{W}proofErr", {f"{W}type": "spellStart"}))
            if rng.random() < 0.15 and paragraph.getparent().tag == f"{W}body":
                _wrap(paragraph, "sdt", "sdtContent")
            for run in [each for each in paragraph if each.tag == f"{W}r"]:
                if rng.random() < 0.1:
                    _wrap(run, "smartTag")
                elif rng.random() < 0.1:
                    _wrap(run, "sdt", "sdtContent")
        body = root.find(f"{W}body")
        first = next(body.iter(f"{W}p"))
        etree.SubElement(first, f"{W}bookmarkStart").attrib.update({f"{W}id": "99000", f"{W}name": "_GoBack"})
        etree.SubElement(first, f"{W}bookmarkEnd").set(f"{W}id", "99000")

    return edit


def as_google(rng: Random) -> Any:
    """Return an edit that saves a body as Google Docs does: no bookmarks, styles, table heads; formatting direct."""

    def edit(root: Any) -> None:
        lose_bookmarks(root)
        _split_runs(root, rng)
        _renumber(root, rng)
        for tag in ("pStyle", "tblHeader", "cantSplit"):
            for element in list(root.iter(f"{W}{tag}")):
                element.getparent().remove(element)
        for run in root.iter(f"{W}r"):
            properties = run.find(f"{W}rPr")
            if properties is None:
                properties = etree.Element(f"{W}rPr")
                run.insert(0, properties)
            etree.SubElement(properties, f"{W}rtl").set(f"{W}val", "0")

    return edit


def _split_runs(root: Any, rng: Random) -> None:
    """Divide runs in two at any place."""
    for run in list(root.iter(f"{W}r")):
        texts = [each for each in run if each.tag in (f"{W}t", f"{W}delText")]
        if len(texts) != 1 or len(texts[0].text or "") < 4 or rng.random() < 0.4:
            continue
        text = texts[0].text
        place = rng.randrange(1, len(text))
        rest = copy.deepcopy(run)
        texts[0].text = text[:place]
        next(each for each in rest if each.tag == texts[0].tag).text = text[place:]
        for part in (run, rest):
            part.find(texts[0].tag).set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        run.addnext(rest)


def _renumber(root: Any, rng: Random) -> None:
    """Give changes and bookmarks other ids; a bookmark's two ends keep one."""
    new: dict[str, str] = {}
    for element in root.iter(f"{W}ins", f"{W}del", f"{W}bookmarkStart", f"{W}bookmarkEnd"):
        old = element.get(f"{W}id")
        element.set(f"{W}id", new.setdefault(old, str(rng.randrange(10**6, 10**9))))


def _wrap(element: Any, *tags: str) -> None:
    """Put elements of these tags, one in the other, around an element."""
    holder = outer = etree.Element(f"{W}{tags[0]}")
    for tag in tags[1:]:
        holder = etree.SubElement(holder, f"{W}{tag}")
    element.addprevious(outer)
    holder.append(element)
