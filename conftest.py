"""The tests' database and cast.

Tests run as the product's own least-privileged role, so that a test passes only if that role may do what it does.
Amina is a practitioner in the North team, Ben her enquiry manager, Carol works in the South team; Ada audits, Asha
analyses, Bola sits on the Board, Mina is its manager, Idris keeps the accounts. Mrs K. is the adult. All are invented.
"""

from contextlib import contextmanager
from datetime import date
from types import SimpleNamespace

import pytest
from django.apps import apps
from django.db import connection, transaction
from django.test import Client

from alongside.access.actions import lift_restriction, restrict_record
from alongside.access.models import Team, User
from alongside.access.privileges import app_role
from alongside.access.roles import Role
from alongside.concerns.actions import answer_referrer, decide, report_concern
from alongside.enquiries.actions import conclude, reopen
from alongside.people.actions import open_record
from alongside.published.models import Council
from alongside.voice.actions import (
    Said,
    agree_outcome,
    ask_about_safety,
    classify_outcome,
    correct_words,
    record_asking,
    record_conversation,
    record_desired_outcomes,
    record_others_wish,
    review_outcome,
)
from alongside.voice.models import ClassificationScheme
from tests.account import ACCOUNT, ALL_MET
from tests.migrated import forget, migrated
from tests.rooms import ROOMS

PASSWORD = "four unconnected words here"  # noqa: S105 (of invented people)
MONDAY = date(2026, 6, 1)
TUESDAY = date(2026, 6, 2)
FRIDAY = date(2026, 6, 5)


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings, django_db_keepdb):
    """Begin with a copy of a migrated database, unless one is kept from an earlier run."""
    if not django_db_keepdb:
        connection.settings_dict["TEST"]["TEMPLATE"] = migrated()


def pytest_sessionfinish(session):
    """The run that started the workers ends last, and leaves no database behind."""
    if not hasattr(session.config, "workerinput"):
        forget()


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """After the owner has migrated, every test runs as the role that serves pages."""
    with django_db_blocker.unblock():
        Council.objects.get_or_create(id=1, code="E09000099", name="Invented")  # already there with --reuse-db
        Team.objects.bulk_create([Team(name="North"), Team(name="South")], ignore_conflicts=True)
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
def mina(db):
    return account("mina", "Mina Castellanos", Role.BOARD_MANAGER)


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


@pytest.fixture
def whole_case(amina, ben, concern, enquiry, conversation, outcomes):
    """One case in which every table of the record holds a row; the enquiry was concluded and is open again."""
    keys, quiet = outcomes
    code = ClassificationScheme.objects.first().codes.first()
    correct_words(by=amina, statement=conversation.statements.get(), words="I want my keys back.", why="Misheard.")
    record_asking(by=amina, enquiry=enquiry, answer="none-expressed", asked_on=FRIDAY)
    classify_outcome(by=amina, outcome=keys, codes=[code])
    agree_outcome(
        by=amina,
        outcome=keys,
        words="A spare set.",
        agreed_on=FRIDAY,
        agreed_with="adult",
        differs=False,
        gap_reason=None,
    )
    review_outcome(by=amina, outcome=quiet, reviewed_on=FRIDAY, stage="review", new_words="Him to come on Sundays.")
    record_others_wish(by=amina, enquiry=enquiry, words="She should move.", said_on=FRIDAY, speaker="Piotr")
    ask_about_safety(by=amina, adult=enquiry.adult, enquiry=enquiry, asked_on=FRIDAY, answer="mostly")
    answer_referrer(by=amina, concern=concern, given_on=FRIDAY, told=True, words="An enquiry has started.")
    risks = [{"source": enquiry.sources.get(), "assessment": "identified-action", "result": "reduced", "finding": None}]
    conclude(by=amina, enquiry=enquiry, concluded_on=FRIDAY, ending=Said("Enough now."), risks=risks)
    reopen(by=ben, enquiry=enquiry, reopened_on=FRIDAY, why="He has her keys again.")
    restrict_record(by=ben, adult=enquiry.adult, entitled=[amina], why="Known to staff.")
    lift_restriction(by=ben, adult=enquiry.adult, why="No longer so.")
    statement = enquiry.adult.statements.filter(correction=None).first()
    case = SimpleNamespace(
        adult=enquiry.adult,
        concern=concern,
        enquiry=enquiry,
        conversation=conversation,
        statement=statement,
        outcome=keys,
        # The letters before a number in an address, and the record that a test opens there.
        records={"A": enquiry.adult, "C": concern, "E": enquiry, "O": keys, "S": statement},
        numbers={"conversation": conversation.pk},  # and those that stand there under another name
    )
    for fill in ROOMS:
        fill(case, by=amina, manager=ben)
    return case


@pytest.fixture
def committed(django_db_setup, django_db_blocker):
    """For tests of two people at once: what they write is really committed, and swept away by the owner afterwards."""
    with django_db_blocker.unblock():
        connection.close()
        yield
        kept = {
            "published_council",
            "access_team",
            "voice_classificationscheme",
            "voice_schemecode",
            "information_informationitem",
            "plans_response",
            "timeliness_calendar",
            "timeliness_closedday",
        }
        kept |= {"capacity_legaltest", "capacity_legaltestcriterion"}
        models = [model for model in apps.get_models(include_auto_created=True) if model._meta.managed]
        tables = sorted({model._meta.db_table for model in models} - kept - {"django_content_type"})
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET LOCAL ROLE NONE")
            for table in tables:
                cursor.execute(f'ALTER TABLE "{table}" DISABLE TRIGGER USER')
            for table in tables:  # not emptied at once: a table that is kept may refer to one that is swept
                cursor.execute(f'DELETE FROM "{table}"')  # noqa: S608 (our own tables)
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            for table in tables:
                cursor.execute(f'ALTER TABLE "{table}" ENABLE TRIGGER USER')
        connection.close()
