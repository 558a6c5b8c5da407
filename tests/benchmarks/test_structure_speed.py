"""Reading structure takes one pass: the time per megabyte is the same for a short text and a long one.

Ratios within one run, best of several, so that a busy machine does not decide; seconds are printed, never judged.
Run with `-s` to see the figures.
"""

from __future__ import annotations

import time

from workbench.importers.lines import Line
from workbench.importers.structure import parse_act
from workbench.languages import LANGUAGES

_SENTENCE = "Уполномоченный орган обеспечивает права граждан в порядке, установленном законами Республики Казахстан"
_ARTICLES_IN_5_MB = 850
_FLAT = 1.3


def test_time_per_megabyte_stays_flat() -> None:
    small, large = _law(_ARTICLES_IN_5_MB // 50), _law(_ARTICLES_IN_5_MB)
    costs = [_cost(lines) for lines in (small, large)]
    ratio = costs[1] / costs[0]
    print(f"{_megabytes(small):.1f} MB: {costs[0]:.0f} ms/MB; {_megabytes(large):.1f} MB: {costs[1]:.0f} ms/MB")
    print(f"ratio {ratio:.2f}")
    assert ratio <= _FLAT


def _cost(lines: list[Line]) -> float:
    """Return milliseconds of CPU per megabyte, the best of several runs."""
    runs = 9 if len(lines) < 5000 else 3
    best = min(_seconds(lines) for _ in range(runs))
    return best * 1000 / _megabytes(lines)


def _seconds(lines: list[Line]) -> float:
    begin = time.process_time()
    act = parse_act(lines, LANGUAGES["rus"]).act
    taken = time.process_time() - begin
    assert act.provisions
    return taken


def _megabytes(lines: list[Line]) -> float:
    return sum(len(line.text.encode()) for line in lines) / 1e6


def _law(articles: int) -> list[Line]:
    """Return a law of so many articles of about 6 kB each, with points, subpoints, parts and notes."""
    lines = [Line("О защите"), Line("Закон Республики Казахстан от 11 апреля 2014 года № 188-V")]
    for article in range(1, articles + 1):
        if article % 10 == 1:
            lines.append(Line(f"Глава {article // 10 + 1}. ОБЩИЕ ПОЛОЖЕНИЯ"))
        lines.append(Line(f"Статья {article}. Права граждан"))
        for point in range(1, 4):
            lines.append(Line(f"{point}. {_SENTENCE}, {_SENTENCE.lower()}:"))
            lines.extend(Line(f"{subpoint}) {_SENTENCE.lower()} {article}-{subpoint};") for subpoint in range(1, 7))
            lines.append(Line(f"{_SENTENCE}. {_SENTENCE}."))
        lines.append(
            Line(
                f"Сноска. Статья {article} с изменениями, внесенными законами РК от 29.09.2014 № 239-V (вводится "
                "в действие по истечении десяти календарных дней); от 05.10.2018 № 184-VI "
                "(вводится в действие с 01.01.2019)."
            )
        )
    return lines
