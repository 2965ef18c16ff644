"""Referring a case, taking a referral in, and keeping what is known of its adults and of what else looks at it."""

from collections.abc import Iterable
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from alongside.history.recording import differences, recording, taking_turns

from ..codes import Criterion
from ..models import ReviewedAdult, ReviewProcess, ReviewReferral


def refer(*, by, adults: Iterable[dict], adult=None, **referral) -> ReviewReferral:
    """Refer a case. `referral` are the fields of ReviewReferral; each of `adults` those of ReviewedAdult.

    With `adult` it is about that record too, and stands in its history; whether they died is known from there.
    """
    made = ReviewReferral(**referral)
    people = [ReviewedAdult(referral=made, **about) for about in adults]
    if adult is not None:
        linked = ReviewedAdult(referral=made, adult=adult, died=adult.died_on is not None)
        linked.died_on, linked.birth_date = adult.died_on, adult.date_of_birth
        people.insert(0, linked)
    if not people:
        raise ValidationError("Say who it is about: at least one adult")
    facts = {"adults": len(people), "from": made.referred_from}
    with recording("referred-for-review", by=by, adult=adult, about=made, on=made.referred_on, facts=facts) as keep:
        keep(made)
        for person in people:
            keep(person)
    return made


def receive(*, by, referral: ReviewReferral, received_on: date, title: str, told: str = "") -> ReviewReferral:
    """Take a referral in: by what name the Board speaks of it, and what whoever referred it was told.

    Raises ValidationError for a day before it was made.
    """
    if received_on < referral.referred_on:
        raise ValidationError({"received_on": "The date must be on or after the date of the referral"})
    referral.received_on, referral.title, referral.told = received_on, title, told
    with recording("received-review-referral", by=by, adult=None, about=referral, on=received_on) as keep:
        return keep(referral)


def record_rapid_review(*, by, referral: ReviewReferral, rapid_review_on: date, rapid_review: str) -> ReviewReferral:
    """Record the first, quick look at a case, and what could not wait."""
    referral.rapid_review_on, referral.rapid_review = rapid_review_on, rapid_review
    with recording("recorded-rapid-review", by=by, adult=None, about=referral, on=rapid_review_on) as keep:
        return keep(referral)


def add_adult(*, by, referral: ReviewReferral, **about) -> ReviewedAdult:
    """Add somebody whom a referral is about. `about` are the fields of ReviewedAdult."""
    person = ReviewedAdult(referral=referral, **about)
    with recording("added-reviewed-adult", by=by, adult=None, about=referral) as keep:
        return keep(person)


@transaction.atomic
def change_adult(*, by, person: ReviewedAdult, **details) -> ReviewedAdult:
    """Change what is known of an adult; before and after are kept in the history.

    Raises ValidationError where it takes back a death on which what the chair decided last leans.
    """
    referral = person.referral
    taking_turns(referral)
    decided = referral.decisions.order_by("-pk").first()
    others_died = referral.adults.filter(died=True).exclude(pk=person.pk).exists()
    if decided and decided.died == Criterion.MET and not (details.get("died", person.died) or others_died):
        raise ValidationError(
            {"died": "The chair’s decision says that somebody died: the chair must decide anew first"}
        )
    return changed("changed-reviewed-adult", person, details, by=by)


def add_process(*, by, referral: ReviewReferral, **process) -> ReviewProcess:
    """Record something else that looks at the same events. `process` are the fields of ReviewProcess."""
    added = ReviewProcess(referral=referral, **process)
    with recording("added-review-process", by=by, adult=None, about=referral, facts={"kind": added.kind}) as keep:
        return keep(added)


def change_process(*, by, process: ReviewProcess, **details) -> ReviewProcess:
    """Change what is known of a process; before and after are kept in the history."""
    return changed("changed-review-process", process, details, by=by)


def changed(verb: str, row, details: dict, *, by):
    """Write what differs of a row, with before and after."""
    found = differences(row, details)
    if found:
        for name, value in details.items():
            setattr(row, name, value)
        with recording(verb, by=by, adult=None, about=row, facts={"changed": found}) as keep:
            keep(row)
    return row
