"""Random edits, undone and redone, against a plain model of what a project holds; 100,000 of them on demand."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.store.store_values import ACT, AMENDMENT
from workbench.law.act import Act
from workbench.law.amendment import Amendment
from workbench.law.change import Change, Changes, Record
from workbench.law.recommendation import Recommendation
from workbench.workspace.workspace import Workspace

IDS = st.sampled_from("abc")
WORDS = st.sampled_from(["", "дети", "құқық", "x" * 3000])


class Edits(RuleBasedStateMachine):
    """The model is the state after each edit of the session, and where in them we stand."""

    @initialize()
    def create(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.workspace = Workspace.create(Path(self.folder.name) / "Жоба.lhw")
        self.states: list[dict[str, Record]] = [{}]
        self.at = 0

    @property
    def state(self) -> dict[str, Record]:
        return self.states[self.at]

    def do(self, *changes: Change) -> None:
        made = Changes(tuple(change for change in changes if change.before != change.after))
        self.workspace.apply(made, "Edit")
        if made:
            after = dict(self.state)
            for change in made:
                after.pop(change.record.id, None)
                after |= {change.record.id: change.after} if change.after is not None else {}
            self.states = [*self.states[: self.at + 1], after]
            self.at += 1

    @rule(name=IDS, word=WORDS)
    def amend(self, name: str, word: str) -> None:
        self.do(Change(self.state.get(f"amendment {name}"), replace(AMENDMENT, id=f"amendment {name}", author=word)))

    @rule(name=IDS, word=WORDS)
    def recommend(self, name: str, word: str) -> None:
        record = Recommendation(f"recommendation {name}", name, {"rus": word})
        self.do(Change(self.state.get(record.id), record))

    @rule(name=IDS, count=st.integers(0, 4), word=WORDS)
    def import_act(self, name: str, count: int, word: str) -> None:
        provisions = tuple(replace(each, text=word) for each in ACT.provisions * count)
        act = replace(ACT, id=f"act {name}", provisions=provisions)
        self.do(Change(self.state.get(act.id), act))

    @rule(name=IDS, kind=st.sampled_from(["amendment", "recommendation", "act"]))
    def remove(self, name: str, kind: str) -> None:
        self.do(Change(self.state.get(f"{kind} {name}"), None)) if f"{kind} {name}" in self.state else None

    @rule(names=st.lists(IDS, min_size=2, max_size=3, unique=True), word=WORDS)
    def amend_several(self, names: list[str], word: str) -> None:
        ids = [f"amendment {name}" for name in names]
        self.do(*(Change(self.state.get(each), replace(AMENDMENT, id=each, reason=word)) for each in ids))

    @rule()
    def undo(self) -> None:
        assert bool(self.workspace.undo()) == (self.at > 0)
        self.at = max(0, self.at - 1)

    @rule()
    def redo(self) -> None:
        assert bool(self.workspace.redo()) == (self.at < len(self.states) - 1)
        self.at = min(len(self.states) - 1, self.at + 1)

    @precondition(lambda self: self.at < 40)
    @rule()
    def open_again(self) -> None:
        path = self.workspace.path
        self.workspace.close()
        self.workspace = Workspace.open(path)
        self.states, self.at = [self.state], 0

    @invariant()
    def the_project_holds_what_the_model_holds(self) -> None:
        if not hasattr(self, "workspace"):
            return
        held: dict[str, Record] = {each.id: each for each in self.workspace.amendments()}
        held |= {each.id: each for each in self.workspace.recommendations()}
        held |= {each.id: act for each in self.workspace.acts() if (act := self.workspace.act_by_id(each.id))}
        assert held == self.state
        stored = self.workspace._store
        assert {each.id: each for kind in (Act, Amendment, Recommendation) for each in stored.find(kind)} == self.state

    def teardown(self) -> None:
        if hasattr(self, "workspace"):
            self.workspace.close()
            self.folder.cleanup()


TestEdits = Edits.TestCase
TestEdits.settings = settings(max_examples=12, stateful_step_count=30, suppress_health_check=list(HealthCheck))
