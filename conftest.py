"""The tests' database and cast.

Tests run as the product's own least-privileged role, so that a test passes only if that role may do what it does.
Amina is a practitioner in the North team, Ben her enquiry manager, Carol works in the South team; Ada audits, Asha
analyses, Bola sits on the Board, Mina is its manager, Idris keeps the accounts;
Eva runs evaluations, Leo leads for a council, Rhea coordinates a region, Coral and Cole code. Mrs K. is the adult.
All are invented.
"""

from contextlib import contextmanager

import pytest
from django.apps import apps
from django.db import connection, transaction
from django.test import Client

from alongside.access.models import Team, User
from alongside.access.privileges import app_role
from alongside.access.roles import Role
from alongside.board import snapshots
from alongside.published.models import Council
from alongside.sector.actions import give_seat
from alongside.sector.duties import Duty
from alongside.sector.models import Council as Area
from tests import telling
from tests.account import ACCOUNT, ALL_MET, FRIDAY, MONDAY, TUESDAY  # noqa: F401 (the tests have them from here)
from tests.migrated import forget, migrated
from tests.undoing import taken_back

PASSWORD = "four unconnected words here"  # noqa: S105 (of invented people)
HARROWMERE = "X99000001"
CAST = {
    "amina": ("Amina Yusuf", Role.PRACTITIONER, "North"),
    "ben": ("Ben Okafor", Role.ENQUIRY_MANAGER, "North"),
    "carol": ("Carol Petrescu", Role.PRACTITIONER, "South"),
    "ada": ("Ada Lindqvist", Role.AUDITOR),
    "asha": ("Asha Raman", Role.ANALYST),
    "bola": ("Bola Adeyemi", Role.BOARD),
    "mina": ("Mina Castellanos", Role.BOARD_MANAGER),
    "idris": ("Idris Haddad", Role.ADMINISTRATOR),
    "eva": ("Eva Brandt", Role.EVALUATION),
}


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
        where = {"region_code": "E12000008", "region_name": "South East", "council_type": "Unitary authority"}
        Area.objects.get_or_create(code=HARROWMERE, name="Harrowmere", defaults=where)
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


def of_the_cast(username: str) -> User:
    """Somebody of the cast, as CAST has them."""
    name, role, *teams = CAST[username]
    return account(username, name, role, *Team.objects.filter(name__in=teams))


@pytest.fixture
def amina(db):
    return of_the_cast("amina")


@pytest.fixture
def ben(db):
    return of_the_cast("ben")


@pytest.fixture
def carol(db):
    return of_the_cast("carol")


@pytest.fixture
def ada(db):
    return of_the_cast("ada")


@pytest.fixture
def asha(db):
    return of_the_cast("asha")


@pytest.fixture
def bola(db):
    return of_the_cast("bola")


@pytest.fixture
def mina(db):
    return of_the_cast("mina")


@pytest.fixture
def idris(db):
    return of_the_cast("idris")


@pytest.fixture
def eva(db):
    return seated(of_the_cast("eva"), Duty.EVALUATES)


@pytest.fixture
def leo(db):
    return seated(account("leo", "Leo Farrow", Role.AUDITOR), Duty.LEADS, HARROWMERE)


@pytest.fixture
def rhea(db):
    return seated(account("rhea", "Rhea Sandhu", Role.EVALUATION), Duty.COORDINATES, "E12000008")


@pytest.fixture
def coral(db):
    return seated(account("coral", "Coral Nwosu", Role.EVALUATION), Duty.CODES)


@pytest.fixture
def cole(db):
    return seated(account("cole", "Cole Whitaker", Role.EVALUATION), Duty.CODES)


def seated(user: User, duty: str, area: str = "") -> User:
    """Somebody with a seat in evaluations."""
    give_seat(by=None, user=user, duty=duty, area=area)
    return user


@pytest.fixture
def signed_in():
    """A browser in which this person is signed in: `signed_in(amina)`."""

    def sign_in(user: User) -> Client:
        client = Client()
        client.force_login(user, backend="alongside.access.signed_in.AccountBackend")
        return client

    return sign_in


@pytest.fixture
def mrs_k(amina):
    return telling.open_mrs_k(amina)


@pytest.fixture
def concern(amina, mrs_k, north):
    return telling.report(amina, mrs_k, north)


@pytest.fixture
def enquiry(amina, ben, concern):
    return telling.start(amina, ben, concern)


@pytest.fixture
def conversation(amina, enquiry):
    return telling.talk(amina, enquiry)


@pytest.fixture
def outcomes(amina, enquiry, conversation):
    return telling.wish(amina, enquiry, conversation)


@pytest.fixture
def whole_case(amina, ben, concern, enquiry, conversation, outcomes):
    return telling.tell_the_rest(amina, ben, concern, enquiry, conversation, outcomes)


@pytest.fixture
def case_so_far(request, amina, ben, concern, enquiry, conversation, outcomes):
    """The whole case until the room of this test has added its rows: told in a part of the time of the whole one."""
    room = request.path.relative_to(request.config.rootpath).parts[1]
    rooms = telling.rooms_up_to(room)
    return telling.tell_the_rest(amina, ben, concern, enquiry, conversation, outcomes, rooms)


@pytest.fixture(scope="module")
def kept_for_the_file(django_db_setup, django_db_blocker):
    """A transaction around all the tests of a file; each has its own within, and the whole is taken back."""
    with django_db_blocker.unblock(), taken_back():
        yield


@pytest.fixture
def committed(django_db_setup, django_db_blocker):
    """For tests of two people at once: what they write is really committed, and swept away by the owner afterwards."""
    with django_db_blocker.unblock():
        connection.close()
        yield
        kept = {
            "published_council",
            "sector_council",
            "access_team",
            "voice_classificationscheme",
            "voice_schemecode",
            "information_informationitem",
            "plans_response",
            "timeliness_calendar",
            "timeliness_closedday",
        }
        kept |= {"capacity_legaltest", "capacity_legaltestcriterion"}
        kept |= {"feedback_questionnaire", "feedback_questionnaireversion"}
        kept |= {
            "surveys_bankquestion",
            "surveys_bankquestionversion",
            "surveys_instrument",
            "surveys_instrumentversion",
        }
        kept |= {"coding_codebook", "coding_codebookversion", "coding_codebookcode"}
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


@pytest.fixture(autouse=True)
def figures_as_they_are(monkeypatch):
    """The Board counts the record as it is, however busy the machine is. Tests of its age say otherwise."""
    monkeypatch.setattr(snapshots, "CHEAP", 60)
