"""A project in a database of PostgreSQL: a schema with the tables of a project file, guarded by the database.

A password is never kept: it comes from .pgpass, from PGPASSWORD, or as an argument that lives as long as the project
is open.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from sqlalchemy import Connection, Engine, create_engine, event, func, insert, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from workbench.errors import ConnectionLost, ProjectError, WorkbenchError
from workbench.law.project import Project
from workbench.places import Database
from workbench.store.engine import Opened
from workbench.store.guards import guards, lowered, turn
from workbench.store.listening import Listener
from workbench.store.migrations import FORMAT, copy_schema, upgrade
from workbench.store.records import KINDS
from workbench.store.refusals import refusal, said_by
from workbench.store.roles import Role, grants, quoted, role_name
from workbench.store.tables import CHANGE_LOG, SERVICE, TABLES, row_of

if TYPE_CHECKING:
    import psycopg

CONNECT_SECONDS = 10
WAIT_SECONDS = 10  # for our turn to write, and for a row that somebody holds
_IDLE_SECONDS = 60  # after which the server gives up a transaction of ours whose connection broke off
_AGAIN_SECONDS = 8  # in which a lost connection is looked for again, to learn whether an edit was written
_LAYOUT = 0x4C485743  # the key of the lock that one holds who makes or rebuilds tables


class OpenedDatabase(Opened):
    """A project in a database that is open."""

    place: Database

    def __init__(self, place: Database, password: str, *, read_only: bool) -> None:
        self.place, self._password = place, password
        self._turn = ""
        self.engine = new_engine(place, password, self._begin)
        try:
            self._look_round(read_only=read_only)
        except BaseException:
            self.close()
            raise

    def _look_round(self, *, read_only: bool) -> None:
        """Learn who we are here and what we may do."""
        place = self.place
        with self.answering(), self.engine.connect() as connection:
            self.user = str(connection.exec_driver_sql("SELECT session_user").scalar_one())
            written = {*KINDS, "change_log"}
            self.rights = frozenset(name for name in written if _may_write(connection, place, name))
            self.role = _role(connection, place, self.rights)
            log = f"SELECT '{quoted(place.project)}.change_log'::regclass::oid::int"
            self._turn = turn(int(connection.exec_driver_sql(log).scalar_one()))
        self.read_only = read_only or "change_log" not in self.rights
        if self.read_only and not read_only:
            self.notice = "You may read this project. Ask its owner for a role that may write."

    def _begin(self, connection: Connection) -> None:
        """Begin a transaction: one that writes takes its turn first, and sees all that was written before."""
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql(
            f"BEGIN; {self._turn}" if writes else "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        )

    def refusal(self, error: DBAPIError) -> WorkbenchError:
        return refusal(self.place, error, self.role)

    def was_written(self, uids: Sequence[str], after: int) -> int | None:
        """Look, once the server answers again, whether these edits are in the log, with numbers above `after`.

        We take our turn first: if the server is still at them they are done or given up then. Raises ConnectionLost
        where it cannot be told.
        """
        log = CHANGE_LOG.c
        query = select(func.max(log.sequence)).where(log.uid.in_(uids) & (log.sequence > after))
        until = time.monotonic() + _AGAIN_SECONDS
        while True:
            try:
                with self.writing() as connection:
                    found: int | None = connection.execute(query).scalar_one()
                    return found
            except ProjectError as error:
                if time.monotonic() > until:
                    raise ConnectionLost(
                        f"The connection to {self.place.name} broke off while an edit was being written",
                        "Whether it was written is seen when the project is opened again; nothing else is lost.",
                    ) from error
                time.sleep(0.2)

    def listener(self) -> Listener | None:
        return Listener(partial(connect, self.place, self._password), self.place.project)

    def copy_to(self, target: Path) -> None:
        from workbench.store.moving import write_file

        with self.reading() as connection:
            write_file(connection, target)

    def close(self) -> None:
        self.engine.dispose()


def create(place: Database, project: Project, *, password: str = "") -> None:
    """Make a project in the database, whole or not at all: schema, tables, guards, and the rights of its roles.

    Raises ProjectError where there is one of this name or we may make none, PasswordNeeded.
    """
    with making(place, password=password) as connection:
        connection.execute(insert(SERVICE).values(name="key", value=uuid4().hex))
        connection.execute(insert(TABLES[Project]).values(**row_of(project), added=0))


@contextmanager
def making(place: Database, *, password: str = "") -> Iterator[Connection]:
    """Yield a connection to the empty tables of a new project; when the block ends well its guards go up.

    All of it is one transaction: the project is there whole, or not at all.
    """
    engine = new_engine(place, password)
    try:
        with _answering(place), engine.begin() as connection:
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LAYOUT})")
            if _found(connection, place) is not None:
                raise ProjectError(f"There is a project {place.name} already", "Choose another name, or open it.")
            has_roles = _become_owner(connection, place)
            if not connection.exec_driver_sql(_SCHEMAS, (place.project,)).scalar_one():
                connection.exec_driver_sql(f"CREATE SCHEMA {quoted(place.project)}")
            connection.exec_driver_sql(f"SET LOCAL search_path = {quoted(place.project)}")
            upgrade(connection, FORMAT)
            yield connection
            for statement in (*guards(place.project), *(grants(place) if has_roles else ())):
                connection.exec_driver_sql(statement)
    finally:
        engine.dispose()


def open_database(place: Database, *, read_only: bool = False, password: str = "") -> OpenedDatabase:
    """Open a project in a database; for reading where our role may not write.

    An older format is brought up to date by an owner, a copy of its tables first. Raises ProjectError where there is no
    such project, where it is newer, where the server does not answer, PasswordNeeded.
    """
    engine = new_engine(place, password)
    try:
        with _answering(place), engine.connect() as connection:
            found = _found(connection, place)
    finally:
        engine.dispose()
    if found is None:
        raise ProjectError(
            f"There is no project {place.name}", "Look at its name in the address, or make it: workbench new."
        )
    if found > FORMAT:
        raise ProjectError(
            f"{place.name} was written by a newer version of the program (format {found})",
            f"Install the newer version; this one reads formats up to {FORMAT}.",
        )
    notice = _brought_up(place, found, password) if found < FORMAT else ""
    opened = OpenedDatabase(place, password, read_only=read_only)
    opened.notice = notice or opened.notice
    return opened


def has_tables(place: Database, *, password: str = "") -> bool:
    """Return whether there is a project of this name, also where we may not look into it."""
    engine = new_engine(place, password)
    query = "SELECT count(*) FROM pg_tables WHERE schemaname = %s AND tablename = 'change_log'"
    try:
        with _answering(place), engine.connect() as connection:
            return bool(connection.exec_driver_sql(query, (place.project,)).scalar_one())
    finally:
        engine.dispose()


def run_script(place: Database, statements: str, *, password: str = "") -> None:
    """Run all these statements or none. Raises ProjectError where we may not."""
    engine = new_engine(place, password)
    try:
        with _answering(place), engine.begin() as connection:
            connection.exec_driver_sql(statements)
    finally:
        engine.dispose()


def _plainly(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def new_engine(place: Database, password: str = "", begin: Callable[[Connection], None] = _plainly) -> Engine:
    """Return an engine whose connections are in the project's schema; `begin` is how its transactions begin."""
    _driver()
    engine = create_engine(
        "postgresql+psycopg://",
        creator=lambda: connect(place, password),
        poolclass=QueuePool,
        pool_size=2,
        pool_pre_ping=True,
        use_native_hstore=False,
        hide_parameters=True,  # texts of the law stay out of reports
    )
    event.listen(engine, "begin", begin)
    return engine


def connect(place: Database, password: str = "") -> psycopg.Connection[Any]:
    """Return a connection of our own kind: in the project's schema, patient for seconds and not longer.

    Raises the errors of psycopg.
    """
    driver = _driver()
    settings: dict[str, Any] = {"connect_timeout": CONNECT_SECONDS, "application_name": "workbench"}
    settings |= {"keepalives_idle": 30, "keepalives_interval": 10, "keepalives_count": 3, "tcp_user_timeout": 30_000}
    if not _is_local(place):
        settings["sslmode"] = "verify-full"  # libpq would talk to anybody, and in the clear
    settings |= dict(place.options)
    named = {"host": place.host, "port": place.port, "user": place.user, "password": password}
    settings |= {name: value for name, value in named.items() if value}
    given = {
        "search_path": place.project,
        "lock_timeout": f"{WAIT_SECONDS}s",
        "idle_in_transaction_session_timeout": f"{_IDLE_SECONDS}s",
        "client_encoding": "UTF8",
    }
    options = " ".join(f"-c {name}={value}" for name, value in given.items())
    made: psycopg.Connection[Any] = driver.connect(dbname=place.database, options=options, autocommit=True, **settings)
    return made


def _is_local(place: Database) -> bool:
    """Return whether the server is this computer, also where the environment (PGHOST, PGSERVICE) says which it is."""
    given = {each.keyword: (each.val or b"").decode() for each in _driver().pq.Conninfo.get_defaults()}
    named = place._replace(host=place.host or given.get(b"host", ""))
    return named.is_local and place._replace(host=given.get(b"hostaddr", "")).is_local


_SCHEMAS = "SELECT count(*) FROM pg_namespace WHERE nspname = %s"


@contextmanager
def _answering(place: Database) -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        raise refusal(place, error) from error


def _found(connection: Connection, place: Database) -> int | None:
    """Return the format of the project that is there, or None."""
    table = f"{quoted(place.project)}.alembic_version"
    if connection.exec_driver_sql("SELECT to_regclass(%s)", (table,)).scalar_one() is None:
        return None
    return int(connection.exec_driver_sql(f"SELECT version_num FROM {table}").scalar_one())  # noqa: S608 – quoted


def _become_owner(connection: Connection, place: Database) -> bool:
    """Act as the role of the project's owners until the transaction ends; False where there is none."""
    name = role_name(place, Role.OWNER)
    there = connection.exec_driver_sql("SELECT count(*) FROM pg_roles WHERE rolname = %s", (name,)).scalar_one()
    if there:
        connection.exec_driver_sql(f"SET LOCAL ROLE {quoted(name)}")
    return bool(there)


def _brought_up(place: Database, found: int, password: str) -> str:
    """Bring an older format up to date, in one transaction with a copy of the tables; return what to tell the user."""
    engine = new_engine(place, password)
    try:
        with _answering(place), engine.begin() as connection:
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LAYOUT})")
            if _found(connection, place) == FORMAT:
                return ""  # somebody else did it while we waited
            owned = "SELECT pg_has_role(nspowner, 'MEMBER') FROM pg_namespace WHERE nspname = %s"
            if not connection.exec_driver_sql(owned, (place.project,)).scalar_one():
                raise ProjectError(
                    f"{place.name} has the older format {found}", "Ask its owner to open it once with this version."
                )
            has_roles = _become_owner(connection, place)
            kept = copy_schema(connection, place.project, found)
            for statement in lowered(place.project):
                connection.exec_driver_sql(statement)
            _upgrade(connection, place, found)
            for statement in (*guards(place.project), *(grants(place) if has_roles else ())):
                connection.exec_driver_sql(statement)
        return f"Brought up to date from format {found}; the old tables are kept as {kept}."
    finally:
        engine.dispose()


def _upgrade(connection: Connection, place: Database, found: int) -> None:
    """Run the steps from an older format; raises ProjectError where one fails."""
    try:
        upgrade(connection, FORMAT)
    except Exception as error:
        said = said_by(error.orig or error) if isinstance(error, DBAPIError) else str(error)
        raise ProjectError(
            f"{place.name} could not be brought up to date from format {found}: {said}", "It is as it was."
        ) from error


def _may_write(connection: Connection, place: Database, table: str) -> bool:
    query = "SELECT has_table_privilege(%s, 'INSERT')"
    return bool(connection.exec_driver_sql(query, (f"{quoted(place.project)}.{quoted(table)}",)).scalar_one())


def _role(connection: Connection, place: Database, rights: frozenset[str]) -> str:
    owned = "SELECT pg_has_role(nspowner, 'MEMBER') FROM pg_namespace WHERE nspname = %s"
    if connection.exec_driver_sql(owned, (place.project,)).scalar_one():
        return Role.OWNER
    if "amendment" in rights:
        return Role.DRAFTER
    return Role.REVIEWER if "comment" in rights else Role.READER


def _driver() -> Any:
    try:
        import psycopg
    except ImportError as error:
        raise ProjectError(
            "This installation cannot open databases: the driver of PostgreSQL is missing",
            'Install it: pip install "legislative-workbench[postgres]".',
        ) from error
    return psycopg
