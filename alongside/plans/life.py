"""The life of a plan as one line of time: made, given to the adult, looked at again, ended."""

from collections.abc import Iterable

from django.utils.formats import date_format

from .models import Plan, PlanCopy, PlanReview


def life_of(plan: Plan, copies: Iterable[PlanCopy]) -> list[dict]:
    """Moments for the template part `line_of_time`, oldest first, and the next review last. Two queries."""
    reviews = plan.reviews.select_related("adults_view", "event__by").prefetch_related("results__action")
    moments = [
        {"when": plan.started_on, "order": 0, "title": "The plan was made", "text": agreed(plan)},
        *map(copied, copies),
        *map(reviewed, reviews),
    ]
    if plan.ended_on:
        moments.append({"when": plan.ended_on, "order": 10**18, "title": "The plan ended", "text": ended(plan)})
    moments.sort(key=lambda moment: (moment["when"], moment["order"]))
    if plan.next_review_on:
        moments.append(
            {"when": plan.next_review_on, "title": "To be looked at again", "text": plan.review_later_because}
        )
    return moments


def agreed(plan: Plan) -> str:
    """Whether the adult agreed, and with whom else it was agreed."""
    parts = [f"{plan.get_basis_display()}." if plan.basis else "", plan.basis_words]
    parts.append(f"Agreed with {plan.agreed_with}." if plan.agreed_with else "")
    return " ".join(part for part in parts if part)


def copied(copy: PlanCopy) -> dict:
    title = "The adult was given a copy" if copy.given else "The adult has no copy"
    text = copy.get_channel_display() if copy.channel else copy.why_not
    return {"when": copy.on, "order": copy.event_id, "title": title, "text": text, "by": name_of(copy)}


def reviewed(review: PlanReview) -> dict:
    """A review: whether it was later than planned and why, the adult's words, how each action went, what changed."""
    shown = {"words": review.adults_view.words, "whose": review.adults_view.whose} if review.adults_view else {}
    went = [
        f"{result.action.what.rstrip('.')}: {result.get_result_display().lower()}." for result in review.results.all()
    ]
    parts = [lateness(review), f"With {review.with_whom}." if review.with_whom else "", *went, review.changes]
    return {
        "when": review.held_on,
        "order": review.event_id,
        "title": f"Looked at again: {review.get_because_display().lower()}",
        "text": " ".join(part for part in parts if part),
        "by": name_of(review),
        **shown,
    }


def lateness(review: PlanReview) -> str:
    """Said calmly: later than planned, and because of what."""
    if review.due_on is None or review.held_on <= review.due_on:
        return ""
    said = review.later_because.strip()
    because = f", because {said[:1].lower()}{said[1:]}" if said else ""
    return f"Later than planned (it was due on {date_format(review.due_on)}){because}".rstrip(".") + "."


def ended(plan: Plan) -> str:
    by = f" ({plan.monitored_by})" if plan.monitored_by else ""
    return f"{plan.get_ending_display()}{by}. {plan.ending_words}".strip()


def name_of(row) -> str:
    """Who wrote a row down."""
    return row.event.by.name if row.event.by else ""
