"""What the Board and the national return read of reviews: counts, and nobody's words or names."""

from datetime import date

from alongside.adult_reviews import actions
from alongside.measures.measure import Period
from alongside.measures.reviews import reviews_completed, what_became_of_recommendations
from alongside.measures.tables import section_44_adult
from alongside.published.run import rows
from conftest import FRIDAY, MONDAY

from .case import FOUND

JULY, YEAR = date(2026, 7, 1), Period(date(2026, 4, 1), date(2027, 3, 31))
ASKED = {"first_0": "1", "first_1": "4", "first_2": "2026", "last_0": "31", "last_1": "3", "last_2": "2027"}


def test_a_completed_review_is_counted_with_its_people_and_what_became_of_its_advice(mina, bola, signed_in):
    adults = [
        {"described": "K", "died": True, "birth_date": JULY.replace(year=1941)},
        {"described": "L", "died": False},
        {"described": "M", "died": None},
    ]
    case = {"happened": "Found cold.", "agencies": "Nobody rang.", "referred_from": "health", "referrer_name": "Jo"}
    referral = actions.refer(by=mina, adults=adults, referred_on=MONDAY, **case)
    must = {"decision": "mandatory", "reasons": "So.", "chair": "Bola", "decided_on": FRIDAY}
    actions.decide(by=mina, referral=referral, **FOUND, **must)
    assert rows(reviews_completed(YEAR))[0]["reviews"] == 0
    actions.complete(by=mina, review=referral.review, completed_on=JULY)
    counted = rows(reviews_completed(YEAR))[0]
    of_reviews = {"reviews": 1, "with_a_death": 1, "unknown": 0}
    assert counted == of_reviews | {"people": 3, "died": 1, "survived": 1, "not_recorded": 1}
    told = {row["adult_no"]: (row["died"], row["birth_date"]) for row in rows(section_44_adult)}
    assert told == {1: (True, date(1941, 7, 1)), 2: (False, None), 3: (None, None)}
    for words in ("First.", "Second.", "Third."):
        advice = actions.recommend(by=mina, review=referral.review, words=words, made_on=JULY)
        if words != "Third.":
            action = actions.act_on(by=mina, recommendation=advice, what="Do.", agency="The ICB", due_on=FRIDAY)
    done = {"on": JULY, "result": "done", "words": "An audit.", "checked_by": "Bola", "checked_on": JULY}
    actions.give_evidence(by=mina, action=action, **done)
    became = {"recommendations": 3, "nothing_agreed": 1, "under_way": 1, "past_due": 1, "done": 1, "checked": 1}
    assert rows(what_became_of_recommendations(JULY))[0] == became
    page = signed_in(bola).get("/board/", ASKED).content.decode()
    assert "Safeguarding adult reviews that were completed in this period: not shown; after a death: not shown" in page
    assert "died: not shown; survived: not shown; not recorded: not shown." in page
    assert "Found cold." not in page
