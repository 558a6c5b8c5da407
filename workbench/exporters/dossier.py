"""What every paper is composed from: the draft, its title, the words of forms, names of institutions, looks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from pathlib import Path

from workbench.drafting.bill import Bill, draft_bill
from workbench.drafting.draft import AmendedAct, Draft
from workbench.drafting.elements import Elements
from workbench.drafting.institutions import Institutions
from workbench.drafting.reasons import Reasons
from workbench.exporters.blocks import Block, Page, paragraph
from workbench.exporters.forms import Form, read_form, read_institutions
from workbench.exporters.word import Template
from workbench.languages import LANGUAGES
from workbench.languages.enacting import ActName
from workbench.law.act import Act
from workbench.law.recommendation import Recommendation
from workbench.law.reference import ProvisionRef


@dataclass(frozen=True)
class Dossier:
    """A draft in one language and the department's own templates, words and names, where it has them in `own`.

    `own` is a folder laid out like `resources`: `templates/bill.docx`, `forms/rus.toml`, `institutions.toml`.
    """

    draft: Draft
    own: Path | None = None
    whole_acts: bool = False

    @property
    def language(self) -> str:
        return self.draft.language

    @cached_property
    def bill(self) -> Bill:
        names = self.institutions
        return draft_bill(self.draft, signature=tuple(filter(None, (names.signatory, names.signatory_name))))

    @cached_property
    def title(self) -> str:
        """The title of the draft law, without a final full stop."""
        return self.bill.title.strip().rstrip(".")

    @cached_property
    def institutions(self) -> Institutions:
        return read_institutions(self.language, self.own)

    def form(self, paper: str) -> Form:
        """Return the words of a paper."""
        return read_form(paper, self.language, self.own)

    def template(self, paper: str) -> Template:
        """Return a paper's template, opened."""
        return Template.of(paper, self.own / "templates" if self.own is not None else None)

    def headed(self, form: Form, *laid_out: Block) -> Page:
        """Return a page of these blocks under the paper's heading."""
        heading = form.heading(self.title)
        return Page(
            " ".join(text for _, text in heading),
            (*(paragraph(style, text) for style, text in heading), *laid_out),
        )

    def act_name(self, act: Act) -> str:
        """Return the act's full name: form, date, title (numbers are not given for legislative acts)."""
        return LANGUAGES[self.language].enacting.name(ActName(act.title, act.type, act.date))

    def element(self, ref: ProvisionRef, *, with_act: bool = False) -> str:
        """Return the name of a provision («Подпункт 10-1) пункта 2 статьи 1»), of its act too where asked."""
        act = self.act(ref.work)
        if act is None:
            return str(ref)
        act_name = self.act_name(act.in_force)
        if not ref.eid:
            return act_name
        name = self._elements[ref.work].name(ref.eid)
        return f"{name} ({act_name})" if with_act else name

    @cached_property
    def _elements(self) -> dict[str, Elements]:
        return {act.in_force.work: Elements(act.in_force) for act in self.draft.acts}

    def act(self, work: str) -> AmendedAct | None:
        """Return the amended act of this work, or None."""
        return next((act for act in self.draft.acts if act.in_force.work == work), None)

    def text_of(self, recommendation: Recommendation) -> str:
        """Return a recommendation's text in the paper's language, else in whatever language it has."""
        texts = recommendation.text
        return texts.get(self.language) or next(iter(texts.values()), "")

    def source_of(self, recommendation: Recommendation) -> str:
        """Return who recommends and where: «ЮНИСЕФ, …, п. 12, CRC art. 19»."""
        parts = (recommendation.body, recommendation.source, recommendation.paragraph, *recommendation.legal_basis)
        return ", ".join(dict.fromkeys(part.strip() for part in parts if part.strip()))

    def told(self, reasons: Reasons, form: Form) -> tuple[str, ...]:
        """Return why: the justification, then each recommendation with its source."""
        lines = [line for text in reasons.justifications for line in text.splitlines() if line.strip()]
        for each in reasons.recommendations:
            source = self.source_of(each)
            text = self.text_of(each).rstrip(" .")
            lines.append(f"{form['recommendation']} {each.code}: {text}{f' ({source})' if source else ''}.")
        return tuple(lines)


def day(value: date | datetime | None, *, time: bool = False) -> str:
    """Return a date as tables print it: 25.11.2026; with the hour where asked."""
    if value is None:
        return ""
    return f"{value:%d.%m.%Y %H:%M}" if time and isinstance(value, datetime) else f"{value:%d.%m.%Y}"
