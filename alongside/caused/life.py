"""The life of a caused enquiry as one line of time: asked, sent, asked after, came back, checked, ended."""

from collections.abc import Iterable, Sequence

from django.utils.formats import date_format

from .models import CausedEnquiry, CausedQuestion, CausedReturn


def life_of(
    caused: CausedEnquiry, questions: Sequence[CausedQuestion], came_back: Iterable[CausedReturn]
) -> list[dict]:
    """Moments for `line_of_time`, oldest first, and the day by which it is due last. Two queries."""
    sendings = caused.sendings.select_related("event__by")
    chases = caused.chases.select_related("event__by")
    # The request's own line moves on with its day; its questions keep the one under which all was written.
    moments = [moment(questions[0], caused.asked_on, "It was asked", "")]
    moments += [moment(row, row.sent_on, "It was sent", row.get_channel_display()) for row in sendings]
    moments += [
        moment(row, row.chased_on, "Asked how far it is", with_day(row.words, row.new_due_on)) for row in chases
    ]
    for row in came_back:
        moments.append(moment(row, row.received_on, "It came back", row.returned_by))
        if check := getattr(row, "check_made", None):
            title = "More was asked for" if check.missing else "It was accepted"
            moments.append(
                moment(check, check.checked_on, title, with_day(check.missing or check.why, check.new_due_on))
            )
    if taken := getattr(caused, "taken_back", None):
        text = f"{taken.get_instead_display()}. {taken.why}"
        moments.append(moment(taken, taken.on, "The council took it back", text))
    moments.sort(key=lambda each: (each["when"], each["order"]))
    if caused.ended_on is None:
        moments.append({"when": caused.due_on, "title": "To come back"})
    return moments


def moment(row, when, title: str, text: str) -> dict:
    by = row.event.by.name if row.event.by else ""
    return {"when": when, "order": row.event_id, "title": title, "text": text, "by": by}


def with_day(words: str, day) -> str:
    return f"{words} Now due on {date_format(day)}." if day else words
