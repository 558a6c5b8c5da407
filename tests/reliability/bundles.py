"""Bundles under strain: python -m tests.reliability.bundles [divergences] [mutations].

Two copies of a project are edited at random, one comes back to the other as a bundle, and what it makes of it is held
to a plain model. Bundles are spoilt at random and in their JSON, and may only be refused in one clear line.
"""

from __future__ import annotations

import hashlib
import io
import json
import random
import shutil
import sys
import tempfile
import time
import zipfile
from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.asked import asked
from tests.store.store_values import ACT, AMENDMENT
from workbench.errors import WorkbenchError
from workbench.law.act import Act
from workbench.law.amendment import Status
from workbench.law.change import Change, Changes, Record
from workbench.law.recommendation import Recommendation
from workbench.law.review import Comment, Decision, Session
from workbench.workspace import review
from workbench.workspace.bundles import pack, read_bundle, write_bundle
from workbench.workspace.merging import merge, take_in
from workbench.workspace.workspace import Workspace

NOW = datetime(2026, 11, 25, tzinfo=UTC)
State = dict[str, Record]
WAYS = (
    "reword", "reword", "status", "cite", "recommend", "comment", "agenda", "remove", "undo", "decide", "correct",
    "correct", "remove act",
)  # fmt: skip
WHOLE = (Act, Decision)
"""Kinds that are taken whole or not at all."""


def state_of(workspace: Workspace) -> State:
    """Return every record but the project itself by its id."""
    kinds: tuple[tuple[Record, ...], ...] = (
        workspace.amendments(), workspace.recommendations(), workspace.instruments(), workspace.correspondences(),
        workspace.sessions(), workspace.comments(), workspace.decisions(),
    )  # fmt: skip
    acts = {each.id: workspace.act_by_id(each.id) for each in workspace.acts()}
    return {each.id: each for kind in kinds for each in kind} | {key: act for key, act in acts.items() if act}


def edit_at_random(workspace: Workspace, chance: random.Random, times: int) -> None:
    """Make so many edits of any kind."""
    for _ in range(times):
        what = chance.choice(WAYS)
        some: Any = chance.choice(workspace.amendments() or (None,))
        word = chance.choice(["дети", "құқық", "опека"])
        if what in ("reword", "status", "cite") and some is not None:
            if what == "reword":
                new = replace(some, wording={**some.wording, chance.choice(["rus", "kaz"]): word})
            elif what == "status":
                new = replace(some, status=chance.choice(list(Status)), reason=word)
            else:
                new = replace(some, recommendations=_toggled(some.recommendations, chance))
            workspace.apply(Changes.replaced(some, new), what)
        elif what == "recommend":
            old = workspace.get(record_id := f"r{chance.randrange(3)}")
            made = Recommendation(record_id, record_id.upper(), {"rus": word}, theme=chance.choice(["", word]))
            workspace.apply(Changes((Change(old, made),)) if old != made else Changes(), what)
        elif what == "comment":
            made = Comment(f"c{chance.random()}", AMENDMENT.id, word, author=workspace.author)
            workspace.apply(Changes.added(made), what)
        elif what == "agenda" and workspace.sessions():
            session = workspace.sessions()[0]
            changed = replace(session, agenda=_toggled(session.agenda, chance))
            workspace.apply(Changes.replaced(session, changed), what)
        elif what == "decide" and workspace.sessions() and some is not None:
            outcome = chance.choice(["agreed", "postponed", "in_review"])
            workspace.apply(review.decide(workspace, workspace.sessions()[0], some.id, outcome, reason=word), what)
        elif what == "correct" and (act := workspace.act_by_id(ACT.id)) is not None:
            workspace.apply(Changes.replaced(act, replace(act, title=f"{ACT.title} {word}")), what)
        elif what == "remove act" and (act := workspace.act_by_id(ACT.id)) is not None:
            workspace.apply(Changes.removed(act), what)
        elif what == "remove":
            removable = [*workspace.amendments(), *workspace.recommendations(), *workspace.comments()]
            workspace.apply(Changes.removed(chance.choice(removable)) if removable else Changes(), what)
        elif what == "undo":
            workspace.undo()


def _toggled(names: tuple[str, ...], chance: random.Random) -> tuple[str, ...]:
    name = f"r{chance.randrange(4)}"
    return tuple(each for each in names if each != name) if name in names else (*names, name)


# --- the model: three states, no log


def model(base: State, mine: State, theirs: State) -> tuple[State, set[tuple[str, str]]]:
    """Return what merging theirs into mine comes to, and the places in conflict."""
    merged, conflicts = {}, set()
    for name in base.keys() | mine.keys() | theirs.keys():
        found, here, there = base.get(name), mine.get(name), theirs.get(name)
        result: Any = here
        if there == found:
            pass
        elif here in (found, there):
            result = there
        elif here is None or there is None or isinstance(here, WHOLE):
            conflicts.add((name, ""))
        else:
            result, places = _fields(found, here, there)
            conflicts |= {(name, place) for place in places}
        if result is not None:
            merged[name] = result
    return merged, conflicts


def _fields(base: Any, mine: Any, theirs: Any) -> tuple[Any, set[str]]:
    result, conflicts = mine, set()
    for each in fields(mine):
        b, m, t = (getattr(record, each.name, None) for record in (base, mine, theirs))
        if isinstance(m, Mapping):
            value = dict(m)
            for key in (b or {}).keys() | m.keys() | t.keys():
                kept, fits = _one((b or {}).get(key), m.get(key), t.get(key))
                conflicts |= set() if fits else {f"{each.name}.{key}"}
                value = {k: v for k, v in value.items() if k != key} | ({key: kept} if kept is not None else {})
            result = replace(result, **{each.name: value})
            continue
        kept, fits = _one(b, m, t)
        if not fits and isinstance(m, tuple) and b is not None:
            kept = _list(b, m, t)
            fits = [x for x in t if x in b] == [x for x in b if x in t]
        if fits:
            result = replace(result, **{each.name: kept})
        else:
            conflicts.add(each.name)
    return result, conflicts


def _list(base: tuple[str, ...], mine: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[str, ...]:
    """Return what two lists come to: items of both, then what one side has; of both sides in the order of the words."""
    held = {x for x in mine if x in theirs or x not in base} | {x for x in theirs if x not in base}
    both = tuple(x for x in mine if x in held and x in theirs)
    only_mine, only_theirs = ([x for x in each if x in held and x not in both] for each in (mine, theirs))
    mixed = sorted({*only_mine, *only_theirs}, key=repr)
    return both + tuple(mixed if only_mine and only_theirs else only_mine or only_theirs)


def _one(base: Any, mine: Any, theirs: Any) -> tuple[Any, bool]:
    if theirs == base or mine == theirs:
        return mine, True
    return (theirs, True) if mine == base else (mine, False)


# --- campaigns


def diverge(times: int, *, seed: int = 1) -> tuple[int, list[str]]:
    """Return how many conflicts there were, and what was not as the model says."""
    chance, conflicts, broken = random.Random(seed), 0, []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number in range(times):
            here, there, carried = folder / "a.lhw", folder / "b.lhw", folder / "b.lhwr"
            for file in (here, there):
                file.unlink(missing_ok=True)
            with Workspace.create(here, author="Айгүл") as ours:
                ours.apply(Changes.added(AMENDMENT, replace(AMENDMENT, id="a2"), Session("s", "Топ"), ACT), "Begin")
                edit_at_random(ours, chance, chance.randrange(4))
                base = state_of(ours)
            shutil.copy(here, there)
            with Workspace.open(here, author="Айгүл") as ours, Workspace.open(there, author="Болат") as theirs:
                edit_at_random(ours, chance, chance.randrange(8))
                edit_at_random(theirs, chance, chance.randrange(8))
                write_bundle(pack(theirs, now=NOW), carried)
                before, wanted = state_of(ours), model(base, state_of(ours), state_of(theirs))
                merged = merge(ours, read_bundle(carried))
                take_in(ours, merged, "Merge")
                found = state_of(ours), {(each.record, each.field) for each in merged.conflicts}
                conflicts += len(found[1])
                if found != wanted:
                    broken.append(f"divergence {number}: not as the model says")
                again = merge(ours, read_bundle(carried))
                if again.changes or {(each.record, each.field) for each in again.conflicts} != found[1]:
                    broken.append(f"divergence {number}: the second time changed something")
                if any(entry.author != "Болат" for entry, _ in merged.edits):
                    broken.append(f"divergence {number}: an author was lost")
                if merged.changes:
                    ours.undo()
                    if state_of(ours) != before:
                        broken.append(f"divergence {number}: undo did not bring back what was")
    return conflicts, broken


def mutate(times: int, *, seed: int = 1) -> tuple[int, list[str]]:
    """Return how many spoilt bundles were refused, and which rose to anything but one clear error."""
    chance, refused, broken = random.Random(seed), 0, []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with Workspace.create(folder / "a.lhw", author="Айгүл") as ours:
            ours.apply(Changes.added(AMENDMENT, ACT, Session("s", "Топ", agenda=("a1",))), "Begin")
            edit_at_random(ours, chance, 12)
            write_bundle(pack(ours, now=NOW), folder / "sound.lhwr")
            sound = read_bundle(folder / "sound.lhwr")
        content = (folder / "sound.lhwr").read_bytes()
        spoilt = folder / "spoilt.lhwr"
        with Workspace.create(folder / "b.lhw") as theirs:
            for number in range(times):
                spoilt.write_bytes(_spoilt(content, chance) if number % 2 else _reshaped(content, chance))
                try:
                    bundle = read_bundle(spoilt)
                    merge(theirs, bundle)
                    if number % 2 and bundle != sound:
                        broken.append(f"mutation {number}: a changed byte was not noticed")
                except WorkbenchError as error:
                    refused += 1
                    if "\n" in str(error):
                        broken.append(f"mutation {number}: more than one line")
                except Exception as error:
                    broken.append(f"mutation {number}: {error!r}")
    return refused, broken


def _spoilt(content: bytes, chance: random.Random) -> bytes:
    """Return the bytes with some changed, a stretch taken out, or the end cut off."""
    at, spoilt = chance.randrange(len(content)), bytearray(content)
    how = chance.choice(["byte", "stretch", "end"])
    if how == "byte":
        spoilt[at] ^= 1 << chance.randrange(8)
    elif how == "stretch":
        del spoilt[at : at + chance.randrange(1, 200)]
    else:
        del spoilt[at:]
    return bytes(spoilt)


def _reshaped(content: bytes, chance: random.Random) -> bytes:
    """Return the bundle with one value of its JSON put out of shape, its fingerprints made to fit."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: json.loads(archive.read(name)) for name in archive.namelist()}
    name = chance.choice(list(parts))
    parts[name] = _bent(parts[name], chance)
    written = {each: json.dumps(value).encode() for each, value in parts.items()}
    manifest = parts["manifest.json"]
    if name != "manifest.json":
        for part in manifest["parts"]:
            part["sha256"] = hashlib.sha256(written[part["name"]]).hexdigest()
            part["bytes"] = len(written[part["name"]])
        written["manifest.json"] = json.dumps(manifest).encode()
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for each, text in written.items():
            archive.writestr(each, text)
    return file.getvalue()


def _bent(value: Any, chance: random.Random) -> Any:
    if isinstance(value, dict) and value and chance.random() < 0.9:
        key = chance.choice(list(value))
        return {**value, key: _bent(value[key], chance)}
    if isinstance(value, list) and value and chance.random() < 0.9:
        at = chance.randrange(len(value))
        return [*value[:at], _bent(value[at], chance), *value[at + 1 :]]
    deep: Any = []
    for _ in range(500):
        deep = [deep]
    return chance.choice([None, 1, -1e308, True, "", "x", [], {}, [[]], {"id": "x"}, "\ud800", "2026-13-45", deep])


if __name__ == "__main__":
    divergences, mutations = asked(__doc__, divergences=2000, mutations=0)
    begun = time.monotonic()
    found, faults = diverge(divergences)
    print("\n".join(faults))
    took = f"{divergences} divergences in {time.monotonic() - begun:.0f} s"
    print(f"{took}: {found} conflicts, {len(faults)} promises broken")
    if mutations:
        begun = time.monotonic()
        found, more = mutate(mutations)
        print("\n".join(more))
        print(f"{mutations} spoilt bundles in {time.monotonic() - begun:.0f} s: {found} refused, {len(more)} broken")
        faults += more
    sys.exit(1 if faults else 0)
