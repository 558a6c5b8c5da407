"""How English translations of acts mark their structure, notes and titles; the translators' words are not uniform."""

from __future__ import annotations

import re

from workbench.languages.markers import NUM, Markers, numbered
from workbench.law.act import Kind, NoteKind

_UNITS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_CARDINALS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
ORDINALS = {word: number for words in (_UNITS, _CARDINALS) for number, word in enumerate(words, start=1)}

_MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6,
    "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
}  # fmt: skip
_MONTH = "|".join(_MONTHS)
_DATE = (
    rf"\d{{1,2}}(?:st|nd|rd|th)? (?:{_MONTH}),? \d{{4}}|(?:{_MONTH}) \d{{1,2}},? \d{{4}}"
    rf"|\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{4}}"
)
_NAME = r"(?:[A-Z]\.\s?){1,2}[A-Z][\w-]+"

MARKERS = Markers(
    headings=(
        (Kind.ARTICLE, numbered("Article|ARTICLE", NUM)),
        (Kind.CHAPTER, numbered("Chapter|CHAPTER", ordinals=ORDINALS)),
        (Kind.SECTION, numbered("Section|SECTION", ordinals=ORDINALS)),
        (Kind.SUBSECTION, numbered("Subsection|SUBSECTION|Sub-section", ordinals=ORDINALS)),
        (Kind.SUBCHAPTER, numbered("§", NUM)),
        (Kind.SUBCHAPTER, numbered("Paragraph|PARAGRAPH|Subchapter", NUM)),
        (Kind.PART, re.compile(r"(?P<label>(?P<num>(?i:general|special))\s+(?i:part)\.?)(?=\s*$)")),
        (Kind.PART, numbered("PART|Part", ordinals=ORDINALS)),
    ),
    after_heading=re.compile(
        r"\s*-?\s*(?:as amended|in the wording|in the edition|was amended|is excluded|excluded|deleted|repealed)"
    ),
    glued=re.compile(
        rf"(?P<group>(?:Chapter|CHAPTER|Section"
        rf"|SECTION)\s[^.:;]{{1,12}}\.?\s[^.;]{{2,300}}?)\s+Article\s+{NUM}\.\s+[A-Z]"
    ),
    ordinals=ORDINALS | {"general": 1, "special": 2},
    address=re.compile(r"(?!)"),
    labels={
        Kind.PART: "Part {num}.",
        Kind.SECTION: "Section {num}.",
        Kind.SUBSECTION: "Subsection {num}.",
        Kind.CHAPTER: "Chapter {num}.",
        Kind.SUBCHAPTER: "Paragraph {num}.",
        Kind.ARTICLE: "Article {num}.",
        Kind.ANNEX: "Annex {num}",
        Kind.PARAGRAPH: "{num}.",
        Kind.POINT: "{num})",
    },
    annex=re.compile(
        rf"(?P<label>(?:Annex|ANNEX|Appendix|APPENDIX)(?:\s*(?:No\.?|№)?\s*(?P<num>{NUM}))?"
        r"(?:\s+to\s.*?(?:No\.?\s*\S+|\")|\s+to\s.*)?"
        r"|(?:Approved|APPROVED) by\s.{0,300}?(?:No\.?|№)\s*\S+)(?=\s|$)"
    ),
    annex_opens=re.compile(r"(?:Approved|APPROVED)\b"),
    annex_reference=re.compile(r"(?:to the\s|of the\s|dated\s|No\.?\s)"),
    signature=re.compile(
        rf"(?:(?:The )?President|Prime Minister|Chairman"
        rf"|Minister)(?:\s+of\s+(?:the\s+)?[A-Z][\w ]{{0,60}})?(?:\s*\|?\s*{_NAME})?\s*\|?$"
    ),
    signer=re.compile(
        rf"(?:of the Republic of Kazakhstan)?\s*{_NAME}$|of the Republic of Kazakhstan$|(?:Astana|Almaty"
        rf"|Nur-Sultan)\b[^;:]{{0,60}}$|(?:{_DATE})[^;:]{{0,40}}$|No\.?\s*\d[\w-]*$",
        re.IGNORECASE,
    ),
    law_note=re.compile(r"(?P<label>Notes?\s*(?P<num>)[.:])(?!\s*(?:See|In accordance with the Law))"),
    note=re.compile(
        r"Footnote\b|Notes?\s*[.:]\s*(?:See|In accordance with the Law)|(?:New )?[Uu]nofficial translation$"
    ),
    announcement=re.compile(r"Note (?:of|from|by) (?:RCLI|ILLI|the RCLI|ILI)\s*[!.:]*"),
    announced=re.compile(
        r".{0,400}?(?:provided|envisaged|comes? into force|shall be enforced|valid until|suspended|amend|exclu)"
    ),
    continued=re.compile(rf"(?:No\.?\s*\d[\w-]*\s+of\s+|dated\s+)(?:{_DATE})", re.IGNORECASE),
    bare_note=re.compile(
        rf"(?:Article|Chapter|Section)\s+{NUM}\s+(?:as amended|was amended|in the wording|in the edition"
        rf"|is excluded|excluded)\b"
    ),
    earlier=re.compile(r"(?!)"),
    see=re.compile(r"(?!)"),
    excluded=re.compile(r"(?i:excluded|deleted|repealed|was valid until)(?=\s*(?:by\b|in accordance|\(|\d|[.;,]|$))"),
    note_kinds=(
        (NoteKind.PENDING, re.compile(r"is provided for|is envisaged|to be amended|shall come into force")),
        (NoteKind.SUNSET, re.compile(r"valid until|suspended")),
        (NoteKind.EXCLUDED, re.compile(r"(?i:excluded|deleted|repealed)")),
        (NoteKind.INSERTED, re.compile(r"(?i:supplemented (?:with|by)|added|introduced)")),
        (NoteKind.NEW_WORDING, re.compile(r"(?i:in the (?:new )?(?:wording|edition|version)|as reworded)")),
        (NoteKind.AMENDED, re.compile(r"(?i:amended|amendment|replaced)")),
    ),
    note_named=(
        (Kind.ARTICLE, re.compile(rf"article\w*\s+(?P<num>{NUM})", re.IGNORECASE)),
        (
            Kind.POINT,
            re.compile(rf"(?:sub-?item|sub-?paragraph|sub-?point|sub-?clause)s?\s+(?P<num>{NUM})\)?", re.IGNORECASE),
        ),
        (Kind.PARAGRAPH, re.compile(rf"(?<![\w-])(?:item|paragraph|point|clause)s?\s+(?P<num>{NUM})", re.IGNORECASE)),
        (Kind.CHAPTER, re.compile(rf"chapter\s+(?P<num>{NUM})", re.IGNORECASE)),
        (Kind.SECTION, re.compile(rf"section\s+(?P<num>{NUM}|[IVXLC]+)", re.IGNORECASE)),
        (Kind.ANNEX, re.compile(rf"(?:annex|appendix)(?:\s+(?P<num>{NUM}))?", re.IGNORECASE)),
        (Kind.PREAMBLE, re.compile(r"preamble(?P<num>)", re.IGNORECASE)),
    ),
    note_act=re.compile(
        r"throughout the text|whole text|table of contents|unofficial translation|title of the law", re.IGNORECASE
    ),
    note_sources=re.compile(
        r"\sby (?:the )?(?:Constitutional )?Laws?\b|\sin accordance with\b|\sof the Constitutional\b|\bResolutions?\b"
    ),
    source=re.compile(
        rf"(?:No\.?\s*(?P<number>\d[\w/-]*)\s+)?(?:of"
        rf"|dated)\s+(?P<date>{_DATE})(?:\s+No\.?\s*(?P<number2>\d[\w/-]*))?",
        re.IGNORECASE,
    ),
    in_force=re.compile(
        rf"(?:in force|enforced|effective|entered into force)\s+(?:from|on|as of|since)\s+(?P<date>{_DATE})",
        re.IGNORECASE,
    ),
    contents=re.compile(r"(?i:(?:table of )?contents)\s*:?$"),
    made_contents=re.compile(r"(?i:for (?:the )?convenience.{0,60}contents)"),
    types=(
        ("constitutional_law", re.compile(r"constitutional law", re.IGNORECASE)),
        ("constitution", re.compile(r"^(?:the )?constitution\b", re.IGNORECASE)),
        ("code", re.compile(r"^(?:the )?(?:\w+ ){0,4}code\b", re.IGNORECASE)),
        ("law", re.compile(r"^(?:the )?law\b", re.IGNORECASE)),
        ("decree", re.compile(r"^(?:the )?(?:edict|decree)\b", re.IGNORECASE)),
        ("resolution", re.compile(r"^(?:the )?resolution\b", re.IGNORECASE)),
        ("order", re.compile(r"^(?:the )?order\b", re.IGNORECASE)),
        ("act", re.compile(r"^(?:the )?(?:decision|instruction)\b", re.IGNORECASE)),
    ),
    title=re.compile(r"(?:On|About|ON|Concerning)\s"),
    dated=re.compile(
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?P<month>{_MONTH}),? (?P<year>\d{{4}})"
        rf"|(?P<month2>{_MONTH}) (?P<day2>\d{{1,2}}),? (?P<year2>\d{{4}})"
        rf"|(?P<date>\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{4}})",
        re.IGNORECASE,
    ),
    months=_MONTHS,
    number=re.compile(r"(?:No\.?|№|\bN)\s*(?P<number>\d[\w/-]*)"),
    edition=re.compile(rf"(?:as amended on|as of|edition of)\s+(?P<date>{_DATE})", re.IGNORECASE),
    publication=re.compile(r"\(?(?:Bulletin of|Vedomosti|\"?Kazakhstanskaya Pravda|Published)"),
    furniture=re.compile(r"(?:Home|Updated)\b|©|https?://|↑|\[\d+\]\s"),
    own_names={
        "constitution": re.compile(r"this Constitution", re.IGNORECASE),
        "code": re.compile(r"this Code", re.IGNORECASE),
        "law": re.compile(r"this Law", re.IGNORECASE),
        "decree": re.compile(r"this (?:Decree|Edict)", re.IGNORECASE),
        "resolution": re.compile(r"this resolution", re.IGNORECASE),
        "order": re.compile(r"this order", re.IGNORECASE),
    },
    default_titles={"constitution": "Constitution of the Republic of Kazakhstan"},
    amending=re.compile(
        r"(?:On (?:the )?(?:Introduction|Introducing|Making|Amend)\w*\b.{0,60}(?:Amendment|Supplement|Addition"
        r"|Change))"
        r"|(?:following amendments|introduce\w* (?:with )?(?:the )?(?:following )?(?:amendments|additions"
        r"|supplements))",
        re.IGNORECASE,
    ),
    payload=re.compile(r"(?:following (?:wording|edition|content|version)|as follows)\s*:$"),
    clause=re.compile(r"(?:.*\b(?:should be|shall be)\b|(?:\d[\d-]*[.)]\s*)?[Ii]n .*:$)"),
    enacting=re.compile(
        r"(?:Introduce|Amend|Make|Repeal|Recogni[sz]e|Approve|Ratify|Supplement)\b|This (?:Law|Code|Decree"
        r"|Resolution|Order) (?:shall|comes?|enters?)"
    ),
)
