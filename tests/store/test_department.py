"""A department's project: rights, authorship and order are kept by the database itself, whoever asks it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.postgres import Server
from tests.store.store_values import ACT, AMENDMENT
from workbench.errors import ConcurrentEdit, ProjectError
from workbench.law.amendment import Amendment
from workbench.law.change import Changes
from workbench.law.project import Project
from workbench.law.recommendation import Recommendation
from workbench.law.review import Comment
from workbench.places import Database
from workbench.store import LogEntry, Store
from workbench.store.roles import Role, script

PEOPLE = {"rita": Role.READER, "vera": Role.REVIEWER, "dana": Role.DRAFTER, "olga": Role.OWNER}
COMMENT = Comment("c1", "a1", "Почему?")


@pytest.fixture(scope="module")
def project(server: Server) -> Database:
    """A project made the way the guide says: roles by an administrator who is no superuser, tables by the owner."""
    place = server.place()
    server.run("CREATE ROLE registrar LOGIN CREATEROLE; GRANT CREATE ON DATABASE drafts TO registrar")
    server.run("".join(f"CREATE ROLE {name} LOGIN;" for name in (*PEOPLE, "stranger")))
    made = server.run(script(place, PEOPLE.items(), tables=False), user="registrar")
    assert "ERROR" not in made, made
    with Store.create(place._replace(user="olga"), Project(title="Балалар")) as store:
        store.apply(Changes.added(AMENDMENT), label="Propose")
    return place


@pytest.fixture(params=list(PEOPLE))
def person(request: pytest.FixtureRequest, project: Database) -> Iterator[Store]:
    with Store.open(project._replace(user=request.param)) as store:
        yield store


def test_everybody_is_known_by_name_and_role(person: Store) -> None:
    assert person.role == PEOPLE[person.user]
    assert person.read_only == (person.user == "rita")


def test_everybody_reads(person: Store) -> None:
    assert person.get(Amendment, "a1") == AMENDMENT
    assert person.find(Project)[0].title == "Балалар"


def test_a_role_writes_what_is_its_own_and_the_rest_is_refused_in_one_line(person: Store) -> None:
    may = {"rita": set(), "vera": {Comment}}.get(person.user, {Comment, Recommendation})
    before = person.sequence()
    for record in (replace(COMMENT, id=f"c-{person.user}"), Recommendation(f"r-{person.user}", "R-01")):
        if type(record) in may:
            person.apply(Changes.added(record), label="Add", author="Somebody else")
            assert person.log(limit=1)[0].author == person.user
        else:
            with pytest.raises(ProjectError) as raised:
                person.apply(Changes.added(record), label="Add")
            assert "\n" not in str(raised.value)
            assert "owner" in str(raised.value)
    assert person.sequence() == before + len(may)


WRITES = {
    "amendment": "UPDATE {0}.amendment SET author = 'x'",
    "delete": "DELETE FROM {0}.amendment",
    "comment": "DELETE FROM {0}.comment",
    "log": "INSERT INTO {0}.change_log VALUES (1000, '2026-01-01', 'boss', 'x', 'u', 'boss')",
    "history": "UPDATE {0}.change_log SET author = 'boss'",
    "erase": "DELETE FROM {0}.change_item",
    "truncate": "TRUNCATE {0}.act CASCADE",
    "drop": "DROP TABLE {0}.amendment",
    "disarm": "ALTER TABLE {0}.change_log DISABLE TRIGGER enter",
    "grant": "GRANT ALL ON {0}.amendment TO rita",
    "service": "UPDATE {0}.service SET value = 'x'",
    "create": "CREATE TABLE {0}.x (id int)",
    "become": "SET ROLE {0}_owner",
}


@pytest.mark.parametrize("user", ["rita", "vera", "dana", "stranger"])
@pytest.mark.parametrize("write", WRITES.values(), ids=WRITES)
def test_nobody_writes_past_the_log_with_sql_of_their_own(
    server: Server, project: Database, user: str, write: str
) -> None:
    statement = write.format(project.project)
    if "SET ROLE" in statement:
        statement = f'SET ROLE "{project.database}_{project.project}_owner"'
    said = server.run(statement, user=user)
    assert "ERROR" in said or "no privileges were granted" in said


def test_a_stranger_is_told_whom_to_ask(project: Database) -> None:
    with pytest.raises(ProjectError, match="may not") as raised:
        Store.open(project._replace(user="stranger"))
    assert "owner" in raised.value.advice


def test_a_name_in_the_log_cannot_be_forged(server: Server, project: Database) -> None:
    """Of an edit that came in a bundle the author stays; who entered it is always whom the database knows."""
    with Store.open(project._replace(user="dana")) as store:
        entry = LogEntry(0, store.log(limit=1)[0].at, "boss", "Add", uid="forged", entered_by="boss")
        store.take_in(((entry, Changes.added(Recommendation("forged", "R"))),))
        written = store.log(limit=1)[0]
        assert (written.author, written.entered_by) == ("boss", "dana")
        assert written.signature == "boss (dana)"
        last = written.sequence
    schema = project.project
    forged = (
        f"INSERT INTO {schema}.change_log VALUES ({last + 1}, '2026-01-01', 'boss', 'x', 'u2', 'boss');"
        f"SELECT entered_by FROM {schema}.change_log WHERE sequence = {last + 1}"
    )
    assert server.run(forged, user="dana").strip() == "dana"
    later = f"INSERT INTO {schema}.change_item VALUES (1, 9, 'amendment', 'a1', NULL, NULL)"
    assert "written down with it" in server.run(later, user="dana")
    skipped = f"INSERT INTO {schema}.change_log VALUES ({last + 7}, '2026-01-01', 'dana', 'x', 'u3', '')"
    assert "follow one another" in server.run(skipped, user="dana")
    server.run(f"DELETE FROM {schema}.change_log WHERE sequence = {last + 1}", user="olga")


_ENTRY = (
    "INSERT INTO {0}.change_log"
    " SELECT max(sequence) + 1, '2026-01-01T00:00:00+00:00', 'olga', 'x', 'forged', '' FROM {0}.change_log;"
)
_ITEM = (
    "INSERT INTO {0}.change_item SELECT max(sequence), 0, '{1}', '{2}', NULL, convert_to('{{}}', 'UTF8')"
    " FROM {0}.change_log;"
)


@pytest.mark.parametrize("kind", ["amendment", "act", "project", "presence", "change_log", "nonsense"])
def test_a_reviewer_writes_nothing_into_the_history_of_what_drafters_write(
    server: Server, project: Database, kind: str
) -> None:
    """The screens of others follow the history: they would show a forged wording as the project's own."""
    schema = project.project
    said = server.run(f"BEGIN; {_ENTRY.format(schema)} {_ITEM.format(schema, kind, 'a1')} COMMIT;", user="vera")
    assert "may not say so" in said


def test_an_edit_answers_only_for_the_records_it_names(server: Server, project: Database) -> None:
    schema = project.project
    entry, other = _ENTRY.format(schema), _ITEM.format(schema, "amendment", "another")
    for statement in (
        "UPDATE {0}.amendment SET author = 'x'",
        "DELETE FROM {0}.amendment",
        "DELETE FROM {0}.provision",
    ):
        said = server.run(f"BEGIN; {entry} {other} {statement.format(schema)}; COMMIT;", user="dana")
        assert "answers for this" in said
    moved = f"{_ITEM.format(schema, 'amendment', 'a1')} UPDATE {schema}.amendment SET id = 'another'"
    assert "answers for this" in server.run(f"BEGIN; {entry} {moved}; COMMIT;", user="dana")


def test_a_type_of_ones_own_does_not_deceive_the_guards(server: Server, project: Database) -> None:
    """A schema for temporary things is searched before any other, where a function does not name it last."""
    schema = project.project
    said = server.run(
        f"""CREATE TYPE pg_temp.xid AS (a pg_catalog.xid);
        CREATE FUNCTION pg_temp.there(pg_catalog.xid8) RETURNS pg_temp.xid LANGUAGE sql IMMUTABLE AS
          $$ SELECT ROW((SELECT xmin FROM {schema}.change_log ORDER BY sequence DESC LIMIT 1))::pg_temp.xid $$;
        CREATE FUNCTION pg_temp.back(pg_temp.xid) RETURNS pg_catalog.xid LANGUAGE sql IMMUTABLE AS $$ SELECT ($1).a $$;
        CREATE CAST (pg_catalog.xid8 AS pg_temp.xid) WITH FUNCTION pg_temp.there(pg_catalog.xid8);
        CREATE CAST (pg_temp.xid AS pg_catalog.xid) WITH FUNCTION pg_temp.back(pg_temp.xid) AS IMPLICIT;
        {_ITEM.format(schema, "amendment", "another")}""",
        user="dana",
    )
    assert "written down with it" in said


def test_only_drafters_make_read_only_what_drafters_write(server: Server, project: Database) -> None:
    mark = f"INSERT INTO {project.project}.carried VALUES ('', 'a1', 'read-only')"
    assert "ERROR" in server.run(mark, user="vera")
    assert server.run(f"BEGIN; {mark}; ROLLBACK", user="dana").strip() == ""
    with Store.open(project._replace(user="vera")) as vera:
        vera.apply(Changes.added(replace(COMMENT, id="c-sent")), label="Add")
        vera.take_in((), [("", "c-sent", "read-only")])


def test_who_changed_a_record_meanwhile_is_named(project: Database) -> None:
    with (
        Store.open(project._replace(user="dana")) as dana,
        Store.open(project._replace(user="olga")) as olga,
    ):
        before = dana.get(Amendment, "a1")
        assert before is not None
        olga.apply(Changes.replaced(before, replace(before, author="x")), label="Sign")
        with pytest.raises(ConcurrentEdit, match="changed meanwhile by olga") as raised:
            dana.apply(Changes.replaced(before, replace(before, author="y")), label="Sign")
        assert (raised.value.record, raised.value.by) == ("a1", "olga")
        olga.apply(Changes.replaced(replace(before, author="x"), before), label="Undo")


def test_roles_come_also_to_a_project_that_was_made_without_them(server: Server) -> None:
    server.run(
        "CREATE ROLE founder LOGIN CREATEROLE; GRANT CREATE ON DATABASE drafts TO founder; CREATE ROLE late LOGIN"
    )
    place = server.place()._replace(user="founder")
    with Store.create(place) as store:
        store.apply(Changes.added(ACT), label="Import")
        assert store.role == Role.OWNER
    with pytest.raises(ProjectError):
        Store.open(place._replace(user="late"))
    for _ in range(2):  # it may be run again
        said = server.run(script(place, [("late", Role.DRAFTER), ("founder", Role.OWNER)], tables=True), user="founder")
        assert "ERROR" not in said, said
    with Store.open(place._replace(user="late")) as store:
        store.apply(Changes.added(AMENDMENT), label="Propose")
        assert store.role == Role.DRAFTER
    with Store.open(place) as store:
        assert store.role == Role.OWNER
        assert store.log(limit=1)[0].author == "late"


def test_names_with_marks_of_sql_are_only_names(server: Server) -> None:
    place = Database("a\"b'c\\d", str(server.folder), "administrator", server.port, "p")
    server.run('CREATE DATABASE "a""b\'c\\d"')
    server.run('CREATE ROLE "o\'\\""x" LOGIN')
    said = server.run(script(place, [("o'\\\"x", Role.DRAFTER)], tables=False), database=place.database)
    assert "ERROR" not in said, said
    with Store.create(place) as store:
        assert store.role == Role.OWNER
    with Store.open(place._replace(user="o'\\\"x")) as store:
        assert store.role == Role.DRAFTER
