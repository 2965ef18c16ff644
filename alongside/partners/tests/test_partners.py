"""Agencies involved and what each did; and what goes on beside an enquiry, which goes on unless somebody says not."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from alongside.organisations.actions import add_organisation, merge
from alongside.partners.actions import change_agency, change_process, involve_agency, open_process, record_step
from alongside.partners.models import AgencyInvolved, ParallelProcess
from conftest import FRIDAY, MONDAY

JULY = date(2026, 7, 3)


@pytest.fixture
def police(ben):
    return add_organisation(by=ben, name="Harrowmere Police", kind="police")


def day(name: str, when: date) -> dict:
    return {f"{name}_0": when.day, f"{name}_1": when.month, f"{name}_2": when.year}


def test_an_agency_takes_part_once_and_what_it_did_is_told_with_what_came_of_it(enquiry, police, amina, ben, signed_in):
    client, new = signed_in(amina), f"/enquiries/E{enquiry.pk}/agencies/new/"
    sent = {"organisation": "harrowmere police", "part": "To talk to him.", **day("since", FRIDAY)}
    some = client.post(new, {**sent, "may_share": "some"})
    assert "Enter what may be shared with it" in some.content.decode()
    shared = {"may_share": "some", "sharing": "Where he lives. Not what she said of her health."}
    assert client.post(new, {**sent, **shared}).status_code == 302
    assert "is involved already" in client.post(new, sent).content.decode()
    agency = AgencyInvolved.objects.get()
    did = {"what": "Took the keys back.", "prompted": "own", "effect": "She slept.", **day("done_on", JULY)}
    assert client.post(f"/agencies/AG{agency.pk}/did/", did).url == agency.get_absolute_url()
    page = client.get(agency.get_absolute_url()).content.decode()
    for words in ("Where he lives.", "Took the keys back.", "on its own initiative", "She slept."):
        assert words in page
    assert "Harrowmere Police" in client.get(enquiry.get_absolute_url()).content.decode()
    again = add_organisation(by=ben, name="Harrowmere Constabulary", kind="police")
    merge(by=ben, gone=again, into=police, why="One force.")
    with pytest.raises(ValidationError, match="involved already"):
        involve_agency(by=amina, enquiry=enquiry, organisation=again, part="The same.", since=JULY)
    with pytest.raises(ValidationError, match="on or after"):
        change_agency(by=amina, agency=agency, ended_on=MONDAY)
    change_agency(by=amina, agency=agency, ended_on=JULY)
    involve_agency(by=amina, enquiry=enquiry, organisation=again, part="To come back.", since=JULY)


def test_our_enquiry_waits_only_where_somebody_is_named_who_says_so(enquiry, police, amina, signed_in):
    client, new = signed_in(amina), f"/enquiries/E{enquiry.pk}/processes/new/"
    sent = {"kind": "police", "organisation": police.reference, "effect": "wait", **day("started_on", FRIDAY)}
    refused = client.post(new, sent).content.decode()
    assert "Enter who says that our enquiry must wait" in refused
    assert "Enter what must wait, and until when" in refused
    waits = {"said_by": "DC Lunt", "effect_words": "Until he was interviewed."}
    made = client.post(new, {**sent, **waits})
    assert made.status_code == 302
    it = ParallelProcess.objects.get()
    record_step(by=amina, process=it, on=JULY, words="He was interviewed.", told_by="DC Lunt")
    page = client.get(made.url).content.decode()
    for words in ("Our enquiry waits", "DC Lunt", "Until he was interviewed.", "He was interviewed."):
        assert words in page
    assert "Police investigation: our enquiry waits." in client.get(enquiry.get_absolute_url()).content.decode()
    with pytest.raises(IntegrityError), transaction.atomic():
        ParallelProcess.objects.filter(pk=it.pk).update(said_by=" ")
    with pytest.raises(ValidationError, match="on or after"):
        change_process(by=amina, process=it, ended_on=MONDAY)
    change_process(by=amina, process=it, effect="go-on", ended_on=JULY, ending="No charge.")
    assert "It ended on 3 July 2026." in client.get(made.url).content.decode()
    assert "our enquiry waits" not in client.get(enquiry.get_absolute_url()).content.decode()


@pytest.mark.parametrize("page", ["/enquiries/E{}/agencies/", "/enquiries/E{}/processes/"])
def test_a_page_of_much_takes_few_queries(page, enquiry, amina, ben, signed_in, django_assert_max_num_queries):
    for number in range(12):
        organisation = add_organisation(by=ben, name=f"Agency {number}", kind="other")
        involve_agency(by=amina, enquiry=enquiry, organisation=organisation, part="To help.", since=FRIDAY)
        open_process(by=amina, enquiry=enquiry, kind="complaint", started_on=FRIDAY, effect="go-on")
    client = signed_in(amina)
    with django_assert_max_num_queries(10):
        assert client.get(page.format(enquiry.pk)).status_code == 200
