"""What stands inside what in a Word file, past the wrappings Word puts around blocks, rows, cells and text boxes."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from workbench.importers.ooxml import MC, W

ALTERNATE = MC + "AlternateContent"


def inner(element: etree._Element, tag: str) -> Iterable[etree._Element]:
    """Return what of a wrapping element is read: of alternate content only the first branch."""
    if tag == ALTERNATE:
        return (element[0],) if len(element) else ()
    return element


def table_rows(table: etree._Element) -> Iterable[etree._Element]:
    """Yield the rows of a table, also those in content controls and revisions; rows of inner tables are not its."""
    for child in table:
        if child.tag == W + "tr":
            yield child
        elif child.tag not in (W + "tblPr", W + "tblGrid") and len(child):
            yield from table_rows(child)


def row_cells(row: etree._Element) -> Iterable[etree._Element]:
    """Yield the cells of a row, also those in content controls and revisions."""
    for child in row:
        if child.tag == W + "tc":
            yield child
        elif child.tag not in (W + "trPr", W + "tblPrEx") and len(child):
            yield from row_cells(child)


def text_boxes(element: etree._Element) -> Iterable[etree._Element]:
    """Yield the outermost text boxes of a drawing; of alternate content the first branch only."""
    for child in element:
        if child.tag == W + "txbxContent":
            yield child
        elif child.tag == ALTERNATE:
            yield from text_boxes(child[0]) if len(child) else ()
        elif len(child):
            yield from text_boxes(child)
