"""Projects to walk through, each with what colleagues and reviewers send: of the real law, and the sample project.

python -m tests.benchmarks.prepared LAWS FOLDER    LAWS: ../shared/laws, or `-` for the sample project
"""

from __future__ import annotations

import re
import shutil
import sys
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from workbench import paths
from workbench.importers import import_act
from workbench.law.act import Act, Kind, printed
from workbench.law.change import Changes
from workbench.law.concordance import Conformity
from workbench.law.project import Project
from workbench.law.recommendation import Priority, Recommendation
from workbench.workspace import acts, amendments, drafts, recommendations, review
from workbench.workspace.backups import back_up
from workbench.workspace.bundles import pack, write_bundle
from workbench.workspace.samples import sample_project
from workbench.workspace.sealing import own_key
from workbench.workspace.workspace import Workspace

TEXTS = (
    ("rus", "kz_civil_protection.md"), ("kaz", "kz_civil_protection.md"),
    ("eng", "kz_civil_protection_art1_opening_two_translations.txt"),
    ("rus", "kz_constitution.txt"), ("kaz", "kz_constitution.txt"), ("eng", "kz_constitution_akorda.txt"),
    ("rus", "kz_law_commodity_exchanges.html"),
)  # fmt: skip
"""The acts of the project, the one it amends first."""

AMENDED = 40  # provisions
NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)


def prepare_real(laws: Path, folder: Path) -> None:
    """Make a project of the real acts: 40 amendments of «О гражданской защите», as many recommendations and links."""
    with Workspace.create(folder / "project.lhw", Project(title="Защита детей")) as workspace:
        work = ""
        for language, name in TEXTS:
            act = import_act(laws / language / name, language=language, in_process=True).act
            if "civil_protection" in name:
                work = work or act.work
                act = replace(act, work=work)
            workspace.apply(acts.add_act(workspace, act), f"Import {name}")
        _amend(workspace, work)
        _send(workspace, folder)
    newer = (laws / "rus" / TEXTS[0][1]).read_text("utf-8").replace("населения", "населения и детей")
    (folder / "act.md").write_text(newer, "utf-8")


def prepare_sample(folder: Path) -> None:
    """Put the sample project together."""
    with sample_project(folder / "project.lhw") as workspace:
        _convene(workspace)
        _send(workspace, folder)
    law = next(paths.sample_laws().glob("civil_protection.rus.*"))
    shutil.copy(law, folder / "act.md" if law.suffix == ".md" else folder / f"act{law.suffix}")


def _amend(workspace: Workspace, work: str) -> None:
    act = workspace.act(work, "rus")
    assert act is not None
    points = [each for each in act.walk() if each.kind is Kind.POINT and not each.children and each.text]
    made = [
        Recommendation(f"r{number}", f"R-{number:02}", {"rus": f"Учитывать потребности детей ({number})."}, priority=Priority.HIGH)  # noqa: E501
        for number in range(AMENDED)
    ]  # fmt: skip
    workspace.apply(Changes.added(*made), "Recommend")
    proposed = []
    for recommendation, point in zip(made, points[:: len(points) // AMENDED], strict=False):
        wording = re.sub(r"(?<=\w)(?=[;.]?$)", ", в том числе детей", printed(point), count=1)
        amendment = amendments.revise(act, point.eid, wording, author="А. Серикова", now=NOW)
        proposed.append(replace(amendment, recommendations=(recommendation.id,), justification={"rus": "Дети."}))
    workspace.apply(Changes.added(*proposed), "Propose")
    for recommendation, amendment in zip(made, proposed, strict=False):
        link = recommendations.link(workspace, recommendation.id, amendment.ref, conformity=Conformity.PARTIAL)
        workspace.apply(link, "Link")
    _convene(workspace)


def _convene(workspace: Workspace) -> None:
    agenda = [each.id for each in workspace.amendments(live=True)[:10]]
    workspace.apply(review.convene("Рабочая группа", held=NOW, agenda=agenda), "Convene")


def _send(workspace: Workspace, folder: Path) -> None:
    """Write what comes from others: a reviewed redline, a bundle with edits and an act, a table; and two backups."""
    (sent,) = drafts.export(workspace, folder / "sent", languages=["rus"], papers=["redline"])
    _review(sent.package.papers[0].path, folder / "reviewed.docx")
    back_up(workspace, "before testing")
    copy = folder / "copy.lhw"
    workspace.backup(copy)
    with Workspace.open(copy, author="Б. Сапаров") as theirs:
        for old in theirs.amendments()[:10]:
            new = replace(old, justification={**old.justification, "rus": "Так решила группа."})
            theirs.apply(Changes.replaced(old, new), "Обоснование")
        act = next(each for each in map(theirs.act_by_id, (every.id for every in theirs.acts())) if each is not None)
        theirs.apply(Changes.added(_another(act)), "Акт")
        write_bundle(pack(theirs, now=NOW), folder / "colleague.lhwr", key=own_key(folder))
    ours = workspace.amendments()[0]
    workspace.apply(Changes.replaced(ours, replace(ours, justification={"rus": "Иначе."})), "Обоснование")
    back_up(workspace)
    rows = "\n".join(f"N-{number};Учесть детей ({number})." for number in range(60))
    (folder / "table.csv").write_text(f"Код;Рекомендация\n{rows}\n", "utf-8")


def _another(act: Act) -> Act:
    """Return an act of the same size that the project does not have."""
    return replace(act, id="another", work="/akn/kz/act/2020-01-01/1", title="Другой закон", number="1")


def _review(ours: Path, theirs: Path) -> None:
    """Write the redline as a reviewer sends it back: a word typed into what we insert."""
    with zipfile.ZipFile(ours) as old, zipfile.ZipFile(theirs, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "word/document.xml":
                changed = re.sub(r"(<w:ins [^>]*>.*?<w:t[^>]*>[^<]*?)(дет)", r"\1всех \2", data.decode(), count=5)
                assert changed != data.decode()
                data = changed.encode()
            new.writestr(name, data)


if __name__ == "__main__":
    source, target = sys.argv[1], Path(sys.argv[2])
    target.mkdir(parents=True)
    prepare_sample(target) if source == "-" else prepare_real(Path(source), target)
