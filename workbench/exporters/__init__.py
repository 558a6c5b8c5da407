"""Files out: the papers of the package, each from one draft, in Word, Excel and PDF.

The package is loaded when it is first asked for: it takes every paper and three languages along, and a redline of two
files needs none of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workbench.exporters.package import (
        EXPORTERS,
        Exporter,
        Package,
        Paper,
        Printout,
        PrintPdf,
        export_package,
        printout,
    )

__all__ = ["EXPORTERS", "Exporter", "Package", "Paper", "PrintPdf", "Printout", "export_package", "printout"]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from workbench.exporters import package

    return getattr(package, name)
