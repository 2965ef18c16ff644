"""What the tests of every page share: the case that they open, and a browser for each person."""

import pytest
from django.test import Client

from alongside.enquiries.actions import start_enquiry
from conftest import FRIDAY


@pytest.fixture
def case(whole_case, amina, north):
    """The whole case, and a second enquiry that its concern could join."""
    start_enquiry(by=amina, adult=whole_case.adult, kind="section-42", team=north, lead=amina, started_on=FRIDAY)
    return whole_case


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
def people(amina, ben, ada, asha, bola, mina, idris):
    """One person of each role, by the role, and nobody signed in."""
    return {"anyone": None} | {user.role: user for user in (amina, ben, ada, asha, bola, mina, idris)}
