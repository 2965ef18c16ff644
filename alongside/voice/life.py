"""The life of a wish as one line of time: said, changed, agreed, classified, looked at again."""

from .models import DesiredOutcome


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
    return [
        moment(
            wish.voiced_on,
            wish,
            "Wanted something different" if wish.follows_id else "Said what they want",
            words=wish.words,
            whose=wish.whose,
            text=origin(wish),
        ),
        *(
            moment(
                agreed.agreed_on,
                agreed,
                "Agreed what can be done",
                words=agreed.words,
                text=gap(agreed),
                whose=f"Agreed with: {agreed.get_agreed_with_display().lower()}",
            )
            for agreed in wish.life_agreements
        ),
        *(
            moment(made.event.at.date(), made, "Classified by the practitioner", text=codes(made))
            for made in wish.life_classifications
        ),
        *(
            moment(
                review.reviewed_on,
                review,
                f"Looked at again: {review.get_stage_display().lower()}",
                words=review.adults_words,
                text=judged(review),
            )
            for review in wish.life_reviews
        ),
    ]


def moment(when, row, title: str, *, text: str = "", words: str = "", whose: str = "") -> dict:
    return {
        "when": when,
        "order": row.event_id,
        "title": title,
        "text": text,
        "words": words,
        "whose": whose,
        "by": row.event.by.name if row.event.by else "",
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
