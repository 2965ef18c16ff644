"""What happened, as one line of time: attempts, what was seen, meetings, reviews, the end."""

from alongside.voice.models import Statement

from .models import EngagementAttempt, ExecutiveFunctionNote, RiskManagement, RiskManagementReview, RiskMeeting


def life_of(management: RiskManagement) -> list[dict]:
    """Moments for the template part `line_of_time`, newest first. Four queries."""
    moments = [
        *map(attempted, management.attempts.select_related("said", "event__by")),
        *map(seen, management.executive_notes.select_related("assessment", "event__by")),
        *map(met, management.risk_meetings.select_related("meeting", "event__by")),
        *map(reviewed, management.reviews.select_related("adults_view", "event__by")),
        {"when": management.started_on, "order": 0, "title": "It began"},
    ]
    return sorted(moments, key=lambda moment: (moment["when"], moment["order"]), reverse=True)


def moment(row, when, title: str, text: str, said: Statement | None = None) -> dict:
    words = {"words": said.words, "whose": said.whose} if said else {}
    return {"when": when, "order": row.event_id, "title": title, "text": text, "by": str(row.event.by or ""), **words}


def attempted(row: EngagementAttempt) -> dict:
    title = f"{row.get_way_display()}, by {row.who}: {row.get_came_of_it_display().lower()}"
    return moment(row, row.on, title, row.tried, row.said)


def seen(row: ExecutiveFunctionNote) -> dict:
    """What they said and what was seen, apart, and what it means."""
    parts = [f"They said: {row.told}" if row.told else "", f"Seen: {row.seen}", row.means]
    parts.append(f"Assessment: {row.assessment.decision}, {row.assessment.found.lower()}." if row.assessment else "")
    return moment(row, row.on, "What they can carry out", " ".join(part for part in parts if part))


def met(row: RiskMeeting) -> dict:
    known: dict[bool | None, str] = {True: "The adult was there.", False: "The adult was not there."}
    there = known.get(row.adult_there, "")
    parts = [f"{row.who_came.rstrip('.')}." if row.who_came else "", there, row.agreed]
    shown = moment(row, row.on, "Agencies met", " ".join(part for part in parts if part))
    return {**shown, "url": row.meeting.get_absolute_url()} if row.meeting else shown


def reviewed(row: RiskManagementReview) -> dict:
    parts = [f"With {row.with_whom}." if row.with_whom else "", row.changes]
    title = f"Looked at again: {row.get_because_display().lower()}"
    return moment(row, row.held_on, title, " ".join(part for part in parts if part), row.adults_view)
