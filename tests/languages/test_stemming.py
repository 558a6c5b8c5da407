from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.languages import LANGUAGES

RUSSIAN = """закон закона закону законом законе законы законов законам законами законах
кодекс кодекса кодексу кодексом кодексе кодексы кодексов
статья статьи статье статью статьей статей статьям статьями статьях
пункт пункта пункту пунктом пункте пункты пунктов
часть части частью частей частям частями частях
право права праву правом праве прав правам правами правах
обязанность обязанности обязанностью обязанностей обязанностям
лицо лица лицу лицом лице лиц лицам лицами лицах
решение решения решению решением решении решений решениям
поправка поправки поправке поправку поправкой поправок поправкам
изменение изменения изменению изменением изменении изменений изменениям
ребенок ребенка ребенку детей детям детьми дети
отец отца отцу отцом отце
день дня дню днем дни дней
утвердить утвердил утвержден утвержденный утверждает
орган органа органу органом органе органы органов органам органами
уполномоченный уполномоченного уполномоченному уполномоченным уполномоченные уполномоченных
охрана охраны охране охрану охраной
порядок порядка порядку порядком порядке
проверка проверки проверке проверку проверок проверками
перечень перечня перечню перечнем перечне перечни перечней
уровень уровня уровню уровнем уровне уровни уровней
гражданин гражданина граждане граждан гражданам гражданами
система системы системе систему системой систем системами
защита защиты защите защиту защитой
человек человека человеку людей людям людьми
год года году годом лет годы
чрезвычайный чрезвычайная чрезвычайной чрезвычайных чрезвычайными чрезвычайного
эвакуация эвакуации эвакуацию эвакуацией эвакуациях
опекун опекуна опекуну опекуном опекуны опекунов опекунами"""

KAZAKH = """заң заңы заңның заңға заңды заңда заңнан заңмен заңдар заңдары заңдарының заңдарға заңдарында
бап бабы бабының бабына бабында бабындағы баптар баптары баптың бапта баппен баптарындағы
тармақ тармағы тармағының тармағында тармағындағы тармақтар тармақтың тармақтарының
тармақша тармақшасы тармақшасының тармақшасында тармақшасындағы тармақшалар тармақшаларында
бөлік бөлігі бөлігінің бөлігінде бөліктің бөліктер бөлікпен
орган органы органның органға органдар органдары органдарының органдарымен
мемлекет мемлекеттің мемлекетке мемлекеттер мемлекеттердің
кодекс кодексі кодексінің кодексіне кодекстің кодексте
құқық құқығы құқығының құқықтар құқықтары құқықтың құқықтарын құқыққа
шарт шарты шарттың шартқа шарттар шарттары
міндет міндеті міндеттер міндеттері міндеттердің міндетін
мерзім мерзімі мерзімде мерзімнің мерзімдер мерзімінде
бала баланың балаға баланы балалар балалары балалардың балаларға баласы
қызмет қызметі қызметін қызметтің қызметтер қызметтері қызметтерді қызметпен
жұмыс жұмысы жұмыстың жұмыстар жұмыстары жұмыстарын жұмысына
сала саласы саласында саласындағы салалар салаларының
жағдай жағдайы жағдайда жағдайлар жағдайларда жағдайлардың
тәртіп тәртібі тәртібін тәртіппен тәртібімен тәртіптің
комиссия комиссиясы комиссиясының комиссияның комиссияға комиссиялар
халық халқы халқын халыққа халықтың
мүлік мүлкі мүлкін мүлікті мүліктің
аудан ауданы ауданның аудандар аудандардың ауданында
кеңес кеңесі кеңесінің кеңестер кеңестің
басшы басшысы басшылар басшылары басшыларының басшыға
шара шаралар шараларды шаралары шараларын шараларының
қорғаншы қорғаншысы қорғаншылар қорғаншының қорғаншыға
іс іске істі істің ісі ісін"""

ENGLISH = """provision provisions
recommendation recommendations
amend amended amending
child children"""

APART = {
    "rus": "закон законный|право правило|часть частный|орган организация|срок срочный|устав уставка|акт активный",
    "kaz": "бап бас|бала балық|бөлік бөлім|құқық құрық|заң зат|қорғау қорғаншы|тармақ тарау|орган орын|шарт шара"
    "|мемлекет мемлекеттік|жұмыс жұмыскер|халық халықаралық|міндет міндеттеме|басшы басшылық|аудан ауыл|іс іші",
    "eng": "act action|part party|law lawn",
}


@pytest.mark.parametrize("forms", RUSSIAN.split("\n"), ids=lambda forms: forms.split()[0])
def test_forms_of_a_russian_word_share_a_stem(forms: str) -> None:
    assert len({LANGUAGES["rus"].stem(word) for word in forms.split()}) == 1


@pytest.mark.parametrize("forms", KAZAKH.split("\n"), ids=lambda forms: forms.split()[0])
def test_forms_of_a_kazakh_word_share_a_stem(forms: str) -> None:
    assert len({LANGUAGES["kaz"].stem(word) for word in forms.split()}) == 1


@pytest.mark.parametrize("forms", ENGLISH.split("\n"), ids=lambda forms: forms.split()[0])
def test_forms_of_an_english_word_share_a_stem(forms: str) -> None:
    assert len({LANGUAGES["eng"].stem(word) for word in forms.split()}) == 1


def test_words_of_different_paradigms_stay_apart() -> None:
    stem = LANGUAGES["kaz"].stem
    stems = {forms.split()[0]: stem(forms.split()[0]) for forms in KAZAKH.split("\n")}
    clashes = [pair for pair in combinations(stems, 2) if stems[pair[0]] == stems[pair[1]]]
    assert clashes == []


@pytest.mark.parametrize(
    ("language", "pair"), [(language, pair) for language, pairs in APART.items() for pair in pairs.split("|")]
)
def test_different_words_do_not_share_a_stem(language: str, pair: str) -> None:
    first, second = (LANGUAGES[language].stem(word) for word in pair.split())
    assert first != second


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("бап", "бап"),
        ("да", "да"),
        ("", ""),
        ("12-1", "12-1"),
        ("үшін", "үшін"),
        ("құтқарушыларының", "құтқаруш"),
        ("қауіпсіздігінің", "қауіпсіздік"),
        ("мониторингі", "мониторинк"),
        ("аумағындағы", "аумақ"),
        ("қатынастарды", "қатынас"),
        ("шығыстарды", "шығыс"),
        ("актілерінде", "акт"),
    ],
)
def test_a_kazakh_word_is_reduced_so(word: str, expected: str) -> None:
    assert LANGUAGES["kaz"].stem(word) == expected


@given(st.text(alphabet="абвгғдежзийкқлмнңоөпрстуұүфхһшіьыэюяә", max_size=15))
def test_a_stem_is_never_longer_than_its_word_by_more_than_a_letter(word: str) -> None:
    assert len(LANGUAGES["kaz"].stem(word)) <= len(word) + 1
    assert bool(LANGUAGES["kaz"].stem(word)) == bool(word)


def test_stems_are_the_same_on_several_threads_at_once():
    roots = ("защит", "гражданск", "организаци", "provision")
    words = [f"{root}{end}" for root in roots for end in ("а", "ами", "ую", "s")]

    def stems(_turn: int) -> list[str]:
        both = (LANGUAGES["rus"].stem, LANGUAGES["eng"].stem)
        return [stem(word) for _ in range(60) for word in words for stem in both]

    expected = stems(0)
    with ThreadPoolExecutor(8) as pool:
        assert all(found == expected for found in pool.map(stems, range(16)))
