"""What the database itself sees to in a project, whatever program writes: triggers, and the table of who is present.

- An entry of the change log has the number after the last one, and the name the database knows its writer by
  (`entered_by`). Writers take turns: numbers are gapless, and an entry is seen no earlier than those before it.
- What an entry changed is written down by the transaction that wrote the entry, and never afterwards; and only by who
  may write records of that kind, for the screens of others follow what is written down there.
- No record is written but by the transaction that wrote down, under the last entry, that this record is changed.
- What drafters write is made read-only by drafters only.
- Whoever listens on the project's channel hears the number of each entry, and of who comes and goes.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Column, DateTime, MetaData, Table, Text

from workbench.store.change_log import READ_ONLY
from workbench.store.records import KINDS
from workbench.store.roles import PRESENCE, REVIEWED, literal, quoted

TURN = 0x4C4857  # "LHW": half the key of the lock that writers take turns by; the other half is the project's log
PRESENT_FOR = 60  # seconds after which who has not been heard of is gone

PRESENT = Table(
    PRESENCE,
    MetaData(),
    Column("session", Text, primary_key=True),  # of the program that is open: one person may have several
    Column("who", Text, nullable=False),
    Column("host", Text, nullable=False),
    Column("record", Text, nullable=False),  # the id of what is being edited, '' where nothing is
    Column("seen", DateTime(timezone=True), nullable=False),
)
"""Who has the project open and what they edit. It is no part of the project: it is not logged, moved or backed up."""


def channel(project: str) -> str:
    """Return the channel on which the edits of a project are told."""
    return f"lhw_{project}"


def guards(project: str) -> Iterator[str]:
    """Yield the statements that put the guards up; the tables of records and the log are there already."""
    schema, said = quoted(project), channel(project)
    mine = "xmin = pg_current_xact_id_if_assigned()::xid"
    yield f"""CREATE UNLOGGED TABLE {schema}.{PRESENCE} (
        session text PRIMARY KEY, who text NOT NULL, host text NOT NULL, record text NOT NULL,
        seen timestamptz NOT NULL)"""
    yield f"ALTER TABLE {schema}.{PRESENCE} ENABLE ROW LEVEL SECURITY"
    yield f"CREATE POLICY anybody_reads ON {schema}.{PRESENCE} FOR SELECT USING (true)"
    for done in ("INSERT", "UPDATE", "DELETE"):
        limits = {"INSERT": "WITH CHECK", "DELETE": "USING"}.get(done, "USING (who = session_user) WITH CHECK")
        yield f"CREATE POLICY own_{done.lower()} ON {schema}.{PRESENCE} FOR {done} {limits} (who = session_user)"
    yield _function(
        schema,
        "arrive",
        "NEW.who := session_user; NEW.seen := clock_timestamp(); RETURN NEW;",
    )
    yield _trigger(schema, PRESENCE, "arrive", "BEFORE INSERT OR UPDATE", "ROW")
    yield _function(
        schema,
        "tell_presence",
        f"PERFORM pg_notify('{said}', 'presence'); RETURN NULL;",
    )
    # being seen again is no news: only who comes, goes, or turns to something else
    yield _trigger(schema, PRESENCE, "tell_presence", "AFTER INSERT OR DELETE OR UPDATE OF record", "STATEMENT")
    yield _function(
        schema,
        "enter",
        f"""
        PERFORM pg_advisory_xact_lock({TURN}, TG_RELID::int);
        IF NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM {schema}.change_log) THEN
          RAISE EXCEPTION 'entries of the change log follow one another' USING ERRCODE = 'LH002';
        END IF;
        NEW.entered_by := session_user;
        PERFORM pg_notify('{said}', NEW.sequence::text);
        RETURN NEW;""",
    )
    yield _trigger(schema, "change_log", "enter", "BEFORE INSERT", "ROW")
    yield _function(
        schema,
        "belong",
        f"""
        IF NOT EXISTS (SELECT FROM {schema}.change_log WHERE sequence = NEW.sequence AND {mine}) THEN
          RAISE EXCEPTION 'what an edit changed is written down with it' USING ERRCODE = 'LH003';
        END IF;
        IF NEW.kind NOT IN ({", ".join(literal(kind) for kind in sorted(KINDS))})
           OR NOT has_table_privilege('{schema}."' || NEW.kind || '"', 'INSERT') THEN
          RAISE EXCEPTION 'who may not write such records may not say so' USING ERRCODE = '42501';
        END IF;
        RETURN NEW;""",
    )
    yield _trigger(schema, "change_item", "belong", "BEFORE INSERT", "ROW")
    drafted = sorted(KINDS.keys() - set(REVIEWED))
    drafts = " UNION ALL ".join(f"SELECT id FROM {schema}.{quoted(name)}" for name in drafted)
    yield _function(
        schema,
        "carry",
        f"""
        IF NEW.edit = '' AND NEW.field = {literal(READ_ONLY)}
           AND NOT has_table_privilege('{schema}.amendment', 'INSERT')
           AND EXISTS (SELECT FROM ({drafts}) AS drafts WHERE id = NEW.record) THEN
          RAISE EXCEPTION 'drafters make this read-only' USING ERRCODE = '42501';
        END IF;
        RETURN NEW;""",
    )
    yield _trigger(schema, "carried", "carry", "BEFORE INSERT", "ROW")
    last = f"sequence = (SELECT max(sequence) FROM {schema}.change_log) AND {mine}"
    yield _function(
        schema,
        "answer",
        f"""
        IF NOT EXISTS (SELECT FROM {schema}.change_item WHERE {last} AND kind = TG_TABLE_NAME
                       AND record = coalesce(NEW.id, OLD.id)) OR NEW.id <> OLD.id THEN
          RAISE EXCEPTION 'no entry of the change log answers for this' USING ERRCODE = 'LH001';
        END IF;
        RETURN coalesce(NEW, OLD);""",
    )
    for name in sorted(KINDS):
        yield _trigger(schema, name, "answer", "BEFORE INSERT OR UPDATE OR DELETE", "ROW")
    # an act has thousands of provisions: asked once a statement, and of some act
    yield _function(
        schema,
        "answer_for_text",
        f"""
        IF NOT EXISTS (SELECT FROM {schema}.change_item WHERE {last} AND kind = 'act') THEN
          RAISE EXCEPTION 'no entry of the change log answers for this' USING ERRCODE = 'LH001';
        END IF;
        RETURN NULL;""",
    )
    yield _trigger(schema, "provision", "answer_for_text", "BEFORE INSERT OR UPDATE OR DELETE", "STATEMENT")


def lowered(project: str) -> Iterator[str]:
    """Yield the statements that take the guards down, as long as the tables themselves are rebuilt."""
    schema = quoted(project)
    for name in ("arrive", "tell_presence", "enter", "belong", "carry", "answer", "answer_for_text"):
        yield f"DROP FUNCTION {schema}.{name}() CASCADE"
    yield f"DROP TABLE {schema}.{PRESENCE}"


def turn(log: int) -> str:
    """Return the statement that waits for our turn to write; `log` is the number of the table of the change log."""
    return f"SELECT pg_advisory_xact_lock({TURN}, {log})"


def _function(schema: str, name: str, body: str) -> str:
    # pg_temp is searched first where it is not named: a type of the writer's own would stand for one of the server's
    return (
        f"CREATE FUNCTION {schema}.{name}() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp"
        f" AS $guard$ BEGIN {body} END $guard$"
    )


def _trigger(schema: str, table: str, name: str, moment: str, level: str) -> str:
    return (
        f"CREATE TRIGGER {name} {moment} ON {schema}.{quoted(table)}"
        f" FOR EACH {level} EXECUTE FUNCTION {schema}.{name}()"
    )
