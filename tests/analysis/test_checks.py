from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from workbench.analysis import checks, term_checks, text_checks
from workbench.analysis.checks import open_matters
from workbench.analysis.matter import Matter, Seriousness
from workbench.analysis.parity import Disparity, Fault
from workbench.analysis.situation import Situation
from workbench.law.act import Act, Kind, Provision
from workbench.law.amended_act import AmendedAct
from workbench.law.amendment import Action, Amendment, Modification, Operation, Scope, Status
from workbench.law.concordance import Conformity, Correspondence, fingerprint, linked_text
from workbench.law.eid import with_eids
from workbench.law.recommendation import Acceptance, Instrument, Priority, Recommendation
from workbench.law.reference import ProvisionRef

Check = Callable[[Situation], Iterator[Matter]]

WORK = "/akn/kz/act/2014-04-11/188-v"
ARTICLES = tuple(
    Provision(Kind.ARTICLE, str(number), f"Статья {number}.", f"Предмет {number}", f"Текст статьи {number}.")
    for number in range(1, 5)
)
RUS = with_eids(Act("a", WORK, "rus", "О гражданской защите", provisions=ARTICLES))
KAZAKH = tuple(
    replace(each, label=f"{each.num}-бап.", heading=f"{each.num}-мән", text=f"{each.num}-баптың мәтіні.")
    for each in ARTICLES
)
KAZ = with_eids(Act("b", WORK, "kaz", "Азаматтық қорғау туралы", provisions=KAZAKH))
REF = ProvisionRef(WORK, "art_2")
WORDED = Amendment(
    "m1", REF, Action.REVISE,
    wording={"rus": "Статья 2. Предмет 2\nИной текст.", "kaz": "2-бап. Мәні\nӨзге мәтін."},
    justification={"rus": "В связи с Конвенцией.", "kaz": "Конвенцияға байланысты."},
)  # fmt: skip
OTHER = "/akn/kz/act/other"
CONVENTION = Instrument("i1", "CRC", provisions={"3": {"rus": "наилучшие интересы"}, "99": {}})
URGENT = Recommendation("r1", "R-01", {"rus": "Защитить детей."}, priority=Priority.HIGH)
LINK = Correspondence("l1", "r1", REF, Conformity.PARTIAL, fingerprints={"rus": fingerprint(RUS.provisions[1])})
QUIET = Situation(
    {"rus": (RUS,), "kaz": (KAZ,)}, amendments=(WORDED,), recommendations=(URGENT,), correspondences=(LINK,)
)


def with_modifications(act: Act, *modifications: Modification) -> Situation:
    return replace(
        QUIET, acts={"rus": (act,), "kaz": (act,)}, amended={"rus": (AmendedAct(act, act, modifications, ()),)}
    )


def restated(*numbers: int) -> tuple[Modification, ...]:
    return tuple(
        Modification(Operation.SUBSTITUTION, Scope.PROVISION, ProvisionRef(WORK, f"art_{number}")) for number in numbers
    )


def law(language: str, *articles: Provision, work: str = WORK) -> Act:
    return with_eids(Act(f"{language}{work}", work, language, "О гражданской защите", provisions=articles))


def article(num: str, text: str, heading: str = "Предмет", *, excluded: bool = False) -> Provision:
    return Provision(Kind.ARTICLE, num, f"Статья {num}.", heading, text, excluded=excluded)


def defining(heading: str, *terms: str) -> Provision:
    points = tuple(Provision(Kind.POINT, str(n), f"{n})", text=text) for n, text in enumerate(terms, start=1))
    return Provision(Kind.ARTICLE, "1", "Статья 1.", heading, children=points)


def becoming(language: str, before: tuple[Provision, ...], after: tuple[Provision, ...], **fields: object) -> Situation:
    old, new = law(language, *before), law(language, *after)
    amended = AmendedAct(old, new, (), ())
    return replace(QUIET, acts={language: (old,)}, amended={language: (amended,)}, correspondences=(), **fields)  # type: ignore[arg-type]


CITED = (article("1", "Статья 2 настоящего Закона."), article("2", "Текст."))
TERMS = "Основные понятия"
WITH_TERM = (defining(TERMS, "авария – разрушение;", "пожар – горение;"), article("2", "Авария учитывается."))
WITHOUT_TERM = (defining(TERMS, "пожар – горение;", "иное – прочее;"), article("2", "Авария учитывается."))
RUS_AND_KAZ = {
    "rus": (law("rus", article("1", "В течение 5 дней.")),),
    "kaz": (law("kaz", article("1", "7 күн ішінде.")),),
}


def two_languages(before: dict[str, tuple[Act, ...]], after: dict[str, tuple[Act, ...]]) -> Situation:
    amended = {code: (AmendedAct(acts[0], after[code][0], (), ()),) for code, acts in before.items()}
    return replace(QUIET, acts=before, amended=amended, correspondences=())


CASES: list[tuple[Check, Situation]] = [
    (checks.unproved, replace(QUIET, disproofs=((REF, "rus", "another text"),))),
    (checks.not_applicable, replace(QUIET, problems=(("m1", "rus", "The words are not there"),))),
    (checks.clashing_proposals, replace(QUIET, amendments=(WORDED, replace(WORDED, id="m2")))),
    (checks.other_language_pending, replace(QUIET, amendments=(replace(WORDED, wording={"rus": "Статья 2. …"}),))),
    (checks.missing_justification, replace(QUIET, amendments=(replace(WORDED, justification={"rus": "Так нужно."}),))),
    (checks.suspect_links, replace(QUIET, correspondences=(replace(LINK, fingerprints={"rus": "0" * 16}),))),
    (checks.dangling_links, replace(QUIET, correspondences=(replace(LINK, ref=ProvisionRef(WORK, "art_99")),))),
    (checks.unlinked_recommendations, replace(QUIET, correspondences=())),
    (
        checks.unanswered_gaps,
        replace(QUIET, amendments=(), correspondences=(replace(LINK, conformity=Conformity.CONTRADICTS),)),
    ),
    (checks.mostly_changed, with_modifications(RUS, *restated(1, 2, 3))),
    (
        checks.contents_of_codes,
        with_modifications(
            replace(RUS, type="code"),
            Modification(Operation.SUBSTITUTION, Scope.HEADING, REF, new="Иной предмет"),
        ),
    ),
    (checks.one_language_loaded, replace(QUIET, acts={"rus": (RUS,)})),
    (
        text_checks.broken_citations,
        replace(QUIET, acts={"rus": (law("rus", article("1", "Статьи 8 и 9 настоящего Закона.")),)}),
    ),
    (text_checks.consequential_changes, becoming("rus", CITED, (CITED[0], article("2", "", excluded=True)))),
    (text_checks.changes_under_citations, becoming("rus", CITED, (CITED[0], article("2", "Иной текст.")))),
    (term_checks.lost_definitions, becoming("rus", WITH_TERM, WITHOUT_TERM)),
    (text_checks.parity_faults, replace(QUIET, acts=RUS_AND_KAZ, correspondences=())),  # nobody amends it
    (
        text_checks.parity_of_the_draft,
        two_languages({"rus": (RUS,), "kaz": (KAZ,)}, {"rus": (law("rus", article("1", "5 дней")),), "kaz": (KAZ,)}),
    ),
    (
        term_checks.term_conflicts,
        replace(
            QUIET,
            acts={
                "rus": (
                    law("rus", defining(TERMS, "авария – разрушение;")),
                    law("rus", defining(TERMS, "авария – взрыв;"), work=OTHER),
                )
            },
        ),
    ),
    (
        term_checks.terms_under_other_names,
        replace(
            QUIET,
            acts={
                "rus": (
                    law(
                        "rus",
                        defining(TERMS, "сигнал тревоги – звук;"),
                        article("2", "Сигнал тревоги (далее – гудок) подают."),
                    ),
                )
            },
        ),
    ),
    (
        text_checks.number_clashes,
        replace(QUIET, amendments=(replace(WORDED, action=Action.INSERT),)),
    ),
    (
        term_checks.definitions_out_of_order,
        becoming(
            "kaz",
            (defining("Негізгі ұғымдар", "авария – апат;"),),
            (defining("Негізгі ұғымдар", "өрт – жану;", "авария – апат;"),),
            amendments=(Amendment("m9", ProvisionRef(WORK, "art_1__point_1"), Action.INSERT),),
        ),
    ),
    (checks.decided_without_reason, replace(QUIET, amendments=(replace(WORDED, status=Status.REJECTED),))),
    (
        term_checks.undefined_terms,
        becoming(
            "rus",
            (article("1", "Дети под защитой."),),
            (article("1", "Дети в безопасных пространствах."),),
            terms=({"rus": ("безопасное пространство",)},),
        ),
    ),
    (
        term_checks.terms_translated_differently,
        replace(
            QUIET,
            acts={
                "rus": tuple(law("rus", defining(TERMS, "вывоз – перевозка;"), work=work) for work in (WORK, OTHER)),
                "kaz": (
                    law("kaz", defining("Негізгі ұғымдар", "көшіру – тасымалдау;")),
                    law("kaz", defining("Негізгі ұғымдар", "эвакуация – тасымалдау;"), work=OTHER),
                ),
            },
            correspondences=(),
        ),
    ),
    (
        checks.unresolved_basis,
        replace(QUIET, recommendations=(replace(URGENT, legal_basis=("CRC art. 99",)),), instruments=(CONVENTION,)),
    ),
]


@pytest.mark.parametrize(("check", "situation"), CASES, ids=lambda value: getattr(value, "__name__", ""))
def test_each_check_finds_its_matter(check: Check, situation: Situation) -> None:
    matters = list(check(situation))
    assert len(matters) == 1
    assert "{" not in matters[0].message
    assert matters[0].advice


@pytest.mark.parametrize("check", checks.CHECKS, ids=lambda check: check.__name__)
def test_no_check_speaks_where_all_is_in_order(check: Check) -> None:
    assert list(check(QUIET)) == []


def test_a_code_whose_contents_list_is_known_needs_no_reminder() -> None:
    situation = next(each for check, each in CASES if check is checks.contents_of_codes)
    amended = tuple(replace(each, in_force=replace(each.in_force, contents=True)) for each in situation.amended["rus"])
    assert not list(checks.contents_of_codes(replace(situation, amended={"rus": amended, "kaz": ()})))


def test_every_check_is_tested_here() -> None:
    assert {check for check, _ in CASES} == set(checks.CHECKS)


DEFINED = [
    ("Дети в безопасных пространствах.", ("другое – иное;",), True),
    ("Дети в безопасных пространствах.", ("безопасное пространство – помещение;",), False),
    ("Дети в безопасных пространствах.", ("безопасное пространство для детей – помещение;",), False),
    ("Дети в безопасных пространствах.", ("помещение (далее – безопасное пространство) – комната;",), False),
    ("Пространство безопасное.", ("другое – иное;",), False),
]


@pytest.mark.parametrize(("text", "definitions", "speaks"), DEFINED)
def test_a_new_term_is_remarked_where_nothing_defines_or_names_it(
    text: str, definitions: tuple[str, ...], speaks: bool
) -> None:
    before = (defining(TERMS, *definitions), article("2", "Дети."))
    after = (before[0], article("2", text))
    situation = becoming("rus", before, after, terms=({"rus": ("безопасное пространство",)},))
    assert bool(list(term_checks.undefined_terms(situation))) is speaks


def test_a_term_the_law_uses_already_is_not_new() -> None:
    before = (article("1", "Безопасное пространство есть."), article("2", "Дети."))
    after = (before[0], article("2", "Дети в безопасном пространстве."))
    situation = becoming("rus", before, after, terms=({"rus": ("безопасное пространство",)},))
    assert list(term_checks.undefined_terms(situation)) == []


def test_words_replaced_throughout_answer_no_gap() -> None:
    throughout = Amendment("m8", ProvisionRef(WORK), Action.REPLACE_THROUGHOUT, replacements={"rus": (("а", "б"),)})
    link = replace(LINK, conformity=Conformity.NONE)
    situation = replace(QUIET, amendments=(throughout,), correspondences=(link,))
    assert [matter.check for matter in checks.unanswered_gaps(situation)] == ["unanswered_gap"]


def test_a_code_of_offences_has_its_parts_named_as_parts() -> None:
    points = (Provision(Kind.PARAGRAPH, "2", "2.", text="Текст."),)
    code = with_eids(
        Act("c", WORK, "rus", "Об административных правонарушениях", "code",
            provisions=(Provision(Kind.ARTICLE, "412", "Статья 412.", children=points),))
    )  # fmt: skip
    place = ProvisionRef(WORK, "art_412__para_2")
    assert replace(QUIET, acts={"rus": (code,)}).place(place) == "часть вторая статьи 412"
    assert QUIET.place(place) == "пункт 2 статьи 412"


READERS = [
    ("rus", "«О гражданской защите», пункт 3 статьи 2"),
    ("kaz", "«Азаматтық қорғау туралы», 2-баптың 3-тармағы"),
    ("eng", "“О гражданской защите”, point 3 of Article 2"),
]


@pytest.mark.parametrize(("reader", "place"), READERS)
def test_places_are_named_in_the_language_of_the_reader(reader: str, place: str) -> None:
    assert replace(QUIET, reader=reader).titled(ProvisionRef(WORK, "art_2__para_3")) == place


def test_a_number_given_twice_is_told_apart() -> None:
    assert QUIET.place(ProvisionRef(WORK, "art_2__para_2~2")) == "пункт 2 статьи 2 (2-й с этим номером)"


def test_matters_are_listed_most_serious_first() -> None:
    situation = replace(
        QUIET, amendments=(WORDED, replace(WORDED, id="m2", status=Status.REJECTED)), problems=(("m1", "rus", "Gone"),)
    )
    weights = [matter.seriousness for matter in open_matters(situation)]
    assert len(set(weights)) > 1
    assert weights == sorted(weights)
    assert weights[0] is Seriousness.ERROR


@pytest.mark.parametrize("eid", ["", "art_2__indent_1", "art_2__subpara_1"])
def test_a_link_to_an_act_or_to_a_line_of_it_is_as_certain_as_any(eid: str) -> None:
    parted = replace(ARTICLES[1], children=(Provision(Kind.SUBPARAGRAPH, text="Вторая часть."),))
    act = law("rus", ARTICLES[0], parted)
    text = linked_text(act, eid)
    assert text is not None
    link = replace(LINK, ref=ProvisionRef(WORK, eid), fingerprints={"rus": fingerprint(text)})
    situation = replace(QUIET, acts={"rus": (act,)}, correspondences=(link,))
    assert [each.check for each in open_matters(situation) if "link" in each.check] == []
    reworded = law("rus", replace(ARTICLES[0], text="Иное."), replace(parted, text="Иное."))
    changed = replace(situation, acts={"rus": (reworded,)})
    assert [each.check for each in open_matters(changed) if "link" in each.check] == ["suspect_link"]


def test_matters_of_one_check_follow_the_order_of_the_law() -> None:
    links = tuple(
        replace(LINK, id=eid, ref=ProvisionRef(WORK, eid), fingerprints={"rus": "0" * 16})
        for eid in ("art_4", "art_1", "art_3")
    )
    found = open_matters(replace(QUIET, correspondences=links))
    assert [each.record for each in found if each.check == "suspect_link"] == ["art_1", "art_3", "art_4"]


@pytest.mark.parametrize("numbers", [(1,), (1, 2)])
def test_half_of_an_act_or_less_asks_for_no_new_edition(numbers: tuple[int, ...]) -> None:
    assert list(checks.mostly_changed(with_modifications(RUS, *restated(*numbers)))) == []


def test_a_rejected_recommendation_needs_no_link() -> None:
    rejected = replace(URGENT, acceptance=Acceptance.REJECTED)
    assert list(checks.unlinked_recommendations(replace(QUIET, recommendations=(rejected,), correspondences=()))) == []


def test_an_amendment_of_one_language_only_waits_for_no_other() -> None:
    single = replace(WORDED, wording={"kaz": "2-бап. …"}, only="kaz", justification={"kaz": "Аударма түзетілді."})
    situation = replace(QUIET, amendments=(single,))
    assert list(checks.other_language_pending(situation)) == []
    assert list(checks.missing_justification(situation)) == []


def test_a_link_to_a_proposed_provision_does_not_dangle() -> None:
    inserted = replace(WORDED, ref=ProvisionRef(WORK, "art_2-1"), action=Action.INSERT)
    link = replace(LINK, ref=ProvisionRef(WORK, "art_2-1__para_1"), fingerprints={})
    assert list(checks.dangling_links(replace(QUIET, amendments=(inserted,), correspondences=(link,)))) == []


def test_a_matter_names_the_place_as_lawyers_do() -> None:
    (matter,) = text_checks.consequential_changes(becoming("rus", CITED, (CITED[0], article("2", "", excluded=True))))
    assert "статья 2" in matter.message
    assert "art_2" not in matter.message


def test_many_places_of_one_cause_are_one_matter() -> None:
    citing = tuple(article(str(n), "Статья 99 настоящего Закона.") for n in range(1, 9))
    (matter,) = text_checks.broken_citations(replace(QUIET, acts={"rus": (law("rus", *citing),)}))
    assert "and 5 more" in matter.message


@pytest.mark.parametrize(("num", "speaks"), [("5", False), ("7", True), ("4-1", False), ("4-2", True), ("9-1", True)])
def test_left_out_numbers_are_remarked(num: str, speaks: bool) -> None:
    added = Amendment("m3", ProvisionRef(WORK, f"art_{num}"), Action.INSERT)
    assert bool(list(text_checks.number_clashes(replace(QUIET, amendments=(added,))))) is speaks


def test_where_texts_part_in_many_places_one_of_each_kind_is_told_first() -> None:
    acts = "№ 1-V (01.02.2015), № 2-VI (03.04.2016)"
    found = (
        *(Disparity(f"art_{number}", Fault.AMENDED, "", acts) for number in (1, 2)),
        *(Disparity(f"art_{number}", Fault.EXTRA, "", "…") for number in (3, 4, 5)),
        Disparity("art_6", Fault.FIGURES, "10", "5"),
    )  # fmt: skip
    act = RUS_AND_KAZ["rus"][0]
    situation = Situation(RUS_AND_KAZ, reader="eng")
    told = text_checks._parity(situation, found, act, Seriousness.REMARK, "“{}”: {}", "").message
    assert "Article 6 – different figures (10 / 5); Article 3 – in Kazakh only; Article 1 – " in told
    assert "(… / … № 2-VI (03.04.2016)); and 3 more" in told
