"""What came before a concern: shown at once to those who may read it, linked by somebody, and never in a circle."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection

from alongside.concerns.actions import report_concern
from alongside.enquiries.actions import start_enquiry
from alongside.history.recording import recording
from alongside.people.actions import open_record
from alongside.prevention.actions import relate_concern
from alongside.prevention.models import RelatedConcern
from conftest import ACCOUNT, FRIDAY, MONDAY, TUESDAY

JULY = date(2026, 7, 1)


def reported(by, adult, team, day):
    return report_concern(by=by, adult=adult, team=team, raised_on=day, **ACCOUNT)


@pytest.fixture
def again(amina, mrs_k, enquiry, north):
    """A second concern about Mrs K., after the enquiry that the first one led to."""
    return reported(amina, mrs_k, north, JULY)


def test_what_came_before_is_shown_at_once_and_linked_by_somebody(again, concern, enquiry, amina, signed_in):
    client, home = signed_in(amina), f"/concerns/C{again.pk}/"
    page = client.get(home).content.decode()
    assert f"1 earlier concern, {concern.reference} of 1 June 2026: section 42 enquiry." in page
    assert f"1 earlier enquiry, {enquiry.reference}: still open." in page
    assert "Nobody has linked them yet." in page
    sent = {"before": concern.reference, "kind": "same-matter", "why": "The keys again."}
    assert client.post(f"{home}before/link/", sent).status_code == 302
    assert (
        client.post(f"{home}before/link/", {**sent, "before": enquiry.reference, "kind": "same-source"}).status_code
        == 302
    )
    assert (
        "Linked as the same matter again and another matter, the same source of risk."
        in client.get(home).content.decode()
    )
    earlier = client.get(f"{home}before/").content.decode()
    assert earlier.index("The same matter again, says Amina Yusuf") < earlier.index("Another matter, the same source")
    assert "Nothing earlier is on record." in client.get(f"/concerns/C{concern.pk}/").content.decode()
    relate_concern(by=amina, concern=again, earlier=concern, kind="other-matter")
    assert "Linked as another matter and" in client.get(home).content.decode()


def test_whoever_reports_a_concern_sees_what_is_on_record_only_where_they_may_read_it(again, amina, carol, signed_in):
    page = f"/people/A{again.adult_id}/report/"
    within = signed_in(amina).get(page).content.decode()
    assert "is on record already: 2 concerns and 1 enquiry." in within
    assert again.reference in within
    beyond = signed_in(carol).get(page)
    assert beyond.status_code == 200
    assert "on record already" not in beyond.content.decode()
    assert again.reference not in beyond.content.decode()


def refused(by, **link) -> bool:
    """Write a link past its act; whether the database refused it."""
    row = RelatedConcern(kind="other-matter", **link)
    try:
        with recording("related-concern", by=by, adult=link["concern"].adult, about=row) as keep:
            keep(row)
            connection.check_constraints()
    except IntegrityError:
        return True
    return False


def test_nothing_is_linked_to_itself_to_what_is_later_or_to_somebody_else(again, concern, enquiry, amina, north):
    other = open_record(by=amina, given_name="Somebody", family_name="Else")
    theirs, same_day = reported(amina, other, north, MONDAY), reported(amina, again.adult, north, JULY)
    relate_concern(by=amina, concern=same_day, earlier=again, kind="same-matter")
    relate_concern(by=amina, concern=again, earlier=concern, kind="same-matter")
    assert refused(amina, concern=again, earlier=again)
    assert refused(amina, concern=again, earlier=same_day)
    assert refused(amina, concern=concern, earlier=same_day)
    assert refused(amina, concern=again, earlier=theirs)
    assert refused(amina, concern=concern, earlier_enquiry=enquiry)
    assert refused(amina, concern=again, earlier=concern, earlier_enquiry=enquiry)
    assert refused(amina, concern=again)
    with pytest.raises(ValidationError, match="different people"):
        relate_concern(by=amina, concern=again, earlier=theirs, kind="same-matter")
    with pytest.raises(ValidationError, match="came before"):
        relate_concern(by=amina, concern=concern, earlier=again, kind="same-matter")
    later = start_enquiry(
        by=amina, adult=again.adult, kind="other", team=north, lead=amina, started_on=date(2026, 7, 2)
    )
    with pytest.raises(ValidationError, match="came before"):
        relate_concern(by=amina, concern=again, earlier_enquiry=later, kind="same-matter")


def test_a_long_past_takes_few_queries(again, amina, north, signed_in, django_assert_max_num_queries):
    for day in (TUESDAY, FRIDAY) * 5:
        relate_concern(by=amina, concern=again, earlier=reported(amina, again.adult, north, day), kind="other-matter")
    client = signed_in(amina)
    for page in ("", "before/", "before/link/"):
        with django_assert_max_num_queries(12 if page else 14):
            assert client.get(f"/concerns/C{again.pk}/{page}").status_code == 200
