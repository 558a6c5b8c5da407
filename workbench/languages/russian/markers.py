"""How Russian texts of acts mark their structure, notes and titles (LAW.md 2.2-2.6)."""

from __future__ import annotations

import re

from workbench.languages.markers import DATE, NUM, Markers, numbered
from workbench.law.act import Kind, NoteKind

_TENS = {20: "двадцать", 30: "тридцать", 40: "сорок", 50: "пятьдесят"}
_STEMS = {
    1: "перв", 2: "втор", 3: "трет", 4: "четверт", 5: "пят", 6: "шест", 7: "седьм", 8: "восьм", 9: "девят", 10: "десят",
    11: "одиннадцат", 12: "двенадцат", 13: "тринадцат", 14: "четырнадцат", 15: "пятнадцат", 16: "шестнадцат",
    17: "семнадцат", 18: "восемнадцат", 19: "девятнадцат", 20: "двадцат", 30: "тридцат", 40: "сороков", 50: "пятидесят",
}  # fmt: skip


def _ordinals() -> dict[str, int]:
    """Return the ordinals a chapter, part or section is called by, feminine and masculine, up to 59."""
    words = {}
    for number, stem in _STEMS.items():
        for ending in ("ья", "ий") if number == 3 else ("ая", "ый", "ой"):
            words[stem + ending] = number
            for tens, prefix in _TENS.items():
                if number < 10:
                    words[f"{prefix} {stem}{ending}"] = tens + number
    return words


ORDINALS = _ordinals()

_MONTHS = {
    "января": 1, "февраля": 2, "марта": 3, "апреля": 4, "мая": 5, "июня": 6,
    "июля": 7, "августа": 8, "сентября": 9, "октября": 10, "ноября": 11, "декабря": 12,
}  # fmt: skip
_MONTH = "|".join(_MONTHS)
_UNIT = (
    r"(?:[Пп]одпункт|[Пп]ункт|[Чч]аст|[Аа]бзац|[Сс]тать|[Гг]лав|[Рр]аздел|[Пп]араграф|[Зз]аголов"
    r"|[Пп]реамбул|[Пп]риложени)\w*"
)
_BY_LAW = r"(?:Конституционн\w+ )?(?:[Зз]акон|[Уу]каз|[Пп]остановлени|[Пп]риказ)\w*"
_CHANGED = (
    rf"(?:с изменени\w+|в (?:новой )?редакции|исключен\w*|дополнен\w*|утратил\w* силу)[^.]{{0,80}}?(?:{_BY_LAW}|РК\b)"
)
_SHORT_DATE = r"\d{2}\.\d{2}\.\d{2}(?!\d)"
_DATED = rf"{_BY_LAW}[^.]{{0,60}}?\sот\s+(?:{DATE}|{_SHORT_DATE}|\d{{1,2}} (?:{_MONTH}) \d{{4}})"
_DONE = (
    r"(?:внесен[аоы]?|изложен[аоы]?|дополнен[аоы]?|исключен[аоы]?|заменен[аоы]?|введен[аоы]?|приостановлен[аоы]?"
    r"|в (?:новой )?редакции)\b"
)
_TOLD_OF = (
    rf"(?:{_UNIT}|Закон\w*|Кодекс\w*|Оглавлени\w+|Наименовани\w+|Название|Текст|Действие|По всему тексту|По тексту)"
)
_BARE_NOTE = (
    rf"(?:В\s+)?{_UNIT}\s.{{0,80}}?{_CHANGED}"
    rf"|(?:Во?\s+)?{_TOLD_OF}\s[^\"]{{0,160}}?{_DONE}.{{0,200}}?{_DATED}"
    rf"|(?:Внесен[оы]|Исключен[аоы]?|Изложен[аоы]?|Дополнен[аоы]?)\s.{{0,120}}?{_DATED}"
)
"""Notes without a keyword: those of the online banks stand before their unit, «В статью 13 внесены изменения …»."""

MARKERS = Markers(
    headings=(
        (Kind.ARTICLE, numbered("Статья|СТАТЬЯ", NUM)),
        (Kind.CHAPTER, numbered("Глава|ГЛАВА", ordinals=ORDINALS)),
        (Kind.SECTION, numbered("Раздел|РАЗДЕЛ", ordinals=ORDINALS)),
        (Kind.SUBSECTION, numbered("Подраздел|ПОДРАЗДЕЛ", ordinals=ORDINALS)),
        (Kind.SUBCHAPTER, numbered("Параграф|ПАРАГРАФ|§", NUM)),
        (Kind.PART, re.compile(r"(?P<label>(?P<num>(?i:общая|особенная))\s+(?i:часть)\.?)(?=$|\s*$)")),
        (Kind.PART, numbered("ЧАСТЬ", ordinals=ORDINALS)),
    ),
    after_heading=re.compile(
        r"\s*-?\s*(?:с изменени|в (?:новой )?редакции|исключен|дополн|утратил|предусмотр|предусматрив|изложить"
        r"|внесен)"
    ),
    glued=re.compile(
        rf"(?P<group>(?:Глава|ГЛАВА|Раздел|РАЗДЕЛ"
        rf"|Параграф)\s[^.:;]{{1,12}}\.?\s[^.;]{{2,300}}?)\s+Статья\s+{NUM}\.\s+[А-ЯЁ]"
    ),
    ordinals=ORDINALS | {"общая": 1, "особенная": 2},
    address=re.compile(r"(?!)"),
    labels={
        Kind.PART: "Часть {num}.",
        Kind.SECTION: "Раздел {num}.",
        Kind.SUBSECTION: "Подраздел {num}.",
        Kind.CHAPTER: "Глава {num}.",
        Kind.SUBCHAPTER: "Параграф {num}.",
        Kind.ARTICLE: "Статья {num}.",
        Kind.ANNEX: "Приложение {num}",
        Kind.PARAGRAPH: "{num}.",
        Kind.POINT: "{num})",
    },
    annex=re.compile(
        rf"(?P<label>(?:Приложение|ПРИЛОЖЕНИЕ)(?:\s*(?:№|N)?\s*(?P<num>{NUM}))?"
        r"(?:\s+к\s(?:настоящ\w+ [А-Я]\w+|.*?(?:(?:№|N)\s*\S+|\"))|\s+к\s.*)?"
        r"|(?:Утвержден[аоы]?|УТВЕРЖДЕН[АОЫ]?)\s.{0,300}?(?:№|N)\s*\S+)(?=\s|$)"
    ),
    annex_opens=re.compile(r"(?:Утвержден[аоы]?|УТВЕРЖДЕН[АОЫ]?)\b"),
    annex_reference=re.compile(r"(?:к\s|от\s|утвержден|№|N\s|\d{4} года)"),
    signature=re.compile(
        r"(?:Исполняющий обязанности\s+)?(?:Президент|Премьер-Министр|Председатель|Министр|Торага|Аким|Руководитель)"
        r"(?:\s*(?:Республики|Кыргызской|Казахстан|Правительства|Агентства|Национального|Комитета|области"
        r"|города)\w*)*"
        r"[^.;:,()]{0,60}?(?:\s*\|?\s*[А-ЯӘ]\.\s?(?:[А-Я]\.\s?)?[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+)?\s*\|?$"
    ),
    signer=re.compile(
        r"(?:Республики Казахстан|Кыргызской Республики)?\s*(?:[А-ЯӘҒҚҢӨҰҮҺІ]\.\s?){1,2}[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+$"
        r"|(?:Республики Казахстан|Кыргызской Республики)$"
        r"|(?:г\.|гор\.)?\s?(?:Астана|Алматы|Бишкек|Нур-Султан)\b[^;:]{0,60}$"
        r"|(?:от )?\d{1,2} (?:" + _MONTH + r") \d{4}[^;:]{0,40}$|(?:№|N)\s*\d[\w-]*(?: \w+)?$"
        r"|Принят[оа]? .{0,120}$"
    ),
    law_note=re.compile(r"(?P<label>Примечани[ея]\s*(?P<num>)[.:])(?!\s*(?:См\.|В соответствии с (?:Закон|Указ)))"),
    note=re.compile(
        r"Сноска\b|Примечани[ея]\.?:?\s+(?:См\.|В соответствии с (?:Закон|Указ))|Внимани[юе] пользователей"
        r"|\((?:В редакции|Название|Наименование|Глава|Статья|Часть|Пункт|Абзац|Утратил\w*|Дополнен\w*"
        r"|Исключен\w*|Введен\w*"
        r"|[Сс] изменениями)\b"
    ),
    announcement=re.compile(r"Примечани[ея]\s+(?:РЦПИ|ИЗПИ)\s*[!.:]*"),
    announced=re.compile(
        rf"(?:В |Во )?(?:{_UNIT}|[Зз]акон|[Кк]одекс|[Пп]о всему|[Пп]орядок введения|[Дд]ействие|[Нн]аименование"
        rf"|[Оо]главление|[Сс]м\.)"
        r".{0,400}?(?:предусм|вводит|вступа|действ|приостан|внос|внесен|введени|[Сс]м\.|измен|исключ|дополн|редакци)"
    ),
    continued=re.compile(rf"(?:от\s+)?(?:{DATE})\s*(?:г\.)?\s*(?:№|N)"),
    bare_note=re.compile(_BARE_NOTE),
    earlier=re.compile(r"\(\s*см\.?\s*стар\.?\s*ред\.?\s*\)\s*[.;]?\s*$"),
    see=re.compile(r"(?:См\.|Смотри\b)\s*:?"),
    excluded=re.compile(
        r"(?i:исключен[аоы]?|утратил[аои]?\s+силу|действовал[аои]?\s+до)\b"
        rf"(?=\s*(?:{_BY_LAW}|в соответствии|РК\b|с \d|до \d|\d\d\.|\(|[.;,]|$))"
    ),
    note_kinds=(
        (NoteKind.PENDING, re.compile(r"предусматрива|предусмотрен|вступа\w+ в силу с|текст исключен")),
        (NoteKind.SUNSET, re.compile(r"действ(?:ует|уют|овал\w*) до|приостан")),
        (NoteKind.EXCLUDED, re.compile(r"(?i:исключен[аоы]?|утратил\w* силу)")),
        (
            NoteKind.INSERTED,
            re.compile(
                r"дополнен[аоы]?\s+(?:\w+\s+)?(?:стать|глав|параграф|раздел|подраздел|пункт|подпункт|част|приложени)"
            ),
        ),
        (NoteKind.NEW_WORDING, re.compile(r"в (?:новой )?редакции|В редакции")),
        (
            NoteKind.AMENDED,
            re.compile(r"с изменени|внес[её]н\w* изменени|изменени|дополнен|заменен|[Пп]о всему тексту"),
        ),
    ),
    note_named=(
        (Kind.ARTICLE, re.compile(rf"стать\w*\s+(?P<num>{NUM})", re.IGNORECASE)),
        (Kind.POINT, re.compile(rf"подпункт\w*\s+(?P<num>{NUM})\)?", re.IGNORECASE)),
        (Kind.PARAGRAPH, re.compile(rf"(?<!под)пункт(?:ом|е|а|у)?\s+(?P<num>{NUM})", re.IGNORECASE)),
        (Kind.SUBCHAPTER, re.compile(rf"параграф\w*\s+(?P<num>{NUM})", re.IGNORECASE)),
        (Kind.CHAPTER, re.compile(rf"глав\w*\s+(?P<num>{NUM})", re.IGNORECASE)),
        (Kind.SECTION, re.compile(rf"(?<!под)раздел\w*\s+(?P<num>{NUM}|[IVXLC]+)", re.IGNORECASE)),
        (Kind.ANNEX, re.compile(rf"приложени\w*(?:\s+(?P<num>{NUM}))?", re.IGNORECASE)),
        (Kind.PREAMBLE, re.compile(r"преамбул\w*(?P<num>)", re.IGNORECASE)),
    ),
    note_act=re.compile(
        r"[Пп]о всему тексту|[Оо]главлени|[Зз]аголовок (?:Закона|Кодекса)|[Пп]орядок введения|Внимани"
        r"|[Нн]аименование (?:Закона|Кодекса)"
    ),
    note_sources=re.compile(rf"\s(?:в соответствии|{_BY_LAW}|РК\b|КР\b)"),
    source=re.compile(
        rf"(?:от\s*|,\s*|;\s*)(?P<date>{DATE}|{_SHORT_DATE}|\d{{1,2}} (?:{_MONTH}) \d{{4}}(?: г(?:ода|\.))?)\s*(?:г\."
        rf"|года)?\s*(?:(?:№|N)\s*(?P<number>\d[\w/-]*))?"
    ),
    in_force=re.compile(rf"(?:вводится в действие|вступает в силу|введен\w* в действие)\s+с\s+(?P<date>{DATE})"),
    contents=re.compile(r"(?i:содержание|оглавление)\s*:?$"),
    made_contents=re.compile(r"(?i:для удобства пользования.{0,60}(?:оглавлен|содержан))"),
    types=(
        ("constitutional_law", re.compile(r"конституционн\w+ закон", re.IGNORECASE)),
        ("constitution", re.compile(r"^конституция", re.IGNORECASE)),
        ("code", re.compile(r"^(?:\w+[ -]){0,6}кодекс\b(?! об? внесении)", re.IGNORECASE)),
        ("law", re.compile(r"^закон\b", re.IGNORECASE)),
        ("decree", re.compile(r"^указ\b", re.IGNORECASE)),
        ("resolution", re.compile(r"^(?:нормативное )?постановление\b", re.IGNORECASE)),
        ("order", re.compile(r"^приказ\b", re.IGNORECASE)),
        ("act", re.compile(r"^(?:решение|распоряжение)\b", re.IGNORECASE)),
    ),
    title=re.compile(r"(?:О|Об|Обо|О внесении|Об утверждении|О некоторых|О мерах)\s+[«\"а-яА-Я]|О(?:Б)?\s[А-Я]"),
    dated=re.compile(
        rf"(?P<day>\d{{1,2}})\s+(?P<month>{_MONTH})\s+(?P<year>\d{{4}})"
        rf"|(?P<date>{DATE})",
        re.IGNORECASE,
    ),
    months=_MONTHS,
    number=re.compile(r"(?:№|N)\s*(?P<number>\d[\w/-]*)"),
    edition=re.compile(rf"(?:по состоянию на|редакци\w+ (?:от|на))\s+(?P<date>{DATE})", re.IGNORECASE),
    publication=re.compile(r"\(?(?:Ведомости|САПП|«?\"?Казахстанская правда|Собрание актов|Опубликован)"),
    furniture=re.compile(
        r"(?:Главная|Обновленный|Информация о документе|Нажмите|Подписка)\b|г\.\s?[А-Я][а-я]+$|Утратил\w* силу"
        r"|©|https?://|↑"
    ),
    own_names={
        "constitution": re.compile(r"настоящ\w+ Конституци|^Конституция "),
        "code": re.compile(r"настоящ\w+ Кодекс"),
        "law": re.compile(r"настоящ\w+ Закон"),
        "decree": re.compile(r"настоящ\w+ Указ"),
        "resolution": re.compile(r"настоящ\w+ постановлени", re.IGNORECASE),
        "order": re.compile(r"настоящ\w+ приказ", re.IGNORECASE),
    },
    default_titles={"constitution": "Конституция Республики Казахстан"},
    amending=re.compile(
        r"О внесении\s+(?:изменени|дополнени)|^\s*Внести\s.{0,400}(?:изменени|дополнени)", re.IGNORECASE
    ),
    payload=re.compile(r"(?:в следующей редакции|следующего содержания|следующей редакции)\s*:$"),
    clause=re.compile(
        r"(?:.*\b(?:изложить|заменить|исключить|дополнить|считать|признать|ввод\w+ в действие)\b"
        r"|(?:(?:\d[\d-]*[.)]\s*)?(?:[Вв]о? |[Чч]аст|[Пп]ункт|[Аа]бзац|[Пп]о всему).*:$))"
    ),
    enacting=re.compile(
        r"(?:Внести|Признать|Настоящ\w+ (?:Закон|Кодекс|Указ|постановлени|приказ)\w* ввод|Утвердить"
        r"|Ратифицировать|Установить|Приостановить)"
    ),
)
