"""The life of a wish as one line of time: said, changed, agreed, classified, looked at again."""

from datetime import date

from django.utils.timezone import localdate

from alongside.history.models import WrittenOnce

from .models import Classification, DesiredOutcome, NegotiatedOutcome, OutcomeReview


def life_of(outcome: DesiredOutcome) -> list[dict]:
    """Moments for the template part `line_of_time`, oldest first, over every wish before and after this one."""
    family = chain_of(outcome)
    lives = DesiredOutcome.objects.filter(pk__in=[wish.pk for wish in family]).with_life()
    moments = [moment for wish in lives for moment in moments_of(wish)]
    return sorted(moments, key=lambda moment: (moment["when"], moment["order"]))


def chain_of(outcome: DesiredOutcome) -> list[DesiredOutcome]:
    """The wish with those it followed and those that followed it: all wishes of the enquiry, read once."""
    wishes = {wish.pk: wish for wish in DesiredOutcome.objects.filter(enquiry=outcome.enquiry_id)}
    later = {wish.follows_id: wish for wish in wishes.values() if wish.follows_id}
    first = wishes[outcome.pk]
    while first.follows_id:
        first = wishes[first.follows_id]
    chain = [first]
    while chain[-1].pk in later:
        chain.append(later[chain[-1].pk])
    return chain


def moments_of(wish: DesiredOutcome) -> list[dict]:
    """What happened to one wish."""
    title = "Wanted something different" if wish.follows_id else "Said what they want"
    return [
        moment(wish.voiced_on, wish, title, words=wish.words, whose=wish.whose, text=origin(wish)),
        *map(agreed_moment, wish.life_agreements),
        *map(classified_moment, wish.life_classifications),
        *map(reviewed_moment, wish.life_reviews),
    ]


def agreed_moment(agreed: NegotiatedOutcome) -> dict:
    whose = f"Agreed with: {agreed.get_agreed_with_display().lower()}"
    title = "Agreed what can be done"
    return moment(agreed.agreed_on, agreed, title, words=agreed.words, whose=whose, text=gap(agreed), agreed=True)


def classified_moment(made: Classification) -> dict:
    return moment(localdate(made.event.at), made, "Classified by the practitioner", text=codes(made))


def reviewed_moment(review: OutcomeReview) -> dict:
    title = f"Looked at again: {review.get_stage_display().lower()}"
    return moment(review.reviewed_on, review, title, words=review.adults_words, text=judged(review))


def moment(when: date, row: WrittenOnce, title: str, **shown) -> dict:
    """One moment for the template part; `shown`: text, words, whose, agreed."""
    return {
        "when": when,
        "order": row.event_id,
        "title": title,
        "by": row.event.by.name if row.event.by else "",
        **shown,
    }


def origin(wish: DesiredOutcome) -> str:
    return "The idea was a professional’s first." if wish.began_with_professional else ""


def gap(agreed) -> str:
    """Why what was agreed departs from the wish, and what was said about it."""
    if not agreed.differs:
        return "As they wished."
    return " ".join(
        part
        for part in (f"Differs from the wish: {agreed.get_gap_reason_display().lower()}.", agreed.gap_explained)
        if part
    )


def codes(made) -> str:
    labels = [str(chosen.code) for chosen in made.codes.all()]
    return "; ".join([*labels, *([made.other] if made.other else [])])


def judged(review) -> str:
    """The adult's judgement and the practitioner's, one after the other and never merged."""
    parts = []
    if review.changed:
        parts.append("They want something different now.")
    elif review.still_wanted is not None:
        parts.append("Still wanted." if review.still_wanted else "No longer wanted.")
    if review.adults_view:
        parts.append(f"Has it happened? The adult: {review.get_adults_view_display().lower()}.")
    if review.achieved:
        parts.append(f"The practitioner: {review.get_achieved_display().lower()}.")
    if review.ease:
        parts.append(f"To bring about: {review.get_ease_display().lower()}.")
    return " ".join([*parts, review.why]).strip()
