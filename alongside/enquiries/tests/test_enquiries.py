"""An enquiry: what is owed in it, how it is concluded and taken up again, and what its outcomes say."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse

from alongside.access.actions import restrict_record
from alongside.access.roles import Role
from alongside.concerns.actions import decide, report_concern
from alongside.enquiries.actions import add_allegation, change_enquiry, conclude, reopen
from alongside.enquiries.codes import IDENTIFIED, Assessment
from alongside.enquiries.derived import derived_answers
from alongside.enquiries.models import Conclusion, Reopening, RiskResult
from alongside.history.models import Event
from alongside.measures.tables import enquiry as published_enquiry
from alongside.measures.tables import enquiry_condition as published_condition
from alongside.prompts.owed import owed_on
from alongside.published.run import rows
from alongside.voice.actions import (
    Said,
    agree_outcome,
    ask_about_safety,
    classify_outcome,
    record_conversation,
    record_desired_outcomes,
    review_outcome,
)
from alongside.voice.models import ClassificationScheme, DesiredOutcome
from conftest import ACCOUNT, ALL_MET, FRIDAY, MONDAY, TUESDAY, account

ENDED = {"concluded_on_0": "5", "concluded_on_1": "6", "concluded_on_2": "2026"}


@pytest.fixture
def page(enquiry) -> str:
    return f"/enquiries/E{enquiry.pk}/conclude/"


def test_concluding_keeps_risk_capacity_the_adults_view_and_the_day(page, enquiry, amina, signed_in):
    source = enquiry.sources.get()
    sent = {**ENDED, f"risk-{source.pk}-assessment": "identified-action", f"risk-{source.pk}-result": "remained"}
    sent |= {"lacked_capacity": "yes", "supported": "advocate", "adult_asked_about_ending": "yes"}
    sent |= {"ending": " Enough now. ", "ending_spoken_by": "adult"}
    assert signed_in(amina).post(page, sent).url == enquiry.get_absolute_url()
    end = Conclusion.objects.get()
    assert (end.concluded_on, end.lacked_capacity, end.supported, end.supported_by) == (FRIDAY, "yes", True, "advocate")
    assert end.ending.words == " Enough now. "
    assert end.risks.get().result == "remained"
    enquiry.refresh_from_db()
    assert enquiry.concluded_on == FRIDAY


@pytest.mark.parametrize("assessment", [None, *Assessment.values])
def test_what_became_of_a_risk_is_said_only_where_one_was_identified(assessment, page, enquiry, amina, signed_in):
    source = enquiry.sources.get()
    allowed = assessment in IDENTIFIED
    sent = {**ENDED, f"risk-{source.pk}-assessment": assessment or "", f"risk-{source.pk}-result": "reduced"}
    assert signed_in(amina).post(page, sent).status_code == (302 if allowed else 422)
    if not allowed:
        risk = {"source": source, "assessment": assessment, "result": "reduced", "finding": None}
        with pytest.raises(IntegrityError), transaction.atomic():
            conclude(by=amina, enquiry=enquiry, concluded_on=FRIDAY, risks=[risk])
        assert Conclusion.objects.count() == 0
        assert RiskResult.objects.count() == 0


def test_an_overall_answer_of_ones_own_needs_a_reason(page, enquiry, amina, signed_in):
    client, own = signed_in(amina), {"differs": "yes", "overall_achieved": "fully"}
    assert client.post(page, {**ENDED, **own}).status_code == 422
    with pytest.raises(IntegrityError), transaction.atomic():
        conclude(by=amina, enquiry=enquiry, concluded_on=FRIDAY, overall_achieved="fully", overall_reason=" ")
    assert client.post(page, {**ENDED, **own, "overall_reason": "She says that all is well."}).status_code == 302
    assert published(enquiry)["outcomes_achieved"] == "fully"


def test_an_enquiry_is_not_concluded_before_it_started(page, enquiry, amina, signed_in):
    early = signed_in(amina).post(page, {**ENDED, "concluded_on_0": "1"})
    assert early.status_code == 422
    assert "on or after the date it started" in early.content.decode()
    with pytest.raises(ValidationError):
        conclude(by=amina, enquiry=enquiry, concluded_on=MONDAY)
    conclude(by=amina, enquiry=enquiry, concluded_on=TUESDAY)


def test_concluding_twice_is_refused_and_what_was_typed_is_kept(page, enquiry, amina, signed_in):
    conclude(by=amina, enquiry=enquiry, concluded_on=FRIDAY)
    again = signed_in(amina).post(page, {**ENDED, "summary": "Typed at the same time."})
    assert again.status_code == 422
    assert "concluded already" in again.content.decode()
    assert "Typed at the same time." in again.content.decode()
    assert Conclusion.objects.count() == 1


def test_taking_it_up_again_keeps_every_conclusion(enquiry, amina, ben, signed_in):
    with pytest.raises(ValidationError, match="open already"):
        reopen(by=ben, enquiry=enquiry, reopened_on=FRIDAY, why="He is back.")
    conclude(by=amina, enquiry=enquiry, concluded_on=TUESDAY, summary="First ending.")
    day = {"reopened_on_0": "5", "reopened_on_1": "6", "reopened_on_2": "2026"}
    client, page = signed_in(ben), f"/enquiries/E{enquiry.pk}/reopen/"
    assert client.post(page, day).status_code == 422
    assert client.post(page, {**day, "why": "He is back."}).status_code == 302
    enquiry.refresh_from_db()
    assert enquiry.concluded_on is None
    conclude(by=amina, enquiry=enquiry, concluded_on=FRIDAY, summary="Second ending.")
    html = client.get(enquiry.get_absolute_url()).content.decode()
    for words in ("First ending.", "Second ending.", "He is back.", "An earlier conclusion"):
        assert words in html
    assert (Conclusion.objects.count(), Reopening.objects.count()) == (2, 1)
    verbs = Event.objects.filter(about=f"enquiries.enquiry:{enquiry.pk}").order_by("seq").values_list("verb", flat=True)
    assert [v for v in verbs if "conclu" in v or "re-" in v or "reopen" in v] == [
        "concluded-enquiry",
        "reopened-enquiry",
        "concluded-enquiry",
    ]


def test_something_said_to_have_happened_is_added_with_a_new_or_a_known_source(enquiry, amina, signed_in):
    client, page, known = signed_in(amina), f"/enquiries/E{enquiry.pk}/happened/", enquiry.sources.get()
    assert client.post(page, {"type": "physical", "source": "new"}).status_code == 422
    client.post(page, {"type": "physical", "source": "new", "kind": "service-provider", "name": "Rowan Care"})
    client.post(page, {"type": "financial", "source": known.pk, "location": "community"})
    client.post(page, {"type": "neglect", "source": "none"})
    assert {(a.type, str(a.source)) for a in enquiry.allegations.all()} >= {
        ("physical", "Rowan Care"),
        ("financial", "Piotr, son"),
        ("neglect", "None"),
    }
    for _ in range(12):
        add_allegation(by=amina, enquiry=enquiry, type="sexual", location=None, source=known)
    assert enquiry.allegations.count() == 2 + 3 + 12


def published(enquiry) -> dict:
    return rows(published_enquiry.filter(published_enquiry.enquiry_id == enquiry.reference))[0]


# Each wish: its judgements in order; "gone" for no longer wanted, "new" for changed into another wish.
ACHIEVED = [
    ("nothing wanted yet", [], None),
    ("one, not judged", [[]], None),
    ("one fully", [["fully"]], "fully"),
    ("one partly", [["partly"]], "partly"),
    ("one not", [["not"]], "not"),
    ("all fully", [["fully"], ["fully"], ["fully"]], "fully"),
    ("none", [["not"], ["not"]], "not"),
    ("some", [["fully"], ["not"]], "partly"),
    ("fully and partly", [["fully"], ["partly"]], "partly"),
    ("not and partly", [["not"], ["partly"]], "partly"),
    ("one still to be judged", [["fully"], []], None),
    ("the newest judgement counts", [["not", "fully"]], "fully"),
    ("a look that judges nothing changes nothing", [["fully", None]], "fully"),
    ("no longer wanted counts no more", [["fully"], ["not", "gone"]], "fully"),
    ("wanted again counts again", [["not", "gone", "not"]], "not"),
    ("nothing wanted any more", [["fully", "gone"]], None),
    ("changed, and the new wish not judged", [["fully", "new"]], None),
    ("changed, and the new wish judged", [["not", "new", "fully"]], "fully"),
]


@pytest.mark.parametrize(("wishes", "overall"), [case[1:] for case in ACHIEVED], ids=[case[0] for case in ACHIEVED])
def test_the_overall_answer_follows_from_the_outcomes(wishes, overall, enquiry, amina):
    for judgements in wishes:
        said = [Said("Something I want.")]
        (wish,) = record_desired_outcomes(by=amina, enquiry=enquiry, wishes=said, voiced_on=FRIDAY)
        for judgement in judgements:
            look = {"by": amina, "outcome": wish, "reviewed_on": FRIDAY, "stage": "review"}
            if judgement == "new":
                review_outcome(**look, new_words="Something else.")
                wish = DesiredOutcome.objects.get(follows=wish)
            elif judgement == "gone":
                review_outcome(**look, still_wanted=False)
            else:
                review_outcome(**look, still_wanted=True, achieved=judgement)
    assert derived_answers(enquiry)["outcomes_achieved"] == overall
    assert published(enquiry)["outcomes_achieved"] == overall
    conclude(by=amina, enquiry=enquiry, concluded_on=FRIDAY)
    assert published(enquiry)["outcomes_achieved"] == overall


OF_TALKING = {
    *("not_asked", "safety_not_asked", "referrer_owed", "not_seen_alone", "not_agreed", "not_classified"),
    *("not_reviewed", "review_again"),
}


def test_what_is_owed_goes_as_it_is_done(enquiry, amina, concern):
    def owed():
        return {one.code for one in owed_on(enquiry)} & OF_TALKING

    assert owed() == {"not_asked", "safety_not_asked", "referrer_owed"}
    record_conversation(by=amina, enquiry=enquiry, held_on=FRIDAY, stage="enquiry", means="phone", seen_alone=False)
    assert owed() == {"not_asked", "safety_not_asked", "referrer_owed", "not_seen_alone"}
    record_conversation(by=amina, enquiry=enquiry, held_on=FRIDAY, stage="enquiry", means="phone", seen_alone=True)
    (wish,) = record_desired_outcomes(by=amina, enquiry=enquiry, wishes=[Said("My keys.")], voiced_on=FRIDAY)
    assert owed() == {"safety_not_asked", "referrer_owed", "not_agreed", "not_classified", "not_reviewed"}
    agreed = {"words": "A spare set.", "agreed_on": FRIDAY, "agreed_with": "adult", "differs": False}
    agree_outcome(by=amina, outcome=wish, **agreed)
    classify_outcome(by=amina, outcome=wish, codes=[ClassificationScheme.objects.first().codes.first()])
    review_outcome(by=amina, outcome=wish, reviewed_on=FRIDAY, stage="review", still_wanted=True)
    ask_about_safety(by=amina, adult=enquiry.adult, enquiry=enquiry, asked_on=FRIDAY, answer="yes")
    assert owed() == {"referrer_owed", "review_again"}  # a Friday of June is long ago


@pytest.mark.parametrize("supported", [None, False])
def test_nobody_is_named_as_supporter_of_an_adult_who_had_none(supported, enquiry, amina):
    with pytest.raises(IntegrityError), transaction.atomic():
        conclude(by=amina, enquiry=enquiry, concluded_on=FRIDAY, supported=supported, supported_by="advocate")
    conclude(by=amina, enquiry=enquiry, concluded_on=FRIDAY, supported=True, supported_by="advocate")


def test_the_answer_to_the_referrer_stays_owed_after_the_close_and_the_page_says_where(amina, enquiry, signed_in):
    conclude(by=amina, enquiry=enquiry, concluded_on=FRIDAY)
    page = signed_in(amina).get(enquiry.get_absolute_url()).content.decode()
    assert "has not had an answer" in page
    assert "has not been asked whether they feel safe" not in page, "the rest ended with the enquiry"
    assert f"/concerns/C{enquiry.concerns.get().pk}/answer/" in page


def test_what_the_adult_wanted_when_it_was_raised_stands_on_the_enquirys_page(amina, ben, mrs_k, north, signed_in):
    wish = Said("I just want my keys.")
    concern = report_concern(by=amina, adult=mrs_k, team=north, raised_on=MONDAY, wish=wish, **ACCOUNT)
    decide(
        by=amina,
        concern=concern,
        decided_on=TUESDAY,
        decided_by=ben,
        decision="section-42",
        adults_view="followed",
        adults_view_words="Yes.",
        **ALL_MET,
    )
    assert wish.words in signed_in(amina).get(concern.enquiries.get().get_absolute_url()).content.decode()


def test_a_restricted_enquiry_is_led_only_by_somebody_named_on_it(enquiry, amina, ben, north, signed_in):
    dora = account("dora", "Dora Nwosu", Role.PRACTITIONER, north)
    change = reverse("enquiries:change", args=[enquiry.pk])
    assert dora.name in signed_in(amina).get(change).content.decode()
    restrict_record(by=ben, adult=enquiry.adult, entitled=[amina], why="Known to staff.")
    page = signed_in(amina).get(change).content.decode()
    assert dora.name not in page
    assert amina.name in page


def test_health_conditions_are_many_or_none_and_a_correction_shows_what_stood_before(enquiry, amina, signed_in):
    change, client = reverse("enquiries:change", args=[enquiry.pk]), signed_in(amina)
    for conditions, answered in ((["none", "stroke"], 422), (["none"], 302), (["stroke", "hearing"], 302)):
        seen = client.get(change).context["seen"]
        assert client.post(change, {"conditions": conditions, "seen": seen}).status_code == answered
    assert "Stroke, Hearing loss" in client.get(enquiry.get_absolute_url()).content.decode()
    assert Event.objects.filter(verb="changed-enquiry").latest("seq").facts["changed"]["conditions"] == [
        ["none"],
        ["stroke", "hearing"],
    ]
    assert {row["condition"] for row in rows(published_condition)} == {"stroke", "hearing"}
    for impossible in (["none", "stroke"], [], ["flu"]):
        with pytest.raises(IntegrityError, match="enquiry_conditions_known"), transaction.atomic():
            change_enquiry(by=amina, enquiry=enquiry, conditions=impossible)
