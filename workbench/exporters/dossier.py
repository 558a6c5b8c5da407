"""What every paper is composed from: the draft, its title, the words of forms, names of institutions, looks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property
from pathlib import Path

from workbench.drafting.bill import Bill, draft_bill
from workbench.drafting.draft import Draft
from workbench.drafting.elements import Elements
from workbench.drafting.institutions import Institutions
from workbench.drafting.reasons import Reasons, instruments
from workbench.exporters.blocks import Block, Page, paragraph
from workbench.exporters.forms import Form, key_of, read_form, read_institutions, read_names
from workbench.exporters.word import Template
from workbench.languages import LANGUAGES
from workbench.languages.enacting import ActName, plain_title
from workbench.law.act import Act
from workbench.law.letters import detect_language as language_of
from workbench.law.recommendation import Instrument, Recommendation
from workbench.law.reference import ProvisionRef

_PLACE = re.compile(
    r"(?:(?P<article>(?:art(?:icle)?s?|ст(?:атья)?)\b\.?\s*)|(?:(?:para(?:graph)?s?|п(?:ункт)?)\b\.?\s*)?)"
    r"(?P<number>\d[\w.()/–-]*)"
)

_TOLD = 4
"""A text of fewer words may lack the letters its language is known by."""
_RUSSIAN = frozenset("ёцщ")
"""Letters Kazakh has in borrowed words only."""


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
        act = self._acts.get(ref.work)
        if act is None:
            return str(ref)
        act_name = self.act_name(act)
        if not ref.eid:
            return act_name
        name = self._elements[ref.work].name(ref.eid)
        return f"{name} ({act_name})" if with_act else name

    @cached_property
    def _acts(self) -> dict[str, Act]:
        """The acts by work, also those the draft leaves alone; a text of another language lends its title."""
        lent = (replace(act, language=self.language) for act in self.draft.unloaded)
        return {act.work: act for act in (*lent, *self.draft.others, *(each.in_force for each in self.draft.acts))}

    @cached_property
    def _elements(self) -> dict[str, Elements]:
        return {work: Elements(act) for work, act in self._acts.items()}

    def text_of(self, recommendation: Recommendation) -> str:
        """Return a recommendation's text in the paper's language, else in one it has, which is then named."""
        texts = recommendation.text
        return texts.get(self.language) or self.said(next(iter(texts.values()), ""))

    def said(self, text: str, others: Mapping[str, str] | None = None) -> str:
        """Return what a person wrote, as said in the paper's language; else as it is, with the language it is in."""
        told = (others or {}).get(self.language, "").strip() or text.strip()
        written = language_of([told]) if told else self.language
        if not any(map(str.isalpha, told)) or written == self.language or _untold(told, written, self.language):
            return told
        return f"{told} {self._marks[f'in_{written}']}"

    def title_of(self, titles: Mapping[str, str]) -> str:
        """Return a title in the paper's language, else in one it has, which is then named; '' where there is none."""
        plain = {language: plain_title(title) for language, title in titles.items()}
        return self.said(next(iter(plain.values()), ""), plain)

    def named(self, name: str) -> str:
        """Return the name of a body or a document in the paper's language, else as it is, its language named."""
        known = self._names.get(key_of(name), {}).get(self.language)
        return known or self.said(name)

    def body(self, name: str) -> str:
        """Return the name of a state body in the paper's language; of several, parted by commas, each."""
        if key_of(name) in self._names:
            return self.named(name)
        return ", ".join(map(self.named, map(str.strip, name.split(","))))

    @cached_property
    def _names(self) -> Mapping[str, Mapping[str, str]]:
        return read_names(self.own)

    @cached_property
    def _marks(self) -> Form:
        return self.form("marks")

    def source_of(self, recommendation: Recommendation, form: Form) -> str:
        """Return who recommends, where, on what basis: «ЮНИСЕФ, пункт 4; Конвенция о правах ребенка, статья 22»."""
        place = _place(recommendation.paragraph, form)
        where = (self.body(recommendation.body), self.named(recommendation.source), place)
        told = (", ".join(dict.fromkeys(filter(None, map(str.strip, where)))), *self.basis_of(recommendation, form))
        return "; ".join(filter(None, told))

    def basis_of(self, recommendation: Recommendation, form: Form) -> tuple[str, ...]:
        """Return the instruments a recommendation rests on, each by name with its places; unknown ones as cited."""
        places: dict[str, list[str]] = {}
        for basis in recommendation.legal_basis:
            cited = instruments(self.draft, (basis,))
            name = self.name_of(cited[0][0]) if cited else basis.strip()
            places.setdefault(name, []).extend([_place(cited[0][1], form)] if cited and cited[0][1] else [])
        return tuple(", ".join((name, *told)) for name, told in places.items())

    def name_of(self, instrument: Instrument) -> str:
        """Return an instrument's title in the paper's language, else its code."""
        return instrument.title.get(self.language) or instrument.code

    def cited(self, instrument: Instrument, place: str, form: Form) -> str:
        """Return a place of an instrument: «Конвенция о правах ребенка, статья 22»."""
        return ", ".join(filter(None, (self.name_of(instrument), _place(place, form))))

    def told(self, reasons: Reasons, form: Form) -> tuple[str, ...]:
        """Return why: the justification, then each recommendation with its source."""
        lines = [line for text in reasons.justifications for line in text.splitlines() if line.strip()]
        for each in reasons.recommendations:
            source = self.source_of(each, form)
            text = self.text_of(each).rstrip(" .")
            lines.append(f"{form['recommendation']} {each.code}: {text}{f' ({source})' if source else ''}.")
        return tuple(lines)


def _untold(text: str, written: str, language: str) -> bool:
    """Return whether a text is too short to say what it is in: a code, a name, words Kazakh and Russian share."""
    shared = written == "rus" and language == "kaz" and not set(text.lower()) & _RUSSIAN
    return len(text.split()) < _TOLD and (written == "eng" or shared)


def _place(place: str, form: Form) -> str:
    """Return a place in the paper's words: 'art. 22' -> «статья 22», 'para 4' or '4' -> «пункт 4», else as it is."""
    match = _PLACE.fullmatch(place.strip())
    if match is None:
        return place.strip()
    return form["article" if match["article"] else "paragraph"].replace("{}", match["number"])


def day(value: date | datetime | None, *, time: bool = False) -> str:
    """Return a date as tables print it: 25.11.2026; with the hour where asked."""
    if value is None:
        return ""
    return f"{value:%d.%m.%Y %H:%M}" if time and isinstance(value, datetime) else f"{value:%d.%m.%Y}"
