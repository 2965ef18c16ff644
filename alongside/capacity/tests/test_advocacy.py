"""Advocates: the section 68 test, who may support somebody, and the clock from need to support."""

from datetime import date, timedelta
from itertools import product

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alongside.capacity.actions.advocacy import arrange_advocacy, change_advocacy, consider_advocacy, tell_step
from alongside.capacity.actions.authorities import record_authority
from alongside.capacity.clock import moments_of, where_it_stands
from alongside.capacity.codes.advocacy import CLOCK, Imca, Known, Result, Step, Support, Wanted
from alongside.capacity.forms.advocacy import ConsiderForm
from alongside.capacity.models import Advocacy, AdvocacyConsideration, AdvocacyStep
from alongside.capacity.section_68 import DIFFICULTIES, result_of
from alongside.history.recording import recording
from alongside.people.actions import add_person
from alongside.people.around import SignificantPerson
from alongside.voice.models import Statement
from conftest import FRIDAY, MONDAY, TUESDAY

from .case_advocacy import IN_DIFFICULTY, NO_DIFFICULTY

IN_THE_TEST = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
EWA = {
    "individual": "yes",
    "individual_name": "Ewa Kowalska",
    "individual_paid": False,
    "individual_wanted": "yes",
    "individual_conflicted": False,
}
TYPED = {"who": "else", "individual_name": "Ewa Kowalska", "paid": "no", "wanted": "yes", "conflicted": "no"}
DAY = {"considered_on_0": "2", "considered_on_1": "6", "considered_on_2": "2026"}
JULY = date(2026, 7, 1)


def held(write) -> bool:
    """Whether the database takes what `write` writes, also when the transaction would end; nothing is left behind."""
    try:
        with transaction.atomic():
            write()
            with connection.cursor() as cursor:
                cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
                cursor.execute("SET CONSTRAINTS ALL DEFERRED")
            transaction.set_rollback(True)
    except IntegrityError:
        return False
    return True


def written(row, *, by, adult):
    """Write a row past the acts and the forms."""
    with recording("considered-advocate", by=by, adult=adult, about=row) as keep:
        keep(row)


def raw(adult, result, **answers) -> AdvocacyConsideration:
    """A consideration with a result of our own choosing, and a reason for every difficulty."""
    reasons = {f"{name}_reason": "Seen on the visit." for name in DIFFICULTIES}
    return AdvocacyConsideration(adult=adult, considered_on=TUESDAY, result=result, **reasons, **answers)


def test_page_and_database_agree_on_every_answer_to_the_test(mrs_k, amina):
    for difficulties in product(Known.values, repeat=4):
        for individual in Known.values:
            who = EWA if individual == Known.YES else {"individual": individual}
            answers = dict(zip(DIFFICULTIES, difficulties, strict=True)) | who
            agreed = result_of(difficulties, individual)
            taken = [
                result
                for result in Result.values
                if held(lambda: written(raw(mrs_k, result, **answers), by=amina, adult=mrs_k))  # noqa: B023
            ]
            assert taken == [agreed], (difficulties, individual)


def test_a_duty_arises_from_any_difficulty_where_there_is_nobody():
    for place in range(4):
        one = [Known.YES if place == number else Known.NO for number in range(4)]
        assert result_of(one, Known.NO) == Result.DUTY
        assert result_of(one, Known.YES) == Result.INDIVIDUAL
        assert result_of(one, Known.NOT_KNOWN) == Result.NOT_YET_KNOWN
    assert result_of([Known.NO] * 4, Known.NO) == Result.NO_DIFFICULTY


@IN_THE_TEST
@given(
    difficulties=st.tuples(*[st.sampled_from(Known.values)] * 4),
    reason=st.sampled_from(["", "  ", "Seen on the visit."]),
    individual=st.sampled_from(["", *Known.values]),
    name=st.sampled_from(["", "Ewa Kowalska", "Piotr", " piotr "]),
    fit=st.tuples(
        st.sampled_from(["", "yes", "no"]), st.sampled_from(["", *Wanted.values]), st.sampled_from(["yes", "no"])
    ),
    imca=st.sampled_from(["", *Imca.values]),
    ground=st.sampled_from(["", "safeguarding"]),
)
def test_whatever_the_page_takes_the_database_takes(
    enquiry, amina, difficulties, reason, individual, name, fit, imca, ground
):
    sent = {**dict(zip(DIFFICULTIES, difficulties, strict=True)), "individual": individual, "individual_name": name}
    sent |= dict(zip(("paid", "wanted", "conflicted"), fit, strict=True))
    sent |= {f"{each}_reason": reason for each in DIFFICULTIES} | {"imca": imca, "imca_ground": ground}
    form = ConsiderForm({**DAY, **sent, "imca_reason": reason})
    if form.is_valid():
        risky = name.strip().lower() == "piotr" and individual == Known.YES
        keywords = {"by": amina, "adult": enquiry.adult, "enquiry": enquiry, **form.cleaned_data}
        if risky:
            with pytest.raises(ValidationError):
                consider_advocacy(**keywords)
        else:
            assert held(lambda: consider_advocacy(**keywords))


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ({"paid": "yes"}, "cannot be the appropriate individual"),
        ({"wanted": "no"}, "does not want this person"),
        ({"conflicted": "yes"}, "an interest of their own"),
        ({"individual_name": "Piotr"}, "pose a risk"),
        ({"individual_name": ""}, "Enter their name"),
    ],
)
def test_somebody_unfit_is_refused_with_the_reason_and_somebody_fit_is_not(answer, reason, enquiry, amina, signed_in):
    client, page = signed_in(amina), reverse("capacity:consider", args=[enquiry.pk])
    sent = {**DAY, **IN_DIFFICULTY, "individual": "yes", **TYPED}
    refused = client.post(page, {**sent, **answer})
    assert refused.status_code == 422
    assert reason in refused.content.decode()
    assert client.post(page, sent).url == reverse("capacity:advocacy", args=[enquiry.adult_id])
    assert AdvocacyConsideration.objects.get().result == Result.INDIVIDUAL


@pytest.mark.parametrize(
    "unfit",
    [
        {"individual_paid": True},
        {"individual_wanted": "no"},
        {"individual_conflicted": True},
        {"individual_name": " "},
        {"individual_paid": None},
        {"individual_wanted": None},
        {"individual_conflicted": None},
        {"individual_name": "PIOTR"},
    ],
)
def test_the_database_refuses_somebody_unfit_too(unfit, enquiry, amina):
    adult, good = enquiry.adult, {**IN_DIFFICULTY, **EWA}
    row = {"adult": adult, "considered_on": TUESDAY, "result": "individual"}
    assert held(lambda: written(AdvocacyConsideration(**row, **good), by=amina, adult=adult))
    assert not held(lambda: written(AdvocacyConsideration(**row, **good | unfit), by=amina, adult=adult))


def test_somebody_who_poses_a_risk_supports_nobody(mrs_k, amina):
    safe, risky = (SignificantPerson(adult=mrs_k, name=name, poses_risk=name == "Jan") for name in ("Ewa", "Jan"))
    for person in (safe, risky):
        written(person, by=amina, adult=mrs_k)
    row = {"adult": mrs_k, "kind": Support.FAMILY}
    assert held(lambda: written(Advocacy(**row, person=safe), by=amina, adult=mrs_k))
    assert not held(lambda: written(Advocacy(**row, person=risky), by=amina, adult=mrs_k))
    with pytest.raises(ValidationError, match="pose a risk"):
        arrange_advocacy(by=amina, person=risky, recognised_on=MONDAY, **row)
    arranged = arrange_advocacy(by=amina, person=safe, recognised_on=MONDAY, **row)
    with pytest.raises(ValidationError, match="pose a risk"):
        change_advocacy(by=amina, advocacy=arranged, person=risky)
    assert arranged.called == "Ewa"


def test_a_name_near_enough_to_a_source_of_risk_is_refused_whoever_has_the_name(enquiry, amina):
    keywords = {"by": amina, "adult": enquiry.adult, "kind": Support.FAMILY, "recognised_on": MONDAY}
    piotr = add_person(by=amina, adult=enquiry.adult, name="Piotr", relationship="cousin")
    for risky in ({"person": piotr}, {"name": " PIÓTR "}):
        with pytest.raises(ValidationError, match="pose a risk"):
            arrange_advocacy(**keywords, **risky)
    authority = record_authority(by=amina, adult=enquiry.adult, kind="epa", holder="Piotr", person=piotr)
    assert authority.held_by_a_risk
    assert arrange_advocacy(**keywords, name="Ewa").called == "Ewa"


def test_an_advocate_is_considered_at_a_concern_for_somebody_with_capacity_too(concern, amina, signed_in):
    client, page = signed_in(amina), reverse("capacity:consider-at-concern", args=[concern.pk])
    client.post(page, {**DAY, **NO_DIFFICULTY, "words": " No, I speak for myself. ", "offered": "declined"})
    made = AdvocacyConsideration.objects.get()
    assert (made.concern, made.enquiry, made.result) == (concern, None, Result.NO_DIFFICULTY)
    assert made.said == Statement.objects.get()
    assert made.said.words == " No, I speak for myself. "


def test_a_duty_leads_to_arranging_with_what_is_known_filled_in(enquiry, amina, signed_in):
    client, page = signed_in(amina), reverse("capacity:consider", args=[enquiry.pk])
    done = client.post(page, {**DAY, **IN_DIFFICULTY, "individual": "no"})
    assert done.url == reverse("capacity:arrange", args=[enquiry.adult_id])
    form = client.get(done.url).context["form"]
    assert {name: form.initial[name] for name in ("kind", "enquiry", "recognised_on")} == {
        "kind": Support.CARE_ACT,
        "enquiry": str(enquiry.pk),
        "recognised_on": TUESDAY,
    }
    day = {"recognised_on_0": "2", "recognised_on_1": "6", "recognised_on_2": "2026"}
    assert client.post(done.url, {**day, "kind": "care-act", "enquiry": enquiry.pk}).status_code == 302
    assert Advocacy.objects.get().consideration == AdvocacyConsideration.objects.get()


def test_an_imca_has_its_own_ground_even_where_there_is_family(enquiry, amina, signed_in):
    client, page = signed_in(amina), reverse("capacity:consider", args=[enquiry.pk])
    sent = {**DAY, **IN_DIFFICULTY, "individual": "yes", **TYPED, "imca": "instruct"}
    assert client.post(page, sent).status_code == 422
    done = client.post(page, {**sent, "imca_ground": "safeguarding"})
    assert done.url == reverse("capacity:arrange", args=[enquiry.adult_id])
    assert client.get(done.url).context["form"].initial["imca_ground"] == "safeguarding"
    for imca, ground, reason, good in (
        ("instruct", None, "", False),
        ("not-instructed", "safeguarding", "Why.", False),
        ("not-instructed", None, "", False),
        ("not-instructed", None, "She has one already.", True),
        (None, "safeguarding", "", False),
    ):
        answers = {"imca": imca, "imca_ground": ground, "imca_reason": reason, **NO_DIFFICULTY}
        answers["individual"] = "not-known"
        row = AdvocacyConsideration(adult=enquiry.adult, considered_on=TUESDAY, result="no-difficulty", **answers)
        assert held(lambda: written(row, by=amina, adult=enquiry.adult)) is good  # noqa: B023


@pytest.fixture
def advocacy(enquiry, amina) -> Advocacy:
    return arrange_advocacy(by=amina, adult=enquiry.adult, enquiry=enquiry, kind="care-act", recognised_on=MONDAY)


def in_words(advocacy) -> list[tuple[str, str]]:
    return [(moment["title"], moment["text"]) for moment in moments_of(advocacy.steps.select_related("event__by"))]


def test_the_clock_is_told_as_days_between(advocacy, amina):
    assert where_it_stands(advocacy, FRIDAY) == "Not referred yet: 4 days since the need was recognised."
    tell_step(by=amina, advocacy=advocacy, step="referred", happened_on=TUESDAY)
    assert where_it_stands(advocacy, FRIDAY) == "Waiting for somebody to accept: 3 days since it was referred."
    tell_step(by=amina, advocacy=advocacy, step="waiting", happened_on=FRIDAY, delays=["no-match"], covered_by="Jo")
    tell_step(by=amina, advocacy=advocacy, step="accepted", happened_on=JULY)
    tell_step(by=amina, advocacy=advocacy, step="contact", happened_on=JULY)
    assert where_it_stands(advocacy, JULY) == "Supports them now."
    assert in_words(advocacy) == [
        ("The need was recognised", ""),
        ("Referred, or asked", "1 day after the need was recognised."),
        (
            "Still waiting, and why",
            "3 days after it was referred. Why it took long: no advocate with the language or skills they need. "
            "Beside them in the meantime: Jo.",
        ),
        ("Accepted", "29 days after it was referred."),
        ("First contact with the adult", "The same day as it was accepted."),
    ]


def test_a_stage_told_again_stands_anew_and_the_first_telling_says_so(advocacy, amina):
    tell_step(by=amina, advocacy=advocacy, step="referred", happened_on=JULY)
    with pytest.raises(ValidationError, match="on or after 1 July 2026"):
        tell_step(by=amina, advocacy=advocacy, step="accepted", happened_on=FRIDAY)
    tell_step(by=amina, advocacy=advocacy, step="referred", happened_on=TUESDAY)
    tell_step(by=amina, advocacy=advocacy, step="accepted", happened_on=FRIDAY)
    assert in_words(advocacy)[-1] == ("Referred, or asked", "Told again later, with another date.")


@IN_THE_TEST
@given(told=st.lists(st.tuples(st.sampled_from([*CLOCK, Step.FEEDBACK]), st.integers(0, 6)), max_size=8))
def test_the_database_and_the_acts_agree_on_the_order_of_stages(told, enquiry, amina):
    with transaction.atomic():
        keywords = {"by": amina, "adult": enquiry.adult, "kind": "care-act"}
        it = arrange_advocacy(recognised_on=MONDAY + timedelta(days=2), **keywords)
        for step, days in told:
            row = {"advocacy": it, "step": step, "happened_on": MONDAY + timedelta(days=days)}
            taken = held(lambda: written(AdvocacyStep(**row), by=amina, adult=enquiry.adult))  # noqa: B023
            if taken:
                tell_step(by=amina, **row)
            else:
                with pytest.raises(ValidationError, match="on or"):
                    tell_step(by=amina, **row)
        transaction.set_rollback(True)


def test_what_held_it_up_says_why(advocacy, amina, signed_in):
    client, page = signed_in(amina), reverse("capacity:step", args=[advocacy.pk])
    day = {"happened_on_0": "5", "happened_on_1": "6", "happened_on_2": "2026"}
    assert client.post(page, {**day, "step": "not-available"}).status_code == 422
    assert client.post(page, {**day, "step": "not-available", "delays": ["emergency"]}).status_code == 302
    bare = AdvocacyStep(advocacy=advocacy, step="waiting", happened_on=FRIDAY)
    assert not held(lambda: written(bare, by=amina, adult=advocacy.adult))
