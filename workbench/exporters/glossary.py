"""The glossary: what the acts define, Russian and Kazakh side by side, as Word or Excel."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path

from workbench.analysis.terms import TermPair
from workbench.exporters import blocks, spreadsheet
from workbench.exporters.blocks import Page, Table
from workbench.exporters.word import Template, Written
from workbench.languages.kazakh.alphabet import alphabet_key
from workbench.law.act import Act
from workbench.law.reference import ProvisionRef

_TITLE = "Глоссарий терминов / Терминдер глоссарийі"
_HEAD = ("№", "Термин", "Определение", "Термин (қаз.)", "Анықтама", "Акт / Акт")
_WIDTHS = (1.0, 4.0, 7.0, 4.0, 7.0, 4.0)


def compose(pairs: Iterable[TermPair], element: Callable[[ProvisionRef], str]) -> Page:
    """Return the glossary as a page, in the order of the Kazakh alphabet; `element` names the place of a definition."""
    ordered: Sequence[TermPair] = sorted(pairs, key=lambda pair: alphabet_key(pair.kaz.term))
    rows = [
        blocks.row(
            f"{number}.", pair.rus.term, pair.rus.meaning, pair.kaz.term, pair.kaz.meaning, element(pair.rus.ref)
        )
        for number, pair in enumerate(ordered, start=1)
    ]
    numbers = tuple(str(number) for number in range(1, len(_HEAD) + 1))
    return Page(_TITLE, (blocks.paragraph("Title", _TITLE), Table(_WIDTHS, (_HEAD, numbers), rows)))


def write(pairs: Iterable[TermPair], acts: Iterable[Act], path: Path, *, day: date | None = None) -> Written:
    """Write the glossary; the ending of the name, .docx or .xlsx, tells the format. Raises WorkbenchError."""
    titles: dict[str, dict[str, str]] = {}
    for act in acts:
        titles.setdefault(act.work, {})[act.language] = act.title

    def element(ref: ProvisionRef) -> str:
        told = titles.get(ref.work, {})
        return " / ".join(told[code] for code in ("rus", "kaz") if code in told) or ref.work

    page = compose(pairs, element)
    if path.suffix.lower() == ".xlsx":
        return spreadsheet.write(page, path)
    return Template.of("concordance_table", None).page(page, path, language="rus", day=day)
