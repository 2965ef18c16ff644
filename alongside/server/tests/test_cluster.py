"""The server starts, is shared, survives being killed, and goes when the last user goes."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from alongside.server import postmaster
from alongside.server.cluster import Cluster
from alongside.server.places import of_clone
from alongside.server.trouble import ServerTrouble


def keep_a_row(url: str) -> None:
    with psycopg.connect(url) as connection:
        connection.execute("CREATE TABLE words (said text); INSERT INTO words VALUES ('I want my keys back')")


def kept_rows(url: str) -> int:
    with psycopg.connect(url) as connection:
        return connection.execute("SELECT count(*) FROM words").fetchone()[0]


@pytest.fixture
def lasting(clone: Path) -> Iterator[Cluster]:
    """A cluster as the demo has it, which writes everything down."""
    made = Cluster(of_clone(clone))
    yield made
    made.stop()
    made.place.remove()


def test_stop_leaves_no_process_and_the_rows_are_there_next_time(lasting: Cluster) -> None:
    keep_a_row(lasting.start().owner)
    process = postmaster.running(lasting.place)
    assert process
    lasting.stop()
    assert postmaster.running(lasting.place) is None
    assert postmaster.command_of(process) == ""
    assert kept_rows(lasting.start().owner) == 1


def test_a_killed_server_comes_back_with_its_rows(lasting: Cluster) -> None:
    keep_a_row(lasting.start().owner)
    os.kill(postmaster.running(lasting.place), signal.SIGKILL)
    lasting.child.wait()
    with Cluster(lasting.place) as urls:
        assert kept_rows(urls.owner) == 1


def test_a_server_whose_starter_was_killed_is_found_again_and_stopped_at_the_end(cluster: Cluster) -> None:
    cluster.start()
    process = postmaster.running(cluster.place)
    cluster.share.let_go()  # what the system does for a process that is killed
    cluster.share = None
    again = Cluster(cluster.place, durable=False)
    again.start()
    assert postmaster.running(cluster.place) == process
    again.stop()
    cluster.child.wait()
    assert postmaster.running(cluster.place) is None


def test_a_dead_servers_number_that_another_process_has_got_is_no_hindrance(cluster: Cluster) -> None:
    cluster.start()
    cluster.stop()
    (cluster.place.data / "postmaster.pid").write_text(f"{os.getpid()}\n{cluster.place.data}\n")
    (cluster.place.sockets / ".s.PGSQL.5432.lock").write_text(f"{os.getpid()}\n")
    assert cluster.start()


def test_the_last_of_several_users_stops_the_server(cluster: Cluster) -> None:
    cluster.start()
    other = Cluster(cluster.place, durable=False)
    other.start()
    assert other.in_use_by_others()
    other.stop()
    assert postmaster.running(cluster.place)
    assert not cluster.in_use_by_others()
    cluster.stop()
    assert postmaster.running(cluster.place) is None


def test_a_clone_in_a_very_deep_folder_works(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["a-folder-with-a-long-name"] * 8)
    (deep / ".alongside").mkdir(parents=True)
    cluster = Cluster(of_clone(deep), durable=False)
    with cluster as urls:
        keep_a_row(urls.owner)
        assert len(str(cluster.place.sockets / ".s.PGSQL.5432")) < 103
    cluster.place.remove()


def test_a_set_up_that_was_interrupted_is_done_again(cluster: Cluster) -> None:
    cluster.place.make()
    half = cluster.place.home / "data.new"
    half.mkdir()
    (half / "PG_VERSION").write_text("18")
    assert cluster.start()
    assert not half.exists()


def test_data_of_another_release_is_explained(cluster: Cluster) -> None:
    cluster.place.make()
    cluster.known_passwords()
    cluster.place.private(cluster.place.data)
    (cluster.place.data / "PG_VERSION").write_text("13\n")
    with pytest.raises(ServerTrouble, match="PostgreSQL 13's"):
        cluster.start()


def test_lost_passwords_are_explained(cluster: Cluster) -> None:
    cluster.place.make()
    cluster.place.private(cluster.place.data)
    with pytest.raises(ServerTrouble, match=r"passwords\.json is missing"):
        cluster.start()


def test_a_folder_of_sockets_that_is_not_a_folder_of_ours_is_refused(cluster: Cluster, tmp_path: Path) -> None:
    cluster.place.home.mkdir(parents=True, exist_ok=True)
    cluster.place.sockets.symlink_to(tmp_path)
    with pytest.raises(ServerTrouble):
        cluster.start()
    cluster.place.sockets.unlink()
