"""The file formats we read, in the order they are asked: each reader is loaded when it is first wanted.

A reader is a module with `SUFFIXES` and `read_lines(path, *, tracked) -> ReadLines`. A foreign file is read in a
process of its own, which should not have to load eight readers to use one.
"""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType


def _plain() -> ModuleType:
    from workbench.importers import plain

    return plain


def _docx() -> ModuleType:
    from workbench.importers import docx

    return docx


def _html() -> ModuleType:
    from workbench.importers import html

    return html


def _rtf() -> ModuleType:
    from workbench.importers import rtf

    return rtf


def _odt() -> ModuleType:
    from workbench.importers import odt

    return odt


def _pdf() -> ModuleType:
    from workbench.importers import pdf

    return pdf


def _doc() -> ModuleType:
    from workbench.importers import doc

    return doc


def _akoma_ntoso() -> ModuleType:
    from workbench.importers import akoma_ntoso

    return akoma_ntoso


FORMATS: tuple[Callable[[], ModuleType], ...] = (_plain, _docx, _html, _rtf, _odt, _pdf, _doc, _akoma_ntoso)
