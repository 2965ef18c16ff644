"""A port in use is passed over or explained; a web server left over is ended, and nobody else's."""

import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from alongside.server import serving
from alongside.server.trouble import ServerTrouble


@pytest.fixture
def taken() -> Iterator[int]:
    """A port on which somebody else listens."""
    with socket.socket() as server:
        server.bind((serving.HOST, 0))
        server.listen()
        yield server.getsockname()[1]


def test_a_port_that_was_asked_for_and_is_in_use_is_explained(taken: int) -> None:
    with pytest.raises(ServerTrouble, match=f"Port {taken} is in use"):
        serving.choose_port(taken)


def test_without_a_wish_the_next_free_port_is_taken_and_said(taken, monkeypatch, capsys) -> None:
    monkeypatch.setattr(serving, "FIRST_PORT", taken)
    assert taken < serving.choose_port(None) <= taken + serving.TRIES
    assert f"Port {taken} is in use" in capsys.readouterr().out


def sleeper(*words: str) -> subprocess.Popen:
    code = "import sys, time; print('up', flush=True); time.sleep(60)"
    process = subprocess.Popen([sys.executable, "-c", code, *words], start_new_session=True, stdout=subprocess.PIPE)
    process.stdout.readline()
    return process


def test_a_web_server_left_over_by_a_killed_run_is_ended(tmp_path: Path) -> None:
    with sleeper("alongside.wsgi:application") as left:
        note = tmp_path / "web.json"
        note.write_text(json.dumps({"process": left.pid}))
        serving.end_leftover(note)
        assert left.wait(timeout=5) is not None
        assert not note.exists()


def test_a_process_that_has_got_a_dead_web_servers_number_is_left_alone(tmp_path: Path) -> None:
    with sleeper("somebody", "else's") as other:
        note = tmp_path / "web.json"
        note.write_text(json.dumps({"process": other.pid}))
        serving.end_leftover(note)
        assert other.poll() is None
        other.kill()
