"""How long a record is kept, and that it is destroyed by a rule and two people, and then really is."""

from datetime import date

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import DatabaseError, IntegrityError, ProgrammingError, connection, transaction
from django.urls import reverse

from alongside.access.roles import Role
from alongside.drafts.models import Draft
from alongside.history.models import Event
from alongside.positions_of_trust import models
from alongside.positions_of_trust.actions import (
    add_keeper,
    add_role,
    agree_to_destroy,
    ask_to_destroy,
    close_position,
    end_role,
    end_rule,
    keep_longer,
    open_position,
    point_from_enquiry,
    set_rule,
)
from alongside.positions_of_trust.actions.keeping import keeping
from alongside.positions_of_trust.keeping_time import years_after
from alongside.positions_of_trust.wall import seen_by
from conftest import FRIDAY, MONDAY, account

from .case import SUBJECT, TOLD, rows_of

OPENED, LONG_AGO = date(2008, 2, 1), date(2008, 2, 29)
STAYS = {"PositionOfTrust", "Keeper", "DestructionAsked", "Destruction", "RetentionRule"}


@pytest.fixture
def hana(north):
    return account("hana", "Hana Sato", Role.ENQUIRY_MANAGER, north)


@pytest.fixture
def six_years(idris):
    return set_rule(by=idris, years=6, counts_from="closing", source="Retention schedule 4.2", from_on=OPENED)


@pytest.fixture
def position(ben):
    return open_position(by=ben, opened_on=OPENED, words=TOLD, **SUBJECT)


def closed(position, by, on=LONG_AGO):
    close_position(by=by, position=position, closed_on=on, outcome="managed", why="His employer manages it.")
    return position


def refused(error, says, *statement):
    with pytest.raises(error, match=says), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(*statement)


def test_the_rule_of_the_day_of_closing_says_until_when(position, ben, idris, six_years):
    assert closed(position, ben).keep_until == date(2014, 3, 1) == years_after(LONG_AGO, 6)
    end_rule(by=idris, rule=six_years, ended_on=MONDAY)
    later = open_position(by=ben, opened_on=MONDAY, words=TOLD, **SUBJECT)
    assert closed(later, ben, FRIDAY).keep_until is None
    with seen_by(ben):
        due = models.PositionOfTrust.objects.kept_by(ben).to_look_at(FRIDAY)
        assert list(due) == [position, later]


def test_where_time_counts_from_the_last_role_it_begins_when_the_last_has_ended(position, ben, idris):
    set_rule(by=idris, years=2, counts_from="last-role", source="Retention schedule 4.2", from_on=OPENED)
    drives = add_role(by=ben, position=position, kind="voluntary", what_they_do="Drives")
    closed(position, ben)
    assert position.keep_until is None
    end_role(by=ben, role=drives, ended_on=FRIDAY)
    assert position.keep_until == date(2028, 6, 5)


def test_a_rule_is_ended_and_never_rewritten(six_years, idris, signed_in):
    client = signed_in(idris)
    bad = {"years": "101", "counts_from": "closing", "source": "x", "from_on_0": 1, "from_on_1": 1, "from_on_2": 2026}
    page = reverse("positions_of_trust:new-rule")
    assert client.post(page, bad).status_code == 422
    assert client.post(page, bad | {"years": "100"}).status_code == 302
    assert (
        "100 years from the day the record was closed" in client.get("/positions-of-trust/kept-for/").content.decode()
    )
    refused(DatabaseError, "Cannot update", "UPDATE positions_of_trust_retentionrule SET years = 7")


def test_a_record_is_destroyed_by_two_and_leaves_that_there_was_one(
    position, ben, hana, six_years, enquiry, signed_in, as_owner
):
    point_from_enquiry(by=ben, position=position, enquiry=enquiry, ask_whom="Ruth Appiah")
    with keeping("added-to-position", by=ben, position=position) as keep:
        rows = rows_of(position)
        second = rows.pop("keeper").user
        for row in rows.values():
            keep(row)
        keep(models.Disclosure(position=position, decision=rows["decision"], made_on=FRIDAY, how="By post."))
    add_keeper(by=ben, position=position, user=second)
    closed(position, ben)
    Draft.objects.create(user=ben, path=f"{position.get_absolute_url()}heard/", fields=[["words", "He said"]])
    asked = ask_to_destroy(by=ben, position=position, ground="period-over")
    with pytest.raises(ValidationError, match="Another keeper"):
        agree_to_destroy(by=ben, asked=asked)
    page = reverse("positions_of_trust:agree", args=[position.pk, asked.pk])
    assert signed_in(hana).post(page, {"sure": "yes"}).status_code == 404
    assert signed_in(second).post(page, {"sure": "yes"}).status_code == 302
    with as_owner() as cursor:
        for model in apps.get_app_config("positions_of_trust").get_models():
            assert model.objects.exists() == (model.__name__ in STAYS), model
        cursor.execute("SELECT (p.*)::text FROM positions_of_trust_positionoftrust p")
        assert "Fairweather" not in cursor.fetchone()[0]
    assert not Draft.objects.exists()
    stub = signed_in(ben).get(position.get_absolute_url()).content.decode()
    assert "Ben Okafor asked, and Hana Sato agreed" in stub
    assert "Retention schedule 4.2" in stub
    assert Event.objects.about_row(position).filter(verb="destroyed-position", by=second).exists()
    assert "Ruth Appiah" not in signed_in(ben).get(enquiry.get_absolute_url()).content.decode()


def test_before_its_time_nothing_is_destroyed(position, ben, hana, six_years):
    add_keeper(by=ben, position=position, user=hana)
    with pytest.raises(ValidationError, match="open"):
        ask_to_destroy(by=ben, position=position, ground="period-over")
    closed(position, ben, FRIDAY)
    with pytest.raises(ValidationError, match="not over"):
        ask_to_destroy(by=ben, position=position, ground="period-over")
    with keeping("asked-to-destroy-position", by=ben, position=position) as keep:
        asked = keep(models.DestructionAsked(position=position, ground="period-over"))
    with pytest.raises(IntegrityError, match="two people agree"):
        agree_to_destroy(by=hana, asked=asked)
    assert agree_to_destroy(by=hana, asked=ask_to_destroy(by=ben, position=position, ground="ordered")).pk


def test_what_is_kept_longer_says_why(position, ben, six_years, signed_in):
    closed(position, ben)
    client = signed_in(ben)
    assert position.reference in client.get(reverse("positions_of_trust:due")).content.decode()
    keep_longer(by=ben, position=position, keep_until=date(2090, 1, 1), why="An inquiry asked for it.")
    assert position.reference not in client.get(reverse("positions_of_trust:due")).content.decode()
    assert "An inquiry asked for it." in client.get(position.get_absolute_url()).content.decode()


def test_what_is_kept_longer_outlasts_the_end_of_a_role(position, ben, hana, six_years, idris):
    add_keeper(by=ben, position=position, user=hana)
    drives = add_role(by=ben, position=position, kind="voluntary", what_they_do="Drives")
    closed(position, ben)
    keep_longer(by=ben, position=position, keep_until=date(2090, 1, 1), why="For a claim.")
    end_role(by=ben, role=drives, ended_on=OPENED)
    assert position.keep_until == date(2090, 1, 1)
    with pytest.raises(ValidationError, match="not over"):
        ask_to_destroy(by=ben, position=position, ground="period-over")
    with keeping("asked-to-destroy-position", by=ben, position=position) as keep:
        position.keep_until = LONG_AGO
        keep(position)
        asked = keep(models.DestructionAsked(position=position, ground="period-over"))
    with pytest.raises(IntegrityError, match="two people agree"):
        agree_to_destroy(by=hana, asked=asked)
    set_rule(by=idris, years=2, counts_from="last-role", source="Retention schedule 5", from_on=FRIDAY)
    another = open_position(by=ben, opened_on=OPENED, words=TOLD, **SUBJECT)
    drives = add_role(by=ben, position=another, kind="voluntary", what_they_do="Drives")
    keep_longer(by=ben, position=closed(another, ben, FRIDAY), keep_until=date(2090, 1, 1), why="For a claim.")
    end_role(by=ben, role=drives, ended_on=FRIDAY)
    assert another.keep_until == date(2090, 1, 1)


def test_an_open_record_has_no_outcome(position, ben):
    assert closed(position, ben).outcome == "managed"
    position.closed_on = None
    acting = keeping("closed-position", by=ben, position=position)
    with pytest.raises(IntegrityError, match="position_closed_with_its_outcome"), acting as keep:
        keep(position)


def test_the_product_and_the_owner_delete_nothing_but_in_a_lawful_destruction(position, as_owner):
    gone = "DELETE FROM positions_of_trust_positionaccount"
    refused(IntegrityError, "two people", "SELECT positions_of_trust_destroy(%s)", [position.pk])
    refused(ProgrammingError, "permission denied", gone)
    with as_owner() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        refused(DatabaseError, "Cannot update or delete", gone)
