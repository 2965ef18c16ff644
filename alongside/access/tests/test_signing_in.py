"""Signing in, being locked out, and how long a session lasts."""

import time
from datetime import timedelta

import pytest
from django.contrib.auth.password_validation import password_validators_help_texts
from django.contrib.sessions.models import Session
from django.test import Client
from django.utils import timezone

from alongside.access.actions import change_account, change_own_password, open_account
from alongside.access.models import User
from alongside.access.roles import Role
from alongside.history.models import Event
from conftest import PASSWORD

WRONG = "not the right words at all"


@pytest.fixture
def grace(idris, north):
    """Somebody who can really sign in by the page."""
    return open_account(
        by=idris,
        username="grace",
        name="Grace Mensah",
        role=Role.PRACTITIONER,
        job_title="Social worker",
        teams=[north],
        password=PASSWORD,
    )


def sign_in(client: Client, username="grace", password=PASSWORD, **more):
    return client.post("/sign-in/", {"username": username, "password": password, **more})


def is_in(client: Client) -> bool:
    return client.get("/").status_code == 200


def test_the_right_password_lets_in_and_a_wrong_one_does_not(grace, client):
    refused = sign_in(client, password=WRONG)
    assert refused.status_code == 422
    assert "The user name or the password is not right" in refused.content.decode()
    assert not is_in(client)
    let_in = sign_in(client)
    assert (let_in.status_code, let_in.url) == (302, "/")
    assert is_in(client)
    assert Event.objects.get(verb="signed-in").by == grace


def test_the_user_name_may_be_typed_in_capitals(grace, client):
    sign_in(client, username=" GRACE ")
    assert is_in(client)


def test_nothing_tells_an_unknown_user_name_from_a_wrong_password(grace, client):
    wrong, unknown = sign_in(client, password=WRONG), sign_in(client, username="nobody", password=WRONG)
    assert wrong.status_code == unknown.status_code == 422
    said = [response.context["form"].non_field_errors() for response in (wrong, unknown)]
    assert said[0] == said[1]
    assert len(said[0]) == 1


def test_five_wrong_passwords_lock_an_account_until_an_administrator_unlocks_it(grace, idris, client, signed_in):
    statuses = [sign_in(client, username=name, password=WRONG).status_code for name in ["grace"] * 5]
    assert statuses == [422, 422, 422, 422, 429]
    locked = sign_in(client)
    assert locked.status_code == 429
    assert "Too many tries" in locked.content.decode()
    assert not is_in(client)
    signed_in(idris).post(f"/accounts/{grace.pk}/unlock/")
    assert sign_in(client).status_code == 302
    assert is_in(client)
    assert Event.objects.get(verb="unlocked-account").by == idris


def test_spelling_a_user_name_differently_gives_no_more_tries(grace, client):
    spellings = ["grace", "Grace", "GRACE", " gRACE", "graCe"]
    assert [sign_in(client, username=name, password=WRONG).status_code for name in spellings][-1] == 429
    assert sign_in(client).status_code == 429


def test_a_lock_on_one_account_locks_nobody_else(grace, north, idris, client):
    for _ in range(5):
        sign_in(client, username="somebody else", password=WRONG)
    assert sign_in(client).status_code == 302


def test_a_closed_account_cannot_sign_in_and_its_session_ends(grace, idris, client):
    sign_in(client)
    assert is_in(client)
    change_account(
        by=idris,
        user=grace,
        name=grace.name,
        role=grace.role,
        job_title="",
        email="",
        teams=grace.teams.all(),
        is_active=False,
    )
    assert not is_in(client)
    assert sign_in(Client()).status_code == 422
    assert User.objects.get(username="grace").name == "Grace Mensah"


def test_a_changed_password_ends_every_other_session(grace, client):
    elsewhere = Client()
    sign_in(client)
    sign_in(elsewhere)
    again = "five other unconnected words now"
    done = client.post("/password/", {"current": PASSWORD, "new": again, "again": again})
    assert done.status_code == 302
    assert is_in(client)
    assert not is_in(elsewhere)
    assert sign_in(Client()).status_code == 422
    assert sign_in(Client(), password=again).status_code == 302


@pytest.mark.parametrize("new", ["short", "password1234", "Grace Mensah", "grace grace"])
def test_a_weak_password_is_refused(grace, client, new):
    sign_in(client)
    refused = client.post("/password/", {"current": PASSWORD, "new": new, "again": new})
    assert refused.status_code == 422
    assert User.objects.get(pk=grace.pk).check_password(PASSWORD)
    assert len(password_validators_help_texts()) == 3


def test_a_new_password_must_be_typed_twice_and_the_old_one_known(grace, client):
    sign_in(client)
    new = "five other unconnected words now"
    assert client.post("/password/", {"current": WRONG, "new": new, "again": new}).status_code == 422
    assert client.post("/password/", {"current": PASSWORD, "new": new, "again": new + "!"}).status_code == 422
    assert User.objects.get(pk=grace.pk).check_password(PASSWORD)


def test_passwords_are_kept_as_argon2_only(grace):
    assert grace.password.startswith("argon2$argon2id$")
    change_own_password(user=grace, password="five other unconnected words now")
    assert grace.password.startswith("argon2$argon2id$")
    assert PASSWORD not in str(list(Event.objects.values()))


def test_a_session_ends_an_hour_after_the_last_page(amina, signed_in):
    client = signed_in(amina)
    assert is_in(client)
    ends = Session.objects.get().expire_date - timezone.now()
    assert timedelta(minutes=58) < ends <= timedelta(hours=1)
    Session.objects.update(expire_date=timezone.now() - timedelta(seconds=1))
    assert not is_in(client)


def test_a_page_moves_the_end_of_the_session_on(amina, signed_in):
    client = signed_in(amina)
    assert is_in(client)
    set_in_session(client, seen=int(time.time()) - 300)
    Session.objects.update(expire_date=timezone.now() + timedelta(minutes=5))
    assert is_in(client)
    assert Session.objects.get().expire_date - timezone.now() > timedelta(minutes=58)


def test_a_session_ends_after_a_days_work_whatever_is_done(amina, signed_in):
    client = signed_in(amina)
    assert is_in(client)
    set_in_session(client, started=int(time.time()) - 9 * 3600)
    assert is_in(client)
    set_in_session(client, started=int(time.time()) - 10 * 3600 - 5)
    assert not is_in(client)


def set_in_session(client: Client, **values) -> None:
    session = client.session
    session.update(values)
    session.save()


def test_signing_out_ends_the_session_and_is_remembered(amina, signed_in):
    client = signed_in(amina)
    client.post("/sign-out/")
    assert not is_in(client)
    assert Event.objects.get(verb="signed-out").by == amina


OUTSIDE = [
    "https://evil.example/",
    "//evil.example/",
    "/\\evil.example/",
    "\\\\evil.example",
    "///evil.example",
    "javascript:alert(1)",
    "http:evil.example",
    "/\x00/",
    "",
]


@pytest.mark.parametrize("onward", OUTSIDE)
def test_signing_in_never_sends_anybody_elsewhere(grace, onward):
    client = Client()
    assert sign_in(client, next=onward).url == "/"
    carried = {"carried_path": onward, "carried": '[["words-0", "typed"]]'}
    assert sign_in(client, **carried).url == "/"


def test_signing_in_goes_on_to_the_page_that_was_asked_for(grace, client):
    asked = client.get("/people/?q=Kowalska")
    assert asked.url == "/sign-in/?next=/people/%3Fq%3DKowalska"
    assert sign_in(client, next="/people/?q=Kowalska").url == "/people/?q=Kowalska"


def test_an_administrator_opens_changes_and_closes_accounts(idris, signed_in, north, south):
    client = signed_in(idris)
    answers = {
        "name": "Uche Obi",
        "username": "uche",
        "role": "practitioner",
        "teams": [north.pk],
        "password": PASSWORD,
    }
    assert client.post("/accounts/new/", {**answers, "username": "IDRIS"}).status_code == 422
    assert client.post("/accounts/new/", {**answers, "password": "uche obi 1234"}).status_code == 422
    assert client.post("/accounts/new/", answers).status_code == 302
    uche = User.objects.get(username="uche")
    assert uche.check_password(PASSWORD)
    changed = {"name": "Uche Obi-Eze", "role": "auditor", "teams": [south.pk], "is_active": "no"}
    assert client.post(f"/accounts/{uche.pk}/", changed).status_code == 302
    uche.refresh_from_db()
    assert (uche.name, uche.role, uche.is_active) == ("Uche Obi-Eze", "auditor", False)
    assert list(uche.teams.all()) == [south]
    assert set(Event.objects.values_list("verb", flat=True)) == {"opened-account", "changed-account"}


def test_an_administrator_gives_a_new_password_to_somebody_who_has_forgotten_theirs(signed_in, idris, amina):
    page = f"/accounts/{amina.pk}/"
    answers = {"name": amina.name, "role": amina.role, "teams": [str(pk) for pk in amina.team_ids], "is_active": "yes"}
    kept = signed_in(idris).post(page, {**answers, "password": ""})
    amina.refresh_from_db()
    assert kept.status_code == 302
    assert not amina.check_password("a quite new set of words")
    answers["seen"] = amina.event_id
    signed_in(idris).post(page, {**answers, "password": "a quite new set of words"})
    amina.refresh_from_db()
    assert amina.check_password("a quite new set of words")
    assert signed_in(idris).post(page, {**answers, "password": "short"}).status_code == 422
