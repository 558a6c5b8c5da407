"""A snapshot answers as the workspace does, and stays as it was taken."""

from __future__ import annotations

from workbench.law.act import Act, Kind, Provision
from workbench.law.amendment import Action, Amendment, Status
from workbench.law.change import Changes
from workbench.law.eid import with_eids
from workbench.law.reference import ProvisionRef
from workbench.workspace import drafts
from workbench.workspace.matters import matters
from workbench.workspace.snapshot import snapshot
from workbench.workspace.workspace import Workspace

WORK = "/akn/kz/act/a"


def test_it_answers_as_the_workspace_and_stays(tmp_path):
    article = Provision(Kind.ARTICLE, "1", "Статья 1.", "Цели", text="Цели.")
    act = with_eids(Act("a", WORK, "rus", "Акт", provisions=(article,)))
    made = Amendment("m", ProvisionRef(WORK, "art_1"), Action.REPEAL)
    gone = Amendment("n", ProvisionRef(WORK, "art_1"), Action.REPEAL, status=Status.WITHDRAWN)
    with Workspace.create(tmp_path / "a.lhw") as workspace:
        workspace.apply(Changes.added(act, made, gone), "all")
        taken = snapshot(workspace)
        assert taken.acts() == workspace.acts()
        assert taken.act(WORK, "rus") == act
        assert taken.act(WORK, "kaz") is None
        assert taken.amendments(live=True) == workspace.amendments(live=True) == (made,)
        assert taken.amendments(eid="art_1") == workspace.amendments(eid="art_1")
        assert drafts.draft(taken, "rus") == drafts.draft(workspace, "rus")
        assert matters(taken, proved=False) == matters(workspace, proved=False)
        workspace.apply(Changes.removed(made), "remove")
        assert taken.amendments(live=True) == (made,)
