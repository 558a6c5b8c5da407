"""How Kazakh texts of acts mark their structure, notes and titles: the number comes first (LAW.md 2.2-2.6)."""

from __future__ import annotations

import re

from workbench.languages.markers import DATE, NUM, Markers, numbered, numbered_before
from workbench.law.act import Kind, NoteKind

_UNITS = {
    1: "бірінші", 2: "екінші", 3: "үшінші", 4: "төртінші", 5: "бесінші", 6: "алтыншы", 7: "жетінші", 8: "сегізінші",
    9: "тоғызыншы",
}  # fmt: skip
_TENS = {
    10: ("он", "оныншы"), 20: ("жиырма", "жиырмасыншы"), 30: ("отыз", "отызыншы"), 40: ("қырық", "қырқыншы"),
    50: ("елу", "елуінші"),
}  # fmt: skip

ORDINALS = (
    _UNITS
    | {tens: ordinal for tens, (_, ordinal) in _TENS.items()}
    | {tens + number: f"{word} {unit}" for tens, (word, _) in _TENS.items() for number, unit in _UNITS.items()}
)
_ORDINALS = {word: number for number, word in ORDINALS.items()}

_MONTHS = {
    "қаңтар": 1, "ақпан": 2, "наурыз": 3, "сәуір": 4, "мамыр": 5, "маусым": 6,
    "шілде": 7, "тамыз": 8, "қыркүйек": 9, "қазан": 10, "қараша": 11, "желтоқсан": 12,
}  # fmt: skip
_MONTH = "|".join(_MONTHS)
_LONG_DATE = rf"\d{{4}} жыл(?:ғы|дың) \d{{1,2}} (?:{_MONTH})\w*"
_TO_ACT = r"(?:Заңына|Кодексіне|қаулысына|бұйрығына|Жарлығына|шешіміне|[Ққ]ағидаларына|[Ее]режесіне)"
_GONE = r"(?:алып тасталды|алынып тасталды|алып тасталған|күші жойылды)"
_CHANGED = rf"(?:жаңа редакцияда|өзгеріс(?:тер)? енгізілді|толықтыру(?:лар)? енгізілді|толықтырылды|{_GONE})"
_BY_LAW = r"(?:Заң|Кодекс|Жарлы|[Ққ]аулы|[Бб]ұйры)\w*"
_DONE = r"(?:өзгер|толықтыр|редакция|алып таста|алынып таста|ауыстыр|енгізіл|күші)"
_DATED = rf"(?:{DATE}|\d{{2}}\.\d{{2}}\.\d{{2}}|{_LONG_DATE})\s*\.?\s*(?:ж\.?)?\s*(?:№|N)\s*\d[\w-]*(?:-\s*[IVX]+)?"
_OF_A_BANK = rf"(?:ҚР\s+)?{_DATED}.{{0,1500}}?{_BY_LAW}.{{0,200}}?{_DONE}"
"""Notes of the online banks, which stand before their unit: «ҚР 06.03.02 ж. № 298-II Заңымен 1-бап өзгертілді»."""

MARKERS = Markers(
    headings=(
        (Kind.ARTICLE, numbered_before("бап|БАП", NUM)),
        (Kind.CHAPTER, numbered_before("тарау|ТАРАУ", ordinals=_ORDINALS)),
        (Kind.SUBSECTION, numbered_before("(?:кіші|КІШІ)[ -](?:бөлім|БӨЛІМ)", ordinals=_ORDINALS)),
        (Kind.SECTION, numbered_before("бөлім|БӨЛІМ", ordinals=_ORDINALS)),
        (Kind.SUBCHAPTER, numbered_before("параграф|ПАРАГРАФ", NUM)),
        (Kind.SUBCHAPTER, numbered("§", NUM)),
        (Kind.PART, re.compile(r"(?P<label>(?P<num>(?i:жалпы|ерекше))\s+(?i:бөлік)\.?)(?=$|\s*$)")),
    ),
    after_heading=re.compile(rf"\s*-?\s*{_CHANGED}"),
    glued=re.compile(
        rf"(?P<group>{NUM}\s*-\s*(?:тарау|ТАРАУ|бөлім"
        rf"|БӨЛІМ)\.?\s[^.;]{{2,300}}?)\s+{NUM}\s*-\s*бап\.\s+[А-ЯӘҒҚҢӨҰҮҺІ]"
    ),
    ordinals=_ORDINALS | {"жалпы": 1, "ерекше": 2},
    address=re.compile(rf"{NUM}\)(?:\s*(?:,|және|-)\s*{NUM}\))*\s*тармақша"),
    labels={
        Kind.PART: "{num}-бөлік.",
        Kind.SECTION: "{num}-бөлім.",
        Kind.SUBSECTION: "{num}-кіші бөлім.",
        Kind.CHAPTER: "{num}-тарау.",
        Kind.SUBCHAPTER: "{num}-параграф.",
        Kind.ARTICLE: "{num}-бап.",
        Kind.ANNEX: "{num}-қосымша",
        Kind.PARAGRAPH: "{num}.",
        Kind.POINT: "{num})",
    },
    annex=re.compile(
        rf"(?P<label>(?:.{{0,250}}?{_TO_ACT}\s+)?(?P<num>{NUM})\s*-?\s*(?:қосымша|ҚОСЫМША)"
        rf"|(?:.{{0,250}}?{_TO_ACT}\s+)?(?:қосымша|Қосымша|ҚОСЫМША)"
        r"|.{0,250}?(?:қаулысымен|бұйрығымен|Жарлығымен|шешімімен|Заңымен)\s+(?:бекітілген|БЕКІТІЛГЕН))(?=\s*$)"
    ),
    annex_opens=re.compile(r"(?:Қазақстан Республикасы|\"|\d{4} жыл)"),
    annex_reference=re.compile(r"(?!)"),
    signature=re.compile(
        r"(?:Қазақстан\s*Республикасының\s*|Қазақстан\s*Республикасы\s*)?(?:Президенті|Премьер-Министрі"
        r"|Министрі|Төрағасы|Әкімі|Президенттің м\.а\.)"
        r"(?:\s+\|?\s*[А-ЯӘҒҚҢӨҰҮҺІ]\.\s?(?:[А-ЯӘҒҚҢӨҰҮҺІ]\.\s?)?[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+)?\s*\|?$"
        r"|Қазақстан\s*Республикасының$"
    ),
    signer=re.compile(
        r"(?:Президенті|Премьер-Министрі)?\s*(?:[А-ЯӘҒҚҢӨҰҮҺІ]\.\s?){1,2}[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+$"
        r"|(?:Президенті|Премьер-Министрі)$"
        r"|(?:Астана|Алматы|Нұр-Сұлтан)\b[^;:]{0,60}$"
        rf"|{_LONG_DATE}[^;:]{{0,40}}$|(?:№|N)\s*\d[\w-]*(?: \w+)?$"
    ),
    law_note=re.compile(r"(?P<label>Ескертпе(?:лер)?\s*(?P<num>)[.:])"),
    note=re.compile(
        r"Ескерту\b|Назар аударыңыз|Пайдаланушылар назарына|Ескертпе\.\s+(?:.{0,200}нормативтік қаулы|.{0,10}қараңыз)"
        rf"|{_OF_A_BANK}"
    ),
    announcement=re.compile(r"(?:РҚАО|ЗҚАИ)\s*-?\s*н[ыі]ң\s+ескерт(?:пес|у)і\s*[!.:]*"),
    announced=re.compile(
        r".{0,400}?(?:көздел|қолданысқа енгізіл|күшіне ен|қолданылады|тоқтатыл|қараңыз|өзгеріс|алып таста"
        r"|толықтыр|редакция)"
    ),
    continued=re.compile(rf"(?:{DATE}|{_LONG_DATE})\s*(?:№|N)"),
    bare_note=re.compile(
        rf"(?:{NUM}\s*-?\s*(?:бап|тарау|тармақ|бөлім)\w*|Заң|Кодекс|Кіріспе\w*)\s.{{0,80}}?{_CHANGED}\s*[-]?\s*ҚР\b"
        rf"|(?:{NUM}\s*-?\s*(?:бап|тарау|тармақ|бөлім)\w*|Заң\w*|Кодекс\w*|Кіріспе\w*)\s(?:ҚР\s+)?{_DATED}"
        rf".{{0,200}}?{_BY_LAW}.{{0,80}}?{_DONE}"
    ),
    earlier=re.compile(r"\(\s*бұр\s*\.?\s*ред\s*\.?\s*қара\s*\.?\s*\)\s*[.;]?\s*$"),
    see=re.compile(r"(?!)"),
    excluded=re.compile(rf"(?i:{_GONE})(?=\s*(?:-|\(|ҚР\b|[.;,]|$))|.{{0,200}}Заң\w*\s+(?i:{_GONE})\s*[.;]?$"),
    note_kinds=(
        (NoteKind.PENDING, re.compile(r"көзделеді|көзделген|күшіне енеді")),
        (NoteKind.SUNSET, re.compile(r"дейін қолданыл|тоқтатыла тұр")),
        (NoteKind.EXCLUDED, re.compile(_GONE)),
        (
            NoteKind.INSERTED,
            re.compile(rf"(?:{NUM}\s*-?\s*)(?:бап|тарау|бөлім|тармақ|параграф|қосымша)\w*\s+толықтырылды"),
        ),
        (NoteKind.NEW_WORDING, re.compile(r"жаңа редакцияда")),
        (NoteKind.AMENDED, re.compile(r"өзгеріс|өзгертіл|толықтыр|ауыстырыл|[Бб]үкіл мәтін")),
    ),
    note_named=(
        (Kind.ARTICLE, re.compile(rf"(?P<num>{NUM})\s*-?\s*ба[пб]", re.IGNORECASE)),
        (Kind.POINT, re.compile(rf"(?P<num>{NUM})\)\s*тармақша", re.IGNORECASE)),
        (Kind.PARAGRAPH, re.compile(rf"(?P<num>{NUM})\s*-?\s*тарма[қғ](?!ша)", re.IGNORECASE)),
        (Kind.SUBCHAPTER, re.compile(rf"(?P<num>{NUM})\s*-?\s*параграф", re.IGNORECASE)),
        (Kind.CHAPTER, re.compile(rf"(?P<num>{NUM})\s*-?\s*тарау", re.IGNORECASE)),
        (Kind.SECTION, re.compile(rf"(?P<num>{NUM}|[IVXLC]+)\s*-?\s*бөлім", re.IGNORECASE)),
        (Kind.ANNEX, re.compile(rf"(?:(?P<num>{NUM})\s*-?\s*)?қосымша", re.IGNORECASE)),
        (Kind.PREAMBLE, re.compile(r"кіріспе(?P<num>)", re.IGNORECASE)),
    ),
    note_act=re.compile(
        r"[Бб]үкіл мәтін|[Мм]азмұны|(?:Заңның|Кодекстің) тақырыбы|қолданысқа енгізілу тәртібі|назар", re.IGNORECASE
    ),
    note_sources=re.compile(r"(?:\s-\s*|\s)ҚР\b"),
    source=re.compile(
        rf"(?P<date>{DATE}|{_LONG_DATE})\s*(?:ж\.)?\s*(?:(?:№|N)\s*(?P<number>\d[\w/-]*))?(?!\s*(?:бастап|дейін))"
    ),
    in_force=re.compile(rf"(?P<date>{DATE})\s*(?:ж\.)?\s*бастап"),
    contents=re.compile(r"(?i:мазмұны)\s*:?$"),
    made_contents=re.compile(r"(?i:(?:қолайлы|ыңғайлы).{0,60}мазмұн)"),
    types=(
        ("constitutional_law", re.compile(r"конституциялық заң", re.IGNORECASE)),
        ("constitution", re.compile(r"конституциясы$", re.IGNORECASE)),
        ("code", re.compile(r"кодексі(?:\s*\.)?$", re.IGNORECASE)),
        ("law", re.compile(r"\bзаңы(?:\s*\.)?$", re.IGNORECASE)),
        ("decree", re.compile(r"\bжарлығы\b", re.IGNORECASE)),
        ("resolution", re.compile(r"\bқаулысы\b", re.IGNORECASE)),
        ("order", re.compile(r"\bбұйрығы\b", re.IGNORECASE)),
        ("act", re.compile(r"\b(?:шешімі|өкімі)\b", re.IGNORECASE)),
    ),
    title=re.compile(r".{3,400}\s(?:туралы|бекіту|енгізу туралы)\s*\"?$"),
    dated=re.compile(
        rf"(?P<year>\d{{4}}) жыл(?:ғы|дың) (?P<day>\d{{1,2}}) (?P<month>{_MONTH})\w*|(?P<date>{DATE})", re.IGNORECASE
    ),
    months=_MONTHS,
    number=re.compile(r"(?:№|N)\s*(?P<number>\d[\w/-]*)"),
    edition=re.compile(
        rf"(?P<date>{DATE})\s+(?:жағдай бойынша|редакция)|(?:редакциясы)\s+(?P<date2>{DATE})", re.IGNORECASE
    ),
    publication=re.compile(
        r"\(?(?:Қазақстан Республикасы(?:ның)? (?:Парламентінің|Жоғарғы Кеңесінің) Жаршысы|\"?Егемен Қазақстан"
        r"|ҚР ПҮАЖ|Жарияланған)"
    ),
    furniture=re.compile(r"(?:Басты бет|Жаңартылған)\b|Күші жойылды|©|https?://|↑"),
    own_names={
        "constitution": re.compile(r"осы Конституция", re.IGNORECASE),
        "code": re.compile(r"осы Кодекс", re.IGNORECASE),
        "law": re.compile(r"осы Заң", re.IGNORECASE),
        "decree": re.compile(r"осы Жарлық", re.IGNORECASE),
        "resolution": re.compile(r"осы қаулы", re.IGNORECASE),
        "order": re.compile(r"осы бұйрық", re.IGNORECASE),
    },
    default_titles={"constitution": "Қазақстан Республикасының Конституциясы"},
    amending=re.compile(
        r"(?:өзгеріс\w*|толықтыру\w*)(?:\s+(?:мен|пен)\s+(?:өзгеріс|толықтыру)\w*)?\s+енгізу туралы"
        r"|(?:өзгеріс\w*|толықтыру\w*)\s+енгізілсін",
        re.IGNORECASE,
    ),
    payload=re.compile(
        r"(?:мынадай редакцияда жазылсын|мынадай мазмұндағы .{0,200}толықтырылсын|толықтырылсын"
        r"|редакцияда жазылсын)\s*:$"
    ),
    clause=re.compile(
        r"(?:.*(?:жазылсын|ауыстырылсын|тасталсын|толықтырылсын|енгізілсін|танылсын|енгізіледі)\b|.*(?:бап"
        r"|тармақ|бөлік|абзац|тақырып|мәтін)\w*\s?:$)"
    ),
    enacting=re.compile(
        r".{0,800}?(?:енгізілсін|танылсын|қолданысқа енгізіледі|бекітілсін|белгіленсін|ратификациялансын"
        r"|тоқтатыла тұрсын)\b"
    ),
)
