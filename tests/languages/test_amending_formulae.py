"""Every row of the table of formulae (LAW.md 3.3), written and read; the sentences are those of real laws."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.languages import LANGUAGES
from workbench.languages.formulae import Citation, Form, Role, Sentence
from workbench.languages.quotation import MARKS, marks_for
from workbench.law.act import Kind
from workbench.law.amendment import Scope
from workbench.law.eid import split


def _cited(*eids: str, scope: Scope = Scope.PROVISION) -> tuple[Citation, ...]:
    return tuple(Citation(split(eid), scope) for eid in eids)


WORDS = [
    ("rus", Form.REPLACE_WORDS, "art_32__para_2", ["А"], ["Б"], 'в пункте 2 статьи 32 слово "А" заменить словом "Б"'),
    ("rus", Form.REPLACE_WORDS, "art_32", ["а б"], ["в"], 'в статье 32 слова "а б" заменить словом "в"'),
    ("rus", Form.REPLACE_WORDS, "para_1", ["5"], ["7"], 'в пункте 1 цифру "5" заменить цифрой "7"'),
    ("rus", Form.REPLACE_WORDS, "para_1", ["15"], ["12-1"], 'в пункте 1 цифры "15" заменить цифрами "12-1"'),
    (
        "rus",
        Form.REPLACE_WORDS,
        "para_1",
        ["."],
        [";"],
        'в пункте 1 знак препинания "." заменить знаком препинания ";"',
    ),
    (
        "rus",
        Form.REPLACE_WORDS,
        "",
        ["А", "Б"],
        ["В", "Г"],
        'слова "А", "Б" заменить соответственно словами "В", "Г"',
    ),
    ("rus", Form.DELETE_WORDS, "point_2", [", ведет учет"], [], 'в подпункте 2) слова ", ведет учет" исключить'),
    ("rus", Form.INSERT_AFTER, "para_1", ["А"], ["а б"], 'пункт 1 после слова "А" дополнить словами "а б"'),
    (
        "rus",
        Form.INSERT_AFTER,
        "indent_37",
        ["223-225"],
        [", 225-1"],
        'абзац тридцать седьмой после цифр "223-225" дополнить цифрами ", 225-1"',
    ),
    ("rus", Form.INSERT_BEFORE, "para_1", ["а б"], ["в"], 'пункт 1 перед словами "а б" дополнить словом "в"'),
    (
        "kaz",
        Form.REPLACE_WORDS,
        "art_32__para_2",
        ["а б"],
        ["в г"],
        '32-баптың 2-тармағындағы "а б" деген сөздер "в г" деген сөздермен ауыстырылсын',
    ),
    ("kaz", Form.REPLACE_WORDS, "para_1", ["а"], ["б"], '1-тармақтағы "а" деген сөз "б" деген сөзбен ауыстырылсын'),
    (
        "kaz",
        Form.REPLACE_WORDS,
        "para_1",
        ["15"],
        ["17"],
        '1-тармақтағы "15" деген цифрлар "17" деген цифрлармен ауыстырылсын',
    ),
    (
        "kaz",
        Form.REPLACE_WORDS,
        "",
        ["а", "б"],
        ["в", "г"],
        '"а", "б" деген сөздер тиісінше "в", "г" деген сөздермен ауыстырылсын',
    ),
    ("kaz", Form.DELETE_WORDS, "point_2", ["а б"], [], '2) тармақшадағы "а б" деген сөздер алып тасталсын'),
    (
        "kaz",
        Form.INSERT_AFTER,
        "indent_37",
        ["223-225"],
        [", 225-1"],
        'отыз жетінші абзац "223-225" деген цифрлардан кейін ", 225-1" деген цифрлармен толықтырылсын',
    ),
    (
        "kaz",
        Form.INSERT_BEFORE,
        "para_1",
        ["а"],
        ["б в"],
        '1-тармақ "а" деген сөздің алдынан "б в" деген сөздермен толықтырылсын',
    ),
    (
        "kaz",
        Form.REPLACE_WORDS,
        "para_1",
        ["."],
        [";"],
        '1-тармақтағы "." деген тыныс белгісі ";" деген тыныс белгісімен ауыстырылсын',
    ),
    (
        "eng",
        Form.REPLACE_WORDS,
        "art_5__para_2",
        ["a b"],
        ["c"],
        'in point 2 of Article 5 the words "a b" shall be replaced by the word "c"',
    ),
    ("eng", Form.INSERT_AFTER, "para_2", ["a"], ["b"], 'in point 2 after the word "a" the word "b" shall be inserted'),
    ("eng", Form.DELETE_WORDS, "para_2", ["a b"], [], 'in point 2 the words "a b" shall be deleted'),
]


@pytest.mark.parametrize(("language", "form", "eid", "old", "new", "sentence"), WORDS)
def test_words_change_in_the_formula_of_the_language(
    language: str, form: Form, eid: str, old: list[str], new: list[str], sentence: str
) -> None:
    amending = LANGUAGES[language].amending
    cited = _cited(eid) if eid else ()
    addresses = {"changed": (cited, Role.CHANGED), "within": (cited, Role.WITHIN)}
    assert amending.write(form, addresses, {"old": old, "new": new}) == sentence
    (read,) = amending.read(f"{sentence};") or ()
    assert read.form is form
    assert (read.addresses.get("changed") or read.addresses.get("within") or ()) == cited
    assert (read.words["old"], read.words.get("new", ())) == (tuple(old), tuple(new))


UNITS = [
    ("rus", Form.RESTATE, ["art_93__para_3"], [], "пункт 3 статьи 93 изложить в следующей редакции:"),
    ("rus", Form.INSERT, ["art_87"], ["para_4"], "статью 87 дополнить пунктом 4 следующего содержания:"),
    ("rus", Form.INSERT, [], ["art_7-1", "art_7-2"], "дополнить статьями 7-1 и 7-2 следующего содержания:"),
    ("rus", Form.INSERT, [], ["chp_15-1"], "дополнить главой 15-1 следующего содержания:"),
    (
        "rus",
        Form.INSERT,
        ["art_86__para_4"],
        ["subpara_2"],
        "пункт 4 статьи 86 дополнить частью второй следующего содержания:",
    ),
    ("rus", Form.REPEAL, ["art_47__para_6-1", "art_47__para_6-2"], [], "пункты 6-1 и 6-2 статьи 47 исключить"),
    ("rus", Form.RENUMBER, ["art_5__para_3"], ["para_2"], "пункт 3 статьи 5 считать пунктом 2"),
    (
        "rus",
        Form.OTHER_LANGUAGE,
        ["art_9"],
        [],
        "в статью 9 вносится изменение на казахском языке, текст на русском языке не меняется",
    ),
    ("kaz", Form.RESTATE, ["art_9__para_4"], [], "9-баптың 4-тармағы мынадай редакцияда жазылсын:"),
    ("kaz", Form.INSERT, ["art_39"], ["para_3-1"], "39-бап мынадай мазмұндағы 3-1-тармақпен толықтырылсын:"),
    (
        "kaz",
        Form.INSERT,
        ["art_30__para_3"],
        ["subpara_2"],
        "30-баптың 3-тармағы мынадай мазмұндағы екінші бөлікпен толықтырылсын:",
    ),
    ("kaz", Form.INSERT, [], ["art_7-1", "art_7-2"], "мынадай мазмұндағы 7-1 және 7-2-баптармен толықтырылсын:"),
    ("kaz", Form.INSERT, ["art_3"], ["indent_9"], "3-бап мынадай мазмұндағы тоғызыншы абзацпен толықтырылсын:"),
    (
        "kaz",
        Form.REPEAL,
        ["art_47__para_6-1", "art_47__para_6-2"],
        [],
        "47-баптың 6-1 және 6-2-тармақтары алып тасталсын",
    ),
    (
        "kaz",
        Form.RENUMBER,
        ["art_11__subpara_2__indent_6"],
        ["indent_5"],
        "11-баптың екінші бөлігінің алтыншы абзацы бесінші абзац болып ауыстырылсын",
    ),
    (
        "eng",
        Form.INSERT,
        ["art_7"],
        ["para_3"],
        "Article 7 shall be supplemented with point 3 of the following content:",
    ),
    ("eng", Form.REPEAL, ["art_2__para_4"], [], "point 4 of Article 2 shall be deleted"),
    ("eng", Form.RESTATE, ["art_2__para_4"], [], "point 4 of Article 2 shall be restated in the following wording:"),
]


@pytest.mark.parametrize(("language", "form", "eids", "added", "sentence"), UNITS)
def test_units_are_restated_added_and_repealed_in_the_formula_of_the_language(
    language: str, form: Form, eids: list[str], added: list[str], sentence: str
) -> None:
    amending = LANGUAGES[language].amending
    cited, named = _cited(*eids), _cited(*added)
    within = Role.INSIDE if form is Form.OTHER_LANGUAGE else Role.WITHIN
    addresses = {"changed": (cited, Role.CHANGED), "within": (cited, within), "added": (named, Role.ADDED)}
    assert amending.write(form, addresses) == sentence
    (read,) = amending.read(sentence) or ()
    assert read.form is form
    assert (read.addresses.get("changed") or read.addresses.get("within") or ()) == cited
    assert read.addresses.get("added", ()) == named


def test_the_kazakh_text_says_that_only_the_other_language_changes() -> None:
    sentence = "30-бапта ресми тілдегі мәтінге түзету енгізілді, мемлекеттік тілдегі мәтіні өзгермейді"
    amending = LANGUAGES["kaz"].amending
    assert amending.write(Form.OTHER_LANGUAGE, {"within": (_cited("art_30"), Role.INSIDE)}) == sentence
    (read,) = amending.read(sentence) or ()
    assert read == Sentence(Form.OTHER_LANGUAGE, {"within": _cited("art_30")})


@pytest.mark.parametrize(
    ("language", "line", "forms"),
    [
        (
            "kaz",
            '51-баптың 3-тармағы 8) тармақшасындағы "құрметтеуге міндетті." деген сөздер "құрметтеуге;" деген сөзбен '
            "ауыстырылып, мынадай мазмұндағы 9) және 10) тармақшалармен толықтырылсын:",
            [Form.REPLACE_WORDS, Form.INSERT],
        ),
        (
            "kaz",
            '2) тармақшадағы ", жүргізеді" деген сөздер алып тасталып, "нормативтерді" деген сөздің алдынан "өрт '
            'қауіпсіздігі саласындағы" деген сөздермен толықтырылсын;',
            [Form.DELETE_WORDS, Form.INSERT_BEFORE],
        ),
        (
            "kaz",
            'екінші бөліктің алтыншы абзацы бесінші абзац болып ауыстырылып, осы абзацтағы "қызметке" деген сөз '
            '"қызмет органдарына" деген сөздермен ауыстырылсын;',
            [Form.RENUMBER, Form.REPLACE_WORDS],
        ),
        (
            "rus",
            'пункт 3 исключить, в пункте 4 слово "А" заменить словом "Б", слова "В" исключить;',
            [Form.REPEAL, Form.REPLACE_WORDS, Form.DELETE_WORDS],
        ),
        ("rus", 'после слов "органов", "органа" дополнить соответственно словом "лица";', [Form.INSERT_AFTER]),
        (
            "rus",
            "в статью 9 внесено изменение на казахском языке, текст на русском языке не изменяется",
            [Form.OTHER_LANGUAGE],
        ),
        ("eng", "sub-items 2) - 7) should be considered as sub-items 1) - 6).", [Form.RENUMBER]),
    ],
)
def test_a_line_may_hold_several_sentences(language: str, line: str, forms: list[Form]) -> None:
    read = LANGUAGES[language].amending.read(line)
    assert read is not None
    assert [sentence.form for sentence in read] == forms


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("rus", "Орган утверждает план."),
        ("rus", 'в пункте 2 слова "А" заменить'),
        ("rus", 'в кресле 2 слово "А" заменить словом "Б"'),
        ("rus", 'слова "А", "Б" заменить соответственно словами "В", "Г", "Д"'),
        ("kaz", "Орган жоспарды бекітеді."),
        ("kaz", '2-тармақтағы "а" деген сөз ауыстырылсын'),
        ("eng", "The body approves the plan."),
    ],
)
def test_what_is_no_formula_is_not_read(language: str, line: str) -> None:
    assert LANGUAGES[language].amending.read(line) is None


@pytest.mark.parametrize(("kind", "remark"), [(Kind.POINT, "исключен"), (Kind.ARTICLE, "исключена")])
def test_the_remark_of_a_repealed_unit_agrees_with_it(kind: Kind, remark: str) -> None:
    assert LANGUAGES["rus"].amending.excluded(kind) == remark


_QUOTED = (
    st.text(alphabet='абвгґәі 12-,.;:"«»()№–', min_size=1, max_size=30)
    .map(str.strip)
    .filter(lambda text: any(char.isalnum() for char in text) and ('"' not in text or marks_for(text) != MARKS[0]))
)


@given(
    _QUOTED,
    _QUOTED,
    st.sampled_from(["rus", "kaz", "eng"]),
    st.sampled_from([Form.REPLACE_WORDS, Form.INSERT_AFTER, Form.INSERT_BEFORE]),
)
def test_any_quoted_words_read_back(old: str, new: str, language: str, form: Form) -> None:
    amending = LANGUAGES[language].amending
    cited = _cited("art_5__para_2")
    text = amending.write(
        form, {"changed": (cited, Role.CHANGED), "within": (cited, Role.WITHIN)}, {"old": [old], "new": [new]}
    )
    (read,) = amending.read(f"{text};") or ()
    assert (read.words["old"], read.words["new"]) == ((old,), (new,))
