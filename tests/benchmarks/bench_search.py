"""Search of 20,000 provisions: building, one provision updated and visible, answers with snippets.

    python -m tests.benchmarks.bench_search [provisions]

As an engine of the shared benchmark: bench_search.py --plug tests.benchmarks.bench_search:Ours
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

from workbench.law.act import Act, Kind, Provision
from workbench.law.change import Changes
from workbench.search import SearchIndex

SYLLABLES = "ба ве го ди за ко ла ми но пу ра са те фе ху ци ча ше ют ям"
ENDINGS = "а ы у ом е ов ам ами ах ть ет ют ный ного ному ная"


class Ours:
    """The index behind the interface of the shared benchmark."""

    def build(self, folder: str, texts: list[str]) -> None:
        self._acts = [act(number, texts[at : at + 1000]) for number, at in enumerate(range(0, len(texts), 1000))]
        self._index = SearchIndex.open("benchmark", folder=Path(folder))
        self._index.rebuild(self._acts, mark="1")

    def open(self) -> None:
        self._index._reading()

    def update(self, number: int, text: str) -> None:
        before = self._acts[number // 1000]
        provisions = list(before.provisions)
        provisions[number % 1000] = replace(provisions[number % 1000], text=text)
        self._acts[number // 1000] = after = replace(before, provisions=tuple(provisions))
        self._index.update(Changes.replaced(before, after), mark="1")

    def query(self, kind: str, asked: str | list[str]) -> tuple[int, list[str]]:
        typed = {
            "phrase": lambda: f'"{" ".join(asked)}"',
            "boolean": lambda: f"{asked[0]} {asked[1]} -{asked[2]}",
            "prefix": lambda: f"{asked}*",
            "fuzzy": lambda: f"{asked}~",
        }.get(kind, lambda: str(asked))()
        answer = self._index.search(typed)
        return answer.total, [hit.snippet for hit in answer.hits]


def act(number: int, texts: list[str]) -> Act:
    provisions = tuple(
        Provision(Kind.ARTICLE, str(place), f"Статья {place}.", text=text, eid=f"art_{place}")
        for place, text in enumerate(texts, start=1)
    )
    return Act(f"act{number}", f"/akn/kz/act/{number}", "rus", f"Закон {number}", provisions=provisions)


def made_texts(count: int) -> list[str]:
    """Return provisions of about 600 characters whose words are spread as in a natural text."""
    chance = random.Random(1)
    syllables = SYLLABLES.split()
    endings = ENDINGS.split()
    stems = ["".join(chance.choices(syllables, k=chance.randint(2, 4))) for _ in range(3000)]
    words = [stem + ending for stem in stems for ending in chance.sample(endings, 12)]
    weights = [1 / (place + 3) for place in range(len(words))]
    return [" ".join(chance.choices(words, weights, k=75)) + "." for _ in range(count)]


def main(count: int) -> None:
    texts = made_texts(count)
    engine = Ours()
    with tempfile.TemporaryDirectory() as folder:
        started, cpu = time.perf_counter(), time.process_time()
        engine.build(folder, texts)
        seconds, cpu = time.perf_counter() - started, time.process_time() - cpu
        print(f"built {count} provisions in {seconds:.1f} s, {count / cpu:.0f} a CPU second")
        chance = random.Random(2)
        common = [word for word, _ in Counter(" ".join(texts[:500]).replace(".", "").split()).most_common(400)]
        for kind in ("term", "phrase", "boolean", "prefix", "fuzzy"):
            took = []
            for _ in range(60):
                word = chance.choice(common)
                words = texts[chance.randrange(count)].split()
                at = chance.randrange(len(words) - 4)
                asked = {
                    "phrase": words[at : at + 3],
                    "boolean": [chance.choice(common), chance.choice(common), word],
                    "prefix": word[:5],
                    "fuzzy": f"{word[:3]}ъ{word[4:]}",
                }.get(kind, word)
                moment = time.process_time()
                engine.query(kind, asked)
                took.append((time.process_time() - moment) * 1000)
            took.sort()
            print(f"{kind:8} p50 {statistics.median(took):6.1f} ms, p95 {took[int(len(took) * 0.95) - 1]:6.1f} ms")
        took = []
        for number in range(24):
            moment = time.process_time()
            engine.update(number * 37 % count, f"{texts[number]} мраморныйслон{number}")
            assert engine.query("term", f"мраморныйслон{number}")[0] == 1
            took.append((time.process_time() - moment) * 1000)
        print(f"update and visible p50 {statistics.median(took):.1f} ms, worst {max(took):.1f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
