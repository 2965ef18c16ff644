"""Everything open in a team, sharing it out with caseloads in view, and what is written when it changes hands."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from alongside.access.actions import restrict_record
from alongside.access.roles import Role
from alongside.concerns.actions import report_concern
from alongside.drafts.models import Draft
from alongside.enquiries.actions import change_enquiry, conclude, start_enquiry
from alongside.history.models import Event
from alongside.history.recording import recording
from alongside.people.actions import open_record
from alongside.work.models import Handover, HandoverRead
from alongside.work.tests.case import seen
from conftest import ACCOUNT, FRIDAY, MONDAY, account


@pytest.fixture
def three(amina, north):
    """Three open enquiries of the North team, oldest first: Amina leads two, nobody the third."""
    made = []
    for number, lead in enumerate((amina, amina, None)):
        adult = open_record(by=amina, given_name=f"Person{number}", family_name="Mensah")
        began = {"kind": "other" if number else "section-42", "started_on": MONDAY + timedelta(days=number)}
        made.append(start_enquiry(by=amina, adult=adult, team=north, lead=lead, **began))
    return made


@pytest.fixture
def queue(north) -> str:
    return reverse("work:team", args=[north.pk])


@pytest.fixture
def dora(north):
    return account("dora", "Dora Nwosu", Role.PRACTITIONER, north)


def shown(page) -> list[str]:
    return [row.reference for row, _ in page.context["rows"]]


def sending(*enquiries, lead, **more) -> dict:
    """What the page of sharing out sends, with these enquiries ticked."""
    hidden = {f"seen-{pk}": event for pk, event in seen(*enquiries).items()}
    return {**hidden, "enquiries": [it.pk for it in enquiries], "lead": lead.pk, **more}


def test_everything_open_stands_in_order_and_can_be_narrowed(three, queue, amina, ben, north, south, signed_in):
    oldest, second, unled = three
    concern = report_concern(by=amina, adult=oldest.adult, team=north, raised_on=MONDAY, **ACCOUNT)
    start_enquiry(by=amina, adult=oldest.adult, kind="other", team=south, lead=amina, started_on=MONDAY)
    client = signed_in(ben)
    assert shown(client.get(queue)) == [concern_first(concern), *(it.reference for it in three)]
    assert shown(client.get(queue, {"lead": "nobody"})) == [f"C{concern.pk}", unled.reference]
    assert shown(client.get(queue, {"lead": amina.pk})) == [oldest.reference, second.reference]
    assert shown(client.get(queue, {"kind": "other"})) == [second.reference, unled.reference]
    assert shown(client.get(queue, {"kind": "concern"})) == [f"C{concern.pk}"]
    assert shown(client.get(queue, {"lead": "\x00"})) == shown(client.get(queue)), (
        "what cannot be asked narrows nothing"
    )
    owed = {row.reference: owed for row, owed in client.get(queue).context["rows"]}
    assert owed[oldest.reference] > 0
    assert owed[f"C{concern.pk}"] is None
    restrict_record(by=ben, adult=second.adult, entitled=[], why="Known to staff.")
    assert second.reference in shown(client.get(queue)), "whoever restricts it is named on it"
    other = signed_in(account("eve", "Eve Nwosu", Role.ENQUIRY_MANAGER, north))
    assert second.reference not in shown(other.get(queue))
    assert other.get(queue).context["page"].paginator.count == 3
    assert other.get(reverse("work:team", args=[south.pk])).status_code == 404


def concern_first(concern) -> str:
    """On the same day a concern comes before an enquiry."""
    return f"C{concern.pk}"


def test_a_queue_takes_the_same_few_queries_however_much_is_open(three, queue, amina, ben, north, signed_in):
    client, counts = signed_in(ben), []
    for more in (0, 30):
        for number in range(more):
            adult = open_record(by=amina, given_name=f"More{number}", family_name="Mensah")
            start_enquiry(by=amina, adult=adult, kind="other", team=north, lead=amina, started_on=FRIDAY)
        client.get(queue)
        with CaptureQueriesContext(connection) as queries:
            client.get(queue)
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 8


def test_sharing_out_shows_caseloads_and_moves_what_was_chosen_each_with_its_own_line(
    three, amina, ben, dora, north, signed_in
):
    oldest, second, unled = three
    client, page = signed_in(ben), reverse("work:share-out", args=[north.pk])
    asked = client.get(page, {"E": [it.pk for it in three]})
    html = asked.content.decode()
    assert "Leads 2 open enquiries" in html
    assert "Leads no open enquiry" in html
    assert "it is no report" in html
    assert asked.context["form"]["enquiries"].value() == [str(it.pk) for it in three]
    sent = sending(oldest, unled, lead=dora, note=" Both know each other. ", **{f"note-{unled.pk}": "Ring after ten."})
    assert client.post(page, sent).url == reverse("work:team", args=[north.pk])
    assert {it.pk: it.lead for it in (oldest, second, unled) if it.refresh_from_db() is None} == {
        oldest.pk: dora,
        second.pk: amina,
        unled.pk: dora,
    }
    assert list(Handover.objects.order_by("enquiry").values_list("was_lead", "lead", "note", "own_note")) == [
        (amina.pk, dora.pk, "Both know each other.", ""),
        (None, dora.pk, "Both know each other.", "Ring after ten."),
    ]
    lines = Event.objects.filter(verb="handed-over").order_by("seq")
    assert [(line.adult_id, line.facts) for line in lines] == [
        (oldest.adult_id, {"changed": {"lead": ["Amina Yusuf", "Dora Nwosu"]}}),
        (unled.adult_id, {"changed": {"lead": [None, "Dora Nwosu"]}}),
    ]


def test_what_was_concluded_or_changed_meanwhile_is_said_row_by_row_and_nothing_typed_is_lost(
    three, amina, ben, dora, north, signed_in
):
    ended, changed, unled = three
    client, page = signed_in(ben), reverse("work:share-out", args=[north.pk])
    sent = sending(*three, lead=dora, note="Typed at length.", **{f"note-{unled.pk}": "Ring after ten."})
    conclude(by=amina, enquiry=ended, concluded_on=FRIDAY)
    change_enquiry(by=amina, enquiry=changed, lead=ben)
    refused = client.post(page, sent)
    html = refused.content.decode()
    assert refused.status_code == 422
    assert f"{ended}: it was concluded meanwhile" in html
    assert "Ben Okafor leads it now" in html
    assert "Typed at length." in html
    assert "Ring after ten." in html
    assert not Handover.objects.exists(), "all or nothing"
    assert Draft.objects.get(user=ben).path == page
    assert "Typed at length." in client.get(page).content.decode()
    again = sending(changed, unled, lead=dora, note="Typed at length.")
    assert client.post(page, again).status_code == 302
    assert Handover.objects.count() == 2


def test_nobody_is_given_an_enquiry_whose_record_they_may_not_open(three, amina, ben, dora, north, signed_in):
    restricted, open_to_all, _ = three
    restrict_record(by=ben, adult=restricted.adult, entitled=[amina], why="Known to staff.")
    client, page = signed_in(ben), reverse("work:share-out", args=[north.pk])
    refused = client.post(page, sending(restricted, open_to_all, lead=dora))
    assert refused.status_code == 422
    html = refused.content.decode()
    assert f"{restricted}: Dora Nwosu may not open this record" in html
    assert f"{open_to_all}: Dora Nwosu may not" not in html
    assert not Event.objects.filter(verb="handed-over").exists(), "all or nothing"
    restrict_record(by=ben, adult=restricted.adult, entitled=[amina, dora], why="Dora takes it over.")
    assert client.post(page, sending(restricted, open_to_all, lead=dora)).status_code == 302
    assert restricted in [it for it, _ in signed_in(dora).get("/").context["work"]]


def test_the_new_lead_sees_what_was_written_until_they_have_read_it(three, ben, dora, amina, north, signed_in):
    (oldest, *_) = three
    signed_in(ben).post(
        reverse("work:share-out", args=[north.pk]), sending(oldest, lead=dora, note="She likes mornings.")
    )
    client = signed_in(dora)
    for page in ("/", oldest.get_absolute_url(), reverse("work:handovers", args=[oldest.pk])):
        assert "She likes mornings." in client.get(page).content.decode(), page
    assert signed_in(amina).post(reverse("work:read-handovers", args=[oldest.pk])).status_code == 302
    assert not HandoverRead.objects.exists(), "only whoever it was written for has read it"
    for _ in range(2):
        assert client.post(reverse("work:read-handovers", args=[oldest.pk])).url == oldest.get_absolute_url()
    assert HandoverRead.objects.count() == 1
    assert "She likes mornings." not in client.get("/").content.decode()
    assert "Read." in client.get(oldest.get_absolute_url()).content.decode()
    assert "She likes mornings." in client.get(reverse("work:handovers", args=[oldest.pk])).content.decode()


def test_a_handover_without_a_word_is_not_kept(three, ben, dora, north, signed_in):
    (oldest, *_) = three
    signed_in(ben).post(reverse("work:share-out", args=[north.pk]), sending(oldest, lead=dora, note="  "))
    oldest.refresh_from_db()
    assert oldest.lead == dora
    assert not Handover.objects.exists()
    row = Handover(enquiry=oldest, lead=ben, note=" ")
    with pytest.raises(IntegrityError), recording("handed-over", by=ben, adult=oldest.adult, about=row) as keep:
        keep(row)
