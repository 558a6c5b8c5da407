"""What words on the command line name: acts, provisions, recommendations, texts in files."""

from __future__ import annotations

from pathlib import Path

from workbench.errors import UnusableInput
from workbench.law.act import Act
from workbench.law.eid import split
from workbench.law.reference import ProvisionRef
from workbench.workspace.workspace import Workspace


def address(workspace: Workspace, text: str) -> ProvisionRef:
    """Return the reference an address names: '188-V:art_5', '/akn/…#art_5', or 'art_5' where there is one act.

    '188-V' names the act as a whole.

    Raises UnusableInput when the act is not in the project or the eId is no eId.
    """
    summaries = workspace.acts()
    work, mark, eid = text.rpartition("#") if "#" in text else text.rpartition(":")
    if not mark:
        whole = text.startswith("/akn/") or any(_number(each.number, each.work) == text.lower() for each in summaries)
        work, eid = (text, "") if whole else ("", text)
    works = {
        each.work for each in summaries if work in ("", each.work) or _number(each.number, each.work) == work.lower()
    }
    if len(works) != 1:
        known = ", ".join(sorted({each.number or each.work for each in summaries})) or "none yet"
        raise UnusableInput(
            f"{work or text!r} does not name one act of the project", f"Acts: {known}. Write NUMBER:EID."
        )
    try:
        split(eid)
    except ValueError as error:
        raise UnusableInput(f"{eid!r} is no address of a provision", "Write it like art_5__para_2__point_3.") from error
    return ProvisionRef(works.pop(), eid)


def _number(number: str, work: str) -> str:
    """Return the act's number in small letters; where its text does not tell one, the number its address ends with."""
    return (number or work.rpartition("/")[2]).lower()


def recommendation_id(workspace: Workspace, code: str) -> str:
    """Return the id of the recommendation with this code."""
    found = next((each for each in workspace.recommendations() if code in (each.code, each.id)), None)
    if found is None:
        raise UnusableInput(f"There is no recommendation {code}", "Import the table first: workbench recommend.")
    return found.id


def act_in(workspace: Workspace, work: str, language: str) -> Act:
    """Return the latest text of a work in this language. Raises UnusableInput where it is not loaded."""
    act = workspace.act(work, language)
    if act is None:
        raise UnusableInput(f"The act is not loaded in {language}", "Import its text in that language first.")
    return act


def texts_of(workspace: Workspace, work: str) -> list[Act]:
    """Return the latest text of a work in each of its languages."""
    languages = dict.fromkeys(each.language for each in workspace.acts() if each.work == work)
    return [act_in(workspace, work, language) for language in languages]


def read_text(path: Path) -> str:
    """Return the text of a UTF-8 file. Raises UnusableInput for any other."""
    try:
        return path.read_text(encoding="utf-8-sig").strip()
    except UnicodeDecodeError as error:
        raise UnusableInput(f"{path.name} is not UTF-8", "Save it as UTF-8 text and try again.") from error
