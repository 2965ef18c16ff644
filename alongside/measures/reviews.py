"""Safeguarding adult reviews for the Board: how many, about how many people, and what became of what they recommend."""

from datetime import date

import ibis
from ibis.expr.types import Table

from .measure import Period
from .tables import review_recommendation, section_44_adult, section_44_review


def reviews_completed(period: Period) -> Table:
    """One row: reviews completed in the period with and without a death (SG5a), and their people (SG5b)."""
    done = section_44_review.filter(period.holds(section_44_review.completed_on))
    people = done.join(section_44_adult, ["council", "review_id"])
    died = people.died.fill_null(False)
    return people.aggregate(
        reviews=people.review_id.nunique(),
        with_a_death=people.review_id.nunique(where=died),
        people=people.count(),
        died=died.sum().fill_null(0),
        survived=(people.died == ibis.literal(False)).fill_null(False).sum().fill_null(0),
        not_recorded=people.died.isnull().sum().fill_null(0),
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
