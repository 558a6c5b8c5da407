from __future__ import annotations

from dataclasses import replace

import pytest

from workbench.importers.correction import renumber
from workbench.importers.structure import parse_provisions
from workbench.languages import LANGUAGES
from workbench.law.act import Act
from workbench.law.change import Changes
from workbench.law.concordance import Conformity, Correspondence
from workbench.law.eid import with_eids
from workbench.law.recommendation import Recommendation
from workbench.law.reference import ProvisionRef
from workbench.workspace import amendments, moving, recommendations
from workbench.workspace.correcting import correct
from workbench.workspace.workspace import Workspace

WORK = "/akn/kz/act/2014-04-11/188-v"
RUS = "Статья 1. Понятия\n1. Дети защищены.\nСтатья 22. Органы\n1. Органы обязаны оповещать население."
KAZ = "1-бап. Ұғымдар\n1. Балалар қорғалады.\n2-бап. Органдар\n1. Органдар халыққа хабарлауға міндетті."


def act(language: str, text: str) -> Act:
    return with_eids(Act(language, WORK, language, "", provisions=parse_provisions(text, LANGUAGES[language])))


@pytest.fixture
def project(workspace: Workspace) -> Workspace:
    """A law whose Russian text was read with a wrong number: article 22 is article 2."""
    law = act("rus", RUS)
    workspace.apply(Changes.added(law, Recommendation("r1", "R-01")), "Import")
    workspace.apply(
        recommendations.link(workspace, "r1", ProvisionRef(WORK, "art_22"), conformity=Conformity.PARTIAL), "Link"
    )
    made = amendments.revise(law, "art_22__para_1", "1. Органы обязаны оповещать население и детей.")
    workspace.apply(Changes.added(made), "Amend")
    return workspace


def corrected(project: Workspace) -> Changes:
    law = project.act(WORK, "rus")
    assert law is not None
    return correct(project, renumber(law, "art_22", "2"))


def test_links_and_amendments_follow_their_provision(project: Workspace) -> None:
    project.apply(corrected(project), "Correct")
    assert [link.ref.eid for link in project.correspondences()] == ["art_2"]
    assert [each.ref.eid for each in project.amendments()] == ["art_2__para_1"]
    assert recommendations.suspects(project) == ()
    law = project.act(WORK, "rus")
    assert law is not None
    assert law.find("art_2") is not None


def test_one_step_takes_the_whole_correction_back(project: Workspace) -> None:
    before = (project.act(WORK, "rus"), project.correspondences(), project.amendments())
    project.apply(corrected(project), "Correct")
    project.undo()
    assert (project.act(WORK, "rus"), project.correspondences(), project.amendments()) == before


def test_a_link_that_was_suspect_stays_suspect(project: Workspace) -> None:
    (link,) = project.correspondences()
    project.apply(Changes.replaced(link, replace(link, fingerprints={"rus": "0" * 16})), "Doubt")
    project.apply(corrected(project), "Correct")
    (followed,) = project.correspondences()
    assert isinstance(followed, Correspondence)
    assert (followed.ref.eid, followed.fingerprints) == ("art_2", {"rus": "0" * 16})


def test_a_new_provision_and_a_moved_one_follow_what_they_stand_in(project: Workspace) -> None:
    law = project.act(WORK, "rus")
    assert law is not None
    new = amendments.insert(law, "art_22__para_2", "2. Учет открыт.", after="art_22__para_1")
    moved = moving.move(law, "art_1__para_1", "art_22")
    first_part = recommendations.link(project, "r1", ProvisionRef(WORK, "art_22__para_1__subpara_1"))
    project.apply(Changes.added(new, moved) + first_part, "Amend")
    project.apply(corrected(project), "Correct")
    _, inserted, taken = project.amendments()
    assert (inserted.ref.eid, inserted.after) == ("art_2__para_2", "art_2__para_1")
    assert (taken.ref.eid, taken.to) == ("art_1__para_1", "art_2__para_2")
    assert project.correspondences()[-1].ref.eid == "art_2__para_1__subpara_1"


def test_an_address_the_other_language_has_stays(project: Workspace) -> None:
    project.apply(Changes.added(act("kaz", KAZ.replace("2-бап", "22-бап"))), "Import")
    project.apply(corrected(project), "Correct")
    assert [link.ref.eid for link in project.correspondences()] == ["art_22"]
