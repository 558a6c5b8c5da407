"""Who may do what in a project of a department: four roles of the database, each with the rights of those before it.

The rights are the database's own (GRANT), so that they hold whatever program asks. The roles of a project are named
after its database and itself, `drafts_children_drafter`; a person is a member of one of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import pairwise

from workbench.errors import UnusableInput
from workbench.places import Database
from workbench.store.records import KINDS


class Role(StrEnum):
    """What a person may do; each role may also do what those before it may."""

    READER = "reader"  # read, and say what they look at
    REVIEWER = "reviewer"  # comment, hold sessions, decide, give tasks
    DRAFTER = "drafter"  # acts, amendments, recommendations, links, the draft as a whole
    OWNER = "owner"  # the tables themselves: bring them up to date, move the project, give rights


PRESENCE = "presence"
_LONGEST = 63  # bytes of a name in PostgreSQL
REVIEWED = ("comment", "decision", "session", "task")
_LOGGED = ("change_log", "change_item", "carried")
_DRAFTED = (*sorted(KINDS.keys() - set(REVIEWED)), "provision")


def quoted(name: str) -> str:
    """Return a name as SQL writes it, whatever is in it."""
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """Return a text as SQL writes it, whatever is in it and however the server reads backslashes."""
    mark = "E" if "\\" in text else ""
    return mark + "'" + text.replace("\\", "\\\\").replace("'", "''") + "'"


def role_name(place: Database, role: Role) -> str:
    """Return what the database calls a role of this project. Raises UnusableInput for names that are too long."""
    name = f"{place.database}_{place.project}_{role}"
    if len(name.encode()) > _LONGEST:
        raise UnusableInput(
            "The names of the database and the project are too long for the names of roles",
            f"Choose a shorter name for the project: {_LONGEST} bytes are all there is.",
        )
    return name


def grants(place: Database) -> Iterator[str]:
    """Yield the statements that give each role its rights to the tables; who owns the tables runs them."""
    schema = quoted(place.project)
    reader, reviewer, drafter = (quoted(role_name(place, role)) for role in list(Role)[:3])
    yield f"GRANT USAGE ON SCHEMA {schema} TO {reader}"
    yield f"GRANT SELECT ON ALL TABLES IN SCHEMA {schema} TO {reader}"
    yield f"GRANT INSERT, UPDATE, DELETE ON {schema}.{PRESENCE} TO {reader}"
    yield f"GRANT INSERT ON {_tables(place, _LOGGED)} TO {reviewer}"
    yield f"GRANT INSERT, UPDATE, DELETE ON {_tables(place, REVIEWED)} TO {reviewer}"
    yield f"GRANT INSERT, UPDATE, DELETE ON {_tables(place, _DRAFTED)} TO {drafter}"


def script(place: Database, members: Iterable[tuple[str, Role]] = (), *, tables: bool) -> str:
    """Return the SQL that makes the roles of a project and its schema, and makes people members.

    It may be run again and again. Who runs it needs CREATEROLE and CREATE on the database, no superuser. `tables`: the
    project has its tables already, and they come to belong to the role of the owner.
    """
    name = " ".join(f"{place.project} in {place.database}".split())
    lines = [
        f"-- Roles of the project {name}: run by whoever may make roles (CREATEROLE) and create in the database.",
        "BEGIN;",
    ]
    for role in Role:
        name = role_name(place, role)
        lines.append(
            f"DO $do$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = {literal(name)})"
            f" THEN CREATE ROLE {quoted(name)} NOLOGIN; END IF; END $do$;"
        )
    names = [quoted(role_name(place, role)) for role in Role]
    named = literal(role_name(place, Role.OWNER))
    lines += [f"GRANT {lower} TO {higher};" for lower, higher in pairwise(names)]
    owner, schema = names[-1], quoted(place.project)
    lines += [
        f"GRANT CONNECT ON DATABASE {quoted(place.database)} TO {names[0]};",
        "-- Whoever runs this is a member for as long as it takes: only a member may hand things over to a role.",
        _as_member(owner, named),
        f"DO $do$ BEGIN IF NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = {literal(place.project)})"
        f" THEN CREATE SCHEMA {schema} AUTHORIZATION {owner}; ELSE ALTER SCHEMA {schema} OWNER TO {owner};"
        " END IF; END $do$;",
    ]
    if tables:
        lines += [_hand_over(place, named), *(f"{line};" for line in grants(place))]
    lines.append(_no_member(owner))
    lines += [f"GRANT {quoted(role_name(place, role))} TO {quoted(user)};" for user, role in members]
    return "\n".join([*lines, "COMMIT;", ""])


def _tables(place: Database, names: Iterable[str]) -> str:
    return ", ".join(f"{quoted(place.project)}.{quoted(name)}" for name in names)


def _as_member(owner: str, named: str) -> str:
    return (
        "DO $do$ BEGIN PERFORM set_config('lhw.was_member',"
        f" pg_has_role(current_user, {named}, 'MEMBER')::text, true);"
        f" IF NOT current_setting('lhw.was_member')::boolean THEN GRANT {owner} TO CURRENT_USER; END IF; END $do$;"
    )


def _no_member(owner: str) -> str:
    return (
        "DO $do$ BEGIN IF NOT current_setting('lhw.was_member')::boolean"
        f" THEN REVOKE {owner} FROM CURRENT_USER; END IF; END $do$;"
    )


def _hand_over(place: Database, named: str) -> str:
    """Return the statement that makes every table and function of the project belong to the owner's role."""
    schema = literal(place.project)
    return f"""DO $do$ DECLARE each record; BEGIN
  FOR each IN SELECT c.oid::regclass AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = {schema} AND c.relkind = 'r'
  LOOP EXECUTE format('ALTER TABLE %s OWNER TO %I', each.name, {named}); END LOOP;
  FOR each IN SELECT p.oid::regprocedure AS name FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE n.nspname = {schema}
  LOOP EXECUTE format('ALTER FUNCTION %s OWNER TO %I', each.name, {named}); END LOOP;
END $do$;"""
