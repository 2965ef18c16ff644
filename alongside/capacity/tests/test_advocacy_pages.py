"""The advocates' pages: what they read, what leaves on a referral, and what commissioners are told."""

import csv
import io
from datetime import timedelta

import pytest
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from alongside.capacity.actions.advocacy import (
    add_service,
    arrange_advocacy,
    consider_advocacy,
    tell_step,
)
from alongside.capacity.models import AdvocacyService
from alongside.capacity.referral import ways_to_reach
from alongside.capacity.shortfall import shown, shown_together
from alongside.people.actions import add_person, change_details, change_person, open_record
from conftest import FRIDAY, MONDAY

from .case_advocacy import IN_DIFFICULTY, NOBODY, SERVICE

YEAR = {"first_0": "1", "first_1": "4", "first_2": "2026", "last_0": "31", "last_1": "3", "last_2": "2027"}


def test_the_page_takes_as_many_queries_for_much_as_for_little(
    case_so_far, amina, signed_in, django_assert_max_num_queries
):
    client, page = signed_in(amina), reverse("capacity:advocacy", args=[case_so_far.adult.pk])
    client.get(page)
    for _ in range(3):
        more = arrange_advocacy(by=amina, adult=case_so_far.adult, kind="family", name="Ewa", recognised_on=MONDAY)
        tell_step(by=amina, advocacy=more, step="contact", happened_on=FRIDAY)
    with django_assert_max_num_queries(10):
        shown = client.get(page).content.decode()
    assert "Somebody to sit with me, yes." in shown
    assert "An independent advocate must be arranged" in shown
    assert "Piotr was thought of" in shown


def test_a_referral_leaves_out_what_is_not_safe_to_use(case_so_far, amina, signed_in, django_assert_max_num_queries):
    change_details(by=amina, adult=case_so_far.adult, phone="01632 960001", address="1 Lime Grove")
    client, sheet = signed_in(amina), reverse("capacity:referral", args=[case_so_far.records["AD"].pk])
    with django_assert_max_num_queries(10):
        shown = client.get(sheet).content.decode()
    # Domestic abuse is alleged, and no way has been confirmed.
    assert "01632 960001" not in shown
    assert "Lime Grove" not in shown
    assert shown.count("Left out of this sheet.") == 2
    assert "Somebody to sit with me, yes." in shown


def test_a_referral_is_drawn_for_a_service_and_for_nobody_who_may_be_told_nothing(enquiry, amina, signed_in):
    mrs_k = enquiry.adult
    keywords = {"by": amina, "adult": mrs_k, "enquiry": enquiry, "recognised_on": MONDAY}
    pat = add_person(by=amina, adult=mrs_k, name="Pat Doyle", relationship="neighbour")
    family = arrange_advocacy(kind="family", person=pat, **keywords)
    theirs = arrange_advocacy(kind="care-act", person=pat, **keywords)
    client = signed_in(amina)
    assert client.get(reverse("capacity:referral", args=[family.pk])).status_code == 404
    sheet = reverse("capacity:referral", args=[theirs.pk])
    assert "Before any contact" in client.get(sheet).content.decode()
    page = client.get(reverse("capacity:advocacy", args=[mrs_k.pk])).content.decode()
    assert page.count("Sheet for a referral") == 1
    change_person(by=amina, person=pat, adult_wants_them="no")
    refused = client.get(sheet).content.decode()
    assert "does not want Pat Doyle" in refused
    assert "Before any contact" not in refused


@given(st.lists(st.integers(0, 30), max_size=8))
def test_no_count_that_is_left_out_can_be_had_by_subtraction(counts):
    cells = shown_together(counts)
    left_out = [count for count, cell in zip(counts, cells, strict=True) if not cell.isdigit()]
    assert all(cell == str(count) for count, cell in zip(counts, cells, strict=True) if cell.isdigit())
    assert not {cell for cell in cells if cell.isdigit()} & {"1", "2", "3", "4"}
    # The one count that may stand alone is the total itself, and that is left out too.
    assert len(left_out) != 1 or not shown(sum(counts)).isdigit()


def test_a_way_that_is_safe_stands_on_the_sheet(amina):
    adult = open_record(by=amina, given_name="Grace", family_name="Mensah", phone="01632 960002")
    assert [(way.label, way.where) for way in ways_to_reach(adult)] == [("By phone", "01632 960002")]


def test_services_are_kept_by_managers(ben, amina, signed_in):
    client = signed_in(ben)
    sent = {"name": "Harrowmere Advocacy", "kinds": ["care-act"], "hours": "1,200", "places": "x"}
    assert client.post(reverse("capacity:new-service"), sent).status_code == 422
    assert client.post(reverse("capacity:new-service"), {**sent, "places": ""}).status_code == 302
    service = AdvocacyService.objects.get()
    page = client.get(reverse("capacity:change-service", args=[service.pk]))
    changed = {**sent, "places": "12", "seen": page.context["seen"]}
    assert client.post(reverse("capacity:change-service", args=[service.pk]), changed).status_code == 302
    service.refresh_from_db()
    assert (service.hours, service.places) == (1200, 12)
    assert "Harrowmere Advocacy" in signed_in(amina).get(reverse("capacity:services")).content.decode()


@pytest.fixture
def many(amina, ben):
    """Eight people for whom a duty arose: seven referred after 1 to 7 days, six contacted, four of them late."""
    service = add_service(by=ben, **SERVICE)
    for number in range(8):
        adult = open_record(by=amina, given_name="Invented", family_name=f"Person{number}")
        offered = "declined" if number == 7 else "accepted"
        considered = consider_advocacy(
            by=amina, adult=adult, considered_on=MONDAY, offered=offered, **IN_DIFFICULTY, **NOBODY
        )
        if number == 7:
            continue
        keywords = {"kind": "care-act", "service": service, "consideration": considered, "recognised_on": MONDAY}
        referred = MONDAY + timedelta(days=number + 1)
        it = arrange_advocacy(by=amina, adult=adult, referred_on=referred, **keywords)
        if number < 4:
            tell_step(by=amina, advocacy=it, step="waiting", happened_on=referred, delays=["waiting-list"])
        if number < 6:
            contact = referred + timedelta(days=10)
            tell_step(by=amina, advocacy=it, step="accepted", happened_on=referred)
            tell_step(by=amina, advocacy=it, step="contact", happened_on=contact)


def test_the_shortfall_is_counted_by_hand(many, bola, signed_in, django_assert_max_num_queries):
    client = signed_in(bola)
    with django_assert_max_num_queries(8):
        page = client.get(reverse("capacity:shortfall"), YEAR)
    assert dict(page.context["people"])["Of these, the council had to arrange an independent advocate"] == "8"
    assert dict(page.context["of_the_duty"]) == {
        "did not want an advocate": "fewer than 5",
        "were referred to a service": "7",
        "were accepted by a service": "6",
        "had a first contact with their advocate": "6",
        "had nobody when they needed somebody": "0",
    }
    cuts = dict(page.context["cuts"])
    (all_of_them,) = cuts["All arrangements through a service"]
    waits = {wait["label"]: (wait["low"], wait["middle"], wait["high"], wait["base"]) for wait in all_of_them["waits"]}
    assert waits["From need to referral"] == ("2.5", "4", "5.5", "7")
    assert waits["From acceptance to first contact"] == ("10", "10", "10", "6")
    (delayed,) = cuts["By reason for a delay"]
    assert (delayed["name"], delayed["arranged"], delayed["waits"][0]["middle"]) == (
        "The service has a waiting list",
        "fewer than 5",
        "",
    )
    assert [line["name"] for line in cuts["By service"]] == ["Harrowmere Advocacy"]
    assert "Person" not in page.content.decode()


def test_the_file_has_the_figures_of_the_page_and_no_formulas(many, bola, ben, signed_in):
    add_service(by=ben, **{**SERVICE, "name": "=cmd()"})
    answer = signed_in(bola).get(reverse("capacity:shortfall-csv"), YEAR)
    assert answer["Content-Type"].startswith("text/csv")
    lines = list(csv.reader(io.StringIO(answer.content.decode())))
    assert ["people", "for whom an advocate had to be arranged", "were referred to a service", "7", "8"] in lines
    assert not [line for line in lines if any(cell.startswith("=") for cell in line)]


def test_another_period_counts_nothing_of_this_one(many, bola, signed_in):
    page = signed_in(bola).get(reverse("capacity:shortfall"), {**YEAR, "first_2": "2024", "last_2": "2025"})
    assert {number for _, number in page.context["people"]} == {"0"}
    impossible = signed_in(bola).get(reverse("capacity:shortfall"), {**YEAR, "last_2": "2025"})
    assert impossible.status_code == 422
    assert "must be on or after" in impossible.content.decode()


def test_a_step_on_a_day_to_come_is_refused(case_so_far, amina, signed_in):
    page = reverse("capacity:step", args=[case_so_far.records["AD"].pk])
    ahead = {"happened_on_0": "5", "happened_on_1": "6", "happened_on_2": "2126", "step": "accepted"}
    assert signed_in(amina).post(page, ahead).status_code == 422
    assert signed_in(amina).post(page, {**ahead, "happened_on_2": "2026"}).status_code == 302


def test_one_line_beside_the_adults_page_says_who_supports_them(case_so_far, enquiry, amina, signed_in):
    client, page = signed_in(amina), enquiry.adult.get_absolute_url()
    assert "Waiting for: Care Act advocate, Harrowmere Advocacy." in client.get(page).content.decode()
    advocacy = case_so_far.records["AD"]
    for step in ("accepted", "contact"):
        tell_step(by=amina, advocacy=advocacy, step=step, happened_on=FRIDAY)
    for path in (page, enquiry.get_absolute_url()):
        shown = client.get(path).content.decode()
        assert "Waiting for: Care Act" not in shown
        assert "Care Act advocate, Harrowmere Advocacy." in shown
    tell_step(by=amina, advocacy=advocacy, step="ended", happened_on=FRIDAY)
    assert "An independent advocate must be arranged." in client.get(page).content.decode()
