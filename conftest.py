"""The tests' database and cast.

Tests run as the product's own least-privileged role, so that a test passes only if that role may do what it does.
Amina is a practitioner in the North team, Ben her enquiry manager, Carol works in the South team; Ada audits, Asha
analyses, Bola sits on the Board, Idris keeps the accounts. Mrs K. is the adult. All are invented.
"""

from contextlib import contextmanager
from datetime import date

import pytest
from django.db import connection
from django.test import Client

from alongside.access.models import Team, User
from alongside.access.privileges import app_role
from alongside.access.roles import Role
from alongside.concerns.actions import decide, report_concern
from alongside.people.actions import open_record
from alongside.published.models import Council
from alongside.voice.actions import Said, record_conversation, record_desired_outcomes

PASSWORD = "four unconnected words here"  # noqa: S105 (of invented people)
MONDAY = date(2026, 6, 1)
TUESDAY = date(2026, 6, 2)
FRIDAY = date(2026, 6, 5)


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """After the owner has migrated, every test runs as the role that serves pages."""
    with django_db_blocker.unblock():
        Council.objects.create(id=1, code="E09000099", name="Invented")
        Team.objects.bulk_create([Team(name="North"), Team(name="South")])
        options = connection.settings_dict["OPTIONS"]
        options["options"] = f"{options.get('options', '')} -c role={app_role()}".strip()
        connection.close()
    yield
    with django_db_blocker.unblock():
        options["options"] = options["options"].replace(f"-c role={app_role()}", "")
        connection.close()


@pytest.fixture
def as_owner(db):
    """Become the owner of the tables for a while: `with as_owner() as cursor: …`."""

    @contextmanager
    def become():
        with connection.cursor() as cursor:
            cursor.execute("SET ROLE NONE")
            try:
                yield cursor
            finally:
                cursor.execute(f"SET ROLE {app_role()}")

    return become


@pytest.fixture
def north(db):
    return Team.objects.get(name="North")


@pytest.fixture
def south(db):
    return Team.objects.get(name="South")


def account(username: str, name: str, role: str, *teams: Team) -> User:
    """An account that can sign in with PASSWORD, hashed only where a test signs in by the page."""
    user = User.objects.create(username=username, name=name, role=role, password="!")  # noqa: S106
    user.teams.set(teams)
    return user


@pytest.fixture
def amina(north):
    return account("amina", "Amina Yusuf", Role.PRACTITIONER, north)


@pytest.fixture
def ben(north):
    return account("ben", "Ben Okafor", Role.ENQUIRY_MANAGER, north)


@pytest.fixture
def carol(south):
    return account("carol", "Carol Petrescu", Role.PRACTITIONER, south)


@pytest.fixture
def ada(db):
    return account("ada", "Ada Lindqvist", Role.AUDITOR)


@pytest.fixture
def asha(db):
    return account("asha", "Asha Raman", Role.ANALYST)


@pytest.fixture
def bola(db):
    return account("bola", "Bola Adeyemi", Role.BOARD)


@pytest.fixture
def idris(db):
    return account("idris", "Idris Haddad", Role.ADMINISTRATOR)


@pytest.fixture
def signed_in():
    """A browser in which this person is signed in: `signed_in(amina)`."""

    def sign_in(user: User) -> Client:
        client = Client()
        client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
        return client

    return sign_in


@pytest.fixture
def mrs_k(amina):
    return open_record(by=amina, given_name="Kathleen", family_name="Kowalska", date_of_birth=date(1941, 3, 9))


ACCOUNT = {
    "happened": "She told the care worker that her son takes her keys and shouts.",
    "types": ["psychological", "domestic"],
    "location": "own-home",
    "source_kind": "known",
    "source_name": "Piotr",
    "source_relationship": "son",
    "safe_now": "yes",
    "adult_knows": "yes",
    "referrer_kind": "care-provider",
    "referrer_name": "Jo Baptiste",
    "referrer_owed_answer": True,
}
ALL_MET = {
    "care_needs": "met",
    "care_needs_evidence": "She has help to wash and dress.",
    "abuse_or_neglect": "met",
    "abuse_or_neglect_evidence": "She says that he shouts and keeps her in.",
    "cannot_protect": "met",
    "cannot_protect_evidence": "She cannot get out without her keys and a wheelchair.",
}


@pytest.fixture
def concern(amina, mrs_k, north):
    return report_concern(by=amina, adult=mrs_k, team=north, raised_on=MONDAY, **ACCOUNT)


@pytest.fixture
def enquiry(amina, ben, concern):
    decide(
        by=amina,
        concern=concern,
        decided_on=TUESDAY,
        decided_by=ben,
        decision="section-42",
        adults_view="followed",
        adults_view_words="Yes, talk to me, not to him.",
        lead=amina,
        **ALL_MET,
    )
    return concern.enquiries.get()


@pytest.fixture
def conversation(amina, enquiry):
    return record_conversation(
        by=amina,
        enquiry=enquiry,
        held_on=FRIDAY,
        stage="enquiry",
        means="in-person",
        place="her flat",
        seen_alone=True,
        said=[Said("I want my keys back and my son to stop shouting. I do not want him in trouble.")],
    )


@pytest.fixture
def outcomes(amina, enquiry, conversation):
    wishes = [Said("I want my keys back."), Said("My son to stop shouting.")]
    return record_desired_outcomes(
        by=amina, enquiry=enquiry, wishes=wishes, voiced_on=FRIDAY, conversation=conversation
    )
