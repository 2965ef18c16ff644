"""How the main pages ask the database: few queries, as many for much as for little, no big table read whole."""

import json
import re
from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from alongside.access.models import Team
from alongside.concerns.actions import report_concern
from alongside.concerns.models import Concern
from alongside.demo.filling import fill
from alongside.enquiries.actions import start_enquiry
from alongside.enquiries.models import Enquiry
from alongside.people.actions import open_record
from alongside.voice.actions import Said, record_conversation, record_desired_outcomes
from conftest import ACCOUNT, FRIDAY, MONDAY, account

MOST_QUERIES = 12
BIG = re.compile(r"^(people_adult|concerns_concern|concerns_concernenquiry|enquiries_enquiry|history_event|voice_\w+)$")
# Small tables of codes, read whole because they are small.
SMALL = {"voice_classificationscheme", "voice_schemecode", "plans_response"}


def asked_by(client, method: str, path: str, **sent) -> list[str]:
    """The queries of one page, without what only tests do."""
    with CaptureQueriesContext(connection) as captured:
        response = getattr(client, method)(path, sent)
    assert response.status_code in {200, 302}, (path, response.status_code)
    sql = [query["sql"] for query in captured.captured_queries]
    return [one for one in sql if not one.startswith(("SAVEPOINT", "RELEASE", "BEGIN", "COMMIT"))]


def pages(enquiry) -> dict[str, str]:
    """The main pages, for one enquiry."""
    return {
        "my work": "/",
        "a search that finds": f"/people/?q={enquiry.adult.family_name}",
        "a search by number": f"/people/?q=A{enquiry.adult_id}",
        "a search that finds nobody": "/people/?q=Qwxyz",
        "an adult": f"/people/A{enquiry.adult_id}/",
        "an enquiry": f"/enquiries/E{enquiry.pk}/",
        "what they want": f"/enquiries/E{enquiry.pk}/outcomes/",
        "a concern": f"/concerns/C{enquiry.concerns.first().pk}/",
        "the talk page": f"/enquiries/E{enquiry.pk}/talk/",
        "the Board": "/board/",
    }


@pytest.mark.parametrize(
    "page", ["my work", "a search that finds", "an adult", "an enquiry", "what they want", "a concern"]
)
def test_a_page_takes_as_many_queries_for_much_as_for_little(page, whole_case, amina, north, signed_in):
    client, path = signed_in(amina), pages(whole_case.enquiry)[page]
    client.get(path)
    little = asked_by(client, "get", path)
    much_more(whole_case.enquiry, amina, north)
    much = asked_by(client, "get", path)
    assert len(much) == len(little), "\n".join(much)


def much_more(enquiry, amina, north) -> None:
    """Twenty of everything beside what there was."""
    for number in range(20):
        other = open_record(by=amina, given_name=f"Invented{number}", family_name="Kowalska")
        for adult in (other, enquiry.adult):
            report_concern(by=amina, adult=adult, team=north, raised_on=MONDAY, **ACCOUNT)
            start_enquiry(by=amina, adult=adult, kind="other", team=north, lead=amina, started_on=MONDAY)
        talk = {"held_on": FRIDAY, "stage": "enquiry", "means": "phone"}
        record_conversation(by=amina, enquiry=enquiry, said=[Said("One thing."), Said("Another.")], **talk)
        record_desired_outcomes(by=amina, enquiry=enquiry, wishes=[Said("Peace.")], voiced_on=FRIDAY)


def test_a_main_page_takes_at_most_twelve_queries(whole_case, amina, signed_in):
    client = signed_in(amina)
    for page, path in pages(whole_case.enquiry).items():
        client.get(path)
        asked = asked_by(client, "get", path)
        assert len(asked) <= MOST_QUERIES, page + "\n" + "\n".join(asked)


def test_saving_two_wishes_takes_few_queries(enquiry, conversation, amina, signed_in):
    client, path = signed_in(amina), f"/enquiries/E{enquiry.pk}/wishes/{conversation.pk}/"
    client.get(path)
    day = {"voiced_on_0": "5", "voiced_on_1": "6", "voiced_on_2": "2026", "asked": "expressed"}
    asked = asked_by(client, "post", path, **day, **{"words-0": "My keys.", "words-1": "Quiet."})
    assert len(asked) <= 2 * MOST_QUERIES, "\n".join(asked)


def read_whole(plan: dict) -> set[str]:
    """The tables that a plan reads from end to end."""
    found = {plan["Relation Name"]} if plan["Node Type"] == "Seq Scan" else set()
    return found.union(*(read_whole(part) for part in plan.get("Plans", [])))


def whole_tables(sql: str) -> set[str]:
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN (FORMAT JSON) {sql}")
        (plans,) = cursor.fetchone()
    plans = json.loads(plans) if isinstance(plans, str) else plans
    return set().union(*(read_whole(plan["Plan"]) for plan in plans))


def test_no_main_page_reads_a_big_table_whole(as_owner, signed_in):
    """On an invented council of a few thousand concerns, planned by cost as in use; the Board reads its year whole."""
    with as_owner() as cursor:
        cursor.execute("DELETE FROM published_council")
        fill(size=3_000, seed=7, last_day=date(2026, 10, 31), say=lambda words: None)
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("ANALYZE")
    busiest = Enquiry.objects.filter(concluded_on=None).select_related("adult", "team").latest("pk")
    worker = account("grace", "Grace Mensah", "practitioner", busiest.team)
    client = signed_in(worker)
    guilty = {}
    for page, path in pages(busiest).items():
        if page != "the Board":
            for sql in asked_by(client, "get", path):
                big = {table for table in whole_tables(sql) if BIG.match(table)} if sql.startswith("SELECT") else set()
                if big - SMALL:
                    guilty.setdefault(page, []).append((sorted(big - SMALL), sql[:400]))
    assert whole_tables("SELECT id FROM people_adult WHERE address = 'x'") == {"people_adult"}, "and it would be seen"
    assert guilty == {}
    assert Concern.objects.count() >= 2_500
    assert Team.objects.count() > 2
