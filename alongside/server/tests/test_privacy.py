"""Nobody else on the machine can reach our PostgreSQL, and no role has more power than it needs."""

import os
import stat
import subprocess
from collections.abc import Iterator

import psycopg
import pytest

from alongside.server.cluster import Cluster
from alongside.server.places import of_clone

EXTENSIONS = ("pg_trgm", "unaccent", "fuzzystrmatch")


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """One running server for all of these."""
    clone = tmp_path_factory.mktemp("clone")
    (clone / ".alongside").mkdir()
    made = Cluster(of_clone(clone), durable=False)
    made.start()
    yield made
    made.stop()
    made.place.remove()


def test_another_user_of_the_machine_cannot_reach_the_socket_or_the_data(cluster: Cluster) -> None:
    for folder in (cluster.place.sockets, cluster.place.data):
        assert stat.S_IMODE(folder.stat().st_mode) & 0o077 == 0
    assert stat.S_IMODE((cluster.place.home / "passwords.json").stat().st_mode) == 0o600
    if os.geteuid() == 0:
        socket = cluster.place.sockets / ".s.PGSQL.5432"
        assert socket.is_socket()
        looked = subprocess.run(["ls", socket], user="nobody", group=65534, extra_groups=[], capture_output=True)
        assert b"Permission denied" in looked.stderr


def test_nothing_listens_on_the_network_and_a_password_is_needed(cluster: Cluster) -> None:
    urls = cluster.urls()
    with psycopg.connect(urls.app) as connection:
        assert connection.execute("SHOW listen_addresses").fetchone() == ("",)
    wrong = urls.app.replace(cluster.passwords["alongside_app"], "guessed")
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        psycopg.connect(wrong)


def test_the_owner_makes_databases_and_extensions_and_may_become_the_app_but_is_no_superuser(cluster: Cluster) -> None:
    urls = cluster.urls()
    with psycopg.connect(urls.owner, autocommit=True) as owner:
        for extension in EXTENSIONS:
            owner.execute(f"CREATE EXTENSION IF NOT EXISTS {extension}")
        owner.execute("CREATE DATABASE test_alongside")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            owner.execute("CREATE ROLE intruder")
        owner.execute("SET ROLE alongside_app")
        assert owner.execute("SELECT current_user").fetchone() == ("alongside_app",)


@pytest.mark.parametrize(
    "statement",
    ["CREATE TABLE t (n int)", "CREATE DATABASE d", "CREATE ROLE r", "SET ROLE alongside_owner", "CREATE SCHEMA s"],
)
def test_the_app_may_only_sign_in(cluster: Cluster, statement: str) -> None:
    app_url = cluster.urls().app
    with psycopg.connect(app_url, autocommit=True) as app, pytest.raises(psycopg.errors.InsufficientPrivilege):
        app.execute(statement)


def test_letters_with_accents_count_as_letters_in_a_search_by_likeness(cluster: Cluster) -> None:
    with psycopg.connect(cluster.urls().owner) as owner:
        owner.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
        alike = owner.execute("SELECT similarity('Zoë Nuñez', 'zoë nuñez'), lower('ÉÅ')").fetchone()
    assert alike == (1.0, "éå")


def test_a_fresh_database_is_empty(cluster: Cluster) -> None:
    with psycopg.connect(cluster.have_database("another").owner) as connection:
        connection.execute("CREATE TABLE words (said text)")
    with psycopg.connect(cluster.have_database("another", fresh=True).owner) as connection:
        assert connection.execute("SELECT to_regclass('words')").fetchone() == (None,)
