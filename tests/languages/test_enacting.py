"""The frame of an amending law: acts named in full, titles that agree with the changes, entry into force."""

from __future__ import annotations

from datetime import date

import pytest

from workbench.languages import LANGUAGES
from workbench.languages.enacting import ActName, Changes, Excepted
from workbench.law.act import Kind
from workbench.law.project import Commencement

CP = {
    "rus": ActName("О гражданской защите", "law", date(2014, 4, 11)),
    "kaz": ActName("Азаматтық қорғау туралы", "law", date(2014, 4, 11)),
    "eng": ActName("On Civil Protection", "law", date(2014, 4, 11)),
}


@pytest.mark.parametrize(
    ("language", "act", "line"),
    [
        ("rus", CP["rus"], 'В Закон Республики Казахстан от 11 апреля 2014 года "О гражданской защите":'),
        (
            "rus",
            ActName("О браке (супружестве) и семье", "code", date(2011, 12, 26)),
            'В Кодекс Республики Казахстан от 26 декабря 2011 года "О браке (супружестве) и семье":',
        ),
        (
            "rus",
            ActName("Водный кодекс Республики Казахстан", "code", date(2003, 7, 9)),
            "В Водный кодекс Республики Казахстан от 9 июля 2003 года:",
        ),
        ("kaz", CP["kaz"], '"Азаматтық қорғау туралы" 2014 жылғы 11 сәуірдегі Қазақстан Республикасының Заңына:'),
        (
            "kaz",
            ActName("Қазақстан Республикасының Су кодексі", "code", date(2003, 7, 9)),
            "2003 жылғы 9 шілдедегі Қазақстан Республикасының Су кодексіне:",
        ),
        ("eng", CP["eng"], 'In the Law of the Republic of Kazakhstan of 11 April 2014 "On Civil Protection":'),
    ],
)
def test_an_act_is_named_by_form_date_and_title_and_read_back(language: str, act: ActName, line: str) -> None:
    enacting = LANGUAGES[language].enacting
    assert enacting.act(act, "") == line
    assert enacting.read_act(line) == act


@pytest.mark.parametrize(
    ("language", "title", "line"),
    [
        (
            "rus",
            "Об административных правонарушениях",
            "В Кодекс Республики Казахстан об административных правонарушениях от 5 июля 2014 года:",
        ),
        (
            "kaz",
            "Әкімшілік құқық бұзушылық туралы",
            "2014 жылғы 5 шілдедегі Қазақстан Республикасының Әкімшілік құқық бұзушылық туралы кодексіне:",
        ),
    ],
)
def test_the_code_of_administrative_offences_is_named_as_amending_laws_name_it(
    language: str, title: str, line: str
) -> None:
    enacting = LANGUAGES[language].enacting
    assert enacting.act(ActName(title, "code", date(2014, 7, 5)), "") == line
    named = enacting.read_act(line)
    assert named is not None
    assert (named.type, named.date) == ("code", date(2014, 7, 5))


@pytest.mark.parametrize(
    ("language", "chain", "line"),
    [
        (
            "rus",
            "Ведомости Парламента Республики Казахстан, 2014 г., № 7, ст. 36; № 23, ст. 143",
            'Внести в Закон Республики Казахстан от 11 апреля 2014 года "О гражданской защите" (Ведомости Парламента '
            "Республики Казахстан, 2014 г., № 7, ст. 36; № 23, ст. 143) следующие изменения и дополнение:",
        ),
        (
            "kaz",
            "Қазақстан Республикасы Парламентінің Жаршысы, 2014 ж., № 7, 36-құжат",
            '"Азаматтық қорғау туралы" 2014 жылғы 11 сәуірдегі Қазақстан Республикасының Заңына (Қазақстан '
            "Республикасы "
            "Парламентінің Жаршысы, 2014 ж., № 7, 36-құжат) мынадай өзгерістер мен толықтыру енгізілсін:",
        ),
    ],
)
def test_one_act_is_amended_in_the_enacting_line_its_publication_in_brackets(
    language: str, chain: str, line: str
) -> None:
    enacting = LANGUAGES[language].enacting
    assert enacting.one_act(CP[language], Changes(2, 1), chain) == line
    assert enacting.read_act(line) == CP[language]


@pytest.mark.parametrize(
    ("changes", "russian", "kazakh"),
    [
        (Changes(1, 0), "изменения", "өзгеріс"),
        (Changes(2, 0), "изменений", "өзгерістер"),
        (Changes(0, 1), "дополнения", "толықтыру"),
        (Changes(0, 3), "дополнений", "толықтырулар"),
        (Changes(1, 1), "изменения и дополнения", "өзгеріс пен толықтыру"),
        (Changes(1, 2), "изменения и дополнений", "өзгеріс пен толықтырулар"),
        (Changes(5, 1), "изменений и дополнения", "өзгерістер мен толықтыру"),
        (Changes(5, 2), "изменений и дополнений", "өзгерістер мен толықтырулар"),
    ],
)
def test_the_title_agrees_with_what_the_law_does(changes: Changes, russian: str, kazakh: str) -> None:
    rus, kaz = LANGUAGES["rus"].enacting, LANGUAGES["kaz"].enacting
    assert rus.title([CP["rus"]], changes, "", ()) == (
        f'О внесении {russian} в Закон Республики Казахстан "О гражданской защите"'
    )
    assert kaz.title([CP["kaz"]], changes, "", ()) == (
        f'"Азаматтық қорғау туралы" Қазақстан Республикасының Заңына {kazakh} енгізу туралы'
    )


def test_the_title_of_many_acts_names_the_matter() -> None:
    other = {
        "rus": ActName("О правах ребенка в Республике Казахстан", "law", date(2002, 8, 8)),
        "kaz": ActName("Қазақстан Республикасындағы баланың құқықтары туралы", "law", date(2002, 8, 8)),
    }
    assert LANGUAGES["rus"].enacting.title([CP["rus"], other["rus"]], Changes(3, 3), "защиты детей", ()) == (
        "О внесении изменений и дополнений в некоторые законодательные акты Республики Казахстан по вопросам "
        "защиты детей"
    )
    assert LANGUAGES["kaz"].enacting.title([CP["kaz"], other["kaz"]], Changes(3, 3), "балаларды қорғау", ()) == (
        "Қазақстан Республикасының кейбір заңнамалық актілеріне балаларды қорғау мәселелері бойынша өзгерістер мен "
        "толықтырулар енгізу туралы"
    )


def test_two_named_codes_share_the_title() -> None:
    codes = [
        ActName("Уголовный кодекс Республики Казахстан", "code", date(2014, 7, 3)),
        ActName("Уголовно-процессуальный кодекс Республики Казахстан", "code", date(2014, 7, 4)),
    ]
    assert LANGUAGES["rus"].enacting.title(codes, Changes(2, 2), "защиты детей", ()) == (
        "О внесении изменений и дополнений в Уголовный и Уголовно-процессуальный кодексы Республики Казахстан "
        "по вопросам защиты детей"
    )


@pytest.mark.parametrize(
    ("language", "when", "expected"),
    [
        (
            "rus",
            Commencement.TEN_DAYS,
            "Настоящий Закон вводится в действие по истечении десяти календарных дней после дня его первого "
            "официального опубликования.",
        ),
        ("rus", Commencement.ON_SIGNATURE, "Настоящий Закон вводится в действие со дня его подписания."),
        ("rus", Commencement.ON_DATE, "Настоящий Закон вводится в действие с 1 января 2027 года."),
        (
            "kaz",
            Commencement.TEN_DAYS,
            "Осы Заң алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.",
        ),
        ("kaz", Commencement.ON_SIGNATURE, "Осы Заң қол қойылған күнінен бастап қолданысқа енгізіледі."),
        ("kaz", Commencement.ON_DATE, "Осы Заң 2027 жылғы 1 қаңтардан бастап қолданысқа енгізіледі."),
        (
            "eng",
            Commencement.TEN_DAYS,
            "This Law shall be enforced upon expiry of ten calendar days after the day of its first official "
            "publication.",
        ),
    ],
)
def test_the_law_says_when_it_enters_into_force(language: str, when: Commencement, expected: str) -> None:
    enacting = LANGUAGES[language].enacting
    assert list(enacting.commencement(when, date(2027, 1, 1), ())) == [expected]
    assert enacting.ending.match(expected)


def test_an_exception_from_entry_into_force_stands_in_the_sentence_several_in_a_list() -> None:
    units = Excepted(date(2027, 1, 1), "абзацев второго и третьего подпункта 2) статьи 1", Kind.INDENT, several=True)
    article = Excepted(date(2028, 7, 1), "статьи 3", Kind.ARTICLE)
    rus = LANGUAGES["rus"].enacting
    (alone,) = rus.commencement(Commencement.ON_SIGNATURE, None, (units,))
    assert alone == (
        "Настоящий Закон вводится в действие со дня его подписания, за исключением абзацев второго и третьего "
        "подпункта 2) статьи 1, которые вводятся в действие с 1 января 2027 года."
    )
    assert list(rus.commencement(Commencement.ON_SIGNATURE, None, (units, article)))[1:] == [
        "1) абзацев второго и третьего подпункта 2) статьи 1, которые вводятся в действие с 1 января 2027 года;",
        "2) статьи 3, которая вводится в действие с 1 июля 2028 года.",
    ]
    kazakh = Excepted(date(2027, 1, 1), "1-баптың 2) тармақшасын", Kind.POINT)
    (alone,) = LANGUAGES["kaz"].enacting.commencement(Commencement.TEN_DAYS, None, (kazakh,))
    assert alone == (
        "Осы Заң, 2027 жылғы 1 қаңтардан бастап қолданысқа енгізілетін 1-баптың 2) тармақшасын қоспағанда, "
        "алғашқы ресми "
        "жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі."
    )


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("rus", "в статье 5:"),
        ("rus", "1) орган в области образования:"),
        ("rus", "в порядке, определенном Законом:"),
        ("kaz", "5-бапта:"),
        ("kaz", "Орган мыналарды бекітеді:"),
        ("eng", "In Article 5:"),
    ],
)
def test_lines_that_name_no_act_are_not_taken_for_one(language: str, line: str) -> None:
    assert LANGUAGES[language].enacting.read_act(line) is None


def test_a_repealed_act_is_read() -> None:
    rus = LANGUAGES["rus"].enacting.read_repealed(
        'Признать утратившим силу Закон Республики Казахстан от 5 июля 1996 года "О чрезвычайных ситуациях" '
        "(Ведомости Парламента Республики Казахстан, 1996 г., № 11-12, ст. 263)."
    )
    assert rus == (ActName("О чрезвычайных ситуациях", "law", date(1996, 7, 5)),)
    kaz = LANGUAGES["kaz"].enacting.read_repealed(
        '"Төтенше жағдайлар туралы" 1996 жылғы 5 шілдедегі Қазақстан Республикасы Заңының күші жойылды деп танылсын.'
    )
    assert kaz == (ActName("Төтенше жағдайлар туралы", "law", date(1996, 7, 5)),)


MARKET = {
    "rus": ActName("О товарных биржах", "law", date(1995, 4, 7)),
    "kaz": ActName("Тауар биржалары туралы", "law", date(1995, 4, 7)),
    "eng": ActName("On Commodity Exchanges", "law", date(1995, 4, 7)),
}
WATER = {
    "rus": ActName("Водный кодекс Республики Казахстан", "code", date(2003, 7, 9)),
    "kaz": ActName("Қазақстан Республикасының Су кодексі", "code", date(2003, 7, 9)),
    "eng": ActName("Water Code of the Republic of Kazakhstan", "code", date(2003, 7, 9)),
}


@pytest.mark.parametrize(
    ("language", "acts", "title", "lines"),
    [
        (
            "rus",
            (MARKET,),
            'О признании утратившим силу Закона Республики Казахстан "О товарных биржах"',
            ['Признать утратившим силу Закон Республики Казахстан от 7 апреля 1995 года "О товарных биржах".'],
        ),
        (
            "rus",
            (WATER,),
            "О признании утратившим силу Водного кодекса Республики Казахстан",
            ["Признать утратившим силу Водный кодекс Республики Казахстан от 9 июля 2003 года."],
        ),
        (
            "rus",
            (WATER, MARKET),
            "О признании утратившими силу некоторых законодательных актов Республики Казахстан",
            [
                "Признать утратившими силу следующие законодательные акты Республики Казахстан:",
                "1) Водный кодекс Республики Казахстан от 9 июля 2003 года;",
                '2) Закон Республики Казахстан от 7 апреля 1995 года "О товарных биржах".',
            ],
        ),
        (
            "kaz",
            (MARKET,),
            '"Тауар биржалары туралы" Қазақстан Республикасы Заңының күші жойылды деп тану туралы',
            [
                '"Тауар биржалары туралы" 1995 жылғы 7 сәуірдегі Қазақстан Республикасы Заңының күші жойылды деп '
                "танылсын."
            ],
        ),
        (
            "kaz",
            (WATER, MARKET),
            "Қазақстан Республикасының кейбір заңнамалық актілерінің күші жойылды деп тану туралы",
            [
                "Қазақстан Республикасының мына заңнамалық актілерінің күші жойылды деп танылсын:",
                "1) 2003 жылғы 9 шілдедегі Қазақстан Республикасының Су кодексі;",
                '2) "Тауар биржалары туралы" 1995 жылғы 7 сәуірдегі Қазақстан Республикасының Заңы.',
            ],
        ),
        (
            "eng",
            (MARKET,),
            'On repealing the Law of the Republic of Kazakhstan "On Commodity Exchanges"',
            ['The Law of the Republic of Kazakhstan of 7 April 1995 "On Commodity Exchanges" shall be repealed.'],
        ),
    ],
)
def test_acts_are_repealed_in_the_attested_words(
    language: str, acts: tuple[dict[str, ActName], ...], title: str, lines: list[str]
) -> None:
    enacting = LANGUAGES[language].enacting
    named = [act[language] for act in acts]
    assert enacting.title([], Changes(), "", named) == title
    assert list(enacting.repeal([(act, "") for act in named])) == lines


def test_a_law_that_amends_and_repeals_says_both_in_its_title() -> None:
    rus, kaz = LANGUAGES["rus"].enacting, LANGUAGES["kaz"].enacting
    assert rus.title([CP["rus"]], Changes(2, 0), "", [MARKET["rus"]]) == (
        'О внесении изменений в Закон Республики Казахстан "О гражданской защите" и признании утратившим силу Закона '
        'Республики Казахстан "О товарных биржах"'
    )
    assert kaz.title([CP["kaz"]], Changes(2, 0), "", [MARKET["kaz"]]) == (
        '"Азаматтық қорғау туралы" Қазақстан Республикасының Заңына өзгерістер енгізу және "Тауар биржалары туралы" '
        "Қазақстан Республикасы Заңының күші жойылды деп тану туралы"
    )
