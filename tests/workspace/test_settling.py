"""Every way to settle a matter settles it: the check that found it finds it no more."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from workbench.law.act import Act, Kind, Provision
from workbench.law.amendment import Action, Amendment, Granularity, Status
from workbench.law.change import Changes
from workbench.law.concordance import Conformity
from workbench.law.eid import with_eids
from workbench.law.recommendation import Priority, Recommendation
from workbench.law.reference import ProvisionRef
from workbench.workspace import recommendations
from workbench.workspace.effects import effect
from workbench.workspace.matters import matters
from workbench.workspace.settling import ways
from workbench.workspace.workspace import Workspace

WORK = "/akn/kz/act/2020-01-01/1-vi"
HERE = ProvisionRef(WORK, "art_1")


def act(language: str, text: str) -> Act:
    label = "Статья 1." if language == "rus" else "1-бап."
    return with_eids(
        Act(language, WORK, language, "О детях", "law", provisions=(
            Provision(Kind.ARTICLE, "1", label, "Право", text=text),
            Provision(Kind.ARTICLE, "2", label.replace("1", "2"), "Долг", text=text),
        ))
    )  # fmt: skip


@pytest.fixture
def project(tmp_path: Path):
    with Workspace.create(tmp_path / "a.lhw") as made:
        made.apply(Changes.added(act("rus", "Ребенок вправе."), act("kaz", "Бала құқылы.")), "acts")
        made.apply(Changes.added(Recommendation("r", "R-1", {"rus": "Учесть."}, priority=Priority.HIGH)), "r")
        yield made


def amendment(number: str = "a", **fields: object) -> Amendment:
    both = {"rus": "Статья 1. Право\nРебенок и мать вправе.", "kaz": "1-бап. Право\nБала мен ана құқылы."}
    made = Amendment(number, HERE, Action.REVISE, wording=both, justification={"rus": "Так.", "kaz": "Солай."})
    return replace(made, **fields)  # type: ignore[arg-type]


def link(project: Workspace, conformity: Conformity = Conformity.PARTIAL) -> None:
    project.apply(recommendations.link(project, "r", HERE, conformity=conformity), "link")


def found(project: Workspace, check: str):
    return [each for each in matters(project, proved=False) if each.check == check]


def suspect(project: Workspace) -> None:
    link(project)
    old = project.act(WORK, "rus")
    assert old is not None
    project.apply(Changes.replaced(old, replace(act("rus", "Ребенок имеет право."), id=old.id)), "new text")


def dangling(project: Workspace) -> None:
    link(project)
    for language in ("rus", "kaz"):
        old = project.act(WORK, language)
        assert old is not None
        project.apply(Changes.replaced(old, replace(old, provisions=old.provisions[1:])), "gone")


def decided(project: Workspace) -> None:
    project.apply(Changes.added(amendment(status=Status.REJECTED)), "rejected")


def cited(project: Workspace) -> None:
    """Have article 3 cite three points of article 2, and the second of them repealed."""
    texts = {"rus": "Кроме подпунктов 1), 2) и 3) статьи 2 настоящего Закона.", "kaz": "Бала құқылы."}
    for language in ("rus", "kaz"):
        old = project.act(WORK, language)
        assert old is not None
        label = "Статья 3." if language == "rus" else "3-бап."
        points = tuple(Provision(Kind.POINT, str(each), f"{each})", text="право;") for each in (1, 2, 3))
        first, second = old.provisions
        third = Provision(Kind.ARTICLE, "3", label, "Исключения", text=texts[language])
        new = replace(old, provisions=(first, replace(second, children=points), third))
        project.apply(Changes.replaced(old, with_eids(new)), "citing")
    gone = Amendment("a", ProvisionRef(WORK, "art_2__point_2"), Action.REPEAL, justification={"rus": "Так."})
    project.apply(Changes.added(gone), "repealed")


def number_taken(project: Workspace) -> None:
    both = {"rus": "Статья 2. Новая\nТекст 2.", "kaz": "2-бап. Жаңа\nМәтін 2."}
    made = Amendment("a", ProvisionRef(WORK, "art_2"), Action.INSERT, wording=both, after="art_1")
    project.apply(Changes.added(made), "taken")


SITUATIONS = {
    "consequential_change": cited,
    "number_clash": number_taken,
    "suspect_link": suspect,
    "dangling_link": dangling,
    "unanswered_gap": lambda project: link(project, Conformity.NONE),
    "unlinked_recommendation": lambda project: None,
    "clashing_proposals": lambda project: project.apply(Changes.added(amendment(), amendment("b", body="МЮ")), "two"),
    "other_language_pending": lambda project: project.apply(
        Changes.added(amendment(wording={"rus": "Статья 1. Право\nРебенок и мать вправе."})), "one language"
    ),
    "missing_justification": lambda project: project.apply(
        Changes.added(amendment(justification={"rus": "Так."})), "no reason"
    ),
    "decided_without_reason": decided,
    "not_applicable": lambda project: project.apply(Changes.added(amendment(ref=ProvisionRef(WORK, "art_9"))), "gone"),
}


@pytest.mark.parametrize("check", SITUATIONS)
def test_each_way_settles_what_was_found(project, check):
    SITUATIONS[check](project)
    (matter, *_) = found(project, check)
    offered = ways(project, matter)
    assert offered
    for way in offered:
        project.apply(way.make("Потому что так." if way.asks else ""), way.name)
        assert matter not in found(project, check), way.name
        project.undo()


def test_a_text_that_is_not_given_back_is_stated_whole(project):
    from workbench.analysis.matter import Matter, Seriousness

    project.apply(Changes.added(amendment()), "made")
    matter = Matter("unproved", Seriousness.ERROR, "", ref=HERE)
    stated = {way.name: way.make("").items[0].after.granularity for way in ways(project, matter)}
    assert stated == {"whole_provision": Granularity.PROVISION, "whole_article": Granularity.ARTICLE}


def test_what_only_work_on_the_text_settles_offers_no_way(project):
    from workbench.analysis.matter import Matter, Seriousness

    assert ways(project, Matter("mostly_changed", Seriousness.WARNING, "")) == ()


def test_a_project_open_for_reading_offers_none(project, monkeypatch):
    (matter,) = found(project, "unlinked_recommendation")
    monkeypatch.setattr(Workspace, "read_only", property(lambda _self: True))
    assert ways(project, matter) == ()


def test_the_next_number_stands_in_the_wording_too(project):
    number_taken(project)
    (matter,) = found(project, "number_clash")
    (way,) = ways(project, matter)
    numbered = way.make("").items[0].after
    assert numbered.ref == ProvisionRef(WORK, "art_1-1")
    assert numbered.wording == {"rus": "Статья 1-1. Новая\nТекст 2.", "kaz": "1-1-бап. Жаңа\nМәтін 2."}


def test_citations_are_put_right_by_amendments_of_their_own(project):
    cited(project)
    (matter,) = found(project, "consequential_change")
    (way,) = ways(project, matter)
    (change,) = way.make("")
    assert change.after.ref == ProvisionRef(WORK, "art_3")
    assert "Кроме подпунктов 1) и 3) статьи 2" in change.after.wording["rus"]
    assert change.after.justification["rus"]


def test_citations_that_must_be_worded_by_hand_are_not_offered_to_be_put_right(project):
    cited(project)
    old = project.act(WORK, "rus")
    only = replace(old.provisions[2], text="Право по подпункту 2) статьи 2 настоящего Закона прекращается.")
    project.apply(Changes.replaced(old, replace(old, provisions=(*old.provisions[:2], only))), "only one cited")
    (matter,) = found(project, "consequential_change")
    assert ways(project, matter) == ()
    assert "by hand" in matter.advice


def test_a_roman_number_gives_way_to_the_next_and_the_text_stays(project):
    work = "/akn/kz/act/2020-01-01/2-vi"
    sections = tuple(
        Provision(Kind.SECTION, num, f"Раздел {roman}.", "Дети", children=(
            Provision(Kind.ARTICLE, num, f"Статья {num}.", "Право", text="Ребенок вправе."),
        ))
        for num, roman in (("1", "I"), ("2", "II"))
    )  # fmt: skip
    project.apply(Changes.added(with_eids(Act("s", work, "rus", "О семье", "law", provisions=sections))), "act")
    wording = {"rus": "Раздел II. Опека\nСтатья 3. Опекун\nОпекунами могут быть 2 лица."}
    made = Amendment("a", ProvisionRef(work, "sec_2"), Action.INSERT, wording=wording, after="sec_1")
    project.apply(Changes.added(made), "taken")
    (matter,) = found(project, "number_clash")
    (way,) = ways(project, matter)
    numbered = way.make("").items[0].after
    assert numbered.ref.eid == "sec_1-1"
    assert numbered.wording["rus"].endswith("Опекунами могут быть 2 лица.")
    assert not effect(project.act(work, "rus"), [numbered]).problems
