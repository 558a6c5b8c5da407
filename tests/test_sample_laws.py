"""The sample laws are what they say they are: marked, of one structure in every language, and fit to be worked on."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import docx
import pytest

from workbench.importers import Imported, import_act
from workbench.importers.recommendations import ImportedRecommendations, read_recommendations
from workbench.importers.structure import parse_provisions
from workbench.languages import LANGUAGES
from workbench.law.act import Act, Kind, NoteKind, Provision, printed
from workbench.law.amendment import Action, Amendment, Granularity, Status
from workbench.law.concordance import Conformity, Form
from workbench.law.eid import COUNTED, parent, split
from workbench.law.reference import ProvisionRef
from workbench.workspace.effects import effect
from workbench.workspace.samples import described

SAMPLES = Path(__file__).resolve().parents[1] / "sample_laws"
SOURCES = SAMPLES / "sources"
ACTS = {
    "188-V": ("civil_protection", "law", "/akn/kz/act/2014-04-11/188-v"),
    "518-IV": ("marriage_and_family", "code", "/akn/kz/act/2011-12-26/518-iv"),
    "235-V": ("administrative_offences", "code", "/akn/kz/act/2014-07-05/235-v"),
    "360-VI": ("health", "code", "/akn/kz/act/2020-07-07/360-vi"),
    "319-III": ("education", "law", "/akn/kz/act/2007-07-27/319-iii"),
    "224-VII": ("social_code", "code", "/akn/kz/act/2023-04-20/224-vii"),
    "345-II": ("child_rights", "law", "/akn/kz/act/2002-08-08/345-ii"),
    "148-II": ("local_government", "law", "/akn/kz/act/2001-01-23/148-ii"),
}
NUMBERS = tuple(ACTS)
BOTH = ("rus", "kaz")
MARKS = {
    "rus": "Сноска. Учебный образец, не является официальным текстом.",
    "kaz": "Ескерту. Үлгі мәтін, ресми мәтін емес.",
    "eng": "Footnote. Sample text, not an official act.",
}
KAZAKH_ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"


def file_of(number: str, language: str) -> Path:
    stem = ACTS[number][0]
    return SAMPLES / (f"{stem}.{language}.txt" if language == "eng" else f"{stem}.{language}.docx")


def languages_of(number: str) -> tuple[str, ...]:
    """Return the languages the act is there in: only the law on civil protection is in English."""
    return (*BOTH, "eng") if number == "188-V" else BOTH


TEXTS = tuple((number, language) for number in NUMBERS for language in languages_of(number))


@cache
def imported(number: str, language: str) -> Imported:
    return import_act(file_of(number, language))


def act(number: str, language: str) -> Act:
    return imported(number, language).act


@cache
def recommendations(suffix: str) -> ImportedRecommendations:
    return read_recommendations(SAMPLES / f"recommendations.{suffix}")


def table(name: str, key: str) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = tomllib.loads((SAMPLES / name).read_text(encoding="utf-8"))[key]
    return entries


AMENDMENTS = table("amendments.toml", "amendment")
LINKS = table("links.toml", "link")


def amended(entry: dict[str, Any]) -> str:
    return f"{entry['work']}-{entry['eid'] or 'act'}-{entry.get('only', '')}"


def worded() -> Iterator[Any]:
    for entry in AMENDMENTS:
        for language, text in entry.get("wording", {}).items():
            yield pytest.param(entry, language, text.strip(), id=f"{amended(entry)}-{language}")


def record(entry: dict[str, Any], at: int) -> Amendment:
    return Amendment(
        id=f"{at}",
        ref=ProvisionRef(ACTS[entry["work"]][2], entry["eid"]),
        action=Action(entry["action"]),
        wording={language: text.strip() for language, text in entry.get("wording", {}).items()},
        replacements={
            language: tuple((old, new) for old, new in pairs)
            for language, pairs in entry.get("replacements", {}).items()
        },
        after=entry.get("after", ""),
        only=entry.get("only", ""),
        granularity=Granularity(entry.get("granularity", "auto")),
        status=Status(entry["status"]),
    )


# --- the acts -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("number", "language"), TEXTS)
def test_every_act_says_that_it_is_a_sample(number: str, language: str) -> None:
    assert MARKS[language] in [note.text for note in act(number, language).notes]


@pytest.mark.parametrize("language", BOTH)
@pytest.mark.parametrize("number", NUMBERS)
def test_the_title_block_is_read(number: str, language: str) -> None:
    _, type_, work = ACTS[number]
    read = act(number, language)
    assert (read.number, read.type, read.work, read.language) == (number, type_, work, language)
    assert read.title == (SOURCES / f"{ACTS[number][0]}.{language}.txt").read_text(encoding="utf-8").splitlines()[1]


@pytest.mark.parametrize("language", BOTH)
@pytest.mark.parametrize("number", NUMBERS)
def test_the_word_file_says_what_its_source_says(number: str, language: str) -> None:
    source = (SOURCES / f"{ACTS[number][0]}.{language}.txt").read_text(encoding="utf-8").splitlines()
    assert [paragraph.text for paragraph in docx.Document(str(file_of(number, language))).paragraphs] == source


@pytest.mark.parametrize("number", NUMBERS)
def test_every_language_has_the_same_structure(number: str) -> None:
    shapes = {
        language: [(provision.eid, provision.kind, provision.excluded) for provision in act(number, language).walk()]
        for language in languages_of(number)
    }
    assert len(set(map(tuple, shapes.values()))) == 1


@pytest.mark.parametrize("language", BOTH)
@pytest.mark.parametrize("number", NUMBERS)
def test_the_only_doubt_of_an_extract_is_the_articles_left_out(number: str, language: str) -> None:
    doubts = [note.text for note in imported(number, language).notes]
    if number == "188-V":
        assert not doubts
    assert all("Numbers are missing" in doubt for doubt in doubts)


@pytest.mark.parametrize("number", NUMBERS)
def test_service_notes_say_the_same_in_every_language(number: str) -> None:
    rus, kaz = (
        [
            (provision.eid, note.kind, note.sources)
            for provision in act(number, language).walk()
            for note in provision.notes
        ]
        for language in BOTH
    )
    assert rus == kaz


def test_the_law_on_civil_protection_has_every_kind_of_structure() -> None:
    law = act("188-V", "rus")
    nums = {kind: [provision.num for provision in law.walk() if provision.kind is kind] for kind in Kind}
    assert len(nums[Kind.SECTION]) == 5
    assert len(nums[Kind.CHAPTER]) == 9
    assert len(nums[Kind.ARTICLE]) == 26
    assert "3-1" in nums[Kind.CHAPTER]
    assert {"12-1", "16-1"} <= set(nums[Kind.ARTICLE])
    assert "5-1" in nums[Kind.POINT]
    assert all(nums[kind] for kind in (Kind.PREAMBLE, Kind.SUBPARAGRAPH, Kind.INDENT, Kind.SIGNATURE))
    assert [provision.eid for provision in law.walk() if provision.excluded] == [
        "art_1__point_9",
        "art_7__point_3",
        "art_14",
    ]
    kinds = {note.kind for provision in law.walk() for note in provision.notes}
    assert kinds == {
        NoteKind.AMENDED,
        NoteKind.NEW_WORDING,
        NoteKind.INSERTED,
        NoteKind.EXCLUDED,
        NoteKind.PENDING,
    }


@pytest.mark.parametrize("number", ["188-V", "345-II"])
def test_definitions_follow_the_kazakh_alphabet_with_those_proposed(number: str) -> None:
    """Law "On Legal Acts", art. 23(7): the order is that of the Kazakh terms; letters count, spaces do not."""
    numbered = {point.num: point.text for point in children(act(number, "kaz"), "art_1") if point.text}
    for entry in AMENDMENTS:
        if entry["work"] == number and entry["action"] == "insert" and parent(entry["eid"]) == "art_1":
            num, _, text = entry["wording"]["kaz"].strip().partition(") ")
            numbered[num] = text
    terms = [text.partition(" – ")[0].partition(" (")[0] for _, text in sorted(numbered.items(), key=in_order)]
    assert len(terms) > 4
    assert terms == sorted(terms, key=kazakh_order)


def in_order(item: tuple[str, str]) -> list[int]:
    return [int(part) for part in item[0].split("-")]


def kazakh_order(term: str) -> list[int]:
    return [KAZAKH_ALPHABET.index(letter) for letter in term.lower() if letter in KAZAKH_ALPHABET]


def children(law: Act, eid: str) -> tuple[Provision, ...]:
    found = law.find(eid)
    assert found is not None
    return found.children


def test_a_kazakh_list_closes_with_the_verb_of_its_sentence() -> None:
    principles = children(act("188-V", "kaz"), "art_3__para_2")
    assert principles[-1].text.endswith("қағидаттарына негізделеді.")
    assert all("негізделеді" not in point.text for point in principles[:-1])


@pytest.mark.parametrize("source", sorted([*SAMPLES.rglob("*.txt"), *SAMPLES.rglob("*.toml")]), ids=lambda p: p.name)
def test_no_word_mixes_latin_and_cyrillic_letters(source: Path) -> None:
    words = re.findall(r"\w+", source.read_text(encoding="utf-8"))
    assert [
        word for word in words if re.search("[A-Za-zƏə]", word) and re.search("[А-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]", word)
    ] == []


# --- recommendations and links --------------------------------------------------------------------------------------


def test_the_word_and_the_excel_table_say_the_same() -> None:
    word, excel = recommendations("docx"), recommendations("xlsx")
    assert word.recommendations == excel.recommendations
    assert not word.notes
    assert not excel.notes


def test_every_recommendation_is_complete() -> None:
    found = recommendations("xlsx").recommendations
    assert [each.code for each in found] == [f"R-{number:02d}" for number in range(1, 26)]
    for each in found:
        assert set(each.text) == {"rus", "kaz", "eng"}
        assert each.deadline
        assert all(basis.startswith(("CRC art. ", "CCC 2020 §")) for basis in each.legal_basis)
        assert each.legal_basis
        assert all((each.source, each.body, each.paragraph, each.theme, each.addressee, each.provisions))


def test_every_instrument_a_recommendation_rests_on_is_described() -> None:
    told = described(recommendations("xlsx").instruments, SAMPLES / "instruments.toml")
    assert [each.code for each in told] == ["CRC", "CCC 2020"]
    for each in told:
        assert set(each.title) == {"rus", "kaz", "eng"}
        assert all(set(text) == {"rus", "kaz", "eng"} for text in each.provisions.values())


def test_links_name_what_exists() -> None:
    codes = {each.code for each in recommendations("xlsx").recommendations}
    assert len(LINKS) >= 30
    assert {link["recommendation"] for link in LINKS} == codes
    for link in LINKS:
        assert act(link["work"], "rus").find(link["eid"]), link
    assert {Conformity(link["conformity"]) for link in LINKS} == set(Conformity)
    assert {Form(link["form"]) for link in LINKS} == {Form.LAW, Form.BY_LAW, Form.NO_ACT}
    assert len({(link["recommendation"], link["work"], link["eid"]) for link in LINKS}) == len(LINKS)


# --- amendments -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("entry", AMENDMENTS, ids=amended)
def test_an_amendment_is_about_what_exists_or_adds_what_does_not(entry: dict[str, Any]) -> None:
    for language in languages_of(entry["work"]):
        law = act(entry["work"], language)
        inserts = entry["action"] == "insert"
        if entry["eid"]:
            assert (law.find(entry["eid"]) is None) is inserts
        if inserts and parent(entry["eid"]):
            assert law.find(parent(entry["eid"]))
        assert not entry.get("after") or law.find(entry["after"])


@pytest.mark.parametrize("entry", AMENDMENTS, ids=amended)
def test_an_amendment_is_worded_in_every_language_of_its_act_and_justified_in_both(entry: dict[str, Any]) -> None:
    assert set(entry["justification"]) == set(BOTH)
    languages = {entry["only"]} if "only" in entry else set(languages_of(entry["work"]))
    if entry["action"] in ("insert", "revise"):
        assert set(entry["wording"]) == languages
    if entry["action"] == "replace_throughout":
        assert set(entry["replacements"]) == languages
        for language, pairs in entry["replacements"].items():
            text = "\n".join(map(printed, act(entry["work"], language).provisions))
            assert all(old in text for old, _ in pairs)


@pytest.mark.parametrize(("entry", "language", "text"), tuple(worded()))
def test_a_wording_reads_back_as_the_provision_it_is_of(entry: dict[str, Any], language: str, text: str) -> None:
    kind, num = split(entry["eid"])[-1]
    (read,) = parse_provisions(text, LANGUAGES[language])
    assert printed(read) == text
    if kind not in COUNTED:
        assert (read.kind, read.num) == (kind, num)
    if entry["action"] == "revise":
        in_force = act(entry["work"], language).find(entry["eid"])
        assert in_force is not None
        assert printed(in_force) != text


def test_the_amendments_cover_every_kind_of_change() -> None:
    kinds = {(entry["action"], split(entry["eid"])[-1][0] if entry["eid"] else None) for entry in AMENDMENTS}
    inserted = {Kind.CHAPTER, Kind.ARTICLE, Kind.PARAGRAPH, Kind.POINT, Kind.SUBPARAGRAPH, Kind.INDENT}
    assert {("insert", kind) for kind in inserted} <= kinds
    assert {("revise", kind) for kind in (inserted - {Kind.CHAPTER})} <= kinds
    assert {("repeal", kind) for kind in (Kind.ARTICLE, Kind.PARAGRAPH, Kind.POINT, Kind.SUBPARAGRAPH)} <= kinds
    assert ("replace_throughout", None) in kinds
    assert {entry["work"] for entry in AMENDMENTS} == set(NUMBERS)
    assert {entry.get("only") for entry in AMENDMENTS} == {None, "kaz"}
    assert {Status(entry["status"]) for entry in AMENDMENTS} >= {Status.DRAFT, Status.IN_REVIEW, Status.AGREED}
    assert any("commencement" in entry for entry in AMENDMENTS)
    assert len(AMENDMENTS) >= 50


def test_amendments_cite_known_recommendations_and_leave_none_unanswered() -> None:
    cited = {code for entry in AMENDMENTS for code in entry["recommendations"]}
    assert cited == {each.code for each in recommendations("xlsx").recommendations}


@pytest.mark.parametrize(("number", "language"), TEXTS)
def test_all_amendments_together_give_the_text_each_proposes(number: str, language: str) -> None:
    mine = [(entry, record(entry, at)) for at, entry in enumerate(AMENDMENTS) if entry["work"] == number]
    told = effect(act(number, language), [amendment for _, amendment in mine])
    assert told.problems == ()
    assert told.amended.modifications
    for entry, amendment in mine:
        if amendment.status is Status.REJECTED or language not in amendment.wording:
            continue
        proposed = told.amended.proposed.find(entry["eid"])
        assert proposed is not None
        assert printed(proposed) == amendment.wording[language]
