"""An adult's browser never receives anything that is not meant for them.

Every text that anybody wrote in the whole case is marked with the column and the row where it is kept. Then every page
of the site is opened, and whatever mark comes out of it has to be of a column that is meant for them, and of a row that
is theirs.
"""

import re
from contextlib import contextmanager
from datetime import timedelta

import pytest
from django.apps import apps
from django.db import DatabaseError, connection, models, transaction
from django.utils.timezone import localdate

from alongside.access.privileges import app_role
from alongside.meetings.models import Meeting
from alongside.own_page.tests.browser import OnTheirPage
from alongside.own_side.actions import switch_on
from alongside.own_side.tests.case import CAT, ONLINE
from alongside.people.actions import add_person, check_contact
from alongside.voice.models import DesiredOutcome, Statement

MARK = re.compile(r"¤(\d+)·(\d+)¤")
MEANT = {
    "people_adult.given_name",
    "people_adult.known_as",
    "information_namedcontact.name",
    "information_namedcontact.what_they_do",
    "information_namedcontact.reached",
    "information_informationitem.title",
    "information_directoryentry.name",
    "information_informationgiven.other",
    "voice_statement.words",
    "voice_desiredoutcome.words",
    "voice_negotiatedoutcome.words",
    "voice_negotiatedoutcome.gap_explained",
    "voice_safetycheck.words",
    "plans_action.what",
    "plans_action.owner_name",
    "plans_plan.alarm",
    "plans_plan.contingency",
    "access_user.name",
    "meetings_meeting.planned_place",
    "meetings_invitation.name",
    "meetings_invitation.agency",
    "people_significantperson.name",
    "own_side_reply.words",
    "papers_paper.title",
    "feedback_questionnaire.title",
    "heard_saidanddone.short_said",
    "heard_saidanddone.short_done",
}
"""Columns of which something is meant for whoever is in. A new one is added here on purpose, or not at all."""

NAMES_OF_FILES = {"information_informationitem.version"}
"""Our own texts lie in files of this name: nobody writes it."""


def columns() -> list[tuple[str, str]]:
    """Every column in which people write: a table and its column."""
    return [
        (model._meta.db_table, field.column)
        for model in apps.get_models()
        if model.__module__.startswith("alongside.") and model._meta.managed
        for field in model._meta.local_fields
        if isinstance(field, models.CharField | models.TextField) and not isinstance(field, models.SlugField)
        if not field.choices
        and not field.primary_key
        and f"{model._meta.db_table}.{field.column}" not in NAMES_OF_FILES
    ]


@contextmanager
def above_all_rules(*tables: str):
    """As the owner of these tables, with none of our triggers on them."""
    with connection.cursor() as cursor:
        cursor.execute("SET ROLE NONE")
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        for table in tables:
            cursor.execute(f'ALTER TABLE "{table}" DISABLE TRIGGER USER')
        yield cursor
        for table in tables:
            cursor.execute(f'ALTER TABLE "{table}" ENABLE TRIGGER USER')
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")
        cursor.execute(f"SET ROLE {app_role()}")


def mark_everything() -> dict[str, str]:
    """Mark every text that was written; gives the column of each mark."""
    marks = {}
    with above_all_rules(*sorted({table for table, _ in columns()})) as cursor:
        for number, (table, column) in enumerate(columns()):
            try:
                with transaction.atomic():
                    cursor.execute(
                        f'UPDATE "{table}" SET "{column}" = left("{column}", 60) || %s || id || %s '
                        f"WHERE \"{column}\" <> ''",
                        [f"¤{number}·", "¤"],
                    )
                marks[str(number)] = f"{table}.{column}"
            except DatabaseError:
                continue  # a code, or too short for a mark: nobody writes in it
    return marks


def every_page(browser: OnTheirPage) -> dict[str, str]:
    """Every page that can be reached by links and forms, by its address: what came out of it, headers and all."""
    found, to_open = {}, ["/page/"]
    while to_open:
        path = to_open.pop()
        if path in found or path.startswith(("/static/", "/exit/", "/away/", "#")):
            continue
        shown = browser.get(path)
        refused = browser.post(path, {})
        found[path] = "".join(str(one.headers) + one.content.decode() for one in (shown, refused))
        to_open += re.findall(r'(?:href|action)="(/[^"]*)"', found[path])
    return found


@pytest.fixture
def meeting_to_come(whole_case):
    """The meeting of the case is still to come, and she is asked to it."""
    meeting = Meeting.objects.filter(enquiry__adult=whole_case.adult, kind="outcomes").first()
    with above_all_rules("meetings_meeting") as cursor:
        cursor.execute(
            "UPDATE meetings_meeting SET planned_on = %s, held_on = NULL, started_at = NULL, ended_at = NULL"
            " WHERE id = %s",
            [localdate() + timedelta(days=7), meeting.pk],
        )
    return meeting


def test_nothing_that_is_not_meant_for_her_leaves_the_site(whole_case, amina, meeting_to_come):
    adult = whole_case.adult
    with above_all_rules("concerns_concern", "enquiries_allegation") as cursor:  # as if no domestic abuse were alleged
        cursor.execute("UPDATE concerns_concern SET types = '{neglect}'")
        cursor.execute("DELETE FROM enquiries_allegation WHERE type = 'domestic'")
    pat = add_person(by=amina, adult=adult, name="Pat Doyle", relationship="niece", adult_wants_them="yes")
    check_contact(by=amina, adult=adult, person=pat, verified_on=localdate(), ways=ONLINE)
    sees = ["help", "said", "done", "next", "meetings", "papers", "add", "questions"]
    theirs = switch_on(by=amina, adult=adult, who="representative", person=pat, basis="agreed", sees=sees, **CAT)
    browsers = [OnTheirPage.of(whole_case.records["OK"], by=amina), OnTheirPage.of(theirs, by=amina)]
    marks = mark_everything()
    seen = set()
    for browser in browsers:
        pages = every_page(browser)
        assert len(pages) > 15
        seen |= {(marks[number], int(row)) for page in pages.values() for number, row in MARK.findall(page)}
    assert len(marks) > 300
    assert {column for column, _ in seen} <= MEANT
    shown = {column: {row for of, row in seen if of == column} for column in MEANT}
    assert shown["voice_statement.words"]
    assert shown["voice_desiredoutcome.words"]
    hers = Statement.objects.filter(adult=adult, spoken_by="adult")
    assert shown["voice_statement.words"] <= set(hers.values_list("pk", flat=True))
    voiced = DesiredOutcome.objects.filter(enquiry__adult=adult, voiced_by__in=["adult", "advocate"])
    assert shown["voice_desiredoutcome.words"] <= set(voiced.values_list("pk", flat=True))
    unwanted = adult.significant_people.filter(poses_risk=True).values_list("pk", flat=True)
    assert not shown["people_significantperson.name"] & set(unwanted)
