"""This room's rows of the whole case."""

from datetime import date

from alongside.adult_reviews import actions

JULY, OCTOBER = date(2026, 7, 1), date(2026, 10, 1)
FOUND = {
    "care_needs": "met",
    "care_needs_words": "She had help every day.",
    "working_together": "met",
    "working_together_words": "Four agencies knew, and none told another.",
    "died": "not-met",
    "died_words": "She is alive.",
    "survived": "met",
    "survived_words": "She was in hospital for a month.",
}


def fill(case, *, by, manager):
    """A referral from her page, a review with an action and its evidence, and a request that was answered."""
    referral = actions.refer(
        by=by,
        adult=case.adult,
        adults=[],
        referred_on=JULY,
        referred_from="council",
        referrer_name=by.name,
        happened="Locked in for a month.",
        agencies="Nobody asked the pharmacist.",
    )
    for judge, who in ((actions.recommend_to_the_chair, "panel"), (actions.decide, "chair")):
        judge(
            by=by,
            referral=referral,
            **{who: "Bola Adeyemi"},
            **FOUND,
            decision="mandatory",
            reasons="It must be held.",
            decided_on=JULY,
        )
    process = actions.add_process(by=by, referral=referral, kind="criminal")
    case.records |= {"AR": referral, "RP": referral.adults.get(), "OP": process}
    case.records |= learnt(referral, by) | {"IR": asked_for(referral, by)}


def learnt(referral, by) -> dict:
    """What the review does, and what becomes of it; the rows that have pages, by their letters."""
    actions.involve(by=by, referral=referral, who="adult", on=JULY, takes_part="yes", words="So that nobody else is.")
    actions.add_report(by=by, review=referral.review, kind="draft", on=JULY, kept_where="The Board’s papers")
    advice = actions.recommend(by=by, review=referral.review, words="Tell the pharmacist.", made_on=JULY)
    action = actions.act_on(by=by, recommendation=advice, what="Agree a form.", agency="The integrated care board")
    actions.give_evidence(by=by, action=action, on=OCTOBER, result="partly", words="The form is agreed.")
    return {"RC": advice, "RT": action}


def asked_for(referral, by):
    """A request that was answered, and what was received passed on."""
    met = {"for_functions": True, "likely_to_have": True, "about_them": True, "passed_to_them": False}
    why = "This review."
    request = actions.ask_for(
        by=by,
        referral=referral,
        made_on=JULY,
        to_whom="The pharmacy",
        what="Its log.",
        why=why,
        basis="section-45",
        **met,
    )
    actions.answer(by=by, request=request, on=OCTOBER, result="received")
    actions.pass_on(by=by, request=request, on=OCTOBER, to_whom="The reviewer", why=why)
    return request
