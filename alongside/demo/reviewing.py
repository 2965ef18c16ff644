"""Three safeguarding adult reviews of the invented Board, told step by step through its manager's own actions."""

from datetime import date, datetime, time, timedelta
from typing import Any

from alongside.access.models import User
from alongside.adult_reviews import actions
from alongside.adult_reviews.models import ReviewReferral
from alongside.history.recording import at

from .loading.acts import LONDON

CHAIR = "Bola Adeyemi"
REFERRED = {
    "mr-k": {
        "referred_from": "health",
        "referrer_name": "Dr Nia Prosser",
        "referrer_organisation": "Harrowmere Community Health",
        "happened": "Found dead at home in January, in a house without heating. He had turned every visitor away.",
        "agencies": "Six services had closed his case because he did not answer. None of them told another.",
    },
    "the-lodge": {
        "referred_from": "provider",
        "referrer_name": "Marek Dolny",
        "referrer_organisation": "Northgate Supported Living",
        "happened": "Two people were locked in at night for some months. Both are alive, one after months in hospital.",
        "agencies": "Three commissioners each thought that another one visited.",
    },
    "mrs-t": {
        "referred_from": "police",
        "referrer_name": "Inspector Ruth Adair",
        "referrer_organisation": "Harrowmere Police",
        "happened": "Mrs T. was robbed of her savings by a man who was known to several agencies.",
        "agencies": "It is not clear yet who knew what, and when.",
    },
}
KNOWN = "From the files of the agencies concerned."


def tell_reviews(*, mina: User, last_day: date) -> None:
    """One review published and acted on, one under way, and one referral of which more is to be found out."""
    tell_mr_k(mina, last_day - timedelta(500))
    tell_the_lodge(mina, last_day - timedelta(150))
    tell_mrs_t(mina, last_day - timedelta(40))


def on(day: date, clock: str = "10:30"):
    return at(datetime.combine(day, time.fromisoformat(clock), LONDON))


def referred(mina: User, key: str, title: str, day: date, adults: list[dict]) -> ReviewReferral:
    """A referral, signed off where it came from, and received two days later."""
    with on(day):
        signed = {"signed_off_by": "A director of the organisation", "signed_off_on": day}
        referral = actions.refer(by=mina, adults=adults, referred_on=day, **REFERRED[key], **signed)
    received = day + timedelta(2)
    with on(received):
        told = "That it is received, and that the panel meets next month."
        return actions.receive(by=mina, referral=referral, received_on=received, title=title, told=told)


def judged(decision: str, day: date, reasons: str, **found: str) -> dict:
    """The criteria as they were found, and what follows."""
    words = {f"{name}_words": KNOWN for name, state in found.items() if state != "not-yet-known"}
    return {"decision": decision, "decided_on": day, "reasons": reasons, **found, **words}


def tell_mr_k(mina: User, day: date) -> None:
    """He died; the panel would have had it otherwise; published, and one recommendation seen through."""
    adults = [{"described": "Mr K.", "died": True, "died_on": day - timedelta(30), "birth_date": date(1951, 4, 2)}]
    referral = referred(mina, "mr-k", "Mr K.", day, adults)
    found = {"care_needs": "met", "working_together": "met", "died": "met", "survived": "not-met"}
    month = day + timedelta(30)
    with on(month):
        unsure = found | {"working_together": "not-yet-known"}
        why = "One agency has not sent its chronology yet."
        panel = "Health, police, housing and the council"
        more = judged("more-information", month, why, **unsure)
        actions.recommend_to_the_chair(by=mina, referral=referral, panel=panel, **more)
        why = "What is known is enough for a cause for concern. The duty does not wait for the last chronology."
        actions.decide(by=mina, referral=referral, chair=CHAIR, **judged("mandatory", month, why, **found))
        actions.add_process(by=mina, referral=referral, kind="coroner", effect="The inquest is told of our dates.")
        hope = "I want nobody to write “did not engage” about anybody’s brother again."
        asked = {"who": "family", "name": "His sister", "takes_part": "yes", "words": hope}
        actions.involve(by=mina, referral=referral, on=month, **asked)
        ask_the_pharmacy(mina, referral, month)
    finish_mr_k(mina, referral, day)


def ask_the_pharmacy(mina: User, referral: ReviewReferral, day: date) -> None:
    """A request under section 45 that was answered."""
    request = actions.ask_for(
        by=mina,
        referral=referral,
        made_on=day,
        due_on=day + timedelta(28),
        to_whom="The pharmacy in Bobbin Lane",
        what="When he last collected his medicines, and whom they told that he no longer did.",
        why="The review of the death of Mr K.: section 44.",
        for_functions=True,
        likely_to_have=True,
        about_them=True,
        passed_to_them=False,
        basis="section-45",
    )
    actions.answer(by=mina, request=request, on=day, result="received", words="The dates, and that nobody was told.")
    actions.pass_on(by=mina, request=request, on=day, to_whom="The reviewer", why="The review: section 44.")


def finish_mr_k(mina: User, referral: ReviewReferral, day: date) -> None:
    """The end of the review, and what became of what it recommends."""
    review, done = referral.review, day + timedelta(260)
    with on(done):
        how = {"method": "learning-together", "reviewer": "Tamsin Rook", "later_because": "The inquest came first."}
        actions.change_review(by=mina, review=review, **how)
        actions.add_report(by=mina, review=review, kind="final", on=done, kept_where="The Board’s papers, folder 12")
        close = actions.recommend(
            by=mina, review=review, made_on=done, words="Nobody’s case is closed because they do not answer."
        )
        tell = actions.recommend(by=mina, review=review, made_on=done, words="Agencies tell each other when they stop.")
        what: dict[str, Any] = {"what": "Change the closing rule of all six services.", "owner": "Their directors"}
        action = actions.act_on(by=mina, recommendation=close, agency="All six services", due_on=done, **what)
        what = {"what": "Agree one page that is sent on closing.", "due_on": done + timedelta(120)}
        actions.act_on(by=mina, recommendation=tell, agency="The integrated care board", **what)
        actions.complete(by=mina, review=review, completed_on=done, later_because="The inquest came first.")
        where = {"address": "harrowmere.example/reviews/mr-k", "anonymised": True, "published_on": done}
        actions.publish(by=mina, review=review, publication="published", **where)
    later = done + timedelta(100)
    with on(later):
        shown = "An audit of 60 cases that were closed: 57 had a second attempt in another way, and a name to ring."
        checked = {"given_by": "The quality lead", "checked_by": CHAIR, "checked_on": later}
        actions.give_evidence(by=mina, action=action, on=later, result="done", words=shown, **checked)


def tell_the_lodge(mina: User, day: date) -> None:
    """Two people, both alive; decided by discretion, and under way."""
    first = {"described": "Adult one", "died": False, "advocate": "arranged"}
    adults = [first, {"described": "Adult two", "died": False}]
    referral = referred(mina, "the-lodge", "The Lodge", day, adults)
    found = {"care_needs": "met", "working_together": "not-met", "died": "not-met", "survived": "met"}
    month = day + timedelta(30)
    with on(month):
        why = "One agency acted late, not several. There is much to learn about night visits all the same."
        actions.decide(by=mina, referral=referral, chair=CHAIR, **judged("discretionary", month, why, **found))
        actions.change_review(by=mina, review=referral.review, method="rapid", reviewer="Joan Ferris")
        words = "Ask me what the nights were like. Nobody has."
        asked = {"who": "adult", "takes_part": "yes", "words": words, "how": "With her advocate, in the café."}
        actions.involve(by=mina, referral=referral, about=referral.adults.order_by("pk")[0], on=month, **asked)


def tell_mrs_t(mina: User, day: date) -> None:
    """Not decided: more is to be found out first."""
    referral = referred(mina, "mrs-t", "Mrs T.", day, [{"described": "Mrs T.", "died": False}])
    unknown = {"care_needs": "met", "working_together": "not-yet-known", "died": "not-met", "survived": "not-yet-known"}
    with on(day + timedelta(20)):
        why = "Chronologies are asked for from the bank, the GP and the police."
        more = judged("more-information", day + timedelta(20), why, **unknown)
        actions.decide(by=mina, referral=referral, chair=CHAIR, **more)
