"""The invented council and the case stories, told once for all the tests of a file, which only read them."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from types import SimpleNamespace

import pytest
from django.db import connection

from alongside.access.models import Team
from alongside.access.privileges import app_role
from alongside.access.roles import Role
from alongside.demo.filling import analyse, invent
from alongside.demo.stories import tell_all
from conftest import account

SIZE, SEED, LAST_DAY = 300, 7, date(2026, 6, 30)


@contextmanager
def as_owner() -> Iterator[None]:
    """What is written within is the owner's, and checked at its end as a commit would."""
    with connection.cursor() as cursor:
        cursor.execute("SET ROLE NONE")
        yield
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")
        cursor.execute(f"SET ROLE {app_role()}")


@pytest.fixture(scope="module")
def invented(kept_for_the_file, django_db_blocker):
    """A council of 300 concerns, as ./run demo makes it."""
    with pytest.MonkeyPatch.context() as patch, django_db_blocker.unblock(), as_owner():
        patch.setattr("alongside.demo.cast.make_password", lambda password: "!")
        told = invent(size=SIZE, seed=SEED, last_day=LAST_DAY, say=lambda words: None)
        analyse()  # or the planner, which knows of no rows, may read tables row by row for each other
        return told


@pytest.fixture
def council(invented, db):
    return invented


@pytest.fixture(scope="module")
def stories_told(kept_for_the_file, django_db_blocker):
    with django_db_blocker.unblock(), as_owner():
        north = Team.objects.get(name="North")
        amina = account("amina", "Amina Yusuf", Role.PRACTITIONER, north)
        ben = account("ben", "Ben Okafor", Role.ENQUIRY_MANAGER, north)
        tell_all(amina=amina, ben=ben, team=north, last_day=LAST_DAY)
        return SimpleNamespace(amina=amina, ben=ben, north=north)


@pytest.fixture
def told(stories_told, db):
    """The six stories, told by Amina and Ben of the North team."""
    return stories_told
