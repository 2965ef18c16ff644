"""Safeguarding adult reviews for the Board: how many, about how many people, and what became of what they recommend."""

from datetime import date

import ibis
from ibis.expr.types import Table

from .asking import dated
from .fact import known_to
from .facts import A_DEATH, ADULT_44, NO_DEATH, REVIEW_44
from .measure import Period
from .reading import resolved
from .tables import review_recommendation


def reviews_completed(period: Period) -> Table:
    """One row: reviews completed in the period with and without a death (SG5a), and their people (SG5b).

    `unknown` are reviews, and `not_recorded` people, of which it is not recorded whether somebody died.
    """
    reviews = dated(REVIEW_44, known_to(REVIEW_44, A_DEATH, NO_DEATH), "completed_on", period, ())
    people = dated(ADULT_44, frozenset({"died"}), "completed_on", period, ())
    counted = reviews.aggregate(
        reviews=reviews.count(),
        with_a_death=reviews.count(where=resolved(A_DEATH, reviews)),
        unknown=reviews.count(where=~resolved(A_DEATH | NO_DEATH, reviews)),
    )
    return counted.cross_join(
        people.aggregate(
            people=people.count(),
            died=people.count(where=people.died),
            survived=people.count(where=~people.died),
            not_recorded=people.count(where=people.died.isnull()),
        )
    )


def what_became_of_recommendations(day: date) -> Table:
    """One row: every recommendation there is on a day, and how far what is done about it has come."""
    told = review_recommendation
    begun, all_done = told.actions > 0, (told.actions > 0) & (told.settled == told.actions)
    return told.aggregate(
        recommendations=told.count(),
        nothing_agreed=(told.actions == 0).sum().fill_null(0),
        under_way=(begun & ~all_done).sum().fill_null(0),
        past_due=(told.next_due_on < ibis.literal(day)).fill_null(False).sum().fill_null(0),
        done=all_done.sum().fill_null(0),
        checked=(all_done & (told.checked == told.actions)).sum().fill_null(0),
    )
