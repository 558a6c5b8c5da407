"""A short stretch of each campaign; the long ones run on demand (README)."""

from __future__ import annotations

import sys

import pytest

from tests import postgres
from tests.postgres import Server
from tests.reliability import bundles, circles, damage, faults, kills, mutants, writers

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs signals and limits of POSIX")


@posix
def test_a_killed_writer_loses_no_acknowledged_edit() -> None:
    assert kills.run(3) == []


@posix
def test_a_file_that_is_cut_off_is_refused_or_whole() -> None:
    figures = faults.cut_off(3, operations=("edit", "backup", "create"))
    assert figures.broken == []
    assert figures.refused >= 3


@pytest.mark.skipif(faults.compiler() is None, reason="needs gcc and the preloading of Linux")
def test_a_call_that_fails_leaves_all_as_before_or_as_after() -> None:
    figures = faults.fail_each_call(5, operations=("edit", "restore", "write a bundle"))
    assert figures.broken == []
    assert figures.refused > 10


@posix
def test_a_disk_with_little_room_is_told_and_all_is_as_before_or_as_after() -> None:
    with faults.small_disk() as disk:
        if disk is None:
            pytest.skip("no disk in memory may be mounted here")
        figures = faults.fill(disk, 4, operations=("edit", "backup"))
    assert figures.broken == []
    assert figures.refused >= 2


def test_a_spoilt_project_is_refused_or_reads_as_it_was_written() -> None:
    refused, broken = damage.run(100, seed=83)
    assert broken == []
    assert refused > 30


def test_two_copies_that_diverged_merge_to_what_a_model_says() -> None:
    conflicts, broken = bundles.diverge(25, seed=5)
    assert broken == []
    assert conflicts > 0


def test_a_spoilt_bundle_is_refused_or_reads_as_it_was_written() -> None:
    refused, broken = bundles.mutate(200, seed=5)
    assert broken == []
    assert refused > 150


@pytest.mark.parametrize("people", [2, 3, 4])
def test_any_people_come_to_the_same_and_are_asked_only_what_two_have_changed(people: int) -> None:
    assert [fault for seed in range(1, 7) for fault in circles.history(seed, people)] == []


def test_a_project_file_made_to_hurt_is_one_clear_error_and_touches_nothing_else() -> None:
    refused, broken = mutants.run(60, seed=4)
    assert broken == []
    assert refused.total() > 25


@posix
def test_several_writers_lose_nothing_and_each_conflict_is_told_to_one_side(server: Server) -> None:
    report = writers.run(server, 4, 120, seed=3)
    assert report.broken == []
    assert report.written == 120
    assert report.conflicts > 0


@posix
def test_a_killed_server_loses_no_acknowledged_edit_and_is_said_in_one_line() -> None:
    with postgres.running() as server:
        report = writers.run(server, 2, 120, kills=2, cuts=2, seed=4)
    assert report.broken == []
    assert report.refused + report.open + report.conflicts > 0
