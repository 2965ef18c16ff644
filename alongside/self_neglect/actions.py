"""The only writers of this room: each is one transaction with one line of history."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from alongside.access.roles import Permission
from alongside.history.recording import differences, recording
from alongside.voice.actions import Said, statement_of

from .codes import REVIEWED_WITHIN, Ending, ReviewedBecause
from .ending import what_is_missing
from .models import (
    AgencyLead,
    EngagementAttempt,
    ExecutiveFunctionNote,
    LegalOption,
    RiskManagement,
    RiskManagementReview,
    RiskMeeting,
)

ENDED = "This has ended. Begin again if there is something to do now."


def begin(*, by, adult, started_on: date, matters: Said | None = None, **management) -> RiskManagement:
    """Begin to manage risk with an adult. `management` are the fields of RiskManagement.

    Without a day for its review it is looked at again four weeks on. Raises ValidationError if that is not later.
    """
    begun = RiskManagement(adult=adult, started_on=started_on, **management)
    begun.next_review_on = begun.next_review_on or started_on + REVIEWED_WITHIN
    require_later(begun.next_review_on, since=started_on)
    facts = {"in_enquiry": begun.enquiry is not None}
    with recording("began-managing-risk", by=by, adult=adult, about=begun, on=started_on, facts=facts) as keep:
        if matters is not None:
            begun.matters = keep(statement_of(adult, matters, said_on=started_on))
        return keep(begun)


def require_later(day: date, *, since: date, field: str = "next_review_on") -> None:
    """The next review is after the day since which it is due."""
    if day <= since:
        raise ValidationError({field: "The next review must be after the day of this one"})


def change(*, by, management: RiskManagement, matters: Said | None = None, on: date, **details) -> RiskManagement:
    """Change what is recorded; before and after are kept in the history. `matters`: what they now say matters."""
    if management.ended_on:
        raise ValidationError(ENDED)
    changed = differences(management, details)
    if not changed and matters is None:
        return management
    if (due := details.get("next_review_on")) is not None:
        require_later(due, since=management.started_on)
    with recording(
        "changed-managing-risk", by=by, adult=management.adult, about=management, facts={"changed": changed}
    ) as keep:
        for name, value in details.items():
            setattr(management, name, value)
        if matters is not None:
            management.matters = keep(statement_of(management.adult, matters, said_on=on))
        return keep(management)


@transaction.atomic
def locked(management: RiskManagement) -> RiskManagement:
    """It as it is now, held until the act is over. Raises ValidationError if it has ended."""
    rows = RiskManagement.objects.select_for_update(of=("self",), no_key=True).select_related("adult")
    now = rows.get(pk=management.pk)
    if now.ended_on:
        raise ValidationError(ENDED)
    return now


@transaction.atomic
def record_attempt(*, by, management: RiskManagement, on: date, said: Said | None = None, **attempt):
    """Record an attempt to get into contact. `attempt` are the fields of EngagementAttempt."""
    now = locked(management)
    tried = EngagementAttempt(management=now, on=on, **attempt)
    facts = {"way": tried.way, "came_of_it": tried.came_of_it}
    with recording("tried-to-engage", by=by, adult=now.adult, about=now, on=on, facts=facts) as keep:
        if said is not None:
            tried.said = keep(statement_of(now.adult, said, said_on=on))
        return keep(tried)


@transaction.atomic
def note_what_was_seen(*, by, management: RiskManagement, on: date, **note) -> ExecutiveFunctionNote:
    """Record what was seen of what they can carry out. `note` are the fields of ExecutiveFunctionNote."""
    now = locked(management)
    seen = ExecutiveFunctionNote(management=now, on=on, **note)
    with recording("noted-what-was-seen", by=by, adult=now.adult, about=now, on=on) as keep:
        return keep(seen)


@transaction.atomic
def consider_power(*, by, management: RiskManagement, on: date, power: str, used: str, why: str) -> LegalOption:
    """Record that a power was considered, whether it is used, and why."""
    now = locked(management)
    option = LegalOption(management=now, on=on, power=power, used=used, why=why)
    facts = {"power": power, "used": used}
    with recording("considered-power", by=by, adult=now.adult, about=now, on=on, facts=facts) as keep:
        return keep(option)


@transaction.atomic
def name_agency(*, by, management: RiskManagement, from_on: date, **lead) -> AgencyLead:
    """Say who leads for an agency. `lead` are the fields of AgencyLead."""
    now = locked(management)
    named = AgencyLead(management=now, from_on=from_on, **lead)
    with recording("named-agency-lead", by=by, adult=now.adult, about=now, on=from_on) as keep:
        return keep(named)


@transaction.atomic
def record_meeting(*, by, management: RiskManagement, on: date, **meeting) -> RiskMeeting:
    """Record that agencies met about the risk. `meeting` are the fields of RiskMeeting."""
    now = locked(management)
    met = RiskMeeting(management=now, on=on, **meeting)
    with recording("met-about-risk", by=by, adult=now.adult, about=now, on=on) as keep:
        return keep(met)


@transaction.atomic
def review(
    *,
    by,
    management: RiskManagement,
    held_on: date,
    because: str = ReviewedBecause.DUE,
    adults_view: Said | None = None,
    next_due_on: date | None = None,
    **held,
) -> RiskManagementReview:
    """Look at it again. `held` are the other fields of RiskManagementReview; without a day, the next is in four weeks.

    Raises ValidationError if it has ended, or on an impossible day.
    """
    now = locked(management)
    if held_on < now.started_on:
        raise ValidationError({"held_on": "The date must be on or after the date on which it began"})
    next_due_on = next_due_on or held_on + REVIEWED_WITHIN
    require_later(next_due_on, since=held_on, field="next_due_on")
    due_on = now.next_review_on if because == ReviewedBecause.DUE else None
    looked = RiskManagementReview(
        management=now, held_on=held_on, because=because, due_on=due_on, next_due_on=next_due_on, **held
    )
    facts = {"because": because}
    with recording("reviewed-managing-risk", by=by, adult=now.adult, about=now, on=held_on, facts=facts) as keep:
        if adults_view is not None:
            looked.adults_view = keep(statement_of(now.adult, adults_view, said_on=held_on))
        now.next_review_on = next_due_on
        keep(now)
        return keep(looked)


@transaction.atomic
def end(
    *,
    by,
    management: RiskManagement,
    ended_on: date,
    ending: str,
    ending_words: str = "",
    contingency: str = "",
    despite: str = "",
) -> RiskManagement:
    """End it and say how. Never on a refusal alone: `despite` is a manager's reason to end it all the same.

    Raises ValidationError if it has ended, on an impossible day, or where somebody declined and too little was tried.
    """
    now = locked(management)
    if ended_on < now.started_on:
        raise ValidationError({"ended_on": "The date must be on or after the date on which it began"})
    if ending == Ending.DECLINED and not (despite.strip() and by.may(Permission.OVERSEE)):
        tried = now.attempts.filter(on__lte=ended_on).values_list("way", "who")
        if missing := what_is_missing(tried, contingency):
            raise ValidationError(missing)
        despite = ""
    now.ended_on, now.ending, now.next_review_on = ended_on, ending, None
    now.ending_words, now.contingency = ending_words, contingency
    if ending == Ending.DECLINED and despite.strip():
        now.despite, now.despite_by = despite, by
    facts = {"ending": ending, "despite": bool(now.despite)}
    with recording("ended-managing-risk", by=by, adult=now.adult, about=now, on=ended_on, facts=facts) as keep:
        return keep(now)
