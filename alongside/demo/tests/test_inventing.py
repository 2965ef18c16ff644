"""Making the invented council: the same again for the same seed, who may sign in, and what is refused."""

from contextlib import contextmanager
from hashlib import sha256

import pytest
from django.db import connection, transaction

from alongside.access.models import User
from alongside.concerns.models import Concern
from alongside.demo.cast import PASSWORD, VISITORS
from alongside.demo.filling import in_tenths, invent
from alongside.demo.loading.codes import PATHWAYS, RELATIONSHIPS, TYPES
from alongside.demo.loading.tables import tables_of_records
from alongside.demo.tests.conftest import LAST_DAY, SEED


@contextmanager
def undone():
    """What is done within is taken back."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def words() -> str:
    """A digest of everything that anybody said, wanted or noted, in order."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT words FROM (SELECT 1 AS kind, id, words FROM voice_statement "
            "UNION ALL SELECT 2, id, words FROM voice_desiredoutcome "
            "UNION ALL SELECT 3, id, happened FROM concerns_concern "
            "UNION ALL SELECT 4, seq, concat_ws('/', at, verb, why) FROM history_event WHERE adult_id > 0) every "
            "ORDER BY kind, id"
        )
        return sha256("\n".join(row[0] for row in cursor.fetchall()).encode()).hexdigest()


def test_the_same_seed_writes_the_same_words(as_owner, monkeypatch):
    monkeypatch.setattr("alongside.demo.cast.make_password", lambda password: "!")
    found = []
    with as_owner():
        for _ in range(2):
            with undone():
                invent(size=60, seed=SEED, last_day=LAST_DAY, say=lambda words: None)
                found.append(words())
    assert found[0] == found[1]


def test_people_who_may_sign_in_can_and_the_workers_cannot(as_owner, client):
    with as_owner(), undone():
        invent(size=1, seed=SEED, last_day=LAST_DAY, say=lambda words: None)
        visitors = {one.username for one in VISITORS}
        assert len(PASSWORD) >= 12
        users = User.objects.all()
        assert {user.username for user in users if user.has_usable_password()} == visitors
        assert User.objects.get(username="amina").check_password(PASSWORD)


def test_a_code_that_nobody_mapped_is_refused():
    for table in (TYPES, PATHWAYS, RELATIONSHIPS):
        with pytest.raises(KeyError):
            table["no-such-code"]


def test_a_field_that_a_table_does_not_have_is_refused(db):
    with pytest.raises(KeyError, match="has no"):
        tables_of_records()[Concern].row({"colour": "red"})


def test_progress_is_told_once_a_tenth():
    said = []
    tell = in_tenths(100, said.append)
    for so_far in (5, 10, 12, 35, 99, 101):
        tell(so_far)
    assert [line.split()[0] for line in said] == ["10", "35", "99", "101"]
