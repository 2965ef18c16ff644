"""What the tests of every page share: the case that they open, and a browser for each person."""

from types import SimpleNamespace

import pytest
from django.db import connection
from django.test import Client

from alongside.access.models import Team
from alongside.enquiries.actions import start_enquiry
from alongside.sector.duties import Duty
from conftest import CAST, FRIDAY, HARROWMERE, of_the_cast, seated
from tests.telling import tell_whole_case

IN_THE_ROLES = ("amina", "ben", "ada", "asha", "bola", "mina", "idris", "eva")

IN_SEATS = (("eva", Duty.EVALUATES, ""), ("ada", Duty.LEADS, HARROWMERE), ("asha", Duty.CODES, ""))


@pytest.fixture(scope="module")
def told(kept_for_the_file, django_db_blocker):
    """One person of each role, and the whole case: told once for all the tests of a file, each of which is undone."""
    with django_db_blocker.unblock():
        north, people = Team.objects.get(name="North"), {username: of_the_cast(username) for username in IN_THE_ROLES}
        amina = people["amina"]
        for username, duty, area in IN_SEATS:
            seated(people[username], duty, area)
        case = tell_whole_case(amina, people["ben"], north)
        start_enquiry(by=amina, adult=case.adult, kind="section-42", team=north, lead=amina, started_on=FRIDAY)
        with connection.cursor() as cursor:  # as a commit would, so that no test has to
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute("SET CONSTRAINTS ALL DEFERRED")
        return SimpleNamespace(case=case, people=people)


@pytest.fixture
def case(told, db):
    """The whole case, and a second enquiry that its concern could join."""
    told.case.adult.refresh_from_db()
    return told.case


@pytest.fixture
def browser(signed_in):
    """A browser in which this person is signed in already: `browser(amina)`; in which nobody is: `browser(None)`."""
    browsers = {None: Client()}

    def of(user) -> Client:
        if user not in browsers:
            browsers[user] = signed_in(user)
        opened = Client()
        opened.cookies = browsers[user].cookies.copy()
        return opened

    return of


@pytest.fixture
def people(told, db):
    """One person of each role, by the role, and nobody signed in."""
    return {"anyone": None} | {CAST[username][1]: user for username, user in told.people.items()}
