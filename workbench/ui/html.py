"""Small pieces of rich text. Everything that comes from a file is escaped; links have our own schemes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape

from workbench.law.revision import Revised, Revision
from workbench.ui.cells import unbroken
from workbench.ui.theme import Theme

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}\b")


def heading(text: str, theme: Theme) -> str:
    """Return a small caption over a group."""
    return f'<p style="margin:14px 0 2px 0; color:{theme.muted}"><b>{escape(text)}</b></p>'


def card(title: str, link: str, lines: Iterable[str], theme: Theme, *, colour: str = "") -> str:
    """Return a linked title with lines of text (already rich) under it."""
    name = escape(unbroken(title))
    shown = f'<a href="{escape(link)}" style="text-decoration:none">{name}</a>' if link else name
    bar = f'<td width="3" bgcolor="{colour or theme.border}"></td>'
    body = "".join(f'<div style="margin-top:2px">{line}</div>' for line in lines if line)
    return (
        '<table width="100%" cellspacing="0" cellpadding="0" style="margin:4px 0 6px 0"><tr>'
        f'{bar}<td style="padding-left:8px"><b>{shown}</b>{body}</td></tr></table>'
    )


def table(titles: Sequence[str], rows: Iterable[Sequence[str]], theme: Theme, *, equal: bool = False) -> str:
    """Return rows of cells (already rich) under these titles, ruled; `equal`: one column as wide as another."""
    wide = f' width="{100 // len(titles)}%"' if equal else ""
    head = [f"<b>{muted(title, theme)}</b>" for title in titles]
    lines = ("".join(f"<td{wide}>{cell}</td>" for cell in cells) for cells in (head, *rows))
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    return (
        f'<table width="100%" border="1" cellspacing="0" cellpadding="6" style="border-color:{theme.border};'
        f' border-style:solid; border-collapse:collapse">{body}</table>'
    )


def muted(text: str, theme: Theme) -> str:
    """Return plain text in the quiet colour."""
    return f'<span style="color:{theme.muted}">{escape(text)}</span>'


def coloured(text: str, colour: str) -> str:
    """Return plain text in a colour."""
    return f'<span style="color:{colour}">{escape(text)}</span>'


def plain(text: str, most: int = 0) -> str:
    """Return plain text as rich text, cut after `most` characters where given; tabs between cells stay."""
    cut = text if not most or len(text) <= most else f"{text[:most].rstrip()}…"
    rich = escape(cut).replace("\n", "<br>")
    return f'<span style="white-space:pre-wrap">{rich}</span>' if "\t" in rich else rich


def redline(revisions: Iterable[Revision], theme: Theme) -> str:
    """Return revisions as rich text: deleted words struck, inserted ones underlined, both in colour."""
    looks = {
        Revised.KEPT: "",
        Revised.INSERTED: f"color:{theme.inserted}; background:{theme.inserted_ground}; text-decoration:underline",
        Revised.DELETED: f"color:{theme.deleted}; background:{theme.deleted_ground}; text-decoration:line-through",
    }
    return "".join(
        f'<span style="{looks[each.revised]}">{plain(each.text)}</span>' if looks[each.revised] else plain(each.text)
        for each in revisions
    )


def marked_side(revisions: Iterable[Revision], own: Revised) -> str:
    """Return one side of a comparison, its own words in bold: DELETED the text in force, INSERTED the proposed one."""
    return "".join(
        f"<b>{plain(each.text)}</b>" if each.revised is own else plain(each.text)
        for each in revisions
        if each.revised in (own, Revised.KEPT)
    )


def recoloured(shown: str, old: Theme, new: Theme) -> str:
    """Return rich text that was written in the colours of one theme in those of another.

    A colour two names share goes by the later of them: a link's before the accent's.
    """
    colours = {was.lower(): now for was, now in zip(old, new, strict=True) if was.startswith("#")}
    return _COLOUR.sub(lambda found: colours.get(found[0].lower(), found[0]), shown)
