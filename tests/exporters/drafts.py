"""Small drafts made by hand: two acts in Russian and Kazakh with a change of every kind."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from workbench.drafting.draft import Draft
from workbench.law.act import Act, Kind, Provision
from workbench.law.amended_act import AmendedAct
from workbench.law.amendment import Action, Amendment, Modification, Operation, Scope, Status
from workbench.law.concordance import Conformity, Correspondence
from workbench.law.concordance import Form as ImplementedBy
from workbench.law.eid import with_eids
from workbench.law.project import Project
from workbench.law.recommendation import Instrument, Recommendation
from workbench.law.reference import ProvisionRef
from workbench.law.review import Comment, Decision, Position, Session

WORK = "/akn/kz/act/2014-04-11/188-v"
CODE = "/akn/kz/act/2011-12-26/518-iv"

SAYINGS = {
    "rus": {
        "title": "О гражданской защите",
        "code": "О браке (супружестве) и семье",
        "chapter": ("Глава 1.", "ОБЩИЕ ПОЛОЖЕНИЯ"),
        "article": ("Статья {}.", "Компетенция уполномоченного органа"),
        "opening": "Уполномоченный орган осуществляет следующие полномочия:",
        "first": "организует оповещение населения;",
        "second": "ведет учет пострадавших детей;",
        "second_new": "ведет учет пострадавших детей, разлученных с родителями;",
        "third": "информирует Правительство Республики Казахстан.",
        "added": "создает пространства, доброжелательные к ребенку;",
        "part": "Полномочия, указанные в настоящем пункте, осуществляются постоянно.",
        "heading_new": "Компетенция и ответственность уполномоченного органа",
        "new_article": ("Статья 12-1.", "Защита детей при эвакуации"),
        "new_point": "Разлучение детей с родителями при эвакуации не допускается.",
        "gone": "ведет журнал \"О прибытии\" по форме \"Ж-1\";",
        "family": "Ребенок имеет право жить и воспитываться в семье.",
        "family_new": "Ребенок имеет право жить и воспитываться в семье, в том числе при чрезвычайной ситуации.",
        "why": "Предусматривается учет детей, разлученных с родителями, в целях воссоединения семей.",
    },
    "kaz": {
        "title": "Азаматтық қорғау туралы",
        "code": "Неке (ерлі-зайыптылық) және отбасы туралы",
        "chapter": ("1-тарау.", "ЖАЛПЫ ЕРЕЖЕЛЕР"),
        "article": ("{}-бап.", "Уәкілетті органның құзыреті"),
        "opening": "Уәкілетті орган мынадай өкілеттіктерді жүзеге асырады:",
        "first": "халықты құлақтандыруды ұйымдастырады;",
        "second": "зардап шеккен балалардың есебін жүргізеді;",
        "second_new": "зардап шеккен, ата-анасынан айырылған балалардың есебін жүргізеді;",
        "third": "Қазақстан Республикасының Үкіметін хабардар етеді.",
        "added": "балаға қолайлы кеңістіктер құрады;",
        "part": "Осы тармақта көрсетілген өкілеттіктер тұрақты түрде жүзеге асырылады.",
        "heading_new": "Уәкілетті органның құзыреті мен жауаптылығы",
        "new_article": ("12-1-бап.", "Эвакуациялау кезінде балаларды қорғау"),
        "new_point": "Эвакуациялау кезінде балаларды ата-анасынан ажыратуға жол берілмейді.",
        "gone": "\"Ж-1\" нысаны бойынша \"Келу туралы\" журнал жүргізеді;",
        "family": "Баланың отбасында өмір сүруге және тәрбиеленуге құқығы бар.",
        "family_new": "Баланың, оның ішінде төтенше жағдайда, отбасында өмір сүруге және тәрбиеленуге құқығы бар.",
        "why": "Отбасыларды қайта қауыштыру мақсатында ата-анасынан айырылған балаларды есепке алу көзделеді.",
    },
}  # fmt: skip


def act_in_force(language: str) -> Act:
    """Return the law in force: a chapter, article 12 with a list and a part, a table, article 13."""
    say = SAYINGS[language]
    points = tuple(
        Provision(Kind.POINT, str(number), f"{number})", text=say[name])
        for number, name in enumerate(("first", "second", "gone", "third"), start=1)
    )
    part = Provision(Kind.SUBPARAGRAPH, text=say["part"])
    article = Provision(
        Kind.ARTICLE, "12", say["article"][0].format(12), say["article"][1],
        children=(Provision(Kind.PARAGRAPH, "1", "1.", text=say["opening"], children=(*points, part)),
                  Provision(Kind.PARAGRAPH, "2", "2.", text=say["third"])),
    )  # fmt: skip
    quiet = Provision(Kind.ARTICLE, "11", say["article"][0].format(11), say["article"][1], say["part"])
    table = Provision(Kind.TABLE, rows=(("№", "A"), ("1", say["first"])))
    last = Provision(Kind.ARTICLE, "13", say["article"][0].format(13), say["article"][1], say["third"], (table,))
    chapter = Provision(Kind.CHAPTER, "1", *say["chapter"], children=(quiet, article, last))
    return with_eids(
        Act("act", WORK, language, say["title"], number="188-V", date=date(2014, 4, 11), provisions=(chapter,))
    )


def act_proposed(language: str) -> Act:
    """Return the law as proposed: heading and subpoint reworded, one added, one repealed, article and row added."""
    say = SAYINGS[language]
    act = act_in_force(language)
    chapter = act.provisions[0]
    quiet, article, last = chapter.children
    first, second, gone, third, part = article.children[0].children
    points = (
        first,
        replace(second, text=say["second_new"]),
        Provision(Kind.POINT, "2-1", "2-1)", text=say["added"]),
        replace(gone, text="", excluded=True),
        third,
        part,
    )
    opening, other = article.children
    article = replace(article, heading=say["heading_new"], children=(replace(opening, children=points), other))
    added = Provision(
        Kind.ARTICLE,
        "12-1",
        *say["new_article"],
        children=(Provision(Kind.PARAGRAPH, "1", "1.", text=say["new_point"]),),
    )
    table = last.children[0]
    last = replace(last, children=(replace(table, rows=(*table.rows, ("2", say["added"]))),))
    return with_eids(replace(act, provisions=(replace(chapter, children=(quiet, article, added, last)),)))


def family_code(language: str) -> AmendedAct:
    """Return a second act with one point reworded whole."""
    say = SAYINGS[language]
    point = Provision(Kind.PARAGRAPH, "1", "1.", text=say["family"])
    article = Provision(Kind.ARTICLE, "60", say["article"][0].format(60), say["article"][1], children=(point,))
    old = with_eids(
        Act("code", CODE, language, say["code"], "code", "518-IV", date(2011, 12, 26), provisions=(article,))
    )
    new_point = replace(point, text=say["family_new"])
    new = with_eids(replace(old, provisions=(replace(article, children=(new_point,)),)))
    ref = ProvisionRef(CODE, "art_60__para_1")
    amendment = Amendment(
        "a5", ref, Action.REVISE, {language: f"1. {say['family_new']}"}, justification={language: say["why"]},
        recommendations=("r2",), author="А. Серікова", status=Status.AGREED, changed=datetime(2026, 11, 3, 9, 0),
    )  # fmt: skip
    restated = Modification(Operation.SUBSTITUTION, Scope.PROVISION, ref, content=(new_point,), amendment="a5")
    return AmendedAct(old, new, (restated,), (amendment,))


def civil_protection(language: str) -> AmendedAct:
    """Return the first act with its modifications and amendments."""
    say = SAYINGS[language]
    old, new = act_in_force(language), act_proposed(language)

    def ref(eid: str) -> ProvisionRef:
        return ProvisionRef(WORK, eid)

    def amendment(id: str, eid: str, action: Action, **fields: object) -> Amendment:
        made = Amendment(id, ref(eid), action, author="Б. Ахметов", created=datetime(2026, 11, 2, 10, 30))
        return replace(made, **fields)  # type: ignore[arg-type]

    amendments = (
        amendment("a1", "art_12", Action.REVISE, justification={language: say["why"]}, recommendations=("r1",)),
        amendment("a2", "art_12__para_1__point_2-1", Action.INSERT, wording={language: f"2-1) {say['added']}"},
                  justification={language: say["why"]}, recommendations=("r1", "r2")),
        amendment("a3", "art_12__para_1__point_3", Action.REPEAL),
        amendment("a4", "art_12-1", Action.INSERT, justification={language: say["why"]}),
    )  # fmt: skip
    modifications = (
        Modification(Operation.SUBSTITUTION, Scope.HEADING, ref("art_12"), new=say["heading_new"], amendment="a1"),
        Modification(Operation.SUBSTITUTION, Scope.WORDS, ref("art_12__para_1__point_2"),
                     old=say["second"], new=say["second_new"], amendment="a1"),
        Modification(Operation.INSERTION, Scope.PROVISION, ref("art_12__para_1"),
                     content=(new.find("art_12__para_1__point_2-1"),), amendment="a2"),  # type: ignore[arg-type]
        Modification(Operation.REPEAL, Scope.PROVISION, ref("art_12__para_1__point_3"), amendment="a3"),
        Modification(Operation.INSERTION, Scope.PROVISION, ref(""), content=(new.find("art_12-1"),), amendment="a4"),  # type: ignore[arg-type]
    )  # fmt: skip
    return AmendedAct(old, new, modifications, amendments)


def draft(language: str = "rus") -> Draft:
    """Return a draft of two acts with recommendations, links, a session, remarks and decisions."""
    say = SAYINGS[language]
    texts = {
        "r1": {
            "rus": "Вести учет детей, разлученных с родителями.",
            "kaz": "Ата-анасынан айырылған балалардың есебін жүргізу.",
        },
        "r2": {"rus": "Создавать пространства, доброжелательные к ребенку.", "kaz": "Балаға қолайлы кеңістіктер құру."},
        "r3": {"rus": "Обучать спасателей защите детей.", "kaz": "Құтқарушыларды балаларды қорғауға үйрету."},
    }
    recommendations = (
        Recommendation("r1", "R-01", texts["r1"], "Рекомендации по гармонизации", "ЮНИСЕФ", paragraph="п. 4",
                       legal_basis=("CRC art. 22", "CCC 2020 §2.3.5/2"), addressee="МЧС", deadline=date(2027, 6, 1)),
        Recommendation("r2", "R-02", texts["r2"], body="ЦЧССРСБ", legal_basis=("CCC 2020 §2.3.5/3",)),
        Recommendation("r3", "R-10", texts["r3"]),
    )  # fmt: skip
    instruments = (
        Instrument("i1", "CRC", {"rus": "Конвенция о правах ребенка", "kaz": "Бала құқықтары туралы конвенция"},
                   ratified=True),
        Instrument("i2", "CCC 2020", {"rus": "Основные обязательства в интересах детей",
                                      "kaz": "Балалар мүддесіндегі негізгі міндеттемелер"}),
    )  # fmt: skip
    links = (
        Correspondence("l1", "r1", ProvisionRef(WORK, "art_12__para_1__point_2"), Conformity.PARTIAL, "Нет учета.",
                       amendment="a1", responsible="МЧС", planned=date(2027, 3, 1), form=ImplementedBy.LAW),
        Correspondence("l2", "r2", ProvisionRef(WORK, "art_12__para_1__point_2-1"), Conformity.NONE, amendment="a2",
                       form=ImplementedBy.LAW),
        Correspondence("l3", "r1", ProvisionRef(WORK, "art_12__para_2"), Conformity.FULL,
                       "Правила учета детей, разлученных с родителями", responsible="МЧС",
                       planned=date(2027, 9, 1), form=ImplementedBy.BY_LAW),
    )  # fmt: skip
    session = Session("s1", "Заседание № 1", datetime(2026, 11, 10, 15, 0), "Астана", "К. Омаров",
                      (("К. Омаров", "МЧС"), ("А. Серікова", "МЮ")), ("a1", "r2"))  # fmt: skip
    comments = (
        Comment("c1", "a1", "Уточнить порядок учета.", "И. Ли", "МЮ", session="s1"),
        Comment(
            "c2",
            "a2",
            "Пространства создаются местными исполнительными органами.",
            body="МНЭ",
            position=Position.OBJECTS,
        ),
        Comment("c3", "a2", "Полномочие относится к компетенции уполномоченного органа.", reply_to="c2"),
    )
    decisions = (
        Decision("d1", "s1", "a1", "Поддержать", "замечание учтено"),
        Decision("d2", "s1", "r2", "Принять к сведению"),
    )
    project = Project(
        title="Защита детей",
        subject={"rus": "защиты детей в чрезвычайных ситуациях", "kaz": "төтенше жағдайларда балаларды қорғау"},
        developer={"rus": "Министерство по чрезвычайным ситуациям Республики Казахстан",
                   "kaz": "Қазақстан Республикасының Төтенше жағдайлар министрлігі"},
        notes={f"{language}:5": say["why"]},
    )  # fmt: skip
    return Draft(
        language, project, (family_code(language), civil_protection(language)), recommendations, instruments, links,
        (session,), comments, decisions, date(2026, 11, 25),
    )  # fmt: skip
