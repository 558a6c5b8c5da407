"""A small law in Russian and Kazakh and an amendment of it, as values and as a project."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from workbench.law.act import Act, Kind, NoteKind, Provision, ServiceNote
from workbench.law.amendment import Action, Amendment
from workbench.law.change import Changes
from workbench.law.eid import with_eids
from workbench.law.recommendation import Priority, Recommendation
from workbench.law.reference import ProvisionRef
from workbench.workspace import recommendations as use_recommendations
from workbench.workspace.workspace import Workspace

WORK = "/akn/kz/act/2014-04-11/188-v"


def law(language: str) -> Act:
    """Return the small law in Russian or Kazakh: two chapters, an inserted article, points, subpoints, notes."""
    russian = language == "rus"

    def said(first: str, second: str) -> str:
        return first if russian else second

    def article(num: str, heading: tuple[str, str], *children: Provision, **fields: object) -> Provision:
        label = said(f"Статья {num}.", f"{num}-бап.")
        return Provision(Kind.ARTICLE, num, label, said(*heading), children=children, **fields)  # type: ignore[arg-type]

    note = ServiceNote(NoteKind.AMENDED, said("Сноска. Статья 2 с изменением.", "Ескерту. 2-бапқа өзгеріс енгізілді."))
    points = tuple(
        Provision(Kind.POINT, str(number), f"{number})", text=said(*words))
        for number, words in enumerate(
            (
                ("защита населения;", "халықты қорғау;"),
                ("<b>оповещение</b> & связь;", "<b>хабардар ету</b> және байланыс;"),
                ("эвакуация детей.", "балаларды эвакуациялау."),
            ),
            start=1,
        )
    )
    chapters = (
        Provision(
            Kind.CHAPTER, "1", said("Глава 1.", "1-тарау."), said("ОБЩИЕ ПОЛОЖЕНИЯ", "ЖАЛПЫ ЕРЕЖЕЛЕР"),
            children=(
                article(
                    "1", ("Основные понятия", "Негізгі ұғымдар"), text=said("Понятия.", "Ұғымдар.")
                ),
                article(
                    "2", ("Задачи", "Міндеттер"),
                    Provision(
                        Kind.PARAGRAPH, "1", "1.", text=said("Задачами являются:", "Міндеттер:"), children=points
                    ),
                    Provision(Kind.PARAGRAPH, "2", "2.", text=said("Граждане участвуют.", "Азаматтар қатысады.")),
                    notes=(note,),
                ),
                article(
                    "2-1", ("Волонтеры", "Волонтерлер"), text=said("Волонтеры помогают.", "Волонтерлер көмектеседі.")
                ),
            ),
        ),
        Provision(
            Kind.CHAPTER, "2", said("Глава 2.", "2-тарау."), said("ПРАВА", "ҚҰҚЫҚТАР"),
            children=tuple(
                article(
                    str(num), (f"Право {num}", f"{num} құқық"),
                    text=said(f"Право номер {num}. " * 20, f"{num} нөмірлі құқық. " * 20),
                )
                for num in range(3, 40)
            ),
        ),
    )  # fmt: skip
    return with_eids(
        Act(
            f"act-{language}", WORK, language, said("О гражданской защите", "Азаматтық қорғау туралы"), "law", "188-V",
            date(2014, 4, 11), provisions=chapters,
        )
    )  # fmt: skip


def amendment() -> Amendment:
    """Return a draft amendment of point 2, worded in Russian only."""
    return Amendment(
        "am-1", ProvisionRef(WORK, "art_2__para_2"), Action.REVISE, wording={"rus": "2. Граждане и дети участвуют."},
        justification={"rus": "Дети участвуют."}, recommendations=("r-1",), author="А. Серикова",
    )  # fmt: skip


def small_project(path: Path) -> Workspace:
    """Put the law, two recommendations, a link and the amendment into a project at this path."""
    made = Workspace.create(path)
    made.apply(Changes.added(law("rus"), law("kaz")), "acts")
    made.apply(
        Changes.added(
            Recommendation(
                "r-1", "R-01", {"rus": "Учесть детей.", "kaz": "Балаларды ескеру."}, body="ЮНИСЕФ",
                priority=Priority.HIGH,
            ),
            Recommendation("r-2", "R-02", {"rus": "Проверять волонтеров."}),
        ),
        "recommendations",
    )  # fmt: skip
    made.apply(use_recommendations.link(made, "r-1", ProvisionRef(WORK, "art_2__para_2")), "link")
    made.apply(Changes.added(amendment()), "amendment")
    return made
