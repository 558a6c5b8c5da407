from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.errors import UnusableInput
from workbench.places import Database, is_url, read_place

URL = "postgresql+psycopg://aigul@law.example.kz:5433/drafts?sslmode=verify-full&project=children"
TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=12).filter(
    lambda text: "/" not in text and ":" not in text  # a colon would part a password from a name
)


def test_a_url_names_a_project_in_a_database() -> None:
    place = read_place(URL)
    assert place == Database("drafts", "law.example.kz", "aigul", 5433, "children", (("sslmode", "verify-full"),))
    assert str(place) == URL
    assert place.name == "children (drafts, law.example.kz)"


@pytest.mark.parametrize("name", ["law.lhw", "C:\\Жобалар\\бала.lhw", "/a/b c.lhw", "postgres.lhw"])
def test_anything_else_is_a_file(name: str) -> None:
    assert not is_url(name)
    assert read_place(name) == Path(name)


@pytest.mark.parametrize(
    ("url", "host", "local"),
    [
        ("postgresql://u@/d?host=/run/postgresql", "/run/postgresql", True),
        ("postgresql:///d", "", True),
        ("postgres://localhost/d", "localhost", True),
        ("postgresql+psycopg://[2001:db8::1]/d", "2001:db8::1", False),
        ("postgresql+psycopg://LAW/d", "law", False),
        ("postgresql+psycopg:///d?host=/run/postgresql,law.example.kz", "/run/postgresql,law.example.kz", False),
        ("postgresql+psycopg://localhost,law.example.kz/d", "localhost,law.example.kz", False),
    ],
)
def test_servers_are_named_in_many_ways(url: str, host: str, local: bool) -> None:
    place = read_place(url)
    assert isinstance(place, Database)
    assert (place.host, place.is_local) == (host, local)
    assert read_place(str(place)) == place


@given(TEXT, TEXT, st.sampled_from(["", "law.kz", "/tmp/с окет", "::1"]), st.integers(0, 65535))
def test_any_place_is_read_back_from_its_url(database: str, user: str, host: str, port: int) -> None:
    place = Database(database, host, user, port, "p_1", (("sslrootcert", "/etc/кілт & co.crt"),))
    assert read_place(str(place)) == place


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://aigul:s3cret@law/drafts",
        "postgresql://law/drafts?password=s3cret",
        "postgresql://:s3cret@/d",
        "postgresql://aigul%3As3cret@law/drafts",
    ],
)
def test_a_password_in_a_url_is_refused_and_never_repeated(url: str) -> None:
    with pytest.raises(UnusableInput, match="holds a password") as raised:
        read_place(url)
    assert "s3cret" not in str(raised.value)


@pytest.mark.parametrize("url", ["mysql://aigul:s3cret@law/drafts", "https://law.example.kz/drafts", "sqlite:///a.db"])
def test_another_kind_of_address_is_no_file_name(url: str) -> None:
    with pytest.raises(UnusableInput, match="Only databases of PostgreSQL") as raised:
        read_place(url)
    assert "s3cret" not in str(raised.value)


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://law",
        "postgresql://law/",
        "postgresql://law/a/b",
        "postgresql://law:port/d",
        "postgresql://law/d?options=-crole%3Dpostgres",
        "postgresql://law/d?service=x",
        "postgresql://law/d?project=Public",
        "postgresql://law/d?project=pg_temp",
        "postgresql://law/d?project=a;drop",
        "postgresql://law/d?sslmode",
        "postgresql+asyncpg://law/d",
        "postgresql://[::1/d",
        "postgresql://law/d%00",
    ],
)
def test_a_url_that_names_no_project_is_refused_with_advice(url: str) -> None:
    with pytest.raises(UnusableInput) as raised:
        read_place(url)
    assert raised.value.advice


def test_names_that_differ_in_signs_or_in_capitals_share_no_file() -> None:
    names = [("a.b", ""), ("a_b", ""), ("a b", ""), ("A_b", ""), ("қ", ""), ("d", "a_b"), ("d", "a.b"), ("d-p", "")]
    stems = {Database(database, host).stem.casefold() for database, host in names}
    assert len(stems) == len(names)
    assert all(re.fullmatch(r"[\w-]+", stem) for stem in stems)


def test_two_servers_with_projects_of_one_name_share_no_file() -> None:
    stems = {
        Database("drafts", host, port=port, project="children").stem
        for host, port in (
            ("law.example.kz", 0),
            ("law.example.kz", 5433),
            ("10.0.0.7", 0),
            ("/run/postgresql", 0),
            ("", 0),
        )
    }
    assert len(stems) == 5
    assert "drafts-children-law_example_kz" in stems
    assert all(re.fullmatch(r"[\w-]+", stem) for stem in stems)
