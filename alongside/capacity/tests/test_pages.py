"""The pages: few queries, what is missing said beside the question, and nothing that was typed lost."""

from urllib.parse import urlencode

import pytest
from django.urls import reverse

from alongside.drafts.models import Draft

from ..actions.assessments import NO_ABILITY_FAILED, NO_SUPPORT
from ..models import BestInterestsDecision, CapacityAssessment, DeprivationOfLiberty, LegalAuthority, LegalTest
from .case import FRIDAY, HELPED, NOT_RETAINED, lacking

MOST_QUERIES = 12


def day(name: str, when) -> dict:
    return {f"{name}_0": when.day, f"{name}_1": when.month, f"{name}_2": when.year}


ASKED = {
    "domain": "residence",
    "decision": "where I live",
    "question": "Do you want to live here, or with people about at night?",
    "conclusion": "lacks",
    "assessor": "Amina Yusuf",
    **day("assessed_on", FRIDAY),
}
EVIDENCE = {
    "support-0-kind": "pictures",
    "support-0-done": HELPED["done"],
    **day("support-0-given_on", HELPED["given_on"]),
    "retain_finding": "not-able",
    "retain_evidence": NOT_RETAINED["evidence"],
    "retain_reply": "  What flat?\n",
    "impaired": "yes",
    "impairment": "Dementia.",
    "causal_link": "Because of it she does not keep either flat in mind.",
}
OPTIONS = {
    "decision_maker": "Ben Okafor",
    "decision": "She stays at home.",
    "reasons": "It is what she wants.",
    **day("decided_on", FRIDAY),
    "options-0-option": "Stay at home",
    "options-1-option": "Move",
}


@pytest.fixture
def client(amina, signed_in, concern):
    return signed_in(amina)


def test_lacking_without_its_evidence_is_refused_part_by_part_and_nothing_typed_is_lost(client, mrs_k):
    page = reverse("capacity:assess", args=[mrs_k.pk])
    refused = client.post(page, ASKED)
    assert refused.status_code == 422
    form = refused.context["form"]
    assert form.errors["support-0-kind"] == [NO_SUPPORT]
    assert form.errors["understand_finding"] == [NO_ABILITY_FAILED]
    assert set(form.errors) == {"support-0-kind", "understand_finding", "impaired", "causal_link"}
    assert CapacityAssessment.objects.count() == 0
    assert "with people about at night" in client.get(page).content.decode()
    taken = client.post(page, {**ASKED, **EVIDENCE})
    assert taken.status_code == 302
    its = CapacityAssessment.objects.get()
    assert its.abilities.get(ability="retain").reply.words == "  What flat?\r\n".replace("\r", "")
    assert Draft.objects.count() == 0


def test_help_after_the_assessment_is_refused_beside_its_date(client, mrs_k):
    late = {**day("support-0-given_on", FRIDAY.replace(day=6))}
    refused = client.post(reverse("capacity:assess", args=[mrs_k.pk]), {**ASKED, **EVIDENCE, **late})
    assert list(refused.context["form"].errors) == ["support-0-given_on"]


def test_the_only_open_enquiry_is_taken_without_asking(client, enquiry):
    page = reverse("capacity:presumed", args=[enquiry.adult.pk])
    assert "Which enquiry" not in client.get(page).content.decode()
    sent = {"domain": "take-part", "decision": "taking part", "assessor": "Amina", **day("assessed_on", FRIDAY)}
    assert client.post(page, sent).status_code == 302
    assert CapacityAssessment.objects.get().enquiry == enquiry


def test_looking_again_carries_the_question_on_and_never_the_answer(client, mrs_k, amina):
    first = lacking(mrs_k, by=amina)
    page = client.get(reverse("capacity:assess-again", args=[first.pk]))
    assert page.context["form"]["decision"].value() == "where I live"
    assert not page.context["form"]["conclusion"].value()
    sent = {**ASKED, "conclusion": "has", "decision": "my home"}
    assert client.post(reverse("capacity:assess-again", args=[first.pk]), sent).status_code == 302
    assert CapacityAssessment.objects.latest("pk").supersedes == first
    assert "Looked at again since" in client.get(first.get_absolute_url()).content.decode()


def test_a_best_interests_decision_is_asked_for_or_the_page_says_why_not(client, mrs_k, amina):
    excluded = lacking(mrs_k, by=amina, domain="voting", decision="how I vote")
    refusal = client.get(reverse("capacity:decide", args=[excluded.pk])).content.decode()
    assert "section 29" in refusal
    assert "<form method" not in refusal.split("<main")[1]
    assert client.post(reverse("capacity:decide", args=[excluded.pk]), OPTIONS).status_code == 422
    page = reverse("capacity:decide", args=[lacking(mrs_k, by=amina).pk])
    assert client.post(page, {**OPTIONS, "options-1-option": ""}).status_code == 422
    assert BestInterestsDecision.objects.count() == 0
    assert client.post(page, OPTIONS).status_code == 302
    assert BestInterestsDecision.objects.get().options.count() == 2


def test_an_attorney_is_shown_as_not_seen_until_it_is(client, mrs_k):
    sent = {"kind": "lpa-health", "holder": "Piotr", "holder_is_risk": "yes", "covers": ["care", "residence"]}
    assert client.post(reverse("capacity:new-authority", args=[mrs_k.pk]), sent).status_code == 302
    decisions = reverse("capacity:decisions", args=[mrs_k.pk])
    page = client.get(decisions).content.decode()
    assert "Not seen yet" in page
    assert "has not been told yet" in page
    change = reverse("capacity:authority", args=[LegalAuthority.objects.get().pk])
    seen = {**sent, **day("evidence_seen_on", FRIDAY), "seen": client.get(change).context["seen"]}
    assert client.post(change, seen).status_code == 302
    assert "Not seen yet" not in client.get(decisions).content.decode()


def test_the_test_of_the_day_is_asked_for_and_no_answer_is_worked_out(client, mrs_k):
    page = reverse("capacity:new-liberty", args=[mrs_k.pk])
    old, new = LegalTest.objects.order_by("version")
    note = f"note-{new.criteria.first().pk}"
    sent = {"setting": "own-home", "restrictions": "Locked at night.", "test": old.pk, **day("considered_on", FRIDAY)}
    refused = client.post(page, {**sent, note: "One door."})
    assert "Many factors" in str(refused.context["form"].errors["test"])
    assert client.post(page, {**sent, "test": new.pk, note: "One door."}).status_code == 302
    made = DeprivationOfLiberty.objects.get()
    assert (made.test, made.notes.get().note) == (new, "One door.")


def test_minutes_are_a_whole_number(client, mrs_k):
    page = reverse("capacity:assess", args=[mrs_k.pk])
    for typed in ("an hour", "0", "-5", "1e3", "٣", "9999999"):
        refused = client.post(page, {**ASKED, **EVIDENCE, "minutes_spent": typed})
        assert list(refused.context["form"].errors) == ["minutes_spent"], typed
    client.post(page, {**ASKED, **EVIDENCE, "minutes_spent": "90"})
    assert CapacityAssessment.objects.get().minutes_spent == 90


PAGES = ["decisions", "assessment", "best-interests", "liberty"]


@pytest.mark.parametrize("name", PAGES)
def test_reading_pages_ask_the_database_little(name, case_so_far, amina, signed_in, django_assert_max_num_queries):
    letters = {"decisions": "A", "assessment": "CA", "best-interests": "BI", "liberty": "DL"}
    path = reverse(f"capacity:{name}", args=[case_so_far.records[letters[name]].pk])
    client = signed_in(amina)
    client.get(path)
    with django_assert_max_num_queries(MOST_QUERIES):
        page = client.get(f"{path}?{urlencode({'q': 'x'})}")
    assert page.status_code == 200
