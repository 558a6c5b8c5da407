"""The report with every picture of a project and its figures, as Word."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from workbench.exporters import picture_report, pictures
from workbench.exporters.word import Written
from workbench.workspace import drafts, harmonising
from workbench.workspace.workspace import Workspace


def write_report(
    workspace: Workspace, path: Path, *, language: str, day: date, as_png: Callable[[str], bytes]
) -> Written:
    """Write the report on a day in a language, and return where and with what warnings; `as_png` draws an SVG."""
    covered = harmonising.coverage(workspace, language)
    progress = harmonising.progress(workspace, day)
    dates = harmonising.timeline(workspace, language)
    drawn = (
        (pictures.coverage_map(covered, language), picture_report.coverage_figures(covered, language)),
        (pictures.progress_bars(progress, language), picture_report.progress_figures(progress, language)),
        (pictures.timeline(dates, language), picture_report.timeline_figures(dates, language)),
    )
    pictured = [picture_report.Pictured(each.title, as_png(each.svg()), figures) for each, figures in drawn]
    subject = drafts.title(workspace, language)
    return picture_report.write(pictured, path, subject=subject, language=language, day=day)
