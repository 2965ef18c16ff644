"""The section 42(1) decision: its law is held by the database, and the page gives the reason."""

from itertools import product

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alongside.concerns.actions import decide, join_concern, report_concern
from alongside.concerns.codes import Criterion, DecisionCode, Followed, Ground, Pathway
from alongside.concerns.deciding import CRITERIA, DecisionForm, contradiction
from alongside.concerns.models import Concern, ConcernEnquiry, Decision
from alongside.enquiries.models import Enquiry
from alongside.people.actions import open_record
from conftest import ACCOUNT, ALL_MET, MONDAY, TUESDAY

IN_THE_TEST = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
EVERY_CHOICE = list(product(product(Criterion.values, repeat=3), DecisionCode.values))
VIEWS = [(Followed.FOLLOWED, None), (Followed.NOT_ASKED, None), *((Followed.NOT_FOLLOWED, g) for g in Ground.values)]


def decision_of(ben, criteria, decision, **more) -> dict:
    """What an act of deciding needs, with evidence for every criterion and a pathway where one is due."""
    answers = dict(zip(CRITERIA, criteria, strict=True))
    answers |= {f"{name}_evidence": "As seen on the visit." for name in CRITERIA}
    pathways = [Pathway.ADVICE] if decision == DecisionCode.NO_ENQUIRY else []
    view = {"adults_view": Followed.FOLLOWED}
    return {
        "decided_on": TUESDAY,
        "decided_by": ben,
        "decision": decision,
        "pathways": pathways,
        **answers,
        **view,
        **more,
    }


def database_takes(**decision) -> bool:
    """Whether the database alone accepts this decision; nothing is left behind."""
    try:
        with transaction.atomic():
            decide(**decision)
            transaction.set_rollback(True)
    except IntegrityError:
        return False
    return True


def test_page_and_database_agree_on_all_27_criteria_and_4_decisions(amina, ben, concern):
    agreed = 0
    for criteria, decision in EVERY_CHOICE:
        refusal = contradiction(list(criteria), decision)
        taken = database_takes(by=amina, concern=concern, **decision_of(ben, criteria, decision))
        assert taken == (refusal == ""), (criteria, decision, refusal)
        agreed += taken
    # 1 duty; 19 with one not met, for each of two decisions; 26 less the 7 with nothing left to find out.
    assert agreed == 1 + 2 * 19 + 19


def test_each_refusal_gives_its_reason():
    met, not_met, unknown = Criterion.MET, Criterion.NOT_MET, Criterion.NOT_YET_KNOWN
    assert "has a duty" in contradiction([met, met, met], DecisionCode.NO_ENQUIRY)
    assert "needs all three criteria" in contradiction([met, not_met, met], DecisionCode.SECTION_42)
    assert "cannot be decided yet" in contradiction([met, unknown, met], DecisionCode.OTHER_ENQUIRY)
    assert "nothing more to find out" in contradiction([met, not_met, met], DecisionCode.MORE_INFORMATION)
    assert contradiction([met, met, met], DecisionCode.SECTION_42) == ""


@IN_THE_TEST
@given(
    criteria=st.tuples(*[st.sampled_from(Criterion.values)] * 3),
    decision=st.sampled_from(DecisionCode.values),
    evidence=st.tuples(*[st.sampled_from(["", "   ", "Seen on the visit."])] * 3),
    pathways=st.lists(st.sampled_from(Pathway.values), max_size=2, unique=True),
    view=st.sampled_from(Followed.values),
    ground=st.sampled_from([None, *Ground.values]),
)
def test_whatever_the_page_takes_the_database_takes_and_the_other_way_round(
    amina, ben, concern, criteria, decision, evidence, pathways, view, ground
):
    answers = decision_of(ben, criteria, decision, pathways=pathways, adults_view=view, ground=ground)
    answers |= {f"{name}_evidence": said for name, said in zip(CRITERIA, evidence, strict=True)}
    sent = {**answers, "decided_by": str(ben.pk), "ground": ground or "", "not_asked_why": "No phone."}
    sent |= {"decided_on_0": "2", "decided_on_1": "6", "decided_on_2": "2026"}
    form = DecisionForm(sent, deciders=[ben], leads=[amina])
    taken = database_takes(by=amina, concern=concern, **answers)
    if form.is_valid():
        assert database_takes(by=amina, concern=concern, **form.cleaned_data), form.cleaned_data
    if taken:
        assert form.is_valid(), form.errors


@pytest.mark.parametrize("name", CRITERIA)
@pytest.mark.parametrize("evidence", ["", "  \n "])
def test_a_known_criterion_needs_its_evidence(name, evidence, amina, ben, concern):
    good = decision_of(ben, ["met"] * 3, "section-42")
    assert database_takes(by=amina, concern=concern, **good)
    assert not database_takes(by=amina, concern=concern, **good | {f"{name}_evidence": evidence})


@pytest.mark.parametrize(("view", "ground"), VIEWS)
def test_the_adults_consent_never_gates(view, ground, amina, ben, concern):
    assert database_takes(
        by=amina, concern=concern, **decision_of(ben, ["met"] * 3, "section-42", adults_view=view, ground=ground)
    )


@pytest.mark.parametrize(("view", "ground"), [("not-followed", None), ("followed", "coercion"), ("not-asked", "other")])
def test_a_ground_is_given_exactly_when_the_view_was_not_followed(view, ground, amina, ben, concern):
    assert not database_takes(
        by=amina, concern=concern, **decision_of(ben, ["met"] * 3, "section-42", adults_view=view, ground=ground)
    )


def test_no_enquiry_needs_another_way_to_help_and_an_enquiry_has_none(amina, ben, concern):
    not_met = ["met", "not-met", "met"]
    assert database_takes(by=amina, concern=concern, **decision_of(ben, not_met, "no-enquiry"))
    assert not database_takes(by=amina, concern=concern, **decision_of(ben, not_met, "no-enquiry", pathways=[]))
    with_one = decision_of(ben, ["met"] * 3, "section-42", pathways=[Pathway.ADVICE])
    assert not database_takes(by=amina, concern=concern, **with_one)


def test_a_decision_is_not_dated_before_its_concern(amina, ben, mrs_k, north):
    concern = report_concern(by=amina, adult=mrs_k, team=north, raised_on=TUESDAY, **ACCOUNT)
    good = decision_of(ben, ["met"] * 3, "section-42")
    with pytest.raises(ValidationError, match="on or after"):
        decide(by=amina, concern=concern, **good | {"decided_on": MONDAY})
    assert Decision.objects.count() == 0
    decide(by=amina, concern=concern, **good)
    assert Decision.objects.count() == 1


def test_a_section_42_decision_starts_an_enquiry_with_what_the_concern_says(enquiry, concern, amina):
    assert (enquiry.kind, enquiry.lead, enquiry.team, enquiry.started_on) == (
        "section-42",
        amina,
        concern.team,
        TUESDAY,
    )
    assert sorted(a.type for a in enquiry.allegations.all()) == ["domestic", "psychological"]
    assert {str(a.source) for a in enquiry.allegations.all()} == {"Piotr, son"}
    concern.refresh_from_db()
    assert (concern.decision, concern.decided_on) == ("section-42", TUESDAY)


def test_finding_out_more_leaves_the_concern_waiting(amina, ben, concern):
    decide(by=amina, concern=concern, **decision_of(ben, ["met", "not-yet-known", "met"], "more-information"))
    concern.refresh_from_db()
    assert (concern.decision, concern.decided_on) == ("more-information", None)
    assert concern in Concern.objects.undecided()
    decide(by=amina, concern=concern, **decision_of(ben, ["met"] * 3, "section-42"))
    assert concern not in Concern.objects.undecided()
    assert [d.decision for d in concern.decisions.order_by("pk")] == ["more-information", "section-42"]


def test_several_concerns_feed_one_enquiry_and_one_concern_several(amina, ben, concern, enquiry, mrs_k, north):
    second = report_concern(by=amina, adult=mrs_k, team=north, raised_on=TUESDAY, **ACCOUNT)
    decide(by=amina, concern=second, join=[enquiry], **decision_of(ben, ["met"] * 3, "section-42"))
    assert set(enquiry.concerns.all()) == {concern, second}
    assert Enquiry.objects.count() == 1
    decide(by=amina, concern=second, **decision_of(ben, ["met"] * 3, "section-42"))
    assert second.enquiries.count() == 2


def test_joining_twice_is_joining_once(amina, concern, enquiry):
    assert join_concern(by=amina, concern=concern, enquiry=enquiry, on=TUESDAY) is None
    assert ConcernEnquiry.objects.count() == 1


def test_a_concern_never_feeds_an_enquiry_about_somebody_else(amina, concern, enquiry, north):
    grace = open_record(by=amina, given_name="Grace", family_name="Mensah")
    other = report_concern(by=amina, adult=grace, team=north, raised_on=MONDAY, **ACCOUNT)
    with pytest.raises(ValidationError, match="different people"):
        join_concern(by=amina, concern=other, enquiry=enquiry, on=TUESDAY)
    assert list(enquiry.concerns.all()) == [concern]


def test_the_page_refuses_a_contradiction_with_the_reason_and_keeps_what_was_typed(concern, amina, ben, signed_in):
    client, page = signed_in(amina), f"/concerns/C{concern.pk}/decide/"
    sent = {**ALL_MET, "decided_by": ben.pk, "decided_on_0": "2", "decided_on_1": "6", "decided_on_2": "2026"}
    sent |= {"adults_view": "not-followed", "ground": "coercion", "decision": "no-enquiry", "pathways": ["advice"]}
    refused = client.post(page, sent)
    assert refused.status_code == 422
    assert "the council has a duty to make section 42 enquiries" in refused.content.decode()
    assert "She has help to wash and dress." in refused.content.decode()
    assert Decision.objects.count() == 0
    taken = client.post(page, {**sent, "decision": "section-42"})
    assert taken.url == Enquiry.objects.get().get_absolute_url()
    made = Decision.objects.get()
    assert (made.adults_view, made.ground, made.pathways) == ("not-followed", "coercion", [])


def test_only_people_of_the_team_who_may_decide_can_be_named(concern, amina, ben, carol, signed_in):
    choices = dict(
        signed_in(amina).get(f"/concerns/C{concern.pk}/decide/").context["form"].fields["decided_by"].choices
    )
    assert str(ben.pk) in choices
    assert not {str(amina.pk), str(carol.pk)} & set(choices)
