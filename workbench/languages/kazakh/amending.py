"""How Kazakh amends: the formulae of amending laws, and the nouns put to quoted words (LAW.md 3.3, 3.4)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from workbench.languages.formulae import EXCEPTED, IN_A_ROW, IN_ALL_CASES, IN_AN_ANNEX, Amending, Form, Formula
from workbench.languages.kazakh import morphology
from workbench.languages.kazakh.addresses import cite, read_address
from workbench.languages.kazakh.ordinals import read_ordinal
from workbench.languages.quotation import MASK, quote, several_masks
from workbench.languages.wording import Wording, wording_of
from workbench.law.act import AmendingSource, Kind
from workbench.law.folding import fold

_NOUNS = {
    Wording.WORD: ("сөз", False),
    Wording.WORDS: ("сөздер", False),
    Wording.FIGURE: ("цифр", False),
    Wording.FIGURES: ("цифрлар", False),
    Wording.MARK: ("тыныс белгісі", True),
    Wording.MARKS: ("тыныс белгілері", True),
}


_FOLLOWS = re.compile(r"\s*[;.,:]?\s*$|\s*деген\s|\s*(?:,|\s(?:және|мен|пен|бен))\s*[\"«“]", re.IGNORECASE)


def name_words(texts: Sequence[str], case: str) -> str:
    """Return quoted words with their noun: (['А', 'Б'], 'ins') -> '"А", "Б" деген сөздермен'."""
    noun, possessive = _NOUNS[wording_of(texts)]
    return f"{', '.join(quote(text, _FOLLOWS) for text in texts)} деген {_inflected(noun, case, possessive)}"


def _inflected(noun: str, case: str, possessive: bool) -> str:
    if case == "gen":
        return morphology.genitive(noun)
    if case == "abl":
        return morphology.ablative(noun, possessive=possessive)
    return morphology.instrumental(noun) if case == "ins" else noun


def excluded(kind: Kind | None, source: AmendingSource | None = None) -> str:
    """Return the remark of a repealed unit: 'алып тасталды', 'алып тасталды – ҚР 24.05.2018 № 156-VI Заңымен'.

    Without a kind it is that of a repealed act: 'күші жойылды'.
    """
    said = "алып тасталды" if kind is not None else "күші жойылды"
    if source is None:
        return said
    dated = f"{source.date:%d.%m.%Y} " if source.date else ""
    return f"{said} – ҚР {dated}№ {source.number} Заңымен"


_LETTERS = "[а-яәғқңөұүһі]*"

AMENDING = Amending(
    formulae=(
        Formula(Form.RESTATE, "{act} (мынадай|жаңа|мына) редакцияда (жазыл|баяндал){end}:"),
        Formula(Form.RESTATE, "{changed} (мынадай|жаңа|мына) редакцияда (жазыл|баяндал){end}:"),
        Formula(Form.RESTATE, "{changed} редакцияда жазыл{end}:"),
        Formula(Form.INSERT, "{changed} (мынадай|мына) (мазмұндағы|редакциядағы) {added} толықтырыл{end}:"),
        Formula(
            Form.INSERT,
            "{behind} (кейін|соң) (мынадай|мына) (мазмұндағы|редакциядағы) {added} толықтырыл{end}:",
            read_only=True,
        ),
        Formula(Form.INSERT, "{changed} {behind} кейін мынадай мазмұндағы {added} толықтырыл{end}:"),
        Formula(Form.INSERT, "{added} (мынадай|мына) (мазмұнда|редакцияда) толықтырыл{end}:"),
        Formula(Form.REPLACE_WORDS, "{within} {old.nom} {new.ins} (ауыстырыл|алмастырыл){end}"),
        Formula(Form.REPLACE_WORDS, "{within} {old.nom} тиісінше {new.ins} (ауыстырыл|алмастырыл){end}", several=True),
        Formula(Form.REPLACE_WORDS, "{within} {old.nom} {new.ins}", read_only=True, unfinished=True),
        Formula(Form.DELETE_WORDS, "{within} {old.nom} (алып таста|алынып таста)л{end}"),
        Formula(Form.DELETE_WORDS, "{within} {anchor.abl} (кейінгі|кейін) {old.nom} алып тастал{end}", read_only=True),
        Formula(
            Form.REPLACE_WORDS,
            "{within} {anchor.abl} (кейінгі|кейін) {old.nom} {new.ins} ауыстырыл{end}",
            read_only=True,
        ),
        Formula(
            Form.DELETE_WORDS, "{within} {next.gen} (алдындағы|алдынан) {old.nom} алып тастал{end}", read_only=True
        ),
        Formula(
            Form.REPLACE_WORDS,
            "{within} {next.gen} (алдындағы|алдынан) {old.nom} {new.ins} ауыстырыл{end}",
            read_only=True,
        ),
        Formula(Form.INSERT_AFTER, "{changed} {old.abl} (кейін|соң) {new.ins} толықтырыл{end}"),
        Formula(Form.INSERT_AFTER, "{changed} {old.abl} (кейін|соң) {new.ins}", read_only=True, unfinished=True),
        Formula(Form.INSERT_AFTER, "{changed} {old.abl} кейін тиісінше {new.ins} толықтырыл{end}", several=True),
        Formula(Form.INSERT_BEFORE, "{changed} {old.gen} (алдынан|алдына) {new.ins} толықтырыл{end}"),
        Formula(Form.INSERT_BEFORE, "{changed} {old.gen} алдынан тиісінше {new.ins} толықтырыл{end}", several=True),
        Formula(Form.INSERT_AFTER, "{changed} {new.ins} толықтырыл{end}"),
        Formula(
            Form.OTHER_LANGUAGE,
            "{within} (ресми|орыс) (тілдегі|тіліндегі) мәтінге (түзету|өзгеріс|толықтыру) енгізілді, "
            "(мемлекеттік|қазақ) (тілдегі|тіліндегі) (мәтіні|мәтін) өзгермейді",
        ),
        Formula(
            Form.OTHER_LANGUAGE,
            "{within} (ресми тілде|орыс тілінде|ресми тілдегі мәтінге|орыс тіліндегі мәтінге|орыс тіліндегі мәтініне) "
            "(түзету|түзетулер|өзгеріс|өзгерістер|толықтыру|толықтырулар) (енгізілді|енгізіледі|енгізілсін), "
            "(мемлекеттік|қазақ) (тілдегі|тіліндегі) (мәтіні|мәтін) өзгермейді",
        ),
        Formula(Form.REPEAL, "{changed} (алып таста|алынып таста)л{end}"),
        Formula(Form.REPEAL, "{changed} күші (жойылды деп таныл|жойылған деп таныл|жойыл){end}"),
        Formula(Form.RENUMBER, "{renumbered} (болып ауыстырыл|деп есептел|болып есептел){end}"),
        Formula(Form.RENUMBER, "{changed} тиісінше {added} (болып|деп) (ауыстырыл|есептел){end}", read_only=True),
        Formula(Form.RENUMBER, "{changed} тиісінше {added} (болып|деп) саналсын", read_only=True),
        Formula(Form.RENUMBER, "{renumbered} (деп|болып) саналсын"),
    ),
    cite=cite,
    read_address=read_address,
    name_words=name_words,
    nouns_before="",
    nouns_after=rf"деген\s+(?:сөз{_LETTERS}|цифр{_LETTERS}|сан{_LETTERS}|(?:тыныс\s+)?белгі{_LETTERS}|әріп{_LETTERS}|жалғаулы{_LETTERS}|шылау{_LETTERS}|жол{_LETTERS}|сөйлем{_LETTERS}|аббревиатура{_LETTERS})",
    follows=_FOLLOWS,
    between=r",|\s(?:және|мен|пен|бен)\s",
    separator=re.compile(r"\s*[,;]\s*(?:(?:және|сондай-ақ)\s+)?|\s*\b(?:және|сондай-ақ)\s+|\s*$", re.IGNORECASE),
    occurrence=r"(?:(?:он\s+)?\w+н(?:ші|шы)\s+(?:жағдайда(?:ғы)?|рет\s+кездесетін)|барлық\s+жағдай(?:лар)?да(?:ғы)?)",
    every=r"барлық",
    read_ordinal=read_ordinal,
    marks=tuple(
        (re.compile(rf"(?:соңындағы\s+)?\b{fold(name)}(?:{fold(endings)})?(?!\w)", re.IGNORECASE), sign)
        for name, endings, sign in (
            (r"нүктелі\s+үтір", "мен|ден|дің", ";"),
            (r"қос\s+нүкте", "мен|ден|нің", ":"),
            ("нүкте", "мен|ден|нің", "."),
            ("үтір", "мен|ден|дің", ","),
        )
    ),
    mark_named="\0 деген тыныс белгісі",
    opening=re.compile(
        fold(r"\s+(?:мынадай\s+)?(?:өзгеріс|толықтыру)\w*(?:\s+[мп]ен\s+(?:өзгеріс|толықтыру)\w*)?\s+енгізілсін\s*$"),
        re.IGNORECASE,
    ),
    row_named=re.compile(
        rf"(?P<quoted>{several_masks('және')})\s+деген\s+(?P<noun>жол(?:[ды]\w*)?)\b"
        rf"(?!.*{MASK}\s+деген\s+жол(?:дар)?мен\b)",
        re.IGNORECASE,
    ),
    contents="мазмұнында",
    contents_name="Мазмұны",
    acts={
        "law": "Заң",
        "code": "Кодекс",
        "constitution": "Конституция",
        "constitutional_law": "Конституциялық заң",
        "decree": "Жарлық",
        "resolution": "қаулы",
        "order": "бұйрық",
        "act": "акт",
    },
    excluded=excluded,
    endings=("сын", "ып", "сін", "іп"),
    refused=(
        (r"бүкіл\s+мәтін.*қоспағанда|қоспағанда.*бүкіл\s+мәтін", EXCEPTED),
        (r"қосымшаға\s+сәйкес", IN_AN_ANNEX),
        (r"реттік\s+нөмір|\d-жол", IN_A_ROW),
        (r"тиісті\s+септік", IN_ALL_CASES),
    ),
)
