"""The project file beside bare sqlite3: import, opening an act, one edit: python -m tests.benchmarks.bench_store."""

from __future__ import annotations

import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tests.benchmarks.bench_search import made_texts
from tests.store.store_values import AMENDMENT
from workbench.law.act import Act, Kind, Provision
from workbench.law.change import Changes
from workbench.store import Store

ACTS, EACH = 10, 2000


def made_act(number: int, texts: list[str]) -> Act:
    articles = tuple(
        Provision(
            Kind.ARTICLE, str(first), f"Статья {first}.", f"Заголовок {first}", eid=f"art_{first}",
            children=tuple(
                Provision(Kind.PARAGRAPH, str(place), f"{place}.", text=text, eid=f"art_{first}__para_{place}")
                for place, text in enumerate(texts[first * 9 : first * 9 + 9], start=1)
            ),
        )
        for first in range(EACH // 10)
    )  # fmt: skip
    return Act(f"act{number}", f"/akn/kz/act/{number}", "rus", f"Закон {number}", provisions=articles)


def cpu_of(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return (time.process_time() - started) * 1000


def bare_rows(act: Act) -> list[tuple[object, ...]]:
    return [(act.id, n, None, e.kind.value, e.num, e.label, e.heading, e.text, e.eid) for n, e in enumerate(act.walk())]


def main() -> None:
    texts = made_texts(EACH)
    acts = [made_act(number, texts) for number in range(ACTS)]
    folder = Path(tempfile.mkdtemp())
    bare = sqlite3.connect(folder / "bare.db", isolation_level=None)
    bare.execute("PRAGMA synchronous=FULL")
    bare.execute("CREATE TABLE p (act, seq, parent, kind, num, label, heading, text, eid, PRIMARY KEY (act, seq))")
    bare.execute("CREATE TABLE one (id PRIMARY KEY, text)")
    rows = [bare_rows(act) for act in acts]

    def insert_bare() -> None:
        for each in rows:
            bare.execute("BEGIN IMMEDIATE")
            bare.executemany("INSERT INTO p VALUES (?,?,?,?,?,?,?,?,?)", each)
            bare.execute("COMMIT")

    store = Store.create(folder / "a.lhw")
    raw, ours = cpu_of(insert_bare), cpu_of(lambda: [store.apply(Changes.added(act), label="Import") for act in acts])
    print(f"import of {ACTS * EACH} provisions: bare {raw:.0f} ms CPU, ours and log {ours:.0f} ms ({ours / raw:.1f} x)")
    read = "SELECT * FROM p WHERE act = ? ORDER BY seq"
    raw = min(cpu_of(lambda: bare.execute(read, ("act3",)).fetchall()) for _ in range(9))
    ours = min(cpu_of(lambda: store.get(Act, "act3")) for _ in range(9))
    print(f"opening an act of {EACH}: bare rows {raw:.1f} ms CPU, ours as a tree {ours:.1f} ms ({ours / raw:.1f} x)")
    store.apply(Changes.added(AMENDMENT), label="Add")
    wall: dict[str, list[float]] = {"bare": [], "ours": []}
    old = AMENDMENT
    for number in range(60):
        new = replace(old, author=str(number), wording={"rus": texts[number]})
        started = time.perf_counter()
        store.apply(Changes.replaced(old, new), label="Edit")
        wall["ours"].append((time.perf_counter() - started) * 1000)
        started = time.perf_counter()
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("INSERT OR REPLACE INTO one VALUES ('a', ?)", (texts[number] * 3,))
        bare.execute("COMMIT")
        wall["bare"].append((time.perf_counter() - started) * 1000)
        old = new
    raw, ours = (statistics.median(wall[name]) for name in ("bare", "ours"))
    print(f"one edit: bare transaction {raw:.1f} ms, ours with the log {ours:.1f} ms ({ours / raw:.1f} x)")
    act = acts[3]
    point = act.provisions[50].children[3]
    article = replace(act.provisions[50], children=(*act.provisions[50].children[:3], replace(point, text="иное")))
    edited = replace(act, provisions=(*act.provisions[:50], article, *act.provisions[51:]))
    took = cpu_of(lambda: store.apply(Changes.replaced(act, edited), label="Correct"))
    print(f"one provision of an act of {EACH} corrected: {took:.0f} ms CPU")
    started = time.perf_counter()
    with Store.open(folder / "a.lhw", read_only=True) as again:
        again.act_summaries()
    megabytes = (folder / "a.lhw").stat().st_size / 2**20
    print(f"opening {megabytes:.0f} MiB and listing the acts: {(time.perf_counter() - started) * 1000:.0f} ms")
    store.close()


if __name__ == "__main__":
    main()
