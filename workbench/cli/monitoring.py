"""Subcommands before and after the draft: what rests on international instruments, and how the law is applied."""

from __future__ import annotations

import argparse
from datetime import UTC, date, datetime

from workbench.analysis.instruments import Resting, citation_of, unresolved
from workbench.cli.addresses import address
from workbench.cli.harmonising import named
from workbench.cli.opening import open_project
from workbench.cli.speech import say, show_json, table
from workbench.errors import UnusableInput
from workbench.law.amendment import Amendment
from workbench.law.concordance import Correspondence
from workbench.law.reference import ProvisionRef
from workbench.workspace import harmonising


def instruments(given: argparse.Namespace) -> int:
    """Print what rests on each provision of the instruments, and the legal bases that lead nowhere."""
    with open_project(given.project, read_only=True) as workspace:
        found = harmonising.resting(workspace)
        lost = tuple(unresolved(workspace.recommendations(), workspace.instruments()))
        place = {link.ref: named(workspace, link.ref, given.language) for each in found for link in each.links}
    if given.citation:
        code, num = citation_of(given.citation)
        found = tuple(each for each in found if each.instrument.code == code and num in ("", each.num))
        if not found:
            raise UnusableInput(f"No instrument has “{given.citation}”", "List them: workbench instruments PROJECT.")
        lost = ()
    if given.json:
        show_json([_as_values(each) for each in found])
        return 0
    for each in found:
        text = each.instrument.provisions.get(each.num, {})
        codes = ", ".join(one.code for one in each.recommendations) or "–"
        say(f"{each.instrument.code} {each.num}  {text.get(given.language, '')}: {codes}".replace("  :", ":"))
        if given.citation:
            for link in each.links:
                say(f"    {link.conformity.value}: {place[link.ref]}")
    for one in lost:
        say(f"{one.recommendation.code}: “{one.basis}” leads nowhere ({one.failing.value})")
    return 0


def references(given: argparse.Namespace) -> int:
    """Print everything that points at a provision: citations, links, amendments, problems met."""
    with open_project(given.project, read_only=True) as workspace:
        ref = address(workspace, given.address)
        codes = {each.id: each.code for each in workspace.recommendations()}
        acts = [act for act in (workspace.act(ref.work, code) for code in ("rus", "kaz", "eng")) if act is not None]
        rows = [
            ("citation", str(each.source), each.words)
            for act in acts[:1]
            for each in harmonising.cited_by(workspace, ref, act.language)
        ]
        for each in harmonising.pointing_at(workspace, ref):
            if isinstance(each, Correspondence):
                rows.append(("link", str(each.ref), f"{codes.get(each.recommendation, '')} {each.conformity.value}"))
            elif isinstance(each, Amendment):
                rows.append(("amendment", str(each.ref), f"{each.action.value} {each.status.value} {each.id}"))
            else:
                rows.append(("problem", each.about, each.text))
        names = [named(workspace, ProvisionRef.parse(where), given.language) for _, where, _ in rows]
    if given.json:
        show_json([{"kind": kind, "ref": where, "words": words} for kind, where, words in rows])
    else:
        lines = [(kind, name, words) for (kind, _, words), name in zip(rows, names, strict=True)]
        say(table(lines) or "Nothing points at it.")
    return 0


def monitor(given: argparse.Namespace) -> int:
    """Follow the law after its adoption: by-laws due, problems met in applying it, recommendations made of them."""
    if given.problem:
        return _note(given)
    if given.recommend:
        return _recommend(given)
    with open_project(given.project, read_only=True) as workspace:
        due = harmonising.to_adopt(workspace, date.today())
        met = harmonising.problems(workspace)
        refs = [each.ref for each in due] + [ref for ref, _ in met]
        place = {ref: named(workspace, ref, given.language) for ref in refs}
    if given.json:
        show_json(
            {
                "to_adopt": [
                    {
                        "matter": each.matter, "ref": str(each.ref), "responsible": each.responsible,
                        "deadline": each.deadline.isoformat() if each.deadline else None, "overdue": each.overdue,
                        "recommendation": each.recommendation, "titles": dict(each.titles), "form": each.form.value,
                    }
                    for each in due
                ],
                "problems": [
                    {"id": each.id, "ref": str(ref), "text": each.text, "author": each.author, "body": each.body}
                    for ref, each in met
                ],
            }
        )  # fmt: skip
        return 0
    say(f"By-laws to adopt: {len(due)}, overdue: {sum(each.overdue for each in due)}")
    rows = [
        (each.deadline.isoformat() if each.deadline else "no date", "!" if each.overdue else "", each.responsible,
         f"{place[each.ref]}: {each.titles.get(given.language) or next(iter(each.titles.values()), each.matter)}")
        for each in due
    ]  # fmt: skip
    if rows:
        say(table(rows))
    say(f"Problems met: {len(met)}")
    if met:
        say(table([(each.id, each.body or each.author, f"{place[ref]}: {each.text}") for ref, each in met]))
    return 0


def _note(given: argparse.Namespace) -> int:
    where, text = given.problem
    with open_project(given.project) as workspace:
        ref = address(workspace, where)
        changes = harmonising.report_problem(ref, text, author=given.author, body=given.body, now=datetime.now(UTC))
        workspace.apply(changes, "Note a problem")
    say(f"Noted: {ref}")
    return 0


def _recommend(given: argparse.Namespace) -> int:
    problem, code = given.recommend
    with open_project(given.project) as workspace:
        changes = harmonising.recommend_from(workspace, problem, code, language=given.language)
        workspace.apply(changes, f"Recommend {code}")
    say(f"{code} stands among the recommendations, linked to the provision; the problem is settled")
    return 0


def _as_values(each: Resting) -> dict[str, object]:
    return {
        "instrument": each.instrument.code, "num": each.num, "text": dict(each.instrument.provisions.get(each.num, {})),
        "recommendations": [one.code for one in each.recommendations],
        "links": [{"ref": str(link.ref), "conformity": link.conformity.value} for link in each.links],
    }  # fmt: skip
