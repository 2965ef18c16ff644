"""Four hundred adults: the page stays small, and many enquiries are started in one act or not at all."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils.timezone import localdate

from alongside.enquiries.models import Enquiry
from alongside.history.models import Event
from alongside.history.recording import next_id, recording
from alongside.large_scale import actions
from alongside.large_scale.models import ChildEnquiry
from alongside.measures.deficits import by_service_and_kind
from alongside.measures.measure import Period
from alongside.measures.tables import enquiry as published
from alongside.people.actions import open_record
from alongside.people.models import Adult
from alongside.published.run import rows
from conftest import FRIDAY, MONDAY
from tests.account import ACCOUNT, ALL_MET

MANY = 400


@pytest.fixture
def many(ben, north, parent):
    """Four hundred adults, each with an enquiry of their own under it, written at once under one line of history."""
    first = Adult(pk=next_id(Adult), given_name="One", family_name="Ofmany")
    with recording("opened-record", by=ben, adult=first, about=first) as keep:
        event = keep(first).event
        people = [Adult(given_name=f"N{n}", family_name="Ofmany", event=event) for n in range(MANY - 1)]
        people = [first, *Adult.objects.bulk_create(people)]
        own = {"kind": "section-42", "team": north, "lead": ben, "started_on": MONDAY, "event": event}
        enquiries = Enquiry.objects.bulk_create([Enquiry(adult=adult, **own) for adult in people])
        under = {"large_scale": parent, "joined_on": FRIDAY, "why": "Lived there.", "event": event}
        ChildEnquiry.objects.bulk_create([ChildEnquiry(enquiry=enquiry, **under) for enquiry in enquiries])
    return people


def test_the_page_of_four_hundred_stays_within_its_budget(many, parent, ben, signed_in, django_assert_max_num_queries):
    client = signed_in(ben)
    for asked in ("", "?show=not-asked&page=9", "?show=quiet", "?show=concluded", "?show=nothing&page=x"):
        with django_assert_max_num_queries(10):
            page = client.get(parent.get_absolute_url() + asked)
        assert page.status_code == 200
        assert len(page.content) < 60_000
    assert "400 adults in all" in page.content.decode()
    assert "Page 1 of 16" in page.content.decode()
    for place in ("service/", "improvement/", "others/"):
        with django_assert_max_num_queries(10):
            assert client.get(parent.get_absolute_url() + place).status_code == 200


def test_each_adult_is_counted_by_their_own_enquiry(many, parent):
    references = [row["large_scale_id"] for row in rows(published)]
    assert references == [parent.reference] * MANY


def day(name, when):
    return dict(zip((f"{name}_0", f"{name}_1", f"{name}_2"), (when.day, when.month, when.year), strict=True))


CRITERIA = {
    "care_needs_evidence": "Has help to wash.",
    "abuse_or_neglect_evidence": "Waits for hours.",
    "cannot_protect_evidence": "Cannot leave the bed alone.",
}


def test_many_enquiries_are_started_in_one_act_and_a_line_that_is_wrong_loses_nothing(
    ben, north, parent, enquiry, signed_in
):
    ann, bob = (open_record(by=ben, given_name=name, family_name="Field") for name in ("Ann", "Bob"))
    actions.join_enquiry(by=ben, parent=parent, enquiry=enquiry, joined_on=FRIDAY, why="Lived there.")
    client, page = signed_in(ben), f"/large-scale/LS{parent.pk}/adults/"
    shared = {
        **CRITERIA,
        "decided_by": str(ben.pk),
        "types": "neglect",
        "source_kind": "service-provider",
        "team": str(north.pk),
    }
    shared |= {"why": "Help does not come.", **day("started_on", localdate() - timedelta(1))}
    wrong = f"A{ann.pk} fell twice\nA{ann.pk}\nnobody\nA999999999\n{enquiry.adult.reference}\n{bob.reference}"
    before = Enquiry.objects.count()
    answer = client.post(page, {**shared, "adults": wrong})
    text = answer.content.decode()
    assert (answer.status_code, Enquiry.objects.count()) == (422, before)
    for said in ("Line 2: ", "Line 3, “nobody”", "Line 4, A999999999", f"Line 5: {enquiry.adult.reference}"):
        assert said in text
    assert "fell twice" in text  # what was typed is still there
    assert client.post(page, {**shared, "adults": f"A{ann.pk}: fell twice\n\n{bob.reference}"}).status_code == 302
    started = ChildEnquiry.objects.filter(enquiry__adult__in=[ann, bob]).order_by("pk")
    assert [child.why for child in started] == ["fell twice", "Help does not come."]
    assert [child.enquiry.sources.get().name for child in started] == ["Larch House"] * 2
    for adult in (ann, bob):
        lines = Event.objects.filter(adult=adult).values_list("verb", flat=True)
        assert {"decided-on-concern", "started-enquiry", "joined-large-scale"} <= set(lines)
        decision = adult.concerns.get().decisions.get()
        assert (decision.decision, decision.decided_by, decision.adults_view) == ("section-42", ben, "not-asked")
        assert decision.care_needs_evidence == "Has help to wash."


def test_enquiries_are_started_all_or_none(ben, north, parent, mrs_k):
    children = [actions.Child(mrs_k, "Lived there."), actions.Child(mrs_k, "Lived there.")]
    account = {name: value for name, value in ACCOUNT.items() if name != "happened"}
    decision = {**ALL_MET, "decision": "section-42", "decided_by": ben, "adults_view": "not-asked"}
    start = {"by": ben, "parent": parent, "children": children, "team": north, "lead": None, "decision": decision}
    start |= account
    with pytest.raises(ValidationError):
        actions.start_children(**start, started_on=MONDAY - timedelta(1))
    assert not mrs_k.enquiries.exists()
    assert len(actions.start_children(**start, started_on=MONDAY)) == 2


def test_commissioners_see_counts_without_words_or_small_numbers(ben, bola, larch_house, worry, parent, signed_in):
    told = (
        [("help-in-time", "person", worry)] * 4 + [("help-in-time", "family", parent)] * 3 + [("money", "staff", worry)]
    )
    for kind, eyes, track in told:
        actions.record_deficit(by=ben, track=track, on=MONDAY, kind=kind, eyes=eyes, words="I ring and ring.")
    found = rows(by_service_and_kind(Period(MONDAY, FRIDAY)))
    counts = {row["kind"]: (row["service_id"], row["told"], row["by_people"]) for row in found}
    assert counts == {"help-in-time": (larch_house.reference, 7, 7), "money": (larch_house.reference, 1, 0)}
    year = "first_0=1&first_1=4&first_2=2026&last_0=31&last_1=3&last_2=2027"
    page = signed_in(bola).get(f"/provider-concerns/not-given/?{year}").content.decode()
    assert "Larch House, about 10 in all" in page
    assert "Help does not come when it is needed" in page
    assert 'numeric">5</td>' in page, "an exact 7 beside a total would tell of the one left out"
    assert "Money or belongings" not in page
    assert "I ring and ring" not in page
