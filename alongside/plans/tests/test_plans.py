"""Plans: what the database refuses, what a review does in one act, and what the pages show."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.utils.timezone import localdate
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alongside.enquiries.actions import conclude, start_enquiry
from alongside.enquiries.models import Enquiry
from alongside.history.models import Event
from alongside.history.recording import recording
from alongside.meetings.actions.minutes import Typed, minute
from alongside.people.actions import add_person, check_contact, open_record
from alongside.plans.actions import add_actions, change_plan, end_plan, give_copy, make_plan, record_result, review_plan
from alongside.plans.codes import PlanEnding, PlanKind
from alongside.plans.models import Action, ActionResult, Plan, PlanReview
from alongside.prompts.owed import owed_on
from alongside.voice.actions import Said
from alongside.voice.models import Statement
from conftest import FRIDAY

AUGUST, SEPTEMBER, DECEMBER = date(2026, 8, 3), date(2026, 9, 15), date(2026, 12, 1)
HERS = {"what": "Ask Mrs Doyle to keep a spare set.", "owner_kind": "adult"}
THEIRS = {"what": "Change the lock.", "owner_kind": "partner", "owner_name": "Elm Homes"}


@pytest.fixture
def plan(amina, enquiry, outcomes):
    actions = [{**HERS, "outcome": outcomes[0]}, THEIRS]
    return make_plan(by=amina, enquiry=enquiry, started_on=FRIDAY, aims=Said("  My own keys."), actions=actions)


def day(name: str, when: date) -> dict:
    return {f"{name}_0": when.day, f"{name}_1": when.month, f"{name}_2": when.year}


def test_a_plan_is_made_with_its_actions_in_one_act(plan, outcomes):
    hers, theirs = plan.actions.order_by("pk")
    assert (hers.whose, hers.outcome, theirs.whose) == ("Kathleen", outcomes[0], "Elm Homes")
    assert plan.aims.words == "  My own keys."
    event = Event.objects.get(verb="made-plan")
    assert {plan.event_id, plan.aims.event_id, hers.event_id, theirs.event_id} == {event.pk}
    assert event.facts == {"kind": "safeguarding", "actions": 2}


@pytest.mark.parametrize(("kind", "days"), [("safeguarding", 91), ("family", 91), ("domestic-abuse", 84)])
def test_a_plan_knows_when_it_is_looked_at_again(kind, days, enquiry, amina):
    made = make_plan(by=amina, enquiry=enquiry, started_on=FRIDAY, kind=kind, whose="The Kowalskas")
    assert made.next_review_on == FRIDAY + timedelta(days=days)


def test_a_domestic_abuse_plan_waits_no_longer_than_twelve_weeks_without_a_reason(enquiry, amina):
    late = {"kind": PlanKind.DOMESTIC_ABUSE, "next_review_on": FRIDAY + timedelta(days=85)}
    with pytest.raises(ValidationError, match="within 12 weeks"):
        make_plan(by=amina, enquiry=enquiry, started_on=FRIDAY, **late)
    made = make_plan(by=amina, enquiry=enquiry, started_on=FRIDAY, review_later_because="She is abroad.", **late)
    with pytest.raises(ValidationError, match="within 12 weeks"):
        change_plan(by=amina, plan=made, next_review_on=DECEMBER, review_later_because="")


REFUSED = {
    "open and never looked at again": {"next_review_on": None},
    "a family's plan that is nobody's": {"kind": "family"},
    "ended, nobody knows how": {"ended_on": FRIDAY, "next_review_on": None},
    "how it ended, but not when": {"ending": "recovery"},
    "watched over by nobody": {"ended_on": FRIDAY, "ending": "monitoring", "next_review_on": None},
    "ended and still looked at again": {"ended_on": FRIDAY, "ending": "recovery"},
    "ended before it began": {"ended_on": date(2026, 6, 4), "ending": "recovery", "next_review_on": None},
    "looked at again before it began": {"next_review_on": date(2026, 6, 4)},
    "of an unknown kind": {"kind": "protection"},
}


@pytest.mark.parametrize("fields", REFUSED.values(), ids=REFUSED)
def test_the_database_refuses_a_plan_that_contradicts_itself(fields, plan):
    with pytest.raises(IntegrityError), transaction.atomic():
        Plan.objects.filter(pk=plan.pk).update(**fields)


def test_an_action_stays_in_its_own_enquiry(plan, outcomes, amina, north):
    other = open_record(by=amina, given_name="Ivor", family_name="Pugh")
    theirs = start_enquiry(by=amina, adult=other, kind="other", team=north, lead=amina, started_on=FRIDAY)
    with pytest.raises(IntegrityError, match="belong to one enquiry"), transaction.atomic():
        add_actions(by=amina, enquiry=theirs, actions=[{**HERS, "outcome": outcomes[0]}])
    with pytest.raises(IntegrityError, match="belong to one enquiry"), transaction.atomic():
        add_actions(by=amina, enquiry=theirs, plan=plan, actions=[HERS])
    add_actions(by=amina, enquiry=theirs, actions=[HERS])


def test_a_review_says_how_each_action_went_and_when_next_in_one_act(plan, amina, signed_in):
    hers, theirs = plan.actions.order_by("pk")
    sent = {
        "because": "due",
        "later_because": "She was in hospital.",
        "adults_view": "It is better. ",
        f"action{hers.pk}-result": "done",
        f"action{theirs.pk}-result": "not-done",
        f"action{theirs.pk}-words": "No reply yet",
        "action-0-what": "Ring the association.",
        "action-0-owner_kind": "worker",
        **day("held_on", SEPTEMBER),
        **day("next_due_on", DECEMBER),
    }
    assert signed_in(amina).post(f"/plans/SP{plan.pk}/review/", sent).url == plan.get_absolute_url()
    held = PlanReview.objects.get()
    assert (held.due_on, held.held_on, held.next_due_on) == (FRIDAY + timedelta(days=91), SEPTEMBER, DECEMBER)
    assert held.adults_view.words == "It is better. "
    assert set(held.results.values_list("action", "result")) == {(hers.pk, "done"), (theirs.pk, "not-done")}
    plan.refresh_from_db()
    assert plan.next_review_on == DECEMBER
    assert plan.actions.count() == 3
    rows = [held, plan, held.adults_view, *held.results.all()]
    assert {row.event_id for row in rows} == {Event.objects.get(verb="reviewed-plan").pk}
    page = signed_in(amina).get(plan.get_absolute_url()).content.decode()
    assert "Later than planned (it was due on 4 September 2026), because she was in hospital." in page


def test_a_review_that_was_planned_is_held_once(plan, amina):
    due = plan.next_review_on
    review_plan(by=amina, plan=plan, held_on=AUGUST)
    change_plan(by=amina, plan=Plan.objects.get(), next_review_on=due)
    with pytest.raises(ValidationError, match="recorded already"):
        review_plan(by=amina, plan=plan, held_on=SEPTEMBER)
    review_plan(by=amina, plan=plan, held_on=SEPTEMBER, because="adult-asked")
    twice = {"plan": plan, "due_on": due, "because": "due", "held_on": SEPTEMBER, "event_id": plan.event_id}
    with pytest.raises(IntegrityError), transaction.atomic():
        PlanReview.objects.create(**twice)
    assert PlanReview.objects.count() == 2


def test_an_action_is_open_until_it_is_done_or_no_longer_needed(plan, amina):
    hers, theirs = plan.actions.order_by("pk")
    for result, open_then in [("not-done", 2), ("partly", 2), ("done", 1)]:
        record_result(by=amina, action=hers, on=FRIDAY, result=result)
        assert plan.actions.all().open().count() == open_then
    record_result(by=amina, action=theirs, on=FRIDAY, result="not-needed")
    assert not plan.actions.all().open().exists()
    assert all(action.settled for action in plan.actions.with_results())


def test_ending_a_plan_tells_recovery_from_being_watched_over(plan, amina, signed_in):
    client, page = signed_in(amina), f"/plans/SP{plan.pk}/end/"
    watched = {"ending": "monitoring", **day("ended_on", SEPTEMBER)}
    assert client.post(page, watched).status_code == 422
    assert client.post(page, {**watched, "monitored_by": "Her GP"}).status_code == 302
    assert "Her GP" in client.get(plan.get_absolute_url()).content.decode()
    with pytest.raises(ValidationError, match="ended already"):
        end_plan(by=amina, plan=plan, ended_on=SEPTEMBER, ending=PlanEnding.RECOVERY)
    with pytest.raises(ValidationError, match="has ended"):
        review_plan(by=amina, plan=plan, held_on=SEPTEMBER)
    with pytest.raises(ValidationError, match="has ended"):
        add_actions(by=amina, enquiry=plan.enquiry, plan=Plan.objects.get(), actions=[HERS])


def test_actions_agreed_before_there_was_a_plan_are_taken_into_it(enquiry, amina, signed_in):
    (loose,) = add_actions(by=amina, enquiry=enquiry, actions=[HERS])
    client = signed_in(amina)
    sent = {"kind": "safeguarding", "taken_in": loose.pk, **day("started_on", FRIDAY)}
    made = client.post(f"/enquiries/E{enquiry.pk}/plan/new/", sent)
    assert made.status_code == 302, made.content.decode()
    loose.refresh_from_db()
    assert loose.plan == Plan.objects.get()
    assert HERS["what"] in client.get(made.url).content.decode()


def test_no_copy_is_said_to_be_given_in_a_way_that_is_not_safe(plan, amina, signed_in):
    client, page = signed_in(amina), f"/plans/SP{plan.pk}/copy/"
    refused = client.post(page, {"given": "yes", "channel": "post", **day("on", FRIDAY)})
    assert refused.status_code == 422
    assert "counts as unsafe" in refused.content.decode()
    assert client.post(page, {"given": "no", "why_not": "He opens her post.", **day("on", FRIDAY)}).status_code == 302
    with pytest.raises(IntegrityError), transaction.atomic():
        give_copy(by=amina, plan=plan, on=FRIDAY, given=False, why_not=" ")


def test_a_plan_is_not_printed_for_an_adult_whom_it_may_endanger(plan, amina, signed_in):
    page = signed_in(amina).get(f"/plans/SP{plan.pk}/print/").content.decode()
    assert "counts as unsafe" in page
    assert HERS["what"] not in page


def test_a_partner_gets_their_own_actions_and_a_source_of_risk_gets_none(plan, amina, signed_in):
    stay = {"what": "Stay away.", "owner_kind": "family-friend", "owner_name": "PIOTR"}
    (his,) = add_actions(by=amina, enquiry=plan.enquiry, plan=plan, actions=[stay])
    client, theirs = signed_in(amina), plan.actions.get(owner_name="Elm Homes")
    page = client.get(f"/plans/AC{theirs.pk}/print/").content.decode()
    assert THEIRS["what"] in page
    assert HERS["what"] not in page
    assert "Stay away." not in client.get(f"/plans/AC{his.pk}/print/").content.decode()


def test_what_is_handed_to_an_owner_follows_the_one_definition_of_who_may_be_told(plan, amina, signed_in):
    stay = {"what": "Stay away.", "owner_kind": "family-friend", "owner_name": "Pat Doyle"}
    (theirs,) = add_actions(by=amina, enquiry=plan.enquiry, plan=plan, actions=[stay])
    client, page = signed_in(amina), f"/plans/AC{theirs.pk}/print/"
    assert "Stay away." in client.get(page).content.decode()
    who = {"by": amina, "adult": plan.enquiry.adult, "name": "Dóyle Pat"}
    add_person(**who, relationship="neighbour", adult_wants_them="no")
    refused = client.get(page).content.decode()
    assert "does not want" in refused
    assert "Stay away." not in refused


def test_what_was_agreed_without_the_adult_is_left_off_their_plan(whole_case, amina, signed_in):
    meeting, police = whole_case.meeting, whole_case.meeting.invitations.get(part="professional")
    apart = meeting.items.get(words="A worker’s conduct")
    for words, more in {"Ring.": {}, "Look into him.": {"item": apart}, "Tell nobody.": {"agency": "Police"}}.items():
        minute(by=amina, meeting=meeting, typed=Typed("action", words, person=police, **more))
    plan = whole_case.records["SP"]
    loose = Action.objects.filter(plan=None, enquiry=plan.enquiry)
    with recording("changed-plan", by=amina, adult=whole_case.adult, about=plan) as keep:
        for action in loose:
            action.plan = plan
            keep(action)
    way = [{"channel": "hand", "safe": "yes"}]
    check_contact(by=amina, adult=whole_case.adult, verified_on=FRIDAY, confirmed_how="alone", ways=way)
    page = signed_in(amina).get(f"/plans/SP{plan.pk}/print/").content.decode()
    assert "Ring." in page
    assert "Look into him." not in page
    assert "Tell nobody." not in page
    assert "are left off" in page


PAGES = ["/plans/SP{0}/", "/enquiries/E{1}/plan/", "/plans/SP{0}/review/", "/plans/SP{0}/print/"]


@pytest.mark.parametrize("path", PAGES)
def test_a_page_of_much_takes_few_queries(path, plan, amina, signed_in, django_assert_max_num_queries):
    client, address = signed_in(amina), path.format(plan.pk, plan.enquiry_id)
    for number in range(8):
        add_actions(by=amina, enquiry=plan.enquiry, plan=plan, actions=[HERS, THEIRS])
        held = review_plan(by=amina, plan=plan, held_on=AUGUST + timedelta(days=number), because="other")
        assert held.results.count() == 0
        for action in Action.objects.all():
            record_result(by=amina, action=action, on=FRIDAY, result="partly", said_by="Jo")
    with django_assert_max_num_queries(12):
        assert client.get(address).status_code == 200
    assert ActionResult.objects.count() > 50


def test_a_review_that_is_due_is_owed_until_it_is_held_and_outlasts_the_close(plan, amina, signed_in):
    says = "A review of the plan is due"

    def owed() -> bool:
        return says in {gap.says for gap in owed_on(Enquiry.objects.get(pk=plan.enquiry_id))}

    today = localdate()
    change_plan(by=amina, plan=plan, next_review_on=today + timedelta(1))
    assert not owed()
    change_plan(by=amina, plan=plan, next_review_on=today)
    assert owed()
    assert says in signed_in(amina).get(plan.enquiry.get_absolute_url()).content.decode()
    conclude(by=amina, enquiry=plan.enquiry, concluded_on=today)
    assert owed()
    review_plan(by=amina, plan=plan, held_on=today)
    assert not owed()


DAYS = st.integers(1, 400)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(gaps=st.lists(DAYS, min_size=1, max_size=4), kind=st.sampled_from(["safeguarding", "domestic-abuse"]))
def test_however_often_it_is_reviewed_an_open_plan_knows_its_next_review(gaps, kind, enquiry, amina):
    with transaction.atomic():
        made = make_plan(by=amina, enquiry=enquiry, started_on=FRIDAY, kind=kind)
        held_on = FRIDAY
        for gap in gaps:
            held_on += timedelta(days=gap)
            review_plan(by=amina, plan=made, held_on=held_on)
            assert timedelta(0) < Plan.objects.get(pk=made.pk).next_review_on - held_on <= timedelta(days=91)
        assert made.reviews.count() == len(gaps)
        transaction.set_rollback(True)


def test_words_are_kept_as_statements_of_the_adult(plan, enquiry):
    assert Statement.objects.filter(adult=enquiry.adult, words="  My own keys.").count() == 1
    with connection.cursor() as cursor:
        cursor.execute("SELECT facts::text FROM history_event WHERE verb = 'made-plan'")
        assert "keys" not in str(cursor.fetchall())
