"""Both tracks: the provider's own word shows nothing, ends are earned or explained, and nothing goes in a circle."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction

from alongside.history.recording import recording
from alongside.large_scale import actions
from alongside.large_scale.models import (
    ChildEnquiry,
    CriterionCheck,
    ImprovementCheck,
    LargeScaleEnquiry,
    ProviderConcern,
)
from alongside.organisations.actions import add_service, merge
from conftest import FRIDAY, MONDAY, TUESDAY

from .conftest import large_scale


def write(by, row):
    """Write it as an act would, and look at once at what is otherwise looked at when the act ends."""
    with recording("checked-data", by=by, adult=None, about=row) as keep:
        keep(row)
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")


def refused(by, row):
    """The database refuses this row, whoever writes it."""
    with pytest.raises(IntegrityError), transaction.atomic():
        write(by, row)


def test_the_providers_own_word_never_shows_that_something_is_done(ben, parent, signed_in):
    better = actions.agree_improvement(by=ben, track=parent, on=MONDAY, what="Four on nights.", owner="The manager")
    quiet = actions.write_criterion(by=ben, enquiry=parent, words="Nobody waits.")
    actions.keep_providers_word(
        by=ben, track=parent, on=MONDAY, kind="self-analysis", words="We are outstanding.", said_by="The owner"
    )
    told = {"on": TUESDAY, "evidence": "They told us so."}
    refused(ben, ImprovementCheck(action=better, progress="done", evidence_from="provider-says", **told))
    refused(ben, ImprovementCheck(action=better, progress="done", **told))
    refused(ben, CriterionCheck(criterion=quiet, met="met", evidence_from="provider-says", **told))
    client, day = signed_in(ben), {"on_0": "2", "on_1": "6", "on_2": "2026"}
    sent = {"progress": "done", "evidence_from": "provider-says", "evidence": "They told us so.", **day}
    answer = client.post(f"/improvement/IM{better.pk}/", sent)
    assert answer.status_code == 422
    assert "What the provider says of itself is not enough" in answer.content.decode()
    assert client.post(f"/improvement/IM{better.pk}/", {**sent, "evidence_from": "people"}).status_code == 302
    page = client.get(f"/large-scale/LS{parent.pk}/service/").content.decode()
    assert "We are outstanding." in page
    assert "It is not evidence" in page
    assert "We are outstanding." not in client.get(f"/large-scale/LS{parent.pk}/improvement/").content.decode()


def test_an_enquiry_ends_when_its_criteria_are_met_or_with_a_reason(ben, larch_house, parent):
    with pytest.raises(ValidationError, match="before every criterion"):
        actions.conclude_large_scale(by=ben, enquiry=parent, concluded_on=FRIDAY)  # none was written
    quiet = actions.write_criterion(by=ben, enquiry=parent, words="Nobody waits at night.")
    check = {"by": ben, "criterion": quiet, "on": TUESDAY, "evidence": "Asked nine people."}
    actions.check_criterion(**check, met="met", evidence_from="people")
    actions.check_criterion(**check, met="not-yet")  # the newest stands
    with pytest.raises(ValidationError, match="before every criterion"):
        actions.conclude_large_scale(by=ben, enquiry=parent, concluded_on=FRIDAY)
    parent.concluded_on = FRIDAY
    refused(ben, parent)
    actions.check_criterion(**check, met="met", evidence_from="people")
    actions.conclude_large_scale(by=ben, enquiry=parent, concluded_on=FRIDAY, lessons="Ask people at night.")
    closing = large_scale(ben, larch_house)
    why = "The home has closed."
    assert actions.conclude_large_scale(by=ben, enquiry=closing, concluded_on=FRIDAY, unmet_because=why).concluded_on


def test_a_suspension_holds_until_a_review_lifts_it_and_always_has_a_next_day(ben, worry):
    held = {"by": ben, "track": worry, "decided_on": MONDAY, "decided_by": "Ben Okafor", "scope": "All of it."}
    with pytest.raises(ValidationError, match="later day"):
        actions.suspend_placements(**held, review_on=MONDAY)
    it = actions.suspend_placements(**held, review_on=TUESDAY)
    look = {"by": ben, "suspension": it, "on": TUESDAY, "decided_by": "Ben Okafor", "why": "As before."}
    with pytest.raises(ValidationError, match="later day"):
        actions.review_suspension(**look, decided="kept")
    actions.review_suspension(**look, decided="kept", review_on=FRIDAY)
    it.lifted_on, it.review_on = FRIDAY, None
    refused(ben, it)  # lifted, and no review says so
    actions.review_suspension(**look | {"on": FRIDAY}, decided="lifted")
    it.refresh_from_db()
    assert (it.lifted_on, it.review_on) == (FRIDAY, None)
    with pytest.raises(ValidationError, match="lifted already"):
        actions.review_suspension(**look, decided="lifted")


def test_a_concern_is_never_taken_up_to_an_enquiry_that_it_came_from(ben, larch_house, worry):
    first = actions.take_up(
        by=ben,
        concern=worry,
        about=larch_house,
        started_on=TUESDAY,
        triggers=["pattern"],
        known="Nights.",
        host_authority="Harrowmere",
        decision_maker=ben,
    )
    again = {"by": ben, "about": larch_house, "raised_on": TUESDAY, "raised_by": "user", "worrying": "Nights again."}
    after = actions.raise_provider_concern(**again, follows=first)
    with pytest.raises(ValidationError, match="came from that enquiry"):
        actions.end_provider_concern(by=ben, concern=after, ended_on=FRIDAY, outcome="taken-up", taken_up_to=first)
    second = large_scale(ben, larch_house)
    actions.end_provider_concern(by=ben, concern=after, ended_on=FRIDAY, outcome="taken-up", taken_up_to=second)
    third = actions.raise_provider_concern(**again, follows=second)
    with pytest.raises(ValidationError, match="came from that enquiry"):  # by way of two others
        actions.end_provider_concern(by=ben, concern=third, ended_on=FRIDAY, outcome="taken-up", taken_up_to=first)
    ended = actions.end_provider_concern(by=ben, concern=third, ended_on=FRIDAY, outcome="resolved")
    assert (ended.outcome, ProviderConcern.objects.filter(ended_on=None).count()) == ("resolved", 0)
    with pytest.raises(ValidationError, match="ended already"):
        actions.end_provider_concern(by=ben, concern=third, ended_on=FRIDAY, outcome="resolved")


def test_an_enquiry_is_under_one_large_scale_enquiry_at_a_time(ben, larch_house, parent, enquiry):
    other = large_scale(ben, larch_house)
    join = {"by": ben, "enquiry": enquiry, "joined_on": FRIDAY, "why": "She lived there."}
    child = actions.join_enquiry(**join, parent=parent)
    with pytest.raises(ValidationError, match="one at a time"):
        actions.join_enquiry(**join, parent=other)
    refused(ben, ChildEnquiry(large_scale=other, enquiry=enquiry, joined_on=FRIDAY, why="Again."))
    actions.end_child(by=ben, child=child, ended_on=FRIDAY, why="Another home.")
    assert actions.join_enquiry(**join, parent=other).large_scale == other


def test_a_merged_service_is_read_under_the_name_that_it_is_kept_by(ben, hartside, larch_house, worry, signed_in):
    kept = add_service(by=ben, organisation=hartside, name="Larch House Nursing", kind="nursing-home")
    merge(by=ben, gone=larch_house, into=kept, why="One home, the register says.")
    client = signed_in(ben)
    for page in ("/provider-concerns/", worry.get_absolute_url()):
        assert "Larch House Nursing" in client.get(page).content.decode()
    assert "1 recorded, of which 1 open." in client.get(kept.get_absolute_url()).content.decode()
    assert LargeScaleEnquiry.objects.count() == 0
