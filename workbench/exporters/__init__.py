"""Files out: the papers of the package, each from one draft, in Word, Excel and PDF."""

from workbench.exporters.package import EXPORTERS, Exporter, Package, Paper, export_package

__all__ = ["EXPORTERS", "Exporter", "Package", "Paper", "export_package"]
