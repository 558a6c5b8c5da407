# ruff: noqa: E501 – patterns read best unbroken
"""Which column of a table of recommendations holds what, told by the words of its header in three languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from workbench.law.folding import fold

_FIELDS: tuple[tuple[str, str], ...] = (
    # the first that matches counts, so the narrower stand above: «срок исполнения» before «исполнение»
    ("co_executors", r"соисполнител|co-?executor|supporting|бірлесіп|қоса орындаушы"),
    ("acceptance_reason", r"причин|обоснован|мотив|reason|justification|себеп|негіздеме"),
    ("evidence", r"подтвержд|доказательств|evidence|verification|дәлел|растайтын"),
    ("deadline", r"срок|deadline|\bdue\b|time-?frame|мерзім"),
    ("priority", r"приоритет|важност|priority|urgency|басымды"),
    ("addressee", r"адресат|ответствен|исполнител|addressee|responsible|lead body|implementing|жауапты|орындаушы|кімге"),
    ("legal_basis", r"\bоснован|правов\w+ баз|legal basis|\bbasis\b|құқықтық негіз|\bнегіз"),
    ("provisions", r"положени|норм\w* закон|(?:стать|пункт|норм)\w*.*(?:закон|акт)|provision|national law|article of|ереже|заң\w* (?:бап|норма)|бабы"),
    ("code", r"^(?:№|n|no|nr|id|код|шифр|code|ref|р/с|п/п)[\s.№]*(?:п/п|р/с)?$|\bкод\b|\bшифр\b|\bcode\b|^номер рекоменд|^number$|^нөмір"),
    ("acceptance", r"решени|принят|позици|ответ государств|accept|decision|response|шешім|қабылдан"),
    ("progress", r"статус|состояни|исполнени|реализаци|выполнен|progress|status|implementation|орындалу|жай-күй|мәртебе"),
    ("date", r"\bдат[аы]\b|\bdate\b|күні"),
    ("source", r"источник|документ|\bsource\b|\bdocument\b|дереккөз|құжат"),
    ("body", r"\bорган|организаци|кто рекоменд|\bbody\b|organi[sz]ation|issued by|ұйым|кім ұсын"),
    ("paragraph", r"пункт|параграф|paragraph|\bpara\b|\bitem\b|тармақ|абзац"),
    ("theme", r"тема|кластер|раздел|направлен|сфера|theme|topic|cluster|\barea\b|тақырып|бағыт|сала"),
    ("text", r"рекомендац|содержан|текст|recommendation|\btext\b|ұсыным|ұсыныс|мәтін|мазмұн"),
)  # fmt: skip
COUNTING = re.compile(r"(?:№|n|no|nr|р/с|п/п)[\s.№]*(?:п/п|р/с|n)?\.?")
_PATTERNS = tuple((field, re.compile(pattern)) for field, pattern in _FIELDS)
_NAMED = (
    ("rus", re.compile(r"\bрус|\bru\b|\brus\b|russian|орыс")),
    ("kaz", re.compile(r"\bқаз|\bказ|\bkk\b|\bkz\b|\bkaz\b|kazakh|мемлекеттік тіл|государственн\w+ язык")),
    ("eng", re.compile(r"\bангл|\ben\b|\beng\b|english|ағылшын")),
)
_SPOKEN = (("kaz", re.compile(r"ұсыным|ұсыныс")), ("eng", re.compile(r"recommendation")))
"""A header in a language: the texts below it may be in another."""
_KAZAKH = re.compile(r"[әғқңөұүһі]", re.IGNORECASE)
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)


def match_columns(
    headers: Sequence[str], rows: Iterable[Sequence[str]] = (), *, given: Mapping[str, str] | None = None
) -> dict[int, str]:
    """Return what each column holds, by its place; columns that say nothing known are left out.

    `given` overrules the words: {"Прим.": "evidence", "Лист": ""} (an empty field leaves the column out). The language
    of a text column is told by its header, else by its first texts in `rows`.

    >>> match_columns(["Код", "Рекомендация (рус)", "Ұсыным (қаз)", "Срок"])
    {0: 'code', 1: 'text:rus', 2: 'text:kaz', 3: 'deadline'}
    """
    overruled = {_words(header): field for header, field in (given or {}).items()}
    sample = list(rows)
    taken: dict[int, str] = {}
    for place, header in enumerate(headers):
        words = _words(header)
        field = overruled[words] if words in overruled else _field(words)
        if field == "text":
            field = f"text:{_language(words, (row[place] for row in sample if place < len(row)))}"
        if field == "code" and field in taken.values() and not COUNTING.fullmatch(words):
            counting = next(at for at, known in taken.items() if known == field)
            if COUNTING.fullmatch(_words(headers[counting])):  # «№» beside «Код» only counts the rows
                del taken[counting]
        if field and field not in taken.values():
            taken[place] = field
    return taken


def counts_rows(header: str) -> bool:
    """Whether a column only numbers the rows: «№», «№ п/п», «р/с»."""
    return bool(COUNTING.fullmatch(_words(header)))


def _field(words: str) -> str:
    return next((field for field, pattern in _PATTERNS if pattern.search(words)), "") if words else ""


def _language(words: str, texts: Iterable[str]) -> str:
    if named := next((code for code, pattern in _NAMED if pattern.search(words)), ""):
        return named
    text = " ".join(texts)
    if not text:
        return next((code for code, pattern in _SPOKEN if pattern.search(words)), "rus")
    return "kaz" if len(_KAZAKH.findall(text)) > len(text) / 100 else "rus" if _CYRILLIC.search(text) else "eng"


def _words(header: str) -> str:
    return " ".join(fold(header).lower().split())
