"""The screens of others follow, and everybody sees who is there: also over a connection that breaks off."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from tests.postgres import Server
from tests.store.store_values import AMENDMENT
from workbench.law.change import Changes
from workbench.places import Database
from workbench.store import Store
from workbench.store.listening import Heard, Listener


class Ear:
    """A listener that is asked again and again, as the window does."""

    def __init__(self, store: Store) -> None:
        listener = store.listener()
        assert listener is not None
        self.listener: Listener = listener
        self.record = ""
        self.looks: list[Heard] = []

    def hears(self, number: int) -> bool:
        return self.comes(lambda heard: heard.last == number and heard.others is not None)

    def meets(self, *people: tuple[str, str]) -> bool:
        return self.comes(
            lambda heard: heard.others is not None and tuple((each.who, each.record) for each in heard.others) == people
        )

    def comes(self, is_it: Callable[[Heard], bool]) -> bool:
        until = time.monotonic() + 15
        while time.monotonic() < until:
            if self.listener.waiting(self.record):
                self.looks.append(self.listener.look(self.record))
                if is_it(self.looks[-1]):
                    return True
            time.sleep(0.01)
        return False


@pytest.fixture
def project(server: Server) -> Database:
    place = server.place()
    Store.create(place).close()
    return place


@pytest.fixture
def two(project: Database) -> Iterator[tuple[Store, Store]]:
    with Store.open(project) as mine, Store.open(project) as yours:
        yield mine, yours


def test_a_file_has_nobody_to_listen_to(store: Store) -> None:
    assert store.listener() is None


def test_an_edit_of_another_is_heard_at_once(two: tuple[Store, Store]) -> None:
    mine, yours = two
    ear = Ear(mine)
    try:
        assert ear.hears(0)
        yours.apply(Changes.added(AMENDMENT), label="Propose")
        assert ear.hears(1)
        mine.apply(Changes.removed(AMENDMENT), label="Remove")
        assert ear.hears(2)
    finally:
        ear.listener.close()


def test_who_comes_edits_and_goes_is_seen_by_the_others(two: tuple[Store, Store]) -> None:
    ear, other = Ear(two[0]), Ear(two[1])
    try:
        assert other.hears(0)
        assert ear.meets(("administrator", ""))
        other.listener.look("a1")
        assert ear.meets(("administrator", "a1"))
        other.listener.look("")
        assert ear.meets(("administrator", ""))
        other.listener.close()
        assert ear.meets()
    finally:
        ear.listener.close()
        other.listener.close()


def test_who_crashed_is_gone_after_a_minute(server: Server, project: Database) -> None:
    server.run(
        f"INSERT INTO {project.project}.presence VALUES ('s', '', 'far', '', now());"
        f"ALTER TABLE {project.project}.presence DISABLE TRIGGER arrive;"
        f"UPDATE {project.project}.presence SET seen = now() - interval '61 seconds'"
    )
    with Store.open(project) as store:
        ear = Ear(store)
        assert ear.hears(0)
        assert ear.looks[-1].others == ()
        ear.listener.close()


def test_nobody_is_seen_under_the_name_of_another(server: Server, project: Database) -> None:
    schema = project.project
    server.run(f"CREATE ROLE {schema}_x LOGIN; GRANT USAGE ON SCHEMA {schema} TO {schema}_x")
    server.run(f"GRANT SELECT, INSERT, UPDATE, DELETE ON {schema}.presence TO {schema}_x")
    insert = f"INSERT INTO {schema}.presence VALUES ('{{}}', 'boss', 'h', '', now()) RETURNING who"
    assert server.run(insert.format("a"), user=f"{schema}_x").strip() == f"{schema}_x"
    assert server.run(insert.format("b")).strip() == "administrator"
    server.run(f"UPDATE {schema}.presence SET record = 'a1'; DELETE FROM {schema}.presence", user=f"{schema}_x")
    assert server.run(f"SELECT session, record FROM {schema}.presence").strip() == "b|"


def test_what_was_missed_while_the_connection_was_down_is_caught_up(server: Server, two: tuple[Store, Store]) -> None:
    mine, yours = two
    ear = Ear(mine)
    try:
        assert ear.hears(0)
        server.run(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE application_name = 'workbench' AND query LIKE '%presence%' AND pid <> pg_backend_pid()"
        )
        yours.apply(Changes.added(AMENDMENT), label="Propose")
        assert ear.hears(1)
        assert any(each.others is None for each in ear.looks)  # it was told that the server did not answer
    finally:
        ear.listener.close()


def test_a_reader_of_the_log_never_meets_a_later_edit_before_an_earlier_one(project: Database) -> None:
    """Numbers are given while a writer has its turn, so none is committed before the one below it."""
    done, seen, gaps = threading.Event(), [0], []

    def write(name: str) -> None:
        with Store.open(project) as store:
            for number in range(40):
                added = replace(AMENDMENT, id=f"{name}{number}")
                store.apply(Changes.added(added), label="Propose")

    def read() -> None:
        with Store.open(project) as store:
            while not done.is_set() or store.sequence() > seen[-1]:
                for entry in reversed(store.log(after=seen[-1])):
                    if entry.sequence != seen[-1] + 1:
                        gaps.append((seen[-1], entry.sequence))
                    seen.append(entry.sequence)

    reader = threading.Thread(target=read)
    writers = [threading.Thread(target=write, args=(name,)) for name in "abc"]
    for thread in (reader, *writers):
        thread.start()
    for thread in writers:
        thread.join()
    done.set()
    reader.join()
    assert gaps == []
    assert seen[-1] == 120
