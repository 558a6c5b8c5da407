"""Segments of the Whoosh index: which are merged; and documents as bits of a number, to count what sets share."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing
from typing import Any

from whoosh.reading import SegmentReader
from whoosh.writing import SegmentWriter

_TIERS = (32, 512, 8192)  # documents of a segment
_TIER_FULL = 8  # segments


def bits(numbers: Iterable[int]) -> int:
    """Return document numbers as the bits of one number."""
    listed = list(numbers)
    if not listed:
        return 0
    raised = bytearray(max(listed) // 8 + 1)
    for number in listed:
        raised[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(raised, "little")


def merge_tiers(writer: SegmentWriter, segments: list[Any]) -> list[Any]:
    """Merge small segments with others of their size once there are many; large ones are left in peace."""
    for size in _TIERS:
        small = [segment for segment in segments if segment.doc_count_all() <= size]
        if len(small) >= _TIER_FULL:
            for segment in small:
                with closing(SegmentReader(writer.storage, writer.schema, segment)) as reader:
                    writer.add_reader(reader)
            segments = [segment for segment in segments if segment not in small]
    return segments
