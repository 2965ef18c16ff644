"""The chain of history: whole after ordinary work, and broken by whoever edits or removes a line of it."""

import threading
import time
from datetime import UTC, datetime
from io import StringIO

import psycopg
import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, transaction

from alongside.access.privileges import app_role
from alongside.history.chain import head, verify
from alongside.history.models import Event
from alongside.history.recording import at, note
from alongside.people.actions import open_record
from alongside.people.models import Adult
from conftest import account

LONG_AGO = datetime(2001, 2, 3, tzinfo=UTC)


@pytest.fixture
def tamper(as_owner):
    """Do what a database administrator with bad intent could: `tamper("UPDATE …")`."""

    def run(*statements):
        with as_owner() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute("ALTER TABLE history_event DISABLE TRIGGER USER")
            for statement in statements:
                cursor.execute(statement)
            cursor.execute("ALTER TABLE history_event ENABLE TRIGGER USER")

    return run


@pytest.fixture
def lines(ada):
    """Five lines of history that no other row hangs on; gives their numbers."""
    for number in range(5):
        note("searched", by=ada, facts={"for": f"person {number}"})
    return list(Event.objects.order_by("seq").values_list("seq", flat=True))


def test_history_is_whole_after_ordinary_work(whole_case):
    assert Event.objects.count() > 15
    assert verify() == []
    assert head()[0] == Event.objects.order_by("-seq").first().seq


def test_an_empty_history_is_whole(db):
    assert verify() == []


EDITS = {
    "an edited fact": "UPDATE history_event SET facts = '{}' WHERE seq = {third}",
    "an edited time": "UPDATE history_event SET at = at - interval '1 day' WHERE seq = {third}",
    "an edited name": "UPDATE history_event SET by_id = NULL WHERE seq = {third}",
    "an edited page": "UPDATE history_event SET page = '/somewhere/' WHERE seq = {third}",
    "an edited reason": "UPDATE history_event SET why = 'because' WHERE seq = {third}",
    "an edited verb": "UPDATE history_event SET verb = 'looked' WHERE seq = {third}",
    "an edited day": "UPDATE history_event SET \"on\" = '2026-01-01' WHERE seq = {third}",
    "an edited row": "UPDATE history_event SET about = 'people.adult:1' WHERE seq = {third}",
    "an edited digest": "UPDATE history_event SET digest = sha256('x') WHERE seq = {third}",
    "an edited line whose digest was worked out again": (
        "UPDATE history_event SET facts = '{}' WHERE seq = {third};"
        "UPDATE history_event e SET digest = history_digest(e) WHERE seq = {third}"
    ),
    "a line removed from the middle": "DELETE FROM history_event WHERE seq = {third}",
    "the first line removed": "DELETE FROM history_event WHERE seq = {first}",
    "the last line removed": "DELETE FROM history_event WHERE seq = {last}",
    "the last lines removed": "DELETE FROM history_event WHERE seq >= {third}",
    "all lines removed": "DELETE FROM history_event",
    "two lines in each other's place": (
        "UPDATE history_event SET seq = 900 WHERE seq = {third};"
        "UPDATE history_event SET seq = {third} WHERE seq = {fourth};"
        "UPDATE history_event SET seq = {fourth} WHERE seq = 900"
    ),
    "a line added at the end": (
        "INSERT INTO history_event (seq, at, verb, about, page, why, facts, transaction_id, previous, digest)"
        " VALUES ({last} + 1, now(), 'looked', '', '', '', '{}', 1, sha256('x'), sha256('y'))"
    ),
    "a note of the end that was moved back": (
        "DELETE FROM history_event WHERE seq = {last};UPDATE history_chainhead SET length = {last} - 1"
    ),
    "a note of the end that was removed": "DELETE FROM history_chainhead",
}
NAMES = ["first", "second", "third", "fourth", "last"]


@pytest.mark.parametrize("what", EDITS)
def test_tampering_is_found(lines, tamper, what):
    assert verify() == []
    statement = EDITS[what]
    for name, seq in zip(NAMES, lines, strict=True):
        statement = statement.replace(f"{{{name}}}", str(seq))
    tamper(*statement.split(";"))
    assert verify() != []


def test_the_command_names_the_line_and_ends_with_an_error(lines, tamper):
    said, complained = StringIO(), StringIO()
    call_command("verify_history", stdout=said, stderr=complained)
    assert "History is whole: 5 lines" in said.getvalue()
    tamper(f"UPDATE history_event SET why = 'edited' WHERE seq = {lines[2]}")
    with pytest.raises(CommandError, match="NOT whole"):
        call_command("verify_history", stdout=said, stderr=complained)
    assert f"Line {lines[2]}: this line is not as it was written" in complained.getvalue()


def test_a_proof_kept_elsewhere_tells_whether_its_line_is_still_there(lines, tamper):
    length, digest = head()
    call_command("verify_history", against=f"{length}:{digest}", stdout=StringIO())
    for proof in (f"{length}:{'0' * 64}", f"{length + 1}:{digest}"):
        with pytest.raises(CommandError, match="NOT whole"):
            call_command("verify_history", against=proof, stdout=StringIO(), stderr=StringIO())
    with pytest.raises(CommandError, match="A proof is"):
        call_command("verify_history", against="yesterday", stdout=StringIO())


def test_the_time_is_the_databases_own_for_the_product_and_the_loaders_for_the_owner(ada, as_owner):
    with at(LONG_AGO):
        note("searched", by=ada)
        with as_owner():
            note("searched", by=ada)
    by_the_product, by_the_owner = Event.objects.order_by("seq")
    assert by_the_product.at.year > 2001
    assert by_the_owner.at == LONG_AGO
    assert verify() == []


def test_the_product_cannot_choose_the_number_digest_or_transaction_of_a_line(ada):
    note("searched", by=ada)
    forged = Event(seq=77, verb="looked", digest=b"x", previous=b"y", transaction_id=5, at=LONG_AGO)
    forged.save(force_insert=True)
    line = Event.objects.order_by("-seq").first()
    assert (line.seq, line.verb) == (2, "looked")
    assert line.at.year > 2001
    assert line.transaction_id != 5
    assert bytes(line.digest) != b"x"
    assert verify() == []


def test_the_product_cannot_move_the_note_of_where_the_chain_ends(ada):
    note("searched", by=ada)
    for statement in ("UPDATE history_chainhead SET length = 0", "DELETE FROM history_chainhead"):
        with (
            pytest.raises(DatabaseError, match="permission denied"),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(statement)
    assert head()[0] == 1


ADD = """
    INSERT INTO history_event (at, verb, about, page, why, facts, transaction_id, previous, digest)
    VALUES (now(), 'searched', '', '', '', '{}', 0, '', '')
"""


def second_connection() -> psycopg.Connection:
    """Another person's connection to the same database, with the product's powers."""
    settings = connection.settings_dict
    names = {"HOST": "host", "PORT": "port", "USER": "user", "PASSWORD": "password", "NAME": "dbname"}
    parts = {libpq: settings[django] for django, libpq in names.items() if settings[django]}
    return psycopg.connect(**parts, options=f"-c role={app_role()}")


def test_two_writers_at_once_keep_one_chain(committed):
    with second_connection() as slow, second_connection() as quick:
        slow.execute(ADD)
        writer = threading.Thread(target=lambda: (quick.execute(ADD), quick.commit()))
        writer.start()
        time.sleep(0.3)
        assert writer.is_alive(), "the second writer waits until the first has finished"
        slow.commit()
        writer.join(timeout=10)
    first, second = Event.objects.order_by("seq")
    assert (first.seq, second.seq) == (1, 2)
    assert bytes(second.previous) == bytes(first.digest)
    assert verify() == []


def test_somebody_who_changes_a_record_and_somebody_who_looks_at_it_do_not_wait_for_each_other(committed):
    worker = account("grace", "Grace Mensah", "practitioner")
    adult = open_record(by=worker, given_name="Ada", family_name="Bello")
    with second_connection() as looking, transaction.atomic():
        Adult.objects.select_for_update(no_key=True).get(pk=adult.pk)
        looking.execute(ADD.replace("(at,", "(adult_id, at,").replace("VALUES (", f"VALUES ({adult.pk}, "))
        looking.execute("SET LOCAL lock_timeout = '2s'")
        looking.execute("SET CONSTRAINTS ALL IMMEDIATE")
        looking.commit()
        note("changed-details", by=worker, adult=adult, about=adult)
    assert verify() == []


def test_a_writer_that_fails_leaves_no_gap(committed):
    with second_connection() as failing, second_connection() as other:
        failing.execute(ADD)
        failing.rollback()
        other.execute(ADD)
    assert [line.seq for line in Event.objects.all()] == [1]
    assert verify() == []
