from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from workbench.comparison.rebase import RebaseKind
from workbench.importers.structure import parse_provisions
from workbench.languages import LANGUAGES
from workbench.law.act import Act
from workbench.law.amendment import Amendment
from workbench.law.change import Changes
from workbench.law.eid import with_eids
from workbench.law.recommendation import Recommendation
from workbench.law.reference import ProvisionRef
from workbench.workspace import amendments, drafts, recommendations
from workbench.workspace.rebasing import Carried, carry_links, carry_over, settle, settle_link
from workbench.workspace.workspace import Workspace

WORK = "/akn/kz/act/2014-04-11/188-v"
OLD = """Статья 1. Обязанности органов
1. Органы обязаны оповещать население о чрезвычайной ситуации в течение суток.
2. Органы ведут учет пострадавших.
3. Учет ведется в порядке, установленном Правительством.
Статья 2. Ответственность
Виновные лица несут ответственность, установленную законами."""


def edition(text: str, day: date) -> Act:
    provisions = parse_provisions(text, LANGUAGES["rus"])
    act = Act(day.isoformat(), WORK, "rus", "О защите", expression_date=day, provisions=provisions)
    return with_eids(act)


BASE = edition(OLD, date(2024, 1, 1))


def newer(old: str, new: str) -> Act:
    assert OLD.count(old) == 1
    return edition(OLD.replace(old, new), date(2025, 1, 1))


def one(made: Amendment, new: Act) -> Carried:
    (carried,) = carry_over(BASE, new, [made])
    return carried


REWORDED = amendments.revise(
    BASE, "art_1__para_1",
    "1. Органы обязаны оповещать население и детей о чрезвычайной ситуации в течение суток.",
)  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "kind", "text"),
    [
        ("Органы ведут учет", "Органы ведут подробный учет", RebaseKind.CLEAN, "население и детей"),
        (
            "в течение суток",
            "в течение часа",
            RebaseKind.MERGED,
            "население и детей о чрезвычайной ситуации в течение часа",
        ),
        ("оповещать население о", "оповещать граждан о", RebaseKind.CONFLICT, "население и детей"),
        (
            "1. Органы обязаны оповещать население о чрезвычайной ситуации в течение суток.\n",
            "",
            RebaseKind.GONE,
            "детей",
        ),
    ],
)
def test_a_proposal_follows_merges_conflicts_or_loses_its_text(old: str, new: str, kind: RebaseKind, text: str) -> None:
    carried = one(REWORDED, newer(old, new))
    assert carried.kind is kind
    assert text in carried.rebased.text


def test_nothing_is_lost_in_a_conflict_until_a_person_settles_it() -> None:
    carried = one(REWORDED, newer("оповещать население о", "оповещать граждан о"))
    assert (carried.rebased.base, carried.rebased.mine) != ("", "")
    assert carried.rebased.theirs is not None
    assert settle(carried) == Changes()
    (change,) = settle(carried, "1. Органы обязаны оповещать граждан и детей.")
    assert isinstance(change.after, Amendment)
    assert change.after.wording == {"rus": "1. Органы обязаны оповещать граждан и детей."}


def test_a_repeal_of_a_text_that_changed_must_be_read_again() -> None:
    repeal = amendments.repeal(BASE, "art_1__para_2")
    assert one(repeal, newer("в течение суток", "в течение часа")).kind is RebaseKind.CLEAN
    assert one(repeal, newer("ведут учет", "ведут подробный учет")).kind is RebaseKind.CONFLICT


def test_a_new_provision_whose_number_was_taken_conflicts() -> None:
    added = amendments.insert(BASE, "art_1-1", "Статья 1-1. Дети\nДети защищены.")
    taken = newer("Статья 2. ", "Статья 1-1. Помощь\nПомощь бесплатна.\nСтатья 2. ")
    assert one(added, taken).kind is RebaseKind.CONFLICT
    assert one(added, newer("в течение суток", "в течение часа")).settled


def test_the_merged_proposal_is_proved_on_the_newer_edition(workspace: Workspace) -> None:
    workspace.apply(Changes.added(BASE), "Import")
    workspace.apply(Changes.added(REWORDED), "Amend")
    edition = newer("в течение суток", "в течение часа")
    workspace.apply(Changes.added(edition), "Import a newer edition")
    (carried,) = carry_over(BASE, edition, workspace.amendments(work=WORK))
    workspace.apply(settle(carried), "Carry over")
    drafted, problems = drafts.draft(workspace, "rus")
    assert problems == ()
    law = drafts.text_of(drafted)
    assert "и детей" in law
    assert "суток" not in law
    assert drafts.prove(drafted).proved


def test_what_is_withdrawn_is_not_carried_over() -> None:
    (change,) = amendments.withdraw(REWORDED)
    assert isinstance(change.after, Amendment)
    assert carry_over(BASE, newer("в течение суток", "в течение часа"), [change.after]) == ()
    kazakh = replace(REWORDED, only="kaz")
    assert carry_over(BASE, newer("в течение суток", "в течение часа"), [kazakh]) == ()


def test_a_new_provision_follows_what_it_stands_in_and_what_it_follows() -> None:
    added = amendments.insert(BASE, "art_1__para_4", "4. Учет открыт.", after="art_1__para_3")
    renamed = newer("Статья 1. Обязанности", "Статья 1-1. Обязанности")
    carried = one(added, renamed)
    assert (carried.kind, carried.eid, carried.after) == (RebaseKind.CLEAN, "art_1-1__para_4", "art_1-1__para_3")
    (change,) = settle(carried)
    assert isinstance(change.after, Amendment)
    assert (change.after.ref.eid, change.after.after) == ("art_1-1__para_4", "art_1-1__para_3")
    without = newer("3. Учет ведется в порядке, установленном Правительством.\n", "")
    assert one(added, without).kind is RebaseKind.GONE


def test_a_first_line_is_carried_over_as_any_provision() -> None:
    line = amendments.revise(BASE, "art_1__para_2__indent_1", "2. Органы ведут полный учет пострадавших.")
    assert one(line, newer("в течение суток", "в течение часа")).settled
    assert one(line, newer("Органы ведут учет", "Органы ведут общий учет")).kind is RebaseKind.CONFLICT


def test_a_link_follows_its_provision_to_another_place(tmp_path: Path) -> None:
    moved = edition(OLD.replace("Статья 1. Обязанности", "Статья 1-1. Обязанности"), date(2025, 1, 1))
    with Workspace.create(tmp_path / "a.lhw") as workspace:
        workspace.apply(Changes.added(BASE, Recommendation("r1", "R-01", {"rus": "Наказывать."})), "Import")
        for eid in ("art_1__para_2", "art_2"):
            workspace.apply(recommendations.link(workspace, "r1", ProvisionRef(WORK, eid)), "Link")
        workspace.apply(Changes.added(moved), "Newer")
        followed, stays = carry_links(BASE, moved, workspace.correspondences())
        assert stays.settled
        assert (followed.kind, followed.eid, followed.settled) == (RebaseKind.CLEAN, "art_1-1__para_2", False)
        workspace.apply(settle_link(workspace, followed), "Follow")
        assert {each.ref.eid for each in workspace.correspondences()} == {"art_1-1__para_2", "art_2"}
        assert recommendations.suspects(workspace) == ()
