"""The main job on the real law «О гражданской защите», in Russian and Kazakh."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from docx import Document

from workbench.importers import import_act
from workbench.law.act import Kind, Provision, printed
from workbench.law.amendment import Amendment
from workbench.law.change import Changes
from workbench.law.concordance import Conformity
from workbench.law.project import Project
from workbench.law.recommendation import Priority, Recommendation
from workbench.law.reference import ProvisionRef
from workbench.workspace import acts, amendments, drafts, recommendations
from workbench.workspace.proposing import propose_eid
from workbench.workspace.workspace import Workspace

RECOMMENDATION = Recommendation("r1", "R-01", {"rus": "Учитывать потребности детей."}, priority=Priority.HIGH)
SUBJECT = {"rus": "защиты детей в чрезвычайных ситуациях", "kaz": "төтенше жағдайларда балаларды қорғау"}
WORDS = {"rus": "населения", "kaz": "халықты"}
BETTER = {"rus": "населения, в том числе детей,", "kaz": "халықты, оның ішінде балаларды"}
NEW_ARTICLE = {
    "rus": "Статья 18-1. Защита детей в чрезвычайных ситуациях\n1. Дети эвакуируются в первую очередь.\n"
    "2. Разлучение детей с родителями не допускается, за исключением случаев:\n1) угрозы жизни ребенка;\n"
    "2) согласия родителей.",
    "kaz": "18-1-бап. Төтенше жағдайларда балаларды қорғау\n1. Балалар бірінші кезекте эвакуацияланады.\n"
    "2. Балаларды ата-анасынан ажыратуға мынадай жағдайларды қоспағанда, жол берілмейді:\n"
    "1) баланың өміріне қатер төнгенде;\n"
    "2) ата-анасы келіскенде.",
}


@pytest.fixture
def project(real_laws: Path, tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "Защита детей.lhw", Project(subject=SUBJECT)) as workspace:
        for folder, language in (("rus", "rus"), ("kaz", "kaz")):
            read = import_act(real_laws / folder / "kz_civil_protection.md", language=language)
            workspace.apply(acts.add_act(workspace, read.act), "Import")
        workspace.apply(Changes.added(RECOMMENDATION), "Recommend")
        yield workspace


def test_the_real_law_is_amended_proved_and_handed_over(project: Workspace, tmp_path: Path) -> None:
    (work,) = {summary.work for summary in project.acts()}
    proposed = propose(project, work)
    link = recommendations.link(project, "r1", proposed[0].ref, conformity=Conformity.PARTIAL, note="нет детей")
    project.apply(link, "Link")
    for language in ("rus", "kaz"):
        drafted, problems = drafts.draft(project, language)
        assert not problems
        proof = drafts.prove(drafted)
        assert proof.proved, proof.disproofs
        assert proof.provisions > 1400
        law = drafts.text_of(drafted)
        assert BETTER[language].split(",")[1].strip() in law
        assert "18-1" in law
    exported = drafts.export(project, tmp_path / "package")
    assert [each.disagreements for each in exported] == [(), ()]
    packages = [each.package for each in exported]
    names = {(package.language, paper.name) for package in packages for paper in package.papers}
    papers = {"bill", "comparative_table", "redline", "clean_text", "concordance_table", "explanatory_note"}
    assert {(language, paper) for language in ("rus", "kaz") for paper in papers} <= names
    table = next(each.path for each in packages[0].papers if each.name == "comparative_table")
    cells = [cell.text for row in Document(str(table)).tables[0].rows for cell in row.cells]
    assert any("Защита детей в чрезвычайных ситуациях" in cell for cell in cells)
    assert "Отсутствует" in {cell.strip() for cell in cells}


def propose(project: Workspace, work: str) -> list[Amendment]:
    """Propose words replaced in one point and a new article, in both languages."""
    texts = {language: project.act(work, language) for language in ("rus", "kaz")}
    made = []
    for language, act in texts.items():
        assert act is not None
        point = next(each for each in act.walk() if once(each, WORDS[language]))
        wording = printed(point).replace(WORDS[language], BETTER[language])
        made.append(amendments.revise(act, point.eid, wording))
    rus = texts["rus"]
    assert rus is not None
    article = amendments.insert(rus, propose_eid(rus, "", Kind.ARTICLE, "art_18"), NEW_ARTICLE["rus"])
    (changes,) = amendments.reword(article, "kaz", NEW_ARTICLE["kaz"])
    assert isinstance(changes.after, Amendment)
    assert changes.after.ref == ProvisionRef(work, "art_18-1")
    made.append(changes.after)
    project.apply(Changes.added(*made), "Propose")
    return made


def once(provision: Provision, word: str) -> bool:
    whole = rf"(?<!\w){word}(?!\w)"
    return provision.kind is Kind.POINT and not provision.children and len(re.findall(whole, provision.text)) == 1
