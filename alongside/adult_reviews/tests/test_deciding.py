"""Sections 44 and 45: their law is held by the database, and the pages give the reason."""

from itertools import product

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction

from alongside.adult_reviews import actions
from alongside.adult_reviews.codes import Criterion, RequestBasis, ReviewDecision
from alongside.adult_reviews.deciding import CONDITIONS, CRITERIA, contradiction, footing_contradicts
from alongside.adult_reviews.models import (
    AdultReview,
    ChairDecision,
    InformationRequest,
    PanelRecommendation,
    ReviewedAdult,
)
from conftest import FRIDAY, MONDAY, TUESDAY

EVERY_CHOICE = list(product(product(Criterion.values, repeat=4), ReviewDecision.values))
MET, NOT_MET, UNKNOWN = Criterion.values
ONE_DIED_ONE_SURVIVED = ({"described": "Adult K", "died": True}, {"described": "Adult L", "died": False})


@pytest.fixture
def referral(mina):
    return referred(mina, *ONE_DIED_ONE_SURVIVED)


def referred(mina, *adults):
    case = {"happened": "He was found cold.", "agencies": "Nobody rang anybody.", "referred_from": "health"}
    return actions.refer(by=mina, adults=adults, referred_on=MONDAY, referrer_name="Jo Pugh", **case)


def judged(criteria, decision, **more) -> dict:
    """What a judgement needs, with words for every criterion."""
    found = dict(zip(CRITERIA, criteria, strict=True))
    words = {f"{name}_words": "As the files say." for name in CRITERIA}
    return {**found, **words, "decision": decision, "reasons": "So.", "decided_on": TUESDAY, **more}


def database_takes(act, **what) -> bool:
    """Whether the database alone accepts it; nothing is left behind."""
    try:
        with transaction.atomic():
            act(**what)
            transaction.set_rollback(True)
    except IntegrityError:
        return False
    return True


def test_page_and_database_agree_on_all_81_criteria_and_4_decisions(mina, referral):
    agreed = dict.fromkeys(ReviewDecision.values, 0)
    for criteria, decision in EVERY_CHOICE:
        refusal = contradiction(dict(zip(CRITERIA, criteria, strict=True)), decision)
        what = judged(criteria, decision)
        chair = database_takes(actions.decide, by=mina, referral=referral, chair="Bola", **what)
        panel = database_takes(actions.recommend_to_the_chair, by=mina, referral=referral, panel="Bola", **what)
        assert chair == panel == (refusal == ""), (criteria, decision, refusal)
        agreed[decision] += chair
    # Of 27 with care needs 5 are a duty; 63 of the others leave something to find out; the rest is counted below.
    ruled_out = sum(not could_be_a_duty(criteria) for criteria in product(Criterion.values, repeat=4))
    assert agreed == {"mandatory": 5, "discretionary": 22, "no-review": ruled_out, "more-information": 63}


def could_be_a_duty(criteria) -> bool:
    needs, together, died, survived = criteria
    return NOT_MET not in {needs, together} and not died == survived == NOT_MET


def test_each_refusal_gives_its_reason():
    def refusal(criteria, decision):
        return contradiction(dict(zip(CRITERIA, criteria, strict=True)), decision)

    assert "must arrange a review" in refusal([MET, MET, MET, NOT_MET], "discretionary")
    assert "must be held only if" in refusal([MET, NOT_MET, MET, NOT_MET], "mandatory")
    assert "adults with needs for care and support" in refusal([UNKNOWN, MET, MET, NOT_MET], "discretionary")
    assert "cannot be ruled out yet" in refusal([MET, UNKNOWN, MET, NOT_MET], "no-review")
    assert "nothing more to find out" in refusal([MET, NOT_MET, MET, NOT_MET], "more-information")


@pytest.mark.parametrize("name", CRITERIA)
def test_a_known_criterion_says_how_it_is_known(name, mina, referral):
    good = {"by": mina, "referral": referral, "chair": "Bola", **judged([MET] * 4, "mandatory")}
    assert database_takes(actions.decide, **good)
    assert not database_takes(actions.decide, **good | {f"{name}_words": " \n"})


def test_that_somebody_died_is_borne_out_by_the_adults(mina):
    for fate, of_it in ((True, "died"), (False, "survived")):
        referral = referred(mina, {"described": "Adult K", "died": fate})
        for name in ("died", "survived"):
            criteria = [MET, MET, MET if name == "died" else NOT_MET, MET if name == "survived" else NOT_MET]
            what = {"referral": referral, **judged(criteria, "mandatory")}
            if name == of_it:
                actions.decide(by=mina, chair="Bola", **what)
                continue
            with pytest.raises(ValidationError, match="in this referral is recorded"):
                actions.decide(by=mina, chair="Bola", **what)
            event = referral.event
            with pytest.raises(IntegrityError, match="borne out"):
                at_once(PanelRecommendation.objects.create, event=event, panel="Five", **what)


def test_a_death_that_the_chair_leans_on_is_taken_back_once_the_chair_decides_anew(mina, referral):
    died = referral.adults.get(died=True)
    decided = {"by": mina, "referral": referral, "chair": "Bola"}
    at_once(actions.decide, **decided, **judged([MET, MET, MET, MET], "mandatory"))
    with pytest.raises(ValidationError, match="decide anew"):
        actions.change_adult(by=mina, person=died, died=None)
    with pytest.raises(IntegrityError, match="leans"):
        at_once(ReviewedAdult.objects.filter(pk=died.pk).update, died=None)
    actions.decide(**decided, **judged([MET, MET, NOT_MET, MET], "mandatory"))
    died.refresh_from_db()
    assert actions.change_adult(by=mina, person=died, died=False).died is False


def at_once(write, *args, **what) -> None:
    """Write it, and look at once at what is otherwise looked at when the transaction ends."""
    with transaction.atomic(), connection.cursor() as cursor:
        write(*args, **what)
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")


def test_a_review_is_held_when_and_only_when_the_chair_says_so(mina, referral):
    none = judged([MET, NOT_MET, MET, MET], "no-review")
    actions.decide(by=mina, referral=referral, chair="Bola", **none)
    assert not AdultReview.objects.exists()
    with pytest.raises(IntegrityError, match="newest decision"):
        at_once(AdultReview.objects.create, referral=referral, began_on=TUESDAY, event=referral.event)
    actions.recommend_to_the_chair(by=mina, referral=referral, panel="Five of them", **none)
    discretionary = judged([MET, NOT_MET, MET, MET], "discretionary", decided_on=FRIDAY)
    actions.decide(by=mina, referral=referral, chair="Bola", **discretionary)
    assert AdultReview.objects.get().began_on == FRIDAY
    with pytest.raises(ValidationError, match="under way"):
        actions.decide(by=mina, referral=referral, chair="Bola", **none)
    with pytest.raises(IntegrityError, match="newest decision"):
        at_once(ChairDecision.objects.create, referral=referral, chair="Bola", event=referral.event, **none)
    assert [d.decision for d in referral.decisions.order_by("pk")] == ["no-review", "discretionary"]
    assert referral.recommendations_of_the_panel.get().decision == "no-review"


def test_page_and_database_agree_on_who_must_supply_information(mina, referral):
    first = asked(mina, True, True, True, False, basis="section-45")
    actions.answer(by=mina, request=first, on=FRIDAY, result="received")
    agreed = 0
    for met, basis in product(product([True, False], repeat=4), RequestBasis.values):
        refusal = footing_contradicts(dict(zip(CONDITIONS, met, strict=True)), basis)
        earlier = first if met[3] else None
        taken = database_takes(lambda met=met, **more: asked(mina, *met, **more), basis=basis, earlier=earlier)
        assert taken == (refusal == ""), (met, basis, refusal)
        agreed += taken
    assert agreed == 16


def asked(mina, *met, **more):
    what = {"made_on": TUESDAY, "to_whom": "The pharmacy", "what": "Its log.", "why": "The review."}
    return actions.ask_for(by=mina, **what, **dict(zip(CONDITIONS, met, strict=True)), **more)


def test_condition_4_leans_on_an_earlier_request_that_was_complied_with(mina, referral):
    first = asked(mina, True, True, True, False, basis="section-45")
    for earlier in (None, first):
        with pytest.raises(IntegrityError):
            at_once(asked, mina, True, True, False, True, basis="section-45", earlier=earlier)
    actions.answer(by=mina, request=first, on=FRIDAY, result="part")
    at_once(asked, mina, True, True, False, True, basis="section-45", earlier=first)
    assert InformationRequest.objects.count() == 2


def test_a_refusal_has_its_reason_and_what_goes_on_its_function(mina, referral):
    request = asked(mina, True, True, True, False, basis="section-45")
    for act, good, bad in (
        (actions.answer, {"result": "refused", "words": "Too busy."}, {"words": " "}),
        (actions.pass_on, {"to_whom": "The reviewer", "why": "The review."}, {"why": ""}),
    ):
        assert database_takes(act, by=mina, request=request, on=FRIDAY, **good)
        assert not database_takes(act, by=mina, request=request, on=FRIDAY, **{**good, **bad})
