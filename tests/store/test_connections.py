"""Reaching the server: passwords that are kept nowhere, encryption, and one clear line for what goes wrong."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from sqlalchemy import Connection, text

from tests import postgres
from tests.store.store_values import AMENDMENT
from workbench.errors import ConnectionLost, PasswordNeeded, ProjectError
from workbench.law.amendment import Amendment
from workbench.law.change import Changes
from workbench.places import Database
from workbench.store import LogEntry, Store
from workbench.store.change_log import note_carried

psycopg = pytest.importorskip("psycopg")
SECRET = "құпия s3cret'\\ 100%"


@pytest.fixture(scope="module")
def secured() -> Iterator[postgres.Server]:
    """A server that asks for passwords and speaks TLS over the network, with a certificate for localhost."""
    try:
        with postgres.running() as server:
            _certify(server)
            yield server
    except postgres.CannotStart as why:
        pytest.skip(f"no PostgreSQL: {why}")


@pytest.fixture
def place(secured: postgres.Server) -> Database:
    """A project there; the first user who needs a password owns it."""
    quoted = SECRET.replace("'", "''")
    secured.run(
        "DO $$ BEGIN CREATE ROLE aigul LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;"
        f"ALTER ROLE aigul PASSWORD '{quoted}'; GRANT CREATE ON DATABASE drafts TO aigul"
    )
    options = (("sslmode", "verify-full"), ("sslrootcert", str(secured.folder / "authority.crt")))
    made = secured.place("aigul")._replace(host="localhost", options=options)
    Store.create(made, password=SECRET).close()
    return made


def _certify(server: postgres.Server) -> None:
    """Give the server a certificate of an authority of our own, and have it ask for passwords over TLS only."""
    key, name = (
        ec.generate_private_key(ec.SECP256R1()),
        x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")]),
    )
    now = datetime.now(UTC)
    names = x509.SubjectAlternativeName([x509.DNSName("localhost"), x509.IPAddress(ip_address("127.0.0.9"))])
    built = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    built = built.serial_number(1).not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
    built = built.add_extension(names, False).add_extension(x509.BasicConstraints(True, None), True)
    made = built.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
    data = server.folder / "data"
    plain = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    for path, content in ((data / "server.crt", made), (data / "server.key", plain)):
        path.write_bytes(content)
        path.chmod(0o600)
        shutil.chown(path, data.stat().st_uid, data.stat().st_gid)
    (server.folder / "authority.crt").write_bytes(made)
    with (data / "postgresql.auto.conf").open("a") as settings:
        settings.write("ssl = on\n")
    (data / "pg_hba.conf").write_text("local all all trust\nhostssl all all all scram-sha-256\n")
    server.reload()
    time.sleep(0.5)


def test_without_a_password_it_is_asked_for_and_a_wrong_one_is_refused(place: Database) -> None:
    with pytest.raises(PasswordNeeded, match="asks for a password") as raised:
        Store.open(place)
    assert ".pgpass" in raised.value.advice
    with pytest.raises(PasswordNeeded, match="refuses the password") as raised:
        Store.open(place, password="wrong-s3cret")
    assert "s3cret" not in str(raised.value)
    with Store.open(place, password=SECRET) as store:
        store.apply(Changes.added(AMENDMENT), label="Propose")
        assert store.user == "aigul"


def test_what_is_not_about_the_password_does_not_ask_for_it(place: Database) -> None:
    with pytest.raises(ConnectionLost, match='"none" does not exist'):
        Store.open(place._replace(database="none"), password=SECRET)


def test_a_password_comes_from_pgpass_or_the_environment(
    place: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGPASSWORD", SECRET)
    Store.open(place).close()
    monkeypatch.delenv("PGPASSWORD")
    kept = SECRET.replace("\\", "\\\\")
    (tmp_path / "pgpass").write_text(f"localhost:{place.port}:*:aigul:{kept}\n", "utf-8")
    (tmp_path / "pgpass").chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / "pgpass"))
    Store.open(place).close()


def test_no_error_says_the_password(place: Database) -> None:
    """Whatever is wrong with the address: what is said, and what a traceback would hold, has no password in it."""
    for wrong in (
        place._replace(port=1),
        place._replace(host="nowhere.invalid"),
        place._replace(database="none"),
        place._replace(user="nobody"),
        place._replace(project="none"),
        place._replace(options=(("sslmode", "nonsense"),)),
        place._replace(options=(("sslmode", "verify-full"), ("sslrootcert", "/none"))),
        place._replace(options=(("sslmode", "disable"),)),
        place._replace(options=(("connect_timeout", "x"),)),
    ):
        with pytest.raises(ProjectError) as raised:
            Store.open(wrong, password=SECRET)
        said, error = [], raised.value
        while error is not None:
            said.append(f"{error} {error!r}")
            error = error.__cause__ or error.__context__  # type: ignore[assignment]
        assert "s3cret" not in " ".join(said), wrong
        assert "\n" not in str(raised.value), wrong


def test_a_server_is_trusted_by_its_certificate_alone(place: Database, secured: postgres.Server) -> None:
    with pytest.raises(ConnectionLost, match="certificate") as raised:  # the authority is not named
        Store.open(place._replace(options=(("sslmode", "verify-full"), ("sslrootcert", "system"))), password=SECRET)
    assert "sslrootcert" in raised.value.advice
    with pytest.raises(ConnectionLost, match=r"127\.0\.0\.1"):  # another name than the certificate's
        Store.open(place._replace(host="127.0.0.1"), password=SECRET)
    with Store.open(place, password=SECRET) as store, store.reading() as connection:
        used = connection.execute(text("SELECT ssl, version FROM pg_stat_ssl WHERE pid = pg_backend_pid()")).one()
        assert used.ssl
        assert used.version.startswith("TLSv1.")


def test_a_server_elsewhere_is_never_spoken_to_in_the_clear_unless_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    from workbench.store import postgres as ours

    given: list[dict[str, object]] = []
    monkeypatch.setattr(psycopg, "connect", lambda **settings: given.append(settings))
    ours.connect(Database("d", "law.example.kz", "u"))
    ours.connect(Database("d", "law.example.kz", "u", options=(("sslmode", "require"),)))
    ours.connect(Database("d", "localhost", "u"))
    assert [each.get("sslmode") for each in given] == ["verify-full", "require", None]
    for name, value, place in (
        ("PGHOST", "law.example.kz", Database("d")),
        ("PGHOSTADDR", "192.0.2.1", Database("d", "localhost")),
    ):
        with monkeypatch.context() as environment:
            environment.setenv(name, value)
            ours.connect(place)
            assert given[-1]["sslmode"] == "verify-full"


def test_the_command_line_takes_the_password_from_the_environment_and_says_no_word_of_it(place: Database) -> None:
    command = [sys.executable, "-m", "workbench", "database", "who", str(place)]
    root = str(Path(__file__).parents[2])
    for secret, code in ((SECRET, 0), ("wrong-s3cret", 3)):
        environment = {**os.environ, "PGPASSWORD": secret, "PYTHONPATH": root}
        done = subprocess.run(command, capture_output=True, text=True, env=environment, stdin=subprocess.DEVNULL)
        assert done.returncode == code, done.stderr
        assert "s3cret" not in done.stdout + done.stderr
        assert len(done.stderr.splitlines()) == (code == 3)


def test_without_the_driver_one_line_says_what_to_install() -> None:
    blocked = (
        "import sys; sys.modules['psycopg'] = None\n"
        "from workbench.cli import run; sys.exit(run(['check', 'postgresql://u@h/d']))"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run([sys.executable, "-c", blocked], capture_output=True, text=True, env=environment)
    assert done.returncode == 3
    assert "legislative-workbench[postgres]" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_statement_that_takes_too_long_is_given_up_whole(server: postgres.Server) -> None:
    place = server.place()
    with Store.create(place) as store:
        with store._opened.writing() as connection, pytest.raises(ProjectError, match="ime"):
            raise store._opened.refusal(_cancelled(connection))
        assert store.sequence() == 0
        store.apply(Changes.added(AMENDMENT), label="Propose")


def _cancelled(connection: object) -> Exception:
    from sqlalchemy.exc import DBAPIError

    try:
        connection.execute(text("SET LOCAL statement_timeout = '50ms'"))  # type: ignore[attr-defined]
        connection.execute(text("SELECT pg_sleep(5)"))  # type: ignore[attr-defined]
    except DBAPIError as error:
        connection.rollback()  # type: ignore[attr-defined]
        return error
    raise AssertionError("it was not cancelled")


def test_who_waits_too_long_for_a_turn_is_told_that_others_write(
    server: postgres.Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.store.postgres.WAIT_SECONDS", 1)
    place = server.place()
    with Store.create(place) as holder, Store.open(place) as waiting:
        with holder._opened.writing(), pytest.raises(ProjectError, match="lock timeout") as raised:
            waiting.apply(Changes.added(AMENDMENT), label="Propose")
        assert "Others are writing" in raised.value.advice
        waiting.apply(Changes.added(AMENDMENT), label="Propose")


def test_an_edit_whose_commit_went_unheard_is_found_to_be_written(
    server: postgres.Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The connection breaks after the server has committed and before it could say so."""
    commit = psycopg.Connection.commit

    def unheard(connection: Any) -> None:
        commit(connection)
        monkeypatch.undo()
        connection.close()
        raise psycopg.OperationalError("server closed the connection unexpectedly")

    with Store.create(server.place()) as store:
        monkeypatch.setattr(psycopg.Connection, "commit", unheard)
        assert store.apply(Changes.added(AMENDMENT), label="Propose") == 1
        assert store.find(Amendment) == (AMENDMENT,)
        assert store.sequence() == 1


def cut_at_what_it_carries(server: postgres.Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the server close the connection once, in the middle of the next edit."""

    def cut(connection: Connection, _carried: object) -> None:
        monkeypatch.undo()
        pid = connection.exec_driver_sql("SELECT pg_backend_pid()").scalar_one()
        server.run(f"SELECT pg_terminate_backend({pid}, 5000)")
        note_carried(connection, (("e", "r", "f"),))

    monkeypatch.setattr("workbench.store.store.note_carried", cut)


def test_an_edit_that_was_cut_off_is_said_not_to_be_written(
    server: postgres.Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Store.create(server.place()) as store:
        cut_at_what_it_carries(server, monkeypatch)
        with pytest.raises(ConnectionLost, match="was lost") as raised:
            store.apply(Changes.added(AMENDMENT), label="Propose")
        assert "nothing was written" in raised.value.advice
        assert store.find(Amendment) == ()
        assert store.apply(Changes.added(AMENDMENT), label="Propose") == 1


def test_an_edit_that_was_cut_off_is_not_taken_for_the_part_of_it_that_came_before(
    server: postgres.Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit = LogEntry(0, datetime.now(UTC), "aigul", "Propose", uid="e1")
    with Store.create(server.place()) as store:
        store.take_in([(edit, Changes.added(AMENDMENT))])
        cut_at_what_it_carries(server, monkeypatch)
        with pytest.raises(ConnectionLost, match="was lost"):
            store.take_in([(edit, Changes.added(replace(AMENDMENT, id="a2")))])
        assert store.find(Amendment) == (AMENDMENT,)
